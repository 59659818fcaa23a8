//! The door for source files.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use super::lock::Lock;
use super::paths::fault;
use super::{disk_error, sync_folder};
use crate::diag::{Diagnostic, normalize};

/// A change of one source file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Path from the project root, with `/`.
    pub path: String,
    /// The text as it was read (without byte order mark, with LF line ends); `None`: the file must not exist.
    pub expected: Option<String>,
    /// The new text; `None`: the file is deleted.
    pub new: Option<String>,
}

/// Changes source files below `root` and returns how many were written or deleted. A file that says already what
/// it should is not touched.
///
/// All changes are checked before the first file is written; then each file is replaced in one step, so that a
/// reader finds the old or the new text. Missing folders are made. A symbolic link is followed within `root` only.
///
/// # Errors
///
/// `output-path`: a path is unfit, leads out of `root` or is named twice. `file-changed`: a file is not what was
/// read. `output-busy`: another process writes there. In these cases nothing was written. `disk-write`: the system
/// refused; the diagnostic says how many files were changed before.
pub fn patch(root: &Path, changes: &[Change]) -> Result<usize, Vec<Diagnostic>> {
    if changes.is_empty() {
        return Ok(0);
    }
    let root = root.canonicalize().map_err(|e| vec![disk_error("find the folder", root, &e)])?;
    let _lock = Lock::take(root.join(".shape-lock"), &root).map_err(|d| vec![d])?;
    let tasks = plan(&root, changes)?;
    let mut staged = Vec::new();
    for task in &tasks {
        staged.push(stage(task).map_err(|d| vec![d])?);
    }
    // To write and sync takes a moment, in which an editor may have saved.
    let late: Vec<Diagnostic> = tasks.iter().filter_map(|t| t.is_due().err()).collect();
    if !late.is_empty() {
        return Err(late);
    }
    for (done, (task, temporary)) in tasks.iter().zip(staged).enumerate() {
        let result = match temporary {
            Some(temporary) => fs::rename(&temporary.0, &task.real),
            None => fs::remove_file(&task.real),
        };
        result.map_err(|e| {
            let of = tasks.len();
            vec![
                disk_error("change the file", &task.real, &e)
                    .why(format!("{done} of {of} files had been changed before")),
            ]
        })?;
    }
    // The texts are in place and whole; a disk that cannot promise to remember the names does not undo that.
    for folder in tasks.iter().filter_map(|t| t.real.parent()).collect::<BTreeSet<_>>() {
        _ = sync_folder(folder);
    }
    Ok(tasks.len())
}

/// A change that is to be made, at its real path.
struct Task<'a> {
    change: &'a Change,
    real: PathBuf,
}

/// Checks all changes; returns those that are due.
fn plan<'a>(root: &Path, changes: &'a [Change]) -> Result<Vec<Task<'a>>, Vec<Diagnostic>> {
    let mut tasks: BTreeMap<PathBuf, Task<'a>> = BTreeMap::new();
    let mut diagnostics = Vec::new();
    for change in changes {
        let checked = locate(root, &change.path).map(|real| Task { change, real });
        match checked.and_then(|task| task.is_due().map(|due| (task, due))) {
            Ok((task, _)) if tasks.contains_key(&task.real) => {
                diagnostics.push(refuse(&change.path, "is changed twice at once"));
            }
            Ok((task, true)) => _ = tasks.insert(task.real.clone(), task),
            Ok((_, false)) => {}
            Err(diagnostic) => diagnostics.push(diagnostic),
        }
    }
    if diagnostics.is_empty() { Ok(tasks.into_values().collect()) } else { Err(diagnostics) }
}

impl Task<'_> {
    /// Whether the file, which must be what was read, differs from what it should be.
    fn is_due(&self) -> Result<bool, Diagnostic> {
        let path = &self.change.path;
        let current = current(&self.real).map_err(|e| disk_error("read the file", &self.real, &e))?;
        let fault = match (&self.change.expected, &current) {
            (Some(expected), Some(current)) if expected != current => "changed since it was read",
            (Some(_), None) => "is gone since it was read",
            (None, Some(_)) => "was written by someone else meanwhile",
            _ => return Ok(self.change.new != current),
        };
        Err(Diagnostic::error("file-changed", format!("`{path}` {fault}"))
            .at_path(path)
            .why("to write now would lose someone's work; nothing was written")
            .help("run the command again"))
    }
}

/// The text of a regular file as `source` would read it; `None` if there is none.
fn current(path: &Path) -> io::Result<Option<String>> {
    match fs::metadata(path) {
        Ok(data) if data.is_file() => {}
        Ok(_) => return Err(io::Error::other("this is not a regular file")),
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(None),
        Err(e) => return Err(e),
    }
    let text = String::from_utf8(fs::read(path)?).map_err(|e| io::Error::new(ErrorKind::InvalidData, e))?;
    Ok(Some(normalize(text)))
}

/// The real path of a file below `root`, with all symbolic links resolved. The file need not exist.
pub(super) fn locate(root: &Path, path: &str) -> Result<PathBuf, Diagnostic> {
    if let Some(fault) = fault(path) {
        return Err(refuse(path, fault));
    }
    let wanted = root.join(path);
    let mut existing = wanted.as_path();
    while fs::symlink_metadata(existing).is_err_and(|e| e.kind() == ErrorKind::NotFound) {
        existing = existing.parent().unwrap_or(root);
    }
    let real = existing.canonicalize().map_err(|e| disk_error("find the file", &wanted, &e))?;
    if !real.starts_with(root) {
        return Err(refuse(path, "leads out of the project through a symbolic link"));
    }
    // `join` with an empty rest would add a final `/`.
    Ok(match wanted.strip_prefix(existing) {
        Ok(rest) if rest.components().next().is_some() => real.join(rest),
        _ => real,
    })
}

pub(super) fn refuse(path: &str, fault: &str) -> Diagnostic {
    Diagnostic::error("output-path", format!("the path `{path}` {fault}"))
        .at_path(path)
        .why("only files of the project are changed; nothing was written")
        .help("rename the file, or put a copy in place of the link")
}

/// A temporary file; deleted when dropped, unless it was renamed.
struct Temporary(PathBuf);

impl Drop for Temporary {
    fn drop(&mut self) {
        _ = fs::remove_file(&self.0);
    }
}

/// Writes the new text beside the file; `None` if the file is to be deleted.
fn stage(task: &Task<'_>) -> Result<Option<Temporary>, Diagnostic> {
    let (Some(new), Some(folder), Some(name)) = (&task.change.new, task.real.parent(), task.real.file_name())
    else {
        return Ok(None);
    };
    let temporary = Temporary(folder.join(format!(".{}.shape-tmp", name.to_string_lossy())));
    let write = || {
        fs::create_dir_all(folder)?;
        // Left by a killed process: nobody else is here while the lock is held.
        _ = fs::remove_file(&temporary.0);
        let mut file = File::create_new(&temporary.0)?;
        if let Ok(old) = fs::metadata(&task.real) {
            file.set_permissions(old.permissions())?;
        }
        file.write_all(new.as_bytes())?;
        file.sync_all()
    };
    write().map_err(|e| disk_error("write the file", &task.real, &e))?;
    Ok(Some(temporary))
}
