//! What writers make.

use std::collections::BTreeMap;

/// Files of an output folder: path with `/`, relative to the folder → bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OutputTree {
    /// The files.
    pub files: BTreeMap<String, Vec<u8>>,
}

impl OutputTree {
    /// Puts in a file. The path must not be in use: a second file of the same path replaces the first and is
    /// returned as `true`.
    pub fn insert(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> bool {
        self.files.insert(path.into(), bytes.into()).is_some()
    }
}
