//! Reading the files that were found.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use data_encoding::HEXLOWER;
use sha2::{Digest as _, Sha256};

use super::layout::is_text;
use super::walk::{Entry, unreadable};
use crate::diag::{Diagnostic, FileId, SourceMap, Span, normalize};

/// The largest text, in bytes. The longest brochure has some 40 kB.
const MAX_TEXT: u64 = 8 << 20;

/// The largest file that an agency may send, in bytes.
const MAX_GIVEN: u64 = 32 << 20;

/// The largest font or picture, in bytes. A complete Chinese font has some 16 MB.
const MAX_ASSET: u64 = 20 << 20;

/// All files together, in bytes.
const MAX_TOTAL: u64 = 512 << 20;

/// What is in a file.
#[derive(Debug)]
pub(super) enum Content {
    /// A text, in the map.
    Text(FileId),
    /// Anything else.
    Bytes(Vec<u8>),
    /// A file of which nothing is known; it was not read.
    Unread,
}

/// Reads the files. Returns path and content of each, and the hash of all.
///
/// The hash covers for each file, in order of path: path, NUL, length in bytes as 8 bytes little-endian, bytes.
pub(super) fn read_all(
    entries: Vec<Entry>,
    map: &mut SourceMap,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Vec<(String, Content)>, String) {
    let mut hasher = Sha256::new();
    let mut total = 0;
    let mut files = Vec::new();
    for entry in entries {
        let Some(text) = is_text(&entry.path) else {
            files.push((entry.path, Content::Unread));
            continue;
        };
        let limit = if text { MAX_TEXT } else { MAX_ASSET };
        let Some(bytes) = read(&entry, limit, diagnostics) else { continue };
        total += bytes.len() as u64;
        if total > MAX_TOTAL {
            diagnostics.push(
                Diagnostic::error(
                    "project-too-large",
                    format!("all files together are over {}", size(MAX_TOTAL)),
                )
                .at_path(entry.path)
                .help("take out what the project does not need"),
            );
            break;
        }
        hasher.update(entry.path.as_bytes());
        hasher.update([0]);
        hasher.update((bytes.len() as u64).to_le_bytes());
        hasher.update(&bytes);
        let content = if text {
            Content::Text(add(&entry.path, bytes, map, diagnostics))
        } else {
            Content::Bytes(bytes)
        };
        files.push((entry.path, content));
    }
    (files, HEXLOWER.encode(&hasher.finalize()))
}

/// Reads a text from anywhere on the disk.
#[allow(clippy::result_large_err, reason = "a fault ends the command; it is not returned in a loop")]
pub(super) fn given(path: &Path, map: &mut SourceMap) -> Result<FileId, Diagnostic> {
    let shown = path.display().to_string();
    let data = std::fs::metadata(path).map_err(|e| unreadable(&shown, &e))?;
    if !data.is_file() {
        let found = Diagnostic::error("not-a-file", "this is not a regular file").at_path(shown);
        return Err(found.help("name the file itself, not its folder"));
    }
    let entry = Entry { path: shown, real: path.to_owned(), size: data.len() };
    let mut found = Vec::new();
    let file = read(&entry, MAX_GIVEN, &mut found).map(|bytes| add(&entry.path, bytes, map, &mut found));
    match (file, found.into_iter().next()) {
        (Some(file), None) => Ok(file),
        (_, Some(found)) => Err(found),
        (None, None) => Err(Diagnostic::error("not-a-file", "this file cannot be read").at_path(entry.path)),
    }
}

fn read(entry: &Entry, limit: u64, diagnostics: &mut Vec<Diagnostic>) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    if entry.size <= limit {
        let result = File::open(&entry.real).and_then(|f| f.take(limit + 1).read_to_end(&mut bytes));
        result.inspect_err(|e| diagnostics.push(unreadable(&entry.path, e))).ok()?;
    }
    if entry.size > limit || bytes.len() as u64 > limit {
        diagnostics.push(
            Diagnostic::error("too-large", format!("this file is over {}", size(limit)))
                .at_path(&entry.path)
                .help("divide it, or make it smaller"),
        );
        return None;
    }
    Some(bytes)
}

fn size(bytes: u64) -> String {
    format!("{} MB", bytes >> 20)
}

/// Adds a text to the map. What is not UTF-8 is replaced, so that the rest can be read and shown.
fn add(path: &str, bytes: Vec<u8>, map: &mut SourceMap, diagnostics: &mut Vec<Diagnostic>) -> FileId {
    let (text, fault) = match String::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(e) => {
            let valid = String::from_utf8_lossy(&e.as_bytes()[..e.utf8_error().valid_up_to()]);
            let start = normalize(valid.into_owned()).len();
            (String::from_utf8_lossy(e.as_bytes()).into_owned(), Some(start))
        }
    };
    let file = map.add(path, text);
    if let Some(start) = fault {
        diagnostics.push(
            Diagnostic::error("not-utf8", "here is a byte that is not UTF-8 text")
                .at(Span::new(file, start, start + char::REPLACEMENT_CHARACTER.len_utf8()))
                .why("letters with accents would be printed wrong")
                .help("open the file in an editor and save it with the coding UTF-8"),
        );
    }
    if let Some(start) = map.text(file).find('\0') {
        diagnostics.push(
            Diagnostic::error("nul-byte", "here is a NUL byte, which no text has")
                .at(Span::new(file, start, start + 1))
                .help("save the file as plain text with the coding UTF-8 (not UTF-16, not a word processor's file)"),
        );
    }
    file
}
