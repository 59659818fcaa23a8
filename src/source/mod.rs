//! Everything that is read from disk comes in through here, once, at the start.
//!
//! [`load`] does not fail: it returns what it could read, and a diagnostic for the rest. It opens nothing but
//! regular files of a sane size within the project, so that no pipe, device or link can hang or mislead a build.

mod edition;
mod layout;
mod named;
mod read;
mod site;
mod sort;
mod tables;
mod tag;
mod walk;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::diag::{Diagnostic, FileId, Severity, SourceMap, Span, nearest};
use crate::model::{Edition, Kind, Site, UnitId};

pub use named::named;

/// The tag in its usual spelling (`zh-Hans`, `pt-BR`), if it has the shape of a BCP 47 tag.
pub fn canonical_tag(tag: &str) -> Option<String> {
    tag::canonical(tag)
}

/// Reads a text that the command line names: a regular file of a sane size, wherever it is. What was found out about it
/// says in one finding why it cannot be read.
///
/// # Errors
///
/// `unreadable`, `not-a-file`, `too-large`, `not-utf8`, `nul-byte`.
#[allow(clippy::result_large_err, reason = "a fault ends the command; it is not returned in a loop")]
pub fn given(path: &Path, map: &mut SourceMap) -> Result<FileId, Diagnostic> {
    read::given(path, map)
}

/// What to load besides the shared sources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// Id of the edition, the name of a folder in `content/editions`.
    pub edition: String,
    /// Name of the theme, a folder in `themes`.
    pub theme: String,
}

impl Default for Options {
    fn default() -> Self {
        Self { edition: BARE_EDITION.to_owned(), theme: "default".to_owned() }
    }
}

/// The edition that belongs to nobody: a build without `--edition` makes it.
pub const BARE_EDITION: &str = "default";

/// A project as read, for one edition and theme.
#[derive(Debug)]
pub struct Project {
    /// The project's folder, symbolic links resolved.
    pub root: PathBuf,
    /// The text of every file. Pictures and other texts without a field of their own are found by their path.
    pub map: SourceMap,
    /// The site; its table always has a line for the source locale, even where `site.toml` lacks it.
    pub site: Site,
    /// `content/site.toml`, if it was read; without it the map holds an empty file of this path.
    pub site_file: Option<FileId>,
    /// The edition; empty where there is none.
    pub edition: Edition,
    /// Brochures, modules, videos, the glossary and the site's own texts. A source of the edition stands in for a
    /// shared one of the same id.
    pub sources: BTreeMap<UnitId, FileId>,
    /// The sources that belong to the edition.
    pub own: BTreeSet<UnitId>,
    /// Shared sources that one of the edition stands in for.
    pub replaced: BTreeMap<UnitId, FileId>,
    /// The edition's own wording of shared messages, by tag.
    pub overrides: BTreeMap<String, LocaleFiles>,
    /// Files of each locale in the table that has a folder, by tag.
    pub messages: BTreeMap<String, LocaleFiles>,
    /// The theme.
    pub theme: ThemeFiles,
    /// Pictures that are no text, by their path from the project root.
    pub assets: BTreeMap<String, Vec<u8>>,
    /// SHA-256 over the path and bytes of every file that was read, in hexadecimal.
    pub inputs_hash: String,
    /// The ids of all editions.
    pub editions: Vec<String>,
}

/// The files of one locale.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LocaleFiles {
    /// Messages of each source.
    pub units: BTreeMap<UnitId, FileId>,
    /// `ui.ftl`
    pub ui: Option<FileId>,
    /// `terms.ftl`
    pub terms: Option<FileId>,
    /// `style.toml`
    pub style: Option<FileId>,
    /// `stems.toml`
    pub stems: Option<FileId>,
    /// `silences.toml`
    pub silences: Option<FileId>,
}

/// The files of a theme.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ThemeFiles {
    /// Its name.
    pub name: String,
    /// Templates, styles and other texts by path within the theme.
    pub texts: BTreeMap<String, FileId>,
    /// Fonts and pictures by path within the theme.
    pub assets: BTreeMap<String, Vec<u8>>,
}

/// The ids of all editions of a project, sorted.
pub fn editions(root: &Path) -> Vec<String> {
    walk::folders(&root.join("content/editions"))
}

/// Reads a project.
pub fn load(root: &Path, options: &Options) -> (Project, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let root = root.canonicalize().unwrap_or_else(|_| root.to_owned());
    let editions = editions(&root);
    let wanted = wanted(&root, options, &editions, &mut diagnostics);
    let entries = walk::walk(&root, &wanted, &mut diagnostics);
    let mut map = SourceMap::default();
    let (files, inputs_hash) = read::read_all(entries, &mut map, &mut diagnostics);
    let mut sorted = sort::Sorted::new(&options.theme);
    sorted.place_all(files, &map, &mut diagnostics);

    let site_file = sorted.sources.get(&UnitId::new(Kind::Site, "")).copied();
    // An empty file stands in for a missing one, so that whatever is said about the site has a place.
    let place = Span::new(site_file.unwrap_or_else(|| map.add("content/site.toml", "")), 0, 0);
    let site = if let Some(file) = site_file {
        site::read(&map, file, &sorted.sources, &mut diagnostics)
    } else {
        diagnostics.push(
            Diagnostic::error("not-a-project", "there is no `content/site.toml` here")
                .at_path(root.display().to_string())
                .help("run shape in the project's folder, the one that holds `content` and `locales`"),
        );
        site::empty(place)
    };
    let around = edition::Surroundings { map: &map, assets: &sorted.assets, site: &site };
    let edition = edition::read(around, &options.edition, place, &mut diagnostics);
    let site = site::with_tables_of(site, &map, &options.edition, &mut diagnostics);
    sorted.drop_unknown_locales(&site, &mut diagnostics);
    crate::diag::sort(&mut diagnostics);
    let sort::Sorted { sources, messages, theme, assets, own, replaced, overrides } = sorted;
    let project = Project {
        root,
        map,
        site,
        site_file,
        edition,
        sources,
        own,
        replaced,
        overrides,
        messages,
        theme,
        assets,
        inputs_hash,
        editions,
    };
    (project, diagnostics)
}

/// The folders to read. The names come from the command line and must not lead elsewhere.
fn wanted(
    root: &Path,
    options: &Options,
    editions: &[String],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<String> {
    let mut wanted = vec!["content".to_owned(), "locales".to_owned()];
    let themes = walk::folders(&root.join("themes"));
    let mut choose = |code, what: &str, folder: &str, name: &String, known: &[String], needed: bool| {
        if known.contains(name) {
            wanted.push(format!("{folder}/{name}"));
            return;
        }
        let help = match nearest(name, known.iter().map(String::as_str)) {
            Some(near) => format!("did you mean `{near}`?"),
            None if known.is_empty() => format!("make the folder `{folder}/{name}`"),
            None => format!("choose one of {}", known.join(", ")),
        };
        let severity = if needed { Severity::Error } else { Severity::Warning };
        diagnostics.push(
            Diagnostic::new(severity, code, format!("there is no {what} `{name}`"))
                .at_path(format!("{folder}/{name}"))
                .help(help),
        );
    };
    let bare = options.edition == Options::default().edition;
    choose("unknown-edition", "edition", "content/editions", &options.edition, editions, !bare);
    choose("unknown-theme", "theme", "themes", &options.theme, &themes, true);
    wanted
}
