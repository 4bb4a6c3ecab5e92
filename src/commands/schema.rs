//! `schema`: JSON Schema 2020-12 of the JSON of a command, and Table Schema of its
//! rows.
//!
//! Tests generate the files under `src/schema/` from the types of the views and the
//! columns of rows; the program embeds the files.

#[cfg(test)]
mod row_tests;
#[cfg(test)]
mod tests;

use crate::args;
use crate::error::{Error, quoted};
use crate::render::format::{Format, Options};
use crate::suggest::nearest;

/// The schema of errors.
const ERROR: &str = include_str!("../schema/error.json");

/// JSON Schemas by command. `card` is the answer without a command, `brief` that of
/// `show --brief`.
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

/// Table Schemas by command. `salary-at` has the rows of `salary --at`.
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

/// The commands with a schema.
pub fn commands() -> impl Iterator<Item = &'static str> {
    SCHEMAS.into_iter().map(|(name, _)| name)
}

/// Prints the schema of a command's JSON or, with `--format csv`, of its rows; without
/// a command, that of errors.
///
/// # Errors
///
/// An unknown command, or a format without a schema.
pub fn answer(arguments: &args::Schema, options: &Options) -> Result<String, Error> {
    // CAREER_FORMAT does not select the kind of schema.
    let (schemas, what) = match options.flag_format() {
        None | Some(Format::Json) => (&SCHEMAS[..], "JSON"),
        Some(Format::Csv | Format::Tsv) => (&ROWS[..], "rows"),
        Some(_) => {
            let message = "schemas exist only for json, csv and tsv";
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
