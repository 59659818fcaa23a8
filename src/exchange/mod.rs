//! What leaves the project for the tools of translators, and what comes back from them.

mod forms;
mod style;
mod tbx;
mod tmx;
mod xml;

pub use style::{Style, Word, style};
pub use tbx::{Concept, ConceptTerm, tbx};
pub use tmx::{Translation, source, tmx};
