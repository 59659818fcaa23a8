//! A tree as text that a reviewer can read.

use std::fmt::Write as _;

use shapepress::diag::{SourceMap, Span};
use shapepress::model::{
    Attrs, Block, BlockKind, Brochure, Inline, InlineKind, Placeable, Segment, SegmentKind,
};

/// Writes a whole source.
pub(crate) fn brochure(map: &SourceMap, brochure: &Brochure) -> String {
    let mut out = String::new();
    for segment in brochure.meta.leaves() {
        leaf(&mut out, map, 0, segment);
    }
    for block in &brochure.blocks {
        self::block(&mut out, map, 0, block);
    }
    for (label, (url, _)) in &brochure.links {
        _ = writeln!(out, "link {label} -> {url}");
    }
    out
}

fn line(out: &mut String, depth: usize, text: &str) {
    _ = writeln!(out, "{}{text}", "  ".repeat(depth));
}

fn place(map: &SourceMap, span: Span) -> String {
    let at = map.locate(span);
    format!("{}:{}-{}:{}", at.line, at.column, at.end_line, at.end_column)
}

fn attrs(attrs: &Attrs) -> String {
    attrs.id.as_ref().map(|id| format!(" #{id}")).unwrap_or_default()
}

fn leaf(out: &mut String, map: &SourceMap, depth: usize, s: &Segment) {
    let key = s.key.as_deref().unwrap_or("-");
    let kind = s.kind.name();
    line(out, depth, &format!("{kind} {key} @{}: {}", place(map, s.span), inlines(&s.content)));
    for (name, text) in s.lead_in.iter().map(|l| ("lead-in", l)).chain(s.notes.iter().map(|n| ("note", n))) {
        line(out, depth + 1, &format!("({name}: {text})"));
    }
    if let Some(context) = &s.context {
        line(out, depth + 1, &format!("(context: {context})"));
    }
}

/// Writes inlines with brackets around each.
pub(crate) fn inlines(content: &[Inline]) -> String {
    content
        .iter()
        .map(|i| match &i.kind {
            InlineKind::Text(text) => format!("{text:?}"),
            InlineKind::Strong(inner) => format!("strong({})", inlines(inner)),
            InlineKind::Emphasis(inner) => format!("emphasis({})", inlines(inner)),
            InlineKind::Code(inner) => format!("code({})", inlines(inner)),
            InlineKind::Break => "break".to_owned(),
            InlineKind::Note(key) => format!("note({key})"),
            InlineKind::Link { label, content } => format!("link({label}: {})", inlines(content)),
            InlineKind::Placeable(Placeable::Variable(name)) => format!("${name}"),
            InlineKind::Placeable(Placeable::Term(name)) => format!("-{name}"),
            InlineKind::Value { text, .. } => format!("value({text})"),
        })
        .collect::<Vec<_>>()
        .join(" ")
}

fn blocks(out: &mut String, map: &SourceMap, depth: usize, list: &[Block<Segment>]) {
    for block in list {
        self::block(out, map, depth, block);
    }
}

fn block(out: &mut String, map: &SourceMap, depth: usize, b: &Block<Segment>) {
    let named = |text: String| format!("{text}{} @{}", attrs(&b.attrs), place(map, b.span));
    let inner = depth + 1;
    match &b.kind {
        BlockKind::Heading { level, text } => {
            line(out, depth, &named(format!("h{level}")));
            leaf(out, map, inner, text);
        }
        BlockKind::Paragraph(text) => {
            if b.attrs != Attrs::default() {
                line(out, depth, &named("paragraph".to_owned()));
            }
            debug_assert!(matches!(text.kind, SegmentKind::Paragraph | SegmentKind::Item));
            leaf(out, map, depth, text);
        }
        BlockKind::List { start, items } => {
            line(out, depth, &named(format!("list {start:?}")));
            for item in items {
                line(out, inner, &format!("item {:?} @{}", item.task, place(map, item.span)));
                blocks(out, map, inner + 1, &item.blocks);
            }
        }
        BlockKind::Table { align, header, rows } => {
            line(out, depth, &named(format!("table {align:?}")));
            for (row, cells) in std::iter::once(header).chain(rows).enumerate() {
                line(out, inner, &format!("row {row}"));
                for cell in cells {
                    leaf(out, map, inner + 1, &cell.text);
                }
            }
        }
        BlockKind::Definitions(definitions) => {
            line(out, depth, &named("definitions".to_owned()));
            for definition in definitions {
                line(out, inner, &format!("definition {:?}", definition.id));
                leaf(out, map, inner, &definition.term);
                definition.meanings.iter().for_each(|m| blocks(out, map, inner + 1, m));
            }
        }
        BlockKind::Quote(list) => {
            line(out, depth, &named("quote".to_owned()));
            blocks(out, map, inner, list);
        }
        BlockKind::Rule => line(out, depth, &named("rule".to_owned())),
        BlockKind::Callout { callout, blocks: list } => {
            line(out, depth, &named(format!("callout {}", callout.name())));
            blocks(out, map, inner, list);
        }
        BlockKind::RedFlags { tier, label, blocks: list } => {
            line(out, depth, &named(format!("red-flags {}", tier.name())));
            leaf(out, map, inner, label);
            blocks(out, map, inner, list);
        }
        BlockKind::Worksheet { label, rows, blocks: list } => {
            line(out, depth, &named(format!("worksheet rows={rows}")));
            leaf(out, map, inner, label);
            blocks(out, map, inner, list);
        }
        BlockKind::Questions { label, blocks: list } => {
            line(out, depth, &named("questions".to_owned()));
            leaf(out, map, inner, label);
            blocks(out, map, inner, list);
        }
        BlockKind::Scale { label, min, max, ends } => {
            line(out, depth, &named(format!("scale {min}..{max}")));
            leaf(out, map, inner, label);
            for end in ends {
                line(out, inner, &format!("end {}", end.value));
                leaf(out, map, inner + 1, &end.text);
            }
        }
        BlockKind::Contact { label, lines } => {
            line(out, depth, &named("contact".to_owned()));
            leaf(out, map, inner, label);
            for text in lines {
                leaf(out, map, inner, text);
            }
        }
        BlockKind::Figure { alt, path, file, texts, caption } => {
            let found = if file.is_some() { "" } else { " (missing)" };
            line(out, depth, &named(format!("figure {path}{found}")));
            leaf(out, map, inner, alt);
            for (span, text) in texts {
                line(out, inner, &format!("run {:?}", map.slice(*span)));
                leaf(out, map, inner + 1, text);
            }
            if let Some(text) = caption {
                leaf(out, map, inner, text);
            }
        }
        BlockKind::Video { id, text } => {
            line(out, depth, &named(format!("video {id}")));
            leaf(out, map, inner, text);
        }
        BlockKind::Cue(cue) => {
            line(out, depth, &named(format!("cue {}..{} ms", cue.start, cue.end)));
            leaf(out, map, inner, &cue.scene);
            blocks(out, map, inner, &cue.spoken);
        }
        BlockKind::Include { module, .. } => line(out, depth, &named(format!("include {module}"))),
    }
}
