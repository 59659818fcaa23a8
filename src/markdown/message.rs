//! The text of messages: parsed as inlines only, and written from inlines.

use std::fmt::Write as _;

use super::line::{Cursor, Line, Mode, parser};
use super::mask::{GUARD, Joiner, VALUE};
use crate::diag::{Diagnostic, SourceMap, Span};
use crate::model::{Element, Expr, Inline, InlineKind, Pattern, Placeable};

/// A run of message text, or a finished inline (a value), to be parsed together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Text in which inline markup counts, and its place. Offsets are exact where the text is as long as its place.
    Text(String, Span),
    /// An inline that stays as it is, whatever stands around it.
    Inline(Inline),
}

/// Parses the text of a message as inlines.
///
/// Nothing in it can begin a list, a quotation, a heading or a table. Line ends become spaces, or breaks after a
/// backslash; white space at the ends is taken off. HTML, destinations, addresses and images are errors, and so are
/// delimiters that did not become markup.
pub fn inlines(pieces: &[Piece]) -> (Vec<Inline>, Vec<Diagnostic>) {
    let mut joiner = Joiner::new();
    for piece in pieces {
        match piece {
            Piece::Text(text, span) => joiner.text(text, *span, false),
            Piece::Inline(inline) => joiner.inline(inline.kind.clone(), inline.span),
        }
    }
    let (line, findings) = guarded(joiner, Mode::Message);
    (line.content, findings)
}

/// Parses one text of a source that stands outside a body (front matter, glossary), with its placeables.
pub(super) fn source_text(text: &str, span: Span) -> (Line, Vec<Diagnostic>) {
    let mut joiner = Joiner::new();
    joiner.text(text, span, true);
    guarded(joiner, Mode::Source)
}

/// Parses a guarded line.
fn guarded(joiner: Joiner, mode: Mode) -> (Line, Vec<Diagnostic>) {
    let (masked, findings) = joiner.finish();
    let mut cursor = Cursor::new(parser(&masked.text), &masked, &masked.text, mode, findings);
    let mut line = Line::default();
    if cursor.events.next().is_some() {
        line = cursor.line(GUARD.len_utf8());
        line.reject_targets(&mut cursor);
    }
    (line, cursor.findings.finish())
}

/// How many signs of emphasis are chosen freely, so that the number of ways to write a content stays small.
const FREE_SIGNS: u32 = 8;

/// Writes inlines as the pattern of a message, in canonical Markdown: read again by [`inlines`], it gives the same
/// tree. Braces are not escaped here: that is for who writes Fluent. The spans are the first inline's.
pub fn write(content: &[Inline]) -> Pattern {
    let span = content.first().map_or_else(nowhere, |i| i.span);
    let plainest = pattern(content, span, 0);
    if keeps(&plainest, content) {
        return plainest;
    }
    // Stars next to stars can be read in two ways; underscores here and there tell them apart.
    let ways = 1..1 << FREE_SIGNS;
    let mut others = ways.map(|way| pattern(content, span, way));
    others.find(|p| keeps(p, content)).unwrap_or(plainest)
}

/// Whether a pattern gives the content again.
fn keeps(pattern: &Pattern, content: &[Inline]) -> bool {
    let pieces: Vec<Piece> = pattern.elements.iter().map(piece).collect();
    let (read, diagnostics) = inlines(&pieces);
    diagnostics.is_empty() && is_same(&read, content)
}

/// Writes content; each bit of `way` makes one sign of emphasis an underscore instead of a star.
fn pattern(content: &[Inline], span: Span, way: u32) -> Pattern {
    let mut writer = Writer { way, signs: 0, out: String::new(), values: Vec::new() };
    writer.content(content, false);
    let mut elements = Vec::new();
    let mut values = writer.values.into_iter();
    for (i, text) in writer.out.split(VALUE).enumerate() {
        if i > 0 {
            elements.extend(values.next().map(|expr| Element::Placeable(expr, span)));
        }
        if !text.is_empty() {
            elements.push(Element::Text(text.to_owned(), span));
        }
    }
    Pattern { elements, span }
}

/// A place for a content that has none.
fn nowhere() -> Span {
    let mut map = SourceMap::default();
    let file = map.add("", "");
    Span::new(file, 0, 0)
}

fn piece(element: &Element) -> Piece {
    match element {
        Element::Text(text, span) => Piece::Text(text.clone(), *span),
        Element::Placeable(expr, span) => {
            let placeable = match expr {
                Expr::Term(name, ..) => Placeable::Term(name.clone()),
                Expr::Variable(name) => Placeable::Variable(name.clone()),
                _ => Placeable::Variable(String::new()),
            };
            Piece::Inline(Inline::new(InlineKind::Placeable(placeable), *span))
        }
    }
}

/// Whether two contents are the same but for their places.
fn is_same(a: &[Inline], b: &[Inline]) -> bool {
    let same = |(a, b): (&Inline, &Inline)| match (&a.kind, &b.kind) {
        (InlineKind::Strong(a), InlineKind::Strong(b))
        | (InlineKind::Emphasis(a), InlineKind::Emphasis(b))
        | (InlineKind::Code(a), InlineKind::Code(b)) => is_same(a, b),
        (InlineKind::Link { label: l, content: a }, InlineKind::Link { label: m, content: b }) => {
            l == m && is_same(a, b)
        }
        (a, b) => a == b,
    };
    a.len() == b.len() && a.iter().zip(b).all(same)
}

struct Writer {
    way: u32,
    /// Signs of emphasis so far.
    signs: u32,
    out: String,
    values: Vec<Expr>,
}

impl Writer {
    /// Writes content; `inner` says whether it stands within emphasis or strong importance.
    fn content(&mut self, content: &[Inline], inner: bool) {
        for (i, inline) in content.iter().enumerate() {
            match &inline.kind {
                InlineKind::Text(text) | InlineKind::Value { text, .. } => {
                    let edges = (inner && i == 0, inner && i + 1 == content.len());
                    let next = content.get(i + 1).map(|n| &n.kind);
                    let bracket = matches!(next, Some(InlineKind::Link { .. } | InlineKind::Note(_)));
                    self.text(text, edges, bracket);
                }
                InlineKind::Strong(inside) => self.wrap(2, inside),
                InlineKind::Emphasis(inside) => self.wrap(1, inside),
                InlineKind::Code(inside) => self.code(inside),
                InlineKind::Break => self.out.push_str("\\\n"),
                InlineKind::Note(key) => {
                    self.out.push_str("[^");
                    self.out.push_str(key);
                    self.out.push(']');
                }
                InlineKind::Link { label, content } => {
                    self.out.push('[');
                    self.content(content, inner);
                    self.out.push_str("][");
                    self.out.push_str(label);
                    self.out.push(']');
                }
                InlineKind::Placeable(placeable) => self.value(placeable),
            }
        }
    }

    fn wrap(&mut self, len: usize, inside: &[Inline]) {
        let is_underscore = self.way >> (self.signs % FREE_SIGNS) & 1 == 1;
        self.signs += 1;
        let sign = if is_underscore { "_" } else { "*" }.repeat(len);
        self.out.push_str(&sign);
        self.content(inside, true);
        self.out.push_str(&sign);
    }

    fn value(&mut self, placeable: &Placeable) {
        self.values.push(match placeable {
            Placeable::Variable(name) => Expr::Variable(name.clone()),
            Placeable::Term(name) => Expr::Term(name.clone(), None, Vec::new()),
        });
        self.out.push(VALUE);
    }

    /// Writes text; `edges` says whether it begins or ends what is emphasized, `bracket` whether `[` follows.
    fn text(&mut self, text: &str, edges: (bool, bool), bracket: bool) {
        let mut rest = text.chars();
        let mut first = true;
        while let Some(c) = rest.next() {
            let after = rest.as_str();
            let last = after.is_empty();
            let escape = match c {
                '\\' | '*' | '_' | '`' | '[' | ']' => true,
                '<' => after.starts_with(|n: char| n.is_ascii_alphabetic() || matches!(n, '/' | '!' | '?')),
                '&' => is_entity(after),
                '!' => last && bracket,
                '^' => self.out.ends_with('['),
                _ => false,
            };
            // White space next to a delimiter would keep it from being one.
            if c.is_whitespace() && ((first && edges.0) || (last && edges.1)) {
                _ = write!(self.out, "&#{};", u32::from(c));
            } else {
                if escape {
                    self.out.push('\\');
                }
                self.out.push(c);
            }
            first = false;
        }
    }

    fn code(&mut self, inside: &[Inline]) {
        let start = self.out.len();
        for inline in inside {
            match &inline.kind {
                InlineKind::Text(text) | InlineKind::Value { text, .. } => self.out.push_str(text),
                InlineKind::Placeable(placeable) => self.value(placeable),
                _ => {}
            }
        }
        let inner = self.out.split_off(start);
        let longest = inner.split(|c| c != '`').map(str::len).max().unwrap_or(0);
        let fence = "`".repeat(longest + 1);
        let is_blank = inner.trim_matches(' ').is_empty();
        let touches = |c| inner.starts_with(c) || inner.ends_with(c);
        let pad = if !is_blank && (touches('`') || touches(' ')) { " " } else { "" };
        _ = write!(self.out, "{fence}{pad}{inner}{pad}{fence}");
    }
}

/// Whether `&` and this would be an entity.
fn is_entity(after: &str) -> bool {
    after
        .find(';')
        .is_some_and(|end| end > 0 && after[..end].bytes().all(|b| b.is_ascii_alphanumeric() || b == b'#'))
}
