//! The text of the reference: one file of statements for each section.

use super::{Confidence, List, Status, Text, closed_list};
use serde::{Deserialize, Serialize};

/// A section of the reference: one file `data/<id>.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Section {
    pub id: Text,
    pub title: Text,
    /// One sentence on what the section holds.
    pub summary: Text,
    /// Lists of the dataset that it shows beside its items.
    #[serde(default)]
    pub holds: List<Holding>,
    /// Titles for the groups of its items, in the order they are shown.
    #[serde(default)]
    pub groups: List<Group>,
    #[serde(default)]
    pub items: List<Item>,
}

closed_list! {
    /// A list of the dataset that a section shows beside its items.
    #[serde(rename_all = "snake_case")]
    pub enum Holding {
        /// Figures on pay.
        Pay,
        /// Employment projections.
        Projections,
        /// Who employs the occupation.
        Industries,
        /// What the alternatives pay.
        NeighbourPay,
        Misconceptions,
        /// Regulator, licence, routes and credentials of each region.
        Entry,
        /// Laws of each region.
        Laws,
        Codes,
        Schools,
        /// How many people complete a program each year.
        Graduates,
        Alternatives,
        /// Exams and certificates, with their details.
        Exams,
    }
}

/// A group of a section's items.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Unique in its section; items name it.
    pub id: Text,
    /// The heading: "What you study", "Steps".
    pub title: Text,
}

/// One statement of a section.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Unique in its section; `duties.confidentiality` is its path. In a
    /// region's file unique there; `ng.utme-subjects` is its path.
    pub id: Text,
    /// Section that shows it, of an item that a region's file holds.
    pub section: Option<Text>,
    /// Id of the section's group that it belongs to.
    pub group: Option<Text>,
    /// The statement in a few words.
    pub title: Text,
    /// Plain sentences, the first of which is the answer. Of a gap, what was
    /// looked for and what is known instead.
    pub text: Text,
    /// `not_found` for a gap.
    #[serde(default)]
    pub status: Status,
    /// What to do about it: given by every challenge.
    pub answer: Option<Text>,
    /// What shows it in the work: given by every skill.
    pub sign: Option<Text>,
    /// SOC 2018 code of the occupation it speaks of.
    pub occupation: Option<Text>,
    /// The regions it holds in, ISO 3166; empty: everywhere.
    #[serde(default)]
    pub regions: List<Text>,
    /// When it was so, ISO 8601; none: undated.
    pub as_of: Option<Text>,
    pub confidence: Option<Confidence>,
    /// Ids of sources.
    #[serde(default)]
    pub sources: List<Text>,
    /// Questions that it answers, as people type them.
    #[serde(default, skip_serializing)]
    pub questions: List<Text>,
}
