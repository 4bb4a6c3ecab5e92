//! Parses exchange rates as typed.

use super::amount::{Reading, number};
use super::currency::{Currency, US_DOLLAR};
use crate::dataset::DATASET;
use crate::error::{Error, quoted};
use crate::model::Number;
use serde::Serialize;
use std::ops::RangeInclusive;

/// An exchange rate given by the user.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct TypedRate {
    /// ISO 4217.
    #[cfg_attr(test, schemars(with = "String"))]
    pub currency: Currency,
    /// Units of the currency per US dollar.
    pub per_usd: Number,
}

impl TypedRate {
    /// In the form of the option: `NGN=1550`.
    #[must_use]
    pub fn in_words(&self) -> String {
        format!("{}={}", self.currency, self.per_usd.0)
    }
}

/// Accepted rates; no currency is outside this range.
const RATES: RangeInclusive<f64> = 1e-6..=1e9;

/// Parses rates, several per word if separated by commas.
pub(super) fn typed_rates(words: &[String]) -> Result<Vec<TypedRate>, Error> {
    let mut rates: Vec<TypedRate> = Vec::new();
    for word in words.iter().flat_map(|word| split(word)) {
        let rate = typed_rate(word)?;
        if let Some(before) = rates.iter().find(|known| known.currency == rate.currency) {
            let (before, after) = (before.in_words(), rate.in_words());
            let message = format!("'--rate {after}' has no effect after '--rate {before}'");
            return Err(Error::usage("unused_rate", message).hint("Give one rate a currency"));
        }
        rates.push(rate);
    }
    Ok(rates)
}

/// Splits a word at commas before letters; commas before digits belong to the number.
fn split(word: &str) -> Vec<&str> {
    let is_between = |(at, _): &(usize, &str)| {
        let after = word[at + 1..].trim_start();
        after.starts_with(|c: char| c.is_ascii_alphabetic())
    };
    let (mut words, mut start) = (Vec::new(), 0);
    for (at, comma) in word.match_indices(',').filter(is_between) {
        words.push(&word[start..at]);
        start = at + comma.len();
    }
    words.push(&word[start..]);
    words
}

fn typed_rate(word: &str) -> Result<TypedRate, Error> {
    let message = format!("invalid value {} for '--rate'", quoted(word));
    let invalid = Error::usage("invalid_value", message)
        .hint("A rate is units for one US dollar, as in NGN=1550, up to 1,000,000,000");
    let pair = word.split_once('=').and_then(|(currency, rate)| {
        let (currency, reading) = (Currency::read(currency)?, number(rate)?);
        RATES
            .contains(&reading.value)
            .then_some((currency, reading))
    });
    let (currency, reading) = pair.ok_or(invalid)?;
    if currency == US_DOLLAR {
        let message = format!("'--rate {}' has no effect", word.trim());
        return Err(Error::usage("unused_rate", message)
            .hint("A rate is units of another currency for one US dollar, as in NGN=1550"));
    }
    if let Some(other) = reading.other.filter(|_| is_doubtful(currency, reading)) {
        let one = reading.value;
        let message = format!(
            "invalid value {} for '--rate': it may mean {one} or {other}",
            quoted(word)
        );
        return Err(Error::usage("invalid_value", message)
            .hint(format!("Write {currency}={one} or {currency}={other}")));
    }
    Ok(TypedRate {
        currency,
        per_usd: Number(reading.value),
    })
}

/// Whether the other reading is closer to the newest known rate, or no rate is known.
fn is_doubtful(currency: Currency, reading: Reading) -> bool {
    let rows = DATASET.rates.iter().rev();
    let mut rows = rows.filter(|row| row.currency.as_str() == currency.as_str());
    let known = rows.find_map(|row| row.per_usd_world_bank.or(row.per_usd_fed));
    let (Some(known), Some(other)) = (known, reading.other) else {
        return true;
    };
    let distance = |rate: f64| (rate / known.0).max(known.0 / rate);
    distance(other) < distance(reading.value)
}

#[cfg(test)]
mod tests {
    use super::{split, typed_rate};
    use crate::model::Number;

    #[test]
    fn parses_a_currency_and_a_positive_number() {
        for (word, rate) in [
            ("ngn=1550", 1550.0),
            ("NGN=1,550", 1550.0),
            ("NGN=1478.965", 1478.965),
            ("EUR=0.923", 0.923),
            ("KES=129.250", 129.25),
            (" ghs = 12 ", 12.0),
        ] {
            assert_eq!(typed_rate(word).unwrap().per_usd, Number(rate), "{word}");
        }
        for word in [
            "NGN",
            "NGN=",
            "NGN=0",
            "NGN=-1",
            "NGN=nan",
            "NGN=inf",
            "NAIRA=1",
            "=1",
            "EUR=0,923",
            "NGN=15,50",
        ] {
            assert!(typed_rate(word).is_err(), "{word}");
        }
    }

    #[test]
    fn rejects_ambiguous_rates_and_suggests_both_readings() {
        for (word, hint) in [
            ("NGN=1.550", "Write NGN=1.55 or NGN=1550"),
            ("KES=129,250", "Write KES=129250 or KES=129.25"),
            ("PKR=278.500", "Write PKR=278.5 or PKR=278500"),
        ] {
            let error = typed_rate(word).unwrap_err();
            assert_eq!(error.hint.as_deref(), Some(hint), "{word}");
        }
    }

    #[test]
    fn splits_comma_separated_rates() {
        assert_eq!(split("NGN=1,550"), ["NGN=1,550"]);
        assert_eq!(split("NGN=1,550,EUR=0.9"), ["NGN=1,550", "EUR=0.9"]);
        assert_eq!(split("NGN=1550, EUR=0.9"), ["NGN=1550", " EUR=0.9"]);
    }
}
