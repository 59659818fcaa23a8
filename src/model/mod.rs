//! Plain data that every room shares: the tree of a brochure, messages, locales, editions, and the localized
//! document. No room's machinery is in here: no Markdown parser, no Fluent, no templates, no disk.

mod brochure;
mod catalog;
mod document;
mod edition;
mod fact;
mod inline;
mod locale;
mod output;
mod release;
mod review;
mod sheet;
mod site;
mod tree;

use serde::{Deserialize, Serialize};

pub use brochure::{
    Brochure, Contributor, Kind, Meta, Panel, PanelKind, Role, Room, Segment, SegmentKind, Status, UnitId,
    date_text,
};
pub use catalog::{Catalog, Element, Entry, Expr, Message, Pattern, Variant, VariantKey};
pub use document::{
    Card, ContentsEntry, Coverage, Document, ImprintLine, Interface, Notice, Phrase, ResolvedLink,
    ResolvedNote, Text,
};
pub use edition::{
    Action, Approval, Authority, CARD_LINES, COLOURS, Colours, Contact, Country, Edition, FORMATS, Helpline,
    HelplineKind, LocalText, Logo, Overdue, Overlay, Phone, Placed, Reach, Statement, Target, TeamLine,
};
pub use fact::{Fact, Reference, Unit};
pub use inline::{Inline, InlineKind, Placeable, plain_text};
pub use locale::{DIGITS, Direction, Lang, Locale};
pub use output::OutputTree;
pub use release::{Correction, Erratum, FrozenHashes, Gravity, Release};
pub use review::{Review, ReviewCause};
pub use sheet::{
    Change, DiffPiece, SegmentState, Sheet, SheetFinding, SheetNote, SheetSection, SheetSegment, Stretch,
};
pub use site::{ExternalLink, Policy, Site};
pub use tree::{Align, Attrs, Block, BlockKind, Callout, Cell, Cue, Definition, Item, ScaleEnd, Tier};

/// A date of the proleptic Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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

    /// The number of days since the first of March of the year 0: differences of it are differences in days.
    pub fn days(self) -> i64 {
        // Years begin in March here, so that a leap day ends one.
        let (year, month) = (i64::from(self.year), i64::from(self.month));
        let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
        let leaps = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        365 * year + leaps + (153 * month + 2) / 5 + i64::from(self.day) - 1
    }

    /// The same day so many months later, or the last of that month.
    #[must_use]
    pub fn plus_months(self, months: u16) -> Self {
        let all = u32::from(self.year) * 12 + u32::from(self.month) - 1 + u32::from(months);
        let (year, month) = (all / 12, all % 12 + 1);
        let (year, month) = (u16::try_from(year).unwrap_or(u16::MAX), u8::try_from(month).unwrap_or(12));
        (1..=self.day).rev().find_map(|day| Self::new(year, month, day)).unwrap_or(self)
    }
}

/// Whether `id` matches `[a-z][a-z0-9-]*`, the form of all ids that editors write.
pub fn is_id(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_months_are_counted() {
        let day = |y, m, d| Date::new(y, m, d).unwrap();
        assert_eq!(day(2027, 3, 1).days() - day(2026, 12, 1).days(), 90);
        assert_eq!(day(2028, 3, 1).days() - day(2028, 2, 28).days(), 2);
        assert_eq!(day(2001, 1, 1).days() - day(1601, 1, 1).days(), 146_097);
        assert_eq!(day(2026, 11, 30).plus_months(3), day(2027, 2, 28));
        assert_eq!(day(2026, 1, 5).plus_months(24), day(2028, 1, 5));
    }
}
