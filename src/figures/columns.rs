//! A figure as a row: every field of it in a column of its own.

use super::Figure;
use crate::money::Derivation;
use crate::records::{Column, Records, cell};
use serde::Serialize;

const COLUMNS: [Column<Figure>; 31] = [
    ("id", |figure| cell(&figure.id)),
    ("region", |figure| cell(figure.region)),
    ("label", |figure| cell(&figure.label)),
    ("occupation_system", |figure| {
        cell(figure.occupation.map(|occupation| occupation.system))
    }),
    ("occupation_code", |figure| {
        cell(figure.occupation.map(|occupation| occupation.code))
    }),
    ("occupation_title", |figure| {
        cell(figure.occupation.map(|occupation| occupation.title))
    }),
    ("scale", |figure| cell(figure.scale)),
    ("grade", |figure| cell(figure.grade)),
    ("step", |figure| cell(figure.step)),
    ("level", |figure| cell(figure.level)),
    ("measure", |figure| cell(figure.measure)),
    ("statistic", |figure| cell(figure.statistic)),
    ("value", |figure| cell(figure.value)),
    ("low", |figure| cell(figure.low)),
    ("high", |figure| cell(figure.high)),
    ("unit", |figure| cell(figure.unit)),
    ("currency", |figure| cell(figure.currency)),
    ("period", |figure| cell(figure.period)),
    ("as_of", |figure| cell(figure.as_of)),
    ("basis", |figure| cell(figure.basis)),
    ("confidence", |figure| cell(figure.confidence)),
    ("source", |figure| cell(figure.source)),
    ("note", |figure| cell(figure.note)),
    ("status", |figure| cell(figure.status)),
    ("is_old", |figure| cell(figure.is_old)),
    ("derivation_from_value", |figure| {
        derived(figure, |derivation| derivation.from_value)
    }),
    ("derivation_from_low", |figure| {
        derived(figure, |derivation| derivation.from_low)
    }),
    ("derivation_from_high", |figure| {
        derived(figure, |derivation| derivation.from_high)
    }),
    ("derivation_from_period", |figure| {
        derived(figure, |derivation| derivation.from_period)
    }),
    ("derivation_hours_a_year", |figure| {
        derived(figure, |derivation| derivation.hours_a_year)
    }),
    ("derivation_hours_source", |figure| {
        derived(figure, |derivation| derivation.hours_source)
    }),
];

fn derived<T: Serialize>(figure: &Figure, choose: fn(Derivation) -> T) -> String {
    cell(figure.derivation.map(choose))
}

/// Figures as rows.
#[must_use]
pub fn records(figures: &[Figure]) -> Records {
    Records::new(&COLUMNS, figures)
}

#[cfg(test)]
mod tests {
    use super::COLUMNS;
    use crate::data::DATASET;
    use crate::figures::of_wages;
    use crate::model::Period;
    use crate::records::keys;

    #[test]
    fn every_field_of_a_figure_has_its_column() {
        let mut rows = DATASET.wages.iter();
        let row = rows.find(|row| row.region.0 == "US" && row.median.is_some());
        let figures = of_wages(row.expect("there are wages"), Some(Period::Month));
        assert!(figures[2].occupation.is_some() && figures[2].derivation.is_some());
        let names: Vec<&str> = COLUMNS.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, keys(&figures[2]));
    }
}
