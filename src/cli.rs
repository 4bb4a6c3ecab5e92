//! Parses the command line; errors are one line.

mod error;
mod unknown;

pub use error::wants_json;

use crate::args::{self, Command, Global};
use crate::error::{Error, quoted};
use crate::render::format::{Format, Options};
use clap::error::ErrorKind;
use clap::{ArgMatches, FromArgMatches, ValueEnum};
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
    let definition = args::definition_for(arguments);
    match definition.try_get_matches_from(arguments).and_then(read) {
        Ok((command, global)) => {
            let options = resolve_options(&global, arguments)?;
            Ok(Parsed::Run(command, options))
        }
        Err(error) => error::into_result(&at_width(error, arguments), arguments),
    }
}

/// Help is wrapped at `--width`, which clap has not parsed when it prints help.
fn at_width(error: clap::Error, arguments: &[OsString]) -> clap::Error {
    match error::width_option(arguments) {
        Some(width) if error.kind() == ErrorKind::DisplayHelp => {
            let definition = args::definition_for(arguments).term_width(width);
            let result = definition.try_get_matches_from(arguments);
            result.err().unwrap_or(error)
        }
        _ => error,
    }
}

/// Converts clap's matches. The command also has the global options given before it.
fn read(mut matches: ArgMatches) -> Result<(Option<Command>, Global), clap::Error> {
    match matches.subcommand() {
        None => Ok((None, Global::from_arg_matches_mut(&mut matches)?)),
        Some((_, of_command)) => {
            let global = Global::from_arg_matches(of_command)?;
            Ok((Some(Command::from_arg_matches_mut(&mut matches)?), global))
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    /// The result of parsing a line, as the user sees it.
    fn outcome(definition: clap::Command, line: &[OsString]) -> String {
        match definition.try_get_matches_from(line).and_then(read) {
            Ok(parsed) => format!("{parsed:?}"),
            Err(error) => match error::into_result(&error, line) {
                Ok(help) => format!("{help:?}"),
                Err(error) => error.line(),
            },
        }
    }

    #[test]
    fn partial_definition_parses_like_the_full_one() {
        let rest: [&[&str]; 18] = [
            &[],
            &["--help"],
            &["-h"],
            &["--version"],
            &["help"],
            &["ng", "us"],
            &["--json", "--json"],
            &["--json", "--plain"],
            &["-qfcsv", "--width", "60", "--color=always", "--full"],
            &["--width", "-1"],
            &["--region", "ng,us", "--per", "month", "--in", "usd"],
            &["--per", "fortnight"],
            &["--rate", "NGN=1550"],
            &["--regoin"],
            &["--format"],
            &["--no-pager", "x"],
            &["--", "--json"],
            &["\u{1b}[31m", ""],
        ];
        let definition = args::definition();
        for command in definition.get_subcommands() {
            let names = command.get_visible_aliases().chain([command.get_name()]);
            for (name, rest) in names.flat_map(|name| rest.map(|rest| (name, rest))) {
                let line = [&["career", name], rest].concat();
                let line: Vec<OsString> = line.iter().map(OsString::from).collect();
                let alone = outcome(args::definition_for(&line), &line);
                assert_eq!(alone, outcome(args::definition(), &line), "{line:?}");
            }
        }
    }
}
