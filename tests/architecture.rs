//! Keeps the rooms of the house apart, as ARCHITECTURE.md describes them. The tables are the rules; a change of a
//! rule is a change of a table, with its reason.
//!
//! The sources are read as text: comments, the insides of string literals and `#[cfg(test)]` items do not count.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, reason = "reads the crate's own sources")]

use std::fs;
use std::path::Path;

/// The rooms, lowest level first. A room may use the rooms of lower levels only.
const LEVELS: &[&[&str]] = &[
    &["diag"],
    &["model"],
    &["config"],
    &["source", "markdown", "edition", "output"],
    &["l10n", "write"],
    &["sync", "signoff", "review", "release"],
    &["check", "exchange"],
    &["build"],
    &["cli"],
];

/// Where a lower room is not open as a whole: (room, lower room, the names it may use, reason).
const NARROW: &[(&str, &str, &[&str], &str)] = &[
    (
        "l10n",
        "markdown",
        &["inlines", "Piece", "write"],
        "a message's text is read and written as inlines, never as blocks",
    ),
    ("l10n", "source", &[], "catalogs are handed over, not fetched"),
    ("l10n", "output", &[], "what is localized is not yet written"),
    (
        "exchange",
        "sync",
        &["EntryFile"],
        "files of messages are changed entry by entry, in one writing order",
    ),
    ("exchange", "source", &[], "files are handed over, not fetched"),
    ("write", "markdown", &[], "a writer sees the finished document only"),
    ("write", "source", &[], "a writer is handed its theme"),
    ("write", "output", &[], "a writer makes bytes; `output` decides where they lie"),
];

/// Crates that only some rooms may name: (beginning of the name, rooms, reason). The first entry that fits counts.
const CRATES: &[(&str, &[&str], &str)] = &[
    ("pulldown_cmark", &["markdown"], "nobody else may depend on how Markdown is parsed"),
    (
        "quick_xml",
        &["markdown", "exchange"],
        "figures become segments where sources become segments; agencies send XML",
    ),
    ("fluent_bundle", &[], "it is the oracle of a test, not part of the program"),
    ("fluent_", &["l10n"], "nothing is localized after `localize`"),
    ("icu_normalizer", &["l10n", "markdown", "source"], "ids hash NFC text, and paths are compared in NFC"),
    ("icu_", &["l10n"], "nothing is localized after `localize`"),
    ("fixed_decimal", &["l10n"], "numbers are formatted with the text around them"),
    ("tera", &["write::html"], "templates receive finished strings"),
    ("encoding_rs", &["review"], "spreadsheets write old codings; sources are UTF-8"),
    ("toml", &["config"], "one reader finds every misspelt key"),
    ("rustix", &["output", "source"], "the exchange of folders; opening a file without following links"),
    (
        "rayon",
        &["build", "write", "cli"],
        "each page and each locale stands alone; `cli` sets the number of threads",
    ),
    ("typst", &["write::pdf"], "its interface changes often"),
    ("ttf_parser", &["write::pdf"], "fonts are looked into for print only"),
    ("skera", &["write::fonts"], "what cuts fonts changes often"),
    ("read_fonts", &["write::fonts"], "what cuts fonts changes often"),
    ("ttf2woff2", &["write::fonts"], "fonts of pages are made in one place"),
    ("lopdf", &["write::pdf"], "what Typst cannot do is done to the finished file"),
    ("qrcode", &["write::pdf"], "codes stand on paper only"),
    ("rawzip", &["output"], "an archive is a way to write, like a folder"),
    ("flate2", &["output"], "an archive is a way to write, like a folder"),
    ("clap_", &["cli"], "only `cli` knows of arguments"),
    ("clap", &["cli"], "only `cli` knows of arguments"),
];

/// Ways to the disk: (text in the code, rooms, reason). `clippy.toml` bans the same methods by their full names.
const DISK: &[(&str, &[&str], &str)] = &[
    ("fs::write", &["output"], "only `output` writes"),
    ("fs::copy", &["output"], "only `output` writes"),
    ("fs::rename", &["output"], "only `output` writes"),
    ("fs::create_dir", &["output"], "only `output` writes"),
    ("fs::remove_", &["output"], "only `output` writes"),
    ("fs::hard_link", &["output"], "only `output` writes"),
    ("fs::set_permissions", &["output"], "only `output` writes"),
    ("File::create", &["output"], "only `output` writes"),
    ("OpenOptions", &["output", "source"], "`source` opens a file without following links"),
    ("File::open", &["source", "output"], "`output` must see whose folder it replaces"),
    ("fs::", &["source", "output"], "no other room touches the disk"),
    ("env::current_dir", &["cli"], "the other rooms are given a root"),
];

/// What may not stand in code that a user's input can reach: (text, what to do instead).
const PANICS: &[(&str, &str)] = &[
    (".unwrap()", "return a diagnostic, or use `let … else`"),
    (".expect(\"", "return a diagnostic, or use `let … else`"),
    ("todo!", "finish it"),
    ("unimplemented!", "finish it"),
    ("panic!", "return a diagnostic"),
    ("dbg!", "take it out"),
];

/// The longest a source file may be.
const MAX_LINES: usize = 600;

#[test]
fn rooms_use_lower_rooms_only() {
    let mut faults = Vec::new();
    for file in sources() {
        for path in paths_from_root(&file.code) {
            faults.extend(judge_use(&file.module, &path).map(|why| format!("{}: {why}", file.path)));
        }
        faults.extend(climbs(&file).map(|why| format!("{}: {why}", file.path)));
    }
    assert_none(&faults);
}

#[test]
fn every_file_is_in_a_room_of_the_table() {
    let rooms = LEVELS.concat();
    let faults: Vec<_> = sources()
        .iter()
        .filter(|f| f.module.first().is_some_and(|room| !rooms.contains(&room.as_str())))
        .map(|f| format!("{}: `{}` has no level in LEVELS", f.path, f.module[0]))
        .collect();
    assert_none(&faults);
}

#[test]
fn each_crate_stays_in_its_room() {
    let mut faults = Vec::new();
    for file in sources() {
        for name in crates_named(&file.code) {
            let Some((_, rooms, reason)) = CRATES.iter().find(|(start, ..)| fits(start, name)) else {
                continue;
            };
            if !file.is_in(rooms) {
                faults.push(format!("{}: names `{name}`, which belongs to {rooms:?}: {reason}", file.path));
            }
        }
    }
    assert_none(&faults);
}

#[test]
fn only_source_and_output_touch_the_disk() {
    let mut faults = Vec::new();
    for file in sources() {
        for (text, rooms, reason) in DISK {
            if finds_word(&file.code, text) && !file.is_in(rooms) {
                faults.push(format!("{}: `{text}` belongs to {rooms:?}: {reason}", file.path));
            }
        }
    }
    assert_none(&faults);
}

#[test]
fn code_does_not_panic_on_purpose() {
    let mut faults = Vec::new();
    for file in sources() {
        for (text, instead) in PANICS {
            if finds_word(&file.code, text) {
                faults.push(format!("{}: `{text}`: {instead}", file.path));
            }
        }
    }
    assert_none(&faults);
}

#[test]
fn main_is_thin() {
    let main = sources().into_iter().find(|f| f.path == "src/main.rs").unwrap();
    let faults: Vec<_> = main
        .code
        .match_indices("shapepress::")
        .map(|(at, text)| ident_at(&main.code[at + text.len()..]))
        .filter(|room| *room != "cli")
        .map(|room| format!("src/main.rs uses `{room}`; it may use `cli` only"))
        .collect();
    assert_none(&faults);
}

#[test]
fn files_are_short() {
    let mut faults = Vec::new();
    for folder in ["src", "tests"] {
        for path in rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)) {
            let lines = fs::read_to_string(&path).unwrap().lines().count();
            if lines > MAX_LINES {
                faults.push(format!("{path}: {lines} lines, {MAX_LINES} are allowed"));
            }
        }
    }
    assert_none(&faults);
}

// How the sources are read.

/// A source file of the crate.
struct Source {
    /// Its path, for messages.
    path: String,
    /// Its module path without `crate`: `["write", "html", "page"]`; empty for `lib.rs` and `main.rs`.
    module: Vec<String>,
    /// Its code without comments, string contents and tests.
    code: String,
}

impl Source {
    /// Whether the file belongs to one of the rooms, each `room` or `room::inner`.
    fn is_in(&self, rooms: &[&str]) -> bool {
        rooms.iter().any(|room| {
            let room: Vec<_> = room.split("::").collect();
            self.module.len() >= room.len() && self.module.iter().zip(&room).all(|(a, b)| a == b)
        })
    }
}

/// All files under `src`, without those that are declared as `#[cfg(test)] mod name;`.
fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut all = Vec::new();
    let mut tests = Vec::new();
    for path in rust_files(&root) {
        let inside = path[root.to_str().unwrap().len() + 1..].replace('\\', "/");
        let module: Vec<String> = inside
            .trim_end_matches(".rs")
            .split('/')
            .filter(|part| !matches!(*part, "mod" | "lib" | "main"))
            .map(str::to_owned)
            .collect();
        let text = fs::read_to_string(&path).unwrap();
        let (code, test_modules) = without_tests(&without_comments_and_strings(&text));
        tests.extend(test_modules.into_iter().map(|name| [module.clone(), vec![name]].concat()));
        all.push(Source { path: format!("src/{inside}"), module, code });
    }
    all.retain(|f| !tests.iter().any(|test| f.module.starts_with(test)));
    assert!(all.len() > 20, "the sources were not found");
    all
}

/// The paths of all Rust files below `folder`, sorted.
fn rust_files(folder: &Path) -> Vec<String> {
    walkdir::WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        .filter_map(Result::ok)
        .map(|entry| entry.path().to_str().unwrap().to_owned())
        .filter(|path| Path::new(path).extension().is_some_and(|e| e == "rs"))
        .collect()
}

/// The code with comments taken out and string and character literals emptied.
fn without_comments_and_strings(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let len = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            block_comment(rest)
        } else if let Some(len) = raw_string(rest).filter(|_| !out.ends_with(is_word)) {
            out.push_str("\"\"");
            len
        } else if c == '"' {
            out.push_str("\"\"");
            quoted(rest, '"')
        } else if c == '\'' && is_char_literal(rest) {
            out.push_str("' '");
            quoted(rest, '\'')
        } else {
            out.push(c);
            c.len_utf8()
        };
        rest = &rest[len..];
    }
    out
}

/// The length of the block comment at the start; they nest.
fn block_comment(text: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < text.len() {
        let rest = &text.as_bytes()[at..];
        if rest.starts_with(b"/*") {
            (depth, at) = (depth + 1, at + 2);
        } else if rest.starts_with(b"*/") {
            (depth, at) = (depth - 1, at + 2);
        } else {
            at += 1;
        }
        if depth == 0 {
            break;
        }
    }
    at
}

/// The length of a raw string at the start, `r"…"` with any number of `#`, also of bytes.
fn raw_string(text: &str) -> Option<usize> {
    let after = text.strip_prefix('b').unwrap_or(text).strip_prefix('r')?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    let body = after[hashes..].strip_prefix('"')?;
    let close = format!("\"{}", "#".repeat(hashes));
    Some(text.len() - body.len() + body.find(&close)? + close.len())
}

/// The length of the literal at the start, from quote to quote.
fn quoted(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if c == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// Whether the apostrophe at the start opens a character and not a lifetime.
fn is_char_literal(text: &str) -> bool {
    let mut chars = text.chars().skip(1);
    chars.next() == Some('\\') || chars.next() == Some('\'')
}

/// Takes out the items under `#[cfg(test)]`; also returns the names of modules that stand in files of their own.
fn without_tests(code: &str) -> (String, Vec<String>) {
    let mut out = String::new();
    let mut modules = Vec::new();
    let mut rest = code;
    while let Some(at) = rest.find("#[cfg(test)]") {
        out.push_str(&rest[..at]);
        let item = &rest[at..];
        let end = item.find(['{', ';']).unwrap_or(item.len() - 1);
        if item[end..].starts_with(';') {
            let declared = item[..end].split_whitespace().skip_while(|word| *word != "mod").nth(1);
            modules.extend(declared.map(str::to_owned));
            rest = &item[end + 1..];
        } else {
            rest = &item[end + braces(&item[end..])..];
        }
    }
    out.push_str(rest);
    (out, modules)
}

/// The length of the block in braces at the start.
fn braces(code: &str) -> usize {
    let mut depth = 0;
    for (at, c) in code.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at + c.len_utf8();
        }
    }
    code.len()
}

/// Every path that starts at `crate::`, groups resolved: `use crate::{a, b::{c, d}}` gives `a`, `b::c` and `b::d`.
fn paths_from_root(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, text) in code.match_indices("crate::") {
        if !code[..at].ends_with(is_word) {
            use_tree(&code[at + text.len()..], "", &mut found);
        }
    }
    found
}

/// Reads one branch of a `use` tree (or a plain path) and returns its length.
fn use_tree(code: &str, before: &str, found: &mut Vec<String>) -> usize {
    let start = code.len() - code.trim_start().len();
    let rest = &code[start..];
    if let Some(inside) = rest.strip_prefix('{') {
        let mut at = 0;
        while at < inside.len() && !inside[at..].trim_start().starts_with('}') {
            at += use_tree(&inside[at..], before, found);
            at += inside[at..].find([',', '}']).unwrap_or(inside.len() - at);
            at += usize::from(inside[at..].starts_with(','));
        }
        return start + 1 + at + inside[at..].find('}').map_or(0, |close| close + 1);
    }
    let name = if rest.starts_with('*') { "*" } else { ident_at(rest) };
    let path = format!("{before}{name}");
    let end = start + name.len();
    match code[end..].strip_prefix("::") {
        Some(next) if !name.is_empty() => end + 2 + use_tree(next, &format!("{path}::"), found),
        _ => {
            found.push(path);
            end
        }
    }
}

/// Why a file of `module` may not use `path`, if so.
fn judge_use(module: &[String], path: &str) -> Option<String> {
    let room = module.first()?;
    let mut parts = path.split("::");
    let used = parts.next()?;
    if used == room {
        return None;
    }
    let level = |name: &str| LEVELS.iter().position(|rooms| rooms.contains(&name));
    let Some(theirs) = level(used) else {
        return Some(format!("`crate::{path}` names no room of LEVELS"));
    };
    if theirs >= level(room)? {
        return Some(format!("`{room}` may not use `{used}`, which is no lower room"));
    }
    let (.., names, reason) = NARROW.iter().find(|(from, to, ..)| from == room && *to == used)?;
    let name = parts.next().unwrap_or("self");
    (!names.contains(&name)).then(|| format!("`{room}` may not use `crate::{path}`: {reason}"))
}

/// A chain of `super` that leaves the room and so hides which room is used.
fn climbs(file: &Source) -> Option<String> {
    let chain = "super::".repeat(file.module.len());
    (!file.module.is_empty() && file.code.contains(&chain))
        .then(|| format!("`{chain}` leaves the room: write `crate::`"))
}

/// Names at the start of a path, or alone after `use`: crates, and modules in scope.
fn crates_named(code: &str) -> Vec<&str> {
    let after_use = code
        .match_indices("use ")
        .filter(|(at, _)| !code[..*at].ends_with(is_word))
        .map(|(at, text)| at + text.len());
    let before_colons =
        code.match_indices("::").map(|(at, _)| code[..at].trim_end_matches(is_word).len()).filter(|start| {
            let head = code[..*start].strip_suffix("::");
            head.is_none_or(|head| !head.ends_with(|c| is_word(c) || c == '>'))
        });
    before_colons.chain(after_use).map(|at| ident_at(&code[at..])).filter(|name| !name.is_empty()).collect()
}

/// Whether a crate's `name` is meant by `start`: the same, or a beginning that ends with `_`.
fn fits(start: &str, name: &str) -> bool {
    name == start || start.ends_with('_') && name.starts_with(start)
}

/// Whether `text` stands in the code and is not the tail of a longer word.
fn finds_word(code: &str, text: &str) -> bool {
    code.match_indices(text).any(|(at, _)| !text.starts_with(is_word) || !code[..at].ends_with(is_word))
}

/// The identifier at the start; empty if there is none.
fn ident_at(code: &str) -> &str {
    &code[..code.find(|c| !is_word(c)).unwrap_or(code.len())]
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn assert_none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

// The reader's own tests: a guard that cannot see is no guard.

#[test]
fn the_reader_skips_comments_strings_and_tests() {
    let text = r##"
        use crate::diag; // use crate::cli;
        /* use crate::build; /* nested */ still */
        fn f<'a>(x: &'a str) -> char { let _ = "fs::write \" {"; let _ = r#"fs::read " {"#; '{' }
        #[cfg(test)]
        mod tests { use crate::sync; fn g() { if true { x.unwrap() } } }
        #[cfg(test)]
        mod suite;
        use crate::model;
    "##;
    let (code, modules) = without_tests(&without_comments_and_strings(text));
    assert_eq!(paths_from_root(&code), ["diag", "model"]);
    assert_eq!(modules, ["suite"]);
    assert!(!code.contains("fs::") && !code.contains("unwrap"));
}

#[test]
fn the_reader_resolves_groups() {
    let code = "use crate::{a::{self, B}, c as d, e::*};\nfn f() { crate::g::h::i() }\nmycrate::x();";
    assert_eq!(paths_from_root(code), ["a::self", "a::B", "c", "e::*", "g::h::i"]);
}

#[test]
fn the_rules_see_what_is_forbidden() {
    let module = |path: &str| path.split("::").map(str::to_owned).collect::<Vec<_>>();
    let allowed = |from: &str, path: &str| judge_use(&module(from), path).is_none();
    assert!(allowed("l10n::resolve", "markdown::inlines"));
    assert!(!allowed("l10n::resolve", "markdown::read"));
    assert!(!allowed("l10n", "markdown"));
    assert!(!allowed("markdown", "source::Root"));
    assert!(!allowed("write::html", "l10n::Context"));
    assert!(!allowed("model", "config::Table"));
    assert!(!allowed("model", "*"));
    assert!(allowed("write::html", "write::shared"));
    assert_eq!(crates_named("use tera; toml::from_str(a::toml::b)"), ["toml", "a", "tera"]);
    assert_eq!(crates_named("fn f(x: ::tera::Tera)"), ["tera"]);
    assert!(finds_word("std::fs::write(a)", "fs::write") && !finds_word("offs::write", "fs::write"));
    assert!(fits("icu_", "icu_plurals") && !fits("tera", "teras"));
    let file = |module: Vec<String>| Source { path: String::new(), module, code: "super::super::x".into() };
    assert!(climbs(&file(module("write::html"))).is_some());
    assert!(climbs(&file(module("write::html::page"))).is_none());
}
