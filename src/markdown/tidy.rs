//! Inlines in their one normal form: neighbouring texts joined, white space collapsed, ends trimmed.

use crate::diag::Span;
use crate::model::{Inline, InlineKind};

/// White space that Markdown collapses. A no-break space is not among them: it is meant.
const SPACES: [char; 4] = [' ', '\t', '\n', '\r'];

/// Adds text, joining it to a text before it.
pub(super) fn push_text(content: &mut Vec<Inline>, text: &str, span: Span) {
    if text.is_empty() {
        return;
    }
    if let Some(Inline { kind: InlineKind::Text(last), span: place, .. }) = content.last_mut() {
        last.push_str(text);
        *place = place.to(span);
    } else {
        content.push(Inline::new(InlineKind::Text(text.to_owned()), span));
    }
}

/// Brings a whole content into normal form. The content must not be deeper than a line is read.
pub(super) fn tidy(content: &mut Vec<Inline>) {
    // White space that goes can leave something empty, and what goes can leave white space at an end.
    for _ in 0..2 {
        lift(content);
        collapse(content, &mut true);
        trim_end(content);
        // A line break at either end breaks nothing.
        let first = content.iter().position(|i| !is_gap(i)).unwrap_or(content.len());
        content.drain(..first);
        while content.last().is_some_and(is_gap) {
            content.pop();
            trim_end(content);
        }
    }
    lift(content);
    join(content);
}

fn is_gap(inline: &Inline) -> bool {
    match &inline.kind {
        InlineKind::Break => true,
        InlineKind::Text(text) => text.is_empty(),
        _ => false,
    }
}

/// Takes white space and line breaks at the ends of emphasis out of it, and drops what holds nothing.
fn lift(content: &mut Vec<Inline>) {
    let mut out = Vec::with_capacity(content.len());
    for mut inline in content.drain(..) {
        let mut after = Vec::new();
        match &mut inline.kind {
            InlineKind::Text(text) if text.is_empty() => continue,
            InlineKind::Strong(inner)
            | InlineKind::Emphasis(inner)
            | InlineKind::Link { content: inner, .. } => {
                lift(inner);
                out.append(&mut take_gaps(inner.iter_mut(), true));
                after = take_gaps(inner.iter_mut().rev(), false);
                after.reverse();
                inner.retain(|i| !is_empty(i));
                if inner.is_empty() {
                    out.append(&mut after);
                    continue;
                }
            }
            _ => {}
        }
        out.push(inline);
        out.append(&mut after);
    }
    *content = out;
}

/// Takes white space and line breaks up to the first inline that is more.
fn take_gaps<'a>(inlines: impl Iterator<Item = &'a mut Inline>, at_start: bool) -> Vec<Inline> {
    let mut out = Vec::new();
    for inline in inlines.skip_while(|i| is_empty(i)) {
        out.extend(take_gap(inline, at_start));
        if !is_empty(inline) {
            break;
        }
    }
    out
}

/// Takes a line break, or the white space at one end of a text; leaves the rest, or an empty text.
fn take_gap(inline: &mut Inline, at_start: bool) -> Option<Inline> {
    let (gap, rest) = match &inline.kind {
        InlineKind::Break => (InlineKind::Break, ""),
        InlineKind::Text(text) => {
            let rest = if at_start { text.trim_start_matches(SPACES) } else { text.trim_end_matches(SPACES) };
            if rest.len() == text.len() {
                return None;
            }
            (InlineKind::Text(" ".to_owned()), rest)
        }
        _ => return None,
    };
    inline.kind = InlineKind::Text(rest.to_owned());
    Some(Inline::new(gap, inline.span))
}

fn is_empty(inline: &Inline) -> bool {
    matches!(&inline.kind, InlineKind::Text(text) if text.is_empty())
}

/// Collapses white space; `space` says whether a space (or nothing) comes before.
fn collapse(content: &mut [Inline], space: &mut bool) {
    for i in 0..content.len() {
        let (before, rest) = content.split_at_mut(i);
        match &mut rest[0].kind {
            InlineKind::Text(text) => {
                let mut out = String::with_capacity(text.len());
                for c in text.chars() {
                    let blank = SPACES.contains(&c);
                    if !blank {
                        out.push(c);
                    } else if !*space {
                        out.push(' ');
                    }
                    *space = blank;
                }
                *text = out;
            }
            InlineKind::Strong(inner)
            | InlineKind::Emphasis(inner)
            | InlineKind::Link { content: inner, .. } => collapse(inner, space),
            InlineKind::Code(inner) => {
                collapse(inner, &mut false);
                *space = false;
            }
            InlineKind::Break => {
                trim_end(before);
                *space = true;
            }
            InlineKind::Note(_) | InlineKind::Placeable(_) | InlineKind::Value { .. } => *space = false,
        }
    }
}

/// Takes white space off the end of the last text.
fn trim_end(content: &mut [Inline]) {
    for inline in content.iter_mut().rev() {
        match &mut inline.kind {
            InlineKind::Text(text) => {
                text.truncate(text.trim_end_matches(SPACES).len());
                if !text.is_empty() {
                    return;
                }
            }
            InlineKind::Strong(inner)
            | InlineKind::Emphasis(inner)
            | InlineKind::Link { content: inner, .. } => return trim_end(inner),
            _ => return,
        }
    }
}

/// Joins neighbouring texts.
fn join(content: &mut Vec<Inline>) {
    let mut out: Vec<Inline> = Vec::with_capacity(content.len());
    for mut inline in content.drain(..) {
        match &mut inline.kind {
            InlineKind::Text(text) => {
                push_text(&mut out, text, inline.span);
                continue;
            }
            InlineKind::Strong(inner)
            | InlineKind::Emphasis(inner)
            | InlineKind::Link { content: inner, .. } => join(inner),
            _ => {}
        }
        out.push(inline);
    }
    *content = out;
}

/// Whether there is nothing to show.
pub(super) fn is_blank(content: &[Inline]) -> bool {
    content.iter().all(|i| matches!(&i.kind, InlineKind::Text(text) if text.trim().is_empty()))
}
