//! Interface texts (`ui.ftl`).

use std::collections::{BTreeMap, BTreeSet};

use super::catalog::Chain;
use super::format::Number;
use super::resolve::{Resolver, Value, Variables, flatten};
use super::segment::{Language, no_variables};
use crate::diag::Diagnostic;
use crate::markdown::Piece;
use crate::model::{Catalog, Element, Expr, Interface, Lang, Message, Pattern};

/// Messages that localization itself puts into documents.
const NEEDED: [&str; 29] = [
    "film-length",
    "imprint-edition",
    "imprint-last-reviewed",
    "imprint-licence",
    "imprint-licence-text",
    "imprint-never-reviewed",
    "imprint-next-review",
    "imprint-no-sponsor",
    "imprint-prepared",
    "imprint-sponsor",
    "imprint-version",
    "note-back",
    "note-back-place",
    "note-label",
    "notice-incomplete",
    "notice-machine-draft",
    "notice-sample",
    "notice-void-source",
    "notice-void-translation",
    "notice-void-value",
    "role-author",
    "role-clinician",
    "role-editor",
    "role-illustrator",
    "role-machine",
    "role-patient-panel",
    "role-reviewed",
    "role-translator",
    "role-unnamed",
];

/// The interface texts of one locale: the finished ones, and where those with variables stand.
#[derive(Debug, Default)]
pub(super) struct Texts {
    /// Texts without variables.
    pub(super) interface: Interface,
    /// Texts with variables: the place of their catalog among the language's.
    with_variables: BTreeMap<String, usize>,
}

/// A finished text, and its language where it is not the locale's.
pub(super) type Finished = (String, Option<Lang>);

impl Texts {
    /// Finishes what can be finished and tries out the rest.
    pub(super) fn new(own: &Language, source: &Language, chain: &Chain) -> (Self, Vec<Diagnostic>) {
        let mut out = Self::default();
        let mut faults = Vec::new();
        let last = own.catalogs.len() - 1;
        let later = known_later(chain);
        for (id, entry) in &chain.source_catalog.ui {
            for (name, pattern) in patterns(id, &entry.message) {
                let mut variables = BTreeSet::new();
                collect_variables(pattern, &mut variables);
                let found = own.catalogs.iter().enumerate().find_map(|(at, catalog)| {
                    let pattern = find(catalog, &name)?;
                    let language = if at == last { source } else { own };
                    Some((at, try_out(language, pattern, &variables, &mut faults)?))
                });
                let Some((at, text)) = found else { continue };
                out.interface.total += 1;
                if at == last && !chain.is_source() {
                    out.interface.fallback.insert(name.clone());
                }
                if variables.is_empty() {
                    out.interface.texts.insert(name, text);
                } else if variables.iter().all(|v| later.contains_key(v)) {
                    let language = if at == last { source } else { own };
                    let resolved = find(&own.catalogs[at], &name)
                        .and_then(|p| Resolver::new(language.scope(None), &later).resolve(p).ok());
                    out.interface.texts.extend(resolved.map(|r| (name, flatten(&r.pieces))));
                } else {
                    out.with_variables.insert(name, at);
                }
            }
        }
        if chain.is_source() {
            let known =
                |id: &str| out.interface.texts.contains_key(id) || out.with_variables.contains_key(id);
            faults.extend(NEEDED.iter().filter(|id| !known(id)).map(|id| {
                Diagnostic::error("missing-interface-text", format!("the interface text `{id}` is missing"))
                    .at_path(format!("locales/{}/ui.ftl", chain.source.tag))
                    .why("every page needs it")
                    .help(format!("add `{id} = …`"))
            }));
        }
        (out, faults)
    }

    /// A text with its variables put in. A missing one is shown as its id; that has been reported.
    pub(super) fn finish(
        &self,
        own: &Language,
        source: &Language,
        chain: &Chain,
        id: &str,
        variables: &Variables,
    ) -> Finished {
        let fell_back = self.interface.fallback.contains(id);
        let lang = fell_back.then(|| chain.source.lang());
        if let Some(text) = self.interface.texts.get(id) {
            return (text.clone(), lang);
        }
        let text = self.resolve(own, source, id, variables).map(|pieces| flatten(&pieces));
        (text.unwrap_or_else(|| id.to_owned()), lang)
    }

    /// The same in pieces, so that values stay apart from the text; none where it is missing.
    pub(super) fn pieces(
        &self,
        own: &Language,
        source: &Language,
        chain: &Chain,
        id: &str,
        variables: &Variables,
    ) -> (Vec<Piece>, Option<Lang>) {
        let lang = self.interface.fallback.contains(id).then(|| chain.source.lang());
        (self.resolve(own, source, id, variables).unwrap_or_default(), lang)
    }

    fn resolve(
        &self,
        own: &Language,
        source: &Language,
        id: &str,
        variables: &Variables,
    ) -> Option<Vec<Piece>> {
        let fell_back = self.interface.fallback.contains(id);
        let language = if fell_back { source } else { own };
        let mut catalogs = own.catalogs.iter();
        let pattern = match self.with_variables.get(id) {
            Some(at) => find(own.catalogs.get(*at)?, id)?,
            None if fell_back => find(own.catalogs.last()?, id)?,
            None => catalogs.find_map(|catalog| find(catalog, id))?,
        };
        Some(Resolver::new(language.scope(None), variables).resolve(pattern).ok()?.pieces)
    }
}

/// Variables that only a writer can fill in stand in the text as characters of their own.
fn known_later(chain: &Chain) -> Variables {
    [
        ("page", Interface::PAGE.to_string()),
        ("pages", Interface::PAGES.to_string()),
        ("kilobytes", Interface::KILOBYTES.to_string()),
        ("language", chain.locale.name.clone()),
    ]
    .map(|(name, text)| (name.to_owned(), Value::Text(text)))
    .into()
}

/// A message's value under its id, its attributes as `id.attribute`.
fn patterns<'a>(id: &'a str, message: &'a Message) -> impl Iterator<Item = (String, &'a Pattern)> {
    let value = message.value.iter().map(move |v| (id.to_owned(), v));
    value.chain(message.attributes.iter().map(move |(name, v)| (format!("{id}.{name}"), v)))
}

fn find<'a>(catalog: &'a Catalog, name: &str) -> Option<&'a Pattern> {
    let (id, attribute) = name.split_once('.').map_or((name, None), |(id, a)| (id, Some(a)));
    let message = &catalog.ui.get(id)?.message;
    match attribute {
        None => message.value.as_ref(),
        Some(attribute) => message.attributes.iter().find(|(n, _)| n == attribute).map(|(_, p)| p),
    }
}

/// Resolves a text in all its variants. `None`, with a finding, if it cannot be shown.
fn try_out(
    language: &Language,
    pattern: &Pattern,
    names: &BTreeSet<String>,
    faults: &mut Vec<Diagnostic>,
) -> Option<String> {
    let example: Variables = names.iter().map(|n| (n.clone(), Value::Number(Number::count(1)))).collect();
    let variables = if names.is_empty() { no_variables() } else { &example };
    let mut resolver = Resolver::new(language.scope(None), variables);
    let check = |uses: &super::resolve::Uses| {
        let dropped = names.iter().find(|n| !uses.variables.contains_key(*n) && !uses.spelled.contains(*n));
        dropped.map_or(Ok(()), |name| {
            Err(Box::new(
                Diagnostic::error("variable-dropped", format!("`{{ ${name} }}` is missing in a text"))
                    .at(pattern.span)
                    .why("readers would not learn a number that the English text gives")
                    .help(format!(
                        "put `{{ ${name} }}` into every variant; only a variant for exactly one number may write it in words"
                    )),
            ))
        })
    };
    let text = resolver.resolve(pattern).and_then(|r| {
        check(&r.uses)?;
        let text = flatten(&r.pieces);
        resolver.each_way(pattern, |r| check(&r.uses))?;
        Ok(text)
    });
    text.map_err(|fault| faults.push(*fault)).ok()
}

fn collect_variables(pattern: &Pattern, out: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let Element::Placeable(e, _) = element {
            collect_in(e, out);
        }
    }
}

fn collect_in(e: &Expr, out: &mut BTreeSet<String>) {
    match e {
        Expr::Variable(name) => _ = out.insert(name.clone()),
        Expr::Function(_, positional, _) => positional.iter().for_each(|p| collect_in(p, out)),
        Expr::Nested(inner) => collect_in(inner, out),
        Expr::Select(selector, variants) => {
            collect_in(selector, out);
            for variant in variants {
                collect_variables(&variant.value, out);
            }
        }
        Expr::Str(_) | Expr::Number(_) | Expr::Message(..) | Expr::Term(..) => {}
    }
}
