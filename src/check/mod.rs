//! What must hold between sources, reference and translations, beyond what reading and localizing report.

mod explain;
mod notes;
mod pages;
mod rules;
mod signoff;
mod sources;

use std::collections::BTreeMap;

use crate::diag::Diagnostic;
use crate::model::{Coverage, UnitId};
use crate::sync;

pub use explain::{codes, explain};
pub use notes::{Noted, open_note};
pub use pages::{RESERVED, addresses};
pub use rules::{SourceTexts, Translations, translations};
pub use signoff::void;
pub use sources::sources;

/// Findings about files that `shape sync` would change.
///
/// An outdated reference is an error: translators would work on old text. Translations whose source has gone are
/// warnings: they are not shown any more, and `shape sync` keeps them in the history.
pub fn synchronized(plan: &sync::Plan) -> Vec<Diagnostic> {
    let mut out = plan.diagnostics.clone();
    for change in &plan.reference {
        out.push(
            Diagnostic::error(
                "reference-outdated",
                format!("{} does not fit the sources any more", change.path),
            )
            .at_path(&change.path)
            .why("translators would translate a text that no longer exists")
            .help("run `shape sync` and commit what it writes"),
        );
    }
    for change in &plan.locales {
        out.push(
            Diagnostic::warning(
                "locale-outdated",
                format!("{} holds translations whose source text has gone", change.path),
            )
            .at_path(&change.path)
            .why("they are not shown any more")
            .help("run `shape sync`: it keeps them in the history"),
        );
    }
    out
}

/// One warning for a whole draft: how many locales show something in the source language.
pub fn draft(coverage: &BTreeMap<String, BTreeMap<UnitId, Coverage>>) -> Option<Diagnostic> {
    let lacking = |units: &BTreeMap<UnitId, Coverage>| -> usize {
        units.values().map(|c| c.total - c.translated).sum()
    };
    let rows: Vec<(&str, usize)> =
        coverage.iter().map(|(tag, units)| (tag.as_str(), lacking(units))).filter(|(_, n)| *n > 0).collect();
    let messages: usize = rows.iter().map(|(_, n)| n).sum();
    let tags: Vec<&str> = rows.iter().map(|(tag, _)| *tag).collect();
    (messages > 0).then(|| {
        Diagnostic::warning(
            "not-translated",
            format!("{messages} messages have no usable translation, in: {}", tags.join(", ")),
        )
        .why("readers of the draft see these passages in the source language, marked as such")
        .help("`shape status` counts them by page, `shape check` names the files")
    })
}

/// One warning for each locale and source that is not translated in full.
pub fn complete(locale: &str, coverage: &BTreeMap<UnitId, Coverage>) -> Vec<Diagnostic> {
    coverage
        .iter()
        .filter(|(_, c)| !c.complete())
        .map(|(unit, c)| {
            Diagnostic::warning(
                "incomplete",
                format!(
                    "{} of {} messages of {unit} have no usable translation in {locale}",
                    c.total - c.translated,
                    c.total
                ),
            )
            .at_path(format!("locales/{locale}/{unit}.ftl"))
            .why("readers see these passages in the source language")
            .help("translate the messages that the reference has and this file lacks")
        })
        .collect()
}
