//! Which words of two texts differ.

use crate::model::{DiffPiece, Stretch};

/// More pairs of words than this are not compared one by one.
const MAX_PAIRS: usize = 1_000_000;

/// Both texts as one: `[-words that are gone-]` and `{+words that are new+}`.
pub fn word_difference(old: &str, new: &str) -> String {
    let (a, b): (Vec<&str>, Vec<&str>) = (old.split_whitespace().collect(), new.split_whitespace().collect());
    let mut out: Vec<String> = Vec::new();
    for step in steps(&a, &b) {
        match step {
            Step::Same(i, n) => out.extend(a[i..i + n].iter().map(|w| (*w).to_owned())),
            Step::Change(old, new) => {
                if !old.is_empty() {
                    out.push(format!("[-{}-]", a[old].join(" ")));
                }
                if !new.is_empty() {
                    out.push(format!("{{+{}+}}", b[new].join(" ")));
                }
            }
        }
    }
    out.join(" ")
}

/// Both texts as one, in stretches, with all blanks. Chinese and Japanese, which have no blanks, are compared by
/// character.
pub fn stretches(old: &str, new: &str) -> Vec<DiffPiece> {
    let (a, b) = (words(old), words(new));
    let bare = |words: &[&str]| -> Vec<String> { words.iter().map(|w| w.trim_end().to_owned()).collect() };
    let (old, new) = (bare(&a), bare(&b));
    let (old, new): (Vec<&str>, Vec<&str>) =
        (old.iter().map(String::as_str).collect(), new.iter().map(String::as_str).collect());
    let mut out = Vec::new();
    for step in steps(&old, &new) {
        match step {
            Step::Same(at, count) => out.push((Stretch::Same, a[at..at + count].concat())),
            Step::Change(gone, come) => {
                out.extend((!gone.is_empty()).then(|| (Stretch::Gone, a[gone].concat())));
                out.extend((!come.is_empty()).then(|| (Stretch::New, b[come].concat())));
            }
        }
    }
    out
}

/// Words with the blanks after them.
fn words(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut start = 0;
    let mut blank = false;
    let mut ideograph = false;
    for (at, c) in text.char_indices() {
        // Kana and ideographs.
        let alone =
            matches!(c, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{20000}'..='\u{3FFFF}');
        if at > start && !c.is_whitespace() && (blank || alone || ideograph) {
            out.push(&text[start..at]);
            start = at;
        }
        (blank, ideograph) = (c.is_whitespace(), alone);
    }
    out.extend((start < text.len()).then(|| &text[start..]));
    out
}

/// A stretch of two lists of words.
pub(super) enum Step {
    /// Where it begins in the first, and how long it is.
    Same(usize, usize),
    /// What stands instead of what.
    Change(std::ops::Range<usize>, std::ops::Range<usize>),
}

/// The longest common subsequence, as steps.
pub(super) fn steps<T: PartialEq>(a: &[T], b: &[T]) -> Vec<Step> {
    if a.len() * b.len() > MAX_PAIRS {
        return vec![Step::Change(0..a.len(), 0..b.len())];
    }
    let width = b.len() + 1;
    let mut lengths = vec![0_u32; (a.len() + 1) * width];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            lengths[i * width + j] = if a[i] == b[j] {
                lengths[(i + 1) * width + j + 1] + 1
            } else {
                lengths[(i + 1) * width + j].max(lengths[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j, mut out) = (0, 0, Vec::new());
    while i < a.len() || j < b.len() {
        let (from_i, from_j) = (i, j);
        while i < a.len() && j < b.len() && a[i] == b[j] {
            (i, j) = (i + 1, j + 1);
        }
        if i > from_i {
            out.push(Step::Same(from_i, i - from_i));
        }
        let (from_i, from_j) = (i, j.max(from_j));
        while (i < a.len() || j < b.len()) && !(i < a.len() && j < b.len() && a[i] == b[j]) {
            let down = if i < a.len() { lengths[(i + 1) * width + j] } else { 0 };
            let right = if j < b.len() { lengths[i * width + j + 1] } else { 0 };
            if i < a.len() && (j == b.len() || down >= right) {
                i += 1;
            } else {
                j += 1;
            }
        }
        if i > from_i || j > from_j {
            out.push(Step::Change(from_i..i, from_j..j));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_difference_shows_words() {
        assert_eq!(
            word_difference("Walk a bit now.", "Walk a little bit now."),
            "Walk a {+little+} bit now."
        );
        assert_eq!(word_difference("a b c", "a x c"), "a [-b-] {+x+} c");
        assert_eq!(word_difference("", "a"), "{+a+}");
        assert_eq!(word_difference("a", "a"), "a");
    }

    #[test]
    fn stretches_keep_blanks_and_part_chinese() {
        let told = |old, new| {
            let sign = |s| match s {
                Stretch::Same => '=',
                Stretch::Gone => '-',
                Stretch::New => '+',
            };
            let all = stretches(old, new);
            all.iter().map(|(s, t)| format!("{}{t}", sign(*s))).collect::<Vec<_>>().join("|")
        };
        assert_eq!(told("Take 5 mg now.", "Take 50 mg now."), "=Take |-5 |+50 |=mg now.");
        assert_eq!(told("不要喝水。", "要喝水。"), "-不|=要喝水。");
        assert_eq!(told("", ""), "");
    }
}
