//! What is known of one country: who regulates the work, how one gets in, and
//! which figures stand for its pay. `data/regions/<id>.toml`.
//!
//! A topic that nothing could be found on is there as well, with the reason.

use super::{Confidence, Item, Level, List, Number, Period, School, StatedFigure, Status, Text};
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
    #[serde(default = "year")]
    pub pay_period: Period,
    /// What the occupation is called there.
    pub occupation: Text,
    pub hours: Hours,
    /// Who regulates the occupation.
    pub regulator: Topic,
    /// What one must hold to practise.
    pub licence: Topic,
    /// The professional association.
    pub association: Topic,
    /// The lowest way in, in short.
    pub entry: Topic,
    /// What can be said of pay, and why not more.
    pub pay: Topic,
    /// Where the work is heading.
    pub outlook: Topic,
    /// The legal minimum wage, in words; the amounts are figures.
    pub minimum_wage: Topic,
    /// School subjects or schooling asked for.
    #[serde(default)]
    pub subjects: Topic,
    /// How long training takes.
    #[serde(default)]
    pub duration: Topic,
    /// What training costs, with the year in the summary.
    #[serde(default)]
    pub cost: Topic,
    /// Where it is taught, and how to check a school.
    #[serde(default)]
    pub where_to_study: Topic,
    /// Which figures stand for the region's pay where there is room for one line.
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

/// For regions whose file does not give the period yet.
fn year() -> Period {
    Period::Year
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
    /// Why this number, or why none, in a sentence.
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

/// For topics that the file does not have yet.
impl Default for Topic {
    fn default() -> Self {
        Topic {
            status: Status::NotFound,
            summary: Text::new("Not found"),
            text: Text::new("Not found: nothing has been looked for yet."),
            as_of: None,
            confidence: Confidence::Official,
            sources: List::default(),
            questions: List::default(),
        }
    }
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

/// A way into the occupation.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// Unique in its region.
    pub id: Text,
    /// What it is called.
    pub title: Text,
    /// The title in at most 22 characters.
    pub short: Option<Text>,
    /// How long it takes, in words.
    pub length: Text,
    /// The same in years: "3", "1-2", "?".
    pub years: Option<Text>,
    /// What is asked at the door.
    pub requires: Text,
    /// What one holds at the end.
    pub award: Text,
    /// What must be known beside it.
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

/// A certificate that one person holds.
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
    /// Who gives it.
    pub issuer: Text,
    /// What it shows, who may sit for it, how it is kept.
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
    pub text: Text,
    #[serde(default)]
    pub status: Status,
    /// When it was so, ISO 8601; none: undated.
    pub as_of: Option<Text>,
    pub confidence: Option<Confidence>,
    pub source: Option<Text>,
    /// Questions that it answers, as people type them.
    #[serde(default, skip_serializing)]
    pub questions: List<Text>,
}

/// What can be asked of a credential.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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

/// A law that the work must keep.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Law {
    /// Unique in its region.
    pub id: Text,
    /// What it is called, with its number.
    pub name: Text,
    /// Date of assent or of effect, ISO 8601.
    pub date: Text,
    /// What it asks of the work.
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
    pub id: Option<Text>,
    pub title: Text,
    /// The title in at most 24 characters.
    pub short: Option<Text>,
    pub scale: Text,
    pub grade: Text,
    pub level: Level,
    pub note: Option<Text>,
    /// When it was so, ISO 8601; none: undated.
    pub as_of: Option<Text>,
    pub confidence: Confidence,
    pub source: Text,
    /// Questions that it answers, as people type them.
    #[serde(default, skip_serializing)]
    pub questions: List<Text>,
}
