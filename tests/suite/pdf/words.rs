//! Whether a screen reader, or a person who copies text, gets the words of the document in order.

use std::fmt::Write as _;

use shapepress::model::*;
use shapepress::write::pdf::{Engine, Format};

use crate::reader;
use crate::support::{Shop, own};

/// Words as people count them. Hyphens are left out: a line may end with one.
fn words(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut open = false;
    for c in text
        .chars()
        .filter(|c| !matches!(c, '-' | '\u{AD}' | '\u{2010}' | '\u{2060}' | '\u{2066}'..='\u{2069}'))
    {
        // Chinese has no spaces: each sign counts.
        let sign = matches!(c, '\u{3400}'..='\u{9FFF}');
        let mark = matches!(c, '\u{300}'..='\u{36F}' | '\u{591}'..='\u{5C7}' | '\u{64B}'..='\u{65F}');
        if !c.is_alphanumeric() && !mark {
            open = false;
        } else if open && !sign {
            out.last_mut().unwrap().push(c);
        } else {
            out.push(c.into());
            open = !sign;
        }
    }
    out
}

/// The words of a document's body in reading order, with the numbers of its notes.
fn said(document: &Document) -> Vec<String> {
    fn push(document: &Document, content: &[Inline], out: &mut String) {
        for inline in content {
            match &inline.kind {
                InlineKind::Text(text) | InlineKind::Value { text, .. } => out.push_str(text),
                InlineKind::Note(key) => {
                    // There a narrow space keeps the note from a number before it.
                    if document.locale.dir == Direction::Rtl {
                        out.push(' ');
                    }
                    let note = document.notes.iter().find(|n| n.reference.key == *key);
                    out.push_str(&note.unwrap().number);
                }
                InlineKind::Break => out.push(' '),
                InlineKind::Strong(c)
                | InlineKind::Emphasis(c)
                | InlineKind::Code(c)
                | InlineKind::Link { content: c, .. } => push(document, c, out),
                InlineKind::Placeable(_) => {}
            }
        }
    }
    fn blocks(document: &Document, list: &[Block<Text>], out: &mut String) {
        for block in list {
            match &block.kind {
                // The texts of a picture stand where it has them; its description is not seen.
                BlockKind::Figure { caption, .. } => {
                    if let Some(caption) = caption {
                        push(document, &caption.content, out);
                    }
                    out.push(' ');
                }
                // The word before a card is the interface's.
                _ if block.children().is_empty() => {
                    block.for_each_leaf(None, &mut |text, _| {
                        push(document, &text.content, out);
                        out.push(' ');
                    });
                }
                BlockKind::RedFlags { label, .. }
                | BlockKind::Worksheet { label, .. }
                | BlockKind::Questions { label, .. } => {
                    push(document, &label.content, out);
                    out.push(' ');
                    block.children().into_iter().for_each(|b| blocks(document, b, out));
                }
                _ => block.children().into_iter().for_each(|b| blocks(document, b, out)),
            }
        }
    }
    let mut out = String::new();
    blocks(document, &document.blocks, &mut out);
    words(&out)
}

/// Which words of `said` are missing when `read` is read in order: a longest common subsequence.
fn missing(said: &[String], read: &[String]) -> Vec<String> {
    let width = read.len() + 1;
    let mut best = vec![0_u16; (said.len() + 1) * width];
    for i in (0..said.len()).rev() {
        for j in (0..read.len()).rev() {
            best[i * width + j] = if said[i] == read[j] {
                best[(i + 1) * width + j + 1] + 1
            } else {
                best[(i + 1) * width + j].max(best[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut out = Vec::new();
    while i < said.len() {
        if j < read.len() && said[i] == read[j] {
            (i, j) = (i + 1, j + 1);
        } else if j < read.len() && best[i * width + j + 1] == best[i * width + j] {
            j += 1;
        } else {
            out.push(said[i].clone());
            i += 1;
        }
    }
    out
}

/// The lines as one text: a word that was parted at the end of a line is whole again.
fn joined(lines: &[String]) -> String {
    let mut out = String::new();
    for line in lines {
        let parted = line.trim_end().ends_with(['-', '\u{AD}', '\u{2010}']);
        out.push_str(line.trim_end());
        if !parted {
            out.push('\n');
        }
    }
    out
}

/// How many words a document has, and which of them cannot be read out of its PDF in order.
fn unread(shop: &Shop, tag: &str, id: &str, format: Format) -> (usize, Vec<String>) {
    let tongue = shop.tongue(tag);
    let document = shop.brochure(&tongue, id);
    let (pdf, _) = shop.print(&tongue, &document, format);
    let said = said(&document);
    let lines = reader::lines(&pdf.expect("a file"));
    let missing = missing(&said, &words(&joined(&lines)));
    (said.len(), missing)
}

#[test]
fn all_words_can_be_read_in_order_in_every_language() {
    let shop = Shop::open(own());
    let tags = shop.tags();
    let ids = shop.brochures();
    let read = |tag: &String| {
        let mut line = format!("{tag}:");
        let (mut all, mut lost) = (0, Vec::new());
        for id in &ids {
            for format in [Format::Pdf, Format::Large] {
                let (count, missing) = unread(&shop, tag, id, format);
                all += count;
                lost.extend(missing.into_iter().map(|word| format!("{id}{}: {word}", format.suffix())));
                Engine::forget(2);
            }
        }
        let _ = write!(line, " {} of {all} {lost:?}", all - lost.len());
        (lost.is_empty(), line)
    };
    // Two at a time: each document takes memory.
    let mut lines = Vec::new();
    for pair in tags.chunks(2) {
        std::thread::scope(|s| {
            let threads: Vec<_> = pair.iter().map(|tag| s.spawn(|| read(tag))).collect();
            lines.extend(threads.into_iter().map(|t| t.join().unwrap()));
        });
    }
    let report: Vec<&str> = lines.iter().map(|(_, line)| line.as_str()).collect();
    #[allow(clippy::print_stdout, reason = "the ratio of each language, for whoever asks with --nocapture")]
    {
        println!("{}", report.join("\n"));
    }
    assert!(lines.iter().all(|(whole, _)| *whole), "{}", report.join("\n"));
}
