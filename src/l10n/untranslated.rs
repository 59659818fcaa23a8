//! Texts of a translation that are still those of the source.

use crate::diag::Diagnostic;
use crate::model::{Inline, InlineKind, Message};

/// From how many words on two equal texts are a copy. Shorter ones are often the same in two languages.
const MIN_WORDS: usize = 4;

/// Whether a translation says what the source says, word for word. Texts that consist of names, values or a few words
/// may do so.
pub(super) fn is_copy(source: &[Inline], translation: &[Inline]) -> bool {
    let own = words(source);
    let counted =
        own.iter().enumerate().filter(|(i, w)| w.contains(char::is_alphabetic) && (*i == 0 || !is_name(w)));
    counted.count() >= MIN_WORDS && own == words(translation)
}

/// The finding for a message that is a copy.
pub(super) fn finding(message: &Message) -> Diagnostic {
    Diagnostic::error("untranslated-copy", format!("`{}` is the source text, not a translation", message.id))
        .at(message.span)
        .why("readers would meet the source's language under the name of another one")
        .help("translate it, or delete the message: a missing one is shown in the source language and marked so")
}

/// A word within a text that begins with a capital is taken for a name.
fn is_name(word: &str) -> bool {
    word.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_uppercase)
}

/// The words of a text without its values, notes and markup.
fn words(content: &[Inline]) -> Vec<String> {
    let mut text = String::new();
    push(&mut text, content);
    text.split_whitespace().map(str::to_owned).collect()
}

fn push(out: &mut String, content: &[Inline]) {
    for inline in content {
        match &inline.kind {
            InlineKind::Text(text) => out.push_str(text),
            InlineKind::Strong(inner)
            | InlineKind::Emphasis(inner)
            | InlineKind::Code(inner)
            | InlineKind::Link { content: inner, .. } => push(out, inner),
            InlineKind::Break | InlineKind::Value { .. } | InlineKind::Placeable(_) => out.push(' '),
            InlineKind::Note(_) => {}
        }
    }
}
