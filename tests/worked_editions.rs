//! The editions that come with the project as models: they have no findings, and they differ only where they should.
#![allow(clippy::unwrap_used, reason = "reads the project's own files")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use shapepress::build::{self, Filter, Format, Options};
use shapepress::model::Date;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

fn today() -> Date {
    Date::new(2026, 12, 1).unwrap()
}

fn editions() -> Vec<String> {
    let folders = fs::read_dir(Path::new(ROOT).join("content/editions")).unwrap();
    let mut names: Vec<String> = folders.map(|f| f.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// Publishes an edition and gives its pages in one language.
fn pages(edition: &str, locale: &str, out: PathBuf) -> BTreeMap<String, String> {
    let built = build::build(&Options {
        root: ROOT.into(),
        theme: "default".to_owned(),
        edition: edition.to_owned(),
        filter: Filter::default(),
        formats: vec![Format::Html],
        out: out.clone(),
        publish: true,
        as_of: Some(today()),
        bundle: false,
    });
    assert!(built.committed.is_some(), "{edition}: {:?}", built.diagnostics);
    let folder = out.join(locale);
    let mut found = BTreeMap::new();
    for entry in walkdir::WalkDir::new(&folder) {
        let path = entry.unwrap().into_path();
        if path.extension().is_some_and(|e| e == "html") {
            let name = path.strip_prefix(&folder).unwrap().to_str().unwrap().to_owned();
            found.insert(name, fs::read_to_string(path).unwrap());
        }
    }
    found
}

#[test]
fn editions_that_serve_as_models_have_no_findings() {
    let names = editions();
    assert_eq!(names, ["default", "harbour", "rivers"]);
    for name in names.iter().filter(|n| *n != "default") {
        let checked = build::check(Path::new(ROOT), name, &Filter::default(), Some(today()));
        assert!(checked.diagnostics.is_empty(), "{name}: {:?}", checked.diagnostics);
    }
}

/// What stands on each page of one edition and not on the same page of the other, line by line. What every edition has
/// of its own is left out: addresses of the web space, the name of the style sheet, and the languages that it offers.
#[test]
fn two_editions_differ_only_where_they_should() {
    let folder = tempfile::tempdir().unwrap();
    let harbour = pages("harbour", "uk", folder.path().join("harbour"));
    let rivers = pages("rivers", "uk", folder.path().join("rivers"));
    assert!(harbour.keys().eq(rivers.keys()), "the same pages");
    let lines = |page: &str| -> BTreeSet<String> {
        let own = ["<link rel=\"canonical\"", "<link rel=\"stylesheet\"", "<meta name=\"robots\""];
        let lines = page.lines().map(str::trim).filter(|l| !own.iter().any(|start| l.starts_with(start)));
        lines.filter(|l| !l.contains("hreflang=")).map(str::to_owned).collect()
    };
    let mut told: BTreeMap<(char, String), Vec<&str>> = BTreeMap::new();
    for (name, page) in &harbour {
        let (one, other) = (lines(page), lines(&rivers[name]));
        for (sign, line) in
            one.difference(&other).map(|l| ('-', l)).chain(other.difference(&one).map(|l| ('+', l)))
        {
            told.entry((sign, line.clone())).or_default().push(name);
        }
    }
    let mut list = String::new();
    for ((sign, line), on) in &told {
        let places = if on.len() == harbour.len() { "every page".to_owned() } else { on.join(" ") };
        writeln!(list, "{sign} {line}\n    {places}").unwrap();
    }
    insta::assert_snapshot!(list);
}

#[test]
fn all_editions_are_built_each_into_its_folder() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let run = |more: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_shape"));
        command
            .args(["--root", ROOT, "build", "--all-editions", "--format", "html", "--locale", "en"])
            .args(more);
        command.output().unwrap()
    };
    let done = run(&["--out", out.to_str().unwrap()]);
    assert_eq!(done.status.code(), Some(0), "{}", String::from_utf8_lossy(&done.stderr));
    for (edition, number) in [("default", None), ("harbour", Some("+353 20 910 0101")), ("rivers", None)] {
        let page = fs::read_to_string(out.join(edition).join("en/mood/index.html")).unwrap();
        assert_eq!(page.contains("+353 20 910 0101"), number.is_some(), "{edition}");
    }
    assert_eq!(run(&[]).status.code(), Some(2), "where to is to be said");
    assert_eq!(run(&["--edition", "rivers", "--out", out.to_str().unwrap()]).status.code(), Some(2));
}
