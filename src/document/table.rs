//! Rows of cells under a header, and bars beside them.

use super::{Cited, Words};
use crate::display::{capitalized, money};
use crate::model::{Number, Text};

/// Rows of cells under a header. Where no column has a title, there is no header:
/// such a table is a list of lines with a label, a text and what stands to the
/// right of it.
#[derive(Debug, Default)]
pub struct Table {
    /// What every cell has in common; empty where a heading says it.
    pub caption: Words,
    /// Ids of the sources of all of it.
    pub sources: Vec<Text>,
    pub columns: Vec<Column>,
    /// As many cells as there are columns; the first says what the row is about.
    pub rows: Vec<Vec<Cited>>,
    /// A bar for each row, or none at all.
    pub bars: Vec<Option<Bar>>,
    /// The ends of the axis of the bars, where they are not those of the table's
    /// own.
    pub axis: Option<(Number, Number)>,
    /// What figures are in, for lines that are read alone: `USD a year`. A column
    /// may have its own.
    pub unit: Words,
    /// Date and kind of the figures, for lines that are read alone: `May 2025,
    /// survey`.
    pub context: Words,
}

/// A drawing beside a row. It shows nothing that the figures in the row do not
/// say.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bar {
    /// From 0 to a number.
    Length(Number),
    /// From a number to another, with one between them marked.
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
    /// What the figures of the column are in; none: what those of the table are in.
    pub unit: Option<Words>,
}

/// What the cells of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    Words,
    /// Aligned to the right, so that digits line up, and never wrapped.
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

    /// The column that names the source of each row. Its cells are made by
    /// [`Table::source`].
    #[must_use]
    pub fn sources() -> Self {
        Column::words("Source")
    }

    /// The column with a unit of its own; an empty one where its figures have none.
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

    /// Says what every cell has in common.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<Words>) -> Self {
        self.caption = caption.into();
        self
    }

    /// Adds sources of all of it.
    #[must_use]
    pub fn citing(mut self, sources: impl IntoIterator<Item = Text>) -> Self {
        self.sources.extend(sources);
        self
    }

    /// Says what the figures are in.
    #[must_use]
    pub fn unit(mut self, unit: impl Into<Words>) -> Self {
        self.unit = unit.into();
        self
    }

    /// Says of when and of which kind the figures are.
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

    /// Draws a bar beside each row.
    #[must_use]
    pub fn bars(mut self, bars: impl IntoIterator<Item = Option<Bar>>) -> Self {
        self.bars = bars.into_iter().collect();
        self
    }

    /// A cell that is nothing but a source.
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

    /// Where a number stands on the axis: 0 at its low end, 1 at its high end.
    #[must_use]
    pub fn position(&self, number: Number) -> f64 {
        let (low, high) = self.axis();
        if high > low {
            ((number.0 - low) / (high - low)).clamp(0.0, 1.0)
        } else {
            0.0
        }
    }

    /// The table with as many digits after the point in every figure of a unit, so
    /// that 6 and 28.6 stand rightly below each other.
    #[must_use]
    pub fn with_even_decimals(mut self) -> Self {
        let is_of = |column: &Column, unit: &Option<Words>| {
            column.kind == ColumnKind::Figures && column.unit == *unit
        };
        for first in 0..self.columns.len() {
            let unit = self.columns[first].unit.clone();
            let columns = self.columns.iter().enumerate();
            let columns = columns.filter(|(_, column)| is_of(column, &unit));
            let columns: Vec<usize> = columns.map(|(index, _)| index).collect();
            // Columns of one unit are seen to at the first of them.
            if columns.first() != Some(&first) {
                continue;
            }
            let cells = self
                .rows
                .iter()
                .flat_map(|row| columns.iter().map(|&at| &row[at]));
            let most = cells.filter_map(|cell| decimals(&cell.words)).max();
            for cell in self
                .rows
                .iter_mut()
                .flat_map(|row| row.iter_mut().enumerate())
            {
                let (at, cell) = cell;
                let (Some(most), true) = (most, columns.contains(&at)) else {
                    continue;
                };
                if let Some(fewer) = decimals(&cell.words).filter(|it| *it < most) {
                    let point = if fewer == 0 { "." } else { "" };
                    let zeros = "0".repeat(most - fewer);
                    cell.words = format!("{}{point}{zeros}", cell.words).into();
                }
            }
        }
        self
    }

    /// The table without the columns in which no cell says anything.
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

/// Keeps those of some items that are marked.
fn retain<T>(items: &mut Vec<T>, kept: &[bool]) {
    let mut kept = kept.iter();
    items.retain(|_| kept.next().is_some_and(|&kept| kept));
}

/// Ranges of pay on one axis.
#[derive(Debug, Default)]
pub struct Ranges {
    /// What every number has in common: currency, period, date, kind.
    pub caption: Words,
    /// Ids of the sources of all of it.
    pub sources: Vec<Text>,
    /// What the rows are about, and what the low ends, the middles and the high
    /// ends are, each in a word or two: `occupation`, `P10`, `median`, `P90`.
    pub titles: [Words; 4],
    pub rows: Vec<Range>,
}

/// One range of pay.
#[derive(Debug)]
pub struct Range {
    pub label: Words,
    pub low: Number,
    pub middle: Option<Number>,
    pub high: Number,
}

/// Ranges as a table of their numbers with a bar beside each row.
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
