//! Formats figures for people.

use super::currency::Currency;
use super::{Figure, Id, Unit};
use crate::display::{self, Word};
use crate::model::{Measure, Number, Status};

impl Figure {
    /// The amount with unit and period: `USD 51,140 a year`.
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

    /// The date of a legal amount: `since 29 July 2024`; `as of` for one of a subdivision,
    /// whose start is often not known; the date alone if it has ended.
    #[must_use]
    pub fn in_force_on(&self) -> String {
        let date = display::date(self.as_of);
        match (self.in_force, self.region.contains('-')) {
            (true, false) => format!("since {date}"),
            (true, true) => format!("as of {date}"),
            (false, _) => date.into_owned(),
        }
    }

    /// The currency: an ISO 4217 code, or `int$`.
    #[must_use]
    pub fn money(&self) -> &str {
        match self.unit {
            Unit::InternationalDollars => "int$",
            _ => self.currency.as_ref().map_or("", Currency::as_str),
        }
    }

    /// Currency and period: `USD a year`.
    #[must_use]
    pub fn money_and_period(&self) -> String {
        let period = self.period.map_or("", Word::word);
        format!("{} {period}", self.money())
    }

    /// The number alone, or the status, for a table cell.
    #[must_use]
    pub fn cell(&self) -> String {
        match self.value {
            Some(value) => self.bare(value),
            None => self.status.word().to_owned(),
        }
    }

    /// A value as displayed: published values exactly, converted ones in whole units
    /// and no more digits than the rate has.
    #[must_use]
    pub fn shown(&self, value: Number) -> Number {
        let Some(derivation) = self.derivation else {
            return value;
        };
        let value = whole(value);
        let digits = derivation.exchange.and_then(|exchange| exchange.digits());
        digits.map_or(value, |digits| Number(rounded(value.0, digits)))
    }

    /// The figure rounded to whole units.
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
            // Show the sign of a change.
            _ if self.measure == Measure::EmploymentChange && value.0 > 0.0 => {
                format!("+{}", display::count(value))
            }
            Unit::Jobs | Unit::Percent => display::count(value),
        }
    }

    /// Kind and name of its grade: `grade 6`.
    #[must_use]
    pub fn rung(&self) -> Option<String> {
        match self.id {
            Id::Step(scale, row) => Some(format!("{} {}", scale.rung, row.grade)),
            _ => None,
        }
    }

    /// Basis and confidence: `survey (official)`.
    #[must_use]
    pub fn kind(&self) -> String {
        format!("{} ({})", self.basis_in_words(), self.confidence.word())
    }

    /// Basis: `survey, converted`.
    #[must_use]
    pub fn basis_in_words(&self) -> String {
        match self.derivation {
            Some(_) => format!("{}, converted", self.basis.word()),
            None => self.basis.word().to_owned(),
        }
    }

    /// The date, marked if old.
    #[must_use]
    pub fn date(&self) -> String {
        let old = if self.is_old { " (old)" } else { "" };
        format!("{}{old}", display::date(self.as_of))
    }
}

/// Smaller amounts keep their decimals: hourly pay.
const SMALLEST_WHOLE: f64 = 200.0;

/// Rounds to whole units, unless the amount is small.
fn whole(value: Number) -> Number {
    match value.0.abs() < SMALLEST_WHOLE {
        true => value,
        false => Number(value.0.round()),
    }
}

/// Rounds to significant digits, half away from zero.
fn rounded(value: f64, digits: usize) -> f64 {
    let scientific = format!("{value:e}");
    let exponent = scientific.rsplit_once('e');
    let exponent: Option<i32> = exponent.and_then(|(_, exponent)| exponent.parse().ok());
    let (Some(exponent), Ok(digits)) = (exponent, i32::try_from(digits)) else {
        return value;
    };
    let scale = 10_f64.powi(digits - 1 - exponent);
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
            (84_585.0, 4, 84_590.0),
            (0.654_38, 3, 0.654),
            (12.345, 3, 12.3),
            (0.0, 3, 0.0),
        ] {
            assert!((rounded(value, digits) - expected).abs() < 1e-6, "{value}");
        }
    }
}
