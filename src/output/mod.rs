//! Everything that is written to disk goes through here, and nothing else of the crate writes.
//!
//! There are three doors. [`commit`] makes a tree of finished files the content of an output folder, which is at
//! every moment the old complete or the new complete site. [`patch`] changes source files, each at once as a
//! whole, and only if it still is what was read. [`create`] writes a new folder of
//! them. [`Earlier`] looks at what the first door left behind; [`bundle`] packs the same tree into one file.

mod bundle;
mod commit;
mod create;
mod earlier;
mod folder;
mod lock;
mod manifest;
mod patch;
mod paths;

use std::io::{Error, ErrorKind};
use std::path::Path;

pub use bundle::bundle;
pub use commit::{Committed, commit, commit_new};
pub use create::create;
pub use earlier::Earlier;
pub use manifest::{MARKER, Manifest};
pub use patch::{Change, patch};

use crate::diag::Diagnostic;

/// A failed operation on the disk: what was tried, where, and the system's reason.
fn disk_error(what: &str, path: &Path, error: &Error) -> Diagnostic {
    let help = match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            "free some space on this disk, or choose a folder on another one"
        }
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            "choose a folder that you may write to, or ask for the right to write to this one"
        }
        ErrorKind::ResourceBusy | ErrorKind::CrossesDevices => {
            "choose a folder inside this one: the folder itself is where another disk is attached"
        }
        ErrorKind::NotADirectory | ErrorKind::AlreadyExists => {
            "something of this name is in the way: move it elsewhere"
        }
        ErrorKind::InvalidFilename => "choose a shorter name without special characters",
        _ => "mend the cause that the system names, then run the command again",
    };
    Diagnostic::error("disk-write", format!("cannot {what}: {error}"))
        .at_path(path.display().to_string())
        .help(help)
}

/// Makes the disk remember the names in a folder.
#[cfg(unix)]
fn sync_folder(path: &Path) -> std::io::Result<()> {
    std::fs::File::open(path)?.sync_all()
}

/// Elsewhere a folder cannot be opened as a file, and the system writes names at once.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the same signature on every system")]
fn sync_folder(_: &Path) -> std::io::Result<()> {
    Ok(())
}
