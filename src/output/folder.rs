//! The output folder: where it really is, and whether it may be replaced.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::io::{ErrorKind, Read as _};
use std::path::{Component, Path, PathBuf};

use super::manifest::{Found, read_marker};
use super::{MARKER, disk_error};
use crate::diag::Diagnostic;

/// What a project keeps its sources in; nothing is built into them.
const SOURCE_FOLDERS: [&str; 3] = ["content", "locales", "themes"];

/// Files that systems drop into any folder.
const JUNK: [&str; 3] = [".DS_Store", "Thumbs.db", "desktop.ini"];

/// The longest marker that is read, in bytes.
const MAX_MARKER: u64 = 64 << 20;

/// The output folder and its neighbours, all in one parent and so on one file system.
#[derive(Debug)]
pub(super) struct Folder {
    /// The folder as the caller wrote it, for messages.
    pub(super) shown: PathBuf,
    /// The folder with all symbolic links resolved; it need not exist.
    pub(super) out: PathBuf,
    /// Where the new content is prepared.
    pub(super) new: PathBuf,
    /// Where the old content waits while two renames are needed.
    pub(super) old: PathBuf,
    /// The lock file.
    pub(super) lock: PathBuf,
}

impl Folder {
    /// Resolves the path and refuses places where an output folder must never be.
    pub(super) fn resolve(shown: &Path) -> Result<Self, Diagnostic> {
        let out = resolve(shown)?;
        let (Some(name), Some(_)) = (out.file_name(), out.parent()) else {
            return Err(refuse(shown, "this is the root of the disk"));
        };
        if std::env::home_dir().and_then(|h| h.canonicalize().ok()).is_some_and(|h| h.starts_with(&out)) {
            return Err(refuse(shown, "this folder is, or holds, your home folder"));
        }
        if is_project(&out) {
            return Err(refuse(shown, "this folder is a project: it holds `content/site.toml`"));
        }
        for root in out.ancestors().skip(1).filter(|a| is_project(a)) {
            let first = out.strip_prefix(root).ok().and_then(|p| p.components().next());
            let first = first.map(|c| c.as_os_str().to_string_lossy().to_lowercase()).unwrap_or_default();
            if SOURCE_FOLDERS.contains(&first.as_str()) {
                return Err(refuse(shown, &format!("the project's sources are in `{first}`")));
            }
        }
        let beside = |ending: &str| {
            let mut hidden = OsString::from(".");
            hidden.push(name);
            hidden.push(ending);
            out.with_file_name(hidden)
        };
        Ok(Self {
            shown: shown.to_owned(),
            new: beside(".shape-new"),
            old: beside(".shape-old"),
            lock: beside(".shape-lock"),
            out,
        })
    }

    /// Refuses a folder with anything in it that we did not make.
    pub(super) fn check_ours(&self) -> Result<(), Diagnostic> {
        let wrap = |e| disk_error("look into the folder", &self.shown, &e);
        match fs::symlink_metadata(&self.out) {
            Err(e) if e.kind() == ErrorKind::NotFound => return Ok(()),
            Err(e) => return Err(wrap(e)),
            Ok(data) if !data.is_dir() => return Err(refuse(&self.shown, "this is not a folder")),
            Ok(_) => {}
        }
        let ours = match self.marker().map_err(wrap)? {
            Found::Ours(marker) => marker.files.into_keys().chain([MARKER.to_owned()]).collect(),
            Found::Foreign => BTreeSet::new(),
            Found::Newer => {
                return Err(Diagnostic::error("output-newer", "a newer version of shape made this folder")
                    .at_path(self.shown.display().to_string())
                    .help("use that version, or choose another folder with --out"));
            }
        };
        let Some(foreign) = self.first_foreign(&ours).map_err(wrap)? else { return Ok(()) };
        Err(Diagnostic::error(
            "output-foreign",
            format!("the folder holds something that shape did not make: `{foreign}`"),
        )
        .at_path(self.shown.display().to_string())
        .why("a build replaces the whole folder, and would delete it")
        .help("choose another folder with --out, or move what you need elsewhere and delete the rest"))
    }

    pub(super) fn marker(&self) -> std::io::Result<Found> {
        let path = self.out.join(MARKER);
        match fs::symlink_metadata(&path) {
            Ok(data) if data.is_file() => {}
            Ok(_) => return Ok(Found::Foreign),
            Err(e) if e.kind() == ErrorKind::NotFound => return Ok(Found::Foreign),
            Err(e) => return Err(e),
        }
        let mut bytes = Vec::new();
        fs::File::open(path)?.take(MAX_MARKER).read_to_end(&mut bytes)?;
        Ok(read_marker(&bytes))
    }

    /// The first file or folder that is not in the list.
    fn first_foreign(&self, ours: &BTreeSet<String>) -> std::io::Result<Option<String>> {
        let mut waiting = vec![(self.out.clone(), String::new())];
        while let Some((folder, prefix)) = waiting.pop() {
            let mut entries = fs::read_dir(&folder)?.collect::<Result<Vec<_>, _>>()?;
            entries.sort_by_key(fs::DirEntry::file_name);
            for entry in entries {
                let name = entry.file_name().to_string_lossy().into_owned();
                let path = format!("{prefix}{name}");
                let kind = entry.file_type()?;
                if kind.is_dir() {
                    let inside = format!("{path}/");
                    // Not one of our folders: no need to look into it, which could take long.
                    if !ours.range(inside.clone()..).next().is_some_and(|p| p.starts_with(&inside)) {
                        return Ok(Some(path));
                    }
                    waiting.push((entry.path(), inside));
                } else if !(kind.is_file() && (ours.contains(&path) || JUNK.contains(&name.as_str()))) {
                    return Ok(Some(path));
                }
            }
        }
        Ok(None)
    }
}

/// Resolves symbolic links in as much of the path as exists. The rest must be plain names.
fn resolve(path: &Path) -> Result<PathBuf, Diagnostic> {
    let failed = |e| disk_error("find the folder", path, &e);
    let absolute = std::path::absolute(path).map_err(failed)?;
    let mut rest = Vec::new();
    let mut existing = absolute.as_path();
    loop {
        match existing.canonicalize() {
            Ok(mut found) => {
                found.extend(rest.iter().rev());
                return Ok(found);
            }
            Err(e) if e.kind() != ErrorKind::NotFound => return Err(failed(e)),
            Err(_) if fs::symlink_metadata(existing).is_ok() => {
                return Err(refuse(path, "this is a symbolic link to something that does not exist"));
            }
            Err(_) => {}
        }
        match (existing.components().next_back(), existing.parent()) {
            (Some(Component::Normal(name)), Some(parent)) => {
                rest.push(name);
                existing = parent;
            }
            _ => return Err(refuse(path, "its parent folder does not exist")),
        }
    }
}

fn is_project(folder: &Path) -> bool {
    folder.join("content/site.toml").is_file()
}

fn refuse(path: &Path, reason: &str) -> Diagnostic {
    Diagnostic::error("output-folder", format!("the site cannot be written here: {reason}"))
        .at_path(path.display().to_string())
        .why("a build replaces the whole folder")
        .help("choose a folder of its own, for example `--out public`")
}
