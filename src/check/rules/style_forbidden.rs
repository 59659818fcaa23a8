//! # `style-forbidden`: a form that the language's style rules out
//!
//! The forms are the list `forbidden` in the language's `style.toml`: whole words, with a star for any letters.
//!
//! **Why:** one polite form of address runs through all texts, and some words hurt or mislead. **What to do:** word it
//! differently. Where the form is meant (words that a carer says to a loved one), silence the rule for this message.

use super::reading::Pair;
use super::words::Lexicon;
use crate::diag::Diagnostic;

/// Finds the first form that is ruled out.
pub(super) fn check(pair: &Pair<'_>, forbidden: &Lexicon<()>) -> Option<Diagnostic> {
    let (at, hit) = *forbidden.find(&pair.target.flat, &pair.target.tokens.list).first()?;
    let found =
        Diagnostic::warning("style-forbidden", format!("`{}` is ruled out", pair.target.words(at, hit.len)))
            .why("the style of this language asks for another form")
            .help("word it differently; `style.toml` of the language says how readers are addressed");
    Some(pair.at(found, Some(pair.target.bytes(at, hit.len))))
}
