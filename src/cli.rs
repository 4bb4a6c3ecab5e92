//! Parsing the command line, and saying in one line what is wrong with it.

mod error;

pub use error::wants_json;

use crate::args::{self, Cli, Command, Global};
use crate::error::{Error, quoted};
use crate::render::format::{Format, Options};
use clap::{FromArgMatches, ValueEnum};
use std::env;
use std::ffi::OsString;

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
            let options = resolve_options(&cli.global)?;
            Ok(Parsed::Run(cli.command, options))
        }
        Err(error) => error::into_result(&error, arguments),
    }
}

/// Makes one format of the options that name one, and reads `CAREER_FORMAT`.
fn resolve_options(global: &Global) -> Result<Options, Error> {
    let flags = [
        ("--json", global.json.then_some(Format::Json)),
        ("--plain", global.plain.then_some(Format::Plain)),
        ("--format", global.format),
    ];
    let mut named = flags
        .into_iter()
        .filter_map(|(flag, format)| Some((flag, format?)));
    let flag = named.next();
    // Not left to clap, which does not compare what stands before the command with what stands after it.
    if let (Some((one, _)), Some((other, _))) = (flag, named.next()) {
        let message = format!("'{one}' cannot be used with '{other}'");
        return Err(Error::usage("conflict", message));
    }
    let format = match flag {
        Some((_, format)) => format,
        None => format_of_environment()?,
    };
    Ok(Options {
        format,
        explicit_format: flag.is_some(),
        color: global.color.unwrap_or_default(),
        width: global.width,
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
