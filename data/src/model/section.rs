//! The text of the reference: one file of statements for each section.

use super::{Confidence, List, Questions, Status, Text, closed_list};
use serde::{Deserialize, Serialize};

/// A section of the reference: one file `data/<id>.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Section {
    pub id: Text,
    pub title: Text,
    /// One-sentence summary.
    pub summary: Text,
    /// Lists of the dataset shown in the section, and what its statements are about.
    #[serde(default)]
    pub holds: List<Holding>,
    /// Groups of items, in display order.
    #[serde(default)]
    pub groups: List<Group>,
    #[serde(default)]
    pub items: List<Item>,
}

closed_list! {
    /// A list of the dataset shown in a section, or what its statements are about.
    #[serde(rename_all = "snake_case")]
    pub enum Holding {
        /// Figures on pay.
        Pay,
        /// Employment projections.
        Projections,
        /// Employment by industry.
        Industries,
        /// Pay of the alternatives.
        NeighbourPay,
        Misconceptions,
        /// Regulator, licence, routes and credentials of each region.
        Entry,
        /// Laws of each region.
        Laws,
        Codes,
        Schools,
        /// Graduates per year.
        Graduates,
        Alternatives,
        /// Exams and certificates, with their details.
        Exams,
        /// Statements on what the occupation is.
        Overview,
        /// Statements on duties; the first group has the main ones.
        Duties,
        /// Statements on skills.
        Skills,
    }
}

/// A group of a section's items.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Unique in its section; referenced by items.
    pub id: Text,
    /// The heading: "What you study", "Steps".
    pub title: Text,
    /// Whether its items are steps, one after the other.
    #[serde(default, skip_serializing)]
    pub ordered: bool,
}

/// The group of an item.
#[must_use]
pub fn group_of<'a>(groups: &'a [Group], item: &Item) -> Option<&'a Group> {
    groups.iter().find(|group| Some(group.id) == item.group)
}

/// Whether an item is a step.
#[must_use]
pub fn is_step(groups: &[Group], item: &Item) -> bool {
    group_of(groups, item).is_some_and(|group| group.ordered)
}

/// One statement of a section.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Unique in its section or, in a region's file, in the region. Its path is
    /// `duties.confidentiality` or `ng.utme-subjects`.
    pub id: Text,
    /// Id of the section that shows it, in a region's file.
    pub section: Option<Text>,
    /// Id of its group.
    pub group: Option<Text>,
    /// The statement in a few words.
    pub title: Text,
    /// Sentences, the answer first. For a gap, what was looked for and what is known
    /// instead.
    pub text: Text,
    /// `not_found` for a gap.
    #[serde(default)]
    pub status: Status,
    /// What to do about it; required of challenges.
    pub answer: Option<Text>,
    /// How it shows in practice; required of skills.
    pub sign: Option<Text>,
    /// SOC 2018 code of the occupation it is about.
    pub occupation: Option<Text>,
    /// Regions it applies to, ISO 3166; empty: everywhere.
    #[serde(default)]
    pub regions: List<Text>,
    /// Date, ISO 8601; none: undated.
    pub as_of: Option<Text>,
    pub confidence: Option<Confidence>,
    /// Ids of sources.
    #[serde(default)]
    pub sources: List<Text>,
    /// Questions that it answers, as people type them.
    #[serde(default, skip_serializing)]
    pub questions: Questions,
}
