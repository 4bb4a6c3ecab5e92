//! Golden files of machine-readable output: a document per command, JSON keys and CSV
//! columns.
//!
//! `.ci/regenerate` updates them.

use crate::schema::{referenced, schema};
use crate::support::{ANSWERS, answer, career, has_rows, list, run, text};
use career::view::SCHEMA_VERSION;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

/// Compares a golden file, or writes it if `CAREER_WRITE` is set.
fn assert_is_kept(name: &str, expected: &str) {
    let path = folder().join(name);
    if env::var_os("CAREER_WRITE").is_some() {
        fs::write(&path, expected).expect("the file can be written");
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == expected,
        "tests/golden/{name} differs from the output. If the change is meant, \
         run .ci/regenerate and add a line to CHANGELOG.md"
    );
}

/// The lines of a golden file before it is updated.
fn kept_lines(name: &str) -> BTreeSet<String> {
    let kept = fs::read_to_string(folder().join(name)).unwrap_or_default();
    kept.lines().map(String::from).collect()
}

/// What to do if a released key or column is missing.
const RAISE: &str = "raise SCHEMA_VERSION in src/view.rs (before the first release, run \
    .ci/regenerate and read the diff)";

#[test]
fn documents_match_the_golden_files() {
    let mut names = BTreeSet::new();
    for (name, lines) in ANSWERS {
        let name = format!("{name}.json");
        assert_is_kept(&name, &answer(&format!("{} --json", lines[0])));
        names.insert(name);
    }
    let error = run(&mut career("salary nigera --json")).stderr;
    assert_is_kept("error.json", &error);
    names.insert("error.json".to_owned());
    let files = fs::read_dir(folder()).expect("the folder is there");
    let files = files.filter_map(|file| file.ok()?.file_name().into_string().ok());
    let kept: BTreeSet<String> = files.filter(|name| name.contains(".json")).collect();
    assert_eq!(kept, names);
}

/// Keys may be added, but not removed within a schema version.
#[test]
fn keys_are_stable_within_a_schema_version() {
    let mut keys = BTreeSet::new();
    for name in ANSWERS.map(|(name, _)| name).into_iter().chain(["error"]) {
        let schema = schema(if name == "error" { "" } else { name });
        add_keys(&schema, &schema, &format!("{name} ."), &mut keys);
    }
    let name = format!("keys-{SCHEMA_VERSION}.txt");
    let kept = kept_lines(&name);
    let lines: Vec<&str> = keys.iter().map(String::as_str).collect();
    let gone: Vec<&String> = kept.difference(&keys).collect();
    assert_is_kept(&name, &(lines.join("\n") + "\n"));
    assert!(gone.is_empty(), "{RAISE}: {gone:#?}");
}

/// Adds the keys below a part of a schema with their types: `salary
/// .data.figures[].value: number | null`.
fn add_keys(root: &Value, part: &Value, path: &str, keys: &mut BTreeSet<String>) {
    let choices = choices(root, part);
    let types: BTreeSet<String> = choices.iter().flat_map(|choice| types(choice)).collect();
    let types: Vec<String> = types.into_iter().collect();
    keys.insert(format!("{path}: {}", types.join(" | ")));
    for choice in choices {
        for (key, part) in choice["properties"].as_object().into_iter().flatten() {
            let path = format!("{}.{key}", path.trim_end_matches('.'));
            add_keys(root, part, &path, keys);
        }
        for keyword in ["items", "additionalProperties"] {
            if choice[keyword].is_object() {
                add_keys(root, &choice[keyword], &format!("{path}[]"), keys);
            }
        }
    }
}

/// The alternatives of a part of a schema, references resolved.
fn choices<'a>(root: &'a Value, part: &'a Value) -> Vec<&'a Value> {
    match (&part["$ref"], &part["anyOf"]) {
        (Value::Null, Value::Null) => vec![part],
        (Value::Null, parts) => {
            let parts = list(parts).iter();
            parts.flat_map(|part| choices(root, part)).collect()
        }
        (reference, _) => choices(root, referenced(root, reference)),
    }
}

/// The types of a part of a schema; for an enum its values.
fn types(part: &Value) -> Vec<String> {
    match (&part["enum"], &part["const"], &part["type"]) {
        (Value::Array(values), ..) => values.iter().map(Value::to_string).collect(),
        (_, Value::Null, Value::Array(types)) => types.iter().map(text).map(String::from).collect(),
        (_, Value::Null, one) => vec![text(one).to_owned()],
        (_, value, _) => vec![value.to_string()],
    }
}

/// A line per kind of row.
const HEADERS: [&str; 10] = [
    "salary",
    "salary us --at 48000",
    "show",
    "compare-regions ng us",
    "misconceptions",
    "search privacy",
    "get salary.us.median",
    "schools",
    "explain",
    "sources",
];

fn header(line: &str) -> String {
    let rows = answer(&format!("{line} --format csv"));
    rows.lines().next().unwrap_or_default().to_owned()
}

/// Scripts use names or order of columns: both are stable, and new columns come last.
#[test]
fn columns_are_stable_within_a_schema_version() {
    let headers = HEADERS.map(|line| (line, header(line)));
    for (_, lines) in ANSWERS.iter().filter(|(_, lines)| has_rows(lines[0])) {
        let is_kept = headers.iter().any(|(_, kept)| *kept == header(lines[0]));
        assert!(is_kept, "HEADERS has no line like 'career {}'", lines[0]);
    }
    let name = format!("columns-{SCHEMA_VERSION}.txt");
    let kept = kept_lines(&name);
    let lines = headers
        .clone()
        .map(|(line, header)| format!("{line}: {header}\n"));
    assert_is_kept(&name, &lines.concat());
    for (line, kept) in kept.iter().filter_map(|line| line.split_once(": ")) {
        let now = headers.iter().find(|(header, _)| *header == line);
        let rest = now.and_then(|(_, header)| header.strip_prefix(kept));
        let is_prefix = rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(','));
        assert!(is_prefix, "{RAISE}: the columns of 'career {line}' changed");
    }
}

#[test]
fn csv_header_does_not_depend_on_the_query() {
    for lines in [
        &[
            "salary",
            "salary ke",
            "salary us --per hour --statistic median",
            "salary us --in ngn --rate NGN=1550",
            "salary us --trend",
            "salary us --states",
        ][..],
        &["show", "show duties", "show skills", "skills"],
        &["compare-regions ng us", "compare-regions au nz --topic pay"],
        &["search privacy", "search median"],
        &["get salary.us.median", "get ng.regulator", "get --list"],
        &["explain", "explain median"],
        &["sources", "sources brief"],
        &["schools ng", "schools ng --place lagos"],
    ] {
        for line in lines {
            assert_eq!(header(line), header(lines[0]), "career {line}");
        }
    }
}
