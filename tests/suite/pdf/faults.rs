//! What is said of faulty input, and that everything else is made all the same.

use shapepress::build::{Filter, Format as Target, Options, build};
use shapepress::write::pdf::Format;

use crate::common;
use crate::support::{Shop, small};

/// What is said when the brochure of a small project is printed, and whether there is a file.
fn printed(project: &common::TestProject) -> (bool, String) {
    let shop = Shop::open(project.root());
    let tongue = shop.tongue("en");
    let (pdf, found) = shop.print(&tongue, &shop.brochure(&tongue, "exercise"), Format::Pdf);
    (pdf.is_some(), shop.report(&found))
}

const SOURCE: &str = "content/brochures/exercise/index.md";

#[test]
fn a_small_project_is_printed() {
    assert_eq!(printed(&small()), (true, String::new()));
}

#[test]
fn a_fault_in_a_theme_names_file_line_and_column() {
    let project = small();
    project.replace(
        "themes/default/print/covers.typ",
        "#let back = layout(room => {\n",
        "#let back = layout(room => {\n  nonsense()\n",
    );
    let (made, report) = printed(&project);
    assert!(!made);
    assert!(report.contains("themes/default/print/covers.typ:"), "{report}");
    assert!(report.contains(":3\n") && report.contains("unknown variable: nonsense"), "{report}");
}

#[test]
fn a_character_without_glyph_is_named_with_its_place_and_locale() {
    let project = small();
    project.replace(SOURCE, "Walk a little", "Walk a \u{20000} little");
    let (made, report) = printed(&project);
    assert!(report.contains("glyph-missing"), "{report}");
    assert!(report.contains("(U+20000), in locale en"), "{report}");
    assert!(report.contains("content/brochures/exercise/index.md:12:8"), "{report}");
    assert!(!made, "a file with an empty box is not archival");
}

#[test]
fn a_word_wider_than_the_page_is_named() {
    let project = small();
    project.replace(SOURCE, "Walk a little", &format!("Walk {} little", "W".repeat(80)));
    let (_, report) = printed(&project);
    assert!(report.contains("word-too-wide"), "{report}");
    assert!(report.contains("content/brochures/exercise/index.md:12"), "{report}");
}

#[test]
fn faulty_pictures_are_named_and_the_brochure_is_printed() {
    let project = small();
    project.replace(
        SOURCE,
        "Walk a little",
        "> [!FIGURE]\n> ![A chair](chair.svg)\n>\n> Sit {#chair}\n\nWalk a little",
    );
    let figure = |svg: &str| {
        project.write("content/brochures/exercise/chair.svg", svg);
        printed(&project)
    };
    assert_eq!(figure("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>"), (true, String::new()));
    for svg in ["", "<svg", "\u{0}\u{1}", "<html/>"] {
        let (made, report) = figure(svg);
        assert!(made && report.contains("picture-"), "{svg:?}: {report}");
    }
}

#[test]
fn a_font_that_cannot_be_read_is_named_and_the_others_are_used() {
    let project = small();
    project.write("themes/default/fonts/Broken.ttf", "no font");
    let prepared =
        shapepress::build::prepare(project.root(), "default", &shapepress::build::Filter::default());
    let theme = &prepared.project.theme;
    let (engine, found) =
        shapepress::write::pdf::Engine::load(&prepared.project.map, &theme.texts, &theme.assets);
    assert!(engine.is_some());
    assert_eq!(found.iter().map(|d| d.code).collect::<Vec<_>>(), ["font-unreadable"]);
}

fn options(project: &common::TestProject) -> Options {
    Options {
        root: project.root().to_owned(),
        theme: "default".to_owned(),
        edition: "default".to_owned(),
        filter: Filter::default(),
        formats: vec![Target::Html, Target::Pdf],
        out: project.path("public"),
        publish: false,
        as_of: None,
        bundle: false,
    }
}

#[test]
fn a_brochure_that_cannot_be_printed_does_not_keep_the_others_back() {
    let project = small();
    let text = project.read(SOURCE);
    project
        .write("content/brochures/sleep/index.md", text.replace("Walk a little", "Walk a \u{20000} little"));
    let built = build(&options(&project));
    assert!(built.committed.is_some(), "{:#?}", built.diagnostics);
    assert!(built.diagnostics.iter().any(|d| d.code == "glyph-missing"));
    assert!(project.path("public/en/exercise/exercise-en.pdf").exists());
    assert!(project.path("public/en/sleep/index.html").exists());
    assert!(!project.path("public/en/sleep/sleep-en.pdf").exists());
    let page = |id: &str| project.read(&format!("public/en/{id}/index.html"));
    assert!(page("exercise").contains("exercise-en.pdf") && !page("sleep").contains("sleep-en.pdf"));
    // A second build finds it again.
    assert_eq!(build(&options(&project)).diagnostics, built.diagnostics);
}

#[test]
fn a_file_of_an_earlier_build_is_taken_only_if_it_would_come_out_the_same() {
    let project = small();
    let pdf = "public/en/exercise/exercise-en.pdf";
    let options = options(&project);
    assert!(build(&options).committed.unwrap().changed);
    let first = std::fs::read(project.path(pdf)).unwrap();
    assert!(!build(&options).committed.unwrap().changed);

    // Proof that it was taken: a changed file whose checksum was changed too.
    let forge = |with_checksum: bool| {
        let old = common::sha256(&std::fs::read(project.path(pdf)).unwrap());
        project.write(pdf, "forged");
        if with_checksum {
            project.replace("public/shapepress.json", &old, &common::sha256(b"forged"));
        }
    };
    forge(true);
    build(&options);
    assert_eq!(std::fs::read(project.path(pdf)).unwrap(), b"forged");

    // Another text, another file.
    project.replace(SOURCE, "Walk a little", "Walk a lot");
    build(&options);
    project.replace(SOURCE, "Walk a lot", "Walk a little");
    build(&options);
    assert_eq!(std::fs::read(project.path(pdf)).unwrap(), first);

    // A file that is not what it was is made again.
    forge(false);
    build(&options);
    assert_eq!(std::fs::read(project.path(pdf)).unwrap(), first);

    // So is one of another theme.
    let theme = "themes/default/print/style.typ";
    project.write(theme, project.read(theme).replace("#1f2a2c", "#000000"));
    build(&options);
    assert_ne!(std::fs::read(project.path(pdf)).unwrap(), first);
}

#[test]
fn a_picture_that_is_too_large_is_named_and_described() {
    let project = small();
    let figure = "> [!FIGURE]\n> ![A chair](chair.svg)\n>\n> Sit {#chair}\n\nWalk a little";
    project.replace(SOURCE, "Walk a little", figure);
    let filling = "M0 0".repeat(5_100_000);
    let drawing =
        format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='{filling}'/></svg>");
    project.write("content/brochures/exercise/chair.svg", drawing);
    let (made, report) = printed(&project);
    assert!(made && report.contains("readers see its description in its place"), "{report}");
    let found = build(&options(&project)).diagnostics;
    assert!(found.iter().any(|d| d.code == "too-large"), "{found:?}");
}
