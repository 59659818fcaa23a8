//! What the rules know of a language: words and signs from the files in `src/check/data`.
//!
//! A language that has no table there is checked for its digits only.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::words::Lexicon;
use crate::config::{Table, with_root};
use crate::diag::{Diagnostic, SourceMap};

/// A unit, by its place in the list of all units.
pub(super) type Unit = usize;

/// The unit that counts how often.
pub(super) const TIME: &str = "time";

/// What a word of time stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum When {
    /// A month, 1 to 12.
    Month(u8),
    /// A day of the week or a part of the day: something that tells two numbers apart.
    Label(u8),
    /// The hour before it is one of the first half of the day.
    Am,
    /// The hour before it is one of the second half of the day.
    Pm,
    /// The number before it is an hour.
    Clock,
    /// The number before it is a month.
    MonthSign,
}

/// A number that is written as a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NumberWord {
    pub(super) value: u8,
    pub(super) unit: Option<Unit>,
    /// Whether it is surely this number.
    pub(super) sure: bool,
}

/// Kinds of comparison and negation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Logic {
    Least,
    Most,
    More,
    Less,
    Before,
    After,
    Not,
    /// An expression that means none of these.
    Ignore,
}

/// How sure a word of comparison is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tier {
    /// It satisfies, but never alarms.
    Open,
    /// It is sure behind a number.
    Behind,
    /// It is sure next to a number.
    Number,
    /// It is sure.
    Sure,
}

/// The words and signs of one language.
#[derive(Debug)]
pub(super) struct Language {
    pub(super) decimal: char,
    pub(super) group: String,
    pub(super) range: Lexicon<()>,
    pub(super) glue: Lexicon<()>,
    pub(super) numbers: Lexicon<NumberWord>,
    pub(super) units: Lexicon<Unit>,
    pub(super) when: Lexicon<When>,
    /// Words of comparison and negation, each with its place among `logic`.
    pub(super) logic_words: Lexicon<usize>,
    /// What each of them may stand for.
    pub(super) logic: Vec<Vec<(Logic, Tier)>>,
    /// Script of its letters, and letters that it does not have.
    pub(super) script: Option<(String, String)>,
}

/// All that the data files say.
#[derive(Debug)]
struct Data {
    languages: BTreeMap<String, Language>,
    units: Vec<String>,
    scripts: BTreeMap<String, Vec<(char, char)>>,
}

static DATA: LazyLock<Data> = LazyLock::new(|| read().0);

/// The language of a locale: that of its whole tag, or of its first part.
pub(super) fn language(tag: &str) -> &'static Language {
    static NONE: LazyLock<Language> = LazyLock::new(|| blank(""));
    let first = tag.split('-').next().unwrap_or(tag);
    DATA.languages.get(tag).or_else(|| DATA.languages.get(first)).unwrap_or(&NONE)
}

/// The name of a unit.
pub(super) fn unit_name(unit: Unit) -> &'static str {
    DATA.units.get(unit).map_or("", String::as_str)
}

/// The script of a letter, if the data name it.
pub(super) fn script_of(c: char) -> Option<&'static str> {
    DATA.scripts
        .iter()
        .find(|(_, ranges)| ranges.iter().any(|(from, to)| (*from..=*to).contains(&c)))
        .map(|(name, _)| name.as_str())
}

fn blank(clitics: &str) -> Language {
    Language {
        decimal: '.',
        group: String::new(),
        range: Lexicon::new(clitics),
        glue: Lexicon::new(""),
        numbers: Lexicon::new(clitics),
        units: Lexicon::new(clitics),
        when: Lexicon::new(clitics),
        logic_words: Lexicon::new(""),
        logic: Vec::new(),
        script: None,
    }
}

struct Reader {
    map: SourceMap,
    data: Data,
    found: Vec<Diagnostic>,
}

fn read() -> (Data, Vec<Diagnostic>) {
    let data = Data { languages: BTreeMap::new(), units: Vec::new(), scripts: BTreeMap::new() };
    let mut reader = Reader { map: SourceMap::default(), data, found: Vec::new() };
    reader.file("units.toml", include_str!("../data/units.toml"), |t, d, data| {
        if let Some(all) = t.table("all", d, lists) {
            data.units = all.into_iter().map(|(name, _)| name).collect();
            data.units.extend(["day", "week", "month", "year"].map(str::to_owned));
        }
    });
    reader.languages("numbers.toml", include_str!("../data/numbers.toml"), numbers);
    reader.languages("units.toml", include_str!("../data/units.toml"), |t, d, language, units| {
        for (name, words) in lists(t, d) {
            if let Some(unit) = units.iter().position(|u| *u == name) {
                for word in &words {
                    language.units.add(word, unit);
                }
            }
        }
    });
    reader.languages("calendar.toml", include_str!("../data/calendar.toml"), calendar);
    reader.languages("words.toml", include_str!("../data/words.toml"), logic);
    reader.file("scripts.toml", include_str!("../data/scripts.toml"), |t, d, data| {
        t.table("scripts", d, |t, d| {
            for (name, ranges) in lists(t, d) {
                let ranges = ranges.iter().filter_map(|r| {
                    let mut ends = r.chars();
                    Some((ends.next()?, ends.next_back()?))
                });
                data.scripts.insert(name, ranges.collect());
            }
        });
        t.table("languages", d, |t, d| {
            for key in t.keys() {
                t.table(&key.value, d, |t, d| {
                    let script = t.string("script", d).map(|v| v.value).unwrap_or_default();
                    let foreign = t.string("foreign", d).map(|v| v.value).unwrap_or_default();
                    if let Some(language) = data.languages.get_mut(&key.value) {
                        language.script = Some((script, foreign));
                    }
                });
            }
        });
    });
    (reader.data, reader.found)
}

impl Reader {
    fn file(
        &mut self,
        name: &str,
        text: &str,
        read: impl FnOnce(&Table<'_, '_>, &mut Vec<Diagnostic>, &mut Data),
    ) {
        let file = self.map.add(name, text);
        let data = &mut self.data;
        with_root(&self.map, file, 0..text.len(), &mut self.found, |t, d| {
            read(t, d, data);
            // What one reading leaves out is for the next one of the same file.
            for key in t.keys() {
                t.table(&key.value, &mut Vec::new(), |t, _| t.keys().len());
            }
        });
    }

    /// Reads the table of each language; the table `all` belongs to all of them.
    fn languages(
        &mut self,
        name: &str,
        text: &str,
        read: impl Fn(&Table<'_, '_>, &mut Vec<Diagnostic>, &mut Language, &[String]),
    ) {
        let file = self.map.add(name, text);
        let Data { languages, units, .. } = &mut self.data;
        with_root(&self.map, file, 0..text.len(), &mut self.found, |t, d| {
            let tags: Vec<String> = t
                .keys()
                .into_iter()
                .map(|k| k.value)
                .filter(|k| !["schema", "all"].contains(&k.as_str()))
                .collect();
            for tag in &tags {
                t.table(tag, d, |t, d| {
                    let language = languages.entry(tag.clone()).or_insert_with(|| {
                        blank(&t.string("clitics", &mut Vec::new()).map(|v| v.value).unwrap_or_default())
                    });
                    read(t, d, language, units);
                });
                t.table("all", d, |t, d| languages.get_mut(tag).map(|l| read(t, d, l, units)));
            }
        });
    }
}

fn lists(t: &Table<'_, '_>, d: &mut Vec<Diagnostic>) -> Vec<(String, Vec<String>)> {
    let list = |key: &str, d: &mut Vec<Diagnostic>| t.strings(key, d).into_iter().map(|v| v.value).collect();
    t.keys().into_iter().map(|k| (k.value.clone(), list(&k.value, d))).collect()
}

fn numbers(t: &Table<'_, '_>, d: &mut Vec<Diagnostic>, language: &mut Language, units: &[String]) {
    t.string("clitics", d);
    if let Some(sign) = t.string("decimal", d) {
        language.decimal = sign.value.chars().next().unwrap_or('.');
    }
    language.group = t.string("group", d).map(|v| v.value).unwrap_or_default();
    t.strings("range", d).iter().for_each(|v| language.range.add(&v.value, ()));
    t.strings("glue", d).iter().for_each(|v| language.glue.add(&v.value, ()));
    for (name, sure) in [("sure", true), ("open", false)] {
        let lists = t.table(name, d, lists).unwrap_or_default();
        for (key, words) in lists {
            let (value, unit) = key.split_once(' ').map_or((key.as_str(), None), |(v, u)| (v, Some(u)));
            let unit = unit.and_then(|name| units.iter().position(|u| u == name));
            let word = NumberWord { value: value.parse().unwrap_or(0), unit, sure };
            for text in &words {
                language.numbers.add(text, word);
            }
        }
    }
}

fn calendar(t: &Table<'_, '_>, d: &mut Vec<Diagnostic>, language: &mut Language, _: &[String]) {
    for (key, value) in
        [("am", When::Am), ("pm", When::Pm), ("clock", When::Clock), ("month-sign", When::MonthSign)]
    {
        t.strings(key, d).iter().for_each(|v| language.when.add(&v.value, value));
    }
    let parts = ["morning", "noon", "evening", "night"];
    for (table, base) in [("months", 0_u8), ("days", 20), ("parts", 10)] {
        for (key, words) in t.table(table, d, lists).unwrap_or_default() {
            let place = (0..).zip(parts).find(|(_, p)| *p == key).map(|(n, _)| n);
            let Some(number) = place.or_else(|| key.parse().ok()) else { continue };
            let value = if table == "months" { When::Month(number) } else { When::Label(base + number) };
            for word in &words {
                language.when.add(word, value);
            }
        }
    }
}

fn logic(t: &Table<'_, '_>, d: &mut Vec<Diagnostic>, language: &mut Language, _: &[String]) {
    let kinds = [
        ("least", Logic::Least),
        ("most", Logic::Most),
        ("more", Logic::More),
        ("less", Logic::Less),
        ("before", Logic::Before),
        ("after", Logic::After),
        ("not", Logic::Not),
        ("ignore", Logic::Ignore),
    ];
    // One expression can stand for several: "above" is "more than", and satisfies "at least".
    let mut meanings: BTreeMap<String, Vec<(Logic, Tier)>> = BTreeMap::new();
    for (ending, tier) in
        [("", Tier::Sure), ("-behind", Tier::Behind), ("-number", Tier::Number), ("-open", Tier::Open)]
    {
        for (name, kind) in kinds {
            for word in t.strings(&format!("{name}{ending}"), d) {
                let own = meanings.entry(word.value.to_lowercase()).or_default();
                if !own.iter().any(|(k, _)| *k == kind) {
                    own.push((kind, tier));
                }
            }
        }
    }
    let clitics = t.string("clitics", d).map(|v| v.value).unwrap_or_default();
    language.logic_words = Lexicon::new(&clitics);
    for (expression, own) in meanings {
        language.logic_words.add(&expression, language.logic.len());
        language.logic.push(own);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_data_files_are_sound() {
        let (data, found) = read();
        assert_eq!(found, []);
        for (tag, language) in &data.languages {
            assert!(language.script.is_some(), "{tag} has no script");
            assert!(!language.group.is_empty(), "{tag} has no signs between groups of digits");
        }
        assert_eq!(data.languages.len(), 18);
        assert_eq!(script_of('ж'), Some("cyrillic"));
        assert!(std::ptr::eq(language("de-CH"), language("de")));
    }
}
