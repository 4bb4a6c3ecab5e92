//! Rows of separated values, for spreadsheets and scripts.

use crate::error::Error;
use crate::render::format::Format;
use crate::rows::{Rows, Type};
use crate::view::View;
use csv::{QuoteStyle, Terminator, WriterBuilder};
use std::borrow::Cow;

/// Writes the rows of an answer.
///
/// # Errors
///
/// An answer that has no rows.
pub fn separated<Data: View>(data: &Data, format: Format) -> Result<String, Error> {
    let Some(records) = data.records() else {
        let name = if format == Format::Tsv { "tsv" } else { "csv" };
        let message = format!("this answer has no rows to write as {name}");
        let others = Format::names(|format| !format.is_rows()).join(", ");
        let hint = format!("Formats that it has: {others}");
        return Err(Error::usage("no_rows", message).hint(hint));
    };
    Ok(match format {
        Format::Tsv => tsv(&records),
        _ => csv(&records),
    })
}

/// RFC 4180: lines end in CR LF, and a cell is quoted where it needs to be. Text
/// that would be taken for a number, a date or a boolean is quoted as well, so that
/// a reader that guesses the types of columns finds the same ones in every answer.
fn csv(records: &Rows) -> String {
    let mut writer = WriterBuilder::new();
    writer.terminator(Terminator::CRLF);
    written(writer, records, |cell, kind| {
        let is_unclear = kind == Type::Text && is_like_a_value(cell);
        match is_unclear || cell.contains([',', '"', '\r', '\n']) {
            true => format!("\"{}\"", cell.replace('"', "\"\"")),
            false => cell.to_owned(),
        }
    })
}

/// Whether a cell may be taken for something else than text.
fn is_like_a_value(cell: &str) -> bool {
    let is_number = cell.parse::<f64>().is_ok();
    let is_date = cell.starts_with(|c: char| c.is_ascii_digit());
    is_number || is_date || ["true", "false"].contains(&cell)
}

/// No quotes, and so nothing in a cell that would end it.
fn tsv(records: &Rows) -> String {
    let mut writer = WriterBuilder::new();
    writer.delimiter(b'\t');
    written(writer, records, |cell, _| {
        cell.replace(['\t', '\n', '\r'], " ")
    })
}

fn written(mut writer: WriterBuilder, records: &Rows, cell: fn(&str, Type) -> String) -> String {
    // What is to be quoted depends on the column, which the writer does not know.
    let mut writer = writer
        .quote_style(QuoteStyle::Never)
        .from_writer(Vec::new());
    let header = records.header.iter().map(|name| (*name).to_owned());
    let rows = records.rows.iter().map(|row| {
        let cells = row.iter().zip(&records.types);
        let cells = cells.map(|(text, kind)| cell(&with_point(text, *kind), *kind));
        cells.collect()
    });
    for row in std::iter::once(header.collect()).chain(rows) {
        let row: Vec<String> = row;
        // Every row is as long as the header, and memory takes what it is given.
        writer
            .write_record(row)
            .expect("a row of text can be written");
    }
    let bytes = writer.into_inner().expect("memory can be written to");
    String::from_utf8(bytes).expect("cells are text")
}

/// A number with a point: without one a column would look like integers until the
/// first row that has a fraction.
fn with_point(cell: &str, kind: Type) -> Cow<'_, str> {
    match kind == Type::Number && !cell.is_empty() && !cell.contains(['.', 'e']) {
        true => format!("{cell}.0").into(),
        false => cell.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::{csv, tsv};
    use crate::rows::{Rows, Type};

    fn records() -> Rows {
        let row = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
        Rows {
            header: vec!["id", "text", "value"],
            types: vec![Type::Text, Type::Text, Type::Number],
            rows: vec![
                row(["a", "one, \"two\"", "7"]),
                row(["2025", "tab\there\r\nline", "7.25"]),
                row(["", "", ""]),
            ],
        }
    }

    #[test]
    fn csv_quotes_what_would_end_a_cell_or_be_taken_for_another_type() {
        assert_eq!(
            csv(&records()),
            "id,text,value\r\na,\"one, \"\"two\"\"\",7.0\r\n\
             \"2025\",\"tab\there\r\nline\",7.25\r\n,,\r\n"
        );
    }

    #[test]
    fn tsv_has_neither_quotes_nor_breaks_in_a_cell() {
        assert_eq!(
            tsv(&records()),
            "id\ttext\tvalue\na\tone, \"two\"\t7.0\n2025\ttab here  line\t7.25\n\t\t\n"
        );
    }
}
