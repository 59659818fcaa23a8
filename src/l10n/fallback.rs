//! What is shown in the source language where a translation is missing: whole units, never half a list.

use super::localizer::Localizer;
use super::resolve::Variables;
use super::segment::{Usable, translate};
use super::tree::map_block;
use crate::diag::Diagnostic;
use crate::model::{Block, BlockKind, Coverage, Definition, Segment, Text, UnitId};

/// Localizes the texts of one source.
pub(super) struct Walk<'a> {
    /// The locale.
    pub(super) localizer: &'a Localizer,
    /// Values of declared numbers.
    pub(super) values: &'a Variables,
    /// Findings so far.
    pub(super) faults: Vec<Diagnostic>,
    /// What was counted so far.
    pub(super) coverage: Coverage,
}

impl Walk<'_> {
    /// A run of blocks whose messages belong to `unit`.
    pub(super) fn blocks(&mut self, blocks: &[Block<Segment>], unit: &UnitId) -> Vec<Block<Text>> {
        let mut out = Vec::with_capacity(blocks.len());
        let mut rest = blocks;
        while let Some(block) = rest.first() {
            let mut taken = 1;
            match &block.kind {
                BlockKind::Include { module, blocks } => {
                    let blocks = self.blocks(blocks, &UnitId::module(module.as_str()));
                    out.push(with_kind(block, BlockKind::Include { module: module.clone(), blocks }));
                }
                BlockKind::Quote(blocks) => {
                    let blocks = self.blocks(blocks, unit);
                    out.push(with_kind(block, BlockKind::Quote(blocks)));
                }
                BlockKind::Definitions(definitions) => {
                    let definitions = definitions.iter().map(|d| self.definition(d, unit)).collect();
                    out.push(with_kind(block, BlockKind::Definitions(definitions)));
                }
                _ => {
                    taken = unit_length(rest);
                    out.extend(self.whole(&rest[..taken], unit));
                }
            }
            rest = &rest[taken..];
        }
        out
    }

    /// A text that stands for itself, in the front matter.
    pub(super) fn text(&mut self, segment: &Segment, unit: &UnitId) -> Text {
        let localizer = self.localizer;
        if let Some(text) = self.own(segment, unit) {
            return text;
        }
        self.coverage.fallback += 1;
        Text { lang: Some(localizer.chain.source.lang()), ..self.in_source(segment) }
    }

    /// A term and its meanings: one unit, since the parts of a list of terms have nothing to do with each other.
    fn definition(&mut self, d: &Definition<Segment>, unit: &UnitId) -> Definition<Text> {
        let before = self.coverage;
        let term = self.own(&d.term, unit);
        let flat: Vec<Block<Segment>> = d.meanings.concat();
        let meanings = self.in_own(&flat, unit);
        let (term, meanings) = if let (Some(term), Some(meanings)) = (term, meanings) {
            (term, meanings)
        } else {
            self.coverage.fallback += self.coverage.total - before.total;
            let lang = Some(self.localizer.chain.source.lang());
            (Text { lang, ..self.in_source(&d.term) }, self.all_in_source(&flat))
        };
        let mut meanings = meanings.into_iter();
        Definition {
            term,
            id: d.id.clone(),
            meanings: d.meanings.iter().map(|m| meanings.by_ref().take(m.len()).collect()).collect(),
        }
    }

    /// Blocks that are shown in one language only.
    fn whole(&mut self, blocks: &[Block<Segment>], unit: &UnitId) -> Vec<Block<Text>> {
        let before = self.coverage.total;
        if let Some(out) = self.in_own(blocks, unit) {
            return out;
        }
        self.coverage.fallback += self.coverage.total - before;
        self.all_in_source(blocks)
    }

    /// The blocks in the locale's own language, if all their messages can be shown. All are tried, so that all faults
    /// are found.
    fn in_own(&mut self, blocks: &[Block<Segment>], unit: &UnitId) -> Option<Vec<Block<Text>>> {
        let mut complete = true;
        let localizer = self.localizer;
        let out = blocks
            .iter()
            .map(|block| {
                map_block(block, None, &localizer.own.formats, &mut |segment, module| {
                    let text = match module {
                        Some(id) => self.own(segment, &UnitId::module(id)),
                        None => self.own(segment, unit),
                    };
                    complete &= text.is_some();
                    text.unwrap_or_else(|| placeholder(segment))
                })
            })
            .collect();
        complete.then_some(out)
    }

    /// The blocks in the source's language, marked as such.
    fn all_in_source(&self, blocks: &[Block<Segment>]) -> Vec<Block<Text>> {
        let localizer = self.localizer;
        blocks
            .iter()
            .map(|block| {
                let formats = &localizer.source.formats;
                let mut out = map_block(block, None, formats, &mut |segment, _| self.in_source(segment));
                out.lang = Some(localizer.chain.source.lang());
                out
            })
            .collect()
    }

    /// A segment in the locale's own language.
    fn own(&mut self, segment: &Segment, unit: &UnitId) -> Option<Text> {
        let localizer = self.localizer;
        let source = localizer.chain.is_source();
        self.coverage.total += usize::from(segment.key.is_some());
        if source || segment.key.is_none() {
            self.coverage.translated += usize::from(segment.key.is_some());
            // Faults of a source are told where it is localized for its own locale.
            let faults = if source { &mut self.faults } else { &mut Vec::new() };
            let content = localizer.own.fill(&segment.content, self.values, faults);
            return Some(Text { content, ..placeholder(segment) });
        }
        let text =
            translate(&localizer.own, &localizer.chain, unit, segment, self.values, &mut self.faults).ok()?;
        self.coverage.translated += 1;
        Some(text)
    }

    fn in_source(&self, segment: &Segment) -> Text {
        let content = self.localizer.source.fill(&segment.content, self.values, &mut Vec::new());
        Text { content, ..placeholder(segment) }
    }
}

fn placeholder(segment: &Segment) -> Text {
    Text { content: Vec::new(), lang: None, key: segment.key.clone(), source: segment.span, target: None }
}

fn with_kind(block: &Block<Segment>, kind: BlockKind<Text>) -> Block<Text> {
    Block { kind, attrs: block.attrs.clone(), span: block.span, lang: None }
}

/// How many of the blocks, from the first, belong together: a list belongs to the paragraph that leads to it.
fn unit_length(blocks: &[Block<Segment>]) -> usize {
    match blocks {
        [Block { kind: BlockKind::Paragraph(_), .. }, Block { kind: BlockKind::List { .. }, .. }, ..] => 2,
        _ => 1,
    }
}

/// Whether a message can be shown, without keeping its text.
pub(super) fn try_translate(
    localizer: &Localizer,
    unit: &UnitId,
    segment: &Segment,
    values: &Variables,
) -> Usable {
    if localizer.chain.is_source() || segment.key.is_none() {
        return Usable::Translated;
    }
    match translate(&localizer.own, &localizer.chain, unit, segment, values, &mut Vec::new()) {
        Ok(_) => Usable::Translated,
        Err(why) => why,
    }
}
