//! Print: what is read out of the files, what they look like, their boxes and pages, and what is said of faulty input.
#![cfg(feature = "pdf")]

#[path = "common/mod.rs"]
mod common;
#[path = "suite/pdf/faults.rs"]
mod faults;
#[path = "suite/pdf/look.rs"]
mod look;
#[path = "suite/stories/project.rs"]
mod project;
#[path = "suite/releases/project.rs"]
mod published;
#[path = "suite/pdf/reader.rs"]
mod reader;
#[path = "suite/pdf/review.rs"]
mod review;
#[path = "suite/pdf/slips.rs"]
mod slips;
#[path = "suite/pdf/support.rs"]
mod support;
#[path = "suite/pdf/words.rs"]
mod words;

use lopdf::{Document as Pdf, Object};
use shapepress::write::pdf::Format;
use support::{Shop, own};

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
    // A slip has a document of its own, and its test looks at the bytes.
    for format in Format::ALL.into_iter().filter(|f| *f != Format::Slip) {
        let first = shop.pdf("ar", "mood", format);
        let again =
            std::thread::scope(|s| s.spawn(|| Shop::open(own()).pdf("ar", "mood", format)).join().unwrap());
        assert!(first == again, "{}", format.name());
    }
}

/// What the sample in a language looks like, page by page.
#[test]
fn pages_look_as_they_did() {
    let mut faults = Vec::new();
    for tag in ["en", "ar", "zh-Hans"] {
        let project = support::sample(tag);
        let mut shop = Shop::open(project.root());
        for format in [Format::Pdf, Format::Large, Format::Booklet, Format::Press] {
            // A draft carries a watermark, a press file crop marks.
            shop.draft = format == Format::Pdf;
            shop.marks = true;
            let pdf = shop.pdf(tag, "sample", format);
            let last = look::count(&pdf) - 1;
            let all: Vec<usize> = (0..=last).collect();
            let wanted: &[usize] = if format == Format::Pdf { &all } else { &[0, last / 2, last] };
            for (n, picture) in wanted.iter().zip(look::draw(&pdf, Some(wanted))) {
                faults.extend(look::compare(&format!("{tag}-{}-{}", format.name(), n + 1), &picture));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_press_file_keeps_to_what_pdf_x_4_asks_of_it() {
    let shop = Shop::open(own());
    let bytes = shop.pdf("en", "conversations", Format::Press);
    let (pdf, pages) = pages(&bytes);
    assert!(bytes.starts_with(b"%PDF-1.6"));
    assert!(pdf.trailer.get(b"ID").is_ok() && pdf.trailer.get(b"Encrypt").is_err());
    let info = pdf.trailer.get(b"Info").and_then(|i| pdf.dereference(i)).unwrap().1.as_dict().unwrap();
    for key in [&b"Title"[..], b"Trapped", b"CreationDate", b"ModDate"] {
        assert!(info.get(key).is_ok(), "{}", String::from_utf8_lossy(key));
    }
    let catalog = pdf.catalog().unwrap();
    let metadata = catalog.get_deref(b"Metadata", &pdf).unwrap().as_stream().unwrap();
    let metadata = String::from_utf8(metadata.get_plain_content().unwrap()).unwrap();
    assert!(metadata.contains("<pdfxid:GTS_PDFXVersion>PDF/X-4<"), "{metadata}");
    let intents = catalog.get_deref(b"OutputIntents", &pdf).unwrap().as_array().unwrap();
    let intent = pdf.dereference(&intents[0]).unwrap().1.as_dict().unwrap();
    assert_eq!(intent.get(b"S").unwrap().as_name().unwrap(), b"GTS_PDFX");
    let profile = intent.get_deref(b"DestOutputProfile", &pdf).unwrap().as_stream().unwrap();
    assert_eq!(&profile.get_plain_content().unwrap()[12..20], b"prtrCMYK");
    for page in pages {
        let page = pdf.get_dictionary(page).unwrap();
        // Notes and links must not lie on what is printed.
        let notes = page.get_deref(b"Annots", &pdf).and_then(Object::as_array).map_or(0, Vec::len);
        assert_eq!(notes, 0);
        assert!(page.get(b"AA").is_err() && page.get(b"ArtBox").is_err());
    }
    for object in pdf.objects.values() {
        let dictionary = match object {
            Object::Dictionary(d) => d,
            Object::Stream(s) => &s.dict,
            _ => continue,
        };
        let name = |key: &[u8]| dictionary.get(key).and_then(Object::as_name).unwrap_or_default();
        if name(b"Type") == b"FontDescriptor" {
            let embedded = [&b"FontFile"[..], b"FontFile2", b"FontFile3"];
            assert!(embedded.iter().any(|key| dictionary.has(key)), "{dictionary:?}");
        }
        assert_ne!(name(b"S"), b"JavaScript");
        assert!(!dictionary.has(b"OPI") && !dictionary.has(b"TR"), "{dictionary:?}");
    }
}

#[test]
fn interface_texts_that_fell_back_say_their_language() {
    let shop = Shop::open(own());
    let mut tongue = shop.tongue("de");
    let document = shop.brochure(&tongue, "mood");
    let english = |pdf: &[u8]| {
        let pdf = Pdf::load_mem(pdf).unwrap();
        let says = |d: &lopdf::Dictionary| {
            d.get(b"Lang").and_then(Object::as_str).is_ok_and(|lang| lang.starts_with(b"en"))
        };
        pdf.objects.values().filter(|o| o.as_dict().is_ok_and(says)).count()
    };
    let (whole, _) = shop.print(&tongue, &document, Format::Pdf);
    tongue.interface.texts.insert("print-contents".to_owned(), "Contents".to_owned());
    tongue.interface.fallback.insert("print-contents".to_owned());
    let (fallen, _) = shop.print(&tongue, &document, Format::Pdf);
    assert_eq!(english(&fallen.unwrap()), english(&whole.unwrap()) + 1);
}

/// What an edition says of itself for paper.
const ASSOCIATION: &str = r##"schema = 1
name = "Invented League"
address = ["1 Invented Street"]
emergency-number = "112"

[contact]
phone = "+353 20 910 0199"

[team]
phone = "+353 20 910 0100"
hours = "Day and night"

[[helplines]]
name = "Invented line"
phone = "+353 20 910 0142"
hours = "Always"
verified-on = 2026-11-01

[logo]
file = "logo.svg"
alt = "Picture of the league"

[colours.light]
link = "#5a1040"

[facts.fever-threshold]
value = 38
unit = "celsius"
"##;

#[test]
fn an_association_says_who_it_is_and_whom_to_call_in_every_format() {
    let project = support::sample("en");
    project.write("content/editions/default/edition.toml", ASSOCIATION);
    let logo = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 40\"><path fill=\"#c00\" d=\"M0 0h99v9z\"/></svg>";
    project.write("content/editions/default/logo.svg", logo);
    let mut shop = Shop::open(project.root());
    for format in [Format::Pdf, Format::Large, Format::Booklet, Format::Press] {
        let bytes = shop.pdf("en", "sample", format);
        let text = reader::lines(&bytes).join(" ");
        for part in [
            "Invented League",
            "1 Invented Street",
            "112",
            "910 0100",
            "Day and night",
            "Invented line",
            "910 0142",
        ] {
            assert!(text.contains(part), "{}: {part} in {text}", format.name());
        }
        let (pdf, pages) = pages(&bytes);
        let says = |d: &lopdf::Dictionary| {
            d.get(b"Alt")
                .ok()
                .and_then(|alt| lopdf::decode_text_string(alt).ok())
                .is_some_and(|alt| alt == "Picture of the league")
        };
        let told = pdf.objects.values().filter(|o| o.as_dict().is_ok_and(says)).count();
        // A booklet is for paper alone: it has no tags.
        assert_eq!(told, usize::from(format != Format::Booklet), "{}", format.name());
        if format == Format::Press {
            for page in pages {
                let content = pdf.get_page_content_with_limit(page, 100_000_000).unwrap();
                for operation in lopdf::content::Content::decode(&content).unwrap().operations {
                    let other = ["rg", "RG", "g", "G", "cs", "CS", "sc", "SC", "scn", "SCN"];
                    assert!(!other.contains(&operation.operator.as_str()), "inks alone: {operation:?}");
                }
            }
        }
    }
    // Its permission has ended: the rest stays.
    shop.prepared.project.edition.logo = None;
    let without = shop.pdf("en", "sample", Format::Pdf);
    assert!(!String::from_utf8_lossy(&without).contains("Picture of the league"));
    assert!(reader::lines(&without).join(" ").contains("Invented League"));
}
