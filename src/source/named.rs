//! A single file that was named on the command line; it need not belong to the project.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use crate::diag::Diagnostic;

/// The longest such file, in bytes.
const MAX: u64 = 64 << 20;

/// The bytes of a regular file; of a folder those of the file `within` it.
///
/// # Errors
///
/// `file-unreadable`: there is none, it is no regular file, or it is too long.
pub fn named(path: &Path, within: &str) -> Result<Vec<u8>, Diagnostic> {
    let path = if path.is_dir() { path.join(within) } else { path.to_path_buf() };
    let fault = |what: String| {
        Diagnostic::error("file-unreadable", what)
            .at_path(path.display().to_string())
            .help("look at the name: it counts from the folder in which you are")
    };
    let data = path.metadata().map_err(|e| fault(format!("the file cannot be read: {e}")))?;
    if !data.is_file() || data.len() > MAX {
        return Err(fault("this is no file, or one of more than 64 MB".to_owned()));
    }
    let mut bytes = Vec::new();
    let read = File::open(&path).and_then(|f| f.take(MAX).read_to_end(&mut bytes));
    read.map_err(|e| fault(format!("the file cannot be read: {e}")))?;
    Ok(bytes)
}
