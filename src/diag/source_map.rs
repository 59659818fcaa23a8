//! The texts of all files that were read, and places within them.

use std::collections::BTreeMap;

/// Names one file of a [`SourceMap`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

/// A stretch of one file: byte offsets, `start` inclusive, `end` exclusive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// A stretch of `file` from byte `start` up to byte `end`. Offsets beyond 4 GB are cut; no such file is read.
    pub fn new(file: FileId, start: usize, end: usize) -> Self {
        let cut = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Self { file, start: cut(start), end: cut(end.max(start)) }
    }

    /// The same as a range of bytes.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The smallest stretch that holds both (of the same file; otherwise `self`).
    #[must_use]
    pub fn to(self, other: Self) -> Self {
        if self.file == other.file {
            Self { file: self.file, start: self.start.min(other.start), end: self.end.max(other.end) }
        } else {
            self
        }
    }
}

/// One file that was read: its path within the project, and its text without BOM and with LF line ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Path from the project root, with `/`, in NFC.
    pub path: String,
    /// The text.
    pub text: String,
}

/// A place as people count: lines and columns from 1, columns in characters.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Location {
    /// Path from the project root.
    pub file: String,
    /// First line.
    pub line: usize,
    /// First column.
    pub column: usize,
    /// Last line.
    pub end_line: usize,
    /// One past the last column.
    pub end_column: usize,
}

/// All files that were read. Filled once by `source`, then shared without change.
#[derive(Clone, Debug, Default)]
pub struct SourceMap {
    files: Vec<SourceFile>,
    by_path: BTreeMap<String, FileId>,
}

impl SourceMap {
    /// Adds a file, taking off a byte order mark and turning CRLF into LF.
    pub fn add(&mut self, path: impl Into<String>, text: impl Into<String>) -> FileId {
        let (path, text) = (path.into(), normalize(text.into()));
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        self.by_path.insert(path.clone(), id);
        self.files.push(SourceFile { path, text });
        id
    }

    /// The file with this path, if it was read.
    pub fn find(&self, path: &str) -> Option<FileId> {
        self.by_path.get(path).copied()
    }

    /// The paths that begin with `prefix`, in order.
    pub fn under<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, FileId)> + 'a {
        self.by_path
            .range(prefix.to_owned()..)
            .take_while(move |(path, _)| path.starts_with(prefix))
            .map(|(path, id)| (path.as_str(), *id))
    }

    /// The file.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// The file's text.
    pub fn text(&self, id: FileId) -> &str {
        &self.file(id).text
    }

    /// The file's path.
    pub fn path(&self, id: FileId) -> &str {
        &self.file(id).path
    }

    /// The text of a stretch; empty if it does not lie within its file.
    pub fn slice(&self, span: Span) -> &str {
        self.text(span.file).get(span.range()).unwrap_or("")
    }

    /// The stretch that covers a whole file.
    pub fn whole(&self, id: FileId) -> Span {
        Span::new(id, 0, self.text(id).len())
    }

    /// Lines and columns of a stretch.
    pub fn locate(&self, span: Span) -> Location {
        let file = self.file(span.file);
        let (line, column) = line_column(&file.text, span.start as usize);
        let (end_line, end_column) = line_column(&file.text, span.end as usize);
        Location { file: file.path.clone(), line, column, end_line, end_column }
    }

    /// All files in the order in which they were added.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(i, f)| (FileId(u32::try_from(i).unwrap_or(u32::MAX)), f))
    }
}

/// Text as it is kept: without byte order mark, with LF line ends.
pub fn normalize(mut text: String) -> String {
    if text.starts_with('\u{FEFF}') {
        text.drain(..'\u{FEFF}'.len_utf8());
    }
    if text.contains('\r') {
        text = text.replace("\r\n", "\n").replace('\r', "\n");
    }
    text
}

fn line_column(text: &str, offset: usize) -> (usize, usize) {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    let before = &text[..offset];
    let line_start = before.rfind('\n').map_or(0, |i| i + 1);
    let line = before.bytes().filter(|b| *b == b'\n').count() + 1;
    (line, text[line_start..offset].chars().count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_line_ends_are_made_one() {
        let mut map = SourceMap::default();
        let id = map.add("a.md", "\u{FEFF}één\r\ntwee {x}\r");
        assert_eq!(map.text(id), "één\ntwee {x}\n");
        let start = map.text(id).find('{').unwrap_or(0);
        let place = map.locate(Span::new(id, start, start + 3));
        assert_eq!((place.line, place.column, place.end_line, place.end_column), (2, 6, 2, 9));
    }

    #[test]
    fn a_span_beyond_the_file_is_cut() {
        let mut map = SourceMap::default();
        let id = map.add("a.md", "ab");
        assert_eq!(map.slice(Span::new(id, 0, 99)), "");
        assert_eq!(map.locate(Span::new(id, 99, 99)).column, 3);
    }
}
