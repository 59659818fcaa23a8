//! Languages and directions.

use serde::{Deserialize, Serialize};

use crate::diag::Span;

/// The direction in which a language is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
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
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Lang {
    /// BCP 47 tag.
    pub tag: String,
    /// Direction.
    pub dir: Direction,
}

/// What a locale's `digits` may be, with its zero: CLDR's numbering systems that have ten consecutive digits and are the usual ones of some language
/// (CLDR 47, `numberingSystems.xml`).
pub const DIGITS: [(&str, char); 21] = [
    ("adlm", '\u{1E950}'),
    ("arab", '\u{660}'),
    ("arabext", '\u{6F0}'),
    ("beng", '\u{9E6}'),
    ("cakm", '\u{11136}'),
    ("deva", '\u{966}'),
    ("gujr", '\u{AE6}'),
    ("guru", '\u{A66}'),
    ("khmr", '\u{17E0}'),
    ("knda", '\u{CE6}'),
    ("laoo", '\u{ED0}'),
    ("latn", '0'),
    ("mlym", '\u{D66}'),
    ("mymr", '\u{1040}'),
    ("nkoo", '\u{7C0}'),
    ("olck", '\u{1C50}'),
    ("orya", '\u{B66}'),
    ("tamldec", '\u{BE6}'),
    ("telu", '\u{C66}'),
    ("thai", '\u{E50}'),
    ("tibt", '\u{F20}'),
];

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
    /// Numbering system, one of [`DIGITS`]; `None` takes the format locale's own.
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
