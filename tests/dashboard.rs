//! The pages of `shape status --format html`: the figures of `status`, the findings of `check`, and each text with its
//! state.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, reason = "a test")]

#[path = "suite/stories/project.rs"]
mod project;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use project::{BROCHURE, Project};

const FRENCH: &str = "locales/fr/brochures/walk.ftl";

/// A project with one text of each state: signed, void, outdated, missing, faulty, with a finding, in English because
/// of another text.
fn project() -> Project {
    let project = Project::new();
    project.sign("fr", "default");
    project.sign("pl", "default");
    let key = |text: &str| project.key_of("brochures/walk", text);
    let (dose, pears) = (key("Take 5 mg of the tablet before you walk."), key("pears"));
    let begin = key("Begin with { $minutes } minutes, slowly.");
    project.edit(BROCHURE, "Walk a bit longer every week.", "Walk much longer every week.");
    project.run(&["sync"], 0);
    let french = project.read(FRENCH);
    let line = |key: &str| french.lines().find(|l| l.starts_with(key)).unwrap().to_owned();
    project.edit(FRENCH, &format!("{}\n", line(&pears)), "");
    project.edit(FRENCH, &line(&dose), &line(&dose).replace("5 mg", "50 mg"));
    project.edit(FRENCH, &line(&begin), &line(&begin).replace("$minutes", "$hours"));
    project
}

fn pages(project: &Project) -> BTreeMap<String, String> {
    let out = project.path("state");
    project.run(&["status", "--format", "html", "--out", out.to_str().unwrap()], 0);
    let mut pages = BTreeMap::new();
    read(&out, &out, &mut pages);
    pages
}

fn read(root: &Path, folder: &Path, out: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(root, &path, out);
        } else if path.extension().is_some_and(|e| e == "html" || e == "json") {
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
            out.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
}

/// The JSON at the start; what is told to people comes after it.
fn first_value(text: &str) -> serde_json::Value {
    serde_json::Deserializer::from_str(text).into_iter().next().unwrap().unwrap()
}

/// The text of a table's row, from its start up to its end.
fn row<'a>(page: &'a str, start: &str) -> &'a str {
    let rest = page.split(start).nth(1).unwrap_or_else(|| panic!("no {start:?} in\n{page}"));
    rest.split("</tr>").next().unwrap()
}

#[test]
fn the_figures_are_those_of_status_and_check() {
    let project = project();
    let pages = pages(&project);
    let json = project.run(&["status", "--format", "json"], 1);
    let json = first_value(&json);
    let rows = json["rows"].as_array().unwrap();
    for locale in ["en", "fr", "pl", "ar"] {
        let page = &pages[&format!("{locale}/index.html")];
        let told: Vec<(String, String)> = page
            .split("<progress max=\"")
            .skip(1)
            .map(|p| (p.split('"').next().unwrap().to_owned(), p.split('"').nth(2).unwrap().to_owned()))
            .collect();
        let own = rows.iter().filter(|r| r["locale"] == locale);
        let expected: Vec<(String, String)> =
            own.map(|r| (r["total"].to_string(), r["translated"].to_string())).collect();
        assert_eq!(told, expected, "{locale}");
    }
    let checked = project.run(&["check", "--message-format", "json"], 1);
    let checked = first_value(&checked);
    let in_french = |d: &&serde_json::Value| d["file"].as_str().is_some_and(|f| f.starts_with("locales/fr/"));
    let count = checked.as_array().unwrap().iter().filter(in_french).count();
    assert!(pages["fr/index.html"].contains(&format!("shape check finds {count} things.")), "{count}");
}

#[test]
fn each_text_shows_its_state() {
    let project = project();
    let pages = pages(&project);
    let texts = &pages["fr/brochures/walk/index.html"];
    for (state, said) in [
        ("missing", "pears"),
        ("outdated", "<ins>much</ins>"),
        ("unusable", "variable"),
        ("translated findings", "number-changed"),
        ("translated", "Readers see the original, because a text that belongs to it cannot be shown."),
    ] {
        let found = texts.split("<tr id=\"text_").skip(1).map(|r| r.split("</tr>").next().unwrap());
        let mut found = found.filter(|r| r.contains(&format!("class=\"{state}")));
        assert!(
            found.any(|r| r.contains(said)),
            "no text is {state} with {said:?}:\n{}",
            texts.split("<tbody>").skip(1).collect::<String>()
        );
    }
    assert!(texts.contains("lang=\"fr\" dir=\"ltr\""));
    assert!(pages["ar/brochures/walk/index.html"].contains("<bdi>"), "values are set apart");
    let french = &pages["fr/index.html"];
    assert!(french.contains("1 text has no translation."), "{french}");
    assert!(french.contains("The original of 1 text changed since it was translated."));
    assert!(french.contains("Signed by Cleo, nurse, but void:"));
    let polish = row(&pages["pl/index.html"], ">Walking</a></th>");
    assert!(polish.contains("signed") && polish.contains("with a void signature"), "{polish}");
    assert!(pages["index.html"].contains("href=\"fr/index.html\""));
}

#[test]
fn the_same_project_gives_the_same_pages_and_a_part_needs_a_folder() {
    let project = project();
    assert_eq!(pages(&project), pages(&project));
    project.run(&["status", "--format", "html", "--locale", "fr"], 2);
    let part = project.path("part");
    project.run(&["status", "--format", "html", "--locale", "fr", "--out", part.to_str().unwrap()], 0);
    let texts = fs::read_to_string(part.join("fr/brochures/walk/index.html")).unwrap();
    assert!(texts.contains("Eat:"), "the originals are there though English was not asked for");
    assert!(!part.join("pl").exists());
    fs::create_dir(project.path("mine")).unwrap();
    project.write("mine/letter.txt", "Dear all");
    let mine = project.path("mine");
    let said = project.run(&["status", "--format", "html", "--out", mine.to_str().unwrap()], 1);
    assert!(said.contains("output-foreign"), "{said}");
}
