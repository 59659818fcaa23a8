//! `shape explain` knows every finding that the program can print, and no other.
//!
//! The sources are read as text, up to the tests within them.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, reason = "reads the crate's own sources")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use shapepress::check;

/// Files where the code of a finding is chosen away from it: (file, the codes that are chosen).
const CHOSEN: &[(&str, &[&str])] = &[
    ("check/rules/number_changed.rs", &["number-changed"]),
    ("l10n/resolve.rs", &["unknown-attribute", "unknown-message", "unknown-term"]),
    ("markdown/target.rs", &["include-shape", "video-shape"]),
    ("source/edition/logo.rs", &["logo-kind", "logo-missing", "logo-path", "logo-size"]),
    ("source/edition/values.rs", &["bad-phone", "placeholder-phone"]),
    ("source/mod.rs", &["unknown-edition", "unknown-theme"]),
    (
        "write/html/theme.rs",
        &["template-circle", "template-failed", "template-missing", "template-reference", "template-syntax"],
    ),
];

#[test]
fn every_finding_has_an_explanation_and_every_explanation_a_finding() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut made = BTreeSet::new();
    let mut chosen = BTreeSet::new();
    for path in sources(&root) {
        let name = path.strip_prefix(&root).unwrap().to_str().unwrap().to_owned();
        let text = fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
        for argument in arguments(code) {
            if let Some(literal) = argument.strip_prefix('"') {
                made.insert(literal.split('"').next().unwrap().to_owned());
            } else if name != "diag/mod.rs" {
                let row = CHOSEN.iter().find(|(file, _)| *file == name);
                let (file, codes) =
                    row.unwrap_or_else(|| panic!("{name} chooses a code: CHOSEN must list it"));
                for one in *codes {
                    assert!(code.contains(&format!("\"{one}\"")), "{file} has no `{one}`");
                    made.insert((*one).to_owned());
                }
                chosen.insert(*file);
            }
        }
    }
    assert!(made.len() > 200, "{} codes found", made.len());
    assert_eq!(chosen.len(), CHOSEN.len(), "CHOSEN lists a file that chooses no code");
    let told: BTreeSet<String> = check::codes().into_iter().map(|(code, _)| code.to_owned()).collect();
    let lacking: Vec<&String> = made.difference(&told).collect();
    let idle: Vec<&String> = told.difference(&made).collect();
    assert!(lacking.is_empty(), "findings without a text in src/check/data/codes.md: {lacking:?}");
    assert!(idle.is_empty(), "texts in src/check/data/codes.md without a finding: {idle:?}");
}

#[test]
fn codes_stand_where_the_scan_looks_for_them() {
    let code = "Diagnostic::error(\n    \"one\", x); Diagnostic::new(severity, \"two\", y); Diagnostic::note(code, z)";
    assert_eq!(arguments(code), ["\"one\"", "\"two\"", "code"]);
}

/// The codes that are handed to constructors of findings, as they are written.
fn arguments(code: &str) -> Vec<&str> {
    let mut out = Vec::new();
    for rest in code.split("Diagnostic::").skip(1) {
        let Some((name, arguments)) = rest.split_once('(') else { continue };
        let nth = match name {
            "error" | "warning" | "note" => 0,
            "new" => 1,
            _ => continue,
        };
        out.extend(arguments.split(',').nth(nth).map(str::trim));
    }
    out
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut out = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            out.extend(sources(&path));
        } else if path.extension().is_some_and(|e| e == "rs") {
            out.push(path);
        }
    }
    out
}
