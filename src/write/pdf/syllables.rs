//! Where Romanian words may be broken: Typst has patterns for our other languages that need them, not for this one.
//!
//! The rules of the Romanian Academy's spelling dictionary (DOOM 3, "despărțirea în silabe"), as far as they need no
//! knowledge of the word: vowels that stand together are never parted, so no diphthong is torn.

/// Words shorter than this are left whole.
const SHORTEST: usize = 6;
/// A line never ends after fewer letters, nor does the next begin with fewer.
const ENDS: usize = 2;

/// Three consonants that part after the second one.
const AFTER_SECOND: [&str; 12] =
    ["lpt", "mpt", "mpț", "ncș", "nct", "ncț", "ndv", "rct", "rtf", "stm", "ltm", "rdm"];

/// The text with soft hyphens in long words, if it is in Romanian; otherwise as it is.
pub(super) fn soft_hyphens(tag: &str, text: &str) -> String {
    if tag.split('-').next() != Some("ro") {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len() + text.len() / 4);
    let mut word = String::new();
    for c in text.chars() {
        if c.is_alphabetic() {
            word.push(c);
        } else {
            push_word(&mut out, &word);
            word.clear();
            out.push(c);
        }
    }
    push_word(&mut out, &word);
    out
}

fn push_word(out: &mut String, word: &str) {
    let letters: Vec<char> = word.chars().collect();
    // Abbreviations and names of drugs in capitals are read letter by letter.
    if letters.len() < SHORTEST || letters.iter().skip(1).any(|c| c.is_uppercase()) {
        out.push_str(word);
        return;
    }
    let lower: Vec<char> = word.chars().flat_map(char::to_lowercase).collect();
    let breaks = if lower.len() == letters.len() { breaks(&lower) } else { Vec::new() };
    for (i, c) in letters.iter().enumerate() {
        if breaks.contains(&i) {
            out.push('\u{AD}');
        }
        out.push(*c);
    }
}

/// The letters, counted from 0, before which a word may be broken.
fn breaks(word: &[char]) -> Vec<usize> {
    let mut out = Vec::new();
    let mut at = 0;
    while at < word.len() {
        if !is_vowel(word[at]) {
            at += 1;
            continue;
        }
        // A run of consonants between two vowels.
        let start = at + 1;
        let end = (start..word.len()).find(|i| is_vowel(word[*i])).unwrap_or(word.len());
        if end < word.len() && end > start {
            let cut = start + before(&word[start..end], word[end]);
            if cut >= ENDS && word.len() - cut >= ENDS {
                out.push(cut);
            }
        }
        at = end.max(start);
    }
    out
}

/// How many of the consonants between two vowels stay on the line.
fn before(consonants: &[char], next: char) -> usize {
    let pair = |a: char, b: char| {
        matches!(b, 'l' | 'r') && "bcdfghptv".contains(a)
            || (matches!((a, b), ('c' | 'g', 'h')) && matches!(next, 'e' | 'i'))
    };
    match *consonants {
        [] | [_] => 0,
        [a, b] if pair(a, b) => 0,
        [_, _] => 1,
        [a, b, c, ..] => {
            let three: String = [a, b, c].iter().collect();
            // "monstru" is mon-stru, "lingvist" ling-vist, "sculptor" sculp-tor.
            if AFTER_SECOND.contains(&three.as_str()) { 2 } else { 1 }
        }
    }
}

fn is_vowel(c: char) -> bool {
    "aăâeiîouy".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(word: &str) -> String {
        soft_hyphens("ro", word).replace('\u{AD}', "-")
    }

    #[test]
    fn words_are_parted_as_the_dictionary_does() {
        for (word, want) in [
            ("medicament", "me-di-ca-ment"),
            ("tratament", "tra-ta-ment"),
            ("nutriție", "nu-tri-ție"),
            ("sculptor", "sculp-tor"),
            ("monstru", "mon-stru"),
            ("întotdeauna", "în-tot-deau-na"),
            ("ureche", "ure-che"),
            ("Gastrointestinal", "Gas-troin-tes-ti-nal"),
            ("punctual", "punc-tual"),
        ] {
            assert_eq!(parts(word), want);
        }
    }

    #[test]
    fn short_words_capitals_and_other_languages_stay_whole() {
        for word in ["masă", "ESPEN", "COVID19", "(38 °C)", ""] {
            assert_eq!(parts(word), word);
        }
        assert_eq!(soft_hyphens("rom", "medicament"), "medicament");
    }
}
