//! Declared numbers and references.

use serde::{Deserialize, Serialize};

use crate::diag::Span;

/// A number that a text depends on: a dose, a limit, a number of minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// The number as written in TOML, for example `37.5`.
    pub value: String,
    /// The unit whose symbol is printed with the number.
    pub unit: Option<Unit>,
    /// Key of the reference it rests on.
    pub source: Option<String>,
    /// Where it is declared.
    #[serde(skip)]
    pub span: Span,
}

/// Units that are printed as a symbol.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// °C
    Celsius,
    /// kg
    Kilogram,
    /// g
    Gram,
    /// mg
    Milligram,
    /// kcal
    Kilocalorie,
    /// %
    Percent,
    /// ml
    Millilitre,
    /// l
    Litre,
    /// km
    Kilometre,
    /// m
    Metre,
    /// min
    Minute,
    /// h
    Hour,
}

impl Unit {
    /// All units.
    pub const ALL: [Self; 12] = [
        Self::Celsius,
        Self::Kilogram,
        Self::Gram,
        Self::Milligram,
        Self::Kilocalorie,
        Self::Percent,
        Self::Millilitre,
        Self::Litre,
        Self::Kilometre,
        Self::Metre,
        Self::Minute,
        Self::Hour,
    ];

    /// The name in front matter.
    pub fn name(self) -> &'static str {
        match self {
            Self::Celsius => "celsius",
            Self::Kilogram => "kilogram",
            Self::Gram => "gram",
            Self::Milligram => "milligram",
            Self::Kilocalorie => "kilocalorie",
            Self::Percent => "percent",
            Self::Millilitre => "millilitre",
            Self::Litre => "litre",
            Self::Kilometre => "kilometre",
            Self::Metre => "metre",
            Self::Minute => "minute",
            Self::Hour => "hour",
        }
    }
}

/// A source of a statement, from `content/references.toml`. Printed in its own language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reference {
    /// Its key.
    pub key: String,
    /// Who wrote it.
    pub authors: String,
    /// Its title.
    pub title: String,
    /// Journal or publisher.
    pub container: Option<String>,
    /// Volume, pages, place.
    pub detail: Option<String>,
    /// Year.
    pub year: Option<u16>,
    /// Address: `https://…`, made from a DOI where there is one.
    pub url: Option<String>,
    /// BCP 47 tag of its language.
    pub language: String,
    /// Where it is declared.
    #[serde(skip)]
    pub span: Span,
}
