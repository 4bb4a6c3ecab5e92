//! Other people's programs read what this one writes.
//!
//! A program that is not installed is skipped with a line that says so; where
//! `CI` is set it has to be there.

use crate::support::{ANSWERS, answer, has_rows, pipe_through};
use career::view::SCHEMA_VERSION;
use serde_json::Value;
use std::collections::HashMap;
use std::process::Command;

/// Every line that has an answer.
fn lines() -> impl Iterator<Item = &'static str> {
    ANSWERS
        .into_iter()
        .flat_map(|(_, lines)| lines.iter().copied())
}

#[test]
#[ignore = "needs jq"]
fn jq_reads_every_json() {
    let filter = format!(".schema_version == {SCHEMA_VERSION} and (.data | length > 0)");
    for line in lines() {
        let document = answer(&format!("{line} --json"));
        let read = pipe_through("jq", &["-e", &filter], &document);
        assert_eq!(read.trim(), "true", "career {line}");
        // The same document comes out again: nothing was lost, no key doubled.
        let again = pipe_through("jq", &["."], &document);
        let parsed = |text: &str| serde_json::from_str::<Value>(text).expect("JSON");
        assert_eq!(parsed(&again), parsed(&document), "career {line}");
    }
}

#[test]
#[ignore = "needs Miller"]
fn miller_reads_the_same_numbers_from_csv_and_tsv() {
    let salaries = lines().filter(|line| line.starts_with("salary") && !line.contains("--at"));
    for line in salaries {
        let document = answer(&format!("{line} --json"));
        let document: Value = serde_json::from_str(&document).expect("JSON");
        let figures = document["data"]["figures"].as_array().expect("figures");
        for format in ["csv", "tsv"] {
            let rows = answer(&format!("{line} --format {format}"));
            let read = pipe_through("mlr", &[&format!("--i{format}"), "--ojson", "cat"], &rows);
            let read: Vec<HashMap<String, Value>> = serde_json::from_str(&read).expect("JSON");
            assert_eq!(read.len(), figures.len(), "career {line}");
            for (row, figure) in read.iter().zip(figures) {
                for key in ["value", "low", "high"] {
                    let expected = figure[key].as_f64();
                    assert_eq!(row[key].as_f64(), expected, "{key} of {}", figure["id"]);
                }
                for key in ["id", "label", "currency", "as_of", "status"] {
                    let expected = figure[key].as_str().unwrap_or_default();
                    assert_eq!(in_words(&row[key]), expected, "{key} of {}", figure["id"]);
                }
            }
        }
    }
}

/// What Miller took for a number is a text to us: `2019`, the year of a figure.
fn in_words(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), String::from)
}

#[test]
#[ignore = "needs Miller"]
fn miller_reads_every_row_of_text() {
    let texts = lines().filter(|line| has_rows(line) && !line.starts_with("salary"));
    for line in texts {
        let rows = |format: &str| {
            let rows = answer(&format!("{line} --format {format}"));
            pipe_through(
                "mlr",
                &[&format!("--i{format}"), "--ojson", "-S", "cat"],
                &rows,
            )
        };
        assert_eq!(rows("csv"), rows("tsv"), "career {line}");
        let read: Vec<HashMap<String, Value>> = serde_json::from_str(&rows("csv")).expect("JSON");
        assert!(!read.is_empty(), "career {line}");
    }
}

/// A validator in Python: reads a schema, then documents, one a line.
const VALIDATE: &str = "
import json, sys
from jsonschema import Draft202012Validator
schema, *documents = [json.loads(line) for line in sys.stdin]
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
for document in documents:
    for error in validator.iter_errors(document):
        print(error.json_path, error.message)
";

#[test]
#[ignore = "needs jsonschema of Python"]
fn another_validator_accepts_every_document() {
    let full_citation = |text: &str| {
        let value: Value = serde_json::from_str(text).expect("JSON");
        value.to_string() + "\n"
    };
    for (name, lines) in ANSWERS {
        let mut texts = full_citation(&answer(&format!("schema {name}")));
        for line in lines {
            texts += &full_citation(&answer(&format!("{line} --json")));
        }
        assert_eq!(
            pipe_through("python3", &["-c", VALIDATE], &texts),
            "",
            "{name}"
        );
        // It does look: what belongs to another command is refused.
        let other = if name == "sources" {
            "skills --json"
        } else {
            "sources --json"
        };
        let texts =
            full_citation(&answer(&format!("schema {name}"))) + &full_citation(&answer(other));
        assert_ne!(
            pipe_through("python3", &["-c", VALIDATE], &texts),
            "",
            "{name}"
        );
    }
    let failed = include_str!("../golden/error.json");
    let texts = full_citation(&answer("schema")) + &full_citation(failed);
    assert_eq!(pipe_through("python3", &["-c", VALIDATE], &texts), "");
}

#[test]
#[ignore = "needs cmark-gfm"]
fn github_sees_the_headings_lists_and_tables() {
    let arguments = [
        "--extension",
        "table",
        "--extension",
        "strikethrough",
        "--extension",
        "autolink",
    ];
    for line in lines() {
        let page = answer(&format!("{line} --format markdown"));
        let html = pipe_through("cmark-gfm", &arguments, &page);
        let count = |tag: &str| html.matches(tag).count();
        let lines_of = |start: &str| page.lines().filter(|line| line.starts_with(start)).count();
        // A heading, a table or a row a line of ours, and none that is not ours.
        assert_eq!(count("<h1>"), 1, "career {line}");
        assert_eq!(count("<h2>"), lines_of("## "), "career {line}");
        assert_eq!(count("<h3>"), lines_of("### "), "career {line}");
        assert_eq!(count("<blockquote>"), lines_of("> "), "career {line}");
        assert_eq!(count("<table>"), lines_of("| --"), "career {line}");
        assert_eq!(
            count("<tr>") + count("<table>"),
            lines_of("| "),
            "career {line}"
        );
        let items = page.lines().map(str::trim_start);
        let items = items.filter(|line| {
            let number = line.trim_start_matches(|letter: char| letter.is_ascii_digit());
            line.starts_with("- ") || (number.len() < line.len() && number.starts_with(". "))
        });
        assert_eq!(count("<li>"), items.count(), "career {line}");
        for tag in ["<em>", "<del>", "<code>", "<pre>", "<hr", "<!--"] {
            assert_eq!(count(tag), 0, "career {line}: {tag}");
        }
    }
    let page = pipe_through(
        "cmark-gfm",
        &arguments,
        &answer("salary --region us-ca --format markdown"),
    );
    assert!(page.contains("<th align=\"right\">Median</th>"), "{page}");
    assert!(page.contains("<td align=\"right\">61,810</td>"), "{page}");
    assert!(page.contains("<a href=\"https://"), "{page}");
}

/// Nothing of the text is eaten: what a reader of the page sees is what the
/// JSON says.
#[test]
#[ignore = "needs cmark-gfm"]
fn github_shows_the_text_as_it_is() {
    let page = answer("misconceptions --format markdown");
    let shown = pipe_through(
        "cmark-gfm",
        &["--extension", "table", "--to", "plaintext", "--width", "0"],
        &page,
    );
    let shown = shown.split_whitespace().collect::<Vec<&str>>().join(" ");
    let document: Value = serde_json::from_str(&answer("misconceptions --json")).expect("JSON");
    for misconception in document["data"]["misconceptions"]
        .as_array()
        .expect("misconceptions")
    {
        for key in ["claim", "finding"] {
            let text = misconception[key].as_str().expect("a text");
            assert!(shown.contains(text), "{text}");
        }
        for evidence in misconception["evidence"].as_array().expect("evidence") {
            let text = evidence["text"].as_str().expect("a text");
            assert!(shown.contains(text), "{text}");
        }
    }
}

/// The types of columns, as programs guess them that are told nothing.
#[test]
#[ignore = "needs python3 with pandas, polars and duckdb"]
fn readers_of_csv_guess_the_published_types() {
    let output = Command::new("python3")
        .args([
            "-c",
            include_str!("readers.py"),
            env!("CARGO_BIN_EXE_career"),
        ])
        .output()
        .expect("python3 can be started");
    let report = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{report}");
}
