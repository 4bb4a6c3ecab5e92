//! Embeds the dataset in the program.
//!
//! Reads and checks the files of the dataset and generates Rust source. All problems are reported
//! at once and fail the build.

use career_data::{FOLDER, embed, model::Dataset, read};
use std::{env, fs, path::Path, process::ExitCode};

fn main() -> ExitCode {
    // `CAREER_DATA` selects the dataset of another occupation.
    let folder = env::var("CAREER_DATA").unwrap_or_else(|_| FOLDER.to_owned());
    println!("cargo::rerun-if-env-changed=CAREER_DATA");
    println!("cargo::rerun-if-changed={folder}");
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    match read::dataset(Path::new(&folder)) {
        Ok(dataset) => {
            let index = match read::index(Path::new(&folder), &dataset) {
                Ok(index) => index,
                Err(problems) => return fail(&problems),
            };
            // Its `Debug` output is Rust source.
            let written = fs::write(Path::new(&out).join("index.rs"), format!("{index:?}"));
            written.expect("cargo's OUT_DIR can be written to");
            embed::write(&dataset, Path::new(&out)).expect("cargo's OUT_DIR can be written to");
            // Used in clap's static texts.
            let occupation = dataset.occupation;
            for (name, value) in [
                ("CAREER_DATA_VERSION", dataset.version.as_str().to_owned()),
                ("CAREER_OCCUPATION", occupation.title.to_lowercase()),
                ("CAREER_PAGE", occupation.page.as_str().to_owned()),
                ("CAREER_SECTIONS", section_ids(&dataset)),
            ] {
                println!("cargo::rustc-env={name}={value}");
            }
            ExitCode::SUCCESS
        }
        Err(problems) => fail(&problems),
    }
}

fn fail(problems: &[impl std::fmt::Display]) -> ExitCode {
    for problem in problems {
        println!("cargo::error={problem}");
    }
    ExitCode::FAILURE
}

fn section_ids(dataset: &Dataset) -> String {
    let ids: Vec<&str> = dataset
        .sections
        .iter()
        .map(|section| section.id.as_str())
        .collect();
    ids.join(", ")
}
