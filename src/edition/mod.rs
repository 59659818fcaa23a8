//! Structure that is laid over a brochure before it is localized: an association's changes, and the modules that it
//! includes.

mod overlay;

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Span, nearest};
use crate::model::{Block, BlockKind, Brochure, Segment};

pub use overlay::{overlay, red_flags_kept};

/// Puts the modules' blocks where a brochure includes them. The modules' facts and link destinations come along
/// where the brochure has none of the same name.
///
/// An unknown module, a module that includes itself on any way, one that is included twice, and an id that stands
/// twice on the finished page are errors; the place stays empty.
pub fn expand(mut brochure: Brochure, modules: &BTreeMap<String, Brochure>) -> (Brochure, Vec<Diagnostic>) {
    let mut expansion =
        Expansion { modules, path: Vec::new(), used: BTreeMap::new(), diagnostics: Vec::new() };
    let mut blocks = std::mem::take(&mut brochure.blocks);
    expansion.blocks(&mut blocks);
    let Expansion { used, mut diagnostics, .. } = expansion;
    for module in used.keys().filter_map(|id| modules.get(id)) {
        for (name, fact) in &module.meta.facts {
            brochure.meta.facts.entry(name.clone()).or_insert_with(|| fact.clone());
        }
        for (label, link) in &module.links {
            brochure.links.entry(label.clone()).or_insert_with(|| link.clone());
        }
    }
    if !used.is_empty() {
        let mut seen = BTreeMap::new();
        for block in &blocks {
            repeated_ids(block, &mut seen, &mut diagnostics);
        }
    }
    brochure.blocks = blocks;
    (brochure, diagnostics)
}

struct Expansion<'a> {
    modules: &'a BTreeMap<String, Brochure>,
    path: Vec<String>,
    used: BTreeMap<String, Span>,
    diagnostics: Vec<Diagnostic>,
}

impl Expansion<'_> {
    fn blocks(&mut self, blocks: &mut [Block<Segment>]) {
        for block in blocks {
            let span = block.span;
            if let BlockKind::Include { module, blocks } = &mut block.kind {
                *blocks = self.include(module, span);
            } else {
                for children in block.children_mut() {
                    self.blocks(children);
                }
            }
        }
    }

    fn include(&mut self, id: &str, span: Span) -> Vec<Block<Segment>> {
        let Some(module) = self.modules.get(id) else {
            let help = nearest(id, self.modules.keys().map(String::as_str)).map_or_else(
                || format!("write content/modules/{id}.md, or take the block out"),
                |near| format!("did you mean modules/{near}.md?"),
            );
            self.diagnostics.push(
                Diagnostic::error("unknown-module", format!("there is no module `{id}`")).at(span).help(help),
            );
            return Vec::new();
        };
        if self.path.iter().any(|p| p == id) {
            let way = self.path.iter().map(String::as_str).chain([id]).collect::<Vec<_>>().join(" → ");
            self.diagnostics.push(
                Diagnostic::error("include-cycle", format!("module `{id}` includes itself: {way}"))
                    .at(span)
                    .why("the page would never end")
                    .help("take one of these INCLUDE blocks out"),
            );
            return Vec::new();
        }
        if let Some(first) = self.used.get(id) {
            self.diagnostics.push(
                Diagnostic::error("include-repeated", format!("module `{id}` is included a second time"))
                    .at(span)
                    .related(*first, "first included here")
                    .why("its ids would stand twice on one page, and links to them would be ambiguous")
                    .help("keep one of the two, and link to it with `[text][id]`"),
            );
            return Vec::new();
        }
        self.used.insert(id.to_owned(), span);
        self.path.push(id.to_owned());
        let mut blocks = module.blocks.clone();
        self.blocks(&mut blocks);
        self.path.pop();
        blocks
    }
}

/// Within one file the reader has reported repeated ids; here two files meet.
fn repeated_ids(
    block: &Block<Segment>,
    seen: &mut BTreeMap<String, Span>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    if let Some(id) = &block.attrs.id
        && let Some(first) = seen.insert(id.clone(), block.span)
        && first.file != block.span.file
    {
        diagnostics.push(
            Diagnostic::error(
                "duplicate-id",
                format!("`{id}` is already the id of another block of this page"),
            )
            .at(block.span)
            .related(first, "first used here")
            .why("a link to it could lead to either")
            .help("give one of the two another id; in a module, begin ids with the module's name"),
        );
    }
    for child in block.children().into_iter().flatten() {
        repeated_ids(child, seen, diagnostics);
    }
}
