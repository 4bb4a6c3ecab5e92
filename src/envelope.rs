//! The JSON document around every answer, and what an answer must offer to be
//! put into it.

use crate::data::{self, DATASET};
use crate::document::Document;
use crate::model::{Source, Text};
use crate::records::Records;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use std::collections::BTreeSet;

/// Version of the JSON. Raised when a field is renamed, removed or retyped;
/// a new field does not raise it.
pub const SCHEMA_VERSION: u32 = 1;

/// The answer of one command: what its JSON holds under `data`.
pub trait View: Serialize {
    /// The same for a person to read.
    fn document(&self) -> Document;

    /// The same in rows; none where the answer is not rows of one kind.
    fn records(&self) -> Option<Records> {
        None
    }

    /// Adds the id of every source that the answer cites.
    fn cite(&self, sources: &mut Citations);

    /// Whether a reader is given the list of sources after the answer.
    fn lists_sources(&self) -> bool {
        true
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

    /// The sources themselves.
    pub fn sources(&self) -> impl Iterator<Item = &'static Source> {
        self.0.iter().filter_map(|&id| data::source(id))
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
        Envelope {
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

fn by_id<S: Serializer>(citations: &Citations, to: S) -> Result<S::Ok, S::Error> {
    let mut map = to.serialize_map(None)?;
    for source in citations.sources() {
        map.serialize_entry(&source.id, source)?;
    }
    map.end()
}
