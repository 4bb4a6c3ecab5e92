//! One file per command: from arguments to view.
//!
//! Most commands have a function `view` that returns the interpreted query and a
//! [`View`](crate::view::View); [`run`] passes both to [`crate::render`]. Commands that
//! answer with text (a bare value, a schema, a script, a manual page) have a function
//! `answer`.

pub mod brief;
pub mod card;
pub mod compare_regions;
pub mod complete;
pub mod completions;
pub mod explain;
pub mod get;
pub mod man;
pub mod misconceptions;
pub mod salary;
pub mod schema;
pub mod schools;
pub mod search;
pub mod show;
pub mod sources;

use crate::args::{self, Command};
use crate::dataset;
use crate::error::Error;
use crate::model::Holding;
use crate::render::format::Options;
use crate::render::render;
use serde::Serialize;

/// The query of a command without arguments.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct NoQuery {}

/// Runs a command, or without one the card, in the requested format.
///
/// # Errors
///
/// Why there is no answer.
pub fn run(command: Option<&Command>, options: &Options) -> Result<String, Error> {
    let Some(command) = command else {
        return render("card", &NoQuery {}, &card::view(), options);
    };
    match command {
        Command::Show(arguments) if arguments.brief => brief::answer(arguments, options),
        Command::Show(arguments) => {
            let (query, view) = show::view(arguments)?;
            render("show", &query, &view, options)
        }
        Command::Skills => {
            let section = dataset::section_with(Holding::Skills);
            let section = section.ok_or_else(|| {
                Error::not_found("no_skills", "no section on skills in the data".to_owned())
            })?;
            let skills = args::Show {
                sections: vec![section.id.as_str().to_owned()],
                ..args::Show::default()
            };
            let (query, view) = show::view(&skills)?;
            render("skills", &query, &view, options)
        }
        Command::Salary(arguments) => {
            let (query, view) = salary::view(arguments)?;
            render("salary", &query, &view, options)
        }
        Command::CompareRegions(arguments) => {
            let (query, view) = compare_regions::view(arguments)?;
            render("compare-regions", &query, &view, options)
        }
        Command::Schools(arguments) => {
            let (query, view) = schools::view(arguments)?;
            render("schools", &query, &view, options)
        }
        Command::Misconceptions(arguments) => {
            let (query, view) = misconceptions::view(arguments)?;
            render("misconceptions", &query, &view, options)
        }
        Command::Search(arguments) => {
            let (query, view) = search::view(arguments)?;
            render("search", &query, &view, options)
        }
        Command::Get(arguments) => get::answer(arguments, options),
        Command::Explain(arguments) => {
            let (query, view) = explain::view(arguments)?;
            render("explain", &query, &view, options)
        }
        Command::Schema(arguments) => schema::answer(arguments, options),
        Command::Complete(arguments) => Ok(complete::answer(&arguments.words)),
        Command::Completions(arguments) => completions::answer(arguments, options),
        Command::Man(arguments) => man::answer(arguments, options),
        Command::Sources(arguments) => {
            let (query, view) = sources::view(arguments)?;
            render("sources", &query, &view, options)
        }
    }
}
