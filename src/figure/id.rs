//! Ids and labels of figures.
//!
//! The id of a figure is its path for `get`. It consists of lower-case segments joined
//! by dots and includes the date or version of the publication, so that it always means
//! the same value:
//!
//! | figure | id |
//! |---|---|
//! | wage a year | `salary.REGION.SERIES.SURVEY.STATISTIC` |
//! | wage an hour, as published | `salary.REGION.SERIES.SURVEY.hour.STATISTIC` |
//! | jobs that a survey counted | `salary.REGION.SERIES.SURVEY.employment` |
//! | amount of a pay scale | `salary.REGION.SCALE.GRADE.STEP` |
//! | projection | `outlook.REGION.SERIES.FROM-TO.KEY` |
//! | industry | `demand.REGION.SERIES.SURVEY.naics-CODE.KEY` |
//! | figure of a region's file | `REGION.ID` |
//!
//! `salary.us.29-2072.2025-05.median`, `salary.ng.conhess-2024.6.1`,
//! `outlook.us.29-2072.2024-2034.openings`, `ng.minimum-wage`. SURVEY is the date
//! as the table has it, SCALE the id of the scale without its country, STEP is
//! counted from 1. A range has two numbers, `.low` and `.high` below its id.

use crate::model::{
    Country, IndustryRow, ProjectionRow, Scale, ScaleRow, StatedFigure, Statistic, Text, WageRow,
};
use serde::{Serialize, Serializer};
use std::fmt;

/// Key of the number of jobs.
pub const EMPLOYMENT: &str = "employment";
/// Segment before the statistic of an hourly wage.
pub const HOUR: &str = "hour";

/// Id of a figure, such as `salary.us.29-2072.2025-05.median`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Id {
    /// A wage of a survey, or its number of jobs.
    Wage {
        row: &'static WageRow,
        /// Whether it is the published hourly wage.
        is_hourly: bool,
        key: &'static str,
    },
    /// A value of a projection round, with the region of its series.
    Projection(&'static ProjectionRow, Text, &'static str),
    /// A value of an industry, with the region of its series.
    Industry(&'static IndustryRow, Text, &'static str),
    /// An amount of a pay scale.
    Step(&'static Scale, &'static ScaleRow),
    /// A figure of a region's file.
    Stated(&'static Country, &'static StatedFigure),
}

impl fmt::Display for Id {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        let region = |region: Text| region.to_lowercase();
        match self {
            Id::Wage {
                row,
                is_hourly,
                key,
            } => {
                let hour = if *is_hourly { "hour." } else { "" };
                let (region, series) = (region(row.region), row.series.as_str());
                let survey = row.survey.as_str();
                write!(to, "salary.{region}.{series}.{survey}.{hour}{key}")
            }
            Id::Projection(row, home, key) => {
                let (region, series) = (region(*home), row.series.as_str());
                write!(to, "outlook.{region}.{series}.{}.{key}", round(row))
            }
            Id::Industry(row, home, key) => {
                let (region, series) = (region(*home), row.series.as_str());
                let (survey, naics) = (row.survey.as_str(), row.naics.as_str());
                write!(to, "demand.{region}.{series}.{survey}.naics-{naics}.{key}")
            }
            Id::Step(scale, row) => {
                let (region, grade) = (region(scale.region), row.grade.as_str());
                write!(
                    to,
                    "salary.{region}.{}.{grade}.{}",
                    version(scale),
                    row.step
                )
            }
            Id::Stated(country, stated) => {
                write!(to, "{}.{}", region(country.id), stated.id)
            }
        }
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

/// Path segment of a version of a scale: `conhess-2024` of `ng-conhess-2024`.
#[must_use]
pub fn version(scale: &Scale) -> &'static str {
    let id = scale.id.as_str();
    id.split_once('-').map_or(id, |(_, version)| version)
}

/// Path segment of a projection round: `2024-2034`.
#[must_use]
pub fn round(row: &ProjectionRow) -> String {
    row.round.replace('/', "-")
}

/// Short description of a figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Label {
    Text(Text),
    /// A step of a scale: `CONHESS grade 6, step 1`.
    Step(&'static Scale, &'static ScaleRow),
}

impl fmt::Display for Label {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Label::Text(text) => to.write_str(text),
            Label::Step(scale, row) => {
                let (name, rung, grade) =
                    (scale.name.as_str(), scale.rung.as_str(), row.grade.as_str());
                write!(to, "{name} {rung} {grade}, step {}", row.step)
            }
        }
    }
}

impl Serialize for Label {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

/// The key of a statistic in ids and paths.
#[must_use]
pub fn key(statistic: Statistic) -> &'static str {
    match statistic {
        Statistic::P10 => "p10",
        Statistic::P25 => "p25",
        Statistic::Median => "median",
        Statistic::P75 => "p75",
        Statistic::P90 => "p90",
        Statistic::Mean => "mean",
        Statistic::Minimum => "minimum",
        Statistic::Maximum => "maximum",
        Statistic::Range => "range",
        Statistic::Amount => "amount",
        Statistic::Count => "count",
        Statistic::Percent => "percent",
    }
}
