//! `schema`: what the JSON of a command holds, as JSON Schema 2020-12.
//!
//! The schemas are made from the types of the views by the test beside this
//! file, which holds the files under `src/schema/` to them. The program carries
//! the files and nothing that makes them.

#[cfg(test)]
mod tests;

use crate::args;
use crate::commands::{compare_regions, explain, salary, schools, sources};
use crate::dataset::DATASET;
use crate::error::{Error, quoted};
use crate::render::format::{Format, Options};
use crate::suggest::nearest;
use crate::view::View;

/// The schema of what failures look like in JSON.
const ERROR: &str = include_str!("../schema/error.json");

/// Each command that answers in JSON, with the schema of its answer. Without a
/// command the answer is the card, and that of `show --brief` is the brief.
const SCHEMAS: [(&str, &str); 12] = [
    ("card", include_str!("../schema/card.json")),
    ("brief", include_str!("../schema/brief.json")),
    ("show", include_str!("../schema/show.json")),
    ("salary", include_str!("../schema/salary.json")),
    ("skills", include_str!("../schema/skills.json")),
    (
        "compare-regions",
        include_str!("../schema/compare-regions.json"),
    ),
    ("schools", include_str!("../schema/schools.json")),
    (
        "misconceptions",
        include_str!("../schema/misconceptions.json"),
    ),
    ("search", include_str!("../schema/search.json")),
    ("get", include_str!("../schema/get.json")),
    ("explain", include_str!("../schema/explain.json")),
    ("sources", include_str!("../schema/sources.json")),
];

/// The commands that a schema describes.
pub fn commands() -> impl Iterator<Item = &'static str> {
    SCHEMAS.into_iter().map(|(name, _)| name)
}

/// The schema of a command's JSON; of a failure's where no command is named.
///
/// # Errors
///
/// A word that is no command's; a format that no schema has.
pub fn answer(arguments: &args::Schema, options: &Options) -> Result<String, Error> {
    // A schema is JSON whatever CAREER_FORMAT says; a flag asks for that of rows.
    match options.flag_format() {
        None | Some(Format::Json) => {}
        Some(Format::Csv) => return columns(arguments.command.as_deref()),
        Some(_) => {
            let message = "a schema is written in JSON or, for rows, in CSV".to_owned();
            return Err(Error::usage("invalid_format", message));
        }
    }
    let Some(command) = &arguments.command else {
        return Ok(ERROR.to_owned());
    };
    let schema = SCHEMAS.iter().find(|(name, _)| name == command);
    schema
        .map(|(_, schema)| (*schema).to_owned())
        .ok_or_else(|| {
            let names = SCHEMAS.map(|(name, _)| name);
            let message = format!("no command {} that answers in JSON", quoted(command));
            Error::usage("unknown_command", message)
                .suggestions(nearest(command, names).map(String::from))
                .hint(format!("Commands: {}", names.join(", ")))
        })
}

/// The columns of a command's rows with the type of each, which is the same in
/// every answer.
fn columns(command: Option<&str>) -> Result<String, Error> {
    let rows = match command {
        Some("salary") => salary::view(&args::Salary::default())?.1.records(),
        Some("compare-regions") => {
            let regions = DATASET.default_regions.iter();
            let arguments = args::CompareRegions {
                regions: regions.map(|id| id.as_str().to_owned()).collect(),
                ..args::CompareRegions::default()
            };
            compare_regions::view(&arguments)?.1.records()
        }
        Some("explain") => explain::view(&args::Explain::default())?.1.records(),
        Some("schools") => schools::view(&args::Schools::default())?.1.records(),
        Some("sources") => sources::view(&args::Sources::default())?.1.records(),
        _ => None,
    };
    let rows = rows.ok_or_else(|| {
        let message = "no rows to describe".to_owned();
        Error::usage("no_rows", message)
            .hint("Commands: compare-regions, explain, salary, schools, sources")
    })?;
    let columns = rows.header.iter().zip(&rows.kinds);
    let lines = columns.map(|(name, kind)| format!("{name},{}\r\n", kind.word()));
    Ok(format!("column,type\r\n{}", lines.collect::<String>()))
}
