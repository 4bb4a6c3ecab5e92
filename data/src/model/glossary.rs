//! Glossary terms. `data/glossary.toml`.

use super::{List, Questions, Text};
use serde::{Deserialize, Serialize};

/// A glossary term. `data/glossary.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Stable across releases.
    pub id: Text,
    /// Term or abbreviation.
    pub term: Text,
    /// Expansion of an abbreviation.
    pub expansion: Option<Text>,
    /// Other spellings.
    #[serde(default)]
    pub aliases: List<Text>,
    /// Meaning.
    pub text: Text,
    /// Ids of related terms.
    #[serde(default)]
    pub see: List<Text>,
    /// Ids of sources.
    #[serde(default)]
    pub sources: List<Text>,
    /// Questions that it answers, as people type them.
    #[serde(default, skip_serializing)]
    pub questions: Questions,
}
