//! What readers are told about published versions and about mistakes in them.

use super::edition::{leaf, one, value};
use super::format::DateStyle;
use super::localizer::Localizer;
use super::resolve::{Value, Variables};
use crate::diag::Span;
use crate::model::{
    Attrs, Block, BlockKind, Callout, ContentsEntry, Coverage, Date, Document, Erratum, Gravity, Kind,
    Notice, Phrase, Text, UnitId,
};

/// The page of corrections.
pub const CORRECTIONS: &str = "corrections";

impl Localizer {
    /// Says that a page shows an earlier text, because a newer one is not there in this language.
    pub fn tell_kept(&self, document: &mut Document, date: Date) {
        self.tell(document, "kept", "notice-kept", &one("date", Value::Date(date, DateStyle::LONG)));
    }

    /// Says which version a page shows, and whether it is the newest.
    pub fn tell_version(&self, document: &mut Document, version: &str, date: Date, newest: bool) {
        let (name, id) =
            if newest { ("version", "notice-version-newest") } else { ("old-version", "notice-version-old") };
        let mut variables = one("date", Value::Date(date, DateStyle::LONG));
        variables.insert("version".to_owned(), Value::Text(version.to_owned()));
        self.tell(document, name, id, &variables);
    }

    /// Says that a page has a mistake, and where.
    pub fn tell_mistake(&self, document: &mut Document, section: &str) {
        let variables = one("section", Value::Text(section.to_owned()));
        self.tell(document, "mistake", "notice-mistake", &variables);
    }

    /// Says it before all else.
    fn tell(&self, document: &mut Document, name: &'static str, id: &str, variables: &Variables) {
        let (text, lang) = self.phrase(id, variables);
        document.notices.insert(0, Notice { name: name.into(), text, lang });
    }

    /// The version and its day, as the name of a link.
    pub fn version_name(&self, version: &str, date: Date) -> Phrase {
        let mut variables = one("date", Value::Date(date, DateStyle::LONG));
        variables.insert("version".to_owned(), Value::Text(version.to_owned()));
        let (text, lang) = self.phrase("version-name", &variables);
        Phrase { text, lang }
    }

    /// What was wrong and what is right, or that it is being corrected.
    pub fn passage(&self, erratum: &Erratum) -> Block<Text> {
        let span = erratum.span;
        let text = |text: &str| Value::Text(text.to_owned());
        let wrong = self.says("correction-wrong", &one("text", text(&erratum.wrong)), span);
        let right = match &erratum.right {
            Some(right) => self.says("correction-right", &one("text", text(right)), span),
            None => self.says("correction-pending", &Variables::new(), span),
        };
        let date = one("date", Value::Date(erratum.date, DateStyle::LONG));
        let date = self.says("correction-date", &date, span);
        boxed(erratum.gravity, vec![wrong, right, date], span)
    }

    /// Says that a passage is being corrected.
    pub fn pending(&self, erratum: &Erratum) -> Block<Text> {
        let text = self.says("correction-pending", &Variables::new(), erratum.span);
        boxed(erratum.gravity, vec![text], erratum.span)
    }

    /// The page of corrections; `site` is the first page, from which it takes what all pages have.
    pub fn corrections_page(&self, errata: &[&Erratum], site: &Document) -> Document {
        let span = errata.first().map_or(site.meta.title.source, |e| e.span);
        let none = Variables::new();
        let mut page = Document {
            unit: UnitId::new(Kind::Site, CORRECTIONS),
            blocks: vec![paragraph(self.says("corrections-intro", &none, span), span)],
            contents: Vec::new(),
            notes: Vec::new(),
            links: std::collections::BTreeMap::new(),
            notices: Vec::new(),
            imprint: Vec::new(),
            disclaimer: Vec::new(),
            coverage: Coverage::default(),
            ..site.clone()
        };
        page.meta.title = self.says("corrections-title", &none, span);
        page.meta.description = Some(self.says("corrections-intro", &none, span));
        // The day is that of the newest mistake: paper needs one, and it tells sheets apart.
        page.meta.prepared = errata.iter().map(|e| e.date).max();
        (page.meta.subtitle, page.meta.main_message, page.meta.cover) = (None, None, None);
        for (at, erratum) in errata.iter().enumerate() {
            let id = format!("correction-{}", at + 1);
            let title = value(&erratum.title, erratum.span);
            let text = leaf(vec![title], None, erratum.span);
            page.contents.push(ContentsEntry { level: 2, id: id.clone(), text: text.clone() });
            let attrs = Attrs { id: Some(id), ..Attrs::default() };
            let heading = BlockKind::Heading { level: 2, text };
            page.blocks.push(Block { attrs, ..Block::new(heading, erratum.span) });
            let text = |text: &str| Value::Text(text.to_owned());
            let section =
                self.says("correction-section", &one("section", text(&erratum.heading)), erratum.span);
            let versions = text(&erratum.versions.join(" · "));
            let versions = self.says("correction-versions", &one("versions", versions), erratum.span);
            page.blocks.extend([section, versions].map(|text| paragraph(text, erratum.span)));
            page.blocks.push(self.passage(erratum));
        }
        page
    }
}

fn boxed(gravity: Gravity, texts: Vec<Text>, span: Span) -> Block<Text> {
    let callout = match gravity {
        Gravity::Safety => Callout::Warning,
        Gravity::Important => Callout::Important,
        Gravity::Minor => Callout::Note,
    };
    let blocks = texts.into_iter().map(|text| paragraph(text, span)).collect();
    Block::new(BlockKind::Callout { callout, blocks }, span)
}

fn paragraph(text: Text, span: Span) -> Block<Text> {
    Block::new(BlockKind::Paragraph(text), span)
}
