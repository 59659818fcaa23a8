//! Documents made by hand: no parser and no catalog stand between a test and what it tests.

use std::collections::BTreeMap;
use std::sync::Arc;

use shapepress::diag::{Diagnostic, FileId, SourceMap, Span};
use shapepress::model::*;
use shapepress::write::html::{Download, LocalePages, SiteInput, Theme, write};

/// The texts of all files, the files of a theme, and what sites share.
pub(crate) struct House {
    pub(crate) map: SourceMap,
    pub(crate) span: Span,
    pub(crate) texts: BTreeMap<String, FileId>,
    pub(crate) assets: BTreeMap<String, Vec<u8>>,
    pub(crate) fonts: BTreeMap<String, Vec<u8>>,
    pub(crate) downloads: BTreeMap<(String, UnitId), Vec<Download>>,
    pub(crate) site: Site,
    pub(crate) edition: Edition,
}

impl House {
    /// A house with the default theme and these locales.
    pub(crate) fn new(locales: &[&str]) -> Self {
        let mut house = Self::bare(locales);
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/themes/default/");
        let mut files: Vec<_> = ["", "templates/", "styles/", "static/", "fonts/"]
            .iter()
            .flat_map(|folder| std::fs::read_dir(format!("{root}{folder}")).unwrap())
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.is_file())
            .collect();
        files.sort();
        for path in files {
            let path = path.to_str().unwrap();
            let name = path.strip_prefix(root).unwrap();
            if name.starts_with("fonts/") {
                house.fonts.insert(name.to_owned(), std::fs::read(path).unwrap());
                continue;
            }
            house.add(name, &std::fs::read_to_string(path).unwrap());
        }
        house
    }

    /// A house whose pages are the markup of their blocks and nothing else.
    pub(crate) fn plain(locales: &[&str]) -> Self {
        let mut house = Self::bare(locales);
        house.add("theme.toml", "schema = 1\nname = \"plain\"\n");
        house.add("styles/main.css", "html { color: red }\n");
        for name in shapepress::write::html::TEMPLATES {
            house.add(&format!("templates/{name}"), "");
        }
        house.add("templates/brochure.html", "{{ doc.body }}");
        house
    }

    fn bare(locales: &[&str]) -> Self {
        let mut map = SourceMap::default();
        let file = map.add("content/site.toml", "");
        let span = Span::new(file, 0, 0);
        let site = Site {
            base_url: "https://brochures.example/".to_owned(),
            source_locale: "en".to_owned(),
            locales: locales.iter().map(|tag| (*locale(tag, span)).clone()).collect(),
            about: Some("about".to_owned()),
            disclaimer: None,
            policy: Policy::default(),
            references: BTreeMap::new(),
            links: BTreeMap::new(),
        };
        let edition = Edition::new("default", span);
        Self {
            map,
            span,
            texts: BTreeMap::new(),
            assets: BTreeMap::new(),
            fonts: BTreeMap::new(),
            downloads: BTreeMap::new(),
            site,
            edition,
        }
    }

    /// Adds or replaces a file of the theme.
    pub(crate) fn add(&mut self, name: &str, text: &str) {
        let file = self.map.add(format!("themes/test/{name}"), text);
        self.texts.insert(name.to_owned(), file);
    }

    pub(crate) fn theme(&self) -> (Option<Theme>, Vec<Diagnostic>) {
        Theme::load(&self.map, &self.texts, &self.fonts)
    }

    /// Writes a site; findings of the theme count too.
    pub(crate) fn write(
        &self,
        locales: Vec<LocalePages>,
        publish: bool,
    ) -> (BTreeMap<String, String>, Vec<Diagnostic>) {
        let (theme, mut diagnostics) = self.theme();
        let Some(theme) = theme else { return (BTreeMap::new(), diagnostics) };
        let (tree, found) = write(&theme, &self.input(locales, publish));
        diagnostics.extend(found);
        let files = tree
            .files
            .into_iter()
            .map(|(path, bytes)| (path, String::from_utf8_lossy(&bytes).into_owned()))
            .collect();
        (files, diagnostics)
    }

    pub(crate) fn input(&self, locales: Vec<LocalePages>, publish: bool) -> SiteInput<'_> {
        SiteInput {
            map: &self.map,
            site: &self.site,
            edition: &self.edition,
            locales,
            publish,
            assets: &self.assets,
            downloads: &self.downloads,
            start: false,
        }
    }

    /// The markup of some blocks in a locale, and what was found.
    pub(crate) fn blocks(&self, tag: &str, change: impl FnOnce(&mut Document)) -> (String, Vec<Diagnostic>) {
        let mut document = self.document(tag, Kind::Brochure, "one", "One");
        change(&mut document);
        let pages = self.pages(tag, vec![document]);
        let (mut files, found) = self.write(vec![pages], false);
        (files.remove(&format!("{tag}/one/index.html")).unwrap_or_default(), found)
    }

    /// A locale with these brochures and nothing else.
    pub(crate) fn pages(&self, tag: &str, brochures: Vec<Document>) -> LocalePages {
        LocalePages {
            locale: locale(tag, self.span),
            interface: Arc::new(interface(tag)),
            site: self.document(tag, Kind::Site, "", "Living well"),
            brochures,
            videos: Vec::new(),
            glossary: None,
            about: None,
            accessibility: None,
            corrections: None,
            versions: Vec::new(),
        }
    }

    pub(crate) fn document(&self, tag: &str, kind: Kind, id: &str, title: &str) -> Document {
        Document {
            unit: UnitId::new(kind, id),
            locale: locale(tag, self.span),
            edition: "default".to_owned(),
            meta: Meta {
                title: self.text(title),
                subtitle: None,
                description: Some(self.text(&format!("{title}, described"))),
                main_message: None,
                status: Status::Sample,
                version: None,
                prepared: None,
                last_reviewed: None,
                next_review: None,
                contributors: Vec::new(),
                panels: Vec::new(),
                facts: BTreeMap::new(),
                aliases: Vec::new(),
                duration: None,
                cover: None,
            },
            blocks: Vec::new(),
            contents: Vec::new(),
            notes: Vec::new(),
            links: BTreeMap::new(),
            notices: Vec::new(),
            imprint: Vec::new(),
            disclaimer: Vec::new(),
            coverage: Coverage::default(),
            card: Card::default(),
            reviewed: false,
            length: (kind == Kind::Video).then(|| "Length: 3 minutes".to_owned().into()),
        }
    }

    pub(crate) fn inline(&self, kind: InlineKind) -> Inline {
        Inline::new(kind, self.span)
    }

    pub(crate) fn words(&self, text: &str) -> Inline {
        self.inline(InlineKind::Text(text.to_owned()))
    }

    pub(crate) fn rich(&self, content: Vec<InlineKind>) -> Text {
        Text {
            content: content.into_iter().map(|kind| self.inline(kind)).collect(),
            lang: None,
            key: None,
            source: self.span,
            target: None,
        }
    }

    /// A leaf; an empty text has no content.
    pub(crate) fn text(&self, text: &str) -> Text {
        if text.is_empty() {
            self.rich(Vec::new())
        } else {
            self.rich(vec![InlineKind::Text(text.to_owned())])
        }
    }

    pub(crate) fn block(&self, kind: BlockKind<Text>) -> Block<Text> {
        Block::new(kind, self.span)
    }

    pub(crate) fn p(&self, text: &str) -> Block<Text> {
        self.block(BlockKind::Paragraph(self.text(text)))
    }

    pub(crate) fn item(&self, task: Option<bool>, blocks: Vec<Block<Text>>) -> Item<Text> {
        Item { task, blocks, span: self.span }
    }

    pub(crate) fn row(&self, cells: &[&str]) -> Vec<Cell<Text>> {
        cells.iter().map(|text| Cell { text: self.text(text), span: self.span }).collect()
    }

    pub(crate) fn table(&self, header: &[&str], rows: &[&[&str]]) -> Block<Text> {
        self.block(BlockKind::Table {
            align: vec![Align::Start; header.len()],
            header: self.row(header),
            rows: rows.iter().map(|r| self.row(r)).collect(),
        })
    }

    pub(crate) fn note(&self, key: &str, number: &str, back: &[&str]) -> ResolvedNote {
        ResolvedNote {
            number: number.to_owned(),
            reference: Reference {
                key: key.to_owned(),
                authors: "Arroll B, Goodyear-Smith F, et al.".to_owned(),
                title: "Validation of PHQ-2 & PHQ-9".to_owned(),
                container: Some("Ann Fam Med".to_owned()),
                detail: Some("8(4):348–353".to_owned()),
                year: Some(2010),
                url: Some("https://doi.example/10.1".to_owned()),
                language: "en".to_owned(),
                span: self.span,
            },
            citations: back.len(),
            label: format!("Source {number}"),
            back_labels: back.iter().map(|l| (*l).to_owned()).collect(),
        }
    }
}

pub(crate) fn with_id(mut block: Block<Text>, id: &str) -> Block<Text> {
    block.attrs.id = Some(id.to_owned());
    block
}

pub(crate) fn english() -> Lang {
    Lang { tag: "en".to_owned(), dir: Direction::Ltr }
}

/// Locales of tests: `ar` is written right to left, `fa` with digits of its own.
pub(crate) fn locale(tag: &str, span: Span) -> Arc<Locale> {
    let (name, dir, digits) = match tag {
        "ar" => ("العربية", Direction::Rtl, Some("latn")),
        "fa" => ("فارسی", Direction::Rtl, Some("arabext")),
        "he" => ("עברית", Direction::Rtl, None),
        "zh-Hans" => ("简体中文", Direction::Ltr, None),
        "de" => ("Deutsch", Direction::Ltr, None),
        _ => ("English", Direction::Ltr, None),
    };
    Arc::new(Locale {
        tag: tag.to_owned(),
        name: name.to_owned(),
        dir,
        format: tag.to_owned(),
        digits: digits.map(str::to_owned),
        parent: None,
        span,
    })
}

/// The English interface texts, as they stand in `locales/en/ui.ftl`; for other locales with `‹tag›` in front, so
/// that a page shows where a word comes from.
pub(crate) fn interface(tag: &str) -> Interface {
    let source = include_str!("../../../locales/en/ui.ftl");
    let texts: BTreeMap<String, String> = source
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()) && !line.contains('$'))
        .filter_map(|line| line.split_once(" = "))
        .map(|(id, text)| {
            let text = text.replace("{ -licence-name }", "CC BY 4.0");
            (id.to_owned(), if tag == "en" { text } else { format!("‹{tag}›{text}") })
        })
        .collect();
    let total = texts.len();
    Interface { texts, total, ..Interface::default() }
}
