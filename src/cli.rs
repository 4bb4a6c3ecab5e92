//! Parsing the command line, and saying in one line what is wrong with it.

mod error;
mod unknown;

pub use error::wants_json;

use crate::args::{self, Cli, Command, Global};
use crate::error::{Error, quoted};
use crate::render::format::{Format, Options};
use clap::{FromArgMatches, ValueEnum};
use std::env;
use std::ffi::OsString;

/// Columns that no terminal has: sums of widths must not overflow.
const WIDEST: usize = 10_000;

/// What a command line comes to.
#[derive(Debug)]
pub enum Parsed {
    /// A command to run; none: the card.
    Run(Option<Command>, Options),
    /// Help or version, to be written as it is.
    Text(String),
}

/// Parses a command line, the program's name first.
///
/// # Errors
///
/// Whatever is wrong with it.
pub fn parse(arguments: &[OsString]) -> Result<Parsed, Error> {
    let matches = args::definition().try_get_matches_from(arguments);
    match matches.and_then(|matches| Cli::from_arg_matches(&matches)) {
        Ok(cli) => {
            let options = resolve_options(&cli.global, arguments)?;
            Ok(Parsed::Run(cli.command, options))
        }
        Err(error) => error::into_result(&error, arguments),
    }
}

/// Makes one format of the options that name one, and reads `CAREER_FORMAT`.
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
        // One before the command and one after it: the last counts, so that an alias with
        // options can be overruled.
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
