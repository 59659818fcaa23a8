//! What happens to readers, translators and clinicians when a text is edited. Each test is a story from the edit to the
//! page.

#[path = "suite/stories/project.rs"]
mod project;

use project::{BROCHURE, LOCALES, MODULE, Project, in_language};

/// Everything is translated and signed in all languages.
fn signed() -> Project {
    let project = Project::new();
    for tag in LOCALES {
        project.sign(tag, "default");
        assert_eq!(
            project.states(tag, "default"),
            ["meta signed", "food signed", "start signed", "go-on signed"]
        );
    }
    project
}

/// The states with one section in another one.
fn with(section: &str, state: &str) -> Vec<String> {
    let one = |s: &&str| if *s == section { format!("{s} {state}") } else { format!("{s} signed") };
    ["meta", "food", "start", "go-on"].iter().map(one).collect()
}

const MACHINE: &str = "Cette traduction a été faite par une machine";
const VOID_SOURCE: &str = "Le texte d’origine de ces parties a changé depuis leur relecture";
const VOID_VALUE: &str = "Un nombre, un nom ou un lien de ces parties a changé depuis leur relecture";
const VOID_TRANSLATION: &str = "La formulation de ces parties a changé depuis leur relecture";

#[test]
fn a_typing_error_in_english_is_corrected() {
    let project = Project::new();
    project.edit(BROCHURE, "Walk a bit longer every week.", "Walk a bti longer each week.");
    project.run(&["sync"], 0);
    for tag in LOCALES {
        project.translate(tag, "brochures/walk");
        project.sign(tag, "default");
    }
    let page = project.page("fr", "default");
    assert!(page.contains("Marchez un peu plus longtemps") && !page.contains(MACHINE));

    project.edit(BROCHURE, "Walk a bti longer", "Walk a bit longer");
    project.run(&["sync"], 0);
    // Until someone says that nothing but the wording changed, readers see English there, and why.
    let page = project.page("fr", "default");
    assert!(!page.contains("Marchez un peu") && page.contains("Walk a bit longer"), "{page}");
    assert!(page.contains(MACHINE) && page.contains(VOID_SOURCE), "{page}");
    assert_eq!(project.states("fr", "default"), with("go-on", "missing!"));
    // The translator sees the old English and what changed.
    let reference = project.read("locales/en/brochures/walk.ftl");
    assert!(reference.contains("# Difference: Walk a [-bti-] {+bit+} longer each week."), "{reference}");

    assert!(project.run(&["carry", "--yes"], 1).contains("carry-signed"));
    assert!(project.run(&["carry", "--yes", "--by", "Ed, editor"], 1).contains("carry-names"));
    let twice = ["carry", "--yes", "--by", "Ed, editor", "--by", "Ed, editor"];
    assert!(project.run(&twice, 1).contains("carry-names"));
    let both = ["carry", "--yes", "--by", "Ed, editor", "--by", "Tess, translator"];
    let said = project.run(&both, 0);
    assert!(said.contains("5 translations carried over") && said.contains("10 sign-offs kept"), "{said}");
    for tag in LOCALES {
        assert_eq!(project.states(tag, "default"), with("", ""), "{tag}");
        let ledger = project.read(&format!("locales/{tag}/signoff/walk.toml"));
        assert!(ledger.contains("Ed, editor; Tess, translator"), "{ledger}");
    }
    let page = project.page("fr", "default");
    assert!(
        page.contains("Marchez un peu plus longtemps")
            && !page.contains(MACHINE)
            && !page.contains(VOID_SOURCE)
    );
    // The clinician sees that the sign-off was carried.
    assert!(project.run(&["status", "--sections", "--locale", "fr"], 0).contains("Cleo, nurse (carried)"));
}

#[test]
fn a_typing_error_in_a_translation_is_corrected() {
    let project = Project::new();
    let key = project.key_of("brochures/walk", "Walk a bit longer every week.");
    let file = "locales/fr/brochures/walk.ftl";
    project.edit(
        file,
        "Marchez un peu plus longtemps chaque semaine.",
        "Marchez un peu plus chaque semmaine, doucement.",
    );
    project.sign("fr", "default");
    project.edit(file, "semmaine", "semaine");
    assert_eq!(project.states("fr", "default"), with("go-on", "checked!"));
    assert!(project.page("fr", "default").contains(VOID_TRANSLATION));
    let said = project.run(&["carry"], 0);
    assert!(said.contains("[-semmaine,-] {+semaine,+}") && said.contains("1 correction"), "{said}");
    assert!(project.run(&["carry", "--id", &key], 1).contains("carry-signed"));
    let by = ["--by", "Tess, translator", "--by", "Ed, editor"];
    project.run(&[&["carry", "--id", &key][..], &by].concat(), 0);
    assert_eq!(project.states("fr", "default"), with("", ""));
    assert!(!project.page("fr", "default").contains(MACHINE));

    // A change of meaning is no typing error.
    project.edit(file, "un peu plus", "un peu moins");
    assert!(project.run(&["carry"], 0).contains("refused: a limit changed: plus → moins"));
    project.run(&[&["carry", "--id", &key][..], &by].concat(), 1);
    project.run(&[&["carry", "--yes"][..], &by].concat(), 0);
    assert_eq!(project.states("fr", "default"), with("go-on", "checked!"));
}

#[test]
fn a_dose_is_changed_in_the_text() {
    let project = signed();
    let old = |tag| in_language(tag, "Take 5 mg of the tablet before you walk.");
    for tag in LOCALES {
        assert!(project.page(tag, "default").contains(&old(tag)), "{tag}");
    }
    project.edit(BROCHURE, "Take 5 mg", "Take 50 mg");
    project.run(&["sync"], 0);
    for tag in LOCALES {
        assert_eq!(project.states(tag, "default"), with("start", "missing!"), "{tag}");
        let page = project.page(tag, "default");
        let old = in_language(tag, "Take 5 mg of the tablet before you walk.");
        assert!(
            page.contains("Take 50 mg of") && !page.contains(&old),
            "{tag}: the old dose is nowhere shown"
        );
    }
    assert!(project.page("fr", "default").contains(VOID_SOURCE));
    assert!(
        project.run(&["carry", "--yes"], 0).contains("refused: a number or its unit changed: 5 mg → 50 mg")
    );
    let key = project.key_of("brochures/walk", "Take 50 mg of the tablet before you walk.");
    assert!(project.reasons("fr", "default").contains(&format!("start: the text `{key}` is new")));
}

#[test]
fn a_dose_is_changed_as_a_fact() {
    let project = signed();
    project.edit(BROCHURE, "value = 10", "value = 15");
    project.run(&["sync"], 0);
    for tag in LOCALES {
        assert_eq!(project.states(tag, "default"), with("start", "checked!"), "{tag}");
        assert_eq!(project.reasons(tag, "default"), ["start: the value `minutes` changed: 10 → 15"], "{tag}");
    }
    let page = project.page("fr", "default");
    assert!(page.contains("<bdi>15</bdi>") && page.contains(VOID_VALUE) && page.contains(MACHINE), "{page}");
    assert!(project.run(&["check"], 0).contains("sign-off-void"));
    // A new wording at the same time does not let the new number slip through.
    project.edit(BROCHURE, "minutes, slowly", "minutes, gently");
    project.run(&["sync"], 0);
    project.run(&["carry", "--yes", "--by", "Ed, editor", "--by", "Tess, translator"], 0);
    assert_eq!(project.states("fr", "default"), with("start", "checked!"));
    assert_eq!(project.reasons("fr", "default"), ["start: the value `minutes` changed: 10 → 15"]);
}

#[test]
fn a_dose_is_changed_in_a_name() {
    let project = signed();
    project.edit("locales/fr/terms.ftl", "5 mg", "50 mg");
    assert_eq!(project.states("fr", "default"), with("start", "checked!"));
    let reasons = project.reasons("fr", "default");
    assert!(reasons.len() == 1 && reasons[0].contains("[-5-] {+50+} mg"), "{reasons:?}");
    assert_eq!(project.states("pl", "default"), with("", ""), "the other languages are not touched");
    assert!(project.page("fr", "default").contains(VOID_VALUE));

    // In English: a name with another wording needs another id, and all languages are touched.
    project.edit("locales/en/terms.ftl", "5 mg", "50 mg");
    assert!(project.run(&["check"], 1).contains("wording-changed"));
    assert_eq!(project.states("pl", "default"), with("start", "checked!"));
    let reason = "start: the name `tablet` changed: Walkomed 5 mg → Walkomed 50 mg";
    assert_eq!(project.reasons("pl", "default"), [reason]);
}

#[test]
fn a_dose_is_changed_in_a_module() {
    let project = signed();
    project.edit(MODULE, "500 ml", "50 ml");
    project.run(&["sync"], 0);
    for tag in LOCALES {
        assert_eq!(project.states(tag, "default"), with("start", "missing!"), "{tag}");
        assert!(!project.page(tag, "default").contains("500"), "{tag}");
    }
    let reasons = project.reasons("fr", "default");
    let key = project.key_of("modules/call-now", "you drank less than 50 ml");
    assert!(reasons.contains(&format!("start: the text `modules/call-now/{key}` is new")), "{reasons:?}");
    assert_eq!(reasons.len(), 3, "one text for another, which lacks its translation: {reasons:?}");
    assert!(
        project.run(&["carry", "--yes"], 0).contains("refused: a number or its unit changed: 500 ml → 50 ml")
    );
}

#[test]
fn a_dose_is_changed_by_an_edition() {
    let project = signed();
    assert_eq!(project.states("fr", "club"), with("", ""), "the club has the same numbers");
    project.edit("content/editions/club/edition.toml", "value = 38", "value = 37.5");
    assert_eq!(project.states("fr", "default"), with("", ""), "other editions are not touched");
    assert_eq!(project.states("fr", "club"), with("start", "checked!"));
    assert_eq!(
        project.reasons("fr", "club"),
        ["start: the value `fever-threshold` changed: 38 celsius → 37.5 celsius"]
    );
    assert!(project.page("fr", "club").contains(VOID_VALUE));
    assert!(!project.page("fr", "default").contains(VOID_VALUE));
    project.sign("fr", "club");
    assert!(
        project
            .read("content/editions/club/signoff/fr/walk.toml")
            .contains("value fever-threshold 37.5 celsius")
    );
    assert_eq!(project.states("fr", "club"), with("", ""));
    assert!(!project.page("fr", "club").contains(MACHINE));
    project.edit("content/editions/default/edition.toml", "value = 38", "value = 37.8");
    assert_eq!(project.states("fr", "club"), with("", ""));
    assert_eq!(project.states("fr", "default"), with("start", "checked!"));
}

#[test]
fn a_paragraph_is_inserted() {
    let project = signed();
    let before = project.read("locales/fr/brochures/walk.ftl");
    project.edit(BROCHURE, "Begin with", "Wear good shoes.\n\nBegin with");
    project.run(&["sync"], 0);
    assert_eq!(
        project.read("locales/fr/brochures/walk.ftl"),
        before,
        "no translation moves onto another text"
    );
    for tag in LOCALES {
        assert_eq!(project.states(tag, "default"), with("start", "missing!"), "{tag}");
    }
    let page = project.page("fr", "default");
    assert!(
        page.contains("lang=\"en\"") && page.contains("Wear good shoes.") && page.contains("Prenez 5 mg")
    );
    let key = project.key_of("brochures/walk", "Wear good shoes.");
    assert!(project.reasons("fr", "default").contains(&format!("start: the text `{key}` is new")));
    // With its translation the section can be signed again; the others never had to.
    project
        .write("locales/fr/brochures/walk.ftl", &format!("{before}{key} = Portez de bonnes chaussures.\n"));
    assert_eq!(project.states("fr", "default"), with("start", "checked!"));
    project.sign("fr", "default");
    assert_eq!(project.states("fr", "default"), with("", ""));
}

#[test]
fn a_lead_in_is_negated() {
    let project = signed();
    assert!(project.page("fr", "default").contains("pommes"));
    project.edit(BROCHURE, "Eat:", "Do not eat:");
    project.run(&["sync"], 0);
    for tag in LOCALES {
        assert_eq!(project.states(tag, "default"), with("food", "missing!"), "{tag}");
        let page = project.page(tag, "default");
        assert!(!page.contains(&in_language(tag, "apples")), "{tag}: no item stands under its opposite");
        assert!(page.contains("Do not eat:") && page.contains("apples"), "{tag}");
    }
    let said = project.run(&["carry", "--yes", "--by", "Ed, editor", "--by", "Tess, translator"], 0);
    assert!(said.contains("0 translations carried over") && said.contains("a negation"), "{said}");
    // The translator finds the old English of all three, and the clinician a section that nobody signed.
    let history = project.read("locales/fr/history/brochures/walk.toml");
    assert!(history.contains("source = \"Eat:\"") && history.contains("lead-in = [\"Eat:\"]"), "{history}");
    assert!(project.page("fr", "default").contains(VOID_SOURCE));
}

/// Language, its two messages, what its page shows before the change and after it.
type Numbers = (&'static str, &'static str, &'static str, [&'static str; 2], [&'static str; 2]);

/// Two numbers in sentences whose words depend on them: case endings, vowel harmony, plural forms.
const NUMBERS: [Numbers; 4] = [
    (
        "hu",
        "{ $fever-threshold }-os vagy magasabb láza van",
        "Kezdje { $minutes } perccel.",
        ["<bdi>38\u{A0}°C</bdi>-os vagy magasabb", "<bdi>150</bdi> perccel"],
        ["<bdi>37,5\u{A0}°C</bdi>-os vagy magasabb", "<bdi>90</bdi> perccel"],
    ),
    (
        "fi",
        "sinulla on kuumetta { $fever-threshold } tai enemmän",
        "Aloita { $minutes } minuutista.",
        ["kuumetta <bdi>38\u{A0}°C</bdi>", "<bdi>150</bdi> minuutista"],
        ["kuumetta <bdi>37,5\u{A0}°C</bdi>", "<bdi>90</bdi> minuutista"],
    ),
    (
        "pl",
        "masz gorączkę { $fever-threshold } lub wyższą",
        "{ $minutes ->\n        [one] Zacznij od { $minutes } minuty.\n        [few] Zacznij od { $minutes } minut (kilka).\n        \
         [many] Zacznij od { $minutes } minut.\n       *[other] Zacznij od { $minutes } minuty (ułamek).\n    }",
        ["gorączkę <bdi>38\u{A0}°C</bdi>", "od <bdi>150</bdi> minut."],
        ["gorączkę <bdi>37,5\u{A0}°C</bdi>", "od <bdi>90</bdi> minut."],
    ),
    (
        "ar",
        "لديك حمى { $fever-threshold } أو أكثر",
        "{ $minutes ->\n        [zero] ابدأ بـ { $minutes } دقيقة.\n        [one] ابدأ بـ { $minutes } دقيقة.\n        [two] ابدأ بـ { $minutes } دقيقة.\n        \
         [few] ابدأ بـ { $minutes } دقائق.\n        [many] ابدأ بـ { $minutes } دقيقة كاملة.\n       *[other] ابدأ بـ { $minutes } دقيقة.\n    }",
        ["حمى <bdi>38", "<bdi>150</bdi> دقيقة كاملة"],
        ["حمى <bdi>37.5", "<bdi>90</bdi> دقيقة كاملة"],
    ),
];

#[test]
fn numbers_that_words_depend_on_change() {
    let project = Project::new();
    project.edit(BROCHURE, "value = 10", "value = 150");
    project.run(&["sync"], 0);
    let fever = project.key_of("modules/call-now", "you have a fever of { $fever-threshold } or more");
    let minutes = project.key_of("brochures/walk", "Begin with { $minutes } minutes, slowly.");
    for (tag, with_fever, with_minutes, before, _) in NUMBERS {
        let old = in_language(tag, "you have a fever of { $fever-threshold } or more");
        let new = format!("{fever} = {with_fever}");
        project.edit(&format!("locales/{tag}/modules/call-now.ftl"), &format!("{fever} = {old}"), &new);
        let old = in_language(tag, "Begin with { $minutes } minutes, slowly.");
        let new = format!("{minutes} =\n    {with_minutes}");
        project.edit(&format!("locales/{tag}/brochures/walk.ftl"), &format!("{minutes} = {old}"), &new);
        project.sign(tag, "default");
        let page = project.page(tag, "default");
        for text in before {
            assert!(page.contains(text), "{tag}: {text}\n{page}");
        }
        assert_eq!(project.states(tag, "default"), with("", ""), "{tag}");
    }
    project.edit(BROCHURE, "value = 150", "value = 90");
    project.edit("content/editions/default/edition.toml", "value = 38", "value = 37.5");
    project.run(&["sync"], 0);
    for (tag, _, _, _, after) in NUMBERS {
        let page = project.page(tag, "default");
        for text in after {
            assert!(page.contains(text), "{tag}: {text}\n{page}");
        }
        // The number is right at once. Whether the words around it still fit (an ending, a plural form) only a
        // person can tell: the section asks for one, in all languages.
        assert_eq!(project.states(tag, "default"), with("start", "checked!"), "{tag}");
        assert_eq!(
            project.reasons(tag, "default"),
            [
                "start: the value `fever-threshold` changed: 38 celsius → 37.5 celsius",
                "start: the value `minutes` changed: 150 → 90"
            ]
        );
    }
}
