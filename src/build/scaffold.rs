//! `shape new`: first files for a brochure, a locale, an edition or a theme.

use std::collections::BTreeMap;
use std::path::Path;

use crate::check::RESERVED;
use crate::config;
use crate::diag::{Diagnostic, SourceMap};
use crate::model::is_id;
use crate::output::{self, Change};
use crate::source::{self, Project};

/// What to begin.
#[derive(Clone, Debug)]
pub enum New {
    /// A brochure with this id.
    Brochure(String),
    /// A locale with this tag, and its own name if the program does not know it.
    Locale(String, Option<String>),
    /// An edition with this id.
    Edition(String),
    /// A theme with this id: a copy of the default one.
    Theme(String),
}

const BROCHURE: &str = include_str!("data/brochure.md");
const EDITION: &str = include_str!("data/edition.toml");
const STYLE: &str = include_str!("data/style.toml");
const LANGUAGES: &str = include_str!("data/languages.toml");

/// Why nothing was written.
#[derive(Debug)]
pub struct Refused {
    /// The texts that the findings point into.
    pub map: SourceMap,
    /// What stood in the way.
    pub diagnostics: Vec<Diagnostic>,
}

/// Writes the first files; existing ones are never replaced. Returns the paths that were written.
///
/// # Errors
/// An id or tag that cannot be one, something that exists already, or a disk that refuses.
pub fn scaffold(root: &Path, new: &New) -> Result<Vec<String>, Refused> {
    let (project, found) = source::load(root, &source::Options::default());
    let planned = match new {
        New::Theme(id) => {
            let written = theme(root, &project, id);
            return written.map_err(|diagnostics| Refused { map: project.map, diagnostics });
        }
        New::Brochure(id) => brochure(id),
        New::Edition(id) => checked_id(id)
            .map(|()| vec![created(format!("content/editions/{id}/edition.toml"), EDITION.to_owned())]),
        New::Locale(tag, name) => locale(&project, found, tag, name.as_deref()),
    };
    let written = planned.and_then(|changes| {
        for change in changes.iter().filter(|c| c.expected.is_none()) {
            if project.map.find(&change.path).is_some() || is_edition(&project, &change.path) {
                return Err(vec![
                    Diagnostic::error("already-exists", format!("{} exists already", change.path))
                        .at_path(&change.path)
                        .help("choose another name, or edit the file that is there"),
                ]);
            }
        }
        let paths = changes.iter().map(|c| c.path.clone()).collect();
        output::patch(root, &changes).map(|_| paths)
    });
    written.map_err(|diagnostics| Refused { map: project.map, diagnostics })
}

/// Of the editions only the one that is built is read; of the others the names are known.
fn is_edition(project: &Project, path: &str) -> bool {
    project.editions.iter().any(|id| path == format!("content/editions/{id}/edition.toml"))
}

fn brochure(id: &str) -> Result<Vec<Change>, Vec<Diagnostic>> {
    checked_id(id)?;
    if RESERVED.contains(&id) {
        return Err(vec![
            Diagnostic::error("reserved-id", format!("`{id}` is the address of another page"))
                .why("two pages cannot have one address")
                .help("choose another id"),
        ]);
    }
    let mut title = id.replace('-', " ");
    title.replace_range(..1, &id[..1].to_ascii_uppercase());
    Ok(vec![created(format!("content/brochures/{id}/index.md"), BROCHURE.replace("TITLE", &title))])
}

/// Copies the default theme as a whole, so that it can be changed without any other file.
fn theme(root: &Path, project: &Project, id: &str) -> Result<Vec<String>, Vec<Diagnostic>> {
    checked_id(id)?;
    let default = &project.theme;
    let texts = default.texts.iter().map(|(path, file)| {
        let text = project.map.text(*file);
        // Its own name is the one thing that must differ.
        let text = match path.as_str() {
            "theme.toml" => text.replace("name = \"default\"", &format!("name = {}", config::quoted(id))),
            _ => text.to_owned(),
        };
        (path.clone(), text.into_bytes())
    });
    let assets = default.assets.iter().map(|(path, bytes)| (path.clone(), bytes.clone()));
    let files: BTreeMap<String, Vec<u8>> = texts.chain(assets).collect();
    if files.is_empty() {
        return Err(vec![
            Diagnostic::error("unknown-theme", "there is no theme `default` to copy")
                .at_path("themes/default")
                .help("run the command in a project that has it"),
        ]);
    }
    let folder = format!("themes/{id}");
    output::create(root, &folder, &files).map_err(|d| vec![d])?;
    Ok(files.keys().map(|path| format!("{folder}/{path}")).collect())
}

fn created(path: String, text: String) -> Change {
    Change { path, expected: None, new: Some(text) }
}

fn checked_id(id: &str) -> Result<(), Vec<Diagnostic>> {
    if is_id(id) {
        return Ok(());
    }
    Err(vec![
        Diagnostic::error("bad-id", format!("`{id}` cannot be an id"))
            .why("ids stand in addresses and on paper")
            .help("use small letters, digits and hyphens, a letter first: `daily-life`"),
    ])
}

fn locale(
    project: &Project,
    found: Vec<Diagnostic>,
    tag: &str,
    name: Option<&str>,
) -> Result<Vec<Change>, Vec<Diagnostic>> {
    let site = &project.site;
    let Some(tag) = source::canonical_tag(tag) else {
        return Err(vec![
            Diagnostic::error("bad-locale-tag", format!("`{tag}` is not a language tag"))
                .help("write a BCP 47 tag, for example `ja`, `pt-BR` or `zh-Hant`"),
        ]);
    };
    let tag = tag.as_str();
    if let Some(known) = site.locales.iter().find(|l| l.tag.eq_ignore_ascii_case(tag)) {
        return Err(vec![
            Diagnostic::error("locale-exists", format!("there is already a locale `{}`", known.tag))
                .at(known.span),
        ]);
    }
    let Some(file) = project.site_file else { return Err(found) };
    // `de-CH` inherits from `de`: it needs to hold only what differs.
    let parent = tag.rsplit_once('-').and_then(|(parent, region)| Some((site.locale(parent)?, region)));
    let regional = parent.map(|(parent, region)| format!("{} ({region})", parent.name));
    let Some(name) = name.map(str::to_owned).or_else(|| own_name(tag)).or(regional) else {
        return Err(vec![
            Diagnostic::error("unknown-language", format!("the own name of `{tag}` is not known here"))
                .why("readers look for their language by its own name")
                .help(format!("give it: `shape new locale {tag} --name \"…\"`")),
        ]);
    };
    let old = project.map.text(file).to_owned();
    let gap = if old.ends_with('\n') { "\n" } else { "\n\n" };
    let parent = parent.map(|(p, _)| format!("parent = {}\n", config::quoted(&p.tag))).unwrap_or_default();
    let (quoted_tag, quoted_name) = (config::quoted(tag), config::quoted(&name));
    let line = format!("{old}{gap}[[locales]]\ntag = {quoted_tag}\nname = {quoted_name}\n{parent}");
    Ok(vec![
        Change { path: project.map.path(file).to_owned(), expected: Some(old), new: Some(line) },
        created(format!("locales/{tag}/style.toml"), STYLE.to_owned()),
    ])
}

fn own_name(tag: &str) -> Option<String> {
    let mut map = SourceMap::default();
    let file = map.add("languages.toml", LANGUAGES);
    let mut ignored = Vec::new();
    config::with_root(&map, file, 0..LANGUAGES.len(), &mut ignored, |root, d| {
        root.table("names", d, |t, d| {
            let names: Vec<_> =
                t.keys().into_iter().filter_map(|k| Some((t.string(&k.value, d)?.value, k.value))).collect();
            names.into_iter().find(|(_, key)| key == tag).map(|(name, _)| name)
        })
    })
    .flatten()
    .flatten()
}
