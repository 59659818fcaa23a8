//! One line of inlines out of the parser's events: what a leaf block holds.

use std::iter::Peekable;
use std::ops::Range;

use pulldown_cmark::{BrokenLink, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd};

use super::attrs::{self, RawAttrs};
use super::comment::{self, Comments};
use super::findings::Findings;
use super::mask::{ATTRS, Masked, VALUE, What, is_escaped, is_reserved, noncharacter};
use super::tidy::{is_blank, push_text, tidy};
use crate::diag::{Diagnostic, Span, bad_characters};
use crate::model::{Inline, InlineKind, is_id};

/// How deep emphasis and links may stand within each other, and containers within containers.
pub(super) const MAX_DEPTH: usize = 16;

/// The parser's options: tables, citations without local definitions, boxes to tick, definition lists. GitHub's
/// own five call-outs stay off: they are read like all our directives.
pub(super) fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_OLD_FOOTNOTES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_DEFINITION_LIST
}

/// Accepts `[text][label]` without a local definition; `[text]` and `[text][]` stay literal.
pub(super) fn accept_label(link: BrokenLink<'_>) -> Option<(CowStr<'_>, CowStr<'_>)> {
    (link.link_type == LinkType::Reference).then(|| ("".into(), "".into()))
}

/// The parser with its broken-link callback.
pub(super) type LabelParser<'a> = Parser<'a, fn(BrokenLink<'a>) -> Option<(CowStr<'a>, CowStr<'a>)>>;

/// A parser over a masked text.
pub(super) fn parser(text: &str) -> LabelParser<'_> {
    Parser::new_with_broken_link_callback(text, options(), Some(accept_label))
}

/// What a leaf block holds.
#[derive(Debug, Default)]
pub(super) struct Line {
    /// The text.
    pub(super) content: Vec<Inline>,
    /// From the first to the last inline, in bytes of the masked text.
    pub(super) range: Option<Range<usize>>,
    /// Attributes at the end of the first line.
    pub(super) attrs: RawAttrs,
    /// Comments within the line.
    pub(super) comments: Comments,
    /// Links with a destination, and images. Their text is part of `content`.
    pub(super) targets: Vec<Target>,
    /// Whether something stands beside the targets.
    pub(super) beside: bool,
    /// Whether the text goes on after the first line.
    pub(super) several: bool,
}

/// A link with a destination, or an image.
#[derive(Debug)]
pub(super) struct Target {
    /// Whether it is an image.
    pub(super) image: bool,
    /// The destination as written.
    pub(super) url: String,
    /// The whole, in bytes of the masked text.
    pub(super) range: Range<usize>,
}

/// What is being read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// An editor's source.
    Source,
    /// A message of a catalog.
    Message,
}

/// The parser's events, and what their offsets mean.
pub(super) struct Cursor<'a> {
    pub(super) events: Peekable<Box<dyn Iterator<Item = (Event<'a>, Range<usize>)> + 'a>>,
    pub(super) masked: &'a Masked,
    /// The masked stretch before masking, for comments and code.
    pub(super) raw: &'a str,
    pub(super) mode: Mode,
    pub(super) findings: Findings,
}

enum Wrap {
    Strong,
    Emphasis,
    Link(String),
    /// The text of a target joins its surroundings.
    Target,
}

struct Frame {
    wrap: Wrap,
    content: Vec<Inline>,
    range: Range<usize>,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(
        parser: LabelParser<'a>,
        masked: &'a Masked,
        raw: &'a str,
        mode: Mode,
        findings: Findings,
    ) -> Self {
        let events: Box<dyn Iterator<Item = _> + 'a> = Box::new(parser.into_offset_iter());
        Self { events: events.peekable(), masked, raw, mode, findings }
    }

    /// The place of a range of the masked text.
    pub(super) fn span(&self, range: &Range<usize>) -> Option<Span> {
        self.masked.places.span(range)
    }

    /// The text of a range as it stands in its source.
    pub(super) fn raw(&self, range: &Range<usize>) -> String {
        self.raw.get(range.clone()).unwrap_or_default().replace(is_reserved, "\u{FFFD}")
    }

    pub(super) fn report(&mut self, diagnostic: Diagnostic, range: &Range<usize>) {
        let span = self.span(range);
        self.findings.push(match span {
            Some(span) => diagnostic.at(span),
            None => diagnostic,
        });
    }

    /// Reads inline events up to the next block event. What ends before `from` is left out.
    pub(super) fn line(&mut self, from: usize) -> Line {
        let mut reader = LineReader { line: Line::default(), stack: Vec::new(), ignored: 0, from };
        while let Some((event, range)) = self.events.next_if(|(event, _)| is_inline(event)) {
            if range.end > from {
                reader.event(self, event, range);
            }
        }
        let mut line = reader.line;
        tidy(&mut line.content);
        line
    }
}

/// Whether the event belongs to a line.
pub(super) fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => {
            matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::Image { .. })
        }
        Event::End(tag) => {
            matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link | TagEnd::Image)
        }
        Event::Html(_) | Event::Rule | Event::TaskListMarker(_) => false,
        _ => true,
    }
}

struct LineReader {
    line: Line,
    stack: Vec<Frame>,
    /// Open tags beyond the greatest depth.
    ignored: usize,
    from: usize,
}

impl LineReader {
    fn event(&mut self, cursor: &mut Cursor<'_>, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.open(cursor, tag, range),
            Event::End(_) => self.close(cursor),
            Event::Text(text) => self.text(cursor, &text, range),
            Event::Code(text) => self.code(cursor, &text, range),
            Event::SoftBreak => {
                self.line.several = true;
                self.push_text(cursor, " ", &range);
            }
            Event::HardBreak => {
                self.line.several = true;
                self.push(cursor, InlineKind::Break, &range);
            }
            Event::FootnoteReference(key) => {
                let key = key.to_string();
                if key.contains(is_reserved) {
                    self.verbatim(cursor, &range);
                    cursor.report(bad_label("a footnote's key"), &range);
                } else {
                    self.push(cursor, InlineKind::Note(key), &range);
                }
            }
            Event::InlineHtml(_) | Event::Html(_) => self.html(cursor, range),
            Event::InlineMath(text) | Event::DisplayMath(text) => self.push_text(cursor, &text, &range),
            Event::Rule | Event::TaskListMarker(_) => {}
        }
    }

    fn open(&mut self, cursor: &mut Cursor<'_>, tag: Tag<'_>, range: Range<usize>) {
        if self.ignored > 0 || self.stack.len() >= MAX_DEPTH {
            if self.ignored == 0 {
                cursor.report(too_deep("markup"), &range);
            }
            self.ignored += 1;
            return;
        }
        let wrap = match tag {
            Tag::Strong => Wrap::Strong,
            Tag::Emphasis => Wrap::Emphasis,
            Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. } => {
                let remedy = match cursor.mode {
                    Mode::Source => "write `[the name of the page][label]` and define the label",
                    Mode::Message => "keep the link as in the source: `[text][label]`",
                };
                let finding = Diagnostic::error("autolink", "an address stands in the running text")
                    .why("paper cannot be clicked, and an address in a text would have to be translated")
                    .help(remedy);
                cursor.report(finding, &range);
                Wrap::Target
            }
            Tag::Link { link_type: LinkType::Inline, dest_url, title, .. } => {
                self.target(cursor, false, &dest_url, &title, &range)
            }
            Tag::Image { dest_url, title, .. } => self.target(cursor, true, &dest_url, &title, &range),
            Tag::Link { id, .. } => {
                if cursor.masked.text[range.start..].starts_with("[^") {
                    let finding =
                        Diagnostic::error("note-before-link", "a footnote touches the link after it")
                            .why("the two would be read as one link")
                            .help(
                                "put a space between them, or move the footnote to the end of the sentence",
                            );
                    cursor.report(finding, &range);
                }
                let label = id.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
                if is_id(&label) {
                    Wrap::Link(label)
                } else {
                    cursor.report(bad_label("a link's label"), &range);
                    Wrap::Target
                }
            }
            _ => return,
        };
        self.stack.push(Frame { wrap, content: Vec::new(), range });
    }

    fn target(
        &mut self,
        cursor: &mut Cursor<'_>,
        image: bool,
        url: &str,
        title: &str,
        range: &Range<usize>,
    ) -> Wrap {
        if !title.is_empty() {
            cursor.report(link_title(), range);
        }
        self.line.targets.push(Target { image, url: url.to_owned(), range: range.clone() });
        Wrap::Target
    }

    fn close(&mut self, cursor: &mut Cursor<'_>) {
        if self.ignored > 0 {
            self.ignored -= 1;
            return;
        }
        let Some(Frame { wrap, content, range }) = self.stack.pop() else { return };
        let kind = match wrap {
            Wrap::Strong => InlineKind::Strong(content),
            Wrap::Emphasis => InlineKind::Emphasis(content),
            Wrap::Link(label) => InlineKind::Link { label, content },
            Wrap::Target => {
                self.content().extend(content);
                return;
            }
        };
        self.push(cursor, kind, &range);
    }

    fn content(&mut self) -> &mut Vec<Inline> {
        self.stack.last_mut().map_or(&mut self.line.content, |frame| &mut frame.content)
    }

    /// Marks that something was read: where it stands, and whether beside a target.
    fn mark(&mut self, range: &Range<usize>, blank: bool) {
        let in_target = self.stack.iter().any(|f| matches!(f.wrap, Wrap::Target));
        self.line.beside |= !blank && !in_target;
        if !blank {
            let start = range.start.max(self.from);
            let whole = self.line.range.get_or_insert(start..range.end);
            *whole = whole.start.min(start)..whole.end.max(range.end);
        }
    }

    fn push(&mut self, cursor: &Cursor<'_>, kind: InlineKind, range: &Range<usize>) {
        self.mark(range, false);
        let Some(span) = cursor.span(range) else { return };
        self.content().push(Inline::new(kind, span));
    }

    fn push_text(&mut self, cursor: &Cursor<'_>, text: &str, range: &Range<usize>) {
        self.mark(range, text.trim_matches([' ', '\t']).is_empty());
        let Some(span) = cursor.span(range) else { return };
        push_text(self.content(), text, span);
    }

    fn text(&mut self, cursor: &mut Cursor<'_>, text: &str, mut range: Range<usize>) {
        if cursor.masked.text.get(range.clone()) != Some(text) {
            // An entity: what it stands for is plain text, whatever it is.
            let mut text = text.to_owned();
            if text.contains(is_reserved) {
                cursor.findings.extend(cursor.span(&range).map(noncharacter));
                text = text.replace(is_reserved, "\u{FFFD}");
            }
            let bad = cursor.span(&range).zip(bad_characters(&text).next());
            cursor.findings.extend(bad.map(|(span, bad)| bad.finding(span)));
            self.push_text(cursor, &text, &range);
            return;
        }
        let mut text = text;
        if range.start < self.from {
            text = text.get(self.from - range.start..).unwrap_or_default();
            range.start = self.from;
        }
        self.delimiters(cursor, text, range.start);
        if cursor.mode == Mode::Source {
            braces(cursor, text, range.start);
        }
        self.with_holes(cursor, text, range.start);
    }

    /// Pushes text in which sentinels stand for values, one for one with the masked text.
    fn with_holes(&mut self, cursor: &mut Cursor<'_>, text: &str, base: usize) {
        let mut done = 0;
        while let Some(at) = text[done..].find([VALUE, ATTRS]).map(|n| done + n) {
            if at > done {
                self.push_text(cursor, &text[done..at], &(base + done..base + at));
            }
            let Some((len, what)) = cursor.masked.holes.get(&(base + at)).cloned() else { return };
            self.hole(cursor, what, base + at..base + at + len);
            done = at + len;
        }
        if done < text.len() {
            self.push_text(cursor, &text[done..], &(base + done..base + text.len()));
        }
    }

    /// Keeps what is no markup as it stands, with the values in it.
    fn verbatim(&mut self, cursor: &mut Cursor<'_>, range: &Range<usize>) {
        let masked = cursor.masked;
        self.with_holes(cursor, masked.text.get(range.clone()).unwrap_or_default(), range.start);
    }

    fn hole(&mut self, cursor: &mut Cursor<'_>, what: What, range: Range<usize>) {
        match what {
            What::Inline(kind) => self.push(cursor, kind, &range),
            What::Attrs(raw) if !self.line.several && self.stack.is_empty() => self.line.attrs = raw,
            What::Attrs(_) => cursor.report(misplaced_attributes(), &range),
        }
    }

    fn code(&mut self, cursor: &mut Cursor<'_>, text: &str, range: Range<usize>) {
        let Some(span) = cursor.span(&range) else { return };
        let holes: Vec<_> =
            cursor.masked.holes.range(range.clone()).map(|(at, (len, what))| (*at, *len, what)).collect();
        let (mut inner, mut done) = (Vec::new(), 0);
        for (at, len, what) in holes {
            let Some(found) = text[done..].find([VALUE, ATTRS]).map(|n| done + n) else { break };
            push_text(&mut inner, &text[done..found], span);
            let place = cursor.span(&(at..at + len)).unwrap_or(span);
            match what {
                What::Inline(InlineKind::Break) => push_text(&mut inner, "\\", place),
                What::Inline(kind) => inner.push(Inline::new(kind.clone(), place)),
                What::Attrs(_) => {
                    push_text(&mut inner, &cursor.raw(&(at..at + len)), place);
                }
            }
            done = found + len;
        }
        push_text(&mut inner, text.get(done..).unwrap_or_default(), span);
        self.push(cursor, InlineKind::Code(inner), &range);
    }

    fn html(&mut self, cursor: &mut Cursor<'_>, range: Range<usize>) {
        let raw = cursor.raw(&range);
        if cursor.mode == Mode::Source
            && let Some((comment, "")) = comment::split(&raw)
        {
            if let Some(finding) = self.line.comments.read(comment) {
                cursor.report(finding, &range);
            }
            return;
        }
        self.verbatim(cursor, &range);
        cursor.report(raw_html(&raw, cursor.mode), &range);
    }

    /// Finds stars, underscores and backticks that were meant as markup and stayed text.
    fn delimiters(&self, cursor: &mut Cursor<'_>, text: &str, base: usize) {
        let whole = cursor.masked.text.as_str();
        for (i, c) in text.char_indices().filter(|(_, c)| matches!(c, '*' | '_' | '`')) {
            let at = base + i;
            let before = whole[self.from.min(at)..at].chars().next_back();
            if (i == 0 && is_escaped(whole, at)) || (before == Some(c) && !is_escaped(whole, at - 1)) {
                continue;
            }
            let run = whole[at..].chars().take_while(|d| *d == c).count();
            let after = whole[at + run..].chars().next();
            let letter = |c: Option<char>| c.is_some_and(|c| c.is_alphabetic() || c == VALUE);
            let word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == VALUE);
            let failed = match c {
                '*' => run > 1 || letter(before) || letter(after),
                '_' => word(before) != word(after),
                _ => word(before) || word(after),
            };
            if failed {
                cursor.report(left_over(&whole[at..at + run]), &(at..at + run));
            }
        }
    }
}

/// Finds braces that were meant as a placeable or as attributes and stayed text.
fn braces(cursor: &mut Cursor<'_>, text: &str, base: usize) {
    for (i, _) in text.match_indices('{') {
        let at = base + i;
        if is_escaped(&cursor.masked.text, at) && i == 0 {
            continue;
        }
        let rest = &cursor.masked.text[at + 1..];
        let end = rest.find(['{', '}', '\n']).unwrap_or(rest.len());
        let closed = rest[end..].starts_with('}');
        let (inner, len) = (rest[..end].trim(), end + 1 + usize::from(closed));
        if closed && attrs::looks_like_attrs(inner) {
            cursor.report(misplaced_attributes(), &(at..at + len));
        } else if inner.starts_with('$')
            || (inner.starts_with('-') && inner[1..].starts_with(|c: char| c.is_ascii_alphabetic()))
            || (closed && is_name(inner))
        {
            let name = inner.trim_start_matches(['$', '-']).to_ascii_lowercase().replace('_', "-");
            let help = if is_id(&name) {
                let sigil = if inner.starts_with('-') { '-' } else { '$' };
                format!("write `{{ {sigil}{name} }}`, or `\\{{` for a brace that is shown")
            } else {
                "write `{ $name }`, or `\\{` for a brace that is shown".to_owned()
            };
            let finding = Diagnostic::error("bad-placeable", "this is not the name of a value")
                .why("it would be printed as it stands")
                .help(help);
            cursor.report(finding, &(at..at + len));
        }
    }
}

fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
}

fn misplaced_attributes() -> Diagnostic {
    Diagnostic::error("misplaced-attributes", "attributes stand at the end of a block's first line only")
        .help("move `{#id}` to the end of the first line, or write `\\{` for a brace that is shown")
}

fn bad_label(what: &str) -> Diagnostic {
    Diagnostic::error("bad-label", format!("{what} is made of small letters, digits and hyphens"))
        .help("write it like `who-guideline`")
}

/// The finding for `[a](b "title")`.
pub(super) fn link_title() -> Diagnostic {
    Diagnostic::error("link-title", "a title after the destination is not shown")
        .why("it would never be translated, and a reader of paper could not see it")
        .help("take the title out, or say it in the text")
}

/// The finding for nesting beyond [`MAX_DEPTH`].
pub(super) fn too_deep(what: &str) -> Diagnostic {
    Diagnostic::error("too-deep", format!("{what} stands within {what}, more than {MAX_DEPTH} levels deep"))
        .why("no reader can follow it, and no writer can print it")
        .help("write it with fewer levels")
}

/// The finding for HTML.
pub(super) fn raw_html(html: &str, mode: Mode) -> Diagnostic {
    let shown: String = html.trim().chars().take(40).collect();
    let help = match mode {
        Mode::Source => {
            "write it in Markdown, or with a directive such as `> [!NOTE]`; write `\\<` for a sign"
        }
        Mode::Message => "use the markup of the source text only; write `\\<` for a sign that is shown",
    };
    Diagnostic::error("raw-html", format!("HTML is not allowed: `{}`", shown.replace('\n', " ")))
        .why("the same text is printed on paper, and paper cannot carry HTML")
        .help(help)
}

fn left_over(run: &str) -> Diagnostic {
    let (shown, sign) = if run.starts_with('`') {
        ("a backtick".to_owned(), "a backslash before it".to_owned())
    } else {
        (format!("`{run}`"), format!("`\\{}`", &run[..1]))
    };
    Diagnostic::error("left-over-delimiter", format!("{shown} did not become markup and would be printed"))
        .why("markup opens before a letter and closes after one; next to punctuation it often fails")
        .help(format!("move {shown} next to a letter, or write {sign} for a sign that is shown"))
}

impl Line {
    /// Whether there is nothing to show.
    pub(super) fn is_blank(&self) -> bool {
        is_blank(&self.content)
    }

    /// Reports each link with a destination and each image: running text has labels only.
    pub(super) fn reject_targets(&self, cursor: &mut Cursor<'_>) {
        for target in &self.targets {
            let finding = if target.image {
                Diagnostic::error("stray-image", "an image stands in the running text")
                    .why("a picture needs a caption's place, and its texts must be found by translators")
                    .help("put it into a figure: `> [!FIGURE]`, and below it `> ![what is seen](file.svg)`")
            } else {
                let help = match cursor.mode {
                    Mode::Source => "write `[text][label]`, and `[label]: https://…` on a line of its own",
                    Mode::Message => "keep the link as in the source: `[text][label]`",
                };
                Diagnostic::error("inline-destination", "a link's destination stands in the running text")
                    .why("destinations differ between languages and associations, and are no part of a text")
                    .help(help)
            };
            cursor.report(finding, &target.range);
        }
    }
}
