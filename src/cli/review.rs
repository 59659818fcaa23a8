//! `shape review` and `shape import --review`.

use std::path::Path;

use super::args::{ImportArgs, ReviewArgs};
use super::{Session, absolute, counted};
use crate::build::{self, NotesOptions, ReviewOptions};

impl Session<'_, '_> {
    pub(super) fn review(&mut self, args: &ReviewArgs) -> u8 {
        let standard = self.root.join("review").join(format!("{}-{}", args.brochure, args.locale));
        let out = args.out.as_ref().map_or(standard, |out| absolute(out));
        let made = build::write_sheet(&ReviewOptions {
            root: self.root.clone(),
            brochure: args.brochure.clone(),
            locale: args.locale.clone(),
            edition: args.edition.clone(),
            since: args.since.as_ref().map(|path| absolute(path)),
            formats: args.format.iter().map(|f| (*f).into()).collect(),
            out: out.clone(),
        });
        let code = self.report(&made.map, &made.diagnostics);
        if made.committed.is_some() {
            let texts = counted(made.segments, "text");
            self.say(&format!("wrote a sheet with {texts} to {}; code {}", out.display(), made.code));
        } else {
            self.say(&format!("nothing was written; {} is as it was", out.display()));
        }
        code
    }

    pub(super) fn import_notes(&mut self, file: &Path, locale: &str, args: &ImportArgs) -> u8 {
        let taken = build::import_notes(&NotesOptions {
            root: self.root.clone(),
            file: absolute(file),
            locale: locale.to_owned(),
            brochure: args.brochure.clone(),
            edition: args.edition.clone(),
        });
        let code = self.report(&taken.map, &taken.diagnostics);
        match (taken.added, taken.known) {
            (0, 0) => self.say("no comment was taken in"),
            (added, 0) => self.say(&format!("{} in {}", counted(added, "new note"), taken.path)),
            (added, known) => {
                self.say(&format!(
                    "{} in {}; {known} were there already",
                    counted(added, "new note"),
                    taken.path
                ));
            }
        }
        code
    }
}
