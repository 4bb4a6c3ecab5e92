//! What a figure is called: its id for scripts and its label for people.
//!
//! The id of a figure is its path for `get`: every figure has one name. It is
//! made of segments with dots between them, in lower case, and holds the date or
//! the version of what was published, so that it means the same number for ever:
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

use super::Figure;
use super::conversion::Conversion;
use super::rows::{of_industry, of_projection, of_stated, of_step, of_wages};
use crate::dataset;
use crate::model::{
    Country, IndustryRow, Period, ProjectionRow, Scale, ScaleRow, Series, StatedFigure, Statistic,
    Text, WageRow,
};
use serde::{Serialize, Serializer};
use std::fmt;

/// Key of the jobs that a survey or an industry has.
pub const EMPLOYMENT: &str = "employment";
/// Segment before the statistic of an hourly wage.
pub const HOUR: &str = "hour";

/// Id of a figure, such as `salary.us.29-2072.2025-05.median`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Id {
    /// A wage of a survey, or the jobs that it counted.
    Wage {
        row: &'static WageRow,
        /// Whether it is the wage by the hour, as published.
        is_hourly: bool,
        key: &'static str,
    },
    /// A number of a round of projections, with the region of its series.
    Projection(&'static ProjectionRow, Text, &'static str),
    /// A number of an industry, with the region of its series.
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
            Id::Projection(row, place, key) => {
                let (region, series) = (region(*place), row.series.as_str());
                write!(to, "outlook.{region}.{series}.{}.{key}", round(row))
            }
            Id::Industry(row, place, key) => {
                let (region, series) = (region(*place), row.series.as_str());
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
                write!(to, "{}.{}", region(country.id), stated.id.as_str())
            }
        }
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

/// The segment of a version of a scale: `conhess-2024` of `ng-conhess-2024`.
#[must_use]
pub fn version(scale: &Scale) -> &'static str {
    let id = scale.id.as_str();
    id.split_once('-').map_or(id, |(_, version)| version)
}

/// The segment of a round of projections: `2024-2034`.
#[must_use]
pub fn round(row: &ProjectionRow) -> String {
    row.round.replace('/', "-")
}

/// The figure with an id, in any case, as it was published.
#[must_use]
pub fn find(id: &str) -> Option<Figure> {
    let id = id.to_ascii_lowercase();
    let segments: Vec<&str> = id.split('.').collect();
    let figures = match segments[..] {
        ["salary", region, one, other, _] => match dataset::scale(&format!("{region}-{one}")) {
            Some(scale) => steps(scale, other),
            None => of_wages(wages(region, one, other)?, &Conversion::default()),
        },
        ["salary", region, series, survey, HOUR, _] => {
            let by_the_hour = Conversion {
                per: Some(Period::Hour),
                target: None,
            };
            of_wages(wages(region, series, survey)?, &by_the_hour)
        }
        ["outlook", region, series, years, _] => {
            let series = series_of(region, series)?;
            let mut rows = dataset::projections(series.id).iter();
            of_projection(rows.find(|row| round(row) == years)?)
        }
        ["demand", region, series, survey, naics, _] => {
            let series = series_of(region, series)?;
            let naics = naics.strip_prefix("naics-")?;
            let mut rows = dataset::industries(series.id).iter();
            of_industry(
                rows.find(|row| row.naics.as_str() == naics && row.survey.as_str() == survey)?,
            )
        }
        [region, stated] => {
            let country = dataset::region(&region.to_ascii_uppercase())?;
            let mut figures = country.figures.iter();
            let stated = figures.find(|figure| figure.id.as_str() == stated)?;
            vec![of_stated(country, stated, &Conversion::default())]
        }
        _ => return None,
    };
    let mut figures = figures.into_iter();
    figures.find(|figure| figure.derivation.is_none() && figure.id.to_string() == id)
}

fn steps(scale: &'static Scale, grade: &str) -> Vec<Figure> {
    let rows = dataset::scale_rows(scale.id).iter();
    rows.filter(|row| row.grade.as_str() == grade)
        .map(|row| of_step(scale, row))
        .collect()
}

fn wages(region: &str, series: &str, survey: &str) -> Option<&'static WageRow> {
    let region = region.to_ascii_uppercase();
    let id = dataset::region(&region)
        .map(|country| country.id)
        .or_else(|| dataset::subdivision(&region).map(|part| part.id))?;
    let mut rows = dataset::wages(id).iter();
    rows.find(|row| row.series.as_str() == series && row.survey.as_str() == survey)
}

/// The series with an id, if it is of the region with an id.
fn series_of(region: &str, id: &str) -> Option<&'static Series> {
    let mut series = dataset::DATASET.series.iter();
    series.find(|series| series.id.as_str() == id && series.region.eq_ignore_ascii_case(region))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::DATASET;
    use crate::figure::STATISTICS;

    /// Every figure of the dataset, as it was published.
    fn published() -> Vec<Figure> {
        let published = Conversion::default();
        let by_the_hour = Conversion {
            per: Some(Period::Hour),
            target: None,
        };
        let mut figures: Vec<Figure> = Vec::new();
        for row in DATASET.wages {
            figures.extend(of_wages(row, &published));
            let hourly = of_wages(row, &by_the_hour).into_iter();
            figures.extend(hourly.filter(|figure| figure.period == Some(Period::Hour)));
        }
        figures.extend(DATASET.projections.iter().flat_map(of_projection));
        figures.extend(DATASET.industries.iter().flat_map(of_industry));
        for scale in DATASET.scales {
            let rows = dataset::scale_rows(scale.id).iter();
            figures.extend(rows.map(|row| of_step(scale, row)));
        }
        for country in DATASET.regions {
            let stated = country.figures.iter();
            figures.extend(stated.map(|stated| of_stated(country, stated, &published)));
        }
        figures.retain(|figure| figure.derivation.is_none());
        figures
    }

    #[test]
    fn every_id_leads_to_its_figure() {
        for figure in published() {
            let id = figure.id.to_string();
            let found = find(&id.to_uppercase()).expect(&id);
            assert_eq!((found.id, found.value), (figure.id, figure.value), "{id}");
        }
    }

    #[test]
    fn ids_have_the_documented_form() {
        for (id, value) in [
            ("salary.us.29-2072.2025-05.median", Some(51_140.0)),
            ("salary.us.29-2072.2025-05.hour.median", Some(24.59)),
            ("salary.us.29-2072.2025-05.employment", Some(194_720.0)),
            ("salary.ng.conhess-2024.6.1", Some(1_439_506.0)),
            ("outlook.us.29-2072.2024-2034.openings", Some(14_200.0)),
            ("ng.minimum-wage", Some(70_000.0)),
            ("ng.brief-average", None),
        ] {
            let figure = find(id).expect(id);
            assert_eq!(figure.value.map(|value| value.0), value, "{id}");
        }
    }

    #[test]
    fn what_is_no_id_leads_nowhere() {
        for id in [
            "",
            "salary",
            "salary.us.median",
            "salary.ng.29-2072.2025-05.median",
            "salary.us.29-2072.2025.median",
            "outlook.ng.29-2072.2024-2034.openings",
            "us.median",
        ] {
            assert!(find(id).is_none(), "{id}");
        }
    }

    #[test]
    fn statistics_of_surveys_have_different_keys() {
        let mut keys = STATISTICS.map(key).to_vec();
        keys.dedup();
        assert_eq!(keys.len(), STATISTICS.len());
    }
}
