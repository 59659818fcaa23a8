//! `shape export`: packs what translators need into files for their tools.

use std::path::{Path, PathBuf};

use super::carry::units;
use super::{Filter, Prepared, prepare};
use crate::diag::{Diagnostic, Severity, SourceMap};
use crate::exchange::{Counter, Form, MANIFEST, Manifest, Pack};
use crate::model::OutputTree;
use crate::{output, source};

/// What to export.
#[derive(Clone, Debug)]
pub struct ExportOptions {
    /// Which part of the project.
    pub filter: Filter,
    /// The format.
    pub form: Form,
    /// The folder; it must not exist or be empty.
    pub out: PathBuf,
    /// Earlier exports: what they held is left out.
    pub since: Vec<PathBuf>,
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Exported {
    /// The texts that the findings point into.
    pub map: SourceMap,
    /// What was found, sorted.
    pub diagnostics: Vec<Diagnostic>,
    /// Words to translate, as in the summary file.
    pub summary: String,
    /// How many files were written.
    pub files: usize,
}

/// Writes the files.
pub fn export(root: &Path, options: &ExportOptions) -> Exported {
    let prepared = prepare(root, "default", &options.filter);
    let mut out = Exported { diagnostics: hindrances(&prepared), ..Exported::default() };
    let mut map = prepared.project.map.clone();
    let since = since(&options.since, &mut map, &mut out.diagnostics);
    if out.diagnostics.is_empty() {
        let mut resources = units(&prepared, &options.filter);
        if options.filter.brochures.is_empty() {
            resources.insert("terms".to_owned());
        }
        let mut counter = Counter::new(since);
        let mut manifest = Manifest::default();
        let mut tree = OutputTree::default();
        let source = &prepared.project.site.source_locale;
        for localizer in prepared.localizers.iter().filter(|l| l.locale().tag != *source) {
            let (tag, plurals) = (&localizer.locale().tag, localizer.plurals());
            let packs: Vec<Pack> = resources
                .iter()
                .map(|resource| Pack::new(&prepared.project.map, source, tag, resource, &plurals))
                .collect();
            for pack in &packs {
                counter.learn(pack);
            }
            for pack in packs {
                let pack = counter.count(pack);
                if !pack.entries.is_empty() {
                    let path = format!("{tag}/{}.{}", pack.resource, options.form.extension());
                    tree.insert(path, options.form.write(&pack));
                }
                manifest.note(&pack);
            }
        }
        out.summary = counter.summary();
        out.files = tree.files.len();
        tree.insert("summary.txt", out.summary.clone());
        tree.insert(MANIFEST, manifest.text());
        let marker = output::Manifest {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            inputs_hash: prepared.project.inputs_hash.clone(),
            edition: "default".to_owned(),
            formats: vec![options.form.name().to_owned()],
            ..output::Manifest::default()
        };
        if let Err(found) = output::commit_new(&tree, &options.out, &marker) {
            out.diagnostics.push(found);
        }
    }
    crate::diag::sort(&mut out.diagnostics);
    out.map = map;
    out
}

/// Why the reference cannot be relied on, if so.
pub(super) fn hindrances(prepared: &Prepared) -> Vec<Diagnostic> {
    let errors = prepared.diagnostics.iter().filter(|d| d.severity == Severity::Error);
    let mut out: Vec<Diagnostic> = errors.filter(|d| prepared.is_about_source_text(d)).cloned().collect();
    let plan = prepared.sync_plan();
    if let Some(change) = plan.reference.iter().chain(&plan.locales).next() {
        out.push(
            Diagnostic::error("not-in-step", format!("{} is not in step with the sources", change.path))
                .at_path(&change.path)
                .why("translators would get, or have got, texts that nobody reads any more")
                .help("run `shape sync`, then this command again"),
        );
    }
    out
}

/// What earlier exports held; `None` if none is given.
fn since(paths: &[PathBuf], map: &mut SourceMap, diagnostics: &mut Vec<Diagnostic>) -> Option<Manifest> {
    let mut out: Option<Manifest> = None;
    for path in paths {
        let is_manifest = path.extension().is_some_and(|e| e == "json");
        let path = if is_manifest { path.clone() } else { path.join(MANIFEST) };
        match source::given(&path, map).map(|file| Manifest::read(map.text(file))) {
            Ok(Ok(manifest)) => out.get_or_insert_default().add(manifest),
            Ok(Err(why)) => diagnostics.push(
                Diagnostic::error("export-manifest", format!("what was exported cannot be read: {why}"))
                    .at_path(path.display().to_string())
                    .help("give the folder of an earlier export, or its `shape-export.json`"),
            ),
            Err(found) => diagnostics.push(found),
        }
    }
    out
}
