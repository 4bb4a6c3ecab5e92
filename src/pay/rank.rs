//! Where a pay stands: between which percentiles of a survey, on which grades
//! and steps of a scale.

use super::select::{self, PERCENTILES};
use crate::args;
use crate::error::{Error, quoted};
use crate::figure::conversion::Conversion;
use crate::figure::{Figure, key};
use crate::model::{Number, Period, Text};
use crate::region::Region;
use crate::rows::{Column, Rows, cell};
use serde::Serialize;
use std::ops::RangeInclusive;

/// Where a pay stands in one survey, or on one grade of a scale.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PercentileRank {
    /// ISO 3166.
    pub region: Text,
    /// Id of the survey series; null for a scale.
    pub series: Option<Text>,
    /// Id of the scale; null for a survey.
    pub scale: Option<Text>,
    /// Grade of the scale.
    pub grade: Option<Text>,
    /// The pay that was given, in the region's own money.
    pub amount: Number,
    pub period: Period,
    pub position: Position,
    /// Share of people who earn less, in percent: worked out in a straight line
    /// between published percentiles, so an estimate. Null below the lowest and
    /// above the highest, where nothing is known, and for a scale.
    pub percentile_estimate: Option<Number>,
    /// The nearest published figure below; null where there is none.
    pub below: Option<Neighbor>,
    /// The nearest published figure above.
    pub above: Option<Neighbor>,
}

/// A published figure beside a pay.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Neighbor {
    /// `p10` to `p90` and `median`, or `step 3`.
    pub name: String,
    /// The figure, in the region's own money.
    pub value: Number,
}

/// How a pay stands to what is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Position {
    /// Below the lowest that is published.
    BelowAll,
    /// Between two that are published.
    Between,
    /// Just what is published.
    Equal,
    /// Above the highest that is published.
    AboveAll,
}

impl PercentileRank {
    pub fn is_of(&self, region: Text) -> bool {
        self.region == region
    }
}

/// What can be pay: no less than can be paid, and no more than anybody is paid in
/// any money.
const AMOUNTS: RangeInclusive<f64> = 0.01..=1e12;

/// Where the pay that is asked about stands in a region, and the figures that
/// it was held against.
pub fn of(
    place: &Region,
    arguments: &args::Salary,
) -> Result<(Vec<PercentileRank>, Vec<Figure>), Error> {
    let amount = arguments.at.as_deref().unwrap_or_default();
    let amount: f64 = amount.parse().unwrap_or_default();
    if !AMOUNTS.contains(&amount) {
        let message = format!("{} is no amount of pay", quoted(&amount.to_string()));
        return Err(Error::usage("invalid_value", message)
            .hint("It must be more than 0, and at most 1,000,000,000,000"));
    }
    let wanted = Conversion {
        per: Some(arguments.per.map_or(Period::Year, Period::from)),
        target: None,
    };
    let mut figures = select::of_year(place, None, &wanted);
    figures.retain(|figure| figure.series.is_some() || figure.scale.is_some());
    let groups = figures.chunk_by(|one, other| {
        (one.series, one.scale, one.grade) == (other.series, other.scale, other.grade)
    });
    let standing: Vec<PercentileRank> = groups
        .filter_map(|group| in_group(group, amount))
        // Of a scale only the grades that have the pay, not all that are below it.
        .filter(|one| {
            one.scale.is_none() || matches!(one.position, Position::Between | Position::Equal)
        })
        .collect();
    if figures.is_empty() {
        let message = format!(
            "no survey or scale of {} to hold pay against",
            place.name.as_str()
        );
        return Err(Error::not_found("no_figures", message));
    }
    Ok((standing, figures))
}

/// A published figure: its name, its value, and for a survey the percentage of
/// people below it.
type Point = (String, f64, Option<f64>);

/// Where a pay stands among the percentiles of a survey or the steps of a grade.
fn in_group(figures: &[Figure], amount: f64) -> Option<PercentileRank> {
    let first = figures.first()?;
    let points: Vec<Point> = figures.iter().filter_map(point).collect();
    let below = points.iter().rev().find(|(_, value, _)| *value <= amount);
    let above = points.iter().find(|(_, value, _)| *value >= amount);
    let estimate = match (below, above) {
        (Some((_, low, Some(from))), Some((_, high, Some(to)))) => {
            Some(interpolated(amount, (*low, *from), (*high, *to)))
        }
        _ => None,
    };
    let bound = |point: &Point| Neighbor {
        name: point.0.clone(),
        value: Number(point.1),
    };
    Some(PercentileRank {
        region: first.region,
        series: first.series,
        scale: first.scale,
        grade: first.grade,
        amount: Number(amount),
        period: first.period?,
        position: match (below, above) {
            (None, _) => Position::BelowAll,
            (_, None) => Position::AboveAll,
            (Some(below), Some(above)) if below.0 == above.0 => Position::Equal,
            _ => Position::Between,
        },
        percentile_estimate: estimate.map(|percent| Number((percent * 10.0).round() / 10.0)),
        below: below.map(bound),
        above: above.map(bound),
    })
}

fn point(figure: &Figure) -> Option<Point> {
    let value = figure.value?.0;
    if let Some(step) = figure.step {
        return Some((format!("step {step}"), value, None));
    }
    let known = PERCENTILES
        .iter()
        .find(|(statistic, _)| *statistic == figure.statistic);
    let (_, percent) = known?;
    Some((key(figure.statistic).to_owned(), value, Some(*percent)))
}

/// The percentage at an amount, in a straight line between two points of an
/// amount and its percentage each.
fn interpolated(amount: f64, low: (f64, f64), high: (f64, f64)) -> f64 {
    let span = high.0 - low.0;
    if span <= 0.0 {
        return low.1;
    }
    low.1 + (high.1 - low.1) * (amount - low.0) / span
}

const COLUMNS: [Column<PercentileRank>; 12] = [
    ("region", |one| cell(one.region)),
    ("series", |one| cell(one.series)),
    ("scale", |one| cell(one.scale)),
    ("grade", |one| cell(one.grade)),
    ("amount", |one| cell(one.amount)),
    ("period", |one| cell(one.period)),
    ("position", |one| cell(one.position)),
    ("percentile_estimate", |one| cell(one.percentile_estimate)),
    ("below_name", |one| {
        bound(one.below.as_ref(), |below| cell(&below.name))
    }),
    ("below_value", |one| {
        bound(one.below.as_ref(), |below| cell(below.value))
    }),
    ("above_name", |one| {
        bound(one.above.as_ref(), |above| cell(&above.name))
    }),
    ("above_value", |one| {
        bound(one.above.as_ref(), |above| cell(above.value))
    }),
];

fn bound(bound: Option<&Neighbor>, choose: fn(&Neighbor) -> String) -> String {
    bound.map(choose).unwrap_or_default()
}

/// Where a pay stands, as rows.
pub fn records(standing: &[PercentileRank]) -> Rows {
    Rows::new(&COLUMNS, standing)
}

#[cfg(test)]
mod tests {
    use super::{COLUMNS, interpolated, of};
    use crate::args::Salary;
    use crate::region;
    use crate::rows::{keys, names};

    #[test]
    fn every_field_has_its_column() {
        let us = region::find("us").expect("the United States are known");
        let arguments = Salary {
            at: Some("48000".to_owned()),
            ..Salary::default()
        };
        let (standing, _) = of(&us, &arguments).expect("a wage between percentiles");
        assert_eq!(names(&COLUMNS), keys(&standing[0]));
    }

    #[test]
    fn an_estimate_stays_between_its_bounds_and_rises_with_pay() {
        let (low, high) = ((37_000.0, 10.0), (43_490.0, 25.0));
        let mut before = low.1;
        for amount in 37_000..=43_490 {
            let percent = interpolated(f64::from(amount), low, high);
            assert!((low.1..=high.1).contains(&percent), "{amount}: {percent}");
            assert!(percent >= before, "{amount}: {percent} after {before}");
            before = percent;
        }
    }

    #[test]
    fn two_equal_percentiles_give_the_lower() {
        assert!((interpolated(5.0, (5.0, 10.0), (5.0, 25.0)) - 10.0).abs() < 1e-9);
    }
}
