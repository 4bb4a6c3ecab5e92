//! Exchange rates: the dataset's, by year, and the user's.

use super::currency::{Currency, US_DOLLAR, known};
use super::typed_rate::{TypedRate, typed_rates};
use crate::dataset::DATASET;
use crate::display::joined;
use crate::error::{Error, quoted};
use crate::figure::Figure;
use crate::model::{Number, RateRow, Text};
use crate::suggest::nearest;
use serde::{Serialize, Serializer};
use std::collections::BTreeSet;

/// An exchange between two currencies.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Exchange {
    pub kind: ExchangeKind,
    /// Units of the other currency per unit of the published one.
    pub rate: Number,
    /// Units of the published currency per US or international dollar; null for the US
    /// dollar itself.
    pub from_per_dollar: Option<Number>,
    /// Units of the other currency per US dollar; null for the US dollar and
    /// international dollars.
    pub to_per_dollar: Option<Number>,
    /// The other currency, ISO 4217; null for international dollars.
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub to: Option<Currency>,
    /// Year of the average; null for a user's rate.
    pub year: Option<u16>,
    /// Whether the rate is of an earlier year than the figure.
    pub rate_year_differs: bool,
    /// Id of the source of the rate; null for a user's rate.
    pub source: Option<Text>,
    /// Id of the source of the other currency's rate, if different.
    pub second_source: Option<Text>,
}

/// Kind of exchange rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ExchangeKind {
    /// Market exchange rate.
    ExchangeRate,
    /// Purchasing power parity, private consumption.
    PurchasingPower,
    /// Given by the user.
    OwnRate,
}

impl Exchange {
    /// Significant digits of a converted amount: those of the least precise rate. None
    /// for a user's rate, which is taken as exact.
    #[must_use]
    pub fn digits(&self) -> Option<usize> {
        if self.kind == ExchangeKind::OwnRate {
            return None;
        }
        let rates = [self.from_per_dollar, self.to_per_dollar];
        // The dollar's rate of 1 is exact. Others are published with at least four
        // digits; trailing zeros are lost.
        let rates = rates.into_iter().flatten().filter(|rate| rate.0 != 1.0);
        rates.map(|rate| significant_digits(rate).max(4)).min()
    }
}

fn significant_digits(number: Number) -> usize {
    let digits = number.0.to_string();
    let digits = digits.trim_start_matches(['0', '.']);
    digits.bytes().filter(u8::is_ascii_digit).count()
}

/// The target of a conversion, with the user's rates.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    pub money: Money,
    pub(super) typed: Vec<TypedRate>,
}

/// A currency or international dollars.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Money {
    Currency(Currency),
    /// International dollars (purchasing power parity).
    International,
}

impl Money {
    /// The ISO 4217 code, or `international dollars`.
    #[must_use]
    pub fn in_words(self) -> String {
        match self {
            Money::Currency(currency) => currency.to_string(),
            Money::International => "international dollars".to_owned(),
        }
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Money::Currency(currency) => currency.serialize(to),
            Money::International => to.serialize_str(PPP),
        }
    }
}

/// The value of `--in` for international dollars.
const PPP: &str = "ppp";

/// How many years a rate may be older than the figure; older rates are marked.
const OLDEST_RATE: u16 = 1;

/// The rate of a currency; by default that of the dollar itself.
#[derive(Clone, Copy, Default)]
struct Quote {
    /// Units per dollar; none for the dollar itself.
    per_dollar: Option<Number>,
    /// None for the dollar and for a user's rate.
    source: Option<Text>,
}

impl Quote {
    fn units(self) -> f64 {
        self.per_dollar.map_or(1.0, |rate| rate.0)
    }
}

impl Target {
    /// A target currency with the dataset's rates.
    ///
    /// # Errors
    ///
    /// A currency without a known rate.
    pub fn of(currency: Currency) -> Result<Target, Error> {
        check_is_known(currency.as_str(), Some(currency), &known())?;
        Ok(Target {
            money: Money::Currency(currency),
            typed: Vec::new(),
        })
    }

    /// Parses a currency, or `ppp`, and the user's rates. None without a currency.
    ///
    /// # Errors
    ///
    /// A currency without a rate; an invalid or unused rate.
    pub fn read(currency: Option<&str>, rates: &[String]) -> Result<Option<Target>, Error> {
        let Some(word) = currency else {
            return Ok(None);
        };
        let typed = typed_rates(rates)?;
        if word.trim().eq_ignore_ascii_case(PPP) {
            if let Some(rate) = typed.first() {
                let message = format!("'--rate {}' has no effect with '--in ppp'", rate.in_words());
                return Err(Error::usage("unused_rate", message)
                    .hint("Purchasing power is not an exchange rate: drop --rate, or convert to a currency"));
            }
            let money = Money::International;
            return Ok(Some(Target { money, typed }));
        }
        let mut known = known();
        known.extend(typed.iter().map(|rate| rate.currency));
        let currency = check_is_known(word, Currency::read(word), &known)?;
        Ok(Some(Target {
            money: Money::Currency(currency),
            typed,
        }))
    }

    /// The exchange from a currency at a date; none if the currency is the same. For
    /// figures in force, the newest rate since that date.
    ///
    /// # Errors
    ///
    /// Why there is no rate, in words that follow "not converted: ".
    pub fn exchange(
        &self,
        from: Currency,
        as_of: Option<&str>,
        in_force: bool,
    ) -> Result<Option<Exchange>, String> {
        let to = match self.money {
            Money::Currency(to) if to == from => return Ok(None),
            Money::Currency(to) => Some(to),
            Money::International => None,
        };
        // With user rates on both sides no year is needed.
        if let Some(exchange) = self.of_year(from, to, None) {
            return Ok(Some(exchange));
        }
        let Some(year) = as_of.and_then(|date| date.get(..4)?.parse::<u16>().ok()) else {
            return Err("the figure has no date, so no rate fits it".to_owned());
        };
        let newest = if in_force { newest_year() } else { year };
        let mut years = (year.saturating_sub(OLDEST_RATE)..=newest.max(year)).rev();
        let found = years.find_map(|used| {
            let exchange = self.of_year(from, to, Some(used))?;
            let rate_year_differs = exchange.year.is_some_and(|used| used < year);
            Some(Exchange {
                rate_year_differs,
                ..exchange
            })
        });
        found.map(Some).ok_or_else(|| {
            let to = self.money.in_words();
            format!("no rate of {from} to {to} is known for {year}")
        })
    }

    fn of_year(&self, from: Currency, to: Option<Currency>, year: Option<u16>) -> Option<Exchange> {
        let (kind, from, quote) = match to {
            None => {
                let rate = dataset_rate(from, year?)?.ppp_private_consumption?;
                let from = Quote {
                    per_dollar: Some(rate),
                    source: Some(DATASET.rate_sources.ppp),
                };
                (ExchangeKind::PurchasingPower, from, Quote::default())
            }
            Some(to) => {
                let is_typed = self.typed(from).or(self.typed(to)).is_some();
                let kind = match is_typed {
                    true => ExchangeKind::OwnRate,
                    false => ExchangeKind::ExchangeRate,
                };
                (kind, self.quote(from, year)?, self.quote(to, year)?)
            }
        };
        let source = from.source.or(quote.source);
        Some(Exchange {
            kind,
            rate: Number(quote.units() / from.units()),
            from_per_dollar: from.per_dollar,
            to_per_dollar: quote.per_dollar,
            to,
            year: year.filter(|_| source.is_some()),
            rate_year_differs: false,
            source,
            second_source: quote.source.filter(|second| Some(*second) != source),
        })
    }

    /// The user's rate of a currency.
    fn typed(&self, currency: Currency) -> Option<Number> {
        let rate = self.typed.iter().find(|rate| rate.currency == currency);
        rate.map(|rate| rate.per_usd)
    }

    /// The rate of a currency in a year, if known.
    fn quote(&self, currency: Currency, year: Option<u16>) -> Option<Quote> {
        if currency == US_DOLLAR {
            return Some(Quote::default());
        }
        if let Some(rate) = self.typed(currency) {
            return Some(Quote {
                per_dollar: Some(rate),
                source: None,
            });
        }
        let row = dataset_rate(currency, year?)?;
        let (rate, source) = match (row.per_usd_world_bank, row.per_usd_fed) {
            (Some(rate), _) => (rate, DATASET.rate_sources.world_bank),
            (None, rate) => (rate?, DATASET.rate_sources.fed),
        };
        Some(Quote {
            per_dollar: Some(rate),
            source: Some(source),
        })
    }

    /// Rejects a user's rate that no figure was converted by.
    ///
    /// # Errors
    ///
    /// The first such rate.
    pub fn check_rates_are_used<'a>(
        &self,
        figures: impl IntoIterator<Item = &'a Figure>,
    ) -> Result<(), Error> {
        let mut used: BTreeSet<Currency> = BTreeSet::new();
        for derivation in figures.into_iter().filter_map(|figure| figure.derivation) {
            if let Some(exchange) = derivation.exchange {
                used.extend(derivation.from_currency.into_iter().chain(exchange.to));
            }
        }
        used.remove(&US_DOLLAR);
        let mut unused = self
            .typed
            .iter()
            .filter(|rate| !used.contains(&rate.currency));
        let Some(rate) = unused.next() else {
            return Ok(());
        };
        let code = rate.currency.as_str();
        // Three letters are too short for similarity: allow one edit.
        let mut near = used.iter().map(Currency::as_str);
        let meant = near.find(|used| strsim::osa_distance(code, used) == 1);
        let meant = meant.map(|code| format!("--rate {code}={}", rate.per_usd.0));
        let hint = match used.is_empty() {
            true => "No pay here is converted between currencies".to_owned(),
            false => format!("Rates with an effect here: {}", joined(&used, ", ")),
        };
        let message = format!("'--rate {}' has no effect", rate.in_words());
        Err(Error::usage("unused_rate", message)
            .suggestions(meant)
            .hint(hint))
    }
}

fn check_is_known(
    word: &str,
    currency: Option<Currency>,
    known: &BTreeSet<Currency>,
) -> Result<Currency, Error> {
    let currency = currency.filter(|currency| known.contains(currency));
    currency.ok_or_else(|| {
        let message = format!("no exchange rate for currency {}", quoted(word));
        Error::usage("unknown_currency", message)
            .suggestions(nearest(word, known.iter().map(Currency::as_str)).map(String::from))
            .hint(format!("Currencies: {}, and ppp", joined(known, ", ")))
    })
}

fn dataset_rate(currency: Currency, year: u16) -> Option<&'static RateRow> {
    let mut rates = DATASET.rates.iter();
    rates.find(|row| row.year == year && row.currency.as_str() == currency.as_str())
}

fn newest_year() -> u16 {
    let years = DATASET.rates.iter().map(|row| row.year);
    years.max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Currency, Exchange, Money, Target};
    use crate::model::Number;
    use proptest::prelude::*;

    fn code(code: &str) -> Currency {
        Currency::read(code).expect(code)
    }

    fn to(currency: &str) -> Target {
        let target = Target::read(Some(currency), &[]).expect("a known currency");
        target.expect("a currency")
    }

    fn with_rates(currency: &str, rates: &[&str]) -> Result<Target, String> {
        let rates: Vec<String> = rates.iter().map(|&rate| rate.to_owned()).collect();
        let target = Target::read(Some(currency), &rates);
        target.map(Option::unwrap).map_err(|error| error.line())
    }

    fn from(target: &Target, currency: &str, date: &'static str) -> Result<Exchange, String> {
        let exchange = target.exchange(code(currency), Some(date), false);
        exchange.map(|exchange| exchange.expect("another currency"))
    }

    proptest! {
        #[test]
        fn exchange_round_trips(one in 0..8_usize, other in 0..8_usize, year in 0..5_usize) {
            let currencies = ["AUD", "CAD", "GBP", "INR", "KES", "NGN", "USD", "ZAR"];
            let year = ["2019", "2020", "2021", "2022", "2023"][year];
            let (one, other) = (currencies[one], currencies[other]);
            prop_assume!(one != other);
            let there = from(&to(other), one, year).unwrap();
            let back = from(&to(one), other, year).unwrap();
            prop_assert!((there.rate.0 * back.rate.0 - 1.0).abs() < 1e-9);
        }
    }

    #[test]
    fn uses_the_rate_of_the_figure_year() {
        let of_2022 = from(&to("USD"), "NGN", "2022-05").unwrap();
        assert_eq!(of_2022.from_per_dollar, Some(Number(425.97916)));
        assert!((of_2022.rate.0 * 425.97916 - 1.0).abs() < 1e-12);
        assert_eq!(
            (of_2022.year, of_2022.rate_year_differs),
            (Some(2022), false)
        );
        let of_2025 = from(&to("USD"), "NGN", "2025").unwrap();
        assert_eq!(
            (of_2025.year, of_2025.rate_year_differs),
            (Some(2024), true)
        );
        let reason = "no rate of NGN to USD is known for 2026";
        assert_eq!(
            from(&to("USD"), "NGN", "2026-11-22"),
            Err(reason.to_owned())
        );
        let undated = to("USD").exchange(code("NGN"), None, false);
        let reason = "the figure has no date, so no rate fits it";
        assert_eq!(undated, Err(reason.to_owned()));
        assert_eq!(to("USD").exchange(code("USD"), None, false), Ok(None));
    }

    #[test]
    fn ppp_uses_private_consumption() {
        let exchange = from(&to("ppp"), "NGN", "2024-07-29").unwrap();
        assert_eq!(exchange.from_per_dollar, Some(Number(265.54122)));
        assert_eq!(to("PPP").money, Money::International);
    }

    #[test]
    fn keeps_user_rates_exact() {
        let target = with_rates("ngn", &["ngn=1550"]).unwrap();
        let exchange = from(&target, "USD", "2025").unwrap();
        assert_eq!((exchange.rate, exchange.year), (Number(1550.0), None));
        let target = with_rates("usd", &["NGN=1,550"]).unwrap();
        let exchange = from(&target, "NGN", "2025").unwrap();
        assert_eq!(exchange.from_per_dollar, Some(Number(1550.0)));
        // A currency that the dataset lacks.
        let target = with_rates("pkr", &["PKR=280"]).unwrap();
        let exchange = from(&target, "NGN", "2024").unwrap();
        assert_eq!(exchange.to_per_dollar, Some(Number(280.0)));
        assert_eq!(exchange.year, Some(2024));
    }

    #[test]
    fn digits_are_those_of_the_least_precise_rate() {
        let digits = |target: &Target, currency: &str| {
            let exchange = from(target, currency, "2024").expect(currency);
            exchange.digits()
        };
        // 1478.9652, and 0.9242 for the euro.
        assert_eq!(digits(&to("usd"), "NGN"), Some(8));
        assert_eq!(digits(&to("eur"), "NGN"), Some(4));
        // The dollar's own rate and a user's rate are exact.
        assert_eq!(digits(&to("ppp"), "USD"), None);
        let typed = with_rates("ngn", &["NGN=1550"]).unwrap();
        assert_eq!(digits(&typed, "USD"), None);
    }

    #[test]
    fn rejects_unused_rates() {
        for (currency, rates) in [
            ("ngn", vec!["USD=2"]),
            ("ppp", vec!["NGN=1550"]),
            ("ngn", vec!["NGN=1550", "NGN=1600"]),
        ] {
            let error = with_rates(currency, &rates).unwrap_err();
            assert!(error.contains("has no effect"), "{error}");
        }
    }
}
