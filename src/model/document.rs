//! The document: a source localized for one locale and edition. Owned and immutable; all writers read the same.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Block, Inline, Lang, Locale, Meta, Reference, UnitId};
use crate::diag::Span;

/// A localized leaf.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The text: no placeables, only values.
    pub content: Vec<Inline>,
    /// Set where this text is in another language than the document (and its block does not say so already).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Lang>,
    /// Its message's id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Its place in the `.md`.
    #[serde(skip)]
    pub source: Span,
    /// Its place in the `.ftl`; `None` where it was taken from the source.
    #[serde(skip)]
    pub target: Option<Span>,
}

/// Finished interface texts of one locale, by message id (a message's attribute as `id.attribute`).
///
/// Only messages without variables are in here, and those whose variables only a writer knows: [`Interface::PAGE`] and
/// its like stand for them. What depends on another value is finished by localization and stands in the document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Interface {
    /// The texts.
    pub texts: BTreeMap<String, String>,
    /// The ids of those that fell back to the source locale.
    pub fallback: std::collections::BTreeSet<String>,
    /// How many texts there are in all, those with variables too.
    pub total: usize,
}

impl Interface {
    /// Stands for the number of a page, `$page`.
    pub const PAGE: char = '\u{E000}';
    /// Stands for the number of all pages, `$pages`.
    pub const PAGES: char = '\u{E001}';
    /// Stands for the size of a file, `$kilobytes`.
    pub const KILOBYTES: char = '\u{E002}';

    /// The text of an interface message, or its id where it is missing (which localization has reported).
    pub fn get<'a>(&'a self, id: &'a str) -> &'a str {
        self.texts.get(id).map_or(id, String::as_str)
    }
}

/// A source localized for one locale and edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// What it was made from.
    pub unit: UnitId,
    /// The locale.
    pub locale: Arc<Locale>,
    /// Id of the edition.
    pub edition: String,
    /// Front matter.
    pub meta: Meta<Text>,
    /// The body, modules included.
    pub blocks: Vec<Block<Text>>,
    /// Headings, for the list of contents.
    pub contents: Vec<ContentsEntry>,
    /// The references cited, in order of first citation; their number is their place, from 1.
    pub notes: Vec<ResolvedNote>,
    /// Destinations of the links in this document, by label.
    pub links: BTreeMap<String, ResolvedLink>,
    /// What readers must be told about this text: sample, machine draft, partly English.
    pub notices: Vec<Notice>,
    /// Version, dates, people, sponsor, in order.
    pub imprint: Vec<ImprintLine>,
    /// The disclaimer, shown in the imprint.
    pub disclaimer: Vec<Block<Text>>,
    /// How much of it is in its language.
    pub coverage: Coverage,
    /// How long a video is, for example "Length: 2 minutes".
    pub length: Option<Phrase>,
    /// Whether it is approved, and every section of it signed by all who must.
    pub reviewed: bool,
    /// What the edition says of itself on paper.
    pub card: Card,
}

/// What an association says of itself on paper, where no foot of a page leads to it. Empty in an edition of nobody's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    /// Whom to call at once: the number for emergencies, and the team's line.
    pub calls: Vec<Block<Text>>,
    /// Telephone lines that help, with their heading.
    pub helplines: Vec<Block<Text>>,
    /// Name, address, and how to reach it.
    pub publisher: Vec<Block<Text>>,
}

/// A heading in the list of contents.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContentsEntry {
    /// Level, 2 to 6.
    pub level: u8,
    /// Id to link to.
    pub id: String,
    /// Its text.
    pub text: Text,
}

/// A cited reference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResolvedNote {
    /// Its number in the document's digits.
    pub number: String,
    /// The reference.
    pub reference: Reference,
    /// How often it is cited.
    pub citations: usize,
    /// Accessible name of the link from the text to the note, for example "Note 3".
    pub label: String,
    /// Accessible names of the links back, one for each citation.
    pub back_labels: Vec<String>,
}

/// Where a link goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ResolvedLink {
    /// An address outside the site.
    External(String),
    /// An entry of the glossary, by its key.
    Glossary(String),
    /// Another source of the site, with the id of a place in it.
    Unit(UnitId, Option<String>),
    /// A place in this document.
    Anchor(String),
}

/// Something that readers must be told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// Stable name: `sample`, `machine-draft`, `incomplete`, `void-source` and its like.
    pub name: Cow<'static, str>,
    /// The text.
    pub text: String,
    /// Set where the text fell back to another language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Lang>,
}

/// A finished text that is no message of its own source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phrase {
    /// The text.
    pub text: String,
    /// Set where it fell back to another language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Lang>,
}

impl From<String> for Phrase {
    fn from(text: String) -> Self {
        Self { text, lang: None }
    }
}

/// A line of the imprint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImprintLine {
    /// Stable name, for example `version`.
    pub name: Cow<'static, str>,
    /// What it is, for example "Version".
    pub label: Phrase,
    /// Its value.
    pub value: Phrase,
    /// Machine-readable date, where the value is one: `2026-11-22`.
    pub date: Option<String>,
}

/// How much of a document is in its language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Messages in all.
    pub total: usize,
    /// Messages with a usable translation.
    pub translated: usize,
    /// Messages shown in the source language (a unit falls back as a whole, so more than are missing).
    pub fallback: usize,
}

impl Coverage {
    /// Whether every message has a translation.
    pub fn complete(self) -> bool {
        self.translated == self.total
    }
}
