//! Print: a document as PDF, set by Typst in process.
//!
//! The document goes to the theme as JSON (`doc.json`, made in [`data`]); the theme's `print/*.typ` lay it out, so
//! that a designer restyles print without Rust. [`engine`] is the only file that names Typst's API. What Typst cannot
//! do is done to the finished file with lopdf: [`impose`] folds pages into a booklet, [`press`] adds what print
//! shops ask for.
//!
//! Invariant: same document, same theme, same bytes; no clock, no random number, no order of threads.

mod blocks;
mod check;
mod data;
mod engine;
mod figure;
mod impose;
mod inks;
mod inline;
mod press;
mod qr;
mod syllables;

use std::collections::BTreeMap;

pub use engine::Engine;

use crate::diag::{Diagnostic, SourceMap};
use crate::model::{Document, Interface, Lang, UnitId};
use data_encoding::HEXLOWER;
use engine::{Run, Sheets, Standard};
use figure::Pictures;
use sha2::{Digest, Sha256};

/// What kind of file to make.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// A4 for screens and office printers: PDF/UA-1 and PDF/A-2a.
    Pdf,
    /// The same in 18 points, without hyphens.
    Large,
    /// A5 pages, two on each side of A4 sheets, to fold and staple. For printing only: it has no tags.
    Booklet,
    /// A5 pages with bleed for a print shop, in CMYK.
    Press,
    /// One page that tells a print shop how to make the press file into a brochure.
    Docket,
}

impl Format {
    /// All formats.
    pub const ALL: [Self; 5] = [Self::Pdf, Self::Large, Self::Booklet, Self::Press, Self::Docket];

    /// The name on the command line: `pdf`, `pdf-large`, …
    pub fn name(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Large => "pdf-large",
            Self::Booklet => "pdf-booklet",
            Self::Press => "pdf-press",
            Self::Docket => "pdf-docket",
        }
    }

    /// The end of the file's name, for example `-large.pdf`.
    pub fn suffix(self) -> &'static str {
        match self {
            Self::Pdf => ".pdf",
            Self::Large => "-large.pdf",
            Self::Booklet => "-booklet.pdf",
            Self::Press => "-press.pdf",
            Self::Docket => "-docket.pdf",
        }
    }
}

/// What is to be printed.
#[derive(Clone, Copy)]
pub struct Job<'a> {
    /// The brochure.
    pub document: &'a Document,
    /// Interface texts of its locale.
    pub interface: &'a Interface,
    /// The language of interface texts that its locale lacks.
    pub source: &'a Lang,
    /// The site's own texts in its locale: their title stands on the cover.
    pub site: &'a Document,
    /// The glossary in its locale: words that the brochure links to are explained on its last pages.
    pub glossary: Option<&'a Document>,
    /// The sources: drawings are taken from here.
    pub sources: &'a SourceMap,
    /// Pictures that are not text, by path in the project.
    pub pictures: &'a BTreeMap<String, Vec<u8>>,
    /// The absolute address of a source's page in this locale, without anything that traces readers.
    pub address: &'a (dyn Fn(&UnitId) -> String + Sync),
    /// Whether the text is unfinished: every page then carries a watermark.
    pub draft: bool,
    /// Whether a press file gets crop marks.
    pub marks: bool,
}

/// Makes a file. `None` where it cannot be made; the findings say why.
pub fn write(engine: &Engine, job: &Job<'_>, format: Format) -> (Option<Vec<u8>>, Vec<Diagnostic>) {
    let mut diagnostics = check::glyphs(engine, job);
    let (pictures, found) = figure::gather(job);
    diagnostics.extend(found);
    let pages = if format == Format::Docket { Format::Press } else { format };
    let made = set(engine, job, pages, &pictures, None).and_then(|sheets| {
        diagnostics.extend(check::cut(job, &sheets.cut));
        let pdf = match pages {
            Format::Booklet => finished(impose::booklet(&sheets.pdf, job.document.locale.dir))?,
            Format::Press => finished(press::finish(&sheets.pdf, engine.profile()))?,
            _ => sheets.pdf,
        };
        match format {
            Format::Docket => {
                let order =
                    data::Order { pages: sheets.pages, checksum: HEXLOWER.encode(&Sha256::digest(&pdf)) };
                Ok(set(engine, job, Format::Docket, &pictures, Some(&order))?.pdf)
            }
            _ => Ok(pdf),
        }
    });
    match made {
        Ok(pdf) => (Some(pdf), diagnostics),
        Err(errors) => {
            diagnostics.extend(errors);
            (None, diagnostics)
        }
    }
}

/// Lays a document out.
fn set(
    engine: &Engine,
    job: &Job<'_>,
    format: Format,
    pictures: &Pictures,
    order: Option<&data::Order>,
) -> Result<Sheets, Vec<Diagnostic>> {
    engine.set(&Run {
        layout: if format == Format::Docket { "docket.typ" } else { "brochure.typ" },
        data: data::document(job, format, pictures, order).to_string().into_bytes(),
        pictures: &pictures.files,
        ident: &format!("{}{}", data::code(job.document, format), format.suffix()),
        date: job.document.meta.prepared,
        standard: if format == Format::Press { Standard::Press } else { Standard::Archive },
    })
}

fn finished(pdf: Result<Vec<u8>, lopdf::Error>) -> Result<Vec<u8>, Vec<Diagnostic>> {
    pdf.map_err(|e| {
        let message = format!("the finished pages cannot be put together: {e}");
        vec![Diagnostic::error("print-failed", message).why("this PDF is not made; all others are")]
    })
}
