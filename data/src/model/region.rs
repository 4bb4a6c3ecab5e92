//! Countries: regulation, entry, pay, credentials, laws. `data/regions/<id>.toml`.
//!
//! Topics without findings are present with a reason.

use super::{
    Confidence, Item, Level, List, Number, Period, Questions, School, StatedFigure, Status, Text,
    closed_list,
};
use serde::{Deserialize, Serialize};

/// A country. `data/regions/<id>.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Country {
    /// ISO 3166-1 alpha-2.
    pub id: Text,
    pub name: Text,
    /// Other names and codes, in lower case.
    pub aliases: List<Text>,
    /// ISO 4217.
    pub currency: Text,
    /// Customary pay period.
    pub pay_period: Period,
    /// Name of the occupation.
    pub occupation: Text,
    pub hours: Hours,
    /// Regulator.
    pub regulator: Topic,
    /// What you need to practise.
    pub licence: Topic,
    /// The professional association.
    pub association: Topic,
    /// The lowest route of entry.
    pub entry: Topic,
    /// Pay, and what is missing.
    pub pay: Topic,
    /// Outlook.
    pub outlook: Topic,
    /// The legal minimum wage, in words; the amounts are figures.
    pub minimum_wage: Topic,
    /// Required school subjects or schooling.
    pub subjects: Topic,
    /// How long training takes.
    pub duration: Topic,
    /// What training costs, with the year in the summary.
    pub cost: Topic,
    /// Where it is taught, and how to check a school.
    pub where_to_study: Topic,
    /// The region's headline pay.
    pub headline: Option<Headline>,
    /// Ways into the occupation.
    #[serde(default)]
    pub routes: List<Route>,
    #[serde(default)]
    pub credentials: List<Credential>,
    #[serde(default)]
    pub laws: List<Law>,
    /// Posts of the occupation with their grades.
    #[serde(default)]
    pub roles: List<Role>,
    /// Single figures; tables are under `data/figures/`.
    #[serde(default)]
    pub figures: List<StatedFigure>,
    /// Statements that apply only here, each shown in the section that it names.
    #[serde(default)]
    pub items: List<Item>,
    /// From `data/schools/<id>.toml`, by state, then place.
    #[serde(skip_deserializing)]
    pub schools: List<School>,
}

/// A subdivision. A row of `data/figures/*-subdivisions.csv`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Subdivision {
    /// ISO 3166-2, with the country before the `-`.
    pub id: Text,
    pub name: Text,
}

/// Working hours, for conversion between pay periods.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// Full-time hours per week; none: not found, nothing is converted.
    pub per_week: Option<Number>,
    /// Basis of the number, or the reason for the gap.
    pub text: Text,
    pub confidence: Option<Confidence>,
    pub source: Option<Text>,
}

/// A topic in a country.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Topic {
    pub status: Status,
    /// Summary for a table cell. If the status is not `present`, what is missing.
    pub summary: Text,
    /// Sentences. If the status is not `present`, the reason.
    pub text: Text,
    /// Date, ISO 8601; none: undated.
    pub as_of: Option<Text>,
    pub confidence: Confidence,
    /// Ids of sources.
    pub sources: List<Text>,
    /// Questions that it answers, as people type them.
    #[serde(default, skip_serializing)]
    pub questions: Questions,
}

/// The headline pay of a region: a survey series, a grade of a scale, or figures of its
/// file.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Headline {
    /// Code of a series with rows for the region.
    pub series: Option<Text>,
    /// Id of a scale, with `grade`.
    pub scale: Option<Text>,
    pub grade: Option<Text>,
    /// Ids of figures in the region's file.
    #[serde(default)]
    pub figures: List<Text>,
}

/// A route into the occupation.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// Unique in its region.
    pub id: Text,
    /// Title.
    pub title: Text,
    /// The title in at most 22 characters.
    pub short: Text,
    /// Length of the training.
    pub length: Text,
    /// The same in years: "3", "1-2", "unknown".
    pub years: Text,
    /// Entry requirements.
    pub requires: Text,
    /// The same in at most 58 characters, if they are longer.
    pub requires_short: Option<Text>,
    /// Credential awarded.
    pub award: Text,
    /// Caveat.
    pub note: Option<Text>,
    /// Date, ISO 8601; none: undated.
    pub as_of: Option<Text>,
    pub confidence: Confidence,
    /// Ids of sources.
    pub sources: List<Text>,
    /// Questions that it answers, as people type them.
    #[serde(default, skip_serializing)]
    pub questions: Questions,
}

/// A certificate or licence of a person.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Credential {
    /// Unique in its region.
    pub id: Text,
    /// Full name.
    pub name: Text,
    /// Abbreviation, if any.
    pub short: Option<Text>,
    /// Issuer.
    pub issuer: Text,
    /// What it certifies, eligibility, renewal.
    pub text: Text,
    /// Details by aspect and date.
    #[serde(default)]
    pub details: List<CredentialDetail>,
    /// Date, ISO 8601; none: undated.
    pub as_of: Option<Text>,
    pub confidence: Confidence,
    /// Ids of sources.
    pub sources: List<Text>,
    /// Questions that it answers, as people type them.
    #[serde(default, skip_serializing)]
    pub questions: Questions,
}

/// A detail of a credential.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CredentialDetail {
    pub aspect: Aspect,
    /// The fact, or what was looked for.
    pub text: Text,
    #[serde(default)]
    pub status: Status,
    /// Date, ISO 8601; none: undated.
    pub as_of: Option<Text>,
    pub confidence: Option<Confidence>,
    /// Id of the source.
    pub source: Option<Text>,
    /// Questions that it answers, as people type them.
    #[serde(default, skip_serializing)]
    pub questions: Questions,
}

closed_list! {
    /// Aspect of a credential.
    #[serde(rename_all = "snake_case")]
    pub enum Aspect {
        /// Eligibility.
        Requires,
        /// Number of questions, duration.
        Exam,
        Fee,
        PassRate,
        Retake,
        /// Renewal requirements.
        Renewal,
        /// Number of holders.
        Holders,
        /// Effect on pay.
        Pay,
    }
}

/// A law that applies to the work.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Law {
    /// Unique in its region.
    pub id: Text,
    /// Title and number.
    pub name: Text,
    /// Date of assent or of effect, ISO 8601.
    pub date: Text,
    /// What it requires.
    pub text: Text,
    pub confidence: Confidence,
    /// Ids of sources.
    pub sources: List<Text>,
    /// Questions that it answers, as people type them.
    #[serde(default, skip_serializing)]
    pub questions: Questions,
}

/// A post of the occupation and its grade on a pay scale.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// Unique among the roles of its region.
    pub id: Text,
    /// Title of the post.
    pub title: Text,
    /// The title in at most 24 characters.
    pub short: Text,
    /// Id of the pay scale.
    pub scale: Text,
    /// Grade of the scale.
    pub grade: Text,
    pub level: Level,
    /// Caveat.
    pub note: Option<Text>,
    /// Date, ISO 8601; none: undated.
    pub as_of: Option<Text>,
    pub confidence: Confidence,
    /// Id of the source.
    pub source: Text,
    /// Questions that it answers, as people type them.
    #[serde(default, skip_serializing)]
    pub questions: Questions,
}
