//! What the occupation is called, and under which codes.
//! `data/occupation.toml`.

use super::{List, Text};
use serde::{Deserialize, Serialize};

/// What the occupation is called, and by whom. `data/occupation.toml`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Occupation {
    /// The title of ISCO-08 3252, in the plural as ISCO has it.
    pub title: Text,
    /// The same for one person.
    pub title_singular: Text,
    /// One sentence for the top of the card.
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
    pub from: Option<Text>,
    /// Last date of use; none: in use, or not known.
    pub to: Option<Text>,
    /// What takes its place, as ids of other codes, where it is retired.
    #[serde(default)]
    pub successors: List<Text>,
    /// What must be known to use it rightly.
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
    /// Whether this is the right name, an older one, or one nobody could confirm.
    pub standing: Standing,
    /// What it names, in a sentence.
    pub text: Text,
    /// Path of what it leads to, such as `codes.isco-08` or `ng.association`.
    pub leads_to: Text,
    /// Ids of sources.
    pub sources: List<Text>,
    /// Questions that it answers, as people type them.
    #[serde(default, skip_serializing)]
    pub questions: List<Text>,
}

/// How a name stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// In use.
    Current,
    /// Used once; something else is used now.
    Former,
    /// Found in the counselling brief only.
    Unconfirmed,
}
