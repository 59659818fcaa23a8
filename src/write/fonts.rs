//! Fonts of pages: the part of a font that some characters need, compressed for the web.
//!
//! The part keeps what shaping needs: joined forms, marks and kerning of its glyphs. Same font and characters, same
//! bytes.

use std::collections::BTreeSet;

use read_fonts::collections::IntSet;
use read_fonts::tables::cmap::CmapIterLimits;
use read_fonts::{FontRef, TableProvider as _};
use sha2::{Digest as _, Sha256};
use skera::{DEFAULT_DROP_TABLES, DEFAULT_LAYOUT_FEATURES, Plan, SubsetFlags, subset_font};
use ttf2woff2::{BrotliQuality, encode};

/// What fonts are made with: another version can make other bytes. A test compares it with `Cargo.lock`.
pub const MADE_WITH: &str = "skera 0.9.0, ttf2woff2 0.14.1, brotli 9.1.1";

/// Why a file is no font that pages can use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken(pub String);

/// The characters that a font has.
///
/// # Errors
///
/// The font cannot be read, or not be cut.
pub fn covered(font: &[u8]) -> Result<BTreeSet<char>, Broken> {
    guarded(|| {
        let font = FontRef::new(font).map_err(broken)?;
        let table = font.cmap().map_err(broken)?;
        let (_, _, table) = table.best_subtable().ok_or_else(|| broken("no table of characters"))?;
        let mut out = BTreeSet::new();
        // A damaged table can claim any number of characters.
        for (code, glyph) in table.iter_with_limits(CmapIterLimits::default_for_font(&font)).take(0x11_0000) {
            if glyph.to_u32() != 0 {
                out.extend(char::from_u32(code));
            }
        }
        Ok(out)
    })
}

/// The part of a font that these characters need, as an uncompressed font.
///
/// # Errors
///
/// The font cannot be read, or not be cut.
pub fn subset(font: &[u8], characters: &BTreeSet<char>) -> Result<Vec<u8>, Broken> {
    guarded(|| {
        let font = FontRef::new(font).map_err(broken)?;
        let mut wanted = IntSet::<u32>::empty();
        wanted.extend(characters.iter().map(|c| *c as u32));
        let (mut dropped, mut features) = (IntSet::empty(), IntSet::empty());
        dropped.extend(DEFAULT_DROP_TABLES.iter().copied());
        features.extend(DEFAULT_LAYOUT_FEATURES.iter().copied());
        let plan = Plan::new(
            &IntSet::empty(),
            &wanted,
            &font,
            SubsetFlags::SUBSET_FLAGS_NO_HINTING,
            &dropped,
            &IntSet::all(),
            &features,
            &IntSet::empty(),
            &IntSet::empty(),
        );
        subset_font(&font, &plan).map_err(broken)
    })
}

/// The same as WOFF2.
///
/// # Errors
///
/// The font cannot be read, or not be cut.
pub fn web(font: &[u8], characters: &BTreeSet<char>) -> Result<Vec<u8>, Broken> {
    let part = subset(font, characters)?;
    guarded(|| encode(&part, BrotliQuality::default()).map_err(broken))
}

/// The hash of a whole font.
pub fn digest(font: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(font))
}

/// What the web font of these characters is made of, as a hash. `digest` is that of the whole font.
pub fn recipe(digest: &str, characters: &BTreeSet<char>) -> String {
    let mut hash = Sha256::new();
    hash.update(MADE_WITH);
    hash.update(digest);
    hash.update(characters.iter().collect::<String>());
    data_encoding::HEXLOWER.encode(&hash.finalize())
}

fn broken(reason: impl ToString) -> Broken {
    Broken(reason.to_string())
}

/// A damaged font must not end the program, whatever the libraries do with it.
fn guarded<T>(work: impl FnOnce() -> Result<T, Broken>) -> Result<T, Broken> {
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(work))
        .unwrap_or_else(|_| Err(broken("its tables contradict each other")))
}
