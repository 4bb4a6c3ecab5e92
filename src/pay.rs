//! Pay: which figures answer a question about it, the few that stand for a
//! region, and the percentile rank of an amount.

pub mod headline;
pub mod ranges;
pub mod rank;
pub mod select;

use crate::model::{Country, Period};

/// The period that people of a country speak of when they speak of pay.
#[must_use]
pub fn customary_period(country: &Country) -> Period {
    match country.id.as_str() {
        "NG" | "GH" | "KE" | "IN" | "ZA" => Period::Month,
        _ => Period::Year,
    }
}
