//! `corrections.toml`: what was wrong in published versions.

use crate::config::{self, Table, Valued};
use crate::diag::{Diagnostic, FileId, SourceMap, nearest};
use crate::model::{Correction, Gravity, Placed};

/// The corrections for an edition: those of texts that all editions share, then its own.
pub fn corrections(map: &SourceMap, edition: &str, diagnostics: &mut Vec<Diagnostic>) -> Vec<Correction> {
    let own = format!("content/editions/{edition}/corrections.toml");
    let files = [("content/corrections.toml", true), (own.as_str(), false)];
    let mut out: Vec<Correction> = files
        .into_iter()
        .filter_map(|(path, shared)| Some((map.find(path)?, shared)))
        .flat_map(|(file, shared)| read(map, file, shared, diagnostics))
        .collect();
    // The newest stands first; those of one day in the order of the files.
    out.sort_by_key(|c| std::cmp::Reverse(c.date));
    out
}

fn read(map: &SourceMap, file: FileId, shared: bool, diagnostics: &mut Vec<Diagnostic>) -> Vec<Correction> {
    config::with_root(map, file, map.whole(file).range(), diagnostics, |t, d| {
        t.tables("corrections", d, |t, d| one(t, shared, d)).into_iter().flatten().collect()
    })
    .unwrap_or_default()
}

fn one(t: &Table<'_, '_>, shared: bool, d: &mut Vec<Diagnostic>) -> Option<Correction> {
    let brochure = t.required("brochure", d).map(placed);
    let section = t.required("section", d).map(placed);
    let all = |list: Vec<Valued<String>>| list.into_iter().map(placed).collect();
    let versions = all(t.strings("versions", d));
    let locales = all(t.strings("locales", d));
    let language = t.string("language", d).map(placed);
    let wrong = t.required("wrong", d).map(placed);
    let right = t.required("right", d).map(placed);
    let gravity = t.required("severity", d).and_then(|word| gravity(&word, d));
    let date = t.date("date", d);
    if date.is_none() && !t.has("date") {
        d.push(
            Diagnostic::error("missing-key", "`corrections.date` is missing")
                .at(t.span())
                .help("add the day on which it was found, for example `date = 2026-12-01`"),
        );
    }
    let reason = t.required("reason", d).map(|r| r.value);
    let (wrong, right) = (wrong?, right?);
    if super::words(&wrong.0) == super::words(&right.0) {
        d.push(
            Diagnostic::error("correction-empty", "the right words are the wrong ones")
                .at(right.1)
                .why("readers would be told of a mistake and not learn what is right")
                .help("write in `wrong` what was published, and in `right` what stands there now"),
        );
        return None;
    }
    Some(Correction {
        brochure: brochure?,
        section: section?,
        versions,
        locales,
        language,
        wrong,
        right,
        gravity: gravity?,
        date: date?.value,
        reason: reason?,
        span: t.span(),
        shared,
    })
}

fn placed(text: Valued<String>) -> Placed<String> {
    (text.value, text.span)
}

fn gravity(word: &Valued<String>, d: &mut Vec<Diagnostic>) -> Option<Gravity> {
    let found = Gravity::ALL.into_iter().find(|g| g.name() == word.value);
    if found.is_none() {
        let names = Gravity::ALL.map(Gravity::name);
        let help = nearest(&word.value, names).map_or_else(
            || format!("use one of {}", names.join(", ")),
            |near| format!("did you mean \"{near}\"?"),
        );
        d.push(
            Diagnostic::error("correction-severity", format!("no mistake is \"{}\"", word.value))
                .at(word.span)
                .why("what can do harm is told at once, in all languages")
                .help(help),
        );
    }
    found
}
