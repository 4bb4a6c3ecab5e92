//! Builds the dataset into the program.
//!
//! Reads the files of the dataset, checks them, and writes them out as tables that the compiler reads
//! into constants. Whatever is wrong with the data fails the build, all of it at once.

#[path = "data/build/embed.rs"]
mod embed;
#[path = "src/dataset/layout.rs"]
mod layout;

use career_data::{FOLDER, model::Dataset, read};
use std::{env, fs, path::Path, process::ExitCode};

#[expect(
    clippy::print_stdout,
    reason = "standard output is how a build script speaks to cargo"
)]
fn main() -> ExitCode {
    println!("cargo::rerun-if-changed={FOLDER}");
    // The dataset is thousands of pointers. At fixed addresses the linker sets
    // them once; else the loader would at every start, which is a quarter of it.
    // A static program has no loader, and takes `-C relocation-model=static`.
    let has = |name, value| env::var(name).is_ok_and(|it| it.split(',').any(|it| it == value));
    if has("CARGO_CFG_TARGET_OS", "linux") && !has("CARGO_CFG_TARGET_FEATURE", "crt-static") {
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }

    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    match read::dataset(Path::new(FOLDER)) {
        Ok(dataset) => {
            embed::write(&dataset, Path::new(&out)).expect("cargo's OUT_DIR can be written to");
            match read::index(Path::new(FOLDER), &dataset) {
                Ok(index) => fs::write(Path::new(&out).join("INDEX"), index)
                    .expect("cargo's OUT_DIR can be written to"),
                Err(problems) => return fail(&problems),
            }
            println!(
                "cargo::rustc-env=CAREER_DATA_VERSION={}",
                dataset.version.as_str()
            );
            println!("cargo::rustc-env=CAREER_SECTIONS={}", section_ids(&dataset));
            ExitCode::SUCCESS
        }
        Err(problems) => fail(&problems),
    }
}

#[expect(
    clippy::print_stdout,
    reason = "standard output is how a build script speaks to cargo"
)]
fn fail(problems: &[read::Problem]) -> ExitCode {
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
