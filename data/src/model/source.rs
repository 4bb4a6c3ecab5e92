//! Where everything comes from: the publications that the rest of the dataset
//! cites by id. `data/sources.toml`.

use super::Text;
use serde::{Deserialize, Serialize};

/// A publication. `data/sources.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Stable across releases.
    pub id: Text,
    /// Publisher.
    pub publisher: Text,
    /// Title.
    pub title: Text,
    /// URL; none if not recorded.
    pub address: Option<Text>,
    /// ISO 8601; none: undated.
    pub published: Option<Text>,
    /// When it was read for this reference, ISO 8601.
    pub retrieved: Text,
    /// Licence of its content.
    pub licence: Text,
    /// Attribution that its publisher asks for.
    pub attribution: Option<Text>,
    /// Where the copy was that was read instead of the publication.
    pub read_in: Option<Text>,
    /// Caveat.
    pub note: Option<Text>,
}
