//! Subdivisions ranked by median wage.

use super::tables::{at, cells, column, series_label};
use super::{RegionPay, notes};
use crate::document::{Bar, Cited, Column, Document, Table};
use crate::figure::Figure;
use crate::model::Statistic;
use crate::region;

const STATISTICS: [Statistic; 4] = [
    Statistic::Median,
    Statistic::P10,
    Statistic::P90,
    Statistic::Count,
];

/// Number of subdivisions that a digest shows from both ends.
const FIRST: usize = 12;
const LAST: usize = 3;

/// Adds the ranking, highest median first; in a digest only both ends.
pub fn ranking(region: &RegionPay, figures: &[Figure], is_digest: bool, document: &mut Document) {
    let Some(wage) = figures.iter().find(|figure| figure.is_pay()) else {
        let name = region::with_article(region.name);
        document.paragraph(format!("No figures for the states of {name}."));
        return;
    };
    let figures: Vec<&Figure> = figures.iter().collect();
    let parts = figures.chunk_by(|one, other| one.region == other.region);
    let mut rows: Vec<(Vec<Cited>, Option<Bar>)> = Vec::new();
    for (index, part) in parts.enumerate() {
        let mut row = vec![
            Cited::from(region::name(part[0].region)),
            (index + 1).to_string().into(),
        ];
        row.extend(cells(part, &STATISTICS));
        let median = at(part, Statistic::Median).and_then(|median| median.value);
        rows.push((row, median.map(Bar::Length)));
    }
    let all = rows.len();
    if is_digest && all > FIRST + LAST {
        let mut gap = vec![Cited::default(); STATISTICS.len() + 2];
        gap[0] = "...".into();
        rows.splice(FIRST..all - LAST, [(gap, None)]);
        document.more(format!("All {all} of them"));
    }
    let mut columns = vec![Column::words("State"), Column::figures("Rank").unit("")];
    columns.extend(STATISTICS.map(column));
    let (rows, bars): (Vec<Vec<Cited>>, Vec<Option<Bar>>) = rows.into_iter().unzip();
    document.table(
        Table::new(columns)
            .caption(format!(
                "{}: {}, {}, {}",
                series_label(wage),
                wage.money_and_period(),
                wage.date(),
                wage.kind()
            ))
            .citing([wage.source])
            .unit(wage.money_and_period())
            .context(format!("{}, {}", wage.date(), wage.basis_in_words()))
            .rows(rows)
            .bars(bars),
    );
    notes::add_conversion(&figures, document);
    if !is_digest {
        notes::add_named_codes(figures.iter().copied(), document);
    }
}
