//! A figure as a row: every field of it in a column of its own.

use super::Figure;
use super::conversion::Derivation;
use super::exchange::Exchange;
use crate::rows::{Column, Rows, cell};
use serde::Serialize;

const COLUMNS: [Column<Figure>; 44] = [
    ("id", |figure| cell(figure.id)),
    ("region", |figure| cell(figure.region)),
    ("label", |figure| cell(figure.label)),
    ("occupation_system", |figure| {
        cell(figure.occupation.map(|occupation| occupation.system))
    }),
    ("occupation_code", |figure| {
        cell(figure.occupation.map(|occupation| occupation.code))
    }),
    ("occupation_title", |figure| {
        cell(figure.occupation.map(|occupation| occupation.title))
    }),
    ("series", |figure| cell(figure.series)),
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
    ("derivation_from_currency", |figure| {
        derived(figure, |derivation| derivation.from_currency)
    }),
    ("derivation_from_period", |figure| {
        derived(figure, |derivation| derivation.from_period)
    }),
    ("derivation_rate", |figure| {
        derived(figure, |derivation| derivation.rate)
    }),
    ("derivation_hours_per_year", |figure| {
        derived(figure, |derivation| derivation.hours_per_year)
    }),
    ("derivation_hours_source", |figure| {
        derived(figure, |derivation| derivation.hours_source)
    }),
    ("derivation_exchange_kind", |figure| {
        exchanged(figure, |exchange| exchange.kind)
    }),
    ("derivation_exchange_rate", |figure| {
        exchanged(figure, |exchange| exchange.rate)
    }),
    ("derivation_exchange_from_per_dollar", |figure| {
        exchanged(figure, |exchange| exchange.from_per_dollar)
    }),
    ("derivation_exchange_to_per_dollar", |figure| {
        exchanged(figure, |exchange| exchange.to_per_dollar)
    }),
    ("derivation_exchange_to", |figure| {
        exchanged(figure, |exchange| exchange.to)
    }),
    ("derivation_exchange_year", |figure| {
        exchanged(figure, |exchange| exchange.year)
    }),
    ("derivation_exchange_rate_year_differs", |figure| {
        exchanged(figure, |exchange| exchange.rate_year_differs)
    }),
    ("derivation_exchange_source", |figure| {
        exchanged(figure, |exchange| exchange.source)
    }),
    ("derivation_exchange_second_source", |figure| {
        exchanged(figure, |exchange| exchange.second_source)
    }),
    ("not_converted", |figure| cell(&figure.not_converted)),
];

fn derived<T: Serialize>(figure: &Figure, choose: fn(Derivation) -> T) -> String {
    cell(figure.derivation.map(choose))
}

fn exchanged<T: Serialize>(figure: &Figure, choose: fn(Exchange) -> T) -> String {
    let exchange = figure.derivation.and_then(|derivation| derivation.exchange);
    cell(exchange.map(choose))
}

/// Figures as rows.
#[must_use]
pub fn records(figures: &[Figure]) -> Rows {
    Rows::new(&COLUMNS, figures)
}

#[cfg(test)]
mod tests {
    use super::COLUMNS;
    use crate::dataset::DATASET;
    use crate::figure::conversion::{Conversion, ConversionRequest};
    use crate::figure::of_wages;
    use crate::model::Period;
    use crate::rows::{keys, names};

    #[test]
    fn every_field_of_a_figure_has_its_column() {
        let mut rows = DATASET.wages.iter();
        let row = rows.find(|row| row.region.as_str() == "US" && row.survey.as_str() > "2020");
        let request = ConversionRequest {
            per: Some(Period::Month),
            currency: Some("NGN"),
            rates: &["NGN=1550".to_owned()],
        };
        let converted = Conversion::read(request).expect("a rate is given");
        let figures = of_wages(row.expect("there are wages"), &converted);
        let mut full = figures.iter().filter(|figure| {
            let derivation = figure.derivation;
            figure.occupation.is_some() && derivation.is_some_and(|it| it.exchange.is_some())
        });
        assert_eq!(
            names(&COLUMNS),
            keys(full.next().expect("a figure was converted"))
        );
    }
}
