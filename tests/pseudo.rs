//! Pseudo-locales: all texts, longer, in brackets, in both directions, without files.

use std::fs;
use std::path::Path;
use std::process::Command;

/// Builds the project itself in one language; returns the page of a brochure.
fn page(tag: &str, out: &Path) -> String {
    let root = env!("CARGO_MANIFEST_DIR");
    let output = Command::new(env!("CARGO_BIN_EXE_shape"))
        .args(["--root", root, "build", "--format", "html", "--locale", tag, "--out"])
        .arg(out)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() && !said.contains("error[") && !said.contains("not-translated"),
        "{said}"
    );
    fs::read_to_string(out.join(tag).join("mood/index.html")).unwrap()
}

/// The text of paragraphs, headings and items, without tags.
fn texts(page: &str) -> Vec<String> {
    let main = page.split("<main").nth(1).unwrap().split("<li id=\"note_1\">").next().unwrap();
    let mut out = Vec::new();
    for piece in main.split("<p").chain(main.split("<li")).chain(main.split("<h2")).skip(1) {
        let Some((_, rest)) = piece.split_once('>') else { continue };
        let inner =
            rest.split("</p>").next().unwrap().split("</li>").next().unwrap().split("</h2>").next().unwrap();
        let mut text = String::new();
        let mut inside = false;
        for c in inner.chars() {
            match c {
                '<' => inside = true,
                '>' => inside = false,
                c if !inside => text.push(c),
                _ => {}
            }
        }
        out.push(text);
    }
    out
}

#[test]
fn texts_grow_by_about_forty_percent_and_end_in_brackets() {
    let out = tempfile::tempdir().unwrap();
    let english = texts(&page("en", &out.path().join("en")));
    let pseudo_page = page("qps", &out.path().join("qps"));
    assert!(
        pseudo_page.contains("<html lang=\"qps\">") || pseudo_page.contains("<html lang=\"qps\" dir=\"ltr\"")
    );
    // Behind the text stand the references, each in its own language.
    let text = pseudo_page.split("<li id=\"note_1\">").next().unwrap();
    assert!(!text.split("<main").nth(1).unwrap().contains("lang=\"en\""), "nothing falls back");
    let pseudo = texts(&pseudo_page);
    let length = |texts: &[String]| texts.iter().map(|t| t.chars().count()).sum::<usize>();
    let percent = length(&pseudo) * 100 / length(&english);
    assert!((130..=150).contains(&percent), "{percent} %");
    assert!(pseudo.iter().any(|t| t.starts_with("[Šţŕóóñğ")), "{pseudo:?}");
}

#[test]
fn the_mirrored_one_runs_from_right_to_left() {
    let out = tempfile::tempdir().unwrap();
    let page = page("qps-plocm", &out.path().join("rtl"));
    assert!(page.contains("<html lang=\"qps-plocm\" dir=\"rtl\""), "{page}");
    let main = page.split("<main").nth(1).unwrap();
    assert!(main.contains("<h1>[לווווקיינג"), "{main}");
}

#[test]
fn pseudo_locales_are_for_builds_of_drafts_only() {
    let root = env!("CARGO_MANIFEST_DIR");
    let out = tempfile::tempdir().unwrap();
    let out = out.path().join("out");
    let out = out.to_str().unwrap();
    let check: &[&str] = &["check", "--locale", "qps"];
    for args in
        [check, &["status", "--locale", "qps"], &["build", "--publish", "--locale", "qps", "--out", out]]
    {
        let output =
            Command::new(env!("CARGO_BIN_EXE_shape")).args(["--root", root]).args(args).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(said.contains("unknown-name"), "{args:?}: {said}");
        assert_eq!(output.status.code(), Some(1));
    }
    assert!(!Path::new(root).join("locales/qps").exists());
}
