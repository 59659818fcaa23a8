//! Files for printing.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use super::releases::Versions;
use super::{Format, Prepared};
use crate::diag::{Diagnostic, Severity};
use crate::model::{Document, Kind, UnitId};
use crate::output::Earlier;
use crate::write::html::{Download, LocalePages, path_of, version_path};
use crate::write::pdf::{self, Engine, Job, Plan};

/// The stack of a thread, in bytes: Typst goes deep. Only what is used takes memory.
pub(super) const STACK: usize = 64 << 20;

/// For how many more files what one file was made of is remembered.
const KEPT: usize = 2;

/// The files that were made: path in the output → bytes, and what pages offer of them.
#[derive(Debug, Default)]
pub(super) struct Printed {
    pub(super) files: BTreeMap<String, Vec<u8>>,
    pub(super) downloads: BTreeMap<(String, UnitId), Vec<Download>>,
    /// What they were made of; not of those about which something was found, so that it is found again next time.
    pub(super) recipes: BTreeMap<String, String>,
}

/// Makes the files of every brochure that is complete in its locale; the others would be partly in another language.
///
/// A file that cannot be made leaves all others as they are. In a draft its errors, and that of a theme that cannot
/// print at all, are warnings where pages are built too, so that they do not keep those back.
pub(super) fn print(
    prepared: &Prepared,
    pages: &[LocalePages],
    versions: &Versions,
    formats: &[Format],
    draft: bool,
    earlier: &Earlier,
) -> (Printed, Vec<Diagnostic>) {
    let (printed, mut diagnostics) = make(prepared, pages, versions, formats, draft, earlier);
    if draft && formats.contains(&Format::Html) {
        for d in diagnostics.iter_mut().filter(|d| d.severity == Severity::Error) {
            d.severity = Severity::Warning;
        }
    }
    (printed, diagnostics)
}

fn make(
    prepared: &Prepared,
    pages: &[LocalePages],
    versions: &Versions,
    formats: &[Format],
    draft: bool,
    earlier: &Earlier,
) -> (Printed, Vec<Diagnostic>) {
    let wanted: Vec<pdf::Format> = formats.iter().flat_map(|f| f.print()).copied().collect();
    let mut printed = Printed::default();
    if wanted.is_empty() {
        return (printed, Vec::new());
    }
    let theme = &prepared.project.theme;
    let (engine, mut diagnostics) = Engine::load(&prepared.project.map, &theme.texts, &theme.assets);
    let Some(engine) = engine else { return (printed, diagnostics) };
    let jobs: Vec<(&LocalePages, &Document, pdf::Format)> = pages
        .iter()
        .flat_map(|p| p.brochures.iter().map(move |d| (p, d)))
        .filter(|(_, d)| d.unit.kind == Kind::Brochure && d.coverage.complete())
        .flat_map(|(p, d)| wanted.iter().map(move |f| (p, d, *f)))
        .chain(pages.iter().filter_map(|p| Some((p, p.corrections.as_ref()?, pdf::Format::Slip))))
        .collect();
    let shop = Shop { prepared, engine: &engine, versions, draft, earlier };
    let made = each(&jobs, |(pages, document, format)| shop.one(pages, document, *format));
    for ((pages, document, format), made) in jobs.into_iter().zip(made) {
        let clean = made.found.is_empty();
        diagnostics.extend(made.found);
        let Some(bytes) = made.bytes else { continue };
        if format != pdf::Format::Docket {
            let label = match format {
                pdf::Format::Slip => "download-slip".to_owned(),
                _ => format!("download-{}", format.name()),
            };
            let file = Download { path: made.path.clone(), label, size: bytes.len() };
            let of = (pages.locale.tag.clone(), document.unit.clone());
            printed.downloads.entry(of).or_default().push(file);
        }
        if clean {
            printed.recipes.insert(made.path.clone(), made.recipe);
        }
        printed.files.insert(made.path, bytes);
    }
    (printed, diagnostics)
}

/// Does a piece of work for each item, on as many threads as the pool of all other work has, which are not of that
/// pool: Typst shares the work of one document among the pool's threads, and one that waits for a part would begin
/// another whole document meanwhile, and in that a third, until neither stack nor memory sufficed.
fn each<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let results: Vec<Mutex<Option<R>>> = items.iter().map(|_| Mutex::new(None)).collect();
    let take = || {
        while let Some((item, place)) = {
            let at = next.fetch_add(1, Ordering::Relaxed);
            items.get(at).zip(results.get(at))
        } {
            let made = work(item);
            *place.lock().unwrap_or_else(PoisonError::into_inner) = Some(made);
        }
    };
    let threads = rayon::current_num_threads().min(items.len());
    std::thread::scope(|scope| {
        for _ in 0..threads {
            let thread = std::thread::Builder::new().stack_size(STACK);
            if thread.spawn_scoped(scope, take).is_err() {
                break;
            }
        }
    });
    // Where no thread could be had.
    take();
    results
        .into_iter()
        .filter_map(|place| place.into_inner().unwrap_or_else(PoisonError::into_inner))
        .collect()
}

/// A file, or why there is none.
struct Made {
    path: String,
    recipe: String,
    bytes: Option<Vec<u8>>,
    found: Vec<Diagnostic>,
}

/// What all files are made with.
struct Shop<'a> {
    prepared: &'a Prepared,
    engine: &'a Engine,
    versions: &'a Versions,
    draft: bool,
    earlier: &'a Earlier,
}

impl Shop<'_> {
    fn one(&self, pages: &LocalePages, document: &Document, format: pdf::Format) -> Made {
        let Self { prepared, engine, versions, draft, earlier } = *self;
        let site = &prepared.project.site;
        let base = &site.base_url;
        let source = site.locale(&site.source_locale).unwrap_or(&pages.locale).lang();
        let tag = &pages.locale.tag;
        // Paper stays as it is, so it names the page that says the same. Other pages may be newer.
        let address = |unit: &UnitId| {
            let version = versions.get(&(tag.clone(), unit.clone())).filter(|_| *unit == document.unit);
            let path = version.map_or_else(|| path_of(tag, unit), |version| version_path(tag, unit, version));
            format!("{base}{path}")
        };
        let job = Job {
            document,
            interface: &pages.interface,
            source: &source,
            site: &pages.site,
            glossary: pages.glossary.as_ref(),
            edition: &prepared.project.edition,
            sources: &prepared.project.map,
            pictures: &prepared.project.assets,
            address: &address,
            draft,
            marks: true,
        };
        let id = &document.unit.id;
        let path = format!("{tag}/{id}/{id}-{tag}{}", format.suffix());
        let plan = Plan::new(engine, &job, format);
        let recipe = plan.recipe();
        if let Some(bytes) = earlier.file(&path, &recipe) {
            return Made { path, recipe, bytes: Some(bytes), found: Vec::new() };
        }
        let (bytes, found) = plan.write();
        Engine::forget(KEPT);
        Made { path, recipe, bytes, found }
    }
}
