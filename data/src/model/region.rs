//! What is known of one country: who regulates the work, how one gets in, and
//! which figures stand for its pay. `data/regions/<id>.toml`.
//!
//! A topic that nothing could be found on is there as well, with the reason.

use super::{
    Confidence, Item, Level, List, Number, Period, School, StatedFigure, Status, Text, closed_list,
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
    /// Other names and codes that are understood, lower case.
    pub aliases: List<Text>,
    /// ISO 4217.
    pub currency: Text,
    /// The period that people there speak of when they speak of pay.
    pub pay_period: Period,
    /// What the occupation is called there.
    pub occupation: Text,
    pub hours: Hours,
    /// Who regulates the occupation.
    pub regulator: Topic,
    /// What you need to practise.
    pub licence: Topic,
    /// The professional association.
    pub association: Topic,
    /// The lowest route of entry.
    pub entry: Topic,
    /// What is known of pay, and what is missing.
    pub pay: Topic,
    /// Outlook.
    pub outlook: Topic,
    /// The legal minimum wage, in words; the amounts are figures.
    pub minimum_wage: Topic,
    /// School subjects or schooling asked for.
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
    /// Which grade of a pay scale the occupation's posts stand on.
    #[serde(default)]
    pub roles: List<Role>,
    /// Figures that stand alone; those of tables are under `data/figures/`.
    #[serde(default)]
    pub figures: List<StatedFigure>,
    /// Statements that hold here only, each shown in the section that it names.
    #[serde(default)]
    pub items: List<Item>,
    /// From `data/schools/<id>.toml`, by state, then place.
    #[serde(skip_deserializing)]
    pub schools: List<School>,
}

/// A part of a country. A row of `data/figures/*-subdivisions.csv`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Subdivision {
    /// ISO 3166-2; what stands before the `-` is the country.
    pub id: Text,
    pub name: Text,
}

/// Hours that turn a wage for one period into another.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// Full-time hours a week; none: not found, and nothing is converted by them.
    pub per_week: Option<Number>,
    /// Where the number comes from, or why there is none.
    pub text: Text,
    pub confidence: Option<Confidence>,
    pub source: Option<Text>,
}

/// What is known of one topic in one region.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Topic {
    pub status: Status,
    /// A few words for a table cell. Where the status is not `present`, what is missing.
    pub summary: Text,
    /// Plain sentences. Where the status is not `present`, the reason.
    pub text: Text,
    /// When it was so, ISO 8601; none: undated.
    pub as_of: Option<Text>,
    pub confidence: Confidence,
    /// Ids of sources.
    pub sources: List<Text>,
    /// Questions that it answers, as people type them.
    #[serde(default, skip_serializing)]
    pub questions: List<Text>,
}

/// Names the figures that stand for a region's pay: a survey series, one
/// grade of a scale, or figures of the region itself.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Headline {
    /// Code of a series with rows for the region.
    pub series: Option<Text>,
    /// Id of a scale, with the grade below.
    pub scale: Option<Text>,
    pub grade: Option<Text>,
    /// Ids of figures in the region's own file.
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
    /// The same in years: "3", "1-2", "?".
    pub years: Text,
    /// Entry requirements.
    pub requires: Text,
    /// Credential awarded.
    pub award: Text,
    /// Caveat.
    pub note: Option<Text>,
    /// When it was so, ISO 8601; none: undated.
    pub as_of: Option<Text>,
    pub confidence: Confidence,
    /// Ids of sources.
    pub sources: List<Text>,
    /// Questions that it answers, as people type them.
    #[serde(default, skip_serializing)]
    pub questions: List<Text>,
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
    /// The letters after the name, where there are any.
    pub short: Option<Text>,
    /// Issuer.
    pub issuer: Text,
    /// What it certifies, who may sit for it, how it is renewed.
    pub text: Text,
    /// What is known of one aspect of it at one date each.
    #[serde(default)]
    pub details: List<CredentialDetail>,
    /// When it was so, ISO 8601; none: undated.
    pub as_of: Option<Text>,
    pub confidence: Confidence,
    /// Ids of sources.
    pub sources: List<Text>,
    /// Questions that it answers, as people type them.
    #[serde(default, skip_serializing)]
    pub questions: List<Text>,
}

/// What is known of one aspect of a credential.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CredentialDetail {
    pub aspect: Aspect,
    /// What is known of it, or what was looked for.
    pub text: Text,
    #[serde(default)]
    pub status: Status,
    /// When it was so, ISO 8601; none: undated.
    pub as_of: Option<Text>,
    pub confidence: Option<Confidence>,
    /// Id of the source.
    pub source: Option<Text>,
    /// Questions that it answers, as people type them.
    #[serde(default, skip_serializing)]
    pub questions: List<Text>,
}

closed_list! {
    /// What can be asked of a credential.
    #[serde(rename_all = "snake_case")]
    pub enum Aspect {
        /// Who may sit for it.
        Requires,
        /// How many questions, how much time.
        Exam,
        Fee,
        PassRate,
        Retake,
        /// How it is kept.
        Renewal,
        /// How many people hold it.
        Holders,
        /// What it does for pay.
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
    pub questions: List<Text>,
}

/// A post of the occupation and its grade on a pay scale.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// Unique among the roles of its region.
    pub id: Text,
    /// What the post is called.
    pub title: Text,
    /// The title in at most 24 characters.
    pub short: Text,
    /// Id of the pay scale.
    pub scale: Text,
    /// Grade of the scale.
    pub grade: Text,
    pub level: Level,
    /// What must be known of it.
    pub note: Option<Text>,
    /// When it was so, ISO 8601; none: undated.
    pub as_of: Option<Text>,
    pub confidence: Confidence,
    /// Id of the source.
    pub source: Text,
    /// Questions that it answers, as people type them.
    #[serde(default, skip_serializing)]
    pub questions: List<Text>,
}
