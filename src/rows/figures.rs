//! Figures as rows, one column per field.

use super::{Column, Rows, cell};
use crate::dataset;
use crate::figure::Figure;
use crate::figure::conversion::Derivation;
use crate::figure::exchange::Exchange;
use crate::model::Text;
use serde::Serialize;

/// The columns of the rows.
pub(crate) const COLUMNS: [Column<Figure>; 44] = [
    Column::text("id", |figure| cell(figure.id)),
    Column::text("region", |figure| cell(figure.region)),
    Column::text("label", |figure| cell(figure.label)),
    Column::text("occupation_system", |figure| {
        cell(figure.occupation.map(|occupation| occupation.system))
    }),
    // Prefixed with its system, so that readers do not infer a number.
    Column::text("occupation_code", |figure| {
        figure.occupation.map_or(String::new(), |occupation| {
            format!("{} {}", occupation.system, occupation.code)
        })
    }),
    Column::text("occupation_title", |figure| {
        cell(figure.occupation.map(|occupation| occupation.title))
    }),
    Column::text("series", |figure| cell(figure.series)),
    Column::text("scale", |figure| cell(figure.scale)),
    Column::text("grade", |figure| rung(figure.scale, figure.grade)),
    Column::text("step", |figure| {
        let step = figure.step;
        step.map_or(String::new(), |step| format!("step {step}"))
    }),
    Column::text("level", |figure| cell(figure.level)),
    Column::text("measure", |figure| cell(figure.measure)),
    Column::text("statistic", |figure| cell(figure.statistic)),
    Column::number("value", |figure| cell(figure.value)),
    // A single value is both ends of its range, so that the columns are never empty.
    Column::number("low", |figure| cell(figure.low.or(figure.value))),
    Column::number("high", |figure| cell(figure.high.or(figure.value))),
    Column::text("unit", |figure| cell(figure.unit)),
    Column::text("currency", |figure| cell(figure.currency)),
    Column::text("period", |figure| cell(figure.period)),
    Column::date("as_of", |figure| cell(figure.as_of)),
    Column::text("basis", |figure| cell(figure.basis)),
    Column::text("confidence", |figure| cell(figure.confidence)),
    Column::text("source", |figure| cell(figure.source)),
    Column::text("note", |figure| cell(figure.note)),
    Column::text("status", |figure| cell(figure.status)),
    Column::boolean("is_old", |figure| cell(figure.is_old)),
    Column::number("derivation_from_value", |figure| {
        derived(figure, |derivation| derivation.from_value)
    }),
    Column::number("derivation_from_low", |figure| {
        derived(figure, |derivation| {
            derivation.from_low.or(derivation.from_value)
        })
    }),
    Column::number("derivation_from_high", |figure| {
        derived(figure, |derivation| {
            derivation.from_high.or(derivation.from_value)
        })
    }),
    Column::text("derivation_from_currency", |figure| {
        derived(figure, |derivation| derivation.from_currency)
    }),
    Column::text("derivation_from_period", |figure| {
        derived(figure, |derivation| derivation.from_period)
    }),
    Column::number("derivation_rate", |figure| {
        derived(figure, |derivation| derivation.rate)
    }),
    // As text: few rows have it, and readers infer types from the first rows.
    Column::text("derivation_hours_per_year", |figure| {
        let hours = figure.derivation.and_then(|it| it.hours_per_year);
        hours.map_or(String::new(), |hours| format!("{} hours", cell(hours)))
    }),
    Column::text("derivation_hours_source", |figure| {
        derived(figure, |derivation| derivation.hours_source)
    }),
    Column::text("derivation_exchange_kind", |figure| {
        exchanged(figure, |exchange| exchange.kind)
    }),
    Column::number("derivation_exchange_rate", |figure| {
        exchanged(figure, |exchange| exchange.rate)
    }),
    Column::number("derivation_exchange_from_per_dollar", |figure| {
        exchanged(figure, |exchange| exchange.from_per_dollar)
    }),
    Column::number("derivation_exchange_to_per_dollar", |figure| {
        exchanged(figure, |exchange| exchange.to_per_dollar)
    }),
    Column::text("derivation_exchange_to", |figure| {
        exchanged(figure, |exchange| exchange.to)
    }),
    Column::integer("derivation_exchange_year", |figure| {
        exchanged(figure, |exchange| exchange.year)
    }),
    Column::boolean("derivation_exchange_rate_year_differs", |figure| {
        exchanged(figure, |exchange| exchange.rate_year_differs)
    }),
    Column::text("derivation_exchange_source", |figure| {
        exchanged(figure, |exchange| exchange.source)
    }),
    Column::text("derivation_exchange_second_source", |figure| {
        exchanged(figure, |exchange| exchange.second_source)
    }),
    Column::text("not_converted", |figure| cell(&figure.not_converted)),
];

fn derived<T: Serialize>(figure: &Figure, choose: fn(Derivation) -> T) -> String {
    cell(figure.derivation.map(choose))
}

fn exchanged<T: Serialize>(figure: &Figure, choose: fn(Exchange) -> T) -> String {
    let exchange = figure.derivation.and_then(|derivation| derivation.exchange);
    cell(exchange.map(choose))
}

/// A grade prefixed with its kind, so that readers do not infer a number.
#[must_use]
pub fn rung(scale: Option<Text>, grade: Option<Text>) -> String {
    let scale = scale.and_then(|id| dataset::scale(&id));
    match (scale, grade) {
        (Some(scale), Some(grade)) => format!("{} {}", scale.rung, grade),
        _ => String::new(),
    }
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
    use crate::figure::from_wages;
    use crate::model::Period;
    use crate::rows::{keys, names};

    #[test]
    fn every_figure_field_has_a_column() {
        let mut rows = DATASET.wages.iter();
        let row = rows.find(|row| row.region.as_str() == "US" && row.survey.as_str() > "2020");
        let request = ConversionRequest {
            per: Some(Period::Month),
            currency: Some("NGN"),
            rates: &["NGN=1550".to_owned()],
        };
        let converted = Conversion::read(request).expect("a rate is given");
        let figures = from_wages(row.expect("there are wages"), &converted);
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
