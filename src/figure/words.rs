//! Figures in words, for people.

use super::currency::Currency;
use super::{Figure, Id, Unit};
use crate::display::{self, Word};
use crate::model::{Measure, Number, Status};

impl Figure {
    /// The number in words, with all that a reader needs beside it: `USD 51,140 a year`.
    #[must_use]
    pub fn amount(&self) -> String {
        let number = match (self.status, self.value, self.low, self.high) {
            (Status::Present, Some(value), ..) => self.bare(value),
            (Status::Present, None, Some(low), Some(high)) => {
                format!("{} to {}", self.bare(low), self.bare(high))
            }
            (status, ..) => return status.word().to_owned(),
        };
        let period = self.period.map_or("", Word::word);
        let text = match (self.unit, self.measure) {
            (Unit::Currency | Unit::InternationalDollars, _) => {
                format!("{} {number} {period}", self.money())
            }
            (_, Measure::Openings) => format!("{number} openings {period}"),
            (Unit::Jobs, _) => format!("{number} jobs {period}"),
            (Unit::Percent, _) => format!("{number} percent"),
        };
        text.trim_end().to_owned()
    }

    /// The currency it is in: a code of ISO 4217, or `int$`.
    #[must_use]
    pub fn money(&self) -> &str {
        match self.unit {
            Unit::InternationalDollars => "int$",
            _ => self.currency.as_ref().map_or("", Currency::as_str),
        }
    }

    /// The money and the period it is for, as in `USD a year`.
    #[must_use]
    pub fn money_and_period(&self) -> String {
        let period = self.period.map_or("", Word::word);
        format!("{} {period}", self.money())
    }

    /// The number alone, or why there is none, for a cell of a table whose
    /// caption says the rest.
    #[must_use]
    pub fn cell(&self) -> String {
        match self.value {
            Some(value) => self.bare(value),
            None => self.status.word().to_owned(),
        }
    }

    /// A number as it is shown. What was published is shown as it was; what was
    /// calculated in whole units, and with no more digits than its rate has.
    #[must_use]
    pub fn shown(&self, value: Number) -> Number {
        let Some(derivation) = self.derivation else {
            return value;
        };
        let value = whole(value);
        let digits = derivation.exchange.and_then(|exchange| exchange.digits());
        digits.map_or(value, |digits| Number(rounded(value.0, digits)))
    }

    /// The figure in whole units of its currency, where there is little room.
    #[must_use]
    pub fn whole(&self) -> Figure {
        let mut figure = self.clone();
        for number in [&mut figure.value, &mut figure.low, &mut figure.high] {
            *number = number.map(whole);
        }
        figure
    }

    fn bare(&self, value: Number) -> String {
        match self.unit {
            Unit::Currency | Unit::InternationalDollars => display::money(self.shown(value)),
            // The sign is what a change is about.
            _ if self.measure == Measure::EmploymentChange && value.0 > 0.0 => {
                format!("+{}", display::count(value))
            }
            Unit::Jobs | Unit::Percent => display::count(value),
        }
    }

    /// The rung of the scale that it stands on: `grade 6`.
    #[must_use]
    pub fn rung(&self) -> Option<String> {
        match self.id {
            Id::Step(scale, row) => Some(format!("{} {}", scale.rung.as_str(), row.grade.as_str())),
            _ => None,
        }
    }

    /// What kind of figure it is, in words: `survey (official)`.
    #[must_use]
    pub fn kind(&self) -> String {
        format!("{} ({})", self.basis_in_words(), self.confidence.word())
    }

    /// What kind of figure it is, without its confidence: `survey, converted`.
    #[must_use]
    pub fn basis_in_words(&self) -> String {
        match self.derivation {
            Some(_) => format!("{}, converted", self.basis.word()),
            None => self.basis.word().to_owned(),
        }
    }

    /// Date in words, marked where it is old.
    #[must_use]
    pub fn date(&self) -> String {
        let old = if self.is_old { " (old)" } else { "" };
        format!("{}{old}", display::date(self.as_of))
    }
}

/// Below this the hundredths matter: pay by the hour.
const SMALLEST_WHOLE: f64 = 200.0;

/// An amount in whole units, unless it is small.
fn whole(value: Number) -> Number {
    match value.0.abs() < SMALLEST_WHOLE {
        true => value,
        false => Number(value.0.round()),
    }
}

/// A number with so many significant digits.
fn rounded(value: f64, digits: usize) -> f64 {
    let places = i32::try_from(digits).unwrap_or(i32::MAX);
    let magnitude = value.abs().log10().floor();
    if !magnitude.is_finite() {
        return value;
    }
    #[expect(
        clippy::cast_possible_truncation,
        reason = "no amount has a thousand digits"
    )]
    let scale = 10_f64.powi(places - 1 - magnitude as i32);
    (value * scale).round() / scale
}

#[cfg(test)]
mod tests {
    use super::rounded;

    #[test]
    fn rounds_to_significant_digits() {
        for (value, digits, expected) in [
            (64_778_675.0, 8, 64_778_675.0),
            (64_778_675.0, 6, 64_778_700.0),
            (71_777.0, 4, 71_780.0),
            (12.345, 3, 12.3),
            (0.0, 3, 0.0),
        ] {
            assert!((rounded(value, digits) - expected).abs() < 1e-6, "{value}");
        }
    }
}
