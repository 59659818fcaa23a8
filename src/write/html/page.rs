//! One page after another: which there are, and what each template gets.

use std::borrow::Cow;
use std::collections::BTreeMap;

use tera::Value;

use super::address::{Addresses, ROOT, START, alias_path, home, relative, version_path};
use super::blocks::{Blocks, Surroundings};
use super::context::{self, Fields, document, lang_fields, language, link, markup, maybe, object};
use super::inline::attribute_text;
use super::markup::Markup;
use super::theme::Theme;
use super::{LocalePages, SiteInput, VersionPage, association, numerals, sheets};
use crate::diag::Diagnostic;
use crate::model::{
    Direction, Document, Inline, InlineKind, Interface, Kind, Lang, Meta, Role, Text, UnitId,
};

/// What no page may do: run anything, style by attribute, frame, send, or load fonts and films from elsewhere.
///
/// Style sheets and pictures are left out on purpose. A page opened from a disk has no `'self'` that a checker could
/// tell (the Nu checker warns of each), and they cannot come from elsewhere: no text can hold markup, and templates
/// name only the theme's own files. A server can say more in its headers.
pub(crate) const POLICY: &str = "script-src 'none'; style-src-attr 'none'; font-src 'self'; media-src 'self'; connect-src 'self'; \
                      object-src 'none'; frame-src 'none'; worker-src 'none'; manifest-src 'none'; base-uri 'none'; \
                      form-action 'none'";

/// Whose words tell search engines what a page is; templates put them on as RDFa Lite, because a script is not allowed.
const VOCABULARY: &str = "https://schema.org/";

/// A page to write.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Job<'a> {
    /// The choice of languages.
    Languages,
    /// The same beside the folder of a site in one file.
    Start,
    /// The page for wrong addresses.
    NotFound,
    /// The first page of a locale.
    Home(&'a LocalePages),
    /// A document, with its template.
    Document(&'a LocalePages, &'a Document, &'static str),
    /// A published version of a document.
    Version(&'a LocalePages, &'a VersionPage),
    /// Says that a document has moved from this id.
    Moved(&'a LocalePages, &'a Document, &'a str),
}

impl Job<'_> {
    /// The locale of the page; the choice of languages and the page for wrong addresses have none.
    pub(crate) fn locale(&self) -> Option<&str> {
        match self {
            Self::Languages | Self::Start | Self::NotFound => None,
            Self::Home(pages)
            | Self::Document(pages, ..)
            | Self::Version(pages, ..)
            | Self::Moved(pages, ..) => Some(&pages.locale.tag),
        }
    }
}

/// Files, and what was found on the way.
type Written = (Vec<(String, Vec<u8>)>, Vec<Diagnostic>);

/// Writes the pages of a site.
pub(crate) struct Pages<'a> {
    theme: &'a Theme,
    input: &'a SiteInput<'a>,
    addresses: &'a Addresses,
    /// The language in which words stand that have no translation.
    source: Lang,
    /// Interface texts of each locale, for templates.
    interface: BTreeMap<&'a str, (Value, Value)>,
}

impl<'a> Pages<'a> {
    pub(crate) fn new(theme: &'a Theme, input: &'a SiteInput<'a>, addresses: &'a Addresses) -> Self {
        let tag = input.site.source_locale.as_str();
        let source = input
            .site
            .locale(tag)
            .map_or(Lang { tag: tag.to_owned(), dir: Direction::Ltr }, crate::model::Locale::lang);
        let interface = input
            .locales
            .iter()
            .map(|l| (l.locale.tag.as_str(), context::interface(&l.interface, &source)))
            .collect();
        Self { theme, input, addresses, source, interface }
    }

    /// All pages, in a fixed order.
    pub(crate) fn jobs(&self) -> Vec<Job<'a>> {
        let mut jobs = vec![Job::Languages, Job::NotFound];
        jobs.extend(self.input.start.then_some(Job::Start));
        for pages in &self.input.locales {
            jobs.push(Job::Home(pages));
            let mut add = |documents: &'a [Document], template: &'static str| {
                for document in documents {
                    jobs.push(Job::Document(pages, document, template));
                    jobs.extend(document.meta.aliases.iter().map(|alias| Job::Moved(pages, document, alias)));
                }
            };
            add(&pages.brochures, "brochure.html");
            add(&pages.videos, "video.html");
            add(pages.glossary.as_slice(), "glossary.html");
            add(pages.about.as_slice(), "about.html");
            add(pages.accessibility.as_slice(), "about.html");
            add(pages.corrections.as_slice(), "about.html");
            jobs.extend(pages.versions.iter().map(|version| Job::Version(pages, version)));
        }
        jobs
    }

    /// Writes one page, and the figures on it.
    pub(crate) fn write(&self, job: &Job<'a>) -> Written {
        match *job {
            Job::Languages => self.languages(ROOT),
            Job::Start => self.languages(START),
            Job::NotFound => self.not_found(),
            Job::Home(pages) => self.home(pages),
            Job::Document(pages, document, template) => {
                let path = self.path(pages, &document.unit);
                self.document(pages, document, template, &path)
            }
            Job::Version(pages, VersionPage { document, version, .. }) => {
                let path = version_path(&pages.locale.tag, &document.unit, version);
                self.document(pages, document, "brochure.html", &path)
            }
            Job::Moved(pages, document, alias) => self.moved(pages, document, alias),
        }
    }

    /// The locale whose words stand on pages that belong to no language.
    fn lead(&self) -> Option<&'a LocalePages> {
        let first = self.input.edition.default_language.as_ref().unwrap_or(&self.input.site.source_locale);
        self.input.locales.iter().find(|l| l.locale.tag == *first).or(self.input.locales.first())
    }

    /// The choice of languages at `path`, which is [`ROOT`] or [`START`](super::START).
    pub(crate) fn languages(&self, path: &str) -> Written {
        let Some(lead) = self.lead() else { return (Vec::new(), Vec::new()) };
        let choices = self.choices(|tag| relative(path, &format!("{tag}/index.html")));
        let mut fields = self.common(lead, path, None, &lead.site.meta);
        fields.push(("choices", choices));
        self.finish(path, "languages.html", fields, Vec::new())
    }

    /// A wrong address can have any depth, so no relative link would work: links are absolute, and the style sheet
    /// stands within the page, allowed by its hash.
    fn not_found(&self) -> Written {
        let Some(lead) = self.lead() else { return (Vec::new(), Vec::new()) };
        let choices = self.choices(|tag| self.addresses.absolute(&format!("{tag}/index.html")));
        let path = "404.html";
        let mut fields = self.common(lead, path, None, &lead.site.meta);
        fields.push(("choices", choices));
        self.finish(path, "not-found.html", fields, Vec::new())
    }

    /// Every language with its own words.
    fn choices(&self, href: impl Fn(&str) -> String) -> Value {
        let rows: Vec<Value> = self
            .input
            .locales
            .iter()
            .map(|pages| {
                let tag = pages.locale.tag.as_str();
                let mut fields = language(&pages.locale, &href(tag), false);
                let title = &pages.site.meta.title;
                // A title that fell back would repeat the same English line under every language.
                let own = title.lang.is_none().then(|| attribute_text(&title.content));
                fields.push(("title", maybe(own.as_deref())));
                fields.push(("ui", self.words(tag).0));
                object(fields)
            })
            .collect();
        Value::from(rows)
    }

    fn home(&self, pages: &'a LocalePages) -> Written {
        let unit = home();
        let path = self.path(pages, &unit);
        let places = self.addresses.places(&path, &pages.locale.tag);
        let mut blocks = Blocks::new(&pages.site, self.around(pages, &places));
        let doc = document(&mut blocks, &pages.site, &pages.site.meta, None);
        let home = object(vec![
            ("brochures", self.cards(pages, &path, &pages.brochures)),
            ("videos", self.cards(pages, &path, &pages.videos)),
            ("glossary", self.card(pages, &path, pages.glossary.as_ref())),
            ("about", self.card(pages, &path, pages.about.as_ref())),
        ]);
        let (pictures, diagnostics) = blocks.finish();
        let mut fields = self.common(pages, &path, Some(&pages.site), &pages.site.meta);
        fields.extend([("doc", doc), ("home", home)]);
        let (mut files, mut found) = self.finish(&path, "home.html", fields, diagnostics);
        files.extend(pictures.into_iter().map(|p| (beside(&path, &p.name), p.bytes)));
        found.dedup();
        (files, found)
    }

    fn document(&self, pages: &'a LocalePages, doc: &'a Document, template: &str, path: &str) -> Written {
        let places = self.addresses.places(path, &pages.locale.tag);
        let mut blocks = Blocks::new(doc, self.around(pages, &places));
        let meta = self.meta(pages, doc);
        let value = document(&mut blocks, doc, &meta, cover_from(path, doc).as_deref());
        let (pictures, diagnostics) = blocks.finish();
        let mut fields = self.common(pages, path, Some(doc), &meta);
        fields.push(("doc", value));
        fields.push(("versions", self.versions(pages, doc, path)));
        let old = pages.versions.iter().any(|v| !v.newest && std::ptr::eq(&raw const v.document, doc));
        let newest = self.addresses.path(&doc.unit, &pages.locale.tag).filter(|_| old);
        fields.push(("newest", maybe(newest.map(|newest| relative(path, newest)).as_deref())));
        if self.addresses.path(&doc.unit, &pages.locale.tag) == Some(path) {
            fields.push(("downloads", self.downloads(pages, doc, path)));
        }
        let (mut files, found) = self.finish(path, template, fields, diagnostics);
        files.extend(pictures.into_iter().map(|p| (beside(path, &p.name), p.bytes)));
        (files, found)
    }

    /// Links to the newest text of a brochure and to its published versions; none where there are none.
    fn versions(&self, pages: &LocalePages, doc: &Document, path: &str) -> Value {
        let mut rows: Vec<Value> = pages
            .versions
            .iter()
            .filter(|v| v.document.unit == doc.unit)
            .map(|v| {
                let to = version_path(&pages.locale.tag, &doc.unit, &v.version);
                link(&relative(path, &to), context::phrase(&v.name), to == path)
            })
            .collect();
        if !rows.is_empty()
            && let Some(newest) = self.addresses.path(&doc.unit, &pages.locale.tag)
        {
            let name = self.words(&pages.locale.tag).0;
            let name = name.get_from_path("version_newest").cloned().unwrap_or_else(Value::none);
            rows.push(link(&relative(path, newest), name, newest == path));
        }
        rows.reverse();
        Value::from(rows)
    }

    /// The files for printing, each with format, language and size in the text of its link.
    fn downloads(&self, pages: &LocalePages, doc: &Document, from: &str) -> Value {
        let files = self.input.downloads.get(&(pages.locale.tag.clone(), doc.unit.clone()));
        let rows = files.into_iter().flatten().map(|file| {
            let size = numerals::digits(&pages.locale, &file.size.div_ceil(1000).to_string());
            let text = pages.interface.get(&file.label).replace(Interface::KILOBYTES, &size);
            let lang = pages.interface.fallback.contains(&file.label).then_some(&self.source);
            let mut fields = lang_fields(lang);
            fields.push(("href", Value::from(relative(from, &file.path))));
            fields.push(("text", Value::from(text)));
            object(fields)
        });
        Value::from(rows.collect::<Vec<_>>())
    }

    /// Not a redirect: one cannot be read with a screen reader, and no judge of accessibility likes it. A link.
    fn moved(&self, pages: &'a LocalePages, doc: &'a Document, alias: &str) -> Written {
        let path = alias_path(doc, alias);
        let target = self.path(pages, &doc.unit);
        let mut fields = self.common(pages, &path, Some(doc), &self.meta(pages, doc));
        let places = self.addresses.places(&path, &pages.locale.tag);
        let mut blocks = Blocks::new(doc, self.around(pages, &places));
        let name = markup(&blocks.leaf(&self.meta(pages, doc).title));
        fields.push(("doc", link(&relative(&path, &target), name, false)));
        self.finish(&path, "moved.html", fields, Vec::new())
    }

    fn around(&self, pages: &'a LocalePages, places: &'a super::blocks::Places) -> Surroundings<'_> {
        Surroundings {
            map: self.input.map,
            assets: self.input.assets,
            interface: &pages.interface,
            source: &self.source,
            places,
        }
    }

    /// A document's front matter. The glossary has none: its title and description are interface texts.
    fn meta<'d>(&self, pages: &LocalePages, doc: &'d Document) -> Cow<'d, Meta<Text>> {
        if doc.unit.kind != Kind::Glossary || !doc.meta.title.content.is_empty() {
            return Cow::Borrowed(&doc.meta);
        }
        let text = |id: &str| {
            let span = doc.meta.title.source;
            let words = InlineKind::Text(pages.interface.get(id).to_owned());
            Text {
                content: vec![Inline::new(words, span)],
                lang: pages.interface.fallback.contains(id).then(|| self.source.clone()),
                key: None,
                source: span,
                target: None,
            }
        };
        let mut meta = doc.meta.clone();
        meta.title = text("glossary-title");
        meta.description = Some(text("glossary-description"));
        Cow::Owned(meta)
    }

    fn words(&self, tag: &str) -> (Value, Value) {
        self.interface.get(tag).cloned().unwrap_or_else(|| (Value::none(), Value::none()))
    }

    fn path(&self, pages: &LocalePages, unit: &UnitId) -> String {
        self.addresses.path(unit, &pages.locale.tag).unwrap_or(ROOT).to_owned()
    }

    fn cards(&self, pages: &'a LocalePages, from: &str, documents: &'a [Document]) -> Value {
        Value::from(documents.iter().map(|d| self.card(pages, from, Some(d))).collect::<Vec<_>>())
    }

    /// A document as the first page shows it.
    fn card(&self, pages: &'a LocalePages, from: &str, document: Option<&'a Document>) -> Value {
        let Some(doc) = document else { return Value::none() };
        let places = super::blocks::Places::default();
        let mut blocks = Blocks::new(doc, self.around(pages, &places));
        let meta = self.meta(pages, doc);
        let mut leaf = |text: Option<&Text>| text.map_or_else(Value::none, |t| markup(&blocks.leaf(t)));
        let href = relative(from, &self.path(pages, &doc.unit));
        object(vec![
            ("href", Value::from(href)),
            ("title", leaf(Some(&meta.title))),
            ("subtitle", leaf(meta.subtitle.as_ref())),
            ("description", leaf(meta.description.as_ref())),
            ("cover", maybe(cover_from(from, doc).as_deref())),
        ])
    }

    /// What every page has. `shown` is the document on it; the choice of languages and the page for wrong
    /// addresses have none.
    fn common(
        &self,
        pages: &'a LocalePages,
        path: &str,
        shown: Option<&Document>,
        meta: &Meta<Text>,
    ) -> Fields {
        let title = &meta.title;
        let locale = &pages.locale;
        let site = &pages.site;
        let not_found = path == "404.html";
        let unit = shown.map(|d| &d.unit);
        let own = unit.and_then(|unit| self.addresses.path(unit, &locale.tag));
        let moved = own.is_some_and(|own| own != path);
        let canonical = self.addresses.absolute(own.unwrap_or(path));
        let old = own.is_none() && unit.is_some();
        let hidden = !self.input.publish || moved || old || not_found || path == START;
        // What search engines are told of a review is what was signed, and only once it is published.
        let reviewed = !hidden && shown.is_some_and(|d| d.reviewed);
        let named = meta.contributors.iter().any(|c| c.role == Role::Clinician && c.name.is_some());
        let alternates: Vec<Value> = unit
            .filter(|_| !hidden)
            .map(|unit| self.addresses.alternates(unit))
            .unwrap_or_default()
            .into_iter()
            .map(|(code, address)| {
                object(vec![("hreflang", Value::from(code)), ("href", Value::from(address))])
            })
            .collect();
        let description = meta
            .description
            .as_ref()
            .or(site.meta.description.as_ref())
            .map(|text| attribute_text(&text.content));
        let to = |target: &str| relative(path, target);
        let icon = self.theme.copied.keys().find(|k| k.as_str() == "assets/icon.svg");
        let name = attribute_text(&title.content);
        let site_name = attribute_text(&site.meta.title.content);
        let mut page = vec![
            ("lang", Value::from(locale.tag.as_str())),
            ("dir", Value::from(locale.dir.name())),
            ("title", Value::from(name)),
            ("site", Value::from(site_name.as_str())),
            ("description", maybe(description.as_deref())),
            ("canonical", Value::from(canonical)),
            ("alternates", Value::from(alternates)),
            ("hidden", Value::from(hidden)),
            ("vocab", maybe(shown.filter(|_| !hidden).map(|_| VOCABULARY))),
            ("reviewed", Value::from(reviewed)),
            ("reviewer", Value::from(reviewed && named)),
            ("policy", markup(POLICY)),
            ("style", if not_found { markup(&self.theme.style) } else { Value::none() }),
            ("stylesheet", Value::from(to(sheets::SLOT))),
            ("icon", maybe(icon.map(|i| to(i)).as_deref())),
            ("home", Value::from(to(&format!("{}/index.html", locale.tag)))),
            ("root", Value::from(to(ROOT))),
            ("edition", maybe(self.input.edition.name.as_deref())),
            ("association", association::fields(self.input.edition)),
            ("logo", association::logo(self.input, path, &locale.tag)),
        ];
        let lang = title.lang.as_ref();
        page.push(("title_lang", maybe(lang.map(|l| l.tag.as_str()))));
        page.push(("title_dir", maybe(lang.map(|l| l.dir.name()))));
        let mut heading = Markup::default();
        heading.open("span").lang(site.meta.title.lang.as_ref()).done();
        heading.text(&site_name);
        heading.close("span");
        page.push(("site_title", markup(&heading.finish())));

        let (ui, plain) = self.words(&locale.tag);
        let notices = shown.map_or(&site.notices, |d| &d.notices);
        vec![
            ("page", object(page)),
            ("ui", ui),
            ("plain", plain),
            ("notices", context::notices(notices)),
            ("languages", self.switcher(path, unit, &locale.tag)),
            ("crumbs", self.crumbs(pages, path, unit, title)),
            ("menu", self.menu(pages, path)),
            ("brochures", self.brochures(pages, path)),
        ]
    }

    /// Links to the same page in every language; where a language has no such page, to its first page.
    fn switcher(&self, path: &str, unit: Option<&UnitId>, tag: &str) -> Value {
        let Some(unit) = unit else { return Value::from(Vec::<Value>::new()) };
        let rows: Vec<Value> = self
            .input
            .locales
            .iter()
            .map(|pages| {
                let own = self.addresses.path(unit, &pages.locale.tag);
                let first = format!("{}/index.html", pages.locale.tag);
                let href = relative(path, own.unwrap_or(&first));
                object(language(&pages.locale, &href, pages.locale.tag == tag))
            })
            .collect();
        Value::from(rows)
    }

    /// The way from the first page of the language to this one.
    fn crumbs(&self, pages: &LocalePages, path: &str, unit: Option<&UnitId>, title: &Text) -> Value {
        let rows = match unit {
            Some(unit) if *unit != home() => {
                let words = self.words(&pages.locale.tag).0;
                let home = words.get_from_path("home").cloned().unwrap_or_else(Value::none);
                let first = format!("{}/index.html", pages.locale.tag);
                let mut name = Markup::default();
                name.open("span").lang(title.lang.as_ref()).done();
                name.text(&attribute_text(&title.content));
                name.close("span");
                vec![link(&relative(path, &first), home, false), link("", markup(&name.finish()), true)]
            }
            _ => Vec::new(),
        };
        Value::from(rows)
    }

    /// The links at the foot of every page, always in the same order.
    fn menu(&self, pages: &LocalePages, path: &str) -> Value {
        let words = self.words(&pages.locale.tag).0;
        let word = |id: &str| words.get_from_path(id).cloned().unwrap_or_else(Value::none);
        let mut rows = Vec::new();
        let mut add = |target: String, name: Value| {
            let current = target == path;
            rows.push(link(&relative(path, &target), name, current));
        };
        add(format!("{}/index.html", pages.locale.tag), word("home"));
        if let Some(glossary) = &pages.glossary {
            add(self.path(pages, &glossary.unit), word("glossary_title"));
        }
        if let Some(about) = &pages.about {
            add(self.path(pages, &about.unit), word("footer_about"));
        }
        if let Some(statement) = &pages.accessibility {
            add(self.path(pages, &statement.unit), word("accessibility_title"));
        }
        if let Some(corrections) = &pages.corrections {
            add(self.path(pages, &corrections.unit), word("corrections_title"));
        }
        add(ROOT.to_owned(), word("languages_choose"));
        Value::from(rows)
    }

    /// All brochures of the language, A–Z: another way to each than by the first page.
    fn brochures(&self, pages: &'a LocalePages, path: &str) -> Value {
        let places = super::blocks::Places::default();
        let rows = pages.brochures.iter().map(|doc| {
            let target = self.path(pages, &doc.unit);
            let title = Blocks::new(doc, self.around(pages, &places)).leaf(&doc.meta.title);
            link(&relative(path, &target), markup(&title), target == path)
        });
        Value::from(rows.collect::<Vec<_>>())
    }

    fn finish(
        &self,
        path: &str,
        template: &str,
        fields: Fields,
        mut diagnostics: Vec<Diagnostic>,
    ) -> Written {
        let context = context::with_defaults(fields);
        match self.theme.render(self.input.map, template, &context) {
            Ok(html) => (vec![(path.to_owned(), html)], diagnostics),
            Err(found) => {
                diagnostics.extend(found);
                (Vec::new(), diagnostics)
            }
        }
    }
}

/// Where the drawing on a document's cover is written, once for all languages that are written in the same direction.
pub(super) fn cover_path(document: &Document) -> Option<String> {
    let folder = match document.locale.dir {
        Direction::Ltr => "covers",
        Direction::Rtl => "covers/rtl",
    };
    document.meta.cover.map(|_| format!("assets/{folder}/{}.svg", document.unit.id))
}

/// The way from a page to the drawing on a document's cover.
fn cover_from(page: &str, document: &Document) -> Option<String> {
    cover_path(document).map(|path| relative(page, &path))
}

/// The path of a file next to a page.
fn beside(page: &str, name: &str) -> String {
    match page.rsplit_once('/') {
        Some((folder, _)) => format!("{folder}/{name}"),
        None => name.to_owned(),
    }
}
