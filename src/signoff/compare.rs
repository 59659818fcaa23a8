//! Whether a sign-off still holds, and if not, why.

use std::collections::{BTreeMap, BTreeSet};

use super::{Entry, Ledger, ROLES, Reviewed, Section, Standing, hash};
use crate::diag::{Diagnostic, nearest};
use crate::l10n;
use crate::model::{ReviewCause, Role};

/// One thing that changed since a section was signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// Which kind of change it is, for readers.
    pub cause: ReviewCause,
    /// What changed, for translators and clinicians.
    pub what: String,
}

/// How each section stands in each role. Of several ledgers (an edition's own, then the language's) one that holds is
/// enough, because sign-offs bind the values that readers see.
///
/// Sign-offs of sections that the page does not have are reported.
pub fn review(
    sections: Vec<Section>,
    ledgers: &[Ledger],
    roles: &[Role],
) -> (Vec<Reviewed>, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let ids: BTreeSet<&str> = sections.iter().map(|s| s.id.as_str()).collect();
    for e in ledgers.iter().flat_map(|l| &l.entries).filter(|e| !ids.contains(e.section.as_str())) {
        let mut d = Diagnostic::warning(
            "sign-off-unknown",
            format!("the page has no section `{}` to sign", e.section),
        )
        .why("the section was renamed or taken out; what was signed is not on the page any more")
        .help(nearest(&e.section, ids.iter().copied()).map_or_else(
            || "delete the entry".to_owned(),
            |near| format!("delete the entry, and have `{near}` signed if it is the new name"),
        ));
        d.place = e.span.map(Into::into);
        found.push(d);
    }
    let reviewed = sections
        .into_iter()
        .map(|section| {
            let roles = ROLES.into_iter().filter(|r| roles.contains(r));
            let standings = roles.map(|role| (role, standing(&section, ledgers, role))).collect();
            Reviewed { section, standings }
        })
        .collect();
    (reviewed, found)
}

fn standing(section: &Section, ledgers: &[Ledger], role: Role) -> Standing {
    let mut void = None;
    for ledger in ledgers {
        let Some(entry) = ledger.entry(&section.id, role) else { continue };
        if entry.parts == section.parts && section.translated {
            return Standing::Signed(entry.clone());
        }
        void = void.or_else(|| Some(Standing::Void(entry.clone(), reasons(entry, section, ledger))));
    }
    void.unwrap_or(Standing::Open)
}

/// A text line: source, translation as written, text as shown.
pub(super) type Hashes<'a> = [&'a str; 3];

/// The texts of parts by name.
pub(super) fn texts(parts: &[String]) -> BTreeMap<&str, Hashes<'_>> {
    parts.iter().filter_map(|part| text_line(part)).collect()
}

fn text_line(part: &str) -> Option<(&str, Hashes<'_>)> {
    let mut words = part.strip_prefix("text ")?.split(' ');
    Some((words.next()?, [words.next()?, words.next()?, words.next()?]))
}

/// The lines of a kind: name and the rest.
fn named<'a>(parts: &'a [String], kind: &str) -> BTreeMap<&'a str, &'a str> {
    let mut out = BTreeMap::new();
    for part in parts {
        if let Some(rest) = part.strip_prefix(kind).and_then(|p| p.strip_prefix(' ')) {
            let (name, value) = rest.split_once(' ').unwrap_or((rest, ""));
            out.insert(name, value);
        }
    }
    out
}

fn reasons(entry: &Entry, section: &Section, ledger: &Ledger) -> Vec<Reason> {
    let mut out = Vec::new();
    let mut push = |cause, what: String| out.push(Reason { cause, what });
    let (old, new) = (texts(&entry.parts), texts(&section.parts));
    for (name, [source, ..]) in &old {
        match new.get(name) {
            None => push(ReviewCause::Source, format!("the text `{name}` is gone or has a new wording")),
            Some([now, ..]) if now != source => {
                push(ReviewCause::Source, format!("the source of `{name}` changed"));
            }
            Some(_) => {}
        }
    }
    for name in new.keys().filter(|name| !old.contains_key(*name)) {
        push(ReviewCause::Source, format!("the text `{name}` is new"));
    }
    let before = named(&entry.parts, "module");
    let after = named(&section.parts, "module");
    for module in before.keys().filter(|m| !after.contains_key(*m)) {
        push(ReviewCause::Source, format!("the module `{module}` is gone"));
    }
    for module in after.keys().filter(|m| !before.contains_key(*m)) {
        push(ReviewCause::Source, format!("the module `{module}` is new"));
    }
    let mut values_changed = false;
    for (kind, word) in [("value", "the value"), ("name", "the name"), ("link", "the link")] {
        let (before, after) = (named(&entry.parts, kind), named(&section.parts, kind));
        for (name, value) in &before {
            if let Some(now) = after.get(name).filter(|now| *now != value) {
                push(ReviewCause::Value, format!("{word} `{name}` changed: {value} → {now}"));
                values_changed = true;
            }
        }
    }
    let text = |hash: &str, texts: &BTreeMap<String, String>| texts.get(hash).cloned().unwrap_or_default();
    let (before, after) = (named(&entry.parts, "source"), named(&section.parts, "source"));
    for (name, printed) in &before {
        if let Some(now) = after.get(name).filter(|now| *now != printed) {
            let (old, new) = (text(printed, &ledger.texts), text(now, &section.texts));
            let difference = l10n::word_difference(&old, &new);
            push(ReviewCause::Value, format!("the source `{name}` changed: {difference}"));
        }
    }
    let nothing = hash("");
    for (name, [_, raw, shown]) in &old {
        let Some([_, raw_now, shown_now]) = new.get(name) else { continue };
        let difference = |old: &str, new: &str| match (ledger.texts.get(old), section.texts.get(new)) {
            (Some(old), Some(new)) => format!(": {}", l10n::word_difference(old, new)),
            _ => String::new(),
        };
        if *raw_now == nothing && raw != raw_now {
            // Shown in the source language, perhaps with the list or box around it: told below.
            continue;
        }
        if raw != raw_now {
            push(
                ReviewCause::Translation,
                format!("the translation of `{name}` changed{}", difference(raw, raw_now)),
            );
        } else if shown != shown_now && !values_changed {
            push(
                ReviewCause::Value,
                format!("what `{name}` puts in changed{}", difference(shown, shown_now)),
            );
        }
    }
    if !section.translated {
        out.push(Reason {
            cause: ReviewCause::Translation,
            what: "not every text has a usable translation".to_owned(),
        });
    }
    if out.is_empty() {
        // All texts are as they were: what came or went is a number that the edition puts in.
        let (before, after) = (named(&entry.parts, "value"), named(&section.parts, "value"));
        let gone = before.iter().filter(|(name, _)| !after.contains_key(*name)).map(|(n, v)| (n, v, "gone"));
        let new = after.iter().filter(|(name, _)| !before.contains_key(*name)).map(|(n, v)| (n, v, "new"));
        let values =
            gone.chain(new).map(|(name, value, what)| format!("the value `{name}` is {what}: {value}"));
        out.extend(values.map(|what| Reason { cause: ReviewCause::Value, what }));
    }
    if out.is_empty() {
        out.push(Reason {
            cause: ReviewCause::Source,
            what: "the order of the texts or the kind of a box, list or table changed".to_owned(),
        });
    }
    out
}
