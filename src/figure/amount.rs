//! Parses numbers and amounts of money as typed.

use super::currency::{Currency, US_DOLLAR};
use crate::error::{Error, quoted};
use std::ops::RangeInclusive;

/// A parsed number and its other reading if the separator is ambiguous: `1,550` is
/// 1550, but some write 1.55 that way.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reading {
    pub value: f64,
    pub other: Option<f64>,
    /// Whether it has a decimal point.
    has_point: bool,
}

/// Parses a number with optional thousands separators (`,`, `_`, spaces) and a decimal
/// point.
#[must_use]
pub fn number(word: &str) -> Option<Reading> {
    let word = word.trim();
    if let Some(value) = scientific(word) {
        return Some(Reading {
            value,
            other: None,
            has_point: false,
        });
    }
    let (whole, decimals) = match word.split_once('.') {
        Some((whole, decimals)) => (whole, Some(decimals)),
        None => (word, None),
    };
    let all_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let groups: Vec<&str> = whole.split([',', '_', ' ', '\u{a0}', '\u{202f}']).collect();
    let (first, rest) = groups.split_first()?;
    if !groups.iter().all(|group| all_digits(group)) || !decimals.is_none_or(all_digits) {
        return None;
    }
    // Thousands, or lakhs and crores (groups of two before the last).
    let (last, between) = rest.split_last().unwrap_or((&"000", &[]));
    let is_grouped = last.len() == 3
        && (between.iter().all(|group| group.len() == 3) && first.len() <= 3
            || between.iter().all(|group| group.len() == 2) && first.len() <= 2);
    if !rest.is_empty() && (!is_grouped || first.starts_with('0')) {
        return None;
    }
    let digits = groups.concat();
    let value = format!("{digits}.{}", decimals.unwrap_or("0"))
        .parse()
        .ok()?;
    // Three digits after the only separator are ambiguous.
    let other = match (rest, decimals) {
        ([_], None) if whole.contains(',') => format!("{first}.{last}"),
        ([], Some(decimals))
            if decimals.len() == 3 && first.len() <= 3 && !first.starts_with('0') =>
        {
            format!("{first}{decimals}")
        }
        _ => String::new(),
    };
    Some(Reading {
        value,
        other: other.parse().ok(),
        has_point: decimals.is_some(),
    })
}

/// A number such as `1e6`.
fn scientific(word: &str) -> Option<f64> {
    let (number, _) = word.split_once(['e', 'E'])?;
    let value: f64 = word.parse().ok()?;
    // Not `1.e6`, as not `1.`.
    let has_digit = number.ends_with(|c: char| c.is_ascii_digit());
    (has_digit && value.is_finite()).then_some(value)
}

/// An amount of pay as typed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Amount {
    pub value: f64,
    /// The currency typed with it; none for that of the region.
    pub currency: Option<Currency>,
}

/// Accepted amounts, in any currency.
const AMOUNTS: RangeInclusive<f64> = 0.01..=1e12;

const NUMBER_HINT: &str =
    "Write it as 48000, 48,000, 48k, $48000 or 'NGN 150000', and the period as --per month";

impl Amount {
    /// Parses an amount with an optional currency. A bare `$` is the region's dollar,
    /// else the US dollar.
    ///
    /// # Errors
    ///
    /// An invalid or ambiguous amount.
    pub fn read(option: &str, word: &str, own: Option<Currency>) -> Result<Self, Error> {
        let invalid = |why: &str| {
            let message = format!("invalid value {} for '{option}'{why}", quoted(word));
            Error::usage("invalid_value", message)
        };
        let unclear = || invalid("").hint(NUMBER_HINT);
        let start = word
            .find(|c: char| c.is_ascii_digit() || c == '-')
            .ok_or_else(unclear)?;
        let end = word
            .rfind(|c: char| c.is_ascii_digit())
            .map_or(word.len(), |last| last + 1);
        let body = word.get(start..end).ok_or_else(unclear)?;
        let before = word[..start].trim();
        let (times, after) = multiplier(word[end..].trim());
        let currency = match (before, after) {
            ("", "") => None,
            (sign, "") | ("", sign) => Some(currency(sign, own).ok_or_else(unclear)?),
            _ => return Err(unclear()),
        };
        if body.starts_with('-') {
            return Err(invalid(": pay is more than 0"));
        }
        let reading = number(body).ok_or_else(unclear)?;
        if let Some(other) = reading.other.filter(|_| reading.has_point) {
            let (one, other) = (reading.value * times, other * times);
            let why = format!(": it may mean {one} or {other}");
            return Err(invalid(&why).hint(format!("Write {one} or {other}")));
        }
        let value = reading.value * times;
        if !AMOUNTS.contains(&value) {
            return Err(invalid(
                ": pay is more than 0 and at most 1,000,000,000,000",
            ));
        }
        Ok(Amount { value, currency })
    }
}

/// The multiplier after the digits (`k`, `m`), and the rest.
fn multiplier(after: &str) -> (f64, &str) {
    let mut letters = after.chars();
    let times = match letters.next() {
        Some('k' | 'K') => 1e3,
        Some('m' | 'M') => 1e6,
        _ => return (1.0, after),
    };
    let rest = letters.as_str();
    // `KES` is a currency.
    match rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
        true => (1.0, after),
        false => (times, rest.trim_start()),
    }
}

/// The currency of a sign or code.
fn currency(sign: &str, own: Option<Currency>) -> Option<Currency> {
    let code = match sign.to_uppercase().as_str() {
        "$" => {
            let is_dollar = |own: &Currency| own.as_str().ends_with('D');
            return Some(own.filter(is_dollar).unwrap_or(US_DOLLAR));
        }
        "US$" => "USD",
        "\u{20a6}" | "N" => "NGN",
        "\u{20b5}" | "GH\u{20b5}" => "GHS",
        "\u{a3}" => "GBP",
        "\u{20ac}" => "EUR",
        "\u{20b9}" | "RS" | "RS." => "INR",
        "KSH" => "KES",
        "R" => "ZAR",
        "A$" => "AUD",
        "C$" | "CA$" => "CAD",
        "NZ$" => "NZD",
        _ => return Currency::read(sign),
    };
    Currency::read(code)
}

#[cfg(test)]
mod tests {
    use super::{Amount, number};
    use crate::figure::currency::Currency;

    fn read(word: &str) -> Option<(f64, Option<String>)> {
        let own = Currency::read("NZD");
        let amount = Amount::read("--at", word, own).ok()?;
        let currency = amount.currency.map(|currency| currency.to_string());
        Some((amount.value, currency))
    }

    #[test]
    fn parses_amounts_as_typed() {
        for word in [
            "48000",
            "48,000",
            "48_000",
            "48 000",
            "48\u{a0}000",
            "48k",
            "48K",
            "48000.0",
            "48000.00",
            "48,000.00",
            " 48000 ",
            "0.048m",
            "4.8e4",
        ] {
            assert_eq!(read(word), Some((48_000.0, None)), "{word}");
        }
        assert_eq!(read("1,50,000"), Some((150_000.0, None)));
        assert_eq!(read("24.59"), Some((24.59, None)));
        for (word, code) in [
            ("$48000", "NZD"),
            ("US$48,000", "USD"),
            ("NGN 48000", "NGN"),
            ("ngn48000", "NGN"),
            ("48000 NGN", "NGN"),
            ("48k ngn", "NGN"),
            ("48000KES", "KES"),
            ("\u{20a6}48,000", "NGN"),
            ("N48,000", "NGN"),
            ("\u{a3}48k", "GBP"),
            ("KSh 48,000", "KES"),
            ("GH\u{20b5}48,000", "GHS"),
            ("\u{20ac}48,000", "EUR"),
            ("\u{20b9}48,000", "INR"),
            ("Rs. 48,000", "INR"),
            ("R48,000", "ZAR"),
            ("A$48,000", "AUD"),
            ("C$48,000", "CAD"),
            ("NZ$48,000", "NZD"),
        ] {
            assert_eq!(
                read(word),
                Some((48_000.0, Some(code.to_owned()))),
                "{word}"
            );
        }
    }

    #[test]
    fn rejects_ambiguous_numbers_and_suggests_both_readings() {
        let error = Amount::read("--at", "48.000", None).unwrap_err();
        assert_eq!(
            error.message,
            "invalid value '48.000' for '--at': it may mean 48 or 48000"
        );
        assert_eq!(error.hint.as_deref(), Some("Write 48 or 48000"));
        let error = Amount::read("--at", "1.550k", None).unwrap_err();
        assert_eq!(error.hint.as_deref(), Some("Write 1550 or 1550000"));
    }

    #[test]
    fn rejects_invalid_amounts() {
        for word in [
            "",
            "x",
            "k",
            "$",
            "-5",
            "0",
            "0.001",
            "nan",
            "inf",
            "1e999",
            "48,00",
            "4,8000",
            "48.000,50",
            "1.234.567",
            "1__000",
            "48000 a month",
            "USD 48000 EUR",
            "2000000000000",
            "12,34",
            "48,000,5",
        ] {
            assert_eq!(read(word), None, "{word}");
        }
    }

    #[test]
    fn numbers_have_only_digits_and_regular_groups() {
        for word in [
            "+5",
            ",550",
            ".5",
            "5.",
            "1.e6",
            "1e999",
            "1234,567",
            "123,45,678",
            "1,2345,678",
        ] {
            assert_eq!(number(word), None, "{word}");
        }
    }

    #[test]
    fn returns_both_readings_of_a_separator() {
        let reading = |word| number(word).map(|reading| (reading.value, reading.other));
        assert_eq!(reading("1,550"), Some((1550.0, Some(1.55))));
        assert_eq!(reading("1.550"), Some((1.55, Some(1550.0))));
        assert_eq!(reading("0.923"), Some((0.923, None)));
        assert_eq!(reading("1478.965"), Some((1478.965, None)));
        assert_eq!(reading("1,234,567"), Some((1_234_567.0, None)));
        assert_eq!(reading("1550"), Some((1550.0, None)));
        assert_eq!(reading("1_550"), Some((1550.0, None)));
        assert_eq!(reading("0,923"), None);
    }
}
