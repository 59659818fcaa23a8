//! Blocks out of the parser's events.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{Alignment, Event, Tag, TagEnd};

use super::attrs::RawAttrs;
use super::comment::{self, Comments};
use super::key::is_translatable;
use super::line::{Cursor, Line, MAX_DEPTH, Mode, is_inline, raw_html, too_deep};
use super::section::{INTRO, META};
use crate::diag::{Diagnostic, FileId, SourceMap, Span, nearest};
use crate::model::{
    Align, Attrs, Block, BlockKind, Cell, Definition, Inline, InlineKind, Item, Kind, Segment, SegmentKind,
    is_id, plain_text,
};

/// Reads the body of one source.
pub(super) struct Reader<'a> {
    pub(super) cursor: Cursor<'a>,
    pub(super) map: &'a SourceMap,
    pub(super) file: FileId,
    pub(super) kind: Kind,
    /// Comments that wait for the next segment, and where the first of them stands.
    pending: Option<(Comments, Span)>,
    ids: BTreeMap<String, Span>,
    /// How often an id was made from the same words.
    made: BTreeMap<String, usize>,
    /// Level of the last heading.
    level: Option<u8>,
}

/// Values of attributes by key, with the place of each pair.
pub(super) type Values = BTreeMap<String, (String, Span)>;

impl<'a> Reader<'a> {
    pub(super) fn new(cursor: Cursor<'a>, map: &'a SourceMap, file: FileId, kind: Kind) -> Self {
        Self {
            cursor,
            map,
            file,
            kind,
            pending: None,
            ids: BTreeMap::new(),
            made: BTreeMap::new(),
            level: None,
        }
    }

    /// Reads everything; returns the blocks and what was found on the way.
    pub(super) fn read(mut self) -> (Vec<Block<Segment>>, Vec<Diagnostic>) {
        let mut blocks = Vec::new();
        while self.cursor.events.peek().is_some() {
            blocks.extend(self.blocks(0));
        }
        if let Some((_, span)) = self.pending {
            self.cursor.findings.push(
                Diagnostic::warning("lost-comment", "no text follows this comment")
                    .at(span)
                    .why("a note belongs to the text after it")
                    .help("move it before the text that it explains"),
            );
        }
        (blocks, self.cursor.findings.finish())
    }

    /// The place of a range, without white space at its end.
    pub(super) fn span(&self, range: &Range<usize>) -> Span {
        let text = self.cursor.masked.text.get(range.clone()).unwrap_or_default();
        let range = range.start..range.start + text.trim_end().len().max(usize::from(!text.is_empty()));
        self.cursor.span(&range).unwrap_or_else(|| self.map.whole(self.file))
    }

    pub(super) fn report(&mut self, diagnostic: Diagnostic, span: Span) {
        self.cursor.findings.push(diagnostic.at(span));
    }

    /// Reads the children of a container, and its end.
    pub(super) fn blocks(&mut self, depth: usize) -> Vec<Block<Segment>> {
        let mut out = Vec::new();
        while let Some((event, _)) = self.cursor.events.peek() {
            if is_inline(event) {
                // A tight list has no paragraphs of its own.
                let line = self.cursor.line(0);
                out.extend(self.paragraph(line));
                continue;
            }
            let Some((event, range)) = self.cursor.events.next() else { break };
            match event {
                Event::End(_) => break,
                Event::Start(tag) => self.block(&mut out, tag, range, depth),
                Event::Rule => out.push(Block::new(BlockKind::Rule, self.span(&range))),
                _ => {}
            }
        }
        out
    }

    fn block(&mut self, out: &mut Vec<Block<Segment>>, tag: Tag<'_>, range: Range<usize>, depth: usize) {
        let span = self.span(&range);
        let is_container = matches!(
            tag,
            Tag::BlockQuote(_)
                | Tag::List(_)
                | Tag::Item
                | Tag::DefinitionList
                | Tag::DefinitionListDefinition
                | Tag::FootnoteDefinition(_)
        );
        if is_container && depth >= MAX_DEPTH {
            self.report(too_deep("a block"), span);
            self.flatten(out);
            return;
        }
        match tag {
            Tag::Paragraph => {
                let line = self.line_to_end(0);
                out.extend(self.paragraph(line));
            }
            Tag::Heading { level, .. } => out.push(self.heading(level as u8, span, depth)),
            Tag::BlockQuote(_) => out.push(self.quote(span, depth + 1)),
            Tag::List(start) => out.push(self.list(start, span, depth + 1)),
            Tag::Table(align) => out.push(self.table(&align, span)),
            Tag::DefinitionList => out.push(self.definitions(span, depth + 1)),
            Tag::CodeBlock(_) => self.code(out, span),
            Tag::HtmlBlock => self.html(out),
            Tag::FootnoteDefinition(_) => {
                let finding = Diagnostic::error("footnote-definition", "a footnote is defined in the text")
                    .why("footnotes cite the sources in references.toml, which all languages share")
                    .help("add the source to content/references.toml and keep `[^key]` in the text");
                self.report(finding, span);
                out.extend(self.blocks(depth + 1));
            }
            _ => out.extend(self.blocks(depth + 1)),
        }
    }

    /// Reads a line and the end of the block that it fills.
    pub(super) fn line_to_end(&mut self, from: usize) -> Line {
        let line = self.cursor.line(from);
        self.cursor.events.next_if(|(event, _)| matches!(event, Event::End(_)));
        line
    }

    /// A line as a paragraph; nothing if it is blank.
    pub(super) fn paragraph(&mut self, line: Line) -> Option<Block<Segment>> {
        line.reject_targets(&mut self.cursor);
        self.stray_directive(&line);
        self.unchecked_paragraph(line)
    }

    /// The same, where destinations are no fault.
    pub(super) fn unchecked_paragraph(&mut self, mut line: Line) -> Option<Block<Segment>> {
        if line.is_blank() && line.attrs.span.is_none() {
            self.wait(line.comments, line.range.as_ref());
            return None;
        }
        let (attrs, _) = self.attributes(std::mem::take(&mut line.attrs), &[]);
        let text = self.segment(SegmentKind::Paragraph, line, None);
        let span = text.span;
        Some(Block { attrs, ..Block::new(BlockKind::Paragraph(text), span) })
    }

    /// Makes a segment of a line; comments that wait are its own. `fallback` is its place if it is empty.
    pub(super) fn segment(&mut self, kind: SegmentKind, line: Line, fallback: Option<Span>) -> Segment {
        let span = match (&line.range, fallback) {
            (Some(range), _) => self.span(range),
            (None, Some(span)) => span,
            (None, None) => self.map.whole(self.file),
        };
        self.wait(line.comments, line.range.as_ref());
        self.segment_of(kind, line.content, span)
    }

    /// Makes a segment of a content.
    pub(super) fn segment_of(&mut self, kind: SegmentKind, content: Vec<Inline>, span: Span) -> Segment {
        let Comments { notes, context } = if is_translatable(&content) {
            self.pending.take().map(|(comments, _)| comments).unwrap_or_default()
        } else {
            Comments::default()
        };
        Segment { key: None, kind, content, span, notes, context, lead_in: Vec::new() }
    }

    fn wait(&mut self, comments: Comments, range: Option<&Range<usize>>) {
        if comments.is_empty() {
            return;
        }
        let span = range.map_or_else(|| self.map.whole(self.file), |r| self.span(r));
        self.pending.get_or_insert((Comments::default(), span)).0.append(comments);
    }

    /// Takes note of attributes: the id must be new, the keys must be among `allowed`.
    pub(super) fn attributes(&mut self, raw: RawAttrs, allowed: &[&str]) -> (Attrs, Values) {
        self.cursor.findings.extend(raw.faults);
        let id = raw.id.and_then(|(id, span)| self.new_id(id, span));
        let mut values = Values::new();
        for (key, value, span) in raw.pairs {
            if allowed.contains(&key.as_str()) {
                values.insert(key, (value, span));
                continue;
            }
            let help = match nearest(&key, allowed.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None if allowed.is_empty() => "take it out: only an id can stand here, `{#id}`".to_owned(),
                None => format!("take it out; known here: {}", allowed.join(", ")),
            };
            let finding = Diagnostic::error("unknown-attribute", format!("`{key}` means nothing here"));
            self.report(finding.help(help), span);
        }
        (Attrs { id, ..Attrs::default() }, values)
    }

    fn new_id(&mut self, id: String, span: Span) -> Option<String> {
        if !is_id(&id) {
            let finding = Diagnostic::error("bad-id", format!("`{id}` cannot be an id"))
                .help(format!("small letters, digits and hyphens, a letter first: `{{#{}}}`", slug(&id)));
            self.report(finding, span);
            return None;
        }
        if matches!(id.as_str(), META | INTRO) {
            let finding = Diagnostic::error("reserved-id", format!("the id `{id}` is taken by the program"))
                .why("messages of the front matter and of the text before the first heading begin with it")
                .help("choose another id");
            self.report(finding, span);
            return None;
        }
        if let Some(first) = self.ids.get(&id) {
            let finding = Diagnostic::error("duplicate-id", format!("the id `{id}` stands here twice"))
                .why("links and printed codes could not tell the two places apart")
                .help("choose another id for the newer place; ids that were published must stay")
                .related(*first, "first here");
            self.report(finding, span);
            return None;
        }
        self.ids.insert(id.clone(), span);
        Some(id)
    }

    fn heading(&mut self, level: u8, span: Span, depth: usize) -> Block<Segment> {
        let mut line = self.line_to_end(0);
        line.reject_targets(&mut self.cursor);
        if depth > 0 {
            let finding = Diagnostic::error("nested-heading", "a heading stands within another block")
                .why("the table of contents could not show where its section ends")
                .help("move it out of the list or quotation, or make it a bold line: `**…**`");
            self.report(finding, span);
        } else {
            self.check_level(level, span);
        }
        let raw = std::mem::take(&mut line.attrs);
        // A title is moved away anyway: its id needs no words.
        let needs_id = raw.id.is_none() && level > 1;
        let (mut attrs, _) = self.attributes(raw, &[]);
        let text = self.segment(SegmentKind::Heading, line, Some(span));
        if attrs.id.is_none() {
            attrs.id =
                Some(if needs_id { self.missing_id("the heading", &text) } else { self.id_for(&text) });
        }
        Block { attrs, ..Block::new(BlockKind::Heading { level: level.max(2), text }, span) }
    }

    fn check_level(&mut self, level: u8, span: Span) {
        // A module stands below a heading of the brochure that includes it.
        let most = match (self.level, self.kind) {
            (Some(last), _) => last + 1,
            (None, Kind::Module) => 3,
            (None, _) => 2,
        };
        if level == 1 {
            let finding = Diagnostic::error("title-in-body", "a heading of level 1 stands in the text")
                .why("the page has one title, and it comes from the front matter")
                .help("put the title into the front matter: `title = \"…\"`; begin sections with `##`");
            self.report(finding, span);
        } else if level > most {
            let finding =
                Diagnostic::error("skipped-level", format!("a heading of level {level} comes too early"))
                    .why("people who listen to the page find their way by the levels of its headings")
                    .help(format!("begin the line with `{}`", "#".repeat(most.into())));
            self.report(finding, span);
        }
        self.level = Some(level.max(2));
    }

    /// An id made from a text, for a line that has none.
    pub(super) fn id_for(&mut self, text: &Segment) -> String {
        let base = slug(&plain_text(&text.content));
        let mut n = self.made.get(&base).copied().unwrap_or(1);
        let mut id = if n > 1 { format!("{base}-{n}") } else { base.clone() };
        while self.ids.contains_key(&id) || matches!(id.as_str(), META | INTRO) {
            n += 1;
            id = format!("{base}-{n}");
        }
        self.made.insert(base, n);
        self.ids.insert(id.clone(), text.span);
        id
    }

    /// Tells that a line has no id, and makes one.
    pub(super) fn missing_id(&mut self, what: &str, text: &Segment) -> String {
        let id = self.id_for(text);
        let finding = Diagnostic::error("missing-id", format!("{what} has no id"))
            .why("messages, links and saved notes are named after it; words may change, an id must not")
            .help(format!("write `{{#{id}}}` at the end of the line"));
        self.report(finding, text.span);
        id
    }

    fn list(&mut self, start: Option<u64>, span: Span, depth: usize) -> Block<Segment> {
        let mut items = Vec::new();
        while let Some((Event::Start(Tag::Item), range)) = self.cursor.events.next() {
            let mut task = match self.cursor.events.next_if(|(e, _)| matches!(e, Event::TaskListMarker(_))) {
                Some((Event::TaskListMarker(ticked), _)) => Some(ticked),
                _ => None,
            };
            let span = self.span(&range);
            let mut blocks = self.item_blocks(depth, &mut task);
            if let Some(Block { kind: BlockKind::Paragraph(text), .. }) = blocks.first_mut() {
                text.kind = SegmentKind::Item;
            }
            items.push(Item { task, blocks, span });
        }
        Block::new(BlockKind::List { start, items }, span)
    }

    /// The blocks of an item. In a loose list the box to tick stands within the first paragraph.
    fn item_blocks(&mut self, depth: usize, task: &mut Option<bool>) -> Vec<Block<Segment>> {
        let mut out = Vec::new();
        if self.cursor.events.next_if(|(e, _)| matches!(e, Event::Start(Tag::Paragraph))).is_some() {
            if let Some((Event::TaskListMarker(ticked), _)) =
                self.cursor.events.next_if(|(e, _)| matches!(e, Event::TaskListMarker(_)))
            {
                *task = Some(ticked);
            }
            let line = self.line_to_end(0);
            out.extend(self.paragraph(line));
        }
        out.extend(self.blocks(depth));
        out
    }

    fn table(&mut self, align: &[Alignment], span: Span) -> Block<Segment> {
        let align = align.iter().map(|a| match a {
            Alignment::None | Alignment::Left => Align::Start,
            Alignment::Center => Align::Center,
            Alignment::Right => Align::End,
        });
        let (mut header, mut rows) = (Vec::new(), Vec::new());
        while let Some((event, range)) = self.cursor.events.next() {
            match event {
                Event::Start(Tag::TableHead) => header = self.cells(SegmentKind::Header, &range),
                Event::Start(Tag::TableRow) => {
                    let cells = self.cells(SegmentKind::Cell, &range);
                    rows.push(cells);
                }
                _ => break,
            }
        }
        Block::new(BlockKind::Table { align: align.collect(), header, rows }, span)
    }

    fn cells(&mut self, kind: SegmentKind, row: &Range<usize>) -> Vec<Cell<Segment>> {
        let (mut cells, mut end) = (Vec::new(), row.start);
        while let Some((Event::Start(Tag::TableCell), range)) = self.cursor.events.next() {
            // A cell that is left out stands at the end of its row.
            let range = range.start.min(row.end)..range.end.min(row.end);
            end = range.end.max(end);
            let span = self.span(&range);
            let line = self.line_to_end(0);
            line.reject_targets(&mut self.cursor);
            if let Some(attrs) = line.attrs.span {
                let finding = Diagnostic::error("misplaced-attributes", "a cell cannot have attributes")
                    .help("take them out");
                self.report(finding, attrs);
            }
            cells.push(Cell { text: self.segment(kind, line, Some(span)), span });
        }
        let rest = end..row.end.max(end);
        let beyond = self.cursor.raw.get(rest.clone()).unwrap_or_default();
        if !beyond.trim_matches(['|', ' ', '\t', '\n', '>']).is_empty() {
            let finding =
                Diagnostic::error("extra-cells", "the row has more cells than the table has columns")
                    .why("the cells beyond the last column are not shown")
                    .help("add a column to the header, or write `\\|` for a bar that is shown");
            let span = self.span(&rest);
            self.report(finding, span);
        }
        cells
    }

    fn definitions(&mut self, span: Span, depth: usize) -> Block<Segment> {
        let mut out: Vec<Definition<Segment>> = Vec::new();
        while let Some((event, range)) = self.cursor.events.next() {
            match event {
                Event::Start(Tag::DefinitionListTitle) => {
                    let span = self.span(&range);
                    let mut line = self.line_to_end(0);
                    line.reject_targets(&mut self.cursor);
                    let (attrs, _) = self.attributes(std::mem::take(&mut line.attrs), &[]);
                    let term = self.segment(SegmentKind::Term, line, Some(span));
                    out.push(Definition { term, id: attrs.id, meanings: Vec::new() });
                }
                Event::Start(Tag::DefinitionListDefinition) => {
                    let blocks = self.blocks(depth);
                    if let Some(last) = out.last_mut() {
                        last.meanings.push(blocks);
                    }
                }
                _ => break,
            }
        }
        Block::new(BlockKind::Definitions(out), span)
    }

    fn code(&mut self, out: &mut Vec<Block<Segment>>, span: Span) {
        let finding = Diagnostic::error("code-block", "a block of code stands in the text")
            .why("four spaces before a line, or a line of backticks, make one; patients read no code")
            .help("take out the spaces at the start of the lines, or the backticks");
        self.report(finding, span);
        let mut line = Line::default();
        while let Some((event, range)) = self.cursor.events.next() {
            if matches!(event, Event::End(_)) {
                break;
            }
            self.raw_text(&mut line, range);
        }
        super::tidy::tidy(&mut line.content);
        out.extend(self.paragraph(line));
    }

    /// Adds a stretch of the source as it stands.
    fn raw_text(&mut self, line: &mut Line, range: Range<usize>) {
        let text = self.cursor.raw(&range);
        if let Some(span) = self.cursor.span(&range).filter(|_| !text.trim().is_empty()) {
            super::tidy::push_text(&mut line.content, &text, span);
            line.range = Some(line.range.take().map_or(range.clone(), |r| r.start..range.end));
        }
    }

    /// Comments are read; any other HTML is kept as plain text, and told.
    pub(super) fn html(&mut self, out: &mut Vec<Block<Segment>>) {
        let mut whole: Option<Range<usize>> = None;
        let mut html = String::new();
        while let Some((event, range)) = self.cursor.events.next() {
            if matches!(event, Event::End(TagEnd::HtmlBlock)) {
                break;
            }
            html.push_str(&self.cursor.raw(&range));
            whole = Some(whole.map_or(range.clone(), |w| w.start..range.end));
        }
        let mut rest = html.trim();
        let mut comments = Comments::default();
        while let Some((inner, after)) = comment::split(rest) {
            if let (Some(finding), Some(whole)) = (comments.read(inner), &whole) {
                self.cursor.report(finding, whole);
            }
            rest = after.trim_start();
        }
        self.wait(comments, whole.as_ref());
        if rest.is_empty() {
            return;
        }
        let span = whole.as_ref().map_or_else(|| self.map.whole(self.file), |w| self.span(w));
        let finding = if rest.starts_with("<!--") {
            Diagnostic::error("open-comment", "this comment has no end")
                .why("everything after it would be lost")
                .help("write `-->` after the comment")
        } else if rest.starts_with('<') {
            raw_html(rest, Mode::Source)
        } else {
            Diagnostic::error("comment-line", "text stands on the same line as a comment")
                .why("no markup would count in it")
                .help("begin the text on a line of its own")
        };
        self.report(finding, span);
        let mut line = Line { range: whole, ..Line::default() };
        super::tidy::push_text(&mut line.content, rest, span);
        super::tidy::tidy(&mut line.content);
        out.extend(self.paragraph(line));
    }

    /// Reads a container that is too deep: each line of text becomes a paragraph.
    fn flatten(&mut self, out: &mut Vec<Block<Segment>>) {
        let mut depth = 1_usize;
        while depth > 0 && self.cursor.events.peek().is_some() {
            let line = self.cursor.line(0);
            out.extend(self.paragraph(line));
            match self.cursor.events.next() {
                Some((Event::Start(_), _)) => depth += 1,
                Some((Event::End(_), _)) => depth -= 1,
                Some((Event::Html(_), range)) => {
                    let mut line = Line::default();
                    self.raw_text(&mut line, range);
                    super::tidy::tidy(&mut line.content);
                    out.extend(self.paragraph(line));
                }
                _ => {}
            }
        }
    }
}

/// A proposal for an id: the ASCII letters and digits of a text, joined by hyphens.
pub(super) fn slug(text: &str) -> String {
    let lower = text.to_ascii_lowercase();
    let words = lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|w| !w.is_empty());
    let slug = words.take(6).collect::<Vec<_>>().join("-");
    if is_id(&slug) { slug } else { format!("section-{slug}").trim_end_matches('-').to_owned() }
}

/// Wraps a content in strong importance again.
pub(super) fn strong(content: Vec<Inline>, span: Span) -> Vec<Inline> {
    vec![Inline::new(InlineKind::Strong(content), span)]
}
