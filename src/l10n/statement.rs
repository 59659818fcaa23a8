//! The accessibility statement: what the pages conform to, what they lack, who answers for it.
//!
//! Its order is that of the European model (Commission Implementing Decision (EU) 2018/1523, annex), in plain words.

use super::edition::{About, connect, one};
use super::format::DateStyle;
use super::localizer::Localizer;
use super::resolve::{Value, Variables};
use crate::model::{
    Block, BlockKind, Card, ContentsEntry, Coverage, Date, Document, Item, Kind, Notice, Text, UnitId,
};

/// The id of the page.
pub const STATEMENT: &str = "accessibility";

/// When the makers last judged the pages: the day that `ACCESSIBILITY.md` names. A signature of before does not hold
/// any more.
pub fn judged() -> Option<Date> {
    Date::new(2026, 12, 1)
}

/// What is not met at the levels A and AA, or by PDF files: the criterion of WCAG 2.2 or the clause of EN 301 549, and
/// the text that tells it. `ACCESSIBILITY.md` has the same (`tests/content.rs`).
pub const GAPS: [(&str, &str); 2] =
    [("10.1.4.10", "accessibility-gap-reflow"), ("10.1.3.1", "accessibility-gap-booklet")];

/// What the pages were judged by: names, alike in every language.
const STANDARDS: &str = "WCAG 2.2 (A, AA), EN 301 549 V3.2.1";

/// The full name of a criterion or clause.
fn clause(number: &str) -> String {
    // Chapters 9 and 10 of the European standard begin with their number; WCAG has four principles.
    let standard = if number.starts_with("10.") { "EN 301 549" } else { "WCAG 2.2" };
    format!("{standard}, {number}")
}

impl Localizer {
    /// The statement as a document; `site` is the site's own document in this locale. None where the project has no
    /// texts for it.
    pub fn statement(&self, site: &Document) -> Option<Document> {
        self.interface().texts.get("accessibility-title")?;
        let statement = &self.edition.accessibility;
        let signed = statement.signed.as_ref().filter(|(_, (on, _))| judged().is_none_or(|day| *on >= day));
        let span = self.edition.span;
        let mut page = About { l: self, blocks: Vec::new(), links: Vec::new() };
        page.says("accessibility-scope", &Variables::new());
        if let Some(name) = &self.edition.name {
            page.says("accessibility-promise", &one("name", Value::Text(name.clone())));
        }
        page.heading("accessibility-status", span);
        let gaps = page.gaps();
        let status = if gaps.is_empty() { "accessibility-none" } else { "accessibility-partly" };
        page.says(status, &one("standards", Value::Text(STANDARDS.to_owned())));
        page.own(statement.text.as_ref());
        if !gaps.is_empty() {
            page.heading("accessibility-gaps", span);
            page.blocks.push(Block::new(BlockKind::List { start: None, items: gaps }, span));
            page.says("accessibility-instead", &Variables::new());
        }
        page.heading("accessibility-method", span);
        if let Some(day) = judged() {
            page.says("accessibility-machine", &one("date", Value::Date(day, DateStyle::LONG)));
        }
        match &statement.method {
            Some(method) => page.own(Some(method)),
            None => page.says("accessibility-unaudited", &Variables::new()),
        }
        if let Some((by, (on, _))) = signed {
            let mut values = one("name", Value::Text(by.clone()));
            values.insert("date".to_owned(), Value::Date(*on, DateStyle::LONG));
            page.says("accessibility-signed", &values);
        }
        page.heading("accessibility-feedback", span);
        page.feedback_address();
        page.heading("accessibility-enforcement", span);
        match &statement.enforcement {
            Some(text) => page.own(Some(text)),
            None => page.says("accessibility-open", &Variables::new()),
        }
        let About { blocks, links, .. } = page;
        let mut notices = site.notices.clone();
        notices.retain(|n| n.name != "sample");
        if signed.is_none() {
            let (text, lang) = self.text("notice-statement-draft", &[]);
            notices.insert(0, Notice { name: "statement-draft".into(), text, lang });
        }
        let mut meta = site.meta.clone();
        meta.title = self.says("accessibility-title", &Variables::new(), span);
        meta.description = Some(self.says("accessibility-description", &Variables::new(), span));
        Some(Document {
            unit: UnitId::new(Kind::Site, STATEMENT),
            meta,
            contents: Vec::<ContentsEntry>::new(),
            blocks,
            notes: Vec::new(),
            links: links.into_iter().collect(),
            notices,
            imprint: Vec::new(),
            disclaimer: Vec::new(),
            coverage: Coverage::default(),
            length: None,
            card: Card::default(),
            reviewed: false,
            ..site.clone()
        })
    }
}

impl About<'_> {
    fn says(&mut self, id: &str, variables: &Variables) {
        let span = self.l.edition.span;
        let text = self.l.says(id, variables, span);
        self.blocks.push(Block::new(BlockKind::Paragraph(text), span));
    }

    /// What is not met by what the edition offers.
    fn gaps(&self) -> Vec<Item<Text>> {
        let span = self.l.edition.span;
        let item = |(number, id): &(&str, &str)| {
            let text = self.l.says(id, &one("clause", Value::Text(clause(number))), span);
            Item { task: None, blocks: vec![Block::new(BlockKind::Paragraph(text), span)], span }
        };
        GAPS.iter().filter(|(number, _)| self.offers(number)).map(item).collect()
    }

    /// Whether the edition offers the files that a gap is about. What is usual if it does not say: A4 and large print.
    fn offers(&self, number: &str) -> bool {
        let formats = &self.l.edition.formats;
        let any = |names: &[&str]| formats.iter().any(|(format, _)| names.contains(&format.as_str()));
        match number {
            "10.1.4.10" => formats.is_empty() || any(&["pdf", "pdf-large"]),
            "10.1.3.1" => any(&["pdf-booklet"]),
            _ => true,
        }
    }

    fn feedback_address(&mut self) {
        let Some((reach, span)) = &self.l.edition.feedback else {
            return self.says("accessibility-open", &Variables::new());
        };
        let shown = reach.text();
        let mut text =
            self.l.says("accessibility-feedback-text", &one("address", Value::Text(shown.to_owned())), *span);
        connect(&mut text.content, "feedback", shown, &reach.address(), &mut self.links);
        self.blocks.push(Block::new(BlockKind::Paragraph(text), *span));
    }
}
