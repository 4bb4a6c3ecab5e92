//! Builds the dataset into the program.
//!
//! Reads everything under `data/`, checks it, and writes it out as tables that
//! the compiler reads into constants, so that the program starts with the
//! dataset in place and parses nothing. Whatever is wrong with the data fails the build, all of it at once.

mod check;
mod embed;
#[path = "../../src/dataset/layout.rs"]
mod layout;
mod read;

#[expect(clippy::struct_field_names, reason = "spelled as the files spell it")]
#[path = "../../src/model/mod.rs"]
mod model;

use std::{env, path::Path, process::ExitCode};

#[expect(
    clippy::print_stdout,
    reason = "standard output is how a build script speaks to cargo"
)]
fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=data");
    // The dataset is thousands of pointers. At fixed addresses the linker sets
    // them once; else the loader would at every start, which is a quarter of it.
    // A static program has no loader, and takes `-C relocation-model=static`.
    let has = |name, value| env::var(name).is_ok_and(|it| it.split(',').any(|it| it == value));
    if has("CARGO_CFG_TARGET_OS", "linux") && !has("CARGO_CFG_TARGET_FEATURE", "crt-static") {
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }

    let root = env::var("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR");
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    match read::dataset(&Path::new(&root).join("data")) {
        Ok(dataset) => {
            embed::write(&dataset, Path::new(&out)).expect("cargo's OUT_DIR can be written to");
            println!(
                "cargo::rustc-env=CAREER_DATA_VERSION={}",
                dataset.version.as_str()
            );
            println!("cargo::rustc-env=CAREER_SECTIONS={}", section_ids(&dataset));
            ExitCode::SUCCESS
        }
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
            ExitCode::FAILURE
        }
    }
}

fn section_ids(dataset: &model::Dataset) -> String {
    let ids: Vec<&str> = dataset
        .sections
        .iter()
        .map(|section| section.id.as_str())
        .collect();
    ids.join(", ")
}
