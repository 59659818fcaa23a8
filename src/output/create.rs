//! The door for a new folder of source files.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::lock::Lock;
use super::patch::{locate, refuse};
use super::paths::fault;
use super::{disk_error, sync_folder};
use crate::diag::Diagnostic;

/// Writes a new folder below `root` with these files, by their paths within it: all of them or none.
///
/// # Errors
///
/// `already-exists`: something of this name is there. `output-path`: a path is unfit. `output-busy`: another process
/// writes there. `disk-write`: the system refused.
pub fn create(root: &Path, folder: &str, files: &BTreeMap<String, Vec<u8>>) -> Result<(), Diagnostic> {
    let root = root.canonicalize().map_err(|e| disk_error("find the folder", root, &e))?;
    if let Some((path, fault)) = files.keys().find_map(|path| Some((path, fault(path)?))) {
        return Err(refuse(path, fault));
    }
    let _lock = Lock::take(root.join(".shape-lock"), &root)?;
    let target = locate(&root, folder)?;
    if fs::symlink_metadata(&target).is_ok() {
        return Err(Diagnostic::error("already-exists", format!("{folder} exists already"))
            .at_path(folder)
            .help("choose another name, or edit the files that are there"));
    }
    let (Some(parent), Some(name)) = (target.parent(), target.file_name()) else {
        return Err(refuse(folder, "is not a plain path within the folder"));
    };
    let temporary = Temporary(parent.join(format!(".{}.shape-tmp", name.to_string_lossy())));
    let write = || {
        // Left by a killed process: nobody else is here while the lock is held.
        _ = fs::remove_dir_all(&temporary.0);
        fs::create_dir_all(&temporary.0)?;
        for (path, bytes) in files {
            let path = temporary.0.join(path);
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            let mut file = File::create_new(&path)?;
            file.write_all(bytes)?;
            file.sync_all()?;
        }
        fs::rename(&temporary.0, &target)
    };
    write().map_err(|e| disk_error("write the folder", &target, &e))?;
    _ = sync_folder(parent);
    Ok(())
}

/// A temporary folder; deleted when dropped, unless it was renamed.
struct Temporary(PathBuf);

impl Drop for Temporary {
    fn drop(&mut self) {
        _ = fs::remove_dir_all(&self.0);
    }
}
