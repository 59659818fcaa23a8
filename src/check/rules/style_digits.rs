//! # `style-digits`: digits of another kind than the language's own
//!
//! The kind is `digits` in `content/site.toml`, or else in the language's `style.toml`, for example `latn` or `arab`.
//!
//! **Why:** numbers that the tool writes and numbers that were typed would look different on one page, and a mixed
//! number can be misread. **What to do:** type the digits that the rest of the page has.

use super::reading::Pair;
use super::words::{Kind, digit};
use crate::diag::Diagnostic;
use crate::model::DIGITS;

/// Finds the first digit of another kind.
pub(super) fn check(pair: &Pair<'_>, wanted: &str) -> Option<Diagnostic> {
    let (_, zero) = DIGITS.iter().find(|(name, _)| *name == wanted)?;
    let flat = &pair.target.flat;
    let tokens = pair.target.tokens.list.iter().filter(|t| t.kind == Kind::Number);
    let wrong = tokens.into_iter().find(|t| {
        let digits = flat.text[t.range()].chars();
        digits.into_iter().any(|c| digit(c).is_some_and(|d| u32::from(c) != u32::from(*zero) + d))
    })?;
    let text = &flat.text[wrong.range()];
    let found =
        Diagnostic::warning("style-digits", format!("`{text}` is not written in the digits `{wanted}`"))
            .why("numbers on one page would look different from each other")
            .help(format!("write digits from `{zero}` on"));
    Some(pair.at(found, Some((wrong.start, wrong.end))))
}
