//! The door for output folders.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write as _};
use std::path::Path;

use super::folder::Folder;
use super::lock::Lock;
use super::manifest::marker_text;
use super::paths::check_tree;
use super::{MARKER, Manifest, disk_error, sync_folder};
use crate::diag::{Diagnostic, Severity};
use crate::model::OutputTree;

/// What a commit did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Committed {
    /// Number of files, without the marker.
    pub files: usize,
    /// Their size, in bytes.
    pub bytes: u64,
    /// Whether anything was written; `false` where the folder held exactly this already.
    pub changed: bool,
    /// Set where the new site is in place, but the old one could not be deleted.
    pub warning: Option<Diagnostic>,
}

/// Writes `tree` as the complete content of folder `out`, atomically: at every moment `out` is the old complete or
/// the new complete folder.
///
/// The content is prepared in a hidden folder beside `out` and takes its place in one step (Linux, macOS; elsewhere
/// in two renames, which the next start finishes if the first was interrupted).
///
/// # Errors
///
/// `output-path`: a path of the tree is unfit. `output-folder`, `output-foreign`, `output-newer`: `out` must not be
/// replaced. `output-busy`: another process writes there. `disk-write`: the system refused. In each case `out` is
/// as it was.
pub fn commit(tree: &OutputTree, out: &Path, manifest: &Manifest) -> Result<Committed, Diagnostic> {
    check_tree(tree)?;
    let folder = Folder::resolve(out)?;
    if let Some(parent) = folder.out.parent() {
        fs::create_dir_all(parent).map_err(|e| disk_error("make the folder", parent, &e))?;
    }
    let _lock = Lock::take(folder.lock.clone(), &folder.shown)?;
    recover(&folder)?;
    folder.check_ours()?;
    let mut committed = Committed {
        files: tree.files.len(),
        bytes: tree.files.values().map(|b| b.len() as u64).sum(),
        changed: false,
        warning: None,
    };
    let marker = marker_text(tree, manifest);
    if is_same(tree, &folder, &marker) {
        return Ok(committed);
    }
    let placed = write_new(tree, &folder, &marker).and_then(|()| {
        put_in_place(&folder).map_err(|e| disk_error("replace the folder", &folder.shown, &e))
    });
    if let Err(diagnostic) = placed {
        // The cause has been found; that the left-over stays until the next start is the lesser evil.
        _ = clear(&folder.new);
        return Err(diagnostic);
    }
    committed.changed = true;
    committed.warning = [&folder.new, &folder.old]
        .into_iter()
        .find_map(|left| clear(left).err())
        .map(|d| Diagnostic { severity: Severity::Warning, ..d });
    Ok(committed)
}

/// The same for a folder that must not exist or be empty: what others have put into it is never replaced.
///
/// # Errors
///
/// `output-taken`: there is something in the folder. All others as in [`commit`].
pub fn commit_new(tree: &OutputTree, out: &Path, manifest: &Manifest) -> Result<Committed, Diagnostic> {
    let folder = Folder::resolve(out)?;
    if fs::read_dir(&folder.out).is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(Diagnostic::error("output-taken", "there is something in this folder already")
            .at_path(folder.shown.display().to_string())
            .why("files that came back could be among it, and would be lost")
            .help("choose another folder with --out"));
    }
    commit(tree, out, manifest)
}

/// Whether the folder, which holds nothing else, holds exactly these files. To write them again would only take
/// time: on some disks to delete the old ones takes longer than the build.
fn is_same(tree: &OutputTree, folder: &Folder, marker: &str) -> bool {
    let holds = |path: &str, bytes: &[u8]| {
        let path = folder.out.join(path);
        fs::metadata(&path).is_ok_and(|data| data.len() == bytes.len() as u64)
            && fs::read(path).is_ok_and(|found| found == bytes)
    };
    holds(MARKER, marker.as_bytes()) && tree.files.iter().all(|(path, bytes)| holds(path, bytes))
}

/// Finishes what a killed build left: brings back the old folder if it was between two renames, and deletes the rest.
fn recover(folder: &Folder) -> Result<(), Diagnostic> {
    if folder.old.is_dir() && !folder.out.exists() {
        fs::rename(&folder.old, &folder.out)
            .map_err(|e| disk_error("bring back the folder", &folder.old, &e))?;
    }
    clear(&folder.new)?;
    clear(&folder.old)
}

/// Deletes a hidden folder of ours; it need not exist. A symbolic link or file of that name is not ours.
fn clear(path: &Path) -> Result<(), Diagnostic> {
    let result = match fs::symlink_metadata(path) {
        Ok(data) if data.is_dir() => fs::remove_dir_all(path),
        Ok(_) => Err(ErrorKind::NotADirectory.into()),
        Err(e) if e.kind() == ErrorKind::NotFound => Ok(()),
        Err(e) => Err(e),
    };
    result.map_err(|e| disk_error("delete the left-over folder", path, &e))
}

/// Writes the files and, last, the marker.
///
/// Only the marker and the folder are forced to the disk. Any file can be made again by one command, so that to
/// wait for each (longer than the whole build takes) would buy nothing; but a folder whose marker was lost in a
/// power failure would look foreign, and be refused for ever.
fn write_new(tree: &OutputTree, folder: &Folder, marker: &str) -> Result<(), Diagnostic> {
    let root = &folder.new;
    fs::create_dir(root).map_err(|e| disk_error("make the folder", root, &e))?;
    let parents: BTreeSet<&str> =
        tree.files.keys().filter_map(|path| path.rsplit_once('/')).map(|(parent, _)| parent).collect();
    for parent in parents {
        let path = root.join(parent);
        fs::create_dir_all(&path).map_err(|e| disk_error("make the folder", &path, &e))?;
    }
    for (path, bytes) in &tree.files {
        let write = || File::create_new(root.join(path))?.write_all(bytes);
        write().map_err(|e| disk_error("write the file", &folder.shown.join(path), &e))?;
    }
    let write = || {
        let mut file = File::create_new(root.join(MARKER))?;
        file.write_all(marker.as_bytes())?;
        file.sync_all()?;
        sync_folder(root)
    };
    write().map_err(|e| disk_error("write the file", &folder.shown.join(MARKER), &e))
}

/// Puts the prepared folder in the place of `out`; what was there is then `new` or `old`.
fn put_in_place(folder: &Folder) -> io::Result<()> {
    if !folder.out.exists() {
        fs::rename(&folder.new, &folder.out)?;
    } else if !swap(&folder.new, &folder.out)? {
        two_renames(folder)?;
    }
    // The exchange has happened; a disk that cannot promise to remember it does not undo it.
    _ = folder.out.parent().map(sync_folder);
    Ok(())
}

/// Exchanges two folders in one step; `false` where the system or the disk cannot do that.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn swap(a: &Path, b: &Path) -> io::Result<bool> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(true),
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => Ok(false),
        Err(e) => Err(e.into()),
    }
}

/// Other systems cannot.
#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
#[expect(clippy::unnecessary_wraps, reason = "the same signature on every system")]
fn swap(_: &Path, _: &Path) -> io::Result<bool> {
    Ok(false)
}

/// Between the two renames there is no `out`; [`recover`] brings the old one back if the process ends there.
fn two_renames(folder: &Folder) -> io::Result<()> {
    fs::rename(&folder.out, &folder.old)?;
    fs::rename(&folder.new, &folder.out).inspect_err(|_| _ = fs::rename(&folder.old, &folder.out))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An `out` that says "old" and a `new` that says "new".
    fn folders(dir: &Path) -> Folder {
        let folder = Folder::resolve(&dir.join("public")).unwrap();
        for (path, text) in [(&folder.out, "old"), (&folder.new, "new")] {
            fs::create_dir(path).unwrap();
            fs::write(path.join("text"), text).unwrap();
        }
        folder
    }

    #[test]
    fn without_exchange_two_renames_do_it() {
        let dir = tempfile::tempdir().unwrap();
        let folder = folders(dir.path());
        two_renames(&folder).unwrap();
        assert_eq!(fs::read_to_string(folder.out.join("text")).unwrap(), "new");
        assert_eq!(fs::read_to_string(folder.old.join("text")).unwrap(), "old");
        recover(&folder).unwrap();
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_failed_second_rename_brings_the_old_folder_back() {
        let dir = tempfile::tempdir().unwrap();
        let folder = folders(dir.path());
        fs::remove_dir_all(&folder.new).unwrap();
        two_renames(&folder).unwrap_err();
        assert_eq!(fs::read_to_string(folder.out.join("text")).unwrap(), "old");
        assert!(!folder.old.exists());
    }

    #[cfg(any(target_os = "linux", target_vendor = "apple"))]
    #[test]
    fn an_exchange_takes_one_step() {
        let dir = tempfile::tempdir().unwrap();
        let folder = folders(dir.path());
        assert!(swap(&folder.new, &folder.out).unwrap());
        assert_eq!(fs::read_to_string(folder.out.join("text")).unwrap(), "new");
        assert_eq!(fs::read_to_string(folder.new.join("text")).unwrap(), "old");
    }
}
