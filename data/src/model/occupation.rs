//! What the occupation is called, and under which codes.
//! `data/occupation.toml`.

use super::{List, Text, closed_list};
use serde::{Deserialize, Serialize};

/// Titles, codes and names of the occupation. `data/occupation.toml`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Occupation {
    /// The title in the plural, as ISCO-08 has it.
    pub title: Text,
    /// The title in the singular.
    pub title_singular: Text,
    /// Name of the manual page that holds the reference.
    pub page: Text,
    /// One-sentence summary.
    pub summary: Text,
    /// Codes in the classifications of the world, the international one first.
    pub codes: List<Code>,
    /// Other names that people use or look for.
    pub names: List<Name>,
}

/// The occupation's place in one classification.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Code {
    /// Path of the code: `isco-08`, `soc-2018.29-2072`.
    pub id: Text,
    /// Name of the classification: `ISCO-08`, `SOC 2018`.
    pub system: Text,
    /// The code itself.
    pub code: Text,
    /// What the classification calls the occupation.
    pub title: Text,
    /// Country whose classification it is; none where it is international.
    pub region: Option<Text>,
    /// First date of use, ISO 8601, where known.
    // `from` is a reserved word where the JSON may be read.
    #[serde(rename(serialize = "from_date"))]
    pub from: Option<Text>,
    /// Last date of use; none: in use, or not known.
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
    pub questions: List<Text>,
}

/// Another name for the occupation, a part of it or a body of it.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Name {
    /// The name.
    pub name: Text,
    /// Whether the name is in use, former or unconfirmed.
    pub standing: Standing,
    /// What it names, in a sentence.
    pub text: Text,
    /// Path of what it names, such as `codes.isco-08` or `ng.association`.
    pub leads_to: Text,
    /// Ids of sources.
    pub sources: List<Text>,
    /// Questions that it answers, as people type them.
    #[serde(default, skip_serializing)]
    pub questions: List<Text>,
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
