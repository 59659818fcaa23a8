//! What an export held, so that a later one can leave it out; and how many words there are to translate.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use super::pack::{Entry, Pack};

/// The manifest's name in the folder of an export.
pub const MANIFEST: &str = "shape-export.json";

/// The schema that is written and understood.
const SCHEMA: u64 = 1;

/// What exports held: locale → resource → text → its source in short.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    schema: u64,
    texts: BTreeMap<String, BTreeMap<String, BTreeMap<String, String>>>,
}

/// The words of a locale that an export asks to translate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Words of texts that were not there before.
    pub new: usize,
    /// Words of texts that replace another.
    pub changed: usize,
    /// Words of texts that stand more than once, or are translated elsewhere.
    pub repeated: usize,
    /// Words that have a translation.
    pub translated: usize,
    /// Words that an earlier export asked for, and which have not come back.
    pub outstanding: usize,
    /// Texts in the files.
    pub texts: usize,
}

impl Manifest {
    /// Reads a manifest.
    ///
    /// # Errors
    ///
    /// Why it cannot be read, in a few words.
    pub fn read(text: &str) -> Result<Self, String> {
        let read: Self =
            serde_json::from_str(text).map_err(|e| format!("it is no manifest of an export ({e})"))?;
        if read.schema > SCHEMA {
            return Err("a newer version of shape wrote it".to_owned());
        }
        Ok(read)
    }

    /// Adds what another export held.
    pub fn add(&mut self, other: Self) {
        for (locale, resources) in other.texts {
            for (resource, texts) in resources {
                self.texts.entry(locale.clone()).or_default().entry(resource).or_default().extend(texts);
            }
        }
    }

    /// Adds what a pack holds.
    pub fn note(&mut self, pack: &Pack) {
        self.schema = SCHEMA;
        let texts = pack.entries.iter().map(|e| (e.id.clone(), e.print.clone()));
        let locale = self.texts.entry(pack.target.clone()).or_default();
        locale.entry(pack.resource.clone()).or_default().extend(texts);
    }

    /// The manifest's text.
    pub fn text(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }

    /// The source of a text as it was exported.
    fn known(&self, pack: &Pack, entry: &Entry) -> Option<&str> {
        Some(self.texts.get(&pack.target)?.get(&pack.resource)?.get(&entry.id)?.as_str())
    }
}

/// Counts words locale by locale, and leaves out what an earlier export held.
#[derive(Debug, Default)]
pub struct Counter {
    since: Option<Manifest>,
    counts: BTreeMap<String, Counts>,
    /// Source texts that were counted or are translated, by locale.
    seen: BTreeMap<String, BTreeSet<String>>,
}

impl Counter {
    /// Counts what is new since the exports of the manifest, if there is one.
    pub fn new(since: Option<Manifest>) -> Self {
        Self { since, ..Self::default() }
    }

    /// Learns which texts of a locale have a translation somewhere.
    pub fn learn(&mut self, pack: &Pack) {
        let seen = self.seen.entry(pack.target.clone()).or_default();
        seen.extend(pack.entries.iter().filter(|e| !e.is_missing()).map(Entry::text));
    }

    /// Counts a pack; with a manifest only new and changed texts are left in it.
    pub fn count(&mut self, mut pack: Pack) -> Pack {
        let counts = self.counts.entry(pack.target.clone()).or_default();
        let seen = self.seen.entry(pack.target.clone()).or_default();
        let entries = std::mem::take(&mut pack.entries);
        for entry in entries {
            let words = entry.words();
            let known = self.since.as_ref().and_then(|since| since.known(&pack, &entry));
            if !entry.is_missing() {
                counts.translated += words;
                if self.since.is_some() {
                    continue;
                }
            } else if known == Some(entry.print.as_str()) {
                counts.outstanding += words;
                continue;
            } else if !seen.insert(entry.text()) {
                counts.repeated += words;
            } else if known.is_some() || entry.notes.iter().any(|n| n.starts_with("Previously: ")) {
                counts.changed += words;
            } else {
                counts.new += words;
            }
            counts.texts += 1;
            pack.entries.push(entry);
        }
        pack
    }

    /// The counts as a table.
    pub fn summary(&self) -> String {
        let mut out = String::from("Words of the source text\n\n");
        _ = writeln!(
            out,
            "{:10}{:>8}{:>9}{:>10}{:>12}{:>13}{:>8}",
            "language", "new", "changed", "repeated", "translated", "outstanding", "texts"
        );
        for (locale, c) in &self.counts {
            _ = writeln!(
                out,
                "{locale:10}{:>8}{:>9}{:>10}{:>12}{:>13}{:>8}",
                c.new, c.changed, c.repeated, c.translated, c.outstanding, c.texts
            );
        }
        out.push_str(
            "\nnew: not translated; changed: it replaces another text, which its notes tell; repeated: the same text \
             stands above or is translated elsewhere;\ntranslated: has a translation; outstanding: was sent before and \
             has not come back; texts: in these files.\n",
        );
        out
    }
}
