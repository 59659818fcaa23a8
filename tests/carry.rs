//! `shape carry`: translations follow a new wording, and nothing else.

#[path = "suite/stories/project.rs"]
mod project;

use project::{BROCHURE, LOCALES, Project, REFERENCE, in_language};

/// A project whose English was changed, with the translations put into the history.
fn changed(from: &str, to: &str) -> Project {
    let project = Project::new();
    project.edit(BROCHURE, from, to);
    project.run(&["sync"], 0);
    project
}

#[test]
fn a_new_wording_takes_its_translation_along_in_all_languages() {
    let project = Project::new();
    let key = project.key_of("brochures/walk", "Walk a bit longer every week.");
    project.edit("locales/fr/brochures/walk.ftl", &format!("{key} ="), &format!("# ask Anne\n{key} ="));
    project.edit(BROCHURE, "Walk a bit longer", "Walk a little longer");
    project.run(&["carry"], 1);
    project.run(&["sync"], 0);
    let said = project.run(&["carry"], 0);
    assert!(said.contains("Walk a [-bit-] {+little+} longer every week."), "{said}");
    assert!(
        said.contains("(ar fi fr hu pl)") && said.contains("5 translations can be carried over"),
        "{said}"
    );
    assert!(project.read("locales/fr/history/brochures/walk.toml").contains("Marchez un peu plus longtemps"));

    assert!(project.run(&["carry", "--yes"], 0).contains("5 translations carried over"));
    let new = project.key_of("brochures/walk", "Walk a little longer every week.");
    for tag in LOCALES {
        let file = project.read(&format!("locales/{tag}/brochures/walk.ftl"));
        let text = in_language(tag, "Walk a bit longer every week.");
        assert!(file.contains(&format!("{new} = {text}")), "{file}");
        assert_eq!(project.read(&format!("locales/{tag}/history/brochures/walk.toml")), "");
    }
    assert!(project.read("locales/fr/brochures/walk.ftl").contains(&format!("# ask Anne\n{new} =")));
    assert!(project.run(&["sync"], 0).contains("0 files written"));
    assert!(project.run(&["carry"], 0).contains("nothing to carry over"));
}

#[test]
fn single_messages_and_languages_can_be_chosen() {
    let project = changed("Walk a bit longer", "Walk a little longer");
    let new = project.key_of("brochures/walk", "Walk a little longer every week.");
    project.run(&["carry", "--locale", "fr", "--id", &new], 0);
    assert!(project.read("locales/fr/brochures/walk.ftl").contains(&new));
    assert!(!project.read("locales/pl/brochures/walk.ftl").contains(&new));
    assert!(project.run(&["carry", "--id", "start_aaaaaaaa"], 1).contains("nothing-to-carry"));
}

#[test]
fn a_given_pair_need_not_look_alike() {
    let project = Project::new();
    let old = project.key_of("brochures/walk", "Walk a bit longer every week.");
    project.edit(BROCHURE, "Walk a bit longer every week.", "Lengthen the stroll every week.");
    project.run(&["sync"], 0);
    let new = project.key_of("brochures/walk", "Lengthen the stroll every week.");
    assert!(project.run(&["carry"], 0).contains("nothing to carry over"));
    project.run(&["carry", "--id", &format!("{old}={new}")], 0);
    assert!(project.read("locales/fr/brochures/walk.ftl").contains(&new));
}

#[test]
fn what_changes_the_meaning_is_refused() {
    let french = "locales/fr/brochures/walk.ftl";
    let before = Project::new().read(french);
    for (from, to, why) in [
        ("Take 5 mg", "Take 50 mg", "a number or its unit changed: 5 mg → 50 mg"),
        ("Take 5 mg", "Take 5 g", "a number or its unit changed"),
        ("before you walk", "after you walk", "a limit changed: before → after"),
        ("Take 5 mg", "Do not take 5 mg", "a negation changed"),
        ("{ $minutes } minutes", "a few minutes", "a value changed"),
        ("Ask [the WHO][who].", "Ask the WHO.", "a link changed"),
        ("Eat:", "Do not eat:", "a negation of what it belongs to changed"),
    ] {
        let project = changed(from, to);
        let said = project.run(&["carry", "--yes"], 0);
        assert!(said.contains(&format!("refused: {why}")), "{to}:\n{said}");
        assert!(said.contains("0 translations carried over"), "{said}");
        let history = project.read("locales/fr/history/brochures/walk.toml");
        let kept = project.read(french) + &history;
        for message in before.lines().filter(|l| l.contains(" = ")) {
            assert!(!history.is_empty() && kept.contains(message), "{message} is lost");
        }
    }
}

#[test]
fn a_refused_message_named_by_id_is_an_error() {
    let project = changed("Take 5 mg", "Take 50 mg");
    let new = project.key_of("brochures/walk", "Take 50 mg of the tablet before you walk.");
    assert!(project.run(&["carry", "--id", &new], 1).contains("carry-refused"));
}

#[test]
fn items_follow_a_new_wording_of_their_lead_in() {
    let project = changed("Eat:", "Eat these:");
    let said = project.run(&["carry", "--yes"], 0);
    // Two items and the lead-in itself, in five languages.
    assert!(said.contains("[-Eat:-] {+Eat these:+} / apples") && said.contains("15 translations"), "{said}");
    assert!(project.read("locales/fr/brochures/walk.ftl").contains("pommes"));
}

#[test]
fn the_reference_tells_what_the_text_was_and_which_words_changed() {
    let project = changed("Walk a bit longer", "Walk a little longer");
    let reference = project.read(REFERENCE);
    for line in [
        "# Previously: Walk a bit longer every week.",
        "# Difference: Walk a [-bit-] {+little+} longer every week.",
        "# Limit: 70 characters; it is cut in lists and search results",
        "# $minutes: a number, for example 10",
    ] {
        assert!(reference.contains(line), "{line} is missing in\n{reference}");
    }
}

#[test]
fn hundreds_of_messages_are_carried_at_once() {
    let project = Project::new();
    let text = |word: &str| {
        let one = |i: usize| format!("\n\nSentence {} has {word} words of its own.", "x".repeat(i + 2));
        (0..300).map(one).collect::<Vec<_>>().concat()
    };
    let start = project.read(BROCHURE);
    project.write(BROCHURE, &(start.clone() + &text("plain")));
    project.run(&["sync"], 0);
    for tag in LOCALES {
        project.translate(tag, "brochures/walk");
    }
    project.write(BROCHURE, &(start + &text("certain")));
    project.run(&["sync"], 0);
    let said = project.run(&["carry", "--yes"], 0);
    assert!(said.contains("1500 translations carried over, 0 refused"), "{said}");
    let file = project.read("locales/fr/brochures/walk.ftl");
    for line in file.lines().filter(|l| l.contains("Sentence")) {
        // Each went to its own text: the ids are those of the new wording.
        let key = line.split(' ').next().unwrap();
        let word = line.split("Sentence ").nth(1).unwrap().split(' ').next().unwrap();
        assert_eq!(
            key,
            project.key_of("brochures/walk", &format!("Sentence {word} has certain words of its own."))
        );
    }
}
