//! One locale, ready to make documents.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::catalog::Chain;
use super::fallback::{Walk, try_translate};
use super::format::{Formats, Plurals};
use super::interface::{Finished, Texts};
use super::links::{self, Shared};
use super::resolve::{Value, Variables};
use super::segment::{Language, Usable, values};
use super::{imprint, tree};
use crate::diag::Diagnostic;
use crate::markdown::Piece;
use crate::model::{
    Block, BlockKind, Brochure, Card, Catalog, ContentsEntry, Coverage, Document, Edition, Interface, Kind,
    Lang, Locale, Meta, Segment, Site, Text, UnitId, plain_text,
};

/// Everything that localization into one locale needs. Made once for each locale and edition, shared by threads.
#[derive(Debug)]
pub struct Localizer {
    pub(super) chain: Chain,
    pub(super) site: Arc<Site>,
    pub(super) edition: Arc<Edition>,
    /// The locale itself.
    pub(super) own: Language,
    /// The source locale, for what falls back.
    pub(super) source: Language,
    texts: Texts,
}

impl Localizer {
    /// Loads the formats of the locale and resolves its interface texts. A fault in an interface text is reported and the
    /// text taken from the source locale.
    pub fn new(mut chain: Chain, site: Arc<Site>, edition: Arc<Edition>) -> (Self, Vec<Diagnostic>) {
        if !chain.source_catalog.units.is_empty() {
            // The generated reference must not be read: sources are, and they are newer.
            let Catalog { locale, ui, terms, .. } = &*chain.source_catalog;
            let (locale, ui, terms) = (locale.clone(), ui.clone(), terms.clone());
            chain.source_catalog = Arc::new(Catalog { locale, ui, terms, ..Catalog::default() });
        }
        if chain.is_source() {
            chain.catalogs.clear();
        }
        let country = edition.country.as_ref().map(|c| c.code.0.as_str());
        let (own_formats, mut diagnostics) = Formats::of_country(&chain.locale, country);
        let (source_formats, in_source) = Formats::of_country(&chain.source, country);
        if !chain.is_source() {
            diagnostics.extend(in_source);
        }
        let catalogs = chain.catalogs.iter().chain([&chain.source_catalog]).cloned().collect();
        let own = Language { catalogs, formats: own_formats };
        let source = Language { catalogs: vec![chain.source_catalog.clone()], formats: source_formats };
        let (texts, found) = Texts::new(&own, &source, &chain);
        diagnostics.extend(found);
        (Self { chain, site, edition, own, source, texts }, diagnostics)
    }

    /// The interface texts without variables.
    pub fn interface(&self) -> &Interface {
        &self.texts.interface
    }

    /// The locale.
    pub fn locale(&self) -> &Locale {
        &self.chain.locale
    }

    /// The locale's own messages; `None` for the source locale.
    pub fn catalog(&self) -> Option<&Catalog> {
        self.chain.catalogs.first().map(AsRef::as_ref).filter(|c| c.locale == self.chain.locale.tag)
    }

    /// The interface texts and terms of the source locale.
    pub fn source_catalog(&self) -> &Catalog {
        &self.chain.source_catalog
    }

    /// The plural forms of the locale.
    pub fn plurals(&self) -> Plurals {
        self.own.formats.plurals()
    }

    /// Whether the message of a segment can be shown. `brochure` declares the numbers that it may use; `unit` is the file
    /// of messages that it belongs to (that of a module, for a module's segment).
    pub fn usable(&self, brochure: &Brochure, unit: &UnitId, segment: &Segment) -> Usable {
        let values = values(brochure, &self.edition);
        try_translate(self, unit, segment, &values)
    }

    /// Sorts by title in the order of the locale's alphabet.
    pub fn sort_titles<T>(&self, items: &mut [T], title: impl Fn(&T) -> &str) {
        items.sort_by(|a, b| self.own.formats.compare(title(a), title(b)));
    }

    /// Makes the document of a source whose includes are expanded.
    ///
    /// Missing messages give no finding, they are counted; messages with a fault do. Findings about the source itself
    /// (an unknown fact, link or reference) come only from its own locale.
    pub fn localize(&self, brochure: &Brochure, shared: &Shared<'_>) -> (Document, Vec<Diagnostic>) {
        let variables = values(brochure, &self.edition);
        let mut walk =
            Walk { localizer: self, values: &variables, faults: Vec::new(), coverage: Coverage::default() };
        let meta = meta(&mut walk, brochure);
        let mut blocks = walk.blocks(&brochure.blocks, &brochure.unit);
        if brochure.unit.kind == Kind::Glossary {
            self.sort_definitions(&mut blocks);
        }
        let (mut diagnostics, mut coverage) = (walk.faults, walk.coverage);
        let mut disclaimer = Vec::new();
        if let Some(module) = shared.disclaimer.filter(|d| d.unit != brochure.unit) {
            let variables = values(module, &self.edition);
            let mut walk = Walk { localizer: self, values: &variables, faults: Vec::new(), coverage };
            disclaimer = walk.blocks(&module.blocks, &module.unit);
            diagnostics.extend(walk.faults);
            coverage = walk.coverage;
        }
        let mut document = Document {
            unit: brochure.unit.clone(),
            locale: self.chain.locale.clone(),
            edition: self.edition.id.clone(),
            length: brochure.meta.duration.map(|d| imprint::length(self, d)),
            card: Card::default(),
            reviewed: false,
            contents: contents(&blocks),
            notices: imprint::notices(self, &meta, coverage),
            imprint: imprint::lines(self, &brochure.unit, &meta),
            notes: Vec::new(),
            links: std::collections::BTreeMap::new(),
            meta,
            blocks,
            disclaimer,
            coverage,
        };
        let found = links::connect(self, &mut document, brochure, shared);
        if self.chain.is_source() {
            diagnostics.extend(found);
        }
        (document, diagnostics)
    }

    /// A glossary is sorted by the localized terms.
    fn sort_definitions(&self, blocks: &mut [Block<Text>]) {
        for block in blocks {
            if let BlockKind::Definitions(definitions) = &mut block.kind {
                let mut keyed: Vec<_> =
                    definitions.drain(..).map(|d| (plain_text(&d.term.content), d)).collect();
                self.sort_titles(&mut keyed, |(term, _)| term);
                definitions.extend(keyed.into_iter().map(|(_, d)| d));
            }
        }
    }

    /// An interface text with numbers put in.
    pub(super) fn text(&self, id: &str, numbers: &[(&str, usize)]) -> Finished {
        let number = |n: usize| Value::Number(super::format::Number::count(n));
        let variables: Variables = numbers.iter().map(|(name, n)| ((*name).to_owned(), number(*n))).collect();
        self.phrase(id, &variables)
    }

    /// An interface text with values put in.
    pub(super) fn phrase(&self, id: &str, variables: &Variables) -> Finished {
        self.texts.finish(&self.own, &self.source, &self.chain, id, variables)
    }

    /// The same in pieces, with the language where it fell back.
    pub(super) fn pieces(&self, id: &str, variables: &Variables) -> (Vec<Piece>, Option<Lang>) {
        self.texts.pieces(&self.own, &self.source, &self.chain, id, variables)
    }
}

fn meta(walk: &mut Walk<'_>, brochure: &Brochure) -> Meta<Text> {
    let Brochure { meta, unit, .. } = brochure;
    let mut optional = |s: &Option<Segment>| s.as_ref().map(|s| walk.text(s, unit));
    let (subtitle, description, main_message) =
        (optional(&meta.subtitle), optional(&meta.description), optional(&meta.main_message));
    Meta {
        title: walk.text(&meta.title, unit),
        subtitle,
        description,
        main_message,
        status: meta.status,
        version: meta.version.clone(),
        prepared: meta.prepared,
        last_reviewed: meta.last_reviewed,
        next_review: meta.next_review,
        contributors: meta.contributors.clone(),
        panels: meta.panels.clone(),
        facts: meta.facts.clone(),
        aliases: meta.aliases.clone(),
        duration: meta.duration,
        cover: meta.cover,
    }
}

/// The headings with an id, in order, those of modules too; not those within boxes.
fn contents(blocks: &[Block<Text>]) -> Vec<ContentsEntry> {
    let mut out = Vec::new();
    for block in blocks {
        match (&block.kind, &block.attrs.id) {
            (BlockKind::Heading { level, text }, Some(id)) => {
                let text = Text { lang: text.lang.clone().or_else(|| block.lang.clone()), ..text.clone() };
                out.push(ContentsEntry { level: *level, id: id.clone(), text });
            }
            (BlockKind::Include { blocks, .. }, _) => out.extend(contents(blocks)),
            _ => {}
        }
    }
    out
}

/// The ids of all places in a document.
pub(super) fn anchors(blocks: &[Block<Text>]) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    tree::each_block(blocks, &mut |block| {
        out.extend(block.attrs.id.clone());
        if let BlockKind::Definitions(definitions) = &block.kind {
            out.extend(definitions.iter().filter_map(|d| d.id.clone()));
        }
    });
    out
}
