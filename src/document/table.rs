//! Tables with optional bars.

use super::{Cited, Words};
use crate::display::{capitalized, money};
use crate::model::{Number, Text};
use std::collections::BTreeMap;

/// A table. Without column titles it has no header and is a list of labelled lines.
#[derive(Debug, Default)]
pub struct Table {
    /// Caption; empty below a heading of the same meaning.
    pub caption: Words,
    /// Ids of the sources of the whole table.
    pub sources: Vec<Text>,
    pub columns: Vec<Column>,
    /// Each row has a cell per column; the first is its label.
    pub rows: Vec<Vec<Cited>>,
    /// One per row, or empty.
    pub bars: Vec<Option<Bar>>,
    /// Axis of the bars; none for that of this table's own bars.
    pub axis: Option<(Number, Number)>,
    /// Unit of the figures, for lines read out of context: `USD a year`. Columns may
    /// override it.
    pub unit: Words,
    /// Date and kind of the figures, for lines read out of context: `May 2025, survey`.
    pub context: Words,
}

/// A bar beside a row. It only repeats figures of the row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bar {
    /// From 0 to a number.
    Length(Number),
    /// From low to high, with a mark in the middle.
    Range {
        low: Number,
        middle: Option<Number>,
        high: Number,
    },
}

/// A column of a table.
#[derive(Clone, Debug)]
pub struct Column {
    pub title: Words,
    pub kind: ColumnKind,
    /// Unit of the column; none for that of the table.
    pub unit: Option<Words>,
}

/// Type of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    Words,
    /// Right-aligned and never wrapped.
    Figures,
}

impl Column {
    /// A column of words.
    pub fn words(title: impl Into<Words>) -> Self {
        Column {
            title: title.into(),
            kind: ColumnKind::Words,
            unit: None,
        }
    }

    /// A column of figures.
    pub fn figures(title: impl Into<Words>) -> Self {
        Column {
            kind: ColumnKind::Figures,
            ..Column::words(title)
        }
    }

    /// The column of sources, whose cells are made by [`Table::source`].
    #[must_use]
    pub fn sources() -> Self {
        Column::words("Source")
    }

    /// Sets the unit of the column; may be empty.
    #[must_use]
    pub fn unit(mut self, unit: impl Into<Words>) -> Self {
        self.unit = Some(unit.into());
        self
    }
}

impl Table {
    /// A table without rows.
    pub fn new(columns: impl Into<Vec<Column>>) -> Self {
        Table {
            columns: columns.into(),
            ..Table::default()
        }
    }

    /// Sets the caption.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<Words>) -> Self {
        self.caption = caption.into();
        self
    }

    /// Adds sources of the whole table.
    #[must_use]
    pub fn citing(mut self, sources: impl IntoIterator<Item = Text>) -> Self {
        self.sources.extend(sources);
        self
    }

    /// Sets the unit.
    #[must_use]
    pub fn unit(mut self, unit: impl Into<Words>) -> Self {
        self.unit = unit.into();
        self
    }

    /// Sets date and kind.
    #[must_use]
    pub fn context(mut self, context: impl Into<Words>) -> Self {
        self.context = context.into();
        self
    }

    /// Adds a row.
    #[must_use]
    pub fn row(mut self, cells: impl Into<Vec<Cited>>) -> Self {
        self.rows.push(cells.into());
        self
    }

    /// Adds rows.
    #[must_use]
    pub fn rows(mut self, rows: impl IntoIterator<Item = Vec<Cited>>) -> Self {
        self.rows.extend(rows);
        self
    }

    /// Sets the bars.
    #[must_use]
    pub fn bars(mut self, bars: impl IntoIterator<Item = Option<Bar>>) -> Self {
        self.bars = bars.into_iter().collect();
        self
    }

    /// A cell with only a source.
    #[must_use]
    pub fn source(id: Text) -> Cited {
        Cited::new("", [id])
    }

    /// Whether any column has a title.
    #[must_use]
    pub fn has_header(&self) -> bool {
        self.columns.iter().any(|column| !column.title.is_empty())
    }

    /// The ends of the axis of the bars.
    #[must_use]
    pub fn axis(&self) -> (f64, f64) {
        if let Some((low, high)) = self.axis {
            return (low.0, high.0);
        }
        let ends = self.bars.iter().flatten().map(|bar| match bar {
            Bar::Length(length) => (0.0, length.0),
            Bar::Range { low, high, .. } => (low.0, high.0),
        });
        let ends = ends.reduce(|(low, high), (other_low, other_high)| {
            (f64::min(low, other_low), f64::max(high, other_high))
        });
        ends.unwrap_or_default()
    }

    /// Position of a number on the axis, from 0 to 1.
    #[must_use]
    pub fn position(&self, number: Number) -> f64 {
        let (low, high) = self.axis();
        if high > low {
            ((number.0 - low) / (high - low)).clamp(0.0, 1.0)
        } else {
            0.0
        }
    }

    /// Pads the figures of a unit to the same number of decimals: 6.0 beside 28.6.
    #[must_use]
    pub fn with_even_decimals(mut self) -> Self {
        let is_figure = |column: &Column| column.kind == ColumnKind::Figures;
        let mut most: BTreeMap<&Option<Words>, usize> = BTreeMap::new();
        for (column, cell) in self
            .rows
            .iter()
            .flat_map(|row| self.columns.iter().zip(row))
        {
            if let Some(decimals) = decimals(&cell.words).filter(|_| is_figure(column)) {
                let most = most.entry(&column.unit).or_default();
                *most = decimals.max(*most);
            }
        }
        let rows = self.rows.iter_mut();
        for (column, cell) in rows.flat_map(|row| self.columns.iter().zip(row)) {
            if let Some(decimals) = decimals(&cell.words).filter(|_| is_figure(column)) {
                let missing = most[&column.unit] - decimals;
                let point = if decimals == 0 && missing > 0 {
                    "."
                } else {
                    ""
                };
                cell.words = format!("{}{point}{}", cell.words, "0".repeat(missing)).into();
            }
        }
        self
    }

    /// Drops empty columns.
    #[must_use]
    pub fn without_empty_columns(mut self) -> Self {
        let rows = &self.rows;
        let is_used = |index: usize| rows.iter().any(|row| !row[index].is_empty());
        let used: Vec<bool> = (0..self.columns.len()).map(is_used).collect();
        for row in &mut self.rows {
            retain(row, &used);
        }
        retain(&mut self.columns, &used);
        self
    }
}

/// The digits after the point of a bare number; none for other words.
fn decimals(words: &str) -> Option<usize> {
    let number = words.trim_start_matches(['+', '-']);
    let is_digit = |letter: char| letter.is_ascii_digit() || letter == ',';
    let (whole, rest) = number.split_once('.').unwrap_or((number, ""));
    let is_number = !whole.is_empty()
        && whole.chars().all(is_digit)
        && rest.chars().all(|letter| letter.is_ascii_digit());
    is_number.then_some(rest.len())
}

/// Retains the items flagged in `kept`.
fn retain<T>(items: &mut Vec<T>, kept: &[bool]) {
    let mut kept = kept.iter();
    items.retain(|_| kept.next().is_some_and(|&kept| kept));
}

/// Pay ranges on one axis.
#[derive(Debug, Default)]
pub struct Ranges {
    /// Caption: currency, period, date, kind.
    pub caption: Words,
    /// Ids of the sources of the whole table.
    pub sources: Vec<Text>,
    /// Column titles: label, low, middle, high.
    pub titles: [Words; 4],
    pub rows: Vec<Range>,
}

/// A pay range.
#[derive(Debug)]
pub struct Range {
    pub label: Words,
    pub low: Number,
    pub middle: Option<Number>,
    pub high: Number,
}

/// Converts ranges to a table with bars.
impl From<Ranges> for Table {
    fn from(ranges: Ranges) -> Self {
        let [about, low, middle, high] = ranges.titles;
        let have_middles = ranges.rows.iter().any(|range| range.middle.is_some());
        let missing = if have_middles { "not found" } else { "" };
        let number = |number: Option<Number>| number.map_or(missing.to_owned(), money).into();
        let bars = ranges.rows.iter().map(|range| {
            Some(Bar::Range {
                low: range.low,
                middle: range.middle,
                high: range.high,
            })
        });
        let bars: Vec<Option<Bar>> = bars.collect();
        let rows = ranges.rows.into_iter().map(|range| {
            vec![
                range.label.into(),
                number(Some(range.low)),
                number(range.middle),
                number(Some(range.high)),
            ]
        });
        Table::new([
            Column::words(capitalized(&about)),
            Column::figures(capitalized(&low)),
            Column::figures(capitalized(&middle)),
            Column::figures(capitalized(&high)),
        ])
        .caption(ranges.caption)
        .citing(ranges.sources)
        .rows(rows)
        .bars(bars)
    }
}

#[cfg(test)]
mod tests {
    use super::{Column, Table};

    #[test]
    fn figures_of_a_unit_have_as_many_decimals() {
        let columns = [
            Column::words("Name"),
            Column::figures("P10"),
            Column::figures("Median"),
            Column::figures("Jobs").unit("jobs"),
        ];
        let rows = [
            ["One 1.25", "22", "1,030.5", "194,720"],
            ["Two", "-6.25", "not found", "3"],
        ];
        let rows = rows.map(|row| row.map(Into::into).to_vec());
        let table = Table::new(columns).rows(rows).with_even_decimals();
        let words =
            |row: usize| -> Vec<&str> { table.rows[row].iter().map(|cell| &*cell.words).collect() };
        assert_eq!(words(0), ["One 1.25", "22.00", "1,030.50", "194,720"]);
        assert_eq!(words(1), ["Two", "-6.25", "not found", "3"]);
    }
}
