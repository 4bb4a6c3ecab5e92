//! Rows for CSV and TSV: one observation per row.
//!
//! The columns are fixed per command and do not depend on the query. Each has one type,
//! and its cells are formatted so that CSV readers infer that type: numbers have a
//! decimal point, dates are full dates, and no text looks like a number.

mod dates;
pub mod figures;

use crate::display::joined;
use dates::Span;
use serde::Serialize;
use serde_json::Value;
use std::borrow::Borrow;
#[cfg(test)]
use std::collections::BTreeSet;

/// Rows of cells under a header.
#[derive(Debug)]
pub struct Rows {
    pub header: Vec<String>,
    /// Each row is as long as the header.
    pub rows: Vec<Vec<String>>,
}

/// A column with its name, type and accessor.
#[derive(Debug)]
pub struct Column<Row> {
    pub name: &'static str,
    pub kind: Kind,
    cell: fn(&Row) -> String,
}

/// The type of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Text,
    /// Always with a decimal point.
    Number,
    Integer,
    /// `true` or `false`.
    Boolean,
    /// An ISO 8601 date or interval, written as three columns: first day, last day,
    /// precision.
    Date,
}

/// Suffixes of the additional columns of a date.
pub const DATE_SUFFIXES: [&str; 2] = ["_end", "_precision"];

impl<Row> Column<Row> {
    const fn new(name: &'static str, kind: Kind, cell: fn(&Row) -> String) -> Self {
        Column { name, kind, cell }
    }

    /// A column of text.
    pub const fn text(name: &'static str, cell: fn(&Row) -> String) -> Self {
        Column::new(name, Kind::Text, cell)
    }

    /// A column of numbers.
    pub const fn number(name: &'static str, cell: fn(&Row) -> String) -> Self {
        Column::new(name, Kind::Number, cell)
    }

    /// A column of whole numbers.
    pub const fn integer(name: &'static str, cell: fn(&Row) -> String) -> Self {
        Column::new(name, Kind::Integer, cell)
    }

    /// A column of booleans.
    pub const fn boolean(name: &'static str, cell: fn(&Row) -> String) -> Self {
        Column::new(name, Kind::Boolean, cell)
    }

    /// A column of dates.
    pub const fn date(name: &'static str, cell: fn(&Row) -> String) -> Self {
        Column::new(name, Kind::Date, cell)
    }

    /// The names in the header.
    fn names(&self) -> Vec<String> {
        let mut names = vec![self.name.to_owned()];
        if self.kind == Kind::Date {
            names.extend(DATE_SUFFIXES.map(|suffix| format!("{}{suffix}", self.name)));
        }
        names
    }

    /// The cells of a row.
    fn cells(&self, row: &Row) -> Vec<String> {
        let cell = (self.cell)(row);
        match self.kind {
            Kind::Text | Kind::Integer | Kind::Boolean => vec![cell],
            Kind::Number if cell.is_empty() || cell.contains(['.', 'e']) => vec![cell],
            Kind::Number => vec![cell + ".0"],
            Kind::Date => match Span::read(&cell) {
                Some(span) => vec![span.first, span.last, span.precision.to_owned()],
                None => vec![String::new(); 3],
            },
        }
    }
}

impl Rows {
    /// Formats records as rows.
    pub fn new<Row>(
        columns: &[Column<Row>],
        rows: impl IntoIterator<Item = impl Borrow<Row>>,
    ) -> Self {
        let cells = |row: &Row| {
            let cells = columns.iter().flat_map(|column| column.cells(row));
            cells.collect()
        };
        Rows {
            header: columns.iter().flat_map(Column::names).collect(),
            rows: rows.into_iter().map(|row| cells(row.borrow())).collect(),
        }
    }
}

/// Formats a value as a cell: as in JSON, but text unquoted, null empty, and lists
/// joined by `;`.
pub fn cell(value: impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(text)) => text,
        Ok(Value::Array(values)) => joined(values.into_iter().map(cell), ";"),
        Ok(Value::Null) | Err(_) => String::new(),
        Ok(value) => value.to_string(),
    }
}

/// The JSON keys of a value; keys of nested objects are prefixed and joined by `_`.
#[cfg(test)]
pub(crate) fn keys(value: impl Serialize) -> BTreeSet<String> {
    let Ok(Value::Object(fields)) = serde_json::to_value(value) else {
        return BTreeSet::new();
    };
    let names = fields.into_iter().flat_map(|(key, value)| {
        if value.is_object() {
            let inner = keys(value).into_iter();
            inner.map(|name| format!("{key}_{name}")).collect()
        } else {
            BTreeSet::from([key])
        }
    });
    names.collect()
}

/// The names of columns.
#[cfg(test)]
pub(crate) fn names<Row>(columns: &[Column<Row>]) -> BTreeSet<String> {
    let names = columns.iter().map(|column| column.name.to_owned());
    names.collect()
}

/// Names and types of columns, for the schema.
#[cfg(test)]
pub(crate) fn fields<Row>(columns: &[Column<Row>]) -> Vec<(&'static str, Kind)> {
    let fields = columns.iter().map(|column| (column.name, column.kind));
    fields.collect()
}

#[cfg(test)]
mod tests {
    use super::{Column, Rows, cell};
    use crate::dataset;
    use crate::model::{Confidence, Number};

    #[test]
    fn cells_match_json() {
        let words = ["us-bls", "a, \"b\""];
        assert_eq!(cell(words[1]), "a, \"b\"");
        assert_eq!(cell(Number(51140.0)), "51140");
        assert_eq!(cell(Number(-0.4)), "-0.4");
        assert_eq!(cell(Confidence::Press), "press");
        assert_eq!(cell(true), "true");
        assert_eq!(cell(words), "us-bls;a, \"b\"");
        assert_eq!(cell(dataset::text("no such text")), "");
    }

    #[test]
    fn columns_have_one_type() {
        let columns: [Column<(Number, &str)>; 2] = [
            Column::number("value", |(value, _)| cell(value)),
            Column::date("as_of", |(_, date)| cell(date)),
        ];
        let rows = [(Number(51140.0), "2025-05"), (Number(7.25), "")];
        let rows = Rows::new(&columns, rows);
        assert_eq!(
            rows.header,
            ["value", "as_of", "as_of_end", "as_of_precision"]
        );
        assert_eq!(
            rows.rows[0],
            ["51140.0", "2025-05-01", "2025-05-31", "month"]
        );
        assert_eq!(rows.rows[1], ["7.25", "", "", ""]);
    }
}
