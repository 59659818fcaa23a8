//! Figures: one localized drawing for each locale, next to its page.

use super::blocks::Blocks;
use super::inline::attribute_text;
use super::markup::escape_into;
use crate::diag::{Diagnostic, FileId, Span};
use crate::model::{Block, Direction, Lang, Text};

/// A picture to write next to a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Picture {
    /// Its path in the project.
    pub(crate) source: String,
    /// Its file name next to the page.
    pub(crate) name: String,
    /// Its bytes.
    pub(crate) bytes: Vec<u8>,
}

impl Blocks<'_> {
    pub(super) fn figure(
        &mut self,
        block: &Block<Text>,
        alt: &Text,
        path: &str,
        file: Option<FileId>,
        texts: &[(Span, Text)],
        caption: Option<&Text>,
    ) {
        self.start("figure", block, None);
        let lang = block.lang.clone().unwrap_or_else(|| self.document.locale.lang());
        let mut size = None;
        let bytes = if let Some(file) = file {
            let source = self.around.map.text(file);
            size = view_box(source);
            let runs = texts.iter().map(|(span, text)| (*span, attribute_text(&text.content))).collect();
            Some(localize(source, runs, &lang).into_bytes())
        } else {
            self.around.assets.get(path).cloned()
        };
        if let Some(bytes) = bytes {
            let name = self.picture(path, bytes);
            let (width, height) = size.unzip();
            self.out
                .open("img")
                .attr("src", &name)
                .attr("alt", &attribute_text(&alt.content))
                .maybe("width", width.as_deref())
                .maybe("height", height.as_deref())
                .lang(alt.lang.as_ref())
                .void();
        } else {
            self.report(
                Diagnostic::error("picture-missing", format!("the picture {path} was not read"))
                    .at(block.span)
                    .why("readers see its description in its place")
                    .help("put the file next to the text that shows it, or mend its name"),
            );
            self.leaf_element("p", None, None, alt);
        }
        if let Some(caption) = caption {
            self.leaf_element("figcaption", None, None, caption);
        }
        self.end("figure");
    }

    /// Keeps a picture for the page; returns its file name, which no other picture of the page has.
    fn picture(&mut self, source: &str, bytes: Vec<u8>) -> String {
        if let Some(same) = self.pictures.iter().find(|p| p.source == source && p.bytes == bytes) {
            return same.name.clone();
        }
        let base = source.rsplit('/').next().unwrap_or(source);
        let mut name = base.to_owned();
        let mut count = 1;
        while self.pictures.iter().any(|p| p.name.eq_ignore_ascii_case(&name)) {
            count += 1;
            name = match base.rsplit_once('.') {
                Some((stem, suffix)) => format!("{stem}_{count}.{suffix}"),
                None => format!("{base}_{count}"),
            };
        }
        self.pictures.push(Picture { source: source.to_owned(), name: name.clone(), bytes });
        name
    }
}

/// Puts the texts into a drawing, and says its language.
///
/// A drawing is shown as `<img>`: it inherits neither font nor direction from the page, so the root element gets
/// them as attributes (a style sheet within it would break the strict policy). In a right-to-left language `start`
/// is the right end of a text: anchors change sides, so that each text stays beside what it belongs to.
fn localize(source: &str, mut runs: Vec<(Span, String)>, lang: &Lang) -> String {
    runs.sort_by_key(|(span, _)| span.start);
    let rtl = lang.dir == Direction::Rtl;
    let mut out = String::with_capacity(source.len() + 256);
    let mut at = 0;
    let root = root_tag(source);
    if let Some((start, end)) = root {
        let tag = &source[start..end];
        out.push_str(&source[..start]);
        out.push_str(&mirrored(tag, rtl));
        for (name, value) in [
            ("xml:lang", lang.tag.as_str()),
            ("font-family", "system-ui, sans-serif"),
            ("direction", if rtl { "rtl" } else { "" }),
            ("text-anchor", if rtl { "end" } else { "" }),
        ] {
            if !value.is_empty() && !has_attribute(tag, name) {
                out.push(' ');
                out.push_str(name);
                out.push_str("=\"");
                escape_into(&mut out, value);
                out.push('"');
            }
        }
        at = end;
    }
    for (span, text) in runs {
        let range = span.range();
        // A run that does not lie where it should was not read from this file: leave the drawing as it is there.
        let Some(before) = source.get(at..range.start) else { continue };
        if source.get(range.clone()).is_none() {
            continue;
        }
        out.push_str(&mirrored(before, rtl));
        escape_into(&mut out, &text);
        at = range.end;
    }
    out.push_str(&mirrored(&source[at..], rtl));
    out
}

/// A piece of a drawing with the sides of its text anchors exchanged, where the language asks for it.
fn mirrored(piece: &str, rtl: bool) -> String {
    if !rtl {
        return piece.to_owned();
    }
    piece
        .replace("text-anchor=\"start\"", "text-anchor=\"\u{0}\"")
        .replace("text-anchor=\"end\"", "text-anchor=\"start\"")
        .replace("text-anchor=\"\u{0}\"", "text-anchor=\"end\"")
}

/// Where the root's start tag stands: from its `<` to before its `>` or `/>`.
fn root_tag(source: &str) -> Option<(usize, usize)> {
    let mut at = 0;
    loop {
        let start = at + source[at..].find('<')?;
        let rest = &source[start..];
        let skip = if rest.starts_with("<!--") {
            rest.find("-->")? + 3
        } else if rest.starts_with("<?") {
            rest.find("?>")? + 2
        } else if rest.starts_with("<!") {
            rest.find('>')? + 1
        } else if rest.starts_with("<svg") {
            let mut quote = None;
            for (i, c) in rest.char_indices() {
                match (quote, c) {
                    (None, '"' | '\'') => quote = Some(c),
                    (Some(q), c) if q == c => quote = None,
                    (None, '>') => {
                        let end = if rest[..i].ends_with('/') { i - 1 } else { i };
                        return Some((start, start + end));
                    }
                    _ => {}
                }
            }
            return None;
        } else {
            return None;
        };
        at = start + skip;
    }
}

fn has_attribute(tag: &str, name: &str) -> bool {
    attribute(tag, name).is_some()
}

/// The value of an attribute of a start tag.
fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let mut at = 0;
    while let Some(found) = tag[at..].find(name) {
        let start = at + found;
        let own = tag[..start].ends_with(|c: char| c.is_ascii_whitespace());
        let rest = tag[start + name.len()..].trim_start();
        if let (true, Some(value)) = (own, rest.strip_prefix('=')) {
            let value = value.trim_start();
            let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
            return value[1..].split(quote).next();
        }
        at = start + name.len();
    }
    None
}

/// Width and height from `viewBox`, so that the page does not jump when the drawing arrives.
fn view_box(source: &str) -> Option<(String, String)> {
    let (start, end) = root_tag(source)?;
    let numbers: Vec<f64> = attribute(&source[start..end], "viewBox")?
        .split([' ', ',', '\n', '\t'])
        .filter(|n| !n.is_empty())
        .map_while(|n| n.parse().ok())
        .collect();
    match numbers.as_slice() {
        [_, _, width, height] if *width > 0.0 && *height > 0.0 && *width < 1e6 && *height < 1e6 => {
            Some((format!("{width:.0}"), format!("{height:.0}")))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::SourceMap;

    fn run(dir: Direction, source: &str, from: &str, to: &str) -> String {
        let mut map = SourceMap::default();
        let file = map.add("a.svg", source);
        let start = source.find(from).unwrap_or(0);
        let span = Span::new(file, start, start + from.len());
        localize(source, vec![(span, to.to_owned())], &Lang { tag: "xx".to_owned(), dir })
    }

    #[test]
    fn a_drawing_gets_its_text_language_and_font() {
        let source = "<?xml version='1.0'?><!-- <svg> --><svg viewBox=\"0 0 10 5\"><text>Easy</text></svg>";
        assert_eq!(
            run(Direction::Ltr, source, "Easy", "a<b>&\"c"),
            "<?xml version='1.0'?><!-- <svg> --><svg viewBox=\"0 0 10 5\" xml:lang=\"xx\" \
             font-family=\"system-ui, sans-serif\"><text>a&lt;b&gt;&amp;&quot;c</text></svg>"
        );
        assert_eq!(view_box(source), Some(("10".to_owned(), "5".to_owned())));
    }

    #[test]
    fn anchors_change_sides_in_a_right_to_left_language() {
        let source =
            "<svg font-family=\"x\"><text text-anchor=\"start\">Easy</text><g text-anchor=\"end\"/></svg>";
        assert_eq!(
            run(Direction::Rtl, source, "Easy", "\u{5D0}"),
            "<svg font-family=\"x\" xml:lang=\"xx\" direction=\"rtl\" text-anchor=\"end\"><text \
             text-anchor=\"end\">\u{5D0}</text><g text-anchor=\"start\"/></svg>"
        );
    }

    #[test]
    fn strange_drawings_are_left_alone() {
        for source in ["", "<", "<!-- ", "<svg", "<svg a='>", "<html/>", "<svg/>"] {
            let text = run(Direction::Rtl, source, "nothing", "x");
            assert!(text.contains(source.trim_end_matches("/>")), "{source} became {text}");
            assert_eq!(view_box(source), None);
        }
    }
}
