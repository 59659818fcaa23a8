//! Sign-offs that follow an editorial change: of the source, or a slip of the pen in a translation. Two people say so.

use super::compare::texts;
use super::{Entry, Ledger, Section};
use crate::l10n;

/// A text that was carried over: its file of messages, its old and its new id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Move {
    /// For example `brochures/mood`.
    pub unit: String,
    /// The old id.
    pub old: String,
    /// The new id.
    pub new: String,
}

impl Move {
    /// The names in the parts of a sign-off.
    fn names(&self) -> (String, String) {
        let name = |key: &str| match self.unit.strip_prefix("modules/") {
            Some(_) => format!("{}/{key}", self.unit),
            None => key.to_owned(),
        };
        (name(&self.old), name(&self.new))
    }
}

/// Gives sign-offs of old wordings the new ones, where the new text stands in the same section, and notes it under the
/// names of those who said that the change was editorial. Whatever else changed in a section keeps its sign-off void.
/// Returns how many sign-offs were touched.
pub fn follow(ledger: &mut Ledger, sections: &[Section], moves: &[Move], by: &[String]) -> usize {
    let mut count = 0;
    for entry in &mut ledger.entries {
        let Some(section) = sections.iter().find(|s| s.id == entry.section) else { continue };
        let before = entry.carried.len();
        for m in moves {
            let (old, new) = m.names();
            let now = texts(&section.parts);
            let Some([source, ..]) = now.get(new.as_str()) else { continue };
            let Some([_, raw, shown]) = texts(&entry.parts).get(old.as_str()).copied() else { continue };
            let (from, to) = (format!("text {old} "), format!("text {new} {source} {raw} {shown}"));
            let Some(part) = entry.parts.iter_mut().find(|p| p.starts_with(&from)) else { continue };
            *part = to;
            entry.carried.push(note(&format!("{old} → {new}"), by));
        }
        count += usize::from(entry.carried.len() > before);
    }
    count
}

fn note(what: &str, by: &[String]) -> String {
    format!("{what}: {}", by.join("; "))
}

/// A translation that was corrected after it was signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The section.
    pub section: String,
    /// The text's name in the parts: its id, with the file of a module before it.
    pub name: String,
    /// The signed and the present translation as one text, with the words that changed marked.
    pub difference: String,
    /// Why it is more than a slip of the pen, if so.
    pub hindrance: Option<String>,
}

/// The translations in which something changed since they were signed, and nothing else in their section but other
/// translations.
pub fn corrections(ledger: &Ledger, sections: &[Section], tag: &str) -> Vec<Correction> {
    let mut out: Vec<Correction> = Vec::new();
    for entry in &ledger.entries {
        let Some(section) = sections.iter().find(|s| s.id == entry.section && s.translated) else { continue };
        for (name, old, new) in changed(entry, section) {
            if out.iter().any(|c| (&c.section, c.name.as_str()) == (&entry.section, name)) {
                continue;
            }
            let text = |old: &str, new: &str| Some((ledger.texts.get(old)?, section.texts.get(new)?));
            let beyond = |old: &str, new: &str| match text(old, new) {
                Some((old, new)) => l10n::beyond_typo(tag, old, new),
                None => Some("what was signed is not known any more".to_owned()),
            };
            // As it is written, with all its variants, and as readers see it, with its values.
            let hindrance = beyond(old[1], new[1]).or_else(|| beyond(old[2], new[2]));
            let difference = text(old[1], new[1]).map(|(old, new)| l10n::word_difference(old, new));
            out.push(Correction {
                section: entry.section.clone(),
                name: name.to_owned(),
                difference: difference.unwrap_or_default(),
                hindrance,
            });
        }
    }
    out
}

/// The texts whose translation changed, if nothing else in the section did.
fn changed<'a>(entry: &'a Entry, section: &'a Section) -> Vec<(&'a str, [&'a str; 3], [&'a str; 3])> {
    if entry.parts.len() != section.parts.len() {
        return Vec::new();
    }
    let (old, new) = (texts(&entry.parts), texts(&section.parts));
    let pairs = entry.parts.iter().zip(&section.parts).filter(|(a, b)| a != b);
    let mut out = Vec::new();
    for (part, _) in pairs {
        let name = part.strip_prefix("text ").and_then(|p| p.split(' ').next());
        let both = name.and_then(|n| Some((n, *old.get(n)?, *new.get(n)?)));
        match both {
            Some((name, a, b)) if a[0] == b[0] && a[1] != b[1] => out.push((name, a, b)),
            _ => return Vec::new(),
        }
    }
    out
}

/// Takes over the corrections that have no hindrance, under the names of those who said so. Returns how many sign-offs
/// were touched.
pub fn correct(
    ledger: &mut Ledger,
    sections: &[Section],
    corrections: &[Correction],
    by: &[String],
) -> usize {
    let mut count = 0;
    for entry in &mut ledger.entries {
        let Some(section) = sections.iter().find(|s| s.id == entry.section) else { continue };
        let names: Vec<String> =
            changed(entry, section).into_iter().map(|(name, ..)| name.to_owned()).collect();
        let before = entry.carried.len();
        for c in corrections.iter().filter(|c| c.section == entry.section && c.hindrance.is_none()) {
            if !names.contains(&c.name) {
                continue;
            }
            let start = format!("text {} ", c.name);
            let now = section.parts.iter().find(|p| p.starts_with(&start));
            if let (Some(now), Some(part)) = (now, entry.parts.iter_mut().find(|p| p.starts_with(&start))) {
                part.clone_from(now);
                entry.carried.push(note(&c.name, by));
            }
        }
        if entry.carried.len() > before {
            count += 1;
            ledger.texts.extend(section.texts.clone());
        }
    }
    count
}
