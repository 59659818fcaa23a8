//! The texts of one source in one language, each with all that is known of it.

use std::collections::{BTreeMap, BTreeSet};

use super::Board;
use crate::build::review::localizer;
use crate::build::status::StatusRow;
use crate::l10n::{Localizer, ToolValue, Usable};
use crate::model::{Brochure, Document, Entry, Lang, Message, Pattern, Segment, Text, UnitId, plain_text};
use crate::signoff::Reviewed;
use crate::write::html::{Excerpt, LocalePages, Name, Outdated, SectionStatus, TextGroup, TextStatus};

/// What is put together for one source.
#[derive(Default)]
pub(super) struct Texts<'a> {
    pub(super) sections: Vec<SectionStatus>,
    pub(super) groups: Vec<TextGroup<'a>>,
}

impl<'a> Texts<'a> {
    pub(super) fn of(board: &Board<'a>, pages: &'a LocalePages, row: &StatusRow, used: &mut [bool]) -> Self {
        let tag = &pages.locale.tag;
        let Some(localizer) = localizer(&board.survey.prepared, tag) else { return Self::default() };
        let found = super::documents(pages).find(|d| d.unit.to_string() == row.source);
        let mut one = One { board, pages, localizer, used };
        let Some(document) = found else {
            return Self { sections: Vec::new(), groups: one.interface() };
        };
        let reviewed = board.survey.reviews.pages.get(&(tag.clone(), document.unit.clone()));
        let reviewed = reviewed.map(Vec::as_slice).unwrap_or_default();
        let lang = pages.locale.lang();
        let groups = one.document(document, reviewed, &row.source);
        let sections = row
            .sections
            .iter()
            .zip(reviewed)
            .map(|(s, r)| board.section(s, r, &lang, groups.iter().find(|g| g.section == r.section.id)));
        Self { sections: sections.collect(), groups }
    }
}

struct One<'b, 'a, 'u> {
    board: &'b Board<'a>,
    pages: &'a LocalePages,
    localizer: &'a Localizer,
    used: &'u mut [bool],
}

/// A text before localization, and how often it stands there.
struct Place<'a> {
    segment: &'a Segment,
    unit: UnitId,
    /// Declares the values that it may use.
    brochure: &'a Brochure,
    times: usize,
}

/// The texts of a source by their names: the key, with the module's file before it where it is a module's. In order.
#[derive(Default)]
struct Places<'a> {
    order: Vec<String>,
    by_name: BTreeMap<String, Place<'a>>,
}

impl<'a> Places<'a> {
    fn add(&mut self, segment: &'a Segment, module: Option<&str>, brochure: &'a Brochure) {
        let Some(key) = &segment.key else { return };
        let name = name_of(key, module);
        if let Some(place) = self.by_name.get_mut(&name) {
            place.times += 1;
            return;
        }
        let unit = module.map_or_else(|| brochure.unit.clone(), UnitId::module);
        self.order.push(name.clone());
        self.by_name.insert(name, Place { segment, unit, brochure, times: 1 });
    }
}

fn name_of(key: &str, module: Option<&str>) -> String {
    module.map_or_else(|| key.to_owned(), |m| format!("modules/{m}/{key}"))
}

/// The texts of a document by the same names.
fn shown<'a>(document: &'a Document, disclaimer: Option<&'a str>) -> BTreeMap<String, &'a Text> {
    let mut out = BTreeMap::new();
    let mut add = |text: &'a Text, module: Option<&str>| {
        if let Some(key) = &text.key {
            out.entry(name_of(key, module)).or_insert(text);
        }
    };
    document.meta.leaves().for_each(|text| add(text, None));
    for block in &document.blocks {
        block.for_each_leaf(None, &mut add);
    }
    for block in &document.disclaimer {
        block.for_each_leaf(disclaimer, &mut add);
    }
    out
}

impl<'a> One<'_, 'a, '_> {
    fn document(
        &mut self,
        document: &'a Document,
        reviewed: &[Reviewed],
        source: &str,
    ) -> Vec<TextGroup<'a>> {
        let prepared = &self.board.survey.prepared;
        let Some(brochure) = prepared.expanded.get(&document.unit) else { return Vec::new() };
        let module = prepared.project.site.disclaimer.as_deref();
        let disclaimer = module.and_then(|id| prepared.expanded.get(&UnitId::module(id)));
        let disclaimer = disclaimer.filter(|d| d.unit != document.unit);
        let mut places = Places::default();
        brochure.meta.leaves().for_each(|s| places.add(s, None, brochure));
        for block in &brochure.blocks {
            block.for_each_leaf(None, &mut |s, module| places.add(s, module, brochure));
        }
        let own = places.order.len();
        if let Some(d) = disclaimer {
            for block in &d.blocks {
                block.for_each_leaf(module, &mut |s, module| places.add(s, module, d));
            }
        }
        let original = self.board.source.and_then(|p| super::documents(p).find(|d| d.unit == document.unit));
        let both = Both {
            target: (document, shown(document, module)),
            original: original.map(|d| (d, shown(d, module))),
        };
        let (main, last) = places.order.split_at(own);
        let whole = Name { text: self.board.name(source), lang: None };
        let mut groups: Vec<(&str, Name, Vec<&str>)> = Vec::new();
        let mut taken = BTreeSet::new();
        for r in reviewed {
            let names = r.section.parts.iter().filter_map(|p| p.strip_prefix("text ")?.split(' ').next());
            let names: Vec<&str> = names.filter(|n| taken.insert(*n)).collect();
            let title = Name { text: r.section.title.clone(), lang: Some(self.pages.locale.lang()) };
            groups.push((&r.section.id, title, names));
        }
        let rest: Vec<&str> = main.iter().map(String::as_str).filter(|n| !taken.contains(n)).collect();
        groups.push(("", whole, rest));
        let word = self.board.words.text("disclaimer-title", &[]);
        groups.push(("", Name { text: word, lang: None }, last.iter().map(String::as_str).collect()));
        let mut out = Vec::new();
        for (section, name, names) in groups.into_iter().filter(|(.., names)| !names.is_empty()) {
            let places = names.into_iter().filter_map(|n| Some((n, places.by_name.get(n)?)));
            let texts = places.map(|(n, place)| self.text(n, place, &both)).collect();
            out.push(self.group(section, name, texts));
        }
        out
    }

    fn group(&self, id: &str, name: Name, texts: Vec<TextStatus<'a>>) -> TextGroup<'a> {
        let isolated = super::isolated(&name.text);
        let section = ToolValue::Text(&isolated);
        let caption = self.board.words.text("texts-caption", &[("section", section)]);
        TextGroup { section: id.to_owned(), caption, name, texts }
    }

    fn text(&mut self, name: &str, place: &Place<'a>, both: &Both<'a>) -> TextStatus<'a> {
        let key = place.segment.key.as_deref().unwrap_or_default();
        let unit = place.unit.to_string();
        let (document, texts) = &both.target;
        let text = texts.get(name).copied();
        let is_shown = text.is_some_and(|t| t.target.is_some());
        let usable = if is_shown {
            Usable::Translated
        } else {
            self.localizer.usable(place.brochure, &place.unit, place.segment)
        };
        let own = self.localizer.catalog().and_then(|c| c.units.get(&place.unit)?.get(key));
        let written = own.and_then(|e| self.written(e.message.value.as_ref()));
        let plain = text.filter(|_| is_shown).map(|t| plain_text(&t.content));
        let written = written.filter(|w| plain.as_deref() != Some(w.as_str()));
        let source_lang = self.source_lang();
        let original = both.original.as_ref().and_then(|(d, texts)| Some((*d, *texts.get(name)?)));
        let original = original.map_or_else(
            || Excerpt::Plain(plain_text(&place.segment.content), source_lang.clone()),
            |(d, t)| Excerpt::Text(d, t, source_lang.clone()),
        );
        let translation = text.filter(|_| is_shown);
        let translation = translation.map(|t| Excerpt::Text(document, t, self.pages.locale.lang()));
        let mut out = self.status(name, &unit, key, usable, own);
        if usable == Usable::Translated && !is_shown && !self.is_source() {
            out.hidden = Some(self.board.words.text("not-shown-with-others", &[]));
        }
        TextStatus { original, translation, written, times: place.times, ..out }
    }

    /// What does not depend on how a text is shown.
    fn status(
        &mut self,
        name: &str,
        unit: &str,
        key: &str,
        usable: Usable,
        entry: Option<&Entry>,
    ) -> TextStatus<'a> {
        let words = self.board.words;
        let place = (self.pages.locale.tag.clone(), unit.to_owned(), key.to_owned());
        let carriage = self.board.carriages.get(&place).filter(|_| usable == Usable::Missing);
        let (state, hidden) = match (usable, carriage) {
            (Usable::Translated, _) => ("translated", None),
            (Usable::Broken, _) => ("unusable", Some("not-shown-unusable")),
            (Usable::Missing, Some(_)) => ("outdated", Some("not-shown-missing")),
            (Usable::Missing, None) => ("missing", Some("not-shown-missing")),
        };
        let outdated = carriage.map(|c| Outdated {
            was: c.before.text.clone(),
            difference: c.difference(),
            translation: c.translation().to_owned(),
            carry: c.hindrance.as_ref().map_or_else(
                || words.text("outdated-carry", &[]),
                |why| words.text("outdated-refused", &[("why", ToolValue::Text(why))]),
            ),
            lang: self.source_lang(),
        });
        let findings = entry.map(|e| self.findings(&e.message)).unwrap_or_default();
        TextStatus {
            anchor: format!("text_{}", name.replace('/', ".")),
            key: format!("{unit} {key}"),
            state,
            state_word: words.text(&format!("text-state-{state}"), &[]),
            times: 1,
            original: Excerpt::Plain(String::new(), self.source_lang()),
            translation: None,
            hidden: hidden.map(|id| words.text(id, &[])),
            written: None,
            outdated,
            findings,
        }
    }

    /// The interface texts, as they are written.
    fn interface(&mut self) -> Vec<TextGroup<'a>> {
        let mut texts = Vec::new();
        let localizer = self.localizer;
        let none = BTreeMap::new();
        let own = localizer.catalog().map_or(&none, |c| &c.ui);
        for (id, entry) in &localizer.source_catalog().ui {
            for (attribute, pattern) in patterns(&entry.message) {
                let name = attribute.map_or_else(|| id.clone(), |a| format!("{id}.{a}"));
                let entry = own.get(id);
                let theirs = entry.and_then(|e| {
                    patterns(&e.message).find(|(a, _)| *a == attribute).map(|(_, pattern)| pattern)
                });
                let usable = match (self.pages.interface.fallback.contains(&name), theirs) {
                    (false, _) => Usable::Translated,
                    (true, Some(_)) => Usable::Broken,
                    (true, None) => Usable::Missing,
                };
                let original =
                    Excerpt::Plain(self.written(Some(pattern)).unwrap_or_default(), self.source_lang());
                let written = self.written(theirs);
                let is_shown = usable == Usable::Translated;
                let translation = written.clone().filter(|_| is_shown && !self.is_source());
                let translation = translation.map(|w| Excerpt::Plain(w, self.pages.locale.lang()));
                let status = self.status(&name, "ui", id, usable, entry);
                let key = format!("ui {name}");
                let written = written.filter(|_| !is_shown);
                texts.push(TextStatus { key, original, translation, written, ..status });
            }
        }
        let name = Name { text: self.board.words.text("interface-title", &[]), lang: None };
        vec![self.group("", name, texts)]
    }

    /// Findings at a translation; each is marked as told.
    fn findings(&mut self, message: &Message) -> Vec<crate::write::html::Finding> {
        let span = message.span;
        let mut out = Vec::new();
        for (at, finding) in self.board.findings.iter().enumerate() {
            let Some(crate::diag::Place::Span(place)) = &finding.place else { continue };
            if place.file == span.file && span.start <= place.start && place.start < span.end {
                self.used[at] = true;
                out.push(self.board.finding(finding));
            }
        }
        out
    }

    /// A text as it stands in its file.
    fn written(&self, pattern: Option<&Pattern>) -> Option<String> {
        let text = self.board.survey.prepared.project.map.slice(pattern?.span);
        Some(text.trim().to_owned())
    }

    fn is_source(&self) -> bool {
        self.pages.locale.tag == self.board.survey.prepared.project.site.source_locale
    }

    fn source_lang(&self) -> Lang {
        let site = &self.board.survey.prepared.project.site;
        site.locale(&site.source_locale)
            .map_or_else(|| self.board.words.lang.clone(), crate::model::Locale::lang)
    }
}

/// A document and its texts by name, in both languages.
struct Both<'a> {
    target: (&'a Document, BTreeMap<String, &'a Text>),
    original: Option<(&'a Document, BTreeMap<String, &'a Text>)>,
}

fn patterns(message: &Message) -> impl Iterator<Item = (Option<&str>, &Pattern)> {
    let value = message.value.iter().map(|p| (None, p));
    value.chain(message.attributes.iter().map(|(name, p)| (Some(name.as_str()), p)))
}
