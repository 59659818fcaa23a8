//! One segment in one language: its message, resolved, read as inlines and compared with its source.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::catalog::Chain;
use super::format::{DateStyle, Formats, Number};
use super::resolve::{Resolver, Scope, Uses, Value, Variables, flatten};
use super::skeleton::Skeleton;
use super::untranslated;
use crate::diag::{Diagnostic, Severity, Span, is_invisible};
use crate::markdown::{Piece, inlines};
use crate::model::{
    Brochure, Catalog, Edition, Expr, Fact, Inline, InlineKind, Message, Placeable, Segment, Text, UnitId,
    plain_text,
};

/// Whether a segment's message can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Usable {
    /// It has a translation without fault (or there is nothing to translate, or the language is the source's).
    Translated,
    /// There is no message.
    Missing,
    /// There is a message, but it has a fault.
    Broken,
}

/// What the texts of a source may put in: its declared numbers (the edition's come before its own), and the dates of its
/// front matter under their names there.
pub(super) fn values(brochure: &Brochure, edition: &Edition) -> Variables {
    let meta = &brochure.meta;
    let dates = [
        ("prepared", meta.prepared),
        ("last-reviewed", meta.last_reviewed),
        ("next-review", meta.next_review),
    ];
    let dates =
        dates.into_iter().filter_map(|(name, d)| Some((name.to_owned(), Value::Date(d?, DateStyle::LONG))));
    let facts = meta.facts.iter().chain(&edition.facts).map(|(name, fact)| (name.clone(), fact_value(fact)));
    dates.chain(facts).collect()
}

fn fact_value(fact: &Fact) -> Value {
    Number::fact(fact).map_or_else(|| Value::Text(fact.value.clone()), Value::Number)
}

/// One language: its catalogs and formats.
#[derive(Debug)]
pub(super) struct Language {
    /// Catalogs, the source locale's last; of those only interface texts and terms are used.
    pub(super) catalogs: Vec<Arc<Catalog>>,
    /// How values are written.
    pub(super) formats: Formats,
}

impl Language {
    /// Where references of a unit's messages are looked up.
    pub(super) fn scope<'a>(&'a self, unit: Option<&'a UnitId>) -> Scope<'a> {
        Scope { catalogs: &self.catalogs, unit, formats: &self.formats }
    }

    /// A source text with its placeables replaced. A name or number that nobody declared stays as it was written; it has
    /// been reported where the sources were localized.
    pub(super) fn fill(
        &self,
        content: &[Inline],
        values: &Variables,
        faults: &mut Vec<Diagnostic>,
    ) -> Vec<Inline> {
        content
            .iter()
            .map(|inline| {
                let kind = match &inline.kind {
                    InlineKind::Placeable(p) => self.fill_one(p, inline.span, values, faults),
                    InlineKind::Strong(inner) => InlineKind::Strong(self.fill(inner, values, faults)),
                    InlineKind::Emphasis(inner) => InlineKind::Emphasis(self.fill(inner, values, faults)),
                    InlineKind::Code(inner) => InlineKind::Code(self.fill(inner, values, faults)),
                    InlineKind::Link { label, content } => {
                        InlineKind::Link { label: label.clone(), content: self.fill(content, values, faults) }
                    }
                    other => other.clone(),
                };
                Inline { kind, attrs: inline.attrs.clone(), span: inline.span }
            })
            .collect()
    }

    fn fill_one(
        &self,
        p: &Placeable,
        span: Span,
        values: &Variables,
        faults: &mut Vec<Diagnostic>,
    ) -> InlineKind {
        let (e, as_written) = match p {
            Placeable::Variable(name) => (Expr::Variable(name.clone()), format!("{{ ${name} }}")),
            Placeable::Term(name) => (Expr::Term(name.clone(), None, Vec::new()), format!("{{ -{name} }}")),
        };
        let pattern =
            crate::model::Pattern { elements: vec![crate::model::Element::Placeable(e, span)], span };
        let text = match Resolver::new(self.scope(None), values).resolve(&pattern) {
            Ok(resolved) => flatten(&resolved.pieces),
            Err(fault) => {
                faults.push(in_source(*fault, p, values));
                as_written
            }
        };
        InlineKind::Value { text, isolate: true }
    }
}

/// The finding for a placeable of a source; what nobody declared needs other advice than in a translation.
fn in_source(fault: Diagnostic, p: &Placeable, values: &Variables) -> Diagnostic {
    let (Placeable::Variable(name), "variable-unknown") = (p, fault.code) else { return fault };
    let Some(crate::diag::Place::Span(span)) = fault.place else { return fault };
    let near = crate::diag::nearest(name, values.keys().map(String::as_str));
    Diagnostic::error("unknown-variable", format!("no fact is named `{name}`"))
        .at(span)
        .why("readers would see a gap instead of a number")
        .help(near.map_or_else(
            || format!("declare it in the front matter: `[facts.{name}]` with `value = …`"),
            |near| format!("did you mean `{{ ${near} }}`?"),
        ))
}

/// The variables of a source text that have a value.
fn passed(skeleton: &Skeleton, values: &Variables) -> Variables {
    let names = skeleton.variables.keys();
    names.filter_map(|n| Some((n.clone(), values.get(n)?.clone()))).collect()
}

/// The segment in the language of the chain, or why not.
pub(super) fn translate(
    language: &Language,
    chain: &Chain,
    unit: &UnitId,
    segment: &Segment,
    values: &Variables,
    faults: &mut Vec<Diagnostic>,
) -> Result<Text, Usable> {
    let Some(key) = &segment.key else { return Err(Usable::Missing) };
    let mut messages = chain.messages(unit, key).peekable();
    if messages.peek().is_none() {
        return Err(Usable::Missing);
    }
    let skeleton = Skeleton::of(&segment.content);
    let variables = passed(&skeleton, values);
    if variables.len() < skeleton.variables.len() {
        // The source itself names a fact that nobody declared; that is said once, where the source is localized.
        return Err(Usable::Broken);
    }
    let has_words = plain_text(&segment.content).contains(char::is_alphanumeric);
    for message in messages {
        if let Some(content) =
            attempt(language.scope(Some(unit)), message, &skeleton, &variables, has_words, faults)
        {
            if !chain.is_variant_of_source() && untranslated::is_copy(&segment.content, &content) {
                faults.push(untranslated::finding(message));
                continue;
            }
            return Ok(Text {
                content,
                lang: None,
                key: Some(key.clone()),
                source: segment.span,
                target: Some(message.span),
            });
        }
    }
    Err(Usable::Broken)
}

fn attempt(
    scope: Scope<'_>,
    message: &Message,
    skeleton: &Skeleton,
    variables: &Variables,
    has_words: bool,
    faults: &mut Vec<Diagnostic>,
) -> Option<Vec<Inline>> {
    let Some(pattern) = &message.value else {
        faults.push(
            Diagnostic::error("no-value", format!("`{}` has attributes but no text", message.id))
                .at(message.span)
                .why("readers would see nothing")
                .help("write the text after `=`"),
        );
        return None;
    };
    let mut resolver = Resolver::new(scope, variables);
    let read = |pieces: &[Piece], uses: &Uses| {
        let (content, mut found) = inlines(pieces);
        if !is_broken(&found) {
            found.extend(skeleton.compare(uses, &content, pattern.span));
        }
        (content, found)
    };
    let chosen = resolver.resolve(pattern).map(|r| read(&r.pieces, &r.uses));
    let (content, found) = match chosen {
        Ok(read) => read,
        Err(fault) => {
            faults.push(*fault);
            return None;
        }
    };
    if is_broken(&found) {
        faults.extend(found);
        return None;
    }
    if is_blank(&content, has_words) {
        faults.push(
            Diagnostic::error("blank-message", format!("`{}` has no visible text", message.id))
                .at(pattern.span)
                .why("readers would see nothing")
                .help("write the text, or delete the message: a missing one is shown in the source language"),
        );
        return None;
    }
    // The other variants are shown when a number changes: they must be right today.
    let mut others = Vec::new();
    let ways = resolver.each_way(pattern, |r| {
        if others.is_empty() {
            others = read(&r.pieces, &r.uses).1;
        }
        Ok(())
    });
    faults.extend(found.into_iter().filter(|_| others.is_empty()));
    let broken = is_broken(&others);
    faults.extend(others);
    if let Err(fault) = ways {
        faults.push(*fault);
        return None;
    }
    (!broken).then_some(content)
}

/// Whether readers would see nothing: no letter and no digit; or, where the source has none (a dash in a table), no
/// sign at all.
fn is_blank(content: &[Inline], has_words: bool) -> bool {
    let text = plain_text(content);
    // Some fillers count as letters.
    let mut seen = text.chars().filter(|c| !is_invisible(*c));
    if has_words { !seen.any(char::is_alphanumeric) } else { seen.next().is_none() }
}

fn is_broken(found: &[Diagnostic]) -> bool {
    found.iter().any(|d| d.severity == Severity::Error)
}

/// A blank map, for texts without variables.
pub(super) fn no_variables() -> &'static Variables {
    static NONE: Variables = BTreeMap::new();
    &NONE
}
