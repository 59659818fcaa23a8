//! Writes XLIFF 1.2 and 2.1.

use std::fmt::Write as _;

use super::codes::{Code, Content, Part, Side};
use super::pack::{Entry, Pack, Unit};
use super::xml::{attribute, escape};

/// The namespace of what XLIFF has no place for.
const OURS: &str = "urn:shapepress:exchange:1";

/// XLIFF 1.2: codes hold what stands for them in the message.
pub(super) fn write_12(pack: &Pack) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    _ = write!(
        out,
        "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" xmlns:shape=\"{OURS}\">\n<file \
         original=\"{}.ftl\" source-language=\"{}\" target-language=\"{}\" datatype=\"plaintext\">\n<header><tool \
         tool-id=\"shape\" tool-name=\"Shapepress\"/></header>\n<body>\n",
        attribute(&pack.resource),
        attribute(&pack.source),
        attribute(&pack.target)
    );
    for entry in &pack.entries {
        let grouped = entry.units.iter().any(|u| !u.choices.is_empty());
        if grouped {
            _ = writeln!(out, "<group id=\"{}\" resname=\"{}\">", attribute(&entry.id), attribute(&entry.id));
        }
        for unit in &entry.units {
            unit_12(&mut out, pack, entry, unit);
        }
        if grouped {
            out.push_str("</group>\n");
        }
    }
    out.push_str("</body>\n</file>\n</xliff>\n");
    out
}

fn unit_12(out: &mut String, pack: &Pack, entry: &Entry, unit: &Unit) {
    _ = write!(
        out,
        "<trans-unit id=\"{}\" resname=\"{}\" xml:space=\"preserve\" shape:stamp=\"{}\">\n<source \
         xml:lang=\"{}\">{}</source>\n",
        attribute(&unit.id),
        attribute(&unit.name(entry)),
        entry.stamp,
        attribute(&pack.source),
        content_12(&unit.source)
    );
    if let Some(target) = &unit.target {
        let text = content_12(target);
        _ = writeln!(
            out,
            "<target xml:lang=\"{}\" state=\"translated\">{text}</target>",
            attribute(&pack.target)
        );
    }
    for note in notes(entry, unit) {
        _ = writeln!(out, "<note from=\"developer\">{}</note>", escape(&note));
    }
    out.push_str("</trans-unit>\n");
}

fn content_12(content: &Content) -> String {
    let mut out = String::new();
    for part in content {
        match part {
            Part::Text(text) => out.push_str(&escape(text)),
            Part::Code(Code { number, side, native }) => {
                let tag = match side {
                    Side::Open => "bpt",
                    Side::Close => "ept",
                    Side::Alone => "ph",
                };
                _ = write!(out, "<{tag} id=\"{number}\">{}</{tag}>", escape(native));
            }
        }
    }
    out
}

/// XLIFF 2.1: what stands for codes in the message lies beside the texts.
pub(super) fn write_21(pack: &Pack) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    _ = write!(
        out,
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" xmlns:shape=\"{OURS}\" version=\"2.1\" srcLang=\"{}\" \
         trgLang=\"{}\">\n<file id=\"f1\" original=\"{}.ftl\">\n",
        attribute(&pack.source),
        attribute(&pack.target),
        attribute(&pack.resource)
    );
    for entry in &pack.entries {
        let grouped = entry.units.iter().any(|u| !u.choices.is_empty());
        if grouped {
            _ = writeln!(out, "<group id=\"{}\">", attribute(&entry.id));
        }
        for unit in &entry.units {
            unit_21(&mut out, entry, unit);
        }
        if grouped {
            out.push_str("</group>\n");
        }
    }
    out.push_str("</file>\n</xliff>\n");
    out
}

fn unit_21(out: &mut String, entry: &Entry, unit: &Unit) {
    _ = writeln!(
        out,
        "<unit id=\"{}\" name=\"{}\" shape:stamp=\"{}\">",
        attribute(&unit.id),
        attribute(&unit.name(entry)),
        entry.stamp
    );
    let notes = notes(entry, unit);
    if !notes.is_empty() {
        out.push_str("<notes>");
        for note in notes {
            _ = write!(out, "<note category=\"developer\">{}</note>", escape(&note));
        }
        out.push_str("</notes>\n");
    }
    let mut data: Vec<&str> = Vec::new();
    for part in unit.source.iter().chain(unit.target.iter().flatten()) {
        if let Part::Code(code) = part
            && !data.contains(&code.native.as_str())
        {
            data.push(&code.native);
        }
    }
    if !data.is_empty() {
        out.push_str("<originalData>");
        for (i, native) in data.iter().enumerate() {
            _ = write!(out, "<data id=\"d{}\">{}</data>", i + 1, escape(native));
        }
        out.push_str("</originalData>\n");
    }
    let state = if unit.target.is_some() { "translated" } else { "initial" };
    _ = writeln!(
        out,
        "<segment state=\"{state}\">\n<source xml:space=\"preserve\">{}</source>",
        content_21(&unit.source, &data)
    );
    if let Some(target) = &unit.target {
        _ = writeln!(out, "<target xml:space=\"preserve\">{}</target>", content_21(target, &data));
    }
    out.push_str("</segment>\n</unit>\n");
}

fn content_21(content: &Content, data: &[&str]) -> String {
    let reference = |native: &str| data.iter().position(|d| *d == native).map_or(0, |i| i + 1);
    let end_of = |number: usize| {
        content.iter().find_map(|part| match part {
            Part::Code(c) if c.side == Side::Close && c.number == number => Some(c.native.as_str()),
            _ => None,
        })
    };
    let mut out = String::new();
    for part in content {
        match part {
            Part::Text(text) => out.push_str(&escape(text)),
            Part::Code(Code { number, side: Side::Alone, native }) => {
                let (d, shown) = (reference(native), attribute(native));
                _ = write!(out, "<ph id=\"{number}\" dataRef=\"d{d}\" disp=\"{shown}\"/>");
            }
            Part::Code(Code { number, side: Side::Open, native }) => {
                let (start, end) = (reference(native), reference(end_of(*number).unwrap_or_default()));
                _ = write!(out, "<pc id=\"{number}\" dataRefStart=\"d{start}\" dataRefEnd=\"d{end}\">");
            }
            Part::Code(Code { side: Side::Close, .. }) => out.push_str("</pc>"),
        }
    }
    out
}

/// The notes of a unit: its variant first, because it changes the text.
pub(super) fn notes(entry: &Entry, unit: &Unit) -> Vec<String> {
    let chosen = unit.choices.iter().map(|c| {
        if c.default {
            format!("For {} = {}, and for all that has no text of its own", c.selector, c.key)
        } else {
            format!("For {} = {}", c.selector, c.key)
        }
    });
    chosen.chain(entry.notes.iter().cloned()).collect()
}
