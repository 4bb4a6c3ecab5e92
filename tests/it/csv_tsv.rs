//! CSV and TSV: well-formed, with the content of the JSON.

use crate::properties::{assert_is_csv, assert_is_tsv};
use crate::support::{ANSWERS, answer, assert_has, data, error, has_rows, list};

fn cells(text: &str, delimiter: u8) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new();
    reader
        .has_headers(false)
        .delimiter(delimiter)
        .quoting(delimiter != b'\t');
    let records = reader.from_reader(text.as_bytes()).into_records();
    let cells = records.map(|record| {
        let record = record.expect("every row has as many cells");
        record.iter().map(String::from).collect()
    });
    cells.collect()
}

#[test]
fn csv_and_tsv_have_the_same_rows() {
    for line in ANSWERS.iter().flat_map(|(_, lines)| *lines) {
        if !has_rows(line) {
            continue;
        }
        let csv = answer(&format!("{line} --format csv"));
        let tsv = answer(&format!("{line} --format tsv"));
        assert_is_csv(&csv);
        assert_is_tsv(&tsv);
        let rows = cells(&csv, b',');
        assert_eq!(rows, cells(&tsv, b'\t'), "career {line}");
        assert!(rows.len() > 1, "career {line}");
        // RFC 4180: every line ends in CR LF.
        assert_eq!(csv.matches("\r\n").count(), rows.len(), "career {line}");
        assert!(!tsv.contains('\r'), "career {line}");
        for name in &rows[0] {
            let is_snake = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
            assert!(name.chars().all(is_snake), "{name}");
        }
    }
}

#[test]
fn rows_match_the_numbers_in_json() {
    let line = "salary us ng gb --per month";
    let data = data(line);
    let figures = list(&data["figures"]);
    let rows = cells(&answer(&format!("{line} --format csv")), b',');
    let column = |name: &str| {
        let mut columns = rows[0].iter();
        columns.position(|column| column == name).expect("a column")
    };
    assert_eq!(rows.len() - 1, figures.len());
    for (row, figure) in rows[1..].iter().zip(figures) {
        for key in ["id", "region", "currency", "status", "source"] {
            assert_eq!(row[column(key)], figure[key].as_str().unwrap_or_default());
        }
        let number = |key: &str| row[column(key)].parse::<f64>().ok();
        for key in ["value", "low", "high"] {
            // A single value is both ends of its range.
            let expected = figure[key].as_f64().or(figure["value"].as_f64());
            assert_eq!(number(key), expected, "{figure}");
            // Numbers have a decimal point in every row.
            assert!(row[column(key)].is_empty() || row[column(key)].contains('.'));
        }
        let code = figure["occupation"]["code"].as_str().unwrap_or_default();
        assert!(row[column("occupation_code")].ends_with(code));
        let from = &figure["derivation"]["from_value"];
        assert_eq!(number("derivation_from_value"), from.as_f64());
    }
}

#[test]
fn rejects_csv_where_an_answer_has_no_rows() {
    for line in ["", "show --brief", "show --brief --share", "show codes"] {
        for format in ["csv", "tsv"] {
            let error = error(&format!("{line} --format {format}"), 2);
            assert_has(&error, &[&format!("has no {format} output")]);
        }
    }
}
