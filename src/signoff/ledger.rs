//! The file of sign-offs: `locales/<lang>/signoff/<brochure>.toml`, for an association's edition
//! `content/editions/<id>/signoff/<lang>/<brochure>.toml`. Sorted, and without dates unless they were given.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::{Entry, ROLES, Section, hash};
use crate::config::{self, Table};
use crate::diag::{Diagnostic, Severity, SourceMap, Span, nearest};
use crate::model::{Date, Role, date_text};
use crate::output::Change;

/// The path of the sign-offs of a brochure in a language.
pub fn locale_path(locale: &str, brochure: &str) -> String {
    format!("locales/{locale}/signoff/{brochure}.toml")
}

/// The path of the sign-offs of a brochure in a language for one edition.
pub fn edition_path(edition: &str, locale: &str, brochure: &str) -> String {
    format!("content/editions/{edition}/signoff/{locale}/{brochure}.toml")
}

/// The sign-offs of one brochure in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// Its path.
    pub path: String,
    /// The sign-offs that can be trusted to be whole; one for each section and role.
    pub entries: Vec<Entry>,
    /// Texts by their hash, as they were signed.
    pub texts: BTreeMap<String, String>,
    /// Whether the file has faults and must not be rewritten.
    pub faulty: bool,
    /// The file as it was read.
    read: Option<String>,
}

impl Ledger {
    /// Reads a ledger; an empty one where there is no file. Damaged entries, and all entries that stand twice for one
    /// section and role, are reported and left out.
    pub fn read(map: &SourceMap, path: &str, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let mut ledger = Self { path: path.to_owned(), ..Self::default() };
        let Some(file) = map.find(path) else { return ledger };
        ledger.read = Some(map.text(file).to_owned());
        let mut found = Vec::new();
        let read = config::with_root(map, file, map.whole(file).range(), &mut found, |root, d| {
            let texts = root.table("texts", d, |t, d| {
                let keys = t.keys().into_iter();
                keys.filter_map(|k| Some((t.string(&k.value, d)?, k))).collect::<Vec<_>>()
            });
            for (text, key) in texts.unwrap_or_default() {
                if hash(&text.value) == key.value {
                    ledger.texts.insert(key.value, text.value);
                } else {
                    d.push(damaged(key.span, "this text is not the one that was signed"));
                }
            }
            root.tables("sign-off", d, |t, d| entry(t, d)).into_iter().flatten().collect::<Vec<_>>()
        });
        ledger.entries = distinct(read.unwrap_or_default(), &mut found);
        ledger.faulty = found.iter().any(|d| d.severity == Severity::Error);
        diagnostics.append(&mut found);
        ledger
    }

    /// The sign-off of a section in a role.
    pub fn entry(&self, section: &str, role: Role) -> Option<&Entry> {
        self.entries.iter().find(|e| e.section == section && e.role == role)
    }

    /// Puts in a sign-off; it replaces that of the same section and role. The section's texts are kept with it.
    pub fn put(&mut self, entry: Entry, section: &Section) {
        self.entries.retain(|e| (&e.section, e.role) != (&entry.section, entry.role));
        self.entries.push(entry);
        self.texts.extend(section.texts.clone());
    }

    /// The change that writes the ledger; texts that no sign-off needs any more are left out.
    pub fn change(mut self) -> Change {
        self.entries.sort_by(|a, b| (&a.section, a.role).cmp(&(&b.section, b.role)));
        let used: BTreeSet<&str> =
            self.entries.iter().flat_map(|e| &e.parts).flat_map(|p| p.split(' ').skip(2)).collect();
        self.texts.retain(|hash, _| used.contains(hash.as_str()));
        let new = (!self.entries.is_empty()).then(|| self.text());
        Change { expected: self.read, path: self.path, new }
    }

    fn text(&self) -> String {
        let mut out = format!(
            "# Kept by `shape sign`: who approved which section, bound to its text.\nschema = {}\n",
            config::SCHEMA
        );
        for e in &self.entries {
            _ = write!(
                out,
                "\n[[sign-off]]\nsection = {}\nrole = {}\nby = {}\n",
                config::quoted(&e.section),
                config::quoted(e.role.name()),
                config::quoted(&e.by)
            );
            if let Some(date) = e.date {
                _ = writeln!(out, "date = {}", date_text(date));
            }
            _ = writeln!(out, "hash = {}", config::quoted(&seal(e)));
            for (name, lines) in [("parts", &e.parts), ("carried", &e.carried)] {
                if !lines.is_empty() {
                    let lines: String = lines.iter().fold(String::new(), |mut all, line| {
                        _ = writeln!(all, "    {},", config::quoted(line));
                        all
                    });
                    _ = write!(out, "{name} = [\n{lines}]\n");
                }
            }
        }
        if !self.texts.is_empty() {
            out.push_str("\n[texts]\n");
        }
        for (hash, text) in &self.texts {
            _ = writeln!(out, "{} = {}", config::quoted(hash), config::quoted(text));
        }
        out
    }
}

/// Seals everything that an entry says, so that an edit by accident shows.
fn seal(e: &Entry) -> String {
    let date = e.date.map(date_text).unwrap_or_default();
    let head = [e.section.as_str(), e.role.name(), &e.by, &date];
    let lines: Vec<&str> =
        head.into_iter().chain(e.parts.iter().chain(&e.carried).map(String::as_str)).collect();
    hash(&lines.join("\n"))
}

fn damaged(span: Span, what: &str) -> Diagnostic {
    Diagnostic::error("sign-off-damaged", what.to_owned())
        .at(span)
        .why("a sign-off that was changed by hand shows nobody's agreement")
        .help(
            "restore the file from an earlier version, or delete the entry and sign again with `shape sign`",
        )
}

fn entry(t: &Table<'_, '_>, d: &mut Vec<Diagnostic>) -> Option<Entry> {
    let values = |list: Vec<config::Valued<String>>| list.into_iter().map(|v| v.value).collect::<Vec<_>>();
    let section = t.required("section", d);
    let role = t.required("role", d);
    let by = t.required("by", d);
    let date: Option<Date> = t.date("date", d).map(|v| v.value);
    let sealed = t.required("hash", d);
    let parts = values(t.strings("parts", d));
    let carried = values(t.strings("carried", d));
    let (section, role) = (section?, role?);
    let Some(known) = ROLES.into_iter().find(|r| r.name() == role.value) else {
        let names = ROLES.map(Role::name);
        let help = nearest(&role.value, names).map_or_else(
            || format!("use one of {}", names.join(", ")),
            |near| format!("did you mean \"{near}\"?"),
        );
        d.push(
            Diagnostic::error("sign-off-role", format!("nobody signs as \"{}\"", role.value))
                .at(role.span)
                .help(help),
        );
        return None;
    };
    let entry = Entry {
        section: section.value,
        role: known,
        by: by?.value,
        date,
        parts,
        carried,
        span: Some(section.span),
    };
    let sealed = sealed?;
    if sealed.value != seal(&entry) {
        d.push(damaged(sealed.span, "the hash does not fit this sign-off"));
        return None;
    }
    Some(entry)
}

/// The entries that stand alone for their section and role.
fn distinct(entries: Vec<Entry>, diagnostics: &mut Vec<Diagnostic>) -> Vec<Entry> {
    let mut first: BTreeMap<(String, Role), Option<Span>> = BTreeMap::new();
    let mut doubtful = BTreeSet::new();
    for e in &entries {
        let place = (e.section.clone(), e.role);
        if let Some(span) = first.get(&place) {
            let mut found = Diagnostic::error(
                "sign-off-duplicate",
                format!("`{}` is signed twice as {}", e.section, e.role.name()),
            )
            .why("nobody can know which holds, so neither does")
            .help("delete one of the two, or both and sign again");
            found.place = e.span.map(Into::into);
            found.related.extend(span.map(|s| (s, "the other one".to_owned())));
            diagnostics.push(found);
            doubtful.insert(place);
        } else {
            first.insert(place, e.span);
        }
    }
    entries.into_iter().filter(|e| !doubtful.contains(&(e.section.clone(), e.role))).collect()
}
