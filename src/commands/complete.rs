//! `__complete`: candidates at the cursor of a command line. The stubs under
//! `completions/` call it on TAB.

use crate::args;
use crate::commands::{man, schema, schools};
use crate::dataset::DATASET;
use crate::display::Word;
use crate::document::Words;
use crate::model::Text;
use crate::rows::cell;
use crate::{path, region};
use clap::builder::StyledStr;
use clap::{Arg, ArgAction, Command, ValueHint};
use std::collections::BTreeSet;

/// A candidate and its description.
pub type Candidate = (String, Words);

/// The candidates for the last word of a line, without the program's name: one per
/// line, followed by a tab and its description.
#[must_use]
pub fn answer(words: &[String]) -> String {
    let Some((typed, before)) = words.split_last() else {
        return String::new();
    };
    let mut definition = args::definition();
    definition.build();
    // PowerShell cannot pass an empty word.
    let candidates = candidates(&definition, before, typed.trim()).into_iter();
    let lines = candidates.map(|(value, help)| format!("{value}\t{help}\n"));
    lines.collect()
}

fn candidates(definition: &Command, before: &[String], typed: &str) -> Vec<Candidate> {
    let mut command = definition;
    let mut operands = 0;
    let mut option: Option<&Arg> = None;
    let mut only_operands = false;
    for word in before {
        if option.take().is_some() {
            // The value of the option before it.
        } else if only_operands || !word.starts_with('-') {
            match command.find_subcommand(word) {
                Some(subcommand) => command = subcommand,
                None => operands += 1,
            }
        } else if word == "--" {
            only_operands = true;
        } else {
            option = option_before_value(command, word);
        }
    }
    let positionals: Vec<&Arg> = command.get_positionals().collect();
    let is_list = |it: &&&Arg| matches!(it.get_action(), ArgAction::Append);
    let last = positionals.last().filter(is_list);
    match (option, positionals.get(operands).or(last)) {
        (Some(option), _) => values(option, "", typed),
        _ if typed.starts_with('-') && !only_operands => options(command, typed),
        (_, Some(operand)) => values(operand, "", typed),
        _ if command.has_subcommands() && operands == 0 => {
            let subcommands = command.get_subcommands().filter(|it| !it.is_hide_set());
            let named = subcommands.map(|it| (it.get_name().to_owned(), text(it.get_about())));
            matching(named, "", typed)
        }
        _ => options(command, typed),
    }
}

/// The option that a word names, if it takes a value.
fn option_before_value<'a>(command: &'a Command, word: &str) -> Option<&'a Arg> {
    let letter = word.chars().next_back();
    let mut options = command.get_arguments();
    let named = match word.strip_prefix("--") {
        Some(long) => options.find(|it| it.get_long() == Some(long)),
        None => options.find(|it| it.get_short() == letter),
    };
    named.filter(|option| option.get_action().takes_values())
}

/// The options of a command, or the values of an option before `=`.
fn options(command: &Command, typed: &str) -> Vec<Candidate> {
    if let Some((flag, value)) = typed.split_once('=') {
        let option = option_before_value(command, flag).into_iter();
        let values = option.flat_map(|option| values(option, &format!("{flag}="), value));
        return values.collect();
    }
    let shown = command.get_arguments().filter(|it| !it.is_hide_set());
    let options = shown.filter_map(|option| {
        let long = option.get_long()?;
        Some((format!("--{long}"), text(option.get_help())))
    });
    matching(options, "", typed)
}

/// The values of an argument that start with the typed text, ignoring case.
#[must_use]
pub fn values(argument: &Arg, before: &str, typed: &str) -> Vec<Candidate> {
    if argument.get_value_hint() == ValueHint::DirPath {
        // Makes the stubs complete directories.
        return vec![(":folders".to_owned(), "".into())];
    }
    let delimiter = argument.get_value_delimiter();
    let comma = delimiter.and_then(|it| typed.rfind(it));
    let (joined, typed) = typed.split_at(comma.map_or(0, |comma| comma + 1));
    let names = argument.get_value_names().unwrap_or_default();
    let closed = argument.get_possible_values().into_iter();
    let closed = closed.map(|it| (it.get_name().to_owned(), text(it.get_help())));
    let offered = names.iter().flat_map(|name| offered(name, typed));
    let is_joined = |name: &str| joined.split(',').any(|it| it.eq_ignore_ascii_case(name));
    let candidates = closed.chain(offered).filter(|(name, _)| !is_joined(name));
    matching(candidates, &format!("{before}{joined}"), typed)
}

fn matching(all: impl Iterator<Item = Candidate>, before: &str, typed: &str) -> Vec<Candidate> {
    let lower = typed.to_lowercase();
    let matching = all.filter(|(value, _)| value.to_lowercase().starts_with(&lower));
    let whole = |value: String| format!("{before}{}", match_case(typed, value));
    matching.map(|(value, help)| (whole(value), help)).collect()
}

/// A value in the case of the typed text, since some shells compare case.
fn match_case(typed: &str, value: String) -> String {
    match value.get(typed.len()..) {
        _ if value.starts_with(typed) => value,
        _ if typed == typed.to_lowercase() => value.to_lowercase(),
        Some(rest) if typed != typed.to_uppercase() => format!("{typed}{rest}"),
        _ => value.to_uppercase(),
    }
}

/// Candidates from the dataset, by value name. Commands accept more, such as aliases of
/// regions.
fn offered(value_name: &str, typed: &str) -> Vec<Candidate> {
    match value_name {
        "SECTION" => named(DATASET.sections, |it| (it.id.into(), it.title.into())),
        "TERM" => named(DATASET.terms, |it| {
            (it.id.into(), it.expansion.unwrap_or(it.term).into())
        }),
        "WHICH" => named(DATASET.misconceptions, |it| (it.id.into(), it.claim.into())),
        "ID" => named(DATASET.sources, |it| (it.id.into(), it.title.into())),
        "REGION" => named(region::all(), |it| {
            (it.id.to_lowercase().into(), it.name.into())
        }),
        "PLACE" => places(),
        "AWARD" => named(schools::AWARDS, |it| (cell(it).into(), it.word().into())),
        "CURRENCY" => {
            let international = ("ppp".to_owned(), "International dollars".into());
            let currencies = named(DATASET.regions, |it| (it.currency.into(), it.name.into()));
            currencies.into_iter().chain([international]).collect()
        }
        "CURRENCY=RATE" if !typed.contains('=') => named(DATASET.regions, |it| {
            (format!("{}=", it.currency.as_str()).into(), it.name.into())
        }),
        "YEAR" => years(),
        "PATH" => path::below(typed),
        "COMMAND" => described(),
        "PAGE" => man::names(),
        _ => Vec::new(),
    }
}

fn named<T>(list: impl IntoIterator<Item = T>, names: fn(T) -> (Words, Words)) -> Vec<Candidate> {
    let names = list.into_iter().map(names);
    names
        .map(|(name, help)| (name.into_owned(), help))
        .collect()
}

/// The states and cities with schools, as far as each is one word: the shells
/// differ in how they quote a space.
fn places() -> Vec<Candidate> {
    let countries = DATASET.regions.iter();
    let schools = countries.flat_map(|country| {
        let schools = country.schools.into_iter();
        schools.map(|school| (school, country.name))
    });
    let places = schools.flat_map(|(school, country)| {
        let is_city = school.place != school.state;
        let city = is_city.then_some((school.place, school.state));
        [Some((school.state, country)), city]
    });
    let places: BTreeSet<(Text, Text)> = places.flatten().collect();
    let places = places.into_iter().filter(|(name, _)| !name.contains(' '));
    named(places, |(name, part_of)| {
        (name.to_lowercase().into(), part_of.into())
    })
}

/// The years of surveys, newest first.
fn years() -> Vec<Candidate> {
    let dates = DATASET.wages.iter().map(|row| row.survey.as_str());
    let years: BTreeSet<&str> = dates.filter_map(|date| date.get(..4)).collect();
    let years = years.into_iter().rev();
    years.map(|year| (year.to_owned(), "".into())).collect()
}

/// The commands with a schema.
fn described() -> Vec<Candidate> {
    let definition = args::definition();
    let about = |name| match name {
        "card" => "Output without a command".into(),
        "brief" => "Output of 'show --brief'".into(),
        name => text(
            definition
                .find_subcommand(name)
                .and_then(Command::get_about),
        ),
    };
    let names = schema::commands();
    names.map(|name| (name.to_owned(), about(name))).collect()
}

fn text(styled: Option<&StyledStr>) -> Words {
    styled.map(ToString::to_string).unwrap_or_default().into()
}
