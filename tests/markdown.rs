//! Room `markdown`: what sources become, what is told about malformed ones, and ids that must never change.

#[path = "markdown/dump.rs"]
mod dump;
#[path = "markdown/messages.rs"]
mod messages;
#[path = "markdown/properties.rs"]
mod properties;
#[path = "markdown/robust.rs"]
mod robust;
#[path = "markdown/toml.rs"]
mod toml;

use shapepress::diag::{FileId, Format, SourceMap, render};
use shapepress::markdown::read;
use shapepress::model::{Kind, UnitId};

/// A picture that each fixture can show.
const PICTURE: &str = include_str!("suite/markdown/picture.svg");

fn sources(text: &str) -> (SourceMap, FileId) {
    let mut map = SourceMap::default();
    map.add("content/brochures/sample/picture.svg", PICTURE);
    for (name, picture) in PICTURES {
        map.add(format!("content/brochures/sample/{name}.svg"), *picture);
    }
    let file = map.add("content/brochures/sample/index.md", text);
    (map, file)
}

/// Malformed pictures, by name.
const PICTURES: &[(&str, &str)] = &[
    ("script", r#"<svg viewBox="0 0 1 1"><script>alert(1)</script><style>a{}</style></svg>"#),
    (
        "attributes",
        r##"<svg onload="x()"><use href="#a"/><use xlink:href="other.svg#a"/><path style="fill:red"/></svg>"##,
    ),
    ("doctype", "<!DOCTYPE svg [<!ENTITY e \"x\">]><svg><text>&e;</text></svg>"),
    ("broken", "<svg><text>One</svg>"),
    ("runs", "<svg><text>One <tspan>two</tspan> three</text><text><tspan>Four</tspan></text></svg>"),
    (
        "hidden",
        "<svg><title>Never translated</title><a href=\"https://example.org\"><text>Link</text></a></svg>",
    ),
    ("address", r#"<svg><rect fill="url(https://example.org/x)"/><rect fill="url(#ok)"/></svg>"#),
];

#[test]
fn suite() {
    insta::glob!("suite/markdown/*.md", |path| {
        let text = std::fs::read_to_string(path).unwrap();
        let (map, file) = sources(&text);
        let kind = match path.file_stem().and_then(|s| s.to_str()).unwrap_or("") {
            name if name.starts_with("module") => Kind::Module,
            name if name.starts_with("video") => Kind::Video,
            _ => Kind::Brochure,
        };
        let (brochure, mut diagnostics) = read(&map, file, UnitId::new(kind, "sample"));
        shapepress::diag::sort(&mut diagnostics);
        let tree = dump::brochure(&map, &brochure);
        let findings = render(&diagnostics, &map, Format::Text);
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false, snapshot_path => "suite/markdown/snapshots" }, {
            insta::assert_snapshot!(format!("{tree}\n{findings}"));
        });
    });
}
