//! # `number-changed`: a number, its unit or its order is not that of the source
//!
//! Reads the numbers of both texts and compares them with their units: digits of every script, decimal signs and
//! groups of digits, ranges, times, dates, telephone numbers, and number words up to twelve ("two weeks", "zweimal",
//! "أسبوعين", "两周"). Words such as "ein", "un" or "一" satisfy, but never alarm.
//!
//! Two numbers, or two facts, with the same unit keep their order, unless the words that tell them apart (morning and
//! evening, once and twice) changed places with them: "5 mg twice, 10 mg once" is not "10 mg twice, 5 mg once". The
//! ends of a range keep their order always.
//!
//! **Why:** a wrong number can hurt someone. **What to do:** compare the two texts and write the number and the unit of
//! the source. If the translation is right as it is, silence the rule for this message, with the reason.
//!
//! Not seen: units that were converted, numbers above twelve in words, and numbers that belong to other words than
//! before but have different units.

use std::collections::BTreeMap;

use super::language::unit_name;
use super::quantity::{Quantities, Quantity, Value, minutes};
use super::reading::{Pair, Reading};
use super::words::Kind;
use crate::diag::Diagnostic;
use crate::model::Unit;

const CODE: &str = "number-changed";

/// Finds the first number that changed.
pub(super) fn check(pair: &Pair<'_>) -> Option<Diagnostic> {
    let (source, target) = (&pair.source.quantities, &pair.target.quantities);
    if source.items.is_empty() && target.items.is_empty() {
        return None;
    }
    let matched = Matched::new(source, target);
    // A number word may be said once more, or once less: "two signs … one of the two".
    let is_told = |reading: &Reading, q: &Quantity, others: &Quantities| {
        let word = reading.tokens.list.get(q.tokens.0).is_some_and(|t| t.kind == Kind::Word);
        word && others.items.iter().any(|o| o.value == q.value)
    };
    let counts = |q: &Quantity| q.sure && !matches!(q.value, Value::Variable(_)) && !pair.target.flat.spelled;
    let missing = source
        .items
        .iter()
        .enumerate()
        .find(|(i, q)| matched.of_source[*i].is_none() && counts(q) && !is_told(pair.source, q, target));
    let added = target.items.iter().enumerate().find(|(j, q)| {
        let known = matched.of_source.contains(&Some(*j));
        !known && counts(q) && !is_told(pair.target, q, source)
    });
    let shown = |reading: &Reading, q: &Quantity| shown(reading, q);
    let (text, place) = match (missing, added) {
        (Some((_, s)), Some((_, t))) => (
            format!(
                "the source has `{}`, the translation `{}`",
                shown(pair.source, s),
                shown(pair.target, t)
            ),
            Some(t),
        ),
        (Some((_, s)), None) => (format!("`{}` is missing", shown(pair.source, s)), None),
        (None, Some((_, t))) => (format!("the source has no `{}`", shown(pair.target, t)), Some(t)),
        (None, None) => {
            let (first, second) = matched.swapped(source, target, pair.facts)?;
            let (first, second) = (&target.items[first], &target.items[second]);
            let (a, b) = (shown(pair.target, first), shown(pair.target, second));
            (format!("`{a}` and `{b}` stand in another order than in the source"), Some(first))
        }
    };
    let found = Diagnostic::error(CODE, text)
        .why("readers would take a wrong dose, wait a wrong time or call a wrong number")
        .help("compare with the source: the same numbers, with the same units, in the same order");
    Some(pair.at(found, place.map(|q| (q.start, q.end))))
}

fn shown(reading: &Reading, q: &Quantity) -> String {
    match &q.value {
        Value::Variable(name) => format!("{{ ${name} }}"),
        _ => reading.flat.text.get(q.start..q.end).unwrap_or_default().to_owned(),
    }
}

/// Which number of the translation is which of the source.
struct Matched {
    of_source: Vec<Option<usize>>,
}

impl Matched {
    fn new(source: &Quantities, target: &Quantities) -> Self {
        let mut out = Self { of_source: vec![None; source.items.len()] };
        let mut used = vec![false; target.items.len()];
        let mut pass = |want_sure: bool, exact: bool| {
            for (i, s) in source.items.iter().enumerate() {
                if out.of_source[i].is_some() || s.sure != want_sure {
                    continue;
                }
                let fits = |t: &Quantity| {
                    same_value(&s.value, &t.value, target.afternoon)
                        && if exact { s.unit == t.unit } else { units_fit(s, t) }
                };
                let found = |sure: bool| {
                    target.items.iter().enumerate().position(|(j, t)| !used[j] && t.sure == sure && fits(t))
                };
                if let Some(j) = found(true).or_else(|| found(false)) {
                    used[j] = true;
                    out.of_source[i] = Some(j);
                }
            }
        };
        pass(true, true);
        pass(true, false);
        pass(false, true);
        pass(false, false);
        out
    }

    /// Two numbers of the translation that changed places.
    fn swapped(
        &self,
        source: &Quantities,
        target: &Quantities,
        facts: &BTreeMap<String, Unit>,
    ) -> Option<(usize, usize)> {
        let pairs: Vec<(usize, usize)> =
            self.of_source.iter().enumerate().filter_map(|(i, j)| Some((i, (*j)?))).collect();
        let fact = |q: &Quantity| match &q.value {
            Value::Variable(name) => facts.get(name),
            _ => None,
        };
        let weighty = |i: usize| {
            let own = &source.items[i];
            own.hard_unit().is_some() || own.range > 0 || fact(own).is_some()
        };
        let mut inverted = None;
        let mut comparable = None;
        for (n, &(i, j)) in pairs.iter().enumerate() {
            for &(k, l) in &pairs[n + 1..] {
                let (a, b) = (&source.items[i], &source.items[k]);
                if a.value == b.value || !weighty(i) || !weighty(k) {
                    continue;
                }
                if a.range > 0 && a.range == b.range {
                    if j > l {
                        return Some((l, j));
                    }
                } else if (a.unit == b.unit && a.hard_unit().is_some())
                    || (fact(a).is_some() && fact(a) == fact(b))
                {
                    comparable = comparable.or(Some((j, l)));
                    if j > l {
                        inverted = inverted.or(Some((l, j)));
                    }
                }
            }
        }
        let labels = labels_inverted(source, target);
        match (inverted, comparable) {
            (Some(places), _) if !labels => Some(places),
            (None, Some(places)) if labels => Some(places),
            _ => None,
        }
    }
}

/// What tells numbers apart, in order: parts of the day, and how often.
fn labels(quantities: &Quantities) -> Vec<String> {
    let times = quantities.items.iter().filter(|q| q.unit.is_some() && q.hard_unit().is_none());
    let times = times.filter_map(|q| match &q.value {
        Value::Number(n) => Some(format!("×{n}")),
        _ => None,
    });
    quantities.labels.iter().map(u8::to_string).chain(times).collect()
}

/// Whether two labels that both texts have changed places.
fn labels_inverted(source: &Quantities, target: &Quantities) -> bool {
    let (own, theirs) = (labels(source), labels(target));
    let places: Vec<usize> =
        own.iter().filter_map(|label| theirs.iter().position(|other| other == label)).collect();
    places.windows(2).any(|pair| pair[0] > pair[1])
}

fn same_value(source: &Value, target: &Value, afternoon: bool) -> bool {
    if source == target {
        return true;
    }
    match (source, target) {
        (Value::Clock(_), _) | (_, Value::Clock(_)) => match (minutes(source), minutes(target)) {
            (Some(a), Some(b)) => a % 1440 == b % 1440 || (a == b + 720 && afternoon),
            _ => false,
        },
        // A year that is left out, or a day that only one side has.
        (Value::Date(year, month, day), Value::Date(other, m, d)) => {
            (month, day) == (m, d) && (year == other || *year == 0 || *other == 0)
        }
        // Groups of digits can look like a telephone number.
        (Value::Number(n), Value::Phone(digits)) | (Value::Phone(digits), Value::Number(n)) => {
            n.trim_start_matches('0') == digits.trim_start_matches('0')
        }
        _ => false,
    }
}

/// Whether the units of two equal numbers may stand for each other.
fn units_fit(source: &Quantity, target: &Quantity) -> bool {
    let clock = |q: &Quantity| matches!(q.value, Value::Clock(_));
    if clock(source) || clock(target) {
        return [source, target].iter().all(|q| q.unit.is_none_or(|u| unit_name(u) == "hour"));
    }
    match (source.hard_unit(), target.hard_unit()) {
        (a, b) if a == b => true,
        (None, Some(_)) => true,
        (Some(_), None) => target.wild || matches!(source.value, Value::Variable(_)),
        _ => false,
    }
}
