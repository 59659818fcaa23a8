//! # `wrong-script`: letters that do not belong to the language
//!
//! Finds words that mix letters of two scripts (a Cyrillic "а" in a Latin word), whole words in another script that the
//! source does not have, and letters that a neighbouring language uses: Russian "ы" in Ukrainian, Persian "ی" in
//! Arabic, traditional characters in simplified Chinese, "ş" with a cedilla in Romanian.
//!
//! **Why:** a screen reader stumbles, a search does not find the word, and a font may show a gap. **What to do:** retype
//! the word with the keyboard of your language.

use super::language::script_of;
use super::reading::Pair;
use super::words::Kind;
use crate::diag::Diagnostic;

/// A word of another script with so few letters is taken for a symbol.
const SYMBOL: usize = 3;

/// Scripts that have letters of one shape.
const LOOKALIKE: [&str; 3] = ["latin", "greek", "cyrillic"];

/// Finds the first word with foreign letters.
pub(super) fn check(pair: &Pair<'_>) -> Option<Diagnostic> {
    let (script, foreign) = pair.language.script.as_ref()?;
    let flat = &pair.target.flat;
    for token in pair.target.tokens.list.iter().filter(|t| t.kind == Kind::Word) {
        let word = &flat.text[token.range()];
        if script == "latin" && word.is_ascii() {
            continue;
        }
        let mut mixed = None;
        let mut first = None;
        for name in word.chars().filter(|c| c.is_alphabetic()).filter_map(script_of) {
            match first {
                None => first = Some(name),
                // Arabic and Hebrew write "and" before a Latin name without a space; nobody takes one for the other.
                Some(other) if other != name && LOOKALIKE.contains(&name) && LOOKALIKE.contains(&other) => {
                    mixed = Some(name);
                }
                Some(_) => {}
            }
        }
        // A name keeps its letters, and so do symbols such as kcal.
        let lower = &flat.lower[token.range()];
        let name = word.contains(char::is_uppercase) || word.chars().count() == SYMBOL + 1;
        let known = || name && pair.source.flat.lower.contains(lower);
        let message = if mixed.is_some() {
            format!("`{word}` mixes letters of two scripts")
        } else if first.is_some_and(|f| f != script) && word.chars().count() > SYMBOL && !known() {
            format!("`{word}` is not written in the script of this language")
        } else if let Some(letter) = word.chars().find(|c| foreign.contains(*c)).filter(|_| !known()) {
            format!(
                "`{word}` has the letter `{letter}` (U+{:04X}), which this language does not use",
                u32::from(letter)
            )
        } else {
            continue;
        };
        let found = Diagnostic::error("wrong-script", message)
            .why("screen readers, searches and fonts do not take it for the letter it looks like")
            .help("retype the word with the keyboard of this language");
        return Some(pair.at(found, Some((token.start, token.end))));
    }
    None
}
