//! Where links go and which sources are cited.

use std::collections::{BTreeMap, BTreeSet};

use super::localizer::{Localizer, anchors};
use crate::diag::{Diagnostic, Span, nearest};
use crate::model::{Brochure, Document, Inline, InlineKind, Kind, ResolvedLink, ResolvedNote, Text, UnitId};

/// What a document needs of other sources.
#[derive(Clone, Copy, Debug)]
pub struct Shared<'a> {
    /// The module that stands in every imprint, expanded.
    pub disclaimer: Option<&'a Brochure>,
    /// Keys of the glossary.
    pub glossary: &'a BTreeSet<String>,
    /// All sources that get a page, with the ids of the places in them.
    pub units: &'a BTreeMap<UnitId, BTreeSet<String>>,
}

/// Labels and keys in the order of their first appearance, with how often and where first.
#[derive(Default)]
struct Cited {
    notes: Vec<(String, usize, Span)>,
    links: Vec<(String, Span)>,
}

impl Cited {
    fn add(&mut self, content: &[Inline]) {
        for inline in content {
            match &inline.kind {
                InlineKind::Note(key) => match self.notes.iter_mut().find(|(k, ..)| k == key) {
                    Some((_, n, _)) => *n += 1,
                    None => self.notes.push((key.clone(), 1, inline.span)),
                },
                InlineKind::Link { label, content } => {
                    if !self.links.iter().any(|(l, _)| l == label) {
                        self.links.push((label.clone(), inline.span));
                    }
                    self.add(content);
                }
                InlineKind::Strong(c) | InlineKind::Emphasis(c) | InlineKind::Code(c) => self.add(c),
                _ => {}
            }
        }
    }
}

/// Fills in the notes and links of a document; returns what could not be found.
pub(super) fn connect(
    l: &Localizer,
    document: &mut Document,
    brochure: &Brochure,
    shared: &Shared<'_>,
) -> Vec<Diagnostic> {
    let mut cited = Cited::default();
    let mut add = |text: &Text| cited.add(&text.content);
    document.meta.leaves().for_each(&mut add);
    for block in document.blocks.iter().chain(&document.disclaimer) {
        block.for_each_leaf(None, &mut |text, _| add(text));
    }
    let mut faults = Vec::new();
    for (key, citations, span) in cited.notes {
        let Some(reference) = l.site.references.get(&key) else {
            faults.push(
                Diagnostic::error("unknown-reference", format!("there is no source `{key}`"))
                    .at(span)
                    .why("the statement would stand without its source")
                    .help(nearest(&key, l.site.references.keys().map(String::as_str)).map_or_else(
                        || format!("declare `[{key}]` in content/references.toml"),
                        |near| format!("did you mean `[^{near}]`?"),
                    )),
            );
            continue;
        };
        let number = document.notes.len() + 1;
        let back = |place: usize| match citations {
            1 => l.text("note-back", &[("number", number)]).0,
            _ => l.text("note-back-place", &[("number", number), ("place", place)]).0,
        };
        document.notes.push(ResolvedNote {
            number: l.own.formats.count(number),
            reference: reference.clone(),
            citations,
            label: l.text("note-label", &[("number", number)]).0,
            back_labels: (1..=citations).map(back).collect(),
        });
    }
    let here = Here { l, brochure, shared, anchors: anchors(&document.blocks) };
    for (label, span) in cited.links {
        match here.resolve(&label) {
            Some(link) => _ = document.links.insert(label, link),
            None => faults.push(here.unknown(&label, span)),
        }
    }
    faults
}

struct Here<'a> {
    l: &'a Localizer,
    brochure: &'a Brochure,
    shared: &'a Shared<'a>,
    anchors: BTreeSet<String>,
}

impl Here<'_> {
    fn resolve(&self, label: &str) -> Option<ResolvedLink> {
        if let Some((address, _)) = self.l.edition.links.get(label) {
            return Some(ResolvedLink::External(address.clone()));
        }
        if let Some((address, _)) = self.brochure.links.get(label) {
            return Some(ResolvedLink::External(address.clone()));
        }
        if let Some(link) = self.l.site.links.get(label) {
            let own = self.l.chain.catalogs.iter().find_map(|c| link.by_locale.get(&c.locale));
            let own = own.or_else(|| link.by_locale.get(&self.l.chain.locale.tag));
            return Some(ResolvedLink::External(own.unwrap_or(&link.url).clone()));
        }
        if let Some(key) = label.strip_prefix("term-").filter(|k| self.shared.glossary.contains(*k)) {
            return Some(ResolvedLink::Glossary(key.to_owned()));
        }
        if self.anchors.contains(label) {
            return Some(ResolvedLink::Anchor(label.to_owned()));
        }
        let units = self.shared.units;
        let pages = [Kind::Brochure, Kind::Video, Kind::Module].map(|kind| UnitId::new(kind, label));
        if let Some(unit) = pages.into_iter().find(|u| units.contains_key(u)) {
            return Some(ResolvedLink::Unit(unit, None));
        }
        // A place on another page, if the name says which.
        let mut places = units.iter().filter(|(_, places)| places.contains(label));
        match (places.next(), places.next()) {
            (Some((unit, _)), None) => Some(ResolvedLink::Unit(unit.clone(), Some(label.to_owned()))),
            _ => None,
        }
    }

    fn unknown(&self, label: &str, span: Span) -> Diagnostic {
        let found = Diagnostic::error("unknown-link", format!("the link `{label}` leads nowhere"))
            .at(span)
            .why("readers would see a link that does nothing");
        let terms: Vec<String> = self.shared.glossary.iter().map(|k| format!("term-{k}")).collect();
        let known =
            self.l.site.links.keys().chain(&terms).chain(&self.anchors).chain(self.l.edition.links.keys());
        let units = self.shared.units.keys().map(|u| &u.id);
        found.help(nearest(label, known.chain(units).map(String::as_str)).map_or_else(
            || format!("declare `[{label}]` with its `url` in content/links.toml"),
            |near| format!("did you mean `[…][{near}]`?"),
        ))
    }
}
