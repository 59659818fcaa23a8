//! A wrong dose is found after publication. The story from the release to the other association.
#![allow(clippy::disallowed_methods, reason = "works in a temporary folder")]

#[path = "suite/releases/project.rs"]
mod project;

use std::fs;
use std::path::Path;

use project::{BROCHURE, CORRECTION, Project, RIGHT, SOURCE, WRONG, in_language};

/// The languages that have the right text at once.
const QUICK: [&str; 2] = ["de", "ar"];

fn page(out: &Path, path: &str) -> String {
    fs::read_to_string(out.join(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// What an interface text says in a language.
fn ui(project: &Project, tag: &str, id: &str) -> String {
    let texts = project.read(&format!("locales/{tag}/ui.ftl"));
    let line = texts.lines().find_map(|l| l.strip_prefix(id)?.strip_prefix(" = ")).expect(id);
    line.split('{').next().unwrap().replace('\'', "&#x27;").trim().to_owned()
}

/// The text of a page, without its markup.
fn text(html: &str) -> String {
    let mut out = String::new();
    let mut within = false;
    for c in html.chars() {
        match c {
            '<' => within = true,
            '>' => within = false,
            _ if !within => out.push(c),
            _ => {}
        }
    }
    out.replace(['\u{2068}', '\u{2069}'], "").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_wrong_dose_is_corrected_everywhere() {
    let project = Project::new();
    let locales = project.locales();
    assert_eq!(locales.len(), 18);
    project.release("1.0", "2026-12-01");

    // Before the mistake is found, the version has its page in each language, and no page of corrections is there.
    let out = project.publish();
    for tag in &locales {
        let old = page(&out, &format!("{tag}/tablets/v/1.0/index.html"));
        assert!(old.contains(&in_language(tag, WRONG)), "{tag}");
        assert!(text(&old).contains(&ui(&project, tag, "notice-version-newest")), "{tag}");
        assert!(!out.join(tag).join("corrections").exists());
    }
    assert!(!out.join("corrections.json").exists());

    project.correct(&QUICK);
    let out = project.publish();
    let mut at_once = 0;
    for tag in &locales {
        let quick = tag == "en" || QUICK.contains(&tag.as_str());
        let (wrong, right) = (in_language(tag, WRONG), in_language(tag, RIGHT));
        let pending = ui(&project, tag, "correction-pending");
        let newest = page(&out, &format!("{tag}/tablets/index.html"));
        let old = page(&out, &format!("{tag}/tablets/v/1.0/index.html"));
        let slip = page(&out, &format!("{tag}/corrections/index.html"));

        // The page of the old version says so, leads to the newest, and is not offered by search engines.
        assert!(text(&old).contains(&ui(&project, tag, "notice-version-old")), "{tag}");
        assert!(text(&old).contains(&ui(&project, tag, "notice-mistake")), "{tag}");
        assert!(old.contains("href=\"../../index.html\""), "{tag}");
        assert!(old.contains("<meta name=\"robots\" content=\"noindex\">"), "{tag}");
        assert!(
            old.contains(&format!(
                "rel=\"canonical\" href=\"https://brochures.example/{tag}/tablets/index.html\""
            )),
            "{tag}"
        );
        // The slip tells what was wrong.
        assert!(text(&slip).contains(&ui(&project, tag, "correction-wrong")), "{tag}");
        assert!(slip.contains("20 mg"), "{tag}");
        assert!(newest.contains("href=\"../corrections/index.html\""), "{tag}: in the foot");
        // A sign of danger is never lost.
        for shown in [&newest, &old] {
            assert!(shown.contains(&in_language(tag, "you have a fever")), "{tag}");
            assert!(shown.contains(&in_language(tag, "Keep them dry.")), "{tag}");
        }
        if quick {
            assert!(newest.contains(&right) && !newest.contains(&wrong), "{tag}");
            assert!(!newest.contains(&pending), "{tag}");
            assert!(text(&old).contains(&ui(&project, tag, "correction-right")), "{tag}");
            assert!(old.contains(&wrong), "{tag}: what people have on paper stands on its page");
            assert!(slip.contains("2 mg") && !slip.contains(&pending), "{tag}");
        } else {
            // At once, in words that were translated before.
            at_once += 1;
            for shown in [&newest, &old] {
                assert!(text(shown).contains(&pending), "{tag}: {pending}\n{shown}");
                assert!(!shown.contains("20 mg"), "{tag}: nobody may act on it");
                assert!(!shown.contains(&in_language(tag, "Sit down.")), "{tag}");
            }
            assert!(text(&newest).contains(&ui(&project, tag, "notice-kept")), "{tag}");
            assert!(text(&slip).contains(&pending), "{tag}");
        }
    }
    assert_eq!(at_once, 15);
    let sitemap = page(&out, "sitemap.xml");
    assert!(!sitemap.contains("/v/1.0/") && sitemap.contains("/fr/corrections/"));

    // `check` names the languages that still lack it.
    let said = project.run(&["check"], 0);
    assert_eq!(said.matches("correction-pending").count(), 1, "{said}");
    assert!(
        said.contains("not there yet in: bg, cs, el, es, fi, fr, he, hu, it, nl, pl, pt, ro, uk, zh-Hans"),
        "{said}"
    );

    // An edition of another association that was built on the old text.
    let other = Project::new();
    let file = out.join("corrections.json");
    let file = file.to_str().unwrap();
    let said = other.run(&["check", "--corrections", file], 1);
    assert_eq!(said.matches("error[correction-needed]").count(), 18, "{said}");
    assert!(said.contains("content/brochures/tablets/index.md:11:1"), "{said}");
    assert!(said.contains("locales/de/brochures/tablets.ftl:"), "{said}");
    assert!(said.contains("Take 20 mg") && said.contains("Take 2 mg"), "{said}");
    // Put right, it passes.
    other.edit(SOURCE, WRONG, RIGHT);
    other.run(&["sync"], 0);
    for tag in &locales {
        other.translate(tag);
    }
    let said = other.run(&["check", "--corrections", file], 0);
    assert!(!said.contains("correction-needed"), "{said}");
}

#[test]
fn corrections_as_a_file_are_documented() {
    let project = Project::new();
    project.release("1.0", "2026-12-01");
    project.correct(&QUICK);
    let out = project.publish();
    let json: serde_json::Value = serde_json::from_str(&page(&out, "corrections.json")).unwrap();
    assert_eq!((json["format"].as_str(), json["schema"].as_u64()), (Some("shapepress-corrections"), Some(1)));
    let one = &json["corrections"][0];
    assert_eq!(one["severity"], "safety");
    assert_eq!(one["date"], "2026-12-05");
    assert_eq!(one["texts"]["en"]["wrong"], "Take 20 mg");
    assert_eq!(one["texts"]["de"]["right"], in_language("de", RIGHT));
    assert_eq!(one["texts"]["fr"]["right"], serde_json::Value::Null);
    assert_eq!(one["texts"]["fr"]["versions"], serde_json::json!(["1.0"]));
    let docs = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/releases.md")).unwrap();
    for field in ["format", "schema", "edition", "publisher", "corrections"] {
        assert!(json.get(field).is_some() && docs.contains(&format!("`{field}`")), "{field}");
    }
    for field in ["brochure", "section", "severity", "date", "reason", "texts"] {
        assert!(one.get(field).is_some() && docs.contains(&format!("`{field}`")), "{field}");
    }
    for field in ["versions", "wrong", "right"] {
        assert!(one["texts"]["fr"].get(field).is_some() && docs.contains(&format!("`{field}`")), "{field}");
    }
    // Same inputs, same bytes.
    let before = page(&out, "fr/tablets/v/1.0/index.html");
    assert_eq!(page(&project.publish(), "fr/tablets/v/1.0/index.html"), before);
}

#[test]
fn a_release_stays_as_it_is() {
    let project = Project::new();
    project.release("1.0", "2026-12-01");
    let folder = "content/editions/default/releases/1.0";
    let kept = project.read(&format!("{folder}/de/tablets.json"));
    // Neither the same nor a lower number, nor an earlier day.
    for (version, day) in
        [("1.0", "2026-12-02"), ("0.9", "2026-12-02"), ("1.1", "2026-11-30"), ("v2", "2026-12-02")]
    {
        let said = project.run(&["release", "--version", version, "--as-of", day], 1);
        assert!(said.contains("release-version") && said.contains("nothing was released"), "{said}");
    }
    project.edit(SOURCE, "Keep them dry.", "Keep them cool.");
    project.run(&["sync"], 0);
    project.translate("de");
    project.release("1.1", "2026-12-02");
    assert_eq!(project.read(&format!("{folder}/de/tablets.json")), kept);
    // Only the languages whose text is complete have the new version; the others keep the old one.
    assert!(project.path("content/editions/default/releases/1.1/de/tablets.json").exists());
    assert!(!project.path("content/editions/default/releases/1.1/fr/tablets.json").exists());
    let out = project.publish();
    let (de, fr) = (page(&out, "de/tablets/index.html"), page(&out, "fr/tablets/index.html"));
    assert!(de.contains("Halten Sie sie kühl.") && fr.contains("Gardez-les au sec."));
    assert!(text(&fr).contains(&ui(&project, "fr", "notice-kept")) && fr.contains("1 décembre 2026"), "{fr}");
    assert!(de.contains("href=\"v/1.0/index.html\"") && de.contains("href=\"v/1.1/index.html\""), "{de}");
    assert!(page(&out, "de/tablets/v/1.0/index.html").contains("Halten Sie sie trocken."));

    // A damaged release is told at its place, and nothing is written.
    let text = project.read(&format!("{folder}/de/tablets.json"));
    project.write(&format!("{folder}/de/tablets.json"), &text.replace("trocken", "feucht"));
    for args in [&["check"][..], &["build", "--format", "html"], &["build", "--format", "html", "--publish"]]
    {
        let said = project.run(args, 1);
        assert!(
            said.contains("error[release-damaged]") && said.contains("1.0/de/tablets.json:1:1"),
            "{said}"
        );
    }
    project.write(&format!("{folder}/de/tablets.json"), &text);
    let record = project.read(&format!("{folder}/release.toml"));
    project.write(&format!("{folder}/release.toml"), &record.replace("2026-12-01", "2026-12-03"));
    let said = project.run(&["check"], 1);
    assert!(said.contains("release.toml:3:8"), "{said}");
    fs::remove_file(project.path(&format!("{folder}/release.toml"))).unwrap();
    assert!(project.run(&["check"], 1).contains("has no record"));
}

#[test]
fn nothing_is_released_that_may_not_be_published() {
    let project = Project::new();
    project.edit("content/site.toml", "allow-sample = true", "allow-sample = false");
    let said = project.run(&["release", "--version", "1.0", "--as-of", "2026-12-01"], 1);
    assert!(said.contains("publish-sample") && said.contains("nothing was released"), "{said}");
    assert!(!project.path("content/editions/default/releases").exists());
}

/// Each fault of `corrections.toml` has its finding at its place.
#[test]
fn faults_of_corrections_are_told() {
    let project = Project::new();
    project.release("1.0", "2026-12-01");
    project.edit(SOURCE, WRONG, RIGHT);
    project.run(&["sync"], 0);
    let path = "content/editions/default/corrections.toml";
    for (from, to, code, place) in [
        ("brochure = \"tablets\"", "brochure = \"tablet\"", "correction-unknown", "4:12"),
        ("versions = [\"1.0\"]", "versions = [\"1.0\", \"2.0\"]", "correction-unknown", "6:20"),
        ("section = \"dose\"", "section = \"doses\"", "correction-wrong-missing", "7:9"),
        ("wrong = \"Take 20 mg\"", "wrong = \"Take 30 mg\"", "correction-wrong-missing", "7:9"),
        ("wrong = \"Take 20 mg\"", "wrong = \"0 mg\"", "correction-wrong-missing", "7:9"),
        ("right = \"Take 2 mg\"", "right = \"Take 3 mg\"", "correction-right-missing", "8:9"),
        ("right = \"Take 2 mg\"", "right = \"Take  20 mg\"", "correction-empty", "8:9"),
        ("severity = \"safety\"", "severity = \"safe\"", "correction-severity", "9:12"),
        ("severity", "locales = [\"xx\"]\nseverity", "correction-unknown", "9:12"),
        ("severity", "language = \"xx\"\nseverity", "correction-unknown", "9:12"),
        ("date = 2026-12-05\n", "", "missing-key", "3:1"),
        ("reason =", "reasons =", "unknown-key", "11:1"),
        ("schema = 1", "schema = 2", "schema-version", "1:10"),
    ] {
        project.write(path, &CORRECTION.replacen(from, to, 1));
        let code_of_exit = i32::from(code != "correction-right-missing");
        let said = project.run(&["check"], code_of_exit);
        let wanted = format!("{path}:{place}");
        let found = said.lines().any(|l| l.contains(&wanted)) && said.contains(code);
        assert!(found, "{to}: {code} at {place}\n{said}");
    }
    // A file that is none.
    project.write(path, CORRECTION);
    for (text, place) in
        [("{}", "1:2"), ("{\"format\":\"x\",\"schema\":1,\"edition\":\"x\",\"corrections\":[]}", "1:1")]
    {
        project.write("theirs.json", text);
        let theirs = project.path("theirs.json");
        let said = project.run(&["check", "--corrections", theirs.to_str().unwrap()], 1);
        assert!(
            said.contains("corrections-file") && said.contains(&format!("theirs.json:{place}")),
            "{said}"
        );
    }
    assert!(BROCHURE.contains(WRONG));
}

/// A mistake of one translation: the source was right.
#[test]
fn a_mistake_in_one_language_concerns_that_language_only() {
    let project = Project::new();
    project.edit("locales/de/brochures/tablets.ftl", "20 mg", "200 mg");
    // The rule for numbers sees it; it can be silenced by mistake.
    let key = project.read("locales/de/brochures/tablets.ftl");
    let key = key.lines().find(|l| l.contains("200 mg")).unwrap().split(' ').next().unwrap().to_owned();
    let silences = project.read("locales/de/silences.toml");
    let silence = format!(
        "\n[[silence]]\nfile = \"brochures/tablets\"\nmessage = \"{key}\"\ncode = \"number-changed\"\ntext = \"200 mg\"\n\
         reason = \"A mistake.\"\n"
    );
    project.write("locales/de/silences.toml", &(silences + &silence));
    project.release("1.0", "2026-12-01");
    let of_german = CORRECTION
        .replace("Take 20 mg", "Nehmen Sie 200 mg")
        .replace("Take 2 mg", "Nehmen Sie 20 mg")
        .replace("severity", "language = \"de\"\nlocales = [\"de\"]\nseverity");
    project.write("content/editions/default/corrections.toml", &of_german);
    // Until it is mended, no German reader may act on it.
    let out = project.publish();
    let pending = ui(&project, "de", "correction-pending");
    assert!(text(&page(&out, "de/tablets/index.html")).contains(&pending));
    assert!(!page(&out, "de/tablets/index.html").contains("200 mg"));
    assert!(project.run(&["check"], 1).contains("error[correction-needed]"));
    project.edit("locales/de/brochures/tablets.ftl", "200 mg", "20 mg");
    let out = project.publish();
    assert!(page(&out, "de/tablets/index.html").contains("20 mg"));
    assert!(text(&page(&out, "de/tablets/v/1.0/index.html")).contains(&ui(
        &project,
        "de",
        "correction-right"
    )));
    for tag in project.locales().iter().filter(|t| *t != "de") {
        assert!(!out.join(tag).join("corrections").exists(), "{tag}");
        assert!(!text(&page(&out, &format!("{tag}/tablets/v/1.0/index.html"))).contains(&ui(
            &project,
            tag,
            "notice-mistake"
        )));
    }
}

/// A record and a text of every kind of block, as the first program wrote them: every later one must read them. The
/// brochure itself is gone; its pages stay.
#[test]
fn a_version_of_an_earlier_program_keeps_its_page() {
    let project = Project::new();
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/releases/frozen");
    project::copy(&kept, &project.path("content/editions/default/releases"));
    let out = project.publish();
    let page = page(&out, "en/whole/v/1.0/index.html");
    for said in [
        "Moving more",
        "<strong>importance</strong>",
        "Some movement is better than none.",
        "href=\"https://example.org/guide\"",
        "Another meaning.",
        "Within it another.",
        "you have a fever of",
        "Mood diary",
        "the <em>worst</em>",
        "What can I take?",
        "Nurse:",
        "One way to fill a plate.",
        "Call us.",
        "https://who.example/",
        "About GI cancers",
    ] {
        assert!(page.contains(said), "{said}\n{page}");
    }
    assert!(
        page.contains("noindex")
            && page.contains("canonical\" href=\"https://brochures.example/en/whole/v/1.0/")
    );
    assert!(out.join("en/whole/v/1.0/167431da1388-picture.svg").exists());
    assert!(!out.join("en/whole/index.html").exists());
}
