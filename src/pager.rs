//! Shows long answers in a pager.

use crate::wrap::columns;
use std::env;
use std::io::{self, IsTerminal, Write};
use std::process::Command;
use std::thread;

/// The default: keeps colour, leaves the text on the screen and exits at once if it
/// fits.
const DEFAULT: &str = "less -FRX";

/// Shows text in a pager if standard output is a terminal that it does not fit. Returns
/// whether it did; otherwise the text is still to be written.
///
/// # Errors
///
/// The pager started, but waiting for it failed.
pub fn show(text: &str) -> io::Result<bool> {
    if !io::stdout().is_terminal() || !is_long(text) {
        return Ok(false);
    }
    let Some(mut pager) = command() else {
        return Ok(false);
    };
    // Ctrl-C goes to the pager; exiting here would leave it alone with the terminal.
    #[cfg(unix)]
    signal_hook::flag::register(signal_hook::consts::SIGINT, std::sync::Arc::default())?;
    let (mut unread, mut input) = io::pipe()?;
    let Ok(mut pager) = pager.stdin(unread.try_clone()?).spawn() else {
        return Ok(false);
    };
    // Write in a thread: the text may not fit the pipe.
    let length = text.len();
    let text = text.to_owned();
    let writer = thread::spawn(move || input.write_all(text.as_bytes()));
    let status = pager.wait()?;
    // A pager that failed before it read anything has shown nothing. The user may have quit
    // any other one.
    let left = io::copy(&mut unread, &mut io::sink())?;
    let _ = writer.join();
    Ok(status.success() || left < length as u64)
}

/// Whether text, wrapped, has more lines than the terminal.
fn is_long(text: &str) -> bool {
    let Some((width, height)) = terminal_size::terminal_size_of(io::stdout()) else {
        return false;
    };
    let width = usize::from(width.0).max(1);
    let rows = |line: &str| columns(line).div_ceil(width).max(1);
    // One row is for the prompt.
    text.lines().map(rows).sum::<usize>() >= usize::from(height.0)
}

/// The configured pager; none for `cat`, an empty value or a dumb terminal.
fn command() -> Option<Command> {
    if env::var_os("TERM").is_some_and(|terminal| terminal == "dumb") {
        return None;
    }
    let mut variables = ["CAREER_PAGER", "PAGER"].into_iter();
    let named = variables.find_map(|name| env::var(name).ok());
    let line = named.unwrap_or_else(|| DEFAULT.to_owned());
    let mut words = line.split_whitespace();
    let program = words.next().filter(|&program| program != "cat")?;
    let mut command = Command::new(program);
    command.args(words);
    if env::var_os("LESS").is_none() {
        // Keep colour for a plain `PAGER=less`.
        command.env("LESS", "FRX");
    }
    Some(command)
}
