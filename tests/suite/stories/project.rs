//! A small project on disk, and the binary run on it as its users do.
#![allow(dead_code, unreachable_pub, clippy::format_push_string, reason = "each test uses what it needs")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// Languages of the project beside English.
pub const LOCALES: [&str; 5] = ["ar", "fi", "fr", "hu", "pl"];

pub const BROCHURE: &str = "content/brochures/walk/index.md";
pub const MODULE: &str = "content/modules/call-now.md";
pub const REFERENCE: &str = "locales/en/brochures/walk.ftl";

const BROCHURE_TEXT: &str = r#"+++
schema = 1
title = "Walking"
status = "approved"
version = "1.0"

[facts.minutes]
value = 10
+++

## Food {#food}

Eat:

- apples
- pears

## Start {#start}

Begin with { $minutes } minutes, slowly.

Take 5 mg of the tablet before you walk.

{ -tablet } is the usual one. Ask [the WHO][who].

> [!INCLUDE]
> [When to call](../../modules/call-now.md)

## Go on {#go-on}

Walk a bit longer every week.
"#;

const MODULE_TEXT: &str = r#"+++
schema = 1
title = "When to call"
+++

> [!RED-FLAGS]
> **Call now if** {#call-now tier=emergency}
> - you have a fever of { $fever-threshold } or more
> - you drank less than 500 ml
"#;

pub struct Project(TempDir);

impl Project {
    /// All texts are translated: each message of the reference with its language in front.
    pub fn new() -> Self {
        let project = Self(tempfile::tempdir().unwrap());
        let mut site = "schema = 1\ntitle = \"T\"\ndescription = \"D\"\nbase-url = \"https://b.example/\"\nsource-locale = \
                        \"en\"\n\n[[locales]]\ntag = \"en\"\nname = \"English\"\nformat-locale = \"en-GB\"\n"
            .to_owned();
        for tag in LOCALES {
            site.push_str(&format!("\n[[locales]]\ntag = \"{tag}\"\nname = \"{tag}\"\n"));
        }
        project.write("content/site.toml", &site);
        project.write(BROCHURE, BROCHURE_TEXT);
        project.write(MODULE, MODULE_TEXT);
        project.write(
            "content/links.toml",
            "schema = 1\n\n[who]\nurl = \"https://who.example/\"\nname = \"WHO\"\n",
        );
        let fever = "schema = 1\n\n[facts.fever-threshold]\nvalue = 38\nunit = \"celsius\"\n";
        project.write("content/editions/default/edition.toml", fever);
        project.write("content/editions/club/edition.toml", &fever.replacen('\n', "\nname = \"Club\"\n", 1));
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        copy_tree(&root.join("themes"), &project.path("themes"));
        for tag in LOCALES.iter().chain(&["en"]) {
            let ui = fs::read_to_string(root.join(format!("locales/{tag}/ui.ftl"))).unwrap();
            project.write(&format!("locales/{tag}/ui.ftl"), &ui);
            project.write(
                &format!("locales/{tag}/terms.ftl"),
                "-tablet = Walkomed 5 mg\n-licence-name = CC BY 4.0\n",
            );
        }
        project.run(&["sync"], 0);
        for tag in LOCALES {
            for unit in ["brochures/walk", "modules/call-now", "site"] {
                project.translate(tag, unit);
            }
        }
        project
    }

    /// Writes each message of the reference with the language's tag in front of it.
    pub fn translate(&self, tag: &str, unit: &str) {
        let reference = self.read(&format!("locales/en/{unit}.ftl"));
        let lines = reference.lines().filter(|l| !l.starts_with('#'));
        let text: String = lines.map(|l| l.replacen(" = ", &format!(" = {tag}: "), 1) + "\n").collect();
        self.write(&format!("locales/{tag}/{unit}.ftl"), &text);
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    pub fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// The text of a file; empty where there is none.
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_default()
    }

    #[track_caller]
    pub fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{from:?} is not in {path}:\n{text}");
        self.write(path, &text.replace(from, to));
    }

    /// Runs `shape` and returns what it wrote to both streams.
    #[track_caller]
    pub fn run(&self, args: &[&str], code: i32) -> String {
        let output = Command::new(env!("CARGO_BIN_EXE_shape"))
            .arg("--root")
            .arg(self.0.path())
            .args(args)
            .output()
            .unwrap();
        let out = String::from_utf8_lossy(&output.stdout).into_owned();
        let said = out + &String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{args:?}\n{said}");
        said
    }

    /// Signs the whole brochure in both roles.
    #[track_caller]
    pub fn sign(&self, tag: &str, edition: &str) {
        for (role, by) in [("translator", "Tess, translator"), ("clinician", "Cleo, nurse")] {
            let place = ["--locale", tag, "--brochure", "walk", "--edition", edition];
            self.run(&[&["sign", "--role", role, "--by", by], &place[..]].concat(), 0);
        }
    }

    /// The state of each section of the brochure in a language and edition: `food signed`, with `!` if a sign-off is
    /// void.
    pub fn states(&self, tag: &str, edition: &str) -> Vec<String> {
        let rows = self.status(tag, edition);
        let states = rows.iter().map(|s| {
            let void = if s["void"].as_array().unwrap().is_empty() { "" } else { "!" };
            format!("{} {}{void}", s["section"].as_str().unwrap(), s["state"].as_str().unwrap())
        });
        states.collect()
    }

    /// What voided the sign-offs of the brochure, each once.
    pub fn reasons(&self, tag: &str, edition: &str) -> Vec<String> {
        let mut out = Vec::new();
        for section in self.status(tag, edition) {
            for void in section["void"].as_array().unwrap() {
                let reasons = void[1].as_array().unwrap().iter().map(|r| r.as_str().unwrap().to_owned());
                out.extend(reasons.map(|r| format!("{}: {r}", section["section"].as_str().unwrap())));
            }
        }
        out.sort();
        out.dedup();
        out
    }

    fn status(&self, tag: &str, edition: &str) -> Vec<serde_json::Value> {
        let output = Command::new(env!("CARGO_BIN_EXE_shape"))
            .arg("--root")
            .arg(self.0.path())
            .args(["status", "--locale", tag, "--edition", edition, "--format", "json"])
            .output()
            .unwrap();
        let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let rows = json["rows"].as_array().unwrap();
        let row = rows.iter().find(|r| r["source"] == "brochures/walk").unwrap();
        row["sections"].as_array().unwrap().clone()
    }

    /// The id of the message with this English text.
    #[track_caller]
    pub fn key_of(&self, unit: &str, text: &str) -> String {
        let reference = self.read(&format!("locales/en/{unit}.ftl"));
        let line = reference.lines().find(|l| l.ends_with(&format!(" = {text}")));
        line.unwrap_or_else(|| panic!("no message says {text:?}")).split(' ').next().unwrap().to_owned()
    }

    /// The brochure's page, built for one language and edition.
    #[track_caller]
    pub fn page(&self, tag: &str, edition: &str) -> String {
        let out = self.path(&format!("out-{edition}"));
        self.run(&["build", "--format", "html", "--edition", edition, "--out", out.to_str().unwrap()], 0);
        fs::read_to_string(out.join(tag).join("walk/index.html")).unwrap()
    }
}

fn copy_tree(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_tree(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
