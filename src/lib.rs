//! `career`: a reference on one occupation, for people and for scripts.
//!
//! ```text
//! arguments -> cli -> commands over the static dataset -> view -+- json, from the view
//!                                                               +- rows -> csv, tsv
//!                                                               +- document -> what people read
//! ```
//!
//! # One run, step by step
//!
//! `career salary us --statistic median` goes this way:
//!
//! 1. `src/main.rs` passes the arguments to [`answer`].
//!
//! The same in a test, with the shortest of answers:
//!
//! ```
//! let arguments = ["career", "get", "salary.us.29-2072.2025-05.median"];
//! let answer = career::answer(&arguments.map(Into::into));
//! assert_eq!(answer.expect("a path that does not change").text, "51140\n");
//! ```
//!
//! # Where things are
//!
//! No module imports from one that is listed after it.
//!
//! - How a run can fail: [`error`].
//! - What is known: [`model`] has the types, [`dataset`] the dataset itself.
//! - What commands share: [`region`] finds a region by its names, [`figure`] makes
//!   cells of tables into figures and converts them, [`pay`] picks the figures that
//!   stand for a region, [`path`] resolves the path of a value, [`suggest`] finds
//!   what a mistyped word may have meant.
//! - What is answered: a [`view`], its [`document`] and its [`rows`].
//! - How it looks: [`render`], with [`display`] for numbers and dates and [`wrap`]
//!   for paragraphs; [`pager`].
//! - What is asked: [`args`] defines the command line, [`commands`] has one file a
//!   command, with [`install`] for the files of `man` and `completions`, and [`cli`]
//!   parses the line.

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

/// The text that answers a command line.
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
/// Where there is no answer, why.
pub fn answer(arguments: &[OsString]) -> Result<Answer, Error> {
    Ok(match cli::parse(arguments)? {
        cli::Parsed::Run(command, options) => Answer {
            text: commands::run(command.as_ref(), &options)?,
            paged: options.pager,
        },
        cli::Parsed::Text(text) => Answer { text, paged: false },
    })
}
