//! Text that can be copied and read aloud: puts right what Typst's layout tells PDF about letters and glyphs.
//!
//! Between layout and export, without changing what is seen:
//!
//! - Typst 0.15 starts a new text item wherever glyphs change their height (`inline/shaping.rs`, `group_by_key`). An
//!   Arabic letter with a raised mark so becomes two items, each with the text of the whole cluster, and readers get
//!   the letter twice. Such items are joined again.
//! - Controls of direction become part of the cluster beside them, and readers take them for letters. They are taken
//!   out of the text; the order of the glyphs already shows what they did.
//! - Programs that read PDF put right-to-left lines in order letter by letter, from left to right and then turned
//!   around, and start a new word where a glyph is raised. So in such lines each glyph stands for one letter on the
//!   base line: the second letter of a ligature (lam-alef) gets a silent glyph of its own, and a raised mark is drawn
//!   as a shape, with a silent glyph in its place.
//!
//! docs/print.md tells what else was tried, and the figures.

use std::sync::LazyLock;

use ttf_parser::{GlyphId, OutlineBuilder};
use typst::foundations::Bytes;
use typst::layout::{Abs, Em, Frame, FrameItem, Point};
use typst::model::Document as _;
use typst::text::{Font, FontInstance, FontVariant, FontVariations, Glyph, TextItem};
use typst::visualize::{Curve, CurveItem, FillRule, Geometry, Shape};
use typst_layout::{Page, PagedDocument};

/// A font of glyphs without ink and width, one for each letter of the right-to-left scripts; made by
/// `tools/silent-font.py`. Each has a glyph of its own because a PDF font maps a glyph to one text only.
static SILENT: LazyLock<Option<FontInstance>> = LazyLock::new(|| {
    let font = Font::new(Bytes::new(include_bytes!("silent.ttf")), 0)?;
    Some(font.instantiate(FontVariant::default(), Abs::pt(12.0), &FontVariations::default()))
});

/// How far two items of one line may be apart and still touch.
const TOUCH: f64 = 0.01;
/// Texts are kept shorter than this: glyphs count their places with 16 bits.
const LONGEST: usize = 30_000;

/// The document with its texts put right.
pub(super) fn mend(document: PagedDocument) -> PagedDocument {
    let pages =
        document.pages().iter().map(|page| Page { frame: frame(&page.frame), ..page.clone() }).collect();
    PagedDocument::new(pages, document.info().clone())
}

fn frame(old: &Frame) -> Frame {
    let mut new = Frame::new(old.size(), old.kind());
    if old.has_baseline() {
        new.set_baseline(old.baseline());
    }
    let mut open: Option<Run> = None;
    for (at, item) in old.items() {
        if let FrameItem::Text(text) = item {
            let run = Run::new(*at, text);
            match &mut open {
                Some(before) if before.touches(&run) => before.join(run),
                _ => {
                    close(&mut open, &mut new);
                    open = Some(run);
                }
            }
            continue;
        }
        close(&mut open, &mut new);
        let item = match item {
            FrameItem::Group(group) => {
                let mut group = group.clone();
                group.frame = frame(&group.frame);
                FrameItem::Group(group)
            }
            other => other.clone(),
        };
        new.push(*at, item);
    }
    close(&mut open, &mut new);
    new
}

fn close(open: &mut Option<Run>, frame: &mut Frame) {
    if let Some(run) = open.take() {
        frame.push_multiple(if run.rtl { run.letters() } else { vec![run.finish()] });
    }
}

/// Glyphs that belong together, and the text they stand for.
struct Cluster {
    glyphs: Vec<Glyph>,
    text: String,
}

/// A text item taken apart, its clusters from left to right.
struct Run {
    at: Point,
    item: TextItem,
    clusters: Vec<Cluster>,
    /// Whether it is read from right to left.
    rtl: bool,
}

impl Run {
    fn new(at: Point, item: &TextItem) -> Self {
        let mut clusters: Vec<Cluster> = Vec::with_capacity(item.glyphs.len());
        let mut last = None;
        for glyph in &item.glyphs {
            if last.as_ref() == Some(&glyph.range) {
                if let Some(cluster) = clusters.last_mut() {
                    cluster.glyphs.push(glyph.clone());
                }
            } else {
                let text = &item.text[glyph.range()];
                let visible: String = text.chars().filter(|c| !is_control(*c)).collect();
                // A glyph must stand for something, or the file is not valid.
                let text = if visible.is_empty() { text.to_owned() } else { visible };
                clusters.push(Cluster { glyphs: vec![glyph.clone()], text });
                last = Some(glyph.range.clone());
            }
        }
        let rtl = match (item.glyphs.first(), item.glyphs.last()) {
            (Some(a), Some(b)) if a.range.start != b.range.start => a.range.start > b.range.start,
            _ => item.text.chars().any(is_rtl),
        };
        Self { at, item: item.clone(), clusters, rtl }
    }

    /// Whether `next` is a part of the same run, which only the height of a glyph has parted.
    fn touches(&self, next: &Self) -> bool {
        let (a, b) = (&self.item, &next.item);
        self.rtl == next.rtl
            && a.font == b.font
            && a.size == b.size
            && a.fill == b.fill
            && a.stroke == b.stroke
            && a.lang == b.lang
            && a.region == b.region
            && (self.at.x + self.width() - next.at.x).abs() < Abs::pt(TOUCH)
            && (self.at.y - next.at.y).abs() < a.size
            && a.text.len() + b.text.len() < LONGEST
            && self.clusters.last().zip(next.clusters.first()).is_some_and(|(a, b)| a.is_part_of(b))
    }

    fn width(&self) -> Abs {
        let glyphs = self.clusters.iter().flat_map(|c| &c.glyphs);
        glyphs.map(|g| g.x_advance).sum::<Em>().at(self.item.size)
    }

    fn join(&mut self, mut next: Self) {
        let raise = Em::from_abs(self.at.y - next.at.y, self.item.size);
        // The line is where letters with a width stand; marks come before theirs.
        let (raised, raise) = if self.width() == Abs::zero() {
            self.at.y = next.at.y;
            (&mut self.clusters, -raise)
        } else {
            (&mut next.clusters, raise)
        };
        for glyph in raised.iter_mut().flat_map(|c| &mut c.glyphs) {
            glyph.y_offset += raise;
        }
        let mut clusters = next.clusters.into_iter();
        if let (Some(last), Some(first)) = (self.clusters.last_mut(), clusters.next()) {
            last.glyphs.extend(first.glyphs);
        }
        self.clusters.extend(clusters);
        self.item.text.push_str(&next.item.text);
    }

    /// The item again, with its text in reading order.
    fn finish(mut self) -> (Point, FrameItem) {
        let mut text = String::new();
        let mut places = Vec::with_capacity(self.clusters.len());
        let mut place = |cluster: &Cluster| {
            let start = text.len();
            text.push_str(&cluster.text);
            places.push(short(start)..short(text.len()));
        };
        if self.rtl {
            self.clusters.iter().rev().for_each(&mut place);
            places.reverse();
        } else {
            self.clusters.iter().for_each(&mut place);
        }
        self.item.glyphs.clear();
        for (cluster, range) in self.clusters.into_iter().zip(places) {
            self.item.glyphs.extend(cluster.glyphs.into_iter().map(|mut glyph| {
                glyph.range = range.clone();
                glyph
            }));
        }
        self.item.text = text.into();
        (self.at, FrameItem::Text(self.item))
    }

    /// A run that is read from right to left, one letter a glyph: pieces in the run's font and silent letters from
    /// left to right, then raised marks as shapes.
    fn letters(mut self) -> Vec<(Point, FrameItem)> {
        let mut out = Vec::new();
        let mut shapes = Vec::new();
        let clusters = std::mem::take(&mut self.clusters);
        let mut piece = self.empty(self.at);
        let mut pen = self.at;
        for cluster in clusters {
            for letter in cluster.letters() {
                let mut silent = letter.glyphs.is_empty();
                for glyph in &letter.glyphs {
                    let moved = glyph.x_offset != Em::zero() || glyph.y_offset != Em::zero();
                    if moved && glyph.x_advance == Em::zero() {
                        shapes.extend(self.item.outline(pen, glyph));
                        silent = true;
                    }
                }
                if let Some(item) = silent.then(|| self.item.silent(&letter.text)).flatten() {
                    if !piece.clusters.is_empty() {
                        out.push(std::mem::replace(&mut piece, self.empty(pen)).finish());
                    }
                    piece.at = pen;
                    out.push((pen, FrameItem::Text(item)));
                } else {
                    pen.x += letter.width().at(self.item.size);
                    piece.clusters.push(letter);
                }
            }
        }
        if !piece.clusters.is_empty() {
            out.push(piece.finish());
        }
        out.extend(shapes);
        out
    }

    fn empty(&self, at: Point) -> Self {
        let mut item = self.item.clone();
        item.glyphs.clear();
        Self { at, item, clusters: Vec::new(), rtl: self.rtl }
    }
}

fn short(n: usize) -> u16 {
    u16::try_from(n).unwrap_or(u16::MAX)
}

/// What the letters of a text item are drawn as when they are not glyphs in a line.
trait Letters {
    fn silent(&self, text: &str) -> Option<TextItem>;
    fn outline(&self, pen: Point, glyph: &Glyph) -> Option<(Point, FrameItem)>;
}

impl Letters for TextItem {
    /// An item that can be read and not seen; `None` for a letter that the silent font does not have.
    fn silent(&self, text: &str) -> Option<TextItem> {
        let font = SILENT.as_ref()?;
        let id = font.ttf().glyph_index(text.chars().next()?)?;
        let glyph = Glyph {
            id: id.0,
            x_advance: Em::zero(),
            x_offset: Em::zero(),
            y_advance: Em::zero(),
            y_offset: Em::zero(),
            range: 0..short(text.len()),
            span: self.glyphs.first()?.span,
        };
        Some(TextItem { font: font.clone(), text: text.into(), glyphs: vec![glyph], ..self.clone() })
    }

    /// A glyph as a shape, which is no text to anyone who reads the file.
    fn outline(&self, pen: Point, glyph: &Glyph) -> Option<(Point, FrameItem)> {
        let scale = self.size / self.font.units_per_em();
        let mut pencil = Pencil { curve: Curve::new(), scale };
        self.font.ttf().outline_glyph(GlyphId(glyph.id), &mut pencil)?;
        let at = pen + Point::new(glyph.x_offset.at(self.size), -glyph.y_offset.at(self.size));
        let shape = Shape {
            geometry: Geometry::Curve(pencil.curve),
            fill: Some(self.fill.clone()),
            fill_rule: FillRule::NonZero,
            stroke: self.stroke.clone(),
        };
        Some((at, FrameItem::Shape(shape, glyph.span.0)))
    }
}

/// Draws a glyph's outline; fonts count upwards, pages downwards.
struct Pencil {
    curve: Curve,
    scale: Abs,
}

impl Pencil {
    fn at(&self, x: f32, y: f32) -> Point {
        Point::new(self.scale * f64::from(x), self.scale * -f64::from(y))
    }
}

impl OutlineBuilder for Pencil {
    fn move_to(&mut self, x: f32, y: f32) {
        self.curve.move_(self.at(x, y));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.curve.line(self.at(x, y));
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        // A quadratic curve as a cubic one, which needs its start.
        let (control, end) = (self.at(x1, y1), self.at(x, y));
        let start = self.curve.0.iter().rev().find_map(end_of).unwrap_or_default();
        let toward = |from: Point| from + (control - from) * (2.0 / 3.0);
        self.curve.cubic(toward(start), toward(end), end);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.curve.cubic(self.at(x1, y1), self.at(x2, y2), self.at(x, y));
    }

    fn close(&mut self) {
        self.curve.close();
    }
}

fn end_of(item: &CurveItem) -> Option<Point> {
    match item {
        CurveItem::Move(p) | CurveItem::Line(p) | CurveItem::Cubic(_, _, p) => Some(*p),
        CurveItem::Close => None,
    }
}

impl Cluster {
    /// Whether both are parts of one cluster.
    fn is_part_of(&self, other: &Self) -> bool {
        let place = |c: &Self| c.glyphs.first().map(|g| g.span);
        self.text == other.text && place(self) == place(other)
    }

    fn width(&self) -> Em {
        self.glyphs.iter().map(|g| g.x_advance).sum()
    }

    /// One cluster for each letter, from left to right; those beyond the number of glyphs have none.
    fn letters(self) -> Vec<Self> {
        let letters: Vec<char> = self.text.chars().rev().collect();
        if letters.len() < 2 {
            return vec![self];
        }
        let mut glyphs = self.glyphs;
        // Marks come before the letter that carries them.
        let mut spare = glyphs.split_off(letters.len().min(glyphs.len()));
        let mut glyphs = glyphs.into_iter();
        let mut out: Vec<Self> = letters
            .into_iter()
            .map(|letter| Self { glyphs: glyphs.next().into_iter().collect(), text: letter.into() })
            .collect();
        if let Some(last) = out.last_mut() {
            last.glyphs.append(&mut spare);
        }
        out
    }
}

/// Characters that only govern direction or line breaking, and have no width.
fn is_control(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'
        | '\u{2066}'..='\u{2069}')
}

/// Letters of the scripts that are written from right to left, by their blocks.
fn is_rtl(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}
