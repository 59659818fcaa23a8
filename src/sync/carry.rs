//! `shape carry`: gives a translation from the history to the new wording of its text.
//!
//! A person says that a change of the source was editorial; the program looks for pairs and refuses those in which a
//! number, a value, a negation or a limit changed. The translation itself is moved letter by letter.

use std::collections::{BTreeMap, BTreeSet};

use super::entries::{self, EntryFile};
use super::history::History;
use super::reference::{PREVIOUSLY, SIMILAR};
use super::{Input, Wording, push_change};
use crate::diag::Diagnostic;
use crate::l10n::{self, WordCount};
use crate::output::Change;

/// A translation that could be carried over, in one locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carriage {
    /// The locale's tag.
    pub locale: String,
    /// The file of messages, for example `brochures/mood`.
    pub unit: String,
    /// The id of the old wording.
    pub old: String,
    /// The id of the new wording.
    pub new: String,
    /// What was translated.
    pub before: Wording,
    /// What the text says now.
    pub after: Wording,
    /// Why it may not be carried, if so.
    pub hindrance: Option<String>,
    /// The translation as it stands in the history.
    entry: String,
}

impl Carriage {
    /// The translation as it is written.
    pub fn translation(&self) -> &str {
        let entry = self.entry.find(&format!("{} ", self.old)).map_or("", |at| &self.entry[at..]);
        entry.split_once('=').map_or(entry, |(_, text)| text.trim())
    }

    /// The old and the new wording as one text, with the words that changed marked.
    pub fn difference(&self) -> String {
        let moved = self.before.lead_in != self.after.lead_in;
        let text = |w: &Wording| {
            let lead_in = w.lead_in.iter().filter(|_| moved).map(String::as_str);
            lead_in.chain([w.text.as_str()]).collect::<Vec<_>>().join(" / ")
        };
        l10n::word_difference(&text(&self.before), &text(&self.after))
    }
}

/// Pairs of a stored translation and a text that lacks one, the most similar first come. `given` pairs (old and new id)
/// are taken whether or not they look alike.
///
/// The reference must be in step with the sources.
pub fn carriages(
    input: Input<'_>,
    locales: &[&str],
    units: &BTreeSet<String>,
    given: &[(String, String)],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Carriage> {
    let mut out = Vec::new();
    for unit in units {
        let path = format!("locales/{}/{unit}.ftl", input.source_locale);
        let Some(file) = input.map.find(&path) else { continue };
        let reference = EntryFile::read(input.map, file);
        let mut scores = Scores::default();
        for locale in locales.iter().filter(|l| **l != input.source_locale) {
            let Some(place) = Place::read(input, locale, unit, diagnostics) else { continue };
            out.extend(pairs(&place, &reference, input.source_locale, given, &mut scores));
        }
    }
    out
}

/// One file of one locale and its history.
struct Place<'a> {
    locale: &'a str,
    unit: &'a str,
    file: EntryFile,
    history: History,
}

impl<'a> Place<'a> {
    /// `None` where the files have errors; that was reported.
    fn read(
        input: Input<'_>,
        locale: &'a str,
        unit: &'a str,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<Self> {
        let history = History::read(input.map, &history_path(locale, unit), diagnostics)?;
        let file = input.map.find(&path(locale, unit)).map(|id| EntryFile::read(input.map, id));
        let file = file.unwrap_or_default();
        (!file.broken).then_some(Self { locale, unit, file, history })
    }
}

fn path(locale: &str, unit: &str) -> String {
    format!("locales/{locale}/{unit}.ftl")
}

fn history_path(locale: &str, unit: &str) -> String {
    format!("locales/{locale}/history/{unit}.toml")
}

/// The best pairs of one file; each id is in one of them at the most.
fn pairs(
    place: &Place<'_>,
    reference: &EntryFile,
    source: &str,
    given: &[(String, String)],
    scores: &mut Scores,
) -> Vec<Carriage> {
    let missing: Vec<&str> = reference.keys().filter(|k| !place.file.contains(k)).collect();
    let mut stored: BTreeMap<&str, Vec<(&str, &Wording)>> = BTreeMap::new();
    for (key, entry, wording) in place.history.iter() {
        stored.entry(key).or_default().push((entry, wording));
    }
    let mut found = Vec::new();
    for new in &missing {
        for (old, translations) in &stored {
            let Some((_, before)) = translations.first() else { continue };
            let wanted = given.iter().any(|(a, b)| a == old && b == new);
            let promised = given.iter().any(|(a, b)| a == old || b == new);
            let score = scores.of(old, before, new, reference);
            if wanted || (score > 0 && !promised) {
                found.push((if wanted { usize::MAX } else { score }, *new, *old));
            }
        }
    }
    found.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| (a.1, a.2).cmp(&(b.1, b.2))));
    let (mut used, mut out) = (BTreeSet::new(), Vec::new());
    for (_, new, old) in found {
        let Some([(entry, before), rest @ ..]) = stored.get(old).map(Vec::as_slice) else { continue };
        if used.contains(new) || used.contains(old) {
            continue;
        }
        used.extend([new, old]);
        let after = reference.wording(new);
        let several = (!rest.is_empty()).then(|| {
            format!("the history holds {} translations of it; delete all but the right one", rest.len() + 1)
        });
        out.push(Carriage {
            locale: place.locale.to_owned(),
            unit: place.unit.to_owned(),
            old: old.to_owned(),
            new: new.to_owned(),
            hindrance: several.or_else(|| hindrance(source, before, &after)),
            before: (*before).clone(),
            after,
            entry: (*entry).to_owned(),
        });
    }
    out.sort_by(|a, b| (&a.new, &a.old).cmp(&(&b.new, &b.old)));
    out
}

/// How well wordings fit, worked out once for all locales.
#[derive(Default)]
struct Scores {
    pairs: BTreeMap<(String, String), usize>,
    counts: BTreeMap<String, WordCount>,
}

impl Scores {
    /// How well two wordings fit; 0 if they are different texts.
    fn of(&mut self, old: &str, before: &Wording, new: &str, reference: &EntryFile) -> usize {
        let pair = (old.to_owned(), new.to_owned());
        if let Some(score) = self.pairs.get(&pair) {
            return *score;
        }
        let text = reference.value(new).unwrap_or_default();
        for text in [before.text.as_str(), text] {
            if !self.counts.contains_key(text) {
                self.counts.insert(text.to_owned(), WordCount::of(text));
            }
        }
        let similar = match (self.counts.get(&before.text), self.counts.get(text)) {
            (Some(a), Some(b)) => a.similarity(b),
            _ => 0,
        };
        let remembered = reference.comment(new, PREVIOUSLY).is_some_and(|p| p == collapsed(&before.text));
        let same_section = entries::section_of(old) == entries::section_of(new);
        // A text that was remembered, then the section, tell apart what is equally similar.
        let score = if similar < SIMILAR && !remembered {
            0
        } else {
            similar
                + if remembered { 200 } else { 0 }
                + if same_section { 40 } else { 0 }
                + if before.lead_in == reference.wording(new).lead_in { 20 } else { 0 }
        };
        self.pairs.insert(pair, score);
        score
    }
}

fn collapsed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Why a translation of one wording may not stand for the other.
fn hindrance(source: &str, before: &Wording, after: &Wording) -> Option<String> {
    if before.text.is_empty() {
        return Some("its old text is not known".to_owned());
    }
    let told = |changes: Vec<l10n::MeaningChange>, place: &str| {
        let change = changes.into_iter().next()?;
        Some(format!("{}{place} changed: {} → {}", change.what, change.old, change.new))
    };
    let lead_in = |w: &Wording| w.lead_in.join(" / ");
    if before.lead_in.iter().any(|l| l.ends_with('…')) {
        return Some("what it belonged to is not known in full".to_owned());
    }
    if before.lead_in.is_empty() && !after.lead_in.is_empty() {
        return Some(format!("it belongs to another text now: {}", lead_in(after)));
    }
    told(l10n::meaning_changes(source, &before.text, &after.text), "").or_else(|| {
        told(l10n::meaning_changes(source, &lead_in(before), &lead_in(after)), " of what it belongs to")
    })
}

/// The changes that carry these translations over. Those with a hindrance are left out.
pub fn carry(input: Input<'_>, carriages: &[Carriage]) -> Vec<Change> {
    let mut places: BTreeMap<(&str, &str), Vec<&Carriage>> = BTreeMap::new();
    for c in carriages.iter().filter(|c| c.hindrance.is_none()) {
        places.entry((&c.locale, &c.unit)).or_default().push(c);
    }
    let mut changes = Vec::new();
    for ((locale, unit), carriages) in places {
        let Some(mut place) = Place::read(input, locale, unit, &mut Vec::new()) else { continue };
        for c in carriages {
            place.file.insert(&c.new, &entries::rename(&c.entry, &c.old, &c.new));
            place.history.remove(&c.old, &c.entry);
        }
        let reference = input.map.find(&path(input.source_locale, unit));
        let reference = reference.map(|file| l10n::parse(input.map, file).0).unwrap_or_default();
        let order: Vec<&str> = reference.iter().map(|m| m.id.as_str()).collect();
        push_change(&mut changes, input.map, path(locale, unit), place.file.text(&order));
        push_change(&mut changes, input.map, history_path(locale, unit), place.history.text());
    }
    changes
}
