//! `shape sign`.

use super::args::SignArgs;
use super::{FINE, Session, counted};
use crate::build::{self, SignOptions};

impl Session<'_, '_> {
    pub(super) fn sign(&mut self, args: &SignArgs) -> u8 {
        let signed = build::sign(
            &self.root,
            &SignOptions {
                locale: args.locale.clone(),
                brochure: args.brochure.clone(),
                edition: args.edition.clone(),
                sections: args.section.clone(),
                role: args.role.into(),
                by: args.by.clone(),
                date: args.as_of,
                code: args.code.clone(),
            },
        );
        let code = self.report(&signed.map, &signed.diagnostics);
        if code == FINE {
            let count = counted(signed.sections.len(), "section");
            self.say(&format!("signed {count} in {}: {}", signed.path, signed.sections.join(", ")));
        } else {
            self.say("nothing was signed");
        }
        code
    }
}
