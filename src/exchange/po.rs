//! Gettext PO, out and in.
//!
//! PO knows no protected codes. Values, names, notes and links stand in the texts as they do in the messages, for
//! example `{ $fever-threshold }`, `[^smith-2024]`, `[your words][term-fatigue]`; import checks that all came back.

use std::fmt::Write as _;

use super::arrived::{Arrived, ArrivedFile, nameless};
use super::codes;
use super::pack::Pack;
use super::xliff::notes;
use crate::diag::{Diagnostic, FileId, SourceMap, Span};

/// The line that tells what the translation was.
const STAMP: &str = "Stamp: ";

/// Writes a file.
pub(super) fn write(pack: &Pack) -> String {
    let mut out = format!(
        "msgid \"\"\nmsgstr \"\"\n\"Project-Id-Version: Shapepress\\n\"\n\"Language: {}\\n\"\n\"MIME-Version: \
         1.0\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\"Content-Transfer-Encoding: \
         8bit\\n\"\n\"X-Source-Language: {}\\n\"\n\"X-Shape-Resource: {}\\n\"\n",
        pack.target, pack.source, pack.resource
    );
    for entry in &pack.entries {
        for unit in &entry.units {
            out.push('\n');
            for note in notes(entry, unit) {
                _ = writeln!(out, "#. {note}");
            }
            _ = writeln!(out, "#. {STAMP}{}", entry.stamp);
            _ = writeln!(out, "msgctxt {}", quoted(&unit.name(entry)));
            _ = writeln!(out, "msgid {}", quoted(&codes::written(&unit.source)));
            let target = unit.target.as_ref().map(|t| codes::written(t)).unwrap_or_default();
            _ = writeln!(out, "msgstr {}", quoted(&target));
        }
    }
    out
}

fn quoted(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('\t', "\\t");
    format!("\"{}\"", text.replace('\r', "\\r"))
}

/// An entry that is being read.
#[derive(Default)]
struct Raw {
    start: usize,
    end: usize,
    stamp: Option<String>,
    fuzzy: bool,
    fields: Vec<(String, String)>,
}

/// Reads a file.
pub(super) fn read(map: &SourceMap, file: FileId, diagnostics: &mut Vec<Diagnostic>) -> Option<ArrivedFile> {
    let text = map.text(file);
    let mut entries: Vec<Raw> = Vec::new();
    let mut raw = Raw::default();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let (start, body) = (at, line.trim());
        at += line.len();
        let place = Span::new(file, start, start + line.trim_end().len());
        let begins = body.starts_with('#') || body.starts_with("msgctxt") || body.starts_with("msgid ");
        let complete = raw.fields.iter().any(|(name, _)| name == "msgstr");
        if (body.is_empty() || begins && complete) && !raw.fields.is_empty() {
            entries.push(std::mem::take(&mut raw));
        }
        if body.is_empty() || body.starts_with("#~") || body.starts_with("#|") {
            continue;
        }
        if let Some(comment) = body.strip_prefix('#') {
            if let Some(stamp) = comment.strip_prefix(". ").and_then(|c| c.strip_prefix(STAMP)) {
                raw.stamp = Some(stamp.trim().to_owned());
            }
            raw.fuzzy |=
                comment.strip_prefix(',').is_some_and(|flags| flags.split(',').any(|f| f.trim() == "fuzzy"));
            continue;
        }
        if raw.fields.is_empty() {
            raw.start = start;
        }
        raw.end = start + line.trim_end().len();
        let (keyword, string) = match body.strip_prefix('"') {
            Some(_) => ("", body),
            None => body.split_once(char::is_whitespace).unwrap_or((body, "")),
        };
        let known = keyword.is_empty() && !raw.fields.is_empty()
            || ["msgctxt", "msgid", "msgid_plural", "msgstr"].contains(&keyword)
            || keyword.starts_with("msgstr[");
        let Some(string) = unquoted(string.trim()).filter(|_| known) else {
            let found = if entries.is_empty() && !text.contains("msgid") {
                super::arrived::unknown(place)
            } else {
                Diagnostic::error("exchange-damaged", "this line is no PO")
                    .at(place)
                    .why("a file that is not whole could carry half a sentence; nothing was taken from it")
                    .help("ask for the file again")
            };
            diagnostics.push(found);
            return None;
        };
        match raw.fields.last_mut() {
            Some((_, before)) if keyword.is_empty() => before.push_str(&string),
            _ => raw.fields.push((keyword.to_owned(), string)),
        }
    }
    if !raw.fields.is_empty() {
        entries.push(raw);
    }
    finish(map, file, entries, diagnostics)
}

fn finish(
    map: &SourceMap,
    file: FileId,
    entries: Vec<Raw>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<ArrivedFile> {
    let field = |raw: &Raw, name: &str| raw.fields.iter().find(|(n, _)| n == name).map(|(_, v)| v.clone());
    let header = entries.iter().find(|e| field(e, "msgid").as_deref() == Some(""));
    let header = header.and_then(|h| field(h, "msgstr")).unwrap_or_default();
    let of_header = |name: &str| {
        let line = header.lines().find_map(|l| l.strip_prefix(name)?.strip_prefix(": "))?;
        Some(line.trim().to_owned()).filter(|l| !l.is_empty())
    };
    if let Some(last) = entries.last().filter(|e| field(e, "msgstr").is_none()) {
        diagnostics.push(
            Diagnostic::error("exchange-damaged", "the file ends within a text")
                .at(Span::new(file, last.start, last.end))
                .why("a file that is not whole could carry half a sentence; nothing was taken from it")
                .help("ask for the file again"),
        );
        return None;
    }
    let whole = Span::new(file, 0, map.text(file).lines().next().map_or(0, str::len));
    let Some(resource) = of_header("X-Shape-Resource") else {
        diagnostics.push(nameless(whole, "which texts it holds (`X-Shape-Resource`)"));
        return None;
    };
    let Some(target) = of_header("Language") else {
        diagnostics.push(nameless(whole, "its language (`Language`)"));
        return None;
    };
    let mut units = Vec::new();
    for raw in &entries {
        let (Some(name), Some(source)) = (field(raw, "msgctxt"), field(raw, "msgid")) else { continue };
        let target = field(raw, "msgstr").unwrap_or_default();
        units.push(Arrived {
            id: name.clone(),
            name: Some(name),
            stamp: raw.stamp.clone(),
            source: codes::read(&source),
            target: codes::read(&target),
            doubt: raw.fuzzy.then_some("it is marked as fuzzy"),
            span: Span::new(file, raw.start, raw.end),
        });
    }
    Some(ArrivedFile { resource, target, units })
}

/// A string in quotes.
fn unquoted(text: &str) -> Option<String> {
    let inside = text.strip_prefix('"')?.strip_suffix('"')?;
    let mut out = String::new();
    let mut chars = inside.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => return None,
            '\\' => out.push(match chars.next()? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                other => other,
            }),
            c => out.push(c),
        }
    }
    Some(out)
}
