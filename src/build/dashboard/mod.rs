//! The pages of `shape status --format html`, made of what `status`, `check`, the sign-offs and the history say.

mod texts;

use std::collections::BTreeMap;
use std::path::Path;

use super::status::{self, SectionRow, SectionState, StatusRow};
use super::{Filter, Survey, site, survey};
use crate::diag::{Diagnostic, Severity, SourceMap, sort, worst};
use crate::l10n::{ToolValue, ToolWords};
use crate::model::{Document, Kind, Lang, Locale, plain_text};
use crate::output::{self, Committed, Manifest};
use crate::signoff::{Reviewed, Standing};
use crate::sync::{self, Carriage};
use crate::write::html::{
    Finding, Lacking, LocalePages, LocaleStatus, Name, Progress, SectionStatus, SourceProgress, SourceStatus,
    StatusInput, TextGroup, Theme, write_status,
};
use texts::Texts;

/// What came of it.
#[derive(Debug)]
pub struct Dashboard {
    /// The texts that the findings point into.
    pub map: SourceMap,
    /// What stood in the way; with an error nothing was written. What is wrong with the texts stands on the pages.
    pub diagnostics: Vec<Diagnostic>,
    /// The folder, if it was written.
    pub committed: Option<Committed>,
}

/// Writes the pages into a folder.
pub fn dashboard(root: &Path, edition: &str, filter: &Filter, out: &Path) -> Dashboard {
    let mut survey = survey(root, edition, filter, true);
    let mut done = Dashboard { map: SourceMap::default(), diagnostics: Vec::new(), committed: None };
    let (words, faults) = ToolWords::new();
    done.diagnostics.extend(faults);
    let project = &survey.prepared.project;
    let (theme, found) = Theme::load(&project.map, &project.theme.texts, &project.theme.assets);
    done.diagnostics.extend(found);
    if survey.pages.is_empty() {
        done.diagnostics.append(&mut survey.prepared.diagnostics);
    }
    done.diagnostics.extend(survey.prepared.diagnostics.iter().filter(|d| d.code == "unknown-name").cloned());
    if let (Some(theme), true) = (theme, worst(&done.diagnostics) < Some(Severity::Error)) {
        let (tree, found) = write(&survey, &words, filter, &theme);
        done.diagnostics.extend(found);
        if worst(&done.diagnostics) < Some(Severity::Error) {
            let manifest = Manifest {
                version: env!("CARGO_PKG_VERSION").to_owned(),
                inputs_hash: project.inputs_hash.clone(),
                edition: edition.to_owned(),
                formats: vec!["status".to_owned()],
                recipes: BTreeMap::new(),
            };
            match output::commit(&tree, out, &manifest) {
                Ok(mut committed) => {
                    done.diagnostics.extend(committed.warning.take());
                    done.committed = Some(committed);
                }
                Err(d) => done.diagnostics.push(d),
            }
        }
    }
    sort(&mut done.diagnostics);
    done.map = survey.prepared.project.map;
    done
}

fn write(
    survey: &Survey,
    words: &ToolWords,
    filter: &Filter,
    theme: &Theme,
) -> (crate::model::OutputTree, Vec<Diagnostic>) {
    let rows = status::rows(survey);
    let mut findings = survey.prepared.diagnostics.clone();
    findings.extend(super::beyond_texts(survey));
    sort(&mut findings);
    let source = survey.pages.iter().find(|p| p.locale.tag == survey.prepared.project.site.source_locale);
    let made = source.is_none().then(|| site::source_documents(&survey.prepared, filter)).flatten();
    let source = source.or(made.as_ref());
    let carriages = after_sync(survey, filter);
    let board = Board { survey, words, carriages, findings: &findings, rows: &rows, source };
    let project = &survey.prepared.project;
    let locales: Vec<LocaleStatus<'_>> = survey.pages.iter().map(|p| board.locale(p)).collect();
    let title = source.map(|p| plain_text(&p.site.meta.title.content)).unwrap_or_default();
    let (site, edition) = (ToolValue::Text(&title), ToolValue::Text(&project.edition.id));
    let (version, hash) = (ToolValue::Text(env!("CARGO_PKG_VERSION")), ToolValue::Text(&project.inputs_hash));
    let input = StatusInput {
        map: &project.map,
        words: &words.fixed,
        lang: &words.lang,
        site: words.text("status-site", &[("site", site), ("edition", edition)]),
        about: words.text("status-about", &[("version", version), ("hash", hash)]),
        languages: locales.iter().zip(&survey.pages).map(|(l, p)| board.language(l, p)).collect(),
        sources: board.sources(&locales),
        findings: findings
            .iter()
            .filter(|d| board.locale_of(d).is_none())
            .map(|d| board.finding(d))
            .collect(),
        locales,
    };
    write_status(theme, &input)
}

/// Which old translations belong to which new text, as it would be after `shape sync`: what is outdated shows whether
/// or not it was run.
fn after_sync(survey: &Survey, filter: &Filter) -> Carriages {
    let prepared = &survey.prepared;
    let mut map = prepared.project.map.clone();
    let plan = prepared.sync_plan();
    for change in plan.reference.iter().chain(&plan.locales) {
        map.add(change.path.as_str(), change.new.as_deref().unwrap_or_default());
    }
    let units = prepared.sources.keys().map(ToString::to_string).chain(["ui".to_owned()]).collect();
    let locales = prepared.project.site.locales.iter().map(|l| l.tag.as_str());
    let locales: Vec<&str> = locales.filter(|tag| filter.locale(tag)).collect();
    let input = sync::Input { map: &map, ..prepared.sync_input() };
    let carriages = sync::carriages(input, &locales, &units, &[], &mut Vec::new());
    carriages.into_iter().map(|c| ((c.locale.clone(), c.unit.clone(), c.new.clone()), c)).collect()
}

/// Old translations by language, file and id of the new text.
type Carriages = BTreeMap<(String, String, String), Carriage>;

/// Everything that the pages are made of.
struct Board<'a> {
    survey: &'a Survey,
    words: &'a ToolWords,
    carriages: Carriages,
    findings: &'a [Diagnostic],
    rows: &'a [StatusRow],
    source: Option<&'a LocalePages>,
}

/// Figures of a row, to be summed up.
#[derive(Clone, Copy, Debug, Default)]
struct Counts {
    total: usize,
    translated: usize,
    outdated: usize,
    unusable: usize,
    findings: usize,
    sections: [usize; 4],
    void: usize,
}

impl Counts {
    fn add(&mut self, other: Self) {
        self.total += other.total;
        self.translated += other.translated;
        self.outdated += other.outdated;
        self.unusable += other.unusable;
        self.findings += other.findings;
        self.void += other.void;
        for (a, b) in self.sections.iter_mut().zip(other.sections) {
            *a += b;
        }
    }

    fn missing(self) -> usize {
        self.total.saturating_sub(self.translated + self.outdated + self.unusable)
    }
}

impl<'a> Board<'a> {
    fn locale(&self, pages: &'a LocalePages) -> LocaleStatus<'a> {
        let tag = &pages.locale.tag;
        let mut used = vec![false; self.findings.len()];
        let mut sources = Vec::new();
        let mut all = Counts::default();
        for row in self.rows.iter().filter(|r| r.locale == *tag) {
            let texts = Texts::of(self, pages, row, &mut used);
            all.add(counts(row, &texts.groups));
            sources.push(self.source_status(pages, row, texts));
        }
        let own = self.findings.iter().zip(used).filter(|(d, _)| self.locale_of(d) == Some(tag));
        let (own, rest): (Vec<_>, Vec<_>) = own.partition(|(_, used)| *used);
        let lacking = sources.iter().flat_map(|s| &s.sections).map(|s| s.lacking.len()).sum();
        let count = |id, n| self.words.text(id, &[("n", ToolValue::Count(n))]);
        LocaleStatus {
            path: locale_path(tag),
            title: self.title(&pages.locale),
            lang: pages.locale.lang(),
            is_source: self.is_source(tag),
            counts: [
                count("missing-count", all.missing()),
                count("outdated-count", all.outdated),
                count("failing-count", own.len() + rest.len()),
                count("unsigned-count", lacking),
            ],
            sources,
            findings: rest.into_iter().map(|(d, _)| self.finding(d)).collect(),
        }
    }

    fn is_source(&self, tag: &str) -> bool {
        self.survey.prepared.project.site.source_locale == tag
    }

    fn title(&self, locale: &Locale) -> String {
        let own = isolated(&locale.name);
        let (name, tag) = (ToolValue::Text(&own), ToolValue::Text(&locale.tag));
        self.words.text("locale-title", &[("name", name), ("tag", tag)])
    }

    fn source_status(&self, pages: &LocalePages, row: &StatusRow, texts: Texts<'a>) -> SourceStatus<'a> {
        let (own, language) = (self.name(&row.source), isolated(&pages.locale.name));
        let name = ToolValue::Text(&language);
        let of = ToolValue::Text(&own);
        let listed = |n| self.words.text("list-of", &[("source", of), ("n", ToolValue::Count(n))]);
        let counts = counts(row, &texts.groups);
        let path =
            (!self.is_source(&row.locale)).then(|| format!("{}/{}/index.html", row.locale, row.source));
        let lacking = texts.sections.iter().map(|s| s.lacking.len()).sum();
        SourceStatus {
            progress: self.progress(Name { text: own.clone(), lang: None }, path, counts),
            title: self.words.text("texts-title", &[("source", of), ("name", name)]),
            lists: [listed(counts.missing()), listed(counts.outdated), listed(lacking)],
            captions: ["missing-caption", "unsigned-caption", "sections-title"]
                .map(|id| self.words.text(id, &[("source", of)])),
            sections: texts.sections,
            groups: texts.groups,
        }
    }

    /// All sources, each in all languages.
    fn sources(&self, locales: &[LocaleStatus<'_>]) -> Vec<SourceProgress> {
        let mut ids: Vec<&str> = Vec::new();
        for row in self.rows {
            if !ids.contains(&row.source.as_str()) {
                ids.push(&row.source);
            }
        }
        let name = |id: &str| self.name(id);
        ids.into_iter()
            .map(|id| {
                let mut all = Counts::default();
                let mut languages = Vec::new();
                for (pages, status) in self.survey.pages.iter().zip(locales) {
                    let rows = self.rows.iter().filter(|r| r.locale == pages.locale.tag);
                    let found = rows.zip(&status.sources).find(|(r, _)| r.source == id);
                    let Some((row, source)) = found else { continue };
                    let counts = counts(row, &source.groups);
                    all.add(counts);
                    let lang = Some(pages.locale.lang());
                    let path = source.progress.path.clone().or_else(|| Some(status.path.clone()));
                    let own = Name { text: pages.locale.name.clone(), lang };
                    languages.push(self.progress(own, path, counts));
                }
                let own = name(id);
                let of = ToolValue::Text(&own);
                SourceProgress {
                    heading: self.words.text("source-languages", &[("source", of)]),
                    caption: self.words.text("source-languages-caption", &[("source", of)]),
                    all: self.progress(Name { text: own.clone(), lang: None }, None, all),
                    languages,
                }
            })
            .collect()
    }

    fn language(&self, status: &LocaleStatus<'_>, pages: &LocalePages) -> Progress {
        let mut all = Counts::default();
        let rows = self.rows.iter().filter(|r| r.locale == pages.locale.tag);
        for (row, source) in rows.zip(&status.sources) {
            all.add(counts(row, &source.groups));
        }
        // A text of a module stands in several sources, its findings count once.
        all.findings = self.findings.iter().filter(|d| self.locale_of(d) == Some(&pages.locale.tag)).count();
        let name = Name { text: pages.locale.name.clone(), lang: Some(pages.locale.lang()) };
        self.progress(name, Some(status.path.clone()), all)
    }

    fn progress(&self, name: Name, path: Option<String>, c: Counts) -> Progress {
        let numbers = [("n", ToolValue::Count(c.translated)), ("total", ToolValue::Count(c.total))];
        let count = |n| self.words.text("count", &[("n", ToolValue::Count(n))]);
        let label = [&numbers[..], &[("name", ToolValue::Text(&name.text))]].concat();
        Progress {
            path,
            total: c.total,
            translated: c.translated,
            figures: self.figures(c.translated, c.total),
            label: self.words.text("figures-label", &label),
            missing: count(c.missing()),
            outdated: count(c.outdated),
            unusable: count(c.unusable),
            findings: count(c.findings),
            sections: self.states(c),
            name,
        }
    }

    fn figures(&self, translated: usize, total: usize) -> String {
        let percent = (translated * 100).checked_div(total).unwrap_or(100);
        let count = |name, n| (name, ToolValue::Count(n));
        let values = [count("n", translated), count("total", total), count("percent", percent)];
        self.words.text("figures-of", &values)
    }

    /// "2 checked, 5 signed".
    fn states(&self, c: Counts) -> String {
        let states = SectionState::ALL.into_iter().zip(c.sections).map(|(s, n)| (s.name(), n));
        let told: Vec<String> = states
            .chain([("void", c.void)])
            .filter(|(_, n)| *n > 0)
            .map(|(state, n)| {
                let word = self.words.text(&format!("state-{state}"), &[]);
                let values = [("n", ToolValue::Count(n)), ("state", ToolValue::Text(&word))];
                self.words.text("sections-count", &values)
            })
            .collect();
        if told.is_empty() { self.words.text("sections-none", &[]) } else { told.join(", ") }
    }

    fn section(
        &self,
        row: &SectionRow,
        reviewed: &Reviewed,
        lang: &Lang,
        group: Option<&TextGroup<'_>>,
    ) -> SectionStatus {
        let texts = || group.into_iter().flat_map(|g| &g.texts);
        let (translated, total) = (texts().filter(|t| t.state == "translated").count(), texts().count());
        let (mut signed, mut lacking) = (Vec::new(), Vec::new());
        for (role, standing) in &reviewed.standings {
            let role = self.words.text(&format!("role-{}", role.name()), &[]);
            let word = ToolValue::Text(&role);
            match standing {
                Standing::Signed(entry) => {
                    let by = status::told(entry);
                    signed
                        .push(self.words.text("signed-by", &[("role", word), ("by", ToolValue::Text(&by))]));
                }
                Standing::Open => {
                    signed.push(self.words.text("open-role", &[("role", word)]));
                    let what = self.words.text("unsigned-open", &[]);
                    lacking.push(Lacking { role, what, reasons: Vec::new() });
                }
                Standing::Void(entry, reasons) => {
                    let told = status::told(entry);
                    let by = ToolValue::Text(&told);
                    signed.push(self.words.text("void-role", &[("role", word), ("by", by)]));
                    let what = self.words.text("unsigned-void", &[("by", by)]);
                    let reasons = reasons.iter().map(|r| r.what.clone()).collect();
                    lacking.push(Lacking { role, what, reasons });
                }
            }
        }
        SectionStatus {
            name: Name { text: reviewed.section.title.clone(), lang: Some(lang.clone()) },
            state: self.words.text(&format!("state-{}", row.state.name()), &[]),
            figures: self.figures(translated, total),
            signed,
            lacking,
        }
    }

    /// What a source is called: by its title in the language of the sources.
    fn name(&self, source: &str) -> String {
        let title = |d: &Document| plain_text(&d.meta.title.content);
        let known = self.source.and_then(|p| documents(p).find(|d| d.unit.to_string() == source));
        match known {
            Some(d) => {
                let title = title(d);
                let named = |id| self.words.text(id, &[("title", ToolValue::Text(&title))]);
                match d.unit.kind {
                    Kind::Brochure => title,
                    Kind::Video => named("source-video"),
                    Kind::Module => named("source-module"),
                    Kind::Glossary => self.words.text("source-glossary", &[]),
                    Kind::Site => self.words.text("source-site", &[]),
                }
            }
            None => self.words.text("source-ui", &[]),
        }
    }

    fn finding(&self, d: &Diagnostic) -> Finding {
        let place = d.place.as_ref().map(|place| match place {
            crate::diag::Place::Path(path) => path.clone(),
            crate::diag::Place::Span(span) => {
                let at = self.survey.prepared.project.map.locate(*span);
                format!("{}:{}:{}", at.file, at.line, at.column)
            }
        });
        Finding {
            severity: (d.severity, self.words.text(&format!("severity-{}", d.severity.word()), &[])),
            message: d.message.clone(),
            place,
            why: d.why.clone(),
            help: d.help.clone(),
            more: self.words.text("finding-more", &[("code", ToolValue::Text(d.code))]),
        }
    }

    /// The language that a finding belongs to: by its file.
    fn locale_of(&self, d: &Diagnostic) -> Option<&str> {
        let path = super::path_of(&self.survey.prepared.project.map, d)?;
        let (tag, _) = path.strip_prefix("locales/")?.split_once('/')?;
        self.survey.pages.iter().map(|p| p.locale.tag.as_str()).find(|t| *t == tag)
    }
}

/// The figures of a source: those of `shape status`, and what its texts add.
fn counts(row: &StatusRow, groups: &[TextGroup<'_>]) -> Counts {
    let count = |state| row.sections.iter().filter(|s| s.state == state).count();
    let texts = groups.iter().flat_map(|g| &g.texts);
    let of_state = |state| texts.clone().filter(|t| t.state == state).map(|t| t.times).sum();
    Counts {
        total: row.total,
        translated: row.translated,
        outdated: of_state("outdated"),
        unusable: of_state("unusable"),
        findings: texts.clone().map(|t| t.findings.len()).sum(),
        sections: SectionState::ALL.map(count),
        void: row.sections.iter().filter(|s| !s.void.is_empty()).count(),
    }
}

/// All documents of a language.
fn documents(pages: &LocalePages) -> impl Iterator<Item = &Document> {
    let single = [Some(&pages.site), pages.glossary.as_ref(), pages.about.as_ref()];
    pages.brochures.iter().chain(&pages.videos).chain(single.into_iter().flatten())
}

/// A name that may run in the other direction, for a place where no element can say so.
fn isolated(name: &str) -> String {
    format!("\u{2068}{name}\u{2069}")
}

fn locale_path(tag: &str) -> String {
    format!("{tag}/index.html")
}
