//! The tree of blocks, generic over its leaf: [`Segment`](super::Segment) before localization,
//! [`Text`](super::Text) after it. One shape for both, so that structure cannot be lost on the way.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Lang;
use crate::diag::{FileId, Span};

/// `{#id key=value}`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attrs {
    /// The id, `[a-z][a-z0-9-]*`.
    pub id: Option<String>,
    /// All other attributes.
    pub pairs: BTreeMap<String, String>,
}

impl Attrs {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.id.is_none() && self.pairs.is_empty()
    }
}

/// Texts within a picture are found again by their places in it, wherever its file lies.
mod places {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use crate::diag::Span;

    pub(super) fn serialize<T: Serialize, S: Serializer>(
        texts: &[(Span, T)],
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(texts.iter().map(|(span, text)| (span.start, span.end, text)))
    }

    pub(super) fn deserialize<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Vec<(Span, T)>, D::Error> {
        let texts: Vec<(u32, u32, T)> = Vec::deserialize(deserializer)?;
        let placed =
            texts.into_iter().map(|(start, end, text)| (Span { start, end, ..Span::default() }, text));
        Ok(placed.collect())
    }
}

/// One block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block<T> {
    /// What it is.
    pub kind: BlockKind<T>,
    /// Its attributes.
    #[serde(default, skip_serializing_if = "Attrs::is_empty")]
    pub attrs: Attrs,
    /// Its place in the `.md`.
    #[serde(skip)]
    pub span: Span,
    /// Set by localization where the block fell back to another language than the document's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Lang>,
}

/// The kinds of blocks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BlockKind<T> {
    /// A heading; its id is in the block's attributes.
    Heading {
        /// 2 to 6: level 1 is the title of the front matter.
        level: u8,
        /// Its text.
        text: T,
    },
    /// A paragraph.
    Paragraph(T),
    /// A list.
    List {
        /// The first number of an ordered list; `None` for bullets.
        start: Option<u64>,
        /// The items.
        items: Vec<Item<T>>,
    },
    /// A table.
    Table {
        /// Alignment, one for each column.
        align: Vec<Align>,
        /// The header row.
        header: Vec<Cell<T>>,
        /// The rows below it.
        rows: Vec<Vec<Cell<T>>>,
    },
    /// A list of terms and what they mean.
    Definitions(Vec<Definition<T>>),
    /// A quotation.
    Quote(Vec<Block<T>>),
    /// A thematic break.
    Rule,
    /// `[!IN-SHORT]`, `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!CAUTION]`, `[!WARNING]`.
    Callout {
        /// Which of them.
        callout: Callout,
        /// What it says.
        blocks: Vec<Block<T>>,
    },
    /// `[!RED-FLAGS]`: when to call whom.
    RedFlags {
        /// How urgent.
        tier: Tier,
        /// The bold first line.
        label: T,
        /// The signs.
        blocks: Vec<Block<T>>,
    },
    /// `[!WORKSHEET]`: something to write on.
    Worksheet {
        /// The bold first line.
        label: T,
        /// Empty rows to add to a table without body rows.
        rows: u16,
        /// Instruction, tables, check lists.
        blocks: Vec<Block<T>>,
    },
    /// `[!SCALE]`: a row of numbers to circle.
    Scale {
        /// The question.
        label: T,
        /// The lowest number.
        min: i32,
        /// The highest number.
        max: i32,
        /// What numbers mean; at least the lowest and the highest.
        ends: Vec<ScaleEnd<T>>,
    },
    /// `[!QUESTIONS]`: questions to tick and take along.
    Questions {
        /// The bold first line.
        label: T,
        /// The questions.
        blocks: Vec<Block<T>>,
    },
    /// `[!CONTACT]`: a card with lines to write on.
    Contact {
        /// The bold first line.
        label: T,
        /// What goes on each line.
        lines: Vec<T>,
    },
    /// `[!FIGURE]`.
    Figure {
        /// Text for those who do not see the picture.
        alt: T,
        /// Path of the picture from the project root.
        path: String,
        /// The picture's source, where it was read (SVG).
        #[serde(skip)]
        file: Option<FileId>,
        /// The runs of text within the picture: where each stands in `file`, and the text.
        #[serde(with = "places")]
        texts: Vec<(Span, T)>,
        /// The caption.
        caption: Option<T>,
    },
    /// `[!VIDEO]`: points to a video's page.
    Video {
        /// The video's id.
        id: String,
        /// The link's text.
        text: T,
    },
    /// `[!CUE]`: a moment of a video.
    Cue(Cue<T>),
    /// `[!INCLUDE]`: a module's blocks stand here. Empty until the brochure is expanded.
    Include {
        /// The module's id; its messages live in its own file.
        module: String,
        /// The module's blocks.
        blocks: Vec<Block<T>>,
    },
}

/// An item of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item<T> {
    /// Whether it is a box to tick, and ticked.
    pub task: Option<bool>,
    /// What it says: usually one paragraph.
    pub blocks: Vec<Block<T>>,
    /// Its place.
    #[serde(skip)]
    pub span: Span,
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell<T> {
    /// What it says; an empty cell is room to write.
    pub text: T,
    /// Its place.
    #[serde(skip)]
    pub span: Span,
}

/// A term and its meanings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Definition<T> {
    /// The term.
    pub term: T,
    /// Its id, where it can be linked to.
    pub id: Option<String>,
    /// What it means.
    pub meanings: Vec<Vec<Block<T>>>,
}

/// A moment of a video.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cue<T> {
    /// Start, in milliseconds from the beginning.
    pub start: u32,
    /// End, in milliseconds from the beginning.
    pub end: u32,
    /// Both as readers see them, for example `0:08–0:21`. Set by localization.
    pub time: Option<String>,
    /// What is seen.
    pub scene: T,
    /// What is said.
    pub spoken: Vec<Block<T>>,
}

/// What a number of a scale means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScaleEnd<T> {
    /// The number.
    pub value: i32,
    /// What it means.
    pub text: T,
}

/// Alignment of a column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Align {
    /// As the direction of the language has it.
    #[default]
    Start,
    /// In the middle.
    Center,
    /// At the far side, as numbers are.
    End,
}

/// The kinds of call-outs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Callout {
    /// The few sentences to remember.
    InShort,
    /// Good to know.
    Note,
    /// Something that helps.
    Tip,
    /// Do not miss this.
    Important,
    /// Take care.
    Caution,
    /// Danger.
    Warning,
}

impl Callout {
    /// All kinds.
    pub const ALL: [Self; 6] =
        [Self::InShort, Self::Note, Self::Tip, Self::Important, Self::Caution, Self::Warning];

    /// The name in kebab case: class names and interface messages are made of it.
    pub fn name(self) -> &'static str {
        match self {
            Self::InShort => "in-short",
            Self::Note => "note",
            Self::Tip => "tip",
            Self::Important => "important",
            Self::Caution => "caution",
            Self::Warning => "warning",
        }
    }
}

/// How urgent a list of red flags is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tier {
    /// The emergency number, now.
    Emergency,
    /// The team, day or night.
    Team,
    /// The team, in working hours.
    OfficeHours,
}

impl Tier {
    /// All tiers, most urgent first.
    pub const ALL: [Self; 3] = [Self::Emergency, Self::Team, Self::OfficeHours];

    /// The name in kebab case, as editors write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Emergency => "emergency",
            Self::Team => "team",
            Self::OfficeHours => "office-hours",
        }
    }
}

impl<T> Block<T> {
    /// A block without attributes.
    pub fn new(kind: BlockKind<T>, span: Span) -> Self {
        Self { kind, attrs: Attrs::default(), span, lang: None }
    }

    /// The lists of blocks directly within this one.
    pub fn children(&self) -> Vec<&[Self]> {
        match &self.kind {
            BlockKind::List { items, .. } => items.iter().map(|i| i.blocks.as_slice()).collect(),
            BlockKind::Definitions(definitions) => {
                definitions.iter().flat_map(|d| &d.meanings).map(Vec::as_slice).collect()
            }
            BlockKind::Quote(blocks)
            | BlockKind::Callout { blocks, .. }
            | BlockKind::RedFlags { blocks, .. }
            | BlockKind::Worksheet { blocks, .. }
            | BlockKind::Questions { blocks, .. }
            | BlockKind::Include { blocks, .. } => vec![blocks],
            BlockKind::Cue(cue) => vec![&cue.spoken],
            BlockKind::Heading { .. }
            | BlockKind::Paragraph(_)
            | BlockKind::Table { .. }
            | BlockKind::Rule
            | BlockKind::Scale { .. }
            | BlockKind::Contact { .. }
            | BlockKind::Figure { .. }
            | BlockKind::Video { .. } => Vec::new(),
        }
    }

    /// The same, to be changed.
    pub fn children_mut(&mut self) -> Vec<&mut [Self]> {
        match &mut self.kind {
            BlockKind::List { items, .. } => items.iter_mut().map(|i| i.blocks.as_mut_slice()).collect(),
            BlockKind::Definitions(definitions) => {
                definitions.iter_mut().flat_map(|d| &mut d.meanings).map(Vec::as_mut_slice).collect()
            }
            BlockKind::Quote(blocks)
            | BlockKind::Callout { blocks, .. }
            | BlockKind::RedFlags { blocks, .. }
            | BlockKind::Worksheet { blocks, .. }
            | BlockKind::Questions { blocks, .. }
            | BlockKind::Include { blocks, .. } => vec![blocks],
            BlockKind::Cue(cue) => vec![&mut cue.spoken],
            BlockKind::Heading { .. }
            | BlockKind::Paragraph(_)
            | BlockKind::Table { .. }
            | BlockKind::Rule
            | BlockKind::Scale { .. }
            | BlockKind::Contact { .. }
            | BlockKind::Figure { .. }
            | BlockKind::Video { .. } => Vec::new(),
        }
    }

    /// Calls `visit` for every leaf in reading order, with the module whose messages it belongs to.
    pub fn for_each_leaf<'a>(
        &'a self,
        module: Option<&'a str>,
        visit: &mut dyn FnMut(&'a T, Option<&'a str>),
    ) {
        let all = |blocks: &'a [Self], visit: &mut dyn FnMut(&'a T, Option<&'a str>)| {
            for block in blocks {
                block.for_each_leaf(module, visit);
            }
        };
        match &self.kind {
            BlockKind::Heading { text, .. } | BlockKind::Paragraph(text) | BlockKind::Video { text, .. } => {
                visit(text, module);
            }
            BlockKind::List { items, .. } => {
                for item in items {
                    all(&item.blocks, visit);
                }
            }
            BlockKind::Table { header, rows, .. } => {
                for cell in header.iter().chain(rows.iter().flatten()) {
                    visit(&cell.text, module);
                }
            }
            BlockKind::Definitions(definitions) => {
                for definition in definitions {
                    visit(&definition.term, module);
                    for meaning in &definition.meanings {
                        all(meaning, visit);
                    }
                }
            }
            BlockKind::Quote(blocks) | BlockKind::Callout { blocks, .. } => all(blocks, visit),
            BlockKind::Rule => {}
            BlockKind::RedFlags { label, blocks, .. }
            | BlockKind::Worksheet { label, blocks, .. }
            | BlockKind::Questions { label, blocks } => {
                visit(label, module);
                all(blocks, visit);
            }
            BlockKind::Scale { label, ends, .. } => {
                visit(label, module);
                for end in ends {
                    visit(&end.text, module);
                }
            }
            BlockKind::Contact { label, lines } => {
                visit(label, module);
                for line in lines {
                    visit(line, module);
                }
            }
            BlockKind::Figure { alt, texts, caption, .. } => {
                visit(alt, module);
                for text in texts.iter().map(|(_, t)| t).chain(caption) {
                    visit(text, module);
                }
            }
            BlockKind::Cue(cue) => {
                visit(&cue.scene, module);
                all(&cue.spoken, visit);
            }
            BlockKind::Include { module, blocks } => {
                for block in blocks {
                    block.for_each_leaf(Some(module), visit);
                }
            }
        }
    }
}
