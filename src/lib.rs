//! Shapepress: a generator of multilingual patient education.
//!
//! Markdown sources are read into a tree, localized through Fluent catalogs into owned documents, and written as
//! accessible HTML. ARCHITECTURE.md describes the rooms and their order.

pub mod build;
pub mod check;
pub mod cli;
pub mod config;
pub mod diag;
pub mod edition;
pub mod l10n;
pub mod markdown;
pub mod model;
pub mod output;
pub mod source;
pub mod sync;
pub mod write;
