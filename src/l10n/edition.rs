//! What an edition says on the pages: numbers to call where they are needed, and who is answerable.
//!
//! All values are put in as text, never read as markup.

use super::format::DateStyle;
use super::localizer::Localizer;
use super::resolve::{Value, Variables};
use crate::diag::Span;
use crate::markdown::inlines;
use crate::model::{
    Attrs, Block, BlockKind, CARD_LINES, Date, Document, Helpline, HelplineKind, Inline, InlineKind, Item,
    Lang, LocalText, Notice, Phone, Placed, ResolvedLink, Text, Tier,
};

impl Localizer {
    /// Puts the edition's telephone numbers into red flags and contact cards.
    pub fn put_in_numbers(&self, document: &mut Document) {
        let mut links = Vec::new();
        let mut blocks = std::mem::take(&mut document.blocks);
        self.numbers(&mut blocks, None, &mut links);
        document.blocks = blocks;
        document.links.extend(links);
    }

    /// Tells readers that the review of a text is overdue since a day.
    pub fn tell_overdue(&self, document: &mut Document, due: Date) {
        let variables = one("date", Value::Date(due, DateStyle::LONG));
        let (text, lang) = self.phrase("notice-overdue", &variables);
        document.notices.insert(0, Notice { name: "overdue".into(), text, lang });
    }

    fn numbers(&self, blocks: &mut [Block<Text>], shown: Option<&Lang>, links: &mut Vec<Link>) {
        for block in blocks {
            let lang = block.lang.clone().or_else(|| shown.cloned());
            let attrs = &block.attrs;
            match &mut block.kind {
                BlockKind::RedFlags { tier, blocks, .. } => {
                    let line = self.call(*tier, lang.as_ref(), links);
                    blocks.splice(0..0, line);
                }
                BlockKind::Contact { lines, .. } => {
                    let names =
                        attrs.pairs.get(CARD_LINES).map(|names| names.split(',')).into_iter().flatten();
                    for (line, name) in lines.iter_mut().zip(names) {
                        self.line(line, name, links);
                    }
                }
                _ => {
                    for children in block.children_mut() {
                        self.numbers(children, lang.as_ref(), links);
                    }
                }
            }
        }
    }

    /// Whom to call, for a list of red flags.
    fn call(&self, tier: Tier, shown: Option<&Lang>, links: &mut Vec<Link>) -> Option<Block<Text>> {
        let (name, id, (phone, span), hours) = match tier {
            Tier::Emergency => ("emergency", "call-emergency", self.edition.emergency.as_ref()?, None),
            Tier::Team => {
                let team = self.edition.team.as_ref()?;
                let hours = team.hours.as_ref().and_then(|h| h.get(self.tag()));
                let id = if hours.is_some() { "call-team-hours" } else { "call-team" };
                ("team", id, &team.phone, hours)
            }
            Tier::OfficeHours => return None,
        };
        let mut variables = one("number", Value::Text(phone.0.clone()));
        variables.extend(hours.map(|(text, _)| ("hours".to_owned(), Value::Text(text.to_owned()))));
        let mut text = self.says(id, &variables, *span);
        if text.lang.as_ref() == shown {
            text.lang = None;
        } else if shown.is_some() && text.lang.is_none() {
            text.lang = Some(self.chain.locale.lang());
        }
        connect(&mut text.content, name, &phone.0, &phone.address(), links);
        Some(Block::new(BlockKind::Paragraph(text), *span))
    }

    /// Fills a line of a contact card.
    fn line(&self, row: &mut Text, name: &str, links: &mut Vec<Link>) {
        let helpline = |kind| self.edition.helplines.iter().find(|h| h.kind == kind);
        let (title, phone) = match name {
            "emergency" => (None, self.edition.emergency.as_ref()),
            "team" => (None, self.edition.team.as_ref().map(|t| &t.phone)),
            "support" => named(helpline(HelplineKind::Support)),
            "information" => named(helpline(HelplineKind::Information)),
            _ => (None, None),
        };
        let Some((phone, span)) = phone else { return };
        let span = *span;
        row.content.push(text(" ", span));
        if let Some(title) = title {
            row.content.push(value(title, span));
            row.content.push(text(" ", span));
        }
        let link = linked(name, &phone.0, phone.address(), span, links);
        row.content.push(Inline::new(InlineKind::Strong(vec![link]), span));
    }

    /// The blocks about the association, for the page about the site.
    pub fn put_in_association(&self, document: &mut Document) {
        let mut about = About { l: self, blocks: Vec::new(), links: Vec::new() };
        about.publisher();
        about.helplines();
        about.reporting();
        about.written("edition-funding", self.edition.funding.as_ref());
        about.written("edition-legal", self.edition.imprint.as_ref());
        about.written("edition-privacy", self.edition.privacy.as_ref());
        about.feedback();
        document.blocks.append(&mut about.blocks);
        document.links.extend(about.links);
    }

    /// The association on paper: whom to call, and who publishes.
    pub fn put_in_card(&self, document: &mut Document) {
        let mut about = About { l: self, blocks: Vec::new(), links: Vec::new() };
        let tiers = [Tier::Emergency, Tier::Team];
        about.blocks.extend(tiers.into_iter().filter_map(|tier| self.call(tier, None, &mut about.links)));
        document.card.calls = std::mem::take(&mut about.blocks);
        about.helplines();
        document.card.helplines = std::mem::take(&mut about.blocks);
        about.publisher();
        // The last page says it by a picture or by the name in bold letters: a heading would only take room.
        document.card.publisher = about.blocks.split_off(about.blocks.len().min(1));
        document.links.extend(about.links);
    }

    /// An interface text with values put in as inlines.
    pub(super) fn says(&self, id: &str, variables: &Variables, span: Span) -> Text {
        let (pieces, lang) = self.pieces(id, variables);
        let content = if pieces.is_empty() { vec![text(id, span)] } else { inlines(&pieces).0 };
        leaf(content, lang, span)
    }
}

/// A link that a document gets: its label and where it leads.
pub(super) type Link = (String, ResolvedLink);

fn named(helpline: Option<&Helpline>) -> (Option<&str>, Option<&Placed<Phone>>) {
    (helpline.map(|h| h.name.as_str()), helpline.map(|h| &h.phone))
}

pub(super) fn one(name: &str, value: Value) -> Variables {
    [(name.to_owned(), value)].into()
}

pub(super) fn leaf(content: Vec<Inline>, lang: Option<Lang>, span: Span) -> Text {
    Text { content, lang, key: None, source: span, target: None }
}

fn text(text: &str, span: Span) -> Inline {
    Inline::new(InlineKind::Text(text.to_owned()), span)
}

pub(super) fn value(text: &str, span: Span) -> Inline {
    Inline::new(InlineKind::Value { text: text.to_owned(), isolate: true }, span)
}

/// A value that leads somewhere.
fn linked(name: &str, text: &str, address: String, span: Span, links: &mut Vec<Link>) -> Inline {
    // No label of a text begins so: they hold no full stop.
    let label = format!("edition.{name}");
    links.push((label.clone(), ResolvedLink::External(address)));
    Inline::new(InlineKind::Link { label, content: vec![value(text, span)] }, span)
}

/// Makes a link of the value `shown` in a text, in bold letters.
pub(super) fn connect(content: &mut [Inline], name: &str, shown: &str, address: &str, links: &mut Vec<Link>) {
    for inline in content {
        if matches!(&inline.kind, InlineKind::Value { text, .. } if text == shown) {
            let span = inline.span;
            let link = linked(name, shown, address.to_owned(), span, links);
            *inline = Inline::new(InlineKind::Strong(vec![link]), span);
            return;
        }
    }
}

/// Writes the blocks about the association.
pub(super) struct About<'a> {
    pub(super) l: &'a Localizer,
    pub(super) blocks: Vec<Block<Text>>,
    pub(super) links: Vec<Link>,
}

impl About<'_> {
    pub(super) fn heading(&mut self, id: &str, span: Span) {
        let text = self.l.says(id, &Variables::new(), span);
        let attrs = Attrs { id: Some(id.to_owned()), ..Attrs::default() };
        self.blocks.push(Block { attrs, ..Block::new(BlockKind::Heading { level: 2, text }, span) });
    }

    fn paragraph(&mut self, content: Vec<Inline>, lang: Option<Lang>, span: Span) {
        self.blocks.push(Block::new(BlockKind::Paragraph(leaf(content, lang, span)), span));
    }

    fn publisher(&mut self) {
        let edition = &*self.l.edition;
        let Some(name) = &edition.name else { return };
        let span = edition.span;
        self.heading("edition-publisher", span);
        let mut content = vec![Inline::new(InlineKind::Strong(vec![value(name, span)]), span)];
        let mut line = |inline: Inline| {
            content.push(Inline::new(InlineKind::Break, span));
            content.push(inline);
        };
        edition.address.iter().for_each(|l| line(value(l, span)));
        if let Some((country, _)) = edition.country.as_ref().and_then(|c| c.name.as_ref()?.get(self.l.tag()))
        {
            line(value(country, span));
        }
        let mut reach = |name: &str, text: &str, address: String| {
            line(linked(name, text, address, span, &mut self.links));
        };
        if let Some((phone, _)) = &edition.contact.phone {
            reach("phone", &phone.0, phone.address());
        }
        if let Some((email, _)) = &edition.contact.email {
            reach("email", email, format!("mailto:{email}"));
        }
        if let Some(site) = &edition.site {
            reach("site", site, site.clone());
        }
        self.paragraph(content, None, span);
    }

    fn helplines(&mut self) {
        let lines = &self.l.edition.helplines;
        let Some(first) = lines.first() else { return };
        self.heading("edition-helplines", first.phone.1);
        let mut items = Vec::new();
        for (at, helpline) in lines.iter().enumerate() {
            let span = helpline.phone.1;
            let name = Inline::new(InlineKind::Strong(vec![value(&helpline.name, span)]), span);
            let phone = &helpline.phone.0;
            let link = linked(&format!("helpline-{at}"), &phone.0, phone.address(), span, &mut self.links);
            let mut content = vec![name, Inline::new(InlineKind::Break, span), link];
            for line in self.details(helpline, span) {
                content.push(Inline::new(InlineKind::Break, span));
                content.extend(line);
            }
            let block = Block::new(BlockKind::Paragraph(leaf(content, None, span)), span);
            items.push(Item { task: None, blocks: vec![block], span });
        }
        self.blocks.push(Block::new(BlockKind::List { start: None, items }, first.phone.1));
    }

    /// When, for what price and in which languages somebody answers.
    fn details(&self, helpline: &Helpline, span: Span) -> Vec<Vec<Inline>> {
        let l = self.l;
        let said = |id: &str, name: &str, value: Value| l.says(id, &one(name, value), span).content;
        let local = |id: &str, text: &Option<LocalText>| {
            let (text, _) = text.as_ref()?.get(l.tag())?;
            Some(said(id, "text", Value::Text(text.to_owned())))
        };
        let names: Vec<&str> = helpline
            .languages
            .iter()
            .map(|tag| l.site.locale(tag).map_or(tag.as_str(), |l| l.name.as_str()))
            .collect();
        let languages =
            (!names.is_empty()).then(|| said("edition-languages", "text", Value::Text(names.join(" · "))));
        let checked = helpline
            .verified
            .map(|(day, _)| said("edition-checked", "date", Value::Date(day, DateStyle::LONG)));
        [local("edition-hours", &helpline.hours), local("edition-cost", &helpline.cost), languages, checked]
            .into_iter()
            .flatten()
            .collect()
    }

    fn reporting(&mut self) {
        let edition = &*self.l.edition;
        let Some(authority) = &edition.reporting else { return };
        let span = edition.span;
        self.heading("edition-reporting", span);
        let name = Value::Text(authority.name.clone());
        let mut text = self.l.says("edition-reporting-text", &one("name", name), span);
        if let Some(site) = &authority.site {
            connect(&mut text.content, "reporting", &authority.name, site, &mut self.links);
        }
        self.paragraph(text.content, text.lang, span);
    }

    /// A text that the edition wrote itself: an empty line divides paragraphs, lines stay lines.
    fn written(&mut self, id: &str, written: Option<&LocalText>) {
        if let Some(text) = written {
            self.heading(id, text.span);
            self.own(written);
        }
    }

    /// The same without a heading.
    pub(super) fn own(&mut self, written: Option<&LocalText>) {
        let Some(written) = written else { return };
        let Some((all, tag)) = written.get(self.l.tag()) else { return };
        let span = written.span;
        let lang = (tag != self.l.tag()).then(|| {
            let known = self.l.site.locale(tag).map(crate::model::Locale::lang);
            known.unwrap_or_else(|| Lang { tag: tag.to_owned(), dir: super::direction(tag) })
        });
        for paragraph in all.split("\n\n").map(str::trim).filter(|p| !p.is_empty()) {
            let mut content = Vec::new();
            for line in paragraph.lines().map(str::trim).filter(|l| !l.is_empty()) {
                if !content.is_empty() {
                    content.push(Inline::new(InlineKind::Break, span));
                }
                content.push(text(line, span));
            }
            self.paragraph(content, lang.clone(), span);
        }
    }

    fn feedback(&mut self) {
        let edition = &*self.l.edition;
        let Some((reach, span)) = &edition.feedback else { return };
        self.heading("edition-feedback", *span);
        let link = linked("feedback", reach.text(), reach.address(), *span, &mut self.links);
        self.paragraph(vec![link], None, *span);
    }
}
