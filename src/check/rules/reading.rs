//! What the rules look at: a text of the source and a text of the translation, both read.

use std::collections::BTreeMap;

use super::language::{Language, Logic, Tier};
use super::quantity::{Quantities, quantities};
use super::text::Flat;
use super::words::{Tokens, tokens};
use crate::diag::{Diagnostic, Span};
use crate::model::{Pattern, Unit};

/// A word of comparison or negation in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct LogicHit {
    pub(super) kind: Logic,
    /// Whether it is surely that.
    pub(super) sure: bool,
    pub(super) at: usize,
    pub(super) len: usize,
    pub(super) sentence: usize,
}

/// A text with all that is compared.
#[derive(Debug)]
pub(super) struct Reading {
    pub(super) flat: Flat,
    pub(super) tokens: Tokens,
    pub(super) quantities: Quantities,
    pub(super) logic: Vec<LogicHit>,
}

impl Reading {
    /// Reads a text in its language.
    pub(super) fn new(flat: Flat, language: &Language) -> Self {
        let tokens = tokens(&flat);
        let quantities = quantities(&flat, &tokens, language);
        let mut logic = Vec::new();
        for (at, hit) in language.logic_words.find(&flat, &tokens.list) {
            let meanings = language.logic.get(hit.value).map_or(&[][..], Vec::as_slice);
            for (kind, tier) in meanings.iter().filter(|(kind, _)| *kind != Logic::Ignore) {
                let sure = match tier {
                    Tier::Sure => true,
                    Tier::Number => beside_number(&quantities, at, at + hit.len),
                    Tier::Behind => quantities.items.iter().any(|q| q.tokens.1 == at),
                    Tier::Open => false,
                };
                let sentence = tokens.list[at].sentence;
                logic.push(LogicHit { kind: *kind, sure, at, len: hit.len, sentence });
            }
        }
        Self { flat, tokens, quantities, logic }
    }

    /// The bytes of some tokens.
    pub(super) fn bytes(&self, at: usize, len: usize) -> (usize, usize) {
        let list = &self.tokens.list;
        let start = list.get(at).map_or(0, |t| t.start);
        (start, list.get(at + len.max(1) - 1).map_or(start, |t| t.end))
    }

    /// The words of some tokens, as they are written.
    pub(super) fn words(&self, at: usize, len: usize) -> &str {
        let (start, end) = self.bytes(at, len);
        self.flat.text.get(start..end).unwrap_or_default()
    }
}

/// Whether a number stands next to an expression, but not an expression within a range.
fn beside_number(quantities: &Quantities, from: usize, to: usize) -> bool {
    let items = &quantities.items;
    let within = items.windows(2).any(|pair| {
        pair[0].range > 0
            && pair[0].range == pair[1].range
            && pair[0].tokens.1 <= from
            && to <= pair[1].tokens.0
    });
    // A particle stands at its number, a longer expression may have "about" between.
    let gap = usize::from(to > from + 1);
    !within
        && items
            .iter()
            .filter(|q| q.sure || q.unit.is_some())
            .any(|q| (to..=to + gap).contains(&q.tokens.0) || (q.tokens.1..=q.tokens.1 + gap).contains(&from))
}

/// A source text beside its translation.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pair<'a> {
    pub(super) source: &'a Reading,
    pub(super) target: &'a Reading,
    pub(super) pattern: &'a Pattern,
    /// The language of the translation.
    pub(super) language: &'static Language,
    /// The units of the facts that the source shows, by name.
    pub(super) facts: &'a BTreeMap<String, Unit>,
}

impl Pair<'_> {
    /// The place of some bytes of the translation; of the whole text where they are not written there.
    pub(super) fn span(&self, (from, to): (usize, usize)) -> Span {
        self.target.flat.span(from, to).unwrap_or(self.pattern.span)
    }

    /// Puts a finding at some bytes of the translation.
    pub(super) fn at(&self, diagnostic: Diagnostic, bytes: Option<(usize, usize)>) -> Diagnostic {
        diagnostic.at(bytes.map_or(self.pattern.span, |b| self.span(b)))
    }
}
