//! Pages of section 1: the program and its commands.

use super::{CONTRACT, names};
use crate::args::{self, NAME, REFERENCE, Shell};
use crate::commands::completions;
use crate::dataset::DATASET;
use crate::display::capitalized;
use crate::document::{Cited, Column, Detail, Document, Table};
use clap::builder::StyledStr;
use clap::{Arg, ArgAction, Command, ValueEnum};

/// The visible commands.
pub fn visible(definition: &Command) -> impl Iterator<Item = &Command> {
    let is_visible = |command: &&Command| !command.is_hide_set() && command.get_name() != "help";
    definition.get_subcommands().filter(is_visible)
}

/// The name of a command's page.
pub fn page_name(command: &str) -> String {
    format!("{NAME}-{command}")
}

/// The description of a command in NAME.
pub fn about(command: &Command) -> String {
    let about = text(command.get_about());
    let about = about.trim_end_matches('.');
    about[..1].to_lowercase() + &about[1..]
}

/// The page of the program.
pub fn program(definition: &Command) -> Document {
    let mut document = Document::in_full();
    document.heading(2, "Synopsis");
    document.paragraph(Cited::from(format!("{NAME} [OPTION]...")).answer());
    let line = format!("{NAME} COMMAND [OPTION]... [OPERAND]...");
    document.paragraph(Cited::from(line).answer());
    document.heading(2, "Description");
    document.paragraph(DATASET.occupation.summary);
    document.paragraph(
        "All data is built in: the program opens no files and uses no network. Every figure is shown with its date, kind and source; gaps are explained. Without a command the program prints the occupation on one screen.",
    );
    document.heading(3, "Commands");
    document.facts(visible(definition).map(command_fact).collect());
    document.heading(2, "Options");
    options(&mut document, definition, |_| true);
    document.heading(2, "JSON fields");
    document.paragraph(format!(
        "With --json the answer is one JSON document; {CONTRACT}(7) describes it."
    ));
    exit_and_environment(&mut document);
    document.heading(2, "Standards");
    document.paragraph(
        "Regions are those of ISO 3166, currencies those of ISO 4217, dates those of ISO 8601. JSON is described in JSON Schema, draft 2020-12; CSV follows RFC 4180.",
    );
    document.heading(2, "Notes");
    document.paragraph(format!(
        "The data was released on {}. The program is under the MIT licence or the Apache licence 2.0, the data under CC BY 4.0.",
        DATASET.version.as_str()
    ));
    document.paragraph(
        "If standard output is closed (>&-), nothing can be written and the exit status is still 0: the system library opens /dev/null in its place before the program starts.",
    );
    examples(&mut document, args::EXAMPLES);
    let pages = names().into_iter().map(|(name, _)| name);
    document.next(
        pages
            .filter(|name| name != NAME)
            .map(|name| reference(&name)),
    );
    document
}

fn command_fact(command: &Command) -> Detail {
    let name = command.get_name();
    let about = sentence(&text(command.get_about()));
    Detail::new(
        name.to_owned(),
        format!("{about} See {}(1).", page_name(name)),
    )
}

/// The page of a command.
pub fn command(command: &Command) -> Document {
    let name = command.get_name();
    let is_global = |argument: &Arg| argument.is_global_set() || argument.get_id() == "help";
    let mut document = Document::in_full();
    document.heading(2, "Synopsis");
    document.paragraph(Cited::from(synopsis(command, is_global)).answer());
    document.heading(2, "Description");
    let description = command.get_long_about().or(command.get_about());
    for paragraph in text(description).split("\n\n") {
        document.paragraph(sentence(paragraph));
    }
    let aliases: Vec<&str> = command.get_visible_aliases().collect();
    if !aliases.is_empty() {
        document.paragraph(format!("Also known as: {NAME} {}.", aliases.join(", ")));
    }
    document.heading(2, "Options");
    options(&mut document, command, |argument| !is_global(argument));
    document.heading(3, "Global options");
    options(&mut document, command, is_global);
    if !["schema", "completions", "man"].contains(&name) {
        document.heading(2, "JSON fields");
        document.paragraph(format!(
            "With --json the answer is one JSON document. {CONTRACT}(7) describes what all of them share, and 'career schema {name}' prints the JSON Schema of this one."
        ));
    }
    exit_and_environment(&mut document);
    files(&mut document, name);
    examples(&mut document, &text(command.get_before_help()));
    document.next([format!("{NAME}(1)")]);
    document.next(related(name).iter().map(|name| reference(name)));
    document.next([reference(CONTRACT), reference(REFERENCE)]);
    document
}

/// Related pages.
fn related(name: &str) -> &'static [&'static str] {
    match name {
        "show" => &["career-salary", "career-skills", "career-misconceptions"],
        "salary" => &["career-compare-regions", "career-explain", "career-get"],
        "skills" | "misconceptions" => &["career-show", "career-sources"],
        "compare-regions" => &["career-salary", "career-show"],
        "schools" => &["career-show", "career-search"],
        "search" => &["career-explain", "career-get", "career-show"],
        "get" => &["career-schema", "career-search"],
        "explain" => &["career-search", "career-sources"],
        "sources" => &["career-explain", "career-show"],
        "schema" => &["career-get"],
        "completions" => &["career-man"],
        "man" => &["career-completions", "man", "apropos"],
        _ => &[],
    }
}

/// A page name with its section.
pub fn reference(name: &str) -> String {
    let section = match name {
        CONTRACT | REFERENCE => 7,
        _ => 1,
    };
    format!("{name}({section})")
}

fn synopsis(command: &Command, is_global: impl Fn(&Arg) -> bool) -> String {
    let mut synopsis = format!("{NAME} {}", command.get_name());
    let is_own_option = |argument: &&Arg| !is_global(argument) && !argument.is_positional();
    for option in command.get_arguments().filter(is_own_option) {
        let more = if is_repeated(option) { "..." } else { "" };
        synopsis += &format!(" [{}]{more}", tag(option, false));
    }
    synopsis += " [OPTION]...";
    for operand in command.get_positionals() {
        let more = if is_repeated(operand) { "..." } else { "" };
        synopsis += &match operand.is_required_set() {
            true => format!(" {}{more}", value_name(operand)),
            false => format!(" [{}]{more}", value_name(operand)),
        };
    }
    synopsis
}

fn is_repeated(argument: &Arg) -> bool {
    matches!(argument.get_action(), ArgAction::Append)
}

fn value_name(argument: &Arg) -> &str {
    let names = argument.get_value_names().unwrap_or_default();
    names.first().map_or("", |name| name.as_str())
}

/// An argument in command-line syntax: `-f, --format FORMAT`.
fn tag(argument: &Arg, with_short: bool) -> String {
    let short = argument.get_short().filter(|_| with_short);
    let short = short.map(|short| format!("-{short}"));
    let long = argument.get_long().map(|long| format!("--{long}"));
    let flags: Vec<String> = short.into_iter().chain(long).collect();
    let takes_value = argument.is_positional() || argument.get_action().takes_values();
    let value = if takes_value {
        value_name(argument)
    } else {
        ""
    };
    format!("{} {value}", flags.join(", ")).trim().to_owned()
}

fn options(document: &mut Document, command: &Command, is_wanted: impl Fn(&Arg) -> bool) {
    let is_listed = |argument: &&Arg| !argument.is_hide_set() && is_wanted(argument);
    for argument in command.get_arguments().filter(is_listed) {
        let help = match argument.get_long() {
            // clap's text refers to `-h`.
            Some("help") => "Print help".to_owned(),
            _ => text(argument.get_long_help().or(argument.get_help())),
        };
        let paragraphs: Vec<String> = help.split("\n\n").map(sentence).collect();
        let help = paragraphs.join(" ");
        document.facts(vec![Detail::new(tag(argument, true), help)]);
        let values = argument.get_possible_values().into_iter();
        let values = values.map(|value| {
            let help = sentence(&text(value.get_help()));
            vec![Cited::from(value.get_name().to_owned()), help.into()]
        });
        document.table(Table::new([Column::words(""), Column::words("")]).rows(values));
    }
}

/// Adds the sections at the end of the help.
fn exit_and_environment(document: &mut Document) {
    for part in args::AFTER.split("\n\n") {
        if let Some((title, list)) = part.split_once(":\n") {
            document.heading(2, title.to_owned());
            document.facts(listed(list));
        }
    }
}

fn examples(document: &mut Document, help: &str) {
    document.heading(2, "Examples");
    document.facts(listed(help));
}

/// Parses a two-column list of a help text.
fn listed(help: &str) -> Vec<Detail> {
    let lines = help.lines().filter_map(|line| {
        let (left, right) = line.strip_prefix("  ")?.split_once("  ")?;
        Some(Detail::new(left.to_owned(), sentence(right.trim())))
    });
    lines.collect()
}

fn files(document: &mut Document, command: &str) {
    let files: Vec<Detail> = match command {
        "man" => vec![Detail::new(
            "$XDG_DATA_HOME/man/man1, $XDG_DATA_HOME/man/man7",
            "Where --install writes the pages.",
        )],
        "completions" => Shell::value_variants()
            .iter()
            .map(|&shell| Detail::new(completions::place(shell), format!("For {shell:?}.")))
            .collect(),
        _ => return,
    };
    document.heading(2, "Files");
    document.facts(files);
    document.paragraph(
        "The default of XDG_DATA_HOME is ~/.local/share, that of XDG_CONFIG_HOME ~/.config.",
    );
}

/// Capitalizes a line and adds a full stop.
fn sentence(line: &str) -> String {
    let line = capitalized(line.trim());
    let has_words = line.contains(|letter: char| letter.is_alphabetic());
    let is_whole = !has_words || line.ends_with(['.', '?', '!']);
    format!("{line}{}", if is_whole { "" } else { "." })
}

pub fn text(styled: Option<&StyledStr>) -> String {
    styled.map(ToString::to_string).unwrap_or_default()
}
