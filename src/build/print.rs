//! Files for printing.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::{Format, Prepared};
use crate::diag::{Diagnostic, Severity};
use crate::model::{Document, Kind, UnitId};
use crate::write::html::{Download, LocalePages, path_of};
use crate::write::pdf::{self, Engine, Job};

/// For how many more files what one file was made of is remembered.
const KEPT: usize = 4;

/// The files that were made: path in the output → bytes, and what pages offer of them.
#[derive(Debug, Default)]
pub(super) struct Printed {
    pub(super) files: BTreeMap<String, Vec<u8>>,
    pub(super) downloads: BTreeMap<(String, UnitId), Vec<Download>>,
}

/// Makes the files of every brochure that is complete in its locale; the others would be partly in another language.
///
/// A file that cannot be made leaves all others as they are. In a draft its errors are warnings, so that they do not
/// keep the pages back.
pub(super) fn print(
    prepared: &Prepared,
    pages: &[LocalePages],
    formats: &[Format],
    draft: bool,
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
        .collect();
    let made: Vec<(Option<Vec<u8>>, Vec<Diagnostic>)> = jobs
        .par_iter()
        .map(|(pages, document, format)| {
            let made = one(prepared, &engine, pages, document, *format, draft);
            Engine::forget(KEPT);
            made
        })
        .collect();
    for ((pages, document, format), (bytes, found)) in jobs.into_iter().zip(made) {
        diagnostics.extend(found);
        let Some(bytes) = bytes else { continue };
        let (tag, id) = (&pages.locale.tag, &document.unit.id);
        let path = format!("{tag}/{id}/{id}-{tag}{}", format.suffix());
        if format != pdf::Format::Docket {
            let label = format!("download-{}", format.name());
            let file = Download { path: path.clone(), label, size: bytes.len() };
            printed.downloads.entry((tag.clone(), document.unit.clone())).or_default().push(file);
        }
        printed.files.insert(path, bytes);
    }
    if draft {
        for d in diagnostics.iter_mut().filter(|d| d.severity == Severity::Error) {
            d.severity = Severity::Warning;
        }
    }
    (printed, diagnostics)
}

fn one(
    prepared: &Prepared,
    engine: &Engine,
    pages: &LocalePages,
    document: &Document,
    format: pdf::Format,
    draft: bool,
) -> (Option<Vec<u8>>, Vec<Diagnostic>) {
    let site = &prepared.project.site;
    let base = &site.base_url;
    let source = site.locale(&site.source_locale).unwrap_or(&pages.locale).lang();
    let tag = &pages.locale.tag;
    let address = |unit: &UnitId| format!("{base}{}", path_of(tag, unit));
    let job = Job {
        document,
        interface: &pages.interface,
        source: &source,
        site: &pages.site,
        glossary: pages.glossary.as_ref(),
        sources: &prepared.project.map,
        pictures: &BTreeMap::new(),
        address: &address,
        draft,
        marks: true,
    };
    pdf::write(engine, &job, format)
}
