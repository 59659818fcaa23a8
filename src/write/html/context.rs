//! What templates see: texts, and markup that was written here. Templates escape every text; nothing but markup of
//! ours is exempt, so that no theme can turn a value into markup by mistake.

use std::collections::BTreeMap;

use tera::{Context, Value};

use super::blocks::Blocks;
use super::inline::{attribute_text, is_safe_address};
use super::markup::Markup;
use crate::model::{Document, Interface, Lang, Locale, Meta, Notice, Phrase, Reference, ResolvedNote, Text};

/// The names that templates can use, in every page.
pub(crate) const NAMES: [&str; 16] = [
    "brochures",
    "choices",
    "crumbs",
    "doc",
    "downloads",
    "home",
    "languages",
    "menu",
    "newest",
    "notices",
    "page",
    "plain",
    "sheet",
    "status",
    "ui",
    "versions",
];

/// Fields of an object.
pub(crate) type Fields = Vec<(&'static str, Value)>;

/// An object.
pub(crate) fn object(fields: Fields) -> Value {
    Value::from(fields.into_iter().map(|(k, v)| (k.to_owned(), v)).collect::<BTreeMap<String, Value>>())
}

/// Markup that was written here.
pub(crate) fn markup(html: &str) -> Value {
    Value::safe_string(html)
}

/// A text, or nothing.
pub(crate) fn maybe(text: Option<&str>) -> Value {
    text.map_or_else(Value::none, Value::from)
}

/// The two fields `lang` and `dir`; nothing where the language is the page's.
pub(crate) fn lang_fields(lang: Option<&Lang>) -> Fields {
    vec![("lang", maybe(lang.map(|l| l.tag.as_str()))), ("dir", maybe(lang.map(|l| l.dir.name())))]
}

/// Interface texts: `ui` as markup that says its language where it fell back, `plain` for attributes.
///
/// A message `skip-to-content` is `ui.skip_to_content`.
pub(crate) fn interface(interface: &Interface, source: &Lang) -> (Value, Value) {
    let key = |id: &str| id.replace(['-', '.'], "_");
    let ui: BTreeMap<String, Value> = interface
        .texts
        .iter()
        .map(|(id, text)| {
            let mut out = Markup::default();
            spoken(&mut out, text, interface.fallback.contains(id).then_some(source));
            (key(id), markup(&out.finish()))
        })
        .collect();
    let plain: BTreeMap<String, Value> =
        interface.texts.iter().map(|(id, text)| (key(id), Value::from(text.as_str()))).collect();
    (Value::from(ui), Value::from(plain))
}

/// A finished text, as markup that says its language where it fell back.
pub(crate) fn phrase(phrase: &Phrase) -> Value {
    let mut out = Markup::default();
    spoken(&mut out, &phrase.text, phrase.lang.as_ref());
    markup(&out.finish())
}

/// A text within a `span` that says its language, where it has one of its own.
fn spoken(out: &mut Markup, text: &str, lang: Option<&Lang>) {
    if lang.is_some() {
        out.open("span").lang(lang).done();
        out.text(text);
        out.close("span");
    } else {
        out.text(text);
    }
}

/// Notices that stand on every page of a document.
pub(crate) fn notices(notices: &[Notice]) -> Value {
    let rows: Vec<Value> = notices
        .iter()
        .map(|notice| {
            let mut fields = lang_fields(notice.lang.as_ref());
            fields.push(("name", Value::from(notice.name.as_ref())));
            fields.push(("text", Value::from(notice.text.as_str())));
            object(fields)
        })
        .collect();
    Value::from(rows)
}

/// A link to a language in its own name.
pub(crate) fn language(locale: &Locale, href: &str, current: bool) -> Fields {
    vec![
        ("lang", Value::from(locale.tag.as_str())),
        ("dir", Value::from(locale.dir.name())),
        ("name", Value::from(locale.name.as_str())),
        ("href", Value::from(href)),
        ("current", Value::from(current)),
    ]
}

/// A link of a list: a name as markup, an address, and whether it is the page itself.
pub(crate) fn link(href: &str, name: Value, current: bool) -> Value {
    object(vec![("href", Value::from(href)), ("name", name), ("current", Value::from(current))])
}

/// A document's texts and body. Writes in reading order, so that notes are numbered as they are met.
pub(crate) fn document(
    blocks: &mut Blocks<'_>,
    document: &Document,
    meta: &Meta<Text>,
    cover: Option<&str>,
) -> Value {
    let mut leaf = |text: Option<&Text>| match text {
        Some(text) => markup(&blocks.leaf(text)),
        None => Value::none(),
    };
    let title = leaf(Some(&meta.title));
    let subtitle = leaf(meta.subtitle.as_ref());
    let description = leaf(meta.description.as_ref());
    let main_message = leaf(meta.main_message.as_ref());
    let body = markup(&blocks.blocks(&document.blocks));
    let notes: Vec<Value> =
        document.notes.iter().enumerate().map(|(at, note)| source(note, at, blocks.citations(at))).collect();
    let disclaimer = markup(&blocks.blocks(&document.disclaimer));
    let contents: Vec<Value> = document
        .contents
        .iter()
        .filter(|entry| entry.level <= 2)
        .map(|entry| {
            let mut fields = lang_fields(entry.text.lang.as_ref());
            fields.push(("id", Value::from(entry.id.as_str())));
            fields.push(("text", Value::from(attribute_text(&entry.text.content))));
            object(fields)
        })
        .collect();
    let imprint: Vec<Value> = document
        .imprint
        .iter()
        .map(|line| {
            object(vec![
                ("name", Value::from(line.name.as_ref())),
                ("label", phrase(&line.label)),
                ("value", phrase(&line.value)),
                ("date", maybe(line.date.as_deref())),
            ])
        })
        .collect();
    object(vec![
        ("title", title),
        ("subtitle", subtitle),
        ("description", description),
        ("main_message", main_message),
        ("cover", maybe(cover)),
        ("length", document.length.as_ref().map_or_else(Value::none, phrase)),
        ("contents", Value::from(contents)),
        ("body", body),
        ("notes", Value::from(notes)),
        ("imprint", Value::from(imprint)),
        ("disclaimer", disclaimer),
    ])
}

/// A cited source, with the links back to where it was cited.
fn source(note: &ResolvedNote, at: usize, citations: usize) -> Value {
    let back: Vec<Value> = (1..=citations)
        .map(|place| {
            let label = note.back_labels.get(place - 1).or(note.back_labels.last());
            object(vec![
                ("href", Value::from(format!("#cite_{}_{place}", at + 1))),
                ("label", Value::from(label.map_or("", String::as_str))),
            ])
        })
        .collect();
    object(vec![
        ("id", Value::from(format!("note_{}", at + 1))),
        ("number", Value::from(note.number.as_str())),
        ("text", markup(&reference(&note.reference))),
        ("back", Value::from(back)),
    ])
}

/// A reference in its own language, left to right unless its language is written otherwise.
pub(crate) fn reference(reference: &Reference) -> String {
    let mut out = Markup::default();
    out.open("bdi").attr("lang", &reference.language).attr("dir", "auto").done();
    if !reference.authors.trim().is_empty() {
        sentence(&mut out, &reference.authors);
        out.raw(" ");
    }
    match reference.url.as_deref().filter(|url| is_safe_address(url)) {
        Some(url) => {
            out.open("a").attr("href", url).done();
            out.text(&reference.title);
            out.close("a");
        }
        None => out.text(&reference.title),
    }
    if !reference.title.ends_with(['.', '?', '!']) {
        out.text(".");
    }
    let year = reference.year.map(|y| y.to_string());
    for part in [&reference.container, &reference.detail, &year].into_iter().flatten() {
        out.raw(" ");
        sentence(&mut out, part);
    }
    out.close("bdi");
    out.finish()
}

/// A text with a full stop.
fn sentence(out: &mut Markup, text: &str) {
    let text = text.trim();
    out.text(text);
    if !text.ends_with('.') {
        out.text(".");
    }
}

/// A template's names, each with a value of no effect where a page has none.
pub(crate) fn with_defaults(fields: Fields) -> Context {
    let mut context = Context::new();
    for name in NAMES {
        context.insert_value(name, Value::none());
    }
    for (name, value) in fields {
        context.insert_value(name, value);
    }
    context
}
