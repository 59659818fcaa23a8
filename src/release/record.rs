//! `release.toml`: which documents a version holds, and by which hashes they are known.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::{folder, hash};
use crate::config::{self, Table};
use crate::diag::{Diagnostic, FileId, SourceMap, Span};
use crate::model::{FrozenHashes, Release, date_text};

/// The longest name of a version, in characters.
const MAX_VERSION: usize = 20;

/// Begins the line that seals a record.
const SEAL: &str = "hash = ";

/// Whether a text can name a version: numbers with dots between, as in `1.0`.
pub fn is_version(text: &str) -> bool {
    let number = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    text.len() <= MAX_VERSION && text.split('.').all(number)
}

/// The text of a record.
pub fn record(edition: &str, release: &Release) -> String {
    let mut out = String::new();
    _ = writeln!(
        out,
        "edition = {}\nversion = {}\ndate = {}",
        config::quoted(edition),
        config::quoted(&release.version),
        date_text(release.date)
    );
    for ((brochure, locale), hashes) in &release.documents {
        _ = writeln!(
            out,
            "\n[[documents]]\nbrochure = {}\nlocale = {}\nhash = {}\nsections = [",
            config::quoted(brochure),
            config::quoted(locale),
            config::quoted(&hashes.file.0)
        );
        for (section, code) in &hashes.sections {
            _ = writeln!(out, "    {},", config::quoted(&format!("{section} {code}")));
        }
        out.push_str("]\n");
    }
    for (name, (code, _)) in &release.pictures {
        _ = writeln!(out, "\n[[pictures]]\nname = {}\nhash = {}", config::quoted(name), config::quoted(code));
    }
    let head =
        "# Written by `shape release`. It stays as it is: what was published cannot be changed any more.\n";
    format!("{head}schema = {}\n{SEAL}{}\n{out}", config::SCHEMA, config::quoted(&hash(out.as_bytes())))
}

/// The releases of an edition, the oldest first. A record that was changed counts for nothing, and is told.
pub fn releases(map: &SourceMap, edition: &str, diagnostics: &mut Vec<Diagnostic>) -> Vec<Release> {
    let folder = format!("{}/", folder(edition));
    let names: BTreeSet<&str> = map
        .under(&folder)
        .filter_map(|(path, _)| path.strip_prefix(folder.as_str())?.split_once('/'))
        .map(|(name, _)| name)
        .collect();
    let mut out = Vec::new();
    for name in names {
        let path = format!("{folder}{name}/release.toml");
        let Some(file) = map.find(&path) else {
            diagnostics.push(
                damaged(format!("the release {name} has no record"))
                    .at_path(path)
                    .help("restore the file from an earlier state of the project"),
            );
            continue;
        };
        out.extend(read(map, file, edition, name, diagnostics));
    }
    out.sort_by_cached_key(|r| (r.date, numbers(&r.version)));
    out
}

/// The numbers of a version, by which it is sorted.
fn numbers(version: &str) -> Vec<u64> {
    version.split('.').map(|n| n.parse().unwrap_or(u64::MAX)).collect()
}

/// Whether a version comes after another.
pub fn is_later(version: &str, other: &str) -> bool {
    numbers(version) > numbers(other)
}

fn read(
    map: &SourceMap,
    file: FileId,
    edition: &str,
    name: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Release> {
    let mut found = Vec::new();
    let read = config::with_root(map, file, map.whole(file).range(), &mut found, |t, d| {
        let seal = t.required("hash", d);
        let of = t.required("edition", d);
        let version = t.required("version", d);
        let date = t.date("date", d).map(|d| d.value);
        let documents: BTreeMap<_, _> = t.tables("documents", d, document).into_iter().flatten().collect();
        let pictures: BTreeMap<_, _> = t.tables("pictures", d, picture).into_iter().flatten().collect();
        let (seal, of, version) = (seal?, of?, version?);
        let text = map.text(file);
        let body = text.find(SEAL).and_then(|at| text[at..].split_once('\n')).map_or("", |(_, body)| body);
        let fits = seal.value == hash(body.as_bytes()) && of.value == edition && version.value == name;
        if !fits {
            d.push(
                damaged(format!("the record of release {name} is not as it was written")).at(seal.span).help(
                    "restore the file from an earlier state of the project; a changed text is a new release",
                ),
            );
            return None;
        }
        let span = Span::new(file, 0, 1);
        Some(Release { version: version.value, date: date?, span, documents, pictures })
    });
    diagnostics.append(&mut found);
    read.flatten()
}

fn document(t: &Table<'_, '_>, d: &mut Vec<Diagnostic>) -> Option<((String, String), FrozenHashes)> {
    let (brochure, locale, code) =
        (t.required("brochure", d), t.required("locale", d), t.required("hash", d));
    let sections = t.strings("sections", d).into_iter();
    let sections = sections
        .filter_map(|s| s.value.split_once(' ').map(|(id, code)| (id.to_owned(), code.to_owned())))
        .collect();
    let code = code?;
    Some(((brochure?.value, locale?.value), FrozenHashes { file: (code.value, code.span), sections }))
}

fn picture(t: &Table<'_, '_>, d: &mut Vec<Diagnostic>) -> Option<(String, (String, Span))> {
    let (name, code) = (t.required("name", d), t.required("hash", d)?);
    Some((name?.value, (code.value, code.span)))
}

/// The finding for a file of a release that is not what was published.
pub(super) fn damaged(message: String) -> Diagnostic {
    Diagnostic::error("release-damaged", message)
        .why("people hold this version in their hands; its page must say what their paper says")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_numbers_with_dots() {
        for (text, fits) in [
            ("1", true),
            ("1.0", true),
            ("2.10.3", true),
            ("", false),
            ("1.", false),
            ("../x", false),
            ("v1", false),
        ] {
            assert_eq!(is_version(text), fits, "{text}");
        }
        assert!(numbers("1.10") > numbers("1.9"));
    }
}
