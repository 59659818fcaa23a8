//! `shape carry`: translations follow their text through an editorial change.

use std::collections::BTreeSet;
use std::path::Path;

use super::{Filter, prepare};
use crate::diag::{Diagnostic, Severity, SourceMap, nearest};
use crate::output;
use crate::sync::{self, Carriage};

/// What to carry.
#[derive(Clone, Debug, Default)]
pub struct CarryOptions {
    /// Which part of the project.
    pub filter: Filter,
    /// Single messages: the new id, or the old and the new one as `OLD=NEW`.
    pub ids: Vec<String>,
    /// Carry everything that may be carried.
    pub all: bool,
}

/// What came of it.
#[derive(Debug)]
pub struct Carried {
    /// The texts that the findings point into.
    pub map: SourceMap,
    /// What was found, sorted.
    pub diagnostics: Vec<Diagnostic>,
    /// The pairs that were looked at, chosen or not.
    pub carriages: Vec<Carriage>,
    /// How many translations were carried; `None` where nothing was chosen, so that nothing was written.
    pub carried: Option<usize>,
}

/// Finds translations in the history whose text was changed editorially, and carries those that were chosen.
pub fn carry(root: &Path, options: &CarryOptions) -> Carried {
    let prepared = prepare(root, "default", &options.filter);
    let mut out =
        Carried { map: SourceMap::default(), diagnostics: Vec::new(), carriages: Vec::new(), carried: None };
    out.diagnostics.extend(
        prepared
            .diagnostics
            .iter()
            .filter(|d| d.severity == Severity::Error && prepared.is_about_source_text(d))
            .cloned(),
    );
    let plan = prepared.sync_plan();
    if let Some(change) = plan.reference.iter().chain(&plan.locales).next() {
        out.diagnostics.push(
            Diagnostic::error("not-in-step", format!("{} is not in step with the sources", change.path))
                .at_path(&change.path)
                .why("only what `shape sync` has put into the history can be carried over")
                .help("run `shape sync`, then `shape carry` again"),
        );
    }
    if out.diagnostics.is_empty() {
        let given = given(&options.ids);
        let locales: Vec<&str> = prepared
            .project
            .site
            .locales
            .iter()
            .map(|l| l.tag.as_str())
            .filter(|l| options.filter.locale(l))
            .collect();
        let units = units(&prepared, &options.filter);
        let input = prepared.sync_input();
        out.carriages = sync::carriages(input, &locales, &units, &given.pairs, &mut out.diagnostics);
        let chosen = choose(&given, options.all, &out.carriages, &mut out.diagnostics);
        let failed = out.diagnostics.iter().any(|d| d.severity == Severity::Error);
        if (options.all || !options.ids.is_empty()) && !failed {
            match output::patch(root, &sync::carry(input, &chosen)) {
                Ok(_) => out.carried = Some(chosen.len()),
                Err(found) => out.diagnostics.extend(found),
            }
        }
    }
    crate::diag::sort(&mut out.diagnostics);
    out.map = prepared.project.map;
    out
}

/// The messages named on the command line.
struct Given {
    pairs: Vec<(String, String)>,
    new: Vec<String>,
}

fn given(ids: &[String]) -> Given {
    let mut given = Given { pairs: Vec::new(), new: Vec::new() };
    for id in ids {
        match id.split_once('=') {
            Some((old, new)) => given.pairs.push((old.trim().to_owned(), new.trim().to_owned())),
            None => given.new.push(id.trim().to_owned()),
        }
    }
    given
}

/// The files of messages that the filter leaves: those of a brochure are its own and its modules'.
fn units(prepared: &super::Prepared, filter: &Filter) -> BTreeSet<String> {
    if filter.brochures.is_empty() {
        let mut out: BTreeSet<String> = prepared.sources.keys().map(ToString::to_string).collect();
        out.insert("ui".to_owned());
        return out;
    }
    let mut out = BTreeSet::new();
    for (unit, brochure) in &prepared.expanded {
        if filter.brochures.contains(&unit.id) && unit.kind == crate::model::Kind::Brochure {
            brochure.for_each_segment(&mut |_, unit| _ = out.insert(unit.to_string()));
        }
    }
    out
}

/// Those that were confirmed. A named one that may not be carried is an error; otherwise it is passed over.
fn choose(given: &Given, all: bool, found: &[Carriage], diagnostics: &mut Vec<Diagnostic>) -> Vec<Carriage> {
    let is_named = |c: &Carriage| {
        given.new.contains(&c.new) || given.pairs.iter().any(|(old, new)| (old, new) == (&c.old, &c.new))
    };
    let wanted = given.new.iter().chain(given.pairs.iter().map(|(_, new)| new));
    for id in wanted.filter(|id| !found.iter().any(|c| c.new == **id)) {
        let help = nearest(id, found.iter().map(|c| c.new.as_str())).map_or_else(
            || "`shape carry` without `--id` lists what can be carried".to_owned(),
            |near| format!("did you mean `{near}`?"),
        );
        diagnostics.push(
            Diagnostic::error("nothing-to-carry", format!("no stored translation belongs to `{id}`"))
                .help(help),
        );
    }
    let mut refused = BTreeSet::new();
    for c in found.iter().filter(|c| is_named(c)) {
        let Some(why) = &c.hindrance else { continue };
        if refused.insert((&c.unit, &c.new)) {
            diagnostics.push(
                Diagnostic::error(
                    "carry-refused",
                    format!("`{}` cannot be carried over to `{}`: {why}", c.old, c.new),
                )
                .at_path(format!("locales/{}/{}.ftl", c.locale, c.unit))
                .why("a translation that says something else than the text could hurt a reader")
                .help("translate the message anew; the old translation stays in the history"),
            );
        }
    }
    found.iter().filter(|c| c.hindrance.is_none() && (all || is_named(c))).cloned().collect()
}
