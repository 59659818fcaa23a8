//! `review.json`: what stood on a sheet, to compare a later one with.

use serde::{Deserialize, Serialize};

use crate::diag::Diagnostic;
use crate::l10n::stretches;
use crate::model::{Change, Sheet, SheetSection, SheetSegment, Stretch, Text, plain_text};

/// What stood on a sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    schema: i64,
    /// The brochure's id.
    pub brochure: String,
    /// The language.
    pub locale: String,
    /// The edition.
    pub edition: String,
    /// What a sign-off binds, as one hash.
    pub hash: String,
    sections: Vec<Section>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Section {
    number: usize,
    id: String,
    segments: Vec<Entry>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Entry {
    number: String,
    id: String,
    code: String,
    state: String,
    source: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    translation: Option<String>,
}

fn words(text: &Text) -> String {
    plain_text(&text.content)
}

/// The translation that is on the sheet.
fn translation(segment: &SheetSegment) -> Option<String> {
    segment.target.as_ref().map(words)
}

impl Record {
    /// The record of a sheet.
    pub fn of(sheet: &Sheet, brochure: &str, locale: &str, edition: &str) -> Self {
        let entry = |s: &SheetSegment| Entry {
            number: s.number.clone(),
            id: s.name.clone(),
            code: s.code.clone(),
            state: s.state.name().to_owned(),
            source: words(&s.source),
            translation: translation(s),
        };
        let sections = sheet.sections.iter().map(|s| Section {
            number: s.number,
            id: s.id.clone(),
            segments: s.segments.iter().map(entry).collect(),
        });
        Self {
            schema: crate::config::SCHEMA,
            brochure: brochure.to_owned(),
            locale: locale.to_owned(),
            edition: edition.to_owned(),
            hash: sheet.hash.clone(),
            sections: sections.collect(),
        }
    }

    /// As JSON.
    pub fn json(&self) -> String {
        let mut out = serde_json::to_string_pretty(self).unwrap_or_default();
        out.push('\n');
        out
    }

    /// Reads a record.
    ///
    /// # Errors
    ///
    /// `review-data`: it is none, or a newer program wrote it.
    pub fn read(bytes: &[u8], shown: &str) -> Result<Self, Diagnostic> {
        let fault = |what: String| {
            Diagnostic::error("review-data", what)
                .at_path(shown)
                .why("without it nobody can say what changed since")
                .help("give the file `review.json` that an earlier `shape review` wrote, as it is")
        };
        let record: Self = serde_json::from_slice(bytes)
            .map_err(|e| fault(format!("this is not the data of a review sheet: {e}")))?;
        if record.schema != crate::config::SCHEMA {
            return Err(fault(format!(
                "this file has schema {}, this program reads schema 1",
                record.schema
            )));
        }
        Ok(record)
    }
}

/// Marks on a sheet what changed since an earlier one.
pub fn compare(sheet: &mut Sheet, earlier: &Record) {
    sheet.since = Some(earlier.hash.clone());
    let none = Vec::new();
    for section in &mut sheet.sections {
        let old = earlier.sections.iter().find(|s| s.id == section.id).map_or(&none, |s| &s.segments);
        compare_section(section, old);
    }
    let ids: Vec<&str> = sheet.sections.iter().map(|s| s.id.as_str()).collect();
    let lost: Vec<&Entry> =
        earlier.sections.iter().filter(|s| !ids.contains(&s.id.as_str())).flat_map(|s| &s.segments).collect();
    if let Some(last) = sheet.sections.last_mut() {
        last.gone.extend(lost.into_iter().map(gone));
    }
}

fn gone(entry: &Entry) -> (String, String) {
    (entry.source.clone(), entry.translation.clone().unwrap_or_default())
}

/// Texts of the same id belong together; of the others those that stand between the same neighbours and share words.
fn compare_section(section: &mut SheetSection, old: &[Entry]) {
    let mut free: Vec<(Option<&str>, &Entry)> = Vec::new();
    let mut before = None;
    for entry in old {
        if section.segments.iter().any(|s| s.name == entry.id) {
            before = Some(entry.id.as_str());
        } else {
            free.push((before, entry));
        }
    }
    let mut before: Option<String> = None;
    for segment in &mut section.segments {
        if let Some(same) = old.iter().find(|e| e.id == segment.name) {
            before = Some(segment.name.clone());
            mark(segment, same);
            continue;
        }
        let source = words(&segment.source);
        let near = free.iter().position(|(b, e)| *b == before.as_deref() && alike(&e.source, &source));
        if let Some(at) = near {
            let (_, entry) = free.remove(at);
            mark(segment, entry);
        } else {
            segment.source_change = Some(Change::New);
        }
    }
    section.gone = free.into_iter().map(|(_, e)| gone(e)).collect();
}

fn mark(segment: &mut SheetSegment, old: &Entry) {
    segment.source_change = changed(&old.source, &words(&segment.source));
    segment.target_change = match (&old.translation, translation(segment)) {
        (Some(old), Some(new)) => changed(old, &new),
        (None, Some(_)) => Some(Change::New),
        _ => None,
    };
}

fn changed(old: &str, new: &str) -> Option<Change> {
    (old != new).then(|| Change::Words(stretches(old, new)))
}

/// Whether a third of the longer text stands in both.
fn alike(old: &str, new: &str) -> bool {
    let same: usize = stretches(old, new)
        .iter()
        .filter(|(s, _)| *s == Stretch::Same)
        .map(|(_, text)| text.chars().count())
        .sum();
    same * 3 >= old.chars().count().max(new.chars().count())
}
