//! Where everything comes from: the publications that the rest of the dataset
//! cites by id. `data/sources.toml`.

use super::Text;
use serde::{Deserialize, Serialize};

/// A publication. `data/sources.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Does not change from release to release.
    pub id: Text,
    /// Who published it.
    pub publisher: Text,
    /// What it is called.
    pub title: Text,
    /// Where it is published; none where no address was recorded.
    pub address: Option<Text>,
    /// ISO 8601; none: undated.
    pub published: Option<Text>,
    /// When it was read for this reference, ISO 8601.
    pub retrieved: Text,
    /// On what terms its content may be used.
    pub licence: Text,
    /// The credit line that its publisher asks for.
    pub attribution: Option<Text>,
    /// Whose copy was read, where the publication itself was not.
    pub read_in: Option<Text>,
    /// What must be known to use it rightly.
    pub note: Option<Text>,
}
