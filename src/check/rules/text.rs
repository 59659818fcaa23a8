//! The words of a message as readers see them, with the way back to their place in the file.

use crate::diag::{FileId, Span};
use crate::model::{Element, Expr, Inline, InlineKind, Pattern, Placeable, VariantKey};

/// Stands in a flat text where a value is put in.
pub(super) const VALUE: char = '\u{FFFC}';

/// The most ways through the variants of one message that are looked at.
const MAX_WAYS: usize = 64;

/// A text without markup. `lower` has the same bytes at the same places, in small letters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Flat {
    pub(super) text: String,
    pub(super) lower: String,
    /// The names of the values, in order; a term's begins with `-`.
    pub(super) names: Vec<String>,
    /// Labels of links.
    pub(super) labels: Vec<String>,
    /// Whether a variant was taken that may spell out its number.
    pub(super) spelled: bool,
    pieces: Vec<Piece>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Piece {
    start: usize,
    at: Span,
    exact: bool,
}

impl Flat {
    /// The text of a source.
    pub(super) fn of_source(content: &[Inline]) -> Self {
        let mut out = Self::default();
        out.add_source(content);
        out.finish()
    }

    /// The texts of a message: one for each way through its variants.
    pub(super) fn of_pattern(pattern: &Pattern) -> Vec<Self> {
        let mut out = vec![Self::default()];
        add_pattern(&mut out, pattern, 0);
        out.into_iter().map(Self::finish).collect()
    }

    /// The text of a message with the default of its variants, for source messages that are written in Fluent.
    pub(super) fn of_default(pattern: &Pattern) -> Self {
        let mut out = vec![Self::default()];
        add_default(&mut out, pattern, 0);
        out.pop().unwrap_or_default().finish()
    }

    /// Where a stretch of the text stands in its file; `None` if it is not written there.
    pub(super) fn span(&self, from: usize, to: usize) -> Option<Span> {
        let place = |at: usize| {
            let piece = self.pieces.iter().rev().find(|p| p.start <= at)?;
            let offset = if piece.exact { at - piece.start } else { 0 };
            Some((piece.at, offset, piece.exact))
        };
        let (first, start, exact) = place(from)?;
        if !exact {
            return Some(first);
        }
        let (last, end, _) = place(to.saturating_sub(1).max(from))?;
        let start = first.start as usize + start;
        let end = (last.start as usize + end + 1).max(start + 1);
        Some(Span::new(first.file, start, end))
    }

    /// A text for tests.
    #[cfg(test)]
    pub(super) fn new(text: &str, names: Vec<String>) -> Self {
        Self { text: text.to_owned(), names, ..Self::default() }.finish()
    }

    fn finish(mut self) -> Self {
        self.lower = self.text.chars().map(small).collect();
        self
    }

    fn push(&mut self, c: char) {
        self.text.push(if c == '\n' { ' ' } else { c });
    }

    fn piece(&mut self, at: Span, exact: bool) {
        self.pieces.push(Piece { start: self.text.len(), at, exact });
    }

    fn add_source(&mut self, content: &[Inline]) {
        for inline in content {
            self.piece(inline.span, false);
            match &inline.kind {
                InlineKind::Text(text) | InlineKind::Value { text, .. } => self.text.push_str(text),
                InlineKind::Strong(inner) | InlineKind::Emphasis(inner) | InlineKind::Code(inner) => {
                    self.add_source(inner);
                }
                InlineKind::Link { label, content } => {
                    self.labels.push(label.clone());
                    self.add_source(content);
                }
                InlineKind::Break => self.text.push(' '),
                InlineKind::Note(_) => {}
                InlineKind::Placeable(Placeable::Variable(name)) => self.value(name.clone()),
                InlineKind::Placeable(Placeable::Term(name)) => self.value(format!("-{name}")),
            }
        }
    }

    fn value(&mut self, name: String) {
        self.text.push(VALUE);
        self.names.push(name);
    }

    /// Adds the text of a message without its markup.
    fn add_text(&mut self, text: &str, span: Span) {
        let exact = (span.end - span.start) as usize == text.len();
        let at = |i: usize| part(span.file, span, i, exact);
        self.piece(span, exact);
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            let here = text.len() - rest.len();
            let skip = match c {
                '\\' if rest[1..].starts_with(|c: char| c.is_ascii_punctuation()) => {
                    self.piece(at(here + 1), exact);
                    let escaped = rest[1..].chars().next().unwrap_or(' ');
                    self.push(escaped);
                    1 + escaped.len_utf8()
                }
                '[' if rest.starts_with("[^") => rest.find(']').map_or(1, |end| end + 1),
                ']' if rest.starts_with("][") => rest[2..].find(']').map_or(1, |end| end + 3),
                '*' | '`' | '_' | '[' | ']' => 1,
                _ => {
                    self.push(c);
                    rest = &rest[c.len_utf8()..];
                    continue;
                }
            };
            rest = &rest[skip..];
            self.piece(at(text.len() - rest.len()), exact);
        }
    }
}

fn part(file: FileId, span: Span, offset: usize, exact: bool) -> Span {
    if exact { Span::new(file, span.start as usize + offset, span.end as usize) } else { span }
}

/// A letter in its small form, where that is as long as it.
fn small(c: char) -> char {
    let mut lower = c.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(l), None) if l.len_utf8() == c.len_utf8() => l,
        _ => c,
    }
}

fn add_pattern(ways: &mut Vec<Flat>, pattern: &Pattern, depth: usize) {
    if depth > 32 {
        return;
    }
    for element in &pattern.elements {
        match element {
            Element::Text(text, span) => ways.iter_mut().for_each(|w| w.add_text(text, *span)),
            Element::Placeable(expr, span) => add_expr(ways, expr, *span, depth),
        }
    }
}

fn add_expr(ways: &mut Vec<Flat>, expr: &Expr, span: Span, depth: usize) {
    match expr {
        Expr::Select(selector, variants) if ways.len() * variants.len() <= MAX_WAYS => {
            let mut out = Vec::new();
            for variant in variants {
                let mut branch = ways.clone();
                let one = match &variant.key {
                    VariantKey::Number(_) => true,
                    VariantKey::Name(name) => ["zero", "one", "two"].contains(&name.as_str()),
                };
                for way in &mut branch {
                    way.spelled |= one && variable(selector).is_some();
                }
                add_pattern(&mut branch, &variant.value, depth + 1);
                out.extend(branch);
            }
            *ways = out;
        }
        Expr::Select(_, variants) => {
            if let Some(variant) = variants.iter().find(|v| v.default) {
                add_pattern(ways, &variant.value, depth + 1);
            }
        }
        Expr::Nested(inner) => add_expr(ways, inner, span, depth + 1),
        other => ways.iter_mut().for_each(|w| add_simple(w, other, span)),
    }
}

fn add_default(ways: &mut Vec<Flat>, pattern: &Pattern, depth: usize) {
    for element in &pattern.elements {
        match element {
            Element::Text(text, span) => ways.iter_mut().for_each(|w| w.add_text(text, *span)),
            Element::Placeable(Expr::Select(_, variants), _) if depth < 32 => {
                if let Some(variant) = variants.iter().find(|v| v.default) {
                    add_default(ways, &variant.value, depth + 1);
                }
            }
            Element::Placeable(expr, span) => add_expr(ways, expr, *span, depth),
        }
    }
}

fn add_simple(flat: &mut Flat, expr: &Expr, span: Span) {
    flat.piece(span, false);
    match expr {
        Expr::Str(text) | Expr::Number(text) => flat.text.push_str(text),
        Expr::Term(name, ..) | Expr::Message(name, _) => flat.value(format!("-{name}")),
        other => flat.value(variable(other).unwrap_or_default().to_owned()),
    }
}

/// The variable that an expression shows or chooses by.
pub(super) fn variable(expr: &Expr) -> Option<&str> {
    match expr {
        Expr::Variable(name) => Some(name),
        Expr::Function(_, positional, _) => positional.first().and_then(variable),
        Expr::Nested(inner) => variable(inner),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::SourceMap;
    use crate::l10n::parse;

    #[test]
    fn markup_is_taken_off_and_places_are_kept() {
        let mut map = SourceMap::default();
        let ftl = "a = **Eat** [soft *food*][term-x].[^who] At { $n } \\* { $n ->\n    [one] ONE\n   *[other] Ähm\n}\n";
        let file = map.add("a.ftl", ftl);
        let (messages, found) = parse(&map, file);
        assert_eq!(found, []);
        let ways = Flat::of_pattern(messages[0].value.as_ref().unwrap());
        let texts: Vec<&str> = ways.iter().map(|w| w.text.as_str()).collect();
        assert_eq!(texts, ["Eat soft food. At \u{FFFC} * ONE", "Eat soft food. At \u{FFFC} * Ähm"]);
        assert_eq!(ways[1].lower, "eat soft food. at \u{FFFC} * ähm");
        assert!(ways[0].spelled && !ways[1].spelled);
        let shown = |flat: &Flat, word: &str| {
            let at = flat.text.find(word).unwrap();
            let span = flat.span(at, at + word.len()).unwrap();
            map.text(file)[span.range()].to_owned()
        };
        for word in ["Eat", "soft", "food", "At", "*", "Ähm"] {
            assert_eq!(shown(&ways[1], word), word);
        }
    }
}
