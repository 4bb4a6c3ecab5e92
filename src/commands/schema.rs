//! `schema`: what the JSON of a command holds, as JSON Schema 2020-12.
//!
//! The schemas are made from the types of the views by the test beside this
//! file, which holds the files under `src/schema/` to them. The program carries
//! the files and nothing that makes them.

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
const SCHEMAS: [(&str, &str); 11] = [
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
    // A schema is JSON, whatever CAREER_FORMAT says; a flag is refused.
    if options
        .flag_format()
        .is_some_and(|format| format != Format::Json)
    {
        return Err(Error::usage(
            "invalid_format",
            "a schema is written in JSON only".to_owned(),
        ));
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
