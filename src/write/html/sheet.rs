//! A review sheet as a page that stands alone: `index.html` with its style sheet.

use std::collections::BTreeMap;

use tera::Value;

use super::LocalePages;
use super::blocks::{Blocks, Places, Surroundings};
use super::context::{self, Fields, lang_fields, markup, maybe, object};
use super::inline::attribute_text;
use super::markup::Markup;
use super::page::POLICY;
use super::theme::Theme;
use crate::diag::{Diagnostic, SourceMap};
use crate::model::{
    Change, Document, Interface, Lang, Locale, Sheet, SheetNote, SheetSection, SheetSegment, Stretch, Text,
};

/// The template of a sheet.
const TEMPLATE: &str = "review.html";
/// Its style sheet in the output.
const STYLE: &str = "review.css";

/// What a sheet is written from.
#[derive(Clone, Copy)]
pub struct SheetInput<'a> {
    /// The texts of all files.
    pub map: &'a SourceMap,
    /// The sheet.
    pub sheet: &'a Sheet,
    /// The brochure in the source language.
    pub source: &'a Document,
    /// The brochure in the sheet's language.
    pub target: &'a Document,
    /// The source language.
    pub source_lang: &'a Lang,
    /// The pages in the sheet's language: interface texts.
    pub pages: &'a LocalePages,
    /// The name of the same sheet for printing.
    pub pdf: Option<&'a str>,
}

/// Writes the page and its style sheet: path → bytes.
pub fn sheet(theme: &Theme, input: &SheetInput<'_>) -> (BTreeMap<String, Vec<u8>>, Vec<Diagnostic>) {
    if !theme.has(TEMPLATE) || theme.review_style.is_empty() {
        let lacking = if theme.has(TEMPLATE) { "styles/review.css" } else { "templates/review.html" };
        let d = Diagnostic::error("theme-file-missing", format!("the theme has no {lacking}"))
            .help("copy the file of this name from themes/default");
        return (BTreeMap::new(), vec![d]);
    }
    let (ui, plain) = context::interface(&input.pages.interface, input.source_lang);
    let title = &input.target.meta.title;
    let mut page = vec![
        ("lang", Value::from(input.pages.locale.tag.as_str())),
        ("dir", Value::from(input.pages.locale.dir.name())),
        ("title", Value::from(attribute_text(&title.content))),
        ("policy", markup(POLICY)),
        ("stylesheet", Value::from(STYLE)),
    ];
    page.push(("title_lang", maybe(title.lang.as_ref().map(|l| l.tag.as_str()))));
    page.push(("title_dir", maybe(title.lang.as_ref().map(|l| l.dir.name()))));
    let fields = vec![
        ("ui", ui),
        ("plain", plain),
        ("page", object(page)),
        ("notices", context::notices(&input.target.notices)),
        ("sheet", Writer { input }.sheet()),
    ];
    match theme.render(input.map, TEMPLATE, &context::with_defaults(fields)) {
        Ok(html) => {
            let style = theme.review_style.clone().into_bytes();
            ([("index.html".to_owned(), html), (STYLE.to_owned(), style)].into(), Vec::new())
        }
        Err(found) => (BTreeMap::new(), found),
    }
}

struct Writer<'a> {
    input: &'a SheetInput<'a>,
}

impl Writer<'_> {
    fn sheet(&self) -> Value {
        let SheetInput { sheet, source, target, pages, .. } = self.input;
        let facts =
            target.imprint.iter().filter(|l| ["version", "prepared", "edition"].contains(&l.name.as_ref()));
        let facts: Vec<Value> = facts
            .map(|l| object(vec![("label", context::phrase(&l.label)), ("value", context::phrase(&l.value))]))
            .collect();
        let notes = target.notes.iter().map(|n| {
            object(vec![
                ("number", Value::from(n.number.as_str())),
                ("text", markup(&context::reference(&n.reference))),
            ])
        });
        object(vec![
            ("translated", Value::from(sheet.translated)),
            ("source", language(&source.locale, &pages.locale)),
            ("own", language(&pages.locale, &pages.locale)),
            ("title", self.leaf(target, &target.meta.title)),
            ("facts", Value::from(facts)),
            ("code", Value::from(sheet.short_hash())),
            ("whole", Value::from(sheet.whole_hash())),
            ("since", maybe(sheet.since_short().as_deref())),
            ("sections", sheet.sections.iter().map(|s| self.section(s)).collect::<Vec<_>>().into()),
            ("sources", notes.collect::<Vec<_>>().into()),
            ("panels", sheet.panels.iter().map(|p| Value::from(p.as_str())).collect::<Vec<_>>().into()),
            ("pdf", maybe(self.input.pdf)),
            ("csv", Value::from("comments.csv")),
        ])
    }

    fn section(&self, section: &SheetSection) -> Value {
        let (title, fell_back) = &section.title;
        let mut fields = lang_fields(fell_back.then_some(self.input.source_lang));
        let gone = section.gone.iter().map(|(source, target)| {
            object(vec![("source", Value::from(source.as_str())), ("target", Value::from(target.as_str()))])
        });
        fields.extend([
            ("number", Value::from(section.number)),
            ("title", Value::from(title.as_str())),
            ("rows", section.segments.iter().map(|s| self.row(s)).collect::<Vec<_>>().into()),
            ("gone", gone.collect::<Vec<_>>().into()),
            ("notes", notes(&section.notes)),
        ]);
        object(fields)
    }

    fn row(&self, s: &SheetSegment) -> Value {
        let within = s.within.map_or_else(Value::none, |id| self.word(id));
        let findings = s.findings.iter().map(|f| {
            object(vec![
                ("severity", Value::from(f.severity)),
                ("code", Value::from(f.code)),
                ("text", Value::from(f.text.as_str())),
            ])
        });
        let target = s.target.as_ref();
        let mut fields: Fields = vec![
            ("number", Value::from(s.number.as_str())),
            ("anchor", Value::from(format!("n{}", s.number.replace('.', "_")))),
            ("within", within),
            ("look", Value::from(s.look())),
            ("source", self.leaf(self.input.source, &s.source)),
            ("target", target.map_or_else(Value::none, |t| self.leaf(self.input.target, t))),
            ("state", Value::from(s.state.name())),
            ("findings", findings.collect::<Vec<_>>().into()),
            ("notes", notes(&s.notes)),
        ];
        for (new, words, change) in [
            ("source_new", "source_words", &s.source_change),
            ("target_new", "target_words", &s.target_change),
        ] {
            fields.push((new, Value::from(matches!(change, Some(Change::New)))));
            fields.push((words, difference(change.as_ref())));
        }
        object(fields)
    }

    /// An interface text, with its language where it fell back.
    fn word(&self, id: &str) -> Value {
        let interface: &Interface = &self.input.pages.interface;
        let lang = interface.fallback.contains(id).then(|| self.input.source_lang.clone());
        context::phrase(&crate::model::Phrase { text: interface.get(id).to_owned(), lang })
    }

    fn leaf(&self, document: &Document, text: &Text) -> Value {
        let places = Places::default();
        let assets = BTreeMap::new();
        let around = Surroundings {
            map: self.input.map,
            assets: &assets,
            interface: &self.input.pages.interface,
            source: self.input.source_lang,
            places: &places,
        };
        markup(&Blocks::new(document, around).leaf(text))
    }
}

/// A language beside the page's: its direction only where it differs.
fn language(locale: &Locale, page: &Locale) -> Value {
    let dir = (locale.dir != page.dir).then(|| locale.dir.name());
    object(vec![
        ("lang", Value::from(locale.tag.as_str())),
        ("dir", maybe(dir)),
        ("name", Value::from(locale.name.as_str())),
    ])
}

fn notes(notes: &[SheetNote]) -> Value {
    let rows = notes.iter().map(|n| {
        object(vec![
            ("comment", Value::from(n.comment.as_str())),
            ("by", Value::from(n.by.as_str())),
            ("stale", Value::from(n.stale)),
        ])
    });
    rows.collect::<Vec<_>>().into()
}

/// Words that went and came, between signs, so that no colour is needed.
fn difference(change: Option<&Change>) -> Value {
    let Some(Change::Words(pieces)) = change else { return Value::none() };
    let mut out = Markup::default();
    for (stretch, text) in pieces {
        let (name, open, close) = match stretch {
            Stretch::Same => {
                out.text(text);
                continue;
            }
            Stretch::Gone => ("del", "[−", "−]"),
            Stretch::New => ("ins", "[+", "+]"),
        };
        let words = text.trim_end();
        out.open(name).done();
        out.text(open);
        out.text(words);
        out.text(close);
        out.close(name);
        out.raw(" ");
    }
    markup(out.finish().trim_end())
}
