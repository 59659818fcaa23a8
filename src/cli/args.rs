//! The arguments, as clap reads them.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::build::Format;
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
    Check(Selection),
    /// Bring the Fluent files in step with the sources.
    ///
    /// Writes the generated reference, moves translations whose text only changed its place, and keeps those whose
    /// source has gone in the history. A second run changes nothing.
    Sync,
    /// Let translations follow a text whose wording, not meaning, was changed.
    ///
    /// After `shape sync` has put translations into the history, this lists which of them fit a new wording, with the
    /// words that changed. `--yes` or `--id` carries them over. It lists
    /// corrected slips of the pen in signed translations, too. Refused is what changes a number, a value, a negation or
    /// a limit: that is to be translated anew.
    Carry(CarryArgs),
    /// Sign sections of a brochure in a language, as they are now.
    ///
    /// The sign-off is bound to the text, the translation, the numbers, names and links, the modules and the edition;
    /// a change of any of them voids it, and `check`, `status` and the page say which and why.
    Sign(SignArgs),
    /// Count messages and translations of every page in every language.
    Status {
        #[command(flatten)]
        selection: Selection,
        /// Each section of the brochures: its state, who signed it, and what voided a sign-off.
        #[arg(long)]
        sections: bool,
        /// How the numbers are printed.
        #[arg(long, value_enum, default_value_t)]
        format: StatusFormat,
    },
    /// Explain a rule, or list all rules.
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

/// What a bare build writes.
const DEFAULT_FORMATS: &str = if cfg!(feature = "pdf") { "html,pdf,pdf-large" } else { "html" };

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
    /// The brochure.
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
    /// What to write; several with commas between.
    #[arg(long, value_enum, value_delimiter = ',', default_value = DEFAULT_FORMATS)]
    pub(super) format: Vec<OutputFormat>,
    /// The folder in themes/ that says how it looks.
    #[arg(long, value_name = "ID", default_value = "default")]
    pub(super) theme: String,
    /// The folder to write [default: `public` in the project's folder].
    #[arg(long, value_name = "DIR")]
    pub(super) out: Option<PathBuf>,
    /// For readers: refuse what policy does not allow, and leave out what is not complete.
    #[arg(long)]
    pub(super) publish: bool,
    /// The day that counts as today, for example 2026-12-01: tells which reviews are overdue.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(super) as_of: Option<Date>,
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
