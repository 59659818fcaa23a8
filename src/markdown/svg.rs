//! The texts of a picture, and what a picture may not hold.

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

use crate::diag::{Diagnostic, FileId, SourceMap, Span};

/// Elements of a plain drawing. All others are refused: scripts and styles, other people's documents, and texts
/// (`title`, `desc`) that no translator would see.
const ELEMENTS: [&str; 21] = [
    "svg",
    "g",
    "defs",
    "symbol",
    "use",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "text",
    "tspan",
    "clipPath",
    "mask",
    "pattern",
    "marker",
    "linearGradient",
    "radialGradient",
    "stop",
];

/// A run of text within a picture that is being read.
#[derive(Default)]
struct Run {
    start: usize,
    end: usize,
    text: String,
}

/// Reads the runs of text of a picture: the place of the raw text between tags, and the text.
pub(super) fn read(map: &SourceMap, file: FileId) -> (Vec<(Span, String)>, Vec<Diagnostic>) {
    let source = map.text(file);
    let mut reader = Reader::from_str(source);
    let mut picture =
        Picture { file, runs: Vec::new(), diagnostics: Vec::new(), run: None, texts: Vec::new() };
    let (mut depth, mut seen) = (0_usize, false);
    loop {
        let start = offset(reader.buffer_position());
        let event = match reader.read_event() {
            Ok(event) => event,
            Err(error) => {
                picture.syntax(offset(reader.error_position()), source.len(), &error.to_string());
                break;
            }
        };
        let range = (start, offset(reader.buffer_position()));
        match event {
            Event::Start(tag) => {
                if depth == 0 && (seen || tag.name().as_ref() != "svg") {
                    picture.syntax(start, range.1, "the outermost element must be one `svg`");
                }
                (depth, seen) = (depth + 1, true);
                picture.end_run();
                picture.element(&tag, range);
                if tag.name().as_ref() == "text" {
                    picture.texts.push((depth, picture.runs.len(), range));
                }
            }
            Event::Empty(tag) => {
                picture.end_run();
                picture.element(&tag, range);
            }
            Event::End(_) => {
                picture.end_run();
                picture.end_text(depth);
                depth = depth.saturating_sub(1);
            }
            Event::Text(text) => picture.text(&text, range),
            Event::GeneralRef(name) => picture.reference(&name, range),
            Event::CData(_) => picture.refuse("a CDATA section", range),
            Event::PI(_) => picture.refuse("a processing instruction", range),
            Event::DocType(_) => picture.refuse("a DOCTYPE", range),
            Event::Decl(_) | Event::Comment(_) => {}
            Event::Eof => {
                if depth > 0 || !seen {
                    let at = source.len().saturating_sub(1);
                    picture.syntax(at, source.len(), "the picture ends too early");
                }
                break;
            }
        }
    }
    (picture.runs, picture.diagnostics)
}

fn offset(position: u64) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}

struct Picture {
    file: FileId,
    runs: Vec<(Span, String)>,
    diagnostics: Vec<Diagnostic>,
    run: Option<Run>,
    /// Open `text` elements: depth, runs before it, place.
    texts: Vec<(usize, usize, (usize, usize))>,
}

impl Picture {
    fn report(&mut self, diagnostic: Diagnostic, (start, end): (usize, usize)) {
        self.diagnostics.push(diagnostic.at(Span::new(self.file, start, end)));
    }

    fn syntax(&mut self, start: usize, len: usize, what: &str) {
        let start = start.min(len.saturating_sub(1));
        let finding = Diagnostic::error("svg-syntax", format!("this is no well-formed SVG: {what}"))
            .help("open the picture in a drawing program and save it as plain SVG");
        self.report(finding, (start, (start + 1).min(len)));
    }

    fn refuse(&mut self, what: &str, range: (usize, usize)) {
        let finding = Diagnostic::error("svg-content", format!("{what} cannot stand in a picture"))
            .why("a picture must be a plain drawing: no program, no style, nothing from elsewhere, no hidden text")
            .help("take it out, or save the picture as plain SVG");
        self.report(finding, range);
    }

    fn element(&mut self, tag: &BytesStart<'_>, range: (usize, usize)) {
        let name = tag.name();
        let name = name.as_ref();
        if !ELEMENTS.contains(&name) {
            self.refuse(&format!("the element `{name}`"), range);
            return;
        }
        for attribute in tag.attributes() {
            let Ok(attribute) = attribute else {
                self.syntax(range.0, range.1, "an attribute cannot be read");
                return;
            };
            let key = attribute.key.as_ref().to_ascii_lowercase();
            let value = attribute.value.trim().to_ascii_lowercase();
            let is_href = key.rsplit(':').next() == Some("href");
            let leads_out = value.replace("url(#", "").contains("url(") || value.contains(['&', '\\']);
            let is_refused = ["style", "xml:base", "aria-label", "aria-description"].contains(&key.as_str());
            if key.starts_with("on") || is_refused {
                self.refuse(&format!("the attribute `{key}`"), range);
            } else if (is_href && !value.starts_with('#')) || leads_out {
                self.refuse("an address of another file", range);
            }
        }
    }

    fn text(&mut self, raw: &str, range: (usize, usize)) {
        if !self.texts.is_empty() {
            let run = self.run.get_or_insert(Run { start: range.0, ..Run::default() });
            run.end = range.1;
            run.text.push_str(raw);
        }
    }

    fn reference(&mut self, name: &BytesRef<'_>, range: (usize, usize)) {
        let known = quick_xml::escape::resolve_predefined_entity(name).map(str::to_owned);
        let text = known.or_else(|| name.resolve_char_ref().ok().flatten().map(String::from));
        match text {
            Some(text) => self.text(&text, range),
            None => self.refuse("an entity of its own", range),
        }
    }

    /// Keeps the run that ends here, if it says anything.
    fn end_run(&mut self) {
        let Some(run) = self.run.take() else { return };
        let text = run.text.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
        if !text.is_empty() {
            self.runs.push((Span::new(self.file, run.start, run.end), text));
        }
    }

    /// Closes the `text` element of this depth; it may hold one run.
    fn end_text(&mut self, depth: usize) {
        let Some((_, before, range)) = self.texts.pop_if(|(d, ..)| *d == depth) else { return };
        if self.runs.len() > before + 1 {
            let finding = Diagnostic::error("svg-runs", "a `text` element holds more than one run of text")
                .why("each run is translated alone, and a sentence in pieces cannot be translated")
                .help("give each line a `text` element of its own, without `tspan`");
            self.report(finding, range);
        }
    }
}
