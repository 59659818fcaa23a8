//! Keeps the Fluent files in step with the sources: writes the generated reference, moves translations whose text
//! only changed its place, and puts those whose source has gone into the history. Nothing is ever lost, and a
//! second run changes nothing.

mod carry;
mod entries;
mod history;
mod reference;
mod stable;

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Diagnostic, SourceMap};
use crate::l10n;
use crate::model::{Brochure, Edition, Locale, UnitId};
use crate::output::Change;
use crate::source::LocaleFiles;
use history::History;

pub use carry::{Carriage, carriages, carry};
pub use entries::EntryFile;
pub use stable::LOCK;

/// What a message says in the source language, and what it belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Wording {
    /// The text as it stands in the reference.
    pub text: String,
    /// Its lead-ins, from the outermost inwards: part of the meaning.
    pub lead_in: Vec<String>,
}

/// The folder of the locales that all editions share.
pub const FOLDER: &str = "locales";

/// What synchronization looks at.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The texts of all files.
    pub map: &'a SourceMap,
    /// The folder of the locales: the project's own, or that of an edition, which has no interface texts.
    pub folder: &'a str,
    /// The tag of the locale in which the sources are written.
    pub source_locale: &'a str,
    /// The locale table.
    pub locales: &'a [Locale],
    /// The sources, modules not put in.
    pub sources: &'a BTreeMap<UnitId, Brochure>,
    /// The files of messages.
    pub messages: &'a BTreeMap<String, LocaleFiles>,
    /// Gives examples of edition facts to translators.
    pub edition: &'a Edition,
}

/// What has to be written.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// Changes to the generated files of the source locale.
    pub reference: Vec<Change>,
    /// Changes to the translations and their history.
    pub locales: Vec<Change>,
    /// What stood in the way.
    pub diagnostics: Vec<Diagnostic>,
    /// Translations that followed their text to another section, or came back from the history.
    pub kept: usize,
    /// Translations put into the history because their source has gone.
    pub retired: usize,
}

impl Plan {
    /// Joins the plan of another folder to this one.
    pub fn join(&mut self, other: Self) {
        self.reference.extend(other.reference);
        self.locales.extend(other.locales);
        self.diagnostics.extend(other.diagnostics);
        self.kept += other.kept;
        self.retired += other.retired;
    }
}

/// Works out all changes; writes nothing.
pub fn plan(input: Input<'_>) -> Plan {
    let mut plan = Plan::default();
    let empty = LocaleFiles::default();
    let old = input.messages.get(input.source_locale).unwrap_or(&empty);
    let gone: BTreeSet<&UnitId> = input
        .messages
        .values()
        .flat_map(|files| files.units.keys())
        .filter(|unit| !input.sources.contains_key(unit))
        .collect();
    let mut homeless = Homeless::read(input, &gone);
    for unit in input.sources.keys().chain(gone) {
        let old_reference = old.units.get(unit).map(|file| EntryFile::read(input.map, *file));
        let path = format!("{}/{}/{unit}.ftl", input.folder, input.source_locale);
        let messages = input.sources.get(unit).map(|b| reference::messages(b, input, old_reference.as_ref()));
        let new_text = messages.as_ref().filter(|m| !m.is_empty()).map(|m| reference::text(unit, m));
        push_change(&mut plan.reference, input.map, path, new_text);
        let keys: Vec<&str> = messages.iter().flatten().map(|m| m.key.as_str()).collect();
        let sources = old_reference.map(|r| r.wordings()).unwrap_or_default();
        let reference = Reference { keys: &keys, groups: &BTreeMap::new(), sources, older: OnceCell::new() };
        for locale in input.locales.iter().filter(|l| l.tag != input.source_locale) {
            settle(&mut plan, input, &mut homeless, &locale.tag, &unit.to_string(), &reference);
        }
    }
    if input.folder == FOLDER {
        hand_written(&mut plan, input);
        push_change(&mut plan.reference, input.map, "locales/l10n.toml".to_owned(), Some(paths_file(input)));
    }
    plan
}

/// Translations in files whose source has gone. A source that was renamed finds its translations here.
#[derive(Debug, Default)]
struct Homeless {
    /// By locale and id: the files that have an entry of this id, and the entry.
    waiting: BTreeMap<(String, String), Vec<(String, String)>>,
    /// Locale, file and id of the entries that have found a new home.
    moved: BTreeSet<(String, String, String)>,
}

impl Homeless {
    fn read(input: Input<'_>, gone: &BTreeSet<&UnitId>) -> Self {
        let mut out = Self::default();
        for (locale, files) in input.messages.iter().filter(|(tag, _)| *tag != input.source_locale) {
            for (unit, file) in files.units.iter().filter(|(unit, _)| gone.contains(unit)) {
                let file = EntryFile::read(input.map, *file);
                for key in file.keys().filter(|key| !file.broken && entries::section_of(key).is_some()) {
                    let entry = file.entry(key).unwrap_or_default().to_owned();
                    let place = (locale.clone(), key.to_owned());
                    out.waiting.entry(place).or_default().push((unit.to_string(), entry));
                }
            }
        }
        out
    }

    /// Takes a translation of a generated id.
    fn take(&mut self, locale: &str, key: &str) -> Option<String> {
        let (unit, entry) = self.waiting.get_mut(&(locale.to_owned(), key.to_owned()))?.pop()?;
        self.moved.insert((locale.to_owned(), unit, key.to_owned()));
        Some(entry)
    }

    /// Whether this file's translation has found a new home.
    fn has_moved(&self, locale: &str, unit: &str, key: &str) -> bool {
        self.moved.contains(&(locale.to_owned(), unit.to_owned(), key.to_owned()))
    }
}

/// `ui.ftl` and `terms.ftl`: stable ids, guarded by the lock.
fn hand_written(plan: &mut Plan, input: Input<'_>) {
    let old_lock = stable::Lock::read(input, &mut plan.diagnostics);
    let mut new_lock = stable::Lock::default();
    for name in ["ui", "terms"] {
        let path = format!("locales/{}/{name}.ftl", input.source_locale);
        let Some(file) = input.map.find(&path) else { continue };
        let (messages, _) = l10n::parse(input.map, file);
        let keys: Vec<&str> = messages.iter().map(|m| m.id.as_str()).collect();
        old_lock.compare(name, &messages, input.map, &mut plan.diagnostics);
        new_lock.add(name, &messages, &old_lock, input.map);
        let texts = old_lock.texts(name).into_iter();
        let sources = texts.map(|(id, text)| (id, Wording { text, lead_in: Vec::new() })).collect();
        let layout = EntryFile::read(input.map, file);
        let reference = Reference { keys: &keys, groups: layout.groups(), sources, older: OnceCell::new() };
        for locale in input.locales.iter().filter(|l| l.tag != input.source_locale) {
            settle(plan, input, &mut Homeless::default(), &locale.tag, name, &reference);
        }
    }
    let path = format!("locales/{}/{LOCK}", input.source_locale);
    push_change(&mut plan.reference, input.map, path, Some(new_lock.text()));
}

/// What a file of a locale is brought in step with.
struct Reference<'a> {
    /// Its messages, in order.
    keys: &'a [&'a str],
    /// The groups of messages whose ids are written by hand.
    groups: &'a BTreeMap<String, String>,
    /// What its messages said until now.
    sources: BTreeMap<String, Wording>,
    /// What messages said that were gone before; read when needed.
    older: OnceCell<BTreeMap<String, Wording>>,
}

impl Reference<'_> {
    /// What a message that has gone said. A translation may arrive after its source has gone; then the histories of
    /// the locales tell.
    fn source(&self, input: Input<'_>, unit: &str, key: &str) -> Wording {
        let older = || {
            let tags = input.locales.iter().map(|l| l.tag.as_str());
            let read =
                tags.filter_map(|tag| History::read(input.map, &history_path(tag, unit), &mut Vec::new()));
            read.flat_map(History::wordings).collect()
        };
        let known = self.sources.get(key);
        known.or_else(|| self.older.get_or_init(older).get(key)).cloned().unwrap_or_default()
    }
}

fn history_path(locale: &str, unit: &str) -> String {
    format!("locales/{locale}/history/{unit}.toml")
}

/// Brings one file of a locale and its history in step with the reference.
fn settle(
    plan: &mut Plan,
    input: Input<'_>,
    homeless: &mut Homeless,
    locale: &str,
    unit: &str,
    reference: &Reference<'_>,
) {
    let keys = reference.keys;
    let path = format!("{}/{locale}/{unit}.ftl", input.folder);
    let history_path = format!("{}/{locale}/history/{unit}.toml", input.folder);
    let file = input.map.find(&path).map(|id| EntryFile::read(input.map, id));
    let Some(mut history) = History::read(input.map, &history_path, &mut plan.diagnostics) else { return };
    let mut file = match file {
        Some(file) if file.broken => {
            plan.diagnostics.push(
                Diagnostic::warning(
                    "not-synchronized",
                    format!("{path} was left as it is, because it has errors"),
                )
                .at_path(&path)
                .why("text that cannot be read could be lost if the file were rewritten")
                .help("mend the errors that `shape check` names, then run `shape sync` again"),
            );
            return;
        }
        Some(file) => file,
        None => EntryFile::default(),
    };
    let wanted: BTreeSet<&str> = keys.iter().copied().collect();
    let obsolete: Vec<String> = file.keys().filter(|k| !wanted.contains(k)).map(str::to_owned).collect();
    let (before, history_before) = (file.clone(), history.clone());
    for key in obsolete {
        let Some(entry) = file.remove(&key) else { continue };
        if let Some(new) = keys.iter().find(|new| same_text(new, &key) && !file.contains(new)) {
            file.insert(new, &entries::rename(&entry, &key, new));
            plan.kept += 1;
        } else if !homeless.has_moved(locale, unit, &key) {
            history.add(&key, reference.source(input, unit, &key), &entry);
            plan.retired += 1;
        }
    }
    for key in keys {
        if file.contains(key) {
            continue;
        }
        if let Some((old_key, entry)) = history.take(key, |old| same_text(key, old)) {
            file.insert(key, &entries::rename(&entry, &old_key, key));
            plan.kept += 1;
        } else if let Some(entry) = homeless.take(locale, key) {
            file.insert(key, &entry);
            plan.kept += 1;
        }
    }
    if file != before {
        push_change(&mut plan.locales, input.map, path, file.text(keys, reference.groups));
    }
    if history != history_before {
        push_change(&mut plan.locales, input.map, history_path, history.text());
    }
}

/// Whether two generated ids name the same text in different sections.
fn same_text(a: &str, b: &str) -> bool {
    entries::hash_of(a).is_some_and(|hash| entries::hash_of(b) == Some(hash))
}

fn push_change(changes: &mut Vec<Change>, map: &SourceMap, path: String, new: Option<String>) {
    let expected = map.find(&path).map(|id| map.text(id).to_owned());
    if expected != new {
        changes.push(Change { path, expected, new });
    }
}

/// The paths file that Pontoon and compare-locales read.
fn paths_file(input: Input<'_>) -> String {
    let locales: Vec<String> = input
        .locales
        .iter()
        .filter(|l| l.tag != input.source_locale)
        .map(|l| format!("    \"{}\",\n", l.tag))
        .collect();
    let source = input.source_locale;
    format!(
        "# Generated by `shape sync`: where Pontoon and compare-locales find the reference and the translations.\n\
         basepath = \".\"\n\nlocales = [\n{}]\n\n[[paths]]\nreference = \"{source}/**/*.ftl\"\nl10n = \
         \"{{locale}}/**/*.ftl\"\n",
        locales.concat()
    )
}
