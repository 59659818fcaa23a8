//! Comments of reviewers: which are open, and `shape import --review`.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::review::sections;
use super::{Filter, Prepared, prepare, review, sheet, site};
use crate::check::{self, Noted};
use crate::diag::{Diagnostic, FileId, Severity, SourceMap, bad_characters, nearest};
use crate::model::{Document, Kind, Text};
use crate::output;
use crate::review::{Comment, Note, Notes, comments, decode, notes_path};
use crate::signoff::Section;
use crate::source;
use crate::write::html::LocalePages;

/// All leaves of a document in reading order, front matter first.
pub(super) fn leaves(document: &Document) -> Vec<&Text> {
    let mut out: Vec<&Text> = document.meta.leaves().collect();
    for block in &document.blocks {
        block.for_each_leaf(None, &mut |leaf, _| out.push(leaf));
    }
    out
}

/// The open notes on a page, each with where its text is now.
pub(super) fn of_page(
    prepared: &Prepared,
    document: &Document,
    sections: &[Section],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<(Note, Noted)> {
    let path = notes_path(&document.locale.tag, &document.unit.id);
    let notes = Notes::read(&prepared.project.map, &path, diagnostics).notes;
    let texts = leaves(document);
    let mut now = BTreeMap::new();
    for leaf in sections.iter().flat_map(|s| &s.leaves) {
        now.insert(leaf.name.as_str(), leaf);
    }
    let seen_note = |note: &Note| {
        let Some(leaf) = now.get(note.id.as_str()) else { return Noted::Gone };
        let Some(text) = texts.get(leaf.at) else { return Noted::Gone };
        let span = text.target.unwrap_or(text.source);
        if note.code.as_ref().is_none_or(|code| *code == leaf.code) {
            Noted::Same(span)
        } else {
            Noted::Changed(span)
        }
    };
    let open = notes.into_iter().filter(|n| n.resolved.is_none());
    open.map(|n| (seen_note(&n), n)).map(|(noted, note)| (note, noted)).collect()
}

/// Findings for the open notes on all pages, and faults of their files.
pub(super) fn open(prepared: &Prepared, pages: &[LocalePages]) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    for locale in pages {
        let tag = &locale.locale.tag;
        let Some(localizer) = review::localizer(prepared, tag) else { continue };
        out.extend(strays(prepared, tag));
        for document in &locale.brochures {
            if prepared.project.map.find(&notes_path(tag, &document.unit.id)).is_some() {
                let sections = sections(prepared, localizer, document);
                let notes = of_page(prepared, document, &sections, &mut out);
                out.extend(notes.iter().map(|(note, noted)| check::open_note(note, *noted)));
            }
        }
    }
    out
}

/// Notes on brochures that do not exist.
fn strays(prepared: &Prepared, tag: &str) -> Vec<Diagnostic> {
    let brochures: Vec<&str> =
        prepared.sources.keys().filter(|u| u.kind == Kind::Brochure).map(|u| u.id.as_str()).collect();
    let folder = format!("locales/{tag}/notes/");
    let id = |path: &str| {
        path.strip_prefix(folder.as_str()).and_then(|n| n.strip_suffix(".toml")).unwrap_or(path).to_owned()
    };
    let files = prepared.project.map.under(&folder).map(|(path, _)| (path.to_owned(), id(path)));
    files
        .filter(|(_, id)| !brochures.contains(&id.as_str()))
        .map(|(path, id)| {
            Diagnostic::warning("note-unknown", format!("there is no brochure `{id}` to comment on"))
                .at_path(path)
                .why("nobody would see these comments")
                .help(nearest(&id, brochures.iter().copied()).map_or_else(
                    || "delete the file, or give it the brochure's id as its name".to_owned(),
                    |near| format!("rename it if `{near}` is meant, or delete it"),
                ))
        })
        .collect()
}

/// A filled table to take in.
#[derive(Clone, Debug)]
pub struct NotesOptions {
    /// The project's folder.
    pub root: PathBuf,
    /// The file: CSV, or TOML as notes are kept.
    pub file: PathBuf,
    /// The language of the sheet.
    pub locale: String,
    /// The brochure; found by the ids if it is not given.
    pub brochure: Option<String>,
    /// The edition of the sheet.
    pub edition: String,
}

/// What came of it.
#[derive(Debug)]
pub struct NotesTaken {
    /// The texts that the findings point into.
    pub map: SourceMap,
    /// What was found.
    pub diagnostics: Vec<Diagnostic>,
    /// The file of notes.
    pub path: String,
    /// How many comments were added.
    pub added: usize,
    /// How many were there already.
    pub known: usize,
}

/// Takes comments of a filled table as notes. What cannot be read is reported, the rest is taken.
pub fn import_notes(options: &NotesOptions) -> NotesTaken {
    let filter = Filter {
        brochures: options.brochure.iter().cloned().collect(),
        locales: vec![options.locale.clone()],
    };
    let mut prepared = prepare(&options.root, &options.edition, &filter);
    let found = std::mem::take(&mut prepared.diagnostics);
    let mut taken = NotesTaken {
        map: SourceMap::default(),
        diagnostics: Vec::new(),
        path: String::new(),
        added: 0,
        known: 0,
    };
    taken.diagnostics = found
        .into_iter()
        .filter(|d| d.severity == Severity::Error && prepared.is_about_source_text(d))
        .collect();
    if taken.diagnostics.is_empty()
        && let Err(found) = take(options, &filter, &mut prepared, &mut taken)
    {
        taken.diagnostics.extend(found);
    }
    crate::diag::sort(&mut taken.diagnostics);
    taken.map = prepared.project.map;
    taken
}

fn take(
    options: &NotesOptions,
    filter: &Filter,
    prepared: &mut Prepared,
    taken: &mut NotesTaken,
) -> Result<(), Vec<Diagnostic>> {
    let one = |d: Diagnostic| vec![d];
    let bytes = source::named(&options.file, "comments.csv").map_err(one)?;
    let shown = options.file.display().to_string();
    let (text, told) = decode(&bytes, &options.locale).map_err(|d| one(d.at_path(shown.clone())))?;
    taken.diagnostics.extend(told.map(|d| d.at_path(shown.clone())));
    let file = prepared.project.map.add(shown, text);
    let rows = read(options, prepared, file, &mut taken.diagnostics);
    let (pages, _) = site::documents(prepared, filter);
    let Some(page) = pages.iter().find(|p| p.locale.tag == options.locale) else { return Ok(()) };
    let Some(document) = choose(options, prepared, page, &rows).map_err(one)? else { return Ok(()) };
    let Some(localizer) = review::localizer(prepared, &options.locale) else { return Ok(()) };
    let sections = sections(prepared, localizer, document);
    let codes: BTreeMap<&str, &str> = sections
        .iter()
        .flat_map(|s| &s.leaves)
        .map(|leaf| (leaf.name.as_str(), leaf.code.as_str()))
        .collect();
    taken.path = notes_path(&options.locale, &document.unit.id);
    let mut notes = Notes::read(&prepared.project.map, &taken.path, &mut taken.diagnostics);
    if notes.faulty {
        // To write it again would lose what could not be read.
        return Ok(());
    }
    for mut note in rows {
        clean(&mut note.comment);
        clean(&mut note.by);
        match (codes.get(note.id.as_str()), &note.code) {
            (None, _) => {
                taken.diagnostics.push(stale(&note, "is not on the page any more, or has a new wording"));
            }
            (Some(now), Some(code)) if now != code => {
                taken.diagnostics.push(stale(&note, "has changed since the sheet was made"));
            }
            (Some(now), None) => note.code = Some((*now).to_owned()),
            _ => {}
        }
        note.span = None;
        if notes.add(note) { taken.added += 1 } else { taken.known += 1 }
    }
    if taken.added > 0 {
        output::patch(&options.root, &[notes.change()])?;
    }
    Ok(())
}

fn stale(note: &Note, what: &str) -> Diagnostic {
    let mut d = Diagnostic::warning("note-stale", format!("the text `{}` {what}", note.id))
        .why("the comment is about words that readers may not get any more")
        .help("the comment was kept; close it with `resolved = \"…\"` if the new text answers it");
    d.place = note.span.map(Into::into);
    d
}

/// What people paste can hold signs that nobody sees.
fn clean(text: &mut String) {
    let bad: Vec<usize> = bad_characters(text).map(|b| b.at).collect();
    let kept = text.char_indices().filter(|(at, _)| !bad.contains(at)).map(|(_, c)| c).collect::<String>();
    kept.trim().clone_into(text);
}

/// The comments of a file, TOML by its name, a table otherwise.
fn read(
    options: &NotesOptions,
    prepared: &Prepared,
    file: FileId,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Note> {
    let map = &prepared.project.map;
    let is_toml = options.file.extension().is_some_and(|e| e.eq_ignore_ascii_case("toml"));
    if is_toml {
        return Notes::parse(map, file, diagnostics);
    }
    let interface = review::localizer(prepared, &options.locale).map(|l| l.interface().clone());
    let source = prepared.project.site.locale(&prepared.project.site.source_locale);
    let own = prepared.project.site.locale(&options.locale);
    let heads = |column| match (&interface, source, own) {
        (Some(interface), Some(source), Some(own)) => {
            sheet::heading(column, interface, &source.name, &own.name)
        }
        _ => column.name().to_owned(),
    };
    let note = |c: Comment| Note {
        id: c.id,
        code: c.code,
        by: c.by,
        date: None,
        comment: c.comment,
        resolved: None,
        span: Some(c.span),
    };
    comments(map, file, &heads, diagnostics).into_iter().map(note).collect()
}

/// The brochure that the comments are about: the one that is named, or the only one whose sections they name.
fn choose<'a>(
    options: &NotesOptions,
    prepared: &Prepared,
    page: &'a LocalePages,
    rows: &[Note],
) -> Result<Option<&'a Document>, Diagnostic> {
    if let Some(id) = &options.brochure {
        return Ok(page.brochures.iter().find(|d| d.unit.id == *id));
    }
    if rows.is_empty() {
        return Ok(None);
    }
    let known = |document: &Document| {
        let Some(brochure) = prepared.sources.get(&document.unit) else { return 0 };
        let keys: Vec<&str> = brochure.own_segments().iter().filter_map(|s| s.key.as_deref()).collect();
        rows.iter().filter(|n| keys.contains(&n.id.as_str())).count()
    };
    let best = page.brochures.iter().map(|d| (known(d), d)).max_by_key(|(n, _)| *n);
    match best {
        Some((n, document)) if n > 0 => Ok(Some(document)),
        _ => Err(Diagnostic::error("review-brochure", "no brochure has a text with one of these ids")
            .at_path(options.file.display().to_string())
            .why("the sheet was of a module alone, of another project, or of a text that has changed since")
            .help("say which brochure it is: `--brochure ID`")),
    }
}

/// How many open notes a page has.
pub(super) fn count(prepared: &Prepared, locale: &str, brochure: &str) -> usize {
    let notes = Notes::read(&prepared.project.map, &notes_path(locale, brochure), &mut Vec::new());
    notes.notes.iter().filter(|n| n.resolved.is_none()).count()
}
