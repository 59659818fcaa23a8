//! What a translation must keep of its source: values, names, sources cited, links.

use std::collections::BTreeMap;

use super::resolve::Uses;
use crate::diag::{Diagnostic, Span, nearest};
use crate::model::{Inline, InlineKind, Placeable};

type Counts = BTreeMap<String, usize>;

/// What stands in a text beside its words, and how often.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Skeleton {
    /// Variables, by name without `$`.
    pub(super) variables: Counts,
    /// Terms, by name without `-`.
    pub(super) terms: Counts,
    notes: Counts,
    links: Counts,
    strong: usize,
}

impl Skeleton {
    /// The skeleton of a text.
    pub(super) fn of(content: &[Inline]) -> Self {
        let mut out = Self::default();
        out.add(content);
        out
    }

    fn add(&mut self, content: &[Inline]) {
        for inline in content {
            match &inline.kind {
                InlineKind::Placeable(Placeable::Variable(name)) => count(&mut self.variables, name),
                InlineKind::Placeable(Placeable::Term(name)) => count(&mut self.terms, name),
                InlineKind::Note(key) => count(&mut self.notes, key),
                InlineKind::Link { label, content } => {
                    count(&mut self.links, label);
                    self.add(content);
                }
                InlineKind::Strong(content) => {
                    self.strong += 1;
                    self.add(content);
                }
                InlineKind::Emphasis(content) | InlineKind::Code(content) => self.add(content),
                InlineKind::Text(_) | InlineKind::Value { .. } | InlineKind::Break => {}
            }
        }
    }

    /// Compares a translation with this source. `uses` is what resolution put in (values are plain text by now), `span`
    /// the place of the message in the `.ftl`.
    pub(super) fn compare(&self, uses: &Uses, content: &[Inline], span: Span) -> Vec<Diagnostic> {
        let own = Self::of(content);
        let mut out = Vec::new();
        for (name, wanted) in &self.variables {
            let found = uses.variables.get(name).copied().unwrap_or(0);
            if found < *wanted && !uses.spelled.contains(name) {
                out.push(
                    Diagnostic::error("variable-dropped", format!("`{{ ${name} }}` is missing in a text"))
                        .why("readers would not learn a number that the English text gives")
                        .help(format!(
                            "put `{{ ${name} }}` into every variant; only a variant for exactly one number may write it in words"
                        )),
                );
            } else if found > *wanted {
                out.push(
                    Diagnostic::error(
                        "variable-repeated",
                        format!("`{{ ${name} }}` stands in the text more than once"),
                    )
                    .why("it may stand where another number belongs")
                    .help("use each variable as often as the English text does"),
                );
            }
        }
        for name in uses.variables.keys().filter(|n| !self.variables.contains_key(*n)) {
            out.push(
                Diagnostic::error("variable-unknown", format!("the English text has no `{{ ${name} }}`"))
                    .why("a number would appear that was not there")
                    .help("take it out"),
            );
        }
        out.extend(difference(&self.terms, &uses.terms).into_iter().map(|(name, side)| {
            Diagnostic::error("term-changed", format!("the name `{{ -{name} }}` {side}"))
                .why("names that must not be translated freely come from one place")
                .help(format!("use `{{ -{name} }}` as often as the English text does"))
        }));
        out.extend(difference(&self.notes, &own.notes).into_iter().map(|(key, side)| {
            Diagnostic::error("note-changed", format!("the source `[^{key}]` {side}"))
                .why("a statement would lose its source, or get one that does not support it")
                .help(with_nearest(
                    &key,
                    &self.notes,
                    format!("write `[^{key}]` as often as the English text does"),
                ))
        }));
        out.extend(difference(&self.links, &own.links).into_iter().map(|(label, side)| {
            Diagnostic::error("link-changed", format!("the link `[…][{label}]` {side}"))
                .why("labels are never translated: they name the address")
                .help(with_nearest(
                    &label,
                    &self.links,
                    format!("write `[your words][{label}]` as in the English text"),
                ))
        }));
        if out.is_empty() && self.strong != own.strong {
            out.push(
                Diagnostic::warning(
                    "markup-changed",
                    format!(
                        "the English text has {} strong passages, this one has {}",
                        self.strong, own.strong
                    ),
                )
                .why("what is printed bold is what readers find first")
                .help("put `**` around the words that carry the same meaning"),
            );
        }
        out.into_iter().map(|d| d.at(span)).collect()
    }
}

fn count(counts: &mut Counts, name: &str) {
    *counts.entry(name.to_owned()).or_default() += 1;
}

/// Names that stand more often than in the source, with words for which; if there are none, those that stand less often
/// (where a name was altered, one finding says enough).
fn difference(source: &Counts, own: &Counts) -> Vec<(String, &'static str)> {
    let added: Vec<_> = own
        .iter()
        .filter_map(|(name, n)| match source.get(name) {
            None => Some((name.clone(), "is not in the English text")),
            Some(wanted) if n > wanted => {
                Some((name.clone(), "stands in the text more often than in English"))
            }
            Some(_) => None,
        })
        .collect();
    if !added.is_empty() {
        return added;
    }
    let dropped = source.iter().filter(|(name, n)| own.get(*name).is_none_or(|found| found < *n));
    dropped.map(|(name, _)| (name.clone(), "is missing")).collect()
}

fn with_nearest(name: &str, source: &Counts, otherwise: String) -> String {
    if source.contains_key(name) {
        return otherwise;
    }
    nearest(name, source.keys().map(String::as_str))
        .map_or("take it out".to_owned(), |n| format!("did you mean `{n}`?"))
}
