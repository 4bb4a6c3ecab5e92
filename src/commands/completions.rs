//! `completions`: the stubs through which shells call [`complete`](super::complete).

use crate::args::{self, Shell};
use crate::error::Error;
use crate::install::{self, NewFile};
use crate::render::format::Options;
use std::path::{Path, PathBuf};

/// The stub of a shell.
#[must_use]
pub fn stub(shell: Shell) -> &'static str {
    match shell {
        Shell::Bash => include_str!("../../completions/career.bash"),
        Shell::Zsh => include_str!("../../completions/_career"),
        Shell::Fish => include_str!("../../completions/career.fish"),
        Shell::Nushell => include_str!("../../completions/career.nu"),
        Shell::Elvish => include_str!("../../completions/career.elv"),
        Shell::PowerShell => include_str!("../../completions/career.ps1"),
    }
}

/// Where the stub of a shell is installed, as documented.
#[must_use]
pub fn place(shell: Shell) -> &'static str {
    match shell {
        Shell::Bash => "$XDG_DATA_HOME/bash-completion/completions/career",
        Shell::Zsh => "$XDG_DATA_HOME/zsh/site-functions/_career",
        Shell::Fish => "$XDG_CONFIG_HOME/fish/completions/career.fish",
        Shell::Nushell => "$XDG_DATA_HOME/nushell/vendor/autoload/career.nu",
        Shell::Elvish => "$XDG_DATA_HOME/elvish/lib/career.elv",
        Shell::PowerShell => "$XDG_CONFIG_HOME/powershell/career.ps1",
    }
}

fn path(shell: Shell) -> Result<PathBuf, Error> {
    let place = place(shell);
    Ok(match place.strip_prefix("$XDG_DATA_HOME/") {
        Some(place) => install::data_home()?.join(place),
        None => install::config_home()?.join(place.trim_start_matches("$XDG_CONFIG_HOME/")),
    })
}

/// The remaining steps after installation.
fn next_step(shell: Shell, file: &Path) -> String {
    let quoted = install::for_shell(file);
    let folder = install::for_shell(file.parent().unwrap_or(file));
    match shell {
        Shell::Bash => format!("Without bash-completion, add to ~/.bashrc:\n  source {quoted}"),
        Shell::Zsh => format!("Add to ~/.zshrc, before compinit:\n  fpath=({folder} $fpath)"),
        Shell::Fish | Shell::Nushell => "The shell finds it the next time it starts.".to_owned(),
        Shell::Elvish => "Add to ~/.config/elvish/rc.elv:\n  use career".to_owned(),
        Shell::PowerShell => format!("Add to the file that $PROFILE names:\n  . {quoted}"),
    }
}

/// Prints the stub of a shell, or installs it.
///
/// # Errors
///
/// A format flag; a failed write.
pub fn answer(arguments: &args::Completions, options: &Options) -> Result<String, Error> {
    options.refuse_format("a completion script")?;
    let shell = arguments.shell;
    let text = stub(shell).to_owned();
    if !arguments.install.install {
        return Ok(text);
    }
    let path = path(shell)?;
    let (next, remove) = (next_step(shell, &path), install::for_shell(&path));
    let report = install::put(&[NewFile { path, text }], arguments.install)?;
    Ok(report + &format!("\n{next}\n\nTo uninstall:\n  rm {remove}\n"))
}
