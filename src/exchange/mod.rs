//! What leaves the project for agencies and the tools of translators, and what comes back from them.
//!
//! A [`Pack`] holds one resource in one language: each text as words and protected codes, a text for each variant. The
//! formats write it and read it; [`take`] checks what comes back, message by message.

mod arrived;
mod check;
mod codes;
mod escape;
mod forms;
mod import;
mod manifest;
mod pack;
mod po;
mod style;
mod tbx;
mod tmx;
mod variants;
mod xliff;
mod xml;

pub use codes::{Code, Content, Part, Side};
pub use import::{Receiver, Taken, take};
pub use manifest::{Counter, Counts, MANIFEST, Manifest};
pub use pack::{Entry, Pack, Unit};
pub use style::{Style, Word, style};
pub use tbx::{Concept, ConceptTerm, tbx};
pub use tmx::{Translation, source, tmx};
pub use variants::Choice;

/// What is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// XLIFF 1.2.
    Xliff12,
    /// XLIFF 2.1.
    Xliff21,
    /// Gettext PO.
    Po,
}

impl Form {
    /// The name on the command line and in the manifest.
    pub fn name(self) -> &'static str {
        match self {
            Self::Xliff12 => "xliff12",
            Self::Xliff21 => "xliff21",
            Self::Po => "po",
        }
    }

    /// The file of a pack.
    pub fn write(self, pack: &Pack) -> String {
        match self {
            Self::Xliff12 => xliff::write_12(pack),
            Self::Xliff21 => xliff::write_21(pack),
            Self::Po => po::write(pack),
        }
    }

    /// The ending of a file's name.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Xliff12 | Self::Xliff21 => "xlf",
            Self::Po => "po",
        }
    }
}
