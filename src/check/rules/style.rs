//! Reads `style.toml`: how a language addresses its readers and sets its signs.

use super::words::Lexicon;
use crate::config::with_root;
use crate::diag::{Diagnostic, FileId, SourceMap, nearest};
use crate::model::DIGITS;

/// What of a style can be checked.
#[derive(Clone, Debug)]
pub(super) struct Style {
    /// The quotation marks, opening and closing.
    pub(super) quotes: Option<String>,
    /// The numbering system of typed digits.
    pub(super) digits: Option<String>,
    /// Forms that are ruled out.
    pub(super) forbidden: Lexicon<()>,
}

impl Default for Style {
    fn default() -> Self {
        Self { quotes: None, digits: None, forbidden: Lexicon::new("") }
    }
}

/// Reads a style. `address` and `gender` are for people; they are read so that a misspelt key is told.
pub(super) fn read(map: &SourceMap, file: FileId, found: &mut Vec<Diagnostic>) -> Style {
    let range = 0..map.text(file).len();
    with_root(map, file, range, found, |root, found| {
        root.string("address", found);
        root.string("gender", found);
        let digits = root.string("digits", found);
        if let Some(digits) = digits.as_ref().filter(|d| !DIGITS.iter().any(|(name, _)| *name == d.value)) {
            let names = DIGITS.iter().map(|(name, _)| *name);
            found.push(
                Diagnostic::error("unknown-digits", format!("there are no digits `{}`", digits.value))
                    .at(digits.span)
                    .help(nearest(&digits.value, names).map_or_else(
                        || "write `latn` for 0 to 9".to_owned(),
                        |near| format!("did you mean `{near}`?"),
                    )),
            );
        }
        let mut forbidden = Lexicon::new("");
        root.strings("forbidden", found).iter().for_each(|v| forbidden.add(&v.value, ()));
        Style {
            quotes: root
                .string("quotes", found)
                .map(|q| q.value.replace(['…', '\u{A0}', '\u{202F}', ' '], "")),
            digits: digits.map(|d| d.value),
            forbidden,
        }
    })
    .unwrap_or_default()
}
