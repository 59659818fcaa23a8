//! The real content of this repository, in English and as made-up text in other scripts, to look at and to measure.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use shapepress::diag::Diagnostic;
use shapepress::l10n::{Chain, Localizer, Shared, catalog};
use shapepress::markdown;
use shapepress::model::*;
use shapepress::source::{Options, Project, load};
use shapepress::write::html::{Download, LocalePages, SiteInput, Theme};

/// The project, its theme, and pages of the wanted locales.
pub(crate) struct Real {
    pub(crate) project: Project,
    pub(crate) theme: Theme,
    pub(crate) locales: Vec<LocalePages>,
    assets: BTreeMap<String, Vec<u8>>,
    downloads: BTreeMap<(String, UnitId), Vec<Download>>,
}

impl Real {
    pub(crate) fn input(&self, publish: bool) -> SiteInput<'_> {
        SiteInput {
            map: &self.project.map,
            site: &self.project.site,
            edition: &self.project.edition,
            locales: self.locales.clone(),
            publish,
            assets: &self.assets,
            downloads: &self.downloads,
            start: false,
        }
    }
}

/// Reads the repository. Locales other than English show made-up words of their script.
pub(crate) fn read(tags: &[&str]) -> (Real, Vec<Diagnostic>) {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let (project, mut found) = load(root, &Options::default());
    let (theme, more) = Theme::load(&project.map, &project.theme.texts, &project.theme.assets);
    found.extend(more);
    let mut sources: BTreeMap<UnitId, Brochure> = BTreeMap::new();
    for (unit, file) in &project.sources {
        let (brochure, more) = match unit.kind {
            Kind::Glossary => markdown::read_glossary(&project.map, *file),
            Kind::Site => markdown::read_site(&project.map, *file),
            _ => markdown::read(&project.map, *file, unit.clone()),
        };
        found.extend(more);
        sources.insert(unit.clone(), brochure);
    }
    let modules: BTreeMap<String, Brochure> = sources
        .iter()
        .filter(|(unit, _)| unit.kind == Kind::Module)
        .map(|(unit, b)| (unit.id.clone(), b.clone()))
        .collect();
    for source in sources.values_mut() {
        for block in &mut source.blocks {
            if let BlockKind::Include { module, blocks } = &mut block.kind {
                blocks.clone_from(&modules[module].blocks);
            }
        }
    }
    let en = &project.messages["en"];
    let (messages, more) = catalog(&project.map, "en", &BTreeMap::new(), en.ui, en.terms);
    found.extend(more);
    let source = Arc::new(project.site.locale("en").unwrap().clone());
    let chain =
        Chain { locale: source.clone(), source, catalogs: Vec::new(), source_catalog: Arc::new(messages) };
    let (localizer, more) =
        Localizer::new(chain, Arc::new(project.site.clone()), Arc::new(project.edition.clone()));
    found.extend(more);
    let units: BTreeMap<UnitId, BTreeSet<String>> =
        sources.keys().map(|u| (u.clone(), BTreeSet::new())).collect();
    let glossary = &sources[&UnitId::new(Kind::Glossary, "")];
    let keys: BTreeSet<String> = glossary
        .blocks
        .iter()
        .flat_map(|b| match &b.kind {
            BlockKind::Definitions(d) => {
                d.iter().filter_map(|d| Some(d.id.as_deref()?.strip_prefix("term-")?.to_owned())).collect()
            }
            _ => Vec::new(),
        })
        .collect();
    let shared = Shared { disclaimer: modules.get("disclaimer"), glossary: &keys, units: &units };
    let mut documents = Vec::new();
    for source in sources.values() {
        let (document, more) = localizer.localize(source, &shared);
        found.extend(more);
        documents.push(document);
    }
    let locales = tags
        .iter()
        .map(|tag| {
            let locale = Arc::new(project.site.locale(tag).unwrap().clone());
            let of = |kind: Kind, id: Option<&str>| {
                documents
                    .iter()
                    .filter(move |d| d.unit.kind == kind && id.is_none_or(|id| d.unit.id == id))
                    .map(|d| disguise(d, &locale))
                    .collect::<Vec<_>>()
            };
            let mut interface = localizer.interface().clone();
            if *tag != "en" {
                interface.texts.values_mut().for_each(|t| *t = made_up(t, tag));
            }
            let mut brochures = of(Kind::Brochure, None);
            localizer.sort_titles(&mut brochures, |d| match &d.meta.title.content[0].kind {
                InlineKind::Text(text) => text,
                _ => "",
            });
            LocalePages {
                corrections: None,
                versions: Vec::new(),
                interface: Arc::new(interface),
                site: of(Kind::Site, None).remove(0),
                brochures,
                videos: of(Kind::Video, None),
                glossary: of(Kind::Glossary, None).pop(),
                about: of(Kind::Module, Some("about")).pop(),
                accessibility: of(Kind::Site, None)
                    .first()
                    .and_then(|site| localizer.statement(site))
                    .map(|d| disguise(&d, &locale)),
                locale,
            }
        })
        .collect();
    let real =
        Real { theme: theme.unwrap(), locales, assets: BTreeMap::new(), downloads: BTreeMap::new(), project };
    (real, found)
}

/// The document with made-up words in a locale's script.
fn disguise(document: &Document, locale: &Arc<Locale>) -> Document {
    let mut document = document.clone();
    document.locale = locale.clone();
    if locale.tag == "en" {
        return document;
    }
    let tag = locale.tag.as_str();
    let meta = &mut document.meta;
    for text in
        [Some(&mut meta.title), meta.subtitle.as_mut(), meta.description.as_mut(), meta.main_message.as_mut()]
            .into_iter()
            .flatten()
    {
        disguise_text(text, tag);
    }
    document.blocks.iter_mut().for_each(|b| disguise_block(b, tag));
    document.disclaimer.iter_mut().for_each(|b| disguise_block(b, tag));
    document.contents.iter_mut().for_each(|c| disguise_text(&mut c.text, tag));
    document.notices.iter_mut().for_each(|n| n.text = made_up(&n.text, tag));
    for line in &mut document.imprint {
        line.label = made_up(&line.label.text, tag).into();
        line.value = made_up(&line.value.text, tag).into();
    }
    document.length = document.length.as_ref().map(|l| made_up(&l.text, tag).into());
    for note in &mut document.notes {
        note.label = made_up(&note.label, tag);
        note.back_labels.iter_mut().for_each(|l| *l = made_up(l, tag));
    }
    document
}

fn disguise_text(text: &mut Text, tag: &str) {
    disguise_inlines(&mut text.content, tag);
}

fn disguise_inlines(content: &mut [Inline], tag: &str) {
    for inline in content {
        match &mut inline.kind {
            InlineKind::Text(text) => *text = made_up(text, tag),
            InlineKind::Strong(c) | InlineKind::Emphasis(c) | InlineKind::Link { content: c, .. } => {
                disguise_inlines(c, tag);
            }
            _ => {}
        }
    }
}

fn disguise_block(block: &mut Block<Text>, tag: &str) {
    let each = |blocks: &mut Vec<Block<Text>>| blocks.iter_mut().for_each(|b| disguise_block(b, tag));
    match &mut block.kind {
        BlockKind::Heading { text, .. } | BlockKind::Paragraph(text) | BlockKind::Video { text, .. } => {
            disguise_text(text, tag);
        }
        BlockKind::List { items, .. } => items.iter_mut().for_each(|i| each(&mut i.blocks)),
        BlockKind::Table { header, rows, .. } => {
            header.iter_mut().chain(rows.iter_mut().flatten()).for_each(|c| disguise_text(&mut c.text, tag));
        }
        BlockKind::Definitions(definitions) => {
            for d in definitions {
                disguise_text(&mut d.term, tag);
                d.meanings.iter_mut().for_each(each);
            }
        }
        BlockKind::Quote(blocks) | BlockKind::Callout { blocks, .. } | BlockKind::Include { blocks, .. } => {
            each(blocks);
        }
        BlockKind::RedFlags { label, blocks, .. }
        | BlockKind::Worksheet { label, blocks, .. }
        | BlockKind::Questions { label, blocks } => {
            disguise_text(label, tag);
            each(blocks);
        }
        BlockKind::Scale { label, ends, .. } => {
            disguise_text(label, tag);
            for end in ends {
                disguise_text(&mut end.text, tag);
            }
        }
        BlockKind::Contact { label, lines } => {
            disguise_text(label, tag);
            for line in lines {
                disguise_text(line, tag);
            }
        }
        BlockKind::Figure { alt, texts, caption, .. } => {
            disguise_text(alt, tag);
            for text in texts.iter_mut().map(|(_, t)| t).chain(caption) {
                disguise_text(text, tag);
            }
        }
        BlockKind::Cue(cue) => {
            disguise_text(&mut cue.scene, tag);
            each(&mut cue.spoken);
        }
        BlockKind::Rule => {}
    }
}

/// Words of a script, about as long as the English ones: what a page looks like matters here, not what it says.
fn made_up(text: &str, tag: &str) -> String {
    let words: &[&str] = match tag {
        "ar" => &["من", "الحركة", "يساعد", "فريقك", "العلاج", "كل", "يوم", "المستشفى", "على", "الطعام"],
        "he" => &["של", "תנועה", "עוזרת", "הצוות", "הטיפול", "כל", "יום", "בית", "על", "אוכל"],
        "zh-Hans" => &["您", "活动", "可以", "团队", "治疗", "每", "天", "医院", "在", "食物"],
        "el" => {
            &["από", "κίνηση", "βοηθά", "ομάδα", "θεραπεία", "κάθε", "ημέρα", "νοσοκομείο", "στο", "φαγητό"]
        }
        _ => &[
            "von",
            "Bewegung",
            "hilft",
            "Behandlungsteam",
            "Behandlung",
            "jeden",
            "Tag",
            "Krankenhaus",
            "auf",
            "Essen",
        ],
    };
    let mut out = String::new();
    let mut seed = text.bytes().fold(7, |n, b| (n * 31 + usize::from(b)) % 1_000_003);
    for piece in text.split_inclusive(|c: char| !c.is_alphabetic()) {
        let letters: String = piece.chars().filter(|c| c.is_alphabetic()).collect();
        if !letters.is_empty() {
            seed = (seed * 31 + letters.len()) % 1_000_003;
            out.push_str(words[seed % 10]);
        }
        let rest = piece.trim_start_matches(char::is_alphabetic);
        out.push_str(match (tag, rest) {
            ("zh-Hans", " ") => "",
            ("zh-Hans", ".") => "。",
            ("zh-Hans", ",") => "，",
            ("ar", "?") => "؟",
            ("ar", ",") => "،",
            _ => rest,
        });
    }
    out
}
