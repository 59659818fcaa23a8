//! Drawings in one language, the same for pages and for paper.
//!
//! Reading goes from right to left in some languages, and so does what a drawing tells: steps, arrows, people who walk.
//! There the whole drawing is turned round, and what must not be is turned back about its own place: each text, and
//! each part of `class="upright"` (numerals, ticks, clocks). A drawing whose root is `upright` stays as it is.
//!
//! All of it is attributes: a style sheet within a drawing would break the strict policy of pages.

use std::fmt::Write as _;
use std::ops::Range;

use super::html::markup::escape_into;
use crate::model::{Direction, Lang};

/// What a drawing is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Medium {
    /// An `<img>`: it inherits neither font nor direction from its page, and browsers know `direction`.
    Page,
    /// Typst: it chooses the font, and knows no `direction`.
    #[cfg_attr(not(feature = "pdf"), allow(dead_code, reason = "paper is what the feature is for"))]
    Paper,
}

/// Puts the texts into a drawing, says its language, and turns it round where the language asks for it.
pub(super) fn localize(
    source: &str,
    runs: Vec<(Range<usize>, String)>,
    lang: &Lang,
    medium: Medium,
) -> String {
    let rtl = lang.dir == Direction::Rtl;
    let mut edits: Vec<Edit> = Vec::new();
    for (range, text) in runs {
        let mut escaped = String::with_capacity(text.len());
        // Typst takes every text as one from left to right; an isolate says that this one is not.
        let isolated = rtl && medium == Medium::Paper;
        escaped.extend(isolated.then_some('\u{2067}'));
        escape_into(&mut escaped, &text);
        escaped.extend(isolated.then_some('\u{2069}'));
        edits.push((range, escaped));
    }
    let tags = tags(source);
    if let Some(root) = tags.first().filter(|tag| tag.name == "svg") {
        let page = [
            ("xml:lang", lang.tag.as_str()),
            ("font-family", "system-ui, sans-serif"),
            ("direction", if rtl { "rtl" } else { "" }),
        ];
        let mut attributes = String::new();
        for (name, value) in page {
            if medium == Medium::Page && !value.is_empty() && root.value(name).is_none() {
                _ = write!(attributes, " {name}=\"{value}\"");
            }
        }
        edits.push((root.end..root.end, attributes));
    }
    if rtl {
        turn(&tags, medium, &mut edits);
    }
    splice(source, edits)
}

/// The drawing on a cover. It has no words.
pub(super) fn cover(source: &str, direction: Direction) -> String {
    let mut edits = Vec::new();
    if direction == Direction::Rtl {
        turn(&tags(source), Medium::Paper, &mut edits);
    }
    splice(source, edits)
}

/// Width and height from `viewBox`, so that the page does not jump when the drawing arrives.
pub(super) fn size(source: &str) -> Option<(String, String)> {
    let [_, _, width, height] = view_box(tags(source).first()?)?;
    Some((format!("{width:.0}"), format!("{height:.0}")))
}

/// An edit: what stands at this place, and what shall.
type Edit = (Range<usize>, String);

/// What an element hands down.
#[derive(Clone, Copy)]
struct Around<'s> {
    /// Whether it is drawn as it stands in the source.
    upright: bool,
    /// Its `text-anchor` in the source.
    anchor: &'s str,
}

/// The edits that turn a drawing round, or that keep its texts beside what they belong to where it stays.
fn turn(tags: &[Tag<'_>], medium: Medium, edits: &mut Vec<Edit>) {
    let axis = axis(tags);
    if let (Some(axis), [root, .., last]) = (axis, tags) {
        edits.push((root.past..root.past, format!("<g transform=\"{}\">", flip(axis))));
        edits.push((last.start..last.start, "</g>".to_owned()));
    }
    let outside = Around { upright: axis.is_none(), anchor: "start" };
    let mut open = Vec::new();
    for (at, tag) in tags.iter().enumerate() {
        if tag.kind == Kind::Close {
            open.pop();
            continue;
        }
        let around = open.last().copied().unwrap_or(outside);
        let own = tag.value("text-anchor");
        let mut inner = Around { anchor: own.unwrap_or(around.anchor), ..around };
        let is_text = tag.name == "text";
        if is_text || (tag.name == "tspan" && own.is_some()) {
            // Turned, the other end of a text stands where it begins; `direction` exchanges what the ends are called.
            let exchanged = around.upright == (medium == Medium::Page);
            let anchor = if exchanged { opposite(inner.anchor) } else { inner.anchor };
            if anchor != inner.anchor {
                edits.push(tag.set("text-anchor", anchor));
            }
        }
        if !around.upright && (is_text || tag.is_upright()) {
            let back = flip(2.0 * place(&tags[at..]));
            let transform = match tag.value("transform") {
                Some(own) => format!("{own} {back}"),
                None => back,
            };
            edits.push(tag.set("transform", &transform));
            inner.upright = !is_text;
        }
        if tag.kind == Kind::Open {
            open.push(inner);
        }
    }
}

/// What the two ends of a drawing's width add up to; nothing where it stays as it is: its root says so, or the place
/// of a text cannot be told.
fn axis(tags: &[Tag<'_>]) -> Option<f64> {
    let [root, .., last] = tags else { return None };
    let is_whole = root.kind == Kind::Open && last.kind == Kind::Close && last.name == "svg";
    let is_told = |tag: &Tag<'_>| tag.value("x").is_none() || tag.x().is_some();
    let are_told = tags.iter().filter(|tag| tag.is_upright() || tag.name.starts_with('t')).all(is_told);
    let [x, _, width, _] = view_box(root).filter(|_| is_whole && are_told && !root.is_upright())?;
    Some(2.0 * x + width)
}

/// The `x` of an element, or of the runs within it.
fn place(tags: &[Tag<'_>]) -> f64 {
    let runs = tags.iter().skip(1).take_while(|tag| tag.name == "tspan");
    tags.iter().take(1).chain(runs).find_map(Tag::x).unwrap_or(0.0)
}

fn opposite(anchor: &str) -> &str {
    match anchor {
        "start" => "end",
        "end" => "start",
        other => other,
    }
}

/// Turns round: what is at `x` comes to `sum - x`.
fn flip(sum: f64) -> String {
    let sum = (sum * 1000.0).round() / 1000.0;
    if sum == 0.0 { "scale(-1 1)".to_owned() } else { format!("translate({sum} 0) scale(-1 1)") }
}

fn view_box(root: &Tag<'_>) -> Option<[f64; 4]> {
    let value = root.value("viewBox").filter(|_| root.name == "svg")?;
    let numbers: Vec<f64> = value
        .split(|c: char| c == ',' || c.is_ascii_whitespace())
        .filter(|n| !n.is_empty())
        .map_while(|n| n.parse().ok())
        .collect();
    let numbers: [f64; 4] = numbers.try_into().ok()?;
    let is_sane = |n: f64| n > 0.0 && n < 1e6;
    (is_sane(numbers[2]) && is_sane(numbers[3]) && numbers[0].abs() < 1e6).then_some(numbers)
}

/// Makes the edits. One that does not lie where it should, or that lies within another, was not made for this source.
fn splice(source: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let mut out = String::with_capacity(source.len() + 512);
    let mut at = 0;
    for (range, text) in edits {
        if let (Some(before), Some(_)) = (source.get(at..range.start), source.get(range.clone())) {
            out.push_str(before);
            out.push_str(&text);
            at = range.end;
        }
    }
    out.push_str(&source[at..]);
    out
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Open,
    Empty,
    Close,
}

/// A tag of a drawing.
#[derive(Clone, Debug)]
struct Tag<'s> {
    name: &'s str,
    kind: Kind,
    /// Where its `<` stands.
    start: usize,
    /// Where its `>` or `/>` stands.
    end: usize,
    /// What follows it.
    past: usize,
    /// Names and values, and where the values stand.
    attributes: Vec<(&'s str, &'s str, usize)>,
}

impl<'s> Tag<'s> {
    fn value(&self, name: &str) -> Option<&'s str> {
        self.attributes.iter().find(|(known, ..)| *known == name).map(|(_, value, _)| *value)
    }

    /// The edit that gives an attribute this value.
    fn set(&self, name: &str, value: &str) -> Edit {
        match self.attributes.iter().find(|(known, ..)| *known == name) {
            Some((_, old, at)) => (*at..at + old.len(), value.to_owned()),
            None => (self.end..self.end, format!(" {name}=\"{value}\"")),
        }
    }

    /// Its place; of a text with a place for each letter, that of the first.
    fn x(&self) -> Option<f64> {
        let first = self.value("x")?.split(|c: char| c == ',' || c.is_ascii_whitespace()).next()?;
        first.parse().ok().filter(|x: &f64| x.abs() < 1e6)
    }

    fn is_upright(&self) -> bool {
        self.value("class").is_some_and(|class| class.split_ascii_whitespace().any(|word| word == "upright"))
    }
}

/// The tags of a drawing, as far as they can be read. What drawings may hold was looked at when sources were read; it
/// is no CDATA and no DOCTYPE.
fn tags(source: &str) -> Vec<Tag<'_>> {
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(start) = source[at..].find('<').map(|found| at + found) {
        let rest = &source[start..];
        let other =
            [("<!--", "-->"), ("<?", "?>"), ("<!", ">")].into_iter().find(|(o, _)| rest.starts_with(o));
        let past = match other {
            Some((open, close)) => {
                rest[open.len()..].find(close).map(|found| open.len() + found + close.len())
            }
            None => tag(source, start).map(|tag| {
                let length = tag.past - start;
                out.push(tag);
                length
            }),
        };
        let Some(length) = past else { break };
        at = start + length;
    }
    out
}

fn tag(source: &str, start: usize) -> Option<Tag<'_>> {
    let is_close = source[start..].starts_with("</");
    let mut at = start + 1 + usize::from(is_close);
    let is_name = |c: char| !c.is_ascii_whitespace() && !matches!(c, '=' | '/' | '>' | '<' | '"' | '\'');
    let word = |at: usize| {
        let rest = &source[at..];
        &rest[..rest.find(|c| !is_name(c)).unwrap_or(rest.len())]
    };
    let blank = |at: usize| at + source[at..].len() - source[at..].trim_ascii_start().len();
    let name = word(at);
    at = blank(at + name.len());
    let mut attributes = Vec::new();
    loop {
        let rest = &source[at..];
        if rest.starts_with('>') || rest.starts_with("/>") {
            let (kind, length) = match (is_close, rest.starts_with('/')) {
                (true, _) => (Kind::Close, 1),
                (false, true) => (Kind::Empty, 2),
                (false, false) => (Kind::Open, 1),
            };
            return Some(Tag { name, kind, start, end: at, past: at + length, attributes });
        }
        let key = word(at);
        let equals = blank(at + key.len());
        let quoted = blank(equals + source[equals..].strip_prefix('=').map(|_| 1)?);
        let quote = source[quoted..].chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let value = source[quoted + 1..].split_once(quote)?.0;
        attributes.push((key, value, quoted + 1));
        at = blank(quoted + 2 + value.len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lang(dir: Direction) -> Lang {
        Lang { tag: "xx".to_owned(), dir }
    }

    fn write(source: &str, from: &str, to: &str, dir: Direction, medium: Medium) -> String {
        let start = source.find(from).unwrap_or(source.len());
        localize(source, vec![(start..start + from.len(), to.to_owned())], &lang(dir), medium)
    }

    #[test]
    fn a_drawing_gets_its_text_language_and_font() {
        let source = "<?xml version='1.0'?><!-- <svg> --><svg viewBox=\"0 0 10 5\"><text>Easy</text></svg>";
        assert_eq!(
            write(source, "Easy", "a<b>&\"c", Direction::Ltr, Medium::Page),
            "<?xml version='1.0'?><!-- <svg> --><svg viewBox=\"0 0 10 5\" xml:lang=\"xx\" \
             font-family=\"system-ui, sans-serif\"><text>a&lt;b&gt;&amp;&quot;c</text></svg>"
        );
        assert_eq!(size(source), Some(("10".to_owned(), "5".to_owned())));
        assert_eq!(cover(source, Direction::Ltr), source);
    }

    #[test]
    fn a_drawing_is_turned_round_and_its_texts_are_not() {
        let source = "<svg viewBox=\"5 0 100 50\" font-family=\"x\"><path d=\"M0 0H9\"/><g text-anchor=\"end\">\
                      <text x=\"20\" transform=\"rotate(5)\">Easy</text></g>\
                      <g class=\"big upright\" transform=\"translate(7 8)\"><text>3</text></g></svg>";
        let turned = |attributes: &str, anchors: [&str; 2], text: &str| {
            format!(
                "<svg viewBox=\"5 0 100 50\" font-family=\"x\"{attributes}><g transform=\"translate(110 0) scale(-1 1)\">\
                 <path d=\"M0 0H9\"/><g text-anchor=\"end\">\
                 <text x=\"20\" transform=\"rotate(5) translate(40 0) scale(-1 1)\"{}>{text}</text></g>\
                 <g class=\"big upright\" transform=\"translate(7 8) scale(-1 1)\"><text{}>3</text></g></g></svg>",
                anchors[0], anchors[1]
            )
        };
        assert_eq!(
            write(source, "Easy", "\u{5D0}", Direction::Rtl, Medium::Page),
            turned(" xml:lang=\"xx\" direction=\"rtl\"", ["", " text-anchor=\"end\""], "\u{5D0}")
        );
        assert_eq!(
            write(source, "Easy", "\u{5D0}", Direction::Rtl, Medium::Paper),
            turned("", [" text-anchor=\"start\"", ""], "\u{2067}\u{5D0}\u{2069}")
        );
        let ltr = write(source, "Easy", "Easy", Direction::Ltr, Medium::Paper);
        assert_eq!(ltr, source);
    }

    /// Anchors change sides for a browser, so that each text stays beside what it belongs to.
    #[test]
    fn a_drawing_can_stay_as_it_is() {
        for (from, to) in [
            (
                "<svg viewBox=\"0 0 9 9\" class=\"upright\"><text text-anchor=\"start\">1</text><g class=\"upright\"/></svg>",
                "<svg viewBox=\"0 0 9 9\" class=\"upright\" direction=\"rtl\"><text text-anchor=\"end\">1</text><g class=\"upright\"/></svg>",
            ),
            ("<svg><text>1</text></svg>", "<svg direction=\"rtl\"><text text-anchor=\"end\">1</text></svg>"),
            (
                "<svg viewBox=\"0 0 9 9\"><text x=\"50%\" text-anchor=\"middle\">1</text></svg>",
                "<svg viewBox=\"0 0 9 9\" direction=\"rtl\"><text x=\"50%\" text-anchor=\"middle\">1</text></svg>",
            ),
        ] {
            let page = write(from, "none", "", Direction::Rtl, Medium::Page);
            let page = page.replace(" xml:lang=\"xx\" font-family=\"system-ui, sans-serif\"", "");
            assert_eq!(page, to);
            assert_eq!(write(from, "none", "", Direction::Rtl, Medium::Paper), from);
            assert_eq!(cover(from, Direction::Rtl), from);
        }
    }

    #[test]
    fn strange_drawings_are_left_alone() {
        for source in [
            "",
            "<",
            "<!-- ",
            "<svg",
            "<svg a='>",
            "<html/>",
            "<svg/>",
            "</svg>",
            "<svg viewBox=\"0 0 1 1\">",
        ] {
            let text = write(source, "nothing", "x", Direction::Rtl, Medium::Page);
            assert!(
                text.starts_with(source.trim_end_matches("/>").trim_end_matches('>')),
                "{source} became {text}"
            );
            assert!(!text.contains("scale"), "{source} became {text}");
        }
        assert_eq!(size("<svg/>"), None);
    }

    /// What a text is drawn by: a factor and a shift along x, its place, and its anchor.
    fn drawn(source: &str) -> Vec<(f64, f64, String)> {
        let mut out = Vec::new();
        let mut open = vec![(1.0, 0.0, "start".to_owned())];
        for tag in tags(source) {
            if tag.kind == Kind::Close {
                open.pop();
                continue;
            }
            let (mut factor, mut shift, anchor) = open.last().cloned().unwrap_or_default();
            for step in tag.value("transform").unwrap_or_default().split_inclusive(')') {
                let (name, numbers) = step.trim().split_once('(').unwrap_or_default();
                let first: f64 = numbers.split([' ', ')']).next().and_then(|n| n.parse().ok()).unwrap_or(0.0);
                match name {
                    "translate" => shift += factor * first,
                    "scale" => factor *= first,
                    _ => {}
                }
            }
            let anchor = tag.value("text-anchor").map_or(anchor, str::to_owned);
            if tag.name == "text" {
                out.push((factor, shift + factor * tag.x().unwrap_or(0.0), anchor.clone()));
            }
            if tag.kind == Kind::Open {
                open.push((factor, shift, anchor));
            }
        }
        out
    }

    proptest::proptest! {
        #[test]
        fn turned_twice_is_the_same_and_no_text_is_ever_mirrored(
            (left, width) in (-50_i32..50, 10_i32..400),
            parts in proptest::collection::vec((-90_i32..90, -90_i32..90, 0_usize..4, proptest::bool::ANY), 0..8),
        ) {
            let mut source = format!("<svg viewBox=\"{left} 0 {width} 9\">");
            for (shift, x, anchor, upright) in &parts {
                let anchor = ["", "text-anchor=\"start\"", "text-anchor=\"middle\"", "text-anchor=\"end\""][*anchor];
                let class = if *upright { "upright" } else { "" };
                _ = write!(
                    source,
                    "<g class=\"{class}\" {anchor} transform=\"translate({shift} 3)\"><text x=\"{x}\">1</text><text {anchor}/></g>"
                );
            }
            source += "</svg>";
            let turn = |source: &str| localize(source, Vec::new(), &lang(Direction::Rtl), Medium::Paper);
            let (before, once) = (drawn(&source), drawn(&turn(&source)));
            proptest::prop_assert_eq!(&drawn(&turn(&turn(&source))), &before);
            let uprights = parts.iter().flat_map(|(shift, _, _, upright)| [(*upright, *shift); 2]);
            for ((old, new), (upright, shift)) in before.iter().zip(&once).zip(uprights) {
                let sum = f64::from(2 * left + width);
                proptest::prop_assert!(new.0 > 0.0);
                let place = if upright { sum - 2.0 * f64::from(shift) + old.1 } else { sum - old.1 };
                proptest::prop_assert!((new.1 - place).abs() < f64::EPSILON, "{} is not {place}", new.1);
                proptest::prop_assert_eq!(new.2.as_str(), if upright { old.2.as_str() } else { opposite(&old.2) });
            }
        }
    }
}
