//! Reading the command line, and saying in one line what is wrong with it.

use super::{COMMANDS, Cli, Color, Command, Entry, Format, NAME, Options, command};
use crate::error::{Error, quoted};
use crate::render::terminal;
use crate::suggest::nearest;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ArgMatches, FromArgMatches, ValueEnum};
use std::env;
use std::ffi::{OsStr, OsString};

/// What reading the command line comes to.
#[derive(Debug)]
pub enum Parsed {
    /// Something to do.
    Run(Cli),
    /// Help or version, to be written as it is.
    Text(String),
}

/// Reads the command line, the program's name first.
///
/// # Errors
///
/// Whatever is wrong with it.
pub fn parse(arguments: Vec<OsString>) -> Result<Parsed, Error> {
    let color = asked_color(&arguments);
    let result = match arguments.get(1).and_then(|word| entry(word)) {
        Some(entry) => read_alone(entry, arguments),
        None => read_all(arguments),
    };
    match result {
        Ok(mut cli) => {
            cli.options.settle()?;
            Ok(Parsed::Run(cli))
        }
        Err(error) => explained(&error, color),
    }
}

/// Reads a line that begins with its command: the rest of the command line need
/// not be described to clap, which would be half of the reading.
fn read_alone(entry: &Entry, arguments: Vec<OsString>) -> Result<Cli, clap::Error> {
    let command = (entry.describe)()
        .bin_name(format!("{NAME} {}", entry.name))
        .no_binary_name(true);
    let mut matches = matches(command, arguments.into_iter().skip(2))?;
    Ok(Cli {
        options: Options::from_arg_matches_mut(&mut matches)?,
        command: (entry.read)(&mut matches)?,
    })
}

/// Reads any line. Options may stand before the command and after it.
fn read_all(arguments: Vec<OsString>) -> Result<Cli, clap::Error> {
    let mut matches = matches(command(), arguments)?;
    let options = Options::from_arg_matches_mut(&mut matches)?;
    let subcommand = matches.remove_subcommand();
    let found = subcommand.and_then(|(name, it)| Some((entry(name.as_ref())?, it)));
    let Some((entry, mut matches)) = found else {
        return Ok(Cli {
            command: Command::Card,
            options,
        });
    };
    Ok(Cli {
        options: Options::from_arg_matches_mut(&mut matches)?.or(&options),
        command: (entry.read)(&mut matches)?,
    })
}

fn entry(word: &OsStr) -> Option<&'static Entry> {
    COMMANDS.iter().find(|entry| word == entry.name)
}

fn matches(
    mut command: clap::Command,
    words: impl IntoIterator<Item = OsString>,
) -> Result<ArgMatches, clap::Error> {
    let matches = command.try_get_matches_from_mut(words);
    // Freeing what describes the command line takes a tenth of a short run, and
    // the system frees it all when the program ends.
    std::mem::forget(command);
    matches
}

impl Options {
    /// These options, and others where these say nothing.
    fn or(&self, others: &Options) -> Options {
        let says_format = self.format.is_some() || self.json || self.plain;
        let of_format = if says_format { self } else { others };
        Options {
            format: of_format.format,
            default_format: None,
            json: of_format.json,
            plain: of_format.plain,
            color: self.color.or(others.color),
            width: self.width.or(others.width),
            full: self.full || others.full,
            quiet: self.quiet || others.quiet,
        }
    }

    /// Makes one flag of those that ask for a format, and reads `CAREER_FORMAT`.
    fn settle(&mut self) -> Result<(), Error> {
        if self.json {
            self.format = Some(Format::Json);
        } else if self.plain {
            self.format = Some(Format::Plain);
        }
        let Some(word) = env::var_os("CAREER_FORMAT").filter(|word| !word.is_empty()) else {
            return Ok(());
        };
        if self.format.is_none() {
            let word = word.to_string_lossy();
            let format = Format::from_str(&word, true).map_err(|_| {
                let names = Format::names(|_| true);
                Error::usage(
                    "invalid_value",
                    format!("CAREER_FORMAT is {}, which is no format", quoted(&word)),
                )
                .hint(format!("Formats: {}", names.join(", ")))
            })?;
            self.default_format = Some(format);
        }
        Ok(())
    }

    /// The format to write in: a flag's, else that of `CAREER_FORMAT`.
    #[must_use]
    pub fn format(&self) -> Format {
        self.flag_format()
            .or(self.default_format)
            .unwrap_or(Format::Table)
    }

    /// The format that a flag asks for.
    #[must_use]
    pub fn flag_format(&self) -> Option<Format> {
        self.format
    }

    /// Makes sure that no flag asks for a format of what has only one.
    ///
    /// # Errors
    ///
    /// A flag that does.
    pub fn refuse_format(&self, what: &str) -> Result<(), Error> {
        match self.flag_format() {
            None => Ok(()),
            Some(_) => Err(Error::usage(
                "invalid_format",
                format!("{what} has one format only"),
            )),
        }
    }
}

/// Whether failures are to be told in JSON: asked before the command line is
/// known to be right.
#[must_use]
pub fn asks_for_json(arguments: &[OsString]) -> bool {
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

/// What stands behind `f` in a word such as `-f`, `-fjson`, `-f=json` or `-qf`.
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

/// The arguments before `--`, as far as they are text.
fn words(arguments: &[OsString]) -> Vec<&str> {
    let words = arguments.iter().skip(1).filter_map(|word| word.to_str());
    words.take_while(|word| *word != "--").collect()
}

/// Help as text, and an error as one line of our own.
fn explained(error: &clap::Error, color: Color) -> Result<Parsed, Error> {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let text = error.render();
            let colored = terminal::colored(color, &std::io::stdout());
            let text = if colored {
                text.ansi().to_string()
            } else {
                text.to_string()
            };
            Ok(Parsed::Text(text.trim_end().to_owned() + "\n"))
        }
        _ => Err(failure(error)),
    }
}

fn failure(error: &clap::Error) -> Error {
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
                Error::usage("missing_value", format!("{flag} needs a value"))
            } else {
                let message = format!("{} is no value for {flag}", quoted(&value));
                Error::usage("invalid_value", message)
            };
            match error.get(ContextKind::ValidValue) {
                Some(ContextValue::Strings(valid)) if !valid.is_empty() => failure
                    .candidates(nearest(&value, valid.iter().map(String::as_str)).map(String::from))
                    .hint(format!("Values: {}", valid.join(", "))),
                _ if error.kind() == ErrorKind::ValueValidation => {
                    failure.hint(match value.parse::<f64>() {
                        Ok(_) => "It must be a whole number, not below 0 and not too large",
                        Err(_) => "It must be a number",
                    })
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
            Error::usage("missing_argument", format!("{missing} is missing")).hint(see)
        }
        ErrorKind::InvalidUtf8 => Error::usage(
            "invalid_utf8",
            "an argument is not text in UTF-8".to_owned(),
        ),
        _ => {
            let text = error.render().to_string();
            let line = text.lines().next().unwrap_or_default();
            Error::usage("usage", quoted(line.trim_start_matches("error: "))).hint(see)
        }
    }
}

fn unknown_command(word: &str) -> Error {
    let names = COMMANDS.map(|entry| entry.name);
    Error::usage("unknown_command", format!("no command {}", quoted(word)))
        .candidates(nearest(word, names).map(String::from))
        .hint(format!("Commands: {}", names.join(", ")))
}

/// Offers the flag that is most like a word, or says whose it is.
fn unknown_argument(word: &str) -> Error {
    let mut command = command();
    command.build();
    let commands = std::iter::once(&command).chain(command.get_subcommands());
    let flags = commands.flat_map(|command| {
        let longs = command.get_arguments().filter_map(clap::Arg::get_long);
        longs.map(|long| (format!("--{long}"), command.get_name()))
    });
    let flags: Vec<(String, &str)> = flags.collect();
    let owners = flags.iter().filter(|(flag, _)| flag == word);
    let owners: Vec<&str> = owners.map(|(_, owner)| *owner).collect();

    let message = format!("unexpected argument {}", quoted(word));
    let failure = Error::usage("unknown_argument", message);
    if !owners.is_empty() {
        return failure.hint(format!("It is an option of: {}", owners.join(", ")));
    }
    let meant = nearest(word, flags.iter().map(|(flag, _)| flag.as_str()));
    failure
        .candidates(meant.map(String::from))
        .hint("See 'career --help'")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arguments(words: &[&str]) -> Vec<OsString> {
        ["career"].iter().chain(words).map(OsString::from).collect()
    }

    /// What a reading comes to, as the user sees it.
    fn told(result: Result<Cli, clap::Error>) -> String {
        match result.map_err(|error| explained(&error, Color::Never)) {
            Ok(cli) => format!("{cli:?}"),
            Err(Ok(text)) => format!("{text:?}"),
            Err(Err(failure)) => failure.line(),
        }
    }

    #[test]
    fn a_command_is_read_alone_as_the_whole_command_line_reads_it() {
        let rest: [&[&str]; 17] = [
            &[],
            &["--help"],
            &["-h"],
            &["--version"],
            &["help"],
            &["ng", "us"],
            &["--json", "--json"],
            &["--json", "--plain"],
            &["-qfcsv", "--width", "60", "--color=always"],
            &["--width", "-1"],
            &["--region", "ng,us", "--per", "month", "--in", "usd"],
            &["--per", "fortnight"],
            &["--rate", "NGN=1550"],
            &["--regoin"],
            &["--format"],
            &["--", "--json"],
            &["\u{1b}[31m", ""],
        ];
        for entry in &COMMANDS {
            for rest in rest {
                let line = [&[entry.name], rest].concat();
                assert_eq!(
                    told(read_alone(entry, arguments(&line))),
                    told(read_all(arguments(&line))),
                    "{line:?}"
                );
            }
        }
    }

    #[test]
    fn json_is_asked_for_in_many_ways() {
        let asks = |words: &str| {
            let words = std::iter::once("career").chain(words.split(' '));
            asks_for_json(&words.map(Into::into).collect::<Vec<_>>())
        };
        for words in [
            "--json",
            "salary --json",
            "salary --format json",
            "--format=json salary",
            "-fjson",
            "-f=json",
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
