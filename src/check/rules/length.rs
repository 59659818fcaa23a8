//! # `length`: a translation is much shorter or longer than its source
//!
//! Compares the number of characters of texts that are not short. Chinese may be much shorter than English, German or
//! Greek somewhat longer; what lies far outside is cut off, or holds something else.
//!
//! **Why:** half a sentence reads like a whole one. **What to do:** read both texts to the end.

use super::reading::Pair;
use super::words::is_han;
use crate::diag::Diagnostic;

/// Texts of the source with fewer characters are not judged.
const MIN: usize = 60;

/// Finds a text of a suspicious length.
pub(super) fn check(pair: &Pair<'_>) -> Option<Diagnostic> {
    let width = |text: &str| text.chars().map(|c| if is_han(c) { 3 } else { 1 }).sum::<usize>();
    let (own, theirs) = (width(&pair.source.flat.text), width(&pair.target.flat.text));
    if own < MIN || (theirs * 100 >= own * 40 && theirs <= own * 3) {
        return None;
    }
    let side = if theirs < own { "shorter" } else { "longer" };
    let found = Diagnostic::warning("length", format!("the translation is much {side} than its source"))
        .why("something may be cut off, or may not belong here")
        .help("compare the two texts to the end");
    Some(pair.at(found, None))
}
