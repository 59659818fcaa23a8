//! Gathers what the tools of translators get beside the texts: the memory, the term base, the style of each language.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::{Filter, Prepared};
use crate::exchange::{Concept, ConceptTerm, Style, Translation, Word, style, tbx, tmx};
use crate::l10n::{Localizer, Usable};
use crate::markdown;
use crate::model::{
    BlockKind, Brochure, Catalog, Definition, Element, Entry, Inline, InlineKind, Kind, OutputTree, Pattern,
    Segment, plain_text,
};
use crate::source::LocaleFiles;

/// What can be handed to the tools.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    /// `<locale>.tmx`: all that is translated without fault.
    Tmx,
    /// `glossary.tbx`: the glossary in all languages.
    Tbx,
    /// `style-<locale>.html`: what the language asks for.
    Style,
}

impl Tool {
    /// The name on the command line and in the manifest.
    pub fn name(self) -> &'static str {
        match self {
            Self::Tmx => "tmx",
            Self::Tbx => "tbx",
            Self::Style => "style",
        }
    }
}

/// The files for the languages that `prepared` was made for.
pub fn tool_files(prepared: &Prepared, filter: &Filter, tool: Tool) -> OutputTree {
    let mut tree = OutputTree::default();
    let site = &prepared.project.site;
    let others = prepared.localizers.iter().filter(|l| l.locale().tag != site.source_locale);
    match tool {
        Tool::Tmx => {
            let others: Vec<&Localizer> = others.collect();
            let memory = |localizer: &&Localizer| {
                let tag = &localizer.locale().tag;
                let text = tmx(&site.source_locale, tag, &translations(prepared, filter, localizer));
                (format!("{tag}.tmx"), text.into_bytes())
            };
            tree.files.par_extend(others.par_iter().map(memory));
        }
        Tool::Tbx => {
            tree.insert("glossary.tbx", tbx(&site.source_locale, &concepts(prepared)));
        }
        Tool::Style => {
            let Some(source) = site.locale(&site.source_locale) else { return tree };
            for localizer in others {
                let locale = localizer.locale();
                let files = prepared.project.messages.get(&locale.tag).cloned().unwrap_or_default();
                let LocaleFiles { style: file, stems, .. } = files;
                let own = Style::read(&prepared.project.map, file, stems);
                let page = style(source, locale, &own, &words(prepared, localizer));
                tree.insert(format!("style-{}.html", locale.tag), page);
            }
        }
    }
    tree
}

/// All texts with a usable translation, in reading order: sources, interface texts, names.
fn translations(prepared: &Prepared, filter: &Filter, localizer: &Localizer) -> Vec<Translation> {
    let mut out = Vec::new();
    let Some(catalog) = localizer.catalog() else { return out };
    for brochure in prepared.sources.values().filter(|b| filter.unit(&b.unit)) {
        let mut seen = BTreeSet::new();
        for segment in brochure.own_segments() {
            let Some(key) = segment.key.as_deref().filter(|key| seen.insert(*key)) else { continue };
            let Some(target) = value(catalog, brochure, key) else { continue };
            if localizer.usable(brochure, &brochure.unit, segment) == Usable::Translated {
                out.push(Translation {
                    unit: brochure.unit.to_string(),
                    id: key.to_owned(),
                    source: markdown::write(&segment.content),
                    target: target.clone(),
                });
            }
        }
    }
    let source = localizer.source_catalog();
    for (unit, own, theirs) in [("ui", &source.ui, &catalog.ui), ("terms", &source.terms, &catalog.terms)] {
        for (id, entry) in own {
            for (name, pattern) in patterns(entry) {
                let Some(target) = theirs.get(id).and_then(|e| patterns(e).find(|(n, _)| *n == name)) else {
                    continue;
                };
                out.push(Translation {
                    unit: unit.to_owned(),
                    id: if name.is_empty() { id.clone() } else { format!("{id}.{name}") },
                    source: pattern.clone(),
                    target: target.1.clone(),
                });
            }
        }
    }
    out
}

/// The value (under the name "") and the attributes.
fn patterns(entry: &Entry) -> impl Iterator<Item = (&str, &Pattern)> {
    let message = &entry.message;
    let attributes = message.attributes.iter().map(|(name, pattern)| (name.as_str(), pattern));
    message.value.iter().map(|v| ("", v)).chain(attributes)
}

fn value<'a>(catalog: &'a Catalog, brochure: &Brochure, key: &str) -> Option<&'a Pattern> {
    catalog.message(&brochure.unit, key)?.value.as_ref()
}

/// The entries of the glossary, in the order of its file.
fn definitions(prepared: &Prepared) -> impl Iterator<Item = (&Brochure, &Definition<Segment>)> {
    let glossaries = prepared.sources.values().filter(|b| b.unit.kind == Kind::Glossary);
    glossaries.flat_map(|glossary| {
        let lists = glossary.blocks.iter().filter_map(|block| match &block.kind {
            BlockKind::Definitions(definitions) => Some(definitions),
            _ => None,
        });
        lists.flatten().map(move |definition| (glossary, definition))
    })
}

fn key(definition: &Definition<Segment>) -> Option<&str> {
    definition.id.as_deref()?.strip_prefix("term-")
}

/// What an entry means: the segments of its definition.
fn meaning(definition: &Definition<Segment>) -> Vec<&Segment> {
    let mut out = Vec::new();
    for block in definition.meanings.iter().flatten() {
        block.for_each_leaf(None, &mut |segment, _| out.push(segment));
    }
    out
}

fn concepts(prepared: &Prepared) -> Vec<Concept> {
    let source = &prepared.project.site.source_locale;
    let concept = |(glossary, definition): (&Brochure, &Definition<Segment>)| {
        let text = |content: &[&Segment]| {
            content.iter().map(|s| plain_text(&s.content)).collect::<Vec<_>>().join(" ")
        };
        let mut terms = vec![ConceptTerm {
            lang: source.clone(),
            term: plain_text(&definition.term.content),
            definition: Some(text(&meaning(definition))),
        }];
        for localizer in &prepared.localizers {
            let Some(term) = translated(localizer, glossary, &definition.term) else { continue };
            let meaning: Option<Vec<String>> =
                meaning(definition).iter().map(|s| translated(localizer, glossary, s)).collect();
            let definition = meaning.map(|m| m.join(" "));
            terms.push(ConceptTerm { lang: localizer.locale().tag.clone(), term, definition });
        }
        Some(Concept { key: key(definition)?.to_owned(), terms })
    };
    definitions(prepared).filter_map(concept).collect()
}

fn words(prepared: &Prepared, localizer: &Localizer) -> Vec<Word> {
    let word = |(glossary, definition): (&Brochure, &Definition<Segment>)| {
        let meaning: Vec<String> = meaning(definition).iter().map(|s| plain_text(&s.content)).collect();
        Some(Word {
            key: key(definition)?.to_owned(),
            source: plain_text(&definition.term.content),
            definition: meaning.join(" "),
            term: translated(localizer, glossary, &definition.term),
        })
    };
    definitions(prepared).filter_map(word).collect()
}

/// What a segment says in another language, without its markup; `None` where it has no usable translation of its own.
fn translated(localizer: &Localizer, brochure: &Brochure, segment: &Segment) -> Option<String> {
    let target = value(localizer.catalog()?, brochure, segment.key.as_deref()?)?;
    if localizer.usable(brochure, &brochure.unit, segment) != Usable::Translated {
        return None;
    }
    let pieces: Vec<markdown::Piece> = target
        .elements
        .iter()
        .map(|element| match element {
            Element::Text(text, span) => markdown::Piece::Text(text.clone(), *span),
            Element::Placeable(expr, span) => {
                let text = crate::exchange::source(expr);
                markdown::Piece::Inline(Inline::new(InlineKind::Value { text, isolate: false }, *span))
            }
        })
        .collect();
    Some(plain_text(&markdown::inlines(&pieces).0))
}
