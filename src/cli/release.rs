//! `shape release`.

use super::args::ReleaseArgs;
use super::{Session, counted};
use crate::build::{self, ReleaseOptions};

impl Session<'_, '_> {
    pub(super) fn release(&mut self, args: &ReleaseArgs) -> u8 {
        let frozen = build::release(
            &self.root,
            &ReleaseOptions {
                edition: args.edition.clone(),
                version: args.release.clone(),
                date: args.as_of,
            },
        );
        let code = self.report(&frozen.map, &frozen.diagnostics);
        if let Some(folder) = &frozen.folder {
            let (locales, brochures) = frozen.counts;
            let (brochures, locales) = (counted(brochures, "text"), counted(locales, "language"));
            self.say(&format!("released {brochures} in {locales} as {folder}"));
        } else {
            self.say("nothing was released");
        }
        code
    }
}
