//! Messages with variants as one text for each, and back.

use crate::diag::Span;
use crate::l10n::Plurals;
use crate::model::{Element, Expr, Pattern, Variant, VariantKey};

use super::codes;

/// More texts of one message than this are not made: its variants stay a code.
const MAX_TEXTS: usize = 60;

/// The plural categories, in CLDR's order.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// One choice on the way to a text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Choice {
    /// What is chosen by, for example `$days`.
    pub selector: String,
    /// For which it is chosen: a number, a plural category or a name.
    pub key: String,
    /// Whether it is what is taken for all others.
    pub default: bool,
}

/// One text of a message and how it is chosen; no choice where there are no variants.
pub(super) type Way = (Vec<Choice>, Vec<Element>);

/// All texts of a message.
pub(super) fn ways(pattern: &Pattern) -> Vec<Way> {
    let mut out = Vec::new();
    if spread(&pattern.elements, Vec::new(), Vec::new(), &mut out) {
        out
    } else {
        vec![(Vec::new(), pattern.elements.clone())]
    }
}

/// Puts each variant in the place of its selector; `false` if there are too many.
fn spread(rest: &[Element], choices: Vec<Choice>, before: Vec<Element>, out: &mut Vec<Way>) -> bool {
    let Some((first, rest)) = rest.split_first() else {
        out.push((choices, joined(before)));
        return out.len() <= MAX_TEXTS;
    };
    let Element::Placeable(Expr::Select(selector, variants), _) = first else {
        let mut before = before;
        before.push(first.clone());
        return spread(rest, choices, before, out);
    };
    let selector = inner(selector);
    let chosen = choices.iter().find(|c| c.selector == selector).map(|c| c.key.clone());
    let only = chosen.map(|key| pick(variants, &key));
    for (i, variant) in variants.iter().enumerate() {
        if only.is_some_and(|only| only != Some(i)) {
            continue;
        }
        let mut choices = choices.clone();
        if only.is_none() {
            let key = name(&variant.key).to_owned();
            choices.push(Choice { selector: selector.clone(), key, default: variant.default });
        }
        let elements: Vec<Element> = variant.value.elements.iter().chain(rest).cloned().collect();
        if !spread(&elements, choices, before.clone(), out) {
            return false;
        }
    }
    true
}

/// Texts beside each other become one.
fn joined(elements: Vec<Element>) -> Vec<Element> {
    let mut out: Vec<Element> = Vec::new();
    for element in elements {
        match (out.last_mut(), element) {
            (Some(Element::Text(before, _)), Element::Text(text, _)) => before.push_str(&text),
            (_, element) => out.push(element),
        }
    }
    out
}

/// The variant for a key: its own, or the default.
fn pick(variants: &[Variant], key: &str) -> Option<usize> {
    let own = variants.iter().position(|v| name(&v.key) == key);
    own.or_else(|| variants.iter().position(|v| v.default))
}

/// The text of a message for given choices; a selector that was not chosen by takes its default.
pub(super) fn text_for(pattern: &Pattern, choices: &[Choice]) -> Vec<Element> {
    let mut out = Vec::new();
    for element in &pattern.elements {
        let Element::Placeable(Expr::Select(selector, variants), _) = element else {
            out.push(element.clone());
            continue;
        };
        let selector = inner(selector);
        let key = choices.iter().find(|c| c.selector == selector).map_or("other", |c| c.key.as_str());
        if let Some(variant) = pick(variants, key).and_then(|i| variants.get(i)) {
            out.extend(text_for(&variant.value, choices));
        }
    }
    joined(out)
}

/// The choices of a message that has no translation yet: of a number, those of the language; of anything else, those of
/// the source.
pub(super) fn choices(source: &Pattern, plurals: &Plurals) -> Vec<Vec<Choice>> {
    let mut out: Vec<Vec<Choice>> = vec![Vec::new()];
    for (selector, keys, default) in selectors(&source.elements) {
        let keys = if is_plural(&selector, &keys) { of_language(&selector, &keys, plurals) } else { keys };
        let default = if keys.contains(&default) { default } else { "other".to_owned() };
        out = out
            .iter()
            .flat_map(|before| {
                keys.iter().map(|key| {
                    let choice =
                        Choice { selector: selector.clone(), key: key.clone(), default: *key == default };
                    before.iter().cloned().chain([choice]).collect()
                })
            })
            .collect();
    }
    if out.len() > MAX_TEXTS { vec![Vec::new()] } else { out }
}

/// The choices that a translation lacks although its language has them.
pub(super) fn lacking(ways: &[Way], plurals: &Plurals) -> Vec<Choice> {
    let choices: Vec<&Choice> = ways.iter().filter_map(|(c, _)| c.first()).collect();
    let Some(first) = choices.first() else { return Vec::new() };
    if ways.iter().any(|(c, _)| c.len() != 1) {
        return Vec::new();
    }
    let keys: Vec<String> = choices.iter().map(|c| c.key.clone()).collect();
    if !is_plural(&first.selector, &keys) {
        return Vec::new();
    }
    let wanted = of_language(&first.selector, &keys, plurals);
    let missing = wanted.into_iter().filter(|key| !keys.contains(key));
    missing.map(|key| Choice { selector: first.selector.clone(), key, default: false }).collect()
}

/// The selectors of a text in reading order, each with its keys and its default.
fn selectors(elements: &[Element]) -> Vec<(String, Vec<String>, String)> {
    let mut out: Vec<(String, Vec<String>, String)> = Vec::new();
    for element in elements {
        let Element::Placeable(Expr::Select(selector, variants), _) = element else { continue };
        let keys = variants.iter().map(|v| name(&v.key).to_owned()).collect();
        let default = variants.iter().find(|v| v.default).map_or("other", |v| name(&v.key));
        let own = (inner(selector), keys, default.to_owned());
        for found in [own].into_iter().chain(variants.iter().flat_map(|v| selectors(&v.value.elements))) {
            if out.iter().all(|(selector, ..)| *selector != found.0) {
                out.push(found);
            }
        }
    }
    out
}

/// Whether a selector chooses by a number.
pub(super) fn is_plural(selector: &str, keys: &[String]) -> bool {
    let number = |k: &String| k.starts_with(|c: char| c.is_ascii_digit() || c == '-');
    (selector.starts_with('$') || selector.starts_with("NUMBER("))
        && keys.iter().all(|k| number(k) || CATEGORIES.contains(&k.as_str()))
}

/// Exact numbers as they are, then the categories of the language.
fn of_language(selector: &str, keys: &[String], plurals: &Plurals) -> Vec<String> {
    let categories = if selector.contains("ordinal") { &plurals.ordinal } else { &plurals.cardinal };
    let exact = keys.iter().filter(|k| !CATEGORIES.contains(&k.as_str())).cloned();
    exact.chain(CATEGORIES.iter().filter(|c| categories.contains(c)).map(|c| (*c).to_owned())).collect()
}

fn name(key: &VariantKey) -> &str {
    match key {
        VariantKey::Number(key) | VariantKey::Name(key) => key,
    }
}

/// A selector as it is written, without braces.
fn inner(selector: &Expr) -> String {
    let text = codes::native(selector);
    text.strip_prefix('{').and_then(|t| t.strip_suffix('}')).map_or(text.clone(), |t| t.trim().to_owned())
}

/// One message of its texts; `None` if their choices do not fit together.
pub(super) fn join(ways: &[Way], span: Span) -> Option<Pattern> {
    let (first, text) = ways.first()?;
    let Some(head) = first.first() else {
        return (ways.len() == 1).then(|| Pattern { elements: text.clone(), span });
    };
    let selector = codes::placeable(&format!("{{ {} }}", head.selector))?;
    let mut groups: Vec<(Choice, Vec<Way>)> = Vec::new();
    for (choices, elements) in ways {
        let (own, rest) = choices.split_first()?;
        if own.selector != head.selector {
            return None;
        }
        let way = (rest.to_vec(), elements.clone());
        match groups.iter_mut().find(|(choice, _)| choice.key == own.key) {
            Some((_, ways)) => ways.push(way),
            None => groups.push((own.clone(), vec![way])),
        }
    }
    if groups.iter().filter(|(choice, _)| choice.default).count() != 1 {
        return None;
    }
    let variants: Option<Vec<Variant>> = groups
        .into_iter()
        .map(|(choice, ways)| {
            let key = if choice.key.starts_with(|c: char| c.is_ascii_digit() || c == '-') {
                VariantKey::Number(choice.key)
            } else {
                VariantKey::Name(choice.key)
            };
            Some(Variant { key, value: join(&ways, span)?, default: choice.default })
        })
        .collect();
    let select = Expr::Select(Box::new(selector), variants?);
    Some(Pattern { elements: vec![Element::Placeable(select, span)], span })
}

/// Choices as people read them: `[$days=one]`; `*` marks what is taken for all others.
pub(super) fn shown(choices: &[Choice]) -> String {
    let one = |c: &Choice| format!("[{}={}{}]", c.selector, if c.default { "*" } else { "" }, c.key);
    choices.iter().map(one).collect::<Vec<_>>().concat()
}

/// Reads what [`shown`] wrote.
pub(super) fn read(text: &str) -> Option<Vec<Choice>> {
    let mut out = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(']')?;
        let (selector, key) = rest.strip_prefix('[')?.get(..end - 1)?.rsplit_once('=')?;
        let default = key.starts_with('*');
        out.push(Choice {
            selector: selector.to_owned(),
            key: key.trim_start_matches('*').to_owned(),
            default,
        });
        rest = &rest[end + 1..];
    }
    Some(out)
}
