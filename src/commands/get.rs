//! `get`: values by path, or the paths, one per line.

use crate::args;
use crate::display;
use crate::document::{self, Depth, Detail, Document, Table, Words};
use crate::error::Error;
use crate::figure::Figure;
use crate::model::{Number, Text};
use crate::path::{self, Found, Scalar};
use crate::render::format::{Format, Options};
use crate::render::render;
use crate::rows::{Column, Rows, cell};
use crate::view::{Citations, View};
use serde::Serialize;

/// The query as interpreted.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Query {
    /// Canonical paths; empty for the list.
    paths: Vec<String>,
    /// Whether every path is listed.
    list: bool,
}

/// Values of the reference.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Get {
    /// In the given order; with `--list`, in tree order.
    values: Vec<Value>,
    /// Whether it is the list of paths.
    #[serde(skip)]
    is_list: bool,
}

/// A value with its metadata.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Value {
    /// Stable across releases.
    path: String,
    /// Title, on one line.
    title: String,
    /// A number or a text.
    value: Scalar,
    /// ISO 4217 for money, else the unit; null for text.
    unit: Option<Words>,
    /// Period of an amount; may be null.
    period: Option<String>,
    /// Date, ISO 8601; null: undated.
    as_of: Option<Text>,
    /// The figure that the number belongs to; null for text and with `--list`.
    figure: Option<Figure>,
    /// Ids of sources.
    sources: Vec<Text>,
}

/// Prints values, bare unless a flag sets another format.
///
/// # Errors
///
/// The first path without a single value; nothing is printed then.
pub fn answer(arguments: &args::Get, options: &Options) -> Result<String, Error> {
    let found = if arguments.list {
        path::all()
    } else {
        let found = arguments.paths.iter().map(|path| path::resolve(path));
        found.collect::<Result<_, _>>()?
    };
    // CAREER_FORMAT does not change bare values.
    let is_bare = match options.flag_format() {
        None | Some(Format::Table | Format::Plain) => true,
        Some(_) => false,
    };
    if is_bare {
        let line = |found: &Found| match arguments.list {
            true => format!("{}: {}\n", found.path, found.value.title()),
            false => line(found, arguments.with_source),
        };
        return Ok(found.iter().map(line).collect());
    }
    let query = Query {
        paths: match arguments.list {
            true => Vec::new(),
            false => found.iter().map(|found| found.path.clone()).collect(),
        },
        list: arguments.list,
    };
    let view = Get {
        values: found
            .into_iter()
            .map(|found| Value::new(found, !arguments.list))
            .collect(),
        is_list: arguments.list,
    };
    render("get", &query, &view, options)
}

/// A value on a line, optionally with unit, period, date and sources, separated by
/// tabs.
fn line(found: &Found, with_source: bool) -> String {
    let mut line = bare(&found.bare).into_owned();
    if with_source {
        let value = &found.value;
        let fields = [
            &*value.unit(),
            &value.period(),
            value.as_of().unwrap_or_default().as_str(),
            &joined(&value.sources()),
        ];
        line += &format!("\t{}", fields.join("\t"));
    }
    line + "\n"
}

fn joined(sources: &[Text]) -> String {
    let ids: Vec<&str> = sources.iter().map(|source| source.as_str()).collect();
    ids.join(",")
}

/// A value without thousands separators.
fn bare(scalar: &Scalar) -> Words {
    match scalar {
        Scalar::Number(Number(number)) => number.to_string().into(),
        Scalar::Words(words) => words.clone(),
    }
}

impl Value {
    fn new(found: Found, with_figure: bool) -> Self {
        let value = &found.value;
        Value {
            title: value.title(),
            unit: Some(value.unit()).filter(|unit| !unit.is_empty()),
            period: Some(value.period()).filter(|period| !period.is_empty()),
            as_of: value.as_of(),
            figure: value.as_figure().filter(|_| with_figure).cloned(),
            sources: value.sources(),
            path: found.path,
            value: found.bare,
        }
    }

    /// Adds the value with its date and kind.
    fn add_to(&self, document: &mut Document) {
        let value = match &self.figure {
            Some(figure) if figure.value.is_some() => figure.amount().into(),
            _ => bare(&self.value),
        };
        let mut facts = vec![
            Detail::new("Value", value).citing(self.sources.iter().copied()),
            Detail::new("Path", self.path.clone()),
        ];
        if self.figure.is_some() || self.as_of.is_some() {
            facts.push(Detail::new("Date", display::date(self.as_of)));
        }
        if let Some(figure) = &self.figure {
            facts.push(Detail::new("Kind", figure.kind()));
        }
        document.facts(facts);
        if let Some(note) = self.figure.as_ref().and_then(|figure| figure.note) {
            document.note(note);
        }
    }
}

impl View for Get {
    fn document(&self, _depth: Depth) -> Document {
        match &self.values[..] {
            values if self.is_list => {
                let mut document = Document::titled("Paths");
                let row =
                    |value: &Value| vec![value.path.clone().into(), value.title.clone().into()];
                let columns = ["Path", "Title"].map(document::Column::words);
                let table = Table::new(columns).rows(values.iter().map(row));
                document.table(table.caption("'career get PATH' prints the value of a path."));
                document
            }
            [value] => {
                let mut document = Document::titled(value.title.clone());
                value.add_to(&mut document);
                document
            }
            values => {
                let mut document = Document::titled("Values");
                for value in values {
                    document.heading(2, value.title.clone());
                    value.add_to(&mut document);
                }
                document
            }
        }
    }

    fn records(&self) -> Option<Rows> {
        Some(Rows::new(&COLUMNS, &self.values))
    }

    fn cite(&self, sources: &mut Citations) {
        sources.add(self.values.iter().flat_map(|value| value.sources.clone()));
    }

    fn figures(&self) -> Vec<&Figure> {
        self.values
            .iter()
            .filter_map(|value| value.figure.as_ref())
            .collect()
    }
}

/// The columns of the rows.
pub(super) const COLUMNS: [Column<Value>; 8] = [
    Column::text("path", |value| cell(&value.path)),
    Column::text("title", |value| cell(&value.title)),
    // Separate columns for numbers and text, so that each has one type.
    Column::number("value", |value| match &value.value {
        Scalar::Number(number) => cell(number),
        Scalar::Words(_) => String::new(),
    }),
    Column::text("text", |value| match &value.value {
        Scalar::Number(_) => String::new(),
        Scalar::Words(words) => words.to_string(),
    }),
    Column::text("unit", |value| cell(&value.unit)),
    Column::text("period", |value| cell(&value.period)),
    Column::date("as_of", |value| cell(value.as_of)),
    Column::text("sources", |value| cell(&value.sources)),
];
