//! Pictures: drawings with their texts put in, and a look at each before Typst sees it.

use std::collections::BTreeMap;

use super::Job;
use super::engine::picture_fault;
use crate::diag::{Diagnostic, FileId, Span};
use crate::model::{Block, BlockKind, Lang, Text, plain_text};
use crate::write::drawing::{self, Medium};

/// The largest picture that is printed, in bytes.
const LARGEST: usize = 20_000_000;
/// The largest number of pixels: an A4 page at 600 dots per inch.
const MOST_PIXELS: u64 = 35_000_000;

/// Where the theme finds the drawing for the cover.
pub(super) const COVER: &str = "pictures/cover.svg";

/// Where the theme finds the association's logo, without the ending that tells its kind.
const LOGO: &str = "pictures/logo";

/// The pictures of a document.
#[derive(Default)]
pub(super) struct Pictures {
    /// Bytes by the path under which the theme finds them.
    pub(super) files: BTreeMap<String, Vec<u8>>,
    /// Those paths by the place of the figure.
    pub(super) by_block: BTreeMap<Span, String>,
    /// The path of the association's logo.
    pub(super) logo: Option<String>,
}

/// Makes the pictures of a document. A figure whose picture is faulty has none; the theme prints its description.
pub(super) fn gather(job: &Job<'_>) -> (Pictures, Vec<Diagnostic>) {
    let mut pictures = Pictures::default();
    let mut diagnostics = Vec::new();
    let document = job.document;
    if let Some(cover) = document.meta.cover {
        let drawing = drawing::cover(job.sources.text(cover), document.locale.dir);
        pictures.files.insert(COVER.to_owned(), drawing.into_bytes());
    }
    if let Some((path, span)) = job.edition.logo.as_ref().map(|logo| &logo.path) {
        let bytes = match job.sources.find(path) {
            Some(file) => Some(job.sources.text(file).as_bytes().to_vec()),
            None => job.pictures.get(path).cloned(),
        };
        match bytes.map(|bytes| sound(path, bytes)) {
            Some(Ok(bytes)) => {
                let name = format!("{LOGO}.{}", ending(path));
                pictures.files.insert(name.clone(), bytes);
                pictures.logo = Some(name);
            }
            Some(Err(fault)) => diagnostics.push((*fault).at(*span)),
            None => {}
        }
    }
    let lang = document.locale.lang();
    visit(document.blocks.iter().chain(&document.disclaimer), &lang, &mut |block, lang| {
        let BlockKind::Figure { path, file, texts, .. } = &block.kind else { return };
        match picture(job, path, *file, texts, lang) {
            Ok(bytes) => {
                let name = format!("pictures/{}.{}", pictures.files.len(), ending(path));
                pictures.files.insert(name.clone(), bytes);
                pictures.by_block.insert(block.span, name);
            }
            Err(fault) => diagnostics.push((*fault).at(block.span)),
        }
    });
    (pictures, diagnostics)
}

fn ending(path: &str) -> &str {
    path.rsplit_once('.').map_or("", |(_, ending)| ending)
}

fn picture(
    job: &Job<'_>,
    path: &str,
    file: Option<FileId>,
    texts: &[(Span, Text)],
    lang: &Lang,
) -> Result<Vec<u8>, Box<Diagnostic>> {
    let bytes = match file {
        Some(file) => {
            let runs = texts.iter().map(|(span, text)| (span.range(), plain_text(&text.content))).collect();
            drawing::localize(job.sources.text(file), runs, lang, Medium::Paper).into_bytes()
        }
        None => job.pictures.get(path).cloned().ok_or_else(|| {
            Diagnostic::error("picture-missing", format!("the picture {path} was not read"))
                .why("readers see its description in its place")
                .help("put the file next to the text that shows it, or mend its name")
        })?,
    };
    sound(path, bytes)
}

/// The picture, if it can be printed.
fn sound(path: &str, bytes: Vec<u8>) -> Result<Vec<u8>, Box<Diagnostic>> {
    let pixels = pixels(&bytes).unwrap_or(0);
    if bytes.len() > LARGEST || pixels > MOST_PIXELS {
        return Err(Diagnostic::error("picture-too-large", format!("the picture {path} is too large"))
            .why("one page of paper shows 35 million dots at most; readers see the description in its place")
            .help("save it with 300 dots per inch at the size at which it is printed")
            .into());
    }
    match picture_fault(path, &bytes) {
        None => Ok(bytes),
        Some(fault) => Err(Diagnostic::error(
            "picture-unreadable",
            format!("the picture {path} cannot be read: {fault}"),
        )
        .why("readers see its description in its place")
        .help("open the file in the program that made it and save it again")
        .into()),
    }
}

/// Number of pixels of a PNG or JPEG, from its header alone: decoding a malicious one would take all memory.
fn pixels(bytes: &[u8]) -> Option<u64> {
    let number = |at: usize, length: usize| -> Option<u64> {
        Some(bytes.get(at..at + length)?.iter().fold(0, |n, b| n << 8 | u64::from(*b)))
    };
    if bytes.starts_with(b"\x89PNG") {
        return Some(number(16, 4)?.saturating_mul(number(20, 4)?));
    }
    if !bytes.starts_with(&[0xFF, 0xD8]) {
        return None;
    }
    let mut at = 2;
    loop {
        let marker = number(at, 2)?;
        let length = usize::try_from(number(at + 2, 2)?).ok()?;
        // The frames (SOF0 to SOF15) without the tables that lie between them.
        if (0xFFC0..=0xFFCF).contains(&marker) && ![0xFFC4, 0xFFC8, 0xFFCC].contains(&marker) {
            return Some(number(at + 5, 2)? * number(at + 7, 2)?);
        }
        at += 2 + length.max(2);
    }
}

/// Every block, with the language that it is in.
fn visit<'a>(
    blocks: impl Iterator<Item = &'a Block<Text>>,
    lang: &'a Lang,
    found: &mut dyn FnMut(&'a Block<Text>, &'a Lang),
) {
    // A stack of our own: sources nest as they like.
    let mut open: Vec<_> = blocks.map(|block| (block, lang)).collect();
    open.reverse();
    while let Some((block, around)) = open.pop() {
        let lang = block.lang.as_ref().unwrap_or(around);
        found(block, lang);
        open.extend(block.children().into_iter().flatten().rev().map(|inner| (inner, lang)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_size_of_a_picture_is_read_from_its_header() {
        let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        png.extend([0, 0, 0xFF, 0xFF, 0, 0, 0xFF, 0xFF]);
        assert_eq!(pixels(&png), Some(65_535 * 65_535));
        let jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 11, 8, 0, 2, 0, 3];
        assert_eq!(pixels(&jpeg), Some(6));
        for cut in 0..jpeg.len() {
            assert_eq!(pixels(&jpeg[..cut]), None);
        }
    }
}
