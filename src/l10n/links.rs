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
        if let Some(address) = self.l.edition.links.get(label) {
            return Some(ResolvedLink::External(address.clone()));
        }
        if let Some((address, _)) = self.brochure.links.get(label) {
            return self.address(address);
        }
        if let Some(link) = self.l.site.links.get(label) {
            let own = self.l.chain.catalogs.iter().find_map(|c| link.by_locale.get(&c.locale));
            let own = own.or_else(|| link.by_locale.get(&self.l.chain.locale.tag));
            return Some(ResolvedLink::External(own.unwrap_or(&link.url).clone()));
        }
        if let Some(key) = label.strip_prefix("term-").filter(|k| self.shared.glossary.contains(*k)) {
            return Some(ResolvedLink::Glossary(key.to_owned()));
        }
        self.place(label.strip_prefix('#').unwrap_or(label), None)
    }

    /// A place in this document, or a page, by id; `page#place` is both.
    fn place(&self, id: &str, kind: Option<Kind>) -> Option<ResolvedLink> {
        if kind.is_none() && self.anchors.contains(id) {
            return Some(ResolvedLink::Anchor(id.to_owned()));
        }
        let (page, anchor) = id.split_once('#').map_or((id, None), |(page, anchor)| (page, Some(anchor)));
        let kinds = kind.map_or(vec![Kind::Brochure, Kind::Video, Kind::Module], |k| vec![k]);
        let (unit, places) =
            kinds.into_iter().find_map(|k| self.shared.units.get_key_value(&UnitId::new(k, page)))?;
        if anchor.is_some_and(|a| !places.contains(a)) {
            return None;
        }
        Some(ResolvedLink::Unit(unit.clone(), anchor.map(str::to_owned)))
    }

    /// An address from the source: outside the site, a place here, or the file of another source.
    fn address(&self, address: &str) -> Option<ResolvedLink> {
        if let Some(id) = address.strip_prefix('#') {
            return self.anchors.contains(id).then(|| ResolvedLink::Anchor(id.to_owned()));
        }
        let (path, anchor) = address.split_once('#').map_or((address, None), |(p, a)| (p, Some(a)));
        let is_file = std::path::Path::new(path).extension().is_some_and(|e| e.eq_ignore_ascii_case("md"));
        if path.contains(':') || !is_file {
            return path.contains(':').then(|| ResolvedLink::External(address.to_owned()));
        }
        let path = path.strip_suffix("/index.md").or_else(|| path.strip_suffix(".md")).unwrap_or(path);
        let (folder, id) = path.rsplit_once('/').unwrap_or(("", path));
        let kind = match folder.rsplit('/').next() {
            Some("brochures") => Kind::Brochure,
            Some("videos") => Kind::Video,
            Some("modules") => Kind::Module,
            _ => self.brochure.unit.kind,
        };
        let place = anchor.map_or_else(|| id.to_owned(), |a| format!("{id}#{a}"));
        self.place(&place, Some(kind))
    }

    fn unknown(&self, label: &str, span: Span) -> Diagnostic {
        let found = Diagnostic::error("unknown-link", format!("the link `{label}` leads nowhere"))
            .at(span)
            .why("readers would see a link that does nothing");
        if let Some((address, at)) = self.brochure.links.get(label) {
            return found.related(*at, format!("its address is {address}")).help(
                "name a file of the site with its place (`../nutrition/index.md#drinks`), or a full address",
            );
        }
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
