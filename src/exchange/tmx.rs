//! TMX 1.4b: a memory of what is translated, for the tools of agencies and translators.
//!
//! One unit for each text, and for each form of a text that has several. Markup, links, sources cited, values and names
//! are inline codes, which no tool changes. Nothing in the file tells a day, a person or a machine.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::escape::escaped;
use super::forms::{choices, said};
use crate::l10n::{FtlItem, write_ftl};
use crate::markdown::{Piece, inlines};
use crate::model::{Element, Expr, Inline, InlineKind, Pattern, Placeable};

/// A text and its translation.
#[derive(Clone, Debug)]
pub struct Translation {
    /// The file of the message, for example `brochures/mood`.
    pub unit: String,
    /// Its id.
    pub id: String,
    /// What it says in the source language.
    pub source: Pattern,
    /// What it says in the other language.
    pub target: Pattern,
}

/// The memory of one language, in the order of `translations`.
pub fn tmx(source: &str, locale: &str, translations: &[Translation]) -> String {
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n<header creationtool=\"shapepress\" \
         creationtoolversion=\"{}\" segtype=\"block\" o-tmf=\"Fluent\" adminlang=\"en\" srclang=\"{}\" \
         datatype=\"plaintext\"/>\n<body>\n",
        env!("CARGO_PKG_VERSION"),
        escaped(source)
    );
    for translation in translations {
        for choice in choices(&translation.target) {
            let form: Vec<String> = choice.iter().map(|(name, key)| format!("{name}={key}")).collect();
            let form = form.join(",");
            let separator = if form.is_empty() { "" } else { "#" };
            let id = format!("{}/{}{separator}{form}", translation.unit, translation.id);
            _ = writeln!(out, "<tu tuid=\"{}\">", escaped(&id));
            if !form.is_empty() {
                _ = writeln!(out, "<prop type=\"x-form\">{}</prop>", escaped(&form));
            }
            let mut codes = Codes::default();
            for (lang, pattern) in [(source, &translation.source), (locale, &translation.target)] {
                let segment = codes.segment(&said(pattern, &choice));
                _ = writeln!(out, "<tuv xml:lang=\"{}\"><seg>{segment}</seg></tuv>", escaped(lang));
            }
            out.push_str("</tu>\n");
        }
    }
    out.push_str("</body>\n</tmx>\n");
    out
}

/// Numbers the inline codes of a unit, so that those of both languages that are the same have the same number.
#[derive(Debug, Default)]
struct Codes {
    /// By what a code is, and how many of the same stand before it.
    numbers: BTreeMap<(String, usize), usize>,
}

/// What is written of one language.
struct Segment<'c> {
    codes: &'c mut Codes,
    /// How often each code was met.
    met: BTreeMap<String, usize>,
    /// How many pairs were opened.
    pairs: usize,
    /// Placeables that Markdown knows nothing of.
    others: Vec<String>,
    out: String,
}

impl Codes {
    fn segment(&mut self, elements: &[Element]) -> String {
        let mut others = Vec::new();
        let pieces: Vec<Piece> = elements.iter().filter_map(|e| piece(e, &mut others)).collect();
        let (content, _) = inlines(&pieces);
        let mut segment = Segment { codes: self, met: BTreeMap::new(), pairs: 0, others, out: String::new() };
        segment.content(&content);
        segment.out
    }
}

/// What stands for the placeable of this number among those that Markdown does not know. No variable has such a name.
const OTHER: char = '#';

fn piece(element: &Element, others: &mut Vec<String>) -> Option<Piece> {
    let (expr, span) = match element {
        Element::Text(text, span) => return Some(Piece::Text(text.clone(), *span)),
        Element::Placeable(expr, span) => (expr, *span),
    };
    let kind = match expr {
        Expr::Str(text) if text.is_empty() => return None,
        Expr::Str(text) => InlineKind::Value { text: text.clone(), isolate: false },
        Expr::Variable(name) => InlineKind::Placeable(Placeable::Variable(name.clone())),
        Expr::Term(name, None, named) if named.is_empty() => {
            InlineKind::Placeable(Placeable::Term(name.clone()))
        }
        other => {
            others.push(source(other));
            InlineKind::Placeable(Placeable::Variable(format!("{OTHER}{}", others.len() - 1)))
        }
    };
    Some(Piece::Inline(Inline::new(kind, span)))
}

/// A placeable as it is written in Fluent, with its braces.
pub fn source(expr: &Expr) -> String {
    let nowhere = crate::diag::Span::new(crate::diag::SourceMap::default().add("", ""), 0, 0);
    let value = Pattern { elements: vec![Element::Placeable(expr.clone(), nowhere)], span: nowhere };
    let item =
        FtlItem::Message { id: "x".to_owned(), comment: None, value: Some(value), attributes: Vec::new() };
    let text = write_ftl(&[item]);
    text.strip_prefix("x =").unwrap_or(&text).split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Segment<'_> {
    fn content(&mut self, content: &[Inline]) {
        for inline in content {
            match &inline.kind {
                InlineKind::Text(text) | InlineKind::Value { text, .. } => self.out.push_str(&escaped(text)),
                InlineKind::Strong(inner) => self.pair("bold", "**", "**", inner),
                InlineKind::Emphasis(inner) => self.pair("italic", "*", "*", inner),
                InlineKind::Code(inner) => self.pair("x-code", "`", "`", inner),
                InlineKind::Link { label, content } => {
                    self.pair("link", "[", &format!("][{label}]"), content);
                }
                InlineKind::Break => self.one("lb", "\\"),
                InlineKind::Note(key) => self.one("x-source", &format!("[^{key}]")),
                InlineKind::Placeable(Placeable::Term(name)) => self.one("x-name", &format!("{{ -{name} }}")),
                InlineKind::Placeable(Placeable::Variable(name)) => {
                    let other =
                        name.strip_prefix(OTHER).and_then(|n| self.others.get(n.parse::<usize>().ok()?));
                    let code = other.cloned().unwrap_or_else(|| format!("{{ ${name} }}"));
                    self.one("x-value", &code);
                }
            }
        }
    }

    fn pair(&mut self, kind: &str, open: &str, close: &str, inner: &[Inline]) {
        let x = self.number(&format!("{kind}{close}"));
        self.pairs += 1;
        let i = self.pairs;
        _ = write!(self.out, "<bpt i=\"{i}\" x=\"{x}\" type=\"{kind}\">{}</bpt>", escaped(open));
        self.content(inner);
        _ = write!(self.out, "<ept i=\"{i}\">{}</ept>", escaped(close));
    }

    fn one(&mut self, kind: &str, code: &str) {
        let x = self.number(&format!("{kind}{code}"));
        _ = write!(self.out, "<ph x=\"{x}\" type=\"{kind}\">{}</ph>", escaped(code));
    }

    fn number(&mut self, code: &str) -> usize {
        let met = self.met.entry(code.to_owned()).or_default();
        *met += 1;
        let next = self.codes.numbers.len() + 1;
        *self.codes.numbers.entry((code.to_owned(), *met)).or_insert(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::SourceMap;
    use crate::l10n::parse;

    fn pattern(text: &str) -> Pattern {
        let mut map = SourceMap::default();
        let file = map.add("a.ftl", format!("a = {text}\n"));
        let (mut messages, found) = parse(&map, file);
        assert_eq!(found, []);
        messages.remove(0).value.unwrap()
    }

    fn segments(source: &str, target: &str) -> Vec<String> {
        let one = Translation {
            unit: "brochures/x".to_owned(),
            id: "a".to_owned(),
            source: pattern(source),
            target: pattern(target),
        };
        let text = tmx("en", "fr", &[one]);
        let lines = text.lines().filter(|l| ["<tu ", "<prop", "<tuv"].iter().any(|tag| l.starts_with(tag)));
        lines.map(str::to_owned).collect()
    }

    #[test]
    fn codes_of_both_languages_have_the_same_number() {
        assert_eq!(
            segments(
                "*Ask* [**us**][team] at < { $n }.[^who]",
                "[**Nous**][team] à { $n }, *&*[^who] { \"\\\"\" }"
            ),
            [
                "<tu tuid=\"brochures/x/a\">",
                "<tuv xml:lang=\"en\"><seg><bpt i=\"1\" x=\"1\" type=\"italic\">*</bpt>Ask<ept i=\"1\">*</ept> <bpt i=\"2\" \
                 x=\"2\" type=\"link\">[</bpt><bpt i=\"3\" x=\"3\" type=\"bold\">**</bpt>us<ept i=\"3\">**</ept><ept \
                 i=\"2\">][team]</ept> at &lt; <ph x=\"4\" type=\"x-value\">{ $n }</ph>.<ph x=\"5\" \
                 type=\"x-source\">[^who]</ph></seg></tuv>",
                "<tuv xml:lang=\"fr\"><seg><bpt i=\"1\" x=\"2\" type=\"link\">[</bpt><bpt i=\"2\" x=\"3\" \
                 type=\"bold\">**</bpt>Nous<ept i=\"2\">**</ept><ept i=\"1\">][team]</ept> à <ph x=\"4\" \
                 type=\"x-value\">{ $n }</ph>, <bpt i=\"3\" x=\"1\" type=\"italic\">*</bpt>&amp;<ept i=\"3\">*</ept><ph \
                 x=\"5\" type=\"x-source\">[^who]</ph> &quot;</seg></tuv>",
            ]
        );
    }

    #[test]
    fn each_form_is_a_unit() {
        let source = "{ $n ->\n    [one] { $n } day\n   *[other] { $n } days\n }.";
        let target =
            "{ $n ->\n    [one] dzień\n    [few] dni\n   *[many] dnia { NUMBER($n, useGrouping: 0) }\n }.";
        let found = segments(source, target);
        let ids: Vec<&String> = found.iter().filter(|l| l.starts_with("<tu ")).collect();
        let id = |form: &str| format!("<tu tuid=\"brochures/x/a#n={form}\">");
        assert_eq!(ids, [&id("one"), &id("few"), &id("many")]);
        assert!(found[2].contains("{ $n }</ph> day.<"), "{}", found[2]);
        assert!(found[3].contains("<seg>dzień.</seg>"), "{}", found[3]);
        assert!(found[6].contains("{ $n }</ph> days.<") && found[7].contains("<seg>dni.</seg>"), "{found:?}");
        assert!(found[11].contains("dnia <ph x=\"2\" type=\"x-value\">{ NUMBER($n, useGrouping: 0) }</ph>."));
    }
}
