//! What sources and the edition name in the tables of references and links.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Diagnostic, nearest};
use crate::model::{Brochure, Edition, Fact, Inline, InlineKind, Site, UnitId};

/// Facts that rest on a reference which does not exist (an error), and links of the edition which replace none (a
/// warning).
pub fn sources(site: &Site, edition: &Edition, sources: &BTreeMap<UnitId, Brochure>) -> Vec<Diagnostic> {
    let facts = sources.values().flat_map(|b| b.meta.facts.values()).chain(edition.facts.values());
    let mut out: Vec<_> = facts.filter_map(|fact| unknown_reference(site, fact)).collect();
    let mut labels: BTreeSet<&str> = site.links.keys().map(String::as_str).collect();
    for source in sources.values() {
        labels.extend(source.links.keys().map(String::as_str));
        source.meta.leaves().for_each(|segment| add_labels(&segment.content, &mut labels));
        for block in &source.blocks {
            block.for_each_leaf(None, &mut |segment, _| add_labels(&segment.content, &mut labels));
        }
    }
    for (label, (_, span)) in edition.links.iter().filter(|(label, _)| !labels.contains(label.as_str())) {
        let help = nearest(label, labels.iter().copied()).map_or_else(
            || "take it out, or write it like the label in content/links.toml".to_owned(),
            |near| format!("did you mean `{near}`?"),
        );
        out.push(
            Diagnostic::warning("unused-link", format!("no text has a link with the label `{label}`"))
                .at(*span)
                .why("the address would be shown nowhere, and readers would get the general one")
                .help(help),
        );
    }
    out
}

fn unknown_reference(site: &Site, fact: &Fact) -> Option<Diagnostic> {
    let key = fact.source.as_ref().filter(|key| !site.references.contains_key(*key))?;
    let help = nearest(key, site.references.keys().map(String::as_str)).map_or_else(
        || format!("declare `[{key}]` in content/references.toml"),
        |near| format!("did you mean `source = \"{near}\"`?"),
    );
    Some(
        Diagnostic::error("unknown-reference", format!("there is no source `{key}`"))
            .at(fact.span)
            .why("the number would stand without its source")
            .help(help),
    )
}

fn add_labels<'a>(content: &'a [Inline], labels: &mut BTreeSet<&'a str>) {
    for inline in content {
        match &inline.kind {
            InlineKind::Link { label, content } => {
                labels.insert(label);
                add_labels(content, labels);
            }
            InlineKind::Strong(inner) | InlineKind::Emphasis(inner) | InlineKind::Code(inner) => {
                add_labels(inner, labels);
            }
            _ => {}
        }
    }
}
