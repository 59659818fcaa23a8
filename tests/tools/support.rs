//! Calls the tools, and compares what messages say.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use shapepress::diag::{Format, SourceMap, render};
use shapepress::l10n::parse;
use shapepress::model::{Element, Expr, Message, Pattern, VariantKey};

use crate::project::Project;

/// The libraries, by the names that `tools.py` knows.
pub(crate) const TOOLS: [&str; 3] = ["fluent.syntax", "moz.l10n", "toolkit"];

/// Runs `tools.py`.
#[track_caller]
pub(crate) fn tool(args: &[&str]) {
    let python = std::env::var_os("SHAPE_PYTHON").expect("tests/exchange/run sets SHAPE_PYTHON");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/exchange/tools.py");
    let output = Command::new(python).arg(script).args(args).output().unwrap();
    assert!(output.status.success(), "{args:?}\n{}", String::from_utf8_lossy(&output.stderr));
}

/// Lets a tool read and write one file.
#[track_caller]
pub(crate) fn rewritten(tool_name: &str, ftl: &str) -> String {
    let dir = tempfile::tempdir().unwrap();
    let (from, to) = (dir.path().join("from"), dir.path().join("to"));
    fs::create_dir(&from).unwrap();
    fs::write(from.join("a.ftl"), ftl).unwrap();
    tool(&["rewrite", tool_name, from.to_str().unwrap(), to.to_str().unwrap()]);
    fs::read_to_string(to.join("a.ftl")).unwrap()
}

/// The messages of a file without faults.
#[track_caller]
pub(crate) fn messages(ftl: &str) -> Vec<Message> {
    let mut map = SourceMap::default();
    let file = map.add("a.ftl", ftl);
    let (messages, found) = parse(&map, file);
    assert_eq!(render(&found, &map, Format::Text), "");
    messages
}

/// By each selector, which of its forms is asked for; `None` stands for a value that has no form of its own.
type Choice = BTreeMap<String, Option<String>>;

/// All that a message can say: its value and attributes, for each choice of forms. Two files in which these are equal
/// say the same, however their selectors are nested.
pub(crate) fn sayings(message: &Message, like: &Message) -> BTreeMap<String, BTreeMap<Choice, String>> {
    let parts = |m: &Message| {
        let value = m.value.iter().map(|v| (String::new(), v.clone()));
        value.chain(m.attributes.clone()).collect::<BTreeMap<String, Pattern>>()
    };
    let (own, like) = (parts(message), parts(like));
    let mut out = BTreeMap::new();
    for (name, pattern) in &own {
        let mut forms = BTreeMap::new();
        add_forms(pattern, &mut forms);
        if let Some(like) = like.get(name) {
            add_forms(like, &mut forms);
        }
        let said = choices(&forms).into_iter().map(|choice| {
            // How far a line is indented says nothing in a text.
            let text: Vec<String> =
                say(pattern, &choice).split('\n').map(|l| l.trim_start().to_owned()).collect();
            (choice, text.join("\n"))
        });
        out.insert(name.clone(), said.collect());
    }
    out
}

fn choices(forms: &BTreeMap<String, BTreeSet<String>>) -> Vec<Choice> {
    let mut out = vec![Choice::new()];
    for (selector, keys) in forms {
        let options = || keys.iter().cloned().map(Some).chain([None]);
        out = out
            .into_iter()
            .flat_map(|choice| {
                options().map(move |key| {
                    let mut choice = choice.clone();
                    choice.insert(selector.clone(), key);
                    choice
                })
            })
            .collect();
        assert!(out.len() < 10_000, "too many forms");
    }
    out
}

fn add_forms(pattern: &Pattern, forms: &mut BTreeMap<String, BTreeSet<String>>) {
    for element in &pattern.elements {
        let Element::Placeable(expr, _) = element else { continue };
        let Expr::Select(selector, variants) = bare(expr) else { continue };
        let keys = forms.entry(name(selector)).or_default();
        keys.extend(variants.iter().map(|v| key(&v.key).to_owned()));
        for variant in variants {
            add_forms(&variant.value, forms);
        }
    }
}

fn say(pattern: &Pattern, choice: &Choice) -> String {
    let mut out = String::new();
    for element in &pattern.elements {
        match element {
            Element::Text(text, _) => out.push_str(text),
            Element::Placeable(expr, _) => match bare(expr) {
                Expr::Str(text) => out.push_str(text),
                Expr::Select(selector, variants) => {
                    let asked = choice[&name(selector)].as_deref();
                    let found = variants.iter().find(|v| Some(key(&v.key)) == asked);
                    let found = found.or_else(|| variants.iter().find(|v| v.default)).unwrap();
                    out.push_str(&say(&found.value, choice));
                }
                other => write!(out, "{other:?}").unwrap(),
            },
        }
    }
    out
}

/// What stands within further braces.
fn bare(expr: &Expr) -> &Expr {
    match expr {
        Expr::Nested(inner) => bare(inner),
        other => other,
    }
}

/// A selector's name; to choose by `NUMBER($n)` is to choose by `$n`.
fn name(selector: &Expr) -> String {
    match bare(selector) {
        Expr::Function(name, positional, named) if name == "NUMBER" && named.is_empty() => {
            format!("{:?}", positional[0])
        }
        other => format!("{other:?}"),
    }
}

fn key(key: &VariantKey) -> &str {
    match key {
        VariantKey::Number(key) | VariantKey::Name(key) => key,
    }
}

/// Whether a text stands in any page of a language, as the project was built last.
pub(crate) fn appears(project: &Project, tag: &str, text: &str) -> bool {
    let files = walkdir::WalkDir::new(project.path("out-default").join(tag)).into_iter().map(Result::unwrap);
    let mut pages = files.filter(|e| e.path().extension().is_some_and(|e| e == "html"));
    pages.any(|e| fs::read_to_string(e.path()).unwrap().contains(text))
}

/// All files of the translations, by path.
pub(crate) fn locale_files(project: &Project) -> BTreeMap<String, String> {
    let files = walkdir::WalkDir::new(project.path("locales")).into_iter().map(Result::unwrap);
    let files = files.filter(|e| e.file_type().is_file());
    let name = |path: &Path| path.strip_prefix(project.path("")).unwrap().to_str().unwrap().to_owned();
    files.map(|e| (name(e.path()), fs::read_to_string(e.path()).unwrap())).collect()
}
