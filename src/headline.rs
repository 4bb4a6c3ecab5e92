//! The few figures that stand for a region's pay where there is room for one line.

use crate::data::DATASET;
use crate::figures::{self, Figure};
use crate::model::{Basis, Measure, Period, Region, Statistic, Text};
use crate::regions::Place;
use crate::words::{self, Word};

/// The figures that stand for a region's pay: 10th percentile, median and 90th
/// of the newest survey, the ends of a grade of a scale, or figures that stand
/// alone. None where nothing is known; another region's never stand in.
#[must_use]
pub fn figures(place: &Place, per: Option<Period>) -> Vec<Figure> {
    let Some(headline) = place.country.headline else {
        return Vec::new();
    };
    if let Some(series) = headline.series {
        return of_series(place.id, series, per);
    }
    if !place.is_country() {
        return Vec::new();
    }
    if let Some(scale) = DATASET
        .scales
        .iter()
        .find(|scale| Some(scale.id) == headline.scale)
    {
        let mut steps = figures::of_scale(scale, per);
        steps.retain(|figure| figure.grade == headline.grade);
        let top = steps.pop();
        steps.truncate(1);
        steps.extend(top);
        return steps;
    }
    let stated = place.country.figures.iter();
    let named = stated.filter(|stated| headline.figures.contains(&stated.id));
    named
        .map(|stated| figures::of_stated(place.country, stated, per))
        .collect()
}

fn of_series(region: Text, series: Text, per: Option<Period>) -> Vec<Figure> {
    let rows = DATASET.wages.iter();
    let rows = rows.filter(|row| row.region == region && row.series == series);
    let newest = rows.max_by_key(|row| row.survey);
    let mut figures: Vec<Figure> = newest
        .into_iter()
        .flat_map(|row| figures::of_wages(row, per))
        .collect();
    figures.retain(|figure| {
        matches!(
            figure.statistic,
            Statistic::P10 | Statistic::Median | Statistic::P90
        ) && figure.measure == Measure::Wage
    });
    figures
}

/// The newest round of projections whose tables were read, for the code that
/// stands for pay in a country: change in percent and openings a year. None
/// where nobody is known to project.
#[must_use]
pub fn projection(country: &Region) -> Vec<Figure> {
    let code = country.headline.and_then(|headline| headline.series);
    let rounds = DATASET
        .projections
        .iter()
        .filter(|row| Some(row.series) == code);
    let read = rounds.filter(|row| row.base_thousands.is_some());
    let newest = read.max_by_key(|row| row.round);
    let mut figures: Vec<Figure> = newest
        .into_iter()
        .flat_map(figures::of_projection)
        .collect();
    figures.retain(|figure| {
        figure.statistic == Statistic::Percent || figure.measure == Measure::Openings
    });
    figures
}

/// A projection in a line that says what kind it is.
#[must_use]
pub fn projection_in_words(figures: &[Figure]) -> Option<String> {
    let [change, openings] = figures else {
        return None;
    };
    Some(format!(
        "{} jobs {}: {}; {}; {}",
        change.region.0,
        words::date(change.as_of),
        change.amount(),
        openings.amount(),
        change.kind()
    ))
}

/// Headline figures in a line that says what kind they are.
#[must_use]
pub fn in_words(figures: &[Figure]) -> String {
    let at = |statistic| figures.iter().find(|figure| figure.statistic == statistic);
    let spread = (
        at(Statistic::P10),
        at(Statistic::Median),
        at(Statistic::P90),
    );
    if let (Some(low), Some(median), Some(high)) = spread {
        return format!(
            "{}, median (P10 {}, P90 {}), {}, {}",
            median.amount(),
            low.cell(),
            high.cell(),
            words::date(median.as_of),
            median.basis.word()
        );
    }
    if let [first, last] = figures
        && first.scale.is_some()
        && first.grade == last.grade
    {
        return format!(
            "{} {} to {} {}, {}, {}, from {}",
            first.currency.unwrap_or_default().0,
            first.cell(),
            last.cell(),
            first.period.map_or("", Word::word),
            first.label.split(", step").next().unwrap_or_default(),
            first.basis.word(),
            words::date(first.as_of)
        );
    }
    let lines: Vec<String> = figures.iter().map(single).collect();
    lines.join("; ")
}

fn single(figure: &Figure) -> String {
    let basis = match figure.basis {
        Basis::Statutory => "legal floor",
        basis => basis.word(),
    };
    format!(
        "{}, {}, {}, {basis}",
        figure.amount(),
        figure.label,
        words::date(figure.as_of)
    )
}
