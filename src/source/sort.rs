//! Sorting the files into the fields of a project.

use std::collections::{BTreeMap, BTreeSet};

use super::layout::{LocaleFile, Role, ending, role};
use super::read::Content;
use super::site::has_table;
use super::{LocaleFiles, ThemeFiles};
use crate::diag::{Diagnostic, FileId, SourceMap, nearest};
use crate::model::{Site, UnitId, is_id};

/// The files by what they are for.
#[derive(Debug)]
pub(super) struct Sorted {
    pub(super) sources: BTreeMap<UnitId, FileId>,
    pub(super) messages: BTreeMap<String, LocaleFiles>,
    pub(super) theme: ThemeFiles,
    /// Pictures that are no text, by their path.
    pub(super) assets: BTreeMap<String, Vec<u8>>,
    /// The sources that belong to the edition.
    pub(super) own: BTreeSet<UnitId>,
    /// Shared sources that one of the edition stands in for.
    pub(super) replaced: BTreeMap<UnitId, FileId>,
    /// The edition's own wording of shared messages.
    pub(super) overrides: BTreeMap<String, LocaleFiles>,
}

impl Sorted {
    pub(super) fn new(theme: &str) -> Self {
        Self {
            sources: BTreeMap::new(),
            messages: BTreeMap::new(),
            theme: ThemeFiles { name: theme.to_owned(), ..ThemeFiles::default() },
            assets: BTreeMap::new(),
            own: BTreeSet::new(),
            replaced: BTreeMap::new(),
            overrides: BTreeMap::new(),
        }
    }

    /// Sorts in all files.
    pub(super) fn place_all(
        &mut self,
        files: Vec<(String, Content)>,
        map: &SourceMap,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        // An edition's files come last, because they stand in for shared ones; its translations need its sources.
        let (own, shared): (Vec<_>, Vec<_>) =
            files.into_iter().partition(|(path, _)| path.starts_with("content/editions/"));
        let (own_locales, own): (Vec<_>, Vec<_>) =
            own.into_iter().partition(|(path, _)| matches!(role(path), Role::Locale(..)));
        for (path, content) in shared.into_iter().chain(own).chain(own_locales) {
            match content {
                Content::Text(file) => self.place(&path, file, map, diagnostics),
                Content::Bytes(bytes) => {
                    if let Role::Theme(inner) = role(&path) {
                        self.theme.assets.insert(inner.to_owned(), bytes);
                    } else {
                        self.assets.insert(path, bytes);
                    }
                }
                Content::Unread => diagnostics.push(
                    Diagnostic::warning(
                        "unknown-file",
                        "shape does not know what this file is for, and skips it",
                    )
                    .at_path(path)
                    .help("see whether its name and folder are right, or move it out of the project"),
                ),
            }
        }
    }

    fn place(&mut self, path: &str, file: FileId, map: &SourceMap, diagnostics: &mut Vec<Diagnostic>) {
        if ["md", "svg"].contains(&ending(path)) && map.text(file).trim().is_empty() {
            diagnostics.push(
                Diagnostic::error("empty-file", "this file is empty")
                    .at_path(path)
                    .help("write its text, or delete the file"),
            );
        }
        match role(path) {
            Role::Source(unit, of_edition) => {
                if !unit.id.is_empty() && !is_id(&unit.id) {
                    diagnostics.push(
                        Diagnostic::error("bad-id", format!("`{}` cannot be an id", unit.id))
                            .at_path(path)
                            .why("the id is part of addresses that are printed on paper")
                            .help("rename it: small letters, digits and hyphens, a letter first"),
                    );
                    return;
                }
                if of_edition {
                    self.own.insert(unit.clone());
                }
                if let Some(shared) = self.sources.insert(unit.clone(), file) {
                    self.replaced.insert(unit, shared);
                }
            }
            Role::Locale(tag, LocaleFile::Unit(unit), true) if !self.own.contains(&unit) => {
                self.overrides.entry(tag.to_owned()).or_default().units.insert(unit, file);
            }
            Role::Locale(tag, LocaleFile::Ui, true) => {
                self.overrides.entry(tag.to_owned()).or_default().ui = Some(file);
            }
            Role::Locale(tag, LocaleFile::Terms, true) => {
                self.overrides.entry(tag.to_owned()).or_default().terms = Some(file);
            }
            Role::Locale(tag, locale_file, of_edition) => {
                let files = self.messages.entry(tag.to_owned()).or_default();
                match locale_file {
                    LocaleFile::Unit(unit) => _ = files.units.insert(unit, file),
                    _ if of_edition => diagnostics.push(unused(path)),
                    LocaleFile::Ui => files.ui = Some(file),
                    LocaleFile::Terms => files.terms = Some(file),
                    LocaleFile::Style => files.style = Some(file),
                    LocaleFile::Stems => files.stems = Some(file),
                    LocaleFile::Silences => files.silences = Some(file),
                }
            }
            Role::Theme(inner) => _ = self.theme.texts.insert(inner.to_owned(), file),
            Role::ByPath | Role::Unknown => {}
        }
    }

    /// Takes out the locales that are not in the site's table.
    pub(super) fn drop_unknown_locales(&mut self, site: &Site, diagnostics: &mut Vec<Diagnostic>) {
        self.messages.retain(|tag, _| {
            let known = site.locale(tag).is_some();
            if !known && has_table(site) {
                let help = nearest(tag, site.locales.iter().map(|l| l.tag.as_str())).map_or_else(
                    || format!("add `[[locales]]` with `tag = \"{tag}\"` and `name` to `content/site.toml`"),
                    |near| format!("did you mean `{near}`? Otherwise add it to `content/site.toml`"),
                );
                diagnostics.push(
                    Diagnostic::warning("unlisted-locale", format!("the locale `{tag}` is not in the table"))
                        .at_path(format!("locales/{tag}"))
                        .why("its translations are not used")
                        .help(help),
                );
            }
            known
        });
    }
}

fn unused(path: &str) -> Diagnostic {
    Diagnostic::warning("unused-file", "an edition has no such file of its own")
        .at_path(path)
        .help("move it to the language's folder in `locales`: it holds for all editions")
}
