//! What may be linked in: `deny.toml`'s licences, one registry, and not too much of it. This holds on machines
//! without cargo-deny too.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, reason = "reads the project's own manifests")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// Each crate is a licence and an author to trust; a rise of this number is a decision. About 200 are in every build,
/// the others come with the feature `pdf`, or are for other systems only.
const MAX_CRATES: usize = 440;

#[test]
fn crates_come_from_one_registry_and_are_few() {
    let lock: toml::Table = toml::from_str(&file("Cargo.lock")).unwrap();
    let packages = lock["package"].as_array().unwrap();
    assert!(packages.len() <= MAX_CRATES, "{} crates, {MAX_CRATES} are allowed", packages.len());
    let sources: BTreeSet<_> = packages.iter().filter_map(|p| p.get("source")?.as_str()).collect();
    assert!(sources.iter().all(|s| s.ends_with("/crates.io-index")), "{sources:?}");
}

#[test]
fn licences_are_those_of_deny_toml() {
    let deny: toml::Table = toml::from_str(&file("deny.toml")).unwrap();
    let allowed: Vec<_> =
        deny["licenses"]["allow"].as_array().unwrap().iter().filter_map(toml::Value::as_str).collect();
    let mut faults = Vec::new();
    for package in metadata()["packages"].as_array().unwrap() {
        let licence = package["license"].as_str().unwrap_or("none");
        if !is_allowed(licence, &allowed) {
            faults.push(format!("{}: {licence}", package["name"]));
        }
    }
    assert!(faults.is_empty(), "licences outside of deny.toml:\n{}", faults.join("\n"));
}

#[test]
fn expressions_are_understood() {
    let allowed = ["MIT", "Unicode-3.0"];
    assert!(is_allowed("MIT OR GPL-3.0-only", &allowed));
    assert!(is_allowed("(GPL-3.0-only OR MIT) AND Unicode-3.0", &allowed));
    assert!(is_allowed("Unlicense/MIT", &allowed));
    assert!(!is_allowed("MIT AND GPL-3.0-only", &allowed));
    assert!(!is_allowed("(MIT OR Zlib) AND Zlib", &allowed));
}

/// Whether a licence expression is met by the allowed licences. `AND` outside of brackets binds last here: without
/// brackets the two words do not occur together in any crate, and a mixture would be refused, not let through.
fn is_allowed(expression: &str, allowed: &[&str]) -> bool {
    expression.split(" AND ").all(|part| {
        part.trim_matches(['(', ')'])
            .replace('/', " OR ")
            .split(" OR ")
            .any(|licence| allowed.contains(&licence.trim()))
    })
}

/// What cargo says about the crates that this machine builds; they are on the disk, since this test was built.
fn metadata() -> Value {
    let version = Command::new("rustc").arg("-vV").output().unwrap().stdout;
    let version = String::from_utf8(version).unwrap();
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--locked", "--offline", "--filter-platform", host])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn file(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}
