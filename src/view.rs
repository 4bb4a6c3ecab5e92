//! The JSON envelope and the [`View`] trait.
//!
//! A command returns a [`View`]; [`crate::render`] calls its methods for the requested
//! format.

use crate::dataset::{self, DATASET};
use crate::document::{Depth, Document};
use crate::figure::Figure;
use crate::model::{Source, Status, Text};
use crate::rows::Rows;
use serde::Serialize;
use std::collections::BTreeSet;

/// Version of the JSON. Raised when a field is renamed, removed or retyped;
/// a new field does not raise it.
pub const SCHEMA_VERSION: u32 = 1;

/// The answer of a command, serialized under `data`.
pub trait View: Serialize {
    /// The human-readable form.
    fn document(&self, depth: Depth) -> Document;

    /// The rows for CSV and TSV; none if the answer is not tabular.
    fn records(&self) -> Option<Rows> {
        None
    }

    /// Adds the ids of all cited sources.
    fn cite(&self, sources: &mut Citations);

    /// The figures of the answer; the envelope takes its dates from them.
    fn figures(&self) -> Vec<&Figure> {
        Vec::new()
    }
}

/// Ids of sources, in alphabetical order.
#[derive(Debug, Default)]
pub struct Citations(BTreeSet<Text>);

impl Citations {
    /// Adds sources.
    pub fn add(&mut self, sources: impl IntoIterator<Item = Text>) {
        self.0.extend(sources);
    }

    /// Adds the sources of figures, and of the hours and exchange rates used to convert
    /// them.
    pub fn figures<'a>(&mut self, figures: impl IntoIterator<Item = &'a Figure>) {
        for figure in figures {
            self.0.insert(figure.source);
            let Some(derivation) = figure.derivation else {
                continue;
            };
            self.0.extend(derivation.hours_source);
            if let Some(exchange) = derivation.exchange {
                self.0.extend(exchange.source);
                self.0.extend(exchange.second_source);
            }
        }
    }

    /// The sources themselves.
    pub fn sources(&self) -> impl Iterator<Item = &'static Source> {
        self.0.iter().filter_map(|&id| dataset::source(id))
    }
}

/// The JSON document of an answer.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Envelope<'a, Query, Data> {
    /// Raised when a key is renamed, removed or retyped.
    schema_version: u32,
    /// Release of the program.
    tool_version: &'static str,
    /// Release date of the dataset, ISO 8601.
    data_version: Text,
    /// The command that answered.
    command: &'static str,
    /// The query as interpreted.
    query: &'a Query,
    /// Date of the oldest figure in the answer, ISO 8601; null if no figure is dated.
    oldest_figure: Option<Text>,
    /// Date of the newest.
    newest_figure: Option<Text>,
    /// The answer.
    data: &'a Data,
    /// The publications that the answer cites, ordered by id.
    sources: Vec<&'static Source>,
}

impl<'a, Query: Serialize, Data: View> Envelope<'a, Query, Data> {
    /// Wraps an answer.
    pub fn new(command: &'static str, query: &'a Query, data: &'a Data) -> Self {
        let mut citations = Citations::default();
        data.cite(&mut citations);
        let (oldest_figure, newest_figure) = dates(&data.figures());
        Envelope {
            oldest_figure,
            newest_figure,
            schema_version: SCHEMA_VERSION,
            tool_version: env!("CARGO_PKG_VERSION"),
            data_version: DATASET.version,
            command,
            query,
            data,
            sources: citations.sources().collect(),
        }
    }
}

/// The earliest and latest dates of figures.
#[must_use]
pub fn dates(figures: &[&Figure]) -> (Option<Text>, Option<Text>) {
    // An interval is dated by its end.
    let until = |date: &Text| date.as_str().rsplit('/').next();
    let dates = figures
        .iter()
        .filter(|figure| figure.status == Status::Present);
    let dates = dates.filter_map(|figure| figure.as_of);
    (dates.clone().min_by_key(until), dates.max_by_key(until))
}
