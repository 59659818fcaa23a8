//! Fluent messages and how a brochure becomes a document in one language.
//!
//! - [`parse`] reads a `.ftl` file, [`write_ftl`] writes one, [`catalog`] gathers the files of a locale.
//! - [`Localizer`] holds what one locale needs and makes a [`Document`](crate::model::Document) of a brochure.
//!
//! Messages are resolved here and not by `fluent-bundle`: numbers and plurals come from ICU4X, every fault is an
//! error with a place, and values are put in as inert inlines, never as text that Markdown would read.

mod catalog;
mod difference;
mod edition;
mod entries;
mod fallback;
mod format;
mod functions;
mod imprint;
mod interface;
mod links;
mod localizer;
#[cfg(test)]
mod oracle;
mod parse;
mod pseudo;
mod release;
mod remedy;
mod resolve;
mod review;
mod segment;
mod skeleton;
mod statement;
mod tokens;
mod tool;
mod tree;
mod untranslated;
mod wording;
mod write;

pub use catalog::{Chain, catalog};
pub use difference::{stretches, word_difference};
pub use format::{Plurals, direction};
pub use links::Shared;
pub use localizer::Localizer;
pub use parse::parse;
pub use pseudo::{PSEUDO, pseudo_catalog, pseudo_locale};
pub use release::CORRECTIONS;
pub use segment::Usable;
pub use statement::{GAPS, STATEMENT, judged};
pub use tool::{ToolValue, ToolWords};
pub use wording::{MeaningChange, WordCount, beyond_typo, meaning_changes};
pub use write::{FtlItem, write_ftl};
