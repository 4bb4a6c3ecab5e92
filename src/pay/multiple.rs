//! Pay as a multiple of the minimum wage at the time: a comparison without exchange
//! rates.

use crate::figure::Figure;
use crate::figure::conversion;
use crate::model::{Basis, FigureRole, Number, Period, StatedFigure, Text};
use crate::region::Region;
use serde::Serialize;

/// Pay divided by the minimum wage.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Multiple {
    /// Of the lowest figure of pay.
    pub low: Number,
    /// Of the highest.
    pub high: Number,
    /// Date of the minimum wage of the newest pay, ISO 8601.
    pub minimum_wage_as_of: Option<Text>,
}

/// The lowest and highest pay as multiples of the minimum wage in force at the date of each.
/// None if that is unknown, if the periods are not convertible, or if the pay is itself
/// a legal minimum.
pub fn of(region: &Region, pay: &[Figure]) -> Option<Multiple> {
    if pay.first()?.basis == Basis::Statutory || !region.is_country() {
        return None;
    }
    let hours = &region.country.hours;
    let a_year = |value: Option<Number>, period: Option<Period>| {
        let (factor, _) = conversion::per(hours, period?, Period::Year)?;
        Some(value?.0 * factor)
    };
    let multiples = pay.iter().filter_map(|figure| {
        let minimum = in_force(region, figure.as_of?)?;
        Some(a_year(figure.value, figure.period)? / a_year(minimum.value, minimum.period)?)
    });
    let multiples: Vec<f64> = multiples.collect();
    let newest = pay.iter().filter_map(|figure| figure.as_of).max()?;
    let low = multiples.iter().copied().reduce(f64::min)?;
    let high = multiples.iter().copied().reduce(f64::max)?;
    Some(Multiple {
        low: conversion::times(Number(low), 1.0),
        high: conversion::times(Number(high), 1.0),
        minimum_wage_as_of: in_force(region, newest)?.as_of,
    })
}

/// The national minimum wage in force on a date.
fn in_force(region: &Region, date: Text) -> Option<&'static StatedFigure> {
    let is_national = |figure: &&StatedFigure| {
        matches!(
            figure.role,
            Some(FigureRole::MinimumWage | FigureRole::PastMinimumWage)
        )
    };
    let national = region.country.figures.as_slice().iter().filter(is_national);
    let begun = national.filter(|figure| figure.as_of.is_some_and(|since| since <= date));
    begun.max_by_key(|figure| figure.as_of)
}

impl Multiple {
    /// The multiple in words: `1.71 to 2.30`.
    #[must_use]
    pub fn in_words(&self) -> String {
        let (Number(low), Number(high)) = (self.low, self.high);
        match low == high {
            true => format!("{low:.2}"),
            false => format!("{low:.2} to {high:.2}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::of;
    use crate::figure::conversion::Conversion;
    use crate::pay::{headline, select};
    use crate::region;

    #[test]
    fn divides_pay_by_the_national_minimum_wage() {
        let multiple = |id: &str| {
            let region = region::find(id).expect(id);
            let pay = headline::figures(&region, &Conversion::default());
            of(&region, &pay).map(|multiple| multiple.in_words())
        };
        assert_eq!(multiple("us").as_deref(), Some("2.45 to 5.38"));
        // Pay by the hour.
        assert_eq!(multiple("ca").as_deref(), Some("1.32 to 2.77"));
        // Adverts of 2025 and of 2026, each by the minimum wage of its time.
        assert_eq!(multiple("za").as_deref(), Some("3.39 to 4.60"));
        // A state may have a minimum wage of its own.
        assert_eq!(multiple("us-ca"), None);
    }

    #[test]
    fn a_legal_minimum_is_no_multiple_of_another() {
        let australia = region::find("au").unwrap();
        let pay = select::of_year(&australia, None, &Conversion::default());
        assert_eq!(of(&australia, &pay), None);
    }
}
