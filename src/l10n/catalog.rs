//! One locale's messages, and the order in which catalogs are asked.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::parse;
use crate::diag::{Diagnostic, FileId, SourceMap};
use crate::model::{Catalog, Entry, Locale, Message, UnitId};

/// Builds the catalog of one locale from its files: those of its units, the interface texts and the terms.
///
/// Of two messages with the same id the first is kept ([`parse`] has reported the second). Terms may stand in any
/// file; those of `terms` come first.
pub fn catalog(
    map: &SourceMap,
    tag: &str,
    units: &BTreeMap<UnitId, FileId>,
    ui: Option<FileId>,
    terms: Option<FileId>,
) -> (Catalog, Vec<Diagnostic>) {
    let mut out = Catalog { locale: tag.to_owned(), ..Catalog::default() };
    let mut diagnostics = Vec::new();
    let mut read = |file: FileId, terms: &mut BTreeMap<String, Entry>| {
        let (messages, found) = parse(map, file);
        diagnostics.extend(found);
        let mut own = BTreeMap::new();
        for message in messages {
            let target = if message.id.starts_with('-') { &mut *terms } else { &mut own };
            target.entry(message.id.clone()).or_insert(Entry { message, file });
        }
        own
    };
    if let Some(file) = terms {
        // Messages have no place in a file of terms, but a term may refer to one.
        out.ui = read(file, &mut out.terms);
    }
    if let Some(file) = ui {
        let own = read(file, &mut out.terms);
        out.ui.extend(own);
    }
    for (unit, file) in units {
        let own = read(*file, &mut out.terms);
        out.units.insert(unit.clone(), own);
    }
    (out, diagnostics)
}

/// The catalogs of one locale in the order in which they are asked.
#[derive(Clone, Debug)]
pub struct Chain {
    /// The locale.
    pub locale: Arc<Locale>,
    /// The locale in which the sources are written.
    pub source: Arc<Locale>,
    /// The locale's own catalog, then its parent's, and so on.
    pub catalogs: Vec<Arc<Catalog>>,
    /// The source locale's catalog. Only its interface texts and terms are used: sources are read from Markdown.
    pub source_catalog: Arc<Catalog>,
}

impl Chain {
    /// Whether documents are made in the language of the sources.
    pub fn is_source(&self) -> bool {
        self.locale.tag == self.source.tag
    }

    /// Whether the locale's language is that of the sources, perhaps of another region: its texts may be the same.
    pub(super) fn is_variant_of_source(&self) -> bool {
        let language = |tag: &'_ str| tag.split('-').next().unwrap_or_default().to_owned();
        language(&self.locale.tag) == language(&self.source.tag)
    }

    /// The messages of a unit with this id, the locale's own first.
    pub(super) fn messages<'a>(&'a self, unit: &'a UnitId, id: &'a str) -> impl Iterator<Item = &'a Message> {
        self.catalogs.iter().filter_map(move |c| c.message(unit, id))
    }
}
