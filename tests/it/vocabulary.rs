//! Words that the program knows.

use career::commands::complete;
use career::{args, path};

/// Commands, sections, regions, flags, their values, terms, sources and paths.
pub fn vocabulary() -> Vec<String> {
    let mut definition = args::definition();
    definition.build();
    let commands: Vec<&clap::Command> = definition.get_subcommands().collect();
    let names = commands.iter().map(|command| command.get_name().to_owned());
    let mut words: Vec<String> = names.collect();
    let commands = commands.into_iter().chain([&definition]);
    for argument in commands.flat_map(clap::Command::get_arguments) {
        words.extend(argument.get_short().map(|short| format!("-{short}")));
        words.extend(argument.get_long().map(|long| format!("--{long}")));
        let values = complete::values(argument, "", "");
        words.extend(values.into_iter().map(|(value, _)| value));
    }
    words.extend(path::all().into_iter().map(|found| found.path));
    words.extend(MORE.split(' ').map(String::from));
    words.sort();
    words.dedup();
    words
}

/// Words in no list.
const MORE: &str = "help -- - -V --version 2019 48000 0 -1 NGN=1550 ng,us 29-2071";
