//! `career`: a reference on one occupation, medical records and health
//! information technicians, for people and for scripts.
//!
//! ```text
//! arguments -> cli -> commands over the static dataset -> view -+- json, from the view
//!                                                               +- records -> csv, tsv
//!                                                               +- document -> what people read
//! ```
//!
//! # One run, stop by stop
//!
//! `career salary --region us --statistic median` goes this way:
//!
//! 1. `src/main.rs` hands the arguments to [`answer`].
//! 2. [`cli::parse`] reads them: a [`args::Command::Salary`] with its arguments,
//!    and the [`render::format::Options`] that say how the answer is to look. Whatever is
//!    wrong with them is an [`error::Error`].
//! 3. [`commands::run`] asks [`commands::salary::view`], which finds the region
//!    ([`region::find_all`]), makes the rows of its surveys in [`dataset::DATASET`]
//!    into figures ([`figure::of_wages`]), keeps the medians, and answers with a
//!    query, which is the question as it was understood, and an
//!    [`view::View`], which is the answer.
//! 4. [`render::render`] writes the view in the format asked for. Here that is a
//!    table, so it takes the view on paper, a [`document::Document`]. For
//!    `--json` it would put query and view into an [`view::Envelope`], for
//!    `--format csv` take the view in rows, [`records::Rows`].
//! 5. `src/main.rs` writes the text to standard output; of a failure it writes
//!    why to standard error, and ends with its [`error::ExitStatus`].
//!
//! The same in a test, with the shortest of answers:
//!
//! ```
//! let arguments = ["career", "get", "salary.us.29-2072.2025.median"];
//! let answer = career::answer(&arguments.map(Into::into));
//! assert_eq!(answer.expect("a path that does not change").text, "51140\n");
//! ```
//!
//! # Where things are
//!
//! To read all of it, read in this order. To change one thing, start at the
//! command that shows it.
//!
//! - What is known: [`model`] has the types, [`data`] the dataset itself.
//! - What is asked: [`cli`] is the command line, [`commands`] has one file a
//!   command.
//! - What commands share: [`figures`] makes cells of tables into figures that
//!   explain themselves, [`money`] converts them, [`headline`] picks the few that
//!   stand for a region. [`regions`] finds a region by its names, [`paths`] one
//!   value by its path, [`nearest`] what a mistyped word may have meant.
//! - What is answered: [`envelope`] is the JSON document around a view,
//!   [`document`] a view on paper, [`records`] a view in rows. [`render`] is what
//!   they look like, with [`words`] for numbers and dates, [`wrap`] for
//!   paragraphs and [`terminal`] for width and colour.
//! - Beside it: [`exit`] is how a run ends, [`install`] puts files in place for
//!   `man` and `completions`.

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
pub mod search;
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
