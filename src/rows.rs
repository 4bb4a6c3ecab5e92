//! The rows of an answer: one observation a row, for spreadsheets and scripts.
//!
//! What the columns are is fixed by the command and never by the question, so
//! that a script finds the same header whatever it asks for, and where there
//! are no rows as well.

use serde::Serialize;
use serde_json::Value;
use std::borrow::Borrow;
#[cfg(test)]
use std::collections::BTreeSet;

/// Rows of cells under a header.
#[derive(Debug)]
pub struct Rows {
    pub header: Vec<&'static str>,
    /// As many cells as there are names in the header.
    pub rows: Vec<Vec<String>>,
}

/// The name of a column, and what it holds of a row.
pub type Column<Row> = (&'static str, fn(&Row) -> String);

impl Rows {
    /// Makes rows of what they are about.
    pub fn new<Row>(
        columns: &[Column<Row>],
        rows: impl IntoIterator<Item = impl Borrow<Row>>,
    ) -> Self {
        let cells = |row: &Row| columns.iter().map(|(_, cell)| cell(row)).collect();
        Rows {
            header: columns.iter().map(|(name, _)| *name).collect(),
            rows: rows.into_iter().map(|row| cells(row.borrow())).collect(),
        }
    }
}

/// A value as a cell: spelled as in JSON, but text without its quotes, nothing
/// for null, and the parts of a list joined by `;`.
pub fn cell(value: impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(text)) => text,
        Ok(Value::Array(values)) => {
            let cells: Vec<String> = values.into_iter().map(cell).collect();
            cells.join(";")
        }
        Ok(Value::Null) | Err(_) => String::new(),
        Ok(value) => value.to_string(),
    }
}

/// The keys that a value has in JSON, those of an object inside it joined to
/// its own by `_`: what the columns of its rows are to be called.
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

/// What columns are called.
#[cfg(test)]
pub(crate) fn names<Row>(columns: &[Column<Row>]) -> BTreeSet<String> {
    columns.iter().map(|(name, _)| (*name).to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::cell;
    use crate::dataset::{self, DATASET};
    use crate::model::{Confidence, Number, Text};

    #[test]
    fn cells_are_spelled_as_in_json() {
        assert_eq!(cell("a, \"b\""), "a, \"b\"");
        assert_eq!(cell(dataset::text("NGN")), "NGN");
        assert_eq!(cell(Number(51140.0)), "51140");
        assert_eq!(cell(Number(-0.4)), "-0.4");
        assert_eq!(cell(Confidence::OfficialCopy), "official-copy");
        assert_eq!(cell(true), "true");
        assert_eq!(cell(["a", "b"]), "a;b");
        assert_eq!(cell(DATASET.default_regions), "NG;US");
        assert_eq!(cell(None::<Text>), "");
    }
}
