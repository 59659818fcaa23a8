//! # `note-open`: a reviewer's comment that nobody has dealt with
//!
//! `shape import --review` keeps the comments of a filled sheet in `locales/<lang>/notes/<brochure>.toml`, each bound to
//! the text that it was written about.
//!
//! **Why:** someone took the time to say what is wrong. **What to do:** change the text, or do not, and close the note
//! with a line `resolved = "what was done, or why not"`.

use crate::diag::{Diagnostic, Span};
use crate::review::Note;

/// Where the text of a note is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noted {
    /// As it was; in the file of translations, or in the source.
    Same(Span),
    /// It changed.
    Changed(Span),
    /// It is not on the page any more.
    Gone,
}

/// The finding for an open note.
pub fn open_note(note: &Note, noted: Noted) -> Diagnostic {
    let by = if note.by.is_empty() { String::new() } else { format!(" ({})", note.by) };
    let change = match noted {
        Noted::Same(_) => "",
        Noted::Changed(_) => "; the text has changed since",
        Noted::Gone => "; the text is not on the page any more, or has a new wording",
    };
    let mut d = Diagnostic::note(
        "note-open",
        format!("comment on `{}`{by}: {}{change}", note.id, one_line(&note.comment)),
    )
    .why("a reviewer asked for a change, and nobody has answered yet")
    .help("change the text if it is right, then close the note: add `resolved = \"what was done\"`");
    d.place = note.span.map(Into::into);
    if let Noted::Same(span) | Noted::Changed(span) = noted {
        d.related.push((span, "the text".to_owned()));
    }
    d
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
