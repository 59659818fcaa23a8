//! Comments for translators: `<!-- note: … -->` and `<!-- context: … -->`.

use crate::diag::{Diagnostic, nearest};

/// With what a comment for translators begins.
const KINDS: [&str; 2] = ["note", "context"];

/// What comments say about the segment that follows them.
#[derive(Clone, Debug, Default)]
pub(super) struct Comments {
    /// Notes, in order.
    pub(super) notes: Vec<String>,
    /// Tells two equal texts apart.
    pub(super) context: Option<String>,
}

impl Comments {
    /// Whether there is nothing.
    pub(super) fn is_empty(&self) -> bool {
        self.notes.is_empty() && self.context.is_none()
    }

    /// Reads a comment's inside. What is neither a note nor a context is nobody's business, unless it was meant as one:
    /// then there is a finding, which needs its place.
    pub(super) fn read(&mut self, inner: &str) -> Option<Diagnostic> {
        let inner = inner.split_whitespace().collect::<Vec<_>>().join(" ");
        if let Some(note) = inner.strip_prefix("note:") {
            self.notes.push(note.trim().to_owned());
        } else if let Some(context) = inner.strip_prefix("context:") {
            self.context = Some(context.trim().to_owned()).filter(|c| !c.is_empty());
        } else {
            let (word, _) = inner.split_once(':')?;
            return nearest(&word.trim().to_lowercase(), KINDS).map(|near| misspelt(word, near));
        }
        None
    }

    /// Adds what another comment says.
    pub(super) fn append(&mut self, other: Self) {
        self.notes.extend(other.notes);
        self.context = other.context.or(self.context.take());
    }
}

fn misspelt(word: &str, near: &str) -> Diagnostic {
    Diagnostic::warning("unknown-comment", format!("`{word}:` begins no comment for translators"))
        .why("translators would not see it")
        .help(format!("did you mean `<!-- {near}: … -->`?"))
}

/// Splits a comment off the start of `text`: its inside, and the rest.
pub(super) fn split(text: &str) -> Option<(&str, &str)> {
    text.strip_prefix("<!--")?.split_once("-->")
}
