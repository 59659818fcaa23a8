//! Messages as data, independent of the library that parsed them.

use std::collections::BTreeMap;

use super::UnitId;
use crate::diag::{FileId, Span};

/// One message or term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its id; a term's with the leading `-`.
    pub id: String,
    /// Its value.
    pub value: Option<Pattern>,
    /// Its attributes, in order.
    pub attributes: Vec<(String, Pattern)>,
    /// The comment above it.
    pub comment: Option<String>,
    /// Where the entry stands.
    pub span: Span,
}

/// The value of a message, attribute or variant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// Its parts.
    pub elements: Vec<Element>,
    /// Where it stands.
    pub span: Span,
}

/// A part of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Element {
    /// Literal text; inline markup in it counts.
    Text(String, Span),
    /// Something to put in.
    Placeable(Expr, Span),
}

/// What stands between braces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expr {
    /// `{ "text" }`: inert text.
    Str(String),
    /// `{ 5.0 }`, as written.
    Number(String),
    /// `{ $name }`
    Variable(String),
    /// `{ message.attribute }`
    Message(String, Option<String>),
    /// `{ -term.attribute(name: value) }`
    Term(String, Option<String>, Vec<(String, Expr)>),
    /// `{ FUNCTION(positional, name: value) }`
    Function(String, Vec<Expr>, Vec<(String, Expr)>),
    /// `{ selector -> … }`
    Select(Box<Expr>, Vec<Variant>),
    /// `{ { … } }`
    Nested(Box<Expr>),
}

/// One variant of a selector.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// What it is for.
    pub key: VariantKey,
    /// Its value.
    pub value: Pattern,
    /// Whether it is marked with `*`.
    pub default: bool,
}

/// What a variant is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VariantKey {
    /// An exact number, as written.
    Number(String),
    /// A plural category or a name.
    Name(String),
}

/// A message in a catalog, with the file it came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The message.
    pub message: Message,
    /// Its file.
    pub file: FileId,
}

/// One locale's messages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalog {
    /// The locale's tag.
    pub locale: String,
    /// Messages of each source by id.
    pub units: BTreeMap<UnitId, BTreeMap<String, Entry>>,
    /// Interface texts (`ui.ftl`) by id.
    pub ui: BTreeMap<String, Entry>,
    /// Terms (`terms.ftl`, and those of unit files) by id with the leading `-`.
    pub terms: BTreeMap<String, Entry>,
}

impl Catalog {
    /// The message of a unit.
    pub fn message(&self, unit: &UnitId, key: &str) -> Option<&Message> {
        self.units.get(unit)?.get(key).map(|e| &e.message)
    }
}
