//! What `source` reads, and what it says about broken input.

mod common;

use std::path::Path;

use common::{TestProject, project};
use icu_locale::{LanguageIdentifier, LocaleDirectionality};
use shapepress::diag::{Diagnostic, Format, Place, Severity, render};
use shapepress::model::{Direction, Kind, UnitId};
use shapepress::source::{Options, Project, load};

fn load_default(root: &Path) -> (Project, Vec<Diagnostic>) {
    load(root, &Options::default())
}

#[test]
fn a_valid_project_is_read_without_a_word() {
    let dir = project();
    let (project, diagnostics) = load_default(dir.root());
    assert_eq!(render(&diagnostics, &project.map, Format::Text), "");
    let units: Vec<String> = project.sources.keys().map(ToString::to_string).collect();
    assert_eq!(
        units,
        ["brochures/exercise", "modules/about", "modules/call-now", "modules/disclaimer", "glossary", "site"]
    );
    assert_eq!(project.site.base_url, "https://brochures.example/");
    assert_eq!(project.site.references["smith-2024"].url.as_deref(), Some("https://doi.org/10.1000/walk.1"));
    assert_eq!(project.site.links["who"].by_locale["ar"], "https://www.who.int/ar");
    assert_eq!(project.site.locale("ar").map(|l| l.dir), Some(Direction::Rtl));
    assert_eq!(project.edition.facts["fever-threshold"].value, "38");
    assert!(project.messages["ar"].ui.is_some());
    assert_eq!(project.theme.texts.keys().collect::<Vec<_>>(), ["styles/site.css"]);
    let site = project.sources[&UnitId::new(Kind::Site, "")];
    assert_eq!(project.site_file, Some(site));
}

/// What was found: code, path and, where there is one, the line.
type Finding<'a> = (&'a str, &'a str, Option<usize>);

/// Breaks the valid project, loads it, and expects exactly these findings.
fn check(breaking: impl FnOnce(&TestProject), expected: &[Finding<'_>]) {
    let dir = project();
    breaking(&dir);
    check_load(dir.root(), &Options::default(), expected);
}

fn check_load(root: &Path, options: &Options, expected: &[Finding<'_>]) -> Project {
    let (project, diagnostics) = load(root, options);
    let found: Vec<(String, String, Option<usize>)> = diagnostics
        .iter()
        .map(|d| match &d.place {
            Some(Place::Span(span)) => {
                let at = project.map.locate(*span);
                (d.code.to_owned(), at.file, Some(at.line))
            }
            Some(Place::Path(path)) => (d.code.to_owned(), path.clone(), None),
            None => (d.code.to_owned(), String::new(), None),
        })
        .collect();
    let mut expected: Vec<_> =
        expected.iter().map(|(c, f, l)| ((*c).to_owned(), (*f).to_owned(), *l)).collect();
    let mut sorted = found.clone();
    sorted.sort();
    expected.sort();
    assert_eq!(sorted, expected, "{}", render(&diagnostics, &project.map, Format::Text));
    assert!(diagnostics.iter().all(|d| d.help.is_some()), "each has a remedy");
    let source = project.site.locale(&project.site.source_locale);
    assert!(source.is_some(), "the source locale is always in the table");
    project
}

const SITE: &str = "content/site.toml";
const LINKS: &str = "content/links.toml";
const REFERENCES: &str = "content/references.toml";
const EDITION: &str = "content/editions/default/edition.toml";
const BROCHURE: &str = "content/brochures/exercise/index.md";

#[test]
fn broken_site_files_are_told_with_their_line() {
    let cases: &[(&str, &str, &str, usize)] = &[
        ("schema = 1", "schema = 2", "schema-version", 1),
        ("schema = 1", "", "schema-missing", 1),
        ("base-url", "base-ulr", "unknown-key", 5),
        ("https://brochures.example/", "https://brochures.example", "bad-base-url", 5),
        ("https://brochures.example/", "http://brochures.example/", "bad-base-url", 5),
        ("https://brochures.example/", "https:///", "bad-base-url", 5),
        ("https://brochures.example/", "https://a b/", "bad-base-url", 5),
        ("https://brochures.example/", "https://example.org/?a=/", "bad-base-url", 5),
        ("source-locale = \"en\"", "source-locale = \"fr\"", "source-locale", 6),
        ("about = \"about\"", "about = \"abuot\"", "unknown-module", 7),
        ("allow-sample = false", "allow-sample = \"no\"", "wrong-type", 11),
        ("allow-sample", "allow-samples", "unknown-key", 11),
        ("tag = \"ar\"", "tag = \"AR\"", "bad-locale-tag", 14),
        ("tag = \"ar\"", "tag = \"arabic language\"", "bad-locale-tag", 14),
        ("tag = \"ar\"", "tag = \"../ar\"", "bad-locale-tag", 14),
        ("tag = \"ar\"", "tag = \"en\"", "duplicate-locale", 20),
        ("name = \"العربية\"", "name = \"\"", "blank-value", 15),
        ("format-locale = \"ar\"", "format-locale = \"ar_EG\"", "bad-locale-tag", 16),
        ("digits = \"latn\"", "digits = \"Latin digits\"", "bad-digits", 17),
        ("digits = \"latn\"", "digits = \"arabi\"", "bad-digits", 17),
        ("digits = \"latn\"", "digits = \"wxyz\"", "bad-digits", 17),
        ("digits = \"latn\"", "direction = \"right\"", "bad-direction", 17),
        ("digits = \"latn\"", "parent = \"fr\"", "unknown-parent", 17),
        ("digits = \"latn\"", "parent = \"ar\"", "parent-cycle", 17),
        ("digits = \"latn\"", "parnt = \"en\"", "unknown-key", 17),
    ];
    for (old, new, code, line) in cases {
        let dir = project();
        dir.replace(SITE, old, new);
        let (project, diagnostics) = load_default(dir.root());
        let shown = render(&diagnostics, &project.map, Format::Text);
        let found = diagnostics.iter().any(|d| {
            let at = match d.place {
                Some(Place::Span(span)) => project.map.locate(span),
                _ => return false,
            };
            d.code == *code && at.file == SITE && at.line == *line && d.help.is_some()
        });
        assert!(found, "{new}: {shown}");
        assert!(diagnostics.iter().any(|d| d.severity == Severity::Error), "{new}: {shown}");
    }
}

#[test]
fn a_fault_in_the_site_file_is_told_once() {
    check(|p| _ = p.replace(SITE, "title = \"Living well\"", "title = "), &[("toml-syntax", SITE, Some(3))]);
    check(
        |p| {
            let more = "parent = \"en\"\n\n[[locales]]\ntag = \"ar-EG\"\nname = \"x\"\nparent = \"ar\"";
            p.replace(SITE, "digits = \"latn\"", more);
        },
        &[],
    );
    check(
        |p| {
            p.replace(SITE, "digits = \"latn\"", "parent = \"en\"");
            p.replace(SITE, "format-locale = \"en-GB\"", "parent = \"ar\"");
        },
        &[("parent-cycle", SITE, Some(22))],
    );
    check(|p| _ = p.replace(SITE, "source-locale = \"en\"", ""), &[("missing-key", SITE, Some(1))]);
}

#[test]
fn broken_references_are_told() {
    let cases: &[(&str, &str, &[Finding<'_>])] = &[
        ("[smith-2024]", "[\"Smith 2024\"]", &[("bad-id", REFERENCES, Some(3))]),
        ("authors", "autors", &[("missing-key", REFERENCES, Some(3)), ("unknown-key", REFERENCES, Some(4))]),
        ("detail", "publisher", &[("publisher-and-journal", REFERENCES, Some(6))]),
        ("year = 2024", "year = 24", &[("bad-year", REFERENCES, Some(8))]),
        ("year = 2024", "year = \"2024\"", &[("wrong-type", REFERENCES, Some(8))]),
        ("10.1000/walk.1", "https://doi.org/10.1000/walk.1", &[("bad-doi", REFERENCES, Some(9))]),
        ("10.1000/walk.1", "10.1000/", &[("bad-doi", REFERENCES, Some(9))]),
        ("doi = \"10.1000/walk.1\"", "url = \"http://a.b\"", &[("bad-address", REFERENCES, Some(9))]),
        ("language = \"en\"", "language = \"English!\"", &[("bad-locale-tag", REFERENCES, Some(10))]),
        ("schema = 1", "schema = 1\nnote = \"x\"", &[("wrong-type", REFERENCES, Some(2))]),
    ];
    for (old, new, expected) in cases {
        check(|p| _ = p.replace(REFERENCES, old, new), expected);
    }
}

#[test]
fn a_doi_becomes_an_address_that_is_safe_in_any_document() {
    let dir = project();
    dir.replace(REFERENCES, "10.1000/walk.1", "10.1002/(SICI)1097<1:AID>3.0;2-#\\\"é");
    let project = check_load(dir.root(), &Options::default(), &[]);
    assert_eq!(
        project.site.references["smith-2024"].url.as_deref(),
        Some("https://doi.org/10.1002/(SICI)1097%3C1:AID%3E3.0;2-%23%22%C3%A9")
    );
}

#[test]
fn broken_links_are_told() {
    check(
        |p| _ = p.replace(LINKS, "https://www.who.int\"", "http://www.who.int\""),
        &[("bad-address", LINKS, Some(4))],
    );
    check(
        |p| _ = p.replace(LINKS, "https://www.who.int\"", "javascript:alert(1)\""),
        &[("bad-address", LINKS, Some(4))],
    );
    check(
        |p| _ = p.replace(LINKS, "https://www.who.int\"", "https://user@host/\""),
        &[("bad-address", LINKS, Some(4))],
    );
    check(|p| _ = p.replace(LINKS, "ar = ", "fr = "), &[("unknown-locale", LINKS, Some(8))]);
    check(|p| _ = p.replace(LINKS, "https://www.who.int/ar", "ftp://x"), &[("bad-address", LINKS, Some(8))]);
}

#[test]
fn broken_editions_are_told() {
    let fever = |value: &'static str| move |p: &TestProject| _ = p.replace(EDITION, "value = 38", value);
    let at = &[("fever-threshold", EDITION, Some(4))];
    check(fever("value = 38.1"), at);
    check(fever("value = 37.4"), at);
    check(fever("value = 37.5"), &[]);
    check(|p| _ = p.replace(EDITION, "celsius", "kilogram"), at);
    check(|p| _ = p.replace(EDITION, "celsius", "celsus"), &[("unknown-unit", EDITION, Some(5)), at[0]]);
    check(
        |p| _ = p.replace(EDITION, "schema = 1", "schema = 1\nsponser = \"x\""),
        &[("unknown-key", EDITION, Some(2))],
    );
    check(
        |p| _ = p.replace(EDITION, "schema = 1", "schema = 1\nname = 3"),
        &[("wrong-type", EDITION, Some(2))],
    );
    let with_links = |p: &TestProject, line: &str| {
        p.write(EDITION, format!("schema = 1\n[links]\n{line}\n"));
    };
    check(|p| with_links(p, "who = \"https://who.example\""), &[]);
    check(|p| with_links(p, "who = \"who.example\""), &[("bad-address", EDITION, Some(3))]);
    check(|p| with_links(p, "WHO = \"https://who.example\""), &[("bad-id", EDITION, Some(3))]);
    check(
        |p| _ = p.remove(EDITION).write("content/editions/default/logo.svg", "<svg/>"),
        &[("missing-edition-file", EDITION, None)],
    );
}

#[test]
fn missing_folders_are_told() {
    let dir = project();
    dir.remove("content/editions/default");
    let (project, diagnostics) = load_default(dir.root());
    assert_eq!(diagnostics.len(), 1);
    assert_eq!((diagnostics[0].code, diagnostics[0].severity), ("unknown-edition", Severity::Warning));
    assert!(project.edition.facts.is_empty());
    assert_eq!(project.edition.id, "default");

    check(|p| _ = p.remove("themes"), &[("unknown-theme", "themes/default", None)]);
    let empty = tempfile::tempdir().unwrap();
    let root = empty.path().canonicalize().unwrap();
    let expected: &[Finding<'_>] = &[
        ("not-a-project", root.to_str().unwrap(), None),
        ("unknown-edition", "content/editions/default", None),
        ("unknown-theme", "themes/default", None),
    ];
    check_load(&root, &Options::default(), expected);
    let nowhere = root.join("nowhere");
    let expected: Vec<_> = [("not-a-project", nowhere.to_str().unwrap(), None)]
        .into_iter()
        .chain(expected[1..].to_vec())
        .collect();
    check_load(&nowhere, &Options::default(), &expected);
}

#[test]
fn names_from_the_command_line_lead_nowhere_else() {
    let dir = project();
    dir.write("content/editions/north/edition.toml", "schema = 1\nname = \"North\"\n");
    let options = |edition: &str, theme: &str| Options { edition: edition.into(), theme: theme.into() };
    let project = check_load(dir.root(), &options("north", "default"), &[]);
    assert_eq!(project.edition.name.as_deref(), Some("North"));
    assert_eq!(project.editions, ["default", "north"]);
    for wrong in ["nort", "../../secret", "", ".", "north/"] {
        let folder = format!("content/editions/{wrong}");
        check_load(dir.root(), &options(wrong, "default"), &[("unknown-edition", &folder, None)]);
        let folder = format!("themes/{wrong}");
        check_load(dir.root(), &options("north", wrong), &[("unknown-theme", &folder, None)]);
    }
}

#[test]
fn an_edition_brings_its_own_sources_with_their_translations() {
    let dir = project();
    let own = "content/editions/default";
    dir.write(&format!("{own}/modules/disclaimer.md"), "our own words");
    dir.write(&format!("{own}/locales/ar/modules/disclaimer.ftl"), "a = ب\n");
    dir.write("locales/ar/modules/disclaimer.ftl", "a = ا\n");
    dir.write("locales/ar/modules/about.ftl", "a = ا\n");
    dir.write(&format!("{own}/locales/ar/modules/about.ftl"), "a = ب\n");
    dir.write(&format!("{own}/locales/ar/ui.ftl"), "a = ب\n");
    dir.write("content/editions/other/modules/disclaimer.md", "not read");
    dir.write(&format!("{own}/locales/ar/style.toml"), "schema = 1\n");
    let project = check_load(
        dir.root(),
        &Options::default(),
        &[("unused-file", "content/editions/default/locales/ar/style.toml", None)],
    );
    let disclaimer = UnitId::module("disclaimer");
    assert_eq!(project.map.path(project.sources[&disclaimer]), format!("{own}/modules/disclaimer.md"));
    let units = &project.messages["ar"].units;
    assert_eq!(project.map.text(units[&disclaimer]), "a = ب\n");
    assert_eq!(project.map.text(units[&UnitId::module("about")]), "a = ا\n");
    let overrides = &project.overrides["ar"];
    assert_eq!(project.map.text(overrides.units[&UnitId::module("about")]), "a = ب\n");
    assert!(overrides.ui.is_some());
    assert!(project.own.contains(&disclaimer) && project.replaced.contains_key(&disclaimer));
    assert_eq!(project.map.under("content/editions/other").count(), 0);
}

#[test]
fn files_that_are_not_ours_are_skipped_with_a_word_or_without() {
    check(
        |p| {
            for ignored in [
                "content/.DS_Store",
                "content/modules/.call.md.swp",
                "content/modules/about.md~",
                "content/README.md",
                "content/modules/REVIEW.md",
                "locales/ar/.x/y.ftl",
            ] {
                p.write(ignored, "x");
            }
        },
        &[],
    );
    let unknown = [
        "content/brochures/exercise/plan.docx",
        "content/brochures/exercise.md",
        "content/modules/deep/x.md",
        "locales/ar/notes.txt",
        "locales/x.ftl",
    ];
    let expected: Vec<Finding<'_>> = unknown.iter().map(|path| ("unknown-file", *path, None)).collect();
    check(|p| unknown.iter().for_each(|path| _ = p.write(path, b"\xFF\0")), &expected);
}

#[test]
fn files_at_their_place_with_faults_are_told() {
    check(
        |p| _ = p.write("content/modules/Call Now.md", "x"),
        &[("bad-id", "content/modules/Call Now.md", None)],
    );
    check(
        |p| _ = p.write("content/brochures/2nd/index.md", "x"),
        &[("bad-id", "content/brochures/2nd/index.md", None)],
    );
    check(|p| _ = p.write(BROCHURE, " \r\n"), &[("empty-file", BROCHURE, None)]);
    check(|p| _ = p.write("locales/fr/ui.ftl", "a = b\n"), &[("unlisted-locale", "locales/fr", None)]);
    check(|p| _ = p.write("locales/ar/brochures/exercise.ftl", ""), &[]);
    check(|p| _ = p.remove("locales/ar"), &[]);
    let deep = format!("content/brochures{}/x.md", "/a".repeat(20));
    let told = format!("content/brochures{}", "/a".repeat(11));
    check(|p| _ = p.write(&deep, "x"), &[("too-deep", &told, None)]);
    let inside = "content/brochures/exercise/index.md/x.md";
    check(|p| _ = p.remove(BROCHURE).write(inside, "x"), &[("not-a-file", BROCHURE, None)]);
    check(|p| _ = p.remove("locales").write("locales", "x"), &[("not-a-file", "locales", None)]);
}

#[test]
fn bytes_that_are_no_text_are_told_with_their_line() {
    check(|p| _ = p.write(BROCHURE, b"one\r\ntwo\rcaf\xE9\r\n"), &[("not-utf8", BROCHURE, Some(3))]);
    check(|p| _ = p.write(BROCHURE, b"\xEF\xBB\xBF\xEF\xBF\xBD\n\xC3"), &[("not-utf8", BROCHURE, Some(2))]);
    check(|p| _ = p.write(BROCHURE, "one\ntwo\0\n"), &[("nul-byte", BROCHURE, Some(2))]);
    let utf16: Vec<u8> = "\u{FEFF}+++\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    check(
        |p| _ = p.write(BROCHURE, &utf16),
        &[("not-utf8", BROCHURE, Some(1)), ("nul-byte", BROCHURE, Some(1))],
    );
}

#[test]
fn the_place_of_a_wrong_byte_is_exact() {
    let dir = project();
    dir.write(BROCHURE, b"\xEF\xBB\xBFone\r\n\xEF\xBF\xBDt\xC3\xA9l\xE9 x");
    let (project, diagnostics) = load_default(dir.root());
    let Some(Place::Span(span)) = diagnostics[0].place else { panic!("{diagnostics:?}") };
    let at = project.map.locate(span);
    assert_eq!((at.line, at.column, at.end_column), (2, 5, 6));
}

#[test]
fn files_beyond_all_measure_are_not_read() {
    let large = |path: &str, megabytes: u64| {
        let path = path.to_owned();
        move |p: &TestProject| {
            p.write(&path, "");
            // A file with a hole: it takes no room.
            std::fs::File::options()
                .write(true)
                .open(p.path(&path))
                .unwrap()
                .set_len((megabytes << 20) + 1)
                .unwrap();
        }
    };
    check(large(BROCHURE, 8), &[("too-large", BROCHURE, None)]);
    check(large("themes/default/fonts/x.ttf", 20), &[("too-large", "themes/default/fonts/x.ttf", None)]);
    check(large("content/film.mp4", 1 << 20), &[("unknown-file", "content/film.mp4", None)]);
}

#[cfg(unix)]
#[test]
fn pipes_devices_and_links_neither_hang_nor_mislead() {
    use std::os::unix::fs::symlink;
    let pipe = |path: &'static str| {
        move |p: &TestProject| {
            _ = std::fs::remove_file(p.path(path));
            assert!(std::process::Command::new("mkfifo").arg(p.path(path)).status().unwrap().success());
        }
    };
    let secret = tempfile::tempdir().unwrap();
    std::fs::write(secret.path().join("x.md"), "secret").unwrap();
    check(pipe(BROCHURE), &[("not-a-file", BROCHURE, None)]);
    check(pipe("content/film.mp4"), &[("not-a-file", "content/film.mp4", None)]);
    check(pipe("themes/default/x.css"), &[("not-a-file", "themes/default/x.css", None)]);
    let link = |path: &'static str, target: &Path| {
        let target = target.to_owned();
        move |p: &TestProject| {
            if p.path(path).exists() {
                p.remove(path);
            }
            symlink(&target, p.path(path)).unwrap();
        }
    };
    let module = "content/modules/x.md";
    check(link(module, &secret.path().join("x.md")), &[("bad-link", module, None)]);
    check(link(module, Path::new("/dev/zero")), &[("bad-link", module, None)]);
    check(link("content/modules/x", Path::new("..")), &[("bad-link", "content/modules/x", None)]);
    check(link(module, Path::new("nowhere.md")), &[("unreadable", module, None)]);
    check(link(module, Path::new("x.md")), &[("unreadable", module, None)]);
    check(link("locales", secret.path()), &[("not-a-file", "locales", None)]);
    // A link to a file within the project is fine.
    check(link(module, Path::new("about.md")), &[]);
    let socket = |p: &TestProject| _ = std::os::unix::net::UnixListener::bind(p.path(module)).unwrap();
    check(socket, &[("not-a-file", module, None)]);
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_are_one_name_on_other_disks_are_told() {
    use std::os::unix::ffi::OsStrExt as _;
    check(
        |p| _ = p.write("content/modules/About.md", "x"),
        &[("path-collision", "content/modules/About.md", None)],
    );
    check(
        |p| _ = p.write("themes/default/Styles/x.css", "x"),
        &[("path-collision", "themes/default/Styles", None)],
    );
    let two = |p: &TestProject| {
        p.write("themes/default/caf\u{E9}.css", "x").write("themes/default/cafe\u{301}.css", "y");
    };
    check(two, &[("path-collision", "themes/default/caf\u{E9}.css", None)]);
    check(|p| _ = p.write("content/modules/a\\b.md", "x"), &[("bad-name", "content/modules/a\\b.md", None)]);
    check(
        |p| _ = p.write("content/modules/a\nb.md", "x"),
        &[("bad-name", "content/modules/a\u{FFFD}b.md", None)],
    );
    let bytes = |p: &TestProject| {
        let name = std::ffi::OsStr::from_bytes(b"caf\xE9.md");
        std::fs::write(p.path("content/modules").join(name), "x").unwrap();
    };
    check(bytes, &[("bad-name", "content/modules/caf\u{FFFD}.md", None)]);
    // A name as macOS writes it is read, and known by its NFC form.
    let dir = project();
    dir.write("themes/default/cafe\u{301}.css", "x");
    let project = check_load(dir.root(), &Options::default(), &[]);
    assert!(project.theme.texts.contains_key("caf\u{E9}.css"));
}

#[test]
fn theme_files_are_texts_or_bytes() {
    let dir = project();
    dir.write("themes/default/fonts/a.woff2", b"\xFF\0").write("themes/default/templates/page.html", "<p>");
    let project = check_load(dir.root(), &Options::default(), &[]);
    assert_eq!(project.theme.assets["fonts/a.woff2"], b"\xFF\0");
    assert_eq!(project.map.text(project.theme.texts["templates/page.html"]), "<p>");
}

#[test]
fn a_locales_files_are_sorted() {
    let dir = project();
    for path in [
        "terms.ftl",
        "style.toml",
        "site.ftl",
        "glossary.ftl",
        "brochures/exercise.ftl",
        "history/brochures/exercise.toml",
        "signoff/exercise.toml",
    ] {
        dir.write(&format!("locales/ar/{path}"), path);
    }
    let project = check_load(dir.root(), &Options::default(), &[]);
    let files = &project.messages["ar"];
    let units: Vec<String> = files.units.keys().map(ToString::to_string).collect();
    assert_eq!(units, ["brochures/exercise", "glossary", "site"]);
    let text = |id| project.map.text(id);
    assert_eq!(files.terms.map(text), Some("terms.ftl"));
    assert_eq!(files.style.map(text), Some("style.toml"));
    for path in ["signoff/exercise.toml", "history/brochures/exercise.toml"] {
        assert!(project.map.find(&format!("locales/ar/{path}")).is_some(), "{path}");
    }
}

#[test]
fn the_hash_changes_with_any_byte_or_name_and_with_nothing_else() {
    let dir = project();
    let hash = |dir: &TestProject| load_default(dir.root()).0.inputs_hash;
    let first = hash(&dir);
    assert_eq!(first.len(), 64);
    assert_eq!(hash(&project()), first, "the folder's own place does not count");
    dir.write("content/.draft.md", "x");
    assert_eq!(hash(&dir), first);
    dir.replace(BROCHURE, "little", "Little");
    let second = hash(&dir);
    assert_ne!(second, first);
    dir.replace(BROCHURE, "Little", "little").write("themes/default/a", "x");
    let third = hash(&dir);
    assert_ne!(third, first);
    dir.remove("themes/default/a").write("themes/default/b", "x");
    assert_ne!(hash(&dir), third);
}

#[test]
fn a_table_beyond_all_measure_is_cut() {
    let dir = project();
    dir.write(SITE, dir.read(SITE) + &locale_tables(&many_tags()[..2000]));
    check_load(dir.root(), &Options::default(), &[("too-many-locales", SITE, Some(24 + 998 * 3))]);
}

/// All tags of a language of two or three letters but those of the valid project.
fn many_tags() -> Vec<String> {
    let letters = || 'a'..='z';
    let two = || letters().flat_map(move |a| letters().map(move |b| format!("{a}{b}")));
    let three = two().flat_map(|ab| letters().map(move |c| format!("{ab}{c}")));
    two().chain(three).filter(|tag| tag != "ar" && tag != "en").collect()
}

fn locale_tables(tags: &[String]) -> String {
    tags.iter().fold(String::new(), |text, tag| text + "[[locales]]\ntag = \"" + tag + "\"\nname = \"x\"\n")
}

#[test]
fn directions_are_those_of_icu() {
    let mut tags = many_tags();
    // Regions and scripts make a difference for few languages, and to try all would take too long.
    let listed = include_str!("../src/source/rtl.txt");
    let words = || {
        listed
            .lines()
            .filter(|l| !l.starts_with('#'))
            .flat_map(str::split_whitespace)
            .map(|w| w.trim_matches('!'))
    };
    let mut regions: Vec<&str> =
        words().filter_map(|w| w.split_once('-')).map(|(_, region)| region).collect();
    regions.extend(["DE", "EG", "IL", "SY", "TR", "US"]);
    for language in words().filter_map(|w| w.split('-').next()).chain(["en", "de", "tr"]) {
        if language.len() == 4 {
            tags.extend(["en", "ar", "und"].map(|l| format!("{l}-{language}")));
        } else {
            tags.extend(regions.iter().map(|region| format!("{language}-{region}")));
            tags.extend(["Arab", "Latn", "Hebr", "Deva"].map(|script| format!("{language}-{script}")));
        }
    }
    tags.sort();
    tags.dedup();
    let icu = LocaleDirectionality::new_extended();
    let dir = project();
    let start = dir.read(SITE);
    for tags in tags.chunks(900) {
        dir.write(SITE, start.clone() + &locale_tables(tags));
        let project = check_load(dir.root(), &Options::default(), &[]);
        assert_eq!(project.site.locales.len(), tags.len() + 2);
        for locale in &project.site.locales {
            let id: LanguageIdentifier = locale.tag.parse().unwrap();
            assert_eq!(locale.dir == Direction::Rtl, icu.is_right_to_left(&id), "{}", locale.tag);
        }
    }
}
