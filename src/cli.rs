//! Parses the command line; errors are one line.

mod error;
mod unknown;

pub use error::wants_json;

use crate::args::{self, Cli, Command, Global};
use crate::error::{Error, quoted};
use crate::render::format::{Format, Options};
use clap::error::ErrorKind;
use clap::{FromArgMatches, ValueEnum};
use std::env;
use std::ffi::OsString;

/// Limit of `--width`, so that sums of widths cannot overflow.
const WIDEST: usize = 10_000;

/// A parsed command line.
#[derive(Debug)]
pub enum Parsed {
    /// A command to run; none for the card.
    Run(Option<Command>, Options),
    /// Help or version text.
    Text(String),
}

/// Parses a command line, the program's name first.
///
/// # Errors
///
/// An invalid command line.
pub fn parse(arguments: &[OsString]) -> Result<Parsed, Error> {
    let matches = args::definition().try_get_matches_from(arguments);
    match matches.and_then(|matches| Cli::from_arg_matches(&matches)) {
        Ok(cli) => {
            let options = resolve_options(&cli.global, arguments)?;
            Ok(Parsed::Run(cli.command, options))
        }
        Err(error) => error::into_result(&at_width(error, arguments), arguments),
    }
}

/// Help is wrapped at `--width`, which clap has not parsed when it prints help.
fn at_width(error: clap::Error, arguments: &[OsString]) -> clap::Error {
    match error::width_option(arguments) {
        Some(width) if error.kind() == ErrorKind::DisplayHelp => {
            let definition = args::definition().term_width(width);
            let result = definition.try_get_matches_from(arguments);
            result.err().unwrap_or(error)
        }
        _ => error,
    }
}

/// Resolves the format from the flags or `CAREER_FORMAT`.
fn resolve_options(global: &Global, arguments: &[OsString]) -> Result<Options, Error> {
    let named = [
        global.json.then_some(Format::Json),
        global.plain.then_some(Format::Plain),
        global.format,
    ];
    let named: Vec<Format> = named.into_iter().flatten().collect();
    let format = match named[..] {
        [] => format_of_environment()?,
        [format] => format,
        // Given both before and after the command: the last wins, so that options of a
        // shell alias can be overridden.
        [format, ..] => {
            let last = error::last_format(arguments);
            let last = last.and_then(|last| Format::from_str(&last, true).ok());
            last.unwrap_or(format)
        }
    };
    Ok(Options {
        format,
        explicit_format: !named.is_empty(),
        color: global.color.unwrap_or_default(),
        width: global.width.map(|width| width.min(WIDEST)),
        full: global.full,
        quiet: global.quiet,
        pager: !global.no_pager,
    })
}

fn format_of_environment() -> Result<Format, Error> {
    let word = env::var_os("CAREER_FORMAT").unwrap_or_default();
    if word.is_empty() {
        return Ok(Format::Table);
    }
    let word = word.to_string_lossy();
    Format::from_str(&word, true).map_err(|_| {
        let message = format!("invalid CAREER_FORMAT {}", quoted(&word));
        let names = Format::names(|_| true);
        Error::usage("invalid_value", message).hint(format!("Formats: {}", names.join(", ")))
    })
}
