//! `career`: a reference on one occupation, for people and for scripts.
//!
//! ```text
//! arguments -> cli -> commands over the static dataset -> view -+- json, from the view
//!                                                               +- rows -> csv, tsv
//!                                                               +- document -> text, HTML, Markdown
//! ```
//!
//! # One run, step by step
//!
//! `career salary us --statistic median`:
//!
//! 1. `src/main.rs` passes the arguments to [`answer`].
//! 2. [`cli`] parses them, as defined in [`args`], into a command and options.
//! 3. [`commands`] runs the command, here `src/commands/salary.rs`, which selects figures of the
//!    [`dataset`] and returns a [`view`].
//! 4. [`render`] turns the view into text in the format of the options.
//! 5. `src/main.rs` writes the text, or shows it through the [`pager`].
//!
//! The same in a test:
//!
//! ```
//! let arguments = ["career", "get", "salary.us.29-2072.2025-05.median"];
//! let answer = career::answer(&arguments.map(Into::into));
//! assert_eq!(answer.expect("a permanent path").text, "51140\n");
//! ```
//!
//! # Modules
//!
//! In layers: no module imports from a later one.
//!
//! - Tools: [`error`], [`suggest`] (nearest words), [`wrap`] (paragraphs).
//! - Data: [`model`] has the types, [`dataset`] the values; [`display`] formats numbers and dates.
//! - Domain: [`region`] finds regions by name, [`figure`] converts figures, [`pay`] selects and ranks
//!   them, [`path`] resolves paths of values, [`search`] ranks passages.
//! - View: a [`view`] has a [`document`] for people and [`rows`] for CSV and TSV.
//! - Output: [`render`] has one file per format; [`pager`].
//! - Command line: [`args`] defines it, [`install`] writes files for `man` and `completions`,
//!   [`commands`] has one file per command, and [`cli`] parses.

pub mod args;
pub mod cli;
pub mod commands;
pub mod dataset;
pub mod display;
pub mod document;
pub mod error;
pub mod figure;
pub mod install;
pub mod model;
pub mod pager;
pub mod path;
pub mod pay;
pub mod region;
pub mod render;
pub mod rows;
pub mod search;
pub mod suggest;
pub mod view;
pub mod wrap;

use error::Error;
use std::ffi::OsString;

/// The output for a command line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub text: String,
    /// Whether a terminal may show it through a [`pager`].
    pub paged: bool,
}

/// Answers a command line, the program's name first.
///
/// # Errors
///
/// The reason, if there is no answer.
pub fn answer(arguments: &[OsString]) -> Result<Answer, Error> {
    Ok(match cli::parse(arguments)? {
        cli::Parsed::Run(command, options) => Answer {
            text: commands::run(command.as_ref(), &options)?,
            paged: options.pager,
        },
        cli::Parsed::Text(text) => Answer { text, paged: false },
    })
}
