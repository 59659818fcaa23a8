//! The `@font-face` rules of a theme that name files of its `fonts` folder: pages get only the part of each font that
//! they show.
//!
//! A rule may say with `unicode-range` which characters its font is for, and with `--within: h2 .label` in which
//! elements and classes it is used; both keep files small.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Diagnostic, FileId, SourceMap, Span, nearest};
use crate::write::fonts;

/// A rule of the style sheet, with its font.
#[derive(Clone, Debug)]
pub(crate) struct Face {
    /// What stands in the rule besides the font's address and `--within`.
    rule: String,
    /// Its font: the name in the theme, without `fonts/`.
    name: String,
    bytes: Vec<u8>,
    digest: String,
    /// What the font has, within the rule's range.
    covered: BTreeSet<char>,
    /// Elements and classes in which it is used; empty for all.
    pub(crate) within: Vec<String>,
    /// Where the rule stands.
    span: Span,
}

/// A font that some pages need.
pub(crate) struct Part<'a> {
    face: &'a Face,
    characters: BTreeSet<char>,
    /// What it is made of.
    pub(crate) recipe: String,
    /// Its name beside the style sheet.
    pub(crate) name: String,
}

impl Face {
    /// The part of the font that shows these characters; `None` where it shows none of them.
    pub(crate) fn part(&self, shown: &BTreeSet<char>) -> Option<Part<'_>> {
        let characters: BTreeSet<char> = shown.intersection(&self.covered).copied().collect();
        // What browsers set by themselves is in every page; a font for it alone would never be asked for.
        if characters.iter().all(|c| c.is_ascii() && !c.is_ascii_alphabetic() || *c == '\u{2010}') {
            return None;
        }
        let recipe = fonts::recipe(&self.digest, &characters);
        let stem = self.name.rsplit_once('.').map_or(self.name.as_str(), |(stem, _)| stem);
        let name = format!("{stem}.{}.woff2", &recipe[..10]);
        Some(Part { face: self, characters, recipe, name })
    }
}

impl Part<'_> {
    /// The rule that names it.
    pub(crate) fn rule(&self) -> String {
        format!("@font-face{{{}src:url({}) format(\"woff2\")}}", self.face.rule, self.name)
    }

    /// Makes the file.
    pub(crate) fn make(&self) -> Result<Vec<u8>, Diagnostic> {
        fonts::web(&self.face.bytes, &self.characters).map_err(|e| unusable(self.face, e))
    }
}

fn unusable(face: &Face, fonts::Broken(reason): fonts::Broken) -> Diagnostic {
    broken(&face.name, face.span, &reason)
}

fn broken(name: &str, span: Span, reason: &str) -> Diagnostic {
    Diagnostic::error("font-broken", format!("fonts/{name} is no font that pages can use: {reason}"))
        .at(span)
        .why("readers would see another font than the theme was made for, or none")
        .help("get the file again from where it came; it must be TrueType or OpenType, not WOFF")
}

/// Takes the rules for fonts of the theme out of a style sheet; the others stay.
pub(crate) fn take(
    map: &SourceMap,
    file: FileId,
    assets: &BTreeMap<String, Vec<u8>>,
) -> (String, Vec<Face>, Vec<Diagnostic>) {
    let text = map.text(file);
    let (mut rest, mut faces, mut found) = (String::new(), Vec::new(), Vec::new());
    let mut at = 0;
    while at < text.len() {
        let here = &text[at..];
        let next = here.find("/*").into_iter().chain(here.find("@font-face")).min().unwrap_or(here.len());
        rest.push_str(&here[..next]);
        at += next;
        let here = &text[at..];
        if here.starts_with("/*") {
            let length = here.find("*/").map_or(here.len(), |end| end + 2);
            rest.push_str(&here[..length]);
            at += length;
            continue;
        }
        let length = here.find('}').map_or(here.len(), |end| end + 1);
        let span = Span::new(file, at, at + length);
        let body = here[..length].split_once('{').map_or("", |(_, body)| body.trim_end_matches('}'));
        match address(body) {
            Some(name) => faces.extend(face(name, body, span, assets, &mut found)),
            None => rest.push_str(&here[..length]),
        }
        at += length;
    }
    (rest, faces, found)
}

/// The font of the theme that a rule names.
fn address(body: &str) -> Option<&str> {
    let (_, after) = body.split_once("url(")?;
    let (address, _) = after.split_once(')')?;
    address.trim().trim_matches(['"', '\'']).strip_prefix("../fonts/")
}

fn face(
    name: &str,
    body: &str,
    span: Span,
    assets: &BTreeMap<String, Vec<u8>>,
    found: &mut Vec<Diagnostic>,
) -> Option<Face> {
    let Some(bytes) = assets.get(&format!("fonts/{name}")) else {
        let d = Diagnostic::error("font-missing", format!("the theme has no file fonts/{name}")).at(span);
        let names = assets.keys().filter_map(|path| path.strip_prefix("fonts/"));
        found.push(match nearest(name, names) {
            Some(near) => d.help(format!("did you mean `{near}`?")),
            None => d.help("put the font into the theme's fonts/ folder, or take the rule out"),
        });
        return None;
    };
    let (mut rule, mut ranges, mut within) = (String::new(), None, Vec::new());
    for line in body.split(';') {
        let Some((key, value)) = line.split_once(':') else { continue };
        let (key, value) = (key.trim(), value.split_whitespace().collect::<Vec<_>>().join(" "));
        match key {
            "src" => continue,
            "--within" => {
                within = value.split([' ', ',']).filter(|w| !w.is_empty()).map(str::to_owned).collect();
                continue;
            }
            "unicode-range" => match range(&value) {
                Some(parsed) => ranges = Some(parsed),
                None => found.push(
                    Diagnostic::error("font-range", format!("`{value}` names no characters"))
                        .at(span)
                        .why("the font would be sent for the wrong characters, or never")
                        .help("write ranges as `U+0600-06FF, U+200C`"),
                ),
            },
            _ => {}
        }
        rule.extend([key, ":", &value.replace(", ", ","), ";"]);
    }
    match fonts::covered(bytes) {
        Ok(mut covered) => {
            if let Some(ranges) = ranges {
                covered.retain(|c| ranges.iter().any(|(from, to)| (*from..=*to).contains(&(*c as u32))));
            }
            Some(Face {
                rule,
                name: name.to_owned(),
                bytes: bytes.clone(),
                digest: fonts::digest(bytes),
                covered,
                within,
                span,
            })
        }
        Err(fonts::Broken(reason)) => {
            found.push(broken(name, span, &reason));
            None
        }
    }
}

/// `U+0600-06FF, U+200C` as numbers.
fn range(text: &str) -> Option<Vec<(u32, u32)>> {
    text.split(',')
        .map(|part| {
            let part = part.trim().strip_prefix("U+")?;
            let (from, to) = part.split_once('-').unwrap_or((part, part));
            Some((u32::from_str_radix(from, 16).ok()?, u32::from_str_radix(to, 16).ok()?))
        })
        .collect()
}
