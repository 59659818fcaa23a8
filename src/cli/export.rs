//! `shape export`: what translators' tools get.

use super::{FINDINGS, FINE, Session, absolute, args, counted, filter};
use crate::build;
use crate::diag::{Diagnostic, Severity};
use crate::output;

impl Session<'_, '_> {
    pub(super) fn export(&mut self, args: &args::ExportArgs) -> u8 {
        let filter = filter(&args.selection);
        let prepared = build::prepare(&self.root, &args.selection.edition, &filter);
        let map = &prepared.project.map;
        let errors: Vec<Diagnostic> = prepared
            .diagnostics
            .iter()
            .filter(|d| d.severity == Severity::Error && prepared.is_about_source_text(d))
            .cloned()
            .collect();
        if !errors.is_empty() {
            let code = self.report(map, &errors);
            self.say("nothing was written: mend the sources first");
            return code;
        }
        let tree = build::tool_files(&prepared, &filter, args.format.into());
        let manifest = output::Manifest {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            inputs_hash: prepared.project.inputs_hash.clone(),
            edition: args.selection.edition.clone(),
            formats: vec![args.format.name().to_owned()],
            ..output::Manifest::default()
        };
        let out = absolute(&args.out);
        match output::commit(&tree, &out, &manifest) {
            Ok(committed) => {
                self.report(map, &committed.warning.into_iter().collect::<Vec<_>>());
                self.say(&format!("wrote {} to {}", counted(committed.files, "file"), out.display()));
                FINE
            }
            Err(refused) => {
                self.report(map, &[refused]);
                FINDINGS
            }
        }
    }
}
