//! The command line: thin. It turns arguments into calls of `build` and `output`, and prints.

mod args;
mod carry;
mod export;
mod release;
mod review;
mod sign;
mod status;

use std::path::{Path, PathBuf};

use clap::{CommandFactory as _, Parser as _};

pub use args::Cli;
use args::{Command, MessageFormat, NewCommand, Selection, StatusFormat};

use crate::build::{self, Filter, New};
use crate::check;
use crate::diag::{Diagnostic, Format, Severity, SourceMap, nearest, render, worst};
use crate::output;

/// Everything is fine.
pub const FINE: u8 = 0;
/// There are findings of severity error.
pub const FINDINGS: u8 = 1;
/// The command was used wrongly.
pub const USAGE: u8 = 2;

/// The stack of a thread, in bytes: parts of a page nest. Only what is used takes memory.
const STACK: usize = 16 << 20;

/// Where a command writes: its results, and what it has to say to people.
pub struct Streams<'a> {
    /// Results: JSON, tables.
    pub out: &'a mut dyn std::io::Write,
    /// Diagnostics and progress for people.
    pub err: &'a mut dyn std::io::Write,
}

/// Runs the command line and returns the exit code.
pub fn run(args: impl IntoIterator<Item = std::ffi::OsString>, streams: &mut Streams<'_>) -> u8 {
    let cli = match Cli::try_parse_from(args) {
        Ok(cli) => cli,
        Err(error) => {
            let text = error.render();
            let fine = matches!(
                error.kind(),
                clap::error::ErrorKind::DisplayHelp | clap::error::ErrorKind::DisplayVersion
            );
            let stream: &mut dyn std::io::Write = if fine { streams.out } else { streams.err };
            _ = write!(stream, "{text}");
            return if fine { FINE } else { USAGE };
        }
    };
    // Zero stands for all processors. A pool that exists already keeps its size: only a second run within one process
    // meets it.
    let threads = cli.threads.map_or(0, |n| usize::from(n.get()));
    _ = rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(STACK).build_global();
    let mut session = Session { root: cli.root.clone(), format: cli.message_format, streams };
    session.command(&cli.command)
}

struct Session<'a, 'b> {
    root: PathBuf,
    format: MessageFormat,
    streams: &'a mut Streams<'b>,
}

impl Session<'_, '_> {
    fn command(&mut self, command: &Command) -> u8 {
        match command {
            Command::Build(args) => self.build(args),
            Command::Check { selection, as_of, corrections } => {
                let edition = &selection.edition;
                let checked =
                    build::check_against(&self.root, edition, &filter(selection), *as_of, corrections);
                let code = self.report(&checked.project.map, &checked.diagnostics);
                self.say(&summary(&checked.diagnostics));
                code
            }
            Command::Sync { edition } => self.sync(edition),
            Command::Carry(args) => self.carry(args),
            Command::Sign(args) => self.sign(args),
            Command::Release(args) => self.release(args),
            Command::Export(args) => self.export(args),
            Command::Import(args) => match (&args.review, &args.locale) {
                (Some(file), Some(locale)) => self.import_notes(file, locale, args),
                _ => self.import(args),
            },
            Command::Review(args) => self.review(args),
            Command::Status { selection, format: StatusFormat::Html, out, .. } => {
                self.dashboard(selection, out.as_deref())
            }
            Command::Status { selection, sections, format, .. } => self.status(selection, *sections, *format),
            Command::Explain { code } => self.explain(code.as_deref()),
            Command::New(new) => {
                let new = match new {
                    NewCommand::Brochure { id } => New::Brochure(id.clone()),
                    NewCommand::Locale { tag, name } => New::Locale(tag.clone(), name.clone()),
                    NewCommand::Edition { id } => New::Edition(id.clone()),
                    NewCommand::Theme { id } => New::Theme(id.clone()),
                };
                match build::scaffold(&self.root, &new) {
                    Ok(paths) => {
                        for path in paths {
                            self.say(&format!("wrote {path}"));
                        }
                        FINE
                    }
                    Err(refused) => self.report(&refused.map, &refused.diagnostics),
                }
            }
            Command::Completions { shell } => {
                clap_complete::generate(*shell, &mut Cli::command(), "shape", &mut self.streams.out);
                FINE
            }
            Command::Man => {
                let mut page = Vec::new();
                match clap_mangen::Man::new(Cli::command()).render(&mut page) {
                    Ok(()) => {
                        _ = self.streams.out.write_all(&page);
                        FINE
                    }
                    Err(_) => FINDINGS,
                }
            }
        }
    }

    fn explain(&mut self, code: Option<&str>) -> u8 {
        let Some(code) = code else {
            for (code, about) in check::codes() {
                _ = writeln!(self.streams.out, "{code:22} {about}");
            }
            return FINE;
        };
        if let Some(text) = check::explain(code) {
            _ = write!(self.streams.out, "{text}");
            return FINE;
        }
        let near = nearest(code, check::codes().into_iter().map(|(code, _)| code));
        let help = near.map_or_else(
            || "`shape explain` lists all codes".to_owned(),
            |near| format!("did you mean `{near}`?"),
        );
        _ = writeln!(self.streams.err, "error: there is no finding `{code}`\n  help: {help}");
        USAGE
    }

    fn build(&mut self, args: &args::BuildArgs) -> u8 {
        let filter = filter(&args.selection);
        let standard = build::default_out(&self.root);
        let out = args.out.as_ref().map_or_else(|| standard.clone(), |out| absolute(out));
        if filter.is_partial() && args.out.is_none() {
            _ = writeln!(
                self.streams.err,
                "error: `--brochure` and `--locale` build only a part of the site, which must not replace the whole in \
                 {}\n  help: say where the part goes: `--out DIR`",
                standard.display()
            );
            return USAGE;
        }
        if !args.all_editions {
            return self.build_edition(args, &args.selection.edition, filter, &out);
        }
        let editions = build::editions(&self.root);
        let codes: Vec<u8> =
            editions.iter().map(|id| self.build_edition(args, id, filter.clone(), &out.join(id))).collect();
        codes.into_iter().max().unwrap_or(FINE)
    }

    fn build_edition(&mut self, args: &args::BuildArgs, edition: &str, filter: Filter, out: &Path) -> u8 {
        let built = build::build(&build::Options {
            root: self.root.clone(),
            edition: edition.to_owned(),
            theme: args.theme.clone(),
            filter,
            formats: args.format.iter().map(|f| (*f).into()).collect(),
            out: out.to_owned(),
            publish: args.publish,
            as_of: args.as_of,
            bundle: args.bundle.is_some(),
        });
        let code = self.report(&built.map, &built.diagnostics);
        let (locales, pages) = built.counts;
        self.say(&summary(&built.diagnostics));
        if built.committed.is_some() {
            let (pages, locales) = (counted(pages, "page"), counted(locales, "language"));
            self.say(&format!("wrote {pages} in {locales} to {}", out.display()));
            if let Some(archive) = &built.bundle {
                self.say(&format!("packed them into {}", archive.display()));
            }
        } else {
            self.say(&format!("nothing was written; {} is as it was", out.display()));
        }
        code
    }

    fn sync(&mut self, edition: &str) -> u8 {
        let prepared = build::prepare(&self.root, edition, &Filter::default());
        let mut diagnostics: Vec<Diagnostic> = prepared
            .diagnostics
            .iter()
            .filter(|d| d.severity == Severity::Error && prepared.is_about_source_text(d))
            .cloned()
            .collect();
        if !diagnostics.is_empty() {
            // A source that cannot be read in full would make its translations look obsolete.
            let code = self.report(&prepared.project.map, &diagnostics);
            self.say("nothing was written: mend the sources first");
            return code;
        }
        let plan = prepared.sync_plan();
        diagnostics.extend(plan.diagnostics);
        let changes: Vec<output::Change> = plan.reference.into_iter().chain(plan.locales).collect();
        match output::patch(&self.root, &changes) {
            Ok(written) => {
                let code = self.report(&prepared.project.map, &diagnostics);
                self.say(&format!(
                    "{} written; {} moved along, {} put into the history",
                    counted(written, "file"),
                    counted(plan.kept, "translation"),
                    plan.retired
                ));
                code
            }
            Err(found) => {
                diagnostics.extend(found);
                self.report(&prepared.project.map, &diagnostics)
            }
        }
    }

    fn report(&mut self, map: &SourceMap, diagnostics: &[Diagnostic]) -> u8 {
        let (format, stream): (Format, &mut dyn std::io::Write) = match self.format {
            MessageFormat::Text => (Format::Text, self.streams.err),
            MessageFormat::Json => (Format::Json, self.streams.out),
            MessageFormat::Github => (Format::Github, self.streams.out),
        };
        _ = write!(stream, "{}", render(diagnostics, map, format));
        if worst(diagnostics) == Some(Severity::Error) { FINDINGS } else { FINE }
    }

    /// Says something to people; tools that read JSON or GitHub lines get it on the other stream.
    fn say(&mut self, line: &str) {
        _ = writeln!(self.streams.err, "{line}");
    }
}

fn filter(selection: &Selection) -> Filter {
    Filter { brochures: selection.brochure.clone(), locales: selection.locale.clone() }
}

/// "1 page", "2 pages".
fn counted(n: usize, word: &str) -> String {
    if n == 1 { format!("1 {word}") } else { format!("{n} {word}s") }
}

fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf())
}

fn summary(diagnostics: &[Diagnostic]) -> String {
    let count = |s: Severity| diagnostics.iter().filter(|d| d.severity == s).count();
    [(Severity::Error, "error"), (Severity::Warning, "warning"), (Severity::Note, "note")]
        .map(|(severity, word)| counted(count(severity), word))
        .join(", ")
}
