//! Pseudo-locales: the source's own texts, changed so that faults of layout show before any translation exists. They are
//! made in memory; there are no files.
//!
//! `qps` writes letters with accents and every vowel twice, which makes texts about 40 % longer, and puts brackets
//! around each: what has no accents was never translatable, and a missing bracket was cut off. `qps-plocm` does the same
//! in letters that run from right to left. The tags are the usual ones of Windows and Mozilla; `qps` is one of BCP 47's
//! languages for private use.

use std::collections::BTreeMap;

use crate::markdown::write as write_inlines;
use crate::model::{
    Brochure, Catalog, Direction, Element, Entry, Expr, Inline, InlineKind, Locale, Message, Pattern, Variant,
};

/// The tags of the pseudo-locales.
pub const PSEUDO: [&str; 2] = ["qps", "qps-plocm"];

/// The small letters from a to z, with accents where Latin-1 and Latin Extended-A have one: fonts have those.
const ACCENTED: [char; 26] = [
    'á', 'b', 'ç', 'ð', 'é', 'f', 'ğ', 'ħ', 'í', 'ĵ', 'ķ', 'ł', 'm', 'ñ', 'ó', 'þ', 'q', 'ŕ', 'š', 'ţ', 'ú',
    'v', 'ŵ', 'x', 'ý', 'ž',
];

/// The letters from a to z in Hebrew letters.
const MIRRORED: [char; 26] = [
    'א', 'ב', 'כ', 'ד', 'ע', 'פ', 'ג', 'ה', 'י', 'ז', 'ק', 'ל', 'מ', 'נ', 'ו', 'ף', 'ך', 'ר', 'ס', 'ט', 'ם',
    'ן', 'ש', 'ץ', 'ת', 'צ',
];

/// The line of the locale table for a pseudo-locale; `None` for any other tag.
pub fn pseudo_locale(tag: &str, source: &Locale) -> Option<Locale> {
    let dir = match PSEUDO.iter().position(|t| *t == tag)? {
        0 => Direction::Ltr,
        _ => Direction::Rtl,
    };
    let mut locale = Locale { tag: tag.to_owned(), dir, parent: None, ..source.clone() };
    locale.name = text(&source.name, dir);
    Some(locale)
}

/// The messages of a pseudo-locale, made from those of the source locale and from the sources themselves.
pub fn pseudo_catalog<'a>(
    locale: &Locale,
    source: &Catalog,
    sources: impl IntoIterator<Item = &'a Brochure>,
) -> Catalog {
    let dir = locale.dir;
    let entries = |entries: &BTreeMap<String, Entry>, bracketed: bool| {
        entries.iter().map(|(id, e)| (id.clone(), entry(e, dir, bracketed))).collect()
    };
    let mut out = Catalog {
        locale: locale.tag.clone(),
        ui: entries(&source.ui, true),
        terms: entries(&source.terms, false),
        ..Catalog::default()
    };
    for brochure in sources {
        let messages = out.units.entry(brochure.unit.clone()).or_default();
        for segment in brochure.own_segments() {
            let Some(key) = &segment.key else { continue };
            let at = |text: &str| Inline::new(InlineKind::Text(text.to_owned()), segment.span);
            let content = [vec![at("[")], inlines(&segment.content, dir), vec![at("]")]].concat();
            let value = Pattern { span: segment.span, ..write_inlines(&content) };
            let message = Message {
                id: key.clone(),
                value: Some(value),
                attributes: Vec::new(),
                comment: None,
                span: segment.span,
            };
            messages.insert(key.clone(), Entry { message, file: segment.span.file });
        }
    }
    out
}

fn entry(e: &Entry, dir: Direction, bracketed: bool) -> Entry {
    let change = |p: &Pattern| if bracketed { brackets(pattern(p, dir)) } else { pattern(p, dir) };
    let message = Message {
        value: e.message.value.as_ref().map(change),
        attributes: e.message.attributes.iter().map(|(name, p)| (name.clone(), change(p))).collect(),
        ..e.message.clone()
    };
    Entry { message, file: e.file }
}

fn brackets(mut p: Pattern) -> Pattern {
    p.elements.insert(0, Element::Text("[".to_owned(), p.span));
    p.elements.push(Element::Text("]".to_owned(), p.span));
    p
}

fn pattern(p: &Pattern, dir: Direction) -> Pattern {
    let element = |e: &Element| match e {
        Element::Text(t, span) => Element::Text(text(t, dir), *span),
        Element::Placeable(e, span) => Element::Placeable(expression(e, dir), *span),
    };
    Pattern { elements: p.elements.iter().map(element).collect(), span: p.span }
}

/// Only texts are changed: not what is compared with, and no names.
fn expression(e: &Expr, dir: Direction) -> Expr {
    match e {
        Expr::Select(selector, variants) => {
            let variant = |v: &Variant| Variant { value: pattern(&v.value, dir), ..v.clone() };
            Expr::Select(selector.clone(), variants.iter().map(variant).collect())
        }
        Expr::Nested(inner) => Expr::Nested(Box::new(expression(inner, dir))),
        other => other.clone(),
    }
}

fn inlines(content: &[Inline], dir: Direction) -> Vec<Inline> {
    let inner = |c: &[Inline]| inlines(c, dir);
    content
        .iter()
        .map(|inline| {
            let kind = match &inline.kind {
                InlineKind::Text(t) => InlineKind::Text(text(t, dir)),
                InlineKind::Strong(c) => InlineKind::Strong(inner(c)),
                InlineKind::Emphasis(c) => InlineKind::Emphasis(inner(c)),
                // What is to be typed stays as it is.
                InlineKind::Link { label, content } => {
                    InlineKind::Link { label: label.clone(), content: inner(content) }
                }
                other => other.clone(),
            };
            Inline { kind, ..inline.clone() }
        })
        .collect()
}

/// A text in pseudo letters, each vowel twice.
fn text(source: &str, dir: Direction) -> String {
    let mut out = String::with_capacity(source.len() * 2);
    for c in source.chars() {
        let Some(at) = ('a'..='z').position(|l| l == c.to_ascii_lowercase()) else {
            out.push(c);
            continue;
        };
        let (letters, small) = match dir {
            Direction::Ltr => (ACCENTED, c.is_ascii_lowercase()),
            Direction::Rtl => (MIRRORED, true),
        };
        if small {
            out.push(letters[at]);
        } else {
            out.extend(letters[at].to_uppercase());
        }
        if matches!(c.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u' | 'y') {
            out.push(letters[at]);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_change_and_nothing_else_does() {
        assert_eq!(text("Call 38 °C!", Direction::Ltr), "Çááłł 38 °Ç!");
        assert_eq!(text("Call 38", Direction::Rtl), "כאאלל 38");
        let letters: std::collections::BTreeSet<char> = MIRRORED.into_iter().collect();
        assert_eq!(letters.len(), 26);
    }

    #[test]
    fn english_grows_by_about_forty_percent() {
        let source = "Strong feelings are common with metastatic colorectal cancer. They are not your fault.";
        let long = text(source, Direction::Ltr).chars().count() + 2;
        let percent = long * 100 / source.chars().count();
        assert!((130..=150).contains(&percent), "{percent}");
    }
}
