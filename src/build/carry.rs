//! `shape carry`: translations follow their text through an editorial change.

use std::collections::BTreeSet;
use std::path::Path;

use super::books::{self, Corrected};
use super::sign::unfit_name;
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
    /// Who says that only the wording changed: two people, each with name and function.
    pub by: Vec<String>,
    /// Let sign-offs be void instead of keeping them under two names.
    pub without_sign_off: bool,
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
    /// Corrected translations in signed sections, chosen or not.
    pub corrected: Vec<Corrected>,
    /// How many translations were carried and how many sign-offs kept; `None` where nothing was chosen, so that nothing
    /// was written.
    pub carried: Option<(usize, usize)>,
}

/// Finds translations in the history whose text was changed editorially, and carries those that were chosen.
pub fn carry(root: &Path, options: &CarryOptions) -> Carried {
    let prepared = prepare(root, "default", &options.filter);
    let mut out = Carried {
        map: SourceMap::default(),
        diagnostics: names(options),
        carriages: Vec::new(),
        corrected: Vec::new(),
        carried: None,
    };
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
        let books = books::open(root, &prepared, &options.filter, &mut out.diagnostics);
        out.corrected = books::corrected(&books);
        let chosen = choose(&given, options.all, &out.carriages);
        let corrected: Vec<Corrected> = out
            .corrected
            .iter()
            .filter(|c| options.all || given.new.iter().any(|id| id == c.key()))
            .cloned()
            .collect();
        out.diagnostics.extend(refusals(&given, &out.carriages, &out.corrected));
        let only_corrected = !options.all && !corrected.is_empty();
        let signed = only_corrected || books::are_signed(&books, &chosen);
        if options.by.is_empty() && !options.without_sign_off && signed {
            out.diagnostics.push(
                Diagnostic::error("carry-signed", "some of these texts are in signed sections")
                    .why("a sign-off is kept only when two people say that nothing but the wording changed")
                    .help("give `--by \"Name, function\"` twice, or let the sign-offs go with `--without-sign-off`"),
            );
        }
        let failed = out.diagnostics.iter().any(|d| d.severity == Severity::Error);
        if (options.all || !options.ids.is_empty()) && !failed {
            let mut changes = sync::carry(input, &chosen);
            let mut kept = 0;
            if !options.by.is_empty() {
                let (ledgers, count) = books::keep(books, &chosen, &corrected, &options.by);
                changes.extend(ledgers);
                kept = count;
            }
            match output::patch(root, &changes) {
                Ok(_) => out.carried = Some((chosen.len(), kept)),
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

/// Whether who says so can be noted.
fn names(options: &CarryOptions) -> Vec<Diagnostic> {
    let mut out: Vec<Diagnostic> = options.by.iter().filter_map(|by| unfit_name(by)).collect();
    let two = matches!(options.by.as_slice(), [] | [_, _]) && options.by.first() != options.by.get(1);
    if !options.by.is_empty() && !two {
        out.push(
            Diagnostic::error("carry-names", "a sign-off is kept under the names of two people")
                .why("one person alone could take a change of meaning for one of wording")
                .help("give `--by \"Name, function\"` twice"),
        );
    }
    out
}

/// Those that were confirmed and may be carried.
fn choose(given: &Given, all: bool, found: &[Carriage]) -> Vec<Carriage> {
    found.iter().filter(|c| c.hindrance.is_none() && (all || given.names(c))).cloned().collect()
}

/// What was named and cannot be carried. Without names, what is refused is passed over.
fn refusals(given: &Given, found: &[Carriage], corrected: &[Corrected]) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    let wanted = given.new.iter().chain(given.pairs.iter().map(|(_, new)| new));
    let known: Vec<&str> =
        found.iter().map(|c| c.new.as_str()).chain(corrected.iter().map(Corrected::key)).collect();
    for id in wanted.filter(|id| !known.contains(&id.as_str())) {
        let help = nearest(id, known.iter().copied()).map_or_else(
            || "`shape carry` without `--id` lists what can be carried".to_owned(),
            |near| format!("did you mean `{near}`?"),
        );
        out.push(
            Diagnostic::error("nothing-to-carry", format!("no stored translation belongs to `{id}`"))
                .help(help),
        );
    }
    let mut refused = BTreeSet::new();
    let pairs = found.iter().filter(|c| given.names(c)).filter_map(|c| {
        let what = format!("`{}` cannot be carried over to `{}`", c.old, c.new);
        Some((what, c.hindrance.clone()?, format!("locales/{}/{}.ftl", c.locale, c.unit)))
    });
    let slips = corrected.iter().filter(|c| given.new.iter().any(|id| id == c.key())).filter_map(|c| {
        let what = format!("the sign-off of `{}` cannot be kept", c.correction.name);
        let path = format!("locales/{}/{}.ftl", c.locale, c.unit);
        Some((what, c.correction.hindrance.clone()?, path))
    });
    for (what, why, path) in pairs.chain(slips) {
        if refused.insert(what.clone()) {
            out.push(
                Diagnostic::error("carry-refused", format!("{what}: {why}"))
                    .at_path(path)
                    .why("a translation that says something else than the text could hurt a reader")
                    .help("translate the message anew, or have the section signed again; nothing is lost"),
            );
        }
    }
    out
}

impl Given {
    fn names(&self, c: &Carriage) -> bool {
        self.new.contains(&c.new) || self.pairs.iter().any(|(old, new)| (old, new) == (&c.old, &c.new))
    }
}
