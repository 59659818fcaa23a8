//! Shapepress: a generator of multilingual patient education.
//!
//! Markdown sources are read into a tree, localized through Fluent catalogs into owned documents, and written as
//! accessible HTML. ARCHITECTURE.md describes the rooms and their order.

#![cfg_attr(not(test), warn(clippy::disallowed_methods, clippy::unwrap_used))]

pub mod build;
pub mod check;
pub mod cli;
pub mod config;
pub mod diag;
pub mod edition;
pub mod exchange;
pub mod l10n;
pub mod markdown;
pub mod model;
#[allow(clippy::disallowed_methods, reason = "the room that writes the disk")]
pub mod output;
pub mod release;
pub mod review;
pub mod signoff;
#[allow(clippy::disallowed_methods, reason = "the room that reads the disk")]
pub mod source;
pub mod sync;
pub mod write;
