//! `stable.lock`: the wording of messages whose ids are written by hand.
//!
//! Those ids do not change with the text. So a changed English text would silently keep its old translations. The
//! lock remembers the wording; a difference is an error until the message gets a new id.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::Input;
use crate::config;
use crate::diag::{Diagnostic, SourceMap, Span};
use crate::model::Message;

/// The file's name, in the folder of the source locale.
pub const LOCK: &str = "stable.lock";

/// File (`ui`, `terms`) → id → wording.
#[derive(Clone, Debug, Default)]
pub(super) struct Lock {
    files: BTreeMap<String, BTreeMap<String, String>>,
    map: BTreeMap<String, BTreeMap<String, Span>>,
}

impl Lock {
    pub(super) fn read(input: Input<'_>, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let mut lock = Self::default();
        let path = format!("locales/{}/{LOCK}", input.source_locale);
        let Some(file) = input.map.find(&path) else { return lock };
        config::with_root(input.map, file, 0..input.map.text(file).len(), diagnostics, |root, d| {
            for name in ["ui", "terms"] {
                root.table(name, d, |t, d| {
                    for key in t.keys() {
                        if let Some(text) = t.string(&key.value, d) {
                            lock.files
                                .entry(name.to_owned())
                                .or_default()
                                .insert(key.value.clone(), text.value);
                            lock.map.entry(name.to_owned()).or_default().insert(key.value, key.span);
                        }
                    }
                });
            }
        });
        lock
    }

    /// Reports messages that have a new wording under their old id.
    pub(super) fn compare(
        &self,
        name: &str,
        messages: &[Message],
        map: &SourceMap,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        for message in messages {
            let Some(old) = self.files.get(name).and_then(|f| f.get(&message.id)) else { continue };
            if *old == wording(message, map) {
                continue;
            }
            let mut d = Diagnostic::error("wording-changed", format!("`{}` has a new wording under its old id", message.id))
                .at(message.span)
                .why("its translations would be shown as if they were translations of the new text")
                .help(format!(
                    "give it a new id, for example `{}-2`; if only the spelling changed, delete its line from {LOCK} \
                     and run `shape sync`",
                    message.id
                ));
            if let Some(span) = self.map.get(name).and_then(|m| m.get(&message.id)) {
                d = d.related(*span, "the wording that was translated");
            }
            diagnostics.push(d);
        }
    }

    /// The wordings of one file.
    pub(super) fn texts(&self, name: &str) -> BTreeMap<String, String> {
        self.files.get(name).cloned().unwrap_or_default()
    }

    /// Takes the messages of a file; a wording that is locked stays as it is.
    pub(super) fn add(&mut self, name: &str, messages: &[Message], old: &Self, map: &SourceMap) {
        let locked = old.files.get(name);
        let texts = messages.iter().map(|m| {
            let text = locked.and_then(|l| l.get(&m.id)).cloned().unwrap_or_else(|| wording(m, map));
            (m.id.clone(), text)
        });
        self.files.insert(name.to_owned(), texts.collect());
    }

    pub(super) fn text(&self) -> String {
        let mut out = format!(
            "# Kept by `shape sync`: the wording of messages whose ids are written by hand.\nschema = {}\n",
            config::SCHEMA
        );
        for (name, texts) in &self.files {
            _ = writeln!(out, "\n[{name}]");
            for (id, text) in texts {
                _ = writeln!(out, "{id} = {}", config::quoted(text));
            }
        }
        out
    }
}

/// Value and attributes as they stand, whitespace collapsed.
fn wording(message: &Message, map: &SourceMap) -> String {
    let mut parts: Vec<String> = message.value.iter().map(|v| map.slice(v.span).to_owned()).collect();
    parts.extend(message.attributes.iter().map(|(name, v)| format!(".{name} = {}", map.slice(v.span))));
    parts.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}
