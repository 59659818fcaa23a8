//! `locales/<lang>/history/<unit>.toml`: translations whose source text has gone, with that text. The only store of
//! them; sorted, without dates, and not FTL, so that no translation tool rewrites it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::Wording;
use crate::config;
use crate::diag::{Diagnostic, Severity, SourceMap};

/// The history of one file of one locale: (key, entry) → what it was a translation of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct History {
    entries: BTreeMap<(String, String), Wording>,
}

impl History {
    /// Reads the file, if there is one; `None` where it has errors and must not be rewritten.
    pub(super) fn read(map: &SourceMap, path: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<Self> {
        let Some(file) = map.find(path) else { return Some(Self::default()) };
        let mut found = Vec::new();
        let read = config::with_root(map, file, 0..map.text(file).len(), &mut found, |root, d| {
            root.tables("message", d, |t, d| {
                let lead_in = t.strings("lead-in", d).into_iter().map(|l| l.value).collect();
                let place = (t.required("key", d)?.value, t.required("entry", d)?.value);
                Some((place, Wording { text: t.string("source", d)?.value, lead_in }))
            })
        });
        let sound = found.iter().all(|d| d.severity < Severity::Error);
        diagnostics.append(&mut found);
        sound.then(|| Self { entries: read.into_iter().flatten().flatten().collect() })
    }

    /// Puts a translation away.
    pub(super) fn add(&mut self, key: &str, source: Wording, entry: &str) {
        let place = (key.to_owned(), entry.to_owned());
        if !source.text.is_empty() || !self.entries.contains_key(&place) {
            self.entries.insert(place, source);
        }
    }

    /// All of it: key, entry, what it was a translation of.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &str, &Wording)> {
        self.entries.iter().map(|((key, entry), source)| (key.as_str(), entry.as_str(), source))
    }

    /// What the messages said, as far as it is known.
    pub(super) fn wordings(self) -> impl Iterator<Item = (String, Wording)> {
        let known = self.entries.into_iter().filter(|(_, source)| !source.text.is_empty());
        known.map(|((key, _), source)| (key, source))
    }

    /// Takes out one translation.
    pub(super) fn remove(&mut self, key: &str, entry: &str) {
        self.entries.remove(&(key.to_owned(), entry.to_owned()));
    }

    /// Takes back the translation of `key`, or else of a key for which `same` holds. Of several translations of `key`
    /// nobody can know here which is right: they stay.
    pub(super) fn take(&mut self, key: &str, same: impl Fn(&str) -> bool) -> Option<(String, String)> {
        let mut own = self.entries.keys().filter(|(k, _)| k == key);
        let found = match (own.next(), own.next()) {
            (Some(_), Some(_)) => return None,
            (own, _) => own.or_else(|| self.entries.keys().find(|(k, _)| same(k))).cloned()?,
        };
        self.entries.remove(&found);
        Some(found)
    }

    /// The file's text; `None` where the history is empty.
    pub(super) fn text(&self) -> Option<String> {
        if self.entries.is_empty() {
            return None;
        }
        let mut out = format!(
            "# Kept by `shape sync`: translations whose source text has gone.\nschema = {}\n",
            config::SCHEMA
        );
        for ((key, entry), source) in &self.entries {
            _ = writeln!(out, "\n[[message]]\nkey = {}", config::quoted(key));
            if !source.lead_in.is_empty() {
                let lead_in: Vec<String> = source.lead_in.iter().map(|l| config::quoted(l)).collect();
                _ = writeln!(out, "lead-in = [{}]", lead_in.join(", "));
            }
            _ = writeln!(out, "source = {}", config::quoted(&source.text));
            _ = writeln!(out, "entry = {}", config::quoted(entry));
        }
        Some(out)
    }
}
