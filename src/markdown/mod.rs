//! From Markdown to the tree of a brochure, and from inlines to the text of a message and back.
//!
//! Only this room knows the Markdown parser and the reader of SVG. [`read`] never fails: it returns what it could
//! make, and diagnostics. [`message_key`] documents how the ids of messages are made.

mod attrs;
mod blocks;
mod comment;
mod directive;
mod findings;
mod front;
mod glossary;
mod key;
mod line;
mod mask;
mod message;
mod section;
mod shape;
mod svg;
mod target;
mod tidy;

use std::collections::BTreeMap;

pub use glossary::{read_glossary, read_site};
pub use key::message_key;
pub use message::{Piece, inlines, write};

use crate::diag::{Diagnostic, FileId, SourceMap, Span, bad_characters};
use crate::model::{Brochure, UnitId, is_id};

/// Reads one Markdown source (brochure, module, video): front matter, blocks, segments with ids.
pub fn read(map: &SourceMap, file: FileId, unit: UnitId) -> (Brochure, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let (front, body) = front::split(map, file, &mut diagnostics);
    let mut meta = front::read(map, file, front, &mut diagnostics);
    section::assign_meta(&mut meta);

    let raw = &map.text(file)[body.clone()];
    let mut findings = findings::Findings::default();
    // Noncharacters are told where braces are masked.
    for bad in bad_characters(raw).filter(|bad| !mask::is_reserved(bad.character)) {
        let start = body.start + bad.at;
        findings.push(bad.finding(Span::new(file, start, start + bad.character.len_utf8())));
    }
    let masked = mask::source(map.text(file), body, file, &mut findings);
    let parser = line::parser(&masked.text);
    let links = links(&parser, &masked, &mut findings);
    let cursor = line::Cursor::new(parser, &masked, raw, line::Mode::Source, findings);
    let (mut blocks, found) = blocks::Reader::new(cursor, map, file, unit.kind).read();
    diagnostics.extend(found);
    section::assign_body(&mut blocks);
    (Brochure { unit, file, meta, blocks, links }, diagnostics)
}

/// What a picture may not hold, and what cannot be read of it.
pub fn picture(map: &SourceMap, file: FileId) -> Vec<Diagnostic> {
    svg::read(map, file).1
}

/// The destinations that the source defines: `[label]: https://…`.
fn links(
    parser: &line::LabelParser<'_>,
    masked: &mask::Masked,
    findings: &mut findings::Findings,
) -> BTreeMap<String, (String, Span)> {
    let mut out = BTreeMap::new();
    // The parser keeps them in no order; the tree brings them into one.
    let definitions: BTreeMap<usize, _> =
        parser.reference_definitions().iter().map(|(label, def)| (def.span.start, (label, def))).collect();
    for (label, definition) in definitions.into_values() {
        let Some(span) = masked.places.span(&definition.span) else { continue };
        let label = label.to_lowercase();
        let url = definition.dest.to_string();
        if !is_id(&label) {
            let finding = Diagnostic::error("bad-label", format!("`{label}` cannot be a link's label"))
                .help("small letters, digits and hyphens, a letter first: `[who-guideline]: https://…`");
            findings.push(finding.at(span));
        } else if !["https://", "http://", "mailto:"].iter().any(|scheme| url.starts_with(scheme))
            || url.contains(mask::is_reserved)
        {
            let finding = Diagnostic::error("bad-address", "this is no address of a page")
                .why("only pages and mail addresses can be opened from paper, phone and screen alike")
                .help(format!("write the whole address: `[{label}]: https://…`"));
            findings.push(finding.at(span));
        } else {
            if definition.title.is_some() {
                findings.push(line::link_title().at(span));
            }
            out.insert(label, (url, span));
        }
    }
    out
}
