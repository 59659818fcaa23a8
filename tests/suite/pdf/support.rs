//! Real documents: a project's own sources, localized, and a theme that prints them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use shapepress::build::{Filter, Prepared, prepare};
use shapepress::diag::{Diagnostic, Format as Report, render};
use shapepress::l10n::{Localizer, Shared};
use shapepress::model::*;
use shapepress::write::pdf::{Engine, Format, Job, write};

use crate::common;

/// A project, read and ready to be printed.
pub(crate) struct Shop {
    pub(crate) prepared: Prepared,
    pub(crate) engine: Engine,
    pub(crate) pictures: BTreeMap<String, Vec<u8>>,
    /// Whether every page gets a watermark.
    pub(crate) draft: bool,
    /// Whether a press file gets crop marks.
    pub(crate) marks: bool,
}

/// What a locale gives to all its documents.
pub(crate) struct Tongue<'a> {
    pub(crate) interface: Interface,
    pub(crate) site: Document,
    pub(crate) glossary: Option<Document>,
    localizer: &'a Localizer,
}

/// The sample brochure with all that can be printed, in a project of its own whose language is this one.
pub(crate) fn sample(tag: &str) -> common::TestProject {
    let project = small();
    let read = |path: &str| std::fs::read_to_string(own().join(path)).unwrap();
    project.remove("content/brochures/exercise").remove("locales/en").remove("locales/ar");
    project.write("content/brochures/sample/index.md", read(&format!("tests/suite/pdf/sample/{tag}.md")));
    project.write("content/brochures/sample/figure.svg", read("tests/suite/markdown/picture.svg"));
    project.write("content/brochures/sample/cover.svg", read("tests/suite/pdf/sample/cover.svg"));
    project.write(
        "content/links.toml",
        "schema = 1\n\n[who]\nurl = \"https://www.who.int\"\nname = \"World Health Organization\"\n",
    );
    for file in ["ui", "terms"] {
        project.write(&format!("locales/{tag}/{file}.ftl"), read(&format!("locales/{tag}/{file}.ftl")));
    }
    let dir = if tag == "ar" { "العربية" } else { "Language" };
    project.write(
        "content/site.toml",
        format!(
            "schema = 1\ntitle = \"Living well\"\ndescription = \"Short guides.\"\n\
             base-url = \"https://brochures.example/\"\nsource-locale = \"{tag}\"\nabout = \"about\"\n\
             disclaimer = \"disclaimer\"\n\n[[locales]]\ntag = \"{tag}\"\nname = \"{dir}\"\n"
        ),
    );
    project
}

/// A small project with the default theme's layout and fonts.
pub(crate) fn small() -> common::TestProject {
    let project = common::project();
    for folder in ["print", "fonts", "templates", "styles", "static"] {
        for entry in std::fs::read_dir(own().join("themes/default").join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap();
            project.write(&format!("themes/default/{folder}/{name}"), std::fs::read(&path).unwrap());
        }
    }
    let theme = "themes/default/theme.toml";
    project.write(theme, std::fs::read(own().join(theme)).unwrap());
    for file in ["en/ui.ftl", "en/terms.ftl", "ar/ui.ftl"] {
        let path = format!("locales/{file}");
        project.write(&path, std::fs::read(own().join(&path)).unwrap());
    }
    project
}

/// The folder of this project.
pub(crate) fn own() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

impl Shop {
    pub(crate) fn open(root: &Path) -> Self {
        let prepared = prepare(root, "default", &Filter::default());
        assert!(!prepared.localizers.is_empty(), "{:#?}", prepared.diagnostics);
        let theme = &prepared.project.theme;
        let (engine, found) = Engine::load(&prepared.project.map, &theme.texts, &theme.assets);
        assert_eq!(found, Vec::<Diagnostic>::new());
        let engine = engine.expect("an engine");
        Self { prepared, engine, pictures: BTreeMap::new(), draft: false, marks: false }
    }

    /// The tags of all locales.
    pub(crate) fn tags(&self) -> Vec<String> {
        self.prepared.project.site.locales.iter().map(|l| l.tag.clone()).collect()
    }

    /// The ids of all brochures.
    pub(crate) fn brochures(&self) -> Vec<String> {
        let units = self.prepared.expanded.keys().filter(|u| u.kind == Kind::Brochure);
        units.map(|u| u.id.clone()).collect()
    }

    pub(crate) fn tongue(&self, tag: &str) -> Tongue<'_> {
        let at = self.tags().iter().position(|t| t == tag).expect("a locale");
        let localizer = &self.prepared.localizers[at];
        Tongue {
            interface: localizer.interface().clone(),
            site: self.localize(localizer, &UnitId::new(Kind::Site, "")).expect("a site"),
            glossary: self.localize(localizer, &UnitId::new(Kind::Glossary, "")),
            localizer,
        }
    }

    pub(crate) fn brochure(&self, tongue: &Tongue<'_>, id: &str) -> Document {
        let mut document =
            self.localize(tongue.localizer, &UnitId::new(Kind::Brochure, id)).expect("a brochure");
        tongue.localizer.put_in_card(&mut document);
        document
    }

    fn localize(&self, localizer: &Localizer, unit: &UnitId) -> Option<Document> {
        let p = &self.prepared;
        let disclaimer = p.project.site.disclaimer.as_ref();
        let disclaimer = disclaimer.and_then(|id| p.expanded.get(&UnitId::module(id.as_str())));
        let glossary: BTreeSet<String> = p
            .expanded
            .get(&UnitId::new(Kind::Glossary, ""))
            .iter()
            .flat_map(|g| &g.blocks)
            .filter_map(|b| match &b.kind {
                BlockKind::Definitions(d) => Some(d),
                _ => None,
            })
            .flatten()
            .filter_map(|d| d.id.as_deref()?.strip_prefix("term-").map(str::to_owned))
            .collect();
        let units = p.expanded.keys().map(|unit| (unit.clone(), BTreeSet::new())).collect();
        let shared = Shared { disclaimer, glossary: &glossary, units: &units };
        p.expanded.get(unit).map(|source| localizer.localize(source, &shared).0)
    }

    pub(crate) fn print(
        &self,
        tongue: &Tongue<'_>,
        document: &Document,
        format: Format,
    ) -> (Option<Vec<u8>>, Vec<Diagnostic>) {
        let tag = document.locale.tag.clone();
        let site = &self.prepared.project.site;
        let source = site.locale(&site.source_locale).expect("a source locale").lang();
        let address = move |unit: &UnitId| format!("https://brochures.example/{tag}/{}/index.html", unit.id);
        let job = Job {
            document,
            interface: &tongue.interface,
            source: &source,
            site: &tongue.site,
            glossary: tongue.glossary.as_ref(),
            edition: &self.prepared.project.edition,
            sources: &self.prepared.project.map,
            pictures: &self.pictures,
            address: &address,
            draft: self.draft,
            marks: self.marks,
        };
        write(&self.engine, &job, format)
    }

    /// A brochure as a file; there must be no findings.
    pub(crate) fn pdf(&self, tag: &str, id: &str, format: Format) -> Vec<u8> {
        let tongue = self.tongue(tag);
        let (pdf, found) = self.print(&tongue, &self.brochure(&tongue, id), format);
        assert!(found.is_empty(), "{}", self.report(&found));
        pdf.expect("a file")
    }

    pub(crate) fn report(&self, found: &[Diagnostic]) -> String {
        render(found, &self.prepared.project.map, Report::Text)
    }
}
