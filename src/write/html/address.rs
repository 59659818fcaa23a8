//! Where pages are: paths in the output folder, relative links between them, absolute addresses for search engines.

use std::collections::BTreeMap;

use super::SiteInput;
use super::blocks::Places;
use crate::model::{Document, Kind, UnitId};

/// The page on which people choose a language.
pub(crate) const ROOT: &str = "index.html";

/// The paths of all pages of a site.
#[derive(Clone, Debug, Default)]
pub(crate) struct Addresses {
    /// Source → tag of a locale → path.
    pages: BTreeMap<UnitId, BTreeMap<String, String>>,
    /// The tags of the locales, in the order of the site.
    order: Vec<String>,
    /// The locale that search engines show to people whose language there is none of.
    fallback: String,
    base: String,
}

impl Addresses {
    pub(crate) fn new(input: &SiteInput<'_>) -> Self {
        let mut pages: BTreeMap<UnitId, BTreeMap<String, String>> = BTreeMap::new();
        for pages_of in &input.locales {
            let tag = &pages_of.locale.tag;
            let mut add = |unit: &UnitId, path: String| {
                pages.entry(unit.clone()).or_default().insert(tag.clone(), path);
            };
            add(&home(), path_of(tag, &home()));
            let documents = pages_of.brochures.iter().chain(&pages_of.videos);
            for document in documents
                .chain(&pages_of.glossary)
                .chain(&pages_of.about)
                .chain(&pages_of.accessibility)
                .chain(&pages_of.corrections)
            {
                add(&document.unit, path_of(tag, &document.unit));
            }
        }
        Self {
            pages,
            order: input.locales.iter().map(|l| l.locale.tag.clone()).collect(),
            fallback: input
                .edition
                .default_language
                .clone()
                .unwrap_or_else(|| input.site.source_locale.clone()),
            base: input.site.base_url.clone(),
        }
    }

    /// The path of a source's page in a locale, if there is one.
    pub(crate) fn path(&self, unit: &UnitId, tag: &str) -> Option<&str> {
        self.pages.get(unit)?.get(tag).map(String::as_str)
    }

    /// The absolute address of a path.
    pub(crate) fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    /// The absolute addresses of a page in all its languages, and `x-default`.
    ///
    /// `x-default` is the source locale's page, not the choice of languages: search engines ask that every page of
    /// a set names the same set.
    pub(crate) fn alternates(&self, unit: &UnitId) -> Vec<(String, String)> {
        let Some(paths) = self.pages.get(unit) else { return Vec::new() };
        let mut out: Vec<(String, String)> =
            self.order.iter().filter_map(|tag| Some((tag.clone(), self.absolute(paths.get(tag)?)))).collect();
        let default = paths.get(&self.fallback).map(|path| self.absolute(path));
        if let Some(default) = default.or_else(|| out.first().map(|(_, address)| address.clone())) {
            out.push(("x-default".to_owned(), default));
        }
        out
    }

    /// All pages: the path, and the source it comes from.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&UnitId, &str)> {
        self.pages.iter().flat_map(|(unit, paths)| {
            self.order.iter().filter_map(move |tag| Some((unit, paths.get(tag)?.as_str())))
        })
    }

    /// The pages of a locale as seen from one of its pages.
    pub(crate) fn places(&self, from: &str, tag: &str) -> Places {
        let units: BTreeMap<UnitId, String> = self
            .pages
            .iter()
            .filter_map(|(unit, paths)| Some((unit.clone(), relative(from, paths.get(tag)?))))
            .collect();
        let glossary = units.iter().find(|(unit, _)| unit.kind == Kind::Glossary).map(|(_, a)| a.clone());
        Places { units, glossary }
    }
}

/// The source of a locale's first page.
pub(crate) fn home() -> UnitId {
    UnitId::new(Kind::Site, "")
}

/// The path of a source's page in the output folder. A module has a page only as the page about the site.
pub fn path_of(tag: &str, unit: &UnitId) -> String {
    match unit.kind {
        Kind::Site if unit.id.is_empty() => format!("{tag}/index.html"),
        Kind::Brochure | Kind::Site => format!("{tag}/{}/index.html", unit.id),
        Kind::Video => format!("{tag}/videos/{}/index.html", unit.id),
        Kind::Glossary => format!("{tag}/glossary/index.html"),
        Kind::Module => format!("{tag}/about/index.html"),
    }
}

/// The path of a version of a brochure that stays where it is.
pub fn version_path(tag: &str, unit: &UnitId, version: &str) -> String {
    let newest = path_of(tag, unit);
    let folder = newest.strip_suffix("index.html").unwrap_or(&newest);
    format!("{folder}v/{version}/index.html")
}

/// The path of a page that says where a brochure has gone.
pub(crate) fn alias_path(document: &Document, alias: &str) -> String {
    path_of(&document.locale.tag, &UnitId::new(document.unit.kind, alias))
}

/// The page from which to begin, beside the folder of a site that is handed on in one file.
pub const START: &str = "START.html";

/// The name of that folder.
pub const BUNDLED: &str = "brochures";

/// How the page at `from` links to the file at `to`. Both are paths in the output folder; [`START`] lies beside it.
pub(crate) fn relative(from: &str, to: &str) -> String {
    if from == START {
        return format!("{BUNDLED}/{to}");
    }
    let from: Vec<&str> = from.split('/').collect();
    let to: Vec<&str> = to.split('/').collect();
    let folders = from.len() - 1;
    let mut same = 0;
    while same < folders && same + 1 < to.len() && from[same] == to[same] {
        same += 1;
    }
    let mut out = "../".repeat(folders - same);
    out.push_str(&to[same..].join("/"));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_relative_and_short() {
        for (from, to, want) in [
            ("index.html", "en/index.html", "en/index.html"),
            ("en/index.html", "index.html", "../index.html"),
            ("en/a/index.html", "en/b/index.html", "../b/index.html"),
            ("en/a/index.html", "en/index.html", "../index.html"),
            ("en/a/index.html", "ar/a/index.html", "../../ar/a/index.html"),
            ("en/videos/x/index.html", "assets/main.css", "../../../assets/main.css"),
            ("en/a/index.html", "en/a/index.html", "index.html"),
        ] {
            assert_eq!(relative(from, to), want, "from {from} to {to}");
        }
        assert_eq!(relative(START, "ar/index.html"), "brochures/ar/index.html");
    }
}
