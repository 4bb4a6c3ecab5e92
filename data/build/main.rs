//! Builds the dataset into the program.
//!
//! Reads everything under `data/`, checks it, and writes it out as one Rust
//! expression, so that the program starts with the dataset in place and parses
//! nothing. Whatever is wrong with the data fails the build, all of it at once.

mod check;
mod read;

#[expect(clippy::struct_field_names, reason = "spelled as the files spell it")]
#[path = "../../src/model/mod.rs"]
mod model;

use databake::Bake;
use std::{env, fs, path::Path, process::ExitCode};

#[expect(
    clippy::print_stdout,
    reason = "standard output is how a build script speaks to cargo"
)]
fn main() -> ExitCode {
    // Tells the types apart: in the program they are ready baked, here they
    // still carry what bakes them.
    println!("cargo::rustc-cfg=baked");
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
            let expression = dataset.bake(&databake::CrateEnv::default()).to_string();
            println!("cargo::rustc-env=CAREER_DATA_VERSION={}", dataset.version.0);
            println!("cargo::rustc-env=CAREER_SECTIONS={}", section_ids(&dataset));
            fs::write(Path::new(&out).join("dataset.rs"), expression)
                .expect("cargo's OUT_DIR can be written to");
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
        .map(|section| section.id.0)
        .collect();
    ids.join(", ")
}
