//! Other programs read the output.

use crate::support::{ANSWERS, answer, data, field, has_rows, list, pipe_through};
use career::view::SCHEMA_VERSION;
use serde_json::Value;
use std::collections::HashMap;
use std::process::Command;

/// Every line that has an answer.
fn lines() -> impl Iterator<Item = &'static str> {
    let lines = ANSWERS.iter().flat_map(|(_, lines)| *lines);
    lines.copied()
}

#[test]
#[ignore = "needs jq"]
fn jq_reads_every_json() {
    let filter = format!(".schema_version == {SCHEMA_VERSION} and (.data | length > 0)");
    for line in lines() {
        let document = answer(&format!("{line} --json"));
        let read = pipe_through("jq", &["-e", &filter], &document);
        assert_eq!(read.trim(), "true", "career {line}");
        // Round trip.
        let again = pipe_through("jq", &["."], &document);
        let parsed = |text: &str| serde_json::from_str::<Value>(text).expect("JSON");
        assert_eq!(parsed(&again), parsed(&document), "career {line}");
    }
}

#[test]
#[ignore = "needs Miller"]
fn miller_reads_the_same_from_csv_and_tsv() {
    for line in lines().filter(|line| has_rows(line)) {
        let rows = |format: &str| {
            let rows = answer(&format!("{line} --format {format}"));
            let input = format!("--i{format}");
            pipe_through("mlr", &[&input, "--ojson", "-S", "cat"], &rows)
        };
        assert_eq!(rows("csv"), rows("tsv"), "career {line}");
        let read: Vec<HashMap<String, Value>> = serde_json::from_str(&rows("csv")).expect("JSON");
        assert!(!read.is_empty(), "career {line}");
    }
    let line = "salary us --states --statistic median";
    let rows = answer(&format!("{line} --format csv"));
    let read = pipe_through("mlr", &["--icsv", "--ojson", "cut", "-f", "value"], &rows);
    let read: Vec<HashMap<String, f64>> = serde_json::from_str(&read).expect("numbers");
    let figures = data(line);
    let figures = list(&figures["figures"]).iter();
    let values = figures.filter_map(|figure| figure["value"].as_f64());
    assert!(values.eq(read.iter().map(|row| row["value"])));
}

/// A Python validator: reads a schema, then documents, one per line.
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
    let on_a_line = |text: &str| {
        let value: Value = serde_json::from_str(text).expect("JSON");
        value.to_string() + "\n"
    };
    let validate = |texts: &str| pipe_through("python3", &["-c", VALIDATE], texts);
    for (name, lines) in ANSWERS {
        let schema = on_a_line(&answer(&format!("schema {name} --json")));
        let answers = lines
            .iter()
            .map(|line| on_a_line(&answer(&format!("{line} --json"))));
        assert_eq!(
            validate(&(schema.clone() + &answers.collect::<String>())),
            "",
            "{name}"
        );
        // It rejects answers of other commands.
        let other = if name == "sources" {
            "skills --json"
        } else {
            "sources --json"
        };
        assert_ne!(
            validate(&(schema + &on_a_line(&answer(other)))),
            "",
            "{name}"
        );
    }
    let error = on_a_line(include_str!("../golden/error.json"));
    assert_eq!(
        validate(&(on_a_line(&answer("schema --json")) + &error)),
        ""
    );
}

/// GitHub's Markdown extensions.
const GITHUB: [&str; 6] = [
    "--extension",
    "table",
    "--extension",
    "strikethrough",
    "--extension",
    "autolink",
];

#[test]
#[ignore = "needs cmark-gfm"]
fn github_sees_the_headings_lists_and_tables() {
    for line in lines() {
        let page = answer(&format!("{line} --format markdown"));
        let html = pipe_through("cmark-gfm", &GITHUB, &page);
        let count = |tag: &str| html.matches(tag).count();
        let lines_of = |start: &str| page.lines().filter(|line| line.starts_with(start)).count();
        // Exactly our headings, tables and rows.
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
        let code_spans = page.replace("\\`", "").matches('`').count() / 2;
        assert_eq!(count("<code>"), code_spans, "career {line}");
        for tag in ["<em>", "<del>", "<pre>", "<hr", "<!--"] {
            assert_eq!(count(tag), 0, "career {line}: {tag}");
        }
    }
    let page = answer("salary us-ca --full --format markdown");
    let page = pipe_through("cmark-gfm", &GITHUB, &page);
    for part in [
        "<th align=\"right\">Median</th>",
        "<td align=\"right\"><strong>61,810</strong></td>",
        "<a href=\"https://",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
}

/// The rendered text equals the JSON: nothing is markup by accident.
#[test]
#[ignore = "needs cmark-gfm"]
fn github_shows_the_text_as_it_is() {
    let page = answer("misconceptions --full --format markdown");
    let to_text = [&GITHUB[..], &["--to", "plaintext", "--width", "0"]].concat();
    let shown = pipe_through("cmark-gfm", &to_text, &page);
    let shown = shown.split_whitespace().collect::<Vec<&str>>().join(" ");
    for misconception in list(&data("misconceptions")["misconceptions"]) {
        let evidence = field(&misconception["evidence"], "text");
        let claim = ["claim", "finding"].map(|key| misconception[key].as_str().expect("a text"));
        for text in evidence.into_iter().chain(claim) {
            assert!(shown.contains(text), "{text}");
        }
    }
}

/// Column types inferred by readers.
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
