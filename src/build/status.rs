//! How far each locale is.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use serde::Serialize;

use super::{Filter, Prepared, Survey, notes, survey};
use crate::diag::{Diagnostic, Severity, SourceMap};
use crate::model::{Coverage, Document, Kind, UnitId, date_text};
use crate::signoff::{Entry, Reviewed, Standing};
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
    /// Comments of reviewers that nobody has dealt with.
    pub notes: usize,
    /// The sections of a brochure; empty for everything else.
    pub sections: Vec<SectionRow>,
}

/// How far a section is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SectionRow {
    /// Its id.
    pub section: String,
    /// Its state.
    pub state: SectionState,
    /// Who signed what it says now: role, and name and function.
    pub signed: Vec<(&'static str, String)>,
    /// Sign-offs that do not hold any more: role, and what changed.
    pub void: Vec<(&'static str, Vec<String>)>,
}

/// States of a section, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SectionState {
    /// Not every message has a usable translation.
    Missing,
    /// Translated, with findings.
    Translated,
    /// Translated without error or warning.
    Checked,
    /// Signed in every role that policy asks for.
    Signed,
}

impl SectionState {
    /// All states.
    pub const ALL: [Self; 4] = [Self::Missing, Self::Translated, Self::Checked, Self::Signed];

    /// The word that is printed.
    pub fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Translated => "translated",
            Self::Checked => "checked",
            Self::Signed => "signed",
        }
    }
}

/// Counts the messages of every page in every locale.
pub fn status(root: &Path, edition: &str, filter: &Filter) -> Status {
    let mut survey = survey(root, edition, filter, true);
    let rows = rows(&survey);
    crate::diag::sort(&mut survey.prepared.diagnostics);
    let Prepared { project, diagnostics, .. } = survey.prepared;
    Status { map: project.map, diagnostics, rows }
}

/// The rows of all locales.
pub(super) fn rows(survey: &Survey) -> Vec<StatusRow> {
    let mut rows = Vec::new();
    for locale in &survey.pages {
        let tag = &locale.locale.tag;
        for (unit, coverage) in coverage(locale) {
            let reviewed = survey.reviews.pages.get(&(tag.clone(), unit.clone()));
            let found = &survey.prepared.diagnostics;
            let sections = reviewed.into_iter().flatten().map(|r| section(r, found)).collect();
            let brochure = unit.kind == Kind::Brochure;
            let notes = if brochure { notes::count(&survey.prepared, tag, &unit.id) } else { 0 };
            rows.push(StatusRow { notes, sections, ..row(tag, unit.to_string(), coverage) });
        }
        let (total, fallback) = (locale.interface.total, locale.interface.fallback.len());
        let ui = Coverage { total, translated: total - fallback, fallback };
        rows.push(row(tag, "ui".to_owned(), ui));
    }
    rows
}

fn row(locale: &str, source: String, c: Coverage) -> StatusRow {
    StatusRow {
        locale: locale.to_owned(),
        source,
        total: c.total,
        translated: c.translated,
        fallback: c.fallback,
        notes: 0,
        sections: Vec::new(),
    }
}

/// How far a section is, given all findings.
fn section(reviewed: &Reviewed, findings: &[Diagnostic]) -> SectionRow {
    let section = &reviewed.section;
    let faulty = findings.iter().any(|d| d.severity > Severity::Note && super::sign::concerns(d, section));
    let state = match () {
        () if !section.translated => SectionState::Missing,
        () if faulty => SectionState::Translated,
        () if !reviewed.signed() => SectionState::Checked,
        () => SectionState::Signed,
    };
    let (mut signed, mut void) = (Vec::new(), Vec::new());
    for (role, standing) in &reviewed.standings {
        match standing {
            Standing::Open => {}
            Standing::Signed(entry) => signed.push((role.name(), told(entry))),
            Standing::Void(_, reasons) => {
                void.push((role.name(), reasons.iter().map(|r| r.what.clone()).collect()));
            }
        }
    }
    SectionRow { section: section.id.clone(), state, signed, void }
}

/// Who signed, with the day, and whether texts were carried over since.
pub(super) fn told(entry: &Entry) -> String {
    let day = entry.date.map(|d| format!(", {}", date_text(d))).unwrap_or_default();
    let carried = if entry.carried.is_empty() { "" } else { " (carried)" };
    format!("{}{day}{carried}", entry.by)
}

/// Coverage of each page of a locale.
pub(super) fn coverage(pages: &LocalePages) -> BTreeMap<UnitId, Coverage> {
    let single = [Some(&pages.site), pages.glossary.as_ref(), pages.about.as_ref()];
    let documents = pages.brochures.iter().chain(&pages.videos).chain(single.into_iter().flatten());
    documents.map(|d: &Document| (d.unit.clone(), d.coverage)).collect()
}

impl Status {
    /// A table for people: a line for each locale and source, and the totals; on demand with its sections.
    pub fn text(&self, sections: bool) -> String {
        let mut out = String::new();
        let width = self.rows.iter().map(|r| r.source.len()).max().unwrap_or(0).max(6);
        _ = writeln!(
            out,
            "{:<8} {:<width$} {:>8} {:>11} {:>9}  sections",
            "locale", "source", "messages", "translated", "fallback"
        );
        for r in &self.rows {
            let percent = (r.translated * 100).checked_div(r.total).unwrap_or(100);
            _ = writeln!(
                out,
                "{:<8} {:<width$} {:>8} {:>5} {percent:>4}% {:>9}  {}",
                r.locale,
                r.source,
                r.total,
                r.translated,
                r.fallback,
                states(r)
            );
            if sections {
                r.sections.iter().for_each(|s| detail(&mut out, s));
            }
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

/// "2 checked, 5 signed, 1 open note".
fn states(row: &StatusRow) -> String {
    let sections = &row.sections;
    let count = |state| sections.iter().filter(|s| s.state == state).count();
    let counts = SectionState::ALL.map(|state| (count(state), state.name()));
    let void = sections.iter().filter(|s| !s.void.is_empty()).count();
    let notes = if row.notes == 1 { "open note" } else { "open notes" };
    let all = counts.into_iter().chain([(void, "void"), (row.notes, notes)]);
    all.filter(|(n, _)| *n > 0).map(|(n, word)| format!("{n} {word}")).collect::<Vec<_>>().join(", ")
}

fn detail(out: &mut String, s: &SectionRow) {
    _ = writeln!(out, "    {:<24} {}", s.section, s.state.name());
    for (role, by) in &s.signed {
        _ = writeln!(out, "        {role}: {by}");
    }
    for (role, reasons) in &s.void {
        for reason in reasons {
            _ = writeln!(out, "        {role}, void: {reason}");
        }
    }
}
