//! What an edition changes in the project as a whole, before anything is localized.

use std::collections::{BTreeMap, BTreeSet};

use super::Prepared;
use crate::diag::{Diagnostic, FileId, Severity, nearest};
use crate::l10n::{self, Localizer};
use crate::model::{Action, Brochure, Catalog, Date, Document, Kind, Overdue, UnitId};
use crate::source::Project;
use crate::write::html::LocalePages;
use crate::{check, edition, markdown, sync};

/// Findings that are worth knowing in a draft, and that keep a text from being published.
const OPEN: [&str; 3] = ["edition-placeholder", "edition-incomplete", "product-name-found"];

/// Takes over the edition's address and policy. What has ended on `day` is left out, and told.
pub(super) fn adopt(project: &mut Project, day: Option<Date>) -> Vec<Diagnostic> {
    let edition = &mut project.edition;
    if let Some(url) = &edition.base_url {
        project.site.base_url.clone_from(url);
    }
    if !edition.sign_off.is_empty() {
        project.site.policy.sign_off.clone_from(&edition.sign_off);
    }
    let Some(day) = day else { return Vec::new() };
    let found = check::deadlines(edition, day);
    edition.logo = edition.logo.take().filter(|logo| logo.until.is_none_or(|(until, _)| until >= day));
    edition.ended = edition
        .approvals
        .iter()
        .filter(|a| a.until.0 < day)
        .map(|a| (a.brochure.0.clone(), a.locale.0.clone(), a.until.0))
        .collect();
    edition.approvals.retain(|a| a.until.0 >= day);
    found
}

/// When a text is to be reviewed again: as it says itself, or after the edition's period, whichever comes first.
pub(super) fn set_review(brochure: &mut Brochure, period: Option<u16>) {
    let meta = &mut brochure.meta;
    let last = meta.last_reviewed.or(meta.prepared);
    let due = period.and_then(|months| Some(last?.plus_months(months)));
    meta.next_review = [meta.next_review, due].into_iter().flatten().min();
}

/// Puts what the edition says on the pages. Sign-offs are compared before: they bind the text as it was written.
pub(super) fn put_in(prepared: &Prepared, pages: &mut [LocalePages], day: Option<Date>) {
    let edition = &prepared.project.edition;
    for locale in pages {
        let tag = locale.locale.tag.clone();
        let Some(l) = super::review::localizer(prepared, &tag) else { continue };
        for document in &mut locale.brochures {
            l.put_in_numbers(document);
            l.put_in_card(document);
            let ended = edition.ended.iter().find(|(b, t, _)| (b, t) == (&document.unit.id, &tag));
            tell(l, document, day, ended.map(|(_, _, until)| *until));
        }
        for document in &mut locale.videos {
            l.put_in_numbers(document);
            tell(l, document, day, None);
        }
        if let Some(about) = &mut locale.about {
            l.put_in_association(about);
        }
    }
}

pub(super) fn tell(l: &Localizer, document: &mut Document, day: Option<Date>, ended: Option<Date>) {
    let overdue = document.meta.next_review.filter(|next| day.is_some_and(|day| *next < day));
    if let Some(due) = [overdue, ended].into_iter().flatten().min() {
        l.tell_overdue(document, due);
    }
}

/// Makes errors of what must be mended before readers get it.
pub(super) fn harden(prepared: &Prepared, found: &mut [Diagnostic]) {
    let refuse = prepared.project.edition.overdue == Overdue::Refuse;
    for d in found {
        if OPEN.contains(&d.code) || (refuse && d.code == "expired") {
            d.severity = Severity::Error;
        }
    }
}

/// The documents of a locale.
pub(super) fn documents(pages: &LocalePages) -> impl Iterator<Item = &Document> {
    let single = [Some(&pages.site), pages.glossary.as_ref(), pages.about.as_ref()];
    pages.brochures.iter().chain(&pages.videos).chain(single.into_iter().flatten())
}

/// Names of products on these pages and in the names of files.
pub(super) fn product_names(prepared: &Prepared, pages: &[LocalePages]) -> Vec<Diagnostic> {
    let all: Vec<&Document> = pages.iter().flat_map(documents).collect();
    let edition = &prepared.project.edition;
    let mut out = check::product_names(edition, &all);
    out.extend(check::product_names_of_files(edition, &prepared.project.map, prepared.project.assets.keys()));
    out
}

/// The sources with the edition's changes made and modules put in. Signs of danger must have stayed.
pub(super) fn expand(
    project: &Project,
    sources: &BTreeMap<UnitId, Brochure>,
) -> (BTreeMap<UnitId, Brochure>, Vec<Diagnostic>) {
    let changes = &project.edition.changes;
    let (mut own, mut diagnostics) = edition::overlay(&project.map, sources, changes);
    let touched: BTreeSet<UnitId> = own.keys().chain(project.replaced.keys()).cloned().collect();
    for (unit, brochure) in sources {
        own.entry(unit.clone()).or_insert_with(|| brochure.clone());
    }
    let (expanded, found) = with_modules(&own);
    diagnostics.extend(found);
    if !touched.is_empty() {
        let mut shared = sources.clone();
        for (unit, file) in &project.replaced {
            shared.insert(unit.clone(), read(project, unit, *file));
        }
        let (shared, _) = with_modules(&shared);
        let mut found: Vec<Diagnostic> = Vec::new();
        // A change of a module shows on every page that includes it; it is told once, where it was made.
        let own_first = shared.values().filter(|b| touched.contains(&b.unit));
        let others = shared.values().filter(|b| !touched.contains(&b.unit));
        for before in own_first.chain(others) {
            if !found.is_empty() {
                break;
            }
            let Some(after) = expanded.get(&before.unit) else { continue };
            let cause = changes
                .iter()
                .filter(|c| matches!(c.action, Action::Remove | Action::Replace))
                .find(|c| c.page.0 == before.unit)
                .map_or(after.meta.title.span, |c| c.target.1);
            found.extend(edition::red_flags_kept(before, after, cause));
        }
        diagnostics.extend(found);
    }
    (expanded, diagnostics)
}

fn with_modules(sources: &BTreeMap<UnitId, Brochure>) -> (BTreeMap<UnitId, Brochure>, Vec<Diagnostic>) {
    let modules: BTreeMap<String, Brochure> = sources
        .values()
        .filter(|b| b.unit.kind == Kind::Module)
        .map(|b| (b.unit.id.clone(), b.clone()))
        .collect();
    let mut out = BTreeMap::new();
    let mut diagnostics = Vec::new();
    for brochure in sources.values() {
        let (brochure, found) = edition::expand(brochure.clone(), &modules);
        diagnostics.extend(found);
        out.insert(brochure.unit.clone(), brochure);
    }
    (out, diagnostics)
}

/// Puts the edition's own wording of shared messages into a catalog. One of a message that there is none of is told.
pub(super) fn reword(
    project: &Project,
    sources: &BTreeMap<UnitId, Brochure>,
    catalog: &mut Catalog,
) -> Vec<Diagnostic> {
    let Some(files) = project.overrides.get(&catalog.locale) else { return Vec::new() };
    let (own, mut diagnostics) =
        l10n::catalog(&project.map, &catalog.locale, &files.units, files.ui, files.terms);
    let is_source = catalog.locale == project.site.source_locale;
    for (unit, messages) in own.units {
        let known: BTreeSet<&str> = match sources.get(&unit) {
            Some(source) if !is_source => {
                source.own_segments().into_iter().filter_map(|s| s.key.as_deref()).collect()
            }
            _ => BTreeSet::new(),
        };
        for (key, entry) in messages {
            if !known.contains(key.as_str()) {
                let help = nearest(&key, known.iter().copied()).map_or_else(
                    || {
                        let other = "change it with overlays.toml, or take the message out";
                        if is_source { other.to_owned() } else { "take the message out".to_owned() }
                    },
                    |near| format!("did you mean `{near}`?"),
                );
                diagnostics.push(
                    Diagnostic::error(
                        "override-unknown",
                        format!("{unit} has no message `{key}` to say differently"),
                    )
                    .at(entry.message.span)
                    .why("your wording would be shown nowhere")
                    .help(help),
                );
                continue;
            }
            catalog.units.entry(unit.clone()).or_default().insert(key, entry);
        }
    }
    catalog.ui.extend(own.ui);
    catalog.terms.extend(own.terms);
    diagnostics
}

/// What synchronization would change. The sources of the edition have their reference and translations beside it.
pub(super) fn sync_plan(prepared: &Prepared) -> sync::Plan {
    let project = &prepared.project;
    let own = &project.own;
    if own.is_empty() {
        return sync::plan(prepared.sync_input());
    }
    let mut shared = prepared.sources.clone();
    shared.retain(|unit, _| !own.contains(unit));
    for (unit, file) in &project.replaced {
        shared.insert(unit.clone(), read(project, unit, *file));
    }
    let mut messages = project.messages.clone();
    for (tag, files) in &mut messages {
        files.units.retain(|unit, _| !own.contains(unit));
        for unit in project.replaced.keys() {
            let file = project.map.find(&format!("{}/{tag}/{unit}.ftl", sync::FOLDER));
            files.units.extend(file.map(|file| (unit.clone(), file)));
        }
    }
    let input = sync::Input { sources: &shared, messages: &messages, ..prepared.sync_input() };
    let mut plan = sync::plan(input);
    let mut sources = prepared.sources.clone();
    sources.retain(|unit, _| own.contains(unit));
    let mut messages = project.messages.clone();
    for files in messages.values_mut() {
        files.units.retain(|unit, _| own.contains(unit));
    }
    let folder = format!("content/editions/{}/locales", project.edition.id);
    let input =
        sync::Input { folder: &folder, sources: &sources, messages: &messages, ..prepared.sync_input() };
    plan.join(sync::plan(input));
    plan
}

fn read(project: &Project, unit: &UnitId, file: FileId) -> Brochure {
    match unit.kind {
        Kind::Glossary => markdown::read_glossary(&project.map, file).0,
        Kind::Site => markdown::read_site(&project.map, file).0,
        Kind::Brochure | Kind::Module | Kind::Video => markdown::read(&project.map, file, unit.clone()).0,
    }
}
