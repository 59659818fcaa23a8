//! The binary as its users run it, on a copy of this project.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// Pages only: to print all of our brochures takes a debug build long.
const BUILD: [&str; 3] = ["build", "--format", "html"];

/// A copy of this project's sources in a folder of its own.
fn copy() -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["content", "locales", "themes"] {
        copy_tree(&root.join(folder), &dir.path().join(folder));
    }
    dir
}

fn copy_tree(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_tree(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn shape(root: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_shape")).arg("--root").arg(root).args(args).output().unwrap()
}

#[track_caller]
fn fine(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// All files below a folder.
fn files(root: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut out = BTreeMap::new();
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                out.insert(path.strip_prefix(root).unwrap().to_path_buf(), fs::read(&path).unwrap());
            }
        }
    }
    out
}

fn read(path: impl AsRef<Path>) -> String {
    fs::read_to_string(path).unwrap()
}

fn edit(path: impl AsRef<Path>, from: &str, to: &str) {
    let text = read(path.as_ref());
    assert!(text.contains(from), "{from:?} is not in {}", path.as_ref().display());
    fs::write(path, text.replacen(from, to, 1)).unwrap();
}

/// Builds twice, under other circumstances, and holds that the same files come of it.
fn twice(args: &[&str]) -> BTreeMap<PathBuf, Vec<u8>> {
    let project = copy();
    let mut trees = Vec::new();
    for (threads, zone, name) in [("1", "UTC", "a"), ("2", "Pacific/Auckland", "b")] {
        let out = project.path().join(name);
        let status = Command::new(env!("CARGO_BIN_EXE_shape"))
            .env("TZ", zone)
            .env("LANG", if name == "a" { "C" } else { "tr_TR.UTF-8" })
            .args(["--threads", threads, "--root"])
            .arg(project.path())
            .args(["build", "--out"])
            .arg(&out)
            .args(args)
            .status()
            .unwrap();
        assert!(status.success());
        trees.push(files(&out));
    }
    assert_eq!(trees[0].keys().collect::<Vec<_>>(), trees[1].keys().collect::<Vec<_>>());
    for (path, bytes) in &trees[0] {
        assert!(trees[1].get(path) == Some(bytes), "{} differs", path.display());
    }
    trees.remove(0)
}

#[test]
fn the_same_sources_make_the_same_bytes() {
    twice(&["--format", "html"]);
}

#[cfg(feature = "pdf")]
#[test]
fn the_same_sources_make_the_same_print() {
    let one = ["--format", "html,pdf", "--brochure", "mood", "--locale", "ar", "--locale", "en"];
    let files = twice(&one);
    for tag in ["ar", "en"] {
        let pdf = &files[Path::new(&format!("{tag}/mood/mood-{tag}.pdf"))];
        assert!(pdf.starts_with(b"%PDF-"), "{tag}");
    }
}

#[test]
fn every_locale_and_brochure_has_a_page_in_its_language_and_direction() {
    let project = copy();
    fine(&shape(project.path(), &BUILD));
    let site = project.path().join("public");
    let locales = read(project.path().join("content/site.toml"));
    let tags: Vec<&str> =
        locales.lines().filter_map(|l| l.strip_prefix("tag = \"")?.strip_suffix('"')).collect();
    assert_eq!(tags.len(), 18);
    let brochures = fs::read_dir(project.path().join("content/brochures")).unwrap().count();
    assert!(brochures >= 4);
    let mut pages = 0;
    for tag in tags {
        let dir = if ["ar", "he"].contains(&tag) { "rtl" } else { "ltr" };
        let html = format!("<html lang=\"{tag}\" dir=\"{dir}\"");
        assert!(read(site.join(tag).join("index.html")).contains(&html), "{tag}");
        for brochure in fs::read_dir(project.path().join("content/brochures")).unwrap() {
            let page = site.join(tag).join(brochure.unwrap().file_name()).join("index.html");
            assert!(read(&page).contains(&html), "{}", page.display());
            pages += 1;
        }
    }
    assert_eq!(pages, 18 * brochures);
}

#[test]
fn what_is_not_translated_is_marked_and_counted() {
    let project = copy();
    let file = project.path().join("locales/ar/brochures/exercise.ftl");
    let text = read(&file);
    let line = text.lines().find(|l| l.starts_with("why_")).unwrap();
    let key = line.split(' ').next().unwrap();
    let fallbacks = |project: &TempDir| {
        let json = fine(&shape(project.path(), &["status", "--locale", "ar", "--format", "json"]));
        let status: serde_json::Value = serde_json::from_str(&json).unwrap();
        let rows = status["rows"].as_array().unwrap().clone();
        rows.iter().find(|r| r["source"] == "brochures/exercise").unwrap()["fallback"].as_u64().unwrap()
    };
    assert_eq!(fallbacks(&project), 0, "the exercise brochure is translated in full");
    fs::write(&file, text.replacen(key, "why_aaaaaaaa", 1)).unwrap();
    assert!(fallbacks(&project) > 0);
    fine(&shape(project.path(), &BUILD));
    let page = read(project.path().join("public/ar/exercise/index.html"));
    let marked = page.match_indices("lang=\"en\" dir=\"ltr\"").count();
    let whole = copy();
    fine(&shape(whole.path(), &BUILD));
    let before = read(whole.path().join("public/ar/exercise/index.html"));
    assert!(marked > before.match_indices("lang=\"en\" dir=\"ltr\"").count());
}

#[test]
fn a_new_brochure_is_a_page_at_once() {
    let project = copy();
    fine(&shape(project.path(), &["new", "brochure", "sleep"]));
    let source = project.path().join("content/brochures/sleep/index.md");
    edit(&source, "Say first what to do.", "Go to bed at the same time each day.");
    fine(&shape(project.path(), &BUILD));
    let page = read(project.path().join("public/en/sleep/index.html"));
    assert!(page.contains("Go to bed at the same time each day."));
    assert!(read(project.path().join("public/en/index.html")).contains("sleep/index.html"));
    let again = shape(project.path(), &["new", "brochure", "sleep"]);
    assert_eq!(again.status.code(), Some(1), "an existing brochure must not be replaced");
    assert!(read(&source).contains("Go to bed"));
}

#[test]
fn a_cover_is_one_file_for_all_languages_of_a_direction() {
    let project = copy();
    fine(&shape(project.path(), &BUILD));
    let out = project.path().join("public");
    let drawing = read(project.path().join("content/brochures/exercise/cover.svg"));
    assert_eq!(read(out.join("assets/covers/exercise.svg")), drawing);
    let turned = read(out.join("assets/covers/rtl/exercise.svg"));
    assert_eq!(
        turned.replace("<g transform=\"translate(480 0) scale(-1 1)\">", "").replace("</g></svg>", "</svg>"),
        drawing
    );
    for (tag, folder) in [("en", "covers"), ("ar", "covers/rtl"), ("zh-Hans", "covers")] {
        for (page, way) in [("index.html", ".."), ("exercise/index.html", "../..")] {
            let image = format!("<img src=\"{way}/assets/{folder}/exercise.svg\" alt=\"\"");
            let html = read(out.join(tag).join(page));
            assert_eq!(html.matches(&image).count(), 1, "{tag}/{page}");
        }
    }
    assert!(!out.join("ar/exercise/cover.svg").exists());
}

#[test]
fn a_site_in_one_file_begins_with_a_page_beside_it() {
    let project = copy();
    let out = project.path().join("public");
    let archive = project.path().join("public.zip");
    let pack = || {
        fine(&shape(project.path(), &[&BUILD[..], &["--bundle", "zip"]].concat()));
        fs::read(&archive).unwrap()
    };
    let bytes = pack();
    fs::remove_file(&archive).unwrap();
    assert!(bytes == pack(), "the same site must be the same bytes");
    let zip = rawzip::ZipArchive::from_slice(&bytes).unwrap();
    let mut packed = BTreeMap::new();
    for entry in zip.entries() {
        let entry = entry.unwrap();
        let name = String::from_utf8(entry.file_path().as_bytes().to_vec()).unwrap();
        let data = zip.get_entry(entry.wayfinder()).unwrap().data().to_vec();
        let mut whole = Vec::new();
        if entry.compression_method() == rawzip::CompressionMethod::STORE {
            whole = data;
        } else {
            std::io::Read::read_to_end(&mut flate2::read::DeflateDecoder::new(&data[..]), &mut whole)
                .unwrap();
        }
        packed.insert(name, whole);
    }
    let start = String::from_utf8(packed.remove("START.html").unwrap()).unwrap();
    for link in start.split(['"']).filter(|s| s.starts_with("brochures/")) {
        assert!(packed.contains_key(link), "START.html leads to {link}");
    }
    assert_eq!(start.matches("/index.html\" lang=").count(), 18);
    let mut folder = files(&out);
    folder.remove(Path::new("shapepress.json")).unwrap();
    let folder: BTreeMap<_, _> =
        folder.into_iter().map(|(path, bytes)| (format!("brochures/{}", path.display()), bytes)).collect();
    assert!(folder == packed, "the archive must hold what the folder holds");
}

#[test]
fn a_new_locale_is_a_folder_and_a_line() {
    let project = copy();
    fine(&shape(project.path(), &["new", "locale", "ja"]));
    let built = shape(project.path(), &BUILD);
    fine(&built);
    let said = String::from_utf8_lossy(&built.stderr).into_owned();
    assert!(said.contains("warning[not-translated]") && said.contains("in: ja\n"), "{said}");
    let site = project.path().join("public");
    let languages =
        fs::read_dir(&site).unwrap().filter(|e| e.as_ref().unwrap().path().join("index.html").exists());
    assert_eq!(languages.count(), 19);
    assert!(read(site.join("index.html")).contains("日本語"));
    assert!(read(site.join("ja/exercise/index.html")).contains("<html lang=\"ja\" dir=\"ltr\""));
}

#[test]
fn a_new_edition_is_built_by_its_name() {
    let project = copy();
    fine(&shape(project.path(), &["new", "edition", "mine"]));
    edit(project.path().join("content/editions/mine/edition.toml"), "value = 38", "value = 37.8");
    fine(&shape(project.path(), &["build", "--format", "html", "--edition", "mine"]));
    let page = read(project.path().join("public/en/exercise/index.html"));
    assert!(page.contains("37.8"));
    assert!(read(project.path().join("public/de/exercise/index.html")).contains("37,8"));
}

#[test]
fn a_fault_leaves_the_previous_site_whole() {
    let project = copy();
    fine(&shape(project.path(), &BUILD));
    let before = files(&project.path().join("public"));
    edit(project.path().join("content/brochures/mood/index.md"), "[!IN-SHORT]", "[!IN-SHRT]");
    let failed = shape(project.path(), &BUILD);
    assert_eq!(failed.status.code(), Some(1));
    let said = String::from_utf8_lossy(&failed.stderr);
    assert!(said.contains("error[unknown-directive]") && said.contains("IN-SHORT"), "{said}");
    assert_eq!(files(&project.path().join("public")), before);
}

#[test]
fn a_faulty_translation_is_told_and_shown_in_the_source_language() {
    let project = copy();
    let file = project.path().join("locales/fi/brochures/exercise.ftl");
    let text = read(&file);
    fs::write(&file, text.replacen("{ $fever-threshold }", "{ $fever-treshold }", 1)).unwrap();
    assert_ne!(read(&file), text);
    fine(&shape(project.path(), &BUILD));
    assert!(read(project.path().join("public/fi/exercise/index.html")).contains("lang=\"en\" dir=\"ltr\""));
    let checked = shape(project.path(), &["check", "--message-format", "json"]);
    assert_eq!(checked.status.code(), Some(1));
    let found: serde_json::Value = serde_json::from_slice(&checked.stdout).unwrap();
    let errors: Vec<_> = found.as_array().unwrap().iter().filter(|d| d["severity"] == "error").collect();
    assert!(!errors.is_empty());
    assert!(errors.iter().all(|d| d["file"] == "locales/fi/brochures/exercise.ftl"), "{errors:?}");
}

#[test]
fn a_part_needs_a_folder_of_its_own() {
    let project = copy();
    let refused = shape(project.path(), &["build", "--brochure", "mood"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(!project.path().join("public").exists());
    let out = project.path().join("part");
    let args = ["build", "--format", "html", "--brochure", "mood", "--locale", "fr", "--out"];
    fine(&shape(project.path(), &[&args[..], &[out.to_str().unwrap()]].concat()));
    assert!(out.join("fr/mood/index.html").exists());
    assert!(!out.join("fr/exercise").exists() && !out.join("de").exists());
    let unknown = shape(project.path(), &["build", "--format", "html", "--brochure", "moood", "--out", "x"]);
    assert_eq!(unknown.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&unknown.stderr).contains("did you mean `mood`?"));
}

#[test]
fn sample_text_is_not_published_unless_policy_allows_it() {
    let project = copy();
    let refused = shape(project.path(), &[&BUILD[..], &["--publish", "--as-of", "2026-12-01"]].concat());
    assert_eq!(refused.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("publish-sample"));
    assert!(!project.path().join("public").exists());
    edit(project.path().join("content/site.toml"), "allow-sample = false", "allow-sample = true");
    fine(&shape(project.path(), &[&BUILD[..], &["--publish", "--as-of", "2026-12-01"]].concat()));
    let page = read(project.path().join("public/en/mood/index.html"));
    assert!(!page.contains("noindex") && page.contains("This is sample text."));
    let late = shape(project.path(), &[&BUILD[..], &["--publish", "--as-of", "2029-01-01"]].concat());
    assert_eq!(late.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&late.stderr).contains("review-overdue"));
}

#[test]
fn the_repository_is_synchronized_and_free_of_errors() {
    let project = copy();
    let before = (files(&project.path().join("locales")), files(&project.path().join("content")));
    fine(&shape(project.path(), &["sync"]));
    assert_eq!((files(&project.path().join("locales")), files(&project.path().join("content"))), before);
    fine(&shape(project.path(), &["check"]));
}

#[test]
fn what_exists_already_is_not_begun_again() {
    let project = copy();
    for args in [["new", "locale", "fr"], ["new", "edition", "default"], ["new", "brochure", "mood"]] {
        let refused = shape(project.path(), &args);
        let said = String::from_utf8_lossy(&refused.stderr);
        assert_eq!(refused.status.code(), Some(1), "{args:?}: {said}");
        assert!(said.contains("exists") || said.contains("already"), "{args:?}: {said}");
    }
    let reserved = shape(project.path(), &["new", "brochure", "about"]);
    assert!(String::from_utf8_lossy(&reserved.stderr).contains("reserved-id"));
}

#[test]
fn a_regional_variant_inherits_from_its_language() {
    let project = copy();
    fine(&shape(project.path(), &["new", "locale", "de-CH"]));
    assert!(read(project.path().join("content/site.toml")).contains("parent = \"de\""));
    let json = fine(&shape(project.path(), &["status", "--locale", "de-CH", "--format", "json"]));
    let status: serde_json::Value = serde_json::from_str(&json).unwrap();
    let rows = status["rows"].as_array().unwrap();
    assert!(!rows.is_empty() && rows.iter().all(|r| r["fallback"] == 0), "{rows:?}");
}

#[test]
fn two_pages_of_one_address_are_told_where_they_are_written() {
    let project = copy();
    let mood = project.path().join("content/brochures/mood");
    copy_tree(&mood, &project.path().join("content/brochures/glossary"));
    edit(mood.join("index.md"), "status = \"sample\"", "status = \"sample\"\naliases = [\"exercise\"]");
    for command in ["build", "check"] {
        let refused = shape(project.path(), &[command, "--message-format", "json"]);
        assert_eq!(refused.status.code(), Some(1));
        let found: serde_json::Value = serde_json::from_slice(&refused.stdout).unwrap();
        let files: Vec<_> = found
            .as_array()
            .unwrap()
            .iter()
            .filter(|d| d["code"] == "address-taken")
            .map(|d| d["file"].as_str().unwrap())
            .collect();
        assert_eq!(
            files,
            ["content/brochures/glossary/index.md", "content/brochures/mood/index.md"],
            "{command}"
        );
    }
}

#[test]
fn a_wrong_folder_is_told_once() {
    let empty = tempfile::tempdir().unwrap();
    let lost = shape(empty.path(), &BUILD);
    assert_eq!(lost.status.code(), Some(1));
    let said = String::from_utf8_lossy(&lost.stderr);
    assert_eq!(said.matches("error[").count(), 1, "{said}");
    assert!(said.contains("not-a-project"));
}
