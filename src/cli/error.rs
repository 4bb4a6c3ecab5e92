//! Failed parses: clap's errors as ours, in one line.

use super::Parsed;
use crate::args::{self, NAME};
use crate::error::{Error, quoted};
use crate::render::format::Color;
use crate::render::terminal;
use crate::suggest::nearest;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::env;
use std::ffi::OsString;

/// Whether errors are to be written as JSON. Scans the arguments, since it is asked
/// when they could not be parsed.
#[must_use]
pub fn wants_json(arguments: &[OsString]) -> bool {
    let words = words(arguments);
    let followed = words.iter().zip(words.iter().skip(1).chain([&""]));
    let asked = followed.filter_map(|(word, next)| match *word {
        "--json" => Some("json"),
        "--plain" => Some("plain"),
        "--format" => Some(*next),
        word => match (word.strip_prefix("--format="), short_format(word)) {
            (Some(format), _) => Some(format),
            (_, Some("")) => Some(*next),
            (_, format) => format,
        },
    });
    match asked.last() {
        Some(format) => format == "json",
        None => env::var("CAREER_FORMAT").is_ok_and(|word| word.eq_ignore_ascii_case("json")),
    }
}

/// What follows `f` in a word such as `-f`, `-fjson`, `-f=json` or `-qf`.
fn short_format(word: &str) -> Option<&str> {
    let letters = word.strip_prefix('-')?.trim_start_matches('q');
    let format = letters.strip_prefix('f')?;
    Some(format.strip_prefix('=').unwrap_or(format))
}

fn asked_color(arguments: &[OsString]) -> Color {
    let words = words(arguments);
    let pairs = words.windows(2).filter(|pair| pair[0] == "--color");
    let joined = words
        .iter()
        .filter_map(|word| word.strip_prefix("--color="));
    match pairs.map(|pair| pair[1]).chain(joined).next_back() {
        Some("always") => Color::Always,
        Some("never") => Color::Never,
        _ => Color::Auto,
    }
}

/// The arguments before `--`, as far as they are UTF-8.
fn words(arguments: &[OsString]) -> Vec<&str> {
    let words = arguments.iter().skip(1).filter_map(|word| word.to_str());
    words.take_while(|word| *word != "--").collect()
}

/// Help as text, anything else as an error of ours.
pub fn into_result(error: &clap::Error, arguments: &[OsString]) -> Result<Parsed, Error> {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let text = error.render();
            let colored = terminal::colored(asked_color(arguments), &std::io::stdout());
            let text = if colored {
                text.ansi().to_string()
            } else {
                text.to_string()
            };
            Ok(Parsed::Text(text.trim_end().to_owned() + "\n"))
        }
        _ => Err(convert(error)),
    }
}

fn convert(error: &clap::Error) -> Error {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.first().cloned().unwrap_or_default(),
        _ => String::new(),
    };
    // `--region <REGION>` as people type it, `<TEXT>...` as the help names it.
    let flag = |kind| {
        let text = text(kind);
        let name = text.split(' ').next().unwrap_or_default();
        quoted(name.trim_matches(['<', '>', '[', ']', '.']))
    };
    let see = "See 'career --help'";
    match error.kind() {
        ErrorKind::InvalidSubcommand => unknown_command(&text(ContextKind::InvalidSubcommand)),
        ErrorKind::UnknownArgument => unknown_argument(&text(ContextKind::InvalidArg)),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = text(ContextKind::InvalidValue);
            let flag = flag(ContextKind::InvalidArg);
            let failure = if value.is_empty() {
                Error::usage("missing_value", format!("a value is required for {flag}"))
            } else {
                let message = format!("invalid value {} for {flag}", quoted(&value));
                Error::usage("invalid_value", message)
            };
            match error.get(ContextKind::ValidValue) {
                Some(ContextValue::Strings(valid)) if !valid.is_empty() => failure
                    .suggestions(
                        nearest(&value, valid.iter().map(String::as_str)).map(String::from),
                    )
                    .hint(format!("Possible values: {}", valid.join(", "))),
                _ if error.kind() == ErrorKind::ValueValidation => {
                    failure.hint("It must be a whole number that is not negative")
                }
                _ => failure.hint(see),
            }
        }
        ErrorKind::TooManyValues => {
            let flag = flag(ContextKind::InvalidArg);
            Error::usage("unexpected_value", format!("{flag} takes no value")).hint(see)
        }
        ErrorKind::ArgumentConflict => {
            let (one, other) = (flag(ContextKind::InvalidArg), flag(ContextKind::PriorArg));
            Error::usage("conflict", format!("{one} cannot be used with {other}"))
        }
        ErrorKind::MissingRequiredArgument => {
            let missing = flag(ContextKind::InvalidArg);
            Error::usage("missing_argument", format!("{missing} is required")).hint(see)
        }
        ErrorKind::InvalidUtf8 => {
            Error::usage("invalid_utf8", "an argument is not UTF-8".to_owned())
        }
        _ => {
            let text = error.render().to_string();
            let line = text.lines().next().unwrap_or_default();
            Error::usage("usage", quoted(line.trim_start_matches("error: "))).hint(see)
        }
    }
}

fn unknown_command(word: &str) -> Error {
    let command = args::definition();
    let names: Vec<&str> = command
        .get_subcommands()
        .map(clap::Command::get_name)
        .collect();
    Error::usage(
        "unknown_command",
        format!("unrecognized command {}", quoted(word)),
    )
    .suggestions(nearest(word, names.iter().copied()).map(String::from))
    .hint(format!("Commands: {}", names.join(", ")))
}

fn unknown_argument(word: &str) -> Error {
    Error::usage(
        "unknown_argument",
        format!("unexpected argument {}", quoted(word)),
    )
    .hint(format!("See '{NAME} --help'"))
}
