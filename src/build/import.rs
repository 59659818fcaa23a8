//! `shape import`: takes translations from files that come back.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::export::hindrances;
use super::{Filter, prepare};
use crate::diag::{Diagnostic, SourceMap};
use crate::exchange::{self, Receiver};
use crate::l10n::Plurals;
use crate::{output, source};

/// What came of it.
#[derive(Debug, Default)]
pub struct Imported {
    /// The texts that the findings point into.
    pub map: SourceMap,
    /// What was found, sorted.
    pub diagnostics: Vec<Diagnostic>,
    /// Messages that were taken.
    pub taken: usize,
    /// Messages that say what the project says already.
    pub same: usize,
    /// Messages that were refused.
    pub refused: usize,
    /// Messages that are not translated.
    pub empty: usize,
}

/// Reads the files, checks each message and writes what is right.
pub fn import(root: &Path, files: &[PathBuf], dry_run: bool) -> Imported {
    let prepared = prepare(root, "default", &Filter::default());
    let mut out = Imported { diagnostics: hindrances(&prepared), ..Imported::default() };
    let mut map = prepared.project.map.clone();
    if out.diagnostics.is_empty() {
        let mut read = Vec::new();
        for path in files {
            match source::given(path, &mut map) {
                Ok(file) => read.push(file),
                Err(found) => out.diagnostics.push(found),
            }
        }
        let source = &prepared.project.site.source_locale;
        let locales: BTreeMap<String, Plurals> = prepared
            .localizers
            .iter()
            .filter(|l| l.locale().tag != *source)
            .map(|l| (l.locale().tag.clone(), l.plurals()))
            .collect();
        let taken = exchange::take(Receiver { map: &map, source, locales: &locales }, &read);
        out.diagnostics.extend(taken.diagnostics);
        (out.taken, out.same) = (taken.taken, taken.same);
        (out.refused, out.empty) = (taken.refused, taken.empty);
        if !dry_run && let Err(found) = output::patch(root, &taken.changes) {
            out.diagnostics.extend(found);
            out.taken = 0;
        }
    }
    crate::diag::sort(&mut out.diagnostics);
    out.map = map;
    out
}
