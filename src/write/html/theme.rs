//! A theme: templates, one style sheet, and files that are copied.

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest, Sha256};
use tera::{Error, ErrorKind, Tera};

use super::context;
use super::faces::{self, Face};
use super::limits;
use super::markup::escape_into;
use super::style::compact;
use super::theme_check;
use crate::config;
use crate::diag::{Diagnostic, FileId, SourceMap, Span, nearest};
use crate::model::Colours;

/// The templates that pages are made of. A theme may have more, to include or extend.
pub const TEMPLATES: [&str; 8] = [
    "about.html",
    "brochure.html",
    "glossary.html",
    "home.html",
    "languages.html",
    "moved.html",
    "not-found.html",
    "video.html",
];

/// A theme's compiled templates and files.
#[derive(Clone)]
pub struct Theme {
    tera: Tera,
    files: BTreeMap<String, FileId>,
    /// The style sheet as it stands, without the rules for fonts of the theme.
    main: String,
    /// The same without comments and indentation.
    pub(crate) style: String,
    /// The rules for fonts of the theme.
    pub(crate) faces: Vec<Face>,
    /// The style sheet of review sheets: the same, and what they alone need.
    pub(crate) review_style: String,
    /// What the tool's own pages add to it, if the theme has such pages.
    status: Option<String>,
    /// Files to copy: path in the output → bytes.
    pub(crate) copied: BTreeMap<String, Vec<u8>>,
}

impl std::fmt::Debug for Theme {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Theme").field("files", &self.files).finish_non_exhaustive()
    }
}

impl Theme {
    /// Compiles a theme. `texts` and `assets` are its files by their path within the theme's folder:
    /// `theme.toml`, `templates/….html`, `styles/main.css`, and `static/…`, which is copied to `assets/…`.
    ///
    /// Returns `None` with findings where a page could not be written: a template that is missing or does not
    /// parse, a name that no page knows, no style sheet.
    pub fn load(
        map: &SourceMap,
        texts: &BTreeMap<String, FileId>,
        assets: &BTreeMap<String, Vec<u8>>,
    ) -> (Option<Self>, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let folder = folder(map, texts);
        match texts.get("theme.toml") {
            Some(file) => {
                let whole = 0..map.text(*file).len();
                config::with_root(map, *file, whole, &mut diagnostics, |root, diagnostics| {
                    root.required("name", diagnostics);
                    root.string("licence", diagnostics);
                });
            }
            None => diagnostics.push(missing(&folder, "theme.toml")),
        }
        let files: BTreeMap<String, FileId> = texts
            .iter()
            .filter_map(|(path, file)| Some((path.strip_prefix("templates/")?.to_owned(), *file)))
            .collect();
        for file in files.values() {
            diagnostics.extend(theme_check::template(map, *file));
        }
        let tera = compile(map, &files, &folder, &mut diagnostics);
        let (main, faces) = if let Some(file) = texts.get("styles/main.css") {
            diagnostics.extend(theme_check::style(map, *file));
            let (rest, faces, found) = faces::take(map, *file, assets);
            diagnostics.extend(found);
            (rest, faces)
        } else {
            diagnostics.push(missing(&folder, "styles/main.css"));
            (String::new(), Vec::new())
        };
        let style = compact(&main);
        // Pages that stand alone have the main sheet, what they alone need, and no fonts.
        let mut with = |name: &str| {
            texts.get(name).map(|file| {
                diagnostics.extend(theme_check::style(map, *file));
                compact(&format!("{main}\n{}", map.text(*file)))
            })
        };
        let (review_style, status) =
            (with("styles/review.css").unwrap_or_default(), with("styles/status.css"));
        if let (true, Some(file)) = (style.contains('<'), texts.get("styles/main.css")) {
            let start = map.text(*file).find('<').unwrap_or(0);
            diagnostics.push(
                Diagnostic::error("style-markup", "a style sheet must not hold `<`")
                    .at(Span::new(*file, start, start + 1))
                    .why("the page for wrong addresses carries the style sheet within itself, where `<` could end it")
                    .help("write it as \\3c"),
            );
        }
        let failed = diagnostics.iter().any(|d| d.severity == crate::diag::Severity::Error);
        let theme = tera.filter(|_| !failed).map(|tera| {
            let copied = assets
                .iter()
                .map(|(path, bytes)| (path, bytes.clone()))
                .chain(texts.iter().map(|(path, file)| (path, map.text(*file).as_bytes().to_vec())))
                .filter_map(|(path, bytes)| {
                    let licence = path.strip_prefix("fonts/").filter(|name| name.starts_with("LICENSE"));
                    // Fonts are given on with their licence only.
                    match licence.filter(|_| !faces.is_empty()) {
                        Some(name) => Some((format!("assets/{name}.txt"), bytes)),
                        None => Some((format!("assets/{}", path.strip_prefix("static/")?), bytes)),
                    }
                })
                .collect();
            Self { tera, files, main, style, faces, review_style, status, copied }
        });
        (theme, diagnostics)
    }

    /// Puts an edition's colours into the style sheet; what is printed keeps the theme's.
    pub fn tint(&mut self, colours: &Colours) {
        let rule = |colours: &BTreeMap<String, (String, Span)>| -> String {
            colours.iter().flat_map(|(name, (value, _))| ["--", name, ":", value, ";"]).collect()
        };
        if colours.is_empty() {
            return;
        }
        let (light, dark) = (rule(&colours.light), rule(&colours.dark));
        // Both are made compact together: that gives the colours other names.
        let main = &self.main;
        self.style = compact(&format!(
            "{main}\n@media screen {{:root{{{light}}}}}@media screen and (prefers-color-scheme: dark){{:root{{{dark}}}}}\n"
        ));
    }

    /// The style sheet with these rules for fonts, and its path in the output; the name holds a hash, so that browsers
    /// may keep it for ever.
    pub(crate) fn sheet(&self, rules: &str) -> (String, String) {
        let style = format!("{rules}{}", self.style);
        (style_path("main", &style), style)
    }

    /// Whether the theme has this template.
    pub(crate) fn has(&self, template: &str) -> bool {
        self.files.contains_key(template)
    }

    /// The style sheet of the tool's own pages with its path in the output.
    pub(crate) fn status_style(&self) -> Option<(String, String)> {
        let style = self.status.as_ref()?;
        Some((style_path("status", style), style.clone()))
    }

    /// Fills in a template; what it writes is bounded.
    pub(crate) fn render(
        &self,
        map: &SourceMap,
        template: &str,
        context: &tera::Context,
    ) -> Result<Vec<u8>, Vec<Diagnostic>> {
        let mut page = limits::Page::begin();
        match self.tera.render_to(template, context, &mut page) {
            Ok(()) => Ok(page.bytes),
            Err(_) if page.full => {
                let mut d = Diagnostic::error(
                    "template-too-long",
                    format!("`{template}` writes more than a page can hold"),
                )
                .why("a page has at most 4 megabytes, in 400,000 pieces")
                .help("look for a loop that runs too often");
                d.place = self.files.get(template).map(|file| Span::new(*file, 0, 0).into());
                Err(vec![d])
            }
            Err(error) => Err(findings(map, &self.files, &error)),
        }
    }
}

/// Where a style sheet stands in the output: the name holds a hash of what it says.
fn style_path(name: &str, style: &str) -> String {
    let hash = data_encoding::HEXLOWER.encode(&Sha256::digest(style.as_bytes()));
    format!("assets/{name}.{}.css", &hash[..8])
}

fn compile(
    map: &SourceMap,
    files: &BTreeMap<String, FileId>,
    folder: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Tera> {
    let before = diagnostics.len();
    for name in TEMPLATES.iter().filter(|name| !files.contains_key(**name)) {
        diagnostics.push(missing(folder, &format!("templates/{name}")));
    }
    // Each by itself first: otherwise only the first syntax error would be told.
    for (name, file) in files {
        match empty().add_raw_template(name, map.text(*file)) {
            Err(error) if matches!(error.kind(), ErrorKind::SyntaxError(_)) => {
                diagnostics.extend(findings(map, files, &error));
            }
            _ => {}
        }
    }
    if diagnostics.len() > before {
        return None;
    }
    let mut tera = empty();
    if let Err(error) = tera.add_raw_templates(files.iter().map(|(name, file)| (name, map.text(*file)))) {
        diagnostics.extend(findings(map, files, &error));
        return None;
    }
    let bound: BTreeSet<&str> = files.values().flat_map(|file| bound_names(map.text(*file))).collect();
    let unknown: BTreeSet<String> = files
        .keys()
        .filter_map(|name| tera.get_template_variables(name).ok())
        .flatten()
        .filter(|name| !context::NAMES.contains(name) && !bound.contains(name))
        .map(str::to_owned)
        .collect();
    for name in unknown {
        diagnostics.push(unknown_name(map, files, &name));
    }
    (diagnostics.len() == before).then_some(tera)
}

/// An engine that escapes in every template, whatever its name, as our own writer does.
fn empty() -> Tera {
    let mut tera = Tera::default();
    tera.autoescape_on([""]);
    tera.register_function("range", limits::range);
    tera.set_escape_fn(|text, out| {
        let mut escaped = String::with_capacity(text.len() + 8);
        escape_into(&mut escaped, text);
        // A template may use either kind of quotation mark.
        out.write_all(escaped.replace('\'', "&#39;").as_bytes())
    });
    tera
}

/// The names that a template gives itself with `for` and `set`; what it includes can use them too.
fn bound_names(text: &str) -> impl Iterator<Item = &str> {
    text.split("{%").skip(1).flat_map(|tag| {
        let mut words = tag.trim_start_matches('-').split(|c: char| !c.is_alphanumeric() && c != '_');
        let mut next = || words.by_ref().find(|w| !w.is_empty());
        let count = match next() {
            Some("for") => 2,
            Some("set" | "set_global") => 1,
            _ => 0,
        };
        let names: Vec<&str> = (0..count).filter_map(|_| next()).take_while(|w| *w != "in").collect();
        names
    })
}

fn unknown_name(map: &SourceMap, files: &BTreeMap<String, FileId>, name: &str) -> Diagnostic {
    let mut d = Diagnostic::error("template-unknown-name", format!("no page knows the name `{name}`"))
        .why("the template would stop, or silently leave something out");
    d = match nearest(name, context::NAMES) {
        Some(near) => d.help(format!("did you mean `{near}`?")),
        None => d.help(format!("these names exist: {}", context::NAMES.join(", "))),
    };
    match files.values().find_map(|file| word_in_tag(map.text(*file), name).map(|at| (*file, at))) {
        Some((file, at)) => d.at(Span::new(file, at, at + name.len())),
        None => d,
    }
}

/// Where a name stands within `{{ … }}` or `{% … %}` as a word of its own.
fn word_in_tag(text: &str, name: &str) -> Option<usize> {
    let word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.');
    text.match_indices(name).map(|(at, _)| at).find(|at| {
        let (before, after) = (&text[..*at], &text[at + name.len()..]);
        let open = before.rfind("{{").max(before.rfind("{%"));
        let close = before.rfind("}}").max(before.rfind("%}"));
        open > close
            && !before.ends_with(word)
            && !after.starts_with(|c: char| c.is_alphanumeric() || c == '_')
    })
}

fn missing(folder: &str, path: &str) -> Diagnostic {
    Diagnostic::error("theme-file-missing", format!("the theme has no {path}"))
        .at_path(format!("{folder}{path}"))
        .help("copy the file of this name from themes/default")
}

/// The theme's folder with a final slash, from any of its files.
fn folder(map: &SourceMap, texts: &BTreeMap<String, FileId>) -> String {
    texts
        .iter()
        .find_map(|(path, file)| map.path(*file).strip_suffix(path.as_str()))
        .unwrap_or_default()
        .to_owned()
}

/// An engine's error as findings at their places.
fn findings(map: &SourceMap, files: &BTreeMap<String, FileId>, error: &Error) -> Vec<Diagnostic> {
    let one = |code, message: String, place: Option<Span>| {
        let mut d = Diagnostic::error(code, message);
        d.place = place.map(Into::into);
        d.help("themes/README.md describes what a template can use")
    };
    let whole = |name: &str| files.get(name).map(|file| Span::new(*file, 0, 0));
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let code = if matches!(error.kind(), ErrorKind::SyntaxError(_)) {
                "template-syntax"
            } else {
                "template-failed"
            };
            let range = &report.span().range;
            let place = files.get(report.filename()).map(|file| Span::new(*file, range.start, range.end));
            // The engine lists every field there is; the nearest one helps more.
            let (message, fields) =
                report.message().split_once(". Available fields: ").unwrap_or((report.message(), ""));
            let d = one(code, sentence(message), place);
            let meant = message.split('`').nth(1).and_then(|word| nearest(word, fields.split(", ")));
            vec![match meant.filter(|word| !word.is_empty()) {
                Some(word) => d.help(format!("did you mean `{word}`?")),
                None => d,
            }]
        }
        ErrorKind::MissingParent { current, parent } => {
            let place = quoted(map, files, current, parent).or_else(|| whole(current));
            vec![one("template-missing", format!("the theme has no template `{parent}` to extend"), place)]
        }
        ErrorKind::CircularExtend { tpl, .. } => {
            vec![one("template-circle", format!("`{tpl}` extends itself"), whole(tpl))]
        }
        ErrorKind::CircularInclude { tpl, .. } => {
            vec![one("template-circle", format!("`{tpl}` includes itself"), whole(tpl))]
        }
        ErrorKind::TemplateNotFound(name) => {
            vec![one("template-missing", format!("the theme has no template `{name}`"), None)]
        }
        _ => reports(map, files, &error.to_string())
            .into_iter()
            .map(|(message, place)| one("template-reference", sentence(&message), place))
            .collect(),
    }
}

/// The engine gathers errors of references into one text: `error: …`, then ` --> file:line:column`.
fn reports(map: &SourceMap, files: &BTreeMap<String, FileId>, text: &str) -> Vec<(String, Option<Span>)> {
    let mut out = Vec::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let Some(message) = line.strip_prefix("error: ") else { continue };
        let place = lines.peek().and_then(|next| next.trim_start().strip_prefix("--> ")).and_then(|place| {
            let mut parts = place.rsplitn(3, ':');
            let column: usize = parts.next()?.parse().ok()?;
            let line: usize = parts.next()?.parse().ok()?;
            let file = *files.get(parts.next()?)?;
            let source = map.text(file);
            let start: usize = source.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
            let at: usize =
                source[start..].chars().take(column.saturating_sub(1)).map(char::len_utf8).sum::<usize>()
                    + start;
            Some(Span::new(file, at, at + 1))
        });
        out.push((message.to_owned(), place));
    }
    if out.is_empty() {
        out.push((text.lines().next().unwrap_or_default().to_owned(), None));
    }
    out
}

/// Where a template names another in quotation marks.
fn quoted(map: &SourceMap, files: &BTreeMap<String, FileId>, template: &str, name: &str) -> Option<Span> {
    let file = *files.get(template)?;
    let at = map.text(file).find(&format!("\"{name}\""))?;
    Some(Span::new(file, at, at + name.len() + 2))
}

/// The engine's message as our sentences are: small first letter, no full stop.
fn sentence(message: &str) -> String {
    let message = message.trim().trim_end_matches('.');
    let mut chars = message.chars();
    match chars.next() {
        Some(first) => first.to_lowercase().chain(chars).collect(),
        None => String::new(),
    }
}
