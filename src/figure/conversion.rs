//! Pay as pay for another period or in other money, with the working shown.

use crate::args;
use crate::dataset::{self, DATASET};
use crate::error::{Error, quoted};
use crate::model::{Hours, Number, Period, Text};
use crate::suggest::nearest;
use serde::Serialize;
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

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
    /// Currency of what was published, ISO 4217.
    pub from_currency: Option<Text>,
    /// Period of what was published.
    pub from_period: Period,
    /// Working hours a year by which it was converted; null where none were needed.
    pub hours_a_year: Option<Number>,
    /// Source of the hours.
    pub hours_source: Option<Text>,
    /// The exchange by which it was converted; null where the money is the same.
    pub exchange: Option<Exchange>,
}

/// What one money is worth in another.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Exchange {
    pub kind: ExchangeKind,
    /// Units of the published currency for one unit of the other money.
    pub rate: Number,
    /// The other money, ISO 4217; null for international dollars.
    pub to: Option<Text>,
    /// Year whose average it is; null for a rate of one's own.
    pub year: Option<u16>,
    /// Whether that year is before the year of the figure.
    pub is_of_other_year: bool,
    /// Id of the source of the rate; null for a rate of one's own.
    pub source: Option<Text>,
    /// Id of the source of the other currency's rate, where that is another.
    pub second_source: Option<Text>,
}

/// What kind of rate an exchange goes by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ExchangeKind {
    /// What banks change money at.
    ExchangeRate,
    /// What the same goods cost: purchasing power parity, private consumption.
    PurchasingPower,
    /// Given with the question.
    OwnRate,
}

/// Weeks and months of a year, as pay is reckoned.
const WEEKS: f64 = 52.0;
const MONTHS: f64 = 12.0;

/// What pay for one period is to be multiplied by for another, and the hours a
/// year that this takes where it does. None where the hours of work are not
/// known, or where pay is by the day, for which no number of days is known.
#[must_use]
pub fn per(hours: &Hours, from: Period, to: Period) -> Option<(f64, Option<Number>)> {
    if from == to {
        return Some((1.0, None));
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
    Some((factor, hours_a_year.filter(|_| by_hours)))
}

/// A product to the hundredth: what is worked out is no more exact than that.
#[must_use]
pub fn times(number: Number, factor: f64) -> Number {
    Number((number.0 * factor * 100.0).round() / 100.0)
}

/// How pay is to be shown; by default as published.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Conversion {
    pub per: Option<Period>,
    pub target: Option<Target>,
}

impl Conversion {
    /// Reads the options that ask for it.
    ///
    /// # Errors
    ///
    /// What [`Target::read`] finds wrong.
    pub fn read(per: Option<args::Per>, money: &args::Money) -> Result<Conversion, Error> {
        Ok(Conversion {
            per: per.map(Period::from),
            target: Target::read(money)?,
        })
    }

    /// What was asked for, for the query of an answer: a code of ISO 4217, or `ppp`.
    #[must_use]
    pub fn money(&self) -> Option<Text> {
        Some(match self.target.as_ref()?.money {
            Money::Currency(currency) => currency,
            Money::International => Text::new("ppp"),
        })
    }
}

/// The money that figures are to be converted to.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    pub money: Money,
    /// Rates that were given with the question: units for one US dollar.
    own: Vec<(Text, Number)>,
}

/// A money that figures can be in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Money {
    /// ISO 4217.
    Currency(Text),
    /// International dollars: what a US dollar buys in the United States.
    International,
}

/// How many years a rate may be older than the figure: where the year's own is
/// not known, the one before it serves, and is marked.
const OLDEST_RATE: u16 = 1;

impl Target {
    /// Reads `--in` and `--rate`; none where nothing is to be converted.
    ///
    /// # Errors
    ///
    /// A currency that no rate is known or given for; a rate that is none.
    pub fn read(arguments: &args::Money) -> Result<Option<Target>, Error> {
        let own = arguments.rate.iter().map(|word| own_rate(word));
        let own: Vec<(Text, Number)> = own.collect::<Result<_, _>>()?;
        let Some(word) = &arguments.currency else {
            return Ok(None);
        };
        if word.eq_ignore_ascii_case("ppp") {
            let money = Money::International;
            return Ok(Some(Target { money, own }));
        }
        let mut known = currencies();
        known.extend(own.iter().map(|(currency, _)| *currency));
        let currency = known.iter().find(|known| known.eq_ignore_ascii_case(word));
        let Some(&currency) = currency else {
            let known: Vec<&str> = known.iter().map(|known| known.as_str()).collect();
            let message = format!("no currency {}", quoted(word));
            return Err(Error::usage("unknown_currency", message)
                .candidates(nearest(word, known.iter().copied()).map(String::from))
                .hint(format!("Currencies: {}, and ppp", known.join(", "))));
        };
        let money = Money::Currency(currency);
        Ok(Some(Target { money, own }))
    }

    /// The exchange from a currency of a date; none where the money is the same.
    /// What is still in force takes the newest rate since that date.
    ///
    /// # Errors
    ///
    /// Where no rate of the time is known, why, in words that follow
    /// "not converted: ".
    pub fn exchange(
        &self,
        from: Text,
        as_of: Option<Text>,
        in_force: bool,
    ) -> Result<Option<Exchange>, String> {
        let to = match self.money {
            Money::Currency(to) if to == from => return Ok(None),
            Money::Currency(to) => Some(to),
            Money::International => None,
        };
        let is_own = [Some(from), to]
            .iter()
            .flatten()
            .any(|&side| self.own(side).is_some());
        let kind = match (to, is_own) {
            (None, _) => ExchangeKind::PurchasingPower,
            (Some(_), true) => ExchangeKind::OwnRate,
            (Some(_), false) => ExchangeKind::ExchangeRate,
        };
        let exchange = |year: Option<u16>| {
            let (rate, used, source, second_source) = match to {
                None => {
                    let rate = dataset::rate(from, year?)?.ppp_private_consumption?;
                    (rate, year, Some(Text::new("money-ppp")), None)
                }
                Some(to) => {
                    // Both are worth so much in US dollars.
                    let (from, to) = (self.in_dollars(from, year)?, self.in_dollars(to, year)?);
                    let (source, second) = (from.1.or(to.1), to.1.filter(|to| Some(*to) != from.1));
                    let rate = Number(from.0.0 / to.0.0);
                    (
                        rate,
                        source.and(year),
                        source,
                        second.filter(|_| from.1.is_some()),
                    )
                }
            };
            Some(Exchange {
                kind,
                rate,
                to,
                year: used,
                is_of_other_year: false,
                source,
                second_source,
            })
        };
        // With rates of one's own on both sides no year is needed.
        if let Some(exchange) = exchange(None) {
            return Ok(Some(exchange));
        }
        let Some(year) = as_of.and_then(|date| date.get(..4)?.parse::<u16>().ok()) else {
            return Err("the figure has no date, so no rate fits it".to_owned());
        };
        let newest = if in_force { newest_rate() } else { year };
        let mut years = (year.saturating_sub(OLDEST_RATE)..=newest.max(year)).rev();
        let found = years.find_map(|used| {
            let is_of_other_year = used < year;
            Some(Exchange {
                is_of_other_year,
                ..exchange(Some(used))?
            })
        });
        let name = to.map_or("international dollars", |to| to.as_str());
        let reason = || format!("no rate of {} to {name} is known for {year}", from.as_str());
        found.map(Some).ok_or_else(reason)
    }

    /// The rate that was given with the question for a currency.
    fn own(&self, currency: Text) -> Option<Number> {
        let mut own = self.own.iter();
        own.find(|(known, _)| *known == currency)
            .map(|(_, rate)| *rate)
    }

    /// Units of a currency for one US dollar in a year, and whose rate it is.
    fn in_dollars(&self, currency: Text, year: Option<u16>) -> Option<(Number, Option<Text>)> {
        if currency.as_str() == "USD" {
            return Some((Number(1.0), None));
        }
        if let Some(rate) = self.own(currency) {
            return Some((rate, None));
        }
        let row = dataset::rate(currency, year?)?;
        let bank = row
            .per_usd_world_bank
            .map(|rate| (rate, Some(Text::new("money-world-bank"))));
        bank.or_else(|| Some((row.per_usd_fed?, Some(Text::new("money-fed")))))
    }
}

/// The currencies that a rate is known for.
fn currencies() -> BTreeSet<Text> {
    DATASET.rates.iter().map(|row| row.currency).collect()
}

fn newest_rate() -> u16 {
    DATASET
        .rates
        .iter()
        .map(|row| row.year)
        .max()
        .unwrap_or_default()
}

/// What can be a rate: no money is worth so much or so little that a rate beyond
/// would be meant, and pay by it would be nothing or without end.
const RATES: RangeInclusive<f64> = 1e-6..=1e9;

fn own_rate(word: &str) -> Result<(Text, Number), Error> {
    let pair = word.split_once('=').and_then(|(currency, rate)| {
        let rate: f64 = rate.trim().parse().ok()?;
        let currency = currency.trim().to_uppercase();
        let is_code = currency.len() == 3 && currency.bytes().all(|b| b.is_ascii_uppercase());
        (is_code && RATES.contains(&rate)).then_some((currency, rate))
    });
    let (currency, rate) = pair.ok_or_else(|| {
        Error::usage("invalid_value", format!("{} is no rate", quoted(word)))
            .hint("A rate is units for one US dollar, as in NGN=1550, up to 1,000,000,000")
    })?;
    // The few letters are kept for as long as the program runs.
    let mut known = DATASET.rates.iter().map(|row| row.currency);
    let known = known.find(|known| known.as_str() == currency);
    Ok((
        known.unwrap_or_else(|| Text::new(currency.leak())),
        Number(rate),
    ))
}

#[cfg(test)]
mod tests {
    use super::{Conversion, Money, Target, own_rate, per, times};
    use crate::args;
    use crate::dataset::DATASET;
    use crate::model::{Hours, Number, Period, Text};
    use proptest::prelude::*;

    const PERIODS: [Period; 4] = [Period::Hour, Period::Week, Period::Month, Period::Year];

    fn hours(per_week: f64) -> Hours {
        Hours {
            per_week: Some(Number(per_week)),
            text: Text::new(""),
            confidence: None,
            source: None,
        }
    }

    fn to(currency: &'static str) -> Target {
        let arguments = args::Money {
            currency: Some(currency.to_owned()),
            rate: Vec::new(),
        };
        let conversion = Conversion::read(None, &arguments);
        conversion
            .ok()
            .and_then(|conversion| conversion.target)
            .unwrap_or(Target {
                money: Money::International,
                own: Vec::new(),
            })
    }

    proptest! {
        #[test]
        fn pay_there_and_back_is_the_same_pay(
            wage in 1.0..1e7_f64, per_week in 20.0..60.0_f64, from in 0..4_usize, by in 0..4_usize,
        ) {
            let hours = hours(per_week);
            let (there, _) = per(&hours, PERIODS[from], PERIODS[by]).unwrap();
            let (back, _) = per(&hours, PERIODS[by], PERIODS[from]).unwrap();
            prop_assert!((wage * there * back - wage).abs() < wage * 1e-9);
        }

        #[test]
        fn more_pay_stays_more_pay(one in 1.0..1e7_f64, more in 0.01..1e6_f64) {
            let factor = per(&hours(40.0), Period::Year, Period::Month).unwrap().0;
            prop_assert!(times(Number(one), factor) <= times(Number(one + more), factor));
        }

        #[test]
        fn money_there_and_back_is_the_same_money(one in 0..8_usize, other in 0..8_usize, year in 2019..2024_u16) {
            let currencies = ["AUD", "CAD", "GBP", "INR", "KES", "NGN", "USD", "ZAR"];
            let (one, other) = (currencies[one], currencies[other]);
            let date = Some(Text::new(year.to_string().leak()));
            let there = to(other).exchange(Text::new(one), date, false).unwrap();
            let back = to(one).exchange(Text::new(other), date, false).unwrap();
            match (there, back) {
                (Some(there), Some(back)) => {
                    prop_assert!((there.rate.0 * back.rate.0 - 1.0).abs() < 1e-9);
                    prop_assert_eq!(there.year, Some(year));
                }
                (there, back) => prop_assert_eq!((there, back, one), (None, None, other)),
            }
        }
    }

    #[test]
    fn the_rate_is_that_of_the_figure_s_year() {
        let exchange = |date| to("USD").exchange(Text::new("NGN"), Some(Text::new(date)), false);
        let exchange_2022 = exchange("2022-05").unwrap().unwrap();
        assert_eq!(exchange_2022.rate, Number(425.97916));
        assert_eq!(
            (exchange_2022.year, exchange_2022.is_of_other_year),
            (Some(2022), false)
        );
        let exchange_2025 = exchange("2025").unwrap().unwrap();
        assert_eq!(
            (exchange_2025.year, exchange_2025.is_of_other_year),
            (Some(2024), true)
        );
        let reason = "no rate of NGN to USD is known for 2026";
        assert_eq!(exchange("2026-11-22"), Err(reason.to_owned()));
    }

    #[test]
    fn pay_is_compared_by_what_consumers_pay() {
        let exchange = to("ppp").exchange(Text::new("NGN"), Some(Text::new("2024-07-29")), false);
        assert_eq!(exchange.unwrap().unwrap().rate, Number(265.54122));
    }

    #[test]
    fn a_figure_without_a_date_is_not_converted() {
        let exchange = to("USD").exchange(Text::new("NGN"), None, false);
        let reason = "the figure has no date, so no rate fits it";
        assert_eq!(exchange, Err(reason.to_owned()));
    }

    #[test]
    fn no_pay_by_the_day_or_without_hours_is_converted() {
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

    #[test]
    fn a_rate_is_a_currency_and_a_positive_number() {
        assert_eq!(
            own_rate("ngn=1550").unwrap(),
            (Text::new("NGN"), Number(1550.0))
        );
        for wrong in [
            "NGN", "NGN=", "NGN=0", "NGN=-1", "NGN=nan", "NGN=inf", "NAIRA=1", "=1",
        ] {
            assert!(own_rate(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn every_currency_of_a_region_has_rates() {
        for region in DATASET.regions {
            assert!(
                super::currencies().contains(&region.currency),
                "{}",
                region.id.as_str()
            );
        }
    }
}
