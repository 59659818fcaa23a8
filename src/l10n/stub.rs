//! Stands in for `markdown::inlines` until that room exists.

use crate::diag::{Diagnostic, Span};
use crate::model::{Inline, InlineKind};

#[derive(Clone, Debug)]
pub(crate) enum Piece {
    Text(String, Span),
    Inline(Inline),
}

pub(crate) fn inlines(pieces: &[Piece]) -> (Vec<Inline>, Vec<Diagnostic>) {
    let all = pieces.iter().map(|p| match p {
        Piece::Text(text, span) => Inline::new(InlineKind::Text(text.clone()), *span),
        Piece::Inline(inline) => inline.clone(),
    });
    (all.collect(), Vec::new())
}
