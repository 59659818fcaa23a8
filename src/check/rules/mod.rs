//! What a translation must keep of its source, beyond what keeps a page from being made: one file per rule.
//!
//! Each rule looks at a [`reading::Pair`]: a text of the source beside its translation, both cut into words, numbers and
//! words of comparison. The comment at the top of a rule's file is its documentation; `shape explain` prints it.

mod comparator_changed;
mod decimal_sign;
mod glossary_term;
mod language;
mod length;
mod negation_changed;
mod number_changed;
mod plural_category;
mod quantity;
mod reading;
mod silence;
mod style;
mod style_digits;
mod style_forbidden;
mod style_quotes;
mod text;
mod words;
mod wrong_script;

use std::collections::{BTreeMap, BTreeSet};

use self::glossary_term::Stems;
use self::language::{Language, language};
use self::reading::{Pair, Reading};
use self::silence::Silence;
use self::style::Style;
use self::text::Flat;
use crate::diag::{Diagnostic, FileId, SourceMap};
use crate::l10n::Plurals;
use crate::model::{
    Brochure, Catalog, Entry, Fact, Locale, Message, Pattern, Room, Unit, UnitId, plain_text,
};

/// The rules of this room with the files that they are written in: (code, text of the file).
pub(super) const RULES: [(&str, &str); 12] = [
    ("comparator-changed", include_str!("comparator_changed.rs")),
    ("decimal-sign", include_str!("decimal_sign.rs")),
    ("glossary-term", include_str!("glossary_term.rs")),
    ("length", include_str!("length.rs")),
    ("negation-changed", include_str!("negation_changed.rs")),
    ("number-changed", include_str!("number_changed.rs")),
    ("plural-category", include_str!("plural_category.rs")),
    ("silence-unused", include_str!("silence.rs")),
    ("style-digits", include_str!("style_digits.rs")),
    ("style-forbidden", include_str!("style_forbidden.rs")),
    ("style-quotes", include_str!("style_quotes.rs")),
    ("wrong-script", include_str!("wrong_script.rs")),
];

/// The source texts, read once for all locales.
#[derive(Debug)]
pub struct SourceTexts {
    locale: String,
    units: BTreeMap<UnitId, BTreeMap<String, SourceText>>,
    interface: BTreeMap<String, SourceText>,
    terms: BTreeSet<String>,
}

/// A message of the source: its value (under the name "") and attributes.
type SourceText = BTreeMap<String, SourcePart>;

/// One text of a source message.
#[derive(Debug)]
struct SourcePart {
    reading: Reading,
    /// The terms of the glossary that it names.
    terms: Vec<String>,
    room: Option<Room>,
    /// The facts that it shows, with their units.
    facts: BTreeMap<String, Unit>,
}

/// One locale's translations.
#[derive(Clone, Copy, Debug)]
pub struct Translations<'a> {
    /// The texts of all files.
    pub map: &'a SourceMap,
    /// The locale.
    pub locale: &'a Locale,
    /// Its own messages.
    pub catalog: &'a Catalog,
    /// Its plural forms.
    pub plurals: &'a Plurals,
    /// Its `style.toml`.
    pub style: Option<FileId>,
    /// Its `stems.toml`.
    pub stems: Option<FileId>,
    /// Its `silences.toml`.
    pub silences: Option<FileId>,
}

impl SourceTexts {
    /// Reads the sources and the interface texts of the source locale. `stems` is that locale's `stems.toml`.
    pub fn new(
        map: &SourceMap,
        locale: &str,
        sources: &BTreeMap<UnitId, Brochure>,
        interface: &BTreeMap<String, Entry>,
        stems: Option<FileId>,
    ) -> (Self, Vec<Diagnostic>) {
        let mut found = Vec::new();
        let own = language(locale);
        let terms = terms(sources);
        let known: Vec<&str> = terms.iter().map(String::as_str).collect();
        let stems = stems.map(|file| glossary_term::read(map, file, &known, &mut found)).unwrap_or_default();
        let mut out = Self {
            locale: locale.to_owned(),
            units: BTreeMap::new(),
            interface: BTreeMap::new(),
            terms: terms.clone(),
        };
        let names = glossary_term::Names::new(&stems, &terms);
        let read = |flat: Flat, room, facts: &BTreeMap<String, Fact>| {
            let unit = |name: &String| Some((name.clone(), facts.get(name)?.unit?));
            let facts = flat.names.iter().filter_map(unit).collect();
            let reading = Reading::new(flat, own);
            SourcePart { terms: names.named(&reading), reading, room, facts }
        };
        for brochure in sources.values() {
            let texts = out.units.entry(brochure.unit.clone()).or_default();
            for segment in brochure.own_segments() {
                if let Some(key) = &segment.key {
                    let room = segment.kind.room(plain_text(&segment.content).chars().count());
                    let text = read(Flat::of_source(&segment.content), room, &brochure.meta.facts);
                    texts.entry(key.clone()).or_default().insert(String::new(), text);
                }
            }
        }
        for (id, entry) in interface {
            let texts = out.interface.entry(id.clone()).or_default();
            for (name, pattern) in patterns(&entry.message) {
                texts.insert(name.to_owned(), read(Flat::of_default(pattern), None, &BTreeMap::new()));
            }
        }
        (out, found)
    }
}

/// The keys of the glossary.
fn terms(sources: &BTreeMap<UnitId, Brochure>) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for brochure in sources.values().filter(|b| b.unit.kind == crate::model::Kind::Glossary) {
        for block in &brochure.blocks {
            if let crate::model::BlockKind::Definitions(definitions) = &block.kind {
                let ids = definitions.iter().filter_map(|d| d.id.as_deref());
                out.extend(ids.filter_map(|id| id.strip_prefix("term-")).map(str::to_owned));
            }
        }
    }
    out
}

fn patterns(message: &Message) -> impl Iterator<Item = (&str, &Pattern)> {
    let value = message.value.iter().map(|p| ("", p));
    value.chain(message.attributes.iter().map(|(name, p)| (name.as_str(), p)))
}

/// All findings about one locale's translations.
pub fn translations(sources: &SourceTexts, input: Translations<'_>) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    let known: Vec<&str> = sources.terms.iter().map(String::as_str).collect();
    let codes: Vec<&str> = RULES.iter().map(|(code, _)| *code).filter(|c| *c != "silence-unused").collect();
    let read_stems = |file| glossary_term::read(input.map, file, &known, &mut out);
    let stems = input.stems.map(read_stems).unwrap_or_default();
    let style = input.style.map(|file| style::read(input.map, file, &mut out)).unwrap_or_default();
    let mut silences =
        input.silences.map(|file| silence::read(input.map, file, &codes, &mut out)).unwrap_or_default();
    let same_language = language_of(&input.locale.tag) == language_of(&sources.locale);
    let judge = Judge { input, language: language(&input.locale.tag), style, stems, same_language };
    for (unit, texts) in &sources.units {
        if let Some(messages) = input.catalog.units.get(unit) {
            judge.messages(&unit.to_string(), texts, messages, &mut silences, &mut out);
        }
    }
    judge.messages("ui", &sources.interface, &input.catalog.ui, &mut silences, &mut out);
    out.extend(silence::unused(&silences));
    out
}

fn language_of(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// Everything that judges the messages of one locale.
struct Judge<'a> {
    input: Translations<'a>,
    language: &'static Language,
    style: Style,
    stems: Stems,
    /// Whether the locale is a variant of the source's language.
    same_language: bool,
}

impl Judge<'_> {
    fn messages(
        &self,
        unit: &str,
        texts: &BTreeMap<String, SourceText>,
        messages: &BTreeMap<String, Entry>,
        silences: &mut [Silence],
        out: &mut Vec<Diagnostic>,
    ) {
        for (id, source) in texts {
            let Some(entry) = messages.get(id) else { continue };
            let mut found = Vec::new();
            for (name, pattern) in patterns(&entry.message) {
                if let Some(part) = source.get(name) {
                    self.text(part, pattern, &mut found);
                }
            }
            if found.is_empty() {
                continue;
            }
            let written = self.input.map.text(entry.file);
            let written = written.get(entry.message.span.range()).unwrap_or_default();
            found.retain(|d| !silence::is_silent(silences, unit, id, written, d.code));
            out.extend(found);
        }
    }

    /// Of several variants with the same fault one is told.
    fn text(&self, source: &SourcePart, pattern: &Pattern, out: &mut Vec<Diagnostic>) {
        plural_category::check(pattern, self.input.plurals, out);
        let mut told: BTreeSet<&str> = BTreeSet::new();
        for flat in Flat::of_pattern(pattern) {
            let target = Reading::new(flat, self.language);
            let pair = Pair {
                source: &source.reading,
                target: &target,
                pattern,
                language: self.language,
                facts: &source.facts,
            };
            for found in self.rules(&pair, source) {
                if told.insert(found.code) {
                    out.push(found);
                }
            }
        }
    }

    fn rules(&self, pair: &Pair<'_>, source: &SourcePart) -> impl Iterator<Item = Diagnostic> {
        // A text that is not translated at all is another rule's business.
        let copy = !self.same_language && pair.source.flat.text == pair.target.flat.text;
        let digits = self.input.locale.digits.as_ref().or(self.style.digits.as_ref());
        let found = if copy {
            Default::default()
        } else {
            [
                number_changed::check(pair),
                decimal_sign::check(pair),
                comparator_changed::check(pair),
                negation_changed::check(pair),
                wrong_script::check(pair),
                length::check(pair, source.room),
                digits.and_then(|wanted| style_digits::check(pair, wanted)),
                self.style.quotes.as_ref().and_then(|wanted| style_quotes::check(pair, wanted)),
                style_forbidden::check(pair, &self.style.forbidden),
                glossary_term::check(pair, &source.terms, &self.stems),
            ]
        };
        found.into_iter().flatten()
    }
}
