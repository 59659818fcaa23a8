//! The arguments, as clap reads them.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::build::{Form, Format, Tool};
use crate::model::{Date, Role};

/// Builds multilingual patient brochures from Markdown and Fluent.
///
/// Editors write Markdown in content/, translators write Fluent in locales/, and `shape build` makes a site that
/// works from any web space, from a USB stick, and without JavaScript.
#[derive(Clone, Debug, Parser)]
#[command(name = "shape", version, propagate_version = true)]
pub struct Cli {
    /// The project's folder.
    #[arg(long, global = true, value_name = "DIR", default_value = ".")]
    pub(super) root: PathBuf,
    /// How findings are printed: for people, as one JSON array, or as GitHub annotations.
    #[arg(long, global = true, value_enum, default_value_t, value_name = "FORMAT")]
    pub(super) message_format: MessageFormat,
    /// How many threads to use; all processors if left out. The result is the same.
    #[arg(long, global = true, value_name = "N")]
    pub(super) threads: Option<std::num::NonZeroU16>,
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum MessageFormat {
    #[default]
    Text,
    Json,
    Github,
}

#[derive(Clone, Debug, Subcommand)]
pub(super) enum Command {
    /// Build the site.
    ///
    /// A draft shows everything; what is not translated stands in the source language, marked and counted. With any
    /// error nothing is written, and the previous site stays whole. `--locale qps` and `--locale qps-plocm` build
    /// pseudo-locales, to see how a layout bears longer texts and the direction from right to left.
    Build(BuildArgs),
    /// Report every finding about sources and translations; write nothing.
    Check {
        #[command(flatten)]
        selection: Selection,
        /// The day that counts as today, for example 2026-12-01: tells what has ended or ends soon.
        #[arg(long, value_name = "DATE", value_parser = date)]
        as_of: Option<Date>,
        /// The corrections.json of another association: finds what is wrong there and stands here, too; can be given
        /// several times.
        #[arg(long, value_name = "FILE")]
        corrections: Vec<PathBuf>,
    },
    /// Bring the Fluent files in step with the sources.
    ///
    /// Writes the generated reference, moves translations whose text only changed its place, and keeps those whose
    /// source has gone in the history. A second run changes nothing.
    Sync {
        /// The edition whose own texts are brought in step, too.
        #[arg(long, value_name = "ID", default_value = "default")]
        edition: String,
    },
    /// Let translations follow a text whose wording, not meaning, was changed.
    ///
    /// After `shape sync` has put translations into the history, this lists which of them fit a new wording, with the
    /// words that changed. `--yes` or `--id` carries them over. It lists
    /// corrected slips of the pen in signed translations, too. Refused is what changes a number, a value, a negation or
    /// a limit: that is to be translated anew.
    Carry(CarryArgs),
    /// Sign sections of a brochure or film in a language, as they are now.
    ///
    /// The sign-off is bound to the text, the translation, the numbers, names, links and sources, the modules and the
    /// edition;
    /// a change of any of them voids it, and `check`, `status` and the page say which and why.
    Sign(SignArgs),
    /// Freeze what is published now under a version.
    ///
    /// Keeps the text of every brochure in every language in which `build --publish` would publish it, in
    /// content/editions/ID/releases/VERSION. Its pages stay at `LANG/BROCHURE/v/VERSION/`, which codes on paper name. A
    /// release is never written over.
    #[command(disable_version_flag = true)]
    Release(ReleaseArgs),
    /// Write a sheet for reviewers: numbered texts, room for comments, a form to sign.
    ///
    /// The source stands beside its translation, with what is missing, what `check` found, open comments, and what
    /// changed since an earlier sheet. For the source language alone the sheet has one column. The folder holds a page,
    /// a file for printing, a table for comments (`comments.csv`), and the sheet's data (`review.json`).
    Review(ReviewArgs),
    /// Write files for translation agencies and their tools.
    ///
    /// One file for each language and resource, with what the project has: source, translation, comments. A folder that
    /// holds something already is never written over. `--since` packs only what is new or changed since an earlier
    /// export and counts the words. The formats `tmx`, `tbx` and `style` help those who translate: a memory, the
    /// glossary, the style of each language.
    Export(ExportArgs),
    /// Take translations from files that come back.
    ///
    /// The format is recognized. Each message is checked; what is wrong is refused with the reason, and the rest is taken.
    /// A translation that was changed in the project after the export is never overwritten.
    ///
    /// With `--review`, the comments of a filled review sheet (`comments.csv`, or TOML) become notes in
    /// `locales/TAG/notes`, which `check` and `status` tell and the next sheet shows, until someone closes them with
    /// `resolved = "reason"`.
    Import(ImportArgs),
    /// Count messages and translations of every page in every language.
    Status {
        #[command(flatten)]
        selection: Selection,
        /// Each section of the brochures: its state, who signed it, and what voided a sign-off.
        #[arg(long)]
        sections: bool,
        /// How the numbers are told: `html` writes pages that show each text beside its translation, with all that is
        /// missing, outdated, faulty or not signed.
        #[arg(long, value_enum, default_value_t)]
        format: StatusFormat,
        /// The folder for pages [default: `status` in the project's folder].
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
    /// Explain a finding, or list all findings.
    Explain {
        /// The code of a finding, for example `number-changed`; all codes if left out.
        code: Option<String>,
    },
    /// Begin a brochure, a locale, an edition or a theme.
    #[command(subcommand)]
    New(NewCommand),
    /// Print completions for a shell.
    Completions {
        /// The shell.
        #[arg(value_enum)]
        shell: clap_complete::Shell,
    },
    /// Print the man page.
    Man,
}

/// Which part of the project.
#[derive(Clone, Debug, Args)]
pub(super) struct Selection {
    /// Only this brochure; can be given several times.
    #[arg(long, value_name = "ID")]
    pub(super) brochure: Vec<String>,
    /// Only this language; can be given several times.
    #[arg(long, value_name = "TAG")]
    pub(super) locale: Vec<String>,
    /// The edition.
    #[arg(long, value_name = "ID", default_value = "default")]
    pub(super) edition: String,
}

#[derive(Clone, Debug, Args)]
pub(super) struct CarryArgs {
    /// Only this brochure, with the modules in it; can be given several times.
    #[arg(long, value_name = "ID")]
    pub(super) brochure: Vec<String>,
    /// Only this language; can be given several times.
    #[arg(long, value_name = "TAG")]
    pub(super) locale: Vec<String>,
    /// Carry this message only: its new id, or the old and the new one; can be given several times.
    #[arg(long, value_name = "NEW|OLD=NEW")]
    pub(super) id: Vec<String>,
    /// Carry all that is listed and not refused.
    #[arg(long, conflicts_with = "id")]
    pub(super) yes: bool,
    /// Who says that only the wording changed: name and function, given for two people. Sign-offs are kept under their
    /// names.
    #[arg(long, value_name = "NAME, FUNCTION")]
    pub(super) by: Vec<String>,
    /// Let sign-offs of what is carried be void instead.
    #[arg(long, conflicts_with = "by")]
    pub(super) without_sign_off: bool,
}

#[derive(Clone, Debug, Args)]
pub(super) struct SignArgs {
    /// The language.
    #[arg(long, value_name = "TAG")]
    pub(super) locale: String,
    /// The brochure or film.
    #[arg(long, value_name = "ID")]
    pub(super) brochure: String,
    /// In which role.
    #[arg(long, value_enum)]
    pub(super) role: SignRole,
    /// Name and function, for example "Anne Petit, oncology nurse".
    #[arg(long, value_name = "NAME, FUNCTION")]
    pub(super) by: String,
    /// Only this section (its heading's id, `meta` or `intro`); can be given several times.
    #[arg(long, value_name = "ID")]
    pub(super) section: Vec<String>,
    /// The edition whose numbers and links are signed.
    #[arg(long, value_name = "ID", default_value = "default")]
    pub(super) edition: String,
    /// The day to note, for example 2026-12-01; none is noted if left out.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(super) as_of: Option<Date>,
    /// The code on the sheet that was signed on paper: refuses to sign if the text has changed since. The short code is
    /// enough.
    #[arg(long, value_name = "CODE")]
    pub(super) code: Option<String>,
}

#[derive(Clone, Debug, Args)]
pub(super) struct ReleaseArgs {
    /// The edition.
    #[arg(long, value_name = "ID", default_value = "default")]
    pub(super) edition: String,
    /// The version: numbers with dots between, higher than all before, for example 1.0.
    #[arg(long = "version", value_name = "VERSION")]
    pub(super) release: String,
    /// The day of publication, for example 2026-12-01.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(super) as_of: Date,
}

#[derive(Clone, Debug, Args)]
pub(super) struct ReviewArgs {
    /// The brochure.
    #[arg(long, value_name = "ID")]
    pub(super) brochure: String,
    /// The language; that of the sources for a sheet without translation.
    #[arg(long, value_name = "TAG")]
    pub(super) locale: String,
    /// An earlier sheet to compare with: its `review.json`, or the folder that holds it.
    #[arg(long, value_name = "PATH")]
    pub(super) since: Option<PathBuf>,
    /// The edition.
    #[arg(long, value_name = "ID", default_value = "default")]
    pub(super) edition: String,
    /// The folder to write [default: `review/BROCHURE-TAG` in the project's folder].
    #[arg(long, value_name = "DIR")]
    pub(super) out: Option<PathBuf>,
    /// What to write; several with commas between.
    #[arg(long, value_enum, value_delimiter = ',', default_value = REVIEW_FORMATS)]
    pub(super) format: Vec<ReviewFormat>,
}

/// What a bare `review` writes.
const REVIEW_FORMATS: &str = if cfg!(feature = "pdf") { "html,pdf" } else { "html" };

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ReviewFormat {
    /// A page for screens.
    Html,
    /// A sheet for printing, A4.
    #[cfg(feature = "pdf")]
    Pdf,
}

impl From<ReviewFormat> for Format {
    fn from(format: ReviewFormat) -> Self {
        match format {
            ReviewFormat::Html => Self::Html,
            #[cfg(feature = "pdf")]
            ReviewFormat::Pdf => Self::Pdf,
        }
    }
}

#[derive(Clone, Debug, Args)]
pub(super) struct ExportArgs {
    /// Only this brochure, with the modules in it; can be given several times.
    #[arg(long, value_name = "ID")]
    pub(super) brochure: Vec<String>,
    /// Only this language; can be given several times.
    #[arg(long, value_name = "TAG")]
    pub(super) locale: Vec<String>,
    /// What to write.
    #[arg(long, value_enum)]
    pub(super) format: ExportFormat,
    /// The folder to write, which must not exist or be empty [default: `export` in the project's folder].
    #[arg(long, value_name = "DIR")]
    pub(super) out: Option<PathBuf>,
    /// Only what an earlier export did not hold: its folder, or its `shape-export.json`; can be given several times.
    #[arg(long, value_name = "FILE|DIR")]
    pub(super) since: Vec<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ExportFormat {
    /// XLIFF 1.2, which most agencies' tools read.
    Xliff12,
    /// XLIFF 2.1.
    Xliff21,
    /// Gettext PO.
    Po,
    /// TMX 1.4b: a translation memory for each language, of all that is translated without fault.
    Tmx,
    /// TBX-Basic (ISO 30042:2019): the glossary as a term base.
    Tbx,
    /// What each language asks of its translators, as a page.
    Style,
}

/// What a format carries.
pub(super) enum Carries {
    /// Texts, out and in.
    Texts(Form),
    /// What tools get beside the texts.
    Help(Tool),
}

impl ExportFormat {
    pub(super) fn carries(self) -> Carries {
        match self {
            Self::Xliff12 => Carries::Texts(Form::Xliff12),
            Self::Xliff21 => Carries::Texts(Form::Xliff21),
            Self::Po => Carries::Texts(Form::Po),
            Self::Tmx => Carries::Help(Tool::Tmx),
            Self::Tbx => Carries::Help(Tool::Tbx),
            Self::Style => Carries::Help(Tool::Style),
        }
    }
}

#[derive(Clone, Debug, Args)]
pub(super) struct ImportArgs {
    /// The files.
    #[arg(required_unless_present = "review", conflicts_with = "review", value_name = "FILES")]
    pub(super) files: Vec<PathBuf>,
    /// Check everything and write nothing.
    #[arg(long, conflicts_with = "review")]
    pub(super) dry_run: bool,
    /// The filled table of a review sheet, CSV or TOML.
    #[arg(long, value_name = "FILE", requires = "locale")]
    pub(super) review: Option<PathBuf>,
    /// With --review: the language of the sheet.
    #[arg(long, value_name = "TAG", requires = "review")]
    pub(super) locale: Option<String>,
    /// With --review: the brochure; found by the ids in the table if left out.
    #[arg(long, value_name = "ID", requires = "review")]
    pub(super) brochure: Option<String>,
    /// With --review: the edition of the sheet.
    #[arg(long, value_name = "ID", default_value = "default")]
    pub(super) edition: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum SignRole {
    /// Says that the translation says what the text says.
    Translator,
    /// Says that the medicine is right.
    Clinician,
}

impl From<SignRole> for Role {
    fn from(role: SignRole) -> Self {
        match role {
            SignRole::Translator => Self::Translator,
            SignRole::Clinician => Self::Clinician,
        }
    }
}

#[derive(Clone, Debug, Args)]
pub(super) struct BuildArgs {
    #[command(flatten)]
    pub(super) selection: Selection,
    /// What to write; several with commas between [default: what the edition offers, or html and what is for printing].
    #[arg(long, value_enum, value_delimiter = ',')]
    pub(super) format: Vec<OutputFormat>,
    /// Every edition, each into a folder of its name; findings are told edition by edition.
    #[arg(long, conflicts_with = "edition", requires = "out")]
    pub(super) all_editions: bool,
    /// The folder in themes/ that says how it looks.
    #[arg(long, value_name = "ID", default_value = "default")]
    pub(super) theme: String,
    /// The folder to write [default: `public` in the project's folder].
    #[arg(long, value_name = "DIR")]
    pub(super) out: Option<PathBuf>,
    /// For readers: refuse what policy does not allow, and leave out what is not complete.
    #[arg(long)]
    pub(super) publish: bool,
    /// Also write the site in one file, beside its folder: `public.zip`, with a page from which to begin.
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub(super) bundle: Option<Bundle>,
    /// The day that counts as today, for example 2026-12-01: tells which reviews are overdue.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(super) as_of: Option<Date>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Bundle {
    /// To hand on by mail or on a stick; same site, same bytes.
    Zip,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum OutputFormat {
    /// A website.
    Html,
    /// Brochures for screens and office printers, A4.
    #[cfg(feature = "pdf")]
    Pdf,
    /// The same in large print.
    #[cfg(feature = "pdf")]
    PdfLarge,
    /// Brochures to print on A4, fold and staple.
    #[cfg(feature = "pdf")]
    PdfBooklet,
    /// Brochures for a print shop, each with its order sheet.
    #[cfg(feature = "pdf")]
    PdfPress,
}

impl From<OutputFormat> for Format {
    fn from(format: OutputFormat) -> Self {
        match format {
            OutputFormat::Html => Self::Html,
            #[cfg(feature = "pdf")]
            OutputFormat::Pdf => Self::Pdf,
            #[cfg(feature = "pdf")]
            OutputFormat::PdfLarge => Self::PdfLarge,
            #[cfg(feature = "pdf")]
            OutputFormat::PdfBooklet => Self::PdfBooklet,
            #[cfg(feature = "pdf")]
            OutputFormat::PdfPress => Self::PdfPress,
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum StatusFormat {
    #[default]
    Text,
    Json,
    Html,
}

#[derive(Clone, Debug, Subcommand)]
pub(super) enum NewCommand {
    /// A brochure: writes content/brochures/ID/index.md.
    Brochure {
        /// Its id, for example `sleep`.
        id: String,
    },
    /// A language: adds a line to content/site.toml and a folder in locales/.
    Locale {
        /// Its tag, for example `ja`.
        tag: String,
        /// Its own name, where the program does not know it.
        #[arg(long)]
        name: Option<String>,
    },
    /// An edition: writes content/editions/ID/edition.toml.
    Edition {
        /// Its id, for example `example-society`.
        id: String,
    },
    /// A theme: copies themes/default to themes/ID, to be changed.
    Theme {
        /// Its id, for example `example-society`.
        id: String,
    },
}

fn date(text: &str) -> Result<Date, String> {
    let parts: Vec<&str> = text.split('-').collect();
    let wrong = || format!("`{text}` is not a date: write year, month and day, for example 2026-12-01");
    let [year, month, day] = parts.as_slice() else { return Err(wrong()) };
    if (year.len(), month.len(), day.len()) != (4, 2, 2) {
        return Err(wrong());
    }
    let year = year.parse().map_err(|_| wrong())?;
    let (month, day) = (month.parse().map_err(|_| wrong())?, day.parse().map_err(|_| wrong())?);
    Date::new(year, month, day).ok_or_else(wrong)
}
