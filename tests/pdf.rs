//! Print: what is read out of the files, their boxes and pages, and what is said of faulty input.
#![cfg(feature = "pdf")]

#[path = "common/mod.rs"]
mod common;
#[path = "suite/pdf/reader.rs"]
mod reader;
#[path = "suite/pdf/support.rs"]
mod support;

use std::fmt::Write as _;

use lopdf::{Document as Pdf, Object};
use shapepress::model::*;
use shapepress::write::pdf::Format;
use support::{Shop, own};

/// Words as people count them. Hyphens are left out: a line may end with one.
fn words(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut open = false;
    for c in text
        .chars()
        .filter(|c| !matches!(c, '-' | '\u{AD}' | '\u{2010}' | '\u{2060}' | '\u{2066}'..='\u{2069}'))
    {
        // Chinese has no spaces: each sign counts.
        let sign = matches!(c, '\u{3400}'..='\u{9FFF}');
        let mark = matches!(c, '\u{300}'..='\u{36F}' | '\u{591}'..='\u{5C7}' | '\u{64B}'..='\u{65F}');
        if !c.is_alphanumeric() && !mark {
            open = false;
        } else if open && !sign {
            out.last_mut().unwrap().push(c);
        } else {
            out.push(c.into());
            open = !sign;
        }
    }
    out
}

/// The words of a document's body in reading order, with the numbers of its notes.
fn said(document: &Document) -> Vec<String> {
    fn push(document: &Document, content: &[Inline], out: &mut String) {
        for inline in content {
            match &inline.kind {
                InlineKind::Text(text) | InlineKind::Value { text, .. } => out.push_str(text),
                InlineKind::Note(key) => {
                    let note = document.notes.iter().find(|n| n.reference.key == *key);
                    out.push_str(&note.unwrap().number);
                }
                InlineKind::Break => out.push(' '),
                InlineKind::Strong(c)
                | InlineKind::Emphasis(c)
                | InlineKind::Code(c)
                | InlineKind::Link { content: c, .. } => push(document, c, out),
                InlineKind::Placeable(_) => {}
            }
        }
    }
    fn blocks(document: &Document, list: &[Block<Text>], out: &mut String) {
        for block in list {
            match &block.kind {
                // The texts of a picture stand where it has them; its description is not seen.
                BlockKind::Figure { caption, .. } => {
                    if let Some(caption) = caption {
                        push(document, &caption.content, out);
                    }
                    out.push(' ');
                }
                // The word before a card is the interface's.
                _ if block.children().is_empty() => {
                    block.for_each_leaf(None, &mut |text, _| {
                        push(document, &text.content, out);
                        out.push(' ');
                    });
                }
                BlockKind::RedFlags { label, .. }
                | BlockKind::Worksheet { label, .. }
                | BlockKind::Questions { label, .. } => {
                    push(document, &label.content, out);
                    out.push(' ');
                    block.children().into_iter().for_each(|b| blocks(document, b, out));
                }
                _ => block.children().into_iter().for_each(|b| blocks(document, b, out)),
            }
        }
    }
    let mut out = String::new();
    blocks(document, &document.blocks, &mut out);
    words(&out)
}

/// Which words of `said` are missing when `read` is read in order: a longest common subsequence.
fn missing(said: &[String], read: &[String]) -> Vec<String> {
    let width = read.len() + 1;
    let mut best = vec![0_u16; (said.len() + 1) * width];
    for i in (0..said.len()).rev() {
        for j in (0..read.len()).rev() {
            best[i * width + j] = if said[i] == read[j] {
                best[(i + 1) * width + j + 1] + 1
            } else {
                best[(i + 1) * width + j].max(best[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut out = Vec::new();
    while i < said.len() {
        if j < read.len() && said[i] == read[j] {
            (i, j) = (i + 1, j + 1);
        } else if j < read.len() && best[i * width + j + 1] == best[i * width + j] {
            j += 1;
        } else {
            out.push(said[i].clone());
            i += 1;
        }
    }
    out
}

/// The lines as one text: a word that was parted at the end of a line is whole again.
fn joined(lines: &[String]) -> String {
    let mut out = String::new();
    for line in lines {
        let parted = line.trim_end().ends_with(['-', '\u{AD}', '\u{2010}']);
        out.push_str(line.trim_end());
        if !parted {
            out.push('\n');
        }
    }
    out
}

#[test]
fn all_words_can_be_read_in_order_in_every_language() {
    let shop = Shop::open(own());
    let mut report = String::new();
    let mut faults = false;
    for tag in shop.tags() {
        let tongue = shop.tongue(&tag);
        let document = shop.brochure(&tongue, "exercise");
        let (pdf, _) = shop.print(&tongue, &document, Format::Pdf);
        let said = said(&document);
        let lines = reader::lines(&pdf.expect("a file"));
        let missing = missing(&said, &words(&joined(&lines)));
        faults |= !missing.is_empty();
        let read = said.len() - missing.len();
        let _ = writeln!(report, "{tag}: {read} of {} {missing:?}", said.len());
    }
    assert!(!faults, "{report}");
}

fn pages(pdf: &[u8]) -> (Pdf, Vec<lopdf::ObjectId>) {
    let pdf = Pdf::load_mem(pdf).unwrap();
    let pages = pdf.page_iter().collect();
    (pdf, pages)
}

/// A box of a page in whole tenths of a millimetre.
fn page_box(pdf: &Pdf, page: lopdf::ObjectId, name: &[u8]) -> Vec<i32> {
    let corners = pdf.get_dictionary(page).unwrap().get(name).unwrap().as_array().unwrap();
    #[allow(clippy::cast_possible_truncation)]
    corners.iter().map(|n| (n.as_float().unwrap() / 72.0 * 254.0).round() as i32).collect()
}

#[test]
fn a_press_file_has_trim_and_bleed_and_pages_in_fours() {
    let mut shop = Shop::open(own());
    for marks in [false, true] {
        shop.marks = marks;
        let (pdf, pages) = pages(&shop.pdf("en", "exercise", Format::Press));
        assert_eq!(pages.len() % 4, 0);
        for page in pages {
            let slug = if marks { 60 } else { 0 };
            let at = |bleed: i32| vec![slug + bleed, slug + bleed, slug + 1540 - bleed, slug + 2160 - bleed];
            assert_eq!(page_box(&pdf, page, b"TrimBox"), at(30));
            assert_eq!(page_box(&pdf, page, b"BleedBox"), at(0));
            assert_eq!(page_box(&pdf, page, b"MediaBox"), [0, 0, 1540 + 2 * slug, 2160 + 2 * slug]);
        }
        let intents = pdf.catalog().unwrap().get_deref(b"OutputIntents", &pdf).unwrap().as_array().unwrap();
        let (_, intent) = pdf.dereference(&intents[0]).unwrap();
        let condition = intent.as_dict().unwrap().get(b"OutputConditionIdentifier").unwrap();
        assert_eq!(condition.as_str().unwrap(), b"CGATS TR 001");
    }
}

#[test]
fn a_press_file_has_no_other_colours_than_inks() {
    let shop = Shop::open(own());
    let (pdf, pages) = pages(&shop.pdf("en", "exercise", Format::Press));
    for page in pages {
        let content = pdf.get_page_content_with_limit(page, 100_000_000).unwrap();
        let content = lopdf::content::Content::decode(&content).unwrap();
        for operation in content.operations {
            let other = ["rg", "RG", "g", "G", "cs", "CS", "sc", "SC", "scn", "SCN"];
            assert!(!other.contains(&operation.operator.as_str()), "{operation:?}");
        }
    }
}

#[test]
fn a_booklet_is_sheets_of_two_pages_with_the_covers_outside() {
    let shop = Shop::open(own());
    for (tag, cover) in [("en", "P1"), ("ar", "P0")] {
        let pdf = shop.pdf(tag, "exercise", Format::Booklet);
        let (pdf, sheets) = pages(&pdf);
        assert_eq!(sheets.len() % 2, 0);
        assert_eq!(page_box(&pdf, sheets[0], b"MediaBox"), [0, 0, 2970, 2100]);
        assert!(pdf.catalog().unwrap().get(b"StructTreeRoot").is_err());
        // The title is white on the first sheet's side on which the language begins.
        let (_, resources) =
            pdf.dereference(pdf.get_dictionary(sheets[0]).unwrap().get(b"Resources").unwrap()).unwrap();
        let forms = resources.as_dict().unwrap().get(b"XObject").unwrap().as_dict().unwrap();
        let form = forms.get(cover.as_bytes()).and_then(Object::as_reference).unwrap();
        let form = pdf.get_object(form).unwrap().as_stream().unwrap().get_plain_content().unwrap();
        assert!(
            String::from_utf8_lossy(&form).contains("1 1 1 rg")
                || String::from_utf8_lossy(&form).contains("1 scn"),
            "{tag}"
        );
    }
}

#[test]
fn the_same_document_makes_the_same_bytes() {
    let shop = Shop::open(own());
    for format in Format::ALL {
        let first = shop.pdf("ar", "mood", format);
        let again =
            std::thread::scope(|s| s.spawn(|| Shop::open(own()).pdf("ar", "mood", format)).join().unwrap());
        assert!(first == again, "{}", format.name());
    }
}

/// A small project with the default theme's layout and fonts.
fn small() -> common::TestProject {
    let project = common::project();
    for folder in ["print", "fonts"] {
        for entry in std::fs::read_dir(own().join("themes/default").join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap();
            project.write(&format!("themes/default/{folder}/{name}"), std::fs::read(&path).unwrap());
        }
    }
    project
}

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
    project.replace("themes/default/print/covers.typ", "#let back = {\n", "#let back = {\n  nonsense()\n");
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
