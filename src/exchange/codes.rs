//! The text of a message as words and protected codes.
//!
//! A code is anything that a translator must not retype: values, names, footnotes, links, emphasis. It keeps the
//! letters that stand for it in the message, so that the parts in order always give the message again.

use std::collections::BTreeMap;

use crate::diag::{SourceMap, Span};
use crate::l10n::{self, FtlItem};
use crate::model::{Element, Expr, Pattern};

/// What a code does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// Begins a passage.
    Open,
    /// Ends a passage.
    Close,
    /// Stands alone.
    Alone,
}

/// A protected piece of a message.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Code {
    /// The number that source and translation know it by; the two ends of a passage have the same.
    pub number: usize,
    /// What it does.
    pub side: Side,
    /// What stands for it in the message.
    pub native: String,
}

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Words to translate.
    Text(String),
    /// Something to keep.
    Code(Code),
}

/// A text as words and codes.
pub type Content = Vec<Part>;

/// The parts of a message's text. Numbers of codes begin at 1.
pub(super) fn parts(elements: &[Element]) -> Content {
    let mut out = Content::new();
    for element in elements {
        match element {
            Element::Text(text, _) => markup(&mut out, text),
            Element::Placeable(e, _) => out.push(alone(native(e))),
        }
    }
    pair(&mut out);
    out
}

/// A translation's codes get the numbers that the source has given to the same ones; those that only the translation
/// has are numbered on.
pub(super) fn number_like(target: &mut Content, source: &[Part]) {
    let mut known: BTreeMap<(Side, String), Vec<usize>> = BTreeMap::new();
    let mut next = 1;
    for part in source.iter().rev() {
        if let Part::Code(code) = part {
            next = next.max(code.number + 1);
            if code.side != Side::Close {
                known.entry((code.side, code.native.clone())).or_default().push(code.number);
            }
        }
    }
    let mut renamed: BTreeMap<usize, usize> = BTreeMap::new();
    for part in target {
        let Part::Code(code) = part else { continue };
        if code.side == Side::Close {
            code.number = renamed.get(&code.number).copied().unwrap_or(code.number);
            continue;
        }
        let number =
            known.get_mut(&(code.side, code.native.clone())).and_then(Vec::pop).unwrap_or_else(|| {
                next += 1;
                next - 1
            });
        renamed.insert(code.number, number);
        code.number = number;
    }
}

/// The letters of a content as they stand in the message.
pub(super) fn written(content: &[Part]) -> String {
    content
        .iter()
        .map(|part| match part {
            Part::Text(text) => text.as_str(),
            Part::Code(code) => code.native.as_str(),
        })
        .collect()
}

/// The words of a content; a space stands for a code.
pub(super) fn words(content: &[Part]) -> usize {
    let text: String = content
        .iter()
        .map(|part| match part {
            Part::Text(text) => text.as_str(),
            Part::Code(Code { side: Side::Alone, .. }) => " ",
            Part::Code(_) => "",
        })
        .collect();
    text.split_whitespace().filter(|w| w.contains(char::is_alphanumeric)).count()
}

/// The pattern that a content stands for; the code that is none of ours, if there is one.
pub(super) fn pattern(content: &[Part]) -> Result<Vec<Element>, String> {
    let mut out: Vec<Element> = Vec::new();
    let mut map = SourceMap::default();
    let file = map.add("", "");
    let span = Span::new(file, 0, 0);
    for part in content {
        let text = match part {
            Part::Text(text) => text.as_str(),
            Part::Code(code) if code.native.starts_with('{') => {
                out.push(Element::Placeable(placeable(&code.native).ok_or(code.native.clone())?, span));
                continue;
            }
            Part::Code(code) if is_markup(code) => code.native.as_str(),
            Part::Code(code) => return Err(code.native.clone()),
        };
        if let Some(Element::Text(before, _)) = out.last_mut() {
            before.push_str(text);
        } else if !text.is_empty() {
            out.push(Element::Text(text.to_owned(), span));
        }
    }
    Ok(out)
}

/// Writes a placeable as in a file.
pub(super) fn native(e: &Expr) -> String {
    let mut map = SourceMap::default();
    let file = map.add("", "");
    let span = Span::new(file, 0, 0);
    let value = Pattern { elements: vec![Element::Placeable(e.clone(), span)], span };
    let item =
        FtlItem::Message { id: "x".to_owned(), comment: None, value: Some(value), attributes: Vec::new() };
    l10n::write_ftl(&[item]).trim_start_matches("x =").trim().to_owned()
}

/// Reads a placeable.
pub(super) fn placeable(native: &str) -> Option<Expr> {
    let mut map = SourceMap::default();
    let file = map.add("", format!("x = {native}\n"));
    let (messages, found) = l10n::parse(&map, file);
    let [message] = messages.as_slice() else { return None };
    match message.value.as_ref()?.elements.as_slice() {
        [Element::Placeable(e, _)] if found.is_empty() => Some(e.clone()),
        _ => None,
    }
}

/// Reads a text with codes as they stand in a message: the text of a PO file.
pub(super) fn read(text: &str) -> Content {
    let mut out = Content::new();
    let mut rest = text;
    while let Some(at) = rest.find('{') {
        let end = braces(&rest[at..]);
        let native = &rest[at..at + end];
        if let Some(e) = placeable(native) {
            markup(&mut out, &rest[..at]);
            out.push(alone(self::native(&e)));
        } else {
            markup(&mut out, &rest[..at + end]);
        }
        rest = &rest[at + end..];
    }
    markup(&mut out, rest);
    pair(&mut out);
    out
}

/// The length of what stands between a brace and its partner; strings may hold braces.
fn braces(text: &str) -> usize {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '{' if !quoted => depth += 1,
            '}' if !quoted => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at + c.len_utf8();
        }
    }
    1
}

fn alone(native: String) -> Part {
    Part::Code(Code { number: 0, side: Side::Alone, native })
}

/// Cuts markup out of a text. What has no partner goes back to the text in [`pair`].
fn markup(out: &mut Content, text: &str) {
    let mut rest = text;
    let mut plain = String::new();
    let flush = |out: &mut Content, plain: &mut String| {
        if !plain.is_empty() {
            out.push(Part::Text(std::mem::take(plain)));
        }
    };
    while let Some(c) = rest.chars().next() {
        let (side, len) = if c == '\\' {
            let len = rest.chars().take(2).map(char::len_utf8).sum();
            plain.push_str(&rest[..len]);
            rest = &rest[len..];
            continue;
        } else if rest.starts_with("[^") {
            (Side::Alone, rest.find(']').map_or(0, |end| end + 1))
        } else if c == '[' {
            (Side::Open, 1)
        } else if let Some(label) = rest.strip_prefix("][") {
            (Side::Close, label.find(']').map_or(0, |end| end + 3))
        } else if rest.starts_with("**") {
            (Side::Open, 2)
        } else if matches!(c, '*' | '_') {
            let inside = c == '_'
                && plain.ends_with(char::is_alphanumeric)
                && rest[1..].starts_with(char::is_alphanumeric);
            (Side::Open, usize::from(!inside))
        } else if c == '`' {
            (Side::Open, rest.len() - rest.trim_start_matches('`').len())
        } else {
            (Side::Alone, 0)
        };
        if len == 0 {
            plain.push(c);
            rest = &rest[c.len_utf8()..];
        } else {
            flush(out, &mut plain);
            out.push(Part::Code(Code { number: 0, side, native: rest[..len].to_owned() }));
            rest = &rest[len..];
        }
    }
    flush(out, &mut plain);
}

/// Finds the partners of passages, numbers the codes, and makes text of what has no partner.
fn pair(content: &mut Content) {
    let mut open: Vec<usize> = Vec::new();
    let mut partner: BTreeMap<usize, usize> = BTreeMap::new();
    for i in 0..content.len() {
        let Part::Code(code) = &content[i] else { continue };
        let begins = |j: &usize| matches!(&content[*j], Part::Code(o) if closes(&o.native, &code.native));
        match code.side {
            Side::Alone => {}
            Side::Open | Side::Close => {
                if let Some(at) = open.iter().rposition(begins) {
                    partner.insert(i, open[at]);
                    open.truncate(at);
                } else if code.side == Side::Open {
                    open.push(i);
                }
            }
        }
    }
    let begins: std::collections::BTreeSet<usize> = partner.values().copied().collect();
    let mut numbers: BTreeMap<usize, usize> = BTreeMap::new();
    let mut next = 1;
    let mut out = Content::new();
    for (i, part) in std::mem::take(content).into_iter().enumerate() {
        let part = match part {
            Part::Code(mut code) => {
                if let Some(from) = partner.get(&i) {
                    code.side = Side::Close;
                    code.number = numbers.get(from).copied().unwrap_or_default();
                    Part::Code(code)
                } else if code.side == Side::Alone || begins.contains(&i) {
                    code.number = next;
                    numbers.insert(i, next);
                    next += 1;
                    Part::Code(code)
                } else {
                    Part::Text(code.native)
                }
            }
            text @ Part::Text(_) => text,
        };
        push(&mut out, part);
    }
    *content = out;
}

/// Adds a part; texts beside each other become one.
pub(super) fn push(out: &mut Content, part: Part) {
    match (out.last_mut(), part) {
        (Some(Part::Text(before)), Part::Text(text)) => before.push_str(&text),
        (_, Part::Text(text)) if text.is_empty() => {}
        (_, part) => out.push(part),
    }
}

/// Whether one sign of markup ends what the other begins.
fn closes(open: &str, close: &str) -> bool {
    if open == "[" { close.starts_with("][") } else { open == close }
}

/// Whether a code is markup that messages may have.
fn is_markup(code: &Code) -> bool {
    let native = code.native.as_str();
    match code.side {
        Side::Alone => native.starts_with("[^") && native.ends_with(']'),
        Side::Open => native == "[" || is_sign(native),
        Side::Close => (native.starts_with("][") && native.ends_with(']')) || is_sign(native),
    }
}

fn is_sign(native: &str) -> bool {
    matches!(native, "*" | "**" | "_") || (!native.is_empty() && native.chars().all(|c| c == '`'))
}

/// What is wrong with the order of passages, if something is.
pub(super) fn nesting(content: &[Part]) -> Option<String> {
    let mut open: Vec<&Code> = Vec::new();
    for part in content {
        let Part::Code(code) = part else { continue };
        match code.side {
            Side::Alone => {}
            Side::Open => open.push(code),
            Side::Close => match open.pop() {
                Some(begin) if closes(&begin.native, &code.native) => {}
                _ => return Some(code.native.clone()),
            },
        }
    }
    open.pop().map(|code| code.native.clone())
}
