//! The few figures that stand for a region's pay where there is room for one line.

use crate::dataset;
use crate::display::{self, Word};
use crate::figure::conversion::{Conversion, Derivation};
use crate::figure::{self, Figure};
use crate::model::{
    Basis, Confidence, Country, Measure, Number, ProjectionRow, Statistic, Text, WageRow,
};
use crate::region::Region;

/// The figures that stand for a region's pay: 10th percentile, median and 90th
/// of the newest survey, the ends of a grade of a scale, or figures that stand
/// alone. None where nothing is known; another region's never stand in.
#[must_use]
pub fn figures(place: &Region, wanted: &Conversion) -> Vec<Figure> {
    let Some(headline) = place.country.headline else {
        return Vec::new();
    };
    if let Some(series) = headline.series {
        return of_series(place.id, series, wanted);
    }
    if !place.is_country() {
        return Vec::new();
    }
    if let Some(scale) = headline.scale.and_then(|id| dataset::scale(&id)) {
        let grade = headline.grade.into_iter();
        let mut ends: Vec<_> = grade
            .flat_map(|grade| dataset::steps(scale.id, grade))
            .collect();
        let top = ends.pop();
        ends.truncate(1);
        ends.extend(top);
        let ends = ends.into_iter();
        return ends
            .map(|step| figure::of_step(scale, step).converted(wanted))
            .collect();
    }
    let stated = place.country.figures.iter();
    let named = stated.filter(|stated| headline.figures.contains(&stated.id));
    named
        .map(|stated| figure::of_stated(place.country, stated).converted(wanted))
        .collect()
}

/// The same for the period that people of the region speak of.
#[must_use]
pub fn customary(region: &Region, wanted: &Conversion) -> Vec<Figure> {
    match wanted.per {
        Some(_) => figures(region, wanted),
        None => figures(region, &wanted.per(region.country.pay_period)),
    }
}

/// One of the ends of a region's pay, or its middle.
#[derive(Clone, Debug)]
pub struct End {
    pub figure: Figure,
    /// The number of the figure that is meant: of a range, one of its ends.
    pub value: Number,
}

/// A region's pay in up to three numbers, named alike in every region.
#[derive(Clone, Debug)]
pub struct Ends {
    /// The 10th percentile, the first step, or the lowest figure.
    pub low: End,
    /// The median; none where there is no survey.
    pub middle: Option<End>,
    /// The 90th percentile, the top step, or the highest figure.
    pub high: End,
}

/// The ends of headline figures, and the median; none where there are no figures.
#[must_use]
pub fn ends(figures: &[Figure]) -> Option<Ends> {
    let end = |figure: &Figure, value: Option<Number>| {
        let figure = figure.clone();
        value.map(|value| End { figure, value })
    };
    let value = |end: &End| end.value.0;
    let lows = figures
        .iter()
        .filter_map(|figure| end(figure, figure.value.or(figure.low)));
    let highs = figures
        .iter()
        .filter_map(|figure| end(figure, figure.value.or(figure.high)));
    let medians = figures
        .iter()
        .find(|figure| figure.statistic == Statistic::Median);
    Some(Ends {
        low: lows.min_by(|one, other| value(one).total_cmp(&value(other)))?,
        middle: medians.and_then(|figure| end(figure, figure.value)),
        high: highs.max_by(|one, other| value(one).total_cmp(&value(other)))?,
    })
}

/// The newest wages of a series in a region.
#[must_use]
pub fn newest(region: Text, series: Text) -> Option<&'static WageRow> {
    dataset::wages_of(region, series).last()
}

fn of_series(region: Text, series: Text, wanted: &Conversion) -> Vec<Figure> {
    newest(region, series).map_or_else(Vec::new, |row| of_survey(row, wanted))
}

/// The 10th percentile, the median and the 90th of what one survey found.
#[must_use]
pub fn of_survey(row: &'static WageRow, wanted: &Conversion) -> Vec<Figure> {
    let mut figures = figure::of_wages(row, wanted);
    figures.retain(|figure| {
        matches!(
            figure.statistic,
            Statistic::P10 | Statistic::Median | Statistic::P90
        ) && figure.measure == Measure::Wage
    });
    figures
}

/// The newest round of projections for a series whose tables were read, not
/// only a report of them.
#[must_use]
pub fn newest_round(series: Text) -> Option<&'static ProjectionRow> {
    let mut rounds = dataset::projections(series).iter().rev();
    rounds.find(|row| row.base_thousands.is_some() && row.confidence != Confidence::Press)
}

/// The newest round of projections whose tables were read, for the code that
/// stands for pay in a country: change in percent and openings a year. None
/// where nobody is known to project.
#[must_use]
pub fn projection(country: &Country) -> Vec<Figure> {
    let code = country.headline.and_then(|headline| headline.series);
    let newest = code.and_then(newest_round);
    let mut figures: Vec<Figure> = newest.into_iter().flat_map(figure::of_projection).collect();
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
        change.region.as_str(),
        display::date(change.as_of),
        change.amount(),
        openings.amount(),
        change.kind()
    ))
}

/// Headline figures in a line that says what kind they are, when they were so,
/// and how they were converted.
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
            "{}, median (P10 {}, P90 {}), {}, {}{}",
            median.amount(),
            low.cell(),
            high.cell(),
            display::date(median.as_of),
            median.basis.word(),
            conversion_note(median)
        );
    }
    if let [first, last] = figures
        && first.scale.is_some()
        && first.grade == last.grade
    {
        let label = first.label.to_string();
        return format!(
            "{} {} to {} {}, {}, {}, from {}{}",
            first.money(),
            first.cell(),
            last.cell(),
            first.period.map_or("", Word::word),
            label.split(", step").next().unwrap_or_default(),
            first.basis.word(),
            display::date(first.as_of),
            conversion_note_of_range(first, last)
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
        "{}, {}, {}, {basis}{}",
        figure.amount(),
        figure.label,
        display::date(figure.as_of),
        conversion_note(figure)
    )
}

/// How a figure was converted, or why not, in brackets; nothing where it is as
/// published.
#[must_use]
pub fn conversion_note(figure: &Figure) -> String {
    if let Some(reason) = &figure.not_converted {
        return format!(" (not converted: {reason})");
    }
    let derivation = figure.derivation;
    derivation.map_or_else(String::new, |derivation| {
        format!(" ({})", derivation.in_words())
    })
}

/// The same for two ends that were converted alike.
fn conversion_note_of_range(first: &Figure, last: &Figure) -> String {
    let (Some(low), Some(high)) = (first.derivation, last.derivation) else {
        return conversion_note(first);
    };
    let range = Derivation {
        from_value: None,
        from_low: low.from_value,
        from_high: high.from_value,
        ..low
    };
    format!(" ({})", range.in_words())
}

#[cfg(test)]
mod tests {
    use super::{customary, ends, figures};
    use crate::figure::conversion::Conversion;
    use crate::model::Period;
    use crate::region::{self, Region};

    #[test]
    fn every_headline_has_two_ends() {
        for region in region::all().filter(Region::is_country) {
            let figures = figures(&region, &Conversion::default());
            let ends = ends(&figures);
            assert_eq!(ends.is_some(), region.country.headline.is_some());
            let Some(ends) = ends else {
                continue;
            };
            assert!(
                ends.low.value <= ends.high.value,
                "{}",
                region.name.as_str()
            );
        }
    }

    #[test]
    fn the_ends_are_those_of_the_headline() {
        let ends = |id: &str| {
            let region = region::find(id).unwrap();
            let ends = ends(&figures(&region, &Conversion::default())).unwrap();
            let median = ends.middle.map(|median| median.value.0);
            (ends.low.value.0, median, ends.high.value.0)
        };
        assert_eq!(ends("us"), (37_000.0, Some(51_140.0), 81_150.0));
        assert_eq!(ends("ng"), (1_439_506.0, None, 1_931_017.0));
        // One figure that is a range.
        let (low, median, high) = ends("au");
        assert!(low < high && median.is_none());
    }

    #[test]
    fn pay_is_given_by_the_month_where_people_speak_of_the_month() {
        let nigeria = region::find("ng").unwrap();
        let figures = customary(&nigeria, &Conversion::default());
        assert!(
            figures
                .iter()
                .all(|figure| figure.period == Some(Period::Month))
        );
    }
}
