//! Renders answers, one file per format.
//!
//! People's formats are rendered from a [`Document`], CSV and TSV from
//! [`Rows`](crate::rows::Rows), JSON from the view itself.

mod citations;
pub mod format;
mod html;
mod markdown;
pub mod plain;
mod records;
pub mod roff;
pub mod terminal;
mod text;

pub use citations::{full_citation, short_citation};

use crate::dataset::DATASET;
use crate::display;
use crate::document::{Depth, Document, SourceList};
use crate::error::Error;
use crate::figure::Figure;
use crate::model::Basis;
use crate::render::format::{Format, Options};
use crate::render::terminal::Terminal;
use crate::view::{Envelope, View, dates};
use serde::Serialize;

/// Renders an answer in the requested format.
///
/// # Errors
///
/// A format that the answer does not support.
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
        Format::Csv | Format::Tsv => records::separated(command, data, options)?,
        Format::Markdown => markdown::markdown(&document(data, options)),
        Format::Html => html::html(&document(data, options)),
    })
}

/// Renders a document without a view for a terminal.
#[must_use]
pub fn as_text(document: &Document, options: &Options) -> String {
    text::text(document, &Terminal::of_stdout(options))
}

/// Pretty-printed JSON with a final newline.
fn json(document: &impl Serialize) -> Result<String, Error> {
    let unwritten = |reason: String| Error::not_found("not_written", reason);
    // Pre-allocate to avoid reallocation.
    let mut json = Vec::with_capacity(64 * 1024);
    serde_json::to_writer_pretty(&mut json, document)
        .map_err(|error| unwritten(error.to_string()))?;
    json.push(b'\n');
    String::from_utf8(json).map_err(|error| unwritten(error.to_string()))
}

/// The release date and the dates of figures, without projections, which are about the
/// future.
fn dates_of(figures: &[&Figure]) -> String {
    let released = display::date(Some(DATASET.version));
    let known = figures.iter().copied();
    let known: Vec<&Figure> = known
        .filter(|figure| figure.basis != Basis::Projection)
        .collect();
    let (Some(oldest), Some(newest)) = dates(&known) else {
        return format!("Data of {released}.");
    };
    let (oldest, newest) = (display::date(Some(oldest)), display::date(Some(newest)));
    let span = if oldest == newest {
        format!("are of {newest}")
    } else {
        format!("date from {oldest} to {newest}")
    };
    let old = if known.iter().any(|figure| figure.is_old) {
        " (old) marks figures more than three years older."
    } else {
        ""
    };
    format!("Data of {released}. The figures shown {span}.{old}")
}

/// The document of an answer.
fn document<Data: View>(data: &Data, options: &Options) -> Document {
    let depth = match options.format {
        // For grep and screen readers, which can skip.
        Format::Plain => Depth::Full,
        _ if options.full => Depth::Full,
        _ => Depth::Digest,
    };
    let mut document = data.document(depth);
    document.depth = depth;
    if depth == Depth::Full {
        if document.source_list == SourceList::Short {
            document.source_list = SourceList::Full;
        }
        document.dates = dates_of(&data.figures());
    } else {
        document.dates = dates_of(&[]);
    }
    // Full citations have the attribution.
    let credits = match options.quiet || document.source_list != SourceList::Full {
        true => citations::credits(&document),
        false => String::new(),
    };
    if options.quiet {
        document.quieten();
    }
    let dates = format!("{credits} {}", document.dates);
    dates.trim().clone_into(&mut document.dates);
    document
}
