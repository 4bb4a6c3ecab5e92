//! Converts pay to another period or currency. The converted value is the published
//! value times the rate, so that anyone can recalculate it.

use super::currency::Currency;
use super::exchange::{Exchange, ExchangeKind, Money, Target};
use super::typed_rate::TypedRate;
use crate::display::{self, Word, joined};
use crate::error::Error;
use crate::model::{Hours, Number, Period, Text};
use serde::Serialize;

/// How a figure was derived from the published one.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Derivation {
    /// The published value.
    pub from_value: Option<Number>,
    /// Lower end of the published range.
    pub from_low: Option<Number>,
    /// Upper end of the published range.
    pub from_high: Option<Number>,
    /// Published currency, ISO 4217.
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub from_currency: Option<Currency>,
    /// Published period.
    pub from_period: Period,
    /// Factor: the value is `from_value` times this, rounded to two decimals.
    pub rate: Number,
    /// Working hours per year used; null if none were needed.
    pub hours_per_year: Option<Number>,
    /// Source of the hours.
    pub hours_source: Option<Text>,
    /// The exchange used; null if the currency is unchanged.
    pub exchange: Option<Exchange>,
}

/// Paid weeks and months per year.
const WEEKS: f64 = 52.0;
const MONTHS: f64 = 12.0;

/// Factor between pay periods, with the hours per year that it depends on, if any. None
/// if the hours are unknown, or for daily pay, for which no number of days is known.
#[must_use]
pub fn per(hours: &Hours, from: Period, to: Period) -> Option<(f64, Option<Number>)> {
    if from == to {
        return Some((1.0, None));
    }
    let hours_per_year = hours.per_week.map(|hours| Number(hours.0 * WEEKS));
    let in_a_year = |period| match period {
        Period::Hour => hours_per_year.map(|hours| hours.0),
        Period::Day => None,
        Period::Week => Some(WEEKS),
        Period::Month => Some(MONTHS),
        Period::Year => Some(1.0),
    };
    let factor = in_a_year(from)? / in_a_year(to)?;
    let by_hours = from == Period::Hour || to == Period::Hour;
    Some((factor, hours_per_year.filter(|_| by_hours)))
}

/// A product, rounded to two decimals.
#[must_use]
pub fn times(number: Number, factor: f64) -> Number {
    Number((number.0 * factor * 100.0).round() / 100.0)
}

/// A conversion as typed.
#[derive(Clone, Copy, Debug, Default)]
pub struct ConversionRequest<'a> {
    pub per: Option<Period>,
    /// A code of ISO 4217, or `ppp`.
    pub currency: Option<&'a str>,
    /// Rates such as `NGN=1550`: units per US dollar.
    pub rates: &'a [String],
}

/// A conversion; by default none.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Conversion {
    pub per: Option<Period>,
    pub target: Option<Target>,
}

impl Conversion {
    /// Parses a request.
    ///
    /// # Errors
    ///
    /// Those of [`Target::read`].
    pub fn read(request: ConversionRequest) -> Result<Conversion, Error> {
        Ok(Conversion {
            per: request.per,
            target: Target::read(request.currency, request.rates)?,
        })
    }

    /// The same conversion with a period.
    #[must_use]
    pub fn per(&self, period: Period) -> Conversion {
        Conversion {
            per: Some(period),
            ..self.clone()
        }
    }

    /// The target currency, for the query of an answer.
    #[must_use]
    pub fn money(&self) -> Option<Money> {
        self.target.as_ref().map(|target| target.money)
    }

    /// The user's rates, for the query of an answer.
    #[must_use]
    pub fn rates(&self) -> Vec<TypedRate> {
        let target = self.target.as_ref();
        target.map_or_else(Vec::new, |target| target.typed.clone())
    }
}

/// The error if nothing could be converted.
#[must_use]
pub fn not_converted(reason: &str) -> Error {
    Error::not_found("not_converted", format!("not converted: {reason}"))
        .hint("'--rate' sets an exchange rate, as in --rate NGN=1550")
}

impl Derivation {
    /// The published amount: `NGN 1,439,506 a year`.
    #[must_use]
    pub fn published(&self) -> String {
        let number = match (self.from_value, self.from_low, self.from_high) {
            (Some(value), ..) => display::money(value),
            (None, Some(low), Some(high)) => {
                format!("{} to {}", display::money(low), display::money(high))
            }
            _ => String::new(),
        };
        format!("{} {number} {}", self.currency(), self.from_period.word())
    }

    /// The hours and rates used.
    #[must_use]
    pub fn means(&self) -> String {
        let hours = self.hours_per_year;
        let hours = hours.map(|hours| format!("{} hours a year", display::count(hours)));
        let exchange = self.exchange.map(|exchange| self.rates(&exchange));
        joined(hours.into_iter().chain(exchange), ", ")
    }

    /// The rates of an exchange, as published or typed.
    fn rates(&self, exchange: &Exchange) -> String {
        let side = |rate: Option<Number>, currency: Option<Currency>| {
            let rate = display::count(rate?);
            Some(format!("{rate} {}", currency?))
        };
        let from = side(exchange.from_per_dollar, self.from_currency);
        let to = side(exchange.to_per_dollar, exchange.to);
        let sides = joined(from.into_iter().chain(to), " and ");
        let dollar = match exchange.kind {
            ExchangeKind::PurchasingPower => "1 international dollar (purchasing power)",
            _ => "1 USD",
        };
        let mut rates = format!("{sides} for {dollar}");
        if exchange.kind == ExchangeKind::OwnRate {
            rates += ", a rate of your own";
        }
        if let Some(year) = exchange.year {
            rates += &format!(", average of {year}");
        }
        if exchange.rate_year_differs {
            rates += " (none is known for the figure's year)";
        }
        rates
    }

    /// How it was converted: `converted from NGN 1,439,506 a year, at 1,478.9652
    /// NGN for 1 USD, average of 2024`.
    #[must_use]
    pub fn in_words(&self) -> String {
        match self.means() {
            means if means.is_empty() => format!("converted from {}", self.published()),
            means => format!("converted from {}, at {means}", self.published()),
        }
    }

    fn currency(&self) -> String {
        let currency = self.from_currency;
        currency.map_or_else(String::new, |currency| currency.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::{per, times};
    use crate::model::{Hours, Number, Period, Text};
    use proptest::prelude::*;

    const PERIODS: [Period; 4] = [Period::Hour, Period::Week, Period::Month, Period::Year];

    fn hours(per_week: f64) -> Hours {
        Hours {
            per_week: Some(Number(per_week)),
            text: Text::default(),
            confidence: None,
            source: None,
        }
    }

    proptest! {
        #[test]
        fn period_conversion_round_trips(
            wage in 1.0..1e7_f64, per_week in 20.0..60.0_f64, from in 0..4_usize, by in 0..4_usize,
        ) {
            let hours = hours(per_week);
            let (there, _) = per(&hours, PERIODS[from], PERIODS[by]).unwrap();
            let (back, _) = per(&hours, PERIODS[by], PERIODS[from]).unwrap();
            prop_assert!((wage * there * back - wage).abs() < wage * 1e-9);
        }

        #[test]
        fn conversion_is_monotonic(one in 1.0..1e7_f64, more in 0.01..1e6_f64) {
            let factor = per(&hours(40.0), Period::Year, Period::Month).unwrap().0;
            prop_assert!(times(Number(one), factor) <= times(Number(one + more), factor));
        }
    }

    #[test]
    fn does_not_convert_daily_pay_or_without_hours() {
        assert_eq!(per(&hours(40.0), Period::Day, Period::Month), None);
        let unknown = Hours {
            per_week: None,
            ..hours(1.0)
        };
        assert_eq!(per(&unknown, Period::Hour, Period::Year), None);
        assert_eq!(
            per(&unknown, Period::Month, Period::Year),
            Some((12.0, None))
        );
    }
}
