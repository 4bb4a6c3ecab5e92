//! The program with the dataset of another occupation: no Rust code depends on the
//! occupation or its countries.

use crate::support::{Run, assert_has, list, run, text};
use serde_json::Value;
use std::path::Path;
use std::process::Command;

/// Words of the occupation and countries in `data/`.
const FOREIGN: &str = "Nigeria, United States, Ghana, health, medical, records tech, NGN,  ng, \
    29-2072, bls-";

const COMMANDS: &[(&str, &str)] = &[
    ("", "Bakers"),
    ("--full", "Bakers"),
    ("show", "Who employs bakers"),
    ("show overview", "Knead the dough"),
    ("show overview trade --full", "The Guild"),
    ("show --brief", "Bakers"),
    ("show --json", "\"The trade\""),
    ("salary", "24,000"),
    ("salary --full", "24,000"),
    ("salary zz --per month", "2,000"),
    ("salary zz --trend", "2024"),
    ("salary --states", "Astate"),
    ("salary zz --at 26000", "XTS"),
    ("compare zz zz-a", "Testland"),
    ("misconceptions", "never sleep"),
    ("misconceptions 1", "Seven hours"),
    ("schools", "First School"),
    ("schools zz --place atown", "First School"),
    ("explain dough", "Flour and water"),
    ("search knead", "Knead"),
    ("sources --full", "Almanac"),
    ("get salary.zz.median", "24000"),
    ("get zz.minimum-wage", "10"),
    ("get codes.isco-08", "7512"),
    ("man baker", "Bakers"),
];

#[test]
#[ignore = "builds the program again"]
fn a_dataset_of_another_occupation_builds_and_answers() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("another-dataset");
    let built = Command::new(env!("CARGO"))
        .args("build --quiet --locked --bin career --target-dir".split(' '))
        .arg(&target)
        .env("CAREER_DATA", root.join("data/tests/fixture"))
        .current_dir(root)
        .status();
    assert!(built.expect("cargo can be run").success());

    for (line, expected) in COMMANDS {
        let mut program = Command::new(target.join("debug/career"));
        let Run {
            status,
            stdout: text,
            stderr,
        } = run(program.args(line.split_whitespace()).env_clear());
        assert_eq!((status, &*stderr), (Some(0), ""), "{line}");
        assert_has(&text, &[expected]);
        for word in FOREIGN.split(", ") {
            assert!(!text.contains(word), "{line}: {word} is in\n{text}");
        }
    }
    // Every hit names a command that exists in this dataset too.
    for question in ["way in", "school", "law", "certificate", "miller", "shops"] {
        let career = || Command::new(target.join("debug/career"));
        let answer = run(career().args(["search", question, "--json"])).stdout;
        let answer: Value = serde_json::from_str(&answer).expect(question);
        let hits = list(&answer["data"]["hits"]);
        assert!(!hits.is_empty(), "{question}");
        for hit in hits {
            let line = text(&hit["command"]);
            let arguments = line.split(' ').skip(1);
            assert_eq!(run(career().args(arguments)).status, Some(0), "{line}");
        }
    }
}
