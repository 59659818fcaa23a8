//! Keeps the pages for people true: commands, links and rooms that they name exist.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, reason = "reads the project's own pages")]

use std::fs;
use std::path::Path;

/// The pages, from the project's root.
const PAGES: &[&str] = &[
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "content/REVIEW.md",
    "docs/cli.md",
    "docs/editors.md",
    "docs/pontoon-weblate.md",
    "docs/releases.md",
    "docs/reviewers.md",
    "docs/translators.md",
];

#[test]
fn ci_calls_the_test_command_of_the_readme() {
    let readme = page("README.md");
    let section = readme.split("\n## Test\n").nth(1).expect("a section `Test`");
    let command = section.split("```sh\n").nth(1).and_then(|fence| fence.lines().next()).unwrap();
    let step = format!("step tests {command}");
    let steps = page(".ci/run");
    let first = steps.lines().filter(|line| line.starts_with("step ")).nth(1);
    assert_eq!(first, Some(step.as_str()), "the first step after the tools is the README's test command");
}

#[test]
fn links_between_pages_lead_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut faults = Vec::new();
    for name in PAGES {
        let folder = root.join(name).parent().unwrap().to_owned();
        let text = page(name);
        let prose: String = text.split("```").step_by(2).collect();
        for link in prose.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let target = link.split('#').next().unwrap();
            let inside = !target.is_empty() && !target.contains("://");
            if inside && !folder.join(target).exists() {
                faults.push(format!("{name}: {link}"));
            }
        }
    }
    assert!(faults.is_empty(), "dead links:\n{}", faults.join("\n"));
}

#[test]
fn the_architecture_page_is_short_and_names_every_room() {
    let text = page("ARCHITECTURE.md");
    let lines = text.lines().count();
    assert!(lines < 200, "{lines} lines");
    let lib = page("src/lib.rs");
    for room in lib.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')) {
        assert!(text.contains(&format!("### `{room}`")), "no room `{room}`");
    }
    for number in 1..=8 {
        assert!(text.contains(&format!("\n| {number} |")), "no promise {number}");
    }
}

#[test]
fn tests_that_the_architecture_page_names_exist() {
    let text = page("ARCHITECTURE.md");
    let names: Vec<_> = text.split('`').filter(|w| w.starts_with("tests/") && w.contains('.')).collect();
    assert!(!names.is_empty());
    for name in names {
        assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(name).exists(), "ARCHITECTURE.md names {name}");
    }
}

fn page(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{name}: {error}"))
}
