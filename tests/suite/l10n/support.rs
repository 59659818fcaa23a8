//! A small site for tests.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use shapepress::diag::{Diagnostic, FileId, Format, SourceMap, Span, render};
use shapepress::l10n::{Chain, Localizer, Shared, catalog, direction};
use shapepress::model::*;

pub(crate) const UI: &str = include_str!("../../../locales/en/ui.ftl");
pub(crate) const TERMS: &str = include_str!("../../../locales/en/terms.ftl");

/// Files and the places of made-up sources.
pub(crate) struct Bench {
    pub(crate) map: SourceMap,
    pub(crate) md: FileId,
    pub(crate) glossary: BTreeSet<String>,
    pub(crate) units: BTreeMap<UnitId, BTreeSet<String>>,
    pub(crate) site: Site,
    pub(crate) edition: Edition,
}

impl Bench {
    pub(crate) fn new() -> Self {
        let mut map = SourceMap::default();
        let md = map.add("content/brochures/exercise/index.md", "x".repeat(4000));
        let span = Span::new(md, 0, 1);
        let site = Site {
            base_url: "https://example.org/".to_owned(),
            source_locale: "en".to_owned(),
            locales: Vec::new(),
            about: None,
            disclaimer: None,
            policy: Policy::default(),
            references: BTreeMap::new(),
            links: BTreeMap::new(),
        };
        let edition = Edition {
            id: "default".to_owned(),
            name: None,
            sponsor: None,
            facts: BTreeMap::new(),
            links: BTreeMap::new(),
            allow_sample: false,
            span,
        };
        Self { map, md, glossary: BTreeSet::new(), units: BTreeMap::new(), site, edition }
    }

    pub(crate) fn span(&self) -> Span {
        Span::new(self.md, 0, 1)
    }

    pub(crate) fn locale(&self, tag: &str) -> Locale {
        Locale {
            tag: tag.to_owned(),
            name: tag.to_owned(),
            dir: direction(tag),
            format: match tag {
                "en" => "en-GB".to_owned(),
                "pt" => "pt-PT".to_owned(),
                tag => tag.to_owned(),
            },
            digits: (tag == "ar").then(|| "latn".to_owned()),
            parent: None,
            span: self.span(),
        }
    }

    pub(crate) fn fact(&mut self, name: &str, value: &str, unit: Option<Unit>) {
        let span = self.span();
        self.edition
            .facts
            .insert(name.to_owned(), Fact { value: value.to_owned(), unit, source: None, span });
    }

    /// The localizer of a locale with the messages of the brochure `exercise` and an own `ui.ftl`.
    pub(crate) fn localizer(&mut self, tag: &str, messages: &str, ui: &str) -> (Localizer, Vec<Diagnostic>) {
        let units = [self.exercise(tag, messages)];
        self.localizer_with(tag, &units, ui)
    }

    fn exercise(&mut self, tag: &str, messages: &str) -> (UnitId, FileId) {
        let file = self.map.add(format!("locales/{tag}/brochures/exercise.ftl"), messages);
        (UnitId::new(Kind::Brochure, "exercise"), file)
    }

    /// The localizer of a locale with these files of messages.
    pub(crate) fn localizer_with(
        &mut self,
        tag: &str,
        units: &[(UnitId, FileId)],
        ui: &str,
    ) -> (Localizer, Vec<Diagnostic>) {
        let ui = self.map.add(format!("locales/{tag}/ui.ftl"), ui);
        let (own, found) = catalog(&self.map, tag, &units.iter().cloned().collect(), Some(ui), None);
        self.finish(tag, vec![Arc::new(own)], found)
    }

    /// The localizer of a locale with a parent.
    pub(crate) fn localizer_with_parent(
        &mut self,
        tag: &str,
        messages: &str,
        parent: &str,
        parents_messages: &str,
    ) -> (Localizer, Vec<Diagnostic>) {
        let mut catalogs = Vec::new();
        for (tag, messages) in [(tag, messages), (parent, parents_messages)] {
            let units = BTreeMap::from([self.exercise(tag, messages)]);
            catalogs.push(Arc::new(catalog(&self.map, tag, &units, None, None).0));
        }
        self.finish(tag, catalogs, Vec::new())
    }

    fn finish(
        &mut self,
        tag: &str,
        catalogs: Vec<Arc<Catalog>>,
        mut found: Vec<Diagnostic>,
    ) -> (Localizer, Vec<Diagnostic>) {
        let en_ui = self.map.add("locales/en/ui.ftl", UI);
        let en_terms = self.map.add("locales/en/terms.ftl", TERMS);
        let (source, more) = catalog(&self.map, "en", &BTreeMap::new(), Some(en_ui), Some(en_terms));
        found.extend(more);
        let chain = Chain {
            locale: Arc::new(self.locale(tag)),
            source: Arc::new(self.locale("en")),
            catalogs,
            source_catalog: Arc::new(source),
        };
        let (localizer, more) =
            Localizer::new(chain, Arc::new(self.site.clone()), Arc::new(self.edition.clone()));
        found.extend(more);
        (localizer, found)
    }

    pub(crate) fn shared(&self) -> Shared<'_> {
        Shared { disclaimer: None, glossary: &self.glossary, units: &self.units }
    }

    pub(crate) fn segment(&self, key: &str, content: Vec<Inline>) -> Segment {
        Segment {
            key: (!key.is_empty()).then(|| key.to_owned()),
            kind: SegmentKind::Paragraph,
            content,
            span: self.span(),
            notes: Vec::new(),
            context: None,
            lead_in: Vec::new(),
        }
    }

    pub(crate) fn inline(&self, kind: InlineKind) -> Inline {
        Inline::new(kind, self.span())
    }

    pub(crate) fn text(&self, text: &str) -> Inline {
        self.inline(InlineKind::Text(text.to_owned()))
    }

    pub(crate) fn variable(&self, name: &str) -> Inline {
        self.inline(InlineKind::Placeable(Placeable::Variable(name.to_owned())))
    }

    pub(crate) fn paragraph(&self, key: &str, content: Vec<Inline>) -> Block<Segment> {
        Block::new(BlockKind::Paragraph(self.segment(key, content)), self.span())
    }

    pub(crate) fn brochure(&self, blocks: Vec<Block<Segment>>) -> Brochure {
        Brochure {
            unit: UnitId::new(Kind::Brochure, "exercise"),
            file: self.md,
            meta: Meta {
                title: self.segment("meta_title", vec![self.text("Exercise")]),
                subtitle: None,
                description: None,
                main_message: None,
                status: Status::Sample,
                version: Some("0.1".to_owned()),
                prepared: Some(Date { year: 2026, month: 11, day: 22 }),
                last_reviewed: None,
                next_review: None,
                contributors: Vec::new(),
                panels: Vec::new(),
                facts: BTreeMap::new(),
                aliases: Vec::new(),
                duration: None,
                cover: None,
            },
            blocks,
            links: BTreeMap::new(),
        }
    }

    pub(crate) fn render(&self, diagnostics: &[Diagnostic]) -> String {
        render(diagnostics, &self.map, Format::Text)
    }
}

/// The plain text of a paragraph or heading.
pub(crate) fn plain(block: &Block<Text>) -> String {
    let mut out = Vec::new();
    block.for_each_leaf(None, &mut |t, _| out.push(plain_text(&t.content)));
    out.join(" | ")
}

pub(crate) fn codes(diagnostics: &[Diagnostic]) -> Vec<&'static str> {
    diagnostics.iter().map(|d| d.code).collect()
}
