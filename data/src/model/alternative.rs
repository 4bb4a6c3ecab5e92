//! Other jobs and courses. `data/alternatives.toml`.

use super::{List, Questions, Status, Text};
use serde::{Deserialize, Serialize};

/// Another job or course. Its pay is that of its series.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Alternative {
    /// Stable across releases.
    pub id: Text,
    /// Name of the job or course.
    pub title: Text,
    /// The title in at most 26 characters.
    pub short: Option<Text>,
    /// Other names that people use.
    #[serde(default)]
    pub aliases: List<Text>,
    /// What the work is and how it differs.
    pub text: Text,
    /// Training, with the country.
    pub training: Text,
    /// The same in at most 40 characters.
    pub training_short: Text,
    /// Id of the series with its wages and projections.
    pub series: Option<Text>,
    #[serde(default)]
    pub status: Status,
    /// Ids of sources.
    #[serde(default)]
    pub sources: List<Text>,
    /// Questions that it answers, as people type them.
    #[serde(default, skip_serializing)]
    pub questions: Questions,
}
