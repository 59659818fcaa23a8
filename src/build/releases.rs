//! Published versions and corrections on the pages of a site.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::review::localizer;
use super::{Filter, Prepared, site};
use crate::diag::{Diagnostic, nearest};
use crate::model::{Correction, Date, Document, Erratum, Gravity, Kind, Release, Text, UnitId, plain_text};
use crate::release::{self, Known, Leaf};
use crate::write::html::{LocalePages, VersionPage};

/// The releases of the edition and its corrections, with all that was found wrong in their files.
pub(super) struct Releases {
    /// The oldest first.
    records: Vec<Release>,
    /// The documents of each release.
    frozen: Vec<Documents>,
    corrections: Vec<Correction>,
    /// What each correction means for each locale.
    errata: Vec<BTreeMap<String, Told>>,
}

/// A correction as it concerns a locale, and which of its texts are wrong.
struct Told {
    erratum: Erratum,
    wrong: BTreeSet<String>,
}

/// The version that a brochure's page shows, by locale and brochure, where it is a published one.
pub(super) type Versions = BTreeMap<(String, UnitId), String>;

/// Frozen documents, by locale and brochure.
type Documents = BTreeMap<(String, String), Document>;

/// A message's id, with that of its module.
type Key = (String, String);

/// The text of one document that has the words of a correction.
struct Found {
    key: Option<Key>,
    words: String,
}

impl Releases {
    /// Reads records, frozen documents and corrections. `pages` are those of the texts as they are now, with nothing left
    /// out; `trusted` says which of their sections readers may get.
    pub(super) fn read(
        prepared: &Prepared,
        filter: &Filter,
        pages: &[LocalePages],
        trusted: &dyn Fn(&Document, &str) -> bool,
    ) -> (Self, Vec<Diagnostic>) {
        let project = &prepared.project;
        let edition = &project.edition.id;
        let mut found = Vec::new();
        if prepared.sources.is_empty() {
            return (
                Self { records: Vec::new(), frozen: Vec::new(), corrections: Vec::new(), errata: Vec::new() },
                found,
            );
        }
        let releases = release::releases(&project.map, edition, &mut found);
        let mut frozen = Vec::new();
        for of in &releases {
            frozen.push(thaw(prepared, of, &mut found));
        }
        let corrections = release::corrections(&project.map, edition, &mut found);
        let mut out = Self { records: releases, frozen, corrections, errata: Vec::new() };
        let mut errata = Vec::new();
        for correction in &out.corrections {
            errata.push(out.tell(prepared, filter, pages, correction, trusted, &mut found));
        }
        out.errata = errata;
        (out, found)
    }

    /// The newest release.
    pub(super) fn newest(&self) -> Option<&Release> {
        self.records.last()
    }

    /// Whether a brochure was ever published in a locale.
    pub(super) fn has(&self, tag: &str, unit: &UnitId) -> bool {
        self.last(tag, unit).is_some()
    }

    /// Whether anything was ever published in a locale.
    pub(super) fn has_locale(&self, tag: &str) -> bool {
        self.frozen.iter().any(|f| f.keys().any(|(t, _)| t == tag))
    }

    /// What was last published of a brochure in a locale, and when.
    fn last(&self, tag: &str, unit: &UnitId) -> Option<(&Release, &Document)> {
        let place = (tag.to_owned(), unit.id.clone());
        let is = unit.kind == Kind::Brochure;
        self.records
            .iter()
            .zip(&self.frozen)
            .rev()
            .filter(|_| is)
            .find_map(|(r, f)| Some((r, f.get(&place)?)))
    }

    /// The newest version that says exactly what a document says.
    fn version_of(&self, document: &Document) -> Option<&str> {
        let place = (document.unit.id.clone(), document.locale.tag.clone());
        let now = release::section_hashes(document);
        let is = |r: &&Release| r.documents.get(&place).is_some_and(|known| known.sections == now);
        self.records
            .iter()
            .rev()
            .filter(|_| document.unit.kind == Kind::Brochure)
            .find(is)
            .map(|r| r.version.as_str())
    }

    /// What a correction means for each locale: in which versions it was wrong, and what is right.
    fn tell(
        &self,
        prepared: &Prepared,
        filter: &Filter,
        pages: &[LocalePages],
        correction: &Correction,
        trusted: &dyn Fn(&Document, &str) -> bool,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> BTreeMap<String, Told> {
        let before = diagnostics.len();
        diagnostics.extend(self.unknown_names(prepared, correction));
        if diagnostics.len() > before {
            return BTreeMap::new();
        }
        let source = &prepared.project.site.source_locale;
        let language = correction.language.as_ref().map_or(source, |(tag, _)| tag);
        let unit = UnitId::new(Kind::Brochure, correction.brochure.0.as_str());
        let section = correction.section.0.as_str();
        let other;
        let mut of_language = pages.iter().find(|p| p.locale.tag == *language);
        if of_language.is_none() {
            other = site::documents_in(prepared, filter, language);
            of_language = other.as_ref();
        }
        let right = of_language.and_then(|p| now(p, &unit));
        let right = right.and_then(|d| find(d, section, &correction.right.0));
        let affected: Vec<(&Release, &Documents, Found)> = self
            .records
            .iter()
            .zip(&self.frozen)
            .filter(|(r, _)| {
                correction.versions.is_empty() || correction.versions.iter().any(|(v, _)| *v == r.version)
            })
            .filter_map(|(r, f)| {
                let document = f.get(&(language.clone(), unit.id.clone()))?;
                Some((r, f, find(document, section, &correction.wrong.0)?))
            })
            .collect();
        diagnostics.extend(silent(correction, language, affected.iter().map(|(r, ..)| r.version.as_str())));
        if affected.is_empty() {
            return BTreeMap::new();
        }
        if right.is_none() && filter.unit(&unit) {
            diagnostics.push(
                Diagnostic::warning(
                    "correction-right-missing",
                    format!("{unit} ({language}) does not say the right words yet"),
                )
                .at(correction.right.1)
                .why("readers of every language are told that the passage is being corrected")
                .help("put the text right, in the same words, then `shape sync`"),
            );
        }
        let wanted =
            |tag: &str| correction.locales.is_empty() || correction.locales.iter().any(|(l, _)| l == tag);
        let mut out = BTreeMap::new();
        for pages in pages.iter().filter(|p| wanted(&p.locale.tag)) {
            let tag = &pages.locale.tag;
            let place = (tag.clone(), unit.id.clone());
            let is_own = tag == language;
            let mut versions = Vec::new();
            let mut all = BTreeSet::new();
            let mut last: Option<(&Document, String)> = None;
            for (release, frozen, wrong) in &affected {
                let Some(document) = frozen.get(&place) else { continue };
                let words = if is_own {
                    Some(correction.wrong.0.clone())
                } else {
                    said(document, wrong.key.as_ref())
                };
                let Some(words) = words else { continue };
                versions.push(release.version.clone());
                all.insert(release::words(&words));
                last = Some((document, words));
            }
            let Some((document, wrong)) = last else { continue };
            let right = right.as_ref().and_then(|found| {
                let current = now(pages, &unit).filter(|d| trusted(d, section))?;
                let words = if is_own {
                    correction.right.0.clone()
                } else {
                    translated(current, found.key.as_ref(), tag == source)?
                };
                (release::words(&words) != release::words(&wrong)).then_some(words)
            });
            let heading = document
                .contents
                .iter()
                .find(|entry| entry.id == section)
                .map_or_else(|| plain_text(&document.meta.title.content), |e| plain_text(&e.text.content));
            let erratum = Erratum {
                brochure: unit.id.clone(),
                section: section.to_owned(),
                heading,
                title: plain_text(&document.meta.title.content),
                versions,
                gravity: correction.gravity,
                date: correction.date,
                wrong,
                right,
                span: correction.span,
            };
            out.insert(tag.clone(), Told { erratum, wrong: all });
        }
        out
    }

    /// Names in a correction of what there is not.
    fn unknown_names(&self, prepared: &Prepared, correction: &Correction) -> Vec<Diagnostic> {
        let project = &prepared.project;
        let published =
            || self.records.iter().flat_map(|r| r.documents.keys()).map(|(brochure, _)| brochure.as_str());
        let sources = prepared.sources.keys().filter(|u| u.kind == Kind::Brochure).map(|u| u.id.as_str());
        let brochures: BTreeSet<&str> = sources.chain(published()).collect();
        let locales: BTreeSet<&str> = project.site.locales.iter().map(|l| l.tag.as_str()).collect();
        let versions: BTreeSet<&str> = self.records.iter().map(|r| r.version.as_str()).collect();
        let brochure = [("brochure", &correction.brochure, &brochures)];
        let tags = correction.locales.iter().chain(&correction.language).map(|l| ("language", l, &locales));
        // A mistake in a shared text concerns other editions' versions, too.
        let own = correction.versions.iter().filter(|_| !correction.shared);
        let released = own.map(|v| ("version", v, &versions));
        let mut out = Vec::new();
        for (what, (name, span), known) in brochure.into_iter().chain(tags).chain(released) {
            if known.contains(name.as_str()) {
                continue;
            }
            let known: Vec<&str> = known.iter().copied().collect();
            let help = nearest(name, known.iter().copied()).map_or_else(
                || format!("there are: {}", known.join(", ")),
                |near| format!("did you mean \"{near}\"?"),
            );
            out.push(
                Diagnostic::error("correction-unknown", format!("there is no {what} `{name}` to correct"))
                    .at(*span)
                    .why("the warning would reach nobody")
                    .help(help),
            );
        }
        out
    }

    /// Shows what was published: puts in brochures that keep their last release, warns of mistakes, and adds the pages of
    /// old versions and of corrections.
    pub(super) fn show(
        &self,
        prepared: &Prepared,
        filter: &Filter,
        pages: &mut [LocalePages],
        day: Option<Date>,
    ) -> (Versions, Vec<Diagnostic>) {
        let mut out = Vec::new();
        let mut shown = Versions::new();
        for locale in pages {
            let Some(l) = localizer(prepared, &locale.locale.tag) else { continue };
            let tag = locale.locale.tag.clone();
            for document in &mut locale.brochures {
                let version = self.version_of(document);
                shown.extend(version.map(|v| ((tag.clone(), document.unit.clone()), v.to_owned())));
                self.warn(l, document, None);
            }
            let sources = prepared.sources.keys().filter(|u| u.kind == Kind::Brochure && filter.unit(u));
            for unit in sources {
                if locale.brochures.iter().any(|d| d.unit == *unit) {
                    continue;
                }
                let Some((release, document)) = self.last(&tag, unit) else { continue };
                let mut document = document.clone();
                document.meta.cover = prepared.sources.get(unit).and_then(|b| b.meta.cover);
                document.edition.clone_from(&prepared.project.edition.id);
                self.warn(l, &mut document, Some(&release.version));
                super::edition::tell(l, &mut document, day, None);
                l.tell_kept(&mut document, release.date);
                l.put_in_card(&mut document);
                out.push(
                    Diagnostic::warning(
                        "release-kept",
                        format!("{unit} ({tag}) stays as it was published with version {}", release.version),
                    )
                    .at_path(format!("locales/{tag}/{unit}.ftl"))
                    .why("its text has changed since, and its translation is not complete or not signed")
                    .help("complete the translation and have it signed"),
                );
                shown.insert((tag.clone(), unit.clone()), release.version.clone());
                locale.brochures.push(document);
            }
            let mut titled: Vec<(String, Document)> = std::mem::take(&mut locale.brochures)
                .into_iter()
                .map(|d| (plain_text(&d.meta.title.content), d))
                .collect();
            l.sort_titles(&mut titled, |(title, _)| title);
            locale.brochures.extend(titled.into_iter().map(|(_, d)| d));
            locale.versions = self.version_pages(prepared, filter, l, locale, &shown);
            let errata: Vec<&Erratum> = self
                .errata
                .iter()
                .filter_map(|told| Some(&told.get(&tag)?.erratum))
                .filter(|e| filter.unit(&UnitId::new(Kind::Brochure, e.brochure.as_str())))
                .collect();
            locale.corrections = (!errata.is_empty()).then(|| l.corrections_page(&errata, &locale.site));
        }
        out.extend(self.pending());
        (shown, out)
    }

    /// Locales that do not have the right words yet.
    pub(super) fn pending(&self) -> Vec<Diagnostic> {
        let of = |(correction, told): (&Correction, &BTreeMap<String, Told>)| {
            let lacking = told.iter().filter(|(_, t)| t.erratum.right.is_none());
            let tags: Vec<&str> = lacking.map(|(tag, _)| tag.as_str()).collect();
            (!tags.is_empty()).then(|| pending(correction, &tags.join(", ")))
        };
        self.corrections.iter().zip(&self.errata).filter_map(of).collect()
    }

    /// The corrections as other associations read them.
    pub(super) fn known(&self) -> Vec<Known> {
        release::known(&self.rows())
    }

    fn version_pages(
        &self,
        prepared: &Prepared,
        filter: &Filter,
        l: &crate::l10n::Localizer,
        locale: &LocalePages,
        shown: &Versions,
    ) -> Vec<VersionPage> {
        let mut out = Vec::new();
        for (release, frozen) in self.records.iter().zip(&self.frozen) {
            for ((tag, _), document) in frozen {
                if *tag != locale.locale.tag || !filter.unit(&document.unit) {
                    continue;
                }
                let place = (tag.clone(), document.unit.clone());
                let newest = shown.get(&place).is_some_and(|v| *v == release.version);
                let mut document = document.clone();
                document.meta.cover = prepared.sources.get(&document.unit).and_then(|b| b.meta.cover);
                document.meta.aliases.clear();
                self.warn(l, &mut document, Some(&release.version));
                l.tell_version(&mut document, &release.version, release.date, newest);
                let name = l.version_name(&release.version, release.date);
                out.push(VersionPage { document, version: release.version.clone(), name, newest });
            }
        }
        out
    }

    /// Puts beside each wrong passage what is right. Where that is not known in this language and the mistake can do harm,
    /// a notice stands in place of the section: nobody should act on it meanwhile.
    fn warn(&self, l: &crate::l10n::Localizer, document: &mut Document, version: Option<&str>) {
        for told in self.errata.iter().rev().filter_map(|t| t.get(l.tag())) {
            let Told { erratum, wrong } = told;
            let of_version = |v: &str| erratum.versions.iter().any(|known| known == v);
            if erratum.brochure != document.unit.id || version.is_some_and(|v| !of_version(v)) {
                continue;
            }
            let right = erratum.right.as_deref().map(release::words).unwrap_or_default();
            let is_wrong = |text: &Text| {
                let said = release::words(&plain_text(&text.content));
                let says = |words: &String| release::contains(&said, words);
                wrong.iter().any(says) && !release::contains(&said, &right)
            };
            let leaves = release::leaves(document);
            if !leaves.iter().any(|leaf| leaf.section == erratum.section && is_wrong(leaf.text)) {
                continue;
            }
            if erratum.right.is_none() && erratum.gravity == Gravity::Safety {
                let block = l.pending(erratum);
                release::replace(&mut document.blocks, &erratum.section, &block, &is_wrong);
            } else {
                release::insert(&mut document.blocks, &erratum.section, &l.passage(erratum));
            }
            l.tell_mistake(document, &erratum.heading);
        }
    }

    fn rows(&self) -> Vec<(&Correction, BTreeMap<String, &Erratum>)> {
        self.corrections
            .iter()
            .zip(&self.errata)
            .filter(|(_, told)| !told.is_empty())
            .map(|(c, told)| (c, told.iter().map(|(tag, t)| (tag.clone(), &t.erratum)).collect()))
            .collect()
    }

    /// `corrections.json`, if there is anything to correct.
    pub(super) fn file(&self, prepared: &Prepared) -> Option<String> {
        let edition = &prepared.project.edition;
        let rows = self.rows();
        (!rows.is_empty()).then(|| release::publish(&edition.id, edition.name.as_deref(), &rows))
    }
}

fn pending(correction: &Correction, tags: &str) -> Diagnostic {
    let ((brochure, _), (section, _)) = (&correction.brochure, &correction.section);
    Diagnostic::warning(
        "correction-pending",
        format!("the right words for `{section}` in {brochure} are not there yet in: {tags}"),
    )
    .at(correction.right.1)
    .why("readers of these languages are told that the passage is being corrected, and to ask their team")
    .help("translate the section and have it signed, most urgently where the mistake can do harm")
}

/// The finding for a correction of words that its versions do not say. `affected` are those that do.
fn silent<'a>(
    correction: &Correction,
    language: &str,
    affected: impl Iterator<Item = &'a str>,
) -> Option<Diagnostic> {
    let affected: BTreeSet<&str> = affected.collect();
    let missing: Vec<&str> =
        correction.versions.iter().map(|(v, _)| v.as_str()).filter(|v| !affected.contains(v)).collect();
    let (section, _) = &correction.section;
    let message = match missing.as_slice() {
        _ if correction.shared => return None,
        [] if affected.is_empty() => {
            format!("no version says these words in the section `{section}` ({language})")
        }
        [] => return None,
        missing => format!(
            "version {} does not say these words in the section `{section}` ({language})",
            missing.join(", ")
        ),
    };
    Some(
        Diagnostic::error("correction-wrong-missing", message)
            .at(correction.wrong.1)
            .why("the warning would stand beside no text")
            .help(
                "copy the words from the page of that version, all from one paragraph; `language` says in which language they are",
            ),
    )
}

/// A brochure as its text is now.
fn now<'a>(pages: &'a LocalePages, unit: &UnitId) -> Option<&'a Document> {
    pages.brochures.iter().find(|d| d.unit == *unit)
}

/// The text of a section that has these words.
fn find(document: &Document, section: &str, wanted: &str) -> Option<Found> {
    let wanted = release::words(wanted);
    release::leaves(document)
        .iter()
        .filter(|leaf| leaf.section == section)
        .map(|leaf| Found { key: leaf.key(), words: leaf.words() })
        .find(|found| release::contains(&found.words, &wanted))
}

/// What a document says in the text of this message.
fn said(document: &Document, key: Option<&Key>) -> Option<String> {
    let leaves = release::leaves(document);
    leaves.iter().find(|leaf| key.is_some() && leaf.key().as_ref() == key).map(Leaf::words)
}

/// The same, if it is in the document's own language.
fn translated(document: &Document, key: Option<&Key>, is_source: bool) -> Option<String> {
    let leaves = release::leaves(document);
    leaves
        .iter()
        .find(|leaf| key.is_some() && leaf.key().as_ref() == key)
        .filter(|leaf| is_source || (leaf.text.target.is_some() && leaf.text.lang.is_none()))
        .map(Leaf::words)
}

/// Makes the documents of a release again.
fn thaw(prepared: &Prepared, of: &Release, diagnostics: &mut Vec<Diagnostic>) -> Documents {
    let project = &prepared.project;
    let folder = format!("{}/{}", release::folder(&project.edition.id), of.version);
    for (name, (code, span)) in &of.pictures {
        let code = (code.clone(), *span);
        let around = release::Around { map: &project.map, folder: &folder, code: &code };
        diagnostics.extend(release::picture(around, name, &project.assets));
    }
    let mut out = BTreeMap::new();
    for ((brochure, tag), hashes) in &of.documents {
        // A language that is not offered any more has no pages.
        let Some(locale) = project.site.locale(tag) else { continue };
        let around = release::Around { map: &project.map, folder: &folder, code: &hashes.file };
        match release::thaw(around, brochure, &Arc::new(locale.clone())) {
            Ok(document) => _ = out.insert((tag.clone(), brochure.clone()), document),
            Err(found) => diagnostics.push(found),
        }
    }
    out
}
