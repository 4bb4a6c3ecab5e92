//! `career`: a reference of one occupation, Medical Records and Health
//! Information Technicians, for people and for scripts.
//!
//! ```text
//! arguments -> cli -> commands over the static dataset -> view -+- json, from the view
//!                                                               +- records -> csv, tsv
//!                                                               +- document -> text, plain, markdown, html
//! ```
//!
//! - [`cli`] is the command line, [`exit`] how a run ends.
//! - [`model`] is what the dataset is made of, [`data`] the dataset itself.
//! - [`commands`] has one file a command, which answers with a view of the data.
//! - [`paths`] is the tree of paths, each to one value.
//! - [`figures`] makes cells of tables into figures that explain themselves,
//!   [`money`] converts them.
//! - [`document`] is a view on paper, [`records`] a view in rows, [`render`]
//!   what they look like.
//! - [`install`] puts files in place for `man` and `completions`.
//! - [`envelope`] is the JSON document around a view.

pub mod cli;
pub mod commands;
pub mod data;
pub mod document;
pub mod envelope;
pub mod exit;
pub mod figures;
pub mod headline;
pub mod install;
pub mod model;
pub mod money;
pub mod nearest;
pub mod paths;
pub mod records;
pub mod regions;
pub mod render;
pub mod terminal;
pub mod words;

use exit::Failure;
use std::ffi::OsString;

/// Answers a command line, the program's name first, with the text to write.
///
/// # Errors
///
/// Where there is no answer, why.
pub fn answer(arguments: Vec<OsString>) -> Result<String, Failure> {
    match cli::parse(arguments)? {
        cli::Parsed::Run(cli) => commands::run(&cli),
        cli::Parsed::Text(text) => Ok(text),
    }
}
