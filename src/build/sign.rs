//! `shape sign`.

use std::path::Path;

use super::{Filter, prepare, review, site};
use crate::diag::{Diagnostic, Place, Severity, SourceMap, bad_characters, nearest};
use crate::model::{Date, Document, Role, UnitId};
use crate::output;
use crate::signoff::{self, Entry, Ledger, Section};
use crate::write::html::LocalePages;

/// What is signed, by whom.
#[derive(Clone, Debug)]
pub struct SignOptions {
    /// The language.
    pub locale: String,
    /// The id of the brochure or film; a film that has the id of a brochure is `videos/ID`.
    pub brochure: String,
    /// The edition.
    pub edition: String,
    /// The sections; all of them if none is named.
    pub sections: Vec<String>,
    /// In which role.
    pub role: Role,
    /// Name and function.
    pub by: String,
    /// The day, if it is to be noted.
    pub date: Option<Date>,
    /// The code on the sheet that was signed, or its beginning.
    pub code: Option<String>,
}

/// What came of it.
#[derive(Debug)]
pub struct Signed {
    /// The texts that the findings point into.
    pub map: SourceMap,
    /// What stood in the way; with an error nothing was written.
    pub diagnostics: Vec<Diagnostic>,
    /// The sections that were signed.
    pub sections: Vec<String>,
    /// The file they stand in.
    pub path: String,
}

/// Signs sections of a brochure or film as they are now. Every one of them must be translated and free of errors.
pub fn sign(root: &Path, options: &SignOptions) -> Signed {
    // A film is signed as a brochure is, and the filter knows of brochures only.
    let filter = Filter { brochures: Vec::new(), locales: vec![options.locale.clone()] };
    let mut prepared = prepare(root, &options.edition, &filter);
    let mut found = std::mem::take(&mut prepared.diagnostics);
    let mut signed = Signed {
        map: SourceMap::default(),
        diagnostics: Vec::new(),
        sections: Vec::new(),
        path: String::new(),
    };
    signed.diagnostics = names(options, &prepared.project.site.source_locale);
    signed.diagnostics.extend(
        found.iter().filter(|d| d.severity == Severity::Error && prepared.is_about_source_text(d)).cloned(),
    );
    if signed.diagnostics.is_empty() {
        let (pages, more) = site::documents(&prepared, &filter);
        found.extend(more);
        found.extend(super::translations(&prepared, &filter));
        let document = page(options, &pages, &mut signed.diagnostics);
        let localizer = review::localizer(&prepared, &options.locale);
        if let (Some(document), Some(localizer)) = (document, localizer) {
            let sections = review::sections(&prepared, localizer, document);
            signed.path =
                review::ledger_path(&prepared, &options.locale, &review::ledger_name(&document.unit));
            let mut ledger = Ledger::read(&prepared.project.map, &signed.path, &mut signed.diagnostics);
            signed.diagnostics.extend(options.code.as_ref().and_then(|code| other_text(code, &sections)));
            let chosen = choose(options, &document.unit, &sections, &found, &mut signed.diagnostics);
            if !signed.diagnostics.iter().any(|d| d.severity == Severity::Error) {
                for section in &chosen {
                    ledger.put(entry(options, section), section);
                }
                match output::patch(root, &[ledger.change()]) {
                    Ok(_) => signed.sections = chosen.iter().map(|s| s.id.clone()).collect(),
                    Err(refused) => signed.diagnostics.extend(refused),
                }
            }
        }
    }
    crate::diag::sort(&mut signed.diagnostics);
    signed.map = prepared.project.map;
    signed
}

/// The brochure or film with the given id.
fn page<'a>(
    options: &SignOptions,
    pages: &'a [LocalePages],
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<&'a Document> {
    let all = || pages.iter().flat_map(|p| p.brochures.iter().chain(&p.videos));
    let id = options.brochure.as_str();
    let found = all().find(|d| d.unit.id == id || d.unit.to_string() == id);
    if found.is_none() && !pages.is_empty() {
        let known: Vec<String> = all().map(|d| review::ledger_name(&d.unit)).collect();
        let help = nearest(id, known.iter().map(String::as_str)).map_or_else(
            || format!("there are: {}", known.join(", ")),
            |near| format!("did you mean `{near}`?"),
        );
        let message = format!("there is no brochure or film `{id}`");
        diagnostics.push(Diagnostic::error("unknown-name", message).help(help));
    }
    found
}

fn entry(options: &SignOptions, section: &Section) -> Entry {
    Entry {
        section: section.id.clone(),
        role: options.role,
        by: options.by.trim().to_owned(),
        date: options.date,
        parts: section.parts.clone(),
        carried: Vec::new(),
        span: None,
    }
}

/// The finding for a code that is not that of the text. Fewer than 16 signs say too little.
fn other_text(code: &str, sections: &[Section]) -> Option<Diagnostic> {
    let code: String = code.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_ascii_lowercase();
    let now = signoff::fingerprint(sections);
    let same = code.len() >= 16 && now.starts_with(&code);
    (!same).then(|| {
        Diagnostic::error("sign-other-text", format!("`{code}` is not the code of the text as it is now"))
            .why("what was signed on paper is another text than the one that would be marked as signed")
            .help("make a new sheet with `shape review --since` the old one, and have the changes signed")
    })
}

/// Whether who signs can be noted.
fn names(options: &SignOptions, source: &str) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    if let Some(found) = unfit_name(&options.by) {
        out.push(found);
    }
    if options.locale == source && options.role == Role::Translator {
        out.push(
            Diagnostic::error(
                "sign-source",
                format!("`{source}` is the language of the sources: nobody translated it"),
            )
            .help("sign it as a clinician, or sign another language"),
        );
    }
    out
}

/// Why a text is no name and function, if so.
pub(super) fn unfit_name(by: &str) -> Option<Diagnostic> {
    let two = by
        .split_once(',')
        .is_some_and(|(name, function)| !name.trim().is_empty() && !function.trim().is_empty());
    let unfit = !two || by.contains(['\n', ';']) || bad_characters(by).next().is_some();
    unfit.then(|| {
        Diagnostic::error("sign-name", format!("`{by}` does not say who it is and in which function"))
            .why("a sign-off shows who agreed to what")
            .help("write name and function: `--by \"Anne Petit, oncology nurse\"`")
    })
}

/// The sections to sign. One that is not there, not translated or has an error is refused.
fn choose<'a>(
    options: &SignOptions,
    unit: &UnitId,
    sections: &'a [Section],
    found: &[Diagnostic],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<&'a Section> {
    for id in options.sections.iter().filter(|id| !sections.iter().any(|s| s.id == **id)) {
        let known: Vec<&str> = sections.iter().map(|s| s.id.as_str()).collect();
        let help = nearest(id, known.iter().copied()).map_or_else(
            || format!("there are: {}", known.join(", ")),
            |near| format!("did you mean `{near}`?"),
        );
        diagnostics
            .push(Diagnostic::error("unknown-section", format!("the page has no section `{id}`")).help(help));
    }
    let wanted = |s: &&Section| options.sections.is_empty() || options.sections.contains(&s.id);
    let chosen: Vec<&Section> = sections.iter().filter(wanted).collect();
    for section in &chosen {
        if !section.translated {
            diagnostics.push(
                Diagnostic::error("sign-untranslated", format!("`{}` is not translated in full", section.id))
                    .at_path(format!("locales/{}/{unit}.ftl", options.locale))
                    .why("readers would meet passages in the source language that nobody signed")
                    .help("complete the translation, or sign the other sections with `--section`"),
            );
        } else if let Some(error) =
            found.iter().find(|d| d.severity == Severity::Error && concerns(d, section))
        {
            let mut refused = Diagnostic::error(
                "sign-not-checked",
                format!("`{}` has an error: {}", section.id, error.message),
            )
            .help("mend what `shape check` names, then sign");
            refused.place.clone_from(&error.place);
            diagnostics.push(refused);
        }
    }
    chosen
}

/// Whether a finding stands at a translation of the section.
pub(super) fn concerns(finding: &Diagnostic, section: &Section) -> bool {
    let Some(Place::Span(span)) = &finding.place else { return false };
    section.targets.iter().any(|t| t.file == span.file && t.start <= span.start && span.start <= t.end)
}
