//! Directives that point at other files: pictures, videos, modules.

use pulldown_cmark::Event;
use unicode_normalization::UnicodeNormalization as _;

use super::blocks::Reader;
use super::directive::Directive;
use super::line::Line;
use super::svg;
use crate::diag::{Diagnostic, FileId, Span};
use crate::model::{Block, BlockKind, Inline, InlineKind, Segment, SegmentKind, is_id};

impl Reader<'_> {
    /// `[!FIGURE]`: a picture alone in its paragraph, then at most one paragraph, the caption.
    pub(super) fn figure(&mut self, mut line: Line, place: Span, span: Span, depth: usize) -> Block<Segment> {
        let url = match line.targets.as_slice() {
            [only] if only.image && !line.beside => Some(only.url.clone()),
            _ => None,
        };
        let Some(url) = url else {
            let finding =
                Diagnostic::error("figure-shape", "a figure begins with one picture, alone in its paragraph")
                    .help("write `> ![what is seen](file.svg)`, then an empty line `>`, then the caption");
            return self.malformed(finding, line, place, span, depth);
        };
        let range = line.targets.first().map_or(0..0, |t| t.range.clone());
        let at = self.span(&range);
        if line.is_blank() {
            let finding = Diagnostic::error(
                "missing-alt",
                "the picture has no text for those who do not see it",
            )
            .why("a screen reader reads it aloud, and so does a phone without the picture")
            .help("say between the brackets what is seen: `![A person stands up from a chair](file.svg)`");
            return self.malformed(finding, line, at, span, depth);
        }
        let (mut attrs, _) = self.attributes(std::mem::take(&mut line.attrs), &[]);
        let mut alt = self.segment(SegmentKind::Alt, line, Some(at));
        if !is_plain(&alt.content) {
            let finding = Diagnostic::error("alt-markup", "the text for a picture holds markup")
                .why("a screen reader gets plain words only")
                .help("take the markup out");
            self.report(finding, at);
            alt.content = plain(alt.content);
        }
        let path = self.resolve(&url, at);
        let (file, texts) = path.as_ref().map_or((None, Vec::new()), |path| self.picture(path, at));
        let mut blocks = self.blocks(depth);
        let is_caption = matches!(blocks.as_slice(), [] | [Block { kind: BlockKind::Paragraph(_), .. }]);
        if !is_caption || path.is_none() {
            if !is_caption {
                let finding =
                    Diagnostic::error("figure-shape", "below the picture stands more than one paragraph")
                        .help("keep one paragraph as the caption, and move the rest below the figure");
                self.report(finding, blocks.get(1).unwrap_or(&blocks[0]).span);
            }
            alt.kind = SegmentKind::Paragraph;
            let place = alt.span;
            blocks.insert(0, Block { attrs, ..Block::new(BlockKind::Paragraph(alt), place) });
            return Block::new(BlockKind::Quote(blocks), span);
        }
        let caption = blocks.pop().and_then(|block| {
            attrs.id = attrs.id.take().or(block.attrs.id);
            match block.kind {
                BlockKind::Paragraph(text) => Some(Segment { kind: SegmentKind::Caption, ..text }),
                _ => None,
            }
        });
        let path = path.unwrap_or_default();
        Block { attrs, ..Block::new(BlockKind::Figure { alt, path, file, texts, caption }, span) }
    }

    /// The texts of a picture, and its file.
    fn picture(&mut self, path: &str, at: Span) -> (Option<FileId>, Vec<(Span, Segment)>) {
        let Some(file) = self.map.find(path) else {
            let finding = Diagnostic::error("missing-image", format!("there is no picture `{path}`"))
                .help("put the file beside this one, or correct its name; capitals count");
            self.report(finding, at);
            return (None, Vec::new());
        };
        let (runs, findings) = svg::read(self.map, file);
        self.cursor.findings.extend(findings);
        let texts = runs.into_iter().map(|(span, text)| {
            let content = vec![Inline::new(InlineKind::Text(text), span)];
            let segment = Segment {
                key: None,
                kind: SegmentKind::FigureText,
                content,
                span,
                notes: Vec::new(),
                context: None,
                lead_in: Vec::new(),
            };
            (span, segment)
        });
        (Some(file), texts.collect())
    }

    /// `[!VIDEO]` and `[!INCLUDE]`: one link, and nothing else.
    pub(super) fn pointer(
        &mut self,
        directive: Directive,
        mut line: Line,
        place: Span,
        span: Span,
        depth: usize,
    ) -> Block<Segment> {
        let is_video = directive == Directive::Video;
        let url = match line.targets.as_slice() {
            [only] if !only.image && !line.beside && !line.is_blank() => Some(only.url.clone()),
            _ => None,
        };
        let id = url.and_then(|url| {
            let path = resolve(self.map.path(self.file), &url).ok()?;
            let (rest, last) = path.rsplit_once('/')?;
            let (rest, id) = if is_video {
                rest.rsplit_once('/').filter(|_| last == "index.md")?
            } else {
                (rest, last.strip_suffix(".md")?)
            };
            let folder = if is_video { "videos" } else { "modules" };
            (rest.rsplit('/').next() == Some(folder) && is_id(id)).then(|| id.to_owned())
        });
        let (Some(id), Some((Event::End(_), _))) = (id, self.cursor.events.peek()) else {
            let (what, example) = if is_video {
                ("video-shape", "> [About GI cancers](../../videos/gi-cancers/index.md)")
            } else {
                ("include-shape", "> [When to call](../../modules/call-now.md)")
            };
            let finding =
                Diagnostic::error(what, format!("`[!{}]` holds one link and nothing else", directive.name()))
                    .help(format!("write `{example}`"));
            let at = line.range.as_ref().map_or(place, |r| self.span(r));
            return self.malformed(finding, line, at, span, depth);
        };
        let (attrs, _) = self.attributes(std::mem::take(&mut line.attrs), &[]);
        let kind = if is_video {
            BlockKind::Video { id, text: self.segment(SegmentKind::LinkText, line, Some(place)) }
        } else {
            BlockKind::Include { module: id, blocks: Vec::new() }
        };
        self.blocks(depth);
        Block { attrs, ..Block::new(kind, span) }
    }

    /// Keeps the text of a malformed directive as a quotation.
    fn malformed(
        &mut self,
        finding: Diagnostic,
        line: Line,
        at: Span,
        span: Span,
        depth: usize,
    ) -> Block<Segment> {
        self.report(finding, at);
        let mut blocks: Vec<_> = self.unchecked_paragraph(line).into_iter().collect();
        blocks.extend(self.blocks(depth));
        Block::new(BlockKind::Quote(blocks), span)
    }

    /// The picture's path from the project root; a destination that cannot be one is told.
    fn resolve(&mut self, url: &str, at: Span) -> Option<String> {
        match resolve(self.map.path(self.file), url) {
            Ok(path) if path.rsplit_once('.').is_some_and(|(_, end)| end == "svg") => Some(path),
            Ok(_) => {
                let finding = Diagnostic::error("image-format", "the picture is no SVG drawing")
                    .why("texts in other pictures cannot be translated, and they blur on paper")
                    .help("save it as SVG; the name ends in `.svg`");
                self.report(finding, at);
                None
            }
            Err(why) => {
                let finding = Diagnostic::error("bad-path", format!("`{url}` cannot be used: {why}"))
                    .why("the folder must work on a USB stick, without any other server")
                    .help("put the picture beside this file and write its name: `(plate.svg)`");
                self.report(finding, at);
                None
            }
        }
    }
}

/// Resolves a destination relative to the file that names it. It must stay within the file's first folder.
pub(super) fn resolve(from: &str, url: &str) -> Result<String, &'static str> {
    if url.is_empty() {
        return Err("it is empty");
    }
    if url.starts_with('/') {
        return Err("it begins at the root");
    }
    if url.contains([':', '?', '#', '%', '\\']) || url.chars().any(char::is_control) {
        return Err("it is an address, not a file's name");
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in url.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.len() > 1 => {
                parts.pop();
            }
            ".." => return Err("it leaves the folder of the contents"),
            name => parts.push(name),
        }
    }
    Ok(parts.join("/").nfc().collect())
}

/// Whether there are only words and values.
pub(super) fn is_plain(content: &[Inline]) -> bool {
    content.iter().all(|i| matches!(i.kind, InlineKind::Text(_) | InlineKind::Placeable(_)))
}

/// Takes markup away and keeps words and values.
pub(super) fn plain(content: Vec<Inline>) -> Vec<Inline> {
    let mut out = Vec::new();
    for inline in content {
        match inline.kind {
            InlineKind::Strong(inner)
            | InlineKind::Emphasis(inner)
            | InlineKind::Code(inner)
            | InlineKind::Link { content: inner, .. } => out.extend(plain(inner)),
            InlineKind::Break => out.push(Inline::new(InlineKind::Text(" ".to_owned()), inline.span)),
            InlineKind::Note(_) => {}
            _ => out.push(inline),
        }
    }
    super::tidy::tidy(&mut out);
    out
}
