//! Languages and directions.

use crate::diag::Span;

/// The direction in which a language is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// A language and its direction, as an element's `lang` and `dir`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang {
    /// BCP 47 tag.
    pub tag: String,
    /// Direction.
    pub dir: Direction,
}

/// A line of the locale table in `content/site.toml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locale {
    /// BCP 47 tag; also the folder's name.
    pub tag: String,
    /// The language's own name.
    pub name: String,
    /// Direction, from the script unless declared.
    pub dir: Direction,
    /// The locale whose number and date formats are used, for example `en-GB` for `en`.
    pub format: String,
    /// Numbering system, for example `latn` or `arab`; `None` takes the format locale's own.
    pub digits: Option<String>,
    /// The locale to inherit messages from, before the source locale.
    pub parent: Option<String>,
    /// Its place in `site.toml`.
    pub span: Span,
}

impl Locale {
    /// `lang` and `dir` of text in this locale.
    pub fn lang(&self) -> Lang {
        Lang { tag: self.tag.clone(), dir: self.dir }
    }
}
