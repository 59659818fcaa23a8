//! A sheet for reviewers: the numbered texts of a brochure, source beside translation, with what is known about each.

use super::{SegmentKind, Text};

/// Everything that stands on a review sheet. Words of the sheet itself are interface texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Whether there is a translation beside the source.
    pub translated: bool,
    /// The sections in reading order.
    pub sections: Vec<SheetSection>,
    /// SHA-256, in hexadecimal, of what a sign-off binds.
    pub hash: String,
    /// The hash of the earlier sheet with which it is compared.
    pub since: Option<String>,
    /// What panels said, and what was changed: lines in the source language.
    pub panels: Vec<String>,
    /// The path of the project's file that holds reviewers' comments.
    pub notes_path: String,
}

/// A section of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetSection {
    /// From 1, in reading order.
    pub number: usize,
    /// The heading's id, `meta` or `intro`.
    pub id: String,
    /// Its heading; in the source language where readers get that.
    pub title: (String, bool),
    /// Its texts.
    pub segments: Vec<SheetSegment>,
    /// Texts of the earlier sheet that are gone: source, translation.
    pub gone: Vec<(String, String)>,
    /// Comments on texts that are gone.
    pub notes: Vec<SheetNote>,
}

/// A numbered text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetSegment {
    /// For example `3.2`.
    pub number: String,
    /// Its message's id, with the file of a module before it.
    pub name: String,
    /// Changes with everything that a sign-off binds in it.
    pub code: String,
    /// What kind of text it is.
    pub kind: SegmentKind,
    /// The interface text that names the box in which it stands.
    pub within: Option<&'static str>,
    /// The text in the source language.
    pub source: Text,
    /// The translation.
    pub target: Option<Text>,
    /// Whether readers get the translation.
    pub state: SegmentState,
    /// What changed in the source since the earlier sheet.
    pub source_change: Option<Change>,
    /// What changed in the translation.
    pub target_change: Option<Change>,
    /// What the program found.
    pub findings: Vec<SheetFinding>,
    /// Comments that are open.
    pub notes: Vec<SheetNote>,
}

/// What readers get of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SegmentState {
    /// The translation, or the source in its own language.
    Shown,
    /// The source, because there is no usable translation.
    Missing,
    /// The source, because something beside it has no usable translation.
    Fallback,
}

impl SegmentState {
    /// The name in kebab case.
    pub fn name(self) -> &'static str {
        match self {
            Self::Shown => "shown",
            Self::Missing => "missing",
            Self::Fallback => "fallback",
        }
    }
}

/// Where a stretch of two texts belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stretch {
    /// To both.
    Same,
    /// To the old text alone.
    Gone,
    /// To the new text alone.
    New,
}

/// A stretch and its words.
pub type DiffPiece = (Stretch, String);

/// A change since the earlier sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The text was not there.
    New,
    /// These words differ.
    Words(Vec<DiffPiece>),
}

/// Something that the program found, in English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetFinding {
    /// Its code.
    pub code: &'static str,
    /// `error`, `warning` or `note`.
    pub severity: &'static str,
    /// What is wrong, and what to do.
    pub text: String,
}

/// A comment of a reviewer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetNote {
    /// What they wrote.
    pub comment: String,
    /// Role, or name and function; may be empty.
    pub by: String,
    /// Whether the text changed since.
    pub stale: bool,
}

impl SheetSegment {
    /// Where a text is a point of a list or a head, for its look: `heading`, `item`, `label`, `text`.
    pub fn look(&self) -> &'static str {
        match self.kind {
            SegmentKind::Title | SegmentKind::Heading => "heading",
            SegmentKind::Label | SegmentKind::Header | SegmentKind::Term => "label",
            SegmentKind::Item => "item",
            _ => "text",
        }
    }
}

impl Sheet {
    /// The beginning of the hash, to be compared by people: 16 signs in fours.
    pub fn short_hash(&self) -> String {
        short(&self.hash)
    }

    /// The same of the earlier sheet.
    pub fn since_short(&self) -> Option<String> {
        self.since.as_deref().map(short)
    }

    /// The hash in fours.
    pub fn whole_hash(&self) -> String {
        grouped(&self.hash)
    }
}

fn short(hash: &str) -> String {
    grouped(&hash.chars().take(16).collect::<String>())
}

/// Hexadecimal digits in fours.
fn grouped(hex: &str) -> String {
    let mut out = String::with_capacity(hex.len() + hex.len() / 4);
    for (at, c) in hex.chars().enumerate() {
        if at > 0 && at % 4 == 0 {
            out.push(' ');
        }
        out.push(c);
    }
    out
}
