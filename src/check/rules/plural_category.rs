//! # `plural-category`: the forms of a message are not those of the language
//!
//! A message that chooses its words by a number needs one variant for each form of the language that whole numbers
//! take, and none that the language does not have: German knows `one` and `other`, Polish `one`, `few`, `many` and
//! `other`, Arabic six. They are those of Unicode's CLDR.
//!
//! **Why:** with a form missing, readers meet "5 dzień"; a form that the language lacks is never shown. **What to do:**
//! add or delete the variant.

use super::text::variable;
use crate::diag::Diagnostic;
use crate::l10n::Plurals;
use crate::model::{Element, Expr, Pattern, Variant, VariantKey};

const NAMES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Checks every choice by a number.
pub(super) fn check(pattern: &Pattern, plurals: &Plurals, out: &mut Vec<Diagnostic>) {
    for element in &pattern.elements {
        if let Element::Placeable(expr, span) = element {
            let mut expr = expr;
            while let Expr::Nested(inner) = expr {
                expr = inner;
            }
            if let Expr::Select(selector, variants) = expr {
                let ordinal = is_ordinal(selector);
                if variable(selector).is_some() {
                    out.extend(judge(variants, plurals, ordinal).map(|d| d.at(*span)));
                }
                for variant in variants {
                    check(&variant.value, plurals, out);
                }
            }
        }
    }
}

fn judge(variants: &[Variant], plurals: &Plurals, ordinal: bool) -> Option<Diagnostic> {
    let names: Vec<&str> = variants
        .iter()
        .filter_map(|v| match &v.key {
            VariantKey::Name(name) => Some(name.as_str()),
            VariantKey::Number(_) => None,
        })
        .collect();
    if names.iter().any(|n| !NAMES.contains(n)) || names.iter().all(|n| *n == "other") {
        return None;
    }
    let (all, whole) =
        if ordinal { (&plurals.ordinal, &plurals.ordinal) } else { (&plurals.cardinal, &plurals.whole) };
    let list = |names: &[&str]| names.iter().map(|n| format!("`[{n}]`")).collect::<Vec<_>>().join(", ");
    let wrong: Vec<&str> = names.iter().copied().filter(|n| !all.contains(n)).collect();
    if !wrong.is_empty() {
        return Some(
            Diagnostic::warning(
                "plural-category",
                format!("{} is never chosen in this language", list(&wrong)),
            )
            .why("its words would never be shown")
            .help(format!("delete it; the forms of this language are {}", list(all))),
        );
    }
    let missing: Vec<&str> = whole.iter().copied().filter(|n| !names.contains(n)).collect();
    (!missing.is_empty()).then(|| {
        Diagnostic::warning("plural-category", format!("{} is missing", list(&missing)))
            .why("some numbers would be followed by the wrong form of the word")
            .help(format!("add a variant for it; whole numbers take {} in this language", list(whole)))
    })
}

fn is_ordinal(selector: &Expr) -> bool {
    matches!(selector, Expr::Function(_, _, named)
        if named.iter().any(|(n, v)| n == "type" && *v == Expr::Str("ordinal".to_owned())))
}
