//! Print: a document as PDF, set by Typst in process.
//!
//! The document goes to the theme as JSON (`doc.json`, made in `data`); the theme's `print/*.typ` lay it out, so
//! that a designer restyles print without Rust. `engine` is the only file that names Typst's API. What Typst cannot
//! do is done to the finished file with lopdf: `impose` folds pages into a booklet, `press` adds what print
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
mod sheet;
mod syllables;

use std::collections::BTreeMap;

pub use engine::Engine;
pub use sheet::sheet;

use crate::diag::{Diagnostic, SourceMap};
use crate::model::{Document, Edition, Interface, Lang, UnitId};
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
    /// A sheet of corrections for brochures that are printed already, A4.
    Slip,
}

impl Format {
    /// All formats.
    pub const ALL: [Self; 6] = [Self::Pdf, Self::Large, Self::Booklet, Self::Press, Self::Docket, Self::Slip];

    /// The name on the command line: `pdf`, `pdf-large`, …
    pub fn name(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Large => "pdf-large",
            Self::Booklet => "pdf-booklet",
            Self::Press => "pdf-press",
            Self::Docket => "pdf-docket",
            Self::Slip => "pdf-slip",
        }
    }

    /// The end of the file's name, for example `-large.pdf`.
    pub fn suffix(self) -> &'static str {
        match self {
            Self::Pdf | Self::Slip => ".pdf",
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
    /// Whose edition it is: its logo and colours.
    pub edition: &'a Edition,
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
    Plan::new(engine, job, format).write()
}

/// A file that can be made: everything that goes into it is known.
pub struct Plan<'a> {
    engine: &'a Engine,
    job: &'a Job<'a>,
    format: Format,
    pictures: Pictures,
    data: Vec<u8>,
    found: Vec<Diagnostic>,
}

impl<'a> Plan<'a> {
    /// Gathers what goes into a file.
    pub fn new(engine: &'a Engine, job: &'a Job<'a>, format: Format) -> Self {
        let (pictures, found) = figure::gather(job);
        let pages = if format == Format::Docket { Format::Press } else { format };
        let data = data::document(job, pages, &pictures, None).to_string().into_bytes();
        Self { engine, job, format, pictures, data, found }
    }

    /// What the file is made of, in short: two files of one recipe have the same bytes.
    pub fn recipe(&self) -> String {
        let mut hash = Sha256::new();
        let parts = [env!("SHAPE_PRINT"), self.format.name(), self.engine.fingerprint()];
        let pictures = self.pictures.files.iter().flat_map(|(name, bytes)| [name.as_bytes(), bytes]);
        for part in parts.map(str::as_bytes).into_iter().chain([self.data.as_slice()]).chain(pictures) {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        HEXLOWER.encode(&hash.finalize())
    }

    /// Makes the file. `None` where it cannot be made; the findings say why.
    pub fn write(self) -> (Option<Vec<u8>>, Vec<Diagnostic>) {
        let mut diagnostics = check::glyphs(self.engine, self.job);
        diagnostics.extend(self.found.iter().cloned());
        match self.make(&mut diagnostics) {
            Ok(pdf) => (Some(pdf), diagnostics),
            Err(errors) => {
                diagnostics.extend(errors);
                (None, diagnostics)
            }
        }
    }

    fn make(&self, diagnostics: &mut Vec<Diagnostic>) -> Result<Vec<u8>, Vec<Diagnostic>> {
        let pages = if self.format == Format::Docket { Format::Press } else { self.format };
        let sheets = self.set(pages, self.data.clone())?;
        diagnostics.extend(check::cut(self.job, &sheets.cut));
        let pdf = match pages {
            Format::Booklet => finished(impose::booklet(&sheets.pdf, self.job.document.locale.dir))?,
            Format::Press => finished(press::finish(&sheets.pdf, self.engine.profile()))?,
            _ => sheets.pdf,
        };
        if self.format != Format::Docket {
            return Ok(pdf);
        }
        let order = data::Order { pages: sheets.pages, checksum: HEXLOWER.encode(&Sha256::digest(&pdf)) };
        let docket = data::document(self.job, Format::Docket, &self.pictures, Some(&order));
        Ok(self.set(Format::Docket, docket.to_string().into_bytes())?.pdf)
    }

    /// Lays a document out.
    fn set(&self, format: Format, data: Vec<u8>) -> Result<Sheets, Vec<Diagnostic>> {
        self.engine.set(&Run {
            layout: match format {
                Format::Docket => "docket.typ",
                Format::Slip => "slip.typ",
                _ => "brochure.typ",
            },
            data,
            pictures: &self.pictures.files,
            ident: &format!("{}{}", data::code(self.job.document, format), format.suffix()),
            date: self.job.document.meta.prepared,
            standard: if format == Format::Press { Standard::Press } else { Standard::Archive },
        })
    }
}

fn finished(pdf: Result<Vec<u8>, lopdf::Error>) -> Result<Vec<u8>, Vec<Diagnostic>> {
    pdf.map_err(|e| {
        let message = format!("the finished pages cannot be put together: {e}");
        vec![Diagnostic::error("print-failed", message).why("this PDF is not made; all others are")]
    })
}
