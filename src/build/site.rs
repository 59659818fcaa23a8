//! Documents for every locale, and the finished site.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use super::releases::{Releases, Versions};
use super::review::Reviews;
use super::{Filter, Format, Prepared, prepare_with, publish, soften, status};
use crate::check;
use crate::diag::{Diagnostic, Severity, SourceMap, sort, worst};
use crate::l10n::{Localizer, Shared};
use crate::model::{
    Block, BlockKind, Brochure, Date, Document, Kind, OutputTree, Placed, Segment, UnitId, plain_text,
};
use crate::output::{self, Committed, Manifest};
use crate::source;
use crate::write::captions;
use crate::write::html::{self, Download, LocalePages, SiteInput, Theme};

/// What to build.
#[derive(Clone, Debug)]
pub struct Options {
    /// The project's folder.
    pub root: PathBuf,
    /// The edition.
    pub edition: String,
    /// The theme.
    pub theme: String,
    /// Which part; a part needs a folder of its own.
    pub filter: Filter,
    /// What to write; if it is empty, what the edition offers, or else the usual formats.
    pub formats: Vec<Format>,
    /// The folder to write.
    pub out: PathBuf,
    /// Whether readers may get it: refuses what policy does not allow.
    pub publish: bool,
    /// The day that counts as today, where dates of review matter.
    pub as_of: Option<Date>,
    /// Whether the site is packed into one file, too: `<out>.zip`.
    pub bundle: bool,
}

/// What a bare build writes.
const USUAL: &[Format] =
    if cfg!(feature = "pdf") { &[Format::Html, Format::Pdf, Format::PdfLarge] } else { &[Format::Html] };

/// What is to be written, and what is asked for but not offered.
fn formats(options: &Options, offered: &[Placed<String>]) -> (Vec<Format>, Vec<Diagnostic>) {
    let known = |name: &str| Format::ALL.into_iter().find(|f| f.name() == name);
    let offered: Vec<Format> = offered.iter().filter_map(|(name, _)| known(name)).collect();
    if options.formats.is_empty() {
        let all = if offered.is_empty() { USUAL.to_vec() } else { offered };
        let can = |f: &Format| cfg!(feature = "pdf") || *f == Format::Html;
        return (all.into_iter().filter(can).collect(), Vec::new());
    }
    let refused =
        options.formats.iter().filter(|f| options.publish && !offered.is_empty() && !offered.contains(f));
    let found = refused
        .map(|f| {
            Diagnostic::error("format-not-offered", format!("the edition does not offer `{}`", f.name()))
                .help("add it to `formats` in edition.toml, or leave it out of `--format`")
        })
        .collect();
    (options.formats.clone(), found)
}

/// What came of it.
#[derive(Debug)]
pub struct Built {
    /// The texts that the findings point into.
    pub map: SourceMap,
    /// All findings, sorted.
    pub diagnostics: Vec<Diagnostic>,
    /// The folder, if it was written: with an error among the findings the old one stays as it was.
    pub committed: Option<Committed>,
    /// Number of locales and of pages written.
    pub counts: (usize, usize),
    /// The archive, if it was asked for and written.
    pub bundle: Option<PathBuf>,
}

/// Builds a site. With any error nothing is written, and the previous site stays whole.
pub fn build(options: &Options) -> Built {
    let Assembled { prepared, mut pages, mut found, releases, formats } = assemble(options);
    let options = &Options { formats, ..options.clone() };
    let (versions, more) = releases.show(&prepared, &options.filter, &mut pages, options.as_of);
    found.extend(more);
    let overdue = options.as_of.map(|day| {
        if options.publish {
            publish::overdue_strictly(&prepared, &pages, day)
        } else {
            publish::overdue(&pages, day, false)
        }
    });
    found.extend(overdue.unwrap_or_default());
    let mut built = Built {
        map: SourceMap::default(),
        diagnostics: found,
        committed: None,
        counts: (pages.len(), 0),
        bundle: None,
    };
    let site = Site { pages, versions: &versions, corrections: releases.file(&prepared) };
    if let Some(Written { tree, recipes, start }) = write(&prepared, options, site, &mut built.diagnostics) {
        built.counts.1 =
            tree.files.keys().filter(|p| Path::new(p).extension().is_some_and(|e| e == "html")).count();
        let manifest = manifest(&prepared, options, recipes);
        match output::commit(&tree, &options.out, &manifest) {
            Ok(mut committed) => {
                built.diagnostics.extend(committed.warning.take());
                built.committed = Some(committed);
                if options.bundle {
                    pack(&tree, start.as_deref(), &options.out, &mut built);
                }
            }
            Err(d) => built.diagnostics.push(d),
        }
    }
    built.map = prepared.project.map;
    sort(&mut built.diagnostics);
    built
}

/// A project with the pages that readers may get, before what was published earlier is joined to them.
pub(super) struct Assembled {
    pub(super) prepared: Prepared,
    pub(super) pages: Vec<LocalePages>,
    pub(super) found: Vec<Diagnostic>,
    pub(super) releases: Releases,
    pub(super) formats: Vec<Format>,
}

/// Reads a project and makes its pages; under `publish` only those that policy allows, which is found otherwise.
pub(super) fn assemble(options: &Options) -> Assembled {
    // Pseudo-locales are for those who work on the site, never for readers.
    let from = source::Options { edition: options.edition.clone(), theme: options.theme.clone() };
    let mut prepared = prepare_with(&options.root, &from, &options.filter, !options.publish, options.as_of);
    let mut found = std::mem::take(&mut prepared.diagnostics);
    let (formats, unoffered) = formats(options, &prepared.project.edition.formats);
    found.extend(unoffered);
    let (mut pages, more) = documents(&prepared, &options.filter);
    found.extend(more);
    let reviews = Reviews::read(&prepared, &pages, options.publish);
    found.extend(super::edition::product_names(&prepared, &pages));
    reviews.tell(&prepared, &mut pages);
    super::edition::put_in(&prepared, &mut pages, options.as_of);
    let trusted = |d: &Document, section: &str| {
        let project = &prepared.project;
        let all = !options.publish || project.site.policy.allow_sample || project.edition.allow_sample;
        all || d.locale.tag == project.site.source_locale || !reviews.unsigned(d).contains(&section)
    };
    let (releases, more) = Releases::read(&prepared, &options.filter, &pages, &trusted);
    found.extend(more);
    if options.publish {
        found.extend(super::translations(&prepared, &options.filter));
        found.extend(reviews.void());
        found.extend(publish::apply(&prepared, &reviews, &releases, &mut pages));
        found.extend(reviews.diagnostics);
        super::edition::harden(&prepared, &mut found);
    } else {
        found.extend(reviews.diagnostics);
        soften(&prepared, &mut found);
        let coverage = pages.iter().map(|p| (p.locale.tag.clone(), status::coverage(p))).collect();
        found.extend(check::draft(&coverage));
    }
    Assembled { prepared, pages, found, releases, formats }
}

/// What is written.
struct Site<'a> {
    pages: Vec<LocalePages>,
    /// The published versions that pages show.
    versions: &'a Versions,
    /// `corrections.json`.
    corrections: Option<String>,
}

/// What files were made of, by path.
type Recipes = BTreeMap<String, String>;

/// What is to be committed.
struct Written {
    tree: OutputTree,
    recipes: Recipes,
    /// The page beside the folder, for a site in one file.
    start: Option<Vec<u8>>,
}

/// Packs the site into one file beside its folder.
fn pack(tree: &OutputTree, start: Option<&[u8]>, out: &Path, built: &mut Built) {
    let archive = PathBuf::from(format!("{}.zip", out.display()));
    let beside: Vec<(&str, &[u8])> = start.map(|page| (html::START, page)).into_iter().collect();
    match output::bundle(tree, html::BUNDLED, &beside, &archive) {
        Ok(()) => built.bundle = Some(archive),
        Err(d) => built.diagnostics.push(d),
    }
}

/// All files of all formats; `None` as soon as there is an error.
fn write(
    prepared: &Prepared,
    options: &Options,
    site: Site<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Written> {
    let Site { pages, versions, corrections } = site;
    let sound = |diagnostics: &[Diagnostic]| worst(diagnostics) < Some(Severity::Error);
    let project = &prepared.project;
    if prepared.sources.is_empty() {
        return None;
    }
    let (theme, found) = Theme::load(&project.map, &project.theme.texts, &project.theme.assets);
    diagnostics.extend(found);
    let mut theme = theme.filter(|_| sound(diagnostics))?;
    theme.tint(&project.edition.colours);
    let earlier = output::Earlier::look(&options.out);
    #[cfg(feature = "pdf")]
    let (mut files, mut downloads, mut recipes) = {
        let (printed, found) =
            super::print::print(prepared, &pages, versions, &options.formats, !options.publish, &earlier);
        diagnostics.extend(found);
        (printed.files, printed.downloads, printed.recipes)
    };
    #[cfg(not(feature = "pdf"))]
    let _ = versions;
    #[cfg(not(feature = "pdf"))]
    let (mut files, mut downloads, mut recipes) = (BTreeMap::new(), BTreeMap::new(), Recipes::new());
    let (mut tree, mut start) = (OutputTree::default(), None);
    if options.formats.contains(&Format::Html) {
        film_captions(&pages, &mut files, &mut downloads);
        let input = SiteInput {
            map: &project.map,
            site: &project.site,
            edition: &project.edition,
            locales: pages,
            publish: options.publish,
            assets: &project.assets,
            downloads: &downloads,
            start: options.bundle,
        };
        // A part of a site has a folder of its own; the whole one's fonts are as good.
        let whole = output::Earlier::look(&super::default_out(&options.root));
        let kept = |path: &str, recipe: &str| earlier.file(path, recipe).or_else(|| whole.file(path, recipe));
        let (pages, made_of, found) = html::write_with(&theme, &input, &kept);
        recipes.extend(made_of);
        diagnostics.extend(found);
        tree = pages;
        start = tree.files.remove(html::START);
    }
    tree.files.extend(files);
    tree.files.extend(corrections.map(|text| ("corrections.json".to_owned(), text.into_bytes())));
    sound(diagnostics).then_some(Written { tree, recipes, start })
}

/// Puts in the captions of each film, and offers them on its page.
fn film_captions(
    pages: &[LocalePages],
    files: &mut BTreeMap<String, Vec<u8>>,
    downloads: &mut BTreeMap<(String, UnitId), Vec<Download>>,
) {
    for locale in pages {
        let tag = &locale.locale.tag;
        for film in &locale.videos {
            let Some(captions) = captions::write(film) else { continue };
            let path = html::path_of(tag, &film.unit);
            let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            let path = format!("{folder}/{}-{tag}.vtt", film.unit.id);
            let file =
                Download { path: path.clone(), label: "download-captions".to_owned(), size: captions.len() };
            downloads.entry((tag.clone(), film.unit.clone())).or_default().push(file);
            files.insert(path, captions.into_bytes());
        }
    }
}

fn manifest(prepared: &Prepared, options: &Options, recipes: Recipes) -> Manifest {
    Manifest {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        inputs_hash: prepared.project.inputs_hash.clone(),
        edition: options.edition.clone(),
        formats: options.formats.iter().map(|f| f.name().to_owned()).collect(),
        recipes,
    }
}

/// Localizes everything that becomes a page, for each locale that was asked for.
pub(super) fn documents(prepared: &Prepared, filter: &Filter) -> (Vec<LocalePages>, Vec<Diagnostic>) {
    let (glossary, units) = places(prepared);
    let shared = Shared { disclaimer: disclaimer(prepared), glossary: &glossary, units: &units };
    let made: Vec<(Option<LocalePages>, Vec<Diagnostic>)> =
        prepared.localizers.par_iter().map(|l| locale_pages(prepared, filter, l, &shared)).collect();
    let mut diagnostics = Vec::new();
    let mut out = Vec::new();
    for (pages, found) in made {
        out.extend(pages);
        diagnostics.extend(found);
    }
    (out, diagnostics)
}

/// The pages in the language of the sources, where they were not asked for.
pub(super) fn source_documents(prepared: &Prepared, filter: &Filter) -> Option<LocalePages> {
    documents_in(prepared, filter, &prepared.project.site.source_locale)
}

/// The pages in a language that was not asked for.
pub(super) fn documents_in(prepared: &Prepared, filter: &Filter, tag: &str) -> Option<LocalePages> {
    let only = Filter { locales: vec![tag.to_owned()], ..filter.clone() };
    let made = super::localizers(&prepared.project, &prepared.sources, &only, &mut Vec::new());
    let (glossary, units) = places(prepared);
    let shared = Shared { disclaimer: disclaimer(prepared), glossary: &glossary, units: &units };
    locale_pages(prepared, filter, made.first()?, &shared).0
}

/// The module that stands in every imprint.
fn disclaimer(prepared: &Prepared) -> Option<&Brochure> {
    let id = prepared.project.site.disclaimer.as_ref()?;
    prepared.expanded.get(&UnitId::module(id))
}

fn locale_pages(
    prepared: &Prepared,
    filter: &Filter,
    localizer: &Localizer,
    shared: &Shared<'_>,
) -> (Option<LocalePages>, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let mut localize = |brochure: &Brochure| {
        let (document, found) = localizer.localize(brochure, shared);
        diagnostics.extend(found);
        document
    };
    let mut of_kind = |kind: Kind| -> Vec<Document> {
        prepared
            .expanded
            .values()
            .filter(|b| b.unit.kind == kind && filter.unit(&b.unit))
            .map(&mut localize)
            .collect()
    };
    let mut brochures = of_kind(Kind::Brochure);
    let mut videos = of_kind(Kind::Video);
    let glossary = of_kind(Kind::Glossary).pop();
    let site = of_kind(Kind::Site).pop();
    let about =
        prepared.project.site.about.as_ref().and_then(|id| prepared.expanded.get(&UnitId::module(id)));
    let about = about.map(&mut localize);
    for documents in [&mut brochures, &mut videos] {
        let mut titled: Vec<(String, Document)> =
            std::mem::take(documents).into_iter().map(|d| (plain_text(&d.meta.title.content), d)).collect();
        localizer.sort_titles(&mut titled, |(title, _)| title);
        documents.extend(titled.into_iter().map(|(_, d)| d));
    }
    let pages = site.map(|site| LocalePages {
        accessibility: localizer.statement(&site),
        locale: Arc::clone(&site.locale),
        interface: Arc::new(localizer.interface().clone()),
        site,
        brochures,
        videos,
        glossary,
        about,
        corrections: None,
        versions: Vec::new(),
    });
    (pages, diagnostics)
}

/// The keys of the glossary, and the pages with the ids of the places in them: where links can lead.
fn places(prepared: &Prepared) -> (BTreeSet<String>, BTreeMap<UnitId, BTreeSet<String>>) {
    let (mut glossary, mut units) = (BTreeSet::new(), BTreeMap::new());
    let about = prepared.project.site.about.as_ref().map(UnitId::module);
    for (unit, brochure) in &prepared.expanded {
        let mut ids = BTreeSet::new();
        brochure.blocks.iter().for_each(|b| collect_ids(b, &mut ids));
        match unit.kind {
            Kind::Glossary => {
                glossary.extend(ids.iter().filter_map(|id| id.strip_prefix("term-")).map(str::to_owned));
            }
            Kind::Brochure | Kind::Video => _ = units.insert(unit.clone(), ids),
            Kind::Module if about.as_ref() == Some(unit) => _ = units.insert(unit.clone(), ids),
            Kind::Module | Kind::Site => {}
        }
    }
    (glossary, units)
}

fn collect_ids(block: &Block<Segment>, ids: &mut BTreeSet<String>) {
    ids.extend(block.attrs.id.clone());
    if let BlockKind::Definitions(definitions) = &block.kind {
        ids.extend(definitions.iter().filter_map(|d| d.id.clone()));
    }
    block.children().iter().flat_map(|c| c.iter()).for_each(|b| collect_ids(b, ids));
}
