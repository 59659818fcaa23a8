//! The structure of blocks without their texts: a warning that becomes a tip says something else with the same words.

use crate::diag::SourceMap;
use crate::model::{Block, BlockKind};

/// Writes the kind, the attributes and the children of a block.
pub(super) fn push<T>(out: &mut String, block: &Block<T>, map: &SourceMap) {
    out.push_str(&name(&block.kind, map));
    let pairs = block.attrs.pairs.iter().map(|(k, v)| format!(" {k}={v}"));
    out.extend(block.attrs.id.iter().map(|id| format!(" #{id}")).chain(pairs));
    out.push('(');
    if let BlockKind::Include { .. } = block.kind {
        // What a module says is bound by its own texts.
    } else {
        for children in block.children() {
            out.push('[');
            for child in children {
                push(out, child, map);
            }
            out.push(']');
        }
    }
    out.push(')');
}

fn name<T>(kind: &BlockKind<T>, map: &SourceMap) -> String {
    match kind {
        BlockKind::Heading { level, .. } => format!("heading {level}"),
        BlockKind::Paragraph(_) => "paragraph".to_owned(),
        BlockKind::List { start, items } => {
            let tasks: String =
                items.iter().map(|i| i.task.map_or('-', |t| if t { 'x' } else { 'o' })).collect();
            format!("list {} {tasks}", start.map_or_else(|| "bullets".to_owned(), |n| n.to_string()))
        }
        BlockKind::Table { align, header, rows } => {
            format!("table {align:?} {} {}", header.len(), rows.len())
        }
        BlockKind::Definitions(definitions) => format!("definitions {}", definitions.len()),
        BlockKind::Quote(_) => "quote".to_owned(),
        BlockKind::Rule => "rule".to_owned(),
        BlockKind::Callout { callout, .. } => format!("callout {}", callout.name()),
        BlockKind::RedFlags { tier, .. } => format!("red-flags {}", tier.name()),
        BlockKind::Worksheet { rows, .. } => format!("worksheet {rows}"),
        BlockKind::Scale { min, max, ends, .. } => {
            let ends: Vec<String> = ends.iter().map(|e| e.value.to_string()).collect();
            format!("scale {min} {max} {}", ends.join(","))
        }
        BlockKind::Questions { .. } => "questions".to_owned(),
        BlockKind::Contact { lines, .. } => format!("contact {}", lines.len()),
        BlockKind::Figure { path, file, .. } => {
            format!("figure {path} {}", file.map(|f| super::hash(map.text(f))).unwrap_or_default())
        }
        BlockKind::Video { id, .. } => format!("video {id}"),
        BlockKind::Cue(cue) => format!("cue {} {}", cue.start, cue.end),
        BlockKind::Include { module, .. } => format!("include {module}"),
    }
}
