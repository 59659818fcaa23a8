//! Faults that were put into translations on purpose: every rule finds its own, and is silent where there is none.
#![allow(clippy::unwrap_used, reason = "a test")]
#![allow(unreachable_pub, reason = "shared by tests")]

mod common;

#[path = "suite/check/support.rs"]
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use common::{TestProject, project};
use support::{checked, faults};

/// Every seeded fault is found by the rule that is meant to find it; what no rule is meant to find is listed.
#[test]
fn seeded_faults_are_found() {
    let faults = faults();
    assert!(faults.len() >= 80, "{} faults", faults.len());
    let found = checked(&faults, |f| &f.target);
    let mut missed = Vec::new();
    let mut beyond = Vec::new();
    for (fault, codes) in faults.iter().zip(&found) {
        if fault.code.is_empty() {
            beyond.push(format!("{} {}: {}", fault.locale, fault.kind, fault.target));
        } else if !codes.contains(&fault.code) {
            missed.push(format!(
                "{} {} {}: {} found {codes:?}",
                fault.code, fault.locale, fault.kind, fault.target
            ));
        }
    }
    assert!(missed.is_empty(), "{} of {} missed:\n{}", missed.len(), faults.len(), missed.join("\n"));
    insta::assert_snapshot!("faults_beyond_the_rules", beyond.join("\n"));
}

/// The same texts without their faults give no finding.
#[test]
fn sound_translations_are_left_alone() {
    let faults = faults();
    let found = checked(&faults, |f| &f.right);
    let alarms: Vec<String> = faults
        .iter()
        .zip(&found)
        .filter(|(_, codes)| !codes.is_empty())
        .map(|(f, codes)| format!("{} {codes:?}: {} | {}", f.locale, f.source, f.right))
        .collect();
    assert!(alarms.is_empty(), "{} of {}:\n{}", alarms.len(), faults.len(), alarms.join("\n"));
}

/// Each kind of fault stands there twice or more, in four scripts.
#[test]
fn every_rule_has_several_faults() {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut locales: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for fault in faults().into_iter().filter(|f| !f.code.is_empty()) {
        *counts.entry(fault.code.clone()).or_default() += 1;
        locales.entry(fault.code).or_default().insert(fault.locale);
    }
    let listed: Vec<String> = counts.iter().map(|(code, n)| format!("{code} {n}")).collect();
    for code in ["number-changed", "comparator-changed", "negation-changed", "wrong-script", "glossary-term"]
    {
        assert!(locales[code].len() >= 4, "{listed:?}");
    }
}

/// Where room is short, a text that does not fit is found, and one that is a little longer than advised is not.
#[test]
fn texts_without_room_are_found() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let table: toml::Table =
        fs::read_to_string(root.join("tests/suite/check/rooms.toml")).unwrap().parse().unwrap();
    let mut places = BTreeSet::new();
    for text in table["text"].as_array().unwrap() {
        let get = |key: &str| text[key].as_str().unwrap();
        for (words, findings) in [(get("target"), 1), (get("right"), 0)] {
            assert_eq!(too_long(get("locale"), get("place"), words), findings, "{words}");
        }
        places.insert(get("place"));
    }
    assert_eq!(places.into_iter().collect::<Vec<_>>(), ["description", "figure-text", "title"]);
}

/// How many findings say that a text has no room, with these words in a place of a translation.
fn too_long(locale: &str, place: &str, words: &str) -> usize {
    let project = project();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    project.write("content/site.toml", fs::read(root.join("content/site.toml")).unwrap());
    project.write(
        "content/brochures/faults/index.md",
        "+++\nschema = 1\ntitle = \"Moving a little\"\ndescription = \"How to stay active on tired days.\"\n\
         prepared = 2026-11-22\n+++\n\n## Move {#move}\n\n\
         > [!FIGURE]\n> ![A person walks](walk.svg)\n>\n> Walk a little. {#walk}\n",
    );
    project.write(
        "content/brochures/faults/walk.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 80 50\"><text x=\"4\" y=\"20\">Your team</text></svg>",
    );
    let filter = shapepress::build::Filter::default();
    let prepared = shapepress::build::prepare(project.root(), "default", &filter);
    let unit = shapepress::model::UnitId::new(shapepress::model::Kind::Brochure, "faults");
    let segments = prepared.sources[&unit].own_segments();
    let key = segments.iter().find(|s| s.kind.name() == place).and_then(|s| s.key.as_deref()).unwrap();
    project.write(&format!("locales/{locale}/brochures/faults.ftl"), format!("{key} = {words}\n"));
    let checked = shapepress::build::check(project.root(), "default", &filter, None);
    checked.diagnostics.iter().filter(|d| d.code == "length" && d.message.contains("do not fit")).count()
}

/// 5,000 messages in 18 locales take less than two seconds on one processor, in a release build:
/// `cargo test --release --test check -- --ignored --nocapture`.
#[test]
#[ignore = "measures time; only a release build is meant"]
#[allow(clippy::print_stdout, reason = "the figure is the result")]
fn many_messages_take_little_time() {
    use shapepress::{build, check, model};
    let prepared =
        build::prepare(Path::new(env!("CARGO_MANIFEST_DIR")), "default", &build::Filter::default());
    let copy = |n: usize, unit: &model::UnitId| model::UnitId::new(unit.kind, format!("{}-{n}", unit.id));
    let count = |units: &BTreeMap<model::UnitId, model::Brochure>| -> usize {
        units.values().map(|b| b.own_segments().iter().filter(|s| s.key.is_some()).count()).sum()
    };
    let copies = 5000_usize.div_ceil(count(&prepared.sources));
    let mut sources = BTreeMap::new();
    for brochure in prepared.sources.values() {
        for n in 0..copies {
            let unit = copy(n, &brochure.unit);
            sources.insert(unit.clone(), model::Brochure { unit, ..brochure.clone() });
        }
    }
    let mut locales = Vec::new();
    for localizer in &prepared.localizers {
        let Some(catalog) = localizer.catalog() else { continue };
        let mut catalog = catalog.clone();
        catalog.units = catalog
            .units
            .iter()
            .flat_map(|(unit, messages)| (0..copies).map(move |n| (copy(n, unit), messages.clone())))
            .collect();
        locales.push((localizer.locale().clone(), catalog, localizer.plurals()));
    }
    // The source language is no translation: one of the others is checked twice.
    locales.push(locales[0].clone());
    assert_eq!((locales.len(), count(&sources) >= 5000), (18, true));
    let map = &prepared.project.map;
    let start = std::time::Instant::now();
    let interface = &prepared.localizers[0].source_catalog().ui;
    let (texts, _) =
        check::SourceTexts::new(map, "en", &sources, interface, prepared.project.messages["en"].stems);
    let mut findings = 0;
    for (locale, catalog, plurals) in &locales {
        let files = &prepared.project.messages[&locale.tag];
        let (style, stems, silences) = (files.style, files.stems, files.silences);
        let input = check::Translations { map, locale, catalog, plurals, style, stems, silences };
        findings += check::translations(&texts, input).len();
    }
    let took = start.elapsed();
    println!("{} messages in 18 locales: {took:?}, {findings} findings", count(&sources));
    assert!(cfg!(debug_assertions) || took.as_secs_f64() < 2.0, "{took:?}");
}
