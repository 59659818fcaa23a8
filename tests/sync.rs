//! `shape sync` and what it promises: nothing is lost, a second run changes nothing, outdated text is never current.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

const SITE: &str = "schema = 1\ntitle = \"T\"\ndescription = \"D\"\nbase-url = \"https://b.example/\"\nsource-locale = \
                    \"en\"\n\n[[locales]]\ntag = \"en\"\nname = \"English\"\n\n[[locales]]\ntag = \"fr\"\nname = \
                    \"Français\"\n";
const BROCHURE: &str = "+++\nschema = 1\ntitle = \"Walk\"\n+++\n\n## Eat {#eat}\n\nEat:\n\n- apples\n- pears\n\n## Move \
                        {#move}\n\nWalk a little.\n";

struct Project(TempDir);

impl Project {
    fn new() -> Self {
        let project = Self(tempfile::tempdir().unwrap());
        project.write("content/site.toml", SITE);
        project.write("content/brochures/walk/index.md", BROCHURE);
        project.write("content/editions/default/edition.toml", "schema = 1\n");
        project.write("locales/en/ui.ftl", include_str!("../locales/en/ui.ftl"));
        project.write("locales/en/terms.ftl", include_str!("../locales/en/terms.ftl"));
        project.sync();
        project
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.0.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.0.path().join(path)).unwrap_or_default()
    }

    fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{from:?} is not in {path}:\n{text}");
        self.write(path, &text.replace(from, to));
    }

    #[track_caller]
    fn run(&self, args: &[&str], code: i32) -> String {
        let output = Command::new(env!("CARGO_BIN_EXE_shape"))
            .arg("--root")
            .arg(self.0.path())
            .args(args)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(code), "{said}");
        said
    }

    /// Synchronizes, and again: the second run must write nothing.
    #[track_caller]
    fn sync(&self) {
        self.run(&["sync"], 0);
        assert!(self.run(&["sync"], 0).contains("0 files written"));
    }

    /// Writes a French translation: each message of the reference with `fr:` in front of its value.
    fn translate(&self) {
        let reference = self.read(REFERENCE);
        let lines = reference.lines().filter(|l| !l.starts_with('#'));
        let text: String = lines.map(|l| l.replacen(" = ", " = fr:", 1) + "\n").collect();
        self.write(FRENCH, &text);
    }

    fn key_of(&self, value: &str) -> String {
        let reference = self.read(REFERENCE);
        let line = reference.lines().find(|l| l.ends_with(&format!(" = {value}"))).unwrap().to_owned();
        line.split(' ').next().unwrap().to_owned()
    }
}

const REFERENCE: &str = "locales/en/brochures/walk.ftl";
const FRENCH: &str = "locales/fr/brochures/walk.ftl";
const HISTORY: &str = "locales/fr/history/brochures/walk.toml";

#[test]
fn the_reference_tells_translators_what_they_need() {
    let project = Project::new();
    let reference = project.read(REFERENCE);
    for expected in ["## eat", "# Belongs to: Eat:", "= apples", "# Before it: Eat", "# After it: pears"] {
        assert!(reference.contains(expected), "{expected:?} is missing in:\n{reference}");
    }
    assert!(Path::new(&project.0.path().join("locales/l10n.toml")).exists());
}

#[test]
fn a_changed_text_is_missing_and_its_translation_goes_to_the_history() {
    let project = Project::new();
    project.translate();
    let key = project.key_of("Walk a little.");
    project.edit("content/brochures/walk/index.md", "Walk a little.", "Walk a lot.");
    assert!(project.run(&["check"], 1).contains("reference-outdated"));
    project.sync();
    assert!(!project.read(FRENCH).contains(&key));
    let history = project.read(HISTORY);
    for expected in [key.as_str(), "source = \"Walk a little.\"", "fr:Walk a little."] {
        assert!(history.contains(expected), "{expected:?} is missing in:\n{history}");
    }
    assert!(project.read(REFERENCE).contains("# Previously: Walk a little."));
}

#[test]
fn a_text_that_comes_back_brings_its_translation_along() {
    let project = Project::new();
    project.translate();
    let before = project.read(FRENCH);
    project.edit("content/brochures/walk/index.md", "Walk a little.", "Walk a lot.");
    project.sync();
    project.edit("content/brochures/walk/index.md", "Walk a lot.", "Walk a little.");
    project.sync();
    assert!(project.read(FRENCH).contains("fr:Walk a little."));
    assert_eq!(project.read(FRENCH).matches(" = ").count(), before.matches(" = ").count());
    assert_eq!(project.read(HISTORY), "", "what is current is no history");
}

#[test]
fn a_changed_lead_in_makes_its_items_missing() {
    let project = Project::new();
    project.translate();
    project.edit("content/brochures/walk/index.md", "Eat:", "Do not eat:");
    project.sync();
    let french = project.read(FRENCH);
    assert!(!french.contains("fr:apples") && !french.contains("fr:pears"), "{french}");
    assert!(french.contains("fr:Walk a little."));
    let history = project.read(HISTORY);
    assert!(history.contains("fr:apples") && history.contains("fr:pears"));
}

#[test]
fn a_text_moved_to_another_section_keeps_its_translation() {
    let project = Project::new();
    project.translate();
    project.edit("content/brochures/walk/index.md", "{#move}", "{#moving}");
    project.sync();
    let french = project.read(FRENCH);
    assert!(french.contains("moving_") && french.contains("fr:Walk a little."), "{french}");
    assert_eq!(project.read(HISTORY), "");
}

#[test]
fn a_file_with_errors_is_left_as_it_is() {
    let project = Project::new();
    project.translate();
    project.edit(FRENCH, "fr:apples", "fr:{ apples");
    let broken = project.read(FRENCH);
    project.edit("content/brochures/walk/index.md", "Walk a little.", "Walk a lot.");
    assert!(project.run(&["sync"], 0).contains("not-synchronized"));
    assert_eq!(project.read(FRENCH), broken);
}

#[test]
fn a_broken_source_writes_nothing() {
    let project = Project::new();
    project.translate();
    let before = project.read(FRENCH);
    project.edit("content/brochures/walk/index.md", "schema = 1", "schema = one");
    assert!(project.run(&["sync"], 1).contains("nothing was written"));
    assert_eq!(project.read(FRENCH), before);
}

#[test]
fn a_new_wording_under_an_old_id_is_an_error() {
    let project = Project::new();
    project.edit("locales/en/ui.ftl", "home = Home", "home = Start");
    assert!(project.run(&["check"], 1).contains("wording-changed"));
    project.edit("locales/en/ui.ftl", "home = Start", "home-2 = Start");
    project.write("locales/fr/ui.ftl", "home = Accueil\n");
    project.sync();
    assert!(!project.run(&["check"], 1).contains("wording-changed"));
    assert!(project.read("locales/fr/history/ui.toml").contains("home = Accueil"));
}

#[test]
fn translators_comments_and_layout_survive() {
    let project = Project::new();
    project.translate();
    let key = project.key_of("Walk a little.");
    project.edit(FRENCH, &format!("{key} ="), &format!("# ask Anne\n{key} ="));
    let by_hand = project.read(FRENCH);
    project.sync();
    assert_eq!(project.read(FRENCH), by_hand, "nothing is obsolete, so nothing is rewritten");
    project.edit("content/brochures/walk/index.md", "- pears\n", "");
    project.sync();
    assert!(project.read(FRENCH).contains(&format!("# ask Anne\n{key} = fr:Walk a little.")));
}

#[test]
fn every_entry_is_moved_whole_whatever_it_ends_with() {
    for eat in ["Mangez { $x }", "Mangez { { $x } }", "{ { $x } } mange"] {
        moved_whole(eat);
    }
}

fn moved_whole(first: &str) {
    let project = Project::new();
    let id = |text: &str| {
        let file = project.read("locales/en/brochures/walk.ftl");
        file.lines().find_map(|l| l.strip_suffix(text)?.strip_suffix(" = ").map(str::to_owned)).unwrap()
    };
    let (eat, apples, pears, walk) = (id("Eat"), id("apples"), id("pears"), id("Walk a little."));
    let values = [
        (&eat, first),
        (&apples, "{ NUMBER($x, style: \"}\") }"),
        (&pears, "{ $n ->\n    [one] une \"{ $n }\"\n   *[other] { $n }\n}"),
        (&walk, "Marchez."),
    ];
    let entries: Vec<String> = values.iter().map(|(id, value)| format!("{id} = {value}")).collect();
    project.write("locales/fr/brochures/walk.ftl", &format!("{}\n", entries.join("\n")));
    // One text goes, so that the file is written anew.
    project.edit("content/brochures/walk/index.md", "Walk a little.", "Walk a lot.");
    project.sync();
    let after = project.read("locales/fr/brochures/walk.ftl");
    for (id, value) in &values[..3] {
        assert!(after.contains(&format!("\n{id} = {value}\n")), "{id} is not whole:\n{after}");
    }
    assert!(after.starts_with("## eat\n") && !after.contains("Marchez"), "nothing else is left:\n{after}");
}

#[test]
fn a_renamed_brochure_keeps_its_translations() {
    let project = Project::new();
    project.translate();
    let folder = project.0.path().join("content/brochures");
    fs::rename(folder.join("walk"), folder.join("stroll")).unwrap();
    project.sync();
    let french = project.read("locales/fr/brochures/stroll.ftl");
    assert!(french.contains("fr:Walk a little.") && french.contains("fr:apples"), "{french}");
    assert_eq!(project.read(FRENCH), "");
    assert_eq!(project.read(HISTORY), "");
    assert_eq!(project.read(REFERENCE), "");
}

#[test]
fn a_deleted_brochure_leaves_its_translations_in_the_history() {
    let project = Project::new();
    project.translate();
    fs::remove_dir_all(project.0.path().join("content/brochures/walk")).unwrap();
    project.sync();
    assert_eq!(project.read(FRENCH), "");
    let history = project.read(HISTORY);
    assert!(
        history.contains("fr:Walk a little.") && history.contains("source = \"Walk a little.\""),
        "{history}"
    );
}

#[test]
fn two_deleted_brochures_with_one_id_both_leave_their_translation() {
    let project = Project::new();
    project.write("content/brochures/stroll/index.md", BROCHURE);
    project.sync();
    let key = project.key_of("Walk a little.");
    project.write(FRENCH, &format!("{key} = un\n"));
    project.write("locales/fr/brochures/stroll.ftl", &format!("{key} = deux\n"));
    for id in ["walk", "stroll"] {
        fs::remove_dir_all(project.0.path().join("content/brochures").join(id)).unwrap();
    }
    project.sync();
    assert!(project.read(HISTORY).contains("un"));
    assert!(project.read("locales/fr/history/brochures/stroll.toml").contains("deux"));
}

#[test]
fn terms_that_are_all_taken_out_leave_their_translations() {
    let project = Project::new();
    project.write("locales/fr/terms.ftl", "-licence-name = Licence CC\n");
    project.edit("locales/en/ui.ftl", "{ -licence-name }", "CC BY 4.0");
    project.edit("locales/en/stable.lock", "{ -licence-name }", "CC BY 4.0");
    project.write("locales/en/terms.ftl", "# Names that must not be translated freely.\n");
    project.sync();
    assert!(project.read("locales/fr/history/terms.toml").contains("Licence CC"));
}

/// Takes the message with this value out of a file in which each message has a comment of one line.
fn without(text: &str, value: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let at = lines.iter().position(|l| l.ends_with(&format!(" = {value}"))).unwrap();
    let left = lines.iter().enumerate().filter(|(i, _)| *i != at && *i + 1 != at);
    left.fold(String::new(), |out, (_, line)| out + line + "\n")
}

#[test]
fn a_file_as_pontoon_writes_it_keeps_its_layout() {
    let project = Project::new();
    project.translate();
    // Its comments are those of the reference, one line here.
    let mut text = "# Of the file\n\n\n### Of all\n\n".to_owned();
    let mut group = String::new();
    for line in project.read(FRENCH).lines().filter(|l| !l.is_empty()) {
        let section = line.split('_').next().unwrap();
        if section != group {
            group = section.to_owned();
            write!(text, "\n## {section}\n\n").unwrap();
        }
        writeln!(text, "# Item\n{line}").unwrap();
    }
    let text = text.replace("\n## move\n\n", "\n# Alone\n\n\n## move\n\n");
    project.write(FRENCH, &text);
    project.sync();
    assert_eq!(project.read(FRENCH), text);
    project.edit("content/brochures/walk/index.md", "- pears\n", "");
    project.sync();
    assert_eq!(project.read(FRENCH), without(&text, "fr:pears"));

    let ui = "## Around the page\n\n# First\nskip-to-content = Aller au texte\n# Second\nhome = Accueil\n\n## Boxes: the word that stands in front of the text\n\n\
              # Third\ncallout-tip = Conseil\n";
    project.write("locales/fr/ui.ftl", ui);
    project.edit("locales/en/ui.ftl", "home = Home", "home-2 = Start");
    project.sync();
    assert_eq!(project.read("locales/fr/ui.ftl"), ui.replace("# Second\nhome = Accueil\n", ""));
}

#[test]
fn a_translation_that_comes_too_late_is_kept_with_its_source() {
    let project = Project::new();
    project.translate();
    let key = project.key_of("Walk a little.");
    project.edit("content/brochures/walk/index.md", "Walk a little.", "Walk a lot.");
    project.sync();
    let french = project.read(FRENCH);
    project.write(FRENCH, &format!("{french}{key} = fr:Come late\n"));
    project.sync();
    assert_eq!(project.read(FRENCH), french);
    let history = project.read(HISTORY);
    assert_eq!(history.matches("source = \"Walk a little.\"").count(), 2, "{history}");

    // The text comes back: nobody can say which of the two is right.
    project.edit("content/brochures/walk/index.md", "Walk a lot.", "Walk a little.");
    project.sync();
    assert!(!project.read(FRENCH).contains(&key));
    assert_eq!(project.read(HISTORY), history);
    assert!(project.run(&["carry", "--locale", "fr"], 0).contains("1 refused"));
}
