//! Blocks as markup. The class names are the contract with themes and with the EPUB writer: themes/README.md
//! lists them.

use std::collections::BTreeMap;

use super::icons;
use super::markup::Markup;
use super::picture::Picture;
use crate::diag::{Diagnostic, SourceMap};
use crate::model::{Block, BlockKind, Definition, Document, Interface, Item, Lang, Text, UnitId};

/// How deep blocks may be nested.
const DEPTH: usize = 32;

/// The addresses of other pages, relative to the page being written.
#[derive(Clone, Debug, Default)]
pub(crate) struct Places {
    /// Pages of sources.
    pub(crate) units: BTreeMap<UnitId, String>,
    /// The glossary's page.
    pub(crate) glossary: Option<String>,
}

/// What blocks are written from.
#[derive(Clone, Copy)]
pub(crate) struct Surroundings<'a> {
    /// The texts of all sources: figures are cut out of it.
    pub(crate) map: &'a SourceMap,
    /// Pictures that are no text, by path.
    pub(crate) assets: &'a BTreeMap<String, Vec<u8>>,
    /// The words in front of boxes.
    pub(crate) interface: &'a Interface,
    /// The language in which words stand that have no translation.
    pub(crate) source: &'a Lang,
    /// Where other pages are.
    pub(crate) places: &'a Places,
}

/// Writes the blocks of one document. Numbers of notes and labels run through all of them.
pub(crate) struct Blocks<'a> {
    pub(super) document: &'a Document,
    pub(super) around: Surroundings<'a>,
    pub(super) places: &'a Places,
    pub(super) out: Markup,
    /// How often each note was cited so far, by its index.
    pub(super) cited: BTreeMap<usize, usize>,
    /// The language of the block being written, where it is not the document's.
    pub(super) within: Option<Lang>,
    /// Pictures to write next to the page.
    pub(super) pictures: Vec<Picture>,
    /// Whether a text is written by itself, so that links and notes would lead nowhere.
    pub(super) excerpt: bool,
    labels: usize,
    depth: usize,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Blocks<'a> {
    /// A writer for a document.
    pub(crate) fn new(document: &'a Document, around: Surroundings<'a>) -> Self {
        Self {
            document,
            around,
            places: around.places,
            out: Markup::default(),
            cited: BTreeMap::new(),
            within: None,
            pictures: Vec::new(),
            excerpt: false,
            labels: 0,
            depth: 0,
            diagnostics: Vec::new(),
        }
    }

    /// The markup of some blocks.
    pub(crate) fn blocks(&mut self, blocks: &[Block<Text>]) -> String {
        let outer = std::mem::take(&mut self.out);
        self.all(blocks);
        std::mem::replace(&mut self.out, outer).finish()
    }

    /// The markup of one leaf, for a place outside the blocks.
    pub(crate) fn leaf(&mut self, text: &Text) -> String {
        let outer = std::mem::take(&mut self.out);
        self.text(text);
        std::mem::replace(&mut self.out, outer).finish()
    }

    /// The markup of one leaf on a page of its own, where nothing can be linked to.
    pub(crate) fn excerpt(mut self, text: &Text) -> String {
        self.excerpt = true;
        self.inlines(&text.content, 0);
        self.out.finish()
    }

    /// How often a note was cited so far.
    pub(crate) fn citations(&self, note: usize) -> usize {
        self.cited.get(&note).copied().unwrap_or(0)
    }

    /// The pictures and findings of all that was written.
    pub(crate) fn finish(self) -> (Vec<Picture>, Vec<Diagnostic>) {
        (self.pictures, self.diagnostics)
    }

    pub(super) fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    pub(super) fn all(&mut self, blocks: &[Block<Text>]) {
        if self.depth > DEPTH {
            if let Some(first) = blocks.first() {
                self.report(
                    Diagnostic::error("nested-too-deep", "lists and boxes are nested too deep")
                        .at(first.span)
                        .why("what stands deeper is not on the page")
                        .help("write it with fewer lists within lists"),
                );
            }
            return;
        }
        self.depth += 1;
        for block in blocks {
            self.block(block);
        }
        self.depth -= 1;
    }

    fn block(&mut self, block: &Block<Text>) {
        let outer = self.within.clone();
        if block.lang.is_some() {
            self.within.clone_from(&block.lang);
        }
        match &block.kind {
            BlockKind::Heading { level, text } => {
                let name = match level {
                    0..=2 => "h2",
                    3 => "h3",
                    4 => "h4",
                    5 => "h5",
                    _ => "h6",
                };
                self.element(name, block, text);
            }
            BlockKind::Paragraph(text) => self.element("p", block, text),
            BlockKind::List { start, items } => self.list(block, *start, items),
            BlockKind::Table { align, header, rows } => self.data_table(block, align, header, rows),
            BlockKind::Definitions(definitions) => self.definitions(block, definitions),
            BlockKind::Quote(blocks) => {
                self.start("blockquote", block, None);
                self.all(blocks);
                self.end("blockquote");
            }
            BlockKind::Rule => {
                self.out.open("hr").void();
                self.out.line();
            }
            BlockKind::Callout { callout, blocks } => self.callout(block, *callout, blocks),
            BlockKind::RedFlags { tier, label, blocks } => self.red_flags(block, *tier, label, blocks),
            BlockKind::Worksheet { label, rows, blocks } => self.worksheet(block, label, *rows, blocks),
            BlockKind::Scale { label, min, max, ends } => self.scale(block, label, *min, *max, ends),
            BlockKind::Questions { label, blocks } => self.questions(block, label, blocks),
            BlockKind::Contact { label, lines } => self.contact(block, label, lines),
            BlockKind::Figure { alt, path, file, texts, caption } => {
                self.figure(block, alt, path, *file, texts, caption.as_ref());
            }
            BlockKind::Video { id, text } => self.video(block, id, text),
            BlockKind::Cue(cue) => self.cue(block, cue),
            BlockKind::Include { blocks, .. } => {
                if block.lang.is_some() {
                    self.start("div", block, None);
                    self.all(blocks);
                    self.end("div");
                } else {
                    self.all(blocks);
                }
            }
        }
        self.within = outer;
    }

    /// Opens a block's element with its id and language.
    pub(super) fn start(&mut self, name: &str, block: &Block<Text>, class: Option<&str>) {
        self.out
            .open(name)
            .maybe("class", class)
            .maybe("id", block.attrs.id.as_deref())
            .lang(block.lang.as_ref())
            .done();
    }

    pub(super) fn end(&mut self, name: &str) {
        self.out.close(name);
        self.out.line();
    }

    /// A block that is one leaf: the leaf's language stands on the element.
    fn element(&mut self, name: &str, block: &Block<Text>, text: &Text) {
        self.out
            .open(name)
            .maybe("id", block.attrs.id.as_deref())
            .lang(block.lang.as_ref().or(text.lang.as_ref()))
            .done();
        self.inlines(&text.content, 0);
        self.end(name);
    }

    /// An element around one leaf, with a class of its own.
    pub(super) fn leaf_element(&mut self, name: &str, class: Option<&str>, id: Option<&str>, text: &Text) {
        self.out.open(name).maybe("class", class).maybe("id", id).lang(text.lang.as_ref()).done();
        self.inlines(&text.content, 0);
        self.end(name);
    }

    /// A fresh id for a label; no id of an editor has an underscore.
    pub(super) fn label_id(&mut self) -> String {
        self.labels += 1;
        format!("label_{}", self.labels)
    }

    /// A word of the interface, with its language where that is not the language around it.
    pub(super) fn word(&mut self, id: &str) {
        let interface = self.around.interface;
        let own = self.document.locale.lang();
        let spoken = if interface.fallback.contains(id) { self.around.source } else { &own };
        let around = self.within.as_ref().unwrap_or(&own);
        if spoken == around {
            self.out.text(interface.get(id));
        } else {
            self.out.open("span").lang(Some(spoken)).done();
            self.out.text(interface.get(id));
            self.out.close("span");
        }
    }

    /// The line with icon and word at the top of a box.
    pub(super) fn box_word(&mut self, icon: &str, id: &str) {
        self.out.open("p").attr("class", "word").done();
        icons::write(&mut self.out, icon);
        self.word(id);
        self.end("p");
    }

    fn list(&mut self, block: &Block<Text>, start: Option<u64>, items: &[Item<Text>]) {
        let name = if start.is_some() { "ol" } else { "ul" };
        let tasks = items.iter().any(|i| i.task.is_some());
        let start = start.filter(|n| *n != 1).map(|n| n.to_string());
        self.out
            .open(name)
            .maybe("class", tasks.then_some("tasks"))
            .maybe("id", block.attrs.id.as_deref())
            .maybe("start", start.as_deref())
            .lang(block.lang.as_ref())
            .done();
        for item in items {
            let class = match item.task {
                Some(true) => Some("done"),
                _ => None,
            };
            self.item(class, &item.blocks);
        }
        self.end(name);
    }

    /// An item; its only paragraph needs no element of its own.
    fn item(&mut self, class: Option<&str>, blocks: &[Block<Text>]) {
        let paragraphs = blocks.iter().filter(|b| matches!(b.kind, BlockKind::Paragraph(_))).count();
        match blocks {
            [first, rest @ ..] if paragraphs == 1 && first.attrs.id.is_none() => {
                if let BlockKind::Paragraph(text) = &first.kind {
                    let lang = first.lang.as_ref().or(text.lang.as_ref());
                    self.out.open("li").maybe("class", class).lang(lang).done();
                    self.inlines(&text.content, 0);
                    self.all(rest);
                    self.end("li");
                    return;
                }
            }
            _ => {}
        }
        self.out.open("li").maybe("class", class).done();
        self.all(blocks);
        self.end("li");
    }

    fn definitions(&mut self, block: &Block<Text>, definitions: &[Definition<Text>]) {
        self.start("dl", block, Some("words"));
        for definition in definitions {
            self.out
                .open("dt")
                .maybe("id", definition.id.as_deref())
                .lang(definition.term.lang.as_ref())
                .done();
            self.out.open("dfn").done();
            self.inlines(&definition.term.content, 0);
            self.out.close("dfn");
            self.end("dt");
            for meaning in &definition.meanings {
                if let [Block { kind: BlockKind::Paragraph(text), lang, .. }] = meaning.as_slice() {
                    self.out.open("dd").lang(lang.as_ref().or(text.lang.as_ref())).done();
                    self.inlines(&text.content, 0);
                } else {
                    self.out.open("dd").done();
                    self.all(meaning);
                }
                self.end("dd");
            }
        }
        self.end("dl");
    }
}
