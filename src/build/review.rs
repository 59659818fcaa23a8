//! Joins pages and sign-offs: what is signed, what is not any more, and what readers are told about it.

use std::collections::BTreeMap;

use super::Prepared;
use crate::check;
use crate::diag::{Diagnostic, nearest};
use crate::l10n::Localizer;
use crate::model::{Document, Kind, Review, ReviewCause, UnitId};
use crate::signoff::{self, Ledger, Reviewed, Section, Standing};
use crate::write::html::LocalePages;

/// The sign-offs of a build.
#[derive(Debug, Default)]
pub(super) struct Reviews {
    /// By locale and brochure; only pages that have sign-offs, unless all were asked for.
    pub(super) pages: BTreeMap<(String, UnitId), Vec<Reviewed>>,
    /// Faults of the ledgers.
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl Reviews {
    /// Reads the ledgers and compares them with the pages. `all` gives the sections of pages without sign-offs, too.
    pub(super) fn read(prepared: &Prepared, pages: &[LocalePages], all: bool) -> Self {
        let mut out = Self { diagnostics: strays(prepared, pages), ..Self::default() };
        for locale in pages {
            let Some(localizer) = localizer(prepared, &locale.locale.tag) else { continue };
            for document in locale.brochures.iter().chain(&locale.videos) {
                let ledgers = ledgers(prepared, document, &mut out.diagnostics);
                if !all && ledgers.iter().all(|l| l.entries.is_empty()) {
                    continue;
                }
                let sections = sections(prepared, localizer, document);
                let roles = &prepared.project.site.policy.sign_off;
                let (reviewed, found) = signoff::review(sections, &ledgers, roles);
                out.diagnostics.extend(found);
                out.pages.insert((locale.locale.tag.clone(), document.unit.clone()), reviewed);
            }
        }
        out
    }

    /// Warnings about sign-offs that do not hold any more.
    pub(super) fn void(&self) -> Vec<Diagnostic> {
        let pages = self.pages.iter();
        pages.flat_map(|((tag, unit), r)| check::void(&unit.to_string(), tag, r)).collect()
    }

    /// Tells readers.
    pub(super) fn tell(&self, prepared: &Prepared, pages: &mut [LocalePages]) {
        for locale in pages {
            let tag = locale.locale.tag.clone();
            let Some(localizer) = localizer(prepared, &tag) else { continue };
            for document in locale.brochures.iter_mut().chain(&mut locale.videos) {
                if let Some(reviewed) = self.pages.get(&(tag.clone(), document.unit.clone())) {
                    localizer.tell_review(document, &summary(reviewed));
                }
            }
        }
    }

    /// Whether every section of a page is signed in all roles.
    pub(super) fn signed(&self, document: &Document) -> bool {
        let place = (document.locale.tag.clone(), document.unit.clone());
        self.pages.get(&place).is_some_and(|r| summary(r).complete)
    }

    /// The sections of a page that are not signed in all roles.
    pub(super) fn unsigned(&self, document: &Document) -> Vec<&str> {
        let place = (document.locale.tag.clone(), document.unit.clone());
        let sections = self.pages.get(&place).into_iter().flatten();
        sections.filter(|r| !r.signed()).map(|r| r.section.id.as_str()).collect()
    }
}

pub(super) fn localizer<'a>(prepared: &'a Prepared, tag: &str) -> Option<&'a Localizer> {
    prepared.localizers.iter().find(|l| l.tag() == tag)
}

/// What the ledger of a page is called: a film may have the id of a brochure.
pub(super) fn ledger_name(unit: &UnitId) -> String {
    if unit.kind == Kind::Brochure { unit.id.clone() } else { unit.to_string() }
}

/// The path of the ledger that a sign-off in this edition is written to.
pub(super) fn ledger_path(prepared: &Prepared, locale: &str, brochure: &str) -> String {
    match prepared.project.edition.id.as_str() {
        "default" => signoff::locale_path(locale, brochure),
        id => signoff::edition_path(id, locale, brochure),
    }
}

/// The ledgers that count for a page: its edition's own, then the language's.
fn ledgers(prepared: &Prepared, document: &Document, diagnostics: &mut Vec<Diagnostic>) -> Vec<Ledger> {
    let (tag, id) = (&document.locale.tag, &ledger_name(&document.unit));
    let mut paths = vec![ledger_path(prepared, tag, id), signoff::locale_path(tag, id)];
    paths.dedup();
    paths.iter().map(|path| Ledger::read(&prepared.project.map, path, diagnostics)).collect()
}

/// The sections of a page.
pub(super) fn sections(prepared: &Prepared, localizer: &Localizer, document: &Document) -> Vec<Section> {
    let Some(brochure) = prepared.expanded.get(&document.unit) else { return Vec::new() };
    signoff::sections(signoff::Input {
        map: &prepared.project.map,
        brochure,
        target: document,
        is_source: document.locale.tag == prepared.project.site.source_locale,
        names: &localizer.source_names(),
        edition: &prepared.project.edition,
    })
}

fn summary(reviewed: &[Reviewed]) -> Review {
    let complete = !reviewed.is_empty() && reviewed.iter().all(Reviewed::signed);
    let mut void = Vec::new();
    for cause in ReviewCause::ALL {
        let titles: Vec<String> = reviewed
            .iter()
            .filter(|r| first_cause(r) == Some(cause))
            .map(|r| r.section.title.clone())
            .collect();
        if !titles.is_empty() {
            void.push((cause, titles));
        }
    }
    Review { complete, void }
}

/// The gravest reason why a section is not signed any more.
fn first_cause(reviewed: &Reviewed) -> Option<ReviewCause> {
    let reasons = reviewed.standings.iter().filter_map(|(_, s)| match s {
        Standing::Void(_, reasons) => reasons.iter().map(|r| r.cause).min(),
        _ => None,
    });
    reasons.min()
}

/// Ledgers of brochures and films that do not exist.
fn strays(prepared: &Prepared, pages: &[LocalePages]) -> Vec<Diagnostic> {
    let signed = prepared.sources.keys().filter(|u| matches!(u.kind, Kind::Brochure | Kind::Video));
    let names: Vec<String> = signed.map(ledger_name).collect();
    let brochures: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut out = Vec::new();
    let edition = &prepared.project.edition.id;
    for locale in pages {
        let tag = &locale.locale.tag;
        let folders =
            [format!("locales/{tag}/signoff/"), format!("content/editions/{edition}/signoff/{tag}/")];
        for folder in &folders {
            for (path, _) in prepared.project.map.under(folder) {
                let id =
                    path.strip_prefix(folder.as_str()).and_then(|n| n.strip_suffix(".toml")).unwrap_or(path);
                if brochures.contains(&id) {
                    continue;
                }
                out.push(
                    Diagnostic::warning(
                        "sign-off-unknown",
                        format!("there is no brochure or film `{id}` to sign"),
                    )
                    .at_path(path)
                    .why("what was signed is not on any page")
                    .help(nearest(id, brochures.iter().copied()).map_or_else(
                        || "delete the file".to_owned(),
                        |near| format!("did you mean `{near}`? Its sections must be signed anew"),
                    )),
                );
            }
        }
    }
    out
}
