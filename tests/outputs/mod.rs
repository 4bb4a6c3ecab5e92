//! Everything that the program can write.

use crate::answers::has_rows;
use crate::questions::questions;
use career::cli::Format;

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
        let formats = Format::names(if has_rows(line) {
            |_| true
        } else {
            |format| !format.is_rows()
        });
        let formats = formats.into_iter();
        formats.map(move |format| format!("{line} --format {format}"))
    });
    data.chain(TEXT.map(String::from))
}
