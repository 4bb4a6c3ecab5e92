//! Checks a dataset directory, by default that of this crate, and prints all problems.

#![expect(clippy::print_stdout, reason = "what it finds is what it is run for")]

use career_data::{FOLDER, read};
use std::{env, path::Path, process::ExitCode};

fn main() -> ExitCode {
    let folder = env::args().nth(1).unwrap_or_else(|| FOLDER.to_owned());
    let problems = read::problems(Path::new(&folder));
    for problem in &problems {
        println!("{problem}");
    }
    println!("{} problems in {folder}", problems.len());
    match problems.is_empty() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    }
}
