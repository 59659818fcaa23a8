//! The file of notes: `locales/<lang>/notes/<brochure>.toml`. Sorted, and without dates unless they were given.
//!
//! ```toml
//! schema = 1
//!
//! [[note]]
//! id = "food_abcdefgh"               # the text; a module's text is `modules/<module>/<id>`
//! code = "k5w2…"                     # changes with the text: a note on an older text says so
//! by = "nurse"                       # a role is enough
//! comment = "Nobody says it so here."
//! resolved = "changed as proposed"   # closes the note, with the reason
//! ```

use std::fmt::Write as _;

use crate::config::{self, Table};
use crate::diag::{Diagnostic, FileId, Severity, SourceMap, Span};
use crate::model::{Date, date_text};
use crate::output::Change;

/// The path of the notes on a brochure in a language.
pub fn notes_path(locale: &str, brochure: &str) -> String {
    format!("locales/{locale}/notes/{brochure}.toml")
}

/// A comment of a reviewer, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The text's name: its message's id, with the file of a module before it.
    pub id: String,
    /// The code of the text that was commented on.
    pub code: Option<String>,
    /// Role, or name and function; may be empty.
    pub by: String,
    /// The day, if it was given.
    pub date: Option<Date>,
    /// What they wrote.
    pub comment: String,
    /// Why it is closed; `None` for an open one.
    pub resolved: Option<String>,
    /// Where it stands; `None` for one that is not written yet.
    pub span: Option<Span>,
}

impl Note {
    fn order(&self) -> (&str, &str, &str) {
        (&self.id, &self.comment, &self.by)
    }
}

/// The notes on one brochure in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    /// Their path.
    pub path: String,
    /// The notes that can be read.
    pub notes: Vec<Note>,
    /// Whether the file has faults and must not be rewritten.
    pub faulty: bool,
    /// The file as it was read.
    read: Option<String>,
}

impl Notes {
    /// Reads the notes; none where there is no file. Damaged ones are reported and left out.
    pub fn read(map: &SourceMap, path: &str, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let mut out = Self { path: path.to_owned(), ..Self::default() };
        let Some(file) = map.find(path) else { return out };
        out.read = Some(map.text(file).to_owned());
        let mut found = Vec::new();
        out.notes = Self::parse(map, file, &mut found);
        out.faulty = found.iter().any(|d| d.severity == Severity::Error);
        diagnostics.append(&mut found);
        out
    }

    /// The notes in a file of this format.
    pub fn parse(map: &SourceMap, file: FileId, diagnostics: &mut Vec<Diagnostic>) -> Vec<Note> {
        let all = config::with_root(map, file, map.whole(file).range(), diagnostics, |root, d| {
            root.tables("note", d, |t, d| note(t, d))
        });
        all.into_iter().flatten().flatten().collect()
    }

    /// Puts in a note, unless the same person said the same of the same text. `false` if it was there.
    pub fn add(&mut self, note: Note) -> bool {
        if self.notes.iter().any(|n| n.order() == note.order()) {
            return false;
        }
        self.notes.push(note);
        true
    }

    /// The change that writes the notes.
    pub fn change(mut self) -> Change {
        self.notes.sort_by(|a, b| a.order().cmp(&b.order()));
        let new = (!self.notes.is_empty()).then(|| self.text());
        Change { path: self.path, expected: self.read, new }
    }

    fn text(&self) -> String {
        let mut out = format!(
            "# Comments of reviewers, kept by `shape import --review`. To close one, add a line\n\
             # resolved = \"why\"\nschema = {}\n",
            config::SCHEMA
        );
        for n in &self.notes {
            _ = write!(out, "\n[[note]]\nid = {}\n", config::quoted(&n.id));
            let date = n.date.map(date_text);
            let lines = [
                ("code", n.code.as_deref()),
                ("by", Some(n.by.as_str()).filter(|by| !by.is_empty())),
                ("comment", Some(&n.comment)),
                ("resolved", n.resolved.as_deref()),
            ];
            for (key, value) in lines {
                if let Some(value) = value {
                    _ = writeln!(out, "{key} = {}", config::quoted(value));
                }
            }
            if let Some(date) = date {
                _ = writeln!(out, "date = {date}");
            }
        }
        out
    }
}

fn note(t: &Table<'_, '_>, d: &mut Vec<Diagnostic>) -> Option<Note> {
    let id = t.required("id", d);
    let code = t.string("code", d).map(|v| v.value);
    let by = t.string("by", d).map(|v| v.value).unwrap_or_default();
    let date = t.date("date", d).map(|v| v.value);
    let comment = t.required("comment", d);
    let resolved = if t.has("resolved") { Some(t.required("resolved", d)) } else { None };
    let resolved = match resolved {
        // Without a reason it stays open.
        Some(reason) => Some(reason?.value),
        None => None,
    };
    let id = id?;
    Some(Note { code, by, date, comment: comment?.value, resolved, span: Some(id.span), id: id.value })
}
