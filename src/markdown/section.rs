//! Gives each segment its id and its lead-ins.

use super::key::{is_translatable, message_key};
use crate::model::{Block, BlockKind, Cell, Inline, Item, Meta, Segment, plain_text};

/// The section of the front matter.
pub(super) const META: &str = "meta";
/// The section before the first heading.
pub(super) const INTRO: &str = "intro";

/// Gives ids to the texts of the front matter.
pub(super) fn assign_meta(meta: &mut Meta<Segment>) {
    let texts = [
        Some(&mut meta.title),
        meta.subtitle.as_mut(),
        meta.description.as_mut(),
        meta.main_message.as_mut(),
    ];
    for text in texts.into_iter().flatten() {
        assign(text, META, &[]);
    }
}

/// Gives ids to all segments of a body.
pub(super) fn assign_body(blocks: &mut [Block<Segment>]) {
    let mut walk = Walk { section: INTRO.to_owned() };
    walk.blocks(blocks, &[]);
}

/// Gives ids to all segments of blocks that belong to one section.
pub(super) fn assign_section(blocks: &mut [Block<Segment>], section: &str) {
    let mut walk = Walk { section: section.to_owned() };
    walk.blocks(blocks, &[]);
}

fn assign(segment: &mut Segment, section: &str, lead_in: &[Vec<Inline>]) {
    if !is_translatable(&segment.content) {
        return;
    }
    let context = segment.context.as_deref();
    segment.key = Some(message_key(section, segment.kind, &segment.content, lead_in, context));
    segment.lead_in = lead_in.iter().map(|l| plain_text(l)).filter(|l| !l.is_empty()).collect();
}

/// What the items of a list stand under, from the outermost inwards.
type Lead = [Vec<Inline>];

fn under(lead: &Lead, text: &Segment) -> Vec<Vec<Inline>> {
    let mut out = lead.to_vec();
    out.push(text.content.clone());
    out
}

struct Walk {
    section: String,
}

impl Walk {
    fn blocks(&mut self, blocks: &mut [Block<Segment>], lead: &Lead) {
        for i in 0..blocks.len() {
            let (before, rest) = blocks.split_at_mut(i);
            let block = &mut rest[0];
            if let BlockKind::List { items, .. } = &mut block.kind {
                let over = match before.last().map(|b| &b.kind) {
                    Some(BlockKind::Paragraph(text)) => under(lead, text),
                    _ => lead.to_vec(),
                };
                for item in items {
                    self.item(item, &over);
                }
                continue;
            }
            if matches!(block.kind, BlockKind::Heading { .. })
                && let Some(id) = &block.attrs.id
            {
                self.section.clone_from(id);
            }
            self.block(&mut block.kind, lead);
        }
    }

    fn item(&mut self, item: &mut Item<Segment>, lead: &Lead) {
        match item.blocks.split_first_mut() {
            Some((Block { kind: BlockKind::Paragraph(text), .. }, rest)) => {
                self.leaf(text, lead);
                if !rest.is_empty() {
                    self.blocks(rest, &under(lead, text));
                }
            }
            _ => self.blocks(&mut item.blocks, lead),
        }
    }

    fn block(&mut self, kind: &mut BlockKind<Segment>, lead: &Lead) {
        match kind {
            BlockKind::Heading { text, .. } | BlockKind::Paragraph(text) | BlockKind::Video { text, .. } => {
                self.leaf(text, &[]);
            }
            BlockKind::List { .. } | BlockKind::Rule | BlockKind::Include { .. } => {}
            BlockKind::Table { header, rows, .. } => self.table(header, rows),
            BlockKind::Definitions(definitions) => {
                for definition in definitions {
                    self.leaf(&mut definition.term, &[]);
                    for m in &mut definition.meanings {
                        self.blocks(m, &[]);
                    }
                }
            }
            BlockKind::Quote(blocks) | BlockKind::Callout { blocks, .. } => self.blocks(blocks, lead),
            BlockKind::RedFlags { label, blocks, .. }
            | BlockKind::Worksheet { label, blocks, .. }
            | BlockKind::Questions { label, blocks } => {
                self.leaf(label, &[]);
                self.blocks(blocks, &under(&[], label));
            }
            BlockKind::Scale { label, ends, .. } => {
                self.leaf(label, &[]);
                let lead = [label.content.clone()];
                for e in ends {
                    self.leaf(&mut e.text, &lead);
                }
            }
            BlockKind::Contact { label, lines } => {
                self.leaf(label, &[]);
                let lead = [label.content.clone()];
                for l in lines {
                    self.leaf(l, &lead);
                }
            }
            BlockKind::Figure { alt, texts, caption, .. } => {
                self.leaf(alt, &[]);
                for (_, t) in texts {
                    self.leaf(t, &[]);
                }
                if let Some(c) = caption {
                    self.leaf(c, &[]);
                }
            }
            BlockKind::Cue(cue) => {
                self.leaf(&mut cue.scene, &[]);
                self.blocks(&mut cue.spoken, &[]);
            }
        }
    }

    fn leaf(&mut self, segment: &mut Segment, lead_in: &[Vec<Inline>]) {
        assign(segment, &self.section, lead_in);
    }

    fn table(&mut self, header: &mut [Cell<Segment>], rows: &mut [Vec<Cell<Segment>>]) {
        let heads: Vec<Vec<Inline>> = header.iter().map(|c| c.text.content.clone()).collect();
        for c in header {
            self.leaf(&mut c.text, &[]);
        }
        for row in rows {
            let first = row.first().map(|c| c.text.content.clone()).unwrap_or_default();
            for (i, cell) in row.iter_mut().enumerate() {
                let mut lead: Vec<Vec<Inline>> = heads.get(i).cloned().into_iter().collect();
                if i > 0 {
                    lead.push(first.clone());
                }
                self.leaf(&mut cell.text, &lead);
            }
        }
    }
}
