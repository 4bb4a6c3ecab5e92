//! Questions that a command answers better than any text. `data/answers.toml`.

use super::{List, Text};
use serde::{Deserialize, Serialize};

/// A command that answers some questions. `data/answers.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Does not change from release to release.
    pub id: Text,
    /// The command line, as one types it.
    pub command: Text,
    /// What it shows, in a few words.
    pub title: Text,
    /// What it shows, in a sentence or two, where its own output does not say it.
    pub text: Option<Text>,
    /// The regions that it is about, ISO 3166; empty: no one in particular.
    #[serde(default)]
    pub regions: List<Text>,
    /// Questions that it answers, as people type them.
    #[serde(default, skip_serializing)]
    pub questions: List<Text>,
}
