//! Schools. `data/schools/<region>.toml`.

use super::{Confidence, List, Questions, Text, closed_list};
use serde::{Deserialize, Serialize};

/// A school that teaches the occupation.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct School {
    /// Unique in its region.
    pub id: Text,
    /// Name of the school.
    pub name: Text,
    /// Common abbreviation.
    pub short: Option<Text>,
    /// City or town.
    pub place: Text,
    /// State, province or county.
    pub state: Text,
    pub kind: SchoolKind,
    pub ownership: Option<Ownership>,
    /// Awards of its courses.
    pub awards: List<Award>,
    /// Accreditation with the date of the page; or "Not found".
    pub accreditation: Text,
    /// ISO 8601.
    pub accredited_as_of: Option<Text>,
    /// Entry rule, fee with its year, notes.
    pub text: Option<Text>,
    /// Date, ISO 8601; none: undated.
    pub as_of: Option<Text>,
    pub confidence: Confidence,
    /// Ids of sources.
    pub sources: List<Text>,
    /// Questions that it answers, as people type them.
    #[serde(default, skip_serializing)]
    pub questions: Questions,
}

closed_list! {
    /// Kind of school.
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
    /// Ownership of a school.
    #[serde(rename_all = "snake_case")]
    pub enum Ownership {
        Federal,
        State,
        Private,
        Mission,
    }
}

closed_list! {
    /// Award of a course.
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
