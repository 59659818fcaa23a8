//! A file of messages as raw entries: what a translator wrote is moved letter by letter, never rewritten.

use std::collections::BTreeMap;

use super::Wording;
use super::reference::BELONGS_TO;
use crate::diag::{FileId, Severity, SourceMap};
use crate::l10n;

/// The entries of a `.ftl` file as they stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EntryFile {
    /// Comments that belong to no entry.
    header: Vec<String>,
    /// Raw text of each entry with the comment above it, by key.
    entries: BTreeMap<String, String>,
    /// Raw text of each value, by key.
    values: BTreeMap<String, String>,
    /// Whether something in the file could not be read.
    pub broken: bool,
}

impl EntryFile {
    /// Reads a file.
    pub fn read(map: &SourceMap, file: FileId) -> Self {
        let (messages, diagnostics) = l10n::parse(map, file);
        let text = map.text(file);
        let mut out =
            Self { broken: diagnostics.iter().any(|d| d.severity == Severity::Error), ..Self::default() };
        let mut rest = 0;
        for message in &messages {
            let entry = message.span.range();
            let start = comment_start(text, line_start(text, entry.start)).max(rest);
            out.add_header(&text[rest..start]);
            rest = entry.end.max(start);
            out.entries.insert(message.id.clone(), text[start..rest].trim_end().to_owned());
            let value = message.value.as_ref().map_or("", |v| map.slice(v.span));
            out.values.insert(message.id.clone(), value.trim().to_owned());
        }
        out.add_header(&text[rest..]);
        out
    }

    /// Keeps standalone comments; the group comments that `text` writes are its own affair.
    fn add_header(&mut self, text: &str) {
        let lines = text.lines().map(str::trim_end).filter(|l| !l.is_empty() && !l.starts_with("## "));
        self.header.extend(lines.map(str::to_owned));
    }

    pub(super) fn keys(&self) -> impl Iterator<Item = &str> {
        self.entries.keys().map(String::as_str)
    }

    pub(super) fn contains(&self, key: &str) -> bool {
        self.entries.contains_key(key)
    }

    pub(super) fn remove(&mut self, key: &str) -> Option<String> {
        self.entries.remove(key)
    }

    /// Puts in an entry with its comment, in the place of the one that had this id.
    pub fn insert(&mut self, key: &str, entry: &str) {
        self.entries.insert(key.to_owned(), entry.to_owned());
    }

    /// What each message of a reference says, by key.
    pub(super) fn wordings(&self) -> BTreeMap<String, Wording> {
        self.keys().map(|key| (key.to_owned(), self.wording(key))).collect()
    }

    /// What a message of a reference says, and what it belongs to by its comment.
    pub(super) fn wording(&self, key: &str) -> Wording {
        let lines = self.entry(key).unwrap_or_default().lines();
        let lead_in = lines.filter_map(|l| l.strip_prefix("# ")?.strip_prefix(BELONGS_TO));
        Wording {
            text: self.value(key).unwrap_or_default().to_owned(),
            lead_in: lead_in.map(str::to_owned).collect(),
        }
    }

    /// What a line of the comment above a message says, after this beginning.
    pub(super) fn comment(&self, key: &str, name: &str) -> Option<&str> {
        self.entry(key)?.lines().find_map(|l| l.strip_prefix("# ")?.strip_prefix(name))
    }

    /// The raw entry with its comment.
    pub fn entry(&self, key: &str) -> Option<&str> {
        self.entries.get(key).map(String::as_str)
    }

    /// The raw value of a message.
    pub(super) fn value(&self, key: &str) -> Option<&str> {
        self.values.get(key).map(String::as_str)
    }

    /// The file in the order of the reference, or `None` where nothing is left of it.
    pub fn text(&self, order: &[&str]) -> Option<String> {
        let mut out = self.header.join("\n");
        if !out.is_empty() {
            out.push('\n');
        }
        let mut group = None;
        for key in order {
            let Some(entry) = self.entries.get(*key) else { continue };
            let section = section_of(key);
            if group != section {
                group = section;
                if let Some(section) = section {
                    if !out.is_empty() {
                        out.push('\n');
                    }
                    out.push_str("## ");
                    out.push_str(section);
                    out.push_str("\n\n");
                }
            }
            out.push_str(entry);
            out.push('\n');
        }
        (!out.is_empty()).then_some(out)
    }
}

/// The section in a generated id; `None` for an id written by hand.
pub(super) fn section_of(key: &str) -> Option<&str> {
    parts(key).map(|(section, _)| section)
}

/// The hash of the text in a generated id.
pub(super) fn hash_of(key: &str) -> Option<&str> {
    parts(key).map(|(_, hash)| hash)
}

fn parts(key: &str) -> Option<(&str, &str)> {
    key.rsplit_once('_').filter(|(_, hash)| hash.len() == 8)
}

/// The entry under another id.
pub(super) fn rename(entry: &str, old: &str, new: &str) -> String {
    let mut lines: Vec<String> = entry.lines().map(str::to_owned).collect();
    if let Some(line) = lines.iter_mut().find(|l| l.starts_with(old)) {
        line.replace_range(..old.len(), new);
    }
    lines.join("\n")
}

fn line_start(text: &str, offset: usize) -> usize {
    text[..offset].rfind('\n').map_or(0, |i| i + 1)
}

/// Goes up over the comment lines directly above.
fn comment_start(text: &str, mut start: usize) -> usize {
    while start > 0 {
        let above = line_start(text, start - 1);
        let line = text[above..start].trim_end();
        if line != "#" && !line.starts_with("# ") {
            break;
        }
        start = above;
    }
    start
}
