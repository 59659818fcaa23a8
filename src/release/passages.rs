//! Passages of a document: where they stand, and what is put beside or in place of them.

use crate::model::{Block, BlockKind, Document, Text, plain_text};

/// A text of a document.
#[derive(Clone, Copy, Debug)]
pub struct Leaf<'a> {
    /// The id of the heading above it; `meta` for the front matter, `intro` before the first heading.
    pub section: &'a str,
    /// The module that it comes from.
    pub module: Option<&'a str>,
    /// The text.
    pub text: &'a Text,
}

impl Leaf<'_> {
    /// Its message's id, with that of its module: the same in all languages.
    pub fn key(&self) -> Option<(String, String)> {
        Some((self.module.unwrap_or_default().to_owned(), self.text.key.clone()?))
    }

    /// What it says.
    pub fn words(&self) -> String {
        words(&plain_text(&self.text.content))
    }
}

/// A text without signs that nobody sees, and with single spaces.
pub fn words(text: &str) -> String {
    let shown: String =
        text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}' | '\u{AD}' | '\u{200B}')).collect();
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a text has these words, as [`words`] makes both of them. A number is no part of a longer one.
pub fn contains(text: &str, wanted: &str) -> bool {
    let digit = |c: Option<char>| c.is_some_and(char::is_numeric);
    let point = |c: Option<char>| matches!(c, Some('.' | ','));
    text.match_indices(wanted).any(|(at, _)| {
        let mut before = text[..at].chars().rev();
        let mut after = text[at + wanted.len()..].chars();
        let (before, after) = ((before.next(), before.next()), (after.next(), after.next()));
        let goes_on = |(near, far): (Option<char>, Option<char>)| digit(near) || (point(near) && digit(far));
        let starts = digit(wanted.chars().next()) && goes_on(before);
        let ends = digit(wanted.chars().next_back()) && goes_on(after);
        !(wanted.is_empty() || starts || ends)
    })
}

/// The texts of a document in reading order.
pub fn leaves(document: &Document) -> Vec<Leaf<'_>> {
    let mut out: Vec<Leaf<'_>> =
        document.meta.leaves().map(|text| Leaf { section: "meta", module: None, text }).collect();
    let mut section = "intro";
    collect(&document.blocks, None, &mut section, &mut out);
    out
}

fn collect<'a>(
    blocks: &'a [Block<Text>],
    module: Option<&'a str>,
    section: &mut &'a str,
    out: &mut Vec<Leaf<'a>>,
) {
    for block in blocks {
        match (&block.kind, &block.attrs.id) {
            (BlockKind::Include { module, blocks }, _) => {
                collect(blocks, Some(module), section, out);
                continue;
            }
            (BlockKind::Heading { .. }, Some(id)) => *section = id,
            _ => {}
        }
        let section = *section;
        block.for_each_leaf(module, &mut |text, module| out.push(Leaf { section, module, text }));
    }
}

/// Puts a block at the beginning of a section. `meta` is what stands before all.
pub fn insert(blocks: &mut Vec<Block<Text>>, section: &str, block: &Block<Text>) {
    edit(blocks, section, block, &|_| false);
}

/// Puts a block in place of all that a section says. Its signs of danger stay, but for those that `wrong` tells.
pub fn replace(
    blocks: &mut Vec<Block<Text>>,
    section: &str,
    block: &Block<Text>,
    wrong: &dyn Fn(&Text) -> bool,
) {
    edit(blocks, section, block, &|old: &mut Block<Text>| {
        let BlockKind::RedFlags { label, blocks, .. } = &mut old.kind else { return true };
        for inner in blocks.iter_mut() {
            if let BlockKind::List { items, .. } = &mut inner.kind {
                items.retain(|item| !item.blocks.iter().any(|b| says(b, wrong)));
            }
        }
        blocks.retain(|b| {
            !says(b, wrong) && !matches!(&b.kind, BlockKind::List { items, .. } if items.is_empty())
        });
        wrong(label) || blocks.is_empty()
    });
}

fn says(block: &Block<Text>, wrong: &dyn Fn(&Text) -> bool) -> bool {
    let mut found = false;
    block.for_each_leaf(None, &mut |text, _| found |= wrong(text));
    found
}

/// Goes through the sections: `take` says which blocks of the wanted one are taken out.
fn edit(
    blocks: &mut Vec<Block<Text>>,
    section: &str,
    block: &Block<Text>,
    take: &dyn Fn(&mut Block<Text>) -> bool,
) {
    let begins = matches!(section, "meta" | "intro");
    if begins {
        blocks.insert(0, block.clone());
    }
    let mut state = (section == "intro", begins);
    walk(blocks, section, block, take, &mut state);
}

/// `state`: whether the walk is within the section, and whether the block stands already.
fn walk(
    blocks: &mut Vec<Block<Text>>,
    section: &str,
    block: &Block<Text>,
    take: &dyn Fn(&mut Block<Text>) -> bool,
    state: &mut (bool, bool),
) {
    let mut out = Vec::with_capacity(blocks.len() + 1);
    for mut old in blocks.drain(..) {
        if let BlockKind::Include { blocks, .. } = &mut old.kind {
            walk(blocks, section, block, take, state);
            out.push(old);
            continue;
        }
        if let (BlockKind::Heading { .. }, Some(id)) = (&old.kind, &old.attrs.id) {
            state.0 = id == section;
            out.push(old);
            if state.0 && !state.1 {
                out.push(block.clone());
                state.1 = true;
            }
            continue;
        }
        let own = state.1 && old == *block;
        if own || !state.0 || !take(&mut old) {
            out.push(old);
        }
    }
    *blocks = out;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_but_not_within_a_number() {
        assert!(contains("Take 2 tablets a day.", "2 tablets"));
        assert!(!contains("Take 12 tablets a day.", "2 tablets"));
        assert!(!contains("Call at 38.5 degrees.", "at 38"));
        assert!(contains("Call at 38. Then wait.", "at 38"));
        assert!(!contains("Take 2 tablets a day.", ""));
        assert!(contains("每天服用2片。", "2片"), "no space stands there");
    }
}
