//! `shape sign`: who can sign what, what is kept in the ledger, and what is not trusted.

#[path = "suite/stories/project.rs"]
mod project;

use project::{BROCHURE, Project};

const LEDGER: &str = "locales/fr/signoff/walk.toml";
const SIGN: [&str; 5] = ["sign", "--locale", "fr", "--brochure", "walk"];
const SECTIONS: [&str; 4] = ["meta", "food", "start", "go-on"];

fn all(state: &str) -> Vec<String> {
    SECTIONS.map(|s| format!("{s} {state}")).to_vec()
}

#[test]
fn sections_go_from_missing_to_signed() {
    let project = Project::new();
    assert_eq!(project.states("fr", "default"), all("checked"));
    let key = project.key_of("brochures/walk", "Walk a bit longer every week.");
    project.edit("locales/fr/brochures/walk.ftl", &format!("{key} = "), &format!("{key} = **Oui** "));
    assert_eq!(
        project.states("fr", "default")[3],
        "go-on translated",
        "a warning keeps it from being checked"
    );
    project.edit("locales/fr/brochures/walk.ftl", &format!("{key} = **Oui** "), "# ");
    assert_eq!(project.states("fr", "default")[3], "go-on missing");

    let by = |role, by| [&SIGN[..], &["--role", role, "--by", by, "--section", "food"]].concat();
    project.run(&by("translator", "Tess, translator"), 0);
    assert_eq!(project.states("fr", "default")[1], "food checked", "one of two roles");
    project.run(&by("clinician", "Cleo, nurse"), 0);
    assert_eq!(project.states("fr", "default")[1], "food signed");
    assert_eq!(project.states("pl", "default")[1], "food checked", "each language for itself");
    let told = project.run(&["status", "--sections", "--locale", "fr"], 0);
    assert!(told.contains("clinician: Cleo, nurse") && told.contains("1 signed"), "{told}");
}

#[test]
fn the_ledger_is_sorted_dated_only_on_demand_and_stays_the_same() {
    let project = Project::new();
    project.sign("fr", "default");
    let ledger = project.read(LEDGER);
    assert!(ledger.starts_with("# Kept by `shape sign`") && ledger.contains("\nschema = 1\n"), "{ledger}");
    assert!(!ledger.contains("date ="));
    for part in [
        "\"value minutes 10\"",
        "\"value fever-threshold 38 celsius\"",
        "\"module call-now\"",
        "\"name tablet Walkomed 5 mg\"",
        "\"link who https://who.example/\"",
    ] {
        assert!(ledger.contains(part), "{part} is missing in\n{ledger}");
    }
    let sections: Vec<&str> = ledger.lines().filter(|l| l.starts_with("section")).collect();
    assert!(sections.is_sorted() && sections.len() == 8, "{sections:?}");
    project.sign("fr", "default");
    assert_eq!(project.read(LEDGER), ledger, "signing the same again changes nothing");
    project.run(
        &[&SIGN[..], &["--role", "clinician", "--by", "Cleo, nurse", "--as-of", "2026-12-01"]].concat(),
        0,
    );
    assert!(project.read(LEDGER).contains("date = 2026-12-01"));
    assert_eq!(project.states("fr", "default"), all("signed"));
}

#[test]
fn what_cannot_be_signed_is_refused() {
    let project = Project::new();
    for (args, code) in [
        (vec!["--role", "clinician", "--by", "Cleo"], "sign-name"),
        (vec!["--role", "clinician", "--by", "Cleo, nurse", "--section", "fod"], "unknown-section"),
        (vec!["--role", "clinician", "--by", "Cleo, nurse", "--edition", "none"], "unknown-edition"),
    ] {
        let said = project.run(&[&SIGN[..], &args].concat(), 1);
        assert!(said.contains(code), "{said}");
    }
    let english = ["sign", "--locale", "en", "--brochure", "walk", "--by", "Cleo, nurse", "--role"];
    assert!(project.run(&[&english[..], &["translator"]].concat(), 1).contains("sign-source"));
    project.run(&[&english[..], &["clinician"]].concat(), 0);

    let french = "locales/fr/brochures/walk.ftl";
    project.edit(french, "Prenez 5 mg", "Prenez 50 mg");
    let said = project.run(&[&SIGN[..], &["--role", "clinician", "--by", "Cleo, nurse"]].concat(), 1);
    assert!(said.contains("sign-not-checked") && said.contains("`start` has an error"), "{said}");
    project.edit(french, "Prenez 50 mg", "Prenez 5 mg");

    let key = project.key_of("brochures/walk", "apples");
    project.edit(french, &format!("{key} = pommes\n"), "");
    let said = project.run(&[&SIGN[..], &["--role", "clinician", "--by", "Cleo, nurse"]].concat(), 1);
    assert!(said.contains("sign-untranslated") && said.contains("`food`"), "{said}");
    assert_eq!(project.read(LEDGER), "", "all or nothing");
}

#[test]
fn damaged_double_and_stray_sign_offs_are_told_and_do_not_count() {
    let project = Project::new();
    project.sign("fr", "default");
    let sound = project.read(LEDGER);

    project.edit(LEDGER, "Cleo, nurse", "Carl, surgeon");
    let said = project.run(&["check"], 1);
    assert!(said.contains("sign-off-damaged") && said.contains("walk.toml:"), "{said}");
    assert_eq!(project.states("fr", "default"), all("checked"));
    let again = [&SIGN[..], &["--role", "clinician", "--by", "Cleo, nurse"]].concat();
    assert!(project.run(&again, 1).contains("nothing was signed"), "what is damaged is not overwritten");

    project.write(LEDGER, &sound);
    let first = sound.split("\n[[sign-off]]").nth(1).unwrap();
    project.write(LEDGER, &sound.replacen("\n[texts]", &format!("\n[[sign-off]]{first}\n[texts]"), 1));
    assert!(project.run(&["check"], 1).contains("sign-off-duplicate"));
    assert_eq!(project.states("fr", "default")[1], "food checked");

    project.write(LEDGER, &sound.replace("role = \"clinician\"", "role = \"cleaner\""));
    assert!(project.run(&["check"], 1).contains("sign-off-role"));

    project.write(LEDGER, &sound);
    project.edit(BROCHURE, "{#food}", "{#foods}");
    project.run(&["sync"], 0);
    assert!(project.run(&["check"], 0).contains("sign-off-unknown"));
    project.write("locales/fr/signoff/wlak.toml", &sound);
    assert!(project.run(&["check"], 0).contains("did you mean `walk`?"));
}

#[test]
fn a_translation_that_arrives_is_not_reviewed() {
    let project = Project::new();
    project.sign("fr", "default");
    let other = "locales/fr/brochures/walk.ftl";
    project.edit(other, " = pommes", " = prunes");
    assert_eq!(project.states("fr", "default")[1], "food checked!");
    assert!(project.reasons("fr", "default")[0].contains(": [-pommes-] {+prunes+}"));
    let said = project.run(&["check"], 0);
    assert!(said.contains("sign-off-void") && said.contains("Cleo, nurse"), "{said}");
}

#[test]
fn the_notice_goes_only_when_an_approved_text_is_signed_in_full() {
    const MACHINE: &str = "Cette traduction a été faite par une machine";
    let project = Project::new();
    assert!(project.page("fr", "default").contains(MACHINE));
    for role in ["translator", "clinician"] {
        for section in SECTIONS {
            assert!(project.page("fr", "default").contains(MACHINE), "{role} {section}");
            project.run(&[&SIGN[..], &["--role", role, "--by", "A, b", "--section", section]].concat(), 0);
        }
    }
    let page = project.page("fr", "default");
    assert!(!page.contains(MACHINE) && page.contains("Relu et signé"), "{page}");
    assert!(!page.contains("Ébauche faite par une machine"));
    assert!(project.page("pl", "default").contains("To tłumaczenie wykonała maszyna"));
    project.edit(BROCHURE, "status = \"approved\"", "status = \"sample\"");
    assert_eq!(project.states("fr", "default"), all("signed"));
    assert!(project.page("fr", "default").contains(MACHINE), "a sample keeps its notices");
}

#[test]
fn only_what_is_signed_is_published() {
    let project = Project::new();
    let out = project.path("out");
    let publish =
        ["build", "--publish", "--format", "html", "--locale", "fr", "--out", out.to_str().unwrap()];
    let said = project.run(&publish, 1);
    assert!(said.contains("publish-unsigned") && said.contains("meta, food, start, go-on"), "{said}");
    project.sign("fr", "default");
    project.run(&publish, 0);
}

#[test]
fn a_policy_can_ask_for_one_role() {
    let project = Project::new();
    let site = project.read("content/site.toml");
    project.write(
        "content/site.toml",
        &site.replacen("\n[[", "\n[publish]\nsign-off = [\"clinician\"]\n\n[[", 1),
    );
    project.run(&[&SIGN[..], &["--role", "clinician", "--by", "Cleo, nurse"]].concat(), 0);
    assert_eq!(project.states("fr", "default"), all("signed"));
    project.edit("content/site.toml", "[\"clinician\"]", "[\"doctor\"]");
    assert!(project.run(&["check"], 1).contains("sign-off-role"));
}

#[test]
fn another_kind_of_box_voids_the_sign_off() {
    let project = Project::new();
    project.edit(BROCHURE, "Walk a bit longer every week.", "> [!TIP]\n> Walk a bit longer every week.");
    project.run(&["sync"], 0);
    project.sign("fr", "default");
    project.edit(BROCHURE, "[!TIP]", "[!WARNING]");
    assert_eq!(project.states("fr", "default")[3], "go-on checked!");
}

#[test]
fn a_source_that_was_exchanged_voids_the_sign_off_of_what_rests_on_it() {
    let project = Project::new();
    let references =
        "schema = 1\n\n[smith]\nauthors = \"Smith A\"\ntitle = \"Walking\"\nyear = 2020\nlanguage = \"en\"\n";
    project.write("content/references.toml", references);
    project.edit(BROCHURE, "Walk a bit longer every week.", "Walk a bit longer every week.[^smith]");
    project.run(&["sync"], 0);
    project.translate("fr", "brochures/walk");
    project.sign("fr", "default");
    assert_eq!(project.states("fr", "default"), all("signed"));
    project.edit("content/references.toml", "year = 2020", "year = 2021");
    assert_eq!(project.states("fr", "default")[3], "go-on checked!");
    assert_eq!(project.states("fr", "default")[1], "food signed");
    assert!(project.reasons("fr", "default")[0].contains("the source `smith` changed: "));
}

#[test]
fn a_film_is_signed_as_a_brochure_is() {
    let project = Project::new();
    project.write(
        "content/videos/walk/index.md",
        "+++\nschema = 1\ntitle = \"A walk\"\nstatus = \"sample\"\n+++\n\n## Out {#out}\n\nWe go out.\n",
    );
    project.run(&["sync"], 0);
    project.translate("fr", "videos/walk");
    let sign = ["sign", "--locale", "fr", "--role", "clinician", "--by", "Cleo, nurse", "--brochure"];
    project.run(&[&sign[..], &["videos/walk"]].concat(), 0);
    assert!(project.read("locales/fr/signoff/videos/walk.toml").contains("section = \"out\""));
    assert_eq!(project.read(LEDGER), "", "the brochure of the same id is another page");
    let said = project.run(&["status", "--sections", "--locale", "fr"], 0);
    assert!(said.contains("clinician: Cleo, nurse"), "{said}");
    assert!(
        project.run(&[&sign[..], &["wlak"]].concat(), 1).contains("did you mean"),
        "an unknown id is refused"
    );
    assert!(!project.run(&["check"], 0).contains("sign-off-unknown"));
}

/// Every number that an edition puts into a section is signed with it, and with no other section.
#[test]
fn a_value_of_the_edition_voids_exactly_the_sign_offs_of_sections_that_show_it() {
    const EDITION: &str = "content/editions/club/edition.toml";
    let project = Project::new();
    project.edit(
        BROCHURE,
        "every week.\n",
        "every week.\n\n> [!RED-FLAGS]\n> **Call now if** {#call-team tier=team}\n> - you drank less than 500 ml\n\n\
         > [!CONTACT]\n> **Start** {#card lines=emergency,team,support}\n> - apples\n> - pears\n> - Wear good shoes.\n",
    );
    project.run(&["sync"], 0);
    project.translate("fr", "brochures/walk");
    project.edit(EDITION, "name = \"Club\"\n", "name = \"Club\"\nemergency-number = \"112\"\n");
    let more = "\n[team]\nphone = \"+353 20 910 0100\"\nhours = { fr = \"le jour\", en = \"by day\" }\n\n[[helplines]]\n\
                name = \"Line\"\nphone = \"+353 20 910 0142\"\nkind = \"support\"\nverified-on = 2026-11-01\n";
    project.write(EDITION, &(project.read(EDITION) + more));
    project.sign("fr", "club");
    assert_eq!(project.states("fr", "club"), all("signed"));
    for (from, to, voided) in [
        ("value = 38\n", "value = 37.5\n", &["start"][..]),
        ("\"112\"", "\"144\"", &["start", "go-on"]),
        ("910 0100", "910 0101", &["go-on"]),
        ("fr = \"le jour\"", "fr = \"la nuit\"", &["go-on"]),
        ("en = \"by day\"", "en = \"by night\"", &[]),
        ("910 0142", "910 0143", &["go-on"]),
        ("name = \"Line\"", "name = \"Other line\"", &["go-on"]),
        ("kind = \"support\"\n", "", &["go-on"]),
        ("verified-on = 2026-11-01", "verified-on = 2026-11-02", &[]),
    ] {
        project.edit(EDITION, from, to);
        let states = project.states("fr", "club");
        let void: Vec<&str> =
            SECTIONS.into_iter().filter(|s| states.contains(&format!("{s} checked!"))).collect();
        assert_eq!(void, voided, "{from} → {to}: {states:?}");
        let reasons = project.reasons("fr", "club");
        assert!(reasons.iter().all(|r| r.contains("the value `")), "{from} → {to}: {reasons:?}");
        assert_eq!(reasons.len(), voided.len(), "{from} → {to}: {reasons:?}");
        let text = project.read(EDITION);
        project.write(
            EDITION,
            &if to.is_empty() {
                text.replace("verified", &format!("{from}verified"))
            } else {
                text.replace(to, from)
            },
        );
    }
    assert_eq!(project.states("fr", "club"), all("signed"));
}

/// What search engines are told of a review is what was signed.
#[test]
fn a_page_claims_a_review_only_when_it_is_signed_and_published() {
    let project = Project::new();
    project.edit(BROCHURE, "version = \"1.0\"\n", "version = \"1.0\"\nlast-reviewed = 2026-11-22\n");
    project.sign("fr", "default");
    let draft = project.page("fr", "default");
    assert!(!draft.contains("schema.org") && !draft.contains("lastReviewed"), "a draft claims nothing");
    let out = project.path("out");
    let publish = ["build", "--publish", "--format", "html", "--out", out.to_str().unwrap()];
    project.run(&[&publish[..], &["--locale", "fr", "--locale", "en"]].concat(), 0);
    let page = |tag: &str| project.read(&format!("out/{tag}/walk/index.html"));
    for part in [
        "vocab=\"https://schema.org/\" typeof=\"MedicalWebPage\"",
        "property=\"inLanguage\" content=\"fr\"",
        "property=\"audience\" content=\"Patient\"",
        "<time property=\"lastReviewed\" datetime=\"2026-11-22\">",
    ] {
        assert!(page("fr").contains(part), "{part}");
    }
    let english = page("en");
    assert!(english.contains("MedicalWebPage") && english.contains("datetime=\"2026-11-22\""), "{english}");
    assert!(!english.contains("lastReviewed"), "nobody has signed it");
}
