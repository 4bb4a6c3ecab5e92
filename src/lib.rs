//! `career`: a reference on one occupation, medical records and health
//! information technicians, for people and for scripts.
//!
//! ```text
//! arguments -> cli -> commands, over the embedded dataset -> view -+- json, from the view
//!                                                                  +- rows -> csv, tsv
//!                                                                  +- document -> what people read
//! ```
//!
//! # One run, step by step
//!
//! `career salary us --statistic median`:
//!
//! 1. `src/main.rs` passes the arguments to [`answer`].
//! 2. [`cli::parse`] makes an [`args::Command`] of them and the
//!    [`render::format::Options`]; a usage error is an [`error::Error`].
//! 3. [`commands::run`] calls the command's file, here [`commands::salary`]. It finds
//!    the region ([`region::find_all`]), selects figures ([`pay`], [`figure`]) from
//!    [`dataset::DATASET`], and returns a query, which is the question as it was
//!    understood, and a [`view::View`], which is the answer.
//! 4. [`render::render`] writes the view in the output format: a table is made from
//!    the view's [`document::Document`], a digest or everything; JSON from the
//!    view itself in a [`view::Envelope`]; CSV from its [`rows::Rows`].
//! 5. `src/main.rs` writes the text to standard output, through a pager if it is
//!    long, or the error to standard error.
//!
//! ```
//! let arguments = ["career", "get", "salary.us.29-2072.2025.median"];
//! let answer = career::answer(&arguments.map(Into::into));
//! assert_eq!(answer.expect("a path that does not change").text, "51140\n");
//! ```
//!
//! # Layers
//!
//! Each imports only from those before it.
//!
//! - `career-data`, the crate in `data/`: the dataset's files, types ([`model`]) and
//!   rules. The build script embeds it.
//! - [`dataset`]: the embedded tables and lookups.
//! - [`region`], [`figure`], [`pay`], [`path`]: regions by name, rows as figures with
//!   unit, date and source, which figures answer a question on pay, values by
//!   their paths.
//! - [`document`], [`view`], [`rows`]: what people read, JSON around a view, rows.
//! - [`render`]: one file an output format.
//! - [`commands`]: one file a command.
//! - [`args`], [`cli`]: clap definitions, parsing, completion.

pub mod args;
pub mod cli;
pub mod commands;
pub mod dataset;
pub mod display;
pub mod document;
pub mod error;
pub mod figure;
pub mod install;
pub mod pager;
pub mod path;
pub mod pay;
pub mod region;
pub mod render;
pub mod rows;
pub mod suggest;
pub mod view;
pub mod wrap;

pub use career_data::model;

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
