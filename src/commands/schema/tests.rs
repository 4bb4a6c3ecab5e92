//! Generates the JSON Schemas and compares the files with them.

use super::SCHEMAS;
use crate::args;
use crate::commands::{
    NoQuery, brief, card, compare_regions, explain, get, misconceptions, salary, schools, search,
    show, sources,
};
use crate::error;
use crate::view::{Envelope, SCHEMA_VERSION};
use schemars::generate::SchemaSettings;
use schemars::transform::{Transform, transform_subschemas};
use schemars::{JsonSchema, Schema};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// Every schema by file name.
pub(super) fn schemas() -> Vec<(&'static str, Value)> {
    vec![
        ("error", of_type::<error::Envelope>("A failure of career")),
        ("card", of_command::<NoQuery, card::Card>("card")),
        ("brief", of_command::<brief::Query, brief::Brief>("brief")),
        ("show", of_command::<show::Query, show::Show>("show")),
        (
            "salary",
            of_command::<salary::Query, salary::Salary>("salary"),
        ),
        ("skills", of_command::<show::Query, show::Show>("skills")),
        (
            "compare-regions",
            of_command::<compare_regions::Query, compare_regions::Comparison>("compare-regions"),
        ),
        (
            "misconceptions",
            of_command::<misconceptions::Query, misconceptions::Misconceptions>("misconceptions"),
        ),
        (
            "schools",
            of_command::<schools::Query, schools::Schools>("schools"),
        ),
        (
            "search",
            of_command::<search::Query, search::Search>("search"),
        ),
        ("get", of_command::<get::Query, get::Get>("get")),
        (
            "explain",
            of_command::<explain::Query, explain::Explain>("explain"),
        ),
        (
            "sources",
            of_command::<sources::Query, sources::Sources>("sources"),
        ),
    ]
}

fn of_command<Query: JsonSchema, Data: JsonSchema>(command: &'static str) -> Value {
    let title = match command {
        "card" => "career --json".to_owned(),
        "brief" => "career show --brief --json".to_owned(),
        _ => format!("career {command} --json"),
    };
    let mut schema = of_type::<Envelope<Query, Data>>(&title);
    // Constant in every answer of the command.
    schema["properties"]["schema_version"]["const"] = json!(SCHEMA_VERSION);
    schema["properties"]["command"]["const"] = json!(command);
    schema
}

fn of_type<T: JsonSchema>(title: &str) -> Value {
    let settings = SchemaSettings::draft2020_12()
        .for_serialize()
        .with_transform(Plain);
    let mut schema = settings.into_generator().into_root_schema_for::<T>();
    // Order the keys for readers.
    schema.remove("title");
    let described = schema.remove("description").unwrap_or_default();
    let mut first = json!({ "$schema": null, "title": title, "description": described });
    for (key, value) in schema.as_object().into_iter().flatten() {
        first[key] = value.clone();
    }
    first
}

/// Simplifies schemas to common keywords.
#[derive(Clone)]
struct Plain;

impl Transform for Plain {
    fn transform(&mut self, schema: &mut Schema) {
        transform_subschemas(self, schema);
        // Internal details: integer widths, list lengths, defaults of files.
        for keyword in [
            "format", "minimum", "maximum", "minItems", "maxItems", "default",
        ] {
            schema.remove(keyword);
        }
        // Unknown keys are allowed, for later versions.
        if schema.get("additionalProperties") == Some(&Value::Bool(false)) {
            schema.remove("additionalProperties");
        }
        closed_list(schema);
        if let Some(Value::String(text)) = schema.get_mut("description") {
            *text = text.replace("\n\n", "\r").replace("\n-", "\r-");
            *text = text.replace('\n', " ").replace('\r', "\n");
        }
    }
}

/// Converts `oneOf` constants to an `enum`; their descriptions become a list.
fn closed_list(schema: &mut Schema) {
    let Some(Value::Array(choices)) = schema.get("oneOf") else {
        return;
    };
    // schemars lists documented values as `const`, the others in one `enum`.
    let values = choices.iter().flat_map(|choice| match &choice["enum"] {
        Value::Array(values) => values.clone(),
        _ => vec![choice["const"].clone()],
    });
    let values: Vec<Value> = values.collect();
    assert!(values.iter().all(Value::is_string), "{choices:?}");
    let lines = choices.iter().filter_map(|choice| {
        let meaning = choice.get("description")?.as_str()?;
        Some(format!("- `{}`: {meaning}", choice["const"].as_str()?))
    });
    let description = schema.get("description").and_then(Value::as_str);
    let lines = description.map(String::from).into_iter().chain(lines);
    let description = lines.collect::<Vec<String>>().join("\n");
    schema.remove("oneOf");
    schema.insert("type".to_owned(), "string".into());
    schema.insert("enum".to_owned(), values.into());
    schema.insert("description".to_owned(), description.into());
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/schema")
}

/// Compares a file under `src/schema` with the schema, or writes it if requested.
pub(super) fn assert_up_to_date(name: &str, schema: &Value) {
    let path = folder().join(name).with_extension("json");
    let made = serde_json::to_string_pretty(schema).expect("a schema is JSON") + "\n";
    if env::var_os("CAREER_WRITE").is_some() {
        fs::write(&path, &made).expect("the schema can be written");
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        made == kept,
        "src/schema/{name}.json is not up to date: run .ci/regenerate"
    );
}

#[test]
fn schemas_match_the_types() {
    for (name, schema) in schemas() {
        assert_up_to_date(name, &schema);
    }
}

/// Commands without JSON output.
const WITHOUT_JSON: [&str; 3] = ["schema", "completions", "man"];

#[test]
fn every_json_command_has_a_schema() {
    let command = args::definition();
    let commands = command.get_subcommands().filter(|one| !one.is_hide_set());
    let names = commands.map(clap::Command::get_name);
    let names = names.filter(|name| !WITHOUT_JSON.contains(name));
    // The last two are not names of commands.
    let mut expected: BTreeSet<&str> = names.chain(["card", "brief"]).collect();
    assert_eq!(BTreeSet::from(SCHEMAS.map(|(name, _)| name)), expected);

    expected.insert("error");
    let expected: BTreeSet<String> = expected.iter().map(|it| format!("{it}.json")).collect();
    let files = fs::read_dir(folder()).expect("there are schemas");
    let files = files.filter_map(|file| file.ok()?.file_name().into_string().ok());
    let files: BTreeSet<String> = files.filter(|file| file != "rows").collect();
    assert_eq!(files, expected);
}

#[test]
fn every_key_has_a_description() {
    for (name, schema) in schemas() {
        // The description of the key or of its type.
        let has_description = |part: &Value| {
            let path = part["$ref"]
                .as_str()
                .map(|path| path.trim_start_matches('#'));
            let of_type = path.and_then(|path| schema.pointer(path));
            let mut parts = [Some(part), of_type].into_iter().flatten();
            parts.any(|part| part.get("description").is_some())
        };
        let types = schema["$defs"].as_object().into_iter().flatten();
        for (of, described) in types {
            let keys = described["properties"].as_object().into_iter().flatten();
            for (key, part) in keys {
                let mut choices = part["anyOf"].as_array().into_iter().flatten();
                assert!(
                    has_description(part) || choices.any(has_description),
                    "in {name}.json, {key} of {of} has no description"
                );
            }
        }
    }
}

#[test]
fn every_key_is_required() {
    fn check(name: &str, schema: &Value) {
        if let Some(Value::Object(properties)) = schema.get("properties") {
            let keys: Vec<&String> = properties.keys().collect();
            let required: Vec<&str> = schema["required"].as_array().map_or(Vec::new(), |keys| {
                keys.iter().filter_map(Value::as_str).collect()
            });
            assert_eq!(keys, required, "in {name}: {schema}");
        }
        match schema {
            Value::Object(parts) => parts.values().for_each(|part| check(name, part)),
            Value::Array(parts) => parts.iter().for_each(|part| check(name, part)),
            _ => {}
        }
    }
    for (name, schema) in schemas() {
        check(name, &schema);
    }
}
