//! Everything that the program can write.

use crate::answers::has_rows;
use crate::questions::questions;

/// Formats that every answer can be written in, and those of rows.
const FORMATS: [&str; 5] = ["table", "plain", "json", "markdown", "html"];
const ROWS: [&str; 2] = ["csv", "tsv"];

/// What is text in every format, or too long to be looked at word by word.
const TEXT: [&str; 14] = [
    "--help",
    "-h",
    "--version",
    "help salary",
    "get --list",
    "schema salary",
    "completions bash",
    "completions zsh",
    "completions fish",
    "completions nushell",
    "completions elvish",
    "completions powershell",
    "man",
    "man medical-records-technician",
];

/// The arguments of every answer, in every format.
pub fn outputs() -> impl Iterator<Item = String> {
    let data = questions().flat_map(|line| {
        let rows = ROWS.iter().filter(move |_| has_rows(line));
        let formats = FORMATS.iter().chain(rows);
        formats.map(move |format| format!("{line} --format {format}"))
    });
    data.chain(TEXT.map(String::from))
}
