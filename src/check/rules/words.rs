//! Words of a text, and lists of expressions that are looked for in it.

use std::collections::BTreeMap;
use std::ops::Range;

use super::text::{Flat, VALUE};

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A word; a single sign in scripts without spaces; a sign such as `%`.
    Word,
    /// Digits of one script.
    Number,
    /// A value that is put in: its place among the names.
    Value(usize),
}

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) kind: Kind,
    /// Whether a sign stands before it over which no expression reaches.
    pub(super) apart: bool,
    /// The number of its sentence.
    pub(super) sentence: usize,
}

impl Token {
    pub(super) fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}

/// A text in tokens.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Tokens {
    pub(super) list: Vec<Token>,
    /// How many sentences there are.
    pub(super) sentences: usize,
}

/// Cuts a text.
pub(super) fn tokens(flat: &Flat) -> Tokens {
    cut(&flat.lower)
}

fn cut(lower: &str) -> Tokens {
    let mut out = Tokens { list: Vec::with_capacity(lower.len() / 5), sentences: 1 };
    let (mut apart, mut values, mut ended) = (false, 0, false);
    let mut chars = lower.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        let mut end = start + c.len_utf8();
        let kind = if c == VALUE {
            values += 1;
            Kind::Value(values - 1)
        } else if digit(c).is_some() {
            while let Some(&(i, d)) = chars.peek().filter(|(_, d)| digit(*d).is_some()) {
                end = i + d.len_utf8();
                chars.next();
            }
            Kind::Number
        } else if is_single(c) {
            Kind::Word
        } else if is_letter(c) {
            while let Some(&(i, d)) =
                chars.peek().filter(|(i, d)| (is_letter(*d) && !is_single(*d)) || joins(lower, *i, *d))
            {
                end = i + d.len_utf8();
                chars.next();
            }
            Kind::Word
        } else {
            if ends_sentence(c, lower[end..].chars().next()) {
                ended = !out.list.is_empty();
                apart = true;
            }
            apart |= !matches!(c, '\'' | '’' | '-' | '.' | '‑') && !c.is_whitespace();
            continue;
        };
        if std::mem::take(&mut ended) {
            out.sentences += 1;
        }
        out.list.push(Token {
            start,
            end,
            kind,
            apart: std::mem::take(&mut apart),
            sentence: out.sentences - 1,
        });
    }
    out
}

fn ends_sentence(c: char, next: Option<char>) -> bool {
    match c {
        '。' | '！' | '？' => true,
        '.' | '!' | '?' | '؟' | '…' => next.is_none_or(|n| !n.is_alphanumeric()),
        _ => false,
    }
}

/// Whether a sign within a word belongs to it: Hebrew abbreviations have a quotation mark.
fn joins(lower: &str, at: usize, c: char) -> bool {
    let cyrillic = |c: Option<char>| c.is_some_and(|c| ('\u{400}'..='\u{4FF}').contains(&c));
    let hebrew = |c: Option<char>| c.is_some_and(|c| ('\u{5D0}'..='\u{5EA}').contains(&c));
    match c {
        '\u{5F3}' | '\u{5F4}' => true,
        // Ukrainian has an apostrophe within its words.
        '\'' | '’' if cyrillic(lower[..at].chars().next_back()) => {
            cyrillic(lower[at + c.len_utf8()..].chars().next())
        }
        '"' | '\'' => {
            hebrew(lower[..at].chars().next_back()) && (hebrew(lower[at + 1..].chars().next()) || c == '\'')
        }
        _ => false,
    }
}

fn is_letter(c: char) -> bool {
    c.is_alphabetic()
        || matches!(c, '\u{300}'..='\u{36F}' | '\u{591}'..='\u{5C7}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{AD}' | '\u{200C}' | '\u{200D}')
}

/// Signs that are words of their own.
fn is_single(c: char) -> bool {
    matches!(c, '%' | '٪' | '％' | '‰' | '°' | '℃' | '℉' | '×') || is_han(c)
}

/// Whether a character belongs to a script that is written without spaces.
pub(super) fn is_han(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{2FDF}' | '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}' | '\u{E00}'..='\u{E7F}')
        && c.is_alphabetic()
}

/// The value of a digit of any script that counts in tens.
pub(super) fn digit(c: char) -> Option<u32> {
    if c.is_ascii() {
        return c.to_digit(10);
    }
    if ('\u{FF10}'..='\u{FF19}').contains(&c) {
        return Some(u32::from(c) - 0xFF10);
    }
    if !c.is_numeric() {
        return None;
    }
    crate::model::DIGITS.iter().find_map(|(_, zero)| {
        let distance = u32::from(c).checked_sub(u32::from(*zero))?;
        (distance < 10).then_some(distance)
    })
}

#[derive(Clone, Debug)]
enum Part {
    Exact(String),
    Prefix(String),
    Suffix(String),
    Inside(String),
}

impl Part {
    fn fits(&self, word: &str) -> bool {
        match self {
            Self::Exact(text) => word == text,
            Self::Prefix(text) => word.starts_with(text.as_str()),
            Self::Suffix(text) => word.ends_with(text.as_str()) && word.len() > text.len(),
            Self::Inside(text) => word.contains(text.as_str()),
        }
    }

    fn is_exact(&self) -> bool {
        matches!(self, Self::Exact(_))
    }
}

#[derive(Clone, Debug)]
struct Entry<T> {
    parts: Vec<Part>,
    /// The length of what is given: of two words with stars the longer one wins.
    weight: usize,
    value: T,
}

/// Expressions, each with what it stands for.
#[derive(Clone, Debug)]
pub(super) struct Lexicon<T> {
    entries: Vec<Entry<T>>,
    by_first: BTreeMap<char, Vec<usize>>,
    loose: Vec<usize>,
    /// Letters that are written together with the next word.
    clitics: String,
}

/// An expression that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hit<T> {
    /// How many tokens it takes.
    pub(super) len: usize,
    /// What it stands for.
    pub(super) value: T,
    /// Whether only a part of the word is given in the list.
    pub(super) wild: bool,
    /// Whether other letters stand before it in the same word.
    pub(super) joined: bool,
}

impl<T: Copy> Lexicon<T> {
    /// An empty list.
    pub(super) fn new(clitics: &str) -> Self {
        Self {
            entries: Vec::new(),
            by_first: BTreeMap::new(),
            loose: Vec::new(),
            clitics: clitics.to_owned(),
        }
    }

    /// Adds an expression: words, each perhaps with a star at its start or end.
    pub(super) fn add(&mut self, expression: &str, value: T) {
        let lower = expression.to_lowercase();
        let mut parts = Vec::new();
        for word in lower.split_whitespace() {
            let (before, after) = (word.starts_with('*'), word.ends_with('*'));
            let pieces: Vec<String> = cut(word).list.iter().map(|t| word[t.range()].to_owned()).collect();
            let last = pieces.len().saturating_sub(1);
            for (i, piece) in pieces.into_iter().enumerate() {
                parts.push(match (before && i == 0, after && i == last) {
                    (false, false) => Part::Exact(piece),
                    (false, true) => Part::Prefix(piece),
                    (true, false) => Part::Suffix(piece),
                    (true, true) => Part::Inside(piece),
                });
            }
        }
        let index = self.entries.len();
        match parts.first() {
            Some(Part::Exact(text) | Part::Prefix(text)) => {
                self.by_first.entry(text.chars().next().unwrap_or(' ')).or_default().push(index);
            }
            Some(_) => self.loose.push(index),
            None => return,
        }
        self.entries.push(Entry { parts, weight: lower.len(), value });
    }

    /// The longest expression that begins at a token.
    pub(super) fn at(&self, flat: &Flat, tokens: &[Token], at: usize) -> Option<Hit<T>> {
        let word = &flat.lower[tokens.get(at).filter(|t| t.kind == Kind::Word)?.range()];
        let mut best: Option<((usize, u8, usize), Hit<T>)> = None;
        let mut start = word;
        for step in 0..4 {
            let Some(first) = start.chars().next() else { break };
            let loose = if step == 0 { self.loose.as_slice() } else { &[] };
            let found = self.by_first.get(&first).map_or(&[][..], Vec::as_slice);
            for &index in found.iter().chain(loose) {
                let entry = &self.entries[index];
                if !entry.parts[0].fits(start) || !rest_fits(entry, flat, tokens, at) {
                    continue;
                }
                let exact = entry.parts.iter().all(Part::is_exact);
                let exactness = if exact { 2 - u8::from(step > 0) } else { 0 };
                let rank = (entry.parts.len(), exactness, entry.weight);
                if best.as_ref().is_none_or(|(other, _)| rank > *other) {
                    let hit =
                        Hit { len: entry.parts.len(), value: entry.value, wild: !exact, joined: step > 0 };
                    best = Some((rank, hit));
                }
            }
            if !self.clitics.contains(first) {
                break;
            }
            start = &start[first.len_utf8()..];
        }
        best.map(|(_, hit)| hit)
    }

    /// All expressions in a text, from left to right, none within another: the first token and the hit.
    pub(super) fn find(&self, flat: &Flat, tokens: &[Token]) -> Vec<(usize, Hit<T>)> {
        let mut out = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            match self.at(flat, tokens, at) {
                Some(hit) => {
                    out.push((at, hit));
                    at += hit.len;
                }
                None => at += 1,
            }
        }
        out
    }
}

/// Whether the words after the first fit.
fn rest_fits<T>(entry: &Entry<T>, flat: &Flat, tokens: &[Token], at: usize) -> bool {
    entry.parts.iter().enumerate().skip(1).all(|(i, part)| {
        tokens
            .get(at + i)
            .is_some_and(|t| !t.apart && t.kind == Kind::Word && part.fits(&flat.lower[t.range()]))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flat(text: &str) -> Flat {
        Flat::new(text, Vec::new())
    }

    #[test]
    fn texts_are_cut_into_words_in_every_script() {
        let words = |text: &str| {
            let flat = flat(text);
            tokens(&flat).list.iter().map(|t| flat.lower[t.range()].to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(words("Don’t take 5mg (٢٥ %)."), ["don", "t", "take", "5", "mg", "٢٥", "%"]);
        assert_eq!(words("不要超过3天"), ["不", "要", "超", "过", "3", "天"]);
        assert_eq!(words("5 מ״ג, ק\"ג"), ["5", "מ״ג", "ק\"ג"]);
        assert_eq!(tokens(&flat("One. Two 1.5 g! 三。四")).sentences, 4);
    }

    #[test]
    fn the_longest_expression_wins() {
        let mut lexicon = Lexicon::new("ول");
        for (text, value) in [("no", 1), ("no more than", 2), ("un*", 3), ("*los", 4), ("بعد", 5)] {
            lexicon.add(text, value);
        }
        let found = |text: &str| {
            let flat = flat(text);
            lexicon.find(&flat, &tokens(&flat).list).iter().map(|(_, h)| h.value).collect::<Vec<_>>()
        };
        assert_eq!(found("No, no more than two; unwell, schlaflos los"), [1, 2, 3, 4]);
        assert_eq!(found("no more, than"), [1]);
        assert_eq!(found("وبعد الأكل"), [5]);
    }
}
