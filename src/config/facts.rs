//! `[facts.<name>]`: declared numbers, the same in front matter and in editions.

use std::collections::BTreeMap;

use super::Table;
use crate::diag::{Diagnostic, nearest};
use crate::model::{Fact, Unit, is_id};

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
