//! Puts seeded faults into a project and runs the whole check over it.

use std::fmt::Write as _;

use super::{BTreeMap, BTreeSet, Path, TestProject, fs, project};

/// A seeded fault.
#[derive(Clone, Debug)]
pub struct Fault {
    /// What is wrong, in words.
    pub kind: String,
    /// The finding that is meant.
    pub code: String,
    /// The language.
    pub locale: String,
    /// The source, Markdown.
    pub source: String,
    /// The translation with its fault, Fluent.
    pub target: String,
    /// The translation without it.
    pub right: String,
}

/// All seeded faults.
pub fn faults() -> Vec<Fault> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/check");
    let mut out = Vec::new();
    for name in ["latin.toml", "cyrillic.toml", "arabic.toml", "han.toml"] {
        let text = fs::read_to_string(folder.join(name)).unwrap();
        let table: toml::Table = text.parse().unwrap();
        for fault in table["fault"].as_array().unwrap() {
            let text = |key: &str| fault[key].as_str().unwrap().to_owned();
            out.push(Fault {
                kind: text("kind"),
                code: text("code"),
                locale: text("locale"),
                source: text("source"),
                target: text("target"),
                right: text("right"),
            });
        }
    }
    out
}

/// The codes that `check` gives for each fault, with one of its texts as translation.
pub fn checked(faults: &[Fault], text: impl Fn(&Fault) -> &String) -> Vec<BTreeSet<String>> {
    let project = with_sources(faults);
    let filter = shapepress::build::Filter::default();
    let prepared = shapepress::build::prepare(project.root(), "default", &filter);
    let unit = shapepress::model::UnitId::new(shapepress::model::Kind::Brochure, "faults");
    let keys: Vec<String> = prepared.sources[&unit]
        .own_segments()
        .into_iter()
        .filter(|s| s.kind == shapepress::model::SegmentKind::Paragraph)
        .map(|s| s.key.clone().unwrap())
        .collect();
    assert_eq!(keys.len(), faults.len());
    // The lines of each message, by language.
    let mut files: BTreeMap<&str, String> = BTreeMap::new();
    let mut places = Vec::new();
    for (fault, key) in faults.iter().zip(&keys) {
        let file = files.entry(&fault.locale).or_default();
        let first = file.lines().count() + 1;
        writeln!(file, "{key} = {}", text(fault)).unwrap();
        places.push((fault.locale.clone(), first..=file.lines().count()));
    }
    for (locale, file) in &files {
        project.write(&format!("locales/{locale}/brochures/faults.ftl"), file);
    }
    let checked = shapepress::build::check(project.root(), "default", &filter, None);
    let map = &checked.project.map;
    let mut out = vec![BTreeSet::new(); faults.len()];
    for d in &checked.diagnostics {
        let Some(shapepress::diag::Place::Span(span)) = d.place else { continue };
        let path = map.path(span.file);
        let line = map.locate(span).line;
        for (i, (locale, lines)) in places.iter().enumerate() {
            if path == format!("locales/{locale}/brochures/faults.ftl") && lines.contains(&line) {
                out[i].insert(d.code.to_owned());
            }
        }
    }
    out
}

fn with_sources(faults: &[Fault]) -> TestProject {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let project = project();
    let copy = |path: &str| project.write(path, fs::read(root.join(path)).unwrap());
    for path in ["content/site.toml", "content/glossary.toml", "locales/en/ui.ftl", "locales/en/stems.toml"] {
        copy(path);
    }
    let locales: BTreeSet<&str> = faults.iter().map(|f| f.locale.as_str()).collect();
    for locale in locales {
        copy(&format!("locales/{locale}/style.toml"));
        copy(&format!("locales/{locale}/stems.toml"));
    }
    let mut text = String::from(
        "+++\nschema = 1\ntitle = \"Faults\"\nprepared = 2026-11-22\n\n[facts.days]\nvalue = 5\n\n[facts.low]\nvalue = 5\n\n\
         [facts.high]\nvalue = 10\n\n[facts.morning-dose]\nvalue = 5\nunit = \"milligram\"\n\n\
         [facts.evening-dose]\nvalue = 10\nunit = \"milligram\"\n+++\n",
    );
    for (i, fault) in faults.iter().enumerate() {
        writeln!(text, "\n## Fault {i} {{#fault-{i}}}\n\n{}", fault.source).unwrap();
    }
    project.write("content/brochures/faults/index.md", text);
    project
}
