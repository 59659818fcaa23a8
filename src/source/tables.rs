//! `content/references.toml` and `content/links.toml`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::site::{check_tag, has_table, is_https};
use crate::config::{Table, Valued, with_root};
use crate::diag::{Diagnostic, SourceMap, nearest};
use crate::model::{ExternalLink, Reference, Site, is_id};

/// Years that a reference can have.
const YEARS: std::ops::RangeInclusive<i64> = 1500..=2200;

/// Reads the references; none where there is no such file.
pub(super) fn read_references(
    map: &SourceMap,
    folder: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> BTreeMap<String, Reference> {
    each_table(map, &format!("{folder}/references.toml"), diagnostics, read_reference)
}

/// Reads the links; none where there is no such file.
pub(super) fn read_links(
    map: &SourceMap,
    folder: &str,
    site: &Site,
    diagnostics: &mut Vec<Diagnostic>,
) -> BTreeMap<String, ExternalLink> {
    each_table(map, &format!("{folder}/links.toml"), diagnostics, |key, table, d| {
        // For editors; readers see the text of the link.
        table.string("name", d);
        let url = table.required("url", d);
        let by_locale = table.table("locales", d, |t, d| read_localized(t, site, d)).unwrap_or_default();
        let url = url.filter(|u| check_https(u, d))?;
        Some(ExternalLink { url: url.value, by_locale, span: key.span })
    })
}

/// Reads a file that is a list of named tables.
fn each_table<T>(
    map: &SourceMap,
    path: &str,
    diagnostics: &mut Vec<Diagnostic>,
    mut read: impl FnMut(&Valued<String>, &Table<'_, '_>, &mut Vec<Diagnostic>) -> Option<T>,
) -> BTreeMap<String, T> {
    let mut out = BTreeMap::new();
    let Some(file) = map.find(path) else { return out };
    with_root(map, file, map.whole(file).range(), diagnostics, |root, d| {
        for key in root.keys().into_iter().filter(|k| k.value != "schema") {
            if !is_id(&key.value) {
                d.push(
                    Diagnostic::error("bad-id", format!("`{}` cannot be a name here", key.value))
                        .at(key.span)
                        .help("use small letters, digits and hyphens, a letter first: `smith-2024`"),
                );
            }
            if let Some(Some(value)) = root.table(&key.value, d, |t, d| read(&key, t, d)) {
                out.insert(key.value, value);
            }
        }
    });
    out
}

fn read_reference(
    key: &Valued<String>,
    table: &Table<'_, '_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Reference> {
    let authors = table.required("authors", diagnostics);
    let title = table.required("title", diagnostics);
    let language = table.required("language", diagnostics);
    let publisher = table.string("publisher", diagnostics);
    let journal = table.string("journal", diagnostics);
    let detail = table.string("detail", diagnostics);
    let year = table.integer("year", diagnostics).filter(|y| check_year(y, diagnostics));
    let url = table.string("url", diagnostics).filter(|u| check_https(u, diagnostics));
    let doi = table.string("doi", diagnostics).and_then(|d| doi_url(&d, diagnostics));
    if let (Some(_), Some(journal)) = (&publisher, &journal) {
        diagnostics.push(
            Diagnostic::error("publisher-and-journal", "a reference has a publisher or a journal, not both")
                .at(journal.span)
                .help("keep the journal for an article, the publisher for anything else"),
        );
    }
    Some(Reference {
        key: key.value.clone(),
        authors: authors?.value,
        title: title?.value,
        container: journal.or(publisher).map(|c| c.value),
        detail: detail.map(|d| d.value),
        year: year.and_then(|y| u16::try_from(y.value).ok()),
        url: doi.or(url.map(|u| u.value)),
        language: language.filter(|l| check_tag(l, diagnostics))?.value,
        span: key.span,
    })
}

fn read_localized(
    table: &Table<'_, '_>,
    site: &Site,
    diagnostics: &mut Vec<Diagnostic>,
) -> BTreeMap<String, String> {
    let mut out = BTreeMap::new();
    for tag in table.keys() {
        let url = table.required(&tag.value, diagnostics).filter(|u| check_https(u, diagnostics));
        if has_table(site) && site.locale(&tag.value).is_none() {
            let help = nearest(&tag.value, site.locales.iter().map(|l| l.tag.as_str())).map_or_else(
                || "add the locale to `content/site.toml`, or take this line out".to_owned(),
                |near| format!("did you mean `{near}`?"),
            );
            diagnostics.push(
                Diagnostic::error(
                    "unknown-locale",
                    format!("the locale `{}` is not in the table", tag.value),
                )
                .at(tag.span)
                .help(help),
            );
        } else if let Some(url) = url {
            out.insert(tag.value, url.value);
        }
    }
    out
}

/// Reports an address that is not plain `https://…`.
pub(super) fn check_https(url: &Valued<String>, diagnostics: &mut Vec<Diagnostic>) -> bool {
    let fine = is_https(&url.value);
    if !fine {
        diagnostics.push(
            Diagnostic::error("bad-address", format!("`{}` is not an address that can be linked", url.value))
                .at(url.span)
                .why("patients must reach the page safely from any device")
                .help("write an address that begins with `https://`, without spaces"),
        );
    }
    fine
}

fn check_year(year: &Valued<i64>, diagnostics: &mut Vec<Diagnostic>) -> bool {
    let fine = YEARS.contains(&year.value);
    if !fine {
        diagnostics.push(
            Diagnostic::error("bad-year", format!("{} is not a year of publication", year.value))
                .at(year.span)
                .help("write the year with four digits, or take the line out if it is not known"),
        );
    }
    fine
}

/// The address of a DOI (DOI Handbook: prefix `10.` with a registrant, `/`, and any printable suffix).
fn doi_url(doi: &Valued<String>, diagnostics: &mut Vec<Diagnostic>) -> Option<String> {
    let parts = doi.value.strip_prefix("10.").and_then(|rest| rest.split_once('/'));
    let fine = parts.is_some_and(|(registrant, suffix)| {
        !registrant.is_empty()
            && registrant.bytes().all(|b| b.is_ascii_digit() || b == b'.')
            && !suffix.is_empty()
            && !suffix.contains(|c: char| c.is_whitespace() || c.is_control())
    });
    if !fine {
        diagnostics.push(
            Diagnostic::error("bad-doi", format!("`{}` is not a DOI", doi.value))
                .at(doi.span)
                .help("write it as \"10.1000/example\", without `https://doi.org/`"),
        );
        return None;
    }
    let mut url = "https://doi.org/".to_owned();
    for byte in doi.value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/:;()".contains(&byte) {
            url.push(char::from(byte));
        } else {
            _ = write!(url, "%{byte:02X}");
        }
    }
    Some(url)
}
