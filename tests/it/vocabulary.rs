//! The words that the program knows: what else could be in a command line.

use career::cli::outline::{Argument, Choice, outline};
use career::path;

/// Commands, sections, regions, flags, their values, terms, sources and paths.
pub fn vocabulary() -> Vec<String> {
    let outline = outline();
    let commands = outline.commands.iter().map(|command| command.name.clone());
    let mut words: Vec<String> = commands.collect();
    let own = outline.commands.iter().flat_map(|it| &it.arguments);
    for argument in own.chain(&outline.common).chain(&outline.own) {
        words.extend(flags(argument));
        words.extend(values(argument));
    }
    words.extend(path::all().into_iter().map(|found| found.path));
    words.extend(MORE.map(String::from));
    words.sort();
    words.dedup();
    words
}

/// What no list has.
const MORE: [&str; 12] = [
    "help",
    "--",
    "-",
    "-V",
    "--version",
    "2019",
    "48000",
    "0",
    "-1",
    "NGN=1550",
    "ng,us",
    "29-2071",
];

fn flags(argument: &Argument) -> impl Iterator<Item = String> {
    let short = argument.short.map(|short| format!("-{short}"));
    let long = argument.long.as_ref().map(|long| format!("--{long}"));
    short.into_iter().chain(long)
}

fn values(argument: &Argument) -> Vec<String> {
    match argument.value.as_ref().map(|takes| &takes.choice) {
        Some(Choice::List(values)) => values.iter().map(|value| value.name.to_string()).collect(),
        _ => Vec::new(),
    }
}
