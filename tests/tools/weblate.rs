//! A project that lives in Weblate: it changes the messages that someone edited, puts new ones at the end of the file,
//! and leaves the rest. Its add-on "Cleanup translation files" takes out what the reference does not have.

use crate::project::{BROCHURE, LOCALES, Project, in_language};
use crate::support::{appears, locale_files, tool};

/// Weblate writes a file of a locale.
fn weblate(project: &Project, tag: &str, unit: &str, more: &[&str]) {
    let path = |tag: &str| project.path(&format!("locales/{tag}/{unit}.ftl")).to_str().unwrap().to_owned();
    tool(&[&["weblate", &path("en"), &path(tag)][..], more].concat());
}

#[test]
#[ignore = "run by tests/exchange/run"]
fn a_source_changes_and_weblate_writes_the_new_translations() {
    let project = Project::new();
    for tag in LOCALES {
        project.sign(tag, "default");
    }
    for tag in LOCALES {
        weblate(&project, tag, "brochures/walk", &[]);
        weblate(&project, tag, "ui", &[]);
    }
    assert!(project.run(&["sync"], 0).contains("0 files written"));
    assert!(project.run(&["check"], 0).contains("0 errors, 0 warnings"));

    project.edit(BROCHURE, "Take 5 mg", "Take 50 mg");
    project.edit(BROCHURE, "Eat:", "Do not eat:");
    project.run(&["sync"], 0);
    let ours = locale_files(&project);
    for tag in LOCALES {
        weblate(&project, tag, "brochures/walk", &["--cleanup"]);
    }
    let theirs = locale_files(&project);
    assert!(theirs == ours, "Weblate writes our files as we do, and the add-on finds nothing");
    for tag in LOCALES {
        project.page(tag, "default");
        for text in ["Take 5 mg of the tablet before you walk.", "Eat:", "apples", "pears"] {
            let old = in_language(tag, text);
            assert!(!appears(&project, tag, &old), "{tag}: {old}");
            let history = project.read(&format!("locales/{tag}/history/brochures/walk.toml"));
            assert!(
                history.contains(&old) && history.contains(&format!("source = \"{text}\"")),
                "{tag}: {history}"
            );
        }
        assert_eq!(
            project.states(tag, "default"),
            ["meta signed", "food missing!", "start missing!", "go-on signed"],
            "{tag}"
        );
    }

    // New translations come to the end of the file, with what Weblate escapes.
    let eat = project.key_of("brochures/walk", "Do not eat:");
    project.edit(BROCHURE, "Take 50 mg", "**Take** 50 mg");
    project.run(&["sync"], 0);
    let dose = project.key_of("brochures/walk", "**Take** 50 mg of the tablet before you walk.");
    let new = "{ \"*\" }*Prenez** 50 mg du comprimé avant de marcher.";
    weblate(&project, "fr", "brochures/walk", &[&format!("{dose}={new}"), &format!("{eat}=Ne mangez pas :")]);
    let file = "locales/fr/brochures/walk.ftl";
    let written = project.read(file);
    assert!(written.ends_with(&format!("{dose} = {new}\n{eat} = Ne mangez pas :\n")), "{written}");
    assert!(project.run(&["sync"], 0).contains("0 files written"));
    assert_eq!(project.read(file), written);
    project.page("fr", "default");
    assert!(appears(&project, "fr", "<strong>Prenez</strong> 50 mg du comprimé avant de marcher."));
    assert!(
        !appears(&project, "fr", "Ne mangez pas"),
        "its list is not translated yet: it is shown as a whole or not"
    );
    assert_eq!(project.states("fr", "default")[2], "start checked!", "what arrives is not signed");

    // The next change of ours puts all in order; Weblate leaves it so.
    project.edit(BROCHURE, "Walk a bit longer every week.", "Walk on.");
    project.run(&["sync"], 0);
    let ours = project.read(file);
    assert!(ours.find(&eat) < ours.find(&dose), "{ours}");
    weblate(&project, "fr", "brochures/walk", &["--cleanup"]);
    assert_eq!(project.read(file), ours);
    assert!(project.run(&["sync"], 0).contains("0 files written"));
}

/// Someone translates an old text while its source changes; the merge leaves it in the file. The add-on would delete it,
/// so it is to be switched off; without it nothing is lost.
#[test]
#[ignore = "run by tests/exchange/run"]
fn a_translation_comes_too_late() {
    let project = Project::new();
    let key = project.key_of("brochures/walk", "Take 5 mg of the tablet before you walk.");
    let late = "Prenez 5 mg du comprimé avant la marche.";
    weblate(&project, "fr", "brochures/walk", &[&format!("{key}={late}")]);
    let merged = project.read("locales/fr/brochures/walk.ftl");
    project.edit(BROCHURE, "Take 5 mg", "Take 50 mg");
    project.run(&["sync"], 0);
    project.write("locales/fr/brochures/walk.ftl", &merged);
    weblate(&project, "fr", "brochures/walk", &[]);
    project.page("fr", "default");
    assert!(!appears(&project, "fr", late));
    project.run(&["sync"], 0);
    let history = project.read("locales/fr/history/brochures/walk.toml");
    assert!(history.contains(late), "{history}");
}
