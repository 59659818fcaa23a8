//! Directives: block quotes that begin with `[!NAME]`.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::blocks::{Reader, Values, strong};
use super::line::Line;
use super::mask::is_escaped;
use super::shape;
use crate::diag::{Diagnostic, Span, nearest};
use crate::model::{Attrs, Block, BlockKind, Callout, Cue, InlineKind, Kind, Segment, SegmentKind};

/// What a directive's name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Directive {
    Callout(Callout),
    RedFlags,
    Worksheet,
    Scale,
    Questions,
    Contact,
    Figure,
    Video,
    Include,
    Cue,
}

/// All directives, by the name that editors write.
const DIRECTIVES: [(&str, Directive); 15] = [
    ("IN-SHORT", Directive::Callout(Callout::InShort)),
    ("NOTE", Directive::Callout(Callout::Note)),
    ("TIP", Directive::Callout(Callout::Tip)),
    ("IMPORTANT", Directive::Callout(Callout::Important)),
    ("CAUTION", Directive::Callout(Callout::Caution)),
    ("WARNING", Directive::Callout(Callout::Warning)),
    ("RED-FLAGS", Directive::RedFlags),
    ("WORKSHEET", Directive::Worksheet),
    ("SCALE", Directive::Scale),
    ("QUESTIONS", Directive::Questions),
    ("CONTACT", Directive::Contact),
    ("FIGURE", Directive::Figure),
    ("VIDEO", Directive::Video),
    ("INCLUDE", Directive::Include),
    ("CUE", Directive::Cue),
];

impl Directive {
    /// The name that editors write.
    pub(super) fn name(self) -> &'static str {
        DIRECTIVES.iter().find(|(_, d)| *d == self).map_or("", |(name, _)| name)
    }

    fn attributes(self) -> &'static [&'static str] {
        match self {
            Self::RedFlags => &["tier"],
            Self::Worksheet => &["rows"],
            Self::Scale => &["min", "max"],
            Self::Cue => &["start", "end"],
            Self::Contact => &["lines"],
            _ => &[],
        }
    }
}

/// `[!NAME]` at the start of a quotation.
struct Marker<'a> {
    name: &'a str,
    /// The marker itself.
    range: Range<usize>,
    /// The end of its line.
    line_end: usize,
    /// Whether nothing else stands on its line.
    alone: bool,
}

/// What all directives with a bold first line share.
pub(super) struct Labelled {
    pub(super) label: Segment,
    pub(super) attrs: Attrs,
    pub(super) values: Values,
    pub(super) blocks: Vec<Block<Segment>>,
}

impl Reader<'_> {
    /// Reads a block quote: a directive, or a plain quotation.
    pub(super) fn quote(&mut self, span: Span, depth: usize) -> Block<Segment> {
        let raw = self.cursor.raw;
        let marker = match self.cursor.events.peek() {
            Some((Event::Start(Tag::Paragraph), range)) => marker(raw, range.start),
            _ => None,
        };
        let directive = marker.as_ref().and_then(|marker| self.recognize(marker));
        let (Some(marker), Some(directive)) = (marker, directive) else {
            return Block::new(BlockKind::Quote(self.blocks(depth)), span);
        };
        self.cursor.events.next();
        let place = self.span(&marker.range);
        let line = self.first_line(marker.line_end + 1);
        match directive {
            Directive::Callout(callout) => {
                let mut blocks: Vec<_> = self.paragraph(line).into_iter().collect();
                blocks.extend(self.blocks(depth));
                if blocks.is_empty() {
                    let finding = Diagnostic::error("empty-directive", "nothing stands in this box")
                        .help("write the text on the lines below, each beginning with `> `");
                    self.report(finding, place);
                }
                Block::new(BlockKind::Callout { callout, blocks }, span)
            }
            Directive::Figure => self.figure(line, place, span, depth),
            Directive::Video | Directive::Include => self.pointer(directive, line, place, span, depth),
            _ => self.labelled(directive, line, place, span, depth),
        }
    }

    /// The directive that a marker names; what is wrong with it is told.
    fn recognize(&mut self, marker: &Marker<'_>) -> Option<Directive> {
        let place = self.span(&marker.range);
        let upper = marker.name.to_ascii_uppercase().replace([' ', '_'], "-");
        let found = DIRECTIVES.iter().find(|(name, _)| *name == marker.name).map(|(_, d)| *d);
        if found.is_none() {
            let names = DIRECTIVES.iter().map(|(name, _)| *name);
            let help = nearest(&upper, names.clone()).map_or_else(
                || format!("use one of {}", names.collect::<Vec<_>>().join(", ")),
                |near| format!("did you mean `[!{near}]`?"),
            );
            let finding =
                Diagnostic::error("unknown-directive", format!("`[!{}]` is no directive", marker.name))
                    .why("it would be printed as a quotation");
            self.report(finding.help(help), place);
        }
        found.filter(|_| marker.alone)
    }

    /// The first line of text: on the marker's paragraph, or after an empty line or a comment.
    fn first_line(&mut self, from: usize) -> Line {
        let mut line = self.line_to_end(from);
        let mut kept = Vec::new();
        while line.is_blank() && line.attrs.span.is_none() && kept.is_empty() {
            match self.cursor.events.peek() {
                Some((Event::Start(Tag::HtmlBlock), _)) => {
                    self.cursor.events.next();
                    self.html(&mut kept);
                }
                Some((Event::Start(Tag::Paragraph), _)) => {
                    self.cursor.events.next();
                    line = self.line_to_end(0);
                }
                _ => break,
            }
        }
        if let Some(Block { kind: BlockKind::Paragraph(text), .. }) = kept.pop() {
            line.content = text.content;
        }
        line
    }

    /// A directive that begins with a bold line.
    fn labelled(
        &mut self,
        directive: Directive,
        mut line: Line,
        place: Span,
        span: Span,
        depth: usize,
    ) -> Block<Segment> {
        let inner = match line.content.as_mut_slice() {
            [only] => match &mut only.kind {
                InlineKind::Strong(inner) => Some(std::mem::take(inner)),
                _ => None,
            },
            _ => None,
        };
        let Some(inner) = inner else {
            let finding = Diagnostic::error(
                "missing-label",
                format!("`[!{}]` needs a bold first line", directive.name()),
            )
            .why("it is the name by which readers, links and saved notes know the box")
            .help("write `> **The name** {#the-name}`, then an empty line `>`, then the rest");
            let at = line.range.as_ref().map_or(place, |r| self.span(r));
            self.report(finding, at);
            line.attrs.pairs.clear();
            let mut blocks: Vec<_> = self.paragraph(line).into_iter().collect();
            blocks.extend(self.blocks(depth));
            return Block::new(BlockKind::Quote(blocks), span);
        };
        line.reject_targets(&mut self.cursor);
        line.content = inner;
        let raw = std::mem::take(&mut line.attrs);
        let wants_id = raw.id.is_none() && directive != Directive::Cue;
        let (mut attrs, values) = self.attributes(raw, directive.attributes());
        let kind = if directive == Directive::Cue { SegmentKind::Scene } else { SegmentKind::Label };
        let label = self.segment(kind, line, Some(place));
        if wants_id {
            attrs.id = Some(self.missing_id("this line", &label));
        }
        let blocks = self.blocks(depth);
        let labelled = Labelled { label, attrs, values, blocks };
        if directive == Directive::Cue && self.kind != Kind::Video {
            let finding = Diagnostic::error("stray-cue", "a moment of a video stands outside a video")
                .help("move it to content/videos/<id>/index.md");
            self.report(finding, place);
            return labelled.into_quote(span);
        }
        match shape::check(directive, &labelled, self.map) {
            Ok(shape) => labelled.into_block(shape, span),
            Err(finding) => {
                self.cursor.findings.push(*finding);
                labelled.into_quote(span)
            }
        }
    }

    /// Tells of a directive's name within a paragraph, where it is no more than text.
    pub(super) fn stray_directive(&mut self, line: &Line) {
        let Some(range) = line.range.clone() else { return };
        let raw = self.cursor.raw;
        let mut lines = raw.get(range.clone()).unwrap_or_default().split_inclusive('\n');
        let mut start = range.start;
        let found = lines.find_map(|line| {
            let text = line.trim_start_matches(['>', ' ', '\t']);
            let at = start + line.len() - text.len();
            start += line.len();
            let is_here = |(name, _): &&(&str, _)| {
                text.strip_prefix("[!").and_then(|t| t.strip_prefix(name)).is_some_and(|t| t.starts_with(']'))
            };
            let (name, _) = DIRECTIVES.iter().find(is_here)?;
            (!is_escaped(raw, at)).then_some((at, *name))
        });
        if let Some((at, name)) = found {
            let place = self.span(&(at..at + name.len() + 3));
            let finding = Diagnostic::error("directive-line", "a directive's name is part of a text")
                .why("it counts only if it is alone on the first line of a quotation; here it would be printed")
                .help(format!("write `> [!{name}]`, and go on with `> ` on the next line"));
            self.report(finding, place);
        }
    }
}

impl Labelled {
    /// Keeps all text where the shape is wrong.
    fn into_quote(mut self, span: Span) -> Block<Segment> {
        let place = self.label.span;
        self.label.kind = SegmentKind::Paragraph;
        self.label.content = strong(self.label.content, place);
        let first = Block { attrs: self.attrs, ..Block::new(BlockKind::Paragraph(self.label), place) };
        let mut blocks = vec![first];
        blocks.append(&mut self.blocks);
        Block::new(BlockKind::Quote(blocks), span)
    }

    fn into_block(self, shape: shape::Shape, span: Span) -> Block<Segment> {
        let Self { label, mut attrs, mut values, blocks } = self;
        if let Some((key, (value, _))) = values.remove_entry("lines") {
            attrs.pairs.insert(key, value);
        }
        let kind = match shape {
            shape::Shape::Tier(tier) => BlockKind::RedFlags { tier, label, blocks },
            shape::Shape::Rows(rows) => BlockKind::Worksheet { label, rows, blocks },
            shape::Shape::Scale { min, max, ends } => BlockKind::Scale { label, min, max, ends },
            shape::Shape::Lines(lines) => BlockKind::Contact { label, lines },
            shape::Shape::Time { start, end } => {
                BlockKind::Cue(Cue { start, end, time: None, scene: label, spoken: blocks })
            }
            shape::Shape::Plain => BlockKind::Questions { label, blocks },
        };
        Block { attrs, ..Block::new(kind, span) }
    }
}

/// The marker at the start of a paragraph.
fn marker(raw: &str, start: usize) -> Option<Marker<'_>> {
    let line = raw.get(start..)?.lines().next()?;
    let (name, rest) = line.strip_prefix("[!")?.split_once(']')?;
    let is_name = !name.is_empty()
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b' '));
    is_name.then(|| Marker {
        name,
        range: start..start + name.len() + 3,
        line_end: start + line.len(),
        alone: rest.trim_matches([' ', '\t']).is_empty(),
    })
}
