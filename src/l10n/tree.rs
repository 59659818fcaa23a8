//! Walks over trees of blocks.

use super::format::Formats;
use crate::model::{Block, BlockKind, Cell, Cue, Definition, Item, ScaleEnd, Segment, Text};

/// Makes the localized text of a segment, whose messages belong to a module or to the source itself.
type Leaf<'f> = dyn FnMut(&Segment, Option<&str>) -> Text + 'f;

/// The same block with every segment localized by `leaf`.
pub(super) fn map_block(
    block: &Block<Segment>,
    module: Option<&str>,
    formats: &Formats,
    leaf: &mut Leaf<'_>,
) -> Block<Text> {
    let all = |blocks: &[Block<Segment>], leaf: &mut Leaf<'_>| -> Vec<Block<Text>> {
        blocks.iter().map(|b| map_block(b, module, formats, leaf)).collect()
    };
    let kind = match &block.kind {
        BlockKind::Heading { level, text } => BlockKind::Heading { level: *level, text: leaf(text, module) },
        BlockKind::Paragraph(text) => BlockKind::Paragraph(leaf(text, module)),
        BlockKind::List { start, items } => {
            let item = |i: &Item<Segment>| Item { task: i.task, blocks: all(&i.blocks, leaf), span: i.span };
            BlockKind::List { start: *start, items: items.iter().map(item).collect() }
        }
        BlockKind::Table { align, header, rows } => {
            let mut row = |cells: &[Cell<Segment>]| -> Vec<Cell<Text>> {
                cells.iter().map(|c| Cell { text: leaf(&c.text, module), span: c.span }).collect()
            };
            BlockKind::Table {
                align: align.clone(),
                header: row(header),
                rows: rows.iter().map(|r| row(r)).collect(),
            }
        }
        BlockKind::Definitions(definitions) => {
            let one = |d: &Definition<Segment>| Definition {
                term: leaf(&d.term, module),
                id: d.id.clone(),
                meanings: d.meanings.iter().map(|m| all(m, leaf)).collect(),
            };
            BlockKind::Definitions(definitions.iter().map(one).collect())
        }
        BlockKind::Quote(blocks) => BlockKind::Quote(all(blocks, leaf)),
        BlockKind::Rule => BlockKind::Rule,
        BlockKind::Callout { callout, blocks } => {
            BlockKind::Callout { callout: *callout, blocks: all(blocks, leaf) }
        }
        BlockKind::RedFlags { tier, label, blocks } => {
            BlockKind::RedFlags { tier: *tier, label: leaf(label, module), blocks: all(blocks, leaf) }
        }
        BlockKind::Worksheet { label, rows, blocks } => {
            BlockKind::Worksheet { label: leaf(label, module), rows: *rows, blocks: all(blocks, leaf) }
        }
        BlockKind::Scale { label, min, max, ends } => {
            let label = leaf(label, module);
            let end = |e: &ScaleEnd<Segment>| ScaleEnd { value: e.value, text: leaf(&e.text, module) };
            BlockKind::Scale { label, min: *min, max: *max, ends: ends.iter().map(end).collect() }
        }
        BlockKind::Questions { label, blocks } => {
            BlockKind::Questions { label: leaf(label, module), blocks: all(blocks, leaf) }
        }
        BlockKind::Contact { label, lines } => {
            let label = leaf(label, module);
            BlockKind::Contact { label, lines: lines.iter().map(|l| leaf(l, module)).collect() }
        }
        BlockKind::Figure { alt, path, file, texts, caption } => BlockKind::Figure {
            alt: leaf(alt, module),
            path: path.clone(),
            file: *file,
            texts: texts.iter().map(|(span, t)| (*span, leaf(t, module))).collect(),
            caption: caption.as_ref().map(|c| leaf(c, module)),
        },
        BlockKind::Video { id, text } => BlockKind::Video { id: id.clone(), text: leaf(text, module) },
        BlockKind::Cue(cue) => BlockKind::Cue(Cue {
            start: cue.start,
            end: cue.end,
            time: Some(format!("{}–{}", formats.clock(cue.start), formats.clock(cue.end))),
            scene: leaf(&cue.scene, module),
            spoken: all(&cue.spoken, leaf),
        }),
        BlockKind::Include { module, blocks } => BlockKind::Include {
            module: module.clone(),
            blocks: blocks.iter().map(|b| map_block(b, Some(module), formats, leaf)).collect(),
        },
    };
    Block { kind, attrs: block.attrs.clone(), span: block.span, lang: None }
}

/// Calls `visit` for every block, from the outside to the inside.
pub(super) fn each_block<'a, T>(blocks: &'a [Block<T>], visit: &mut dyn FnMut(&'a Block<T>)) {
    for block in blocks {
        visit(block);
        for children in block.children() {
            each_block(children, visit);
        }
    }
}
