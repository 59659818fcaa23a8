//! `shape export`: packs what translators need into files for their tools.

use std::path::{Path, PathBuf};

use super::Filter;
use crate::diag::{Diagnostic, SourceMap};
use crate::exchange::Form;

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
    _ = (root, options);
    Exported::default()
}
