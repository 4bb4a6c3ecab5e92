//! The words that need explaining. `data/glossary.toml`.

use super::{List, Text};
use serde::{Deserialize, Serialize};

/// What a word means. `data/glossary.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Stable across releases.
    pub id: Text,
    /// The word, or the abbreviation.
    pub term: Text,
    /// What an abbreviation stands for.
    pub expansion: Option<Text>,
    /// Other ways to write it.
    #[serde(default)]
    pub aliases: List<Text>,
    /// What it means.
    pub text: Text,
    /// Ids of terms to read next.
    #[serde(default)]
    pub see: List<Text>,
    /// Ids of sources.
    #[serde(default)]
    pub sources: List<Text>,
    /// Questions that it answers, as people type them.
    #[serde(default, skip_serializing)]
    pub questions: List<Text>,
}
