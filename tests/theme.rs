//! Themes as things one can own: a copy of the default one, and one that is nothing like it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;
use walkdir::WalkDir;

fn copy(into: &Path, from: &str) {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join(from);
    for entry in WalkDir::new(&from).into_iter().map(Result::unwrap) {
        let target = into.join(entry.path().strip_prefix(&from).unwrap());
        if entry.file_type().is_dir() {
            fs::create_dir_all(target).unwrap();
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// A copy of this project.
fn project() -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    for folder in ["content", "locales", "themes"] {
        copy(&dir.path().join(folder), folder);
    }
    dir
}

fn shape(root: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_shape")).arg("--root").arg(root).args(args).output().unwrap()
}

#[track_caller]
fn fine(output: &Output) -> String {
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{said}");
    said
}

fn files(root: &Path) -> Vec<PathBuf> {
    let all = WalkDir::new(root).sort_by_file_name().into_iter().map(Result::unwrap);
    all.filter(|e| e.file_type().is_file()).map(|e| e.path().strip_prefix(root).unwrap().to_owned()).collect()
}

/// The values of all `class` attributes.
fn classes(html: &str) -> BTreeSet<&str> {
    html.split("class=\"").skip(1).flat_map(|rest| rest.split('"').next().unwrap().split(' ')).collect()
}

#[test]
fn a_theme_unlike_the_default_one_needs_nothing_of_it() {
    let project = project();
    let root = project.path();
    fs::remove_dir_all(root.join("themes/default")).unwrap();
    copy(&root.join("themes/ledger"), "tests/suite/theme");
    let said = fine(&shape(root, &["build", "--format", "html", "--theme", "ledger"]));
    assert!(said.contains("0 errors, 0 warnings"), "{said}");
    let out = root.join("public");
    // Covers are the brochures' own.
    let mut assets: Vec<_> = files(&out.join("assets"));
    assets.retain(|path| !path.starts_with("covers"));
    assert_eq!(assets.len(), 1, "{assets:?}");
    // What the default theme's templates and styles call things, and blocks do not.
    let own = [
        "top",
        "brand",
        "cards",
        "crumbs",
        "contents",
        "foot",
        "skip",
        "imprint",
        "main-message",
        "subtitle",
    ];
    let mut pages = 0;
    for path in files(&out).iter().filter(|p| p.extension().is_some_and(|e| e == "html")) {
        let html = fs::read_to_string(out.join(path)).unwrap();
        let found: Vec<_> = classes(&html).into_iter().filter(|c| own.contains(c)).collect();
        assert!(found.is_empty(), "{}: {found:?}", path.display());
        assert!(html.contains("ledger"), "{}", path.display());
        pages += 1;
    }
    assert!(pages > 100);
}

#[test]
fn a_copy_of_the_default_theme_is_one_s_own() {
    let project = project();
    let root = project.path();
    fine(&shape(root, &["new", "theme", "harbour"]));
    let (copied, default) = (root.join("themes/harbour"), root.join("themes/default"));
    assert_eq!(files(&copied), files(&default));
    for path in files(&copied) {
        let (copied, default) =
            (fs::read(copied.join(&path)).unwrap(), fs::read(default.join(&path)).unwrap());
        assert_eq!(copied == default, path != Path::new("theme.toml"), "{}", path.display());
    }
    assert!(fs::read_to_string(copied.join("theme.toml")).unwrap().contains("name = \"harbour\""));

    let again = shape(root, &["new", "theme", "harbour"]);
    assert_eq!(again.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&again.stderr).contains("already-exists"));
    let bad = shape(root, &["new", "theme", "../harbour"]);
    assert!(String::from_utf8_lossy(&bad.stderr).contains("bad-id"));

    // A mistake in it is told with its place, in its own folder.
    let base = copied.join("templates/about.html");
    let text = fs::read_to_string(&base).unwrap();
    fs::write(&base, text.replacen("doc.title", "dog.title", 1)).unwrap();
    let broken = shape(root, &["build", "--format", "html", "--theme", "harbour"]);
    let said = String::from_utf8_lossy(&broken.stderr).into_owned();
    assert_eq!(broken.status.code(), Some(1));
    assert!(said.contains("themes/harbour/templates/about.html:3:8"), "{said}");
    assert!(!root.join("public").exists());
}

#[test]
fn a_theme_that_is_not_there_is_told_with_those_that_are() {
    let project = project();
    let out = shape(project.path(), &["build", "--format", "html", "--theme", "defualt"]);
    let said = String::from_utf8_lossy(&out.stderr).into_owned();
    assert_eq!(out.status.code(), Some(1));
    assert!(said.contains("unknown-theme") && said.contains("did you mean `default`?"), "{said}");
}
