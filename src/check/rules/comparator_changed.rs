//! # `comparator-changed`: "at least", "more than", "before" or the like was lost, gained or turned round
//!
//! Looks for words of comparison in both texts: at least, at most, more than, less than, before, after. What one text
//! surely has, the other must have in some form.
//!
//! **Why:** "drink at least two litres" and "drink at most two litres" differ by one word. **What to do:** compare the
//! two texts. If the translation says the same in a form that the rule does not know, silence it for this message and
//! give the reason, or add the words to `src/check/data/words.toml`.

use super::language::Logic;
use super::reading::{LogicHit, Pair, Reading};
use crate::diag::Diagnostic;

const KINDS: [(Logic, &str); 6] = [
    (Logic::Least, "at least"),
    (Logic::Most, "at most"),
    (Logic::More, "more than"),
    (Logic::Less, "less than"),
    (Logic::Before, "before"),
    (Logic::After, "after"),
];

/// Finds the first comparison that changed.
pub(super) fn check(pair: &Pair<'_>) -> Option<Diagnostic> {
    if pair.source.logic.is_empty() && pair.target.logic.is_empty() {
        return None;
    }
    let lost = KINDS.iter().find_map(|(kind, name)| Some((lacking(pair.source, pair.target, *kind)?, *name)));
    let gained =
        KINDS.iter().find_map(|(kind, name)| Some((lacking(pair.target, pair.source, *kind)?, *name)));
    let bytes = |reading: &Reading, hit: &LogicHit| reading.bytes(hit.at, hit.len);
    let (text, place) = match (lost, gained) {
        (Some((hit, name)), Some((own, other))) => (
            format!(
                "the source says `{}` ({name}), the translation `{}` ({other})",
                pair.source.words(hit.at, hit.len),
                pair.target.words(own.at, own.len)
            ),
            Some(bytes(pair.target, own)),
        ),
        (Some((hit, name)), None) => {
            (format!("`{}` ({name}) is missing", pair.source.words(hit.at, hit.len)), None)
        }
        (None, Some((own, name))) => (
            format!("`{}` ({name}) is not in the source", pair.target.words(own.at, own.len)),
            Some(bytes(pair.target, own)),
        ),
        (None, None) => return None,
    };
    let found = Diagnostic::error("comparator-changed", text)
        .why("a limit would be read as its opposite, or as no limit")
        .help("say it as the source does; silence the rule for this message if the words only differ");
    Some(pair.at(found, place))
}

/// A sure comparison of `one` that `other` has in no form.
fn lacking<'a>(one: &'a Reading, other: &Reading, kind: Logic) -> Option<&'a LogicHit> {
    let has = |kind: Logic| other.logic.iter().any(|h| h.kind == kind);
    if has(kind) {
        return None;
    }
    // An expression that can mean two things means the one that the other text has.
    let otherwise =
        |hit: &LogicHit| one.logic.iter().any(|h| h.at == hit.at && h.kind != kind && has(h.kind));
    let hit = one.logic.iter().find(|h| h.kind == kind && h.sure && !otherwise(h))?;
    // "Not more than" is "at most".
    let sure = |reading: &Reading, kind: Logic| reading.logic.iter().any(|h| h.kind == kind && h.sure);
    let mirror = match kind {
        Logic::More => Logic::Most,
        Logic::Most => Logic::More,
        Logic::Less => Logic::Least,
        Logic::Least => Logic::Less,
        other => other,
    };
    let negated = sure(one, Logic::Not) != sure(other, Logic::Not);
    let mirrored = mirror != kind && sure(other, mirror) && negated;
    (!mirrored).then_some(hit)
}
