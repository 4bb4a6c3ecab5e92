//! Table rows of `data/figures/`, survey series and pay scales.
//!
//! A row has the publisher's columns and one source; `crate::figure` converts each cell
//! to a figure.

use super::{Confidence, Number, Period, Text, closed_list};
use serde::{Deserialize, Serialize};

/// A series: surveys that are comparable over time. `data/figures/series.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Series {
    /// Its code; outside the United States prefixed with the classification.
    pub id: Text,
    /// Code under which the survey counts.
    pub code: Text,
    /// Classification of the code.
    pub system: Text,
    /// Title of the code.
    pub title: Text,
    /// The title in at most 28 characters.
    pub short: Option<Text>,
    /// ISO 3166.
    pub region: Text,
    /// Survey of the first row, ISO 8601.
    // `from` is reserved in Python.
    #[serde(rename(serialize = "from_date"))]
    pub from: Text,
    /// Survey of the last row; none: still published.
    #[serde(rename(serialize = "to_date"))]
    pub to: Option<Text>,
    /// Whether it covers this occupation or another for comparison.
    pub scope: Scope,
    /// Why it is not comparable with other series.
    pub note: Option<Text>,
    /// Id of the source.
    pub source: Text,
}

closed_list! {
    /// Coverage of a series.
    #[serde(rename_all = "snake_case")]
    pub enum Scope {
        /// This occupation, or one of the codes it was split into.
        Own,
        /// This occupation and others with it.
        Hybrid,
        /// Another occupation.
        Neighbour,
        /// All occupations.
        All,
    }
}

/// Wages found by one survey. A row of `data/figures/*-wages.csv`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WageRow {
    /// ISO 3166.
    pub region: Text,
    /// Id of the series.
    pub series: Text,
    /// Month of the survey, ISO 8601.
    pub survey: Text,
    /// Jobs.
    pub employment: Option<Number>,
    /// Annual wages.
    pub mean: Option<Number>,
    pub p10: Option<Number>,
    pub p25: Option<Number>,
    pub median: Option<Number>,
    pub p75: Option<Number>,
    pub p90: Option<Number>,
    /// Hourly wages, as published.
    pub hourly_mean: Option<Number>,
    pub hourly_p10: Option<Number>,
    pub hourly_p25: Option<Number>,
    pub hourly_median: Option<Number>,
    pub hourly_p75: Option<Number>,
    pub hourly_p90: Option<Number>,
    pub confidence: Confidence,
    pub source: Text,
}

/// One round of employment projections. A row of `data/figures/us-projections.csv`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ProjectionRow {
    pub series: Text,
    /// First and last year, as an ISO 8601 interval: `2024/2034`.
    pub round: Text,
    /// Jobs in the first and last year, and the change, in thousands.
    pub base_thousands: Option<Number>,
    pub projected_thousands: Option<Number>,
    pub change_thousands: Option<Number>,
    pub change_percent: Option<Number>,
    /// Openings a year, in thousands.
    pub openings_thousands: Option<Number>,
    pub confidence: Confidence,
    pub source: Text,
}

/// Employment and wages in one industry. A row of `data/figures/us-industries.csv`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct IndustryRow {
    /// NAICS code.
    pub naics: Text,
    pub industry: Text,
    pub series: Text,
    pub survey: Text,
    /// Id of its item in the demand section, if any.
    pub sector: Option<Text>,
    pub employment: Option<Number>,
    /// Share of all jobs of the occupation, in percent.
    pub share_percent: Option<Number>,
    /// Annual wages.
    pub mean: Option<Number>,
    pub p10: Option<Number>,
    pub median: Option<Number>,
    pub p90: Option<Number>,
    pub confidence: Confidence,
    pub source: Text,
}

/// A pay scale: pay by grade and step. `data/figures/scales.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Scale {
    pub id: Text,
    /// Name: `CONHESS`, `Agenda for Change`.
    pub name: Text,
    /// Short name.
    pub short: Option<Text>,
    /// Name of its levels: `grade`, `band`.
    pub rung: Text,
    pub region: Text,
    pub currency: Text,
    pub period: Period,
    /// First day in force, ISO 8601, and last if replaced.
    // `from` is reserved in Python.
    #[serde(rename(serialize = "from_date"))]
    pub from: Text,
    pub to: Option<Text>,
    /// Coverage, and allowances not included.
    pub text: Text,
    pub source: Text,
}

/// One amount of a pay scale. A row of `data/figures/*-scale.csv`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ScaleRow {
    pub scale: Text,
    pub grade: Text,
    /// Counted from 1.
    pub step: u8,
    pub amount: Number,
    pub confidence: Confidence,
    pub source: Text,
}

/// Exchange rates of a year. A row of `data/figures/money.csv`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RateRow {
    pub region: Text,
    pub currency: Text,
    pub year: u16,
    /// Units of the currency per US dollar, average of the year.
    pub per_usd_world_bank: Option<Number>,
    pub per_usd_fed: Option<Number>,
    /// Units of the currency per international dollar.
    pub ppp_private_consumption: Option<Number>,
    pub ppp_gdp: Option<Number>,
}

/// Sources of the rates in `data/figures/money.csv`, by column. The table `[rates]` of
/// `data/release.toml`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RateSources {
    /// Ids of sources.
    pub world_bank: Text,
    pub fed: Text,
    pub ppp: Text,
}

/// Graduates of a program in a year. A row of `data/figures/*-graduates.csv`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GraduateRow {
    /// ISO 3166.
    pub region: Text,
    /// Code of the program in the Classification of Instructional Programs.
    pub cip: Text,
    /// Title of the program in the classification.
    pub program: Text,
    /// Award: `certificate`, `associate`, `bachelor`, `master`.
    pub award: Text,
    /// Academic year: `2023-24`.
    pub year: Text,
    /// Reporting institutions; none: not published.
    pub institutions: Option<Number>,
    /// Graduates; none: not published.
    pub graduates: Option<Number>,
    pub confidence: Confidence,
    /// Id of the source.
    pub source: Text,
}
