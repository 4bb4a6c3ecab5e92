//! Commands that answer questions. `data/answers.toml`.

use super::{List, Questions, Text};
use serde::{Deserialize, Serialize};

/// A command that answers some questions. `data/answers.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Stable across releases.
    pub id: Text,
    /// The command line.
    pub command: Text,
    /// What it shows, in a few words.
    pub title: Text,
    /// What it shows, in a sentence or two, if its output does not say so.
    pub text: Option<Text>,
    /// Regions that it is about, ISO 3166; empty: none in particular.
    #[serde(default)]
    pub regions: List<Text>,
    /// Questions that it answers, as people type them.
    #[serde(default, skip_serializing)]
    pub questions: Questions,
}
