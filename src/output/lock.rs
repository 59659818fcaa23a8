//! One writer at a time.

use std::fs::{File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::disk_error;
use crate::diag::Diagnostic;

/// An exclusive lock on a small empty file; free again when dropped, or when the process ends in any way.
#[derive(Debug)]
pub(super) struct Lock {
    path: PathBuf,
    _file: File,
}

impl Lock {
    /// Takes the lock without waiting. `busy` is shown as the place if another process has it.
    pub(super) fn take(path: PathBuf, busy: &Path) -> Result<Self, Diagnostic> {
        loop {
            let file = File::options()
                .write(true)
                .create(true)
                .truncate(false)
                .open(&path)
                .map_err(|e| disk_error("make the lock file", &path, &e))?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    return Err(Diagnostic::error("output-busy", "another shape is writing here")
                        .at_path(busy.display().to_string())
                        .why("two builds at once would mix their files")
                        .help("wait until the other one has ended, or choose another folder with --out"));
                }
                Err(TryLockError::Error(e)) => return Err(disk_error("lock the file", &path, &e)),
            }
            if is_at(&file, &path).map_err(|e| disk_error("lock the file", &path, &e))? {
                return Ok(Self { path, _file: file });
            }
        }
    }
}

/// Whether the open file still has its name. The former owner may have removed it between opening and locking.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt as _;
    let open = file.metadata()?;
    match std::fs::symlink_metadata(path) {
        Ok(named) => Ok((open.dev(), open.ino()) == (named.dev(), named.ino())),
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(e) => Err(e),
    }
}

/// Elsewhere the lock file is never removed.
#[cfg(not(unix))]
fn is_at(_: &File, _: &Path) -> io::Result<bool> {
    Ok(true)
}

impl Drop for Lock {
    /// Removes the file while it is still locked, so that nobody else's lock can be removed.
    fn drop(&mut self) {
        if cfg!(unix) {
            _ = std::fs::remove_file(&self.path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_is_refused_and_nothing_is_left() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join(".lock");
        let first = Lock::take(path.clone(), dir.path()).unwrap();
        assert_eq!(Lock::take(path.clone(), dir.path()).unwrap_err().code, "output-busy");
        drop(first);
        assert!(!path.exists());
        Lock::take(path, dir.path()).unwrap();
    }
}
