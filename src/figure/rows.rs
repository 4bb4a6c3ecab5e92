//! Converts table rows to figures.

use super::conversion::{self, Conversion};
use super::currency::Currency;
use super::id::EMPLOYMENT;
use super::{Figure, Id, Label, Occupation, Unit, is_old, key};
use crate::dataset;
use crate::model::{
    Basis, Confidence, Country, IndustryRow, Level, Measure, Number, Period, ProjectionRow, Role,
    Scale, ScaleRow, Series, StatedFigure, Statistic, Status, Text, WageRow,
};

impl Figure {
    /// A figure with defaults for everything but its identity.
    fn new(id: Id, region: Text, label: Label, source: Text) -> Self {
        Figure {
            id,
            region,
            label,
            occupation: None,
            series: None,
            scale: None,
            grade: None,
            step: None,
            level: None,
            measure: Measure::Wage,
            statistic: Statistic::Amount,
            value: None,
            low: None,
            high: None,
            unit: Unit::Currency,
            currency: None,
            period: None,
            as_of: None,
            basis: Basis::Survey,
            confidence: Confidence::Official,
            source,
            note: None,
            status: Status::Present,
            is_old: false,
            derivation: None,
            in_force: false,
            not_converted: None,
        }
    }

    /// A figure of a series.
    fn of_series(series: &'static Series, id: Id, region: Text, source: Text) -> Self {
        Figure {
            occupation: Some(series.into()),
            series: Some(series.id),
            note: series.note,
            ..Figure::new(id, region, Label::Text(series.title), source)
        }
    }

    /// Sets the value, or the status if there is none.
    fn with(mut self, value: Option<Number>, gap: Status) -> Self {
        self.value = value;
        self.status = if value.is_some() {
            Status::Present
        } else {
            gap
        };
        self
    }

    /// Sets the date.
    fn at(mut self, as_of: Option<Text>) -> Self {
        self.dated(as_of);
        self
    }
}

/// The statistics of a wage survey, lowest first, then the mean.
pub const STATISTICS: [Statistic; 6] = [
    Statistic::P10,
    Statistic::P25,
    Statistic::Median,
    Statistic::P75,
    Statistic::P90,
    Statistic::Mean,
];

/// The wages of a survey row and its number of jobs.
///
/// Annual wages as published, unless another period is requested; hourly wages as
/// published if they are, everything else converted.
#[must_use]
pub fn from_wages(row: &'static WageRow, wanted: &Conversion) -> Vec<Figure> {
    let Some(series) = dataset::series(row.series) else {
        return Vec::new();
    };
    let yearly = [row.p10, row.p25, row.median, row.p75, row.p90, row.mean];
    let hourly = [
        row.hourly_p10,
        row.hourly_p25,
        row.hourly_median,
        row.hourly_p75,
        row.hourly_p90,
        row.hourly_mean,
    ];
    let currency = currency_of(row.region);
    // Some surveys publish hourly wages only.
    let is_by_the_hour = yearly.iter().all(Option::is_none);
    let wages = STATISTICS.into_iter().zip(yearly).zip(hourly);
    let mut figures: Vec<Figure> = wages
        .map(|((statistic, year), hour)| {
            let is_published = wanted.per == Some(Period::Hour) && hour.is_some();
            let is_hourly = is_published || is_by_the_hour;
            let id = Id::Wage {
                row,
                is_hourly,
                key: key(statistic),
            };
            let figure = Figure {
                statistic,
                currency,
                period: Some(if is_hourly {
                    Period::Hour
                } else {
                    Period::Year
                }),
                confidence: row.confidence,
                ..Figure::of_series(series, id, row.region, row.source)
            };
            let value = if is_hourly { hour } else { year };
            figure
                .with(value, gap(row))
                .at(Some(row.survey))
                .converted(wanted)
        })
        .collect();
    let id = Id::Wage {
        row,
        is_hourly: false,
        key: EMPLOYMENT,
    };
    let jobs = Figure {
        measure: Measure::Employment,
        statistic: Statistic::Count,
        unit: Unit::Jobs,
        confidence: row.confidence,
        ..Figure::of_series(series, id, row.region, row.source)
    };
    figures.push(jobs.with(row.employment, gap(row)).at(Some(row.survey)));
    figures
}

/// The currency of a region's country.
fn currency_of(region: Text) -> Option<Currency> {
    dataset::country_of(region).map(|country| country.currency.into())
}

/// Why a row lacks a value: the publisher's own tables are complete but for unpublished
/// values; copies have what was found.
fn gap(row: &WageRow) -> Status {
    if row.p10.is_some() && row.confidence != Confidence::Press {
        Status::NotPublished
    } else {
        Status::NotFound
    }
}

/// The figures of a projection round: jobs at both ends, the change absolute and in
/// percent, and annual openings.
#[must_use]
pub fn from_projection(row: &'static ProjectionRow) -> Vec<Figure> {
    let Some(series) = dataset::series(row.series) else {
        return Vec::new();
    };
    let figure = |key, measure, unit, value: Option<Number>| {
        let id = Id::Projection(row, series.region, key);
        let figure = Figure {
            measure,
            statistic: if unit == Unit::Percent {
                Statistic::Percent
            } else {
                Statistic::Count
            },
            unit,
            period: (measure == Measure::Openings).then_some(Period::Year),
            basis: Basis::Projection,
            confidence: row.confidence,
            ..Figure::of_series(series, id, series.region, row.source)
        };
        figure.with(value, Status::NotFound).at(Some(row.round))
    };
    let jobs = |key, measure, thousands: Option<Number>| {
        let value = thousands.map(|number| conversion::times(number, 1000.0));
        figure(key, measure, Unit::Jobs, value)
    };
    vec![
        jobs("base", Measure::Employment, row.base_thousands),
        jobs(
            "projected",
            Measure::ProjectedEmployment,
            row.projected_thousands,
        ),
        jobs("change", Measure::EmploymentChange, row.change_thousands),
        figure(
            "change-percent",
            Measure::EmploymentChange,
            Unit::Percent,
            row.change_percent,
        ),
        jobs("openings", Measure::Openings, row.openings_thousands),
    ]
}

/// Employment and wages in one industry.
#[must_use]
pub fn from_industry(row: &'static IndustryRow) -> Vec<Figure> {
    let Some(series) = dataset::series(row.series) else {
        return Vec::new();
    };
    let figure = |measure, statistic, unit: Unit, key, value: Option<Number>| {
        let is_money = unit == Unit::Currency;
        let id = Id::Industry(row, series.region, key);
        let figure = Figure {
            label: Label::Text(row.industry),
            measure,
            statistic,
            unit,
            currency: currency_of(series.region).filter(|_| is_money),
            period: is_money.then_some(Period::Year),
            basis: match measure {
                Measure::EmploymentShare => Basis::Derived,
                _ => Basis::Survey,
            },
            confidence: row.confidence,
            ..Figure::of_series(series, id, series.region, row.source)
        };
        figure
            .with(value, Status::NotPublished)
            .at(Some(row.survey))
    };
    let wage = |statistic, value| {
        figure(
            Measure::Wage,
            statistic,
            Unit::Currency,
            key(statistic),
            value,
        )
    };
    let (jobs, share) = (Measure::Employment, Measure::EmploymentShare);
    vec![
        figure(
            jobs,
            Statistic::Count,
            Unit::Jobs,
            EMPLOYMENT,
            row.employment,
        ),
        figure(
            share,
            Statistic::Percent,
            Unit::Percent,
            "share",
            row.share_percent,
        ),
        wage(Statistic::P10, row.p10),
        wage(Statistic::Median, row.median),
        wage(Statistic::P90, row.p90),
        wage(Statistic::Mean, row.mean),
    ]
}

/// The amounts of a scale as published, in the order of grades and steps.
pub fn from_scale(scale: &'static Scale) -> impl Iterator<Item = Figure> {
    let grades = dataset::scale_rows(scale.id).chunk_by(|row, next| row.grade == next.grade);
    grades.flat_map(move |steps| {
        let level = level(scale, steps[0].grade);
        steps.iter().map(move |row| step(scale, row, level))
    })
}

/// A step of a scale, as published.
#[must_use]
pub fn from_step(scale: &'static Scale, row: &'static ScaleRow) -> Figure {
    step(scale, row, level(scale, row.grade))
}

/// The level of the posts on a grade.
fn level(scale: &'static Scale, grade: Text) -> Option<Level> {
    roles(scale, grade).next().map(|role| role.level)
}

fn step(scale: &'static Scale, row: &'static ScaleRow, level: Option<Level>) -> Figure {
    Figure {
        scale: Some(scale.id),
        grade: Some(row.grade),
        step: Some(row.step),
        level,
        in_force: scale.to.is_none(),
        value: Some(row.amount),
        currency: Some(scale.currency.into()),
        period: Some(scale.period),
        as_of: Some(scale.from),
        // A scale applies on every day that it is in force.
        is_old: scale.to.is_some_and(is_old),
        basis: Basis::PayScale,
        confidence: row.confidence,
        ..Figure::new(
            Id::Step(scale, row),
            scale.region,
            Label::Step(scale, row),
            row.source,
        )
    }
}

/// The occupation's posts on a grade of a scale.
pub fn roles(scale: &'static Scale, grade: Text) -> impl Iterator<Item = &'static Role> {
    let region = dataset::region(scale.region.as_str()).into_iter();
    region
        .flat_map(|region| region.roles)
        .filter(move |role| role.scale == scale.id && role.grade == grade)
}

/// A figure of a region's file, as published.
#[must_use]
pub fn from_stated(region: &'static Country, stated: &'static StatedFigure) -> Figure {
    let id = Id::Stated(region, stated);
    let figure = Figure {
        occupation: stated
            .occupation
            .and_then(dataset::code)
            .map(Occupation::from),
        level: stated.level,
        in_force: stated.is_minimum_wage_in_force(),
        measure: stated.measure,
        statistic: stated.statistic,
        value: stated.value,
        low: stated.low,
        high: stated.high,
        unit: match (stated.currency, stated.statistic) {
            (Some(_), _) => Unit::Currency,
            (None, Statistic::Percent) => Unit::Percent,
            _ => Unit::Jobs,
        },
        currency: stated.currency.map(Currency::from),
        period: stated.period,
        basis: stated.basis,
        confidence: stated.confidence,
        note: stated.note,
        ..Figure::new(
            id,
            stated.subdivision.unwrap_or(region.id),
            Label::Text(stated.label),
            stated.source,
        )
    };
    figure.at(stated.as_of)
}
