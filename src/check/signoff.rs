//! # `sign-off-void`: a sign-off does not hold any more
//!
//! A sign-off is bound to the section as readers get it: each text, its translation, the numbers, names and links put
//! in, the modules, and the kinds of boxes. One of these changed.
//!
//! **Why:** nobody has checked the section as it is now. **What to do:** read what changed and sign again; where only a
//! wording or a slip of the pen changed, two people can keep the sign-off with `shape carry`.

use crate::diag::Diagnostic;
use crate::signoff::{Reviewed, Standing};

/// How many reasons are told; the first ones say enough.
const MAX_REASONS: usize = 3;

/// The sign-offs of one page that do not hold any more, each with what changed.
pub fn void(page: &str, locale: &str, reviewed: &[Reviewed]) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    for r in reviewed {
        for (role, standing) in &r.standings {
            let Standing::Void(entry, reasons) = standing else { continue };
            let mut told: Vec<String> = reasons.iter().take(MAX_REASONS).map(|r| r.what.clone()).collect();
            if reasons.len() > MAX_REASONS {
                told.push(format!("{} more", reasons.len() - MAX_REASONS));
            }
            let what = format!(
                "the sign-off of `{}` in {page} ({locale}) by {} as {} does not hold any more: {}",
                entry.section,
                entry.by,
                role.name(),
                told.join("; ")
            );
            let mut d = Diagnostic::warning("sign-off-void", what)
                .why("nobody has checked the section as it is now")
                .help("check what changed and sign again; if only the wording changed, see `shape carry`");
            d.place = entry.span.map(Into::into);
            let values = r.section.declared.iter();
            let changed =
                values.filter(|(name, _)| reasons.iter().any(|r| r.what.contains(&format!("`{name}`"))));
            d.related.extend(changed.map(|(_, span)| (*span, "the value is declared here".to_owned())));
            out.push(d);
        }
    }
    out
}
