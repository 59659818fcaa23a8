//! Editions: each faulty one gives one finding at its place; a good one reaches the pages.
#![allow(clippy::disallowed_methods, reason = "reads fixtures and writes a temporary folder")]

mod common;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use common::TestProject;
use shapepress::build::{self, Filter, Format, Options};
use shapepress::diag::{Diagnostic, Place, Severity, SourceMap};
use shapepress::model::Date;

fn today() -> Date {
    Date::new(2026, 12, 1).expect("a date")
}

fn suite() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/editions")
}

/// A project with an edition of this folder's files.
fn with_edition(id: &str, folder: &Path) -> TestProject {
    let project = common::project();
    copy(folder, &project.path(&format!("content/editions/{id}")));
    // Contrast is reckoned with the theme's colours.
    let theme = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default/styles");
    copy(&theme, &project.path("themes/default/styles"));
    project
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else if entry.file_name() != "expected.txt" {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

/// "error code file:line:column" for every finding in the edition's folder.
fn told(map: &SourceMap, found: &[Diagnostic], id: &str) -> String {
    let mut out = String::new();
    let folder = format!("content/editions/{id}/");
    for d in found {
        let place = match &d.place {
            Some(Place::Span(span)) => {
                let at = map.locate(*span);
                format!("{}:{}:{}", at.file, at.line, at.column)
            }
            Some(Place::Path(path)) => path.clone(),
            None => continue,
        };
        if let Some(place) = place.strip_prefix(&folder) {
            _ = writeln!(out, "{} {} {place}", d.severity.word(), d.code);
        }
    }
    out
}

#[test]
fn a_faulty_edition_gives_one_finding_at_its_place() {
    let mut faults = String::new();
    let mut cases = 0;
    let mut folders: Vec<_> =
        fs::read_dir(suite()).expect("fixtures").map(|e| e.expect("one").path()).collect();
    folders.sort();
    for folder in folders {
        let project = with_edition("faulty", &folder);
        let checked = build::check(project.root(), "faulty", &Filter::default(), Some(today()));
        let found = told(&checked.project.map, &checked.diagnostics, "faulty");
        let expected = fs::read_to_string(folder.join("expected.txt")).expect("what is expected");
        if found != expected {
            _ = writeln!(faults, "{}:\n  expected {expected}  found    {found}", folder.display());
        }
        // A finding helps: it says what to do.
        for d in checked
            .diagnostics
            .iter()
            .filter(|d| !told(&checked.project.map, &[(*d).clone()], "faulty").is_empty())
        {
            if d.help.is_none() {
                _ = writeln!(faults, "{}: {} gives no help", folder.display(), d.code);
            }
        }
        cases += 1;
    }
    assert!(cases >= 25, "{cases} faulty editions");
    assert!(faults.is_empty(), "\n{faults}");
}

const GOOD: &str = r##"schema = 1
name = "Invented <b>League</b> *&* { $fever-threshold }"
address = ["1 Invented Street", "1000 Nowhere"]
site = "https://league.example/"
languages = ["ar", "en"]
default-language = "en"
base-url = "https://league.example/patients/"
emergency-number = "112"
feedback = "brochures@league.example"
imprint = { en = "The league\n<script>alert(1)</script>", ar = "الرابطة" }
privacy = "We keep nothing."
funding = { en = "Gifts **only**.", ar = "هدايا" }
allow-sample = true
review-period = 24

[country]
code = "IE"
name = { en = "Nowhere", ar = "لا مكان" }

[contact]
phone = "+353 20 910 0199"
email = "info@league.example"

[team]
phone = "+353 20 910 0100"
hours = { en = "[day](https://x.example) and night", ar = "ليل نهار" }

[[helplines]]
name = "Invented line"
phone = "+353 20 910 0142"
kind = "support"
hours = "always"
cost = "free"
languages = ["en", "ar"]
verified-on = 2026-11-01

[reporting]
name = "Invented Authority"
site = "https://authority.example/"

[logo]
file = "logo.svg"
alt = { en = "\"League\"", ar = "الرابطة" }
permission-by = "The league"
permission-until = 2026-12-31

[colours.light]
link = "#003344"

[[approvals]]
brochure = "exercise"
locale = "en"
code = "INV-2026-17"
valid-until = 2028-01-01

[facts.fever-threshold]
value = 37.5
unit = "celsius"
"##;

const LOGO: &str =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 40\"><path d=\"M0 0h9v9z\"/></svg>\n";

const URGENT: &str = "\n> [!RED-FLAGS]\n> **Call now** {#now tier=emergency}\n>\n> - you faint\n\n> [!RED-FLAGS]\n> **Call \
                      the team** {#team tier=team}\n>\n> - you shiver\n\n> [!CONTACT]\n> **Numbers** {#numbers \
                      lines=emergency,own,support}\n>\n> - Emergency:\n> - Doctor:\n> - Somebody who listens:\n";

/// A project with an edition that says everything, with the interface texts of the real one.
fn good() -> TestProject {
    let project = common::project();
    project.write("content/editions/good/edition.toml", GOOD).write("content/editions/good/logo.svg", LOGO);
    let source = project.read("content/brochures/exercise/index.md");
    project.write("content/brochures/exercise/index.md", source + URGENT);
    let real = Path::new(env!("CARGO_MANIFEST_DIR"));
    for tag in ["en", "ar"] {
        for name in ["ui.ftl", "terms.ftl"] {
            let text = fs::read_to_string(real.join(format!("locales/{tag}/{name}"))).expect("texts");
            project.write(&format!("locales/{tag}/{name}"), text);
        }
    }
    for part in ["fonts", "templates", "styles", "static"] {
        let part = format!("themes/default/{part}");
        copy(&real.join(&part), &project.path(&part));
    }
    project.write("themes/default/theme.toml", "schema = 1\nname = \"Test\"\n");
    project
}

fn built(project: &TestProject, edition: &str, publish: bool, day: Option<Date>) -> build::Built {
    build::build(&Options {
        root: project.root().to_owned(),
        theme: "default".to_owned(),
        edition: edition.to_owned(),
        filter: Filter::default(),
        formats: vec![Format::Html],
        out: project.path("out"),
        publish,
        as_of: day,
        bundle: false,
    })
}

fn codes(built: &build::Built, severity: Severity) -> Vec<&'static str> {
    built.diagnostics.iter().filter(|d| d.severity == severity).map(|d| d.code).collect()
}

#[test]
fn what_an_edition_says_reaches_the_pages_as_text() {
    let project = good();
    let result = built(&project, "good", false, Some(today()));
    assert!(result.committed.is_some(), "{:?}", result.diagnostics);
    let page = project.read("out/en/exercise/index.html");
    let about = project.read("out/en/about/index.html");
    for (text, what) in [
        ("<strong><a href=\"tel:112\"><bdi>112</bdi></a></strong>", "the number in the red box"),
        ("tel:+353209100100", "the line of the team"),
        ("[day](https://x.example) and night", "hours as they were written"),
        ("Invented line", "the helpline on the card"),
        ("INV-2026-17", "the approval"),
        ("1 Invented Street, 1000 Nowhere", "the address"),
        ("assets/logo.", "the logo"),
        ("alt=\"&quot;League&quot;\"", "its alt text"),
        ("Invented &lt;b&gt;League&lt;/b&gt; *&amp;* { $fever-threshold }", "the name"),
    ] {
        assert!(page.contains(text), "{what}: {page}");
    }
    assert_eq!(page.matches("tel:112").count(), 3, "in both red boxes and on the card");
    for (text, what) in [
        ("&lt;script&gt;", "the imprint"),
        ("Gifts **only**.", "the funding"),
        ("We keep nothing.", "the privacy text"),
        ("1 November 2026", "the day of the check"),
        ("href=\"https://authority.example/\"", "the authority"),
        ("mailto:brochures@league.example", "the feedback address"),
    ] {
        assert!(about.contains(text), "{what}: {about}");
    }
    let arabic = project.read("out/ar/about/index.html");
    assert!(arabic.contains("lang=\"en\" dir=\"ltr\">We keep nothing."), "{arabic}");
    for page in [&page, &about, &arabic] {
        assert!(!page.contains("<script") && !page.contains("<b>League"), "{page}");
    }
    let style = fs::read_dir(project.path("out/assets")).expect("assets").map(|e| e.expect("one").path());
    let style = style.into_iter().find(|p| p.extension().is_some_and(|e| e == "css")).expect("a style sheet");
    let style = fs::read_to_string(style).expect("text");
    let (before, _) = style.split_once(":#0b4f53").expect("the theme's colour of links");
    let name = before.rsplit(['{', ';']).next().expect("its name");
    assert!(style.contains(&format!("@media screen{{:root{{{name}:#003344")), "{name}: {style}");
}

#[test]
fn the_first_language_stands_first_where_none_is_named() {
    let project = good();
    let edition = "content/editions/good/edition.toml";
    let language_of_the_choice = |project: &TestProject| {
        let result = built(project, "good", false, None);
        assert!(result.committed.is_some(), "{:?}", result.diagnostics);
        let page = project.read("out/index.html");
        page.split("<html lang=\"").nth(1).and_then(|rest| rest.split('"').next()).map(str::to_owned)
    };
    assert_eq!(language_of_the_choice(&project).as_deref(), Some("en"));
    project.replace(edition, "default-language = \"en\"\n", "");
    assert_eq!(language_of_the_choice(&project).as_deref(), Some("ar"));
}

#[test]
fn what_has_ended_is_left_out_told_and_refused() {
    let project = good();
    let soon = built(&project, "good", false, Some(today()));
    assert!(codes(&soon, Severity::Warning).contains(&"expires-soon"));
    let later = Date::new(2028, 12, 1);
    let draft = built(&project, "good", false, later);
    assert!(codes(&draft, Severity::Warning).contains(&"expired"));
    let page = project.read("out/en/exercise/index.html");
    assert!(!page.contains("assets/logo.") && !page.contains("INV-2026-17"), "{page}");
    assert!(page.contains("It is under review"), "{page}");
    let refused = built(&project, "good", true, later);
    assert!(refused.committed.is_none() && codes(&refused, Severity::Error).contains(&"expired"));
    project.replace("content/editions/good/edition.toml", "review-period = 24", "overdue = \"tell\"");
    let told = built(&project, "good", true, later);
    assert!(!codes(&told, Severity::Error).contains(&"expired"), "{:?}", told.diagnostics);
}

#[test]
fn a_new_edition_is_a_draft_whose_gaps_are_refused() {
    let project = good();
    build::scaffold(project.root(), &build::New::Edition("mine".to_owned())).expect("written");
    let draft = built(&project, "mine", false, None);
    assert!(draft.committed.is_some(), "{:?}", draft.diagnostics);
    let gaps = draft.diagnostics.iter().filter(|d| d.code == "edition-placeholder").count();
    // Ten values; the address has two lines, the country a code and a name, the contact two ways.
    assert_eq!(gaps, 13);
    let refused = built(&project, "mine", true, Some(today()));
    let errors = codes(&refused, Severity::Error).iter().filter(|c| **c == "edition-placeholder").count();
    assert_eq!((refused.committed.is_none(), errors), (true, 13));
    let text = project.read("content/editions/mine/edition.toml");
    for n in 1..=10 {
        assert_eq!(text.matches(&format!("\n# {n}. ")).count(), 1, "value {n}");
    }
}

const OVERLAY: &str = "schema = 1\n\n[[changes]]\npage = \"exercise\"\naction = \"ACTION\"\nsection = \"why\"\nexpects = \
                       \"EXPECTS\"\nwith = \"here\"\n";

/// Whatever is expected, the finding says what it should be.
fn expected(project: &TestProject) -> String {
    let checked = build::check(project.root(), "good", &Filter::default(), None);
    let found = checked.diagnostics.iter().find(|d| d.code.starts_with("overlay-")).expect("a finding");
    let help = found.help.as_deref().expect("help");
    help.split_once("`expects = \"").expect("a hash").1.split('"').next().expect("a hash").to_owned()
}

#[test]
fn an_overlay_changes_the_page_and_asks_again_when_the_text_changes() {
    let project = good();
    let file = "content/editions/good/overlays.toml";
    let own = "+++\nschema = 1\ntitle = \"Here\"\n+++\n\nHere we walk by the sea.\n";
    project.write("content/editions/good/modules/here.md", own);
    project.write(file, OVERLAY.replace("ACTION", "replace"));
    // The red flags of the section are in the module that it includes: a replaced section would lose them.
    project.replace(
        "content/brochures/exercise/index.md",
        "> [!INCLUDE]",
        "## When to call {#call}\n\n> [!INCLUDE]",
    );
    let hash = expected(&project);
    project.replace(file, "EXPECTS", &hash);
    let page = |project: &TestProject| {
        let result = built(project, "good", false, Some(today()));
        assert!(result.committed.is_some(), "{:?}", result.diagnostics);
        project.read("out/en/exercise/index.html")
    };
    let replaced = page(&project);
    assert!(replaced.contains("Here we walk by the sea.") && !replaced.contains("Walk a little every day"));
    assert!(replaced.contains("Why move"), "the heading stays");
    project.replace(file, "replace", "add-after");
    let added = page(&project);
    let order = ["Walk a little", "Here we walk", "When to call"].map(|t| added.rfind(t).expect("there"));
    assert!(order.is_sorted(), "{order:?}");
    project.replace("content/brochures/exercise/index.md", "Walk a little", "Walk much");
    let outdated = built(&project, "good", false, Some(today()));
    assert_eq!(codes(&outdated, Severity::Error), ["overlay-outdated"]);
    assert_ne!(expected(&project), hash);
}

#[test]
fn signs_of_danger_stay_whatever_an_edition_changes() {
    let project = good();
    let own = "content/editions/good/modules/call-now.md";
    let text = project.read("content/modules/call-now.md");
    let codes_of = |project: &TestProject| -> Vec<&'static str> {
        let found = build::check(project.root(), "good", &Filter::default(), None).diagnostics;
        found.iter().map(|d| d.code).filter(|c| *c == "red-flag-removed").collect()
    };
    project.write(own, text.replace("or more\n", "or more\n> - you see double\n"));
    assert!(codes_of(&project).is_empty(), "one more is welcome");
    project.write(own, text.replace("tier=emergency", "tier=office-hours"));
    assert_eq!(codes_of(&project).len(), 1, "less urgent");
    project.write(own, text.replace("you have a fever of { $fever-threshold } or more", "you see double"));
    assert_eq!(codes_of(&project).len(), 1, "another sign instead");
}

#[test]
fn an_edition_says_messages_differently() {
    let project = good();
    project.write("content/editions/good/locales/en/ui.ftl", "home = Front door\n");
    let result = built(&project, "good", false, None);
    assert!(result.committed.is_some(), "{:?}", result.diagnostics);
    assert!(project.read("out/en/exercise/index.html").contains("Front door"));
    let plain = built(&project, "default", false, None);
    assert!(plain.committed.is_some(), "{:?}", plain.diagnostics);
    assert!(!project.read("out/en/exercise/index.html").contains("Front door"), "other editions do not");
}

#[test]
fn texts_of_an_edition_are_brought_in_step_beside_it() {
    let project = good();
    let own = "+++\nschema = 1\ntitle = \"Sleep here\"\nstatus = \"sample\"\n+++\n\n## Night {#night}\n\nSleep well.\n";
    project.write("content/editions/good/brochures/sleep/index.md", own);
    let plan = build::prepare(project.root(), "good", &Filter::default()).sync_plan();
    let paths: Vec<&str> = plan.reference.iter().map(|c| c.path.as_str()).collect();
    assert!(paths.contains(&"content/editions/good/locales/en/brochures/sleep.ftl"), "{paths:?}");
    assert!(!paths.contains(&"locales/en/brochures/sleep.ftl"), "{paths:?}");
    let shared = build::prepare(project.root(), "default", &Filter::default()).sync_plan();
    assert!(!shared.reference.iter().any(|c| c.path.contains("sleep")), "only beside its edition");
}

#[test]
fn names_of_products_are_found_in_texts_pictures_and_file_names() {
    let project = good();
    let edition = "content/editions/good/edition.toml";
    let text = project.read(edition);
    project.write(
        edition,
        format!("{text}\n[product-names]\nall = [\"Walkin\", \"exerci\"]\nar = [\"walk\"]\n"),
    );
    project.replace("content/brochures/exercise/index.md", "Walk a little", "Take WALKINA and walk a little");
    let checked = build::check(project.root(), "good", &Filter::default(), None);
    let map = &checked.project.map;
    let places: Vec<String> = checked
        .diagnostics
        .iter()
        .filter(|d| d.code == "product-name-found")
        .map(|d| match &d.place {
            Some(Place::Span(span)) => format!("{}:{}", map.path(span.file), map.locate(*span).line),
            Some(Place::Path(path)) => path.clone(),
            None => String::new(),
        })
        .collect();
    let brochure = "content/brochures/exercise/index.md";
    assert!(places.contains(&format!("{brochure}:12")), "in the text: {places:?}");
    assert!(places.contains(&brochure.to_owned()), "in the name of a file: {places:?}");
    let draft = built(&project, "good", false, None);
    assert!(draft.committed.is_some(), "{:?}", draft.diagnostics);
    let refused = built(&project, "good", true, None);
    assert!(refused.committed.is_none() && codes(&refused, Severity::Error).contains(&"product-name-found"));
}

#[test]
fn the_accessibility_statement_is_a_draft_until_the_edition_signs_it() {
    let project = good();
    let edition = "content/editions/good/edition.toml";
    let page = |project: &TestProject| {
        let result = built(project, "good", true, Some(today()));
        assert!(result.committed.is_some(), "{:?}", result.diagnostics);
        project.read("out/en/accessibility/index.html")
    };
    let draft = page(&project);
    assert!(draft.contains("This statement is a draft.") && draft.contains("1 December 2026"), "{draft}");
    for part in
        ["Invented &lt;b&gt;League", "mailto:brochures@league.example", "WCAG 2.2 (A, AA)", "will write here"]
    {
        assert!(draft.contains(part), "{part} in {draft}");
    }
    let brochure = project.read("out/en/exercise/index.html");
    assert!(brochure.contains("href=\"../accessibility/index.html\""), "at the foot of every page");
    assert!(project.read("out/sitemap.xml").contains("/en/accessibility/index.html"));
    let signed = "[accessibility]\nsigned-by = \"Ada *Invented*, chair\"\nsigned-on = 2026-12-01\n\
                  enforcement = { en = \"Invented <b>Office\", ar = \"مكتب\" }\nmethod = { en = \"We asked *readers*.\", ar = \"سألنا\" }\n";
    project.write(edition, format!("{GOOD}\n{signed}"));
    let page_now = page(&project);
    assert!(!page_now.contains("is a draft") && page_now.contains("Ada *Invented*, chair"), "{page_now}");
    assert!(page_now.contains("Invented &lt;b&gt;Office") && page_now.contains("We asked *readers*."));
    assert!(!page_now.contains("will write here") && !page_now.contains("No independent body"));
    project.write(edition, format!("{GOOD}\n{}", signed.replace("2026-12-01", "2026-11-30")));
    assert!(page(&project).contains("is a draft"), "signed before the pages were last judged");
    assert!(draft.contains("PDF file can be made to fit"), "{draft}");
    project.write(edition, GOOD.replace("allow-sample", "formats = [\"html\"]\nallow-sample"));
    let complete = page(&project);
    assert!(
        complete.contains("found nothing on the pages") && !complete.contains("PDF file can"),
        "{complete}"
    );
    let bare = built(&project, "default", false, None);
    assert!(bare.committed.is_some(), "{:?}", bare.diagnostics);
    let of_nobody = project.read("out/en/accessibility/index.html");
    assert!(of_nobody.contains("is a draft") && of_nobody.contains("will write here"), "{of_nobody}");
}

/// Every key that the program knows is described, and every key that is described is known.
#[test]
fn every_key_is_documented() {
    let real = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = fs::read_to_string(real.join("docs/editions.md")).expect("docs/editions.md");
    let mut described: Vec<String> = page
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once('`').map(|(key, _)| key.to_owned()))
        .collect();
    described.sort();
    let tables = [
        "",
        "contact",
        "country",
        "team",
        "logo",
        "reporting",
        "accessibility",
        "colours",
        "colours.light",
        "colours.dark",
    ];
    let lists = ["helplines", "approvals"];
    let mut known = Vec::new();
    for (table, head) in tables
        .iter()
        .map(|t| (t, if t.is_empty() { String::new() } else { format!("[{t}]\n") }))
        .chain(lists.iter().map(|t| (t, format!("[[{t}]]\n"))))
    {
        let project = common::project();
        // So long and strange that no known key is near it.
        project.write(
            "content/editions/odd/edition.toml",
            format!("schema = 1\n{head}qqqqqqqqqqqqqqqqqqqqqqqqqqqqqq = 1\n"),
        );
        let checked = build::check(project.root(), "odd", &Filter::default(), None);
        let found = checked.diagnostics.iter().find(|d| d.code == "unknown-key").expect("an unknown key");
        let help = found.help.clone().expect("the known ones");
        let keys = help.split_once("known here: ").expect("a list").1.split(", ");
        let name = |key: &str| if table.is_empty() { key.to_owned() } else { format!("{table}.{key}") };
        known.extend(keys.map(name));
    }
    known.sort();
    known.dedup();
    assert_eq!(described, known, "docs/editions.md has one row for each key");
}
