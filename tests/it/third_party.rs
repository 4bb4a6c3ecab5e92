//! Other programs read the output.

use crate::support::{ANSWERS, answer, assert_has, data, field, has_rows, list, pipe_through, run};
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
        let answer_of = |line: &str| on_a_line(&answer(&format!("{line} --json")));
        let answers: String = lines.iter().map(|line| answer_of(line)).collect();
        assert_eq!(validate(&(schema.clone() + &answers)), "", "{name}");
        // It rejects answers of other commands.
        let is_sources = name == "sources";
        let other = answer_of(if is_sources { "skills" } else { "sources" });
        assert_ne!(validate(&(schema + &other)), "", "{name}");
    }
    let error = on_a_line(include_str!("../golden/error.json"));
    let schema = on_a_line(&answer("schema --json"));
    assert_eq!(validate(&(schema + &error)), "");
}

/// GitHub's Markdown extensions.
const GITHUB: [&str; 6] = ["-e", "table", "-e", "strikethrough", "-e", "autolink"];

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
        let rows = count("<tr>") + count("<table>");
        assert_eq!(rows, lines_of("| "), "career {line}");
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
    let title = "<th align=\"right\">Median</th>";
    let cell = "<td align=\"right\">49,000</td>";
    assert_has(&page, &[title, cell, "<a href=\"https://"]);
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
        assert_has(&shown, &evidence);
        assert_has(&shown, &claim);
    }
}

/// Column types inferred by readers.
#[test]
#[ignore = "needs python3 with pandas, polars and duckdb"]
fn readers_of_csv_guess_the_published_types() {
    let mut python = Command::new("python3");
    python.args([
        "-c",
        include_str!("readers.py"),
        env!("CARGO_BIN_EXE_career"),
    ]);
    let read = run(&mut python);
    assert_eq!(read.status, Some(0), "{}", read.stderr);
}
