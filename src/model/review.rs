//! What readers are told about the review of a text.

/// Why a section that was signed is not signed any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReviewCause {
    /// The text in the source language, or a module in it.
    Source,
    /// A number, a name or a link.
    Value,
    /// The translation.
    Translation,
}

impl ReviewCause {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Source, Self::Value, Self::Translation];

    /// The name in kebab case: interface messages are made of it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Value => "value",
            Self::Translation => "translation",
        }
    }
}

/// The review of one page in one language and edition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Review {
    /// Whether every section is signed in every role that policy asks for.
    pub complete: bool,
    /// Sections that were signed and changed since, by the reason: their titles.
    pub void: Vec<(ReviewCause, Vec<String>)>,
}
