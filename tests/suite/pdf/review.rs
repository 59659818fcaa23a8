//! Review sheets on paper: what can be read on them, in both directions.

use std::fs;

use crate::project::Project;
use crate::reader;

/// The project with a date, which an archive's PDF must have.
fn project() -> Project {
    let project = Project::new();
    let version = "version = \"1.0\"\n";
    project.edit("content/brochures/walk/index.md", version, &format!("{version}prepared = 2026-11-22\n"));
    project
}

#[test]
fn a_printed_sheet_can_be_read_in_order() {
    let project = project();
    let pears = project.key_of("brochures/walk", "pears");
    for tag in ["fr", "ar"] {
        let file = format!("locales/{tag}/brochures/walk.ftl");
        let text = project.read(&file);
        let line = text.lines().find(|l| l.starts_with(&pears)).unwrap().to_owned();
        project.edit(&file, &format!("{line}\n"), "");
        let out = project.path("sheet");
        let args = ["review", "--brochure", "walk", "--locale", tag, "--format", "pdf", "--out"];
        let said = project.run(&[&args[..], &[out.to_str().unwrap()]].concat(), 0);
        let code = said.trim().rsplit_once("code ").unwrap().1;
        let path = out.join(format!("walk-{tag}-review.pdf"));
        let pdf = fs::read(&path).unwrap();
        let words = reader::lines(&pdf).join(" ").split_whitespace().collect::<Vec<_>>().join(" ");
        for text in ["3.2", "Begin with 10 minutes, slowly.", "you drank less than 500 ml", code] {
            assert!(words.contains(text), "{text} is missing in {tag}:\n{words}");
        }
        if tag == "fr" {
            assert!(words.contains("Commencez par 10 minutes, lentement."), "{words}");
            assert!(words.contains("Non traduit.") && words.contains("Nom et fonction"), "{words}");
        }
        project.run(&[&args[..], &[out.to_str().unwrap()]].concat(), 0);
        assert_eq!(fs::read(&path).unwrap(), pdf, "same inputs, same bytes");
    }
}

#[test]
fn a_comment_with_a_sign_that_no_font_has_keeps_no_sheet_back() {
    let project = project();
    let key = project.key_of("brochures/walk", "pears");
    let note = format!("schema = 1\n\n[[note]]\nid = \"{key}\"\ncomment = \"Sweet \u{1F350}!\"\n");
    project.write("locales/fr/notes/walk.toml", &note);
    let out = project.path("sheet");
    let args = ["review", "--brochure", "walk", "--locale", "fr", "--format", "pdf", "--out"];
    project.run(&[&args[..], &[out.to_str().unwrap()]].concat(), 0);
    let words = reader::lines(&fs::read(out.join("walk-fr-review.pdf")).unwrap()).join(" ");
    assert!(words.contains("Sweet ?!"), "{words}");
}
