//! What the output goes to, and so what it may look like.

use crate::render::format::{Color, Options};
use anstream::{AutoStream, ColorChoice};
use std::io::{self, IsTerminal};

/// Width of a page where nobody says otherwise.
const PAGE: usize = 80;

/// Columns that a line of text has at most where nobody says otherwise: the eye
/// loses its way back along a longer one.
const READABLE: usize = 100;

/// What drawings are made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lines {
    Unicode,
    Ascii,
    /// None at all: what goes to a file or another program has no boxes.
    None,
}

/// The look that suits where the output goes.
#[derive(Clone, Copy, Debug)]
pub struct Terminal {
    /// Columns; none: lines are never broken.
    pub width: Option<usize>,
    /// The same for lines of text, which are not made as long as a wide terminal
    /// has room for unless somebody asks for it.
    pub prose: Option<usize>,
    pub color: bool,
    pub lines: Lines,
}

impl Terminal {
    /// The look for standard output, as options and environment have it.
    #[must_use]
    pub fn of_stdout(options: &Options) -> Self {
        let is_terminal = io::stdout().is_terminal();
        let asked = options.width.or_else(columns);
        let width = asked.or_else(|| {
            let (width, _) = terminal_size::terminal_size_of(io::stdout())?;
            Some(usize::from(width.0))
        });
        let width = Some(width.unwrap_or(PAGE)).filter(|&width| width > 0);
        Terminal {
            width,
            prose: match asked {
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

/// Whether a stream is to get colour: `--color` first, then the conventions of
/// `NO_COLOR`, `CLICOLOR_FORCE` and `TERM`.
pub fn colored(asked: Color, stream: &impl anstream::stream::RawStream) -> bool {
    match asked {
        Color::Always => true,
        Color::Never => false,
        // Set to 0 it forces nothing, though not everybody reads it so.
        Color::Auto if std::env::var_os("CLICOLOR_FORCE").is_some_and(|force| force == "0") => {
            stream.is_terminal() && AutoStream::choice(stream) != ColorChoice::Never
        }
        Color::Auto => AutoStream::choice(stream) != ColorChoice::Never,
    }
}

/// `COLUMNS`, which a shell or a script may set.
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
