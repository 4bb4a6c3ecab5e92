//! The command line as a table: every command with its arguments and what each
//! of them may be given.
//!
//! Completions and manual pages are written from it, so that neither can lack a
//! flag that the program has. No other run pays for making it.

use crate::args::values::{self, Value};
use crate::args::{self, NAME, REFERENCE};
use crate::commands::schema;
use clap::{Arg, ArgAction, ValueHint};

/// The whole command line.
#[derive(Debug)]
pub struct Outline {
    /// What every command takes, and the program without one.
    pub common: Vec<Argument>,
    /// What only the program without a command takes.
    pub own: Vec<Argument>,
    /// In the order of the help.
    pub commands: Vec<Command>,
}

/// A command with the arguments that are its own.
#[derive(Debug)]
pub struct Command {
    pub name: String,
    /// What it does, in a line.
    pub about: String,
    pub examples: Vec<Example>,
    pub arguments: Vec<Argument>,
}

/// A command line that works, and what it gives.
#[derive(Debug, PartialEq, Eq)]
pub struct Example {
    pub line: String,
    pub gives: String,
}

/// An option or an operand.
#[derive(Debug)]
pub struct Argument {
    pub short: Option<char>,
    /// None: an operand.
    pub long: Option<String>,
    pub help: String,
    pub value: Option<Takes>,
    /// Whether it may be given more than once.
    pub repeats: bool,
    /// The long options that it cannot be used with.
    pub excludes: Vec<String>,
}

/// The value of an argument.
#[derive(Debug)]
pub struct Takes {
    /// As the help spells it: `REGION`.
    pub name: String,
    pub choice: Choice,
    /// Whether it is required.
    pub required: bool,
    /// Whether several are joined by commas. Operands may be, and are completed
    /// one by one.
    pub several: bool,
}

/// What a value is chosen from.
#[derive(Debug, PartialEq, Eq)]
pub enum Choice {
    /// Any of these.
    List(Vec<Value>),
    /// The paths that `career get --list` gives.
    Paths,
    Folders,
    /// Anything.
    Free,
}

impl Command {
    /// The arguments that stand without a flag.
    pub fn operands(&self) -> impl Iterator<Item = &Argument> {
        self.arguments
            .iter()
            .filter(|argument| argument.long.is_none())
    }

    /// The arguments that have a flag.
    pub fn options(&self) -> impl Iterator<Item = &Argument> {
        self.arguments
            .iter()
            .filter(|argument| argument.long.is_some())
    }

    /// Whether it answers with JSON where that is asked for.
    #[must_use]
    pub fn has_json(&self) -> bool {
        !matches!(&*self.name, "schema" | "completions" | "man")
    }
}

/// The command line, laid out.
#[must_use]
pub fn outline() -> Outline {
    let mut root = args::definition();
    root.build();
    let is_common = |argument: &&Arg| {
        argument.get_help_heading().is_some() || argument.get_long() == Some("help")
    };
    let commands: Vec<Command> = root
        .get_subcommands()
        .filter(|command| command.get_name() != "help")
        .map(|command| Command {
            name: command.get_name().to_owned(),
            about: text(command.get_about()),
            examples: examples(&text(command.get_before_help())),
            arguments: command
                .get_arguments()
                .filter(|argument| !is_common(argument))
                .map(|argument| self::argument(command, argument))
                .collect(),
        })
        .collect();
    let (common, own): (Vec<&Arg>, Vec<&Arg>) = root.get_arguments().partition(is_common);
    let arguments = |arguments: Vec<&Arg>| {
        let laid_out = arguments.into_iter();
        laid_out.map(|it| argument(&root, it)).collect()
    };
    let mut outline = Outline {
        common: arguments(common),
        own: arguments(own),
        commands,
    };
    outline.offer_commands();
    outline
}

impl Outline {
    /// The manual page of every command and of the reference, each with what it
    /// is about.
    #[must_use]
    pub fn pages(&self) -> Vec<Value> {
        let commands = self.commands.iter().map(|command| {
            let name = format!("{}-{}", NAME, command.name);
            Value::new(name, command.about.clone())
        });
        let program = Value::new(NAME, "The program");
        let reference = Value::new(REFERENCE, "The reference itself");
        [program]
            .into_iter()
            .chain(commands)
            .chain([reference])
            .collect()
    }

    /// Gives arguments that name a command or a page what they choose from.
    fn offer_commands(&mut self) {
        let about = |name| match self.commands.iter().find(|command| command.name == name) {
            Some(command) => command.about.clone(),
            None => "What career without a command answers".to_owned(),
        };
        let described: Vec<Value> = schema::commands()
            .map(|name| Value::new(name, about(name)))
            .collect();
        let pages = self.pages();
        let arguments = self.commands.iter_mut().flat_map(|it| &mut it.arguments);
        for takes in arguments.filter_map(|argument| argument.value.as_mut()) {
            match &*takes.name {
                "COMMAND" => takes.choice = Choice::List(described.clone()),
                "PAGE" => takes.choice = Choice::List(pages.clone()),
                _ => {}
            }
        }
    }
}

fn argument(command: &clap::Command, argument: &Arg) -> Argument {
    let takes = argument.is_positional() || argument.get_action().takes_values();
    let conflicts = command.get_arg_conflicts_with(argument).into_iter();
    Argument {
        short: argument.get_short(),
        long: argument.get_long().map(str::to_owned),
        help: match argument.get_long() {
            // What clap says of it speaks of a shorter help, which is the same.
            Some("help") => "Print help".to_owned(),
            _ => text(argument.get_long_help().or(argument.get_help())),
        },
        value: takes.then(|| value(argument)),
        repeats: matches!(argument.get_action(), ArgAction::Append),
        excludes: conflicts
            .filter_map(|other| other.get_long().map(str::to_owned))
            .collect(),
    }
}

fn value(argument: &Arg) -> Takes {
    let names = argument.get_value_names().unwrap_or_default();
    let name = names
        .first()
        .map(clap::builder::Str::as_str)
        .unwrap_or_default();
    let closed: Vec<Value> = argument
        .get_possible_values()
        .iter()
        .map(|value| Value::new(value.get_name().to_owned(), text(value.get_help())))
        .collect();
    let listed = if closed.is_empty() {
        values::offered(name)
    } else {
        closed
    };
    let choice = match argument.get_value_hint() {
        ValueHint::DirPath => Choice::Folders,
        _ if name == "PATH" => Choice::Paths,
        _ if listed.is_empty() => Choice::Free,
        _ => Choice::List(listed),
    };
    Takes {
        name: name.to_owned(),
        choice,
        required: argument.is_required_set(),
        several: argument.get_value_delimiter() == Some(',') && !argument.is_positional(),
    }
}

fn text(styled: Option<&clap::builder::StyledStr>) -> String {
    styled.map(ToString::to_string).unwrap_or_default()
}

/// Reads the examples of a help: a command line, two spaces or more, and what
/// it gives.
fn examples(help: &str) -> Vec<Example> {
    listed(help)
        .map(|(line, gives)| Example { line, gives })
        .collect()
}

/// The lines of a list in a help, each in its two columns.
pub fn listed(help: &str) -> impl Iterator<Item = (String, String)> {
    help.lines().filter_map(|line| {
        let (left, right) = line.strip_prefix("  ")?.split_once("  ")?;
        Some((left.to_owned(), right.trim().to_owned()))
    })
}
