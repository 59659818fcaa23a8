//! Differential test: what `fluent-bundle` resolves, we resolve the same, but for the differences that are listed here.
//! A difference that disappears (because fluent-bundle was mended, or we were broken) fails the test.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use super::catalog::catalog;
use super::format::{Formats, Number, direction};
use super::parse::parse;
use super::resolve::{Resolver, Value, Variables, flatten};
use super::segment::Language;
use crate::diag::{SourceMap, Span};
use crate::model::Locale;

const LOCALES: [&str; 18] = [
    "ar", "bg", "cs", "de", "el", "en", "es", "fi", "fr", "he", "hu", "it", "nl", "pl", "pt", "ro", "uk",
    "zh-Hans",
];

const TEXTS: [(&str, &str); 3] = [("name", "Anna"), ("case", "genitive"), ("empty", "")];
const NUMBERS: [(&str, &str); 6] =
    [("zero", "0"), ("one", "1"), ("two", "2"), ("n", "5"), ("half", "1.5"), ("big", "1000")];

/// The outcome of a message that must not be shown.
const FAULT: &str = "<fault>";

/// Resolves every message of a file, with and without fluent-bundle.
struct Both {
    ours: BTreeMap<String, String>,
    theirs: BTreeMap<String, String>,
}

fn language(tag: &str, ftl: &str) -> (Language, Vec<String>) {
    let mut map = SourceMap::default();
    let file = map.add("x.ftl", ftl);
    let locale = Locale {
        tag: tag.to_owned(),
        name: String::new(),
        dir: direction(tag),
        format: tag.to_owned(),
        digits: (tag == "ar").then(|| "latn".to_owned()),
        parent: None,
        span: Span::new(file, 0, 0),
    };
    let ids = parse(&map, file).0.into_iter().filter(|m| m.value.is_some()).map(|m| m.id).collect();
    let (catalog, _) = catalog(&map, tag, &BTreeMap::new(), Some(file), None);
    let (formats, found) = Formats::new(&locale);
    assert_eq!(found, []);
    (Language { catalogs: vec![Arc::new(catalog)], formats }, ids)
}

fn both(tag: &str, ftl: &str, numbers: &[(&str, &str)], texts: &[(&str, &str)]) -> Both {
    let (language, ids) = language(tag, ftl);
    let mut variables: Variables =
        texts.iter().map(|(n, t)| ((*n).to_owned(), Value::Text((*t).to_owned()))).collect();
    let mut args = FluentArgs::new();
    for (name, text) in texts {
        args.set((*name).to_owned(), FluentValue::from(*text));
    }
    for (name, number) in numbers {
        variables.insert((*name).to_owned(), Value::Number(Number::parse(number).unwrap()));
        args.set((*name).to_owned(), FluentValue::try_number(number));
    }
    let mut bundle = FluentBundle::new(vec![tag.parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_builtins().unwrap();
    let resource = FluentResource::try_new(ftl.to_owned()).unwrap_or_else(|(r, _)| r);
    _ = bundle.add_resource(resource);
    let mut out = Both { ours: BTreeMap::new(), theirs: BTreeMap::new() };
    for id in ids.iter().filter(|id| !id.starts_with('-')) {
        let entry = &language.catalogs[0].ui[id];
        let pattern = entry.message.value.as_ref().unwrap();
        let ours = Resolver::new(language.scope(None), &variables).resolve(pattern);
        out.ours.insert(id.clone(), ours.map_or_else(|_| FAULT.to_owned(), |r| flatten(&r.pieces)));
        let theirs = bundle.get_message(id).and_then(|m| m.value()).map(|pattern| {
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&args), &mut errors).replace('\n', " ");
            if errors.is_empty() { text } else { FAULT.to_owned() }
        });
        out.theirs.insert(id.clone(), theirs.unwrap_or_else(|| "<lost>".to_owned()));
    }
    out
}

/// The lines of a list of differences: fields between ` | `, reasons after `#`.
fn listed(text: &str) -> Vec<String> {
    text.lines().filter(|l| !l.is_empty() && !l.starts_with('#')).map(str::to_owned).collect()
}

fn assert_listed(mut found: Vec<String>, list: &str) {
    let mut listed = listed(list);
    found.sort();
    listed.sort();
    let new: Vec<_> = found.iter().filter(|l| !listed.contains(l)).collect();
    let gone: Vec<_> = listed.iter().filter(|l| !found.contains(l)).collect();
    assert!(new.is_empty() && gone.is_empty(), "not listed: {new:#?}\nlisted, but the same now: {gone:#?}");
}

#[test]
fn the_corpus_is_resolved_as_by_fluent_bundle() {
    let corpus = include_str!("../../tests/suite/l10n/corpus.ftl");
    let mut found = Vec::new();
    for tag in ["en", "de", "pl", "ar"] {
        let both = both(tag, corpus, &NUMBERS, &TEXTS);
        assert!(both.ours.len() >= 150, "{}", both.ours.len());
        for (id, ours) in &both.ours {
            if *ours != both.theirs[id] {
                found.push(format!("{tag} | {id} | {ours} | {}", both.theirs[id]));
            }
        }
    }
    assert_listed(found, include_str!("../../tests/suite/l10n/corpus-differences.txt"));
}

#[test]
fn plurals_are_chosen_as_by_fluent_bundle() {
    let numbers = [
        "0", "1", "2", "3", "4", "5", "6", "7", "10", "11", "12", "13", "14", "19", "20", "21", "22", "25",
        "30", "99", "100", "101", "102", "103", "111", "121", "1000", "1000000", "0.0", "0.5", "1.0", "1.5",
        "2.0", "2.5", "10.0", "21.0",
    ];
    let variants = "[zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }\n";
    let ftl =
        format!("cardinal = {{ $n ->\n {variants}ordinal = {{ NUMBER($n, type: \"ordinal\") ->\n {variants}");
    let mut found = Vec::new();
    for tag in LOCALES {
        for number in numbers {
            let both = both(tag, &ftl, &[("n", number)], &[]);
            for (id, ours) in &both.ours {
                let theirs = &both.theirs[id];
                if ours != theirs {
                    found.push(format!("{tag} | {id} | {number} | {ours} | {theirs}"));
                }
            }
        }
    }
    assert_listed(found, include_str!("../../tests/suite/l10n/plural-differences.txt"));
}
