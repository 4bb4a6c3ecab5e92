//! One file per command: from arguments to view.
//!
//! Most commands have a function `view` that returns the interpreted query and a
//! [`View`]; [`run`] passes both to [`crate::render`]. Commands that
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
use crate::view::View;
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
        Command::Show(arguments) => rendered("show", show::view(arguments), options),
        Command::Skills => rendered("skills", skills(), options),
        Command::Salary(arguments) => rendered("salary", salary::view(arguments), options),
        Command::CompareRegions(arguments) => {
            rendered("compare-regions", compare_regions::view(arguments), options)
        }
        Command::Schools(arguments) => rendered("schools", schools::view(arguments), options),
        Command::Misconceptions(arguments) => {
            rendered("misconceptions", misconceptions::view(arguments), options)
        }
        Command::Search(arguments) => rendered("search", search::view(arguments), options),
        Command::Get(arguments) => get::answer(arguments, options),
        Command::Explain(arguments) => rendered("explain", explain::view(arguments), options),
        Command::Schema(arguments) => schema::answer(arguments, options),
        Command::Complete(arguments) => Ok(complete::answer(&arguments.words)),
        Command::Completions(arguments) => completions::answer(arguments, options),
        Command::Man(arguments) => man::answer(arguments, options),
        Command::Sources(arguments) => rendered("sources", sources::view(arguments), options),
    }
}

fn rendered<Query: Serialize, Data: View>(
    command: &'static str,
    answer: Result<(Query, Data), Error>,
    options: &Options,
) -> Result<String, Error> {
    let (query, view) = answer?;
    render(command, &query, &view, options)
}

/// The section on skills.
fn skills() -> Result<(show::Query, show::Show), Error> {
    let section = dataset::section_with(Holding::Skills).ok_or_else(|| {
        Error::not_found("no_skills", "no section on skills in the data".to_owned())
    })?;
    show::view(&args::Show {
        sections: vec![section.id.as_str().to_owned()],
        ..args::Show::default()
    })
}

/// The items without repetitions, in the order of their first occurrence.
fn distinct<T: PartialEq>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut distinct = Vec::new();
    for item in items {
        if !distinct.contains(&item) {
            distinct.push(item);
        }
    }
    distinct
}
