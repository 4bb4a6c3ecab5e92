//! Generates the Table Schemas from columns, with the descriptions of the JSON Schemas,
//! and compares the files with them.

use super::ROWS;
use super::tests::{assert_up_to_date, schemas};
use crate::commands::{
    compare_regions, explain, get, misconceptions, salary, schools, search, show, sources,
};
use crate::rows::figures;
use crate::rows::{DATE_SUFFIXES, Kind, fields};
use serde_json::{Value, json};

/// Name, JSON Schema of the command, types of the rows, columns.
type Table = (
    &'static str,
    &'static str,
    &'static [&'static str],
    Vec<(&'static str, Kind)>,
);

fn tables() -> Vec<Table> {
    vec![
        ("show", "show", &["Item"], fields(&show::COLUMNS)),
        ("skills", "skills", &["Item"], fields(&show::COLUMNS)),
        ("salary", "salary", &["Figure"], fields(&figures::COLUMNS)),
        (
            "salary-at",
            "salary",
            &["PercentileRank"],
            fields(&salary::rows::COLUMNS),
        ),
        (
            "compare-regions",
            "compare-regions",
            &["Cell"],
            fields(&compare_regions::columns()),
        ),
        (
            "misconceptions",
            "misconceptions",
            &["Misconception", "Evidence"],
            fields(&misconceptions::COLUMNS),
        ),
        (
            "schools",
            "schools",
            &["School", "RegionSchool"],
            fields(&schools::COLUMNS),
        ),
        ("search", "search", &["Hit"], fields(&search::COLUMNS)),
        ("get", "get", &["Value"], fields(&get::COLUMNS)),
        ("explain", "explain", &["Term"], fields(&explain::COLUMNS)),
        ("sources", "sources", &["Source"], fields(&sources::COLUMNS)),
    ]
}

/// Descriptions of columns that differ from the JSON.
fn of_rows_only(name: &str) -> Option<&'static str> {
    Some(match name {
        "occupation_code" => "The classification and the code: SOC 29-2072.",
        "grade" => "What the scale calls its grades, and the grade: grade 6.",
        "step" => "Step of the grade, counted from 1: step 3.",
        "low" => "The lower end of a range; of one number, that number.",
        "high" => "The upper end of a range; of one number, that number.",
        "derivation_hours_per_year" => "Working hours per year by which it was converted.",
        "section" => "Id of the section.",
        "topic" => "Id of the topic.",
        "evidence_short" => "The evidence in one line.",
        _ => return None,
    })
}

/// Descriptions of columns whose names have other meanings elsewhere.
fn of_bare_values(name: &str) -> &'static str {
    match name {
        "text" => "The value, where it is no number.",
        "region" => "ISO 3166 of the region; empty: everywhere.",
        _ => panic!("no description of {name}"),
    }
}

/// Finds the schema of a column: a key of the type, or of a nested object.
fn property<'a>(schema: &'a Value, of: &'a Value, name: &str) -> Option<&'a Value> {
    let properties = of["properties"].as_object()?;
    if let Some(property) = properties.get(name) {
        return Some(property);
    }
    let mut inner = properties.iter().filter_map(|(key, property)| {
        let rest = name.strip_prefix(key.as_str())?.strip_prefix('_')?;
        self::property(schema, referred(schema, property)?, rest)
    });
    inner.next_back()
}

/// The type that a property refers to.
fn referred<'a>(schema: &'a Value, property: &'a Value) -> Option<&'a Value> {
    let choices = property["anyOf"].as_array().into_iter().flatten();
    let mut parts = std::iter::once(property).chain(choices);
    let path = parts.find_map(|part| part["$ref"].as_str())?;
    schema.pointer(path.trim_start_matches('#'))
}

/// A table schema (<https://datapackage.org/standard/table-schema/>).
fn made(table: &Table) -> Value {
    let (name, command, types, columns) = table;
    let schemas = schemas();
    let mut schemas = schemas.iter();
    let schema = schemas.find(|(known, _)| known == command);
    let schema = schema.map_or(&Value::Null, |(_, schema)| schema);
    let fields = columns.iter().flat_map(|(name, kind)| {
        let mut types = types.iter();
        let property = types.find_map(|of| property(schema, &schema["$defs"][of], name));
        let of_type = property.and_then(|property| referred(schema, property));
        let mut parts = [property, of_type].into_iter().flatten();
        let description = parts.find_map(|part| part["description"].as_str());
        let description = of_rows_only(name).or(description);
        let description = description.unwrap_or_else(|| of_bare_values(name));
        let mut parts = [property, of_type].into_iter().flatten();
        let values = parts.find_map(|part| part.get("enum"));
        columns_of(name, *kind, description, values)
    });
    json!({
        "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
        "name": name,
        "fields": fields.collect::<Vec<Value>>(),
        "missingValues": [""],
    })
}

fn columns_of(name: &str, kind: Kind, description: &str, values: Option<&Value>) -> Vec<Value> {
    let of_type = match kind {
        Kind::Text => "string",
        Kind::Number => "number",
        Kind::Integer => "integer",
        Kind::Boolean => "boolean",
        Kind::Date => "date",
    };
    let mut field = json!({ "name": name, "type": of_type, "description": description });
    if let Some(values) = values {
        field["constraints"] = json!({ "enum": values });
    }
    if kind != Kind::Date {
        return vec![field];
    }
    field["description"] = format!("{description} The first day.").into();
    let [end, precision] = DATE_SUFFIXES.map(|suffix| format!("{name}{suffix}"));
    let last = format!("The last day of {name}.");
    let exact =
        format!("How exact {name} is known: a day, a month, a year, or from one to another.");
    vec![
        field,
        json!({ "name": end, "type": "date", "description": last }),
        json!({
            "name": precision,
            "type": "string",
            "description": exact,
            "constraints": { "enum": ["day", "month", "year", "range"] },
        }),
    ]
}

#[test]
fn row_schemas_match_the_columns() {
    let tables = tables();
    let names: Vec<&str> = tables.iter().map(|(name, ..)| *name).collect();
    assert_eq!(names, ROWS.map(|(name, _)| name));
    for table in &tables {
        assert_up_to_date(&format!("rows/{}", table.0), &made(table));
    }
}
