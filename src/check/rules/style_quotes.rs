//! # `style-quotes`: quotation marks of another language
//!
//! The marks are `quotes` in the language's `style.toml`, for example `„…“`.
//!
//! **Why:** it is what a careful reader notices first. **What to do:** use the marks that `style.toml` names.

use super::reading::Pair;
use crate::diag::Diagnostic;

const MARKS: &str = "\"“”„‟«»「」『』״";

/// Finds the first mark that is not the language's.
pub(super) fn check(pair: &Pair<'_>, wanted: &str) -> Option<Diagnostic> {
    let text = &pair.target.flat.text;
    let (at, mark) = text.char_indices().find(|(at, c)| {
        let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
        let within =
            letter(text[..*at].chars().next_back()) && letter(text[at + c.len_utf8()..].chars().next());
        MARKS.contains(*c) && !wanted.contains(*c) && !within
    })?;
    let found =
        Diagnostic::warning("style-quotes", format!("`{mark}` is not a quotation mark of this language"))
            .why("readers stumble over the marks of another language")
            .help(format!("write {wanted}"));
    Some(pair.at(found, Some((at, at + mark.len_utf8()))))
}
