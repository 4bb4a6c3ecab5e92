//! Paths of pay, jobs and projections.
//!
//! The id of a figure is its path: it includes the survey, round or version, so its
//! value does not change. Shorter paths resolve to the newest figure. See
//! [`crate::figure::id`].

use super::tree::Children;
use super::value::{Value, wage};
use crate::dataset::{self, DATASET};
use crate::display::Word;
use crate::figure::conversion::Conversion;
use crate::figure::id::{self, EMPLOYMENT, HOUR};
use crate::figure::{self, STATISTICS, key};
use crate::model::{
    Country, IndustryRow, Measure, Period, ProjectionRow, Scale, ScaleRow, Series, Statistic,
    Status, Text, WageRow,
};
use crate::pay::headline;
use crate::region::Region;

/// The pay of a region: of the headline series, of every series, and of every grade of
/// its scales.
pub fn region(region: &Region, children: &mut Children) {
    let series = region.country.headline.and_then(|headline| headline.series);
    match series.and_then(|series| headline::newest(region.id, series)) {
        Some(row) => survey(row, children),
        // The same paths exist in every region.
        None => no_survey(region, children),
    }
    let mut before = None;
    // Rows are grouped by series.
    for row in dataset::wages(region.id) {
        if before != Some(row.series) {
            children.folder(row.series, move |children| {
                wages(row.region, row.series, children);
            });
        }
        before = Some(row.series);
    }
    if region.is_country() {
        scales(region.id, children);
    }
    let region = *region;
    children.folder("headline", move |children| {
        self::headline(&region, children);
    });
}

/// The headline pay, with the same segments in every region: `low` and `high` are P10
/// and P90, or the first and top step; `middle` is the median.
fn headline(region: &Region, children: &mut Children) {
    let figures = headline::figures(region, &Conversion::default());
    let ends = headline::ends(&figures);
    let (low, middle, high) = match ends {
        Some(ends) => (Some(ends.low), ends.middle, Some(ends.high)),
        None => (None, None, None),
    };
    for (segment, end) in [("low", low), ("middle", middle), ("high", high)] {
        children.leaf(segment, || match end {
            Some(end) => Value::end(segment, end.figure, Some(end.value)),
            None => Value::missing(Status::NotFound, Some(region.country.pay.summary)),
        });
    }
}

fn no_survey(region: &Region, children: &mut Children) {
    let pay = &region.country.pay;
    let status = match pay.status {
        Status::Present => Status::NotFound,
        status => status,
    };
    for segment in STATISTICS.map(key).into_iter().chain([EMPLOYMENT]) {
        children.leaf(segment, || Value::missing(status, Some(pay.summary)));
    }
    children.folder(HOUR, move |children| hours(None, children));
}

/// The surveys of a series in a region.
fn wages(region: Text, series: Text, children: &mut Children) {
    if let Some(row) = headline::newest(region, series) {
        survey(row, children);
    }
    for row in dataset::wages_of(region, series) {
        children.folder(row.survey, move |children| survey(row, children));
        children.alias(year(row.survey), move |children| survey(row, children));
    }
}

/// Annual wages and jobs of a survey.
fn survey(row: &'static WageRow, children: &mut Children) {
    for figure in figure::from_wages(row, &Conversion::default()) {
        match (figure.measure, figure.period) {
            (Measure::Employment, _) => {
                children.leaf(EMPLOYMENT, || Value::figure("jobs", figure));
            }
            (_, Some(Period::Year)) => children.leaf(key(figure.statistic), || {
                Value::figure(wage(figure.statistic), figure)
            }),
            // The survey publishes hourly wages only.
            _ => children.leaf(key(figure.statistic), || {
                Value::missing(Status::NotPublished, figure.note)
            }),
        }
    }
    children.folder(HOUR, move |children| hours(Some(row), children));
}

/// Hourly wages as published, never converted.
fn hours(row: Option<&'static WageRow>, children: &mut Children) {
    let by_the_hour = Conversion {
        per: Some(Period::Hour),
        target: None,
    };
    let figures = row.map(|row| figure::from_wages(row, &by_the_hour));
    let figures = figures.unwrap_or_default();
    for statistic in STATISTICS {
        let published = figures.iter().find(|figure| {
            figure.statistic == statistic
                && figure.period == Some(Period::Hour)
                && figure.derivation.is_none()
        });
        children.leaf(key(statistic), || match published {
            Some(figure) => Value::figure(wage(statistic), figure.clone()),
            None => Value::missing(Status::NotFound, None),
        });
    }
}

fn year(date: Text) -> &'static str {
    date.as_str().get(..4).unwrap_or(date.as_str())
}

/// The scales of a region, by version; the name without version is the newest.
fn scales(region: Text, children: &mut Children) {
    let mut scales: Vec<&'static Scale> = dataset::scales(region).iter().collect();
    scales.sort_by_key(|scale| std::cmp::Reverse(scale.from));
    let mut seen: Vec<&str> = Vec::new();
    for scale in scales {
        let (version, name) = (id::version(scale), short(scale));
        if version != name && !seen.contains(&name) {
            seen.push(name);
            children.folder(name, move |children| grades(scale, children));
        }
        children.folder(version, move |children| grades(scale, children));
    }
}

/// The name without version: `conhess` of `conhess-2024`.
fn short(scale: &Scale) -> &'static str {
    id::version(scale).trim_end_matches(|c: char| c == '-' || c.is_ascii_digit())
}

/// The grades of a version of a scale.
fn grades(scale: &'static Scale, children: &mut Children) {
    let rows = dataset::scale_rows(scale.id).iter();
    let mut grades: Vec<Text> = rows.map(|row| row.grade).collect();
    grades.dedup();
    for grade in grades {
        children.folder(grade, move |children| steps(scale, grade, children));
    }
}

/// The steps of a grade, by number, `first` and `top`.
fn steps(scale: &'static Scale, grade: Text, children: &mut Children) {
    let rows = dataset::steps(scale.id, grade);
    for row in rows {
        children.leaf(row.step.to_string(), || step(scale, row));
    }
    if let (Some(first), Some(top)) = (rows.first(), rows.last()) {
        children.leaf("first", || step(scale, first));
        children.leaf("top", || step(scale, top));
    }
}

fn step(scale: &'static Scale, row: &'static ScaleRow) -> Value {
    Value::figure("", figure::from_step(scale, row))
}

/// Whether a country has projections.
pub fn is_projected(country: &Country) -> bool {
    series_of(country.id).any(|series| !dataset::projections(series.id).is_empty())
}

/// Whether a country has data by industry.
pub fn has_industries(country: &Country) -> bool {
    series_of(country.id).any(|series| !dataset::industries(series.id).is_empty())
}

fn series_of(region: Text) -> impl Iterator<Item = &'static Series> {
    let series = DATASET.series.iter();
    series.filter(move |series| series.region == region)
}

/// The projections of a region: of the headline series and of every series.
pub fn outlook(region: Text, children: &mut Children) {
    let headline = dataset::region(&region).and_then(|region| region.headline?.series);
    if let Some(row) = headline.and_then(headline::newest_round) {
        round(row, children);
    }
    for series in series_of(region) {
        if !dataset::projections(series.id).is_empty() {
            children.folder(series.id, move |children| projections(series.id, children));
        }
    }
}

/// The newest round of a series, and each round.
fn projections(series: Text, children: &mut Children) {
    if let Some(row) = headline::newest_round(series) {
        round(row, children);
    }
    for row in dataset::projections(series) {
        children.folder(id::round(row), move |children| {
            round(row, children);
        });
    }
}

/// The values of a round.
fn round(row: &'static ProjectionRow, children: &mut Children) {
    for figure in figure::from_projection(row) {
        let (segment, what) = match (figure.measure, figure.statistic) {
            (Measure::Employment, _) => ("base", "jobs at the start"),
            (Measure::ProjectedEmployment, _) => ("projected", "jobs at the end"),
            (Measure::Openings, _) => ("openings", Measure::Openings.word()),
            (_, Statistic::Percent) => ("change-percent", "change in jobs in percent"),
            _ => ("change", "change in jobs"),
        };
        children.leaf(segment, || Value::figure(what, figure));
    }
}

/// The industries of a region, by code, and by series and survey.
pub fn industries(region: Text, children: &mut Children) {
    for series in series_of(region) {
        let rows = dataset::industries(series.id);
        for row in rows {
            children.folder(naics(row), move |children| industry(row, children));
        }
        let mut surveys: Vec<Text> = rows.iter().map(|row| row.survey).collect();
        surveys.sort_unstable();
        surveys.dedup();
        if surveys.is_empty() {
            continue;
        }
        children.folder(series.id, move |children| {
            for &survey in &surveys {
                children.folder(survey, move |children| {
                    for row in rows.iter().filter(|row| row.survey == survey) {
                        children.folder(naics(row), move |children| industry(row, children));
                    }
                });
            }
        });
    }
}

fn naics(row: &IndustryRow) -> String {
    format!("naics-{}", row.naics)
}

/// The values of an industry.
fn industry(row: &'static IndustryRow, children: &mut Children) {
    for figure in figure::from_industry(row) {
        match figure.measure {
            Measure::Employment => {
                children.leaf(EMPLOYMENT, || Value::figure("jobs", figure));
            }
            Measure::EmploymentShare => children.leaf("share", || {
                Value::figure("share of all jobs in percent", figure)
            }),
            _ => children.leaf(key(figure.statistic), || {
                Value::figure(wage(figure.statistic), figure)
            }),
        }
    }
}
