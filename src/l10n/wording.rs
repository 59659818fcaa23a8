//! Two wordings of one text: which words differ, and whether a number, a value, a negation or a limit changed.
//!
//! This works on the text of messages as it stands in a `.ftl`, without resolving it. It knows no grammar: it compares
//! lists of words (`data/meaning.toml`), and where it cannot tell it says that the meaning changed.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::difference::{Step, steps};
use super::tokens::{Token, words};
use crate::config::{Table, with_root};
use crate::diag::{Diagnostic, SourceMap};

/// What may not change when a translation is carried over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeaningChange {
    /// What changed, in words: "a number", "a negation".
    pub what: &'static str,
    /// How it was.
    pub old: String,
    /// How it is now.
    pub new: String,
}

/// What changed between two wordings beyond mere words. `tag` is their language.
pub fn meaning_changes(tag: &str, old: &str, new: &str) -> Vec<MeaningChange> {
    let lists = lists(tag);
    let (a, b) = (words(old), words(new));
    let (old, new) = (weights(&a, lists), weights(&b, lists));
    let mut out = Vec::new();
    for kind in Kind::ALL {
        let of = |weights: &[(Kind, String)]| -> Vec<String> {
            weights.iter().filter(|(k, _)| *k == kind).map(|(_, text)| text.clone()).collect()
        };
        let (old, new) = (of(&old), of(&new));
        if old != new {
            out.push(MeaningChange { what: kind.words(), old: listed(&old), new: listed(&new) });
        }
    }
    if out.is_empty() && old != new {
        // Each kind is the same; what they belong to must be, too: "5 before, after 10" is not "after 5, 10 before".
        let all =
            |weights: &[(Kind, String)]| listed(&weights.iter().map(|(_, t)| t.clone()).collect::<Vec<_>>());
        out.push(MeaningChange { what: "the order of numbers and limits", old: all(&old), new: all(&new) });
    }
    if out.is_empty() {
        out.extend(turned(&a, &b, lists));
    }
    out
}

/// Why a change of wording is more than a corrected typing error, if it is.
///
/// A typing error changes letters within words, or spaces, capitals and punctuation; no word comes or goes, except one
/// that stood twice.
pub fn beyond_typo(tag: &str, old: &str, new: &str) -> Option<String> {
    let Some(lists) = lists(tag) else {
        return Some(format!("for `{tag}` it is not known which words turn a sentence round"));
    };
    if let Some(change) = meaning_changes(tag, old, new).first() {
        return Some(format!("{} changed: {} → {}", change.what, change.old, change.new));
    }
    let (a, b) = (words(old), words(new));
    for (old, new) in changed_words(&a, &b) {
        match (old.as_deref(), new.as_deref()) {
            (Some(old), Some(new)) if lists.has_weight(old) || lists.has_weight(new) => {
                return Some(format!("`{old}` → `{new}` carries the weight of the sentence"));
            }
            (Some(old), Some(new)) if is_slip(old, new) => {}
            (Some(old), Some(new)) => return Some(format!("`{old}` → `{new}` is another word")),
            (Some(old), None) => return Some(format!("the word `{old}` is gone")),
            (None, Some(new)) => return Some(format!("the word `{new}` is new")),
            (None, None) => {}
        }
    }
    None
}

/// The words of a text, counted: to compare it with many others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WordCount {
    counts: BTreeMap<String, usize>,
    total: usize,
}

impl WordCount {
    /// Counts the words of a text.
    pub fn of(text: &str) -> Self {
        let mut out = Self::default();
        for token in words(text) {
            *out.counts.entry(token.text()).or_default() += 1;
            out.total += 1;
        }
        out
    }

    /// How much of their words two texts share, 0 to 100.
    pub fn similarity(&self, other: &Self) -> usize {
        let shared: usize =
            self.counts.iter().map(|(w, n)| other.counts.get(w).copied().unwrap_or(0).min(*n)).sum();
        (200 * shared).checked_div(self.total + other.total).unwrap_or(0)
    }
}

/// The word lists of one language. Each group is a list of phrases, each phrase a list of words.
#[derive(Debug, Default)]
struct Lists {
    negations: Groups,
    comparators: Groups,
    numbers: Groups,
    urgency: Groups,
    units: Groups,
    affixes: Vec<String>,
}

type Groups = Vec<Vec<Vec<String>>>;

impl Lists {
    /// Whether a word stands alone in a list, where one letter makes another word.
    fn has_weight(&self, word: &str) -> bool {
        [&self.negations, &self.comparators, &self.numbers, &self.urgency, &self.units]
            .into_iter()
            .flatten()
            .flatten()
            .any(|phrase| phrase.len() == 1 && phrase[0] == word)
    }
}

const DATA: &str = include_str!("data/meaning.toml");

/// The lists of a language, by its tag or the first part of it.
fn lists(tag: &str) -> Option<&'static Lists> {
    static LISTS: LazyLock<BTreeMap<String, Lists>> = LazyLock::new(|| read().0);
    LISTS.get(tag.split('-').next().unwrap_or(tag))
}

fn read() -> (BTreeMap<String, Lists>, Vec<Diagnostic>) {
    let mut map = SourceMap::default();
    let file = map.add("meaning.toml", DATA);
    let mut found = Vec::new();
    let read = with_root(&map, file, 0..DATA.len(), &mut found, |root, d| {
        let tags: Vec<String> = root.keys().into_iter().map(|k| k.value).filter(|k| k != "schema").collect();
        tags.into_iter().filter_map(|tag| Some((tag.clone(), root.table(&tag, d, read_lists)?))).collect()
    });
    (read.unwrap_or_default(), found)
}

fn read_lists(t: &Table<'_, '_>, d: &mut Vec<Diagnostic>) -> Lists {
    let phrase = |text: &str| words(text).iter().map(Token::text).collect();
    let mut groups = |key: &str| -> Groups {
        let texts = t.strings(key, d);
        texts.iter().map(|g| g.value.split('|').map(phrase).collect()).collect()
    };
    Lists {
        negations: groups("negations"),
        comparators: groups("comparators"),
        numbers: groups("numbers"),
        urgency: groups("urgency"),
        units: groups("units"),
        affixes: t.strings("affixes", d).into_iter().map(|a| a.value).collect(),
    }
}

fn listed(items: &[String]) -> String {
    if items.is_empty() { "none".to_owned() } else { items.join(", ") }
}

/// What carries weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Number,
    Value,
    Source,
    Link,
    Negation,
    Comparator,
    Urgency,
}

impl Kind {
    const ALL: [Self; 7] = [
        Self::Number,
        Self::Value,
        Self::Source,
        Self::Link,
        Self::Negation,
        Self::Comparator,
        Self::Urgency,
    ];

    fn words(self) -> &'static str {
        match self {
            Self::Number => "a number or its unit",
            Self::Value => "a value",
            Self::Source => "a source",
            Self::Link => "a link",
            Self::Negation => "a negation",
            Self::Comparator => "a limit",
            Self::Urgency => "how soon or how often",
        }
    }
}

/// Everything of weight in a text, in its order. Of several phrases that begin at one word the longest counts.
fn weights(tokens: &[Token], lists: Option<&Lists>) -> Vec<(Kind, String)> {
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let mut len = 1;
        let found = match token {
            Token::Number(text) => Some((Kind::Number, text.clone())),
            Token::Value(text) => Some((Kind::Value, text.clone())),
            Token::Note(text) => Some((Kind::Source, text.clone())),
            Token::Link(text) => Some((Kind::Link, text.clone())),
            Token::Word(_) | Token::Sign(_) => {
                lists.and_then(|l| l.at(&tokens[at..])).map(|(kind, name, n)| {
                    len = n;
                    (kind, name)
                })
            }
        };
        at += len;
        // A unit belongs to the number before it.
        match found {
            Some((kind @ (Kind::Number | Kind::Value), mut text)) => {
                let unit = lists.and_then(|l| phrase_at(tokens.get(at..)?, &l.units));
                let sign = tokens.get(at).filter(|t| matches!(t, Token::Sign(_))).map(|t| (t.text(), 1));
                if let Some((unit, len)) = unit.or(sign) {
                    at += len;
                    text = format!("{text} {unit}");
                }
                out.push((kind, text));
            }
            other => out.extend(other),
        }
    }
    out
}

impl Lists {
    /// The longest phrase at the first of the tokens: its kind, the name of its group, and its length.
    fn at(&self, tokens: &[Token]) -> Option<(Kind, String, usize)> {
        let lists = [
            (Kind::Negation, &self.negations),
            (Kind::Comparator, &self.comparators),
            (Kind::Number, &self.numbers),
            (Kind::Urgency, &self.urgency),
        ];
        lists
            .into_iter()
            .filter_map(|(kind, groups)| phrase_at(tokens, groups).map(|(name, len)| (kind, name, len)))
            .max_by_key(|(_, _, len)| *len)
    }
}

/// The group whose phrase stands at the first of the tokens, named by its first phrase, and the phrase's length.
fn phrase_at(tokens: &[Token], groups: &Groups) -> Option<(String, usize)> {
    let fits = |phrase: &[String]| {
        !phrase.is_empty()
            && phrase.len() <= tokens.len()
            && phrase
                .iter()
                .zip(tokens)
                .all(|(w, t)| matches!(t, Token::Word(_) | Token::Sign(_)) && *w == t.text())
    };
    groups
        .iter()
        .flat_map(|group| group.iter().map(move |phrase| (group, phrase)))
        .filter(|(_, phrase)| fits(phrase))
        .max_by_key(|(_, phrase)| phrase.len())
        .and_then(|(group, phrase)| Some((group.first()?.join(" "), phrase.len())))
}

/// Beginnings of words that make the opposite when exchanged (low and high blood pressure).
const OPPOSITES: [(&str, &str); 6] = [
    ("hypo", "hyper"),
    ("hipo", "hiper"),
    ("ipo", "iper"),
    ("υπο", "υπερ"),
    ("хипо", "хипер"),
    ("гіпо", "гіпер"),
];

/// A word that was turned round by letters before or behind it.
fn turned(a: &[Token], b: &[Token], lists: Option<&Lists>) -> Option<MeaningChange> {
    changed_words(a, b).into_iter().find_map(|(old, new)| {
        let (old, new) = (old?, new?);
        let with_affix = |long: &str, short: &str| {
            lists.into_iter().flat_map(|l| &l.affixes).any(|affix| {
                match (affix.strip_suffix('-'), affix.strip_prefix('-')) {
                    (Some(prefix), _) => long.strip_prefix(prefix) == Some(short),
                    (_, Some(suffix)) => {
                        long.strip_suffix(suffix).is_some_and(|stem| short.starts_with(stem))
                    }
                    _ => long.strip_prefix(affix.as_str()) == Some(short),
                }
            })
        };
        let opposite = OPPOSITES.iter().any(|(low, high)| {
            (old.starts_with(low) && new.starts_with(high)) || (old.starts_with(high) && new.starts_with(low))
        });
        (opposite || with_affix(&old, &new) || with_affix(&new, &old)).then_some(MeaningChange {
            what: "a word was turned round; a negation",
            old,
            new,
        })
    })
}

/// The words that differ, side by side where one took the place of the other. A word that stood twice in a row may go.
fn changed_words(a: &[Token], b: &[Token]) -> Vec<(Option<String>, Option<String>)> {
    let text = |t: &[Token]| -> Vec<String> {
        t.iter().filter(|t| matches!(t, Token::Word(_) | Token::Number(_))).map(Token::text).collect()
    };
    let (a, b) = (text(a), text(b));
    let mut out = Vec::new();
    for step in steps(&a, &b) {
        let Step::Change(old, new) = step else { continue };
        if new.is_empty() && old.len() == 1 {
            let i = old.start;
            let twin = i.checked_sub(1).is_some_and(|p| a[p] == a[i]) || a.get(i + 1) == Some(&a[i]);
            if twin {
                continue;
            }
        }
        // Words that were written together or apart are the same letters.
        if a[old.clone()].concat() == b[new.clone()].concat() {
            continue;
        }
        for i in 0..old.len().max(new.len()) {
            let at = |words: &[String], range: &std::ops::Range<usize>| {
                (i < range.len()).then(|| words[range.start + i].clone())
            };
            out.push((at(&a, &old), at(&b, &new)));
        }
    }
    out
}

/// Whether one word is a slip of the pen for the other: long enough, few letters apart, and not by a beginning.
fn is_slip(old: &str, new: &str) -> bool {
    let letters = old.chars().count().max(new.chars().count());
    let allowed = match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    };
    !old.ends_with(new) && !new.ends_with(old) && strsim::damerau_levenshtein(old, new) <= allowed
}

/// The languages that have lists.
#[cfg(test)]
fn languages() -> Vec<String> {
    read().0.into_keys().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn what(tag: &str, old: &str, new: &str) -> Vec<&'static str> {
        meaning_changes(tag, old, new).into_iter().map(|c| c.what).collect()
    }

    #[test]
    fn the_lists_are_sound() {
        assert!(read().1.is_empty(), "{:?}", read().1);
        assert_eq!(languages().len(), 18);
    }

    #[test]
    fn new_words_are_fine() {
        for (old, new) in [
            ("Walk a bit every day.", "Walk a little every day."),
            ("Don't lift heavy things.", "Do not lift heavy objects."),
            ("Pick a number from 0 to 10.", "Choose a number from 0–10."),
            ("Call at once if { $t } or more.", "Call immediately if it is { $t } or more."),
        ] {
            assert_eq!(what("en", old, new), Vec::<&str>::new(), "{old} / {new}");
        }
    }

    #[test]
    fn weight_is_not() {
        for (old, new, kind) in [
            ("Take 5 mg.", "Take 50 mg.", "a number or its unit"),
            ("Take 5 mg.", "Take 5 g.", "a number or its unit"),
            ("Walk two times.", "Walk three times.", "a number or its unit"),
            ("From 38 °C.", "From 37.5 °C.", "a number or its unit"),
            ("Walk { $a } minutes.", "Walk { $b } minutes.", "a value"),
            ("Eat it.", "Do not eat it.", "a negation"),
            ("This is safe.", "This is unsafe.", "a word was turned round; a negation"),
            ("It is painful.", "It is painless.", "a word was turned round; a negation"),
            ("Low: hypotension.", "Low: hypertension.", "a word was turned round; a negation"),
            ("At least 10.", "At most 10.", "a limit"),
            ("Before meals.", "After meals.", "a limit"),
            ("Call now.", "Call today.", "how soon or how often"),
            ("Take 5 before, 10 after.", "Take 10 before, 5 after.", "a number or its unit"),
            ("It helps.[^a-1]", "It helps.[^b-1]", "a source"),
            ("[It][x] helps.", "[It][y] helps.", "a link"),
        ] {
            assert_eq!(what("en", old, new), [kind], "{old} / {new}");
        }
    }

    #[test]
    fn a_slip_is_told_from_a_change() {
        for (tag, old, new) in [
            ("fr", "Marchez un peu chaque jourr.", "Marchez un peu chaque jour."),
            ("de", "Rufen Sie Ihr Team Team an.", "Rufen Sie Ihr Team an."),
            ("hu", "Sétáljon minden nap ,lassan.", "Sétáljon minden nap, lassan."),
            ("uk", "Зателефонуйте комнаді.", "Зателефонуйте команді."),
        ] {
            assert_eq!(beyond_typo(tag, old, new), None, "{old}");
        }
        for (tag, old, new) in [
            ("fr", "Mangez.", "Ne mangez pas."),
            ("cs", "Můžete jíst.", "Nemůžete jíst."),
            ("es", "Espere sesenta minutos.", "Espere setenta minutos."),
            ("de", "Nehmen Sie 5 mg.", "Nehmen Sie 50 mg."),
            ("zh-Hans", "可以吃", "不可以吃"),
            ("ar", "اتصل قبل الأكل", "اتصل بعد الأكل"),
            ("it", "Ha ipotensione.", "Ha ipertensione."),
            ("xx", "abc", "abd"),
        ] {
            assert!(beyond_typo(tag, old, new).is_some(), "{old}");
        }
    }
}
