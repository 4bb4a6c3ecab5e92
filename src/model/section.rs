//! The text of the reference: one file of statements for each section.

use super::{List, Text};
use serde::{Deserialize, Serialize};

/// A section of the reference: one file `data/<id>.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Section {
    pub id: Text,
    pub title: Text,
    /// One sentence on what the section holds.
    pub summary: Text,
    #[serde(default)]
    pub items: List<Item>,
}

/// One statement of a section.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Unique in its section; `duties.confidentiality` is its path.
    pub id: Text,
    /// What kind of item it is among its neighbours, where a section holds
    /// several kinds: `role` or `way`, `myth` or `reality`.
    pub group: Option<Text>,
    /// The statement in a few words.
    pub title: Text,
    /// One to three plain sentences.
    pub text: Text,
    /// What to do about it: given by every challenge.
    pub answer: Option<Text>,
    /// What shows it in the work: given by every skill.
    pub sign: Option<Text>,
    /// SOC 2018 code of the occupation it speaks of.
    pub occupation: Option<Text>,
    /// The regions it holds in, ISO 3166; empty: everywhere.
    #[serde(default)]
    pub regions: List<Text>,
    /// Ids of sources.
    pub sources: List<Text>,
}
