//! What `source` reads, and what it says about broken input.

mod common;

use std::path::Path;

use common::project;
use shapepress::diag::{Diagnostic, Format, Place, SourceMap, render};
use shapepress::model::{Direction, Kind, UnitId};
use shapepress::source::{Options, Project, load};

fn load_default(root: &Path) -> (Project, Vec<Diagnostic>) {
    load(root, &Options::default())
}

#[test]
fn a_valid_project_is_read_without_a_word() {
    let dir = project();
    let (project, diagnostics) = load_default(dir.root());
    assert_eq!(render(&diagnostics, &project.map, Format::Text), "");
    let units: Vec<String> = project.sources.keys().map(ToString::to_string).collect();
    assert_eq!(
        units,
        ["brochures/exercise", "modules/about", "modules/call-now", "modules/disclaimer", "glossary", "site"]
    );
    assert_eq!(project.site.base_url, "https://brochures.example/");
    assert_eq!(project.site.references["smith-2024"].url.as_deref(), Some("https://doi.org/10.1000/walk.1"));
    assert_eq!(project.site.links["who"].by_locale["ar"], "https://www.who.int/ar");
    assert_eq!(project.site.locale("ar").map(|l| l.dir), Some(Direction::Rtl));
    assert_eq!(project.edition.facts["fever-threshold"].value, "38");
    assert!(project.messages["ar"].ui.is_some());
    assert_eq!(project.theme.texts.keys().collect::<Vec<_>>(), ["styles/site.css"]);
    let site = project.sources[&UnitId::new(Kind::Site, "")];
    assert_eq!(project.site_file, Some(site));
}
