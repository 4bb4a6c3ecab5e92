//! The lines that the README offers to scripts, run as they stand there.

use crate::support::{Run, answer, run};
use serde_json::Value;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

const BEST_PAID_STATE: &str = r#"career salary --region us --states --statistic median --json | jq -r '.data.figures[0] | "\(.region) \(.value)"'"#;
const CONHESS_6: &str = r#"career salary --region ng --per month --json | jq -r '.data.figures[] | select(.scale == "ng-conhess-2024" and .grade == "6") | [.step, .value] | @tsv'"#;
const CLAIMS: &str = "career misconceptions --format tsv | cut -f 2,4 | uniq";
const CHECKLIST: &str =
    r#"career skills --json | jq -r '.data.sections[].items[] | "- [ ] **\(.title)**: \(.text)"'"#;
const SERIES: &str = r#"career salary --region us --trend --statistic median --format csv | mlr --icsv --otsv filter '$series == "29-2071"' then cut -o -f as_of,value"#;
const FRESH: &str = r#"career --json | jq -e '.data_version >= "2026-06-01"'"#;

/// Runs a line in a shell that finds the program by its name.
fn shell(line: &str) -> Run {
    let folder = Path::new(env!("CARGO_BIN_EXE_career"))
        .parent()
        .expect("the program is in a folder");
    let path = env::var("PATH").unwrap_or_default();
    let path = format!("{}:{path}", folder.display());
    run(Command::new("sh").args(["-c", line]).env("PATH", path))
}

fn lines(line: &str) -> Vec<String> {
    let run = shell(line);
    assert_eq!((run.status, &*run.stderr), (Some(0), ""), "{line}");
    run.stdout.lines().map(String::from).collect()
}

fn data(line: &str) -> Value {
    let text = answer(&format!("{line} --json"));
    let mut document: Value = serde_json::from_str(&text).expect("JSON");
    document["data"].take()
}

#[test]
fn the_readme_has_every_line() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let Ok(readme) = fs::read_to_string(path) else {
        return;
    };
    for line in [BEST_PAID_STATE, CONHESS_6, CLAIMS, CHECKLIST, SERIES, FRESH] {
        assert!(readme.contains(line), "{line}");
    }
}

#[test]
#[ignore = "needs jq"]
fn the_best_paid_state() {
    let figures = data("salary --region us --states --statistic median");
    let figures = figures["figures"].as_array().expect("figures");
    let values = figures.iter().filter_map(|figure| figure["value"].as_f64());
    let highest = values.reduce(f64::max).expect("states have medians");
    let [line] = &lines(BEST_PAID_STATE)[..] else {
        panic!("it is one state");
    };
    let (state, median) = line.split_once(' ').expect("a state and its median");
    assert!(state.starts_with("US-"), "{line}");
    assert_eq!(median.parse(), Ok(highest), "{line}");
}

#[test]
#[ignore = "needs jq"]
fn conhess_6_a_month() {
    let steps = lines(CONHESS_6);
    // The scale gives a year: 1,439,506 naira at the first step.
    assert_eq!(steps[0], "1\t119958.83");
    assert_eq!(steps.len(), 15);
}

#[test]
#[ignore = "needs a shell with cut and uniq"]
fn every_claim_with_its_finding() {
    let misconceptions = data("misconceptions");
    let misconceptions = misconceptions["misconceptions"].as_array().expect("a list");
    let lines = lines(CLAIMS);
    assert_eq!(lines[0], "claim\tfinding");
    assert_eq!(lines.len() - 1, misconceptions.len());
    for (line, one) in lines[1..].iter().zip(misconceptions) {
        let (claim, finding) = line.split_once('\t').expect("two cells");
        assert_eq!(claim, one["claim"]);
        assert_eq!(finding, one["finding"]);
    }
}

#[test]
#[ignore = "needs jq"]
fn skills_as_a_checklist() {
    let skills = data("skills");
    let skills = skills["sections"][0]["items"].as_array().expect("a list");
    let lines = lines(CHECKLIST);
    assert_eq!(lines.len(), skills.len());
    for (line, skill) in lines.iter().zip(skills) {
        let title = skill["title"].as_str().expect("a title");
        assert!(line.starts_with(&format!("- [ ] **{title}**: ")), "{line}");
    }
}

#[test]
#[ignore = "needs Miller"]
fn a_series_to_plot() {
    let lines = lines(SERIES);
    assert_eq!(lines[0], "as_of\tvalue");
    assert!(lines.contains(&"2018-05\t40350".to_owned()), "{lines:?}");
    let years: Vec<&str> = lines[1..].iter().filter_map(|line| line.get(..4)).collect();
    assert!(years.is_sorted() && years.len() > 5, "{years:?}");
}

#[test]
#[ignore = "needs jq"]
fn a_build_fails_when_the_data_is_old() {
    assert_eq!(shell(FRESH).status, Some(0));
    assert_eq!(shell(&FRESH.replace("2026", "2126")).status, Some(1));
}
