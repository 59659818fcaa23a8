//! Braces are ours, not the Markdown parser's: before parsing, each `{ $name }` and each `{#id key=value}` is
//! covered by a sentinel of the same length, so that no underscore or star within them counts as markup and all
//! offsets stay right. The same sentinels carry the values of a message, which therefore can never become markup.

use std::collections::BTreeMap;
use std::ops::Range;

use super::attrs::{self, RawAttrs};
use super::findings::Findings;
use crate::diag::{Diagnostic, FileId, Span};
use crate::model::{InlineKind, Placeable, is_id};

/// Stands for an inline that is already made.
pub(super) const VALUE: char = '\u{FDD0}';
/// Stands for `{#id key=value}`.
pub(super) const ATTRS: char = '\u{FDD1}';

/// Whether `c` is one of the noncharacters from which the sentinels are taken. No text may contain them.
pub(super) fn is_reserved(c: char) -> bool {
    ('\u{FDD0}'..='\u{FDEF}').contains(&c)
}

/// What a sentinel stands for.
#[derive(Clone, Debug)]
pub(super) enum What {
    Inline(InlineKind),
    Attrs(RawAttrs),
}

/// A text ready for the parser, of the same length as its source.
#[derive(Debug)]
pub(super) struct Masked {
    /// The text with sentinels.
    pub(super) text: String,
    /// By offset: how many bytes the sentinel covers, and what it stands for.
    pub(super) holes: BTreeMap<usize, (usize, What)>,
    /// Where its bytes come from.
    pub(super) places: Places,
}

/// Where the bytes of a parsed text come from.
#[derive(Debug, Default)]
pub(super) struct Places {
    parts: Vec<Part>,
}

#[derive(Debug)]
struct Part {
    at: usize,
    len: usize,
    span: Span,
}

impl Places {
    /// Says that `len` bytes from `at` come from `span`. Offsets count one for one if the lengths are equal;
    /// otherwise (escapes) the whole span stands for each of them.
    pub(super) fn push(&mut self, at: usize, len: usize, span: Span) {
        if len > 0 {
            self.parts.push(Part { at, len, span });
        }
    }

    /// The place of a range.
    pub(super) fn span(&self, range: &Range<usize>) -> Option<Span> {
        let first = self.part(range.start)?;
        let last = self.part(range.end.saturating_sub(1).max(range.start))?;
        let start = first.cut(range.start).0;
        let end = last.cut(range.end.max(range.start)).1;
        let span = Span::new(first.span.file, start, start.max(first.span.start as usize));
        Some(span.to(Span::new(last.span.file, end, end)))
    }

    fn part(&self, offset: usize) -> Option<&Part> {
        let i = self.parts.partition_point(|p| p.at <= offset);
        self.parts.get(i.saturating_sub(1))
    }
}

impl Part {
    /// The offset in the source, as a start and as an end.
    fn cut(&self, offset: usize) -> (usize, usize) {
        let (start, end) = (self.span.start as usize, self.span.end as usize);
        if end - start == self.len {
            let at = (start + offset.saturating_sub(self.at)).min(end);
            (at, at)
        } else {
            (start, end)
        }
    }
}

/// Covers the braces of Markdown source. `range` is the part of `text` that will be parsed; the rest is left out.
pub(super) fn source(text: &str, range: Range<usize>, file: FileId, findings: &mut Findings) -> Masked {
    let span = Span::new(file, range.start, range.end);
    let text = &text[range];
    let mut places = Places::default();
    places.push(0, text.len(), span);
    mask(text, places, findings)
}

/// Covers the braces of a text, and replaces noncharacters.
fn mask(text: &str, places: Places, findings: &mut Findings) -> Masked {
    let mut out = String::with_capacity(text.len());
    let mut holes = BTreeMap::new();
    let mut done = 0;
    for (at, c) in text.match_indices(|c: char| c == '{' || is_reserved(c)) {
        if at < done {
            continue;
        }
        out.push_str(&text[done..at]);
        done = at;
        if c != "{" {
            findings.extend(places.span(&(at..at + c.len())).map(noncharacter));
            out.push(char::REPLACEMENT_CHARACTER);
            done += c.len();
        } else if !is_escaped(text, at) {
            let found = match placeable(&text[at..]) {
                Some((len, placeable)) => Some((len, VALUE, What::Inline(InlineKind::Placeable(placeable)))),
                None => attrs::parse(text, at, &places).map(|(len, raw)| (len, ATTRS, What::Attrs(raw))),
            };
            if let Some((len, sentinel, what)) = found {
                out.push(sentinel);
                out.extend(std::iter::repeat_n('x', len - sentinel.len_utf8()));
                holes.insert(at, (len, what));
                done += len;
            }
        }
    }
    out.push_str(&text[done..]);
    Masked { text: out, holes, places }
}

/// Joins texts and finished inlines to one line. It begins with a guard, so that no start of a text can begin a
/// list, a quotation or a heading.
#[derive(Debug)]
pub(super) struct Joiner {
    masked: Masked,
    findings: Findings,
}

/// The guard at the start of a joined line: a sign that begins nothing in Markdown.
pub(super) const GUARD: char = '.';

impl Joiner {
    pub(super) fn new() -> Self {
        let masked = Masked { text: GUARD.to_string(), holes: BTreeMap::new(), places: Places::default() };
        Self { masked, findings: Findings::default() }
    }

    /// Adds text. Line ends become spaces, or breaks after a backslash. With `braces`, `{ $name }` is a placeable
    /// and `\{` a brace, as in all sources.
    pub(super) fn text(&mut self, text: &str, span: Span, braces: bool) {
        let part = |range: Range<usize>| {
            let is_exact = span.range().len() == text.len();
            let start = span.start as usize;
            if is_exact { Span::new(span.file, start + range.start, start + range.end) } else { span }
        };
        let mut done = 0;
        for (at, c) in text.char_indices() {
            if at < done {
                continue;
            }
            let escaped = || is_escaped(text, at);
            match c {
                '\n' if escaped() && at > done => {
                    self.plain(&text[done..at - 1], part(done..at - 1));
                    self.plain(" ", part(at - 1..at));
                    self.inline(InlineKind::Break, part(at - 1..at + 1));
                    done = at;
                }
                '{' if braces && !escaped() => {
                    if let Some((len, placeable)) = placeable(&text[at..]) {
                        self.plain(&text[done..at], part(done..at));
                        self.inline(InlineKind::Placeable(placeable), part(at..at + len));
                        done = at + len;
                    }
                }
                c if is_reserved(c) => {
                    self.plain(&text[done..at], part(done..at));
                    self.plain("\u{FFFD}", part(at..at + c.len_utf8()));
                    self.findings.push(noncharacter(part(at..at + c.len_utf8())));
                    done = at + c.len_utf8();
                }
                _ => {}
            }
        }
        self.plain(&text[done..], part(done..text.len()));
    }

    fn plain(&mut self, text: &str, span: Span) {
        self.masked.places.push(self.masked.text.len(), text.len(), span);
        self.masked.text.extend(text.chars().map(|c| if matches!(c, '\n' | '\r') { ' ' } else { c }));
    }

    /// Adds an inline that no markup can change.
    pub(super) fn inline(&mut self, kind: InlineKind, span: Span) {
        let (at, len) = (self.masked.text.len(), VALUE.len_utf8());
        self.masked.places.push(at, len, span);
        self.masked.holes.insert(at, (len, What::Inline(kind)));
        self.masked.text.push(VALUE);
    }

    /// The joined line, and what was found in it.
    pub(super) fn finish(self) -> (Masked, Findings) {
        (self.masked, self.findings)
    }
}

/// The finding for a noncharacter at `span`.
pub(super) fn noncharacter(span: Span) -> Diagnostic {
    Diagnostic::error("noncharacter", "this character is no character at all (U+FDD0 to U+FDEF)")
        .at(span)
        .why("Unicode keeps these codes for use within programs; no font shows them")
        .help("take it out")
}

/// Whether an odd number of backslashes stands before `at`.
pub(super) fn is_escaped(text: &str, at: usize) -> bool {
    text.as_bytes()[..at].iter().rev().take_while(|b| **b == b'\\').count() % 2 == 1
}

/// A placeable at the start of `text`, and its length.
fn placeable(text: &str) -> Option<(usize, Placeable)> {
    let inner = text.strip_prefix('{')?.trim_start_matches(' ');
    let sigil = inner.chars().next().filter(|c| matches!(c, '$' | '-'))?;
    let name_len =
        inner[1..].find(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).unwrap_or(inner.len() - 1);
    let (name, rest) = inner[1..].split_at(name_len);
    let rest = rest.trim_start_matches(' ').strip_prefix('}')?;
    let make = if sigil == '$' { Placeable::Variable } else { Placeable::Term };
    is_id(name).then(|| (text.len() - rest.len(), make(name.to_owned())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::SourceMap;

    fn masked(text: &str) -> (Masked, Vec<Diagnostic>) {
        let mut map = SourceMap::default();
        let file = map.add("a.md", text);
        let mut findings = Findings::default();
        (source(text, 0..text.len(), file, &mut findings), findings.finish())
    }

    #[test]
    fn sentinels_keep_every_offset() {
        let text = "a { $x-1 } b\\{ $y } {-t} {$Bad} c {#id k=v}\nd";
        let (m, d) = masked(text);
        assert!(d.is_empty(), "{d:?}");
        assert_eq!(m.text.len(), text.len());
        assert_eq!(m.holes.keys().copied().collect::<Vec<_>>(), [2, 20, 34]);
        assert!(m.text.ends_with("\nd") && m.text.contains("{$Bad}") && m.text.contains("\\{ $y }"));
    }

    #[test]
    fn a_noncharacter_is_told_and_made_harmless() {
        let (m, d) = masked("a \u{FDD0} b");
        assert_eq!(m.text, "a \u{FFFD} b");
        assert_eq!(d.len(), 1);
    }

    #[test]
    fn places_are_exact_where_lengths_agree() {
        let mut map = SourceMap::default();
        let file = map.add("a", "0123456789");
        let mut places = Places::default();
        places.push(0, 1, Span::new(file, 0, 0));
        places.push(1, 3, Span::new(file, 2, 5));
        places.push(4, 2, Span::new(file, 5, 9));
        assert_eq!(places.span(&(2..3)), Some(Span::new(file, 3, 4)));
        assert_eq!(places.span(&(2..5)), Some(Span::new(file, 3, 9)));
        assert_eq!(places.span(&(4..5)), Some(Span::new(file, 5, 9)));
    }
}
