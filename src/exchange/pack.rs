//! What goes into a file: one resource in one language, as units.

use data_encoding::BASE32_NOPAD;
use sha2::{Digest as _, Sha256};

use super::codes::{self, Content};
use super::variants::{self, Choice, Way};
use crate::diag::SourceMap;
use crate::l10n::{self, FtlItem, Plurals};
use crate::model::{Message, Pattern};

/// One resource in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pack {
    /// The source locale's tag.
    pub source: String,
    /// The locale's tag.
    pub target: String,
    /// The file of messages, for example `brochures/mood`.
    pub resource: String,
    /// Its texts in the order of the reference.
    pub entries: Vec<Entry>,
}

/// The value or an attribute of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The message's id; with a dot and its name for an attribute.
    pub id: String,
    /// The message's id.
    pub message: String,
    /// What the translation was when it was packed, in short; `none` if there was none.
    pub stamp: String,
    /// The source text, in short.
    pub print: String,
    /// What translators should know: the lines of the reference's comment.
    pub notes: Vec<String>,
    /// Its texts: one, or one for each variant.
    pub units: Vec<Unit>,
}

/// One text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Its id in the file.
    pub id: String,
    /// How it is chosen.
    pub choices: Vec<Choice>,
    /// What it says in the source language.
    pub source: Content,
    /// What it says in the locale.
    pub target: Option<Content>,
}

impl Entry {
    /// Whether nothing of it is translated.
    pub fn is_missing(&self) -> bool {
        self.units.iter().all(|u| u.target.is_none())
    }

    /// The words of the source text; variants are counted each.
    pub fn words(&self) -> usize {
        self.units.iter().map(|u| codes::words(&u.source)).sum()
    }

    /// The source texts as they are written.
    pub fn text(&self) -> String {
        self.units.iter().map(|u| codes::written(&u.source)).collect::<Vec<_>>().join("\n")
    }
}

impl Unit {
    /// Its message and choices as people read them.
    pub fn name(&self, entry: &Entry) -> String {
        format!("{}{}", entry.id, variants::shown(&self.choices))
    }
}

impl Pack {
    /// Packs the messages of a resource.
    pub fn new(map: &SourceMap, source: &str, target: &str, resource: &str, plurals: &Plurals) -> Self {
        let messages = |tag: &str| {
            let file = map.find(&format!("locales/{tag}/{resource}.ftl"));
            file.map(|file| l10n::parse(map, file).0).unwrap_or_default()
        };
        let translations = messages(target);
        let mut entries = Vec::new();
        for message in messages(source) {
            let own = translations.iter().find(|m| m.id == message.id);
            let stamp = own.map_or_else(|| "none".to_owned(), stamp);
            let values = message.value.iter().map(|v| (String::new(), v));
            let attributes = message.attributes.iter().map(|(name, v)| (format!(".{name}"), v));
            for (dot, value) in values.chain(attributes) {
                let translation = own.and_then(|m| part(m, &dot));
                let id = format!("{}{dot}", message.id);
                entries.push(Entry {
                    units: units(&id, value, translation, plurals),
                    message: message.id.clone(),
                    stamp: stamp.clone(),
                    print: short(&written(value)),
                    notes: message.comment.iter().flat_map(|c| c.lines()).map(str::to_owned).collect(),
                    id,
                });
            }
        }
        Self { source: source.to_owned(), target: target.to_owned(), resource: resource.to_owned(), entries }
    }

    /// The unit of this id, with its entry.
    pub(super) fn find(&self, id: &str) -> Option<(&Entry, &Unit)> {
        let entry = id.split(':').next()?;
        let entry = self.entries.iter().find(|e| e.id == entry)?;
        Some((entry, entry.units.iter().find(|u| u.id == id)?))
    }
}

/// The value of a message (an empty name) or an attribute (`.name`).
pub(super) fn part<'a>(message: &'a Message, dot: &str) -> Option<&'a Pattern> {
    match dot.strip_prefix('.') {
        None => message.value.as_ref(),
        Some(name) => message.attributes.iter().find(|(n, _)| n == name).map(|(_, v)| v),
    }
}

fn units(id: &str, source: &Pattern, target: Option<&Pattern>, plurals: &Plurals) -> Vec<Unit> {
    let mut ways: Vec<(Vec<Choice>, Option<Content>)> = Vec::new();
    if let Some(target) = target {
        let own: Vec<Way> = variants::ways(target);
        let lacking = variants::lacking(&own, plurals);
        ways.extend(own.into_iter().map(|(choices, text)| (choices, Some(codes::parts(&text)))));
        ways.extend(lacking.into_iter().map(|choice| (vec![choice], None)));
    } else {
        ways.extend(variants::choices(source, plurals).into_iter().map(|choices| (choices, None)));
    }
    ways.into_iter()
        .map(|(choices, target)| {
            let whole = choices.is_empty() && variants::ways(source).len() == 1;
            let text = if whole { source.elements.clone() } else { variants::text_for(source, &choices) };
            let source = codes::parts(&text);
            let target = target.map(|mut target| {
                codes::number_like(&mut target, &source);
                target
            });
            let keys = choices.iter().map(|c| c.key.as_str());
            let id = [id].into_iter().chain(keys).collect::<Vec<_>>().join(":");
            Unit { id, choices, source, target }
        })
        .collect()
}

/// What a translation is, in short.
pub(super) fn stamp(message: &Message) -> String {
    short(&entry(message))
}

/// A message in the house's writing, without its comment.
pub(super) fn entry(message: &Message) -> String {
    let Message { id, value, attributes, .. } = message.clone();
    let item = match (id.strip_prefix('-'), value) {
        (Some(id), Some(value)) => FtlItem::Term { id: id.to_owned(), comment: None, value, attributes },
        (_, value) => FtlItem::Message { id, comment: None, value, attributes },
    };
    l10n::write_ftl(&[item])
}

fn written(value: &Pattern) -> String {
    let value = Some(value.clone());
    l10n::write_ftl(&[FtlItem::Message { id: "x".to_owned(), comment: None, value, attributes: Vec::new() }])
}

fn short(text: &str) -> String {
    BASE32_NOPAD.encode(&Sha256::digest(text.as_bytes())[..5]).to_ascii_lowercase()
}
