//! Pages: documents as accessible HTML through a theme's templates.
//!
//! Blocks become markup in Rust (`blocks`, with `tables`, `directives`, `picture`, `inline`); templates
//! put a page around it. Templates escape every text, and no reader ever sees a word that stands in a template or in
//! this room: all words come from documents and interface texts.

mod address;
mod association;
mod blocks;
mod context;
mod directives;
mod faces;
mod icons;
mod inline;
mod limits;
pub(super) mod markup;
mod numerals;
mod page;
mod picture;
mod sheet;
mod sheets;
mod shown;
mod sitemap;
mod status;
mod style;
mod tables;
mod theme;
mod theme_check;

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::drawing;
use crate::diag::{Diagnostic, SourceMap, sort};
use crate::model::{Document, Edition, Interface, Locale, OutputTree, Phrase, Site, UnitId};
use address::Addresses;
use page::{Job, Pages};

pub use address::{BUNDLED, START, path_of, version_path};
pub use sheet::{SheetInput, sheet};
pub use status::{
    Excerpt, Finding, Lacking, LocaleStatus, Name, Outdated, Progress, SectionStatus, SourceProgress,
    SourceStatus, StatusInput, TextGroup, TextStatus, write_status,
};
pub use theme::{TEMPLATES, Theme};

/// One locale's finished pages.
#[derive(Clone, Debug)]
pub struct LocalePages {
    /// The locale.
    pub locale: Arc<Locale>,
    /// Its interface texts.
    pub interface: Arc<Interface>,
    /// The site's own texts: its title and description.
    pub site: Document,
    /// Brochures, A–Z in this locale.
    pub brochures: Vec<Document>,
    /// Films.
    pub videos: Vec<Document>,
    /// Words explained.
    pub glossary: Option<Document>,
    /// About the site.
    pub about: Option<Document>,
    /// How accessible it is.
    pub accessibility: Option<Document>,
    /// What was wrong in published versions.
    pub corrections: Option<Document>,
    /// Published versions of brochures, the oldest first.
    pub versions: Vec<VersionPage>,
}

/// A published version of a brochure, which keeps its page.
#[derive(Clone, Debug)]
pub struct VersionPage {
    /// What was published, with what must be said about it now.
    pub document: Document,
    /// Its name, for example `1.0`.
    pub version: String,
    /// What links to it are called.
    pub name: Phrase,
    /// Whether the brochure says the same today.
    pub newest: bool,
}

/// What a site is written from.
#[derive(Clone, Debug)]
pub struct SiteInput<'a> {
    /// The texts of all files: figures are cut out of it.
    pub map: &'a SourceMap,
    /// Base address, locales, names.
    pub site: &'a Site,
    /// Whose edition it is.
    pub edition: &'a Edition,
    /// The pages of each locale, in the order of the site's locale table.
    pub locales: Vec<LocalePages>,
    /// Whether the site may be found by search engines; a draft may not.
    pub publish: bool,
    /// Pictures that are no text, by their path from the project root.
    pub assets: &'a BTreeMap<String, Vec<u8>>,
    /// Files of brochures for printing, by locale and source.
    pub downloads: &'a BTreeMap<(String, UnitId), Vec<Download>>,
    /// Whether the page [`START`] is written, too, for a site in one file: it leads into the folder [`BUNDLED`].
    pub start: bool,
}

/// A file that a brochure's page offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Download {
    /// Its path in the output.
    pub path: String,
    /// Id of the interface text that names it, for example `download-pdf`.
    pub label: String,
    /// Its size in bytes.
    pub size: usize,
}

/// What files were made of, by path: those that need not be made again while this stays the same.
pub type Recipes = BTreeMap<String, String>;

/// Gives a file of an earlier build: by its path, if it was made by this recipe.
pub type Kept<'a> = dyn Fn(&str, &str) -> Option<Vec<u8>> + Sync + 'a;

/// Writes all pages, figures, style sheets, fonts, `sitemap.xml` and `robots.txt`.
///
/// Pages are written in parallel; the result does not depend on it. Two files with one path are an error.
pub fn write(theme: &Theme, input: &SiteInput<'_>) -> (OutputTree, Vec<Diagnostic>) {
    let (tree, _, diagnostics) = write_with(theme, input, &|_, _| None);
    (tree, diagnostics)
}

/// The same, with fonts of an earlier build where they fit; also tells what fonts were made of.
pub fn write_with(
    theme: &Theme,
    input: &SiteInput<'_>,
    kept: &Kept<'_>,
) -> (OutputTree, Recipes, Vec<Diagnostic>) {
    let addresses = Addresses::new(input);
    let pages = Pages::new(theme, input, &addresses);
    let jobs = pages.jobs();
    let mut written: Vec<_> = jobs.par_iter().map(|job: &Job<'_>| pages.write(job)).collect();

    let mut tree = OutputTree::default();
    let groups: Vec<Option<&str>> = jobs.iter().map(Job::locale).collect();
    let (sheets, recipes, mut diagnostics) = sheets::dress(theme, &groups, &mut written, kept);
    tree.files.extend(sheets);
    for (files, found) in written {
        diagnostics.extend(found);
        for (path, bytes) in files {
            insert(&mut tree, path, bytes, &mut diagnostics);
        }
    }
    for (path, bytes) in covers(input) {
        insert(&mut tree, path, bytes, &mut diagnostics);
    }
    for (path, bytes) in &theme.copied {
        insert(&mut tree, path.clone(), bytes.clone(), &mut diagnostics);
    }
    if let Some((path, bytes)) = association::logo_file(input) {
        insert(&mut tree, path, bytes, &mut diagnostics);
    }
    insert(
        &mut tree,
        "sitemap.xml".to_owned(),
        sitemap::sitemap(input, &addresses).into_bytes(),
        &mut diagnostics,
    );
    insert(&mut tree, "robots.txt".to_owned(), sitemap::robots(input).into_bytes(), &mut diagnostics);
    sort(&mut diagnostics);
    (tree, recipes, diagnostics)
}

/// The drawings on covers, each once for each direction of writing.
fn covers(input: &SiteInput<'_>) -> BTreeMap<String, Vec<u8>> {
    let documents = input.locales.iter().flat_map(|l| l.brochures.iter().chain(&l.videos));
    documents
        .filter_map(|d| {
            let drawing = drawing::cover(input.map.text(d.meta.cover?), d.locale.dir);
            Some((page::cover_path(d)?, drawing.into_bytes()))
        })
        .collect()
}

fn insert(tree: &mut OutputTree, path: String, bytes: Vec<u8>, diagnostics: &mut Vec<Diagnostic>) {
    if tree.insert(path.clone(), bytes) {
        diagnostics.push(
            Diagnostic::error("duplicate-output-path", format!("two files would be written as {path}"))
                .at_path(path)
                .why("one of them would be lost")
                .help("give one of the brochures, films or aliases another id"),
        );
    }
}
