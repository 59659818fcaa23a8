//! What an earlier build left in an output folder: files that need not be made again.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::folder::Folder;
use super::manifest::{Found, checksum};

/// The files of an earlier build whose [recipes](super::Manifest::recipes) are known.
#[derive(Debug, Default)]
pub struct Earlier {
    folder: PathBuf,
    /// Path → recipe and checksum.
    files: BTreeMap<String, (String, String)>,
}

impl Earlier {
    /// Looks into an output folder. Whatever is wrong with it, there is just nothing to take from it: `commit` tells.
    pub fn look(out: &Path) -> Self {
        let Ok(folder) = Folder::resolve(out) else { return Self::default() };
        let Ok(Found::Ours(mut marker)) = folder.marker() else { return Self::default() };
        let recipes = std::mem::take(&mut marker.recipes);
        let files = recipes
            .into_iter()
            .filter_map(|(path, recipe)| {
                let checksum = marker.files.remove(&path)?;
                Some((path, (recipe, checksum)))
            })
            .collect();
        Self { folder: folder.out, files }
    }

    /// The file at `path`, if it was made by this recipe and is as it was then.
    pub fn file(&self, path: &str, recipe: &str) -> Option<Vec<u8>> {
        let (known, sum) = self.files.get(path)?;
        if known != recipe {
            return None;
        }
        let file = self.folder.join(path);
        // Neither a link nor a pipe in the place of the file is opened.
        if !fs::symlink_metadata(&file).ok()?.is_file() {
            return None;
        }
        fs::read(file).ok().filter(|bytes| checksum(bytes) == *sum)
    }
}
