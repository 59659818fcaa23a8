//! The pages of `shape status --format html`: how far the translations are, for those who work on them.

use std::collections::BTreeMap;

use rayon::prelude::*;
use tera::Value;

use super::address::relative;
use super::blocks::{Blocks, Places, Surroundings};
use super::context::{self, Fields, markup, maybe, object};
use super::markup::Markup;
use super::page::POLICY;
use super::theme::Theme;
use crate::diag::{Diagnostic, Severity, SourceMap, sort};
use crate::model::{Document, Interface, Lang, OutputTree, Text};

/// What the pages are written from. All words are finished.
#[derive(Debug)]
pub struct StatusInput<'a> {
    /// The texts of all files.
    pub map: &'a SourceMap,
    /// The words of the pages.
    pub words: &'a Interface,
    /// Their language.
    pub lang: &'a Lang,
    /// Whose site it is, with the edition.
    pub site: String,
    /// What the pages were made from.
    pub about: String,
    /// A row for each language.
    pub languages: Vec<Progress>,
    /// All languages together, and a row for each of them, by source.
    pub sources: Vec<SourceProgress>,
    /// Findings that belong to no language.
    pub findings: Vec<Finding>,
    /// The pages of each language.
    pub locales: Vec<LocaleStatus<'a>>,
}

/// A text in a language.
#[derive(Clone, Debug)]
pub struct Name {
    /// The text.
    pub text: String,
    /// Its language, where it is not that of the page.
    pub lang: Option<Lang>,
}

/// A row of figures.
#[derive(Clone, Debug)]
pub struct Progress {
    /// Of what.
    pub name: Name,
    /// The page with more, by its path in the output.
    pub path: Option<String>,
    /// Texts in all.
    pub total: usize,
    /// Texts with a usable translation.
    pub translated: usize,
    /// The two as words.
    pub figures: String,
    /// The same with its name, for those who do not see the bar.
    pub label: String,
    /// Texts without translation.
    pub missing: String,
    /// Texts whose original changed.
    pub outdated: String,
    /// Texts whose translation has an error.
    pub unusable: String,
    /// Findings.
    pub findings: String,
    /// How many sections are in which state.
    pub sections: String,
}

/// A source in all languages.
#[derive(Debug)]
pub struct SourceProgress {
    /// All languages together.
    pub all: Progress,
    /// What the table of its languages is called.
    pub heading: String,
    /// The table's caption.
    pub caption: String,
    /// Each language.
    pub languages: Vec<Progress>,
}

/// A finding.
#[derive(Clone, Debug)]
pub struct Finding {
    /// Error, warning or note: its class and its word.
    pub severity: (Severity, String),
    /// What is wrong.
    pub message: String,
    /// File, line and column.
    pub place: Option<String>,
    /// Why it matters.
    pub why: Option<String>,
    /// What to do.
    pub help: Option<String>,
    /// How to read more.
    pub more: String,
}

/// One language.
#[derive(Debug)]
pub struct LocaleStatus<'a> {
    /// The page's path.
    pub path: String,
    /// The language with its tag.
    pub title: String,
    /// Its language and direction.
    pub lang: Lang,
    /// Whether it is the language of the originals.
    pub is_source: bool,
    /// A sentence for each list: missing, outdated, findings, unsigned.
    pub counts: [String; 4],
    /// Its sources.
    pub sources: Vec<SourceStatus<'a>>,
    /// Findings that belong to no text.
    pub findings: Vec<Finding>,
}

/// One source in one language.
#[derive(Debug)]
pub struct SourceStatus<'a> {
    /// Its figures; the path leads to its texts.
    pub progress: Progress,
    /// Title of the page with its texts.
    pub title: String,
    /// The name with the number of missing, outdated and unsigned texts, and the captions of the tables.
    pub lists: [String; 3],
    /// What the tables of missing texts, of signatures and of sections are called.
    pub captions: [String; 3],
    /// Its sections, where it has such that are signed.
    pub sections: Vec<SectionStatus>,
    /// Its texts.
    pub groups: Vec<TextGroup<'a>>,
}

/// A section of a brochure.
#[derive(Debug)]
pub struct SectionStatus {
    /// Its title.
    pub name: Name,
    /// How many of its texts are translated.
    pub figures: String,
    /// Its state as a word.
    pub state: String,
    /// Who signed, and who did not.
    pub signed: Vec<String>,
    /// Signatures that are lacking.
    pub lacking: Vec<Lacking>,
}

/// A signature that is lacking.
#[derive(Debug)]
pub struct Lacking {
    /// Whose.
    pub role: String,
    /// That nobody signed, or who did.
    pub what: String,
    /// What made it void.
    pub reasons: Vec<String>,
}

/// Texts of one section.
#[derive(Debug)]
pub struct TextGroup<'a> {
    /// The section's id; empty for texts that belong to none.
    pub section: String,
    /// The section's title.
    pub name: Name,
    /// The caption of its table.
    pub caption: String,
    /// Its texts.
    pub texts: Vec<TextStatus<'a>>,
}

/// One text.
#[derive(Debug)]
pub struct TextStatus<'a> {
    /// Its id on the page.
    pub anchor: String,
    /// Its file and id, as in the Fluent files.
    pub key: String,
    /// `translated`, `missing`, `outdated` or `unusable`.
    pub state: &'static str,
    /// The same as a word.
    pub state_word: String,
    /// How often it stands there.
    pub times: usize,
    /// The original.
    pub original: Excerpt<'a>,
    /// The translation, where readers see it.
    pub translation: Option<Excerpt<'a>>,
    /// Why they do not.
    pub hidden: Option<String>,
    /// The translation as it is written, where it says more than what is shown.
    pub written: Option<String>,
    /// What is known of an old translation.
    pub outdated: Option<Outdated>,
    /// Its findings.
    pub findings: Vec<Finding>,
}

/// A text as readers see it.
#[derive(Debug)]
pub enum Excerpt<'a> {
    /// A text of a document.
    Text(&'a Document, &'a Text, Lang),
    /// A text without markup.
    Plain(String, Lang),
}

/// An old translation.
#[derive(Debug)]
pub struct Outdated {
    /// What was translated.
    pub was: String,
    /// What changed, with the marks of `shape carry`.
    pub difference: String,
    /// The old translation, as it is written.
    pub translation: String,
    /// Whether it can be kept.
    pub carry: String,
    /// The language of the originals.
    pub lang: Lang,
}

/// Writes all pages and the style sheet.
pub fn write_status(theme: &Theme, input: &StatusInput<'_>) -> (OutputTree, Vec<Diagnostic>) {
    let mut tree = OutputTree::default();
    let mut diagnostics = Vec::new();
    let Some((style_path, style)) = theme.status_style() else {
        diagnostics.push(
            Diagnostic::error("theme-file-missing", "the theme has no styles/status.css")
                .help("copy it and templates/status*.html from themes/default"),
        );
        return (tree, diagnostics);
    };
    let pages = Pages { theme, input, style_path: &style_path };
    let mut jobs = vec![Job::Overview];
    for locale in &input.locales {
        jobs.push(Job::Locale(locale));
        jobs.extend(
            locale.sources.iter().filter(|s| s.progress.path.is_some()).map(|s| Job::Texts(locale, s)),
        );
    }
    let written: Vec<_> = jobs.par_iter().map(|job| pages.write(job)).collect();
    for page in written {
        match page {
            Ok((path, bytes)) => _ = tree.insert(path, bytes),
            Err(found) => diagnostics.extend(found),
        }
    }
    tree.insert(style_path, style);
    if let Some(icon) = theme.copied.get(ICON) {
        tree.insert(ICON, icon.clone());
    }
    sort(&mut diagnostics);
    (tree, diagnostics)
}

const OVERVIEW: &str = "index.html";
const ICON: &str = "assets/icon.svg";

enum Job<'a> {
    Overview,
    Locale(&'a LocaleStatus<'a>),
    Texts(&'a LocaleStatus<'a>, &'a SourceStatus<'a>),
}

struct Pages<'a> {
    theme: &'a Theme,
    input: &'a StatusInput<'a>,
    style_path: &'a str,
}

impl Pages<'_> {
    fn write(&self, job: &Job<'_>) -> Result<(String, Vec<u8>), Vec<Diagnostic>> {
        match job {
            Job::Overview => {
                let rows = self.input.languages.iter().map(|p| progress(p, OVERVIEW)).collect::<Vec<_>>();
                let sources: Vec<Value> = self.input.sources.iter().map(source_progress).collect();
                let totals: Vec<Value> =
                    self.input.sources.iter().map(|s| progress(&s.all, OVERVIEW)).collect();
                let fields = vec![
                    ("languages", Value::from(rows)),
                    ("totals", Value::from(totals)),
                    ("sources", Value::from(sources)),
                    ("findings", findings(&self.input.findings)),
                ];
                self.page(OVERVIEW, "status.html", &self.word("status-title"), &[], fields)
            }
            Job::Locale(locale) => {
                let [missing, outdated, failing, unsigned] = &locale.counts;
                let sources: Vec<Value> =
                    locale.sources.iter().map(|s| self.source(s, &locale.path, &locale.lang)).collect();
                let fields = vec![
                    ("is_source", Value::from(locale.is_source)),
                    ("missing", Value::from(missing.as_str())),
                    ("outdated", Value::from(outdated.as_str())),
                    ("failing", Value::from(failing.as_str())),
                    ("unsigned", Value::from(unsigned.as_str())),
                    ("sources", Value::from(sources)),
                    ("findings", findings(&locale.findings)),
                    (
                        "rows",
                        Value::from(
                            locale
                                .sources
                                .iter()
                                .map(|s| progress(&s.progress, &locale.path))
                                .collect::<Vec<_>>(),
                        ),
                    ),
                ];
                self.page(&locale.path, "status-locale.html", &locale.title, &[], fields)
            }
            Job::Texts(locale, source) => {
                let path = source.progress.path.as_deref().unwrap_or_default();
                let groups: Vec<Value> = source
                    .groups
                    .iter()
                    .map(|g| {
                        let rows: Vec<Value> = g.texts.iter().map(|t| self.text(t, &locale.lang)).collect();
                        let mut fields = name(&g.name);
                        fields.push(("caption", Value::from(g.caption.as_str())));
                        fields.push(("texts", Value::from(rows)));
                        object(fields)
                    })
                    .collect();
                let fields = vec![("groups", Value::from(groups)), ("row", progress(&source.progress, path))];
                let up = [(locale.path.as_str(), locale.title.as_str())];
                self.page(path, "status-texts.html", &source.title, &up, fields)
            }
        }
    }

    fn word(&self, id: &str) -> String {
        self.input.words.get(id).to_owned()
    }

    fn page(
        &self,
        path: &str,
        template: &str,
        title: &str,
        up: &[(&str, &str)],
        mut fields: Fields,
    ) -> Result<(String, Vec<u8>), Vec<Diagnostic>> {
        let to = |target: &str| relative(path, target);
        let icon = self.theme.copied.contains_key(ICON).then(|| to(ICON));
        let page = object(vec![
            ("lang", Value::from(self.input.lang.tag.as_str())),
            ("dir", Value::from(self.input.lang.dir.name())),
            ("title", Value::from(title)),
            ("policy", markup(POLICY)),
            ("stylesheet", Value::from(to(self.style_path))),
            ("icon", maybe(icon.as_deref())),
        ]);
        let mut crumbs = Vec::new();
        if path != OVERVIEW {
            let overview = (OVERVIEW, self.input.words.get("crumb-overview"));
            for (target, name) in [overview].iter().chain(up) {
                crumbs.push(context::link(&to(target), Value::from(*name), false));
            }
            crumbs.push(context::link("", Value::from(title), true));
        }
        fields.push(("site", Value::from(self.input.site.as_str())));
        fields.push(("about", Value::from(self.input.about.as_str())));
        let (ui, plain) = context::interface(self.input.words, self.input.lang);
        let context = context::with_defaults(vec![
            ("page", page),
            ("crumbs", Value::from(crumbs)),
            ("status", object(fields)),
            ("ui", ui),
            ("plain", plain),
        ]);
        self.theme.render(self.input.map, template, &context).map(|bytes| (path.to_owned(), bytes))
    }

    fn source(&self, source: &SourceStatus<'_>, from: &str, lang: &Lang) -> Value {
        let page = source.progress.path.as_deref().map(|p| relative(from, p)).unwrap_or_default();
        let with = |wanted: &str| -> Value {
            let texts = source.groups.iter().flat_map(|g| &g.texts).filter(|t| t.state == wanted);
            let rows = texts.map(|t| {
                let href = Value::from(format!("{page}#{}", t.anchor));
                let mut value = self.fields(t, lang);
                value.push(("href", href));
                object(value)
            });
            Value::from(rows.collect::<Vec<_>>())
        };
        let mut failing = Vec::new();
        for t in source.groups.iter().flat_map(|g| &g.texts) {
            for f in &t.findings {
                let mut fields = finding(f);
                fields.push(("href", Value::from(format!("{page}#{}", t.anchor))));
                fields.push(("key", Value::from(t.key.as_str())));
                failing.push(object(fields));
            }
        }
        let mut unsigned = Vec::new();
        let mut sections = Vec::new();
        for s in &source.sections {
            for l in &s.lacking {
                let mut fields = name(&s.name);
                fields.push(("role", Value::from(l.role.as_str())));
                fields.push(("what", Value::from(l.what.as_str())));
                fields.push(("reasons", strings(&l.reasons)));
                unsigned.push(object(fields));
            }
            let mut fields = name(&s.name);
            fields.push(("figures", Value::from(s.figures.as_str())));
            fields.push(("state", Value::from(s.state.as_str())));
            fields.push(("signed", strings(&s.signed)));
            sections.push(object(fields));
        }
        let [missing, outdated, unsigned_title] = &source.lists;
        let [missing_caption, unsigned_caption, sections_title] = &source.captions;
        let mut fields = name(&source.progress.name);
        fields.extend([
            ("missing_title", Value::from(missing.as_str())),
            ("outdated_title", Value::from(outdated.as_str())),
            ("unsigned_title", Value::from(unsigned_title.as_str())),
            ("missing_caption", Value::from(missing_caption.as_str())),
            ("unsigned_caption", Value::from(unsigned_caption.as_str())),
            ("sections_title", Value::from(sections_title.as_str())),
            ("missing", with("missing")),
            ("outdated", with("outdated")),
            ("failing", Value::from(failing)),
            ("unsigned", Value::from(unsigned)),
            ("sections", Value::from(sections)),
        ]);
        object(fields)
    }

    fn text(&self, text: &TextStatus<'_>, lang: &Lang) -> Value {
        object(self.fields(text, lang))
    }

    fn fields(&self, text: &TextStatus<'_>, lang: &Lang) -> Fields {
        let outdated = text.outdated.as_ref().map_or_else(Value::none, |o| {
            object(vec![
                ("was", Self::plain(&o.was, &o.lang)),
                ("difference", difference(&o.difference, &o.lang)),
                ("translation", Self::plain(&o.translation, lang)),
                ("carry", Value::from(o.carry.as_str())),
            ])
        });
        vec![
            ("id", Value::from(text.anchor.as_str())),
            ("key", Value::from(text.key.as_str())),
            ("state", Value::from(text.state)),
            ("state_word", Value::from(text.state_word.as_str())),
            ("original", self.excerpt(&text.original)),
            ("translation", text.translation.as_ref().map_or_else(Value::none, |t| self.excerpt(t))),
            ("hidden", maybe(text.hidden.as_deref())),
            ("written", text.written.as_ref().map_or_else(Value::none, |w| Self::plain(w, lang))),
            ("outdated", outdated),
            ("findings", findings(&text.findings)),
        ]
    }

    /// A text as readers see it, with its language and direction.
    fn excerpt(&self, excerpt: &Excerpt<'_>) -> Value {
        match excerpt {
            Excerpt::Plain(text, lang) => Self::plain(text, lang),
            Excerpt::Text(document, text, lang) => {
                let (assets, places) = (BTreeMap::new(), Places::default());
                let around = Surroundings {
                    map: self.input.map,
                    assets: &assets,
                    interface: self.input.words,
                    source: lang,
                    places: &places,
                };
                let inner = Blocks::new(document, around).excerpt(text);
                let mut out = Markup::default();
                out.open("div").lang(Some(lang)).done();
                out.raw(&inner);
                out.close("div");
                markup(&out.finish())
            }
        }
    }

    fn plain(text: &str, lang: &Lang) -> Value {
        let mut out = Markup::default();
        out.open("div").lang(Some(lang)).done();
        out.text(text);
        out.close("div");
        markup(&out.finish())
    }
}

fn strings(texts: &[String]) -> Value {
    Value::from(texts.iter().map(|t| Value::from(t.as_str())).collect::<Vec<_>>())
}

fn name(name: &Name) -> Fields {
    let mut fields = context::lang_fields(name.lang.as_ref());
    fields.push(("name", Value::from(name.text.as_str())));
    fields
}

fn progress(row: &Progress, from: &str) -> Value {
    let mut fields = name(&row.name);
    let href = row.path.as_deref().map(|p| relative(from, p));
    fields.extend([
        ("href", maybe(href.as_deref())),
        ("total", Value::from(row.total.to_string())),
        ("translated", Value::from(row.translated.to_string())),
        ("figures", Value::from(row.figures.as_str())),
        ("label", Value::from(row.label.as_str())),
        ("missing", Value::from(row.missing.as_str())),
        ("outdated", Value::from(row.outdated.as_str())),
        ("unusable", Value::from(row.unusable.as_str())),
        ("findings", Value::from(row.findings.as_str())),
        ("sections", Value::from(row.sections.as_str())),
    ]);
    object(fields)
}

fn source_progress(source: &SourceProgress) -> Value {
    let rows: Vec<Value> = source.languages.iter().map(|p| progress(p, OVERVIEW)).collect();
    object(vec![
        ("heading", Value::from(source.heading.as_str())),
        ("caption", Value::from(source.caption.as_str())),
        ("rows", Value::from(rows)),
    ])
}

fn findings(list: &[Finding]) -> Value {
    Value::from(list.iter().map(|f| object(finding(f))).collect::<Vec<_>>())
}

fn finding(f: &Finding) -> Fields {
    let (severity, word) = &f.severity;
    vec![
        ("severity", Value::from(severity.word())),
        ("word", Value::from(word.as_str())),
        ("message", Value::from(f.message.as_str())),
        ("place", maybe(f.place.as_deref())),
        ("why", maybe(f.why.as_deref())),
        ("help", maybe(f.help.as_deref())),
        ("more", Value::from(f.more.as_str())),
    ]
}

/// `[-gone-]` and `{+new+}` as elements.
fn difference(text: &str, lang: &Lang) -> Value {
    let mut out = Markup::default();
    out.open("div").lang(Some(lang)).done();
    let mut rest = text;
    while let Some(at) = rest.find(['[', '{']) {
        let (element, close) = if rest[at..].starts_with("[-") { ("del", "-]") } else { ("ins", "+}") };
        let opens = rest[at..].starts_with("[-") || rest[at..].starts_with("{+");
        let end = rest[at..].find(close).filter(|_| opens);
        let Some(end) = end else {
            out.text(&rest[..=at]);
            rest = &rest[at + 1..];
            continue;
        };
        out.text(&rest[..at]);
        out.open(element).done();
        out.text(&rest[at + 2..at + end]);
        out.close(element);
        rest = &rest[at + end + close.len()..];
    }
    out.text(rest);
    out.close("div");
    markup(&out.finish())
}
