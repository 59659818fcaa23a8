//! # `decimal-sign`: a decimal number is not written as the language writes it
//!
//! German, French and most languages of Europe write a comma, English, Hebrew and Chinese a point.
//!
//! **Why:** "2.500 g" is two and a half grams to one reader and two and a half kilograms to another. **What to do:**
//! write the number with the decimal sign of your language, or use the variable if the source has one.

use super::reading::Pair;
use crate::diag::Diagnostic;

/// Finds the first number with another decimal sign.
pub(super) fn check(pair: &Pair<'_>) -> Option<Diagnostic> {
    let place = *pair.target.quantities.foreign_signs.first()?;
    let text = pair.target.flat.text.get(place.0..place.1).unwrap_or_default();
    let found = Diagnostic::warning("decimal-sign", format!("`{text}` is written as in another language"))
        .why("a point and a comma in a number mean different things in different languages")
        .help(format!("the decimal sign of this language is `{}`", pair.language.decimal));
    Some(pair.at(found, Some(place)))
}
