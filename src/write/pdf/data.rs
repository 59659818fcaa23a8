//! The document as the theme gets it: `doc.json`. docs/print.md describes its fields.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::blocks::{Blocks, plain};
use super::figure::{COVER, Pictures};
use super::inline::{Inlines, lang};
use super::{Format, Job, qr};
use crate::model::{Block, BlockKind, Definition, Document, Phrase, ResolvedLink, Text, date_text};

/// Ids of the interface texts that layouts may use, by how they begin.
const INTERFACE: [&str; 13] = [
    "callout-",
    "tier-",
    "print-",
    "docket-",
    "scale-",
    "worksheet",
    "questions",
    "contact-card",
    "film",
    "notes-",
    "notice-heading",
    "imprint-heading",
    "glossary-title",
];

/// The short name of a printed version, alike in all its copies: brochure, language, edition, version, date, format.
pub(super) fn code(document: &Document, format: Format) -> String {
    let mut parts = vec![document.unit.id.clone(), document.locale.tag.clone(), document.edition.clone()];
    parts.extend(document.meta.version.clone());
    parts.extend(document.meta.prepared.map(date_text));
    parts.push(
        match format {
            Format::Pdf | Format::Slip => "a4",
            Format::Large => "large",
            Format::Booklet | Format::Press | Format::Docket => "a5",
        }
        .to_owned(),
    );
    parts.join("/")
}

/// What a print shop must know of the file that it gets.
pub(super) struct Order {
    /// Number of pages, covers and blank ones included.
    pub(super) pages: usize,
    /// SHA-256 of the file, in hexadecimal.
    pub(super) checksum: String,
}

/// The name of a file in the output folder.
fn file_name(document: &Document, format: Format) -> String {
    format!("{}-{}{}", document.unit.id, document.locale.tag, format.suffix())
}

/// What the theme lays out.
pub(super) fn document(job: &Job<'_>, format: Format, pictures: &Pictures, order: Option<&Order>) -> Value {
    let document = job.document;
    let terms = terms(job);
    let inlines = Inlines {
        document,
        hyphenate: format != Format::Large,
        terms: terms.iter().filter_map(|d| key(d)).collect(),
        address: job.address,
    };
    let blocks = Blocks { inlines: &inlines, document, pictures, level: std::cell::Cell::new(1) };
    let meta = &document.meta;
    let text = |t: &Option<Text>| t.as_ref().map(|t| inlines.text(t));
    let address = (job.address)(&document.unit);
    let glossary: Vec<Value> = terms
        .iter()
        .map(|d| {
            json!({
                "id": d.id,
                "term": inlines.text(&d.term),
                "meanings": d.meanings.iter().map(|m| blocks.all(m)).collect::<Vec<_>>(),
            })
        })
        .collect();
    json!({
        "schema": 1,
        "format": format.name(),
        "draft": job.draft,
        "marks": job.marks,
        "lang": lang(&document.locale.lang()),
        "language": document.locale.name,
        "digits": digits(document.locale.digits.as_deref()),
        "ui": interface(job),
        "ui-fallback": { "lang": lang(job.source), "ids": job.interface.fallback },
        "logo": logo(job, pictures),
        "colours": colours(job),
        "calls": blocks.all(&document.card.calls),
        "helplines": blocks.all(&document.card.helplines),
        "publisher": blocks.all(&document.card.publisher),
        "site": inlines.text(&job.site.meta.title),
        "name": plain(&meta.title),
        "summary": meta.description.as_ref().map(plain),
        "title": inlines.text(&meta.title),
        "subtitle": text(&meta.subtitle),
        "message": text(&meta.main_message),
        "cover": meta.cover.map(|_| COVER),
        "notices": document.notices.iter().map(|n| json!({
            "name": n.name, "text": n.text, "lang": n.lang.as_ref().map(lang),
        })).collect::<Vec<_>>(),
        "blocks": blocks.all(&document.blocks),
        "addresses": blocks.addresses(&document.blocks),
        "glossary": glossary,
        "notes": blocks.notes(),
        "disclaimer": blocks.all(&document.disclaimer),
        "imprint": document.imprint.iter().map(|line| json!({
            "name": line.name, "label": phrase(&line.label), "value": phrase(&line.value),
        })).collect::<Vec<_>>(),
        "code": code(document, format),
        "order": order.map(|o| json!({
            "file": file_name(document, Format::Press), "pages": o.pages, "checksum": o.checksum,
        })),
        "address": address,
        "qr": qr::svg(&address),
    })
}

/// The association's logo: its path, what it says, and how wide it is for its height.
fn logo(job: &Job<'_>, pictures: &Pictures) -> Value {
    let (Some(path), Some(logo)) = (&pictures.logo, &job.edition.logo) else { return Value::Null };
    let alt = logo.alt.get(&job.document.locale.tag).map(|(alt, _)| alt);
    let (width, height) = logo.size;
    json!({ "path": path, "alt": alt, "width": width, "height": height })
}

/// The edition's colours in light surroundings, by the name of the theme's token: paper is light.
fn colours(job: &Job<'_>) -> Value {
    let light = &job.edition.colours.light;
    light.iter().map(|(name, (value, _))| (name.clone(), Value::from(value.as_str()))).collect()
}

pub(super) fn phrase(phrase: &Phrase) -> Value {
    json!({ "text": phrase.text, "lang": phrase.lang.as_ref().map(lang) })
}

/// Interface texts by id. Localization puts U+E000 and U+E001 where only the layout knows the number; a locale
/// without that message gets the numbers alone.
fn interface(job: &Job<'_>) -> Value {
    let mut out = Map::new();
    out.insert("print-page".to_owned(), "\u{E000} / \u{E001}".into());
    for (id, text) in &job.interface.texts {
        if INTERFACE.iter().any(|start| id.starts_with(start)) {
            out.insert(id.clone(), text.clone().into());
        }
    }
    Value::Object(out)
}

/// The entries of the glossary that the brochure links to, in the glossary's order.
fn terms<'a>(job: &Job<'a>) -> Vec<&'a Definition<Text>> {
    let wanted: BTreeSet<&str> = job
        .document
        .links
        .values()
        .filter_map(|link| match link {
            ResolvedLink::Glossary(key) => Some(key.as_str()),
            _ => None,
        })
        .collect();
    let blocks: &[Block<Text>] = job.glossary.map_or(&[], |g| &g.blocks);
    blocks
        .iter()
        .filter_map(|block| match &block.kind {
            BlockKind::Definitions(definitions) => Some(definitions),
            _ => None,
        })
        .flatten()
        .filter(|d| key(d).is_some_and(|key| wanted.contains(key)))
        .collect()
}

/// The key of an entry of the glossary, whose id is `term-<key>`.
fn key(definition: &Definition<Text>) -> Option<&str> {
    definition.id.as_deref()?.strip_prefix("term-")
}

/// The digits from 0 to 9 of a numbering system (CLDR's name).
pub(super) fn digits(system: Option<&str>) -> Vec<String> {
    let zero = match system {
        Some("arab") => '\u{660}',
        Some("arabext") => '\u{6F0}',
        Some("beng") => '\u{9E6}',
        Some("deva") => '\u{966}',
        _ => '0',
    };
    (0..10).filter_map(|n| char::from_u32(u32::from(zero) + n)).map(String::from).collect()
}
