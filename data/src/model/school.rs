//! Where the occupation is taught. `data/schools/<region>.toml`.

use super::{Confidence, List, Text, closed_list};
use serde::{Deserialize, Serialize};

/// A school that teaches the occupation.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct School {
    /// Unique in its region.
    pub id: Text,
    /// What the school calls itself.
    pub name: Text,
    /// The abbreviation that people use.
    pub short: Option<Text>,
    /// City or town.
    pub place: Text,
    /// State, province or county.
    pub state: Text,
    pub kind: SchoolKind,
    pub ownership: Option<Ownership>,
    /// What its courses lead to.
    pub awards: List<Award>,
    /// What is known of its accreditation, with the date of the page; or "Not found".
    pub accreditation: Text,
    /// ISO 8601.
    pub accredited_as_of: Option<Text>,
    /// Entry rule, fee with its year, notes.
    pub text: Option<Text>,
    /// When it was so, ISO 8601; none: undated.
    pub as_of: Option<Text>,
    pub confidence: Confidence,
    /// Ids of sources.
    pub sources: List<Text>,
    /// Questions that it answers, as people type them.
    #[serde(default, skip_serializing)]
    pub questions: List<Text>,
}

closed_list! {
    /// What kind of school it is.
    #[serde(rename_all = "snake_case")]
    pub enum SchoolKind {
        TeachingHospital,
        HealthCollege,
        Polytechnic,
        University,
        College,
        Other,
    }
}

closed_list! {
    /// Who runs a school.
    #[serde(rename_all = "snake_case")]
    pub enum Ownership {
        Federal,
        State,
        Private,
        Mission,
    }
}

closed_list! {
    /// What one can get at a school.
    #[serde(rename_all = "snake_case")]
    pub enum Award {
        Certificate,
        Diploma,
        /// National Diploma.
        Nd,
        /// The year between a technician certificate and the HND.
        PreHnd,
        /// Higher National Diploma.
        Hnd,
        /// Associate's degree.
        Associate,
        /// Bachelor's degree.
        Degree,
        Postgraduate,
    }
}
