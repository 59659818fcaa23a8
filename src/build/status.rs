//! How far each locale is.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use serde::Serialize;

use super::{Filter, prepare, site};
use crate::diag::{Diagnostic, SourceMap};
use crate::model::{Coverage, Document, UnitId};
use crate::write::html::LocalePages;

/// Progress of all locales.
#[derive(Debug)]
pub struct Status {
    /// The texts that the findings point into.
    pub map: SourceMap,
    /// What was found on the way.
    pub diagnostics: Vec<Diagnostic>,
    /// One row for each locale and source.
    pub rows: Vec<StatusRow>,
}

/// Progress of one source in one locale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StatusRow {
    /// The locale's tag.
    pub locale: String,
    /// The source, for example `brochures/mood`; `ui` for the interface.
    pub source: String,
    /// Messages in all, those of included modules too.
    pub total: usize,
    /// Messages with a usable translation.
    pub translated: usize,
    /// Messages that readers see in the source language.
    pub fallback: usize,
}

/// Counts the messages of every page in every locale.
pub fn status(root: &Path, edition: &str, filter: &Filter) -> Status {
    let mut prepared = prepare(root, edition, filter);
    let mut diagnostics = std::mem::take(&mut prepared.diagnostics);
    let (pages, found) = site::documents(&prepared, filter);
    diagnostics.extend(found);
    let mut rows = Vec::new();
    for locale in &pages {
        for (unit, coverage) in coverage(locale) {
            rows.push(row(&locale.locale.tag, unit.to_string(), coverage));
        }
        let (total, fallback) = (locale.interface.total, locale.interface.fallback.len());
        let ui = Coverage { total, translated: total - fallback, fallback };
        rows.push(row(&locale.locale.tag, "ui".to_owned(), ui));
    }
    crate::diag::sort(&mut diagnostics);
    Status { map: prepared.project.map, diagnostics, rows }
}

fn row(locale: &str, source: String, c: Coverage) -> StatusRow {
    StatusRow {
        locale: locale.to_owned(),
        source,
        total: c.total,
        translated: c.translated,
        fallback: c.fallback,
    }
}

/// Coverage of each page of a locale.
pub(super) fn coverage(pages: &LocalePages) -> BTreeMap<UnitId, Coverage> {
    let single = [Some(&pages.site), pages.glossary.as_ref(), pages.about.as_ref()];
    let documents = pages.brochures.iter().chain(&pages.videos).chain(single.into_iter().flatten());
    documents.map(|d: &Document| (d.unit.clone(), d.coverage)).collect()
}

impl Status {
    /// A table for people: a line for each locale and source, and the totals.
    pub fn text(&self) -> String {
        let mut out = String::new();
        let width = self.rows.iter().map(|r| r.source.len()).max().unwrap_or(0).max(6);
        _ = writeln!(
            out,
            "{:<8} {:<width$} {:>8} {:>11} {:>9}",
            "locale", "source", "messages", "translated", "fallback"
        );
        for r in &self.rows {
            let percent = (r.translated * 100).checked_div(r.total).unwrap_or(100);
            _ = writeln!(
                out,
                "{:<8} {:<width$} {:>8} {:>5} {percent:>4}% {:>9}",
                r.locale, r.source, r.total, r.translated, r.fallback
            );
        }
        let sum = |f: fn(&StatusRow) -> usize| self.rows.iter().map(f).sum::<usize>();
        let (total, translated, fallback) = (sum(|r| r.total), sum(|r| r.translated), sum(|r| r.fallback));
        let percent = (translated * 100).checked_div(total).unwrap_or(100);
        _ = writeln!(
            out,
            "{:<8} {:<width$} {total:>8} {translated:>5} {percent:>4}% {fallback:>9}",
            "all", ""
        );
        out
    }

    /// The same as JSON.
    pub fn json(&self) -> String {
        let value = serde_json::json!({ "schema": 1, "rows": self.rows });
        let mut out = serde_json::to_string_pretty(&value).unwrap_or_default();
        out.push('\n');
        out
    }
}
