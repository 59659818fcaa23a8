//! Reads XML that anybody may have made, into a small tree with places; writes text and attributes.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::diag::{Diagnostic, FileId, SourceMap, Span};

/// How deep elements may nest.
const MAX_DEPTH: usize = 64;

/// How many elements and texts a file may have.
const MAX_NODES: usize = 2_000_000;

/// An element.
#[derive(Clone, Debug, Default)]
pub(super) struct Node {
    /// Its name without prefix.
    pub(super) name: String,
    /// Attributes by name; ours with the prefix `shape:`, all others as written.
    attributes: Vec<(String, String)>,
    /// What is in it, in order.
    pub(super) children: Vec<Child>,
    /// Where its tag begins and ends.
    pub(super) place: (usize, usize),
}

/// What stands in an element.
#[derive(Clone, Debug)]
pub(super) enum Child {
    /// An element.
    Node(Node),
    /// Text.
    Text(String),
}

impl Node {
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
    }

    pub(super) fn nodes(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|c| match c {
            Child::Node(node) => Some(node),
            Child::Text(_) => None,
        })
    }

    pub(super) fn first(&self, name: &str) -> Option<&Self> {
        self.nodes().find(|n| n.name == name)
    }

    /// All text within, that of elements too.
    pub(super) fn text(&self) -> String {
        let one = |c: &Child| match c {
            Child::Node(node) => node.text(),
            Child::Text(text) => text.clone(),
        };
        self.children.iter().map(one).collect()
    }

    pub(super) fn span(&self, file: FileId) -> Span {
        Span::new(file, self.place.0, self.place.1)
    }
}

/// Reads a document; the one reason why not.
pub(super) fn read(map: &SourceMap, file: FileId) -> Result<Node, Box<Diagnostic>> {
    let source = map.text(file);
    let mut reader = Reader::from_str(source);
    let mut open: Vec<Node> = vec![Node::default()];
    let mut nodes = 0;
    loop {
        let start = offset(reader.buffer_position());
        let event = match reader.read_event() {
            Ok(event) => event,
            Err(error) => {
                let at = offset(reader.error_position());
                return Err(damaged(source, file, at, &error.to_string()));
            }
        };
        let place = (start, offset(reader.buffer_position()));
        nodes += 1;
        if nodes > MAX_NODES || open.len() > MAX_DEPTH {
            let what =
                if nodes > MAX_NODES { "it has too many elements" } else { "its elements nest too deep" };
            return Err(damaged(source, file, start, what));
        }
        let text = match event {
            Event::Start(tag) => {
                let node = element(&tag, place)
                    .ok_or_else(|| damaged(source, file, start, "an attribute cannot be read"))?;
                open.push(node);
                continue;
            }
            Event::Empty(tag) => {
                let node = element(&tag, place)
                    .ok_or_else(|| damaged(source, file, start, "an attribute cannot be read"))?;
                add(&mut open, Child::Node(node));
                continue;
            }
            Event::End(_) => {
                if let Some(node) = open.pop() {
                    add(&mut open, Child::Node(node));
                }
                continue;
            }
            Event::Text(text) => text.to_string(),
            Event::CData(text) => text.to_string(),
            Event::GeneralRef(name) => {
                let known = quick_xml::escape::resolve_predefined_entity(&name).map(str::to_owned);
                match known.or_else(|| name.resolve_char_ref().ok().flatten().map(String::from)) {
                    Some(text) => text,
                    None => return Err(entity(file, place)),
                }
            }
            Event::DocType(_) => return Err(entity(file, place)),
            Event::Decl(_) | Event::Comment(_) | Event::PI(_) => continue,
            Event::Eof => break,
        };
        if let Some(node) = open.last_mut() {
            match node.children.last_mut() {
                Some(Child::Text(before)) => before.push_str(&text),
                _ => node.children.push(Child::Text(text)),
            }
        }
    }
    let end = source.len();
    if open.len() != 1 {
        return Err(damaged(source, file, end, "it ends too early"));
    }
    let mut roots = open.pop().into_iter().flat_map(|r| r.children).filter_map(|c| match c {
        Child::Node(node) => Some(node),
        Child::Text(_) => None,
    });
    roots.next().ok_or_else(|| damaged(source, file, 0, "it holds nothing"))
}

fn offset(position: u64) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}

fn add(open: &mut [Node], child: Child) {
    if let Some(node) = open.last_mut() {
        node.children.push(child);
    }
}

fn element(tag: &BytesStart<'_>, place: (usize, usize)) -> Option<Node> {
    let name = tag.name();
    let name = name.as_ref();
    let name = name.rsplit(':').next().unwrap_or(name).to_owned();
    let mut attributes = Vec::new();
    for attribute in tag.attributes() {
        let attribute = attribute.ok()?;
        let value = quick_xml::escape::unescape(&attribute.value).ok()?.into_owned();
        attributes.push((attribute.key.as_ref().to_owned(), value));
    }
    Some(Node { name, attributes, children: Vec::new(), place })
}

fn damaged(source: &str, file: FileId, at: usize, what: &str) -> Box<Diagnostic> {
    let mut at = at.min(source.len().saturating_sub(1));
    while !source.is_char_boundary(at) {
        at -= 1;
    }
    let end = at + source[at..].chars().next().map_or(0, char::len_utf8);
    Box::new(
        Diagnostic::error("exchange-damaged", format!("this file cannot be read: {what}"))
            .at(Span::new(file, at, end))
            .why("a file that is not whole could carry half a sentence; nothing was taken from it")
            .help("ask for the file again, as XML with the coding UTF-8"),
    )
}

fn entity(file: FileId, (start, end): (usize, usize)) -> Box<Diagnostic> {
    Box::new(
        Diagnostic::error("exchange-entity", "the file declares or uses entities of its own")
            .at(Span::new(file, start, end))
            .why("a few lines of them can fill any memory, or read files of this computer; nothing was taken from it")
            .help("ask for the file again without DOCTYPE; no translation tool needs one"),
    )
}

/// Text as it stands between tags.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('\r', "&#13;")
}

/// Text as it stands in an attribute.
pub(super) fn attribute(text: &str) -> String {
    escape(text).replace('"', "&quot;").replace('\n', "&#10;").replace('\t', "&#9;")
}
