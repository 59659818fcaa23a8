//! `shape review`: the sheet of one brochure in one language.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::{Filter, Format, Prepared, notes, prepare, review, site};
use crate::check::Noted;
use crate::diag::{Diagnostic, Place, Severity, SourceMap, Span, worst};
use crate::l10n::{Localizer, Usable};
use crate::model::{
    Block, BlockKind, Brochure, Callout, Document, Inline, InlineKind, Interface, OutputTree, ResolvedLink,
    Segment, SegmentState, Sheet, SheetFinding, SheetNote, SheetSection, SheetSegment, Text, Tier, UnitId,
    date_text,
};
use crate::output::{self, Committed, Manifest};
use crate::review::{Column, Note, Record, compare, notes_path, table};
use crate::signoff::{self, Section};
use crate::source;
use crate::write::html::{self, SheetInput, Theme};

/// Of what a sheet is made.
#[derive(Clone, Debug)]
pub struct ReviewOptions {
    /// The project's folder.
    pub root: PathBuf,
    /// The brochure's id.
    pub brochure: String,
    /// The language.
    pub locale: String,
    /// The edition.
    pub edition: String,
    /// The data of an earlier sheet, or the folder that holds it.
    pub since: Option<PathBuf>,
    /// A page, a file for printing, or both.
    pub formats: Vec<Format>,
    /// The folder to write.
    pub out: PathBuf,
}

/// What came of it.
#[derive(Debug)]
pub struct ReviewMade {
    /// The texts that the findings point into.
    pub map: SourceMap,
    /// What stood in the way; what concerns a text stands on the sheet.
    pub diagnostics: Vec<Diagnostic>,
    /// The folder, if it was written.
    pub committed: Option<Committed>,
    /// The number of texts on the sheet.
    pub segments: usize,
    /// The beginning of the text's code.
    pub code: String,
}

/// Writes a sheet. Faults of a translation stand on it; faults of the source must be mended first.
pub fn write_sheet(options: &ReviewOptions) -> ReviewMade {
    let mut made = ReviewMade {
        map: SourceMap::default(),
        diagnostics: Vec::new(),
        committed: None,
        segments: 0,
        code: String::new(),
    };
    // The source locale's own name is known only when the project is read.
    let every = Filter { brochures: vec![options.brochure.clone()], locales: Vec::new() };
    let mut prepared = prepare(&options.root, &options.edition, &every);
    let filter = filter(options, &prepared);
    prepared.localizers.retain(|l| filter.locale(l.tag()));
    prepared.diagnostics.extend(super::unknown_names(&prepared.project, &prepared.sources, &filter));
    let mut found = std::mem::take(&mut prepared.diagnostics);
    made.diagnostics = found
        .iter()
        .filter(|d| d.severity == Severity::Error && prepared.is_about_source_text(d))
        .cloned()
        .collect();
    if made.diagnostics.is_empty() {
        found.extend(super::translations(&prepared, &filter));
        if let Some(tree) = tree(options, &prepared, found, &mut made) {
            let manifest = Manifest {
                version: env!("CARGO_PKG_VERSION").to_owned(),
                inputs_hash: prepared.project.inputs_hash.clone(),
                edition: options.edition.clone(),
                formats: options.formats.iter().map(|f| format!("review-{}", f.name())).collect(),
                recipes: BTreeMap::new(),
            };
            match output::commit(&tree, &options.out, &manifest) {
                Ok(mut committed) => {
                    made.diagnostics.extend(committed.warning.take());
                    made.committed = Some(committed);
                }
                Err(d) => made.diagnostics.push(d),
            }
        }
    }
    crate::diag::sort(&mut made.diagnostics);
    made.map = prepared.project.map;
    made
}

/// All files of a sheet; `None` where it cannot be made.
fn tree(
    options: &ReviewOptions,
    prepared: &Prepared,
    mut found: Vec<Diagnostic>,
    made: &mut ReviewMade,
) -> Option<OutputTree> {
    let (pages, more) = site::documents(prepared, &filter(options, prepared));
    found.extend(more);
    let of = |tag: &str| {
        let pages = pages.iter().find(|p| p.locale.tag == tag)?;
        Some((pages, pages.brochures.iter().find(|d| d.unit.id == options.brochure)?))
    };
    let (source_pages, source) = of(&prepared.project.site.source_locale)?;
    let (pages, target) = of(&options.locale)?;
    let localizer = review::localizer(prepared, &options.locale)?;
    let sections = review::sections(prepared, localizer, target);
    let notes = notes::of_page(prepared, target, &sections, &mut made.diagnostics);
    let brochure = prepared.expanded.get(&target.unit)?;
    let desk = Desk { brochure, source, target, localizer, found: &found };
    let mut sheet = desk.sheet(&sections, &notes);
    if let Some(since) = &options.since {
        let earlier = earlier(since, options).map_err(|d| made.diagnostics.push(d)).ok()?;
        compare(&mut sheet, &earlier);
    }
    made.segments = sheet.sections.iter().map(|s| s.segments.len()).sum();
    made.code = sheet.short_hash();
    let record = Record::of(&sheet, &options.brochure, &options.locale, &options.edition);
    let head = |column| heading(column, &pages.interface, &source_pages.locale.name, &pages.locale.name);
    let name = format!("{}-{}-review.pdf", options.brochure, options.locale);
    let mut tree = OutputTree::default();
    tree.insert("review.json".to_owned(), record.json().into_bytes());
    tree.insert("comments.csv".to_owned(), table(&sheet, &head).into_bytes());
    let printed = options.formats.contains(&Format::Pdf);
    #[cfg(feature = "pdf")]
    if printed {
        let (pdf, found) = print(prepared, &sheet, (source_pages, source), (pages, target));
        made.diagnostics.extend(found);
        tree.insert(name.clone(), pdf?);
    }
    if options.formats.contains(&Format::Html) {
        let theme = &prepared.project.theme;
        let (theme, found) = Theme::load(&prepared.project.map, &theme.texts, &theme.assets);
        made.diagnostics.extend(found);
        let input = SheetInput {
            map: &prepared.project.map,
            sheet: &sheet,
            source,
            target,
            source_lang: &source_pages.locale.lang(),
            pages,
            pdf: printed.then_some(name.as_str()),
        };
        let (files, found) = html::sheet(&theme?, &input);
        made.diagnostics.extend(found);
        tree.files.extend(files);
    }
    (worst(&made.diagnostics) < Some(Severity::Error)).then_some(tree)
}

fn filter(options: &ReviewOptions, prepared: &Prepared) -> Filter {
    let source = &prepared.project.site.source_locale;
    Filter {
        brochures: vec![options.brochure.clone()],
        locales: vec![options.locale.clone(), source.clone()],
    }
}

/// The data of the earlier sheet. Releases will have names of their own here.
fn earlier(path: &Path, options: &ReviewOptions) -> Result<Record, Diagnostic> {
    let shown = path.display().to_string();
    let record = Record::read(&source::named(path, "review.json")?, &shown)?;
    if (&record.brochure, &record.locale) != (&options.brochure, &options.locale) {
        let what = format!("this is a sheet of `{}` in {}", record.brochure, record.locale);
        return Err(Diagnostic::error("review-data", what).at_path(shown).help(format!(
            "give the data of an earlier sheet of `{}` in {}",
            options.brochure, options.locale
        )));
    }
    Ok(record)
}

/// The name of a column in the reviewer's language.
pub(super) fn heading(column: Column, interface: &Interface, source: &str, own: &str) -> String {
    let text = |id: &str| interface.get(id).to_owned();
    match column {
        Column::Number => text("review-number"),
        Column::Comment => text("review-comment"),
        Column::Role => text("review-role"),
        Column::Source => source.to_owned(),
        Column::Translation => own.to_owned(),
        Column::Id | Column::Code => column.name().to_owned(),
    }
}

#[cfg(feature = "pdf")]
fn print(
    prepared: &Prepared,
    sheet: &Sheet,
    source: (&html::LocalePages, &Document),
    target: (&html::LocalePages, &Document),
) -> (Option<Vec<u8>>, Vec<Diagnostic>) {
    use crate::write::pdf;
    let theme = &prepared.project.theme;
    let (engine, mut diagnostics) = pdf::Engine::load(&prepared.project.map, &theme.texts, &theme.assets);
    let Some(engine) = engine else { return (None, diagnostics) };
    let lang = source.0.locale.lang();
    let (nothing, address) = (BTreeMap::new(), |_: &UnitId| String::new());
    let (source, target) = [source, target]
        .map(|(pages, document)| pdf::Job {
            document,
            interface: &pages.interface,
            source: &lang,
            site: &pages.site,
            glossary: None,
            edition: &prepared.project.edition,
            sources: &prepared.project.map,
            pictures: &nothing,
            address: &address,
            draft: false,
            marks: false,
        })
        .into();
    // Typst goes deep.
    let made = std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(super::print::STACK);
        let work = || pdf::sheet(&engine, sheet, &source, &target);
        thread.spawn_scoped(scope, work).ok().and_then(|t| t.join().ok())
    });
    let (pdf, found) = made.unwrap_or_default();
    diagnostics.extend(found);
    (pdf, diagnostics)
}

/// What lies on the desk while a sheet is written.
struct Desk<'a> {
    brochure: &'a Brochure,
    source: &'a Document,
    target: &'a Document,
    localizer: &'a Localizer,
    found: &'a [Diagnostic],
}

impl Desk<'_> {
    fn sheet(&self, sections: &[Section], notes: &[(Note, Noted)]) -> Sheet {
        let segments = segments(self.brochure);
        let (sources, targets) = (notes::leaves(self.source), notes::leaves(self.target));
        let translated = self.source.locale.tag != self.target.locale.tag;
        let mut out: Vec<SheetSection> = Vec::new();
        for (number, section) in (1..).zip(sections) {
            let mut rows = Vec::new();
            for (place, leaf) in (1..).zip(&section.leaves) {
                let (Some((segment, module, within)), Some(source), Some(target)) =
                    (segments.get(leaf.at), sources.get(leaf.at), targets.get(leaf.at))
                else {
                    continue;
                };
                let state = self.state(segment, *module, target, translated);
                let shown = translated && state == SegmentState::Shown;
                rows.push(SheetSegment {
                    number: format!("{number}.{place}"),
                    name: leaf.name.clone(),
                    code: leaf.code.clone(),
                    kind: segment.kind,
                    within: *within,
                    source: bare(self.source, source),
                    target: shown.then(|| bare(self.target, target)),
                    state,
                    source_change: None,
                    target_change: None,
                    findings: self.findings(source, target),
                    notes: notes
                        .iter()
                        .filter(|(n, noted)| n.id == leaf.name && !matches!(noted, Noted::Gone))
                        .map(|(n, noted)| note(n, !matches!(noted, Noted::Same(_))))
                        .collect(),
                });
            }
            // An id begins with its section, so that the reader of a note finds its place although the text is gone.
            let of_section = |n: &Note| {
                n.id.rsplit('/')
                    .next()
                    .and_then(|id| id.rsplit_once('_'))
                    .is_some_and(|(s, _)| s == section.id)
            };
            let gone = |(n, noted): &&(Note, Noted)| matches!(noted, Noted::Gone) && of_section(n);
            let notes = notes.iter().filter(gone).map(|(n, _)| note(n, true)).collect();
            out.push(SheetSection {
                number,
                id: section.id.clone(),
                title: self.title(section, &rows),
                segments: rows,
                gone: Vec::new(),
                notes,
            });
        }
        Sheet {
            translated,
            sections: out,
            hash: signoff::fingerprint(sections),
            since: None,
            panels: self.panels(),
            notes_path: notes_path(&self.target.locale.tag, &self.target.unit.id),
        }
    }

    /// The heading of a section, and whether it is in the source language although the sheet has a translation. What
    /// stands before the first heading is called by the box that begins it.
    fn title(&self, section: &Section, rows: &[SheetSegment]) -> (String, bool) {
        let first = rows.first();
        match first.and_then(|row| row.within) {
            Some(id) if section.id == "intro" => (self.localizer.interface().get(id).to_owned(), false),
            _ => {
                let fell_back =
                    first.is_some_and(|r| r.look() == "heading" && r.state != SegmentState::Shown);
                (section.title.clone(), fell_back)
            }
        }
    }

    fn state(
        &self,
        segment: &Segment,
        module: Option<&str>,
        target: &Text,
        translated: bool,
    ) -> SegmentState {
        if !translated || target.target.is_some() {
            return SegmentState::Shown;
        }
        let unit = module.map_or_else(|| self.brochure.unit.clone(), UnitId::module);
        match self.localizer.usable(self.brochure, &unit, segment) {
            Usable::Translated => SegmentState::Fallback,
            Usable::Missing | Usable::Broken => SegmentState::Missing,
        }
    }

    /// What was found at a text or its translation.
    fn findings(&self, source: &Text, target: &Text) -> Vec<SheetFinding> {
        let spans: Vec<Span> = target.target.into_iter().chain([source.source]).collect();
        let at = |d: &&Diagnostic| {
            let Some(Place::Span(p)) = &d.place else { return false };
            spans.iter().any(|s| s.file == p.file && s.start <= p.start && p.start <= s.end)
        };
        let said = |d: &Diagnostic| {
            let help = d.help.as_ref().map(|h| format!(" ({h})")).unwrap_or_default();
            SheetFinding { code: d.code, severity: d.severity.word(), text: format!("{}{help}", d.message) }
        };
        let mut out: Vec<SheetFinding> = self.found.iter().filter(at).map(said).collect();
        out.dedup();
        out
    }

    fn panels(&self) -> Vec<String> {
        let mut out = Vec::new();
        for p in &self.brochure.meta.panels {
            let said =
                [&p.findings, &p.changed].into_iter().flatten().cloned().collect::<Vec<_>>().join(" → ");
            if !said.is_empty() {
                out.push(format!("{}, {} {}: {said}", date_text(p.date), p.size, p.who.name()));
            }
        }
        out
    }
}

fn note(note: &Note, stale: bool) -> SheetNote {
    SheetNote { comment: note.comment.clone(), by: note.by.clone(), stale }
}

/// A leaf of a brochure: the module that it comes from, and the box that begins with it.
type Leaf<'a> = (&'a Segment, Option<&'a str>, Option<&'static str>);

/// All leaves of a brochure in reading order.
fn segments(brochure: &Brochure) -> Vec<Leaf<'_>> {
    let mut out: Vec<Leaf<'_>> = brochure.meta.leaves().map(|s| (s, None, None)).collect();
    gather(&brochure.blocks, None, &mut out);
    out
}

fn gather<'a>(blocks: &'a [Block<Segment>], module: Option<&'a str>, out: &mut Vec<Leaf<'a>>) {
    for block in blocks {
        if let BlockKind::Include { module, blocks } = &block.kind {
            gather(blocks, Some(module), out);
            continue;
        }
        let mut within = box_name(&block.kind);
        block.for_each_leaf(module, &mut |segment, module| out.push((segment, module, within.take())));
    }
}

/// The interface text that names a box.
fn box_name(kind: &BlockKind<Segment>) -> Option<&'static str> {
    Some(match kind {
        BlockKind::Callout { callout, .. } => match callout {
            Callout::InShort => "callout-in-short",
            Callout::Note => "callout-note",
            Callout::Tip => "callout-tip",
            Callout::Important => "callout-important",
            Callout::Caution => "callout-caution",
            Callout::Warning => "callout-warning",
        },
        BlockKind::RedFlags { tier, .. } => match tier {
            Tier::Emergency => "tier-emergency",
            Tier::Team => "tier-team",
            Tier::OfficeHours => "tier-office-hours",
        },
        BlockKind::Worksheet { .. } | BlockKind::Scale { .. } => "worksheet",
        BlockKind::Questions { .. } => "questions",
        BlockKind::Contact { .. } => "contact-card",
        BlockKind::Figure { .. } => "review-picture",
        BlockKind::Video { .. } => "film",
        _ => return None,
    })
}

/// A text that stands alone: numbers of sources in brackets, and addresses written out.
fn bare(document: &Document, text: &Text) -> Text {
    Text { content: plain(document, &text.content), lang: None, ..text.clone() }
}

fn plain(document: &Document, content: &[Inline]) -> Vec<Inline> {
    let mut out = Vec::new();
    for inline in content {
        let own = |kind| Inline { kind, attrs: inline.attrs.clone(), span: inline.span };
        match &inline.kind {
            InlineKind::Strong(c) => out.push(own(InlineKind::Strong(plain(document, c)))),
            InlineKind::Emphasis(c) => out.push(own(InlineKind::Emphasis(plain(document, c)))),
            InlineKind::Code(c) => out.push(own(InlineKind::Code(plain(document, c)))),
            InlineKind::Link { label, content } => {
                out.extend(plain(document, content));
                if let Some(ResolvedLink::External(address)) = document.links.get(label) {
                    out.push(own(InlineKind::Text(" ".to_owned())));
                    out.push(own(InlineKind::Value { text: format!("<{address}>"), isolate: true }));
                }
            }
            InlineKind::Note(key) => {
                if let Some(note) = document.notes.iter().find(|n| n.reference.key == *key) {
                    let text = format!("[{}]", note.number);
                    out.push(own(InlineKind::Value { text, isolate: true }));
                }
            }
            _ => out.push(inline.clone()),
        }
    }
    out
}
