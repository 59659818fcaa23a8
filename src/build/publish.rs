//! What may reach readers.

use super::Prepared;
use super::releases::Releases;
use super::review::Reviews;
use crate::diag::{Diagnostic, Severity};
use crate::model::{Date, Document, Overdue, Status, date_text};
use crate::write::html::LocalePages;

/// Takes out what is not complete, and reports what policy does not allow.
///
/// A brochure appears in a locale whole or not at all. Text that nobody approved needs the policy `allow-sample`,
/// and then keeps a notice that cannot be removed. A translation needs the signatures of a translator and a
/// clinician unless it is published as a sample.
/// What was published before is no worse for that: a locale or a brochure that has a release stays, to show it.
pub(super) fn apply(
    prepared: &Prepared,
    reviews: &Reviews,
    releases: &Releases,
    pages: &mut Vec<LocalePages>,
) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    let project = &prepared.project;
    let allow_sample = project.site.policy.allow_sample || project.edition.allow_sample;
    pages.retain(|p| {
        if (p.interface.fallback.is_empty() && p.site.coverage.complete())
            || releases.has_locale(&p.locale.tag)
        {
            return true;
        }
        out.push(left_out(&p.locale.tag, "the whole language", "its interface texts are not complete"));
        false
    });
    for p in pages.iter_mut() {
        let tag = p.locale.tag.clone();
        let mut whole = |d: &Document| {
            if !d.coverage.complete() && !releases.has(&tag, &d.unit) {
                let lacking = d.coverage.total - d.coverage.translated;
                out.push(left_out(
                    &tag,
                    &d.unit.to_string(),
                    &format!("{lacking} messages are not translated"),
                ));
            }
            d.coverage.complete()
        };
        p.brochures.retain(&mut whole);
        p.videos.retain(&mut whole);
        p.glossary = p.glossary.take().filter(&mut whole);
        p.about = p.about.take().filter(&mut whole);
    }
    let fine = |d: &Document| allow_sample || d.locale.tag == project.site.source_locale || reviews.signed(d);
    for p in pages.iter_mut() {
        let kept = |d: &Document| {
            d.meta.status == Status::Approved && !fine(d) && releases.has(&d.locale.tag, &d.unit)
        };
        p.brochures.retain(|d| !kept(d));
    }
    for p in pages.iter() {
        for d in p.brochures.iter().chain(&p.videos) {
            out.extend(refusal(d, allow_sample, fine(d), &reviews.unsigned(d)));
        }
    }
    out
}

fn left_out(tag: &str, what: &str, reason: &str) -> Diagnostic {
    Diagnostic::warning("not-published", format!("{what} is left out in {tag}: {reason}"))
        .why("a brochure appears in a language whole or not at all")
        .help(format!("complete the translation; `shape status --locale {tag}` counts what is missing"))
}

fn refusal(document: &Document, allow_sample: bool, fine: bool, unsigned: &[&str]) -> Option<Diagnostic> {
    let Document { unit, locale, meta, .. } = document;
    let tag = &locale.tag;
    let place = meta.title.source;
    match meta.status {
        Status::Sample if allow_sample => None,
        Status::Sample => Some(
            Diagnostic::error("publish-sample", format!("{unit} ({tag}) is sample text and may not be published"))
                .at(place)
                .why("no clinician has approved it for patients")
                .help("have it approved and set `status = \"approved\"`, or set `allow-sample = true` under [publish] in site.toml: then every page says that it is a sample"),
        ),
        Status::Draft => Some(
            Diagnostic::error("publish-draft", format!("{unit} ({tag}) is a draft and may not be published"))
                .at(place)
                .why("a draft is still in work")
                .help("finish it, have it approved and set `status = \"approved\"`"),
        ),
        Status::Approved if fine => None,
        Status::Approved => Some(
            Diagnostic::error("publish-unsigned", format!("the translation of {unit} into {tag} is not signed off"))
                .at(place)
                .why(if unsigned.is_empty() {
                    "nobody has taken responsibility for it".to_owned()
                } else {
                    format!("not signed by all who must: {}", unsigned.join(", "))
                })
                .help("have it signed with `shape sign`, leave the language out with `--locale`, or publish it as a sample with `allow-sample = true`"),
        ),
    }
}

/// The same, as errors where the edition refuses to publish them.
pub(super) fn overdue_strictly(prepared: &Prepared, pages: &[LocalePages], day: Date) -> Vec<Diagnostic> {
    overdue(pages, day, prepared.project.edition.overdue == Overdue::Refuse)
}

/// How many days before its review a text is told.
const AHEAD: i64 = 90;

/// Texts whose review is overdue on the given day, as errors if they are refused, and those whose review comes soon.
pub(super) fn overdue(pages: &[LocalePages], day: Date, refuse: bool) -> Vec<Diagnostic> {
    let severity = if refuse { Severity::Error } else { Severity::Warning };
    let Some(first) = pages.first() else { return Vec::new() };
    first
        .brochures
        .iter()
        .chain(&first.videos)
        .filter_map(|d| Some((d, d.meta.next_review.filter(|next| next.days() - day.days() <= AHEAD)?)))
        .map(|(d, next)| {
            if next >= day {
                return Diagnostic::warning(
                    "review-soon",
                    format!("{} is to be reviewed by {}", d.unit, date_text(next)),
                )
                .at(d.meta.title.source)
                .why("from then on its pages say that it is under review")
                .help("have it reviewed, then set `last-reviewed` and `next-review`");
            }
            Diagnostic::new(
                severity,
                "review-overdue",
                format!("{} was to be reviewed by {}", d.unit, date_text(next)),
            )
            .at(d.meta.title.source)
            .why("medical knowledge changes")
            .help("review the text, then set `last-reviewed` and `next-review`")
        })
        .collect()
}
