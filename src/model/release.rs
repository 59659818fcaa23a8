//! Versions that were published, and what turned out wrong in them.

use std::collections::BTreeMap;

use super::{Date, Placed};
use crate::diag::Span;

/// A published version, as its record tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// Its name, numbers with dots between: `1.0`.
    pub version: String,
    /// The day of publication.
    pub date: Date,
    /// Its record.
    pub span: Span,
    /// What it holds, by brochure and locale.
    pub documents: BTreeMap<(String, String), FrozenHashes>,
    /// SHA-256 of each picture, by its name.
    pub pictures: BTreeMap<String, Placed<String>>,
}

/// What a frozen document is known by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrozenHashes {
    /// SHA-256 of its file, in hexadecimal.
    pub file: Placed<String>,
    /// A hash of the text of each section, in reading order. Two documents with the same ones say the same.
    pub sections: Vec<(String, String)>,
}

/// How grave a mistake is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gravity {
    /// It can do harm: readers are told at once, before their language has the right text.
    Safety,
    /// It misleads.
    Important,
    /// It is a blemish.
    Minor,
}

impl Gravity {
    /// All of them, the gravest first.
    pub const ALL: [Self; 3] = [Self::Safety, Self::Important, Self::Minor];

    /// The word in `corrections.toml`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Safety => "safety",
            Self::Important => "important",
            Self::Minor => "minor",
        }
    }
}

/// A mistake in published versions, as `corrections.toml` tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The id of the brochure.
    pub brochure: Placed<String>,
    /// The heading's id; `meta` for the front matter, `intro` for what stands before the first heading.
    pub section: Placed<String>,
    /// The versions that are wrong; all that say the wrong words if it is empty.
    pub versions: Vec<Placed<String>>,
    /// The locales that are wrong; all if it is empty.
    pub locales: Vec<Placed<String>>,
    /// The language of `wrong` and `right`; that of the sources if left out.
    pub language: Option<Placed<String>>,
    /// Words of one paragraph, as they were published.
    pub wrong: Placed<String>,
    /// Words of one paragraph, as they are now.
    pub right: Placed<String>,
    /// How grave it is.
    pub gravity: Gravity,
    /// The day on which it was found.
    pub date: Date,
    /// Why, for those who read the file.
    pub reason: String,
    /// Its place.
    pub span: Span,
    /// Whether it is about a text that all editions share.
    pub shared: bool,
}

/// A correction as it concerns one locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erratum {
    /// The id of the brochure.
    pub brochure: String,
    /// The id of the section.
    pub section: String,
    /// Its heading in this locale; the brochure's title where it has none.
    pub heading: String,
    /// The title of the brochure in this locale.
    pub title: String,
    /// The versions that said it in this locale, in their order.
    pub versions: Vec<String>,
    /// How grave it is.
    pub gravity: Gravity,
    /// The day of the correction.
    pub date: Date,
    /// What was published in this locale.
    pub wrong: String,
    /// What it should say; `None` as long as this locale does not have it.
    pub right: Option<String>,
    /// The place of the correction.
    pub span: Span,
}
