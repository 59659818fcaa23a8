//! Whether a translation that came back may stand for its message.

use std::collections::BTreeMap;

use super::codes::{self, Code, Content, Part, Side};
use super::pack::Unit;
use super::variants::Choice;
use crate::diag::{Severity, is_invisible};
use crate::markdown::{Piece, inlines};
use crate::model::{Element, Inline, InlineKind, plain_text};

/// Number of braces in the words.
fn braces(content: &Content) -> usize {
    let of = |p: &Part| match p {
        Part::Text(text) => text.matches(['{', '}']).count(),
        Part::Code(..) => 0,
    };
    content.iter().map(of).sum()
}

/// Whether codes came back as they were sent; what is wrong, and the remedy.
pub(super) fn check(
    target: &Content,
    known: Option<&Unit>,
    choices: &[Choice],
) -> Result<(), (String, String)> {
    if let Some(code) = codes::nesting(target) {
        return Err((
            format!("the passage of `{code}` is not closed, or crosses another"),
            "put both its ends around the same words as in the source".to_owned(),
        ));
    }
    let elements = codes::pattern(target)
        .map_err(|code| (format!("`{code}` is no code of ours"), "take it out".to_owned()))?;
    // Braces that a text has always had are its own.
    let sent = known.map_or(0, |unit| braces(&unit.source).max(unit.target.as_ref().map_or(0, braces)));
    if braces(target) > sent {
        let help = "use the code of the source text; braces mean nothing to readers";
        return Err(("a brace was typed as text".to_owned(), help.to_owned()));
    }
    // Markup that was typed as text counts too.
    let own = bag(&codes::parts(&elements));
    if let Some(known) = known {
        let wanted = bag(&known.source);
        let may_miss = |code: &str| {
            choices.iter().any(|c| {
                let single = matches!(c.key.as_str(), "zero" | "one" | "two")
                    || c.key.starts_with(|d: char| d.is_ascii_digit());
                single && code == format!("{{ {} }}", c.selector)
            })
        };
        let count = |bag: &BTreeMap<String, usize>, code: &str| bag.get(code).copied().unwrap_or(0);
        let missing = wanted.iter().find(|(code, n)| count(&own, code) < **n && !may_miss(code));
        let extra = own.iter().find(|(code, n)| count(&wanted, code) < **n);
        let before = known.target.as_ref().map(|t| bag(t));
        if before.as_ref() != Some(&own) {
            if let Some((code, _)) = missing {
                return Err((
                    format!("`{code}` is missing"),
                    format!("put `{code}` in as often as the source has it"),
                ));
            }
            if let Some((code, _)) = extra {
                return Err((
                    format!("`{code}` is not in the source, or not as often"),
                    "take it out".to_owned(),
                ));
            }
        }
    }
    let pieces: Vec<Piece> = elements
        .iter()
        .map(|e| match e {
            Element::Text(text, span) => Piece::Text(text.clone(), *span),
            Element::Placeable(_, span) => {
                Piece::Inline(Inline::new(InlineKind::Value { text: "0".to_owned(), isolate: true }, *span))
            }
        })
        .collect();
    let (content, found) = inlines(&pieces);
    if let Some(found) = found.into_iter().find(|d| d.severity == Severity::Error) {
        return Err((found.message, found.help.unwrap_or_default()));
    }
    let has_words = known.is_none_or(|k| codes::words(&k.source) > 0);
    // A sign such as `№` is a word too.
    let says = |c: char| {
        !c.is_whitespace() && !c.is_ascii_punctuation() && !"—–…«»„“”‘’¿¡·".contains(c) && !is_invisible(c)
    };
    if has_words && !plain_text(&content).contains(says) {
        return Err(("it has no visible text".to_owned(), "translate it, or leave it empty".to_owned()));
    }
    Ok(())
}

/// The codes of a text and how often each stands in it.
fn bag(content: &[Part]) -> BTreeMap<String, usize> {
    let mut out = BTreeMap::new();
    for part in content {
        // The end of a link names its address; the ends of other passages follow from their beginnings.
        if let Part::Code(Code { side, native, .. }) = part
            && (*side != Side::Close || native.starts_with(']'))
        {
            *out.entry(native.clone()).or_default() += 1;
        }
    }
    out
}
