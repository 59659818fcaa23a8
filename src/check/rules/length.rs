//! # `length`: a translation is too long for its place, or much shorter or longer than its source
//!
//! Titles, descriptions and words in pictures have little room. The reference tells translators how many characters they
//! may have; a text that is far beyond that is found. A Chinese character counts as two, as wide as it is.
//!
//! Other texts are compared with their source, unless they are short. Chinese may be much shorter than English, German or
//! Greek somewhat longer; what lies far outside is cut off, or holds something else.
//!
//! **Why:** half a sentence reads like a whole one, and half a word in a picture like another. **What to do:** read both
//! texts to the end; where room is short, find shorter words.

use super::reading::Pair;
use super::words::is_han;
use crate::diag::Diagnostic;
use crate::model::Room;

/// Texts of the source with fewer characters are not compared.
const MIN: usize = 60;

/// Finds a text of a suspicious length.
pub(super) fn check(pair: &Pair<'_>, room: Option<Room>) -> Option<Diagnostic> {
    let width = |text: &str, han| text.chars().map(|c| if is_han(c) { han } else { 1 }).sum::<usize>();
    if let Some(Room { advised, most, why }) = room {
        let own = width(&pair.target.flat.text, 2);
        if own > most {
            let found = Diagnostic::warning(
                "length",
                format!("{own} characters do not fit: there is room for {advised}"),
            )
            .why(why)
            .help("say the same in fewer or shorter words");
            return Some(pair.at(found, None));
        }
    }
    let (own, theirs) = (width(&pair.source.flat.text, 3), width(&pair.target.flat.text, 3));
    if own < MIN || (theirs * 100 >= own * 40 && theirs <= own * 3) {
        return None;
    }
    let side = if theirs < own { "shorter" } else { "longer" };
    let found = Diagnostic::warning("length", format!("the translation is much {side} than its source"))
        .why("something may be cut off, or may not belong here")
        .help("compare the two texts to the end");
    Some(pair.at(found, None))
}
