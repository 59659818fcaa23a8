//! `locales/<lang>/history/<unit>.toml`: translations whose source text has gone, with that text. The only store of
//! them; sorted, without dates, and not FTL, so that no translation tool rewrites it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::config;
use crate::diag::{Diagnostic, Severity, SourceMap};

/// The history of one file of one locale: (key, entry) → source text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct History {
    entries: BTreeMap<(String, String), String>,
}

impl History {
    /// Reads the file, if there is one; `None` where it has errors and must not be rewritten.
    pub(super) fn read(map: &SourceMap, path: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<Self> {
        let Some(file) = map.find(path) else { return Some(Self::default()) };
        let mut found = Vec::new();
        let read = config::with_root(map, file, 0..map.text(file).len(), &mut found, |root, d| {
            root.tables("message", d, |t, d| {
                Some((
                    (t.required("key", d)?.value, t.required("entry", d)?.value),
                    t.string("source", d)?.value,
                ))
            })
        });
        let sound = found.iter().all(|d| d.severity < Severity::Error);
        diagnostics.append(&mut found);
        sound.then(|| Self { entries: read.into_iter().flatten().flatten().collect() })
    }

    /// Puts a translation away.
    pub(super) fn add(&mut self, key: &str, source: &str, entry: &str) {
        let place = (key.to_owned(), entry.to_owned());
        if !source.is_empty() || !self.entries.contains_key(&place) {
            self.entries.insert(place, source.to_owned());
        }
    }

    /// Takes back the translation of `key`, or else of a key for which `same` holds.
    pub(super) fn take(&mut self, key: &str, same: impl Fn(&str) -> bool) -> Option<(String, String)> {
        let found = self
            .entries
            .keys()
            .find(|(k, _)| k == key)
            .or_else(|| self.entries.keys().find(|(k, _)| same(k)))
            .cloned()?;
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
            let rows = [("key", key), ("source", source), ("entry", entry)];
            out.push_str("\n[[message]]\n");
            for (name, value) in rows {
                _ = writeln!(out, "{name} = {}", config::quoted(value));
            }
        }
        Some(out)
    }
}
