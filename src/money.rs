//! Pay for one period as pay for another, with the working shown.

use crate::model::{Hours, Number, Period, Text};
use serde::Serialize;

/// How a figure was worked out from the one that was published.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Derivation {
    /// The number that was published.
    pub from_value: Option<Number>,
    /// The lower end of the range that was published.
    pub from_low: Option<Number>,
    /// The upper end of the range that was published.
    pub from_high: Option<Number>,
    pub from_period: Period,
    /// Working hours a year by which it was converted; null where none were needed.
    pub hours_a_year: Option<Number>,
    /// Source of the hours.
    pub hours_source: Option<Text>,
}

/// Weeks and months of a year, as pay is reckoned.
const WEEKS: f64 = 52.0;
const MONTHS: f64 = 12.0;

/// What pay for one period is to be multiplied by for another, and how that
/// comes about. None where the two are the same, where the hours of work are
/// not known, or where pay is by the day, for which no number of days is known.
#[must_use]
pub fn per(hours: &Hours, from: Period, to: Period) -> Option<(f64, Derivation)> {
    if from == to {
        return None;
    }
    let hours_a_year = hours.per_week.map(|hours| Number(hours.0 * WEEKS));
    let in_a_year = |period| match period {
        Period::Hour => hours_a_year.map(|hours| hours.0),
        Period::Day => None,
        Period::Week => Some(WEEKS),
        Period::Month => Some(MONTHS),
        Period::Year => Some(1.0),
    };
    let factor = in_a_year(from)? / in_a_year(to)?;
    let by_hours = from == Period::Hour || to == Period::Hour;
    let derivation = Derivation {
        from_value: None,
        from_low: None,
        from_high: None,
        from_period: from,
        hours_a_year: hours_a_year.filter(|_| by_hours),
        hours_source: hours.source.filter(|_| by_hours),
    };
    Some((factor, derivation))
}

/// A product to the hundredth: what is worked out is no more exact than that.
#[must_use]
pub fn times(number: Number, factor: f64) -> Number {
    Number((number.0 * factor * 100.0).round() / 100.0)
}
