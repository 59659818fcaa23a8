//! Places in source files and the diagnostics that point at them.
//!
//! The lowest room of the house: it knows no document and no disk. [`SourceMap`] holds the text of every file
//! that was read, [`Span`] names a stretch of one of them, and [`Diagnostic`] says what is wrong there, why it
//! matters and what to do.

mod characters;
mod render;
mod source_map;

pub use characters::{BadCharacter, bad_characters, is_invisible};
pub use render::{Format, render};
pub use source_map::{FileId, Location, SourceFile, SourceMap, Span, normalize};

/// How bad a finding is. The order is from harmless to grave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing; nothing needs to be done.
    Note,
    /// Should be mended; a draft is built all the same.
    Warning,
    /// Must be mended; the command ends with exit code 1.
    Error,
}

impl Severity {
    /// The word that is printed: `error`, `warning` or `note`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// Where a diagnostic points.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A stretch of a file that was read.
    Span(Span),
    /// A file or folder that could not be read, or that is missing.
    Path(String),
}

impl From<Span> for Place {
    fn from(span: Span) -> Self {
        Self::Span(span)
    }
}

/// One finding: a stable code, a sentence, a place, the reason and the remedy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Stable kebab-case name, for example `unknown-directive`.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, in one sentence without full stop.
    pub message: String,
    /// Where it is wrong, if a place can be named.
    pub place: Option<Place>,
    /// Why it matters.
    pub why: Option<String>,
    /// What to do.
    pub help: Option<String>,
    /// Other places that belong to the finding, each with a few words.
    pub related: Vec<(Span, String)>,
}

impl Diagnostic {
    /// A finding of the given severity, so far without a place.
    pub fn new(severity: Severity, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            code,
            severity,
            message: message.into(),
            place: None,
            why: None,
            help: None,
            related: Vec::new(),
        }
    }

    /// A finding that must be mended.
    pub fn error(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, message)
    }

    /// A finding that should be mended.
    pub fn warning(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, message)
    }

    /// A finding worth knowing.
    pub fn note(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Note, code, message)
    }

    /// Points at a stretch of a file.
    #[must_use]
    pub fn at(mut self, span: Span) -> Self {
        self.place = Some(Place::Span(span));
        self
    }

    /// Points at a path that has no readable text.
    #[must_use]
    pub fn at_path(mut self, path: impl Into<String>) -> Self {
        self.place = Some(Place::Path(path.into()));
        self
    }

    /// Says why it matters.
    #[must_use]
    pub fn why(mut self, why: impl Into<String>) -> Self {
        self.why = Some(why.into());
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds another place that belongs to the finding.
    #[must_use]
    pub fn related(mut self, span: Span, label: impl Into<String>) -> Self {
        self.related.push((span, label.into()));
        self
    }
}

/// Sorts findings by place, then severity (gravest first), code and message, and drops exact repetitions.
///
/// Findings come from several threads; this order makes their print the same in every run.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|a, b| {
        (&a.place, std::cmp::Reverse(a.severity), a.code, &a.message).cmp(&(
            &b.place,
            std::cmp::Reverse(b.severity),
            b.code,
            &b.message,
        ))
    });
    diagnostics.dedup();
}

/// The gravest severity among the findings, if there are any.
pub fn worst(diagnostics: &[Diagnostic]) -> Option<Severity> {
    diagnostics.iter().map(|d| d.severity).max()
}

/// The candidate nearest to `word` in spelling, for "did you mean" remedies; `None` if nothing is near.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    candidates
        .into_iter()
        .map(|c| (strsim::damerau_levenshtein(word, c), c))
        .filter(|(distance, c)| *distance <= 2.max(c.chars().count() / 3))
        .min()
        .map(|(_, c)| c)
}
