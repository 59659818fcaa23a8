//! `content/editions/<id>/edition.toml`.

use std::collections::BTreeMap;

use super::tables::check_https;
use crate::config::{Table, read_facts, with_root};
use crate::diag::{Diagnostic, SourceMap, Span};
use crate::model::{Edition, is_id};

/// Reads an edition. Where there is no such file it is empty, and its place is `nowhere`.
pub(super) fn read(map: &SourceMap, id: &str, nowhere: Span, diagnostics: &mut Vec<Diagnostic>) -> Edition {
    let path = format!("content/editions/{id}/edition.toml");
    if let Some(file) = map.find(&path) {
        let read = with_root(map, file, map.whole(file).range(), diagnostics, |t, d| read_root(t, id, d));
        return read.unwrap_or_else(|| empty(id, Span::new(file, 0, 0)));
    }
    if map.under(&format!("content/editions/{id}/")).next().is_some() {
        diagnostics.push(
            Diagnostic::error("missing-edition-file", "this edition has no `edition.toml`")
                .at_path(path)
                .help("write the file: `schema = 1` and `name = \"…\"`"),
        );
    }
    empty(id, nowhere)
}

fn empty(id: &str, span: Span) -> Edition {
    Edition {
        id: id.to_owned(),
        name: None,
        sponsor: None,
        facts: BTreeMap::new(),
        links: BTreeMap::new(),
        allow_sample: false,
        span,
    }
}

fn read_root(table: &Table<'_, '_>, id: &str, diagnostics: &mut Vec<Diagnostic>) -> Edition {
    Edition {
        name: table.string("name", diagnostics).map(|n| n.value),
        sponsor: table.string("sponsor", diagnostics).map(|s| s.value),
        allow_sample: table.boolean("allow-sample", diagnostics).is_some_and(|b| b.value),
        facts: read_facts(table, diagnostics),
        links: table.table("links", diagnostics, read_links).unwrap_or_default(),
        ..empty(id, table.span())
    }
}

fn read_links(table: &Table<'_, '_>, diagnostics: &mut Vec<Diagnostic>) -> BTreeMap<String, (String, Span)> {
    let mut out = BTreeMap::new();
    for label in table.keys() {
        let url = table.required(&label.value, diagnostics).filter(|u| check_https(u, diagnostics));
        if !is_id(&label.value) {
            diagnostics.push(
                Diagnostic::error("bad-id", format!("`{}` cannot be the label of a link", label.value))
                    .at(label.span)
                    .help("use the label from the text: small letters, digits and hyphens"),
            );
        } else if let Some(url) = url {
            out.insert(label.value, (url.value, label.span));
        }
    }
    out
}
