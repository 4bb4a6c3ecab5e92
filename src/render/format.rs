//! Output options, which the command line passes to [`super::render`].

use crate::error::Error;
use clap::ValueEnum;

/// Output options, with the environment resolved.
#[derive(Clone, Copy, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a flag of the command line"
)]
pub struct Options {
    pub format: Format,
    /// Whether a flag sets the format, rather than `CAREER_FORMAT` or the default.
    pub explicit_format: bool,
    pub color: Color,
    /// Wrap at this width; 0 disables wrapping, none means the terminal's.
    pub width: Option<usize>,
    /// Show everything instead of a digest.
    pub full: bool,
    /// Leave out notes and the list of sources.
    pub quiet: bool,
    /// Whether a pager may be used.
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
    /// The format set by a flag.
    #[must_use]
    pub fn flag_format(&self) -> Option<Format> {
        self.explicit_format.then_some(self.format)
    }

    /// Rejects a format flag for output that has only one format.
    ///
    /// # Errors
    ///
    /// A format flag.
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
    /// The names of matching formats, in the order of the help.
    #[must_use]
    pub fn names(wanted: fn(Format) -> bool) -> Vec<String> {
        let formats = Format::value_variants().iter();
        let values = formats.filter(|format| wanted(**format));
        let values = values.filter_map(ValueEnum::to_possible_value);
        values.map(|value| value.get_name().to_owned()).collect()
    }

    /// Whether it is a format of rows, which not every answer has.
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
