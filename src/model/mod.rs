//! Plain data that every room shares: the tree of a brochure, messages, locales, editions, and the localized
//! document. No room's machinery is in here: no Markdown parser, no Fluent, no templates, no disk.

mod brochure;
mod catalog;
mod document;
mod edition;
mod inline;
mod locale;
mod output;
mod review;
mod sheet;
mod site;
mod tree;

pub use brochure::{
    Brochure, Contributor, Kind, Meta, Panel, PanelKind, Role, Segment, SegmentKind, Status, UnitId,
    date_text,
};
pub use catalog::{Catalog, Element, Entry, Expr, Message, Pattern, Variant, VariantKey};
pub use document::{
    ContentsEntry, Coverage, Document, ImprintLine, Interface, Notice, Phrase, ResolvedLink, ResolvedNote,
    Text,
};
pub use edition::{Edition, Fact, Reference, Unit};
pub use inline::{Inline, InlineKind, Placeable, plain_text};
pub use locale::{DIGITS, Direction, Lang, Locale};
pub use output::OutputTree;
pub use review::{Review, ReviewCause};
pub use sheet::{
    Change, DiffPiece, SegmentState, Sheet, SheetFinding, SheetNote, SheetSection, SheetSegment, Stretch,
};
pub use site::{ExternalLink, Policy, Site};
pub use tree::{Align, Attrs, Block, BlockKind, Callout, Cell, Cue, Definition, Item, ScaleEnd, Tier};

/// A date of the proleptic Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// Year, for example 2026.
    pub year: u16,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, 1 to 31.
    pub day: u8,
}

impl Date {
    /// The date, if there is such a day.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 => 28 + u8::from(leap),
            _ => return None,
        };
        (1..=days).contains(&day).then_some(Self { year, month, day })
    }
}

/// Whether `id` matches `[a-z][a-z0-9-]*`, the form of all ids that editors write.
pub fn is_id(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}
