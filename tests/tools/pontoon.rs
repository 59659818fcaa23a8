//! A project that lives in Pontoon: it stores translations by id, and builds each file of a locale anew from the
//! reference whenever the reference or a translation changes.

use std::fs;

use crate::project::{BROCHURE, LOCALES, Project, in_language};
use crate::support::{appears, locale_files, tool};

const UNITS: [&str; 5] = ["brochures/walk", "modules/call-now", "site", "ui", "terms"];

/// Pontoon with its store: for each locale and file, all translations that it has ever seen, by id.
struct Pontoon<'p> {
    project: &'p Project,
    store: tempfile::TempDir,
}

impl<'p> Pontoon<'p> {
    /// Takes over the translations of the project.
    fn new(project: &'p Project) -> Self {
        let pontoon = Self { project, store: tempfile::tempdir().unwrap() };
        for tag in LOCALES {
            for unit in UNITS {
                let text = project.read(&format!("locales/{tag}/{unit}.ftl"));
                pontoon.remember(tag, unit, &text);
            }
        }
        pontoon
    }

    fn stored(&self, tag: &str, unit: &str) -> String {
        self.store.path().join(format!("{tag}-{}.ftl", unit.replace('/', "-"))).to_str().unwrap().to_owned()
    }

    /// A translation is entered.
    fn remember(&self, tag: &str, unit: &str, ftl: &str) {
        let path = self.stored(tag, unit);
        let old = fs::read_to_string(&path).unwrap_or_default();
        fs::write(path, format!("{old}\n{ftl}")).unwrap();
    }

    /// Writes the files of all locales.
    fn sync(&self) {
        let mut args = vec!["pontoon".to_owned()];
        for tag in LOCALES {
            for unit in UNITS {
                let path = |tag: &str| self.project.path(&format!("locales/{tag}/{unit}.ftl"));
                let path = |tag: &str| path(tag).to_str().unwrap().to_owned();
                args.extend([path("en"), self.stored(tag, unit), path(tag)]);
            }
        }
        tool(&args.iter().map(String::as_str).collect::<Vec<_>>());
    }
}

fn signed() -> Project {
    let project = Project::new();
    for tag in LOCALES {
        project.sign(tag, "default");
    }
    project
}

#[test]
#[ignore = "run by tests/exchange/run"]
fn pontoon_writes_all_files_and_nothing_changes() {
    let project = signed();
    let page = project.page("fr", "default");
    let pontoon = Pontoon::new(&project);
    pontoon.sync();
    let written = locale_files(&project);
    assert!(written["locales/fr/brochures/walk.ftl"].contains("# Heading\n"), "it puts in the comments");
    assert!(project.run(&["sync"], 0).contains("0 files written"));
    assert!(project.run(&["check"], 0).contains("0 errors, 0 warnings"));
    assert!(project.page("fr", "default") == page);
    for tag in LOCALES {
        assert!(project.states(tag, "default").iter().all(|s| s.ends_with(" signed")), "{tag}");
    }
    pontoon.sync();
    assert!(locale_files(&project) == written, "and again: nothing changes");
}

#[test]
#[ignore = "run by tests/exchange/run"]
fn a_source_changes_and_pontoon_writes_all_files() {
    let project = signed();
    let pontoon = Pontoon::new(&project);
    pontoon.sync();
    project.edit(BROCHURE, "Take 5 mg", "Take 50 mg");
    project.edit(BROCHURE, "Eat:", "Do not eat:");
    project.edit(
        BROCHURE,
        "Walk a bit longer every week.",
        "Wear good shoes.\n\nWalk a bit longer every week.",
    );
    project.run(&["sync"], 0);
    let ours = locale_files(&project);
    pontoon.sync();
    let theirs = locale_files(&project);
    assert!(project.run(&["sync"], 0).contains("0 files written"), "Pontoon left nothing to do");
    assert!(locale_files(&project) == theirs);
    pontoon.sync();
    assert!(locale_files(&project) == theirs, "and neither did we");
    assert!(
        project.run(&["check"], 0).contains(" 0 errors,")
            || project.run(&["check"], 0).starts_with("warning")
    );

    let gone = ["Take 5 mg of the tablet before you walk.", "Eat:", "apples", "pears"];
    for tag in LOCALES {
        project.page(tag, "default");
        for text in gone {
            let old = in_language(tag, text);
            assert!(!appears(&project, tag, &old), "{tag}: {old}");
            let history = project.read(&format!("locales/{tag}/history/brochures/walk.toml"));
            assert!(
                history.contains(&old) && history.contains(&format!("source = \"{text}\"")),
                "{tag}: {history}"
            );
        }
        for text in ["Take 50 mg of the tablet before you walk.", "Do not eat:", "Wear good shoes."] {
            assert!(appears(&project, tag, text), "{tag}: {text} is shown in English");
        }
        assert!(appears(&project, tag, &in_language(tag, "Walk a bit longer every week.")), "{tag}");
        let states = project.states(tag, "default");
        assert_eq!(states, ["meta signed", "food missing!", "start missing!", "go-on missing!"], "{tag}");
        let history = format!("locales/{tag}/history/brochures/walk.toml");
        assert_eq!(ours[&history], theirs[&history]);
    }

    // A new translation arrives: it is shown, and is not signed by that.
    let key = project.key_of("brochures/walk", "Wear good shoes.");
    pontoon.remember("fr", "brochures/walk", &format!("{key} = Portez de bonnes chaussures.\n"));
    pontoon.sync();
    assert!(project.run(&["sync"], 0).contains("0 files written"));
    project.page("fr", "default");
    assert!(appears(&project, "fr", "Portez de bonnes chaussures."));
    assert_eq!(project.states("fr", "default")[3], "go-on checked!");

    // The change is taken back: so are the translations, and the history is empty again.
    project.edit(BROCHURE, "Take 50 mg", "Take 5 mg");
    project.edit(BROCHURE, "Do not eat:", "Eat:");
    project.edit(BROCHURE, "Wear good shoes.\n\n", "");
    project.run(&["sync"], 0);
    let ours = locale_files(&project);
    assert!(!ours.contains_key("locales/pl/history/brochures/walk.toml"));
    assert!(ours["locales/fr/history/brochures/walk.toml"].contains("Portez de bonnes chaussures."));
    pontoon.sync();
    assert!(project.run(&["sync"], 0).contains("0 files written"));
    assert!(project.run(&["check"], 0).contains("0 errors, 0 warnings"));
    for tag in LOCALES {
        assert!(project.states(tag, "default").iter().all(|s| s.ends_with(" signed")), "{tag}");
    }
}

/// A translation of a text that has gone meanwhile is merged into the file: it is not shown, and not lost.
#[test]
#[ignore = "run by tests/exchange/run"]
fn a_translation_comes_too_late() {
    let project = signed();
    let pontoon = Pontoon::new(&project);
    let old = in_language("fr", "Take 5 mg of the tablet before you walk.");
    let key = project.key_of("brochures/walk", "Take 5 mg of the tablet before you walk.");
    project.edit(BROCHURE, "Take 5 mg", "Take 50 mg");
    project.run(&["sync"], 0);
    pontoon.sync();
    let late = "Prenez 5 mg du comprimé avant la marche.";
    let file = "locales/fr/brochures/walk.ftl";
    project.write(file, &format!("{}{key} = {late}\n", project.read(file)));
    assert!(project.run(&["check"], 0).contains("locale-outdated"));
    project.page("fr", "default");
    assert!(!appears(&project, "fr", late) && !appears(&project, "fr", &old));
    project.run(&["sync"], 0);
    let history = project.read("locales/fr/history/brochures/walk.toml");
    assert!(history.contains(late) && history.contains(&old), "{history}");
    let source = "source = \"Take 5 mg of the tablet before you walk.\"";
    assert_eq!(history.matches(source).count(), 2, "both with what they were a translation of: {history}");

    // The text comes back. Nobody knows which of the two is right: neither is shown by itself.
    project.edit(BROCHURE, "Take 50 mg", "Take 5 mg");
    project.run(&["sync"], 0);
    project.page("fr", "default");
    assert!(!appears(&project, "fr", late) && !appears(&project, "fr", &old));
    assert!(project.run(&["carry", "--locale", "fr"], 0).contains("the history holds 2 translations of it"));
}
