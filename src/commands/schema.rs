//! `schema`: what the JSON of a command holds, as JSON Schema 2020-12, and its rows,
//! as a table schema.
//!
//! The schemas are made from the types of the views and from the columns of rows by
//! the tests beside this file, which hold the files under `src/schema/` to them. The program carries
//! the files and nothing that makes them.

#[cfg(test)]
mod row_tests;
#[cfg(test)]
mod tests;

use crate::args;
use crate::error::{Error, quoted};
use crate::render::format::{Format, Options};
use crate::suggest::nearest;

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
    (
        "misconceptions",
        include_str!("../schema/misconceptions.json"),
    ),
    ("schools", include_str!("../schema/schools.json")),
    ("search", include_str!("../schema/search.json")),
    ("get", include_str!("../schema/get.json")),
    ("explain", include_str!("../schema/explain.json")),
    ("sources", include_str!("../schema/sources.json")),
];

/// Each command that answers in rows, with their schema. With `--at` those of
/// `salary` are others.
const ROWS: [(&str, &str); 11] = [
    ("show", include_str!("../schema/rows/show.json")),
    ("skills", include_str!("../schema/rows/skills.json")),
    ("salary", include_str!("../schema/rows/salary.json")),
    ("salary-at", include_str!("../schema/rows/salary-at.json")),
    (
        "compare-regions",
        include_str!("../schema/rows/compare-regions.json"),
    ),
    (
        "misconceptions",
        include_str!("../schema/rows/misconceptions.json"),
    ),
    ("schools", include_str!("../schema/rows/schools.json")),
    ("search", include_str!("../schema/rows/search.json")),
    ("get", include_str!("../schema/rows/get.json")),
    ("explain", include_str!("../schema/rows/explain.json")),
    ("sources", include_str!("../schema/rows/sources.json")),
];

/// The commands that a schema describes.
pub fn commands() -> impl Iterator<Item = &'static str> {
    SCHEMAS.into_iter().map(|(name, _)| name)
}

/// The schema of a command's JSON, or with `--format csv` of its rows; of a
/// failure's JSON where no command is named.
///
/// # Errors
///
/// A word that is no command's; a format that no schema is of.
pub fn answer(arguments: &args::Schema, options: &Options) -> Result<String, Error> {
    // A schema is of JSON, whatever CAREER_FORMAT says, unless a flag says otherwise.
    let (schemas, what) = match options.flag_format() {
        None | Some(Format::Json) => (&SCHEMAS[..], "JSON"),
        Some(Format::Csv | Format::Tsv) => (&ROWS[..], "rows"),
        Some(_) => {
            let message = "there are schemas of json, csv and tsv only";
            return Err(Error::usage("invalid_format", message.to_owned()));
        }
    };
    let names = || schemas.iter().map(|(name, _)| *name);
    let commands = || format!("Commands: {}", names().collect::<Vec<&str>>().join(", "));
    let Some(command) = &arguments.command else {
        if what == "JSON" {
            return Ok(ERROR.to_owned());
        }
        let message = "a schema of rows needs a command, as in 'career schema salary --format csv'";
        return Err(Error::usage("missing_argument", message.to_owned()).hint(commands()));
    };
    let schema = schemas.iter().find(|(name, _)| name == command);
    schema
        .map(|(_, schema)| (*schema).to_owned())
        .ok_or_else(|| {
            let message = format!("no command {} that answers in {what}", quoted(command));
            Error::usage("unknown_command", message)
                .suggestions(nearest(command, names()).map(String::from))
                .hint(commands())
        })
}
