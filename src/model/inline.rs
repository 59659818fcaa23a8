//! Inline content: runs of text and what stands within a line.

use serde::{Deserialize, Serialize};

use super::Attrs;
use crate::diag::Span;

/// One piece of a line, with its attributes and its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inline {
    /// What it is.
    pub kind: InlineKind,
    /// Attributes, empty for nearly all.
    #[serde(default, skip_serializing_if = "Attrs::is_empty")]
    pub attrs: Attrs,
    /// Where it stands: in the `.md` for source text, in the `.ftl` for translated text.
    #[serde(skip)]
    pub span: Span,
}

impl Inline {
    /// A piece without attributes.
    pub fn new(kind: InlineKind, span: Span) -> Self {
        Self { kind, attrs: Attrs::default(), span }
    }
}

/// The kinds of inline content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InlineKind {
    /// Literal text.
    Text(String),
    /// Strong importance.
    Strong(Vec<Inline>),
    /// Stress emphasis.
    Emphasis(Vec<Inline>),
    /// Something to type or read letter by letter.
    Code(Vec<Inline>),
    /// A hard line break.
    Break,
    /// A footnote reference: the key of an entry in `references.toml`.
    Note(String),
    /// A reference link: the label names a destination, which is never part of a message.
    Link {
        /// The label, in lower case.
        label: String,
        /// The link's text.
        content: Vec<Inline>,
    },
    /// A place for a value. Only before localization.
    Placeable(Placeable),
    /// A value that was put in: inert text, never markup. Only after localization.
    Value {
        /// The text as a reader sees it.
        text: String,
        /// Whether writers must isolate its direction from the text around it (`<bdi>`, FSI…PDI).
        isolate: bool,
    },
}

/// What a source text can put in; translators' messages can do more (see [`super::Expr`]).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Placeable {
    /// `{ $name }`: a fact.
    Variable(String),
    /// `{ -name }`: a name that must not be translated freely.
    Term(String),
}

/// The text that remains when all markup is taken away; placeables are written `{ $name }`, breaks as a space.
pub fn plain_text(content: &[Inline]) -> String {
    let mut out = String::new();
    push_plain(&mut out, content);
    out
}

fn push_plain(out: &mut String, content: &[Inline]) {
    for inline in content {
        match &inline.kind {
            InlineKind::Text(text) | InlineKind::Value { text, .. } => out.push_str(text),
            InlineKind::Strong(inner)
            | InlineKind::Emphasis(inner)
            | InlineKind::Code(inner)
            | InlineKind::Link { content: inner, .. } => push_plain(out, inner),
            InlineKind::Break => out.push(' '),
            InlineKind::Note(_) => {}
            InlineKind::Placeable(Placeable::Variable(name)) => {
                out.push_str("{ $");
                out.push_str(name);
                out.push_str(" }");
            }
            InlineKind::Placeable(Placeable::Term(name)) => {
                out.push_str("{ -");
                out.push_str(name);
                out.push_str(" }");
            }
        }
    }
}
