//! `corrections.json`: corrections as other associations read them. docs/releases.md describes its fields.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::passages::{contains, leaves, words};
use crate::diag::{Diagnostic, FileId, SourceMap, Span};
use crate::model::{Correction, Document, Erratum, date_text};

/// What the file is, in its field `format`.
const FORMAT: &str = "shapepress-corrections";

/// The version of the format.
const SCHEMA: u32 = 1;

#[derive(Serialize, Deserialize)]
struct File {
    format: String,
    schema: u32,
    edition: String,
    publisher: Option<String>,
    corrections: Vec<Known>,
}

/// A correction as another association told it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Known {
    /// The id of the brochure.
    pub brochure: String,
    /// The id of the section.
    pub section: String,
    /// `safety`, `important` or `minor`.
    pub severity: String,
    /// The day, as `2026-12-01`.
    pub date: String,
    /// Why.
    pub reason: String,
    /// What it says, by locale.
    pub texts: BTreeMap<String, Words>,
}

/// What was wrong and is right, in one locale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// The versions that said it.
    pub versions: Vec<String>,
    /// What was published.
    pub wrong: String,
    /// What is right, if it is there yet.
    pub right: Option<String>,
}

/// The file. `errata` has for each correction what it means for each locale.
pub fn publish(
    edition: &str,
    publisher: Option<&str>,
    errata: &[(&Correction, BTreeMap<String, &Erratum>)],
) -> String {
    let file = File {
        format: FORMAT.to_owned(),
        schema: SCHEMA,
        edition: edition.to_owned(),
        publisher: publisher.map(str::to_owned),
        corrections: known(errata),
    };
    serde_json::to_string_pretty(&file).map(|text| text + "\n").unwrap_or_default()
}

/// Corrections as others read them.
pub fn known(errata: &[(&Correction, BTreeMap<String, &Erratum>)]) -> Vec<Known> {
    errata
        .iter()
        .map(|(correction, texts)| Known {
            brochure: correction.brochure.0.clone(),
            section: correction.section.0.clone(),
            severity: correction.gravity.name().to_owned(),
            date: date_text(correction.date),
            reason: correction.reason.clone(),
            texts: texts
                .iter()
                .map(|(tag, e)| {
                    let versions = e.versions.clone();
                    (tag.clone(), Words { versions, wrong: e.wrong.clone(), right: e.right.clone() })
                })
                .collect(),
        })
        .collect()
}

/// Reads such a file.
///
/// # Errors
///
/// `corrections-file`: it is another file, or of a newer version.
#[allow(clippy::result_large_err, reason = "a fault ends the command; it is not returned in a loop")]
pub fn read(map: &SourceMap, file: FileId) -> Result<Vec<Known>, Diagnostic> {
    let text = map.text(file);
    let fault = |line: usize, column: usize, message: String| {
        let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
        let at = (start + column.saturating_sub(1)).min(text.len());
        let at = (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default();
        Diagnostic::error("corrections-file", message)
            .at(Span::new(file, at, at))
            .why("a correction that cannot be read would be missed")
            .help("take `corrections.json` from the other association's site as it is, and use a version of shape that knows its schema")
    };
    let read: File = serde_json::from_str(text)
        .map_err(|e| fault(e.line(), e.column(), "this is not a file of corrections".to_owned()))?;
    if read.format != FORMAT || read.schema != SCHEMA {
        let message = format!("this file is {} {}, not {FORMAT} {SCHEMA}", read.format, read.schema);
        return Err(fault(1, 1, message));
    }
    Ok(read.corrections)
}

/// Where documents still say what a correction calls wrong.
pub fn needed<'a>(known: &[Known], documents: impl IntoIterator<Item = &'a Document>) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    for document in documents {
        let tag = &document.locale.tag;
        for correction in known.iter().filter(|k| k.brochure == document.unit.id) {
            let Some(told) = correction.texts.get(tag) else { continue };
            let wrong = words(&told.wrong);
            let right = told.right.as_deref().map(words).unwrap_or_default();
            let all = leaves(document);
            // An edition may have the passage elsewhere; where it has the section, the rest of the page is not meant.
            let has_section = all.iter().any(|leaf| leaf.section == correction.section);
            for leaf in all.iter().filter(|l| !has_section || l.section == correction.section) {
                let text = leaf.words();
                if !contains(&text, &wrong) || contains(&text, &right) {
                    continue;
                }
                let right = told.right.as_deref().map_or_else(
                    || "the right words are not there yet: leave the passage out".to_owned(),
                    |right| format!("right is: {right}"),
                );
                out.push(
                    Diagnostic::error(
                        "correction-needed",
                        format!("{} ({tag}) still says what was found wrong: {}", document.unit, told.wrong),
                    )
                    .at(leaf.text.target.unwrap_or(leaf.text.source))
                    .why(format!("{} ({}, {})", correction.reason, correction.severity, correction.date))
                    .help(right),
                );
            }
        }
    }
    out
}
