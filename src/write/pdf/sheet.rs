//! A review sheet for paper, A4, laid out by the theme's `print/review.typ`.

use serde_json::{Map, Value, json};

use super::data::{digits, phrase};
use super::engine::{Run, Standard};
use super::inline::{Inlines, lang};
use super::{Engine, Job, check};
use crate::diag::Diagnostic;
use crate::model::{Change, Sheet, SheetNote, SheetSection, SheetSegment, Stretch, plain_text};

/// Interface texts that the layout may use, by how they begin.
const INTERFACE: [&str; 14] = [
    "review-",
    "role-",
    "print-page",
    "print-date",
    "notice-heading",
    "notes-heading",
    "callout-",
    "tier-",
    "worksheet",
    "questions",
    "contact-card",
    "film",
    "imprint-heading",
    "contents-heading",
];

/// Makes the file; `source` and `target` are the brochure in both languages. `None` where it cannot be made.
pub fn sheet(
    engine: &Engine,
    sheet: &Sheet,
    source: &Job<'_>,
    target: &Job<'_>,
) -> (Option<Vec<u8>>, Vec<Diagnostic>) {
    let mut diagnostics = check::glyphs(engine, target);
    let data = Writer { engine, sheet, source, target }.data().to_string().into_bytes();
    let document = target.document;
    let ident = format!("{}/{}/{}/review", document.unit.id, document.locale.tag, sheet.hash);
    let made = engine.set(&Run {
        layout: "review.typ",
        data,
        pictures: &std::collections::BTreeMap::new(),
        ident: &ident,
        date: document.meta.prepared,
        standard: Standard::Archive,
    });
    match made {
        Ok(sheets) => (Some(sheets.pdf), diagnostics),
        Err(found) => {
            diagnostics.extend(found);
            (None, diagnostics)
        }
    }
}

struct Writer<'a> {
    engine: &'a Engine,
    sheet: &'a Sheet,
    source: &'a Job<'a>,
    target: &'a Job<'a>,
}

impl Writer<'_> {
    fn data(&self) -> Value {
        let (document, sheet) = (self.target.document, self.sheet);
        let facts =
            document.imprint.iter().filter(|l| ["version", "prepared", "edition"].contains(&l.name.as_ref()));
        let notes = document.notes.iter().map(|n| {
            let r = &n.reference;
            let parts = [Some(&r.authors), Some(&r.title), r.container.as_ref(), r.detail.as_ref()];
            let text = parts.into_iter().flatten().map(|p| p.trim_end_matches('.')).collect::<Vec<_>>();
            let year = r.year.map(|y| format!(". {y}")).unwrap_or_default();
            json!({
                "number": n.number,
                "text": self.legible(&format!("{}{year}.", text.join(". "))),
                "lang": super::inline::language(&r.language),
            })
        });
        json!({
            "schema": 1,
            "format": "review",
            "draft": false,
            "marks": false,
            "lang": lang(&document.locale.lang()),
            "digits": digits(document.locale.digits.as_deref()),
            "ui": self.interface(),
            "ui-fallback": { "lang": lang(self.target.source), "ids": self.target.interface.fallback },
            "imprint": [],
            "name": plain_text(&document.meta.title.content),
            "title": runs(self.target, &document.meta.title),
            "notices": document.notices.iter().map(|n| json!({
                "text": n.text, "lang": n.lang.as_ref().map(lang),
            })).collect::<Vec<_>>(),
            "facts": facts.map(|l| json!({ "label": phrase(&l.label), "value": phrase(&l.value) })).collect::<Vec<_>>(),
            "translated": sheet.translated,
            "source": { "lang": lang(&self.source.document.locale.lang()), "name": self.source.document.locale.name },
            "language": document.locale.name,
            "code": sheet.short_hash(),
            "whole": sheet.whole_hash(),
            "since": sheet.since_short(),
            "sections": sheet.sections.iter().map(|s| self.section(s)).collect::<Vec<_>>(),
            "notes": notes.collect::<Vec<_>>(),
            "panels": sheet.panels.iter().map(|p| self.legible(p)).collect::<Vec<_>>(),
        })
    }

    fn interface(&self) -> Value {
        let mut out = Map::new();
        out.insert("print-page".to_owned(), "\u{E000} / \u{E001}".into());
        for (id, text) in &self.target.interface.texts {
            if INTERFACE.iter().any(|start| id.starts_with(start)) {
                out.insert(id.clone(), text.clone().into());
            }
        }
        Value::Object(out)
    }

    fn section(&self, section: &SheetSection) -> Value {
        let (title, fell_back) = &section.title;
        json!({
            "number": section.number.to_string(),
            "title": title,
            "lang": fell_back.then(|| lang(self.target.source)),
            "rows": section.segments.iter().map(|s| self.row(s)).collect::<Vec<_>>(),
            "gone": section.gone.iter().map(|(s, t)| json!({
                "source": self.legible(s), "target": self.legible(t),
            })).collect::<Vec<_>>(),
            "said": self.notes(&section.notes),
        })
    }

    fn row(&self, s: &SheetSegment) -> Value {
        json!({
            "number": s.number,
            "within": s.within,
            "look": s.look(),
            "source": runs(self.source, &s.source),
            "target": s.target.as_ref().map(|t| runs(self.target, t)),
            "state": s.state.name(),
            "source-change": self.change(s.source_change.as_ref()),
            "target-change": self.change(s.target_change.as_ref()),
            "found": s.findings.iter().map(|f| json!({
                "severity": f.severity, "text": self.legible(&f.text),
            })).collect::<Vec<_>>(),
            "said": self.notes(&s.notes),
        })
    }

    fn notes(&self, notes: &[SheetNote]) -> Value {
        let one = |n: &SheetNote| json!({ "comment": self.legible(&n.comment), "by": self.legible(&n.by), "stale": n.stale });
        notes.iter().map(one).collect()
    }

    fn change(&self, change: Option<&Change>) -> Value {
        match change {
            None => Value::Null,
            Some(Change::New) => "new".into(),
            Some(Change::Words(pieces)) => pieces
                .iter()
                .map(|(stretch, text)| {
                    let kind = match stretch {
                        Stretch::Same => "same",
                        Stretch::Gone => "gone",
                        Stretch::New => "new",
                    };
                    json!({ "k": kind, "text": self.legible(text) })
                })
                .collect(),
        }
    }

    /// What people wrote can hold signs that no font has: a question mark takes their place, and the sheet is made.
    fn legible(&self, text: &str) -> String {
        let fits = |c: char| c.is_whitespace() || check::invisible(c) || self.engine.covers(c);
        text.chars().map(|c| if fits(c) { c } else { '?' }).collect()
    }
}

fn runs(job: &Job<'_>, text: &crate::model::Text) -> Value {
    let inlines =
        Inlines { document: job.document, hyphenate: true, terms: Vec::new(), address: job.address };
    inlines.text(text)
}
