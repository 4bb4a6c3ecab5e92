//! Cited publications. `data/sources.toml` and `data/sources/*.toml`.

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
    /// Date of access, ISO 8601.
    pub retrieved: Text,
    /// Licence of its content.
    pub licence: Text,
    /// Requested attribution.
    pub attribution: Option<Text>,
    /// Location of the copy that was read instead.
    pub read_in: Option<Text>,
    /// Caveat.
    pub note: Option<Text>,
}
