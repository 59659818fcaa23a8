//! What print cannot show: characters without a glyph, words wider than the page.

use std::collections::BTreeSet;

use super::{Engine, Job};
use crate::diag::{Diagnostic, Span};
use crate::model::{Document, Inline, InlineKind, Text, plain_text};

/// Characters that no font of the theme has: one finding for each character and place.
pub(super) fn glyphs(engine: &Engine, job: &Job<'_>) -> Vec<Diagnostic> {
    let mut look = Look { engine, job, out: Vec::new(), seen: BTreeSet::new(), fine: BTreeSet::new() };
    let document = job.document;
    each_text(document, &mut |text| look.inlines(&text.content));
    let mut made: Vec<&str> = Vec::new();
    for line in &document.imprint {
        made.extend([line.label.text.as_str(), line.value.text.as_str()]);
    }
    made.extend(document.notices.iter().map(|n| n.text.as_str()));
    for note in &document.notes {
        let r = &note.reference;
        let parts = [Some(&r.authors), Some(&r.title), r.container.as_ref(), r.detail.as_ref()];
        for part in parts.into_iter().flatten() {
            look.string(part, Some(r.span), false);
        }
    }
    made.push(&document.locale.name);
    for text in made {
        look.string(text, None, false);
    }
    for (id, text) in &job.interface.texts {
        if ["print-", "docket-", "review-"].iter().any(|start| id.starts_with(start)) {
            look.string(text, None, false);
        }
    }
    look.out
}

/// All texts of a document that are printed.
fn each_text<'a>(document: &'a Document, found: &mut dyn FnMut(&'a Text)) {
    document.meta.leaves().for_each(&mut *found);
    let card = &document.card;
    let own = card.calls.iter().chain(&card.helplines).chain(&card.publisher);
    for block in document.blocks.iter().chain(&document.disclaimer).chain(own) {
        block.for_each_leaf(None, &mut |text, _| found(text));
    }
}

struct Look<'a> {
    engine: &'a Engine,
    job: &'a Job<'a>,
    out: Vec<Diagnostic>,
    seen: BTreeSet<(char, Option<Span>)>,
    /// Characters that some font is known to have: asking the fonts takes long.
    fine: BTreeSet<char>,
}

impl Look<'_> {
    fn inlines(&mut self, content: &[Inline]) {
        for inline in content {
            match &inline.kind {
                InlineKind::Text(text) | InlineKind::Value { text, .. } => {
                    self.string(text, Some(inline.span), true);
                }
                InlineKind::Strong(c)
                | InlineKind::Emphasis(c)
                | InlineKind::Code(c)
                | InlineKind::Link { content: c, .. } => self.inlines(c),
                _ => {}
            }
        }
    }

    fn string(&mut self, text: &str, span: Option<Span>, exact: bool) {
        for c in text.chars() {
            if self.fine.contains(&c) || invisible(c) {
                continue;
            }
            if self.engine.covers(c) {
                self.fine.insert(c);
                continue;
            }
            let place = span.map(|s| if exact { self.narrow(s, c) } else { s });
            if !self.seen.insert((c, place)) {
                continue;
            }
            let tag = &self.job.document.locale.tag;
            let mut finding = Diagnostic::error(
                "glyph-missing",
                format!(
                    "no font of the theme has the character `{c}` (U+{:04X}), in locale {tag}",
                    u32::from(c)
                ),
            )
            .why("it would be printed as an empty box")
            .help("write another character, or add a font that has it to the theme");
            finding = match place {
                Some(place) => finding.at(place),
                None => finding.related(self.job.document.meta.title.source, "printed in this brochure"),
            };
            self.out.push(finding);
        }
    }

    /// The character itself, where the source has it as it is.
    fn narrow(&self, span: Span, c: char) -> Span {
        match self.job.sources.slice(span).find(c) {
            Some(at) => {
                let start = span.start as usize + at;
                Span::new(span.file, start, start + c.len_utf8())
            }
            None => span,
        }
    }
}

/// Characters that fonts need not have: controls of direction, joining and line breaking, variants.
pub(super) fn invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}'
            | '\u{2066}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{E000}'..='\u{E002}')
}

/// Words that reach over the edge of a page.
pub(super) fn cut(job: &Job<'_>, cut: &[(usize, String)]) -> Vec<Diagnostic> {
    let mut seen = BTreeSet::new();
    let mut out = Vec::new();
    for (page, text) in cut {
        let word = text.trim();
        if word.is_empty() || !seen.insert(word) {
            continue;
        }
        let tag = &job.document.locale.tag;
        let mut finding = Diagnostic::error(
            "word-too-wide",
            format!("`{word}` reaches over the edge of page {page}, in locale {tag}"),
        )
        .why("a part of it would be cut off")
        .help("use a shorter word, or put a soft hyphen (U+00AD) where it may be broken");
        let mut place = None;
        each_text(job.document, &mut |text| {
            if place.is_none() && plain_text(&text.content).replace('\u{AD}', "").contains(word) {
                place = Some(text.target.unwrap_or(text.source));
            }
        });
        finding = match place {
            Some(place) => finding.at(place),
            None => finding.related(job.document.meta.title.source, "printed in this brochure"),
        };
        out.push(finding);
    }
    out
}
