//! What each command answers, told by its JSON: the facts a script would look
//! for, and the promises that hold for every answer.

mod command_line;
mod comparison;
mod every_answer;
mod failures;
mod pay;
mod pay_on_paper;
mod sections;
mod sources;
mod values;

#[path = "../answers/mod.rs"]
mod answers;
#[path = "../program/mod.rs"]
mod program;
#[path = "../questions/mod.rs"]
mod questions;

use program::answer;
use serde_json::Value;

/// The JSON document that answers a question.
fn document(line: &str) -> Value {
    let text = answer(&format!("{line} --json"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("career {line}: {error}"))
}

/// What stands under `data` in the JSON that answers a question.
fn data(line: &str) -> Value {
    document(line)["data"].take()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

/// The values of one field in a list of objects.
fn field<'a>(objects: &'a Value, name: &str) -> Vec<&'a str> {
    list(objects)
        .iter()
        .map(|object| text(&object[name]))
        .collect()
}

/// Calls a function with every object of a document, with the names that lead
/// to it: `data.figures[].occupation`.
fn visit<'a>(value: &'a Value, path: &str, each: &mut impl FnMut(&str, &'a Value)) {
    match value {
        Value::Object(fields) => {
            each(path, value);
            for (name, value) in fields {
                // The sources are the one thing with values for names.
                let name = if path == "sources" { "{}" } else { name };
                let path = if path.is_empty() {
                    name.to_owned()
                } else {
                    format!("{path}.{name}")
                };
                visit(value, &path, each);
            }
        }
        Value::Array(values) => {
            let path = format!("{path}[]");
            for value in values {
                visit(value, &path, each);
            }
        }
        _ => {}
    }
}

/// Every figure of a document, wherever it stands.
fn figures(document: &Value) -> Vec<&Value> {
    let mut figures = Vec::new();
    visit(document, "", &mut |_, object| {
        if object.get("statistic").is_some() {
            figures.push(object);
        }
    });
    figures
}
