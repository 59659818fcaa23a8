//! Reads a PDF as screen readers and programs for copying do: glyph by glyph, each with the text that the file gives
//! it, in the order of the content; lines with right-to-left letters are turned around, numbers and Latin in them back.

use std::collections::BTreeMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

/// What can be read on the pages, artifacts (running heads, watermarks) left out, one string for each line.
pub(crate) fn lines(pdf: &[u8]) -> Vec<String> {
    let document = Document::load_mem(pdf).expect("a PDF");
    let mut out = Vec::new();
    for page in document.page_iter().collect::<Vec<_>>() {
        let mut reader = Reader { document: &document, glyphs: Vec::new(), marks: Vec::new() };
        let resources = dictionary(&document, document.get_dictionary(page).unwrap(), b"Resources");
        let content = document.get_page_content_with_limit(page, 100_000_000).unwrap();
        reader.read(&content, &resources, IDENTITY);
        out.extend(reader.lines());
    }
    out
}

/// A matrix as PDF writes it: a b c d e f.
type Matrix = [f32; 6];
const IDENTITY: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

fn times(m: Matrix, n: Matrix) -> Matrix {
    [
        m[0] * n[0] + m[1] * n[2],
        m[0] * n[1] + m[1] * n[3],
        m[2] * n[0] + m[3] * n[2],
        m[2] * n[1] + m[3] * n[3],
        m[4] * n[0] + m[5] * n[2] + n[4],
        m[4] * n[1] + m[5] * n[3] + n[5],
    ]
}

struct Glyph {
    text: String,
    x: f32,
    y: f32,
    /// Where the next glyph stands if it touches.
    end: f32,
    size: f32,
}

/// An open piece of marked content.
enum Mark {
    Artifact,
    /// Text that stands for all glyphs within, until the first of them was read.
    Text(Option<String>),
    Other,
}

struct Font {
    texts: BTreeMap<u16, String>,
    widths: BTreeMap<u16, f32>,
}

struct Reader<'a> {
    document: &'a Document,
    glyphs: Vec<Glyph>,
    marks: Vec<Mark>,
}

impl Reader<'_> {
    fn read(&mut self, content: &[u8], resources: &Dictionary, start: Matrix) {
        let content = Content::decode(content).expect("content");
        let fonts = fonts(self.document, resources);
        let mut stack = Vec::new();
        let (mut ctm, mut line, mut font, mut size) = (start, IDENTITY, None, 0.0);
        for operation in &content.operations {
            let args = &operation.operands;
            let numbers = || args.iter().filter_map(|o| o.as_float().ok()).collect::<Vec<f32>>();
            match operation.operator.as_str() {
                "q" => stack.push(ctm),
                "Q" => ctm = stack.pop().unwrap_or(ctm),
                "cm" => ctm = times(numbers().try_into().unwrap(), ctm),
                "BT" => line = IDENTITY,
                "Tm" => line = numbers().try_into().unwrap(),
                "Tf" => {
                    font = fonts.get(args[0].as_name().unwrap());
                    size = args[1].as_float().unwrap();
                }
                "Tj" => self.show(&args[..1], font, size, &mut line, ctm),
                "TJ" => self.show(args[0].as_array().unwrap(), font, size, &mut line, ctm),
                "BMC" | "BDC" if args[0].as_name().unwrap() == b"Artifact" => self.marks.push(Mark::Artifact),
                "BMC" => self.marks.push(Mark::Other),
                "BDC" => {
                    let text = args[1].as_dict().ok().and_then(|d| d.get(b"ActualText").ok());
                    self.marks.push(match text.and_then(|t| t.as_str().ok()) {
                        Some(text) => Mark::Text(Some(decode(text))),
                        None => Mark::Other,
                    });
                }
                "EMC" => _ = self.marks.pop(),
                "Do" => {
                    let forms = dictionary(self.document, resources, b"XObject");
                    let id = forms.get(args[0].as_name().unwrap()).and_then(Object::as_reference);
                    let Ok(stream) =
                        id.and_then(|id| self.document.get_object(id)).and_then(Object::as_stream)
                    else {
                        continue;
                    };
                    if stream.dict.get(b"Subtype").and_then(Object::as_name).ok() == Some(b"Form") {
                        let inner = dictionary(self.document, &stream.dict, b"Resources");
                        self.read(&stream.get_plain_content().unwrap(), &inner, ctm);
                    }
                }
                _ => {}
            }
        }
    }

    fn show(&mut self, parts: &[Object], font: Option<&Font>, size: f32, line: &mut Matrix, ctm: Matrix) {
        let font = font.expect("a font");
        for part in parts {
            if let Ok(adjust) = part.as_float() {
                *line = times([1.0, 0.0, 0.0, 1.0, -adjust / 1000.0 * size, 0.0], *line);
            }
            let Ok(codes) = part.as_str() else { continue };
            for code in codes.chunks_exact(2).map(|c| u16::from_be_bytes([c[0], c[1]])) {
                let at = times(*line, ctm);
                let own = font.texts.get(&code).cloned().unwrap_or_default();
                let artifact = self.marks.iter().any(|m| matches!(m, Mark::Artifact));
                let said = self.marks.iter_mut().rev().find_map(|m| match m {
                    Mark::Text(text) => Some(text.take().unwrap_or_default()),
                    _ => None,
                });
                let width = font.widths.get(&code).copied().unwrap_or(0.0);
                let (x, y, scale) = (at[4], at[5], at[3].abs());
                if !artifact {
                    let text = said.unwrap_or(own);
                    let end = x + width / 1000.0 * size * at[0].abs();
                    self.glyphs.push(Glyph { text, x, y, end, size: size * scale });
                }
                *line = times([1.0, 0.0, 0.0, 1.0, width / 1000.0 * size, 0.0], *line);
            }
        }
    }

    /// Glyphs whose base lines are near each other make a line; another one begins where the base line moves.
    fn lines(self) -> Vec<String> {
        let mut out = Vec::new();
        let mut line: Vec<Glyph> = Vec::new();
        for glyph in self.glyphs {
            if line.last().is_some_and(|last| (last.y - glyph.y).abs() > last.size.max(glyph.size) * 0.6) {
                out.push(in_order(std::mem::take(&mut line)));
            }
            line.push(glyph);
        }
        out.push(in_order(line));
        out
    }
}

/// The text of a line in reading order.
fn in_order(mut line: Vec<Glyph>) -> String {
    let rtl = line.iter().any(|g| g.text.chars().any(is_rtl));
    if rtl {
        // From left to right; glyphs at the same place keep their order.
        line.sort_by(|a, b| (a.x * 50.0).round().total_cmp(&(b.x * 50.0).round()));
    }
    let mut letters: Vec<char> = Vec::new();
    let mut end = None;
    for glyph in &line {
        // A space at the end of a line is drawn without width, under the glyph beside it.
        if glyph.text == " " && end.is_some_and(|end: f32| glyph.x < end - glyph.size * 0.1) {
            continue;
        }
        // Far apart: another cell of a table. In lines that were sorted, marks and spaces make gaps of their own.
        let far = if rtl { 1.2 } else { 0.4 };
        if end.is_some_and(|end: f32| (glyph.x - end).abs() > glyph.size * far) {
            letters.push(' ');
        }
        letters.extend(glyph.text.chars());
        end = Some(glyph.end);
    }
    if !rtl {
        return letters.into_iter().collect();
    }
    letters.reverse();
    let mut out = String::new();
    let mut at = 0;
    while at < letters.len() {
        let run = left_to_right(&letters[at..]);
        out.extend(letters[at..at + run].iter().rev());
        out.extend(letters.get(at + run));
        at += run + 1;
    }
    out
}

/// How many of the letters belong to a number or to words from left to right, with the signs between them.
fn left_to_right(letters: &[char]) -> usize {
    // The narrow space stands before the number of a note.
    let until = letters.iter().position(|c| is_rtl(*c) || *c == '\u{202F}').unwrap_or(letters.len());
    let end = letters[..until].iter().rposition(|c| c.is_alphanumeric()).map_or(0, |n| n + 1);
    if letters[..end].iter().any(|c| c.is_alphabetic()) && letters[0].is_alphanumeric() {
        return end;
    }
    // A sign between two digits belongs to the number (UAX #9, W4), and so does one of amount beside it (W5).
    let number = |i: usize| letters.get(i).is_some_and(|c| c.is_numeric());
    let amount = |i: usize| {
        letters.get(i).is_some_and(|c| matches!(c, '%' | '\u{2030}' | '°' | '€' | '£' | '$' | '+'))
    };
    let sign = |i: usize| matches!(letters[i], ',' | '.' | ':' | '/' | '\u{A0}');
    let belongs = |i: usize| {
        number(i)
            || amount(i) && (number(i + 1) || i > 0 && number(i - 1))
            || i > 0 && sign(i) && number(i - 1) && number(i + 1)
    };
    (0..letters.len()).take_while(|i| belongs(*i)).count()
}

/// Letters and marks of right-to-left scripts.
pub(crate) fn is_rtl(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

fn dictionary(document: &Document, parent: &Dictionary, key: &[u8]) -> Dictionary {
    document.get_dict_in_dict(parent, key).cloned().unwrap_or_default()
}

fn fonts(document: &Document, resources: &Dictionary) -> BTreeMap<Vec<u8>, Font> {
    let fonts = dictionary(document, resources, b"Font");
    let read = |id: ObjectId| -> Option<Font> {
        let font = document.get_dictionary(id).ok()?;
        let map = font.get(b"ToUnicode").and_then(Object::as_reference).ok()?;
        let map = document.get_object(map).ok()?.as_stream().ok()?.get_plain_content().ok()?;
        let inner = font.get_deref(b"DescendantFonts", document).ok()?.as_array().ok()?;
        let (_, inner) = document.dereference(&inner[0]).ok()?;
        let widths = inner.as_dict().ok()?.get_deref(b"W", document).ok()?.as_array().ok()?.clone();
        Some(Font { texts: unicode(&String::from_utf8_lossy(&map)), widths: glyph_widths(&widths) })
    };
    fonts.iter().filter_map(|(name, id)| Some((name.clone(), read(id.as_reference().ok()?)?))).collect()
}

/// `bfchar` and `bfrange` of a map from glyphs to text.
fn unicode(map: &str) -> BTreeMap<u16, String> {
    let mut out = BTreeMap::new();
    let hex = |s: &str| -> Option<Vec<u16>> {
        let digits = s.trim().strip_prefix('<')?.strip_suffix('>')?;
        (0..digits.len() / 4).map(|i| u16::from_str_radix(&digits[4 * i..4 * i + 4], 16).ok()).collect()
    };
    let mut kind = "";
    for line in map.lines() {
        if line.contains("beginbf") {
            kind = if line.contains("bfchar") { "char" } else { "range" };
        } else if line.contains("endbf") {
            kind = "";
        }
        let parts: Vec<Vec<u16>> = line.split_whitespace().filter_map(hex).collect();
        match (kind, parts.as_slice()) {
            ("char", [code, text]) => _ = out.insert(code[0], String::from_utf16_lossy(text)),
            ("range", [first, last, text]) => {
                for code in first[0]..=last[0] {
                    let mut text = text.clone();
                    *text.last_mut().unwrap() += code - first[0];
                    out.insert(code, String::from_utf16_lossy(&text));
                }
            }
            _ => {}
        }
    }
    out
}

/// `W` of a font: `c [w …]` and `c c w`.
fn glyph_widths(list: &[Object]) -> BTreeMap<u16, f32> {
    let mut out = BTreeMap::new();
    let mut at = 0;
    while at + 1 < list.len() {
        let first = u16::try_from(list[at].as_i64().unwrap()).unwrap();
        if let Ok(widths) = list[at + 1].as_array() {
            out.extend((first..).zip(widths.iter().map(|w| w.as_float().unwrap())));
            at += 2;
        } else {
            let final_code = u16::try_from(list[at + 1].as_i64().unwrap()).unwrap();
            let width = list[at + 2].as_float().unwrap();
            out.extend((first..=final_code).map(|code| (code, width)));
            at += 3;
        }
    }
    out
}

/// A text string of PDF: UTF-16 with a byte order mark, or ASCII.
fn decode(text: &[u8]) -> String {
    match text.strip_prefix(b"\xFE\xFF") {
        Some(wide) => {
            let units: Vec<u16> = wide.chunks_exact(2).map(|c| u16::from_be_bytes([c[0], c[1]])).collect();
            String::from_utf16_lossy(&units)
        }
        None => String::from_utf8_lossy(text).into_owned(),
    }
}
