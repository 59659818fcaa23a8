//! # `negation-changed`: a "not", "no", "never" or "without" was lost or gained
//!
//! Counts negations, sentence by sentence where both texts have the same number of sentences. The translation must
//! have at least as many as the source, in any form ("un-", "avoid" and "instead of" count too), and must not negate a
//! sentence of the source that has none.
//!
//! **Why:** a lost "not" turns a warning into an advice. **What to do:** compare the two texts. If the translation says
//! the same without the word ("stay awake" for "do not sleep"), silence the rule for this message and give the reason.

use super::language::Logic;
use super::reading::{LogicHit, Pair, Reading};
use crate::diag::Diagnostic;

/// Finds the first sentence whose negation changed.
pub(super) fn check(pair: &Pair<'_>) -> Option<Diagnostic> {
    let is_not = |h: &&LogicHit| h.kind == Logic::Not;
    if !pair.source.logic.iter().chain(&pair.target.logic).any(|h| h.kind == Logic::Not && h.sure) {
        return None;
    }
    let aligned = pair.source.tokens.sentences == pair.target.tokens.sentences;
    let count = if aligned { pair.source.tokens.sentences } else { 1 };
    for sentence in 0..count {
        let of = |reading: &'_ Reading| -> Vec<LogicHit> {
            let hits = reading.logic.iter().filter(is_not);
            hits.filter(|h| !aligned || h.sentence == sentence).copied().collect()
        };
        let (own, theirs) = (of(pair.source), of(pair.target));
        let sure = clauses(&own);
        if sure.len() > theirs.len() + limits(pair, Logic::Most) + limits(pair, Logic::Least) {
            let hit = sure[0];
            let text = format!("`{}` is missing", pair.source.words(hit.at, hit.len));
            return Some(finding(pair, text, None));
        }
        if let (Some(hit), true) = (clauses(&theirs).first(), own.is_empty()) {
            if limits(pair, Logic::More) + limits(pair, Logic::Less) > 0 {
                continue;
            }
            let text = format!("`{}` is not in the source", pair.target.words(hit.at, hit.len));
            return Some(finding(pair, text, Some(pair.target.bytes(hit.at, hit.len))));
        }
    }
    None
}

fn finding(pair: &Pair<'_>, text: String, place: Option<(usize, usize)>) -> Diagnostic {
    let found = Diagnostic::error("negation-changed", text)
        .why("readers would do what they must not do, or leave what they should do")
        .help("say it as the source does; silence the rule for this message if the words only differ");
    pair.at(found, place)
}

/// The sure negations; of several in one clause ("nikdy nic") only the first.
fn clauses(hits: &[LogicHit]) -> Vec<LogicHit> {
    let mut out: Vec<LogicHit> = Vec::new();
    let mut last = None;
    for hit in hits.iter().filter(|h| h.sure) {
        if last.is_none_or(|end| hit.at > end + 3) {
            out.push(*hit);
        }
        last = Some(hit.at + hit.len);
    }
    out
}

/// How many more limits the translation has than the source: "not more than" can become "at most".
fn limits(pair: &Pair<'_>, kind: Logic) -> usize {
    let count = |reading: &Reading| reading.logic.iter().filter(|h| h.kind == kind && h.sure).count();
    match kind {
        Logic::Most | Logic::Least => count(pair.target).saturating_sub(count(pair.source)),
        _ => {
            count(pair.target).min(usize::from(count(pair.source) == 0))
                * usize::from(
                    pair.source.logic.iter().any(|h| matches!(h.kind, Logic::Most | Logic::Least) && h.sure),
                )
        }
    }
}
