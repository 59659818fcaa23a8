//! What pages look like: small pictures of them, compared with those in `look/`.
//!
//! A page that differs is written beside its reference as `<name>.new.png`. Look at both; if the new one is right,
//! let it take the place of the old.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{RenderCache, RenderSettings};

/// Width of a reference, in pixels.
const WIDTH: f32 = 240.0;
/// Edge of the squares whose brightness is compared, in pixels.
const SQUARE: usize = 8;
/// How much a square may differ, of 255. Programs that draw round differently.
const TOLERANCE: i32 = 6;

/// A page in shades of grey.
#[derive(PartialEq, Eq)]
pub(crate) struct Picture {
    width: usize,
    shades: Vec<u8>,
}

/// Draws the pages of a PDF (`None` for all).
pub(crate) fn draw(pdf: &[u8], wanted: Option<&[usize]>) -> Vec<Picture> {
    let pdf = Pdf::new(Arc::new(pdf.to_vec())).expect("a PDF");
    let cache = RenderCache::new();
    let pages = pdf.pages();
    let all: Vec<usize> = (0..pages.len()).collect();
    wanted
        .unwrap_or(&all)
        .iter()
        .map(|n| {
            let page = &pages[*n];
            let scale = WIDTH / page.render_dimensions().0;
            let settings = RenderSettings {
                x_scale: scale,
                y_scale: scale,
                bg_color: WHITE,
                ..RenderSettings::default()
            };
            let pixmap = hayro::render(page, &cache, &InterpreterSettings::default(), &settings);
            let shades = pixmap
                .data()
                .iter()
                .map(|p| (u32::from(p.r) * 3 + u32::from(p.g) * 6 + u32::from(p.b)) / 10)
                .map(|shade| u8::try_from(shade).expect("a shade"))
                .collect();
            Picture { width: usize::from(pixmap.width()), shades }
        })
        .collect()
}

/// How many pages a PDF has.
pub(crate) fn count(pdf: &[u8]) -> usize {
    Pdf::new(Arc::new(pdf.to_vec())).expect("a PDF").pages().len()
}

impl Picture {
    /// Mean brightness of squares, row by row.
    fn squares(&self) -> Vec<i32> {
        let height = self.shades.len() / self.width;
        let mut out = Vec::new();
        for top in (0..height).step_by(SQUARE) {
            for left in (0..self.width).step_by(SQUARE) {
                let rows = top..(top + SQUARE).min(height);
                let cells: Vec<i32> = rows
                    .flat_map(|y| (left..(left + SQUARE).min(self.width)).map(move |x| y * self.width + x))
                    .map(|at| i32::from(self.shades[at]))
                    .collect();
                out.push(cells.iter().sum::<i32>() / i32::try_from(cells.len()).unwrap());
            }
        }
        out
    }

    /// Whether both look alike.
    pub(crate) fn is_like(&self, other: &Self) -> bool {
        self.width == other.width
            && self.shades.len() == other.shades.len()
            && self.squares().iter().zip(other.squares()).all(|(a, b)| (a - b).abs() <= TOLERANCE)
    }

    fn read(path: &Path) -> Option<Self> {
        let file = std::io::BufReader::new(std::fs::File::open(path).ok()?);
        let mut reader = png::Decoder::new(file).read_info().expect("a picture");
        let mut shades = vec![0; reader.output_buffer_size().expect("a size")];
        let info = reader.next_frame(&mut shades).expect("a picture");
        assert_eq!(info.color_type, png::ColorType::Grayscale, "{}", path.display());
        Some(Self { width: info.width as usize, shades })
    }

    fn write(&self, path: &Path) {
        let file = std::fs::File::create(path).expect("a file");
        let height = self.shades.len() / self.width;
        let size = |n: usize| u32::try_from(n).expect("a small picture");
        let mut encoder = png::Encoder::new(file, size(self.width), size(height));
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_compression(png::Compression::High);
        encoder.write_header().and_then(|mut w| w.write_image_data(&self.shades)).expect("written");
    }
}

/// Compares a page with its reference; the fault, if there is one.
pub(crate) fn compare(name: &str, picture: &Picture) -> Option<String> {
    let folder: PathBuf = [env!("CARGO_MANIFEST_DIR"), "tests/suite/pdf/look"].iter().collect();
    let reference = Picture::read(&folder.join(format!("{name}.png")));
    let new = folder.join(format!("{name}.new.png"));
    if reference.is_some_and(|r| r.is_like(picture)) {
        _ = std::fs::remove_file(new);
        return None;
    }
    picture.write(&new);
    Some(format!("{name} does not look as it did: see {}", new.display()))
}
