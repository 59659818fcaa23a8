//! What a theme must not hold: anything from another host, anything that runs, styles in attributes. The policy in the
//! head of a page forbids most of it too, but a reader's browser would tell nobody.
//!
//! A scan of the text, not a parser: it finds what a person writes, and not what a program was made to hide.

use crate::diag::{Diagnostic, FileId, SourceMap, Span};

/// Elements that run or frame something, or change what addresses mean.
const ELEMENTS: [&str; 7] = ["applet", "base", "embed", "frame", "iframe", "object", "script"];
/// Attributes that hold addresses.
const ADDRESSES: [&str; 8] =
    ["action", "data", "formaction", "href", "poster", "src", "srcset", "xlink:href"];
/// How deep `for` may stand within `for` in one template.
const LOOPS: usize = 3;

/// Findings in the style sheet.
pub(crate) fn style(map: &SourceMap, file: FileId) -> Vec<Diagnostic> {
    let (text, at) = without(map.text(file), "/*", "*/");
    let mut found = Vec::new();
    let mut report = |start: usize, end: usize, what: &str| {
        found.push(outside(Span::new(file, at[start], at[end - 1] + 1), what));
    };
    for (start, word) in text.match_indices("@import") {
        report(start, start + word.len(), "`@import` loads another style sheet");
    }
    // Both take an address as a plain text; `url(…)` does all that a theme needs.
    for word in ["image-set(", "src("] {
        for (start, _) in text.match_indices(word) {
            report(start, start + word.len(), &format!("`{word}…)` can load from elsewhere"));
        }
    }
    for (start, word) in text.match_indices("url(") {
        let rest = &text[start + word.len()..];
        let end = start + word.len() + rest.find([')', '\n']).unwrap_or(rest.len());
        let address: String = text[start + word.len()..end]
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '"' | '\''))
            .collect();
        if address.starts_with("//") || address.contains([':', '\\']) {
            report(start, end, "the style sheet names an address that is no file of the theme");
        }
    }
    found
}

/// Findings in a template.
pub(crate) fn template(map: &SourceMap, file: FileId) -> Vec<Diagnostic> {
    let (text, at) = without(map.text(file), "{#", "#}");
    let mut found = Vec::new();
    let span = |start: usize, end: usize| Span::new(file, at[start], at[end - 1] + 1);
    for (start, _) in text.match_indices('<') {
        let rest = &text[start + 1..];
        let length = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
        let name = &rest[..length];
        if name.is_empty() {
            continue;
        }
        let end = start + 1 + length;
        if ELEMENTS.contains(&name) {
            found.push(forbidden(span(start, end), &format!("a template must not hold `<{name}>`")));
        } else if name == "style" && !rest[length..].starts_with(">{{ page.style }}</style>") {
            found.push(forbidden(span(start, end), "a template holds no styles but `{{ page.style }}`"));
        }
        for (from, to, value) in attributes(&text, end) {
            let attribute = &text[from..to];
            if attribute == "style" {
                found.push(forbidden(span(from, to), "a template must not hold a `style` attribute"));
            } else if attribute.starts_with("on") {
                found.push(forbidden(span(from, to), &format!("`{attribute}` would run a script")));
            } else if ADDRESSES.contains(&attribute) && value.split(',').any(leaves) {
                found.push(outside(
                    span(from, to),
                    &format!("`{attribute}` names an address that is no page or file of the site"),
                ));
            }
        }
    }
    let mut depth = 0_usize;
    for (start, tag) in text.match_indices("{%") {
        let words = text[start + tag.len()..].trim_start_matches('-').trim_start();
        let word = words.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        match word {
            "for" => depth += 1,
            "endfor" => depth = depth.saturating_sub(1),
            _ => continue,
        }
        if word == "for" && depth == LOOPS + 1 {
            found.push(
                Diagnostic::error("template-loops", "loops within loops within loops within loops")
                    .at(span(start, start + tag.len()))
                    .why("the time to write a page would have no bound")
                    .help(format!("put at most {LOOPS} loops into one another")),
            );
        }
    }
    found
}

/// Whether a value of an attribute leads away by itself; what an expression gives was checked elsewhere.
fn leaves(value: &str) -> bool {
    let value = value.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '{' | '"' | '\''));
    let scheme = value.split(['/', '?', '#', '{', '}', '|', '~']).next().unwrap_or_default();
    let mail = value.starts_with("mailto:") || value.starts_with("tel:");
    value.starts_with("//") || value.contains('\\') || (scheme.contains([':', '&']) && !mail)
}

/// The attributes of a tag from `at` on: where each name starts and ends, and its value. Templates' own tags are
/// passed over between attributes and kept within values.
fn attributes(text: &str, mut at: usize) -> Vec<(usize, usize, &str)> {
    let mut out = Vec::new();
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        if c == '>' || c == '<' {
            break;
        }
        if let Some(close) = tag_end(rest) {
            at += close;
        } else if c.is_ascii_alphabetic() {
            let name = rest.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | ':' | '_'));
            let end = at + name.unwrap_or(rest.len());
            let after = text[end..].trim_start();
            let Some(after) = after.strip_prefix('=') else {
                out.push((at, end, ""));
                at = end;
                continue;
            };
            let after = after.trim_start();
            let begin = text.len() - after.len();
            let length = match after.chars().next() {
                Some(quote @ ('"' | '\'')) => quoted(after, quote),
                _ => after.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(after.len()),
            };
            out.push((at, end, &text[begin..begin + length]));
            at = begin + length;
        } else {
            at += c.len_utf8();
        }
    }
    out
}

/// The length of a value in quotation marks; a template's tag within it can hold such marks itself.
fn quoted(text: &str, quote: char) -> usize {
    let mut at = 1;
    while let Some(c) = text[at..].chars().next() {
        if c == quote {
            return at + 1;
        }
        at += tag_end(&text[at..]).unwrap_or(c.len_utf8());
    }
    text.len()
}

/// The length of the template's tag that the text begins with.
fn tag_end(text: &str) -> Option<usize> {
    let close = match text.get(..2)? {
        "{{" => "}}",
        "{%" => "%}",
        _ => return None,
    };
    Some(text.find(close).map_or(text.len(), |end| end + 2))
}

/// A text in small letters without its comments, and where each of its bytes was. Comments leave no blank, as they do
/// in what is written.
fn without(source: &str, open: &str, close: &str) -> (String, Vec<usize>) {
    let (mut text, mut at) = (String::with_capacity(source.len()), Vec::with_capacity(source.len()));
    let mut from = 0;
    while from < source.len() {
        let rest = &source[from..];
        let length = rest.find(open).unwrap_or(rest.len());
        text.push_str(&rest[..length].to_ascii_lowercase());
        at.extend(from..from + length);
        from += length;
        from += source[from..].find(close).map_or(source.len() - from, |end| end + close.len());
    }
    (text, at)
}

fn outside(span: Span, what: &str) -> Diagnostic {
    Diagnostic::error("theme-leaves-site", what)
        .at(span)
        .why("a page works without a network and tells no other host who reads it")
        .help("put the file into the theme's static/ folder, or take the line out")
}

fn forbidden(span: Span, what: &str) -> Diagnostic {
    Diagnostic::error("theme-forbidden", what)
        .at(span)
        .why("pages run nothing, and their looks stand in styles/main.css")
        .help("take it out")
}
