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
    }
    trim_end(content);
    // A line break at either end breaks nothing.
    let first = content.iter().position(|i| !is_gap(i)).unwrap_or(content.len());
    content.drain(..first);
    while content.last().is_some_and(is_gap) {
        content.pop();
        trim_end(content);
    }
    join(content);
}

fn is_gap(inline: &Inline) -> bool {
    match &inline.kind {
        InlineKind::Break => true,
        InlineKind::Text(text) => text.is_empty(),
        _ => false,
    }
}

/// Takes line breaks at the ends of emphasis out of it, and drops what holds nothing.
fn lift(content: &mut Vec<Inline>) {
    let is_break = |i: &Inline| i.kind == InlineKind::Break;
    let mut out = Vec::with_capacity(content.len());
    for mut inline in content.drain(..) {
        let mut after = Vec::new();
        if matches!(&inline.kind, InlineKind::Text(text) if text.is_empty()) {
            continue;
        }
        if let InlineKind::Strong(inner)
        | InlineKind::Emphasis(inner)
        | InlineKind::Link { content: inner, .. } = &mut inline.kind
        {
            lift(inner);
            let first = inner.iter().position(|i| !is_break(i)).unwrap_or(inner.len());
            out.extend(inner.drain(..first));
            let last = inner.iter().rposition(|i| !is_break(i)).map_or(0, |i| i + 1);
            after = inner.split_off(last);
            if inner.is_empty() {
                continue;
            }
        }
        out.push(inline);
        out.append(&mut after);
    }
    *content = out;
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
