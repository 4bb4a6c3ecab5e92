//! Titles, codes and names of the occupation. `data/occupation.toml`.

use super::{List, Questions, Text, closed_list};
use serde::{Deserialize, Serialize};

/// Titles, codes and names of the occupation. `data/occupation.toml`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Occupation {
    /// Plural title, as in ISCO-08.
    pub title: Text,
    /// Singular title.
    pub title_singular: Text,
    /// Name of the manual page with the reference.
    pub page: Text,
    /// One-sentence summary.
    pub summary: Text,
    /// Codes in classifications, the international one first.
    pub codes: List<Code>,
    /// Other names.
    pub names: List<Name>,
}

/// A code of the occupation in a classification.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Code {
    /// Path of the code: `isco-08`, `soc-2018.29-2072`.
    pub id: Text,
    /// Name of the classification: `ISCO-08`, `SOC 2018`.
    pub system: Text,
    /// The code.
    pub code: Text,
    /// Title in the classification.
    pub title: Text,
    /// Country of the classification; none if international.
    pub region: Option<Text>,
    /// First date of use, ISO 8601, if known.
    // `from` is reserved in Python.
    #[serde(rename(serialize = "from_date"))]
    pub from: Option<Text>,
    /// Last date of use; none if in use or unknown.
    pub to: Option<Text>,
    /// Ids of the codes that replaced it.
    #[serde(default)]
    pub successors: List<Text>,
    /// Caveat.
    pub note: Option<Text>,
    /// Ids of sources.
    pub sources: List<Text>,
    /// Questions that it answers, as people type them.
    #[serde(default, skip_serializing)]
    pub questions: Questions,
}

/// Another name for the occupation, part of it or one of its bodies.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Name {
    /// The name.
    pub name: Text,
    /// Status of the name.
    pub standing: Standing,
    /// Explanation, in a sentence.
    pub text: Text,
    /// Path of the named thing, such as `codes.isco-08` or `ng.association`.
    pub leads_to: Text,
    /// Ids of sources.
    pub sources: List<Text>,
    /// Questions that it answers, as people type them.
    #[serde(default, skip_serializing)]
    pub questions: Questions,
}

closed_list! {
    /// Status of a name.
    #[serde(rename_all = "snake_case")]
    pub enum Standing {
        /// In use.
        Current,
        /// Former name.
        Former,
        /// Named by the counselling brief only; not confirmed.
        Unconfirmed,
    }
}
