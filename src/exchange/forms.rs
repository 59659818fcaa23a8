//! The forms of a message: what it says for each choice of its selectors.

use crate::model::{Element, Expr, Pattern, VariantKey};

/// More forms than this no text has; of such a message only the default form is taken.
const MAX_FORMS: usize = 64;

/// Which variant each selector chooses: its name, and the variant's key.
pub(super) type Choice = Vec<(String, String)>;

/// The choices that the selectors of a message offer, in order; one empty choice for a message without selectors.
pub(super) fn choices(pattern: &Pattern) -> Vec<Choice> {
    let mut out = vec![Choice::new()];
    add(pattern, &mut out);
    if out.len() > MAX_FORMS {
        out = vec![Choice::new()];
    }
    out
}

fn add(pattern: &Pattern, out: &mut Vec<Choice>) {
    for element in &pattern.elements {
        let Element::Placeable(expr, _) = element else { continue };
        let Some((selector, variants)) = select(expr).filter(|_| out.len() <= MAX_FORMS) else { continue };
        let name = name(selector);
        let mut branches = Vec::new();
        for choice in out.drain(..) {
            match chosen(&choice, &name).map(str::to_owned) {
                // A second selector of the same value goes with the first.
                Some(key) => {
                    let mut branch = vec![choice];
                    if let Some(variant) = pick(variants, Some(&key)) {
                        add(&variant.value, &mut branch);
                    }
                    branches.extend(branch);
                }
                None => {
                    for variant in variants {
                        let mut branch = vec![choice.clone()];
                        branch[0].push((name.clone(), key(&variant.key).to_owned()));
                        add(&variant.value, &mut branch);
                        branches.extend(branch);
                    }
                }
            }
        }
        *out = branches;
    }
}

/// What a message says for a choice. A selector that the choice does not know takes its default.
pub(super) fn said(pattern: &Pattern, choice: &Choice) -> Vec<Element> {
    let mut out = Vec::new();
    for element in &pattern.elements {
        match element {
            Element::Placeable(expr, _) if select(expr).is_some() => {
                let Some((selector, variants)) = select(expr) else { continue };
                if let Some(variant) = pick(variants, chosen(choice, &name(selector))) {
                    out.extend(said(&variant.value, choice));
                }
            }
            other => out.push(other.clone()),
        }
    }
    out
}

fn select(expr: &Expr) -> Option<(&Expr, &[crate::model::Variant])> {
    match expr {
        Expr::Select(selector, variants) => Some((selector, variants)),
        Expr::Nested(inner) => select(inner),
        _ => None,
    }
}

fn pick<'v>(variants: &'v [crate::model::Variant], asked: Option<&str>) -> Option<&'v crate::model::Variant> {
    let found = variants.iter().find(|v| Some(key(&v.key)) == asked);
    found.or_else(|| variants.iter().find(|v| v.default))
}

fn chosen<'c>(choice: &'c Choice, name: &str) -> Option<&'c str> {
    choice.iter().find(|(n, _)| n == name).map(|(_, key)| key.as_str())
}

/// What a selector looks at, as it is written.
fn name(selector: &Expr) -> String {
    match selector {
        Expr::Variable(name) => name.clone(),
        Expr::Function(_, positional, named) if named.is_empty() => {
            positional.first().map(name).unwrap_or_default()
        }
        other => super::source(other),
    }
}

fn key(key: &VariantKey) -> &str {
    match key {
        VariantKey::Number(key) | VariantKey::Name(key) => key,
    }
}
