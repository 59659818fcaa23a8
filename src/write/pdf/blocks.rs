//! Blocks as JSON: objects whose `k` says what they are. The theme has a function for each kind.

use serde_json::{Value, json};

use super::figure::Pictures;
use super::inline::{Inlines, lang, language};
use crate::model::{Align, Block, BlockKind, Cell, Document, InlineKind, Item, Text, plain_text};

/// What blocks need to know besides their text.
pub(super) struct Blocks<'a> {
    pub(super) inlines: &'a Inlines<'a>,
    pub(super) document: &'a Document,
    pub(super) pictures: &'a Pictures,
    /// The level of the last heading: none may be skipped, or the file is not accessible.
    pub(super) level: std::cell::Cell<u8>,
}

/// How deep blocks may nest. Readers of sources allow less.
const DEEPEST: usize = 32;

impl Blocks<'_> {
    /// A sequence of blocks.
    pub(super) fn all(&self, blocks: &[Block<Text>]) -> Value {
        self.nested(blocks, 0)
    }

    fn nested(&self, blocks: &[Block<Text>], depth: usize) -> Value {
        if depth > DEEPEST {
            return json!([]);
        }
        let mut out = Vec::with_capacity(blocks.len());
        for (i, block) in blocks.iter().enumerate() {
            let mut value = self.block(block, depth + 1);
            if let (Value::Object(map), Some(l)) = (&mut value, &block.lang) {
                map.insert("lang".to_owned(), lang(l));
            }
            // A line that leads to a list stays with it.
            let leads = matches!(block.kind, BlockKind::Paragraph(_))
                && blocks.get(i + 1).is_some_and(|next| {
                    matches!(next.kind, BlockKind::List { .. } | BlockKind::Table { .. })
                });
            if let (Value::Object(map), true) = (&mut value, leads) {
                map.insert("leads".to_owned(), true.into());
            }
            out.push(value);
        }
        out.into()
    }

    fn block(&self, block: &Block<Text>, depth: usize) -> Value {
        let text = |t: &Text| self.inlines.text(t);
        let inner = |blocks: &[Block<Text>]| self.nested(blocks, depth);
        let id = block.attrs.id.as_deref();
        match &block.kind {
            BlockKind::Heading { level, text: t } => {
                let level = (*level).clamp(2, 6).min(self.level.get() + 1);
                self.level.set(level);
                json!({ "k": "heading", "level": level, "id": id, "c": text(t) })
            }
            BlockKind::Paragraph(t) => json!({ "k": "paragraph", "c": text(t) }),
            BlockKind::List { start, items } => json!({
                "k": "list",
                "start": start,
                "items": items.iter().map(|i| self.item(i, depth)).collect::<Vec<_>>(),
            }),
            BlockKind::Table { align, header, rows } => self.table(align, header, rows),
            BlockKind::Definitions(definitions) => json!({
                "k": "definitions",
                "items": definitions.iter().map(|d| json!({
                    "id": d.id,
                    "term": text(&d.term),
                    "meanings": d.meanings.iter().map(|m| inner(m)).collect::<Vec<_>>(),
                })).collect::<Vec<_>>(),
            }),
            BlockKind::Quote(blocks) => json!({ "k": "quote", "c": inner(blocks) }),
            BlockKind::Rule => json!({ "k": "rule" }),
            BlockKind::Callout { callout, blocks } => {
                json!({ "k": "callout", "name": callout.name(), "id": id, "c": inner(blocks) })
            }
            BlockKind::RedFlags { tier, label, blocks } => json!({
                "k": "red-flags", "tier": tier.name(), "id": id, "label": text(label), "c": inner(blocks),
            }),
            BlockKind::Worksheet { label, rows, blocks } => json!({
                "k": "worksheet", "id": id, "label": text(label), "rows": rows, "c": inner(blocks),
            }),
            BlockKind::Scale { label, min, max, ends } => json!({
                "k": "scale",
                "id": id,
                "label": text(label),
                "min": min,
                "max": max.max(min),
                "ends": ends.iter()
                    .map(|e| json!({ "value": e.value, "c": text(&e.text) }))
                    .collect::<Vec<_>>(),
            }),
            BlockKind::Questions { label, blocks } => {
                json!({ "k": "questions", "id": id, "label": text(label), "c": inner(blocks) })
            }
            BlockKind::Contact { label, lines } => json!({
                "k": "contact",
                "id": id,
                "label": text(label),
                "lines": lines.iter().map(text).collect::<Vec<_>>(),
            }),
            BlockKind::Figure { alt, caption, .. } => json!({
                "k": "figure",
                "id": id,
                "path": self.pictures.by_block.get(&block.span),
                "alt": plain(alt),
                "caption": caption.as_ref().map(text),
            }),
            BlockKind::Video { id: video, text: t } => {
                let unit = crate::model::UnitId::new(crate::model::Kind::Video, video.as_str());
                json!({ "k": "video", "c": text(t), "address": (self.inlines.address)(&unit) })
            }
            BlockKind::Cue(cue) => json!({
                "k": "cue", "time": cue.time, "scene": text(&cue.scene), "c": inner(&cue.spoken),
            }),
            BlockKind::Include { blocks, .. } => json!({ "k": "include", "c": inner(blocks) }),
        }
    }

    fn item(&self, item: &Item<Text>, depth: usize) -> Value {
        json!({ "task": item.task, "c": self.nested(&item.blocks, depth) })
    }

    fn table(&self, align: &[Align], header: &[Cell<Text>], rows: &[Vec<Cell<Text>>]) -> Value {
        let cells =
            |row: &[Cell<Text>]| -> Vec<Value> { row.iter().map(|c| self.inlines.text(&c.text)).collect() };
        let align: Vec<&str> = align
            .iter()
            .map(|a| match a {
                Align::Start => "start",
                Align::Center => "center",
                Align::End => "end",
            })
            .collect();
        let rows: Vec<_> = rows.iter().map(|r| cells(r)).collect();
        json!({ "k": "table", "align": align, "header": cells(header), "rows": rows })
    }

    /// Addresses outside this file, in the order in which the text comes to them: what the link says, and where to.
    pub(super) fn addresses(&self, blocks: &[Block<Text>]) -> Vec<Value> {
        let mut found: Vec<(String, String)> = Vec::new();
        for block in blocks {
            block.for_each_leaf(None, &mut |text, _| self.addresses_in(&text.content, &mut found));
        }
        found.into_iter().map(|(text, url)| json!({ "text": text, "url": url })).collect()
    }

    fn addresses_in(&self, content: &[crate::model::Inline], found: &mut Vec<(String, String)>) {
        for inline in content {
            match &inline.kind {
                InlineKind::Link { label, content } => {
                    if let Some(("url", url)) = self.inlines.target(label)
                        && !url.starts_with("tel:")
                        && !found.iter().any(|(_, known)| *known == url)
                    {
                        found.push((plain_text(content), url));
                    }
                }
                InlineKind::Strong(c) | InlineKind::Emphasis(c) => self.addresses_in(c, found),
                _ => {}
            }
        }
    }

    /// References as numbered lines, each in its own language.
    pub(super) fn notes(&self) -> Value {
        self.document
            .notes
            .iter()
            .map(|note| {
                let r = &note.reference;
                json!({
                    "number": note.number,
                    "key": r.key,
                    "lang": language(&r.language),
                    "authors": r.authors,
                    "title": r.title,
                    "container": r.container,
                    "detail": r.detail,
                    "year": r.year.map(|y| y.to_string()),
                    "url": r.url,
                })
            })
            .collect()
    }
}

/// The text without markup, values isolated from it.
pub(super) fn plain(text: &Text) -> String {
    plain_text(&text.content)
}
