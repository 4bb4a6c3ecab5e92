//! What a figure is called: its id for scripts and its label for people. Both
//! are put into words only when they are written.

use crate::model::{IndustryRow, ProjectionRow, Scale, ScaleRow, Statistic, Text, WageRow};
use serde::{Serialize, Serializer};
use std::fmt;

/// Id of a figure, such as `us.29-2072.2025-05.median`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Id {
    /// `us.29-2072.2025-05.median`, or `….hourly-median` as published by the hour.
    Wage {
        row: &'static WageRow,
        is_hourly: bool,
        key: &'static str,
    },
    /// `us.29-2072.2024-2034.openings`.
    Projection(&'static ProjectionRow, Text, &'static str),
    /// `us.29-2072.2025-05.naics-622000.median`.
    Industry(&'static IndustryRow, Text, &'static str),
    /// `ng-conhess-2024.6.1`.
    Step(&'static ScaleRow),
    /// `ng.brief-average`.
    Stated(Text, Text),
}

impl fmt::Display for Id {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        // Regions are in lower case in ids.
        let region = |region: Text| region.to_lowercase();
        match self {
            Id::Wage {
                row,
                is_hourly,
                key,
            } => {
                let hourly = if *is_hourly { "hourly-" } else { "" };
                let WageRow {
                    region: place,
                    series,
                    survey,
                    ..
                } = row;
                write!(
                    to,
                    "{}.{}.{}.{hourly}{key}",
                    region(*place),
                    series.as_str(),
                    survey.as_str()
                )
            }
            Id::Projection(row, place, key) => {
                let round = row.round.replace('/', "-");
                write!(
                    to,
                    "{}.{}.{round}.{key}",
                    region(*place),
                    row.series.as_str()
                )
            }
            Id::Industry(row, place, key) => {
                let (series, survey, naics) =
                    (row.series.as_str(), row.survey.as_str(), row.naics.as_str());
                write!(
                    to,
                    "{}.{series}.{survey}.naics-{naics}.{key}",
                    region(*place)
                )
            }
            Id::Step(row) => write!(
                to,
                "{}.{}.{}",
                row.scale.as_str(),
                row.grade.as_str(),
                row.step
            ),
            Id::Stated(place, id) => write!(to, "{}.{}", region(*place), id.as_str()),
        }
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

/// What a figure is, in a few words.
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
