//! Suggestions for unknown commands and options.

use crate::args::{self, NAME};
use crate::commands::search;
use crate::dataset::DATASET;
use crate::error::{Error, quoted};
use crate::{path, region};
use clap::Command;

/// Longest input that is worth a suggestion, in bytes.
const LONGEST: usize = 120;

/// Question words that are similar to a command.
const QUESTION_WORDS: [&str; 2] = ["how", "who"];

/// The command in a list of arguments; without one, the program itself.
pub fn command_of<'a>(definition: &'a Command, words: &[&str]) -> &'a Command {
    let mut operands = words.iter().filter(|word| !word.starts_with('-'));
    let command = operands.find_map(|word| definition.find_subcommand(word));
    command.unwrap_or(definition)
}

/// The most similar option of a command: one edit apart, two for long names.
pub fn option(command: &Command, word: &str) -> Option<String> {
    let word = word.strip_prefix("--")?.split('=').next()?;
    if word.len() > LONGEST {
        return None;
    }
    let options = command.get_arguments().filter_map(clap::Arg::get_long);
    let most = if word.chars().count() < 6 { 1 } else { 2 };
    within(most, word, options).map(|option| format!("--{option}"))
}

/// The most similar name that is at most so many edits apart.
fn within<'a>(
    most: usize,
    word: &str,
    names: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let names = names.into_iter();
    let near = names.map(|name| (strsim::osa_distance(word, name), name));
    let nearest = near.filter(|(distance, _)| *distance <= most).min();
    nearest.map(|(_, name)| name)
}

/// The error for an unknown command, with the line to type instead.
pub fn command(definition: &Command, word: &str, words: &[&str]) -> Error {
    let message = format!("unrecognized command {}", quoted(word));
    let error = Error::usage("unknown_command", message);
    let first = words.iter().position(|it| *it == word);
    let operands = words[first.unwrap_or_default()..].iter().copied();
    let operands: Vec<&str> = operands.filter(|it| !it.starts_with('-')).collect();
    // `how` is like `show`, but begins a question.
    let is_question = operands.len() > 1 && QUESTION_WORDS.contains(&&*word.to_lowercase());
    if let Some(command) = similar(definition, word).filter(|_| !is_question) {
        let hint = format!("See '{NAME} --help'");
        return error.suggestions([command]).hint(hint);
    }
    let names: Vec<String> = operands.iter().map(ToString::to_string).collect();
    let hint = match operands[..] {
        [] => None,
        [word] => hint_for_word(word),
        _ if region::find_all(&names).is_ok() => {
            Some(format!("Try '{NAME} compare {}'", operands.join(" ")))
        }
        // Such as `new york`.
        _ => match region::find(&operands.join(" ")) {
            Ok(region) => Some(hint_for_region(&region.id.to_lowercase())),
            Err(_) => search_hint(&operands.join(" ")),
        },
    };
    error.hint(hint.unwrap_or_else(|| {
        let names: Vec<&str> = visible(definition).map(Command::get_name).collect();
        format!("Commands: {}", names.join(", "))
    }))
}

fn visible(definition: &Command) -> impl Iterator<Item = &Command> {
    definition.get_subcommands().filter(|it| !it.is_hide_set())
}

/// The command that a word abbreviates or misspells.
fn similar(definition: &Command, word: &str) -> Option<String> {
    if word.len() > LONGEST {
        return None;
    }
    let word = word.to_lowercase();
    let names: Vec<&str> = visible(definition)
        .flat_map(|it| it.get_visible_aliases().chain([it.get_name()]))
        .collect();
    let length = word.chars().count();
    let most = match length {
        0..=2 => 0,
        3..=5 => 1,
        _ => 2,
    };
    let mut names_in_order = names.iter().copied();
    let begun = names_in_order.find(|name| length > 2 && name.starts_with(&word));
    begun.or(within(most, &word, names)).map(str::to_owned)
}

fn hint_for_region(id: &str) -> String {
    format!("Try '{NAME} show --for {id}' or '{NAME} salary {id}'")
}

/// The hint for a single word.
fn hint_for_word(word: &str) -> Option<String> {
    if word.len() > LONGEST {
        return None;
    }
    let near_regions = match region::find(word) {
        Ok(region) => return Some(hint_for_region(&region.id.to_lowercase())),
        Err(error) => error.suggestions,
    };
    let mut sections = DATASET.sections.iter();
    if sections.any(|section| section.id.eq_ignore_ascii_case(word)) {
        return Some(format!("Try '{NAME} show {}'", word.to_lowercase()));
    }
    if path::has_value(word) {
        return Some(format!("Try '{NAME} get {}'", word.to_lowercase()));
    }
    // Aliases of terms, such as `jobs`, are more likely search words.
    let mut terms = DATASET.terms.iter();
    if terms.any(|term| term.term.eq_ignore_ascii_case(word)) {
        return Some(format!("Try '{NAME} explain {word}'"));
    }
    if let Some(id) = near_regions.first() {
        return Some(hint_for_region(id));
    }
    let question = args::Search {
        text: vec![word.to_owned()],
        ..args::Search::default()
    };
    // Suggest a search only if it finds something.
    search::view(&question).ok().and_then(|_| search_hint(word))
}

/// A search command quoted for a shell; none for text that is not printable or too
/// long.
fn search_hint(question: &str) -> Option<String> {
    let is_shown = |letter: char| letter.is_ascii() && !letter.is_control();
    if !question.chars().all(is_shown) || question.len() > LONGEST {
        return None;
    }
    let question = match question.contains('\'') {
        // Characters special within double quotes do not matter to a search.
        true => format!("\"{}\"", question.replace(['"', '$', '`', '\\', '!'], "")),
        false => format!("'{question}'"),
    };
    Some(format!("Ask: {NAME} search {question}"))
}
