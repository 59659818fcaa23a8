//! `shape carry`: prints pairs of wordings, for people one after the other, for programs as findings.

use std::collections::BTreeMap;

use super::args::CarryArgs;
use super::{FINE, MessageFormat, Session, counted};
use crate::build::{self, Carried, CarryOptions, Corrected, Filter};
use crate::diag::Diagnostic;
use crate::sync::Carriage;

impl Session<'_, '_> {
    pub(super) fn carry(&mut self, args: &CarryArgs) -> u8 {
        let mut carried = build::carry(
            &self.root,
            &CarryOptions {
                filter: Filter { brochures: args.brochure.clone(), locales: args.locale.clone() },
                ids: args.id.clone(),
                all: args.yes,
                by: args.by.clone(),
                without_sign_off: args.without_sign_off,
            },
        );
        let groups = groups(&carried.carriages);
        if self.format == MessageFormat::Text {
            for lines in groups.values().map(|same| told(same)) {
                _ = writeln!(self.streams.out, "{lines}");
            }
            for c in &carried.corrected {
                _ = writeln!(self.streams.out, "{}", told_correction(c));
            }
        } else {
            let mut notes: Vec<Diagnostic> = groups.values().filter_map(|same| note(same)).collect();
            notes.extend(carried.corrected.iter().map(note_correction));
            carried.diagnostics.extend(notes);
        }
        let code = self.report(&carried.map, &carried.diagnostics);
        if code == FINE {
            self.say(&summary(&carried, groups.len()));
        }
        code
    }
}

/// Carriages of one text, by its file and ids and whether it is refused.
type Groups<'a> = BTreeMap<(&'a str, &'a str, &'a str, Option<&'a str>), Vec<&'a Carriage>>;

fn groups(carriages: &[Carriage]) -> Groups<'_> {
    let mut out = Groups::new();
    for c in carriages {
        let place = (c.unit.as_str(), c.new.as_str(), c.old.as_str(), c.hindrance.as_deref());
        out.entry(place).or_default().push(c);
    }
    out
}

fn locales(same: &[&Carriage]) -> String {
    same.iter().map(|c| c.locale.as_str()).collect::<Vec<_>>().join(" ")
}

fn told(same: &[&Carriage]) -> String {
    let Some(first) = same.first() else { return String::new() };
    let refused = first.hindrance.as_ref().map(|why| format!("  refused: {why}\n")).unwrap_or_default();
    format!(
        "{}: {} → {} ({})\n  {}\n{refused}",
        first.unit,
        first.old,
        first.new,
        locales(same),
        first.difference()
    )
}

fn note(same: &[&Carriage]) -> Option<Diagnostic> {
    let first = same.first()?;
    let what = format!("{} → {} ({}): {}", first.old, first.new, locales(same), first.difference());
    let path = format!("locales/{}/history/{}.toml", first.locale, first.unit);
    Some(match &first.hindrance {
        None => Diagnostic::note("can-be-carried", what).at_path(path),
        Some(why) => Diagnostic::note("carry-refused", what).at_path(path).why(why.clone()),
    })
}

fn told_correction(c: &Corrected) -> String {
    let refused =
        c.correction.hindrance.as_ref().map(|why| format!("  refused: {why}\n")).unwrap_or_default();
    format!(
        "{}, signed section {}: {} corrected ({}, edition {})\n  {}\n{refused}",
        c.unit, c.correction.section, c.correction.name, c.locale, c.edition, c.correction.difference
    )
}

fn note_correction(c: &Corrected) -> Diagnostic {
    let what = format!("{} was corrected ({}): {}", c.correction.name, c.locale, c.correction.difference);
    let path = format!("locales/{}/{}.ftl", c.locale, c.unit);
    match &c.correction.hindrance {
        None => Diagnostic::note("can-be-carried", what).at_path(path),
        Some(why) => Diagnostic::note("carry-refused", what).at_path(path).why(why.clone()),
    }
}

fn summary(carried: &Carried, groups: usize) -> String {
    let refused = carried.carriages.iter().filter(|c| c.hindrance.is_some()).count();
    let corrected = carried.corrected.len();
    let possible = carried.carriages.len() - refused;
    match carried.carried {
        Some((n, kept)) => format!(
            "{} carried over, {refused} refused; {} kept",
            counted(n, "translation"),
            counted(kept, "sign-off")
        ),
        None if groups + corrected == 0 => "nothing to carry over".to_owned(),
        None => format!(
            "{}: {} can be carried over, {refused} refused; {} in signed sections; nothing was written: `--yes` carries \
             all, `--id NEW` one",
            counted(groups, "text"),
            counted(possible, "translation"),
            counted(corrected, "correction")
        ),
    }
}
