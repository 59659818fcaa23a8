//! One file to hand on: a site as a zip archive, with a page beside it from which to begin.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::DeflateEncoder;
use rawzip::{CompressionMethod, ZipArchiveWriter};

use super::disk_error;
use crate::diag::Diagnostic;
use crate::model::OutputTree;

/// Files that are compressed already.
const PACKED: [&str; 6] = ["pdf", "png", "jpg", "jpeg", "woff2", "zip"];

/// Writes an archive: `files` within the folder `folder`, and `beside` at the top. The archive is replaced as a whole.
///
/// Same files, same bytes: names in their order, no dates, fixed rights.
///
/// # Errors
///
/// `disk-write`: the system refused, or a file is larger than the format allows. An older archive is as it was.
pub fn bundle(
    files: &OutputTree,
    folder: &str,
    beside: &[(&str, &[u8])],
    to: &Path,
) -> Result<(), Diagnostic> {
    let bytes = pack(files, folder, beside).map_err(|e| disk_error("pack the files of", to, &e))?;
    let temporary = PathBuf::from(format!("{}.shape-tmp", to.display()));
    let write = || {
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder)?;
        }
        let mut file = File::create(&temporary)?;
        file.write_all(&bytes)?;
        file.sync_all()?;
        fs::rename(&temporary, to)
    };
    write().map_err(|e| {
        _ = fs::remove_file(&temporary);
        disk_error("write the file", to, &e)
    })
}

fn pack(files: &OutputTree, folder: &str, beside: &[(&str, &[u8])]) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    let mut zip = ZipArchiveWriter::new(&mut out);
    for (name, bytes) in beside {
        put(&mut zip, name, bytes)?;
    }
    for (path, bytes) in &files.files {
        put(&mut zip, &format!("{folder}/{path}"), bytes)?;
    }
    zip.finish().map_err(io::Error::other)?;
    Ok(out)
}

fn put(zip: &mut ZipArchiveWriter<&mut Vec<u8>>, name: &str, bytes: &[u8]) -> io::Result<()> {
    let packed = name.rsplit_once('.').is_some_and(|(_, end)| PACKED.contains(&end));
    let method = if packed { CompressionMethod::STORE } else { CompressionMethod::DEFLATE };
    let file = zip.new_file(name).compression_method(method).unix_permissions(0o644);
    let (mut entry, config) = file.start().map_err(io::Error::other)?;
    let sum = if packed {
        let mut writer = config.wrap(&mut entry);
        writer.write_all(bytes)?;
        writer.finish().map_err(io::Error::other)?.1
    } else {
        let mut writer = config.wrap(DeflateEncoder::new(&mut entry, Compression::best()));
        writer.write_all(bytes)?;
        let (deflate, sum) = writer.finish().map_err(io::Error::other)?;
        deflate.finish()?;
        sum
    };
    entry.finish(sum).map(drop).map_err(io::Error::other)
}
