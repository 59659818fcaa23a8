//! `content/site.toml`, and with it the tables of references and links.

use std::collections::{BTreeMap, BTreeSet};

use super::tables::{read_links, read_references};
use super::tag::{canonical, direction};
use crate::config::{Table, Valued, with_root};
use crate::diag::{Diagnostic, FileId, SourceMap, Span, nearest};
use crate::model::{DIGITS, Direction, Locale, Policy, Site, UnitId};

/// There are fewer written languages with software in them.
const MAX_LOCALES: usize = 1000;

/// The tag of text in an unknown language (BCP 47).
const UNKNOWN: &str = "und";

/// A site of which nothing is known, at this place.
pub(super) fn empty(span: Span) -> Site {
    let mut site = Site {
        base_url: "https://example.invalid/".to_owned(),
        source_locale: UNKNOWN.to_owned(),
        locales: Vec::new(),
        about: None,
        disclaimer: None,
        policy: Policy::default(),
        references: BTreeMap::new(),
        links: BTreeMap::new(),
    };
    list_source_locale(&mut site, span);
    site
}

/// Whether the table of locales could be read at all. If not, nothing is to be held against it.
pub(super) fn has_table(site: &Site) -> bool {
    site.source_locale != UNKNOWN
}

/// Reads the site. Title and description are texts for readers; `markdown` reads them.
pub(super) fn read(
    map: &SourceMap,
    file: FileId,
    sources: &BTreeMap<UnitId, FileId>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Site {
    let whole = map.whole(file);
    let read = with_root(map, file, whole.range(), diagnostics, |t, d| read_root(t, sources, d));
    let mut site = read.unwrap_or_else(|| empty(Span::new(file, 0, 0)));
    site.references = read_references(map, "content", diagnostics);
    site.links = read_links(map, "content", &site, diagnostics);
    site
}

/// The site with the references and links of an edition. An edition's link replaces a shared one; a reference that
/// replaced one would stand behind statements that it does not support.
pub(super) fn with_tables_of(
    mut site: Site,
    map: &SourceMap,
    edition: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Site {
    let folder = format!("content/editions/{edition}");
    let links = read_links(map, &folder, &site, diagnostics);
    site.links.extend(links);
    for (key, reference) in read_references(map, &folder, diagnostics) {
        if let Some(shared) = site.references.get(&key) {
            diagnostics.push(
                Diagnostic::error("duplicate-reference", format!("there is a source `{key}` already"))
                    .at(reference.span)
                    .related(shared.span, "the shared one")
                    .why("what cites it would rest on another source")
                    .help("give yours another key"),
            );
            continue;
        }
        site.references.insert(key, reference);
    }
    site
}

fn read_root(
    table: &Table<'_, '_>,
    sources: &BTreeMap<UnitId, FileId>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Site {
    let mut site = empty(table.span());
    for text in ["title", "description"] {
        // Ticked off; the faults are reported where the texts are read.
        table.string(text, &mut Vec::new());
    }
    if let Some(url) = table.required("base-url", diagnostics) {
        site.base_url = base_url(url, diagnostics);
    }
    site.about = module(table, "about", sources, diagnostics);
    site.disclaimer = module(table, "disclaimer", sources, diagnostics);
    site.policy = table.table("publish", diagnostics, read_policy).unwrap_or_default();
    site.locales = read_locales(table, diagnostics);

    let source = table.required("source-locale", diagnostics);
    if let Some(source) = &source {
        site.source_locale.clone_from(&source.value);
    } else if let Some(first) = site.locales.first() {
        site.source_locale.clone_from(&first.tag);
    }
    if let Some(source) = source
        && site.locale(&source.value).is_none()
    {
        let help = nearest(&source.value, site.locales.iter().map(|l| l.tag.as_str())).map_or_else(
            || format!("add `[[locales]]` with `tag = \"{}\"` and `name`", source.value),
            |near| format!("did you mean `{near}`?"),
        );
        diagnostics.push(
            Diagnostic::error(
                "source-locale",
                format!("the source locale `{}` is not in the table", source.value),
            )
            .at(source.span)
            .help(help),
        );
    }
    list_source_locale(&mut site, table.key_span("source-locale"));
    site
}

/// Lists the source locale if the table lacks it: every text has a language to fall back to.
fn list_source_locale(site: &mut Site, span: Span) {
    let tag = &site.source_locale;
    if site.locale(tag).is_none() {
        let locale = Locale {
            tag: tag.clone(),
            name: tag.clone(),
            dir: direction(tag),
            format: tag.clone(),
            digits: None,
            parent: None,
            span,
        };
        site.locales.push(locale);
    }
}

pub(super) fn base_url(url: Valued<String>, diagnostics: &mut Vec<Diagnostic>) -> String {
    let plain = is_https(&url.value) && !url.value.contains(['?', '#']);
    if !plain || !url.value.ends_with('/') {
        diagnostics.push(
            Diagnostic::error("bad-base-url", format!("`{}` cannot be the address of the site", url.value))
                .at(url.span)
                .why("the addresses for search engines are made by adding a path to it")
                .help("write it like \"https://example.org/\" or \"https://example.org/brochures/\", with `/` at the end"),
        );
    }
    if plain {
        format!("{}/", url.value.trim_end_matches('/'))
    } else {
        "https://example.invalid/".to_owned()
    }
}

fn module(
    table: &Table<'_, '_>,
    key: &str,
    sources: &BTreeMap<UnitId, FileId>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<String> {
    let id = table.string(key, diagnostics)?;
    if sources.contains_key(&UnitId::module(&id.value)) {
        return Some(id.value);
    }
    let known = sources.keys().filter(|u| u.kind == crate::model::Kind::Module).map(|u| u.id.as_str());
    let help = nearest(&id.value, known).map_or_else(
        || format!("write the file `content/modules/{}.md`, or take out `{key}`", id.value),
        |near| format!("did you mean `{near}`?"),
    );
    diagnostics.push(
        Diagnostic::error("unknown-module", format!("there is no module `{}`", id.value))
            .at(id.span)
            .help(help),
    );
    None
}

/// Whether it is an address that begins with `https://`, has a host, and can stand in any document as it is.
pub(super) fn is_https(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("https://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let unfit = |c: char| c.is_whitespace() || c.is_control() || "\"<>\\^`{|}".contains(c);
    host.starts_with(|c: char| c.is_alphanumeric())
        && host.chars().all(|c| c.is_alphanumeric() || ".-:".contains(c))
        && !rest.contains(unfit)
}

fn read_locales(root: &Table<'_, '_>, diagnostics: &mut Vec<Diagnostic>) -> Vec<Locale> {
    let read = root.tables("locales", diagnostics, read_locale);
    let mut locales: Vec<(Locale, Option<Valued<String>>)> = Vec::new();
    for (locale, parent) in read.into_iter().flatten() {
        if locales.len() == MAX_LOCALES {
            diagnostics.push(
                Diagnostic::error("too-many-locales", format!("there are more than {MAX_LOCALES} locales"))
                    .at(locale.span)
                    .help("list only the locales that there are translations for"),
            );
            break;
        }
        if let Some((first, _)) = locales.iter().find(|(l, _)| l.tag == locale.tag) {
            diagnostics.push(
                Diagnostic::error("duplicate-locale", format!("the locale `{}` is listed twice", locale.tag))
                    .at(locale.span)
                    .related(first.span, "here for the first time")
                    .help("delete one of the two tables"),
            );
        } else {
            locales.push((locale, parent));
        }
    }
    check_parents(locales, diagnostics)
}

fn read_policy(table: &Table<'_, '_>, diagnostics: &mut Vec<Diagnostic>) -> Policy {
    let allow_sample = table.boolean("allow-sample", diagnostics).is_some_and(|b| b.value);
    let mut policy = Policy { allow_sample, ..Policy::default() };
    let known = policy.sign_off.clone();
    let mut roles = Vec::new();
    for role in table.strings("sign-off", diagnostics) {
        if let Some(found) = known.iter().find(|r| r.name() == role.value) {
            roles.push(*found);
            continue;
        }
        diagnostics.push(
            Diagnostic::error("sign-off-role", format!("nobody signs as \"{}\"", role.value))
                .at(role.span)
                .help("use \"translator\" and \"clinician\", or take the key out: then both must sign"),
        );
    }
    if !roles.is_empty() {
        policy.sign_off = roles;
    }
    policy
}

fn read_locale(
    table: &Table<'_, '_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<(Locale, Option<Valued<String>>)> {
    let tag = table.required("tag", diagnostics);
    let name = table.required("name", diagnostics);
    let format = table.string("format-locale", diagnostics).filter(|f| check_tag(f, diagnostics));
    let digits = table.string("digits", diagnostics).filter(|d| check_digits(d, diagnostics));
    let dir = table.string("direction", diagnostics).and_then(|d| read_direction(&d, diagnostics));
    let parent = table.string("parent", diagnostics);
    let tag = tag.filter(|t| check_tag(t, diagnostics))?;
    let locale = Locale {
        name: name.map_or_else(|| tag.value.clone(), |n| n.value),
        dir: dir.unwrap_or_else(|| direction(&tag.value)),
        format: format.map_or_else(|| tag.value.clone(), |f| f.value),
        digits: digits.map(|d| d.value),
        parent: None,
        span: tag.span,
        tag: tag.value,
    };
    Some((locale, parent))
}

/// Reports a tag that is none, or that is not in its usual spelling (folders are named after it).
pub(super) fn check_tag(tag: &Valued<String>, diagnostics: &mut Vec<Diagnostic>) -> bool {
    let right = canonical(&tag.value);
    let fine = right.as_ref() == Some(&tag.value);
    if !fine {
        let help = right.map_or_else(
            || "write a BCP 47 tag, for example \"fr\", \"zh-Hans\" or \"pt-BR\"".to_owned(),
            |right| format!("write \"{right}\""),
        );
        diagnostics.push(
            Diagnostic::error("bad-locale-tag", format!("`{}` is not a language tag", tag.value))
                .at(tag.span)
                .why("folders, addresses and screen readers need the one usual spelling")
                .help(help),
        );
    }
    fine
}

fn check_digits(digits: &Valued<String>, diagnostics: &mut Vec<Diagnostic>) -> bool {
    let names = DIGITS.map(|(name, _)| name);
    let fine = names.contains(&digits.value.as_str());
    if !fine {
        let help = nearest(&digits.value, names).map_or_else(
            || format!("use one of {}, or take the line out for the usual digits", names.join(", ")),
            |near| format!("did you mean \"{near}\"?"),
        );
        diagnostics.push(
            Diagnostic::error("bad-digits", format!("`{}` does not name digits", digits.value))
                .at(digits.span)
                .why("numbers would silently be written in other digits than you meant")
                .help(help),
        );
    }
    fine
}

fn read_direction(text: &Valued<String>, diagnostics: &mut Vec<Diagnostic>) -> Option<Direction> {
    let found = [Direction::Ltr, Direction::Rtl].into_iter().find(|d| d.name() == text.value);
    if found.is_none() {
        diagnostics.push(
            Diagnostic::error("bad-direction", format!("`{}` is not a direction", text.value))
                .at(text.span)
                .help("write \"ltr\" (left to right) or \"rtl\" (right to left), or take the line out"),
        );
    }
    found
}

/// Sets the parents that exist and do not lead back to the locale.
fn check_parents(
    locales: Vec<(Locale, Option<Valued<String>>)>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Locale> {
    let tags: BTreeSet<String> = locales.iter().map(|(l, _)| l.tag.clone()).collect();
    let mut parents: BTreeMap<String, String> = BTreeMap::new();
    let mut out = Vec::new();
    for (mut locale, parent) in locales {
        if let Some(parent) = parent {
            let mut ancestor = Some(&parent.value);
            // The parents that were set so far have no cycle, so this ends.
            while ancestor.is_some_and(|a| *a != locale.tag) {
                ancestor = ancestor.and_then(|a| parents.get(a));
            }
            if !tags.contains(&parent.value) {
                let help = nearest(&parent.value, tags.iter().map(String::as_str)).map_or_else(
                    || "add it to the table".to_owned(),
                    |near| format!("did you mean `{near}`?"),
                );
                diagnostics.push(
                    Diagnostic::error(
                        "unknown-parent",
                        format!("the parent `{}` is not in the table", parent.value),
                    )
                    .at(parent.span)
                    .help(help),
                );
            } else if ancestor.is_some() {
                diagnostics.push(
                    Diagnostic::error("parent-cycle", format!("`{}` would be its own parent", locale.tag))
                        .at(parent.span)
                        .help("take out `parent` in one of these locales"),
                );
            } else {
                parents.insert(locale.tag.clone(), parent.value.clone());
                locale.parent = Some(parent.value);
            }
        }
        out.push(locale);
    }
    out
}
