//! `__complete`: what can stand at the cursor of a command line.
//!
//! The stubs under `completions/` ask for it whenever TAB is pressed, so that
//! every shell offers the same and none of them holds a copy of the values.

use crate::args;
use crate::commands::{man, schema};
use crate::dataset::DATASET;
use crate::model::Text;
use crate::path;
use crate::region;
use clap::builder::StyledStr;
use clap::{Arg, Command, ValueHint};
use std::borrow::Cow;
use std::collections::BTreeSet;

/// What to put in place of the word, and its description.
pub type Candidate = (String, Cow<'static, str>);

/// Makes the shell offer folders.
const FOLDERS: &str = ":folders";

/// The candidates for the last word of a line, without the program's name: one
/// per line, with a tab before its description.
#[must_use]
pub fn answer(words: &[String]) -> String {
    let candidates = candidates(words).into_iter();
    candidates
        .map(|(value, help)| format!("{value}\t{help}\n"))
        .collect()
}

fn candidates(words: &[String]) -> Vec<Candidate> {
    let Some((typed, before)) = words.split_last() else {
        return Vec::new();
    };
    // PowerShell cannot pass an empty word.
    let typed = typed.trim();
    let mut root = args::definition();
    root.build();
    let mut command = &root;
    let mut operands = 0;
    let mut waiting: Option<&Arg> = None;
    let mut only_operands = false;
    for word in before {
        if waiting.take().is_some() {
            continue;
        } else if only_operands || !word.starts_with('-') {
            match command.find_subcommand(word) {
                Some(subcommand) => command = subcommand,
                None => operands += 1,
            }
        } else if word == "--" {
            only_operands = true;
        } else {
            waiting = option_without_value(command, word);
        }
    }
    if let Some(option) = waiting {
        return values(option, "", typed);
    }
    if typed.starts_with('-') && !only_operands {
        return match typed.split_once('=') {
            Some((flag, value)) => option_without_value(command, flag)
                .map_or(Vec::new(), |option| {
                    values(option, &format!("{flag}="), value)
                }),
            None => options(command, typed),
        };
    }
    if command.has_subcommands() {
        // An operand here is no command, and nothing is known to follow it.
        let subcommands = command
            .get_subcommands()
            .filter(|it| operands == 0 && !it.is_hide_set());
        let subcommands = subcommands.map(|it| (it.get_name().to_owned(), text(it.get_about())));
        return matching(subcommands, "", typed);
    }
    let positionals: Vec<&Arg> = command.get_positionals().collect();
    let last = positionals.last().filter(|last| is_repeated(last));
    match positionals.get(operands).or(last) {
        Some(operand) => values(operand, "", typed),
        None => options(command, typed),
    }
}

fn is_repeated(argument: &Arg) -> bool {
    argument
        .get_num_args()
        .is_some_and(|range| range.max_values() > 1)
}

/// The option that a word names, where its value is to follow.
fn option_without_value<'a>(command: &'a Command, word: &str) -> Option<&'a Arg> {
    let named = match word.strip_prefix("--") {
        Some(long) => command
            .get_arguments()
            .find(|it| it.get_long() == Some(long)),
        None => {
            let last = word.chars().next_back();
            command.get_arguments().find(|it| it.get_short() == last)
        }
    };
    named.filter(|option| option.get_action().takes_values())
}

fn options(command: &Command, typed: &str) -> Vec<Candidate> {
    let options = command.get_arguments().filter_map(|option| {
        let long = option.get_long()?;
        Some((format!("--{long}"), text(option.get_help())))
    });
    matching(options, "", typed)
}

/// The values of an argument that begin with what is typed, in any case.
#[must_use]
pub fn values(argument: &Arg, before: &str, typed: &str) -> Vec<Candidate> {
    if argument.get_value_hint() == ValueHint::DirPath {
        return vec![(FOLDERS.to_owned(), "".into())];
    }
    let comma = argument
        .get_value_delimiter()
        .and_then(|it| typed.rfind(it));
    let (joined, typed) = typed.split_at(comma.map_or(0, |comma| comma + 1));
    let names = argument.get_value_names().unwrap_or_default();
    let name = names.first().map(clap::builder::Str::as_str);
    let closed = argument.get_possible_values().into_iter();
    let closed = closed.map(|it| (it.get_name().to_owned(), text(it.get_help())));
    let offered = offered(name.unwrap_or_default(), typed);
    let is_new =
        |(value, _): &Candidate| !joined.split(',').any(|it| it.eq_ignore_ascii_case(value));
    matching(
        closed.chain(offered).filter(is_new),
        &format!("{before}{joined}"),
        typed,
    )
}

fn matching(
    candidates: impl Iterator<Item = Candidate>,
    before: &str,
    typed: &str,
) -> Vec<Candidate> {
    let lower = typed.to_lowercase();
    let matching = candidates.filter(|(value, _)| value.to_lowercase().starts_with(&lower));
    matching
        .map(|(value, help)| (format!("{before}{}", in_case_of(typed, &value)), help))
        .collect()
}

/// A value in the case of letters that is typed, since some shells compare it.
fn in_case_of(typed: &str, value: &str) -> String {
    if value.starts_with(typed) {
        value.to_owned()
    } else if typed == typed.to_lowercase() {
        value.to_lowercase()
    } else if typed == typed.to_uppercase() {
        value.to_uppercase()
    } else {
        format!("{typed}{}", value.get(typed.len()..).unwrap_or_default())
    }
}

/// What the dataset offers for an argument, known by the name of its value.
/// Commands accept more: other names of regions, for one.
fn offered(value_name: &str, typed: &str) -> Vec<Candidate> {
    match value_name {
        "SECTION" => named(&DATASET.sections, |it| (it.id, it.title)),
        "TERM" => named(&DATASET.terms, |it| {
            (it.id, it.expansion.unwrap_or(it.term))
        }),
        "WHICH" => named(&DATASET.misconceptions, |it| (it.id, it.claim)),
        "ID" => named(&DATASET.sources, |it| (it.id, it.title)),
        "REGION" => region::all()
            .map(|region| (region.id.to_lowercase(), region.name.as_str().into()))
            .collect(),
        "PATH" => path::below(typed),
        "COMMAND" => described(),
        "PAGE" => man::names(),
        "YEAR" => years(),
        "CURRENCY" => currencies("")
            .chain([("ppp".to_owned(), "International dollars".into())])
            .collect(),
        "CURRENCY=RATE" if !typed.contains('=') => currencies("=").collect(),
        _ => Vec::new(),
    }
}

fn named<T>(list: &[T], names: fn(&T) -> (Text, Text)) -> Vec<Candidate> {
    let names = list.iter().map(names);
    names
        .map(|(id, title)| (id.as_str().to_owned(), title.as_str().into()))
        .collect()
}

/// The commands whose output has a schema.
fn described() -> Vec<Candidate> {
    let definition = args::definition();
    let about = |name| match definition.find_subcommand(name) {
        Some(command) => text(command.get_about()),
        None if name == "brief" => "Output of 'show --brief'".into(),
        None => "Output without a command".into(),
    };
    schema::commands()
        .map(|name| (name.to_owned(), about(name)))
        .collect()
}

/// The years of surveys and pay scales, newest first.
fn years() -> Vec<Candidate> {
    let surveys = DATASET.wages.iter().map(|row| row.survey);
    let dates = surveys.chain(DATASET.scales.iter().map(|scale| scale.from));
    let years: BTreeSet<&str> = dates.filter_map(|date| date.as_str().get(..4)).collect();
    let newest_first = years.into_iter().rev();
    newest_first
        .map(|year| (year.to_owned(), "".into()))
        .collect()
}

/// The currencies with exchange rates, with the countries that use them.
fn currencies(suffix: &str) -> impl Iterator<Item = Candidate> {
    let codes: BTreeSet<Text> = DATASET.rates.iter().map(|rate| rate.currency).collect();
    codes.into_iter().map(move |code| {
        let users = DATASET
            .regions
            .iter()
            .filter(|region| region.currency == code);
        let names: Vec<&str> = users.map(|region| region.name.as_str()).collect();
        (
            format!("{code}{suffix}", code = code.as_str()),
            names.join(", ").into(),
        )
    })
}

fn text(styled: Option<&StyledStr>) -> Cow<'static, str> {
    styled.map(ToString::to_string).unwrap_or_default().into()
}
