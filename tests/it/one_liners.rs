//! Runs the one-liners of the README.

use crate::support::{Run, data, list, run, text};
use std::path::Path;
use std::process::Command;
use std::{env, fs};

/// The line of the README with this start.
fn line(start: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = fs::read_to_string(path).expect("there is a README");
    let mut lines = readme.lines();
    let line = lines.find(|line| line.starts_with(start) && line.contains(['|', '>']));
    line.unwrap_or_else(|| panic!("no line of the README starts with '{start}'"))
        .to_owned()
}

/// Runs a line in a shell, in a temporary directory, with the program in `PATH`.
fn shell(line: &str, folder: &Path) -> Run {
    let binary = Path::new(env!("CARGO_BIN_EXE_career"));
    let path = env::var("PATH").unwrap_or_default();
    let path = format!("{}:{path}", binary.parent().expect("a folder").display());
    let mut command = Command::new("sh");
    command.args(["-c", line]).env("PATH", path);
    let run = run(command.env("HOME", folder).current_dir(folder));
    assert_eq!((run.status, &*run.stderr), (Some(0), ""), "{line}");
    run
}

#[test]
#[ignore = "needs jq"]
fn the_best_paid_state() {
    let folder = tempfile::tempdir().expect("a folder");
    let printed = shell(&line("career salary us --states"), folder.path()).stdout;
    let figures = data("salary us --states --statistic median");
    let values = list(&figures["figures"]).iter();
    let values = values.filter_map(|figure| figure["value"].as_f64());
    let highest = values.reduce(f64::max).expect("states have medians");
    let (state, median) = printed.trim_end().split_once(' ').expect("two words");
    assert!(state.starts_with("US-"), "{printed}");
    assert_eq!(median.parse(), Ok(highest), "{printed}");
}

#[test]
#[ignore = "needs jq"]
fn the_skills_as_a_checklist() {
    let folder = tempfile::tempdir().expect("a folder");
    let printed = shell(&line("career skills --json"), folder.path()).stdout;
    let skills = data("skills");
    let titles = list(&skills["sections"][0]["items"]).iter();
    let lines = titles.map(|skill| format!("- [ ] {}\n", text(&skill["title"])));
    assert_eq!(printed, lines.collect::<String>());
}

#[test]
fn schools_as_a_spreadsheet() {
    let folder = tempfile::tempdir().expect("a folder");
    shell(&line("career schools ng"), folder.path());
    let rows = fs::read_to_string(folder.path().join("schools.csv")).expect("a file");
    let schools = data("schools ng --place lagos");
    assert_eq!(rows.lines().count(), list(&schools["schools"]).len() + 1);
}

#[test]
fn the_readme_installs_with_the_locked_dependencies() {
    let readme = include_str!("../../README.md");
    let installs = readme.lines().filter(|line| line.contains("cargo install"));
    assert!(installs.clone().count() > 0);
    for line in installs {
        assert!(line.contains("--locked"), "{line}");
    }
}
