//! Output capabilities.

use crate::render::format::{Color, Options};
use anstream::{AutoStream, ColorChoice};
use std::io::{self, IsTerminal};

/// Default width.
const PAGE: usize = 80;

/// Default maximum width of running text; longer lines are hard to read.
const READABLE: usize = 100;

/// Characters for rules and bars.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lines {
    Unicode,
    Ascii,
    /// Not a terminal: no boxes.
    None,
}

/// What the output supports.
#[derive(Clone, Copy, Debug)]
pub struct Terminal {
    /// Width in columns; none disables wrapping.
    pub width: Option<usize>,
    /// Width of running text, limited by default.
    pub prose: Option<usize>,
    pub color: bool,
    pub lines: Lines,
}

impl Terminal {
    /// The capabilities of standard output, by options and environment.
    #[must_use]
    pub fn of_stdout(options: &Options) -> Self {
        let is_terminal = io::stdout().is_terminal();
        let requested = options.width.or_else(columns);
        let width = requested.or_else(|| {
            let (width, _) = terminal_size::terminal_size_of(io::stdout())?;
            Some(usize::from(width.0))
        });
        let width = Some(width.unwrap_or(PAGE)).filter(|&width| width > 0);
        Terminal {
            width,
            prose: match requested {
                Some(_) => width,
                None => width.map(|width| width.min(READABLE)),
            },
            color: colored(options.color, &io::stdout()),
            lines: match is_terminal {
                false => Lines::None,
                true if locale_is_utf8() => Lines::Unicode,
                true => Lines::Ascii,
            },
        }
    }
}

/// Whether to use colour: `--color` first, then `NO_COLOR`, `CLICOLOR_FORCE` and
/// `TERM`.
pub fn colored(requested: Color, stream: &impl anstream::stream::RawStream) -> bool {
    match requested {
        Color::Always => true,
        Color::Never => false,
        // `CLICOLOR_FORCE=0` does not force colour; anstream ignores the value.
        Color::Auto if std::env::var_os("CLICOLOR_FORCE").is_some_and(|force| force == "0") => {
            stream.is_terminal() && AutoStream::choice(stream) != ColorChoice::Never
        }
        Color::Auto => AutoStream::choice(stream) != ColorChoice::Never,
    }
}

/// The width in `COLUMNS`.
fn columns() -> Option<usize> {
    let columns = std::env::var("COLUMNS").ok()?.parse().ok()?;
    Some(columns).filter(|&columns| columns > 0)
}

fn locale_is_utf8() -> bool {
    let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(set);
    locale.is_some_and(|locale| {
        let locale = locale.to_ascii_lowercase();
        locale.contains("utf-8") || locale.contains("utf8")
    })
}
