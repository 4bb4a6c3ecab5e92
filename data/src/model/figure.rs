//! A figure that stands alone, and the closed lists that tell figures apart:
//! what was measured, which number of many it is, how it came about, and how
//! near to its origin it was read.
//!
//! Regions and tables draw on the same lists, so that every figure is told apart
//! in the same words.

use super::{List, Number, Text};
use serde::{Deserialize, Serialize};

/// A figure that no table holds.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StatedFigure {
    /// Unique in its region; `ng.brief-average` is its path.
    pub id: Text,
    /// What it is, in a few words.
    pub label: Text,
    pub measure: Measure,
    pub statistic: Statistic,
    /// The number; for a range, none, and the two ends instead.
    pub value: Option<Number>,
    pub low: Option<Number>,
    pub high: Option<Number>,
    /// ISO 4217, for amounts of money.
    pub currency: Option<Text>,
    /// What the money is paid for, for amounts of money.
    pub period: Option<Period>,
    pub level: Option<Level>,
    /// Id of the code in `data/occupation.toml` that it is counted under.
    pub occupation: Option<Text>,
    /// ISO 8601, as precise as known; none: undated.
    pub as_of: Option<Text>,
    pub basis: Basis,
    pub confidence: Confidence,
    pub source: Text,
    pub note: Option<Text>,
    /// What the program may use it for, beyond showing it.
    pub role: Option<FigureRole>,
    /// Questions that it answers, as people type them.
    #[serde(default, skip_serializing)]
    pub questions: List<Text>,
}

/// What a figure stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FigureRole {
    /// The statutory minimum wage in force in the region.
    MinimumWage,
    /// The statutory minimum wage of the region before the one in force.
    PastMinimumWage,
    /// A figure of the counselling brief, shown only on request.
    Brief,
}

/// How far along a post stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Level {
    Entry,
    Experienced,
    Senior,
}

/// What a figure measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// What work is paid.
    Wage,
    /// What is paid on top of it.
    Allowance,
    /// What the law allows to be paid at the least.
    MinimumWage,
    /// How many people or jobs there are.
    Employment,
    /// How many there will be.
    ProjectedEmployment,
    /// How many more or fewer there will be.
    EmploymentChange,
    /// Vacancies, from growth and from people who leave: in a year where the
    /// figure has that period, else in all of the years that it speaks of.
    Openings,
    /// What share of the occupation works there.
    EmploymentShare,
    /// What something costs a person: an examination, a form.
    Fee,
    /// What a school charges.
    Tuition,
    /// How many of those who sat an examination passed it.
    PassRate,
    /// How many people: members, students, certificate holders.
    Headcount,
    /// Marks, points, a cut-off; the label has the unit.
    Score,
}

/// Which number of many it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Statistic {
    /// A tenth is below.
    P10,
    /// A quarter is below.
    P25,
    /// Half is below.
    Median,
    /// A quarter is above.
    P75,
    /// A tenth is above.
    P90,
    /// The sum shared out evenly.
    Mean,
    /// The bottom of a range that is given with its top: nobody is below.
    Minimum,
    /// The top of a range: nobody is above.
    Maximum,
    /// Two ends and nothing between.
    Range,
    /// A fixed amount: a step of a scale, a legal rate.
    Amount,
    /// How many.
    Count,
    /// How many in a hundred.
    Percent,
}

/// What the money is paid for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Period {
    Hour,
    Day,
    Week,
    Month,
    Year,
}

/// What kind of figure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// What people were found to earn or do.
    Survey,
    /// What a post is to be paid.
    PayScale,
    /// What the law says.
    Statutory,
    /// What is expected of years to come.
    Projection,
    /// What a seller asks.
    Price,
    /// What somebody believes, without a count behind it.
    Estimate,
    /// Worked out from other figures.
    Derived,
}

/// How near the figure was read to its origin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// The publisher's own file or page.
    Official,
    /// The publisher's data, read in somebody's copy.
    OfficialCopy,
    /// Told by someone else: a newspaper, a trade paper, another body's page.
    Press,
    /// A content site or what people type in about themselves.
    Aggregator,
    /// The counselling brief that the reference began with.
    Brief,
}

/// Whether there is a value, and if not, why.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// There is one.
    #[default]
    Present,
    /// The publisher has it and does not give it out.
    NotPublished,
    /// Held back to protect the few it would be about.
    Suppressed,
    /// There can be none.
    NotApplicable,
    /// There may be one; it was looked for in vain.
    NotFound,
    /// The code it would stand under is no longer used.
    RetiredCode,
    /// There are figures, and they may not be set side by side.
    NotComparable,
}
