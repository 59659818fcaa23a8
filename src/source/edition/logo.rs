//! The logo of an association: a file in the edition's own folder.

use super::Surroundings;
use super::parts::did_you_mean;
use super::values::Reader;
use crate::config::{Table, Valued};
use crate::diag::Diagnostic;
use crate::model::Logo;

/// The largest file of a logo, in bytes: it is on every page.
const MAX_BYTES: usize = 200_000;

/// Width and height of a logo, in pixels.
const SIDES: std::ops::RangeInclusive<u32> = 16..=4000;

/// The kinds of pictures that every browser shows.
const KINDS: [&str; 4] = [".svg", ".png", ".jpg", ".jpeg"];

pub(super) fn read(
    reader: &mut Reader<'_>,
    table: &Table<'_, '_>,
    around: Surroundings<'_>,
    edition: &str,
    d: &mut Vec<Diagnostic>,
) -> Option<Logo> {
    let file = Reader::needed(table, "file", d);
    let alt = reader.local(table, "alt", d);
    let by = Reader::text(table, "permission-by", d).map(|by| by.value);
    let until = table.date("permission-until", d).map(|date| (date.value, date.span));
    let file = file?;
    if alt.is_none() && !table.has("alt") {
        d.push(
            Diagnostic::error("missing-key", "the logo has no `alt`")
                .at(file.span)
                .why("who does not see it would not know whose brochure it is")
                .help("add what the logo says, for each language: `alt.de = \"…\"`"),
        );
    }
    let size = picture(&file, around, edition, d)?;
    Some(Logo {
        path: (format!("content/editions/{edition}/{}", file.value), file.span),
        alt: alt?,
        by,
        until,
        size,
    })
}

/// The size of the picture, if there is one that a page can show.
fn picture(
    file: &Valued<String>,
    around: Surroundings<'_>,
    edition: &str,
    d: &mut Vec<Diagnostic>,
) -> Option<(u32, u32)> {
    let name = file.value.as_str();
    let mut fault = |code: &'static str, message: String, why: &str, help: String| {
        d.push(Diagnostic::error(code, message).at(file.span).why(why).help(help));
        None
    };
    if name.contains(['/', '\\', ':']) || name.starts_with('.') {
        return fault(
            "logo-path",
            format!("`{name}` leads out of the edition's folder"),
            "only what is in the folder belongs to the edition, and only that is published",
            "put the file beside edition.toml, and write its name alone: \"logo.svg\"".to_owned(),
        );
    }
    if !KINDS.iter().any(|kind| name.ends_with(kind)) {
        return fault(
            "logo-kind",
            format!("`{name}` is not a kind of picture that a page can show"),
            "every browser and every printer must show it",
            format!("save it as one of {}", KINDS.join(", ")),
        );
    }
    let folder = format!("content/editions/{edition}/");
    let path = format!("{folder}{name}");
    let (bytes, size) = if let Some(id) = around.map.find(&path) {
        let text = around.map.text(id);
        (text.len(), svg_size(text))
    } else if let Some(bytes) = around.assets.get(&path) {
        (bytes.len(), png_size(bytes).or_else(|| jpeg_size(bytes)))
    } else {
        let texts = around.map.under(&folder).map(|(path, _)| path);
        let known = texts.chain(around.assets.keys().map(String::as_str));
        let known = known.filter_map(|path| path.strip_prefix(&folder));
        let known = known.filter(|name| KINDS.iter().any(|kind| name.ends_with(kind)));
        return fault(
            "logo-missing",
            format!("there is no file `{path}`"),
            "the head of every page would have a hole",
            did_you_mean(name, known, "put the file beside edition.toml"),
        );
    };
    if bytes > MAX_BYTES {
        return fault(
            "logo-size",
            format!("the logo has {} kB, {} kB are allowed", bytes / 1000, MAX_BYTES / 1000),
            "it is on every page, and people read them over slow lines",
            "save it smaller: at most 600 pixels wide, or as SVG".to_owned(),
        );
    }
    let Some((width, height)) = size else {
        return fault(
            "logo-size",
            format!("`{name}` does not say how large it is"),
            "the page would jump while it loads",
            "save it anew as PNG, JPEG, or SVG with a `viewBox`".to_owned(),
        );
    };
    if !SIDES.contains(&width) || !SIDES.contains(&height) {
        return fault(
            "logo-size",
            format!("the logo measures {width} × {height}"),
            "it would be too small to see, or too large to load",
            format!("save it with sides from {} to {} pixels", SIDES.start(), SIDES.end()),
        );
    }
    Some((width, height))
}

/// The numbers of the `viewBox`.
fn svg_size(text: &str) -> Option<(u32, u32)> {
    let tag = text.get(text.find("<svg")?..)?;
    let tag = tag.get(..tag.find('>')?)?;
    let value = tag.split_once("viewBox=")?.1;
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let value = value.get(1..)?.split(quote).next()?;
    let numbers: Vec<f64> =
        value.split([' ', ',']).filter(|n| !n.is_empty()).map(|n| n.parse().ok()).collect::<Option<_>>()?;
    let [_, _, width, height] = numbers.as_slice() else { return None };
    let side =
        |n: f64| n.is_finite().then(|| format!("{:.0}", n.abs().min(1e6))).and_then(|n| n.parse().ok());
    Some((side(*width)?, side(*height)?))
}

fn png_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let rest = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n")?.get(8..16)?;
    let number = |at: usize| Some(u32::from_be_bytes(rest.get(at..at + 4)?.try_into().ok()?));
    Some((number(0)?, number(4)?))
}

/// The first frame's header (ITU T.81, B.2.2).
fn jpeg_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut rest = bytes.strip_prefix(b"\xff\xd8")?;
    let number = |bytes: &[u8]| Some(u32::from(u16::from_be_bytes(bytes.get(..2)?.try_into().ok()?)));
    loop {
        let (marker, after) = (*rest.get(1)?, rest.get(2..)?);
        if rest.first() != Some(&0xff) {
            return None;
        }
        let frame = (0xc0..=0xcf).contains(&marker) && ![0xc4, 0xc8, 0xcc].contains(&marker);
        if frame {
            return Some((number(after.get(5..)?)?, number(after.get(3..)?)?));
        }
        rest = after.get(usize::try_from(number(after)?).ok()?..)?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_say_how_large_they_are() {
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\x01\x2c\0\0\0\x64\x08";
        assert_eq!(png_size(png), Some((300, 100)));
        let jpeg = b"\xff\xd8\xff\xe0\0\x04ab\xff\xc0\0\x0b\x08\0\x64\x01\x2c\x01\0\0\0";
        assert_eq!(jpeg_size(jpeg), Some((300, 100)));
        assert_eq!(jpeg_size(b"\xff\xd8\xff"), None);
        assert_eq!(svg_size("<svg xmlns='x' viewBox='0 0 120.4 40'>"), Some((120, 40)));
        assert_eq!(svg_size("<svg width='1'>"), None);
    }
}
