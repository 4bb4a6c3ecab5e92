//! How an answer is to be written: what the command line hands to [`super::render`].

use crate::error::Error;
use clap::ValueEnum;

/// How to write an answer, with the environment already taken into account.
#[derive(Clone, Copy, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a flag of the command line"
)]
pub struct Options {
    pub format: Format,
    /// Whether a flag names the format, rather than `CAREER_FORMAT` or the default.
    pub explicit_format: bool,
    pub color: Color,
    /// Columns to wrap at; 0 disables wrapping, none: those of the terminal.
    pub width: Option<usize>,
    /// Show everything rather than the digest.
    pub full: bool,
    /// Leave out notes and the list of sources.
    pub quiet: bool,
    /// Whether a long answer on a terminal may go through a pager.
    pub pager: bool,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            format: Format::Table,
            explicit_format: false,
            color: Color::Auto,
            width: None,
            full: false,
            quiet: false,
            pager: true,
        }
    }
}

impl Options {
    /// The format that a flag names.
    #[must_use]
    pub fn flag_format(&self) -> Option<Format> {
        self.explicit_format.then_some(self.format)
    }

    /// Refuses a flag that names a format for what has only one.
    ///
    /// # Errors
    ///
    /// A flag that does.
    pub fn refuse_format(&self, what: &str) -> Result<(), Error> {
        if self.explicit_format {
            let message = format!("{what} has one format only; leave out --format");
            return Err(Error::usage("invalid_format", message));
        }
        Ok(())
    }
}

/// Output format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Headings, text and tables for people
    Table,
    /// One fact per line, never wrapped: for grep and screen readers
    Plain,
    /// One JSON document for scripts
    Json,
    /// Comma-separated values with a header (RFC 4180)
    Csv,
    /// Tab-separated values, no tabs or line breaks in cells
    Tsv,
    /// Headings, lists and tables for web pages
    Markdown,
    /// A self-contained page to read or print
    Html,
}

impl Format {
    /// The names of some formats, as they are typed, in the order of the help.
    #[must_use]
    pub fn names(wanted: fn(Format) -> bool) -> Vec<String> {
        let formats = Format::value_variants().iter();
        let values = formats.filter(|format| wanted(**format));
        let values = values.filter_map(ValueEnum::to_possible_value);
        values.map(|value| value.get_name().to_owned()).collect()
    }

    /// Whether it holds rows, which not every answer has.
    #[must_use]
    pub fn is_rows(self) -> bool {
        matches!(self, Format::Csv | Format::Tsv)
    }
}

/// When to use colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// Only when stdout is a terminal
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}
