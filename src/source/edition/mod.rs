//! `content/editions/<id>/edition.toml`. docs/editions.md describes every key.

mod logo;
mod overlays;
mod parts;
mod values;

use std::collections::BTreeMap;

use super::BARE_EDITION;
use super::site::base_url;
use super::tables::check_https;
use crate::config::{Table, Valued, read_facts, with_root};
use crate::diag::{Diagnostic, SourceMap, Span, nearest};
use crate::model::{Edition, FORMATS, Overdue, Placed, Role, Site, is_id};
use values::{Reader, chosen};

/// How many months may lie between two reviews.
const REVIEW_PERIODS: std::ops::RangeInclusive<i64> = 1..=60;

/// What an edition is read from besides its own file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Surroundings<'a> {
    /// The texts of all files.
    pub(super) map: &'a SourceMap,
    /// The pictures that are no text, by their path.
    pub(super) assets: &'a BTreeMap<String, Vec<u8>>,
    /// The site.
    pub(super) site: &'a Site,
}

/// Reads an edition. Where there is no such file it is empty, and its place is `nowhere`.
pub(super) fn read(
    around: Surroundings<'_>,
    id: &str,
    nowhere: Span,
    diagnostics: &mut Vec<Diagnostic>,
) -> Edition {
    let map = around.map;
    let path = format!("content/editions/{id}/edition.toml");
    if let Some(file) = map.find(&path) {
        let read =
            with_root(map, file, map.whole(file).range(), diagnostics, |t, d| read_root(t, around, id, d));
        let mut edition = read.unwrap_or_else(|| Edition::new(id, Span::new(file, 0, 0)));
        edition.changes = overlays::read(map, id, diagnostics);
        return edition;
    }
    if map.under(&format!("content/editions/{id}/")).next().is_some() {
        diagnostics.push(
            Diagnostic::error("missing-edition-file", "this edition has no `edition.toml`")
                .at_path(path)
                .help("write the file: `schema = 1` and `name = \"…\"`"),
        );
    }
    Edition::new(id, nowhere)
}

fn read_root(
    table: &Table<'_, '_>,
    around: Surroundings<'_>,
    id: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Edition {
    let d = diagnostics;
    let mut edition = Edition::new(id, table.span());
    let mut reader = Reader::new(around.site);
    edition.languages = reader.languages(table, "languages", d);
    edition.default_language = default_language(table, &edition, &mut reader, d)
        .or_else(|| edition.languages.first().map(|(tag, _)| tag.clone()));
    reader.default = edition.default_language.clone().unwrap_or_else(|| around.site.source_locale.clone());

    edition.name = Reader::text(table, "name", d).map(|n| n.value);
    edition.address = Reader::lines(table, "address", d);
    edition.site = Reader::address(table, "site", d);
    edition.contact = table.table("contact", d, |t, d| Reader::contact(t, d)).unwrap_or_default();
    edition.feedback = Reader::reach(table, "feedback", d);
    edition.country = table.table("country", d, |t, d| reader.country(t, d)).flatten();
    edition.base_url = Reader::text(table, "base-url", d).and_then(|url| {
        let before = d.len();
        let url = base_url(url, d);
        (d.len() == before).then_some(url)
    });
    edition.formats = formats(table, d);
    edition.emergency = Reader::emergency(table, "emergency-number", d);
    edition.team = table.table("team", d, |t, d| reader.team(t, d)).flatten();
    edition.helplines =
        table.tables("helplines", d, |t, d| reader.helpline(t, d)).into_iter().flatten().collect();
    edition.logo = table.table("logo", d, |t, d| logo::read(&mut reader, t, around, id, d)).flatten();
    edition.colours = table.table("colours", d, parts::colours).unwrap_or_default();
    edition.reporting = table.table("reporting", d, |t, d| Reader::authority(t, d)).flatten();
    edition.sponsor = Reader::text(table, "sponsor", d).map(|s| s.value);
    edition.funding = reader.local(table, "funding", d);
    edition.imprint = reader.local(table, "imprint", d);
    edition.privacy = reader.local(table, "privacy", d);
    edition.accessibility =
        table.table("accessibility", d, |t, d| reader.statement(t, d)).unwrap_or_default();
    let pattern = table.string("approval-pattern", d);
    let approvals = table.tables("approvals", d, |t, d| parts::approval(t, pattern.as_ref(), d));
    edition.approvals = parts::distinct(approvals.into_iter().flatten().collect(), d);
    edition.review_period = review_period(table, d);
    let policies = [("refuse", Overdue::Refuse), ("tell", Overdue::Tell)];
    edition.overdue = table.string("overdue", d).and_then(|t| chosen(&t, &policies, d)).unwrap_or_default();
    let roles = [Role::Translator, Role::Clinician].map(|r| (r.name(), r));
    edition.sign_off =
        table.strings("sign-off", d).iter().filter_map(|role| chosen(role, &roles, d)).collect();
    edition.product_names =
        table.table("product-names", d, |t, d| reader.product_names(t, d)).unwrap_or_default();
    edition.allow_sample = Reader::boolean(table, "allow-sample", d).unwrap_or_default();
    edition.facts = read_facts(table, d);
    edition.links = table.table("links", d, read_links).unwrap_or_default();
    if id != BARE_EDITION {
        edition.lacking = NEEDED.into_iter().filter(|key| !table.has(key)).collect();
    }
    edition
}

/// What must be said before an edition is published.
const NEEDED: [&str; 10] = [
    "name",
    "address",
    "contact",
    "feedback",
    "country",
    "languages",
    "base-url",
    "emergency-number",
    "imprint",
    "allow-sample",
];

fn default_language(
    table: &Table<'_, '_>,
    edition: &Edition,
    reader: &mut Reader<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<String> {
    let tag = Reader::text(table, "default-language", diagnostics)?;
    let offered: Vec<&str> = edition.languages.iter().map(|(tag, _)| tag.as_str()).collect();
    if offered.is_empty() {
        return reader.known(&tag, diagnostics).then_some(tag.value);
    }
    if offered.contains(&tag.value.as_str()) {
        return Some(tag.value);
    }
    diagnostics.push(
        Diagnostic::error("default-language", format!("the edition does not offer `{}`", tag.value))
            .at(tag.span)
            .why("readers would be led to a language that has no pages")
            .help(format!("choose one of {}, or add it to `languages`", offered.join(", "))),
    );
    None
}

fn formats(table: &Table<'_, '_>, diagnostics: &mut Vec<Diagnostic>) -> Vec<Placed<String>> {
    let known = FORMATS.map(|name| (name, name));
    table
        .strings("formats", diagnostics)
        .iter()
        .filter_map(|format| Some((chosen(format, &known, diagnostics)?.to_owned(), format.span)))
        .collect()
}

fn review_period(table: &Table<'_, '_>, diagnostics: &mut Vec<Diagnostic>) -> Option<u16> {
    let months = table.integer("review-period", diagnostics)?;
    if !REVIEW_PERIODS.contains(&months.value) {
        diagnostics.push(
            Diagnostic::error(
                "review-period",
                format!("texts cannot be reviewed every {} months", months.value),
            )
            .at(months.span)
            .why("medical knowledge changes: nothing may stand for more than five years")
            .help("write a number of months from 1 to 60, for example `review-period = 24`"),
        );
        return None;
    }
    u16::try_from(months.value).ok()
}

fn read_links(table: &Table<'_, '_>, diagnostics: &mut Vec<Diagnostic>) -> BTreeMap<String, (String, Span)> {
    let mut out = BTreeMap::new();
    for label in table.keys() {
        let url = table.required(&label.value, diagnostics).filter(|u| check_https(u, diagnostics));
        if !is_id(&label.value) {
            diagnostics.push(
                Diagnostic::error("bad-id", format!("`{}` cannot be the label of a link", label.value))
                    .at(label.span)
                    .help("use the label from the text: small letters, digits and hyphens"),
            );
        } else if let Some(url) = url {
            out.insert(label.value, (url.value, label.span));
        }
    }
    out
}

/// The finding for a locale that the site does not have.
fn unknown_locale(tag: &Valued<String>, site: &Site) -> Diagnostic {
    let help = nearest(&tag.value, site.locales.iter().map(|l| l.tag.as_str())).map_or_else(
        || "add the locale to `content/site.toml`, or take it out".to_owned(),
        |near| format!("did you mean `{near}`?"),
    );
    Diagnostic::error("unknown-locale", format!("the locale `{}` is not in the table", tag.value))
        .at(tag.span)
        .help(help)
}
