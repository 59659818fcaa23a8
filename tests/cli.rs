//! The command line's own words.

use std::fmt::Write as _;
use std::path::Path;

use clap::CommandFactory as _;
use shapepress::cli::Cli;

/// All help texts as one page.
fn reference() -> String {
    let mut out = String::from(
        "# The command line\n\nWritten by `cargo test` from the program's own help; a test keeps it equal.\n\nExit codes: 0 \
         fine, 1 findings of severity error, 2 wrong usage.\n",
    );
    let mut root = Cli::command().term_width(100);
    root.build();
    section(&mut out, &mut root, "shape");
    out
}

fn section(out: &mut String, command: &mut clap::Command, path: &str) {
    let help = command.render_long_help().to_string();
    let help: Vec<&str> = help.lines().map(str::trim_end).collect();
    writeln!(out, "\n## `{path}`\n\n```text\n{}\n```", help.join("\n").trim_end()).unwrap();
    for sub in command.get_subcommands_mut().filter(|c| c.get_name() != "help") {
        let path = format!("{path} {}", sub.get_name());
        section(out, sub, &path);
    }
}

#[test]
fn the_reference_is_the_programs_own_help() {
    if cfg!(feature = "pdf") {
        // The page is that of a program without optional features.
        return;
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = root.join("docs/cli.md");
    let expected = reference();
    let fresh = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cli.md");
    std::fs::write(&fresh, &expected).unwrap();
    let found = std::fs::read_to_string(&page).unwrap_or_default();
    assert!(found == expected, "docs/cli.md is out of date: read {}, then copy it there", fresh.display());
}

#[test]
fn every_command_and_argument_is_explained() {
    fn walk(command: &clap::Command) {
        assert!(command.get_about().is_some(), "{} has no help", command.get_name());
        for argument in command.get_arguments() {
            assert!(
                argument.get_help().is_some(),
                "{} {} has no help",
                command.get_name(),
                argument.get_id()
            );
        }
        command.get_subcommands().filter(|c| c.get_name() != "help").for_each(walk);
    }
    walk(&Cli::command());
}
