//! Sheets for reviewers and what they write on them: comments as a table, notes in the project, and the data of an
//! earlier sheet to compare with.
//!
//! A note is bound to its text by the text's id and a code that changes with the text, its translation and what readers
//! see. No person's name is needed anywhere: a role is enough.

mod decode;
mod notes;
mod record;
mod table;

pub use decode::decode;
pub use notes::{Note, Notes, notes_path};
pub use record::{Record, compare};
pub use table::{Column, Comment, comments, table};
