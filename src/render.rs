//! What an answer looks like: one file a format.
//!
//! The last stop of a run: from here the text goes back to `src/main.rs`. What
//! people read is made from a [`Document`], rows from
//! [`Rows`](crate::rows::Rows), JSON from the view itself.

pub mod format;
mod html;
mod markdown;
mod plain;
mod records;
pub mod terminal;
mod text;

use crate::dataset::DATASET;
use crate::display::{self, capitalized, money};
use crate::document::{Block, Column, Depth, Document, Ranges, Severity, Table};
use crate::error::Error;
use crate::figure::Figure;
use crate::model::{Basis, Source, Text};
use crate::render::format::{Format, Options};
use crate::render::terminal::Terminal;
use crate::view::{Citations, Envelope, View, dates};
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
) -> Result<String, Error> {
    Ok(match options.format {
        Format::Json => {
            let envelope = Envelope::new(command, query, data);
            json(&envelope)?
        }
        Format::Plain => plain::plain(&document(data, options)),
        Format::Table => text::text(&document(data, options), &Terminal::of_stdout(options)),
        Format::Csv | Format::Tsv => records::separated(data, options.format)?,
        Format::Markdown => markdown::markdown(&document(data, options)),
        Format::Html => html::html(&document(data, options)),
    })
}

/// A document as JSON, indented by two spaces, on lines of its own.
fn json(document: &impl Serialize) -> Result<String, Error> {
    let unwritten = |reason: String| Error::not_found("not_written", reason);
    // Room for most answers: text that grows from nothing is copied at every step.
    let mut json = Vec::with_capacity(64 * 1024);
    serde_json::to_writer_pretty(&mut json, document)
        .map_err(|error| unwritten(error.to_string()))?;
    json.push(b'\n');
    String::from_utf8(json).map_err(|error| unwritten(error.to_string()))
}

/// Says how old figures are. A projection is left out: what it speaks of is to
/// come.
fn ages(figures: &[&Figure]) -> Option<String> {
    let known = figures.iter().copied();
    let known: Vec<&Figure> = known
        .filter(|figure| figure.basis != Basis::Projection)
        .collect();
    let (oldest, newest) = dates(&known);
    let (oldest, newest) = (display::date(Some(oldest?)), display::date(Some(newest?)));
    let released = display::date(Some(DATASET.version));
    let mut note = if oldest == newest {
        format!("The figures shown are of {newest}; the data was released on {released}.")
    } else {
        format!(
            "Figures shown date from {oldest} to {newest}; the data was released on {released}."
        )
    };
    if known.iter().any(|figure| figure.is_old) {
        note += " (old) marks what is more than three years older.";
    }
    Some(note)
}

/// The answer on paper.
fn document<Data: View>(data: &Data, options: &Options) -> Document {
    let depth = match options.format {
        // Made for grep and screen readers, who skip for themselves.
        Format::Plain => Depth::Full,
        _ if options.full => Depth::Full,
        _ => Depth::Digest,
    };
    let mut document = data.document(depth);
    if let Some(note) = ages(&data.figures()) {
        document.note(note);
    }
    let mut citations = Citations::default();
    data.cite(&mut citations);
    if options.quiet {
        document
            .blocks
            .retain(|block| !matches!(block, Block::Note(Severity::Note, _)));
        // Some publishers let their facts be used only with their credit.
        for credit in citations.sources().filter_map(credit) {
            document.paragraph(credit);
        }
    } else if data.lists_sources() {
        let sources = citations.sources();
        document.sources = sources
            .filter(|source| !document.short_sources || document.cites(source.id))
            .collect();
    }
    document
}

/// The credit that a source asks for, where its licence makes it a condition.
fn credit(source: &Source) -> Option<Text> {
    source
        .attribution
        .filter(|_| source.licence.starts_with("CC BY"))
}

/// A source in as few words as will do: who published it and, where that is
/// known, when.
fn short_citation(source: &Source) -> String {
    // What stands in brackets tells publishers of one name apart; ids do so too.
    let publisher = source.publisher.split(" (").next().unwrap_or_default();
    match source.published {
        Some(_) => format!("{publisher}, {}", display::date(source.published)),
        None => publisher.to_owned(),
    }
}

/// A source in a line: who published it, what and when, and the credit that it
/// asks for. Its address is for `career sources`.
#[must_use]
pub fn full_citation(source: &Source) -> String {
    let mut line = format!("{}. {}", source.publisher.as_str(), source.title.as_str());
    if let Some(published) = source.published {
        line += &format!(", {}", display::date(Some(published)));
    }
    if !line.ends_with(['.', '?', '!']) {
        line.push('.');
    }
    // Public domain needs no credit beside the publisher's name.
    let credit = source
        .attribution
        .filter(|_| source.licence.as_str() != "Public domain");
    if let Some(credit) = credit {
        line += &format!(" {}", credit.as_str());
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
