//! What comes back, as far as the format tells.

use super::codes::{Code, Content, Part, Side, push};
use super::xml::{Child, Node};
use super::{po, xml};
use crate::diag::{Diagnostic, FileId, SourceMap, Span};

/// A file that came back.
#[derive(Clone, Debug)]
pub(super) struct ArrivedFile {
    /// The file of messages that it was made from, without `.ftl`.
    pub(super) resource: String,
    /// The locale.
    pub(super) target: String,
    /// Its texts.
    pub(super) units: Vec<Arrived>,
}

/// A text that came back.
#[derive(Clone, Debug)]
pub(super) struct Arrived {
    /// Its id.
    pub(super) id: String,
    /// Its message and choices as they were written for people, if a tool kept them.
    pub(super) name: Option<String>,
    /// What the translation was when it was packed, if a tool kept it.
    pub(super) stamp: Option<String>,
    /// The source text.
    pub(super) source: Content,
    /// The translation; empty if there is none.
    pub(super) target: Content,
    /// What the format says against it.
    pub(super) doubt: Option<&'static str>,
    /// Where it stands.
    pub(super) span: Span,
}

/// Reads a file of any format.
pub(super) fn read(map: &SourceMap, file: FileId, diagnostics: &mut Vec<Diagnostic>) -> Vec<ArrivedFile> {
    let text = map.text(file).trim_start();
    if !text.starts_with('<') {
        return po::read(map, file, diagnostics).into_iter().collect();
    }
    let root = match xml::read(map, file) {
        Ok(root) => root,
        Err(found) => {
            diagnostics.push(*found);
            return Vec::new();
        }
    };
    let version = root.get("version").unwrap_or_default();
    let mut reader = Reader { file, two: version.starts_with('2'), diagnostics };
    if root.name != "xliff" || !(version.starts_with("1.") || version.starts_with("2.")) {
        reader.diagnostics.push(unknown(root.span(file)));
        return Vec::new();
    }
    root.nodes().filter(|n| n.name == "file").filter_map(|n| reader.file(&root, n)).collect()
}

/// The finding for what is none of the formats.
pub(super) fn unknown(span: Span) -> Diagnostic {
    Diagnostic::error("exchange-format", "this file is neither XLIFF 1.2, nor XLIFF 2, nor PO")
        .at(span)
        .why("nothing can be taken from it")
        .help("ask for the format in which the file was sent")
}

/// The finding for a file that does not say what it translates.
pub(super) fn nameless(span: Span, what: &str) -> Diagnostic {
    Diagnostic::error("exchange-nameless", format!("the file does not say {what}"))
        .at(span)
        .why("its texts cannot be given to their messages; nothing was taken from it")
        .help("ask for the file with the header that it was sent with")
}

struct Reader<'a> {
    file: FileId,
    two: bool,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl Reader<'_> {
    fn file(&mut self, root: &Node, node: &Node) -> Option<ArrivedFile> {
        let language = if self.two { root.get("trgLang") } else { node.get("target-language") };
        let Some(resource) = node.get("original") else {
            self.diagnostics.push(nameless(node.span(self.file), "which texts it holds (`original`)"));
            return None;
        };
        let Some(target) = language else {
            self.diagnostics.push(nameless(node.span(self.file), "its language"));
            return None;
        };
        let mut units = Vec::new();
        self.units(node, &mut units);
        Some(ArrivedFile {
            resource: resource.strip_suffix(".ftl").unwrap_or(resource).to_owned(),
            target: target.to_owned(),
            units,
        })
    }

    fn units(&mut self, node: &Node, out: &mut Vec<Arrived>) {
        for child in node.nodes() {
            match child.name.as_str() {
                "trans-unit" if !self.two => out.extend(self.unit_12(child)),
                "unit" if self.two => out.extend(self.unit_21(child)),
                "group" | "body" => self.units(child, out),
                _ => {}
            }
        }
    }

    fn unit_12(&mut self, node: &Node) -> Option<Arrived> {
        let target = node.first("target");
        let state = target.and_then(|t| t.get("state")).unwrap_or_default();
        let doubt = matches!(state, "new" | "needs-translation")
            .then_some("its state says that it is not translated");
        let mut arrived = self.unit(node, "resname")?;
        arrived.doubt = doubt;
        arrived.source = self.content(node.first("source"), &[])?;
        arrived.target = self.content(target, &[])?;
        Some(arrived)
    }

    fn unit_21(&mut self, node: &Node) -> Option<Arrived> {
        let mut arrived = self.unit(node, "name")?;
        let data: Vec<(String, String)> = node
            .first("originalData")
            .into_iter()
            .flat_map(Node::nodes)
            .filter_map(|d| Some((d.get("id")?.to_owned(), d.text())))
            .collect();
        let mut targets: Vec<(usize, Content)> = Vec::new();
        let (mut full, mut empty) = (0, 0);
        let segments = node.nodes().filter(|n| matches!(n.name.as_str(), "segment" | "ignorable"));
        for (i, segment) in segments.enumerate() {
            let source = self.content(segment.first("source"), &data)?;
            let mut target = self.content(segment.first("target"), &data)?;
            if segment.name == "ignorable" {
                if target.is_empty() {
                    target.clone_from(&source);
                }
            } else if target.is_empty() {
                empty += 1;
            } else {
                full += 1;
            }
            let order = segment.first("target").and_then(|t| t.get("order")?.parse::<usize>().ok());
            targets.push((order.map_or(i, |o| o.saturating_sub(1)), target));
            for part in source {
                push(&mut arrived.source, part);
            }
        }
        targets.sort_by_key(|(order, _)| *order);
        if full > 0 {
            let parts = targets.into_iter().flat_map(|(_, target)| target);
            parts.for_each(|part| push(&mut arrived.target, part));
            arrived.doubt = (empty > 0).then_some("only some of its segments are translated");
        }
        Some(arrived)
    }

    fn unit(&mut self, node: &Node, name: &str) -> Option<Arrived> {
        let Some(id) = node.get("id") else {
            self.diagnostics.push(nameless(node.span(self.file), "the id of this text"));
            return None;
        };
        let stamp = node.get("shape:stamp").map(str::to_owned);
        Some(Arrived {
            id: id.to_owned(),
            name: node.get(name).map(str::to_owned),
            stamp,
            source: Content::new(),
            target: Content::new(),
            doubt: None,
            span: node.span(self.file),
        })
    }

    /// The content of a source or target; `None` if an element in it is not known, which was reported.
    fn content(&mut self, node: Option<&Node>, data: &[(String, String)]) -> Option<Content> {
        let mut out = Content::new();
        if let Some(node) = node {
            self.inside(node, data, &mut out)?;
        }
        Some(out)
    }

    fn inside(&mut self, node: &Node, data: &[(String, String)], out: &mut Content) -> Option<()> {
        for child in &node.children {
            match child {
                Child::Text(text) => push(out, Part::Text(text.clone())),
                Child::Node(node) => self.element(node, data, out)?,
            }
        }
        Some(())
    }

    fn element(&mut self, node: &Node, data: &[(String, String)], out: &mut Content) -> Option<()> {
        let by_reference = |name: &str| {
            let id = node.get(name)?;
            data.iter().find(|(d, _)| d == id).map(|(_, native)| native.clone())
        };
        let number = |name: &str| {
            let id = node.get(name).unwrap_or_default();
            id.trim_start_matches(|c: char| !c.is_ascii_digit()).parse().unwrap_or_default()
        };
        let code =
            |side: Side, id: &str, native: String| Part::Code(Code { number: number(id), side, native });
        match (self.two, node.name.as_str()) {
            (false, "ph" | "x") => push(out, code(Side::Alone, "id", node.text())),
            (false, "bpt" | "bx") => push(out, code(Side::Open, "id", node.text())),
            (false, "ept" | "ex") => push(out, code(Side::Close, "id", node.text())),
            (false, "it") => {
                let side = if node.get("pos") == Some("close") { Side::Close } else { Side::Open };
                push(out, code(side, "id", node.text()));
            }
            (false, "g") => {
                push(out, code(Side::Open, "id", String::new()));
                self.inside(node, data, out)?;
                push(out, code(Side::Close, "id", String::new()));
            }
            (true, "pc") => {
                push(out, code(Side::Open, "id", by_reference("dataRefStart").unwrap_or_default()));
                self.inside(node, data, out)?;
                push(out, code(Side::Close, "id", by_reference("dataRefEnd").unwrap_or_default()));
            }
            (true, "ph") => push(out, code(Side::Alone, "id", by_reference("dataRef").unwrap_or_default())),
            (true, "sc") => push(out, code(Side::Open, "id", by_reference("dataRef").unwrap_or_default())),
            (true, "ec") => {
                let id = if node.get("startRef").is_some() { "startRef" } else { "id" };
                push(out, code(Side::Close, id, by_reference("dataRef").unwrap_or_default()));
            }
            (true, "cp") => {
                let hex = node.get("hex").and_then(|h| u32::from_str_radix(h, 16).ok());
                let character = hex.and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER);
                push(out, Part::Text(character.to_string()));
            }
            (_, "mrk") => self.inside(node, data, out)?,
            (true, "sm" | "em") => {}
            (_, name) => {
                self.diagnostics.push(
                    Diagnostic::error(
                        "exchange-element",
                        format!("the element `{name}` has no place in a text"),
                    )
                    .at(node.span(self.file))
                    .why("what it means is not known, so that this text was not taken")
                    .help("ask for the file without this tool's own elements, or write the text by hand"),
                );
                return None;
            }
        }
        Some(())
    }
}
