//! Addresses: no two pages may have one.

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Span};
use crate::model::{Brochure, Kind, UnitId};

/// Ids that no brochure can have, because other pages of a language stand there.
pub const RESERVED: [&str; 4] = ["about", "corrections", "glossary", "videos"];

/// Brochures and former ids that would stand at the address of another page.
pub fn addresses(sources: &BTreeMap<UnitId, Brochure>) -> Vec<Diagnostic> {
    let mut taken: BTreeMap<&str, Option<Span>> = RESERVED.into_iter().map(|id| (id, None)).collect();
    let brochures = || sources.values().filter(|b| b.unit.kind == Kind::Brochure);
    let own = brochures().map(|b| (b.unit.id.as_str(), b, "the id"));
    let former = brochures().flat_map(|b| b.meta.aliases.iter().map(move |a| (a.as_str(), b, "the alias")));
    let mut out = Vec::new();
    for (id, brochure, what) in own.chain(former) {
        let span = brochure.meta.title.span;
        let Some(first) = taken.insert(id, Some(span)) else { continue };
        let mut d =
            Diagnostic::error("address-taken", format!("{what} `{id}` is the address of another page"))
                .at(span)
                .why("two pages cannot have one address")
                .help("give the brochure another id (the name of its folder), or take the alias out");
        if let Some(first) = first.filter(|first| *first != span) {
            d = d.related(first, "the other page");
        }
        out.push(d);
    }
    out
}
