//! Which figures answer a question about pay.

use crate::dataset::{self, DATASET};
use crate::figure::conversion::Conversion;
use crate::figure::{self, Figure, Id};
use crate::model::{
    Country, FigureRole, Measure, Scale, ScaleRow, Scope, StatedFigure, Statistic, Text, WageRow,
};
use crate::pay::headline;
use crate::region::Region;
use std::cmp::Reverse;

/// The figures of a year, or those of today: surveys, then scales, then figures
/// that stand alone.
#[must_use]
pub fn of_year(place: &Region, year: Option<u16>, wanted: &Conversion) -> Vec<Figure> {
    some_of_year(place, year, wanted, |_| true)
}

/// Those of the figures of a year that are representative.
#[must_use]
pub fn representative_of_year(
    place: &Region,
    year: Option<u16>,
    wanted: &Conversion,
) -> Vec<Figure> {
    some_of_year(place, year, wanted, |figure| {
        is_representative(figure, place.country)
    })
}

fn some_of_year(
    place: &Region,
    year: Option<u16>,
    wanted: &Conversion,
    is_one: impl Fn(&Figure) -> bool,
) -> Vec<Figure> {
    let surveys = surveys(place.id, year).into_iter();
    let wages = surveys.flat_map(|row| figure::of_wages(row, wanted));
    let mut figures: Vec<Figure> = wages.collect();
    let mut published: Vec<Figure> = Vec::new();
    if place.is_country() {
        let scales = dataset::scales(place.id).iter();
        let scales = scales.filter(|scale| is_wanted_scale(scale, year));
        published.extend(scales.flat_map(figure::of_scale));
        let mut stated: Vec<Stated> = stated(place.country).collect();
        match year {
            Some(year) => {
                stated.retain(|(_, figure)| figure.as_of.is_some_and(|date| is_of(date, year)));
            }
            None => retain_todays(&mut stated, [&figures, &published]),
        }
        published.extend(stated.into_iter().map(|(_, figure)| figure));
    }
    figures.retain(&is_one);
    let published = published.into_iter().filter(is_one);
    figures.extend(published.map(|figure| figure.converted(wanted)));
    figures
}

/// A figure of a region's file with what the file says of it.
type Stated = (&'static StatedFigure, Figure);

/// The figures of pay that stand alone, as published.
fn stated(country: &'static Country) -> impl Iterator<Item = Stated> {
    let pay = country.figures.into_iter();
    let pay = pay.filter(|stated| figure::is_pay(stated.measure));
    pay.map(move |stated| (stated, figure::of_stated(country, stated)))
}

/// Leaves out the counselling brief's figures, minimum wages that are no longer in
/// force or are those of a part of the country, and figures that are old where
/// there are newer ones of the same measure.
fn retain_todays(stated: &mut Vec<Stated>, tables: [&[Figure]; 2]) {
    stated.retain(|(stated, _)| !is_of_the_brief(stated));
    let is_new = |figure: &Figure, measure: Measure| figure.measure == measure && !figure.is_old;
    let has_newer = |measure: Measure| {
        let mut tables = tables.into_iter().flatten();
        tables.any(|figure| is_new(figure, measure))
            || stated.iter().any(|(_, figure)| is_new(figure, measure))
    };
    let (wages, allowances) = (has_newer(Measure::Wage), has_newer(Measure::Allowance));
    stated.retain(|(stated, figure)| match figure.measure {
        Measure::MinimumWage => is_minimum_wage(stated),
        Measure::Allowance => !(figure.is_old && allowances),
        _ => !(figure.is_old && wages),
    });
}

/// Whether a figure is one of the few that stand for a region's pay: the middle
/// and the ends of a survey, the ends of a grade that posts of the occupation
/// stand on, and what the region's file names.
#[must_use]
pub fn is_representative(figure: &Figure, country: &Country) -> bool {
    let headline = country.headline.as_ref();
    match figure.id {
        Id::Wage { .. } => {
            figure.measure == Measure::Employment
                || matches!(
                    figure.statistic,
                    Statistic::P10 | Statistic::Median | Statistic::P90
                )
        }
        Id::Step(scale, row) => {
            // A grade has a level where posts of the occupation are on it.
            let is_headline = headline.is_some_and(|headline| headline.grade == Some(row.grade));
            (is_headline || figure.level.is_some()) && is_end(scale, row)
        }
        Id::Stated(_, stated) => {
            is_minimum_wage(stated)
                || headline.is_some_and(|headline| headline.figures.contains(&stated.id))
        }
        Id::Projection(..) | Id::Industry(..) => false,
    }
}

/// Whether a step is the first or the last of its grade.
fn is_end(scale: &Scale, row: &ScaleRow) -> bool {
    let mut steps = dataset::steps(scale.id, row.grade).map(|step| step.step);
    steps.next() == Some(row.step) || steps.last() == Some(row.step)
}

/// Whether a figure is the statutory minimum wage in force.
#[must_use]
pub fn is_minimum_wage(stated: &StatedFigure) -> bool {
    stated.role == Some(FigureRole::MinimumWage)
}

/// Whether a figure is of the counselling brief that the reference began with.
fn is_of_the_brief(stated: &StatedFigure) -> bool {
    stated.role == Some(FigureRole::Brief)
}

/// The surveys of a year, or the newest one of every series that still runs.
fn surveys(region: Text, year: Option<u16>) -> Vec<&'static WageRow> {
    let is_wanted = |row: &&WageRow| {
        let Some(series) = dataset::series(row.series) else {
            return false;
        };
        match year {
            Some(year) => dataset::is_own(series) && is_of(row.survey, year),
            None => series.scope == Scope::Own && series.to.is_none(),
        }
    };
    let mut rows: Vec<&WageRow> = dataset::wages(region).iter().filter(is_wanted).collect();
    if year.is_none() {
        // The rows of a series stand together, the newest last.
        rows.reverse();
        rows.dedup_by_key(|row| row.series);
        rows.reverse();
    }
    rows
}

/// Whether a scale was in force in a year, or is the newest one that is known.
fn is_wanted_scale(scale: &Scale, year: Option<u16>) -> bool {
    let scales = dataset::scales(scale.region).iter();
    let newest = scales.map(|other| other.from).max();
    match year.map(|year| year.to_string()) {
        None => Some(scale.from) == newest,
        Some(year) => {
            // Nobody knows what will be paid after the release.
            DATASET.version.get(..4) >= Some(&year)
                && scale.from.get(..4) <= Some(&year)
                && scale.to.is_none_or(|to| to.get(..4) >= Some(&year))
        }
    }
}

fn is_of(date: Text, year: u16) -> bool {
    date.get(..4) == Some(&year.to_string())
}

/// The years that any of the regions has figures of.
#[must_use]
pub fn years(regions: &[Region]) -> Vec<u16> {
    let is_any = |_: &Figure| true;
    known_years(regions, is_any)
}

/// The years that a region has figures of what the occupation is paid of.
#[must_use]
pub fn years_of_wages(region: &Region) -> Vec<u16> {
    let is_wage = |figure: &Figure| figure.measure == Measure::Wage;
    known_years(std::slice::from_ref(region), is_wage)
}

fn known_years(regions: &[Region], is_one: impl Fn(&Figure) -> bool) -> Vec<u16> {
    let published = Conversion::default();
    let has_figures = |year: &u16| {
        let mut regions = regions.iter();
        regions.any(|region| of_year(region, Some(*year), &published).iter().any(&is_one))
    };
    (1990..=2100).filter(has_figures).collect()
}

/// Wages of every year by series, of every scale the grade that stands for the
/// region's pay, and every figure that stands alone.
#[must_use]
pub fn every_year(place: &Region, wanted: &Conversion) -> Vec<Figure> {
    let rows = dataset::wages(place.id).iter();
    let own = rows.filter(|row| dataset::series(row.series).is_some_and(dataset::is_own));
    let mut own: Vec<&WageRow> = own.collect();
    // By when a series began; those that began together stay apart.
    let began = |row: &&WageRow| dataset::series(row.series).map(|series| (series.from, series.id));
    own.sort_by_key(|row| (began(row), row.survey));
    let mut figures: Vec<Figure> = own
        .into_iter()
        .flat_map(|row| figure::of_wages(row, wanted))
        .collect();
    if let Some(grade) = place.country.headline.and_then(|headline| headline.grade)
        && place.is_country()
    {
        let mut scales: Vec<&Scale> = dataset::scales(place.id).iter().collect();
        scales.sort_by_key(|scale| scale.from);
        figures.extend(scales.into_iter().flat_map(|scale| {
            let steps = dataset::steps(scale.id, grade);
            steps.map(|step| figure::of_step(scale, step).converted(wanted))
        }));
    }
    if place.is_country() {
        let stated = stated(place.country);
        figures.extend(stated.map(|(_, figure)| figure.converted(wanted)));
    }
    figures
}

/// Whether there are wages of parts of a country.
#[must_use]
pub fn has_parts(region: &Region) -> bool {
    part_rows(region).next().is_some()
}

/// The newest wages of the parts of a country, the best paid first.
#[must_use]
pub fn parts(place: &Region, wanted: &Conversion) -> Vec<Figure> {
    let mut rows: Vec<&WageRow> = part_rows(place).collect();
    rows.sort_by_key(|row| Reverse(row.median.map(|median| ordered(median.0))));
    rows.into_iter()
        .flat_map(|row| figure::of_wages(row, wanted))
        .collect()
}

/// The newest row of each part of a country in the series that stands for its pay.
fn part_rows(region: &Region) -> impl Iterator<Item = &'static WageRow> + use<> {
    let series = region.country.headline.and_then(|headline| headline.series);
    let prefix = format!("{}-", region.id.as_str());
    let parts = DATASET.subdivisions.iter();
    parts
        .filter(move |part| part.id.starts_with(&prefix))
        .filter_map(move |part| headline::newest(part.id, series?))
}

/// A wage as a key to sort by: cents are finer than anything published.
fn ordered(wage: f64) -> i64 {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "wages are far below the limit"
    )]
    let cents = (wage * 100.0) as i64;
    cents
}

/// The percentiles of a survey that pay can stand between.
pub const PERCENTILES: [(Statistic, f64); 5] = [
    (Statistic::P10, 10.0),
    (Statistic::P25, 25.0),
    (Statistic::Median, 50.0),
    (Statistic::P75, 75.0),
    (Statistic::P90, 90.0),
];
