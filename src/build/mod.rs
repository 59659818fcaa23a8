//! From a project folder to finished output: reads everything once, localizes each source for each locale, and
//! hands the documents to the writers.

mod books;
mod carry;
mod dashboard;
mod edition;
mod export;
mod import;
mod notes;
#[cfg(feature = "pdf")]
mod print;
mod publish;
mod release;
mod releases;
mod review;
mod scaffold;
mod sheet;
mod sign;
mod site;
mod status;
mod tools;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

pub use books::Corrected;
pub use carry::{Carried, CarryOptions, carry};
pub use dashboard::{Dashboard, dashboard};
pub use export::{ExportOptions, Exported, export};
pub use import::{Imported, import};
pub use notes::{NotesOptions, NotesTaken, import_notes};
pub use release::{Frozen, ReleaseOptions, release};
pub use scaffold::{New, Refused, scaffold};
pub use sheet::{ReviewMade, ReviewOptions, write_sheet};
pub use sign::{SignOptions, Signed, sign};
pub use site::{Built, Options, build};
pub use status::{Status, StatusRow, status};
pub use tools::{Tool, tool_files};

pub use crate::exchange::Form;
pub use crate::source::editions;

use crate::diag::{Diagnostic, Place, Severity, SourceMap};
use crate::l10n::{self, Chain, Localizer};
use crate::model::{Brochure, Catalog, Date, Kind, UnitId};
use crate::source::{self, LocaleFiles, Project};
use crate::write::html::LocalePages;
use crate::{check, markdown, sync};

/// A project as read: sources as trees, catalogs, and all findings so far.
#[derive(Debug)]
pub struct Prepared {
    /// Files and configuration.
    pub project: Project,
    /// The sources as written.
    pub sources: BTreeMap<UnitId, Brochure>,
    /// Brochures, videos, glossary, site, and modules that are pages, with the modules put in.
    pub expanded: BTreeMap<UnitId, Brochure>,
    /// Ready to localize, one for each locale of the table that was asked for, in its order.
    pub localizers: Vec<Localizer>,
    /// What was found.
    pub diagnostics: Vec<Diagnostic>,
}

/// What can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// A website.
    Html,
    /// Brochures for screens and office printers, A4.
    Pdf,
    /// The same in large print.
    PdfLarge,
    /// Brochures to print on A4, fold and staple.
    PdfBooklet,
    /// Brochures for a print shop, each with its order sheet.
    PdfPress,
}

impl Format {
    /// All formats.
    pub const ALL: [Self; 5] = [Self::Html, Self::Pdf, Self::PdfLarge, Self::PdfBooklet, Self::PdfPress];

    /// The name on the command line and in the manifest.
    pub fn name(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Pdf => "pdf",
            Self::PdfLarge => "pdf-large",
            Self::PdfBooklet => "pdf-booklet",
            Self::PdfPress => "pdf-press",
        }
    }

    #[cfg(feature = "pdf")]
    fn print(self) -> &'static [crate::write::pdf::Format] {
        use crate::write::pdf::Format as Print;
        match self {
            Self::Html => &[],
            Self::Pdf => &[Print::Pdf],
            Self::PdfLarge => &[Print::Large],
            Self::PdfBooklet => &[Print::Booklet],
            Self::PdfPress => &[Print::Press, Print::Docket],
        }
    }
}

/// Which part of a project is wanted; empty filters mean all.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Brochure ids.
    pub brochures: Vec<String>,
    /// Locale tags.
    pub locales: Vec<String>,
}

impl Filter {
    /// Whether the filter leaves anything out.
    pub fn is_partial(&self) -> bool {
        !self.brochures.is_empty() || !self.locales.is_empty()
    }

    fn locale(&self, tag: &str) -> bool {
        self.locales.is_empty() || self.locales.iter().any(|l| l == tag)
    }

    fn unit(&self, unit: &UnitId) -> bool {
        unit.kind != Kind::Brochure || self.brochures.is_empty() || self.brochures.contains(&unit.id)
    }
}

/// Reads a project and makes everything ready for localization.
pub fn prepare(root: &Path, edition: &str, filter: &Filter) -> Prepared {
    let options = source::Options { edition: edition.to_owned(), ..source::Options::default() };
    prepare_with(root, &options, filter, false, None)
}

/// The same with a theme; `pseudo` allows pseudo-locales in the filter, `day` counts as today.
fn prepare_with(
    root: &Path,
    options: &source::Options,
    filter: &Filter,
    pseudo: bool,
    day: Option<Date>,
) -> Prepared {
    let (mut project, mut diagnostics) = source::load(root, options);
    diagnostics.extend(edition::adopt(&mut project, day));
    if pseudo {
        add_pseudo_locales(&mut project, filter);
    }
    if diagnostics.iter().any(|d| d.severity == Severity::Error && is_configuration(&project.map, d)) {
        // Without the tables that all texts rest on, everything else would look wrong too.
        diagnostics.retain(|d| is_configuration(&project.map, d));
        let (sources, expanded) = (BTreeMap::new(), BTreeMap::new());
        return Prepared { project, sources, expanded, localizers: Vec::new(), diagnostics };
    }
    let read: Vec<(Brochure, Vec<Diagnostic>)> = project
        .sources
        .par_iter()
        .map(|(unit, file)| match unit.kind {
            Kind::Glossary => markdown::read_glossary(&project.map, *file),
            Kind::Site => markdown::read_site(&project.map, *file),
            Kind::Brochure | Kind::Module | Kind::Video => markdown::read(&project.map, *file, unit.clone()),
        })
        .collect();
    let mut sources = BTreeMap::new();
    for (brochure, found) in read {
        diagnostics.extend(found);
        let mut brochure = brochure;
        edition::set_review(&mut brochure, project.edition.review_period);
        sources.insert(brochure.unit.clone(), brochure);
    }
    let (expanded, found) = edition::expand(&project, &sources);
    diagnostics.extend(found);
    diagnostics.extend(check::addresses(&sources));
    diagnostics.extend(check::sources(&project.site, &project.edition, &sources));
    diagnostics.extend(check::edition(check::EditionInput {
        map: &project.map,
        site: &project.site,
        edition: &project.edition,
        sources: &sources,
        style: project.theme.texts.get("styles/main.css").copied(),
    }));
    diagnostics.extend(unknown_names(&project, &sources, filter));
    let localizers = localizers(&project, &sources, filter, &mut diagnostics);
    Prepared { project, sources, expanded, localizers, diagnostics }
}

impl Prepared {
    /// What `shape sync` would change: in the shared files, and in those of the edition's own sources.
    pub fn sync_plan(&self) -> sync::Plan {
        edition::sync_plan(self)
    }

    fn sync_input(&self) -> sync::Input<'_> {
        sync::Input {
            map: &self.project.map,
            folder: sync::FOLDER,
            source_locale: &self.project.site.source_locale,
            locales: &self.project.site.locales,
            sources: &self.sources,
            messages: &self.project.messages,
            edition: &self.project.edition,
        }
    }

    /// Whether a finding is about the texts in the source language: with an error there, their translations could
    /// look obsolete.
    pub fn is_about_source_text(&self, diagnostic: &Diagnostic) -> bool {
        path_of(&self.project.map, diagnostic)
            .is_none_or(|path| !self.is_translation(path) && !path.starts_with("themes/"))
    }

    /// Whether a path belongs to the translations: files of a locale other than the source locale.
    fn is_translation(&self, path: &str) -> bool {
        let source = &self.project.site.source_locale;
        let own = format!("content/editions/{}/locales/", self.project.edition.id);
        path.strip_prefix("locales/")
            .or_else(|| path.strip_prefix(own.as_str()))
            .and_then(|p| p.split_once('/'))
            .is_some_and(|(tag, _)| tag != source && self.project.site.locale(tag).is_some())
    }
}

/// A project with its pages and sign-offs: what `check` and `status` look at.
struct Survey {
    /// The project, with what was found in it, its translations and its sign-offs.
    prepared: Prepared,
    /// The pages of each locale that was asked for.
    pages: Vec<LocalePages>,
    /// The sign-offs.
    reviews: review::Reviews,
}

/// Looks at a project; `all` gives the sections of pages without sign-offs, too, `day` counts as today.
fn survey(root: &Path, edition: &str, filter: &Filter, all: bool, day: Option<Date>) -> Survey {
    let options = source::Options { edition: edition.to_owned(), ..source::Options::default() };
    let mut prepared = prepare_with(root, &options, filter, false, day);
    let (pages, found) = site::documents(&prepared, filter);
    prepared.diagnostics.extend(found);
    let found = translations(&prepared, filter);
    prepared.diagnostics.extend(found);
    let mut reviews = review::Reviews::read(&prepared, &pages, all);
    prepared.diagnostics.append(&mut reviews.diagnostics);
    Survey { prepared, pages, reviews }
}

/// What is found beyond the texts themselves: files that are not in step, sign-offs that do not hold any more, open
/// notes of reviewers, and how much is not translated.
fn beyond_texts(survey: &Survey) -> Vec<Diagnostic> {
    let mut out = check::synchronized(&survey.prepared.sync_plan());
    out.extend(survey.reviews.void());
    out.extend(edition::product_names(&survey.prepared, &survey.pages));
    out.extend(notes::open(&survey.prepared, &survey.pages));
    for pages in &survey.pages {
        out.extend(check::complete(&pages.locale.tag, &status::coverage(pages)));
    }
    out
}

/// All findings about a project, for `shape check`.
///
/// `day` counts as today, where something ends.
pub fn check(root: &Path, edition: &str, filter: &Filter, day: Option<Date>) -> Prepared {
    check_against(root, edition, filter, day, &[])
}

/// The same, also against what other associations corrected: `corrections` are their files.
pub fn check_against(
    root: &Path,
    edition: &str,
    filter: &Filter,
    day: Option<Date>,
    corrections: &[PathBuf],
) -> Prepared {
    let mut survey = survey(root, edition, filter, false, day);
    let mut found = beyond_texts(&survey);
    let (releases, more) = releases::Releases::read(&survey.prepared, filter, &survey.pages, &|_, _| true);
    found.extend(more);
    found.extend(releases.pending());
    let mut known = releases.known();
    for path in corrections {
        let file = source::given(path, &mut survey.prepared.project.map);
        match file.and_then(|file| crate::release::read(&survey.prepared.project.map, file)) {
            Ok(read) => known.extend(read),
            Err(fault) => found.push(fault),
        }
    }
    found.extend(crate::release::needed(&known, survey.pages.iter().flat_map(|p| &p.brochures)));
    found.extend(day.map(|day| publish::overdue(&survey.pages, day, false)).unwrap_or_default());
    survey.prepared.diagnostics.extend(found);
    crate::diag::sort(&mut survey.prepared.diagnostics);
    survey.prepared
}

/// What the rules find in the translations that were asked for.
fn translations(prepared: &Prepared, filter: &Filter) -> Vec<Diagnostic> {
    let project = &prepared.project;
    let Some(any) = prepared.localizers.first() else { return Vec::new() };
    let tag = &project.site.source_locale;
    let stems = project.messages.get(tag).and_then(|files| files.stems);
    let interface = &any.source_catalog().ui;
    let (texts, mut out) = check::SourceTexts::new(&project.map, tag, &prepared.sources, interface, stems);
    let found: Vec<Vec<Diagnostic>> = prepared
        .localizers
        .par_iter()
        .map(|localizer| {
            let Some(catalog) = localizer.catalog() else { return Vec::new() };
            let files = project.messages.get(&localizer.locale().tag).cloned().unwrap_or_default();
            let LocaleFiles { style, stems, silences, .. } = files;
            let plurals = localizer.plurals();
            let locale = localizer.locale();
            let map = &project.map;
            check::translations(
                &texts,
                check::Translations { map, locale, catalog, plurals: &plurals, style, stems, silences },
            )
        })
        .collect();
    out.extend(found.into_iter().flatten());
    out.retain(|d| is_wanted(prepared, filter, d));
    out
}

/// Whether a finding belongs to a brochure that was asked for, or to none.
fn is_wanted(prepared: &Prepared, filter: &Filter, diagnostic: &Diagnostic) -> bool {
    let brochure = path_of(&prepared.project.map, diagnostic)
        .and_then(|path| path.split_once("/brochures/"))
        .and_then(|(_, name)| name.strip_suffix(".ftl"));
    brochure.is_none_or(|id| filter.unit(&UnitId::new(Kind::Brochure, id)))
}

/// In a draft, a faulty translation is shown in the source language instead, so it must not keep an editor from
/// seeing the page: its errors become warnings. `check` and `--publish` keep them as errors.
fn soften(prepared: &Prepared, diagnostics: &mut [Diagnostic]) {
    for d in diagnostics.iter_mut().filter(|d| d.severity == Severity::Error) {
        if path_of(&prepared.project.map, d).is_some_and(|path| prepared.is_translation(path)) {
            d.severity = Severity::Warning;
        }
    }
}

fn path_of<'a>(map: &'a SourceMap, diagnostic: &'a Diagnostic) -> Option<&'a str> {
    match diagnostic.place.as_ref()? {
        Place::Span(span) => Some(map.path(span.file)),
        Place::Path(path) => Some(path),
    }
}

/// Whether a finding is about the project as such: its folder, its tables, its edition.
fn is_configuration(map: &SourceMap, diagnostic: &Diagnostic) -> bool {
    let is_table =
        |path: &str| path.starts_with("content/") && Path::new(path).extension().is_some_and(|e| e == "toml");
    diagnostic.code == "not-a-project" || path_of(map, diagnostic).is_some_and(is_table)
}

fn unknown_names(
    project: &Project,
    sources: &BTreeMap<UnitId, Brochure>,
    filter: &Filter,
) -> Vec<Diagnostic> {
    let tags = project.site.locales.iter().map(|l| l.tag.as_str()).filter(|tag| is_offered(project, tag));
    let tags: Vec<&str> = tags.collect();
    let ids: Vec<&str> = sources.keys().filter(|u| u.kind == Kind::Brochure).map(|u| u.id.as_str()).collect();
    let unknown = |what: &str, names: &[String], known: &[&str]| -> Vec<Diagnostic> {
        names
            .iter()
            .filter(|n| !known.contains(&n.as_str()))
            .map(|n| {
                let help = crate::diag::nearest(n, known.iter().copied()).map_or_else(
                    || format!("there are: {}", known.join(", ")),
                    |k| format!("did you mean `{k}`?"),
                );
                Diagnostic::error("unknown-name", format!("there is no {what} `{n}`")).help(help)
            })
            .collect()
    };
    let mut out = unknown("locale", &filter.locales, &tags);
    out.extend(unknown("brochure", &filter.brochures, &ids));
    out
}

/// Whether a locale gets pages in the edition; pseudo-locales are for those who work on it.
fn is_offered(project: &Project, tag: &str) -> bool {
    project.edition.offers(tag) || l10n::PSEUDO.contains(&tag)
}

/// Puts the pseudo-locales that were asked for into the table.
fn add_pseudo_locales(project: &mut Project, filter: &Filter) {
    let site = &mut project.site;
    let Some(source) = site.locale(&site.source_locale).cloned() else { return };
    for tag in l10n::PSEUDO.iter().filter(|tag| filter.locales.iter().any(|l| l == *tag)) {
        if site.locale(tag).is_none() {
            site.locales.extend(l10n::pseudo_locale(tag, &source));
        }
    }
}

fn localizers(
    project: &Project,
    sources: &BTreeMap<UnitId, Brochure>,
    filter: &Filter,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Localizer> {
    let (site, edition) = (Arc::new(project.site.clone()), Arc::new(project.edition.clone()));
    let Some(source_locale) = project.site.locale(&project.site.source_locale) else { return Vec::new() };
    let source_locale = Arc::new(source_locale.clone());
    let empty = LocaleFiles::default();
    let parsed: Vec<(Arc<Catalog>, Vec<Diagnostic>)> = project
        .site
        .locales
        .par_iter()
        .map(|locale| {
            let files = project.messages.get(&locale.tag).unwrap_or(&empty);
            let none = BTreeMap::new();
            let units = if locale.tag == source_locale.tag { &none } else { &files.units };
            let (mut catalog, mut found) =
                l10n::catalog(&project.map, &locale.tag, units, files.ui, files.terms);
            found.extend(edition::reword(project, sources, &mut catalog));
            (Arc::new(catalog), found)
        })
        .collect();
    let mut catalogs = BTreeMap::new();
    for (locale, (catalog, found)) in project.site.locales.iter().zip(parsed) {
        if filter.locale(&locale.tag) || locale.tag == source_locale.tag {
            diagnostics.extend(found);
        }
        catalogs.insert(locale.tag.as_str(), catalog);
    }
    let Some(source_catalog) = catalogs.get(source_locale.tag.as_str()).cloned() else { return Vec::new() };
    for locale in project.site.locales.iter().filter(|l| l10n::PSEUDO.contains(&l.tag.as_str())) {
        if !project.messages.contains_key(&locale.tag) {
            let made = l10n::pseudo_catalog(locale, &source_catalog, sources.values());
            catalogs.insert(locale.tag.as_str(), Arc::new(made));
        }
    }
    let made: Vec<(Localizer, Vec<Diagnostic>)> = project
        .site
        .locales
        .par_iter()
        .filter(|l| filter.locale(&l.tag) && is_offered(project, &l.tag))
        .map(|locale| {
            let mut chain = Vec::new();
            let mut next = Some(locale);
            while let Some(l) = next.filter(|_| chain.len() < 8) {
                chain.extend(catalogs.get(l.tag.as_str()).cloned());
                next = l.parent.as_deref().and_then(|p| project.site.locale(p));
            }
            let chain = Chain {
                locale: Arc::new(locale.clone()),
                source: Arc::clone(&source_locale),
                catalogs: chain,
                source_catalog: Arc::clone(&source_catalog),
            };
            Localizer::new(chain, Arc::clone(&site), Arc::clone(&edition))
        })
        .collect();
    let mut out = Vec::new();
    for (localizer, found) in made {
        diagnostics.extend(found);
        out.push(localizer);
    }
    out
}

/// The folder into which a bare build writes.
pub fn default_out(root: &Path) -> PathBuf {
    root.join("public")
}
