//! Runs of text as JSON: a string is literal text, everything else an object with `k`.

use serde_json::{Value, json};

use super::syllables;
use crate::model::{Document, Inline, InlineKind, Lang, ResolvedLink, Text};

/// What runs of text need to know.
pub(super) struct Inlines<'a> {
    pub(super) document: &'a Document,
    /// Whether long words get the places at which they may be broken, where Typst has no patterns for the language.
    pub(super) hyphenate: bool,
    /// Keys of the glossary's entries that this file explains.
    pub(super) terms: Vec<&'a str>,
    /// The address of another source's page.
    pub(super) address: &'a (dyn Fn(&crate::model::UnitId) -> String + Sync),
}

/// A language and its direction as Typst takes them.
pub(super) fn lang(lang: &Lang) -> Value {
    let mut out = language(&lang.tag);
    out["dir"] = lang.dir.name().into();
    out
}

/// A language as Typst takes it, which knows its direction.
pub(super) fn language(tag: &str) -> Value {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or("en").to_ascii_lowercase();
    let mut region = None;
    let mut script = None;
    for part in parts {
        match part.len() {
            4 => script = Some(part),
            2 => region = Some(part.to_ascii_uppercase()),
            _ => {}
        }
    }
    // Typst knows no scripts; Chinese differs by region there.
    let region = region.or(match script {
        Some("Hans") => Some("CN".to_owned()),
        Some("Hant") => Some("TW".to_owned()),
        _ => None,
    });
    json!({ "tag": tag, "lang": language, "region": region, "script": script })
}

impl Inlines<'_> {
    /// A leaf: its runs, and its language where it differs.
    pub(super) fn text(&self, text: &Text) -> Value {
        let own = text.lang.as_ref().unwrap_or(&self.document.locale.lang()).clone();
        let content = self.runs(&text.content, &own.tag);
        match &text.lang {
            Some(l) => json!([{ "k": "lang", "lang": lang(l), "c": content }]),
            None => content,
        }
    }

    fn runs(&self, content: &[Inline], tag: &str) -> Value {
        content.iter().map(|inline| self.run(inline, tag)).collect()
    }

    fn run(&self, inline: &Inline, tag: &str) -> Value {
        let nest = |kind: &str, content: &[Inline]| json!({ "k": kind, "c": self.runs(content, tag) });
        match &inline.kind {
            InlineKind::Text(text) => self.literal(text, tag).into(),
            InlineKind::Value { text, isolate } => {
                let text = self.literal(text, tag);
                if *isolate { format!("\u{2068}{text}\u{2069}").into() } else { text.into() }
            }
            InlineKind::Strong(content) => nest("strong", content),
            InlineKind::Emphasis(content) => nest("emph", content),
            InlineKind::Code(content) => nest("code", content),
            InlineKind::Break => json!({ "k": "break" }),
            InlineKind::Note(key) => {
                let note = self.document.notes.iter().find(|n| n.reference.key == *key);
                json!({ "k": "note", "key": key, "number": note.map_or("", |n| n.number.as_str()) })
            }
            InlineKind::Link { label, content } => {
                let runs = self.runs(content, tag);
                match self.target(label) {
                    Some((kind, to)) => json!({ "k": "link", "to": kind, "at": to, "c": runs }),
                    None => json!({ "k": "plain", "c": runs }),
                }
            }
            InlineKind::Placeable(_) => "".into(),
        }
    }

    /// Where a link goes on paper: `url` or a `place` in this file.
    pub(super) fn target(&self, label: &str) -> Option<(&'static str, String)> {
        match self.document.links.get(label)? {
            ResolvedLink::External(url) => Some(("url", url.clone())),
            ResolvedLink::Anchor(id) => Some(("place", id.clone())),
            ResolvedLink::Glossary(key) => {
                self.terms.contains(&key.as_str()).then(|| ("place", format!("term-{key}")))
            }
            ResolvedLink::Unit(unit, place) => {
                let mut address = (self.address)(unit);
                if let Some(place) = place {
                    address.push('#');
                    address.push_str(place);
                }
                Some(("url", address))
            }
        }
    }

    fn literal(&self, text: &str, tag: &str) -> String {
        if self.hyphenate { syllables::soft_hyphens(tag, text) } else { text.to_owned() }
    }
}
