//! Characters that may not stand in a text because nobody sees them.

use super::{Diagnostic, Span};

/// A character that may not stand in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadCharacter {
    /// Its first byte within the text.
    pub at: usize,
    /// The character.
    pub character: char,
}

/// The characters of a text that change the direction of what stands around them, that cannot be seen, or that are
/// none at all.
pub fn bad_characters(text: &str) -> impl Iterator<Item = BadCharacter> + '_ {
    let mut before = None;
    text.char_indices().filter_map(move |(at, character)| {
        let previous = before.replace(character);
        let breaks_line = character == '\u{200B}' && previous.is_some_and(is_written_without_spaces);
        let is_bad = is_bidi(character) || is_no_text(character);
        (is_bad && !breaks_line).then_some(BadCharacter { at, character })
    })
}

impl BadCharacter {
    /// The finding for it at `span`.
    pub fn finding(self, span: Span) -> Diagnostic {
        let code = u32::from(self.character);
        let found = if is_bidi(self.character) {
            Diagnostic::error(
                "bidi-control",
                format!("the invisible character U+{code:04X} changes the direction of the text"),
            )
            .why("it can turn the order of numbers and words around; directions are set when pages are written")
        } else {
            Diagnostic::error(
                "control-character",
                format!("the invisible character U+{code:04X} may not stand in a text"),
            )
            .why("it is no text: paper and screen readers cannot show it")
        };
        found.at(span).help("delete the character; retype the line if you cannot see it")
    }
}

/// Whether there is nothing to see where the character stands.
pub fn is_invisible(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || is_bidi(c)
        || is_no_text(c)
        || matches!(c,
            '\u{AD}' | '\u{34F}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200D}' | '\u{2060}'..='\u{206F}' | '\u{2800}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}'
            | '\u{FFA0}' | '\u{E0000}'..='\u{E0FFF}')
}

fn is_bidi(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn is_no_text(c: char) -> bool {
    match c {
        '\n' | '\t' => false,
        '\u{200B}' | '\u{2060}' | '\u{FDD0}'..='\u{FDEF}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' => true,
        c => c.is_control() || u32::from(c) & 0xFFFE == 0xFFFE,
    }
}

/// Thai, Lao, Myanmar and Khmer: there a zero width space says where a line may break between two words.
fn is_written_without_spaces(c: char) -> bool {
    matches!(c, '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_found_but_not_what_a_script_needs() {
        let bad = |text: &str| bad_characters(text).map(|b| b.at).collect::<Vec<_>>();
        assert_eq!(bad("a\u{200B}b\u{2060}\u{202E}\u{FEFF}\u{85}\u{1}"), [1, 5, 8, 11, 14, 16]);
        assert_eq!(bad("a\tb\nc\u{A0}\u{AD}\u{200C}d\u{200D}"), [0; 0]);
        assert_eq!(bad("\u{1780}\u{200B}\u{1781}"), [0; 0]);
    }
}
