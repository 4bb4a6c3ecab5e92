//! `completions`: what a shell needs to complete commands, flags and values.
//!
//! Each shell has a file that writes its script from the outline of the command
//! line. The scripts hold the values themselves, so that completing starts no
//! program; only the many paths of `career get` are asked for when they are
//! wanted, by the shells that can. The copies under `completions/` are for
//! packagers and readers of the repository.

mod bash;
mod elvish;
mod fish;
mod nushell;
mod powershell;
mod zsh;

use crate::args::values::Value;
use crate::args::{self, NAME, Shell};
use crate::cli::outline::{Argument, Choice, Command, Outline, Takes, outline};
use crate::dataset::DATASET;
use crate::error::Error;
use crate::install::{self, File};
use crate::render::format::Options;
use clap::ValueEnum;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// What lists the paths of `career get` in a shell, and what stands in each line
/// of the list between a path and what it leads to.
const PATHS: &str = "career get --list --plain 2>/dev/null";
const LEADS_TO: &str = ", Leads to: ";

/// The script of a shell.
#[must_use]
pub fn script(shell: Shell) -> String {
    let spec = Spec::new(outline());
    let script = match shell {
        Shell::Bash => bash::script(&spec),
        Shell::Zsh => zsh::script(&spec),
        Shell::Fish => fish::script(&spec),
        Shell::Nushell => nushell::script(&spec),
        Shell::Elvish => elvish::script(&spec),
        Shell::PowerShell => powershell::script(&spec),
    };
    let (first, rest) = match script.strip_prefix("#compdef career\n") {
        // zsh knows the file by its first line.
        Some(rest) => ("#compdef career\n", rest),
        None => ("", &*script),
    };
    format!(
        "{first}# Completions of {NAME} for {shell}, data of {}.\n# Written by '{NAME} completions {shell}': changes are lost.\n\n{rest}",
        DATASET.version.as_str(),
        shell = name(shell),
    )
}

/// The name that `completions` knows a shell by.
fn name(shell: Shell) -> String {
    let value = shell.to_possible_value();
    value.map_or(String::new(), |value| value.get_name().to_owned())
}

/// The name of a shell's file.
#[must_use]
pub fn file_name(shell: Shell) -> &'static str {
    match shell {
        Shell::Bash => "career.bash",
        Shell::Zsh => "_career",
        Shell::Fish => "career.fish",
        Shell::Nushell => "career.nu",
        Shell::Elvish => "career.elv",
        Shell::PowerShell => "career.ps1",
    }
}

/// Where each shell's script is put, as the manual spells it.
pub fn places() -> impl Iterator<Item = (&'static str, &'static str)> {
    Shell::value_variants().iter().map(|shell| match shell {
        Shell::Bash => ("bash", "$XDG_DATA_HOME/bash-completion/completions/career"),
        Shell::Zsh => ("zsh", "$XDG_DATA_HOME/zsh/site-functions/_career"),
        Shell::Fish => ("fish", "$XDG_CONFIG_HOME/fish/completions/career.fish"),
        Shell::Nushell => (
            "Nushell",
            "$XDG_DATA_HOME/nushell/vendor/autoload/career.nu",
        ),
        Shell::Elvish => ("Elvish", "$XDG_DATA_HOME/elvish/lib/career.elv"),
        Shell::PowerShell => ("PowerShell", "$XDG_CONFIG_HOME/powershell/career.ps1"),
    })
}

/// Where a shell's script is put.
fn place(shell: Shell) -> Result<PathBuf, Error> {
    let place = places().zip(Shell::value_variants());
    let mut place = place.filter_map(|((_, place), of)| (*of == shell).then_some(place));
    let place = place.next().unwrap_or_default();
    Ok(match place.strip_prefix("$XDG_DATA_HOME/") {
        Some(place) => install::data_home()?.join(place),
        None => install::config_home()?.join(place.trim_start_matches("$XDG_CONFIG_HOME/")),
    })
}

/// What is left to do once the script is in its place.
fn next_step(shell: Shell, file: &Path) -> String {
    let quoted = install::for_shell(file);
    let folder = install::for_shell(file.parent().unwrap_or(file));
    match shell {
        Shell::Bash => format!(
            "bash finds it where the package bash-completion is installed; else add to ~/.bashrc:\n  source {quoted}"
        ),
        Shell::Zsh => format!("Add to ~/.zshrc, before compinit:\n  fpath=({folder} $fpath)"),
        Shell::Fish | Shell::Nushell => "The shell finds it when it is started next.".to_owned(),
        Shell::Elvish => "Add to ~/.config/elvish/rc.elv:\n  use career".to_owned(),
        Shell::PowerShell => format!("Add to the file that $PROFILE names:\n  . {quoted}"),
    }
}

/// Gives the script of a shell, or puts it in place.
///
/// # Errors
///
/// A format, which a script does not have; a script that cannot be written.
pub fn answer(arguments: &args::Completions, options: &Options) -> Result<String, Error> {
    options.refuse_format("a script of completions")?;
    let shell = arguments.shell;
    let text = script(shell);
    if !arguments.install.install {
        return Ok(text);
    }
    let path = place(shell)?;
    let next = next_step(shell, &path);
    let remove = install::for_shell(&path);
    let said = install::put(&[File { path, text }], arguments.install.dry_run)?;
    Ok(format!(
        "{said}\n{next}\n\nTo take it away:\n  rm {remove}\n"
    ))
}

/// What all the scripts are written from.
struct Spec {
    /// What every command takes.
    common: Vec<Argument>,
    /// The program without a command first, under an empty name; `help` last.
    commands: Vec<Command>,
}

impl Spec {
    fn new(outline: Outline) -> Self {
        let about_help = "Print the help of a command".to_owned();
        let names = outline.commands.iter();
        let names = names.map(|command| (&*command.name, &*command.about));
        let names = names.chain([("help", &*about_help)]);
        let names: Vec<Value> = names
            .map(|(name, about)| Value::new(name.to_owned(), about.to_owned()))
            .collect();
        let of_commands = |name: &str, about, mut arguments: Vec<Argument>| {
            arguments.push(Argument {
                short: None,
                long: None,
                help: "Command".to_owned(),
                value: Some(Takes {
                    name: "SUBCOMMAND".to_owned(),
                    choice: Choice::List(names.clone()),
                    required: false,
                    several: false,
                }),
                repeats: false,
                excludes: Vec::new(),
            });
            Command {
                name: name.to_owned(),
                about,
                examples: Vec::new(),
                arguments,
            }
        };
        let root = of_commands("", String::new(), outline.own);
        let help = of_commands("help", about_help.clone(), Vec::new());
        Spec {
            common: outline.common,
            commands: [root]
                .into_iter()
                .chain(outline.commands)
                .chain([help])
                .collect(),
        }
    }

    /// Every list that values are chosen from, by its name.
    fn lists(&self) -> BTreeMap<String, &[Value]> {
        let arguments = self.commands.iter().flat_map(|it| &it.arguments);
        let values = arguments
            .chain(&self.common)
            .filter_map(|it| it.value.as_ref());
        values
            .filter_map(|takes| match &takes.choice {
                Choice::List(values) => Some((list_name(takes), &values[..])),
                _ => None,
            })
            .collect()
    }

    /// The options that take a value, with each way to write them, and the
    /// command they belong to; none: all of them.
    fn valued(&self) -> impl Iterator<Item = (Option<&str>, Vec<String>, &Takes)> {
        let own = self.commands.iter().flat_map(|command| {
            let options = command.options();
            options.map(|option| (Some(&*command.name), option))
        });
        let common = self.common.iter().map(|option| (None, option));
        own.chain(common)
            .filter_map(|(command, option)| Some((command, flags(option), option.value.as_ref()?)))
    }

    /// The options of every command, then those of all, under the name `common`.
    fn options(&self) -> impl Iterator<Item = (&str, Vec<&Argument>)> {
        let own = self.commands.iter();
        let own = own.map(|command| (&*command.name, command.options().collect()));
        own.chain([("common", self.common.iter().collect())])
    }

    /// The commands that take operands from a list, each with the list.
    fn operands(&self) -> impl Iterator<Item = (&str, String)> {
        self.commands.iter().filter_map(|command| {
            let takes = command.operands().next()?.value.as_ref()?;
            let is_listed = matches!(takes.choice, Choice::List(_));
            is_listed.then(|| (&*command.name, list_name(takes)))
        })
    }

    /// The lists that several values may be taken from, joined by commas.
    fn several(&self) -> BTreeSet<String> {
        let several = self.valued().map(|(_, _, takes)| takes);
        let several = several.filter(|takes| takes.several);
        let listed = several.filter(|takes| matches!(takes.choice, Choice::List(_)));
        listed.map(list_name).collect()
    }

    /// Every way to write an option that takes a value, each once.
    fn value_flags(&self) -> BTreeSet<String> {
        self.valued().flat_map(|(_, flags, _)| flags).collect()
    }
}

/// The name of the list that a value is chosen from.
fn list_name(takes: &Takes) -> String {
    takes.name.to_lowercase()
}

/// What the value of an option is chosen from, for a shell whose script looks it
/// up: the name of a list, or of what takes its place.
fn looked_up(takes: &Takes) -> String {
    match takes.choice {
        Choice::List(_) => list_name(takes),
        Choice::Folders => "folder".to_owned(),
        Choice::Paths | Choice::Free => "free".to_owned(),
    }
}

/// The ways to write an option: `-f`, `--format`.
fn flags(option: &Argument) -> Vec<String> {
    let short = option.short.map(|short| format!("-{short}"));
    let long = option.long.as_ref().map(|long| format!("--{long}"));
    short.into_iter().chain(long).collect()
}

/// Text in single quotes, in which the quote itself is written as given.
fn quoted(text: &str, quote: &str) -> String {
    format!("'{}'", text.replace('\'', quote))
}
