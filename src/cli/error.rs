//! Converts clap's errors to one-line errors.

use super::{Parsed, unknown};
use crate::args;
use crate::error::{Error, quoted};
use crate::render::format::Color;
use crate::render::terminal;
use crate::suggest::nearest;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::env;
use std::ffi::OsString;

/// Whether to write errors as JSON. Scans the arguments, because parsing may have
/// failed.
#[must_use]
pub fn wants_json(arguments: &[OsString]) -> bool {
    let environment = || env::var("CAREER_FORMAT").unwrap_or_default();
    let format = last_format(arguments).unwrap_or_else(environment);
    format.eq_ignore_ascii_case("json")
}

/// The value of the last option that sets a format.
pub fn last_format(arguments: &[OsString]) -> Option<String> {
    let words = words_with_next(arguments).into_iter();
    let mut formats = words.filter_map(|(word, next)| match word {
        "--json" => Some("json"),
        "--plain" => Some("plain"),
        "--format" => Some(next),
        word => match (word.strip_prefix("--format="), short_format(word)) {
            (Some(format), _) => Some(format),
            (_, Some("")) => Some(next),
            (_, format) => format,
        },
    });
    formats.next_back().map(str::to_owned)
}

/// The value in `-f`, `-fjson`, `-f=json` or `-qf`.
fn short_format(word: &str) -> Option<&str> {
    let letters = word.strip_prefix('-')?.trim_start_matches('q');
    let format = letters.strip_prefix('f')?;
    Some(format.strip_prefix('=').unwrap_or(format))
}

fn color_option(arguments: &[OsString]) -> Color {
    match last_value(arguments, "--color") {
        Some("always") => Color::Always,
        Some("never") => Color::Never,
        _ => Color::Auto,
    }
}

/// The value of `--width`, which help must know before the arguments are parsed.
pub fn width_option(arguments: &[OsString]) -> Option<usize> {
    last_value(arguments, "--width")?.parse().ok()
}

/// The last value of an option that is given by its long name.
fn last_value<'a>(arguments: &'a [OsString], option: &str) -> Option<&'a str> {
    let words = words_with_next(arguments).into_iter();
    let mut values = words.filter_map(|(word, next)| match word.strip_prefix(option)? {
        "" => Some(next),
        joined => joined.strip_prefix('='),
    });
    values.next_back()
}

/// The UTF-8 arguments before `--`, each with the one after it.
fn words_with_next(arguments: &[OsString]) -> Vec<(&str, &str)> {
    let words = words(arguments);
    let next = words.iter().copied().skip(1).chain([""]);
    words.iter().copied().zip(next).collect()
}

/// The UTF-8 arguments before `--`.
fn words(arguments: &[OsString]) -> Vec<&str> {
    let words = arguments.iter().skip(1).filter_map(|word| word.to_str());
    words.take_while(|word| *word != "--").collect()
}

/// Help as text, everything else as an [`Error`].
pub fn into_result(error: &clap::Error, arguments: &[OsString]) -> Result<Parsed, Error> {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let text = error.render();
            let colored = terminal::colored(color_option(arguments), &std::io::stdout());
            let text = if colored {
                text.ansi().to_string()
            } else {
                text.to_string()
            };
            Ok(Parsed::Text(text.trim_end().to_owned() + "\n"))
        }
        _ => Err(convert(error, &words(arguments))),
    }
}

fn convert(error: &clap::Error, words: &[&str]) -> Error {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.first().cloned().unwrap_or_default(),
        _ => String::new(),
    };
    // `--region` of `--region <REGION>`, `TEXT` of `<TEXT>...`.
    let argument = |kind| {
        let text = context(kind);
        let name = text.split(' ').next().unwrap_or_default();
        quoted(name.trim_matches(['<', '>', '[', ']', '.']))
    };
    let argument_name = argument(ContextKind::InvalidArg);
    let mut definition = args::definition();
    definition.build();
    let command = unknown::command_of(&definition, words);
    let see = match command.get_name() {
        args::NAME | "help" => format!("See '{} --help'", args::NAME),
        name => format!("See '{} {name} --help'", args::NAME),
    };
    let (code, message) = match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let word = context(ContextKind::InvalidSubcommand);
            // `help` takes an option for the name of a command.
            if !word.starts_with('-') {
                return unknown::command(&definition, &word, words);
            }
            let message = format!("unexpected argument {}", quoted(&word));
            ("unknown_argument", message)
        }
        ErrorKind::UnknownArgument => {
            let word = context(ContextKind::InvalidArg);
            let message = format!("unexpected argument {}", quoted(&word));
            return Error::usage("unknown_argument", message)
                .suggestions(unknown::option(command, &word))
                .hint(see);
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = context(ContextKind::InvalidValue);
            if !value.is_empty() {
                return invalid_value(error, &value, &argument_name, see);
            }
            let message = format!("a value is required for {argument_name}");
            ("missing_value", message)
        }
        ErrorKind::TooManyValues => {
            let message = format!("{argument_name} takes no value");
            ("unexpected_value", message)
        }
        ErrorKind::ArgumentConflict => {
            let other = argument(ContextKind::PriorArg);
            let message = format!("{argument_name} cannot be used with {other}");
            ("conflict", message)
        }
        ErrorKind::MissingRequiredArgument => {
            let message = format!("required argument {argument_name} is missing");
            ("missing_argument", message)
        }
        ErrorKind::InvalidUtf8 => {
            let message = "an argument is not valid UTF-8".to_owned();
            return Error::usage("invalid_utf8", message);
        }
        _ => {
            let text = error.render().to_string();
            let line = text.lines().next().unwrap_or_default();
            ("usage", quoted(line.trim_start_matches("error: ")))
        }
    };
    Error::usage(code, message).hint(see)
}

fn invalid_value(error: &clap::Error, value: &str, argument_name: &str, see: String) -> Error {
    let message = format!("invalid value {} for {argument_name}", quoted(value));
    let usage_error = Error::usage("invalid_value", message);
    match error.get(ContextKind::ValidValue) {
        Some(ContextValue::Strings(valid)) if !valid.is_empty() => {
            let similar = nearest(value, valid.iter().map(String::as_str));
            usage_error
                .suggestions(similar.map(String::from))
                .hint(format!("Possible values: {}", valid.join(", ")))
        }
        _ if error.kind() == ErrorKind::ValueValidation => {
            usage_error.hint("It must be a whole number, 0 or more")
        }
        _ => usage_error.hint(see),
    }
}

#[cfg(test)]
mod tests {
    use super::wants_json;

    #[test]
    fn detects_json_in_every_spelling() {
        let asks = |words: &str| {
            let words = std::iter::once("career").chain(words.split(' '));
            wants_json(&words.map(Into::into).collect::<Vec<_>>())
        };
        for words in [
            "--json",
            "salary --json",
            "salary --format json",
            "--format=json salary",
            "-fjson",
            "-f=JSON",
            "-qfjson",
            "-qf json",
            "salary -q -f json --regoin",
        ] {
            assert!(asks(words), "{words}");
        }
        for words in [
            "salary",
            "search json",
            "search -- --json",
            "-f csv",
            "--plain",
            "--format",
            "-f",
            "--region json",
        ] {
            assert!(!asks(words), "{words}");
        }
    }
}
