//! JSON Schemas: every answer and error is valid, and invalid documents are rejected.

use crate::support::{ANSWERS, answer, document, error, list, program, run, text};
use career::view::SCHEMA_VERSION;
use serde_json::Value;
use std::fs;
use std::path::Path;

/// The schema of a command; of errors without one.
pub fn schema(command: &str) -> Value {
    serde_json::from_str(&answer(&format!("schema {command} --json"))).expect("a schema is JSON")
}

/// Validation errors with paths. Supports the keywords that the schemas use;
/// `third_party.rs` uses an independent validator.
fn mismatches(schema: &Value, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    check(schema, schema, value, "$", &mut found);
    found
}

fn check(root: &Value, schema: &Value, value: &Value, path: &str, found: &mut Vec<String>) {
    let keywords = schema.as_object().expect("a schema is an object");
    for (keyword, expected) in keywords {
        let is_met = match keyword.as_str() {
            "$schema" | "$id" | "$defs" | "title" | "description" => true,
            "$ref" => {
                check(root, referenced(root, expected), value, path, found);
                true
            }
            "type" => match expected {
                Value::Array(types) => types.iter().any(|expected| has_type(value, text(expected))),
                expected => has_type(value, text(expected)),
            },
            "enum" => list(expected).contains(value),
            "const" => value == expected,
            "anyOf" => list(expected).iter().any(|choice| {
                let mut inner = Vec::new();
                check(root, choice, value, path, &mut inner);
                inner.is_empty()
            }),
            "required" => {
                let mut keys = list(expected).iter().map(text);
                keys.all(|key| !value.is_object() || value.get(key).is_some())
            }
            "properties" => {
                for (key, property) in expected.as_object().expect("properties by name") {
                    if let Some(value) = value.get(key) {
                        check(root, property, value, &format!("{path}.{key}"), found);
                    }
                }
                true
            }
            "items" => {
                for (index, value) in value.as_array().into_iter().flatten().enumerate() {
                    check(root, expected, value, &format!("{path}[{index}]"), found);
                }
                true
            }
            "additionalProperties" => {
                for (key, value) in value.as_object().into_iter().flatten() {
                    check(root, expected, value, &format!("{path}.{key}"), found);
                }
                keywords.get("properties").is_none()
            }
            other => panic!("no test knows the keyword '{other}'"),
        };
        if !is_met {
            found.push(format!("{path}: {keyword} {expected}: {value}"));
        }
    }
}

/// Resolves a reference.
pub fn referenced<'a>(root: &'a Value, reference: &Value) -> &'a Value {
    let part = root.pointer(text(reference).trim_start_matches('#'));
    part.unwrap_or_else(|| panic!("{reference} leads nowhere"))
}

fn has_type(value: &Value, expected: &str) -> bool {
    match expected {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("no type is called '{other}'"),
    }
}

#[test]
fn every_answer_matches_its_schema() {
    for (name, lines) in ANSWERS {
        let schema = schema(name);
        let dialect = "https://json-schema.org/draft/2020-12/schema";
        assert_eq!(schema["$schema"], dialect, "{name}");
        for line in lines {
            let document = document(line);
            assert_eq!(mismatches(&schema, &document), [""; 0], "career {line}");
            assert_eq!(document["command"], name);
            assert_eq!(document["schema_version"], SCHEMA_VERSION);
        }
    }
}

#[test]
fn a_schema_rejects_what_it_does_not_describe() {
    let schema = schema("salary");
    let changes: [fn(&mut Value); 8] = [
        |document| document["command"] = "get".into(),
        |document| document["schema_version"] = 2.into(),
        |document| document["data"]["figures"] = Value::Null,
        |document| document["data"]["figures"][0]["value"] = "51,140".into(),
        |document| document["data"]["figures"][0]["status"] = "unknown".into(),
        |document| document["data"]["figures"][0]["statistic"] = "mode".into(),
        |document| {
            document.as_object_mut().expect("an object").remove("query");
        },
        |document| {
            let figure = document["data"]["figures"][0].as_object_mut();
            figure.expect("a figure is an object").remove("status");
        },
    ];
    let valid = document("salary us-ca");
    for (number, change) in changes.into_iter().enumerate() {
        let mut document = valid.clone();
        change(&mut document);
        assert_ne!(mismatches(&schema, &document), [""; 0], "change {number}");
    }
    // Additional keys are valid.
    let mut document = valid;
    document["data"]["figures"][0]["more"] = 1.into();
    assert_eq!(mismatches(&schema, &document), [""; 0]);
}

#[test]
fn schema_prints_the_embedded_file() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/schema");
    let kept = |name: &str| {
        let path = folder.join(name).with_extension("json");
        fs::read_to_string(path).expect("the schema is kept")
    };
    for (name, _) in ANSWERS {
        assert_eq!(answer(&format!("schema {name}")), kept(name));
        assert_eq!(answer(&format!("schema {name} --json")), kept(name));
    }
    assert_eq!(answer("schema"), kept("error"));
    let files = fs::read_dir(&folder).expect("the folder is there");
    let files = files.filter(|file| file.as_ref().is_ok_and(|file| file.path().is_file()));
    assert_eq!(files.count(), ANSWERS.len() + 1, "one schema per answer");
    let rows = answer("schema salary --format csv");
    let rows: Value = serde_json::from_str(&rows).expect("a table schema is JSON");
    assert_eq!(rows["fields"][0]["name"], "id");
    error("schema salary --format html", 2);
    // CAREER_FORMAT has no effect.
    let default = run(program(&["schema", "salary"]).env("CAREER_FORMAT", "csv"));
    assert_eq!(default.stdout, kept("salary"));
}

/// Lines with their exit status and error code.
const ERRORS: [(&str, i32, &str); 15] = [
    ("salary nigera", 2, "unknown_region"),
    ("salary us --year 1950", 1, "no_figures"),
    ("salary --regoin us", 2, "unknown_argument"),
    ("salary --per fortnight", 2, "invalid_value"),
    ("salary --trend --states", 2, "conflict"),
    ("salray", 2, "unknown_command"),
    ("show dutys", 2, "unknown_section"),
    ("compare-regions ng", 2, "too_few_regions"),
    ("show education --for ng,us", 2, "too_many_regions"),
    ("sources brif", 2, "unknown_source"),
    ("schema salray", 2, "unknown_command"),
    ("completions", 2, "missing_argument"),
    ("get salary.us.medain", 2, "unknown_path"),
    ("get salary.ng.median", 1, "no_value"),
    ("explain xyzzy", 1, "no_term"),
];

#[test]
fn every_json_error_matches_its_schema() {
    let schema = schema("");
    for (line, status, code) in ERRORS {
        let json = error(&format!("{line} --json"), status);
        let document: Value = serde_json::from_str(&json).expect("the error is JSON");
        assert_eq!(mismatches(&schema, &document), [""; 0], "{line}");
        assert_eq!(document["error"]["code"], code, "{line}");
        // Text errors have the same status.
        error(line, status);
    }
}
