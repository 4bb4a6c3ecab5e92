//! What an answer looks like: one file a format.

mod html;
mod markdown;
mod plain;
pub mod records;
mod text;

use crate::cli::{Format, Options};
use crate::document::{Block, Column, Document, Ranges, Table};
use crate::envelope::{Citations, Envelope, View};
use crate::exit::Failure;
use crate::model::Source;
use crate::terminal::Terminal;
use crate::words::{self, capitalized, money};
use serde::Serialize;

/// An answer in the format that was asked for.
///
/// # Errors
///
/// A format that makes no sense for the answer.
pub fn render<Query: Serialize, Data: View>(
    command: &'static str,
    query: &Query,
    data: &Data,
    options: &Options,
) -> Result<String, Failure> {
    Ok(match options.format() {
        Format::Json => {
            let envelope = Envelope::new(command, query, data);
            // Views hold nothing that JSON cannot: no maps but by text, and no
            // number that is none.
            let json = serde_json::to_string_pretty(&envelope);
            json.expect("a view can always be written as JSON") + "\n"
        }
        Format::Plain => plain::plain(&document(data, options)),
        Format::Table => text::text(&document(data, options), &Terminal::of_stdout(options)),
        Format::Csv | Format::Tsv => records::separated(data, options.format())?,
        Format::Markdown => markdown::markdown(&document(data, options)),
        Format::Html => html::html(&document(data, options)),
    })
}

/// The answer on paper.
fn document<Data: View>(data: &Data, options: &Options) -> Document {
    let mut document = data.document();
    if options.quiet {
        document
            .blocks
            .retain(|block| !matches!(block, Block::Note(_)));
    } else if data.lists_sources() {
        let mut citations = Citations::default();
        data.cite(&mut citations);
        let sources = citations.sources();
        document.sources = sources
            .filter(|source| !document.short_sources || document.cites(source.id))
            .collect();
    }
    document
}

/// A source in as few words as will do: who published it and, where that is
/// known, when.
fn in_short(source: &Source) -> String {
    // What stands in brackets tells publishers of one name apart; ids do so too.
    let publisher = source.publisher.split(" (").next().unwrap_or_default();
    match source.published {
        Some(_) => format!("{publisher}, {}", words::date(source.published)),
        None => publisher.to_owned(),
    }
}

/// A source in a line: who published it, what and when, and the credit that it
/// asks for. Its address is for `career sources`.
fn in_a_line(source: &Source) -> String {
    let mut line = format!("{}. {}", source.publisher.0, source.title.0);
    if let Some(published) = source.published {
        line += &format!(", {}", words::date(Some(published)));
    }
    if !line.ends_with(['.', '?', '!']) {
        line.push('.');
    }
    // Public domain needs no credit beside the publisher's name.
    let credit = source
        .attribution
        .filter(|_| source.licence.0 != "Public domain");
    if let Some(credit) = credit {
        line += &format!(" {}", credit.0);
    }
    line
}

/// The numbers of ranges as a table.
fn numbers(ranges: &Ranges) -> Table {
    let [about, low, middle, high] = &ranges.titles;
    let mut columns = vec![
        Column::words(capitalized(about)),
        Column::figures(capitalized(low)),
    ];
    if ranges.have_middles() {
        columns.push(Column::figures(capitalized(middle)));
    }
    columns.push(Column::figures(capitalized(high)));
    let rows = ranges.rows.iter().map(|range| {
        let mut row = vec![range.label.clone(), money(range.low).into()];
        if ranges.have_middles() {
            row.push(range.middle.map_or("not found".into(), money).into());
        }
        row.push(money(range.high).into());
        row
    });
    Table {
        columns,
        rows: rows.collect(),
        ..Table::default()
    }
}
