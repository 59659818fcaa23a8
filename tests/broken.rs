//! Broken input through the whole program: every fixture ends with findings that have a place and a remedy, and
//! never with a panic or a half-written site.

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use common::{TestProject, project};
use serde_json::Value;

/// A valid project with our interface texts and theme, so that only the fixture is at fault.
fn sound() -> TestProject {
    let project = project();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    project.write("locales/en/ui.ftl", fs::read(root.join("locales/en/ui.ftl")).unwrap());
    project.write("locales/ar/ui.ftl", fs::read(root.join("locales/ar/ui.ftl")).unwrap());
    project.write("locales/en/terms.ftl", fs::read(root.join("locales/en/terms.ftl")).unwrap());
    project.write("locales/ar/terms.ftl", fs::read(root.join("locales/en/terms.ftl")).unwrap());
    let theme = root.join("themes/default");
    for folder in ["", "fonts", "templates", "styles", "static"] {
        for entry in fs::read_dir(theme.join(folder)).unwrap() {
            let entry = entry.unwrap();
            if entry.file_type().unwrap().is_file() {
                let name = entry.file_name().into_string().unwrap();
                project.write(&format!("themes/default/{folder}/{name}"), fs::read(entry.path()).unwrap());
            }
        }
    }
    let (code, found) = run(&project, "sync");
    assert_eq!(code, Some(0), "{found:?}");
    project
}

fn run(project: &TestProject, command: &str) -> (Option<i32>, Vec<Value>) {
    let output = Command::new(env!("CARGO_BIN_EXE_shape"))
        .args(["--message-format", "json", "--root"])
        .arg(project.root())
        .arg(command)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!said.contains("panicked"), "{said}");
    (output.status.code(), serde_json::from_slice(&output.stdout).unwrap_or_default())
}

/// Runs a command that must fail, and holds that each error has a place and a remedy.
#[track_caller]
fn fails(project: &TestProject, command: &str, name: &str) -> Vec<Value> {
    let (code, found) = run(project, command);
    assert_eq!(code, Some(1), "{name}: {found:?}");
    let errors: Vec<Value> = found.into_iter().filter(|d| d["severity"] == "error").collect();
    assert!(!errors.is_empty(), "{name}");
    for error in &errors {
        assert!(error["file"].is_string() && error["line"].as_u64() >= Some(1), "{name}: {error}");
        assert!(error["column"].as_u64() >= Some(1), "{name}: {error}");
        assert!(error["help"].as_str().is_some_and(|h| !h.is_empty()), "{name} has no remedy: {error}");
    }
    assert!(!project.path("public").exists(), "{name}: a site was written");
    errors
}

fn fixtures(folder: &str, wanted: impl Fn(&str) -> bool) -> Vec<(String, PathBuf)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite").join(folder);
    let mut out: Vec<(String, PathBuf)> = fs::read_dir(root)
        .unwrap()
        .map(|e| e.unwrap())
        .filter(|e| e.file_type().unwrap().is_file())
        .map(|e| (e.file_name().into_string().unwrap(), e.path()))
        .filter(|(name, _)| wanted(name))
        .collect();
    out.sort();
    out
}

#[test]
fn the_project_is_sound_before_it_is_broken() {
    let project = sound();
    let (code, found) = run(&project, "build");
    assert_eq!(code, Some(0), "{found:?}");
    assert!(project.path("public/ar/exercise/index.html").exists());
    let (code, found) = run(&project, "check");
    assert_eq!(code, Some(0), "{found:?}");
}

/// The theme of these tests has no layout for print: a bare build tells it, and makes the pages.
#[cfg(feature = "pdf")]
#[test]
fn a_theme_that_cannot_print_keeps_no_pages_back() {
    let project = sound();
    let (code, found) = run(&project, "build");
    assert_eq!(code, Some(0), "{found:?}");
    let told: Vec<_> = found.iter().filter(|d| d["code"] == "theme-cannot-print").collect();
    assert_eq!(told.len(), 1, "{found:?}");
    assert_eq!(told[0]["severity"], "warning");
    assert!(project.path("public/ar/exercise/index.html").exists());
}

#[test]
fn broken_brochures() {
    let found = fixtures("markdown", |name| name.starts_with("bad-"));
    assert!(found.len() >= 25);
    for (name, path) in found {
        let project = sound();
        project.write("content/brochures/broken/index.md", fs::read(path).unwrap());
        fails(&project, "build", &name);
    }
}

/// Files of messages that cannot be read in full; what cannot be resolved is in `broken_translations`.
#[test]
fn broken_messages() {
    for (name, path) in fixtures("l10n/broken", |name| ["syntax.ftl", "invisible.ftl"].contains(&name)) {
        let project = sound();
        project.write("locales/ar/ui.ftl", fs::read(path).unwrap());
        let errors = fails(&project, "check", &name);
        assert!(errors.iter().any(|e| e["file"] == "locales/ar/ui.ftl"), "{name}: {errors:?}");
    }
}

/// Translations that lost or changed what must stay: found in `check`, and never shown in a draft.
#[test]
fn broken_translations() {
    let reference = sound().read("locales/en/brochures/exercise.ftl");
    let line = reference.lines().find(|l| l.contains("[^smith-2024]")).unwrap().to_owned();
    let key = line.split(' ').next().unwrap();
    for (name, code, text) in [
        ("a source is lost", "note-changed", "امشوا قليلًا كل يوم. اسألوا [المنظمة][who]."),
        ("a link leads elsewhere", "link-changed", "امشوا.[^smith-2024] اسألوا [المنظمة][whoo]."),
        ("HTML", "raw-html", "امشوا <b>قليلًا</b>.[^smith-2024] اسألوا [المنظمة][who]."),
        ("an address", "inline-destination", "امشوا.[^smith-2024] اسألوا [المنظمة](https://x.example)."),
        ("an unknown variable", "variable-unknown", "امشوا { $x }.[^smith-2024] اسألوا [المنظمة][who]."),
        ("an unknown function", "unknown-function", "امشوا { X(1) }.[^smith-2024] اسألوا [المنظمة][who]."),
        ("marks left over", "left-over-delimiter", "امشوا **قليلًا.[^smith-2024] اسألوا [المنظمة][who]."),
    ] {
        let project = sound();
        let file = "locales/ar/brochures/exercise.ftl";
        project.write(file, format!("{key} = {text}\n"));
        let errors = fails(&project, "check", name);
        assert!(errors.iter().any(|e| e["code"] == code && e["file"] == file), "{name}: {errors:?}");
        let (code, found) = run(&project, "build");
        assert_eq!(code, Some(0), "{name}: {found:?}");
        assert!(!project.read("public/ar/exercise/index.html").contains("امشوا"), "{name}");
    }
}

#[test]
fn broken_templates() {
    let found = fixtures("html/broken", |_| true);
    assert!(found.len() >= 10);
    for (name, path) in found {
        let project = sound();
        project.write("themes/default/templates/brochure.html", fs::read(path).unwrap());
        let errors = fails(&project, "build", &name);
        assert!(errors.iter().all(|e| e["file"].as_str().unwrap().starts_with("themes/default/")), "{name}");
    }
}

const BROCHURE: &str = "content/brochures/exercise/index.md";

#[test]
fn masses_of_signs_end_in_bounded_time() {
    for (name, path, text) in [
        (
            "ftl braces",
            "locales/ar/brochures/exercise.ftl",
            format!("why_aaaaaaaa = {}\n", "{".repeat(500_000)),
        ),
        (
            "ftl few braces",
            "locales/ar/brochures/exercise.ftl",
            format!("why_aaaaaaaa = {}\n", "{ ".repeat(10_000)),
        ),
        ("quotes", BROCHURE, format!("+++\nschema = 1\ntitle = \"T\"\n+++\n\n{} x\n", ">".repeat(500_000))),
        ("brackets", BROCHURE, format!("+++\nschema = 1\n+++\n\n{} x\n", "[".repeat(500_000))),
        ("toml brackets", "content/links.toml", format!("schema = 1\na = {}\n", "[".repeat(500_000))),
    ] {
        let project = sound();
        project.write(path, text);
        fails(&project, "check", name);
    }
}

#[test]
fn references_that_grow_without_end() {
    let mut text = vec!["-l0 = lol".to_owned()];
    text.extend((1..40).map(|n| format!("-l{n} = {{ -l{0} }}{{ -l{0} }}{{ -l{0} }}", n - 1)));
    text.push("-licence-name = x\n".to_owned());
    let project = sound();
    let interface = project.read("locales/ar/ui.ftl");
    project.write("locales/ar/terms.ftl", text.join("\n"));
    project.write("locales/ar/ui.ftl", interface.replacen("home = ", "home = { -l39 }", 1));
    fails(&project, "check", "exponential");
}

type Fault<'a> = (&'a str, &'a dyn Fn(&TestProject));

#[test]
fn files_that_are_none() {
    let wrong: [Fault<'_>; 8] = [
        ("an empty brochure", &|p| _ = p.write(BROCHURE, "")),
        ("50 MB", &|p| _ = p.write(BROCHURE, "x ".repeat(25_000_000))),
        ("no UTF-8", &|p| _ = p.write(BROCHURE, b"+++\nschema = 1\ntitle = \"T\"\n+++\n\nA \xff\n")),
        ("a folder for a file", &|p| {
            p.remove(BROCHURE);
            fs::create_dir(p.path(BROCHURE)).unwrap();
        }),
        ("a path out of the project", &|p| {
            _ = p.replace(
                BROCHURE,
                "## Why",
                "> [!FIGURE]\n> ![A](../../../../etc/passwd.svg)\n>\n> B {#b}\n\n## Why",
            );
        }),
        ("a cycle", &|p| {
            _ = p.write(
                "content/modules/call-now.md",
                "+++\nschema = 1\ntitle = \"T\"\n+++\n\n> [!INCLUDE]\n> [x](../modules/call-now.md)\n",
            );
        }),
        ("a repeated id", &|p| _ = p.replace(BROCHURE, "{#why}", "{#call-now}")),
        ("an unknown fact", &|p| _ = p.replace("content/modules/call-now.md", "$fever-threshold", "$fever")),
    ];
    for (name, break_it) in wrong {
        let project = sound();
        break_it(&project);
        fails(&project, "build", name);
    }
}

/// What a source or the edition names must be in the tables; each finding comes once.
#[test]
fn names_that_no_table_has() {
    let front = "prepared = 2026-11-22";
    let edition = "content/editions/default/edition.toml";
    let wrong: [(&str, &str, &str, Fault<'_>); 4] = [
        (
            "unknown-reference",
            BROCHURE,
            "smith-2024",
            ("a fact", &|p| {
                let fact = "\n[facts.steps]\nvalue = 9\nsource = \"smith-2042\"";
                _ = p.replace(BROCHURE, front, &format!("{front}\n{fact}"));
            }),
        ),
        (
            "unknown-reference",
            edition,
            "smith-2024",
            ("an edition's fact", &|p| {
                _ = p.replace(edition, "value = 38", "value = 38\nsource = \"smith-2O24\"");
            }),
        ),
        (
            "dates-out-of-order",
            BROCHURE,
            "correct",
            ("a review before its text", &|p| {
                _ = p.replace(
                    BROCHURE,
                    front,
                    &format!("{front}\nlast-reviewed = 2026-11-21\nnext-review = 2026-11-22"),
                );
            }),
        ),
        (
            "dates-out-of-order",
            BROCHURE,
            "correct",
            ("a next review in the past", &|p| {
                _ = p.replace(
                    BROCHURE,
                    front,
                    &format!("{front}\nlast-reviewed = 2026-11-22\nnext-review = 2025-11-22"),
                );
            }),
        ),
    ];
    for (code, file, help, (name, break_it)) in wrong {
        for command in ["check", "build"] {
            let project = sound();
            break_it(&project);
            let errors = fails(&project, command, name);
            let found: Vec<_> = errors.iter().filter(|e| e["code"] == code).collect();
            assert_eq!(found.len(), 1, "{name}: {errors:?}");
            assert_eq!(found[0]["file"], file);
            assert!(found[0]["help"].as_str().unwrap().contains(help), "{name}: {found:?}");
        }
    }
}

#[test]
fn a_link_of_an_edition_that_replaces_none_is_told() {
    let project = sound();
    let edition = "content/editions/default/edition.toml";
    let text = project.read(edition);
    let unused = |label: &str| {
        project.write(edition, format!("{text}\n[links]\n{label} = \"https://who.example\"\n"));
        let (code, found) = run(&project, "check");
        assert_eq!(code, Some(0), "{found:?}");
        found.into_iter().filter(|d| d["code"] == "unused-link").collect::<Vec<_>>()
    };
    assert_eq!(unused("who"), [Value::Null; 0]);
    let found = unused("whoo");
    assert_eq!(found.len(), 1);
    assert_eq!((&found[0]["file"], &found[0]["severity"]), (&edition.into(), &"warning".into()));
    assert_eq!(found[0]["help"], "did you mean `who`?");
}

#[test]
fn marks_and_line_ends_of_other_systems_are_no_fault() {
    let project = sound();
    for path in [BROCHURE, "content/site.toml", "locales/ar/ui.ftl", "content/editions/default/edition.toml"]
    {
        let text = project.read(path).replace('\n', "\r\n");
        project.write(path, format!("\u{FEFF}{text}"));
    }
    let (code, found) = run(&project, "build");
    assert_eq!(code, Some(0), "{found:?}");
    let page = project.read("public/en/exercise/index.html");
    let plain = sound();
    run(&plain, "build");
    assert_eq!(page, plain.read("public/en/exercise/index.html"));
}

#[cfg(unix)]
#[test]
fn pipes_and_links_neither_hang_nor_mislead() {
    let project = sound();
    project.remove(BROCHURE);
    assert!(Command::new("mkfifo").arg(project.path(BROCHURE)).status().unwrap().success());
    fails(&project, "build", "a pipe");
    let project = sound();
    project.remove(BROCHURE);
    std::os::unix::fs::symlink("/etc/hostname", project.path(BROCHURE)).unwrap();
    fails(&project, "build", "a link out of the project");
}
