//! Headline pay: the few figures that represent a region.

use crate::dataset;
use crate::display::{self, Word, joined};
use crate::figure::conversion::{Conversion, Derivation};
use crate::figure::{self, Figure};
use crate::model::{
    Basis, Confidence, Country, Measure, Number, ProjectionRow, Statistic, Text, WageRow,
};
use crate::region::Region;

/// The headline figures of a region: P10, median and P90 of the newest survey, the
/// first and top step of a grade, or figures of its file. Empty if unknown; never those
/// of another region.
#[must_use]
pub fn figures(region: &Region, wanted: &Conversion) -> Vec<Figure> {
    let Some(headline) = region.country.headline else {
        return Vec::new();
    };
    if let Some(series) = headline.series {
        return of_series(region.id, series, wanted);
    }
    if !region.is_country() {
        return Vec::new();
    }
    if let Some(scale) = headline.scale.and_then(|id| dataset::scale(&id)) {
        let steps = headline.grade.map(|grade| dataset::steps(scale.id, grade));
        let ends = match steps.unwrap_or_default() {
            [first, .., top] => vec![first, top],
            steps => steps.iter().collect(),
        };
        let ends = ends.into_iter();
        return ends
            .map(|step| figure::from_step(scale, step).converted(wanted))
            .collect();
    }
    let stated = region.country.figures.iter();
    let named = stated.filter(|stated| headline.figures.contains(&stated.id));
    named
        .map(|stated| figure::from_stated(region.country, stated).converted(wanted))
        .collect()
}

/// The headline figures in the customary period.
#[must_use]
pub fn customary(region: &Region, wanted: &Conversion) -> Vec<Figure> {
    match wanted.per {
        Some(_) => figures(region, wanted),
        None => figures(region, &wanted.per(region.country.pay_period)),
    }
}

/// One end of a pay range, or its middle.
#[derive(Clone, Debug)]
pub struct End {
    pub figure: Figure,
    /// The value; of a range, one of its ends.
    pub value: Number,
}

/// A pay range in up to three values.
#[derive(Clone, Debug)]
pub struct Ends {
    /// The 10th percentile, the first step, or the lowest figure.
    pub low: End,
    /// The median; none without a survey.
    pub middle: Option<End>,
    /// The 90th percentile, the top step, or the highest figure.
    pub high: End,
}

/// The ends and median of headline figures; none without figures.
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

/// P10, median and P90 of a survey.
#[must_use]
pub fn of_survey(row: &'static WageRow, wanted: &Conversion) -> Vec<Figure> {
    let mut figures = figure::from_wages(row, wanted);
    figures.retain(|figure| {
        matches!(
            figure.statistic,
            Statistic::P10 | Statistic::Median | Statistic::P90
        ) && figure.measure == Measure::Wage
    });
    figures
}

/// The newest projection round of a series that was read in full, not from a press
/// report.
#[must_use]
pub fn newest_round(series: Text) -> Option<&'static ProjectionRow> {
    let mut rounds = dataset::projections(series).iter().rev();
    rounds.find(|row| row.base_thousands.is_some() && row.confidence != Confidence::Press)
}

/// The newest projection for a country's headline series: change in percent and annual
/// openings. Empty if there is none.
#[must_use]
pub fn projection(country: &Country) -> Vec<Figure> {
    let code = country.headline.and_then(|headline| headline.series);
    let newest = code.and_then(newest_round);
    let mut figures: Vec<Figure> = newest
        .into_iter()
        .flat_map(figure::from_projection)
        .collect();
    figures.retain(|figure| {
        figure.statistic == Statistic::Percent || figure.measure == Measure::Openings
    });
    figures
}

/// A projection on one line, with its kind.
#[must_use]
pub fn projection_in_words(figures: &[Figure]) -> Option<String> {
    let [change, openings] = figures else {
        return None;
    };
    Some(format!(
        "{} jobs {}: {}; {}; {}",
        change.region,
        display::date(change.as_of),
        change.amount(),
        openings.amount(),
        change.kind()
    ))
}

/// Headline figures on one line, with kind, date and conversion.
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
    joined(figures.iter().map(single), "; ")
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

/// How a figure was converted, or why not, in parentheses; empty if as published.
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

/// The same for both ends of a range.
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
    fn ends_match_the_headline_figures() {
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
    fn uses_the_customary_pay_period() {
        let nigeria = region::find("ng").unwrap();
        let figures = customary(&nigeria, &Conversion::default());
        let mut periods = figures.iter().map(|figure| figure.period);
        assert!(periods.all(|period| period == Some(Period::Month)));
    }
}
