//! Captions of a film as WebVTT, out of the cues of its script.
//!
//! The rules are those of most broadcasters: at most two lines a caption, at most 42 characters a line, 16 in scripts
//! of full-width signs (BBC Subtitle Guidelines; Netflix Timed Text Style Guide for Chinese).

use std::fmt::Write as _;

use crate::model::{Block, BlockKind, Cue, Document, Lang, Text, plain_text};

/// The longest line of letters.
const LINE: usize = 42;
/// The longest line of full-width signs.
const WIDE_LINE: usize = 16;
/// The most lines of a caption.
const LINES: usize = 2;

/// The captions of a film in the document's language; `None` where the script has no cues.
///
/// A cue with more words than a caption holds becomes several, each with its share of the time.
pub fn write(document: &Document) -> Option<String> {
    let mut cues = Vec::new();
    gather(&document.blocks, &mut cues);
    if cues.is_empty() {
        return None;
    }
    let mut out = String::from("WEBVTT\n");
    let mut number = 0;
    for cue in cues {
        let captions = captions(cue);
        let all: usize = captions.iter().map(Caption::length).sum();
        let length = u64::from(cue.end.saturating_sub(cue.start));
        let time = |said: usize| u64::from(cue.start) + length * said as u64 / all.max(1) as u64;
        let mut said = 0;
        for caption in captions {
            let from = time(said);
            said += caption.length();
            number += 1;
            _ = writeln!(out, "\n{number}\n{} --> {}", stamp(from), stamp(time(said)));
            for line in &caption.lines {
                let line = escape(line);
                _ = match &caption.lang {
                    Some(lang) => writeln!(out, "<lang {}>{line}</lang>", lang.tag),
                    None => writeln!(out, "{line}"),
                };
            }
        }
    }
    Some(out)
}

fn gather<'a>(blocks: &'a [Block<Text>], cues: &mut Vec<&'a Cue<Text>>) {
    for block in blocks {
        if let BlockKind::Cue(cue) = &block.kind {
            cues.push(cue);
        } else {
            block.children().into_iter().for_each(|inner| gather(inner, cues));
        }
    }
}

/// What is shown at one time.
struct Caption {
    lines: Vec<String>,
    lang: Option<Lang>,
}

impl Caption {
    fn length(&self) -> usize {
        self.lines.iter().map(|line| line.chars().count()).sum()
    }
}

fn captions(cue: &Cue<Text>) -> Vec<Caption> {
    let mut out = Vec::new();
    for block in &cue.spoken {
        block.for_each_leaf(None, &mut |text, _| {
            let lang = text.lang.clone().or_else(|| block.lang.clone());
            let lines = lines(&plain_text(&text.content));
            out.extend(lines.chunks(LINES).map(|c| Caption { lines: c.to_vec(), lang: lang.clone() }));
        });
    }
    out
}

/// A text as few lines as it needs, about as long as each other, and none longer than allowed unless one word is.
fn lines(text: &str) -> Vec<String> {
    let pieces = pieces(text);
    let (mut narrow, mut wide) = (0, LINE * WIDE_LINE);
    let fewest = fill(&pieces, wide).len();
    // The shortest limit that asks for no line more.
    while wide - narrow > 1 {
        let middle = usize::midpoint(narrow, wide);
        if fill(&pieces, middle).len() > fewest {
            narrow = middle;
        } else {
            wide = middle;
        }
    }
    fill(&pieces, wide)
}

/// Lines as full as the limit allows.
fn fill(pieces: &[String], limit: usize) -> Vec<String> {
    let length = |text: &str| text.chars().map(width).sum::<usize>();
    let mut out: Vec<String> = Vec::new();
    let mut used = 0;
    for piece in pieces {
        // The space that follows a word takes no room at the end of a line.
        if out.is_empty() || used + length(piece.trim_end()) > limit {
            out.push(String::new());
            used = 0;
        }
        used += length(piece);
        if let Some(line) = out.last_mut() {
            line.push_str(piece);
        }
    }
    out.into_iter().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

/// How much of a line a character takes, so that both kinds of line are as long: 42 × 16.
fn width(c: char) -> usize {
    if is_wide(c) { LINE } else { WIDE_LINE }
}

/// Full-width signs and their punctuation.
fn is_wide(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FF60}')
}

/// What a line may be broken between: words with the space that follows, full-width signs with the punctuation that
/// follows.
fn pieces(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut last = ' ';
    for c in text.chars() {
        let closes = matches!(c, '，' | '。' | '、' | '；' | '：' | '！' | '？' | '）' | '”' | '’' | '》');
        let opens = matches!(last, '（' | '“' | '‘' | '《');
        let breaks = if is_wide(c) || is_wide(last) { !closes && !opens && c != ' ' } else { last == ' ' };
        match out.last_mut() {
            Some(piece) if !breaks => piece.push(c),
            _ => out.push(c.to_string()),
        }
        last = c;
    }
    out
}

/// A time as WebVTT writes it.
fn stamp(milliseconds: u64) -> String {
    let (seconds, rest) = (milliseconds / 1000, milliseconds % 1000);
    format!("{:02}:{:02}:{:02}.{rest:03}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_short_and_lose_nothing() {
        for text in [
            "Cancer cells can move to other places in the body. There they can form new tumours, called metastases.",
            "癌细胞可以转移到身体的其他部位。它们可以在那里形成新的肿瘤，称为转移灶。",
            "Short.",
            "Onedrivingveryverylongwordthatnolinecanholdbutthatmuststayallthesame and more",
        ] {
            let lines = lines(text);
            let together: String = lines.concat().replace(' ', "");
            assert_eq!(together, text.replace(' ', ""));
            for line in &lines {
                let width: usize = line.chars().map(width).sum();
                assert!(width <= LINE * WIDE_LINE || !line.contains(' '), "{line}");
                assert!(!line.starts_with(['，', '。']), "{line}");
            }
        }
    }

    #[test]
    fn lines_are_few_and_about_as_long_as_each_other() {
        for (text, wanted) in [
            (
                "Our body makes new cells every day. Cancer begins when some cells keep growing.",
                &["Our body makes new cells every day. Cancer", "begins when some cells keep growing."][..],
            ),
            (
                "Eat what you like. Small meals are often easier.",
                &["Eat what you like. Small", "meals are often easier."],
            ),
            (
                "You do not have to learn everything today. Write down your questions, and take them to your next visit.",
                &[
                    "You do not have to learn everything",
                    "today. Write down your questions,",
                    "and take them to your next visit.",
                ],
            ),
            ("癌细胞可以转移到身体的其他部位。", &["癌细胞可以转移到身体的其他部位。"]),
            ("癌细胞可以转移到身体的其他部位和器官。", &["癌细胞可以转移到身体", "的其他部位和器官。"]),
        ] {
            assert_eq!(lines(text), wanted);
        }
    }

    #[test]
    fn times_have_three_places_and_markup_is_inert() {
        assert_eq!(stamp(3_723_004), "01:02:03.004");
        assert_eq!(escape("<i> & --> x"), "&lt;i&gt; &amp; --&gt; x");
    }
}
