//! The JSON document around every answer, and what an answer must offer to be
//! put into it.
//!
//! [`View`] is where commands and formats meet: a command makes one, and
//! [`crate::render`] asks it for what the format needs.

use crate::dataset::{self, DATASET};
use crate::document::{Depth, Document};
use crate::figure::Figure;
use crate::model::{Source, Status, Text};
use crate::rows::Rows;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use std::collections::BTreeSet;

/// Version of the JSON. Raised when a field is renamed, removed or retyped;
/// a new field does not raise it.
pub const SCHEMA_VERSION: u32 = 1;

/// The answer of one command: what its JSON holds under `data`.
pub trait View: Serialize {
    /// The same for a person to read.
    fn document(&self, depth: Depth) -> Document;

    /// The same in rows; none where the answer is not rows of one kind.
    fn records(&self) -> Option<Rows> {
        None
    }

    /// Adds the id of every source that the answer cites.
    fn cite(&self, sources: &mut Citations);

    /// The figures of the answer, which its dates are taken from.
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

    /// Adds what figures cite: their own sources, and those of the hours and rates
    /// by which they were converted.
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

/// The one JSON document of an answer.
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
    /// The question as it was understood.
    query: &'a Query,
    /// Date of the oldest figure in the answer, ISO 8601; null where it has none
    /// with a date.
    oldest_figure: Option<Text>,
    /// Date of the newest.
    newest_figure: Option<Text>,
    /// The answer.
    data: &'a Data,
    /// The publications that the answer cites, by id.
    #[serde(serialize_with = "by_id")]
    #[cfg_attr(test, schemars(with = "std::collections::BTreeMap<String, Source>"))]
    sources: Citations,
}

impl<'a, Query: Serialize, Data: View> Envelope<'a, Query, Data> {
    /// Puts an answer into its envelope.
    pub fn new(command: &'static str, query: &'a Query, data: &'a Data) -> Self {
        let mut sources = Citations::default();
        data.cite(&mut sources);
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
            sources,
        }
    }
}

/// Dates of the oldest and of the newest of some figures.
#[must_use]
pub fn dates(figures: &[&Figure]) -> (Option<Text>, Option<Text>) {
    // What an interval speaks of is where it ends.
    let until = |date: &Text| date.as_str().rsplit('/').next();
    let dates = figures
        .iter()
        .filter(|figure| figure.status == Status::Present);
    let dates = dates.filter_map(|figure| figure.as_of);
    (dates.clone().min_by_key(until), dates.max_by_key(until))
}

fn by_id<S: Serializer>(citations: &Citations, to: S) -> Result<S::Ok, S::Error> {
    let mut map = to.serialize_map(None)?;
    for source in citations.sources() {
        map.serialize_entry(&source.id, source)?;
    }
    map.end()
}
