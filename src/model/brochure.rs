//! A source: a brochure, module, video script, the glossary or the site's own texts, before localization.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Block, Date, Fact, Inline};
use crate::diag::{FileId, Span};

/// What kind of source it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// `content/brochures/<id>/index.md`
    Brochure,
    /// `content/modules/<id>.md`
    Module,
    /// `content/videos/<id>/index.md`
    Video,
    /// `content/glossary.toml`
    Glossary,
    /// `content/site.toml`
    Site,
}

/// Names a file of messages within a locale, for example `brochures/exercise`; printed without `.ftl`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct UnitId {
    /// The kind of source.
    pub kind: Kind,
    /// Its id; empty for the glossary and the site.
    pub id: String,
}

impl UnitId {
    /// The unit of this kind and id.
    pub fn new(kind: Kind, id: impl Into<String>) -> Self {
        Self { kind, id: id.into() }
    }

    /// The unit of a module.
    pub fn module(id: impl Into<String>) -> Self {
        Self::new(Kind::Module, id)
    }
}

impl fmt::Display for UnitId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            Kind::Brochure => write!(f, "brochures/{}", self.id),
            Kind::Module => write!(f, "modules/{}", self.id),
            Kind::Video => write!(f, "videos/{}", self.id),
            Kind::Glossary => write!(f, "glossary"),
            Kind::Site => write!(f, "site"),
        }
    }
}

/// A source as read: front matter, blocks, and where they stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brochure {
    /// Which messages it has.
    pub unit: UnitId,
    /// Its file.
    pub file: FileId,
    /// Front matter.
    pub meta: Meta<Segment>,
    /// The body.
    pub blocks: Vec<Block<Segment>>,
    /// Destinations defined in the source: label → address and place.
    pub links: BTreeMap<String, (String, Span)>,
}

/// What stands in the front matter. Texts that readers see are leaves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meta<T> {
    /// The title, the page's level-1 heading.
    pub title: T,
    /// The line below the title.
    pub subtitle: Option<T>,
    /// One sentence for cards and search engines.
    pub description: Option<T>,
    /// The one thing to remember.
    pub main_message: Option<T>,
    /// How far the text may go.
    pub status: Status,
    /// Version of the text, for example `0.1`.
    pub version: Option<String>,
    /// Date of preparation.
    pub prepared: Option<Date>,
    /// Date of the last review by professionals.
    pub last_reviewed: Option<Date>,
    /// When the text must be reviewed again.
    pub next_review: Option<Date>,
    /// Who made it.
    pub contributors: Vec<Contributor>,
    /// Who read it before it was published.
    pub panels: Vec<Panel>,
    /// Declared numbers by name.
    pub facts: BTreeMap<String, Fact>,
    /// Former ids that must go on working.
    pub aliases: Vec<String>,
    /// Length of a video, in milliseconds.
    pub duration: Option<u32>,
    /// A drawing without words, for the cover and the card: decoration, the same in all languages.
    #[serde(skip)]
    pub cover: Option<FileId>,
}

/// How far a text may go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Written to show the generator; no clinician has approved it.
    #[default]
    Sample,
    /// In work.
    Draft,
    /// Approved for patients.
    Approved,
}

impl Status {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Sample, Self::Draft, Self::Approved];

    /// The word in front matter.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sample => "sample",
            Self::Draft => "draft",
            Self::Approved => "approved",
        }
    }
}

/// Someone who took part, named only with consent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contributor {
    /// In which role.
    pub role: Role,
    /// Name or group; `None` without consent.
    pub name: Option<String>,
}

/// A group that read a text and said what it thought.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Panel {
    /// The day, or the last of several.
    pub date: Date,
    /// How many took part.
    pub size: u16,
    /// Who they were.
    pub who: PanelKind,
    /// What they said, for the record: readers do not see it.
    pub findings: Option<String>,
    /// What was changed after it, for the record.
    pub changed: Option<String>,
}

/// Who sat on a panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PanelKind {
    /// Patients.
    Patients,
    /// Families and friends.
    Families,
    /// Doctors, nurses, therapists.
    Clinicians,
}

impl PanelKind {
    /// All of them, in the order of the imprint.
    pub const ALL: [Self; 3] = [Self::Patients, Self::Families, Self::Clinicians];

    /// The word in front matter.
    pub fn name(self) -> &'static str {
        match self {
            Self::Patients => "patients",
            Self::Families => "families",
            Self::Clinicians => "clinicians",
        }
    }
}

/// Roles of contributors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Wrote the text.
    Author,
    /// Edited the text.
    Editor,
    /// Checked the medicine.
    Clinician,
    /// Patients who read and corrected.
    PatientPanel,
    /// Translated.
    Translator,
    /// Drew the pictures.
    Illustrator,
}

impl Role {
    /// All roles, in the order of the imprint.
    pub const ALL: [Self; 6] = [
        Self::Author,
        Self::Editor,
        Self::Clinician,
        Self::PatientPanel,
        Self::Translator,
        Self::Illustrator,
    ];

    /// The name in kebab case, as in front matter.
    pub fn name(self) -> &'static str {
        match self {
            Self::Author => "author",
            Self::Editor => "editor",
            Self::Clinician => "clinician",
            Self::PatientPanel => "patient-panel",
            Self::Translator => "translator",
            Self::Illustrator => "illustrator",
        }
    }
}

/// The smallest translatable run: one leaf block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// The message's id, `<section>_<hash>`; `None` where nothing is to translate.
    pub key: Option<String>,
    /// What kind of leaf it is.
    pub kind: SegmentKind,
    /// The text.
    pub content: Vec<Inline>,
    /// Its place in the source.
    pub span: Span,
    /// Editors' notes for translators.
    pub notes: Vec<String>,
    /// Tells two equal texts apart that need different translations.
    pub context: Option<String>,
    /// Lead-in or header that is part of the meaning (and of the hash), as plain text.
    pub lead_in: Vec<String>,
}

/// What a leaf is. The name is part of the message's hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SegmentKind {
    /// Front matter: title.
    Title,
    /// Front matter: subtitle.
    Subtitle,
    /// Front matter: description.
    Description,
    /// Front matter: main message.
    MainMessage,
    /// A heading.
    Heading,
    /// A paragraph.
    Paragraph,
    /// The first paragraph of a list item.
    Item,
    /// A cell of a table's header.
    Header,
    /// A cell of a table.
    Cell,
    /// A directive's bold first line.
    Label,
    /// What a number on a scale means.
    ScaleEnd,
    /// A line of a contact card.
    Line,
    /// Text for those who do not see a picture.
    Alt,
    /// A caption.
    Caption,
    /// Text within a picture.
    FigureText,
    /// A term of a definition list.
    Term,
    /// The text of a link to a video.
    LinkText,
    /// What is seen in a video.
    Scene,
}

/// How many characters a text may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// What translators are told to keep to.
    pub advised: usize,
    /// What is no longer accepted: languages differ, and a label may run into free space beside it.
    pub most: usize,
    /// Why room is short.
    pub why: &'static str,
}

impl SegmentKind {
    /// The name in kebab case.
    pub fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Subtitle => "subtitle",
            Self::Description => "description",
            Self::MainMessage => "main-message",
            Self::Heading => "heading",
            Self::Paragraph => "paragraph",
            Self::Item => "item",
            Self::Header => "header",
            Self::Cell => "cell",
            Self::Label => "label",
            Self::ScaleEnd => "scale-end",
            Self::Line => "line",
            Self::Alt => "alt",
            Self::Caption => "caption",
            Self::FigureText => "figure-text",
            Self::Term => "term",
            Self::LinkText => "link-text",
            Self::Scene => "scene",
        }
    }

    /// The room for a text of this kind, where room is short. `own` is the number of characters in the source.
    pub fn room(self, own: usize) -> Option<Room> {
        match self {
            Self::Title => Some(Room { advised: 70, most: 80, why: "it is cut in lists and search results" }),
            Self::Description => Some(Room { advised: 200, most: 220, why: "search engines show no more" }),
            Self::FigureText => Some(Room {
                advised: (own + own / 2).max(own + 4),
                most: (own + own / 2).max(own + 13),
                why: "it stands within a picture",
            }),
            _ => None,
        }
    }
}

impl<T> Meta<T> {
    /// The texts of the front matter, in order.
    pub fn leaves(&self) -> impl Iterator<Item = &T> {
        [Some(&self.title), self.subtitle.as_ref(), self.description.as_ref(), self.main_message.as_ref()]
            .into_iter()
            .flatten()
    }
}

impl Brochure {
    /// Calls `visit` for every segment in reading order, included modules too, with the unit it belongs to.
    pub fn for_each_segment(&self, visit: &mut dyn FnMut(&Segment, &UnitId)) {
        for segment in self.meta.leaves() {
            visit(segment, &self.unit);
        }
        for block in &self.blocks {
            block.for_each_leaf(None, &mut |segment, module| match module {
                Some(id) => visit(segment, &UnitId::module(id)),
                None => visit(segment, &self.unit),
            });
        }
    }

    /// The segments whose messages are in this source's own file, in reading order.
    pub fn own_segments(&self) -> Vec<&Segment> {
        let mut out: Vec<&Segment> = self.meta.leaves().collect();
        for block in &self.blocks {
            block.for_each_leaf(None, &mut |segment, module| {
                if module.is_none() {
                    out.push(segment);
                }
            });
        }
        out
    }
}

/// A date as `2026-11-22`.
pub fn date_text(date: Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year, date.month, date.day)
}
