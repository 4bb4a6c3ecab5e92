//! Currency codes.

use crate::dataset::DATASET;
use crate::model::Text;
use serde::{Serialize, Serializer};
use std::collections::BTreeSet;
use std::fmt;

/// An ISO 4217 code, which need not be one of the dataset's.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Currency([u8; 3]);

/// The currency that rates are quoted against.
pub const US_DOLLAR: Currency = Currency(*b"USD");

impl Currency {
    /// Parses a code of three letters in any case.
    #[must_use]
    pub fn read(word: &str) -> Option<Self> {
        let letters: [u8; 3] = word.trim().as_bytes().try_into().ok()?;
        let is_code = letters.iter().all(u8::is_ascii_alphabetic);
        is_code.then(|| Currency(letters.map(|letter| letter.to_ascii_uppercase())))
    }

    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// The build script checks that the dataset's codes are three letters.
impl From<Text> for Currency {
    fn from(code: Text) -> Self {
        Currency::read(&code).unwrap_or(US_DOLLAR)
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        to.write_str(self.as_str())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        to.write_str(self.as_str())
    }
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

/// The currencies with a known rate.
#[must_use]
pub fn known() -> BTreeSet<Currency> {
    let rates = DATASET.rates.iter();
    rates.map(|row| Currency::from(row.currency)).collect()
}

#[cfg(test)]
mod tests {
    use super::{Currency, known};
    use crate::dataset::DATASET;

    #[test]
    fn parses_three_letters_in_any_case() {
        assert_eq!(Currency::read(" ngn ").unwrap().as_str(), "NGN");
        for word in ["", "NG", "NAIRA", "N1N", "\u{20a6}"] {
            assert_eq!(Currency::read(word), None, "{word}");
        }
    }

    #[test]
    fn every_currency_of_a_region_has_rates() {
        for country in DATASET.regions {
            let currency = Currency::from(country.currency);
            assert_eq!(currency.as_str(), country.currency.as_str());
            assert!(known().contains(&currency), "{currency}");
        }
    }
}
