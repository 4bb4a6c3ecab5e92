//! Selects the figures for a query about pay.

use crate::dataset::{self, DATASET};
use crate::figure::conversion::Conversion;
use crate::figure::{self, Figure, Id};
use crate::model::{
    Country, FigureRole, Measure, Scale, ScaleRow, Scope, StatedFigure, Statistic, Text, WageRow,
};
use crate::pay::headline;
use crate::region::Region;

/// The figures of a year, or current ones: surveys, then scales, then single figures.
#[must_use]
pub fn of_year(region: &Region, year: Option<u16>, wanted: &Conversion) -> Vec<Figure> {
    some_of_year(region, year, wanted, |_| true)
}

/// The representative figures of a year, or current ones.
#[must_use]
pub fn representative_of_year(
    region: &Region,
    year: Option<u16>,
    wanted: &Conversion,
) -> Vec<Figure> {
    some_of_year(region, year, wanted, |figure| {
        is_representative(figure, region.country)
    })
}

fn some_of_year(
    region: &Region,
    year: Option<u16>,
    wanted: &Conversion,
    is_one: impl Fn(&Figure) -> bool,
) -> Vec<Figure> {
    let surveys = surveys(region.id, year).into_iter();
    let wages = surveys.flat_map(|row| figure::from_wages(row, wanted));
    let mut figures: Vec<Figure> = wages.collect();
    let scales = dataset::scales(region.id).iter();
    let scales = scales.filter(|scale| is_wanted_scale(scale, year));
    let mut published: Vec<Figure> = scales.flat_map(figure::from_scale).collect();
    let mut stated: Vec<Stated> = stated(region).collect();
    match year {
        Some(year) => {
            stated.retain(|(_, figure)| figure.as_of.is_some_and(|date| is_in_year(date, year)));
        }
        None => retain_current(&mut stated, [&figures, &published]),
    }
    published.extend(stated.into_iter().map(|(_, figure)| figure));
    figures.retain(&is_one);
    let published = published.into_iter().filter(is_one);
    figures.extend(published.map(|figure| figure.converted(wanted)));
    figures
}

/// A figure of a region's file with its record.
type Stated = (&'static StatedFigure, Figure);

/// The single figures on pay, as published: of the country as a whole, or of the
/// subdivision.
fn stated(region: &Region) -> impl Iterator<Item = Stated> + use<> {
    let (country, part) = (region.country, region.part());
    let pay = country.figures.into_iter();
    let pay = pay.filter(move |it| figure::is_pay(it.measure) && it.subdivision == part);
    pay.map(move |stated| (stated, figure::from_stated(country, stated)))
}

/// Drops figures of the counselling brief, minimum wages that are not in force, and old
/// figures with a newer one of the same measure.
fn retain_current(stated: &mut Vec<Stated>, tables: [&[Figure]; 2]) {
    stated.retain(|(stated, _)| !is_from_brief(stated));
    let is_new = |figure: &Figure, measure: Measure| figure.measure == measure && !figure.is_old;
    let has_newer = |measure: Measure| {
        let mut tables = tables.into_iter().flatten();
        tables.any(|figure| is_new(figure, measure))
            || stated.iter().any(|(_, figure)| is_new(figure, measure))
    };
    let (wages, allowances) = (has_newer(Measure::Wage), has_newer(Measure::Allowance));
    stated.retain(|(stated, figure)| match figure.measure {
        Measure::MinimumWage => stated.is_minimum_wage_in_force(),
        Measure::Allowance => !(figure.is_old && allowances),
        _ => !(figure.is_old && wages),
    });
}

/// Whether a figure represents a region's pay: P10, median, P90 and jobs of a survey,
/// the end steps of grades with posts, the minimum wage, and the region's headline
/// figures.
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
            let is_headline = headline.is_some_and(|headline| headline.grade == Some(row.grade));
            is_end_with_posts(figure) || (is_headline && is_end(scale, row))
        }
        Id::Stated(_, stated) => {
            stated.is_minimum_wage_in_force()
                || headline.is_some_and(|headline| headline.figures.contains(&stated.id))
        }
        Id::Projection(..) | Id::Industry(..) => false,
    }
}

/// Whether a figure is the first or the last step of a grade with posts.
#[must_use]
pub fn is_end_with_posts(figure: &Figure) -> bool {
    // A grade has a level where posts of the occupation are on it.
    matches!(figure.id, Id::Step(scale, row) if figure.level.is_some() && is_end(scale, row))
}

/// Whether a step is the first or the last of its grade.
fn is_end(scale: &Scale, row: &ScaleRow) -> bool {
    let steps = dataset::steps(scale.id, row.grade);
    let ends = [steps.first(), steps.last()];
    ends.into_iter().flatten().any(|end| end.step == row.step)
}

/// The statutory minimum wage in force in a country, or its own in a subdivision.
#[must_use]
pub fn minimum_wage(
    country: &'static Country,
    part: Option<Text>,
) -> Option<&'static StatedFigure> {
    let mut stated = country.figures.into_iter();
    stated.find(|it| it.subdivision == part && it.is_minimum_wage_in_force())
}

/// Whether a figure comes from the counselling brief.
fn is_from_brief(stated: &StatedFigure) -> bool {
    stated.role == Some(FigureRole::Brief)
}

/// The surveys of a year, or the newest of every active series.
fn surveys(region: Text, year: Option<u16>) -> Vec<&'static WageRow> {
    let mut surveys = Vec::new();
    for rows in dataset::wages(region).chunk_by(|row, next| row.series == next.series) {
        let Some(series) = dataset::series(rows[0].series) else {
            continue;
        };
        match year {
            Some(year) if dataset::is_own(series) => {
                surveys.extend(rows.iter().filter(|row| is_in_year(row.survey, year)));
            }
            None if series.scope == Scope::Own && series.to.is_none() => {
                surveys.extend(rows.last());
            }
            _ => {}
        }
    }
    surveys
}

/// Whether a scale was in force in a year; without a year, whether it is the newest.
fn is_wanted_scale(scale: &Scale, year: Option<u16>) -> bool {
    let scales = dataset::scales(scale.region).iter();
    let newest = scales.map(|other| other.from).max();
    match year.map(|year| year.to_string()) {
        None => Some(scale.from) == newest,
        Some(year) => {
            // Pay after the release is unknown.
            DATASET.version.get(..4) >= Some(&year)
                && scale.from.get(..4) <= Some(&year)
                && scale.to.is_none_or(|to| to.get(..4) >= Some(&year))
        }
    }
}

fn is_in_year(date: Text, year: u16) -> bool {
    date.get(..4) == Some(&year.to_string())
}

/// The years with figures for any of the regions.
#[must_use]
pub fn years(regions: &[Region]) -> Vec<u16> {
    let is_any = |_: &Figure| true;
    known_years(regions, is_any)
}

/// The years with wages in a region.
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

/// Wages of every year by series, the headline grade of every version of a scale, and
/// single figures.
#[must_use]
pub fn every_year(region: &Region, wanted: &Conversion) -> Vec<Figure> {
    let rows = dataset::wages(region.id).iter();
    let own = rows.filter(|row| dataset::series(row.series).is_some_and(dataset::is_own));
    let mut own: Vec<&WageRow> = own.collect();
    // By first survey, then series.
    let began = |row: &&WageRow| dataset::series(row.series).map(|series| (series.from, series.id));
    own.sort_by_key(|row| (began(row), row.survey));
    let mut figures: Vec<Figure> = own
        .into_iter()
        .flat_map(|row| figure::from_wages(row, wanted))
        .collect();
    if let Some(grade) = region.country.headline.and_then(|headline| headline.grade)
        && region.is_country()
    {
        let mut scales: Vec<&Scale> = dataset::scales(region.id).iter().collect();
        scales.sort_by_key(|scale| scale.from);
        figures.extend(scales.into_iter().flat_map(|scale| {
            let steps = dataset::steps(scale.id, grade).iter();
            steps.map(|step| figure::from_step(scale, step).converted(wanted))
        }));
    }
    let stated = stated(region);
    figures.extend(stated.map(|(_, figure)| figure.converted(wanted)));
    figures
}

/// Whether there are wages for subdivisions.
#[must_use]
pub fn has_parts(region: &Region) -> bool {
    part_rows(region).next().is_some()
}

/// The newest wages of the subdivisions, highest median first.
#[must_use]
pub fn parts(region: &Region, wanted: &Conversion) -> Vec<Figure> {
    let mut rows: Vec<&WageRow> = part_rows(region).collect();
    let median = |row: &WageRow| row.median.map_or(0.0, |median| median.0);
    rows.sort_by(|one, other| median(other).total_cmp(&median(one)));
    rows.into_iter()
        .flat_map(|row| figure::from_wages(row, wanted))
        .collect()
}

/// The newest row of each subdivision in the headline series.
fn part_rows(region: &Region) -> impl Iterator<Item = &'static WageRow> + use<> {
    let series = region.country.headline.and_then(|headline| headline.series);
    let prefix = format!("{}-", region.id);
    let parts = DATASET.subdivisions.iter();
    parts
        .filter(move |part| part.id.starts_with(&prefix))
        .filter_map(move |part| headline::newest(part.id, series?))
}

/// The percentiles of a survey with their percentages.
pub const PERCENTILES: [(Statistic, f64); 5] = [
    (Statistic::P10, 10.0),
    (Statistic::P25, 25.0),
    (Statistic::Median, 50.0),
    (Statistic::P75, 75.0),
    (Statistic::P90, 90.0),
];

#[cfg(test)]
mod tests {
    use super::{has_parts, of_year, representative_of_year};
    use crate::figure::conversion::Conversion;
    use crate::figure::key;
    use crate::region;

    #[test]
    fn keeps_old_figures_until_there_are_newer_ones_of_their_measure() {
        let has = |region: &str, id: &str| {
            let region = region::find(region).expect(region);
            let figures = of_year(&region, None, &Conversion::default());
            figures.iter().any(|figure| figure.id.to_string() == id)
        };
        // Ghana has old figures only; in Nigeria pay is newer than the allowance.
        assert!(has("gh", "gh.assistant-2020"));
        assert!(has("gh", "gh.assistant-premium-2020"));
        assert!(has("ng", "ng.hazard-allowance"));
        assert!(!has("ke", "ke.kiambu-diploma-2020"));
        // Undated figures of the counselling brief are never current.
        assert!(!has("us", "us.brief-entry"));
    }

    #[test]
    fn only_some_countries_have_wages_of_subdivisions() {
        let has = |id: &str| has_parts(&region::find(id).expect(id));
        assert!(has("us") && !has("ng") && !has("us-ca"));
    }

    #[test]
    fn scales_of_a_year_were_in_force_in_it() {
        let scales = |region: &str, year: Option<u16>| {
            let region = region::find(region).expect(region);
            let figures = of_year(&region, year, &Conversion::default()).into_iter();
            let mut scales: Vec<&str> = figures
                .filter_map(|figure| Some(figure.scale?.as_str()))
                .collect();
            scales.dedup();
            scales
        };
        assert_eq!(scales("gb", None), ["gb-afc-2026-27"]);
        let of_2024 = ["gb-afc-2023-24", "gb-afc-2024-25"];
        assert_eq!(scales("gb", Some(2024)), of_2024);
        assert!(scales("ng", Some(2023)).is_empty());
        // In force until it is replaced, but not known beyond the release.
        assert_eq!(scales("ng", Some(2025)), ["ng-conhess-2024"]);
        assert!(scales("ng", Some(2100)).is_empty());
    }

    #[test]
    fn the_ends_and_the_middle_of_a_survey_represent_it() {
        // It has no minimum wage of its own.
        let region = region::find("us-tx").unwrap();
        let figures = representative_of_year(&region, None, &Conversion::default());
        let keys: Vec<&str> = figures.iter().map(|it| key(it.statistic)).collect();
        assert_eq!(keys, ["p10", "median", "p90", "count"]);
    }
}
