//! Output folders are replaced whole or not at all, and source files are changed with care.

#![allow(clippy::unwrap_used, clippy::result_large_err, reason = "a test may end so")]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use shapepress::diag::Diagnostic;
use shapepress::model::OutputTree;
use shapepress::output::{Change, Committed, MARKER, Manifest, commit, patch};

fn tree(files: &[(&str, &str)]) -> OutputTree {
    let mut tree = OutputTree::default();
    for (path, text) in files {
        tree.insert(*path, *text);
    }
    tree
}

/// A site of a brochure per number, each file filled with `fill`.
fn site(fill: &str, brochures: usize, bytes: usize) -> OutputTree {
    let mut tree = tree(&[("index.html", fill)]);
    for n in 0..brochures {
        tree.insert(format!("en/b{n}/index.html"), fill.repeat(bytes / fill.len()));
    }
    tree
}

fn manifest(inputs: &str) -> Manifest {
    Manifest {
        version: "0.1.0".to_owned(),
        inputs_hash: inputs.to_owned(),
        edition: "default".to_owned(),
        formats: vec!["html".to_owned()],
        recipes: BTreeMap::new(),
    }
}

/// All that is below a folder: path → content; a folder's content is `None`.
fn all(root: &Path) -> BTreeMap<String, Option<Vec<u8>>> {
    let mut out = BTreeMap::new();
    let mut waiting = vec![root.to_owned()];
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
            if path.is_symlink() {
                let target = fs::read_link(path).unwrap();
                out.insert(name, Some(target.to_str().unwrap().into()));
            } else if path.is_dir() {
                out.insert(name, None);
                waiting.push(path);
            } else {
                out.insert(name, Some(fs::read(path).unwrap()));
            }
        }
    }
    out
}

fn names(root: &Path) -> Vec<String> {
    all(root).into_keys().collect()
}

/// A refused commit: its code, and that nothing at all has changed below `root`.
fn refused(root: &Path, out: &Path, tree: &OutputTree) -> &'static str {
    let before = all(root);
    let code = commit(tree, out, &manifest("new")).expect_err("must be refused").code;
    assert_eq!(all(root), before);
    code
}

#[test]
fn a_site_is_written_with_its_marker_and_replaced_whole() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("deep/public");
    let first = tree(&[("index.html", "one"), ("en/a/index.html", "a"), ("old/page.html", "x")]);
    assert_eq!(
        commit(&first, &out, &manifest("1")),
        Ok(Committed { files: 3, bytes: 5, changed: true, warning: None })
    );
    let second = tree(&[("index.html", "two"), ("en/a/index.html", "a")]);
    commit(&second, &out, &manifest("2")).unwrap();
    assert_eq!(names(&out), ["en", "en/a", "en/a/index.html", "index.html", MARKER]);
    assert_eq!(names(out.parent().unwrap()).len(), 6, "no lock, no left-over");
    let marker: serde_json::Value = serde_json::from_slice(&fs::read(out.join(MARKER)).unwrap()).unwrap();
    assert_eq!(marker["schema"], 1);
    assert_eq!(marker["inputs"], "2");
    assert_eq!(
        marker["files"]["index.html"],
        // sha256sum of "two"
        "3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3"
    );
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("public");
    let tree = tree(&[("index.html", "one"), ("en/index.html", "two")]);
    commit(&tree, &out, &manifest("1")).unwrap();
    let first = all(&out);
    let written = |out: &Path| out.join("index.html").metadata().unwrap().modified().unwrap();
    let when = written(&out);
    assert!(!commit(&tree, &out, &manifest("1")).unwrap().changed);
    assert_eq!(written(&out), when, "nothing is touched without need");
    // What somebody has changed or deleted is put right.
    fs::write(out.join("index.html"), "0ne").unwrap();
    assert!(commit(&tree, &out, &manifest("1")).unwrap().changed);
    assert_eq!(all(&out), first);
    fs::remove_file(out.join("en/index.html")).unwrap();
    assert!(commit(&tree, &out, &manifest("1")).unwrap().changed);
    assert_eq!(all(&out), first);
}

#[test]
fn an_empty_folder_and_an_empty_site_are_fine() {
    let dir = tempfile::tempdir().unwrap();
    for _ in 0..2 {
        commit(&OutputTree::default(), dir.path(), &manifest("1")).unwrap();
    }
    fs::write(dir.path().join(".DS_Store"), "x").unwrap();
    commit(&tree(&[("a", "b")]), dir.path(), &manifest("1")).unwrap();
    assert_eq!(names(dir.path()), ["a", MARKER]);
}

#[test]
fn what_shape_did_not_make_is_never_deleted() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("public");
    let tree = tree(&[("index.html", "one"), ("en/index.html", "one")]);
    fs::create_dir(&out).unwrap();
    fs::write(out.join("thesis.docx"), "x").unwrap();
    assert_eq!(refused(dir.path(), &out, &tree), "output-foreign");
    // Somebody else's file of the marker's name.
    fs::rename(out.join("thesis.docx"), out.join(MARKER)).unwrap();
    assert_eq!(refused(dir.path(), &out, &tree), "output-foreign");
    fs::remove_file(out.join(MARKER)).unwrap();

    commit(&tree, &out, &manifest("1")).unwrap();
    for foreign in ["CNAME", "en/notes.txt", ".git/HEAD"] {
        fs::create_dir_all(out.join(foreign).parent().unwrap()).unwrap();
        fs::write(out.join(foreign), "x").unwrap();
        assert_eq!(refused(dir.path(), &out, &tree), "output-foreign", "{foreign}");
        fs::remove_file(out.join(foreign)).unwrap();
        _ = fs::remove_dir(out.join(".git"));
    }
    commit(&tree, &out, &manifest("1")).unwrap();
}

#[test]
fn a_folder_of_a_newer_version_is_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("public");
    commit(&tree(&[("a", "b")]), &out, &manifest("1")).unwrap();
    let marker = fs::read_to_string(out.join(MARKER)).unwrap();
    fs::write(out.join(MARKER), marker.replace("\"schema\": 1", "\"schema\": 2")).unwrap();
    assert_eq!(refused(dir.path(), &out, &tree(&[("a", "c")])), "output-newer");
}

#[test]
fn places_that_hold_sources_or_more_are_refused() {
    let project = common::project();
    let tree = tree(&[("index.html", "x")]);
    let home = std::env::home_dir().unwrap_or_else(|| "/".into());
    for out in [
        Path::new("/"),
        &home,
        home.parent().unwrap_or(&home),
        project.root(),
        &project.path("content"),
        &project.path("content/new"),
        &project.path("Locales/fr/x"),
        &project.path("themes/default/../../themes"),
    ] {
        assert_eq!(refused(project.root(), out, &tree), "output-folder", "{}", out.display());
    }
    assert_eq!(refused(project.root(), project.root().parent().unwrap(), &tree), "output-foreign");
    fs::write(project.path("file"), "x").unwrap();
    assert_eq!(refused(project.root(), &project.path("file"), &tree), "output-folder");
    commit(&tree, &project.path("public"), &manifest("1")).unwrap();
}

#[test]
fn unfit_paths_are_refused_before_anything_is_touched() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("public");
    for path in ["../evil", "/evil", "a\\b", MARKER] {
        assert_eq!(refused(dir.path(), &out, &tree(&[(path, "x")])), "output-path", "{path}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_is_followed_to_the_folder_and_stays_a_link() {
    let dir = tempfile::tempdir().unwrap();
    let (real, link) = (dir.path().join("disk/real"), dir.path().join("public"));
    fs::create_dir_all(&real).unwrap();
    std::os::unix::fs::symlink(&real, &link).unwrap();
    commit(&tree(&[("a", "1")]), &link, &manifest("1")).unwrap();
    commit(&tree(&[("a", "2")]), &link, &manifest("1")).unwrap();
    assert!(link.symlink_metadata().unwrap().is_symlink());
    assert_eq!(names(&dir.path().join("disk")), ["real", "real/a", &format!("real/{MARKER}")]);
    // A link to the project is the project.
    let project = common::project();
    let disguised = dir.path().join("disguised");
    std::os::unix::fs::symlink(project.path("content"), &disguised).unwrap();
    assert_eq!(refused(project.root(), &disguised, &tree(&[("a", "1")])), "output-folder");
    let dangling = dir.path().join("dangling");
    std::os::unix::fs::symlink(dir.path().join("nowhere"), &dangling).unwrap();
    assert_eq!(refused(dir.path(), &dangling, &tree(&[("a", "1")])), "output-folder");
}

#[test]
fn of_two_builds_at_once_one_is_refused_and_the_folder_is_whole() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("public");
    let results: Vec<Result<Committed, Diagnostic>> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4)
            .map(|n| {
                let out = &out;
                scope
                    .spawn(move || commit(&site(&format!("{n}"), 100, 2000), out, &manifest(&format!("{n}"))))
            })
            .collect();
        threads.into_iter().map(|t| t.join().unwrap()).collect()
    });
    assert!(results.iter().any(Result::is_ok));
    assert!(results.iter().filter_map(|r| r.as_ref().err()).all(|d| d.code == "output-busy"), "{results:?}");
    assert_whole(&out);
}

#[cfg(unix)]
#[test]
fn a_held_lock_is_told_at_once() {
    let dir = tempfile::tempdir().unwrap();
    let lock = fs::File::create(dir.path().join(".public.shape-lock")).unwrap();
    lock.try_lock().unwrap();
    assert_eq!(refused(dir.path(), &dir.path().join("public"), &tree(&[("a", "b")])), "output-busy");
    drop(lock);
    // The file of a killed build holds nobody up.
    commit(&tree(&[("a", "b")]), &dir.path().join("public"), &manifest("1")).unwrap();
    assert!(!dir.path().join(".public.shape-lock").exists());
}

/// Every file that the marker names has the bytes that the marker says, all from the same build.
fn assert_whole(out: &Path) {
    let marker: serde_json::Value = serde_json::from_slice(&fs::read(out.join(MARKER)).unwrap()).unwrap();
    let files = marker["files"].as_object().unwrap();
    let found = all(out).into_iter().filter(|(path, bytes)| bytes.is_some() && path != MARKER);
    assert_eq!(found.map(|(path, _)| path).collect::<Vec<_>>(), files.keys().cloned().collect::<Vec<_>>());
    let fill = fs::read(out.join("index.html")).unwrap();
    for path in files.keys() {
        assert!(fs::read(out.join(path)).unwrap().iter().all(|b| fill.contains(b)), "{path}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_reader_sees_a_complete_folder_at_every_moment() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("public");
    commit(&site("0", 20, 500), &out, &manifest("0")).unwrap();
    let done = AtomicBool::new(false);
    // A path is resolved name by name, and the folder may be exchanged in between: what was read counts if the
    // marker before and after is the same.
    let marker = || (0..3).find_map(|_| fs::read(out.join(MARKER)).ok());
    let checked = std::thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let mut checked = 0;
            while !done.load(Ordering::Relaxed) || checked == 0 {
                let before = marker().expect("there is a marker at every moment");
                let inputs: serde_json::Value = serde_json::from_slice(&before).expect("it is whole");
                let fill = inputs["inputs"].as_str().unwrap().to_owned();
                let files: Vec<_> = inputs["files"]
                    .as_object()
                    .unwrap()
                    .keys()
                    .map(|path| fs::read_to_string(out.join(path)))
                    .collect();
                if marker().expect("there is a marker at every moment") == before {
                    for file in files {
                        let text = file.expect("every file of the marker is there");
                        assert!(!text.is_empty() && text.replace(&fill, "").is_empty(), "of another build");
                    }
                    checked += 1;
                }
            }
            checked
        });
        for n in 1..=50 {
            commit(&site(&n.to_string(), 20, 500), &out, &manifest(&n.to_string())).unwrap();
        }
        done.store(true, Ordering::Relaxed);
        reader.join().unwrap()
    });
    assert!(checked > 0);
}

#[test]
fn what_a_killed_build_left_is_cleaned_and_the_old_site_brought_back() {
    let dir = tempfile::tempdir().unwrap();
    let (out, new, old) = (
        dir.path().join("public"),
        dir.path().join(".public.shape-new"),
        dir.path().join(".public.shape-old"),
    );
    commit(&tree(&[("a", "1")]), &out, &manifest("1")).unwrap();
    // Killed between two renames: the old one is aside, the new one not yet in place.
    fs::rename(&out, &old).unwrap();
    fs::create_dir(&new).unwrap();
    fs::write(new.join("half"), "x").unwrap();
    // The next build fails, too, and still brings the old site back.
    fs::write(old.join("foreign"), "x").unwrap();
    assert_eq!(commit(&tree(&[("a", "2")]), &out, &manifest("2")).map_err(|d| d.code), Err("output-foreign"));
    assert_eq!(fs::read_to_string(out.join("a")).unwrap(), "1");
    assert_eq!(names(dir.path()), ["public", "public/a", "public/foreign", &format!("public/{MARKER}")]);
    // Killed after the exchange: the old one is still there.
    fs::remove_file(out.join("foreign")).unwrap();
    fs::create_dir_all(new.join("en")).unwrap();
    fs::create_dir_all(&old).unwrap();
    commit(&tree(&[("a", "3")]), &out, &manifest("3")).unwrap();
    assert_eq!(names(dir.path()), ["public", "public/a", &format!("public/{MARKER}")]);
}

#[test]
fn a_failed_write_leaves_the_old_site_and_nothing_else() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("public");
    commit(&tree(&[("a", "1")]), &out, &manifest("1")).unwrap();
    // No file system takes a name of 300 bytes.
    let long = format!("z/{}", "x".repeat(300));
    assert_eq!(refused(dir.path(), &out, &tree(&[("a", "2"), (&long, "x")])), "disk-write");
    // Something that is not ours where the new folder is to be made.
    fs::write(dir.path().join(".public.shape-new"), "mine").unwrap();
    assert_eq!(refused(dir.path(), &out, &tree(&[("a", "2")])), "disk-write");
}

/// Runs a test of this file that is otherwise ignored, in a folder, with a limit on the size of written files.
#[cfg(unix)]
fn run_limited(test: &str, folder: &Path, ignore_signal: bool) -> std::process::ExitStatus {
    let trap = if ignore_signal { "trap '' XFSZ;" } else { "" };
    std::process::Command::new("sh")
        .arg("-c")
        .arg(format!(
            "{trap} ulimit -c 0; ulimit -f 64; exec \"$0\" --exact {test} --ignored >/dev/null 2>&1"
        ))
        .arg(std::env::current_exe().unwrap())
        .current_dir(folder)
        .status()
        .unwrap()
}

/// Not a test of its own: the part of the two below that runs in a limited process.
#[test]
#[ignore = "run by other tests in a process of its own"]
fn commit_what_is_too_large() {
    if Path::new("Cargo.toml").exists() {
        return; // All ignored tests are run, and this is not the limited process.
    }
    let error = commit(&site("2", 3, 200_000), Path::new("public"), &manifest("2")).unwrap_err();
    assert_eq!(error.code, "disk-write");
    assert!(error.message.contains("too large"), "{}", error.message);
    assert!(error.help.unwrap().contains("space"));
}

#[cfg(unix)]
#[test]
fn a_full_disk_costs_neither_the_old_site_nor_the_space() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("public");
    commit(&site("1", 3, 100), &out, &manifest("1")).unwrap();
    let before = all(dir.path());
    assert!(run_limited("commit_what_is_too_large", dir.path(), true).success());
    assert_eq!(all(dir.path()), before);
}

#[cfg(unix)]
#[test]
fn a_build_killed_while_it_writes_costs_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("public");
    commit(&site("1", 3, 100), &out, &manifest("1")).unwrap();
    let before = all(&out);
    // The system kills a process that writes beyond the limit.
    assert!(!run_limited("commit_what_is_too_large", dir.path(), false).success());
    assert_eq!(all(&out), before);
    assert!(dir.path().join(".public.shape-new").exists(), "it was killed in the middle");
    commit(&site("3", 3, 100), &out, &manifest("3")).unwrap();
    assert_whole(&out);
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
}

fn change(path: &str, expected: Option<&str>, new: Option<&str>) -> Change {
    Change { path: path.to_owned(), expected: expected.map(Into::into), new: new.map(Into::into) }
}

fn codes(result: Result<usize, Vec<Diagnostic>>) -> Vec<&'static str> {
    result.expect_err("must be refused").iter().map(|d| d.code).collect()
}

#[test]
fn files_are_written_changed_and_deleted() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path();
    fs::write(root.join("a.ftl"), "\u{FEFF}a = 1\r\n").unwrap();
    fs::write(root.join("b.ftl"), "b = 1\n").unwrap();
    fs::write(root.join("same.ftl"), "s = 1\r\n").unwrap();
    let changes = [
        change("a.ftl", Some("a = 1\n"), Some("a = 2\n")),
        change("b.ftl", Some("b = 1\n"), None),
        change("new/deep/c.ftl", None, Some("c = 1\n")),
        change("same.ftl", Some("s = 1\n"), Some("s = 1\n")),
        change("never.ftl", None, None),
    ];
    assert_eq!(patch(root, &changes), Ok(3));
    let found = all(root);
    let text = |path: &str| found[path].as_deref().map(|b| std::str::from_utf8(b).unwrap());
    assert_eq!(names(root), ["a.ftl", "new", "new/deep", "new/deep/c.ftl", "same.ftl"]);
    assert_eq!(text("a.ftl"), Some("a = 2\n"));
    assert_eq!(text("new/deep/c.ftl"), Some("c = 1\n"));
    assert_eq!(text("same.ftl"), Some("s = 1\r\n"), "an equal file is not touched");
    assert_eq!(patch(root, &[]), Ok(0));
}

#[test]
fn a_file_that_changed_meanwhile_stops_everything() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path();
    fs::write(root.join("a.ftl"), "a = 1\n").unwrap();
    fs::write(root.join("b.ftl"), "b = 1\n").unwrap();
    fs::write(root.join("latin.ftl"), b"a = \xE9\n").unwrap();
    let before = all(root);
    let good = change("a.ftl", Some("a = 1\n"), Some("a = 2\n"));
    for (bad, code) in [
        (change("b.ftl", Some("b = 0\n"), Some("b = 2\n")), "file-changed"),
        (change("b.ftl", Some("b = 0\n"), None), "file-changed"),
        (change("b.ftl", None, Some("b = 2\n")), "file-changed"),
        (change("gone.ftl", Some("b = 1\n"), Some("b = 2\n")), "file-changed"),
        (change("latin.ftl", Some("a = \u{FFFD}\n"), Some("b = 2\n")), "disk-write"),
        (change("a.ftl", Some("a = 1\n"), Some("a = 3\n")), "output-path"),
        (change("../x.ftl", None, Some("x")), "output-path"),
        (change("/tmp/x.ftl", None, Some("x")), "output-path"),
        (change("a.ftl/x", None, Some("x")), "disk-write"),
    ] {
        assert_eq!(codes(patch(root, &[good.clone(), bad.clone()])), [code], "{bad:?}");
        assert_eq!(all(root), before, "{bad:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_project_is_not_followed() {
    use std::os::unix::fs::symlink;
    let (dir, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let root = dir.path();
    fs::write(other.path().join("x.ftl"), "x").unwrap();
    symlink(other.path().join("x.ftl"), root.join("file.ftl")).unwrap();
    symlink(other.path(), root.join("folder")).unwrap();
    for path in ["file.ftl", "folder/x.ftl"] {
        assert_eq!(codes(patch(root, &[change(path, Some("x"), Some("y"))])), ["output-path"], "{path}");
    }
    assert_eq!(codes(patch(root, &[change("folder/new.ftl", None, Some("y"))])), ["output-path"]);
    assert_eq!(names(other.path()), ["x.ftl"]);
    // Within the project a link is followed and stays.
    fs::write(root.join("real.ftl"), "r").unwrap();
    symlink("real.ftl", root.join("link.ftl")).unwrap();
    assert_eq!(patch(root, &[change("link.ftl", Some("r"), Some("s"))]), Ok(1));
    assert_eq!(fs::read_to_string(root.join("real.ftl")).unwrap(), "s");
    assert!(root.join("link.ftl").is_symlink());
}

#[cfg(unix)]
#[test]
fn a_pipe_is_refused_at_once_and_rights_are_kept() {
    use std::os::unix::fs::PermissionsExt as _;
    let dir = tempfile::tempdir().unwrap();
    let pipe = dir.path().join("pipe.ftl");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    assert_eq!(codes(patch(dir.path(), &[change("pipe.ftl", Some(""), Some("x"))])), ["disk-write"]);
    let file = dir.path().join("a.ftl");
    fs::write(&file, "a").unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
    patch(dir.path(), &[change("a.ftl", Some("a"), Some("b"))]).unwrap();
    assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o640);
}

/// Not a test of its own: the part of the next one that runs in a limited process.
#[test]
#[ignore = "run by other tests in a process of its own"]
fn patch_what_is_too_large() {
    if Path::new("Cargo.toml").exists() {
        return; // All ignored tests are run, and this is not the limited process.
    }
    let large = "x".repeat(200_000);
    let changes =
        [change("a.ftl", Some("a = 1\n"), Some("a = 2\n")), change("b.ftl", Some("b = 1\n"), Some(&large))];
    assert_eq!(codes(patch(Path::new("."), &changes)), ["disk-write"]);
}

#[cfg(unix)]
#[test]
fn a_full_disk_changes_no_source() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("a.ftl"), "a = 1\n").unwrap();
    fs::write(dir.path().join("b.ftl"), "b = 1\n").unwrap();
    let before = all(dir.path());
    assert!(run_limited("patch_what_is_too_large", dir.path(), true).success());
    assert_eq!(all(dir.path()), before);
    // Killed in the middle: the sources are whole, and the next patch cleans up.
    assert!(!run_limited("patch_what_is_too_large", dir.path(), false).success());
    assert_eq!(fs::read_to_string(dir.path().join("a.ftl")).unwrap(), "a = 1\n");
    assert!(dir.path().join(".b.ftl.shape-tmp").exists(), "it was killed in the middle");
    let changes = [
        change("a.ftl", Some("a = 1\n"), Some("a = 3\n")),
        change("b.ftl", Some("b = 1\n"), Some("b = 3\n")),
    ];
    assert_eq!(patch(dir.path(), &changes), Ok(2));
    assert_eq!(names(dir.path()), ["a.ftl", "b.ftl"]);
}
