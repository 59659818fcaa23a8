//! Sources that are TOML: the glossary and the site's own texts.

use std::collections::BTreeMap;

use super::{front, section};
use crate::config::with_root;
use crate::diag::{Diagnostic, FileId, SourceMap, Span};
use crate::model::{Block, BlockKind, Brochure, Definition, Kind, Meta, Segment, SegmentKind, UnitId, is_id};

/// Reads `glossary.toml`: one list of definitions. An entry's key is the section of its messages, and its id is
/// `term-<key>`.
pub fn read_glossary(map: &SourceMap, file: FileId) -> (Brochure, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let range = 0..map.text(file).len();
    let definitions = with_root(map, file, range, &mut diagnostics, |table, d| {
        let mut out = Vec::new();
        for key in table.keys().into_iter().filter(|k| k.value != "schema") {
            if !is_id(&key.value) {
                d.push(
                    Diagnostic::error("bad-id", format!("`{}` cannot be a key of the glossary", key.value))
                        .at(key.span)
                        .help("small letters, digits and hyphens, a letter first: `[clinical-trial]`"),
                );
            }
            let entry = table.table(&key.value, d, |entry, d| {
                let (term, meaning) = (entry.required("term", d), entry.required("definition", d));
                let term = front::plain_segment(map, &term?, SegmentKind::Term, d);
                let meaning = front::text_segment(map, &meaning?, SegmentKind::Paragraph, d);
                Some((term, meaning))
            });
            if let Some(Some((term, meaning))) = entry.filter(|_| is_id(&key.value)) {
                out.push(definition(&key.value, term, meaning));
            }
        }
        out
    });
    let definitions = definitions.unwrap_or_default();
    let blocks = vec![Block::new(BlockKind::Definitions(definitions), map.whole(file))];
    (source(map, file, Kind::Glossary, None, blocks), diagnostics)
}

fn definition(key: &str, term: Segment, meaning: Segment) -> Definition<Segment> {
    let span = meaning.span;
    let meaning = vec![Block::new(BlockKind::Paragraph(meaning), span)];
    let one = Definition { term, id: Some(format!("term-{key}")), meanings: vec![meaning] };
    let mut block = [Block::new(BlockKind::Definitions(vec![one]), span)];
    section::assign_section(&mut block, key);
    let [Block { kind: BlockKind::Definitions(mut list), .. }] = block else { unreachable!() };
    list.remove(0)
}

/// Reads the texts of `site.toml`: `title` and `description`. All its other keys are read by `source`.
pub fn read_site(map: &SourceMap, file: FileId) -> (Brochure, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let range = 0..map.text(file).len();
    let place = first_line(map, file);
    let mut meta = with_root(map, file, range, &mut diagnostics, |table, d| {
        let title = table.required("title", d).map(|v| front::plain_segment(map, &v, SegmentKind::Title, d));
        let description = table
            .string("description", d)
            .map(|v| front::plain_segment(map, &v, SegmentKind::Description, d));
        let empty = front::empty(place);
        Meta { title: title.unwrap_or(empty.title), description, ..front::empty(place) }
    });
    // Who reads the other keys also tells which are unknown.
    diagnostics.retain(|d| d.code != "unknown-key");
    if let Some(meta) = &mut meta {
        section::assign_meta(meta);
    }
    (source(map, file, Kind::Site, meta, Vec::new()), diagnostics)
}

fn first_line(map: &SourceMap, file: FileId) -> Span {
    let text = map.text(file);
    Span::new(file, 0, text.find('\n').unwrap_or(text.len()))
}

fn source(
    map: &SourceMap,
    file: FileId,
    kind: Kind,
    meta: Option<Meta<Segment>>,
    blocks: Vec<Block<Segment>>,
) -> Brochure {
    let meta = meta.unwrap_or_else(|| front::empty(first_line(map, file)));
    Brochure { unit: UnitId::new(kind, ""), file, meta, blocks, links: BTreeMap::new() }
}
