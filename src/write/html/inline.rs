//! Inline content as markup, and as plain text for attributes.

use super::blocks::Blocks;
use super::numerals;
use crate::diag::Diagnostic;
use crate::model::{Inline, InlineKind, ResolvedLink, Text};

/// How deep inline content may be nested. Markdown of people never comes near.
const DEPTH: usize = 32;

impl Blocks<'_> {
    /// A leaf's content; where it is in another language than its element, in a `span` that says so.
    pub(super) fn text(&mut self, text: &Text) {
        match &text.lang {
            Some(lang) => {
                self.out.open("span").lang(Some(lang)).done();
                self.inlines(&text.content, 0);
                self.out.close("span");
            }
            None => self.inlines(&text.content, 0),
        }
    }

    /// Inline content.
    pub(super) fn inlines(&mut self, content: &[Inline], depth: usize) {
        if depth > DEPTH {
            if let Some(first) = content.first() {
                self.report(too_deep(first));
            }
            self.out.text(&attribute_text(content));
            return;
        }
        for inline in content {
            self.inline(inline, depth + 1);
        }
    }

    fn inline(&mut self, inline: &Inline, depth: usize) {
        match &inline.kind {
            InlineKind::Text(text) | InlineKind::Value { text, isolate: false } => self.out.text(text),
            InlineKind::Strong(inner) => self.wrap("strong", inner, depth),
            InlineKind::Emphasis(inner) => self.wrap("em", inner, depth),
            InlineKind::Code(inner) => self.wrap("code", inner, depth),
            InlineKind::Break => self.out.open("br").void(),
            InlineKind::Value { text, isolate: true } => {
                self.out.open("bdi").done();
                self.out.text(text);
                self.out.close("bdi");
            }
            InlineKind::Note(key) => self.note_reference(key, inline),
            InlineKind::Link { label, content } => self.link(label, content, inline, depth),
            InlineKind::Placeable(_) => self.report(
                Diagnostic::error("unresolved-value", "a value was not put in before the page was written")
                    .at(inline.span)
                    .help("this is a fault of shape, not of your text: please report it"),
            ),
        }
    }

    fn wrap(&mut self, name: &str, inner: &[Inline], depth: usize) {
        self.out.open(name).done();
        self.inlines(inner, depth);
        self.out.close(name);
    }

    /// The small raised number that leads to a source.
    fn note_reference(&mut self, key: &str, inline: &Inline) {
        let document = self.document;
        let Some(at) = document.notes.iter().position(|n| n.reference.key == key) else {
            self.report(
                Diagnostic::error(
                    "unresolved-note",
                    format!("the source `{key}` is not among the notes of this text"),
                )
                .at(inline.span)
                .help("add it to content/references.toml, or take the reference out"),
            );
            return;
        };
        let note = &document.notes[at];
        if self.excerpt {
            self.out.open("sup").done();
            self.out.text(&note.number);
            self.out.close("sup");
            return;
        }
        let place = self.cited.entry(at).or_insert(0);
        *place += 1;
        let id = format!("cite_{}_{place}", at + 1);
        self.out.open("sup").done();
        self.out
            .open("a")
            .attr("href", &format!("#note_{}", at + 1))
            .attr("id", &id)
            .attr("aria-label", &note.label)
            .done();
        self.out.text(&note.number);
        self.out.close("a");
        self.out.close("sup");
    }

    fn link(&mut self, label: &str, content: &[Inline], inline: &Inline, depth: usize) {
        if self.excerpt {
            self.out.open("span").attr("class", "link").done();
            self.inlines(content, depth);
            self.out.close("span");
            return;
        }
        match self.href(label, inline) {
            Some(href) => {
                self.out.open("a").attr("href", &href).done();
                self.inlines(content, depth);
                self.out.close("a");
            }
            None => self.inlines(content, depth),
        }
    }

    /// The address of a link by its label; `None`, with a finding, where it leads nowhere.
    fn href(&mut self, label: &str, inline: &Inline) -> Option<String> {
        let document = self.document;
        let Some(link) = document.links.get(label) else {
            self.report(
                Diagnostic::error("unresolved-link", format!("the link `{label}` has no address"))
                    .at(inline.span)
                    .help(format!(
                        "define `[{label}]: …` in the brochure, or `[{label}]` in content/links.toml"
                    )),
            );
            return None;
        };
        let found = match link {
            ResolvedLink::External(url) if is_safe_address(url) => Some(url.clone()),
            ResolvedLink::External(url) => {
                self.report(
                    Diagnostic::error(
                        "unsafe-address",
                        format!("`{url}` is not an address that a page may link to"),
                    )
                    .at(inline.span)
                    .help("use an address that begins with https://, http://, mailto: or tel:"),
                );
                return None;
            }
            ResolvedLink::Anchor(id) => Some(format!("#{id}")),
            ResolvedLink::Glossary(key) => {
                self.places.glossary.as_ref().map(|address| format!("{address}#term-{key}"))
            }
            ResolvedLink::Unit(unit, anchor) => self.places.units.get(unit).map(|address| match anchor {
                Some(anchor) => format!("{address}#{anchor}"),
                None => address.clone(),
            }),
        };
        if found.is_none() {
            self.report(
                Diagnostic::warning(
                    "link-target-missing",
                    format!(
                        "the page that `{label}` leads to is not part of the site in `{}`",
                        document.locale.tag
                    ),
                )
                .at(inline.span)
                .why("the text is shown without a link")
                .help("build all brochures together, or take the link out"),
            );
        }
        found
    }

    /// A number of a scale.
    pub(super) fn number(&mut self, n: i32) {
        self.out.open("bdi").done();
        self.out.text(&numerals::integer(&self.document.locale, n));
        self.out.close("bdi");
    }
}

/// Whether a page may link to an address: no scheme that runs code or reads the reader's disk.
pub(crate) fn is_safe_address(url: &str) -> bool {
    let lower = url.to_ascii_lowercase();
    ["https://", "http://", "mailto:", "tel:"].iter().any(|scheme| lower.starts_with(scheme))
}

fn too_deep(inline: &Inline) -> Diagnostic {
    Diagnostic::error("nested-too-deep", "emphasis and links are nested too deep")
        .at(inline.span)
        .help("write the sentence with fewer marks within marks")
}

/// Inline content as plain text for attributes and titles: values that need it stand between FSI and PDI.
pub(crate) fn attribute_text(content: &[Inline]) -> String {
    let mut out = String::new();
    push_attribute_text(&mut out, content, 0);
    out
}

fn push_attribute_text(out: &mut String, content: &[Inline], depth: usize) {
    for inline in content {
        match &inline.kind {
            InlineKind::Text(text) | InlineKind::Value { text, isolate: false } => out.push_str(text),
            InlineKind::Value { text, isolate: true } => {
                out.push('\u{2068}');
                out.push_str(text);
                out.push('\u{2069}');
            }
            InlineKind::Strong(inner)
            | InlineKind::Emphasis(inner)
            | InlineKind::Code(inner)
            | InlineKind::Link { content: inner, .. } => {
                if depth < 4 * DEPTH {
                    push_attribute_text(out, inner, depth + 1);
                }
            }
            InlineKind::Break => out.push(' '),
            InlineKind::Note(_) | InlineKind::Placeable(_) => {}
        }
    }
}
