//! `{#id key=value}` at the end of a line.

use super::mask::Places;
use crate::diag::{Diagnostic, Span};

/// Attributes as written, each with its place.
#[derive(Clone, Debug, Default)]
pub(super) struct RawAttrs {
    /// The id and its place.
    pub(super) id: Option<(String, Span)>,
    /// Keys and values, with the place of each pair.
    pub(super) pairs: Vec<(String, String, Span)>,
    /// The place of the whole, with braces.
    pub(super) span: Option<Span>,
    /// What could not be read.
    pub(super) faults: Vec<Diagnostic>,
}

/// Reads attributes that begin at the brace at `at` and end the line; returns their length.
/// What begins like attributes but cannot be read is taken as far as it goes.
pub(super) fn parse(text: &str, at: usize, places: &Places) -> Option<(usize, RawAttrs)> {
    let inner = text[at..].strip_prefix('{')?;
    let close = inner.find(['{', '}', '\n'])?;
    let (inner, rest) = inner.split_at(close);
    let is_last = rest.strip_prefix('}')?.trim_start_matches([' ', '\t']);
    if !(is_last.is_empty() || is_last.starts_with('\n')) || !looks_like_attrs(inner) {
        return None;
    }
    let len = inner.len() + 2;
    let mut raw = RawAttrs { span: places.span(&(at..at + len)), ..RawAttrs::default() };
    let mut offset = at + 1;
    for word in inner.split_inclusive([' ', '\t']) {
        let range = offset..offset + word.trim_end().len();
        offset += word.len();
        let (word, Some(span)) = (word.trim_end(), places.span(&range)) else { continue };
        match (word.strip_prefix('#'), word.split_once('=')) {
            (Some(id), _) if raw.id.is_none() => raw.id = Some((id.to_owned(), span)),
            (None, Some((key, value))) if !key.is_empty() && !value.is_empty() => {
                if raw.pairs.iter().any(|(k, ..)| k == key) {
                    raw.faults.push(bad(span, format!("`{key}` is given twice")));
                } else {
                    raw.pairs.push((key.to_owned(), value.to_owned(), span));
                }
            }
            _ if word.is_empty() => {}
            _ => raw.faults.push(bad(span, format!("`{word}` is not an attribute"))),
        }
    }
    Some((len, raw))
}

/// Whether the text between braces is meant as attributes.
pub(super) fn looks_like_attrs(inner: &str) -> bool {
    let inner = inner.trim_start_matches(' ');
    inner.starts_with('#')
        || inner.split_once('=').is_some_and(|(key, _)| {
            !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
        })
}

fn bad(span: Span, message: String) -> Diagnostic {
    Diagnostic::error("bad-attributes", message)
        .at(span)
        .help("write one id and pairs without spaces in them: `{#mood-diary rows=7}`")
}
