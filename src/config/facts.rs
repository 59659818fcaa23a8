//! `[facts.<name>]`: declared numbers, the same in front matter and in editions.

use std::collections::BTreeMap;

use super::Table;
use crate::diag::{Diagnostic, nearest};
use crate::model::{Fact, Unit, is_id};

/// The fact from which temperature on a reader must call.
const FEVER: &str = "fever-threshold";

/// What it may be, in degrees Celsius: 38 is the general figure (NICE, neutropenic sepsis), several hospitals say 37.5.
const FEVER_RANGE: std::ops::RangeInclusive<f64> = 37.5..=38.0;

/// Reads the table `facts`: for each name `value` (a number), `unit` (see [`Unit`]) and `source` (the key of a
/// reference).
pub fn read_facts(table: &Table<'_, '_>, diagnostics: &mut Vec<Diagnostic>) -> BTreeMap<String, Fact> {
    table.table("facts", diagnostics, read_all).unwrap_or_default()
}

fn read_all(facts: &Table<'_, '_>, diagnostics: &mut Vec<Diagnostic>) -> BTreeMap<String, Fact> {
    let mut out = BTreeMap::new();
    for name in facts.keys() {
        if !is_id(&name.value) {
            diagnostics.push(
                Diagnostic::error("bad-fact-name", format!("`{}` cannot name a fact", name.value))
                    .at(name.span)
                    .help("use small letters, digits and hyphens, a letter first: `fever-threshold`"),
            );
        }
        let fact = facts.table(&name.value, diagnostics, |t, d| read_one(t, d));
        if let Some(Some(mut fact)) = fact {
            if name.value == FEVER {
                check_fever(&fact, diagnostics);
            }
            fact.span = name.span;
            out.insert(name.value, fact);
        }
    }
    out
}

fn read_one(table: &Table<'_, '_>, diagnostics: &mut Vec<Diagnostic>) -> Option<Fact> {
    let unit = table.string("unit", diagnostics).and_then(|text| {
        let unit = Unit::ALL.into_iter().find(|u| u.name() == text.value);
        if unit.is_none() {
            let names = Unit::ALL.map(Unit::name);
            let help = nearest(&text.value, names).map_or_else(
                || format!("use one of {}", names.join(", ")),
                |near| format!("did you mean \"{near}\"?"),
            );
            diagnostics.push(
                Diagnostic::error("unknown-unit", format!("\"{}\" is not a known unit", text.value))
                    .at(text.span)
                    .help(help),
            );
        }
        unit
    });
    let source = table.string("source", diagnostics).map(|s| s.value);
    if !table.has("value") {
        diagnostics.push(
            Diagnostic::error("missing-key", "the fact has no `value`")
                .at(table.span())
                .help("add `value = 38`: a number without quotes"),
        );
    }
    let value = table.decimal("value", diagnostics)?;
    Some(Fact { value: value.value, unit, source, span: value.span })
}

fn check_fever(fact: &Fact, diagnostics: &mut Vec<Diagnostic>) {
    let celsius = fact.unit == Some(Unit::Celsius);
    if !celsius || !fact.value.parse().is_ok_and(|v: f64| FEVER_RANGE.contains(&v)) {
        diagnostics.push(
            Diagnostic::error("fever-threshold", "the fever threshold is not between 37.5 and 38.0 °C")
                .at(fact.span)
                .why("a higher threshold makes patients with an infection call too late")
                .help("write `value = 38` and `unit = \"celsius\"`, or the value that your clinic has decided within this range"),
        );
    }
}
