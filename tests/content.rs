//! What our own texts promise: length and plainness of the English, words that are explained, questions to readers.
#![allow(clippy::unwrap_used, reason = "reads the project's own files")]

use std::collections::BTreeSet;
use std::path::Path;

use shapepress::build::{Filter, Prepared, prepare};
use shapepress::model::*;

fn own() -> Prepared {
    prepare(Path::new(env!("CARGO_MANIFEST_DIR")), "default", &Filter::default())
}

fn brochures(prepared: &Prepared) -> impl Iterator<Item = &Brochure> {
    prepared.sources.values().filter(|b| b.unit.kind == Kind::Brochure)
}

/// The running text of a brochure: worksheets, shared modules and pictures not counted.
fn body(blocks: &[Block<Segment>], out: &mut Vec<String>) {
    for block in blocks {
        match &block.kind {
            BlockKind::Worksheet { .. }
            | BlockKind::Questions { .. }
            | BlockKind::Scale { .. }
            | BlockKind::Contact { .. }
            | BlockKind::Include { .. }
            | BlockKind::Figure { .. }
            | BlockKind::Heading { .. } => {}
            _ if block.children().is_empty() => block.for_each_leaf(None, &mut |text, _| {
                out.push(plain_text(&text.content));
            }),
            _ => block.children().into_iter().for_each(|inner| body(inner, out)),
        }
    }
}

fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

#[test]
fn english_is_short_and_plain() {
    let prepared = own();
    for brochure in brochures(&prepared) {
        let mut texts = Vec::new();
        body(&brochure.blocks, &mut texts);
        let all: usize = texts.iter().map(|t| words(t)).sum();
        let id = &brochure.unit.id;
        assert!((900..=1300).contains(&all), "{id}: {all} words");
        let sentences: Vec<usize> = texts
            .iter()
            .flat_map(|t| t.split_inclusive(['.', '?', '!', ':']).map(words))
            .filter(|n| *n > 0)
            .collect();
        #[allow(clippy::cast_precision_loss)]
        let mean = sentences.iter().sum::<usize>() as f64 / sentences.len() as f64;
        assert!(mean <= 14.0, "{id}: {mean} words a sentence");
        assert!(sentences.iter().all(|n| *n <= 25), "{id}: {:?} words", sentences.iter().max());
    }
}

#[test]
fn forty_words_are_explained() {
    let prepared = own();
    let glossary = &prepared.sources[&UnitId::new(Kind::Glossary, "")];
    let words: usize = glossary
        .blocks
        .iter()
        .map(|b| if let BlockKind::Definitions(list) = &b.kind { list.len() } else { 0 })
        .sum();
    assert!(words >= 40, "{words}");
}

/// Ids that a text of the page can be found by.
fn places(blocks: &[Block<Segment>], out: &mut BTreeSet<String>) {
    for block in blocks {
        out.extend(block.attrs.id.clone());
        block.children().into_iter().for_each(|inner| places(inner, out));
    }
}

#[test]
fn readers_are_asked_fifteen_questions_about_each_brochure() {
    let prepared = own();
    for brochure in brochures(&prepared) {
        let id = &brochure.unit.id;
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("content/comprehension/{id}.toml"));
        let file: toml::Table = toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        assert_eq!(file["schema"].as_integer(), Some(1));
        let mut known = BTreeSet::from(["intro".to_owned(), "meta".to_owned()]);
        places(&prepared.expanded[&brochure.unit].blocks, &mut known);
        let questions = file["question"].as_array().unwrap();
        assert_eq!(questions.len(), 15, "{id}");
        let mut ids = BTreeSet::new();
        for question in questions {
            assert!(ids.insert(question["id"].as_str().unwrap()), "{id}: {}", question["id"]);
            for key in ["question", "answer"] {
                assert!(!question[key].as_str().unwrap().trim().is_empty(), "{id}: {}", question["id"]);
            }
            for section in question["sections"].as_array().unwrap() {
                assert!(known.contains(section.as_str().unwrap()), "{id}: there is no section {section}");
            }
        }
        let urgent = questions.iter().filter(|q| q["red-flag"].as_bool() == Some(true)).count();
        assert!(urgent >= 10, "{id}: {urgent} questions about warning signs");
    }
}

/// The accessibility statement tells what the report says is not met at the levels A and AA, and for PDF files.
#[test]
fn the_accessibility_statement_says_what_the_report_says() {
    let report = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("ACCESSIBILITY.md"))
        .expect("the report");
    let rows = |heading: &str| -> Vec<Vec<String>> {
        let part = report.split(heading).nth(1).unwrap_or_default();
        let part = part.split("\n## ").next().unwrap_or_default();
        let cells = |line: &str| line.trim_matches('|').split('|').map(|c| c.trim().to_owned()).collect();
        part.lines().filter(|l| l.starts_with('|')).map(cells).collect()
    };
    let levels: std::collections::BTreeMap<String, String> = rows("\n## WCAG 2.2")
        .into_iter()
        .filter_map(|row| Some((row.first()?.split(' ').next()?.to_owned(), row.get(1)?.clone())))
        .collect();
    let mut reported: Vec<String> = rows("\n## What is not met, or only partly")
        .into_iter()
        .skip(2)
        .flat_map(|row| row[1].split(',').map(|c| c.trim().to_owned()).collect::<Vec<_>>())
        .filter(|number| number.starts_with("10.") || levels.get(number).is_some_and(|level| level != "AAA"))
        .collect();
    reported.sort();
    let mut told: Vec<String> =
        shapepress::l10n::GAPS.iter().map(|(number, _)| (*number).to_owned()).collect();
    told.sort();
    assert_eq!(told, reported, "src/l10n/statement.rs and ACCESSIBILITY.md");
    let day = shapepress::l10n::judged().map(shapepress::model::date_text);
    assert!(report.contains(&format!("Last on {};", day.expect("a day"))), "the day on which it was judged");
}
