//! Arguments of the commands that install files.

use clap::{Arg, Args, ValueEnum, ValueHint};
use std::path::PathBuf;

/// Hides the global options that have no effect on a command.
fn only(global: &'static [&'static str]) -> impl Fn(Arg) -> Arg {
    move |argument| {
        let is_global = argument.get_help_heading() == Some(super::GLOBAL);
        let applies = global.iter().any(|id| argument.get_id() == *id);
        argument.hide(is_global && !applies)
    }
}

pub(super) const COMPLETIONS: &str = "\
Examples:
  career completions bash              print the script
  career completions fish --install    put it in place";

/// Arguments of `completions`. The script has one form.
#[derive(Args, Clone, Debug)]
#[command(mut_args(only(&["no_pager"])))]
pub struct Completions {
    /// Shell to complete in
    #[arg(ignore_case = true)]
    pub shell: Shell,

    #[command(flatten)]
    pub install: Install,
}

/// Arguments of `__complete`, which the completion stubs call.
#[derive(Args, Clone, Debug)]
pub struct Complete {
    /// Words of the line up to the cursor, without the program's name
    #[arg(last = true)]
    pub words: Vec<String>,
}

/// Options of commands that install files.
#[derive(Args, Clone, Copy, Debug)]
pub struct Install {
    /// Write the files to their standard location
    #[arg(long)]
    pub install: bool,

    /// Print what --install would do without writing
    ///
    /// Fails if the installation would.
    #[arg(long, requires = "install")]
    pub dry_run: bool,

    /// Replace files that career did not write
    ///
    /// Without it such a file, or a link to one, is kept and nothing is written.
    #[arg(long, requires = "install")]
    pub force: bool,
}

/// A shell that completes commands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Shell {
    /// Bash
    Bash,
    /// Z shell
    Zsh,
    /// fish
    Fish,
    /// Nushell
    Nushell,
    /// Elvish
    Elvish,
    // A doc comment would put the name in backticks.
    #[value(name = "powershell", help = "PowerShell")]
    PowerShell,
}

pub(super) const MAN: &str = "\
Examples:
  career man                                   the page of career
  career man medical-records-technician        the reference as a page
  career man --install                         install all pages";

/// Arguments of `man`. The page has one format.
#[derive(Args, Clone, Debug)]
#[command(mut_args(only(&["color", "width", "no_pager"])))]
pub struct Man {
    /// Name of the page, such as career-salary [default: career]
    #[arg(conflicts_with = "install")]
    pub page: Option<String>,

    #[command(flatten)]
    pub install: Install,

    /// Install below this directory
    #[arg(long, value_name = "FOLDER", requires = "install", value_hint = ValueHint::DirPath)]
    pub dir: Option<PathBuf>,
}
