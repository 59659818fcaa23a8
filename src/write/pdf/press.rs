//! What print shops ask for and Typst does not write: the bleed box, the output intent and the marks of PDF/X-4.

use lopdf::{Dictionary, Document, Object, Stream, dictionary};

use super::impose::{MM, save};
use super::inks;

/// How far colour reaches over the edge of a page, in millimetres.
const BLEED: f32 = 3.0;

/// Makes a file that keeps to PDF/UA-1 ready for the press. `profile` is the printing condition and its ICC profile.
pub(super) fn finish(pdf: &[u8], profile: Option<(String, &[u8])>) -> Result<Vec<u8>, lopdf::Error> {
    let mut document = Document::load_mem(pdf)?;
    "1.6".clone_into(&mut document.version);
    for page in document.page_iter().collect::<Vec<_>>() {
        let dictionary = document.get_dictionary_mut(page)?;
        if let Some(bleed) = dictionary.get(b"TrimBox").ok().and_then(wider) {
            dictionary.set("BleedBox", bleed);
        }
    }
    inks::convert(&mut document)?;
    if let Some((condition, profile)) = profile {
        let stream = Stream::new(dictionary! { "N" => 4, "Alternate" => "DeviceCMYK" }, profile.to_vec());
        let stream = document.add_object(stream);
        let intent = document.add_object(dictionary! {
            "Type" => "OutputIntent",
            "S" => "GTS_PDFX",
            "OutputConditionIdentifier" => Object::string_literal(condition.clone()),
            "Info" => Object::string_literal(condition),
            "RegistryName" => Object::string_literal("http://www.color.org"),
            "DestOutputProfile" => stream,
        });
        document.catalog_mut()?.set("OutputIntents", vec![intent.into()]);
    }
    mark(&mut document)?;
    save(document)
}

/// The box 3 mm wider on every side.
fn wider(trim: &Object) -> Option<Object> {
    let corners: Vec<f32> = trim.as_array().ok()?.iter().filter_map(|n| n.as_float().ok()).collect();
    let [left, bottom, right, top] = corners.as_slice() else { return None };
    let bleed = BLEED * MM;
    let corners = [left - bleed, bottom - bleed, right + bleed, top + bleed];
    Some(corners.into_iter().map(|n| Object::Real(n.max(0.0))).collect::<Vec<_>>().into())
}

/// Says in the file's information and metadata that it is meant to be PDF/X-4 and has no trapping.
fn mark(document: &mut Document) -> Result<(), lopdf::Error> {
    let info = if let Ok(id) = document.trailer.get(b"Info").and_then(Object::as_reference) {
        id
    } else {
        let id = document.add_object(Dictionary::new());
        document.trailer.set("Info", id);
        id
    };
    document.get_dictionary_mut(info)?.set("Trapped", "False");
    let Ok(id) = document.catalog()?.get(b"Metadata").and_then(Object::as_reference) else { return Ok(()) };
    let stream = document.get_object_mut(id)?.as_stream_mut()?;
    let text = String::from_utf8_lossy(&stream.get_plain_content()?).into_owned();
    let marks = "<rdf:Description rdf:about=\"\" xmlns:pdfxid=\"http://www.npes.org/pdfx/ns/id/\" \
                 xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"><pdfxid:GTS_PDFXVersion>PDF/X-4\
                 </pdfxid:GTS_PDFXVersion><pdf:Trapped>False</pdf:Trapped></rdf:Description></rdf:RDF>";
    stream.set_plain_content(text.replacen("</rdf:RDF>", marks, 1).into_bytes());
    stream.allows_compression = false;
    Ok(())
}
