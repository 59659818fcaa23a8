//! Typst in process. No file outside this folder names its API.
//!
//! Invariants: a run reads nothing but the theme, the document's data and its pictures, all held in memory; it knows
//! no clock, no network and no package; `FileId`s, which Typst never frees, are the same few in every run.

mod glyphs;

use std::collections::BTreeMap;

use data_encoding::HEXLOWER;
use sha2::{Digest as _, Sha256};
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::layout::{Abs, Frame, FrameItem, Point};
use typst::syntax::{DiagSpanKind, FileId as TypstFile, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::visualize::{ExchangeFormat, RasterFormat, RasterImage, SvgImage};
use typst::{Library, LibraryExt, World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::diag::{Diagnostic, FileId, SourceMap, Span};
use crate::model::Date;

/// Where a theme's layout finds the document.
const DATA: &str = "doc.json";

/// Fonts and layout of a theme, ready to set documents. Made once, shared by threads.
pub struct Engine {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    sources: BTreeMap<String, (Source, FileId)>,
    files: BTreeMap<String, Bytes>,
    fingerprint: String,
}

/// What a run makes besides its pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standard {
    /// PDF/UA-1 and PDF/A-2a: for screens, for archives, for office printers.
    Archive,
    /// PDF/UA-1 alone, which allows CMYK without a profile: for print shops.
    Press,
}

/// One run: which layout, on what.
pub(super) struct Run<'a> {
    /// The layout's file within `print/`.
    pub(super) layout: &'a str,
    /// The document as JSON.
    pub(super) data: Vec<u8>,
    /// Pictures by the path that the data names.
    pub(super) pictures: &'a BTreeMap<String, Vec<u8>>,
    /// What names the document for ever: the PDF's identifier is made of it.
    pub(super) ident: &'a str,
    /// The document's date.
    pub(super) date: Option<Date>,
    /// What the file must keep to.
    pub(super) standard: Standard,
}

/// What came of a run.
pub(super) struct Sheets {
    /// The PDF.
    pub(super) pdf: Vec<u8>,
    /// Number of pages.
    pub(super) pages: usize,
    /// Words that reach over the edge of a page: the page, from 1, and the text.
    pub(super) cut: Vec<(usize, String)>,
}

impl Engine {
    /// Takes the layout (`print/*.typ`) and the fonts (`fonts/*.ttf`, `.otf`) out of a theme's files.
    ///
    /// `None` where there is no layout or no font that can be read. A font that cannot be read is reported; the
    /// others are used.
    pub fn load(
        map: &SourceMap,
        texts: &BTreeMap<String, FileId>,
        assets: &BTreeMap<String, Vec<u8>>,
    ) -> (Option<Self>, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let mut sources = BTreeMap::new();
        for (path, file) in texts {
            let typst = path.rsplit_once('.').is_some_and(|(_, ext)| ext == "typ");
            if let (true, Some(id)) = (typst && path.starts_with("print/"), file_id(path)) {
                let source = Source::new(id, map.text(*file).to_owned());
                sources.insert(path.clone(), (source, *file));
            }
        }
        let mut fonts = Vec::new();
        let mut files = BTreeMap::new();
        let mut hash = Sha256::new();
        let mut look = |path: &str, bytes: &[u8]| {
            for part in [path.as_bytes(), bytes] {
                hash.update((part.len() as u64).to_le_bytes());
                hash.update(part);
            }
        };
        for (path, (_, file)) in &sources {
            look(path, map.text(*file).as_bytes());
        }
        for (path, bytes) in assets {
            look(path, bytes);
            let data = Bytes::new(bytes.clone());
            if path.starts_with("print/") {
                files.insert(path.clone(), data);
                continue;
            }
            let ext = path.rsplit_once('.').map_or("", |(_, ext)| ext);
            if !path.starts_with("fonts/") || !["ttf", "otf", "ttc", "otc"].contains(&ext) {
                continue;
            }
            let before = fonts.len();
            fonts.extend(Font::iter(data));
            if fonts.len() == before {
                diagnostics.push(
                    Diagnostic::error("font-unreadable", format!("the font {path} cannot be read"))
                        .at_path(path.clone())
                        .why("its letters would be printed in another font, or not at all")
                        .help("put a TrueType or OpenType file there, or delete it"),
                );
            }
        }
        if sources.is_empty() || fonts.is_empty() {
            let (what, help) = if sources.is_empty() {
                ("layout for print", "add `print/brochure.typ`; the theme `default` shows how")
            } else {
                ("font that can be read", "add TrueType or OpenType files to the theme's folder `fonts`")
            };
            diagnostics.push(
                Diagnostic::error("theme-cannot-print", format!("the theme has no {what}"))
                    .why("no PDF can be made with this theme")
                    .help(help),
            );
            return (None, diagnostics);
        }
        let book = LazyHash::new(FontBook::from_fonts(&fonts));
        let library = LazyHash::new(Library::builder().build());
        let fingerprint = HEXLOWER.encode(&hash.finalize());
        (Some(Self { library, book, fonts, sources, files, fingerprint }), diagnostics)
    }

    /// The colour profile of the theme, `print/<printing condition>.icc`: the condition's name, with `_` for spaces,
    /// and the profile.
    pub(super) fn profile(&self) -> Option<(String, &[u8])> {
        self.files.iter().find_map(|(path, bytes)| {
            let name = path.strip_prefix("print/")?.strip_suffix(".icc")?;
            Some((name.replace('_', " "), bytes.as_slice()))
        })
    }

    /// A checksum of the theme's layout, fonts and other files.
    pub(super) fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// Whether some font of the theme has a glyph for this character.
    pub(super) fn covers(&self, c: char) -> bool {
        self.fonts.iter().any(|font| font.info().coverage.contains(u32::from(c)))
    }

    /// Forgets what earlier runs remembered and `age` newer runs did not use. Memory grows by about 3 MB a document
    /// without it.
    pub fn forget(age: usize) {
        typst::comemo::evict(age);
    }

    /// Sets a document. A fault within Typst is a finding: all other files are made.
    pub(super) fn set(&self, run: &Run<'_>) -> Result<Sheets, Vec<Diagnostic>> {
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| self.set_in(run))).unwrap_or_else(|_| {
            Err(vec![fault("Typst stopped; this is a fault of the program, please tell us")])
        })
    }

    fn set_in(&self, run: &Run<'_>) -> Result<Sheets, Vec<Diagnostic>> {
        let main = format!("print/{}", run.layout);
        let Some((source, _)) = self.sources.get(&main) else {
            return Err(vec![
                Diagnostic::error("theme-cannot-print", format!("the theme has no `{main}`"))
                    .help("copy the file from the theme `default`"),
            ]);
        };
        let mut files: BTreeMap<&str, Bytes> =
            self.files.iter().map(|(path, bytes)| (path.as_str(), bytes.clone())).collect();
        files.insert(DATA, Bytes::new(run.data.clone()));
        for (path, bytes) in run.pictures {
            files.insert(path, Bytes::new(bytes.clone()));
        }
        let world = Desk { engine: self, main: source.id(), files };
        let document =
            typst::compile::<PagedDocument>(&world).output.map_err(|errors| self.explain(&world, &errors))?;
        let cut = cut(&document);
        let pages = document.pages().len();
        let document = glyphs::mend(document);
        let standards = match run.standard {
            Standard::Archive => PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a]),
            Standard::Press => PdfStandards::new(&[PdfStandard::Ua_1]),
        };
        let options = PdfOptions {
            ident: Smart::Custom(run.ident.to_owned()),
            creator: Smart::Custom(Some("Shapepress".to_owned())),
            timestamp: run.date.and_then(timestamp),
            standards: standards.map_err(|e| vec![fault(e.message().as_str())])?,
            ..PdfOptions::default()
        };
        let pdf = typst_pdf::pdf(&document, &options).map_err(|errors| self.explain(&world, &errors))?;
        Ok(Sheets { pdf, pages, cut })
    }

    /// Typst's findings as ours: those in the theme with file, line and column.
    fn explain(&self, world: &Desk<'_>, errors: &[SourceDiagnostic]) -> Vec<Diagnostic> {
        errors
            .iter()
            .map(|error| {
                let mut out = fault(&error.message);
                let place = match error.span.get() {
                    DiagSpanKind::Detached => None,
                    DiagSpanKind::Number { id, .. } | DiagSpanKind::Range { id, .. } => {
                        let path = id.get().vpath().get_without_slash().to_owned();
                        self.sources.get(&path).map(|(_, file)| *file).zip(world.range(error.span))
                    }
                };
                if let Some((file, range)) = place {
                    out = out.at(Span::new(file, range.start, range.end));
                }
                let hints: Vec<&str> = error.hints.iter().map(|hint| hint.v.as_str()).collect();
                if hints.is_empty() { out } else { out.help(hints.join("; ")) }
            })
            .collect()
    }
}

fn fault(message: &str) -> Diagnostic {
    Diagnostic::error("print-failed", format!("the page cannot be set: {message}"))
        .why("this PDF is not made; all others are")
}

/// Why a picture cannot be shown, if so. `name` tells its format.
pub(super) fn picture_fault(name: &str, bytes: &[u8]) -> Option<String> {
    let data = Bytes::new(bytes.to_owned());
    let ext = name.rsplit_once('.').map_or("", |(_, ext)| ext).to_ascii_lowercase();
    let format = match ext.as_str() {
        "svg" => return SvgImage::new(data).err().map(|_| "it is not a well-formed drawing".to_owned()),
        "png" => ExchangeFormat::Png,
        "jpg" | "jpeg" => ExchangeFormat::Jpg,
        "gif" => ExchangeFormat::Gif,
        "webp" => ExchangeFormat::Webp,
        _ => return Some("it is neither SVG, PNG, JPEG, GIF nor WebP".to_owned()),
    };
    match RasterImage::new(data, RasterFormat::Exchange(format), Smart::Auto) {
        Ok(_) => None,
        Err(message) => Some(message.to_string()),
    }
}

fn timestamp(date: Date) -> Option<Timestamp> {
    let midnight = Datetime::from_ymd_hms(i32::from(date.year), date.month, date.day, 0, 0, 0)?;
    Some(Timestamp::new_utc(midnight))
}

fn file_id(path: &str) -> Option<TypstFile> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).ok()?).intern())
}

/// What one run may read.
struct Desk<'a> {
    engine: &'a Engine,
    main: TypstFile,
    files: BTreeMap<&'a str, Bytes>,
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.engine.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.engine.book
    }

    fn main(&self) -> TypstFile {
        self.main
    }

    fn source(&self, id: TypstFile) -> FileResult<Source> {
        let path = id.get().vpath().get_without_slash();
        match self.engine.sources.get(path) {
            Some((source, _)) => Ok(source.clone()),
            None => Err(FileError::NotFound(path.into())),
        }
    }

    fn file(&self, id: TypstFile) -> FileResult<Bytes> {
        let path = id.get().vpath().get_without_slash();
        self.files.get(path).cloned().ok_or_else(|| FileError::NotFound(path.into()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.engine.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// How far a text must stay away from the edge of the paper. Office printers leave at least 5 mm white.
const EDGE: f64 = 5.0;

/// Texts that come too near to the left or right edge of their page, or go beyond it.
fn cut(document: &PagedDocument) -> Vec<(usize, String)> {
    let mut out = Vec::new();
    for (i, page) in document.pages().iter().enumerate() {
        let room = (Abs::mm(EDGE), page.frame.width() - Abs::mm(EDGE));
        find_cut(&page.frame, Point::zero(), room, &mut |text| out.push((i + 1, text.to_owned())));
    }
    out
}

fn find_cut(frame: &Frame, origin: Point, room: (Abs, Abs), found: &mut dyn FnMut(&str)) {
    for (at, item) in frame.items() {
        let at = origin + *at;
        match item {
            // A turned group is a watermark: decoration, and wider than it seems.
            FrameItem::Group(group) if group.transform.ky.is_zero() && group.transform.kx.is_zero() => {
                let shift = Point::new(group.transform.tx, group.transform.ty);
                find_cut(&group.frame, at + shift, room, found);
            }
            FrameItem::Text(text) if at.x < room.0 || at.x + text.width() > room.1 => found(&text.text),
            _ => {}
        }
    }
}
