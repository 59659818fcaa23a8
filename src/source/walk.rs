//! Finding the files, without opening any.

use std::collections::BTreeMap;
use std::fs::{self, FileType, Metadata};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use icu_normalizer::ComposingNormalizerBorrowed;

use super::layout::ending;
use crate::diag::Diagnostic;

/// A project has some hundreds of files; more than this is a mistake.
const MAX_FILES: usize = 100_000;

/// Folders within folders. The deepest that we define is five.
const MAX_DEPTH: usize = 12;

/// A regular file that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// Path from the project root, with `/`, in NFC.
    pub(super) path: String,
    /// Where it really is.
    pub(super) real: PathBuf,
    /// Its size in bytes.
    pub(super) size: u64,
}

/// The names of the folders in a folder, sorted; none if there is no such folder.
pub(super) fn folders(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .take(MAX_FILES)
        .flatten()
        .filter(|e| e.file_type().is_ok_and(|t| t.is_dir()))
        .filter_map(|e| e.file_name().into_string().ok())
        .filter(|name| !is_ignored(name))
        .collect();
    names.sort();
    names
}

/// Finds all regular files in the folders `wanted` of a project, sorted by path. Of `content/editions` only the
/// folders that are wanted themselves are looked into.
pub(super) fn walk(root: &Path, wanted: &[String], diagnostics: &mut Vec<Diagnostic>) -> Vec<Entry> {
    let mut walk = Walk { root, found: BTreeMap::new(), seen: 0, diagnostics };
    let mut waiting: Vec<String> = Vec::new();
    for folder in wanted {
        match fs::symlink_metadata(root.join(folder)) {
            Ok(data) if data.is_dir() => waiting.push(folder.clone()),
            Ok(data) => walk.refuse_type(folder, data.file_type()),
            Err(e) if e.kind() == ErrorKind::NotFound => {}
            Err(e) => walk.unreadable(folder, &e),
        }
    }
    // Folders wait with their path as it is on disk, which NFC may spell differently.
    while let Some(folder) = waiting.pop() {
        if folder.split('/').count() > MAX_DEPTH {
            walk.diagnostics.push(
                Diagnostic::error("too-deep", format!("folders are nested more than {MAX_DEPTH} deep"))
                    .at_path(shown(&folder))
                    .help("move the files up; no file of a project needs to stand so deep"),
            );
            continue;
        }
        if !walk.folder(&folder, &mut waiting) {
            break;
        }
    }
    walk.found.into_values().flatten().collect()
}

struct Walk<'a> {
    root: &'a Path,
    /// NFC path in lower case → the file of this path; `None` for a folder.
    found: BTreeMap<String, Option<Entry>>,
    seen: usize,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl Walk<'_> {
    /// Looks through one folder; `false` if there are too many files.
    fn folder(&mut self, folder: &str, waiting: &mut Vec<String>) -> bool {
        let mut names = Vec::new();
        match fs::read_dir(self.root.join(folder)) {
            Ok(entries) => {
                for entry in entries {
                    match entry {
                        Ok(entry) => names.push(entry.file_name()),
                        Err(e) => self.unreadable(folder, &e),
                    }
                    self.seen += 1;
                    if self.seen > MAX_FILES {
                        self.diagnostics.push(
                            Diagnostic::error(
                                "too-many-files",
                                format!("there are more than {MAX_FILES} files"),
                            )
                            .at_path(shown(folder))
                            .help("move what does not belong to the project out of this folder"),
                        );
                        return false;
                    }
                }
            }
            Err(e) => self.unreadable(folder, &e),
        }
        // Of two names that differ by capitals or accents only, the small and composed one comes first and is kept.
        names.sort_by(|a, b| b.cmp(a));
        for name in names {
            let Some(name) = name.to_str() else {
                self.bad_name(&format!("{folder}/{}", name.to_string_lossy()));
                continue;
            };
            if !is_ignored(name) && (folder != "content" || name != "editions") {
                self.entry(format!("{folder}/{name}"), name, waiting);
            }
        }
        true
    }

    fn entry(&mut self, disk_path: String, name: &str, waiting: &mut Vec<String>) {
        if name.contains('\\') || name.contains(char::is_control) {
            self.bad_name(&disk_path);
            return;
        }
        let real = self.root.join(&disk_path);
        let path = ComposingNormalizerBorrowed::new_nfc().normalize(&disk_path).into_owned();
        let Some(data) = self.metadata(&path, &real) else { return };
        let key = path.to_lowercase();
        if self.found.contains_key(&key) {
            self.diagnostics.push(
                Diagnostic::error("path-collision", "another file or folder here has the same name")
                    .at_path(path)
                    .why("names that differ only by capital letters or by the coding of an accent are one name on many disks")
                    .help("rename or delete one of them"),
            );
            return;
        }
        if data.is_dir() {
            if is_file_name(name) {
                self.refuse_type(&path, data.file_type());
                return;
            }
            waiting.push(disk_path);
            self.found.insert(key, None);
        } else {
            self.found.insert(key, Some(Entry { path, real, size: data.len() }));
        }
    }

    /// What stands at a path, following a link to a file within the project; `None` if it must not be read.
    fn metadata(&mut self, path: &str, real: &Path) -> Option<Metadata> {
        let result = fs::symlink_metadata(real).and_then(|data| {
            if data.is_symlink() {
                Ok((Some(real.canonicalize()?), fs::metadata(real)?))
            } else {
                Ok((None, data))
            }
        });
        let (target, data) = result.inspect_err(|e| self.unreadable(path, e)).ok()?;
        if let Some(target) = target
            && (!target.starts_with(self.root) || data.is_dir())
        {
            let reason = if data.is_dir() { "leads to a folder" } else { "leads out of the project" };
            self.diagnostics.push(
                Diagnostic::error("bad-link", format!("this symbolic link {reason}"))
                    .at_path(shown(path))
                    .why("a project must be complete wherever its folder is copied to")
                    .help("put a copy in place of the link"),
            );
            return None;
        }
        if !data.is_dir() && !data.is_file() {
            self.refuse_type(path, data.file_type());
            return None;
        }
        Some(data)
    }

    fn refuse_type(&mut self, path: &str, kind: FileType) {
        let (is, want) = match kind {
            _ if kind.is_dir() => ("a folder", "file"),
            _ if kind.is_symlink() => ("a symbolic link", "folder"),
            _ if kind.is_file() => ("a file", "folder"),
            _ => ("a pipe or device", "file"),
        };
        self.diagnostics.push(
            Diagnostic::error("not-a-file", format!("this is {is}, not a {want}"))
                .at_path(shown(path))
                .help(format!("delete or rename it, and put a {want} in its place")),
        );
    }

    fn bad_name(&mut self, path: &str) {
        self.diagnostics.push(
            Diagnostic::error("bad-name", "this name has characters that not every disk can store")
                .at_path(shown(path))
                .help("rename it: use letters, digits, hyphens and a dot"),
        );
    }

    fn unreadable(&mut self, path: &str, error: &std::io::Error) {
        self.diagnostics.push(unreadable(path, error));
    }
}

/// The system refused to let something be read.
pub(super) fn unreadable(path: &str, error: &std::io::Error) -> Diagnostic {
    Diagnostic::error("unreadable", format!("this cannot be read: {error}"))
        .at_path(shown(path))
        .help("see whether you may read it, and whether it is really there")
}

/// Left by editors and systems beside the files that count, or meant for people who browse the folders: a text whose
/// name is in capitals, like `README.md`, is no source, because ids are in small letters.
fn is_ignored(name: &str) -> bool {
    let for_people = name.strip_suffix(".md").is_some_and(|s| s.bytes().all(|b| b.is_ascii_uppercase()));
    name.starts_with('.') || name.ends_with('~') || for_people || ["Thumbs.db", "desktop.ini"].contains(&name)
}

/// Whether the name can only be meant for a file.
fn is_file_name(name: &str) -> bool {
    ["md", "toml", "ftl", "svg"].contains(&ending(name))
}

/// A path that is safe to print.
fn shown(path: &str) -> String {
    path.replace(char::is_control, "\u{FFFD}")
}
