//! What an edition changes in the project as a whole, before anything is localized.

use super::Prepared;
use crate::check;
use crate::diag::{Diagnostic, Severity};
use crate::l10n::Localizer;
use crate::model::{Brochure, Date, Document, Overdue};
use crate::source::Project;
use crate::write::html::LocalePages;

/// Findings that are worth knowing in a draft, and that keep a text from being published.
const OPEN: [&str; 3] = ["edition-placeholder", "edition-incomplete", "product-name-found"];

/// Takes over the edition's address and policy. What has ended on `day` is left out, and told.
pub(super) fn adopt(project: &mut Project, day: Option<Date>) -> Vec<Diagnostic> {
    let edition = &mut project.edition;
    if let Some(url) = &edition.base_url {
        project.site.base_url.clone_from(url);
    }
    if !edition.sign_off.is_empty() {
        project.site.policy.sign_off.clone_from(&edition.sign_off);
    }
    let Some(day) = day else { return Vec::new() };
    let found = check::deadlines(edition, day);
    edition.logo = edition.logo.take().filter(|logo| logo.until.is_none_or(|(until, _)| until >= day));
    edition.ended = edition
        .approvals
        .iter()
        .filter(|a| a.until.0 < day)
        .map(|a| (a.brochure.0.clone(), a.locale.0.clone(), a.until.0))
        .collect();
    edition.approvals.retain(|a| a.until.0 >= day);
    found
}

/// When a text is to be reviewed again: as it says itself, or after the edition's period, whichever comes first.
pub(super) fn set_review(brochure: &mut Brochure, period: Option<u16>) {
    let meta = &mut brochure.meta;
    let last = meta.last_reviewed.or(meta.prepared);
    let due = period.and_then(|months| Some(last?.plus_months(months)));
    meta.next_review = [meta.next_review, due].into_iter().flatten().min();
}

/// Puts what the edition says on the pages. Sign-offs are compared before: they bind the text as it was written.
pub(super) fn put_in(prepared: &Prepared, pages: &mut [LocalePages], day: Option<Date>) {
    let edition = &prepared.project.edition;
    for locale in pages {
        let tag = locale.locale.tag.clone();
        let Some(l) = super::review::localizer(prepared, &tag) else { continue };
        for document in &mut locale.brochures {
            l.put_in_numbers(document);
            let ended = edition.ended.iter().find(|(b, t, _)| (b, t) == (&document.unit.id, &tag));
            tell(l, document, day, ended.map(|(_, _, until)| *until));
        }
        for document in &mut locale.videos {
            l.put_in_numbers(document);
            tell(l, document, day, None);
        }
        if let Some(about) = &mut locale.about {
            l.put_in_association(about);
        }
    }
}

fn tell(l: &Localizer, document: &mut Document, day: Option<Date>, ended: Option<Date>) {
    let overdue = document.meta.next_review.filter(|next| day.is_some_and(|day| *next < day));
    if let Some(due) = [overdue, ended].into_iter().flatten().min() {
        l.tell_overdue(document, due);
    }
}

/// Makes errors of what must be mended before readers get it.
pub(super) fn harden(prepared: &Prepared, found: &mut [Diagnostic]) {
    let refuse = prepared.project.edition.overdue == Overdue::Refuse;
    for d in found {
        if OPEN.contains(&d.code) || (refuse && d.code == "expired") {
            d.severity = Severity::Error;
        }
    }
}

/// The documents of a locale.
pub(super) fn documents(pages: &LocalePages) -> impl Iterator<Item = &Document> {
    let single = [Some(&pages.site), pages.glossary.as_ref(), pages.about.as_ref()];
    pages.brochures.iter().chain(&pages.videos).chain(single.into_iter().flatten())
}

/// Names of products on these pages and in the names of files.
pub(super) fn product_names(prepared: &Prepared, pages: &[LocalePages]) -> Vec<Diagnostic> {
    let all: Vec<&Document> = pages.iter().flat_map(documents).collect();
    let edition = &prepared.project.edition;
    let mut out = check::product_names(edition, &all);
    out.extend(check::product_names_of_files(edition, &prepared.project.map));
    out
}
