//! `shape status`.

use std::path::Path;

use super::args::{MessageFormat, Selection, StatusFormat};
use super::{FINDINGS, FINE, Session, USAGE, absolute, filter};
use crate::build;
use crate::diag::{Diagnostic, Severity};

/// Where pages go if nothing is said.
const FOLDER: &str = "status";

impl Session<'_, '_> {
    /// Counts, as a table or as JSON.
    pub(super) fn status(&mut self, selection: &Selection, sections: bool, format: StatusFormat) -> u8 {
        let status = build::status(&self.root, &selection.edition, &filter(selection));
        // Findings are the business of `check`; here only those that make the numbers wrong are told.
        let errors: Vec<Diagnostic> =
            status.diagnostics.iter().filter(|d| d.severity == Severity::Error).cloned().collect();
        let text = if format == StatusFormat::Json { status.json() } else { status.text(sections) };
        if self.format == MessageFormat::Json || errors.is_empty() {
            _ = write!(self.streams.out, "{text}");
            return if errors.is_empty() { FINE } else { FINDINGS };
        }
        let code = self.report(&status.map, &errors);
        _ = write!(self.streams.out, "{text}");
        code
    }

    /// Pages.
    pub(super) fn dashboard(&mut self, selection: &Selection, out: Option<&Path>) -> u8 {
        let filter = filter(selection);
        let standard = self.root.join(FOLDER);
        if filter.is_partial() && out.is_none() {
            _ = writeln!(
                self.streams.err,
                "error: `--brochure` and `--locale` show only a part, which must not replace the whole in {}\n  help: say \
                 where the part goes: `--out DIR`",
                standard.display()
            );
            return USAGE;
        }
        let out = out.map_or(standard, absolute);
        let done = build::dashboard(&self.root, &selection.edition, &filter, &out);
        let code = self.report(&done.map, &done.diagnostics);
        match done.committed {
            Some(_) => self.say(&format!("wrote the pages to {}; begin with index.html", out.display())),
            None => self.say(&format!("nothing was written; {} is as it was", out.display())),
        }
        code
    }
}
