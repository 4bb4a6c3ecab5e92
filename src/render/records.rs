//! Renders rows as CSV and TSV.

use crate::error::Error;
use crate::render::format::{Format, Options};
use crate::rows::Rows;
use crate::view::View;
use csv::{QuoteStyle, Terminator, WriterBuilder};

/// Renders the rows of an answer.
///
/// # Errors
///
/// An answer without rows.
pub fn separated<Data: View>(
    command: &str,
    data: &Data,
    options: &Options,
) -> Result<String, Error> {
    let format = options.format;
    let Some(records) = data.records() else {
        let name = if format == Format::Tsv { "tsv" } else { "csv" };
        let what = match command {
            "card" => "'career' without a command".to_owned(),
            "brief" => "'career show --brief'".to_owned(),
            "show" => "this section".to_owned(),
            command => format!("'career {command}'"),
        };
        let variable = match options.explicit_format {
            true => String::new(),
            false => format!("CAREER_FORMAT is {name}, and "),
        };
        let message = format!("{variable}{what} has no {name} output");
        let others = Format::names(|format| !format.is_rows()).join(", ");
        let hint = format!("Formats: {others}");
        return Err(Error::usage("no_rows", message).hint(hint));
    };
    Ok(match format {
        Format::Tsv => tsv(&records),
        _ => csv(&records),
    })
}

/// RFC 4180: lines end in CR LF, cells are quoted if necessary.
fn csv(records: &Rows) -> String {
    let mut writer = WriterBuilder::new();
    writer.terminator(Terminator::CRLF);
    written(&writer, records, ToOwned::to_owned)
}

/// Never quoted: tabs and line breaks become spaces.
fn tsv(records: &Rows) -> String {
    let mut writer = WriterBuilder::new();
    writer.delimiter(b'\t').quote_style(QuoteStyle::Never);
    written(&writer, records, |cell| {
        cell.replace(['\t', '\n', '\r'], " ")
    })
}

fn written(writer: &WriterBuilder, records: &Rows, cell: fn(&str) -> String) -> String {
    let mut writer = writer.from_writer(Vec::new());
    for row in std::iter::once(&records.header).chain(&records.rows) {
        // Rows are as long as the header, and writing to memory cannot fail.
        let written = writer.write_record(row.iter().map(|text| cell(text)));
        written.expect("a row of text can be written");
    }
    let bytes = writer.into_inner().expect("memory can be written to");
    String::from_utf8(bytes).expect("cells are text")
}

#[cfg(test)]
mod tests {
    use super::{csv, tsv};
    use crate::rows::Rows;

    fn records() -> Rows {
        Rows {
            header: vec!["id".to_owned(), "text".to_owned()],
            rows: vec![
                vec!["a".to_owned(), "one, \"two\"".to_owned()],
                vec!["b".to_owned(), "tab\there\r\nline".to_owned()],
                vec![String::new(), String::new()],
            ],
        }
    }

    #[test]
    fn csv_quotes_special_characters() {
        assert_eq!(
            csv(&records()),
            "id,text\r\na,\"one, \"\"two\"\"\"\r\nb,\"tab\there\r\nline\"\r\n,\r\n"
        );
    }

    #[test]
    fn tsv_replaces_tabs_and_line_breaks() {
        assert_eq!(
            tsv(&records()),
            "id\ttext\na\tone, \"two\"\nb\ttab here  line\n\t\n"
        );
    }
}
