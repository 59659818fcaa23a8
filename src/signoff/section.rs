//! The sections of a page, resolved.

use std::collections::{BTreeMap, BTreeSet};

use super::{Leaf, Section, hash, outline, values};
use crate::diag::{SourceMap, Span};
use crate::model::{
    Block, BlockKind, Brochure, Document, Edition, Inline, InlineKind, Placeable, Reference, ResolvedLink,
    Segment, Text, date_text, plain_text,
};

/// What sections are made of.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The texts of all files.
    pub map: &'a SourceMap,
    /// The source, with its modules put in.
    pub brochure: &'a Brochure,
    /// The source in the language of the sign-offs.
    pub target: &'a Document,
    /// Whether that is the source's own language.
    pub is_source: bool,
    /// Names (terms) as they are written in the source's language.
    pub names: &'a BTreeMap<String, String>,
    /// Gives values that come before the source's own.
    pub edition: &'a Edition,
}

/// The sections of a page in reading order.
pub fn sections(input: Input<'_>) -> Vec<Section> {
    let title = plain_text(&input.target.meta.title.content);
    let mut walk =
        Walk { input, leaves: Leaves::of(input), at: 0, out: Vec::new(), outlines: Vec::new(), title };
    walk.open("meta", None);
    walk.take(input.brochure.meta.leaves().count(), None);
    walk.open("intro", None);
    walk.blocks(&input.brochure.blocks, None);
    walk.finish()
}

/// Both trees have the same leaves in the same order.
struct Leaves<'a> {
    segments: Vec<&'a Segment>,
    target: Vec<&'a Text>,
}

impl<'a> Leaves<'a> {
    fn of(input: Input<'a>) -> Self {
        let mut segments: Vec<&Segment> = input.brochure.meta.leaves().collect();
        let mut target: Vec<&Text> = input.target.meta.leaves().collect();
        for block in &input.brochure.blocks {
            block.for_each_leaf(None, &mut |leaf, _| segments.push(leaf));
        }
        for block in &input.target.blocks {
            block.for_each_leaf(None, &mut |leaf, _| target.push(leaf));
        }
        Self { segments, target }
    }
}

struct Walk<'a> {
    input: Input<'a>,
    leaves: Leaves<'a>,
    at: usize,
    out: Vec<Section>,
    /// The outline of each section so far, and the lines that come after its texts.
    outlines: Vec<(String, BTreeSet<String>)>,
    title: String,
}

impl Walk<'_> {
    fn open(&mut self, id: &str, title: Option<String>) {
        self.out.push(Section {
            id: id.to_owned(),
            title: title.filter(|t| !t.is_empty()).unwrap_or_else(|| self.title.clone()),
            translated: true,
            ..Section::default()
        });
        self.outlines.push(Default::default());
    }

    fn blocks(&mut self, blocks: &[Block<Segment>], module: Option<&str>) {
        for block in blocks {
            match (&block.kind, &block.attrs.id) {
                (BlockKind::Include { module, blocks }, _) => {
                    self.outline(block);
                    if let Some(section) = self.out.last_mut() {
                        section.parts.push(format!("module {module}"));
                    }
                    self.blocks(blocks, Some(module));
                    continue;
                }
                (BlockKind::Heading { .. }, Some(id)) => {
                    let title = self.leaves.target.get(self.at).map(|t| plain_text(&t.content));
                    self.open(id, title);
                }
                _ => {}
            }
            self.outline(block);
            self.numbers(block);
            let mut inner = Vec::new();
            block.for_each_leaf(module, &mut |_, module| inner.push(module.map(str::to_owned)));
            for module in inner {
                self.take(1, module.as_deref());
            }
        }
    }

    /// What the edition puts into the lists of red flags and the contact cards within a block.
    fn numbers(&mut self, block: &Block<Segment>) {
        let values = match &block.kind {
            BlockKind::RedFlags { tier, .. } => values::of_flags(self.input.edition, *tier, self.tag()),
            BlockKind::Contact { lines, .. } => values::of_card(self.input.edition, block, lines.len()),
            _ => Vec::new(),
        };
        if let Some((_, after)) = self.outlines.last_mut() {
            after.extend(values);
        }
        if !matches!(block.kind, BlockKind::Include { .. }) {
            block.children().into_iter().flatten().for_each(|child| self.numbers(child));
        }
    }

    fn tag(&self) -> &str {
        &self.input.target.locale.tag
    }

    fn outline(&mut self, block: &Block<Segment>) {
        if let Some((outline, _)) = self.outlines.last_mut() {
            outline::push(outline, block, self.input.map);
        }
    }

    fn take(&mut self, count: usize, module: Option<&str>) {
        for at in self.at..self.at + count {
            if let (Some(segment), Some(target)) = (self.leaves.segments.get(at), self.leaves.target.get(at))
            {
                self.leaf(at, segment, target, module);
            }
        }
        self.at += count;
    }

    fn leaf(&mut self, at: usize, segment: &Segment, target: &Text, module: Option<&str>) {
        let (Some(section), Some((_, after))) = (self.out.last_mut(), self.outlines.last_mut()) else {
            return;
        };
        let Some(key) = &segment.key else { return };
        section.translated &= self.input.is_source || target.target.is_some();
        section.targets.extend(target.target);
        let own = segment
            .lead_in
            .iter()
            .map(String::as_str)
            .chain([markup(&segment.content).as_str()])
            .collect::<Vec<_>>()
            .join("\n");
        let raw = target.target.map_or_else(String::new, |span| translation(self.input.map, span, key));
        let shown = markup(&target.content);
        let name = module.map_or_else(|| key.clone(), |m| format!("modules/{m}/{key}"));
        let part = format!("text {name} {} {} {}", hash(&own), hash(&raw), hash(&shown));
        section.leaves.push(Leaf { at, name, code: hash(&part) });
        section.parts.push(part);
        for text in [raw, shown].into_iter().filter(|t| !t.is_empty()) {
            section.texts.insert(hash(&text), text);
        }
        let mut values = Vec::new();
        placeables(&segment.content, &mut values);
        for placeable in values {
            match placeable {
                Placeable::Variable(name) => {
                    if let Some((line, span)) = declared(self.input, name) {
                        after.insert(line);
                        section.declared.extend(span.map(|s| (name.clone(), s)));
                    }
                }
                Placeable::Term(name) => {
                    let text = self.input.names.get(name).map_or("", String::as_str);
                    after.insert(format!("name {name} {text}"));
                }
            }
        }
        let mut labels = Vec::new();
        links(&target.content, &mut labels);
        for label in labels {
            let to = match self.input.target.links.get(label) {
                Some(ResolvedLink::External(address)) => address.clone(),
                Some(ResolvedLink::Glossary(key)) => format!("glossary {key}"),
                Some(ResolvedLink::Unit(unit, place)) => {
                    format!("{unit} {}", place.as_deref().unwrap_or_default())
                }
                Some(ResolvedLink::Anchor(id)) => format!("#{id}"),
                None => "nowhere".to_owned(),
            };
            after.insert(format!("link {label} {}", to.trim_end()));
        }
        let mut keys = Vec::new();
        notes(&target.content, &mut keys);
        for key in keys {
            let Some(note) = self.input.target.notes.iter().find(|n| n.reference.key == key) else {
                continue;
            };
            let printed = printed(&note.reference);
            after.insert(format!("source {key} {}", hash(&printed)));
            section.declared.insert(key.to_owned(), note.reference.span);
            section.texts.insert(hash(&printed), printed);
        }
    }

    fn finish(mut self) -> Vec<Section> {
        for (section, (outline, after)) in self.out.iter_mut().zip(self.outlines) {
            section.parts.extend(after);
            section.parts.push(format!("outline {}", hash(&outline)));
        }
        // Where a page begins with a heading, nothing stands before it.
        self.out.retain(|s| s.parts.iter().any(|p| p.starts_with("text ")));
        self.out
    }
}

/// A text with its markup: values as they are shown, placeables as they are written. Two texts that differ for a reader
/// are written differently; it need not be read back.
fn markup(content: &[Inline]) -> String {
    let mut out = String::new();
    push_markup(&mut out, content);
    out
}

fn push_markup(out: &mut String, content: &[Inline]) {
    for inline in content {
        match &inline.kind {
            InlineKind::Text(text) | InlineKind::Value { text, .. } => {
                for c in text.chars() {
                    if matches!(c, '\\' | '*' | '[' | ']' | '`' | '{' | '}') {
                        out.push('\\');
                    }
                    out.push(c);
                }
            }
            InlineKind::Strong(inner) => wrap(out, "**", inner, "**"),
            InlineKind::Emphasis(inner) => wrap(out, "*", inner, "*"),
            InlineKind::Code(inner) => wrap(out, "`", inner, "`"),
            InlineKind::Link { label, content } => wrap(out, "[", content, &format!("][{label}]")),
            InlineKind::Break => out.push_str("\\\n"),
            InlineKind::Note(key) => out.extend(["[^", key, "]"]),
            InlineKind::Placeable(Placeable::Variable(name)) => out.extend(["{ $", name, " }"]),
            InlineKind::Placeable(Placeable::Term(name)) => out.extend(["{ -", name, " }"]),
        }
    }
}

fn wrap(out: &mut String, open: &str, inner: &[Inline], close: &str) {
    out.push_str(open);
    push_markup(out, inner);
    out.push_str(close);
}

/// The translation as it is written, without its id, white space collapsed.
fn translation(map: &SourceMap, span: Span, key: &str) -> String {
    let entry = map.slice(span);
    let value = entry.strip_prefix(key).unwrap_or(entry).trim_start();
    value.strip_prefix('=').unwrap_or(value).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn placeables<'a>(content: &'a [Inline], out: &mut Vec<&'a Placeable>) {
    for inline in content {
        match &inline.kind {
            InlineKind::Placeable(p) => out.push(p),
            InlineKind::Strong(c)
            | InlineKind::Emphasis(c)
            | InlineKind::Code(c)
            | InlineKind::Link { content: c, .. } => placeables(c, out),
            _ => {}
        }
    }
}

/// A source as it stands below the text.
fn printed(reference: &Reference) -> String {
    let year = reference.year.map(|y| y.to_string());
    let parts = [Some(&reference.authors), Some(&reference.title), reference.container.as_ref()];
    let more = [reference.detail.as_ref(), year.as_ref(), reference.url.as_ref(), Some(&reference.language)];
    parts.into_iter().chain(more).flatten().map(String::as_str).collect::<Vec<_>>().join(" · ")
}

fn notes<'a>(content: &'a [Inline], out: &mut Vec<&'a str>) {
    for inline in content {
        match &inline.kind {
            InlineKind::Note(key) => out.push(key),
            InlineKind::Strong(c)
            | InlineKind::Emphasis(c)
            | InlineKind::Code(c)
            | InlineKind::Link { content: c, .. } => notes(c, out),
            _ => {}
        }
    }
}

fn links<'a>(content: &'a [Inline], out: &mut Vec<&'a str>) {
    for inline in content {
        match &inline.kind {
            InlineKind::Link { label, content } => {
                out.push(label);
                links(content, out);
            }
            InlineKind::Strong(c) | InlineKind::Emphasis(c) | InlineKind::Code(c) => links(c, out),
            _ => {}
        }
    }
}

/// The line of a variable: a fact with its unit, or a date of the front matter.
fn declared(input: Input<'_>, name: &str) -> Option<(String, Option<Span>)> {
    let meta = &input.brochure.meta;
    if let Some(fact) = input.edition.facts.get(name).or_else(|| meta.facts.get(name)) {
        let unit = fact.unit.map(|u| format!(" {}", u.name())).unwrap_or_default();
        return Some((format!("value {name} {}{unit}", fact.value), Some(fact.span)));
    }
    let date = match name {
        "prepared" => meta.prepared,
        "last-reviewed" => meta.last_reviewed,
        "next-review" => meta.next_review,
        _ => None,
    };
    date.map(|d| (format!("value {name} {}", date_text(d)), None))
}
