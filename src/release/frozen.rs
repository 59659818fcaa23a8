//! A document as a file: all that a reader gets, without places in sources that go on changing.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::hash;
use super::record::damaged;
use crate::config::SCHEMA;
use crate::diag::{Diagnostic, FileId, SourceMap, Span};
use crate::model::{
    Block, BlockKind, Card, ContentsEntry, Coverage, Document, ImprintLine, Kind, Locale, Meta, Notice,
    ResolvedLink, ResolvedNote, Text, UnitId,
};

/// A document as it is written into a release.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frozen {
    /// The file's text.
    pub text: String,
    /// The pictures in it, by name.
    pub pictures: BTreeMap<String, Vec<u8>>,
    /// A hash of each section, in reading order.
    pub sections: Vec<(String, String)>,
}

/// Notices that hold on a day or for a build, not for a text.
const PASSING: [&str; 2] = ["overdue", "incomplete"];

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct File {
    schema: i64,
    brochure: String,
    locale: String,
    edition: String,
    meta: Meta<Text>,
    blocks: Vec<Block<Text>>,
    contents: Vec<ContentsEntry>,
    notes: Vec<ResolvedNote>,
    links: BTreeMap<String, ResolvedLink>,
    notices: Vec<Notice>,
    imprint: Vec<ImprintLine>,
    disclaimer: Vec<Block<Text>>,
}

/// Makes a file of a document. `assets` are the pictures that are no text, by their path in the project.
pub fn freeze(document: &Document, map: &SourceMap, assets: &BTreeMap<String, Vec<u8>>) -> Frozen {
    let mut pictures = BTreeMap::new();
    let mut blocks = document.blocks.clone();
    each_figure(&mut blocks, &mut |path, file| {
        let bytes = match file {
            Some(file) => map.text(*file).as_bytes().to_vec(),
            None => assets.get(path).cloned().unwrap_or_default(),
        };
        let stem = path.rsplit('/').next().unwrap_or(path);
        let name = format!("{}-{stem}", hash(&bytes).get(..12).unwrap_or_default());
        path.clone_from(&name);
        pictures.insert(name, bytes);
    });
    let mut notices = document.notices.clone();
    notices.retain(|n| !PASSING.contains(&n.name.as_ref()));
    let file = File {
        schema: SCHEMA,
        brochure: document.unit.id.clone(),
        locale: document.locale.tag.clone(),
        edition: document.edition.clone(),
        meta: document.meta.clone(),
        blocks,
        contents: document.contents.clone(),
        notes: document.notes.clone(),
        links: document.links.clone(),
        notices,
        imprint: document.imprint.clone(),
        disclaimer: document.disclaimer.clone(),
    };
    Frozen { text: lines(&file), pictures, sections: section_hashes(document) }
}

/// JSON with a line for each block and field, so that the difference of two versions can be read.
fn lines(file: &File) -> String {
    let Ok(Value::Object(fields)) = serde_json::to_value(file) else { return String::new() };
    let fields: Vec<String> = fields
        .iter()
        .map(|(name, value)| match value {
            Value::Array(items) if !items.is_empty() => {
                let items: Vec<String> = items.iter().map(Value::to_string).collect();
                format!("\"{name}\":[\n{}\n]", items.join(",\n"))
            }
            _ => format!("\"{name}\":{value}"),
        })
        .collect();
    format!("{{\n{}\n}}\n", fields.join(",\n"))
}

/// What a frozen document is thawed with.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// The texts of all files.
    pub map: &'a SourceMap,
    /// The folder of its release.
    pub folder: &'a str,
    /// SHA-256 of the file as it was written, and where the record says so.
    pub code: &'a (String, Span),
}

/// Makes a document of its file in a release again.
///
/// # Errors
///
/// `release-damaged`: the file is gone, or is not what was written.
pub fn thaw(around: Around<'_>, brochure: &str, locale: &Arc<Locale>) -> Result<Document, Diagnostic> {
    let Around { map, folder, code } = around;
    let path = format!("{folder}/{}/{brochure}.json", locale.tag);
    let restore = "restore the file from an earlier state of the project";
    let Some(file) = map.find(&path) else {
        return Err(damaged(format!("the text of {brochure} ({}) is gone", locale.tag))
            .at(code.1)
            .help(restore));
    };
    let changed = || {
        damaged(format!("the text of {brochure} ({}) is not as it was published", locale.tag))
            .at(Span::new(file, 0, 1))
            .help(format!("{restore}; to publish another text, make a new release"))
    };
    if hash(map.text(file).as_bytes()) != code.0 {
        return Err(changed());
    }
    let read: File = serde_json::from_str(map.text(file)).map_err(|_| changed())?;
    let mut document = Document {
        unit: UnitId::new(Kind::Brochure, read.brochure),
        locale: Arc::clone(locale),
        edition: read.edition,
        meta: read.meta,
        blocks: read.blocks,
        contents: read.contents,
        notes: read.notes,
        links: read.links,
        notices: read.notices,
        imprint: read.imprint,
        disclaimer: read.disclaimer,
        coverage: Coverage::default(),
        length: None,
        reviewed: false,
        card: Card::default(),
    };
    each_figure(&mut document.blocks, &mut |path, file| {
        *path = format!("{folder}/pictures/{path}");
        *file = map.find(path);
    });
    place(&mut document, file);
    Ok(document)
}

/// Says of every block in which file it stands, so that a finding about it has a place.
fn place(document: &mut Document, file: FileId) {
    let span = Span::new(file, 0, 1);
    document.meta.title.source = span;
    for blocks in [&mut document.blocks, &mut document.disclaimer] {
        each_block(blocks, &mut |block| {
            block.span = span;
            if let BlockKind::Figure { file, texts, .. } = &mut block.kind {
                for (place, _) in texts {
                    place.file = file.unwrap_or(place.file);
                }
            }
        });
    }
}

fn each_figure(blocks: &mut [Block<Text>], visit: &mut dyn FnMut(&mut String, &mut Option<FileId>)) {
    each_block(blocks, &mut |block| {
        if let BlockKind::Figure { path, file, .. } = &mut block.kind {
            visit(path, file);
        }
    });
}

fn each_block(blocks: &mut [Block<Text>], visit: &mut dyn FnMut(&mut Block<Text>)) {
    for block in blocks {
        visit(block);
        for children in block.children_mut() {
            each_block(children, visit);
        }
    }
}

/// A hash of what each section says, in reading order: two documents with the same ones have the same text.
pub fn section_hashes(document: &Document) -> Vec<(String, String)> {
    let mut texts: Vec<(String, String)> = Vec::new();
    for leaf in super::leaves(document) {
        if texts.last().is_none_or(|(section, _)| section != leaf.section) {
            texts.push((leaf.section.to_owned(), String::new()));
        }
        if let Some((_, text)) = texts.last_mut() {
            text.push_str(&serde_json::to_string(&leaf.text.content).unwrap_or_default());
            text.push('\n');
        }
    }
    let short = |text: String| hash(text.as_bytes()).get(..16).unwrap_or_default().to_owned();
    texts.into_iter().map(|(section, text)| (section, short(text))).collect()
}

/// Compares a picture of a release with what was written.
pub fn picture(around: Around<'_>, name: &str, assets: &BTreeMap<String, Vec<u8>>) -> Option<Diagnostic> {
    let Around { map, folder, code } = around;
    let path = format!("{folder}/pictures/{name}");
    let text = map.find(&path).map(|file| map.text(file).as_bytes());
    let bytes = text.or_else(|| assets.get(&path).map(Vec::as_slice));
    if bytes.is_some_and(|bytes| hash(bytes) == code.0) {
        return None;
    }
    Some(
        damaged(format!("the picture {name} is gone or not as it was published"))
            .at(code.1)
            .help("restore the file from an earlier state of the project"),
    )
}
