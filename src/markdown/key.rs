//! Ids of messages: a documented serialization of a segment, and its hash.
//!
//! # Serialization v1
//!
//! Lines, each ended by a line feed, in this order:
//!
//! 1. `v1`
//! 2. the kind's name, for example `item` (see [`SegmentKind::name`])
//! 3. for each lead-in, from the outermost inwards: `lead:` and the lead-in's content (an empty one keeps its line)
//! 4. if there is a context comment: `context:` and its text
//! 5. `text:` and the content
//!
//! Content is written so:
//!
//! | inline | written |
//! |---|---|
//! | text | NFC, each `\` doubled |
//! | strong | `\s(` … `\)` |
//! | emphasis | `\e(` … `\)` |
//! | code | `\c(` … `\)` |
//! | link with a label | `\l(label` `\|` … `\)` |
//! | footnote reference | `\f(key\)` |
//! | variable `{ $name }` | `\v(name\)` |
//! | term `{ -name }` | `\t(name\)` |
//! | line break | `\n` (a backslash and the letter) |
//!
//! Labels, keys, names and the context have each `\` doubled too. Neighbouring runs of text count as one. Last, every run of
//! white space (Unicode `White_Space`) becomes one space, and spaces at the ends of a content are taken off.
//!
//! The id is `<section>_` and the first 40 bits of the SHA-256 of these bytes, in base32 (RFC 4648) in small
//! letters: eight characters. Nothing in it depends on the Markdown parser. Changing any of this would orphan
//! every translation: the tests freeze it.

use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization as _;

use crate::model::{Inline, InlineKind, Placeable, SegmentKind};

/// The id of a message. `lead_in` is what belongs to the meaning, from the outermost inwards: the paragraph or
/// label before a list, the parent item's text, a column's header and a row's first cell. `situation` is the text
/// of a context comment.
pub fn message_key(
    section: &str,
    kind: SegmentKind,
    content: &[Inline],
    lead_in: &[Vec<Inline>],
    situation: Option<&str>,
) -> String {
    let hash = Sha256::digest(serialize(kind, content, lead_in, situation).as_bytes());
    let mut name = data_encoding::BASE32_NOPAD.encode(&hash[..5]);
    name.make_ascii_lowercase();
    format!("{section}_{name}")
}

/// The serialization v1 of a segment.
pub(super) fn serialize(
    kind: SegmentKind,
    content: &[Inline],
    lead_in: &[Vec<Inline>],
    situation: Option<&str>,
) -> String {
    let mut out = format!("v1\n{}\n", kind.name());
    for lead in lead_in {
        push_line(&mut out, "lead:", &write(lead));
    }
    if let Some(situation) = situation {
        push_line(&mut out, "context:", &escape(situation));
    }
    push_line(&mut out, "text:", &write(content));
    out
}

fn push_line(out: &mut String, name: &str, content: &str) {
    out.push_str(name);
    let mut words = content.split_whitespace();
    out.extend(words.next());
    for word in words {
        out.push(' ');
        out.push_str(word);
    }
    out.push('\n');
}

fn escape(text: &str) -> String {
    text.nfc().collect::<String>().replace('\\', "\\\\")
}

/// Writes content; neighbouring runs of text are joined before they are normalized.
fn write(content: &[Inline]) -> String {
    let (mut out, mut run) = (String::new(), String::new());
    push(&mut out, &mut run, content);
    out.push_str(&escape(&run));
    out
}

fn push(out: &mut String, run: &mut String, content: &[Inline]) {
    for inline in content {
        if let InlineKind::Text(text) | InlineKind::Value { text, .. } = &inline.kind {
            run.push_str(text);
            continue;
        }
        out.push_str(&escape(&std::mem::take(run)));
        let (open, inner): (String, &[Inline]) = match &inline.kind {
            InlineKind::Strong(inner) => ("\\s(".to_owned(), inner),
            InlineKind::Emphasis(inner) => ("\\e(".to_owned(), inner),
            InlineKind::Code(inner) => ("\\c(".to_owned(), inner),
            InlineKind::Link { label, content } => (format!("\\l({}\\|", escape(label)), content),
            InlineKind::Note(key) => (format!("\\f({}", escape(key)), &[]),
            InlineKind::Placeable(Placeable::Variable(name)) => (format!("\\v({}", escape(name)), &[]),
            InlineKind::Placeable(Placeable::Term(name)) => (format!("\\t({}", escape(name)), &[]),
            InlineKind::Break | InlineKind::Text(_) | InlineKind::Value { .. } => {
                out.push_str("\\n");
                continue;
            }
        };
        out.push_str(&open);
        push(out, run, inner);
        out.push_str(&escape(&std::mem::take(run)));
        out.push_str("\\)");
    }
}

/// Whether there is anything to translate: a letter, a digit or a placeable.
pub(super) fn is_translatable(content: &[Inline]) -> bool {
    content.iter().any(|inline| match &inline.kind {
        InlineKind::Text(text) | InlineKind::Value { text, .. } => text.chars().any(char::is_alphanumeric),
        InlineKind::Strong(inner)
        | InlineKind::Emphasis(inner)
        | InlineKind::Code(inner)
        | InlineKind::Link { content: inner, .. } => is_translatable(inner),
        InlineKind::Placeable(_) => true,
        InlineKind::Break | InlineKind::Note(_) => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{SourceMap, Span};

    fn inline(kind: InlineKind) -> Inline {
        let mut map = SourceMap::default();
        let file = map.add("", "");
        Inline::new(kind, Span::new(file, 0, 0))
    }

    fn text(text: &str) -> Inline {
        inline(InlineKind::Text(text.to_owned()))
    }

    /// The ids on the right were computed without this crate:
    /// `base64.b32encode(hashlib.sha256(bytes).digest()[:5]).lower()` in Python.
    #[test]
    fn ids_are_frozen() {
        let all = [
            text("Before any heading: "),
            inline(InlineKind::Emphasis(vec![text("stress")])),
            text(", "),
            inline(InlineKind::Strong(vec![text("importance")])),
            text(", "),
            inline(InlineKind::Code(vec![text("a_b")])),
            text(", a hard"),
            inline(InlineKind::Break),
            text("break, two spaces and a soft break."),
            inline(InlineKind::Note("who-2020".to_owned())),
            text(" See "),
            inline(InlineKind::Link { label: "guide".to_owned(), content: vec![text("the guide")] }),
            text(" and "),
            inline(InlineKind::Link {
                label: "term-chemotherapy".to_owned(),
                content: vec![text("chemotherapy")],
            }),
            text("."),
        ];
        assert_eq!(
            serialize(SegmentKind::Paragraph, &all, &[], None),
            "v1\nparagraph\ntext:Before any heading: \\e(stress\\), \\s(importance\\), \\c(a_b\\), a \
             hard\\nbreak, two spaces and a soft break.\\f(who-2020\\) See \\l(guide\\|the guide\\) and \
             \\l(term-chemotherapy\\|chemotherapy\\).\n"
        );
        assert_eq!(message_key("intro", SegmentKind::Paragraph, &all, &[], None), "intro_2j6l5rsw");

        let values = [
            text("Move "),
            inline(InlineKind::Placeable(Placeable::Variable("weekly-minutes".to_owned()))),
            text(" minutes with "),
            inline(InlineKind::Placeable(Placeable::Term("programme".to_owned()))),
            text("."),
        ];
        assert_eq!(
            serialize(SegmentKind::Item, &values, &[], None),
            "v1\nitem\ntext:Move \\v(weekly-minutes\\) minutes with \\t(programme\\).\n"
        );
        assert_eq!(message_key("intro", SegmentKind::Item, &values, &[], None), "intro_voklsv2u");

        let leads = [vec![text("Eat:")], vec![text("bread")]];
        let rye = [text("rye")];
        assert_eq!(
            serialize(SegmentKind::Item, &rye, &leads, Some("on the plate")),
            "v1\nitem\nlead:Eat:\nlead:bread\ncontext:on the plate\ntext:rye\n"
        );
        assert_eq!(message_key("eat", SegmentKind::Item, &rye, &leads, None), "eat_f5xnzkwb");

        // An empty lead-in keeps its line, a backslash is doubled, and letters are composed.
        let odd = [text("e"), text("\u{301} \\(b)")];
        let leads = [vec![], vec![text("A\\B")]];
        assert_eq!(
            serialize(SegmentKind::Cell, &odd, &leads, None),
            "v1\ncell\nlead:\nlead:A\\\\B\ntext:\u{e9} \\\\(b)\n"
        );
        assert_eq!(message_key("x", SegmentKind::Cell, &odd, &leads, None), "x_o6efxwsz");
    }

    #[test]
    fn markup_cannot_be_imitated_by_text() {
        let strong = [inline(InlineKind::Strong(vec![text("a")]))];
        let written = [text("\\s(a\\)")];
        let key = |content: &[Inline]| message_key("x", SegmentKind::Paragraph, content, &[], None);
        assert_ne!(key(&strong), key(&written));
        let link = |label: &str, inner: &str| {
            [inline(InlineKind::Link { label: label.to_owned(), content: vec![text(inner)] })]
        };
        assert_ne!(key(&link("a", "b|c")), key(&link("a|b", "c")));
    }

    #[test]
    fn white_space_counts_once() {
        let key = |s: &str| message_key("x", SegmentKind::Paragraph, &[text(s)], &[], None);
        assert_eq!(key("38 \u{b0}C"), key(" 38\u{a0}\u{a0}\u{b0}C\n"));
        assert_ne!(key("38 \u{b0}C"), key("38\u{b0}C"));
    }
}
