//! A file of messages as raw entries: what a translator wrote is moved letter by letter, never rewritten.

use std::collections::BTreeMap;

use super::Wording;
use super::reference::BELONGS_TO;
use crate::diag::{FileId, Severity, SourceMap};
use crate::l10n;

/// The entries of a `.ftl` file as they stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EntryFile {
    /// Comments that belong to no entry, by the key of the entry that follows them; those of the end, and those whose
    /// entry was taken out, have no key.
    standalone: Vec<(Option<String>, String)>,
    /// The group in which each entry stands, by key; empty where the file has no groups.
    groups: BTreeMap<String, String>,
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
        let mut group = None;
        for message in &messages {
            let entry = message.span.range();
            let start = comment_start(text, line_start(text, entry.start)).max(rest);
            out.add_comments(&text[rest..start], Some(&message.id), &mut group);
            rest = entry.end.max(start);
            out.entries.insert(message.id.clone(), text[start..rest].trim_end().to_owned());
            let value = message.value.as_ref().map_or("", |v| map.slice(v.span));
            out.values.insert(message.id.clone(), value.trim().to_owned());
            out.groups.extend(group.clone().map(|group| (message.id.clone(), group)));
        }
        out.add_comments(&text[rest..], None, &mut group);
        out
    }

    /// Keeps the comments between two entries; those that begin a group are written anew by `text`.
    fn add_comments(&mut self, text: &str, next: Option<&str>, group: &mut Option<String>) {
        let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
        let level = |line: &str| line.bytes().take_while(|b| *b == b'#').count();
        for block in lines.chunk_by(|a, b| level(a) == level(b) && a.is_empty() == b.is_empty()) {
            let block = block.join("\n");
            match level(&block) {
                2 => *group = Some(block[2..].trim().to_owned()).filter(|name| !name.is_empty()),
                _ if block.trim().is_empty() => {}
                _ => self.standalone.push((next.map(str::to_owned), block)),
            }
        }
    }

    /// The groups of a file whose ids are written by hand.
    pub(super) fn groups(&self) -> &BTreeMap<String, String> {
        &self.groups
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

    /// The file in the order of the reference, laid out as other tools write it; `None` where nothing is left of it.
    /// Groups are the sections of generated ids. Where ids are written by hand, they are the reference's, if the file
    /// has groups at all.
    pub fn text(&self, order: &[&str], groups: &BTreeMap<String, String>) -> Option<String> {
        let mut out = String::new();
        let is_left = |key: &Option<String>| key.as_ref().is_some_and(|k| self.contains(k));
        let (inner, outer): (Vec<_>, Vec<_>) = self.standalone.iter().partition(|(key, _)| is_left(key));
        for (_, comment) in outer {
            standalone(&mut out, comment);
        }
        let mut group = None;
        for key in order {
            let Some(entry) = self.entries.get(*key) else { continue };
            for (_, comment) in inner.iter().filter(|(next, _)| next.as_deref() == Some(key)) {
                standalone(&mut out, comment);
            }
            let by_hand = || groups.get(*key).map(String::as_str).filter(|_| !self.groups.is_empty());
            let section = section_of(key).or_else(by_hand);
            if group != section {
                group = section;
                if let Some(section) = section {
                    standalone(&mut out, &format!("## {section}"));
                }
            }
            out.push_str(entry);
            out.push('\n');
        }
        (!out.is_empty()).then_some(out)
    }
}

/// Writes a comment that belongs to no entry, with an empty line around it.
fn standalone(out: &mut String, comment: &str) {
    if !out.is_empty() {
        out.push('\n');
    }
    out.push_str(comment);
    out.push_str("\n\n");
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
