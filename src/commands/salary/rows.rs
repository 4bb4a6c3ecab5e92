//! Ranks as rows.

use crate::pay::rank::{Neighbor, PercentileRank};
use crate::rows::figures::rung;
use crate::rows::{Column, cell};

/// The columns of the rows.
pub(crate) const COLUMNS: [Column<PercentileRank>; 15] = [
    Column::text("region", |rank| cell(rank.region)),
    Column::text("series", |rank| cell(rank.series)),
    Column::text("scale", |rank| cell(rank.scale)),
    Column::text("grade", |rank| rung(rank.scale, rank.grade)),
    Column::number("amount", |rank| cell(rank.amount)),
    Column::text("currency", |rank| cell(rank.currency)),
    Column::text("period", |rank| cell(rank.period)),
    Column::text("position", |rank| cell(rank.position)),
    Column::number("percentile_estimate", |rank| cell(rank.percentile_estimate)),
    Column::text("below_id", |rank| {
        of(rank.below.as_ref(), |below| cell(below.id))
    }),
    Column::text("below_name", |rank| {
        of(rank.below.as_ref(), |below| cell(&below.name))
    }),
    Column::number("below_value", |rank| {
        of(rank.below.as_ref(), |below| cell(below.value))
    }),
    Column::text("above_id", |rank| {
        of(rank.above.as_ref(), |above| cell(above.id))
    }),
    Column::text("above_name", |rank| {
        of(rank.above.as_ref(), |above| cell(&above.name))
    }),
    Column::number("above_value", |rank| {
        of(rank.above.as_ref(), |above| cell(above.value))
    }),
];

fn of(neighbor: Option<&Neighbor>, choose: fn(&Neighbor) -> String) -> String {
    neighbor.map(choose).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::COLUMNS;
    use crate::figure::conversion::Conversion;
    use crate::pay::rank::{of, question};
    use crate::region;
    use crate::rows::{keys, names};

    #[test]
    fn every_rank_field_has_a_column() {
        let us = region::find("us").expect("a country of the dataset");
        let question = question("48000", &[us], &Conversion::default()).expect("an amount");
        let (ranks, _) = of(&us, &question).expect("a survey");
        assert_eq!(names(&COLUMNS), keys(&ranks[0]));
    }
}
