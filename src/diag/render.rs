//! Diagnostics as text for people, as JSON for tools, and as annotations for GitHub.

use std::fmt::Write as _;

use serde::Serialize;

use super::{Diagnostic, Location, Place, SourceMap, Span};

/// How diagnostics are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// For people: the line with a caret, the reason and the remedy.
    #[default]
    Text,
    /// One JSON array.
    Json,
    /// GitHub workflow commands.
    Github,
}

/// Writes findings in the given format. Text and GitHub lines end with a line feed; JSON is one array.
pub fn render(diagnostics: &[Diagnostic], map: &SourceMap, format: Format) -> String {
    match format {
        Format::Text => diagnostics.iter().map(|d| text(d, map)).collect(),
        Format::Json => json(diagnostics, map),
        Format::Github => diagnostics.iter().map(|d| github(d, map)).collect(),
    }
}

/// The longest piece of a source line that is shown, in characters.
const WINDOW: usize = 100;

fn text(d: &Diagnostic, map: &SourceMap) -> String {
    let mut out = format!("{}[{}]: {}\n", d.severity.word(), d.code, visible(&d.message));
    match &d.place {
        Some(Place::Span(span)) => snippet(&mut out, map, *span, None),
        Some(Place::Path(path)) => _ = writeln!(out, "  --> {path}"),
        None => {}
    }
    for (span, label) in &d.related {
        snippet(&mut out, map, *span, Some(label));
    }
    if let Some(why) = &d.why {
        _ = writeln!(out, "  why: {}", visible(why));
    }
    if let Some(help) = &d.help {
        _ = writeln!(out, "  help: {}", visible(help));
    }
    out.push('\n');
    out
}

fn snippet(out: &mut String, map: &SourceMap, span: Span, label: Option<&str>) {
    let at = map.locate(span);
    let label = label.map(|l| format!(" ({})", visible(l))).unwrap_or_default();
    _ = writeln!(out, "  --> {}:{}:{}{label}", at.file, at.line, at.column);
    let Some(line) = map.text(span.file).lines().nth(at.line - 1) else { return };
    let last = if at.end_line == at.line { at.end_column } else { line.chars().count() + 1 };
    let from = (at.column - 1).saturating_sub(WINDOW / 2);
    let shown: String = visible(&line.chars().skip(from).take(WINDOW).collect::<String>());
    let width = last.saturating_sub(at.column).clamp(1, (from + WINDOW + 1).saturating_sub(at.column).max(1));
    let number = at.line.to_string();
    let gap = " ".repeat(number.len());
    _ = writeln!(out, "{gap} |\n{number} | {shown}");
    _ = writeln!(out, "{gap} | {}{}", " ".repeat(at.column - 1 - from), "^".repeat(width));
}

/// Makes tabs, control and bidirectional characters harmless and countable on a terminal.
fn visible(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\t' => ' ',
            c if c.is_control() => '\u{FFFD}',
            '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' => {
                '\u{FFFD}'
            }
            c => c,
        })
        .collect()
}

#[derive(Serialize)]
struct JsonDiagnostic<'a> {
    schema: u32,
    code: &'a str,
    severity: &'a str,
    message: &'a str,
    #[serde(flatten)]
    place: Option<Location>,
    why: Option<&'a str>,
    help: Option<&'a str>,
    related: Vec<JsonRelated<'a>>,
}

#[derive(Serialize)]
struct JsonRelated<'a> {
    #[serde(flatten)]
    place: Location,
    label: &'a str,
}

fn place_of(d: &Diagnostic, map: &SourceMap) -> Option<Location> {
    match d.place.as_ref()? {
        Place::Span(span) => Some(map.locate(*span)),
        Place::Path(path) => {
            Some(Location { file: path.clone(), line: 1, column: 1, end_line: 1, end_column: 1 })
        }
    }
}

fn json(diagnostics: &[Diagnostic], map: &SourceMap) -> String {
    let rows: Vec<JsonDiagnostic<'_>> = diagnostics
        .iter()
        .map(|d| JsonDiagnostic {
            schema: 1,
            code: d.code,
            severity: d.severity.word(),
            message: &d.message,
            place: place_of(d, map),
            why: d.why.as_deref(),
            help: d.help.as_deref(),
            related: d
                .related
                .iter()
                .map(|(s, label)| JsonRelated { place: map.locate(*s), label })
                .collect(),
        })
        .collect();
    let mut text = serde_json::to_string_pretty(&rows).unwrap_or_else(|_| "[]".to_owned());
    text.push('\n');
    text
}

fn github(d: &Diagnostic, map: &SourceMap) -> String {
    let level = match d.severity {
        super::Severity::Note => "notice",
        other => other.word(),
    };
    let escape = |s: &str| s.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |s: &str| escape(s).replace(':', "%3A").replace(',', "%2C");
    let mut body = d.message.clone();
    for part in [&d.why, &d.help].into_iter().flatten() {
        _ = write!(body, "\n{part}");
    }
    let place = place_of(d, map)
        .map(|p| {
            format!(
                "file={},line={},col={},endLine={},endColumn={},",
                property(&p.file),
                p.line,
                p.column,
                p.end_line,
                p.end_column
            )
        })
        .unwrap_or_default();
    format!("::{level} {place}title={}::{}\n", property(d.code), escape(&body))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> (SourceMap, Diagnostic) {
        let mut map = SourceMap::default();
        let id = map.add("content/a.md", "# One\n\nTake 5\tmg now\n");
        let d = Diagnostic::error("bad, dose", "50% wrong\nhere")
            .at(Span::new(id, 12, 16))
            .why("patients")
            .help("mend");
        (map, d)
    }

    #[test]
    fn text_shows_line_caret_reason_and_remedy() {
        let (map, d) = sample();
        assert_eq!(
            render(&[d], &map, Format::Text),
            "error[bad, dose]: 50% wrong\u{FFFD}here\n  --> content/a.md:3:6\n  |\n3 | Take 5 mg now\n  |      ^^^^\n  \
             why: patients\n  help: mend\n\n"
        );
    }

    #[test]
    fn github_escapes_properties_and_body() {
        let (map, d) = sample();
        assert_eq!(
            render(&[d], &map, Format::Github),
            "::error file=content/a.md,line=3,col=6,endLine=3,endColumn=10,title=bad%2C dose::50%25 \
             wrong%0Ahere%0Apatients%0Amend\n"
        );
    }

    #[test]
    fn json_is_one_array_and_a_long_line_is_shown_in_part() {
        let mut map = SourceMap::default();
        let id = map.add("a.ftl", "x".repeat(5_000_000));
        let d = Diagnostic::error("long", "long").at(Span::new(id, 4_000_000, 4_500_000));
        let text = render(std::slice::from_ref(&d), &map, Format::Text);
        assert!(text.len() < 1_000);
        let json: serde_json::Value = serde_json::from_str(&render(&[d], &map, Format::Json)).unwrap();
        assert_eq!(json[0]["column"], 4_000_001);
    }
}
