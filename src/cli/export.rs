//! `shape export` and `shape import`.

use std::path::Path;

use super::args::{Carries, ExportArgs, ImportArgs};
use super::{FINDINGS, FINE, Session, absolute, counted};
use crate::build::{self, ExportOptions, Filter, Tool};
use crate::diag::{Diagnostic, Severity};
use crate::output;

impl Session<'_, '_> {
    pub(super) fn export(&mut self, args: &ExportArgs) -> u8 {
        let out = args.out.as_ref().map_or_else(|| absolute(&self.root.join("export")), |out| absolute(out));
        let filter = Filter { brochures: args.brochure.clone(), locales: args.locale.clone() };
        let form = match args.format.carries() {
            Carries::Texts(form) => form,
            Carries::Help(tool) => return self.export_help(tool, &filter, &out),
        };
        let options = ExportOptions { filter, form, out: out.clone(), since: args.since.clone() };
        let exported = build::export(&self.root, &options);
        let code = self.report(&exported.map, &exported.diagnostics);
        if code == FINE {
            _ = write!(self.streams.out, "{}", exported.summary);
            self.say(&format!("{} written to {}", counted(exported.files, "file"), out.display()));
        } else {
            self.say("nothing was written");
        }
        code
    }

    /// Writes what tools get beside the texts. The folder may be that of an earlier export of this kind.
    fn export_help(&mut self, tool: Tool, filter: &Filter, out: &Path) -> u8 {
        let prepared = build::prepare(&self.root, "default", filter);
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
        let tree = build::tool_files(&prepared, filter, tool);
        let manifest = output::Manifest {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            inputs_hash: prepared.project.inputs_hash.clone(),
            edition: "default".to_owned(),
            formats: vec![tool.name().to_owned()],
            ..output::Manifest::default()
        };
        match output::commit(&tree, out, &manifest) {
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

    pub(super) fn import(&mut self, args: &ImportArgs) -> u8 {
        let imported = build::import(&self.root, &args.files, args.dry_run);
        let code = self.report(&imported.map, &imported.diagnostics);
        let what = if args.dry_run { "would be taken (nothing was written)" } else { "taken" };
        self.say(&format!(
            "{} {what}, {} as before, {} refused, {} without translation",
            counted(imported.taken, "message"),
            imported.same,
            imported.refused,
            imported.empty
        ));
        code
    }
}
