//! A small valid project to start from.

#![allow(dead_code, unreachable_pub, reason = "each test file uses a part of it")]

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

/// A project in a temporary folder, deleted when dropped.
pub struct TestProject {
    dir: TempDir,
}

/// A valid project: one brochure, two modules, the source locale `en`, a translation into `ar`, a theme.
pub fn project() -> TestProject {
    let project = TestProject { dir: tempfile::tempdir().expect("a temporary folder") };
    for (path, text) in FILES {
        project.write(path, text);
    }
    project
}

impl TestProject {
    /// Its folder.
    pub fn root(&self) -> &Path {
        self.dir.path()
    }

    /// A path within it.
    pub fn path(&self, path: &str) -> PathBuf {
        self.dir.path().join(path)
    }

    /// Writes a file and the folders above it.
    pub fn write(&self, path: &str, bytes: impl AsRef<[u8]>) -> &Self {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
        fs::write(path, bytes).expect("a file");
        self
    }

    /// Replaces a piece of text, which must be in the file.
    pub fn replace(&self, path: &str, old: &str, new: &str) -> &Self {
        let text = self.read(path);
        assert!(text.contains(old), "{path} has no {old:?}");
        self.write(path, text.replace(old, new))
    }

    /// Deletes a file or folder.
    pub fn remove(&self, path: &str) -> &Self {
        let path = self.path(path);
        if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) }.expect("deleted");
        self
    }

    /// The text of a file.
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).expect("a file")
    }
}

/// SHA-256 in hexadecimal, as the marker of an output folder has it.
pub fn sha256(bytes: &[u8]) -> String {
    use sha2::Digest as _;
    data_encoding::HEXLOWER.encode(&sha2::Sha256::digest(bytes))
}

/// The files of [`project`].
pub const FILES: &[(&str, &str)] = &[
    (
        "content/site.toml",
        r#"schema = 1

title = "Living well"
description = "Short guides."
base-url = "https://brochures.example/"
source-locale = "en"
about = "about"
disclaimer = "disclaimer"

[publish]
allow-sample = false

[[locales]]
tag = "ar"
name = "العربية"
format-locale = "ar"
digits = "latn"

[[locales]]
tag = "en"
name = "English"
format-locale = "en-GB"
"#,
    ),
    (
        "content/references.toml",
        r#"schema = 1

[smith-2024]
authors = "Smith A, Jones B"
title = "Walking"
journal = "J Test"
detail = "1(2):3–4"
year = 2024
doi = "10.1000/walk.1"
language = "en"
"#,
    ),
    (
        "content/links.toml",
        r#"schema = 1

[who]
url = "https://www.who.int"
name = "World Health Organization"

[who.locales]
ar = "https://www.who.int/ar"
"#,
    ),
    (
        "content/glossary.toml",
        r#"schema = 1

[fatigue]
term = "fatigue"
definition = "Strong tiredness."
"#,
    ),
    (
        "content/editions/default/edition.toml",
        r#"schema = 1

[facts.fever-threshold]
value = 38
unit = "celsius"
"#,
    ),
    (
        "content/brochures/exercise/index.md",
        r#"+++
schema = 1
title = "Moving"
description = "Why and how to move."
status = "sample"
version = "0.1"
prepared = 2026-11-22
+++

## Why move {#why}

Walk a little every day.[^smith-2024] Ask [the WHO][who].

> [!INCLUDE]
> [When to call](../../modules/call-now.md)
"#,
    ),
    (
        "content/modules/call-now.md",
        r#"+++
schema = 1
title = "When to call"
+++

> [!RED-FLAGS]
> **Call now if** {#call-now tier=emergency}
> - you have a fever of { $fever-threshold } or more
"#,
    ),
    (
        "content/modules/disclaimer.md",
        "+++\nschema = 1\ntitle = \"Disclaimer\"\n+++\n\nThis does not replace advice from your team.\n",
    ),
    ("content/modules/about.md", "+++\nschema = 1\ntitle = \"About\"\n+++\n\nThese guides are samples.\n"),
    ("locales/en/ui.ftl", "skip-link = Skip to the text\n"),
    ("locales/en/terms.ftl", "-who = World Health Organization\n"),
    ("locales/ar/ui.ftl", "skip-link = انتقل إلى النص\n"),
    ("themes/default/styles/site.css", "body { margin: 0 }\n"),
];
