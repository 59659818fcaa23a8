//! # `glossary-term`: a term of the glossary is translated by another word
//!
//! `locales/<language>/stems.toml` names, for each term of `content/glossary.toml`, pieces of the words by which it may be
//! translated. Where the source names a term (by a word of `stems.toml` of its own language), the translation must have
//! one of them. Without an entry a term is not checked.
//!
//! **Why:** who looks up "chemotherapy" must find the word that the text uses, and two words for one thing look like
//! two things. **What to do:** use the word of the glossary, or add a piece of another good word to `stems.toml`.

use std::collections::{BTreeMap, BTreeSet};

use super::reading::{Pair, Reading};
use super::words::Lexicon;
use crate::config::with_root;
use crate::diag::{Diagnostic, FileId, SourceMap, nearest};

/// Stems of each term, by its key in the glossary.
pub(super) type Stems = BTreeMap<String, Vec<String>>;

/// Reads a file of stems.
pub(super) fn read(map: &SourceMap, file: FileId, known: &[&str], found: &mut Vec<Diagnostic>) -> Stems {
    let range = 0..map.text(file).len();
    let stems = with_root(map, file, range, found, |root, found| {
        root.table("stems", found, |t, found| {
            let mut out = Stems::new();
            for key in t.keys() {
                let stems = t.strings(&key.value, found);
                if !known.contains(&key.value.as_str()) {
                    let help = nearest(&key.value, known.iter().copied()).map_or_else(
                        || "take it out, or add the term to `content/glossary.toml`".to_owned(),
                        |near| format!("did you mean `{near}`?"),
                    );
                    found.push(
                        Diagnostic::error(
                            "unknown-term",
                            format!("the glossary has no term `{}`", key.value),
                        )
                        .at(key.span)
                        .why("its stems would check nothing")
                        .help(help),
                    );
                }
                let stems =
                    stems.into_iter().map(|s| s.value.to_lowercase()).filter(|s| !s.trim().is_empty());
                out.insert(key.value, stems.collect());
            }
            out
        })
    });
    stems.flatten().unwrap_or_default()
}

/// The words by which the sources name each term.
#[derive(Debug)]
pub(super) struct Names {
    words: Lexicon<usize>,
    keys: Vec<String>,
    /// Terms without words of their own: they count where they are linked.
    linked: BTreeSet<String>,
}

impl Names {
    /// The names in the source locale's `stems.toml`.
    pub(super) fn new(stems: &Stems, terms: &BTreeSet<String>) -> Self {
        let mut words = Lexicon::new("");
        let keys: Vec<String> = stems.keys().cloned().collect();
        for (i, own) in stems.values().enumerate() {
            for word in own {
                words.add(word, i);
            }
        }
        let nameless = |key: &&String| stems.get(*key).is_none_or(Vec::is_empty);
        Self { words, keys, linked: terms.iter().filter(nameless).cloned().collect() }
    }

    /// The terms that a source text names or links.
    pub(super) fn named(&self, source: &Reading) -> Vec<String> {
        let links = source.flat.labels.iter().filter_map(|l| l.strip_prefix("term-"));
        let links = links.filter(|key| self.linked.contains(*key)).map(str::to_owned);
        let found = self.words.find(&source.flat, &source.tokens.list);
        let mut out: Vec<String> =
            links.chain(found.iter().map(|(_, h)| self.keys[h.value].clone())).collect();
        out.sort();
        out.dedup();
        out
    }
}

/// Finds the first term without one of its words.
pub(super) fn check(pair: &Pair<'_>, named: &[String], stems: &Stems) -> Option<Diagnostic> {
    let text = &pair.target.flat.lower;
    let (key, stems) = named
        .iter()
        .filter_map(|key| Some((key, stems.get(key)?)))
        .find(|(_, stems)| !stems.is_empty() && !stems.iter().any(|stem| text.contains(stem.as_str())))?;
    let found = Diagnostic::warning(
        "glossary-term",
        format!("the term `{key}` is not translated as in the glossary"),
    )
    .why("readers could not look the word up, and might take it for something else")
    .help(format!("use a word that begins with: {}", stems.join(", ")));
    Some(pair.at(found, None))
}
