//! `shape export` and `shape import`.

use super::args::{ExportArgs, ImportArgs};
use super::{FINE, Session, absolute, counted};
use crate::build::{self, ExportOptions, Filter};

impl Session<'_, '_> {
    pub(super) fn export(&mut self, args: &ExportArgs) -> u8 {
        let out = args.out.as_ref().map_or_else(|| absolute(&self.root.join("export")), |out| absolute(out));
        let options = ExportOptions {
            filter: Filter { brochures: args.brochure.clone(), locales: args.locale.clone() },
            form: args.format.into(),
            out: out.clone(),
            since: args.since.clone(),
        };
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
