//! Self-describing figures.
//!
//! The dataset stores tables. [`Figure`] represents one cell with what was measured,
//! where, when and by whom, and its kind. [`conversion`] converts it to another period
//! or currency; [`id`] names it.

pub mod amount;
pub mod conversion;
pub mod currency;
pub mod exchange;
pub mod id;
mod rows;
pub mod typed_rate;
mod words;

pub use id::{Id, Label, key};
pub use rows::{
    STATISTICS, from_industry, from_projection, from_scale, from_stated, from_step, from_wages,
    roles,
};

use crate::dataset::{self, DATASET};
use crate::model::{
    Basis, Code, Confidence, Level, Measure, Number, Period, Series, Statistic, Status, Text,
};
use conversion::{Conversion, Derivation};
use currency::Currency;
use exchange::Money;
use serde::Serialize;

/// A figure on pay, jobs or growth with its unit, date, kind and source.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Figure {
    /// Stable across releases.
    #[cfg_attr(test, schemars(with = "String"))]
    pub id: Id,
    /// ISO 3166-1 or 3166-2.
    pub region: Text,
    /// Short description.
    #[cfg_attr(test, schemars(with = "String"))]
    pub label: Label,
    /// The occupation code it is counted under; null for none in particular.
    pub occupation: Option<Occupation>,
    /// Id of the survey series; different series are not comparable.
    pub series: Option<Text>,
    /// Id of the pay scale, for a step of one.
    pub scale: Option<Text>,
    /// Grade of the scale.
    pub grade: Option<Text>,
    /// Step of the grade, counted from 1.
    pub step: Option<u8>,
    /// Career level, if known.
    pub level: Option<Level>,
    pub measure: Measure,
    pub statistic: Statistic,
    /// The value; null for a range and if the status says that there is none.
    pub value: Option<Number>,
    /// The lower end of a range.
    pub low: Option<Number>,
    /// The upper end of a range.
    pub high: Option<Number>,
    pub unit: Unit,
    /// ISO 4217, for amounts of money.
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub currency: Option<Currency>,
    /// Pay period.
    pub period: Option<Period>,
    /// ISO 8601, as precise as known; null: undated.
    pub as_of: Option<Text>,
    pub basis: Basis,
    pub confidence: Confidence,
    /// Id of the source.
    pub source: Text,
    /// Caveat.
    pub note: Option<Text>,
    pub status: Status,
    /// Whether it is more than three years older than the data release.
    pub is_old: bool,
    /// How it was converted; null if as published.
    pub derivation: Option<Derivation>,
    /// Whether it applies from its date until today, like a law in force.
    #[serde(skip)]
    pub in_force: bool,
    /// Why it is not in the requested currency; null if it is.
    pub not_converted: Option<String>,
}

/// An occupation code.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Occupation {
    /// Name of the classification.
    pub system: Text,
    /// The code.
    pub code: Text,
    /// Its title in the classification.
    pub title: Text,
}

/// Unit of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// The figure's currency.
    Currency,
    /// International dollars (purchasing power parity).
    InternationalDollars,
    /// Jobs or vacancies.
    Jobs,
    /// Percent.
    Percent,
}

impl From<&Series> for Occupation {
    fn from(series: &Series) -> Self {
        Occupation {
            system: series.system,
            code: series.code,
            title: series.title,
        }
    }
}

impl From<&Code> for Occupation {
    fn from(code: &Code) -> Self {
        Occupation {
            system: code.system,
            code: code.code,
            title: code.title,
        }
    }
}

impl Figure {
    /// Whether it is pay, which is convertible.
    #[must_use]
    pub fn is_pay(&self) -> bool {
        is_pay(self.measure)
    }

    /// Sets the date and whether it is old.
    fn dated(&mut self, as_of: Option<Text>) {
        self.as_of = as_of;
        // A law applies until it is replaced.
        self.is_old = self.basis != Basis::Statutory && as_of.is_some_and(is_old);
    }

    /// Converts pay to another period or currency, as far as hours and rates are known;
    /// returns other figures unchanged.
    #[must_use]
    pub fn converted(mut self, wanted: &Conversion) -> Self {
        if wanted.per.is_none() && wanted.target.is_none() {
            return self;
        }
        let (Some(country), Some(published), true) =
            (dataset::country_of(self.region), self.period, self.is_pay())
        else {
            return self;
        };
        let per = wanted.per.unwrap_or(published);
        let (per, by_period, hours_per_year) = match conversion::per(&country.hours, published, per)
        {
            Some((factor, hours)) => (per, factor, hours),
            None => (published, 1.0, None),
        };
        let exchange = match (&wanted.target, self.currency) {
            (Some(target), Some(currency)) => {
                let as_of = self.as_of.map(Text::as_str);
                target.exchange(currency, as_of, self.in_force)
            }
            _ => Ok(None),
        };
        let exchange = exchange.unwrap_or_else(|reason| {
            self.not_converted = Some(reason);
            None
        });
        if per == published && exchange.is_none() {
            return self;
        }
        let rate = by_period * exchange.map_or(1.0, |exchange| exchange.rate.0);
        self.derivation = Some(Derivation {
            from_value: self.value,
            from_low: self.low,
            from_high: self.high,
            from_currency: self.currency,
            from_period: published,
            rate: Number(rate),
            hours_per_year,
            hours_source: hours_per_year.and(country.hours.source),
            exchange,
        });
        for number in [&mut self.value, &mut self.low, &mut self.high] {
            *number = number.map(|number| conversion::times(number, rate));
        }
        self.period = Some(per);
        match (exchange, wanted.money()) {
            (Some(_), Some(Money::Currency(currency))) => self.currency = Some(currency),
            (Some(_), Some(Money::International)) => {
                self.currency = None;
                self.unit = Unit::InternationalDollars;
            }
            _ => {}
        }
        self
    }
}

/// Whether what is measured is pay.
#[must_use]
pub fn is_pay(measure: Measure) -> bool {
    matches!(
        measure,
        Measure::Wage | Measure::Allowance | Measure::MinimumWage
    )
}

/// Whether a date is more than three years before the data release.
fn is_old(as_of: Text) -> bool {
    let year = |date: &str| date.get(..4)?.parse::<u16>().ok();
    // An interval is dated by its end.
    let until = as_of.as_str().rsplit('/').next().unwrap_or_default();
    let (Some(then), Some(now)) = (year(until), year(&DATASET.version)) else {
        return false;
    };
    let rest = |date: &'static str| date.get(4..).unwrap_or_default();
    then + 3 < now
        || (then + 3 == now && until.len() > 4 && rest(until) < rest(DATASET.version.as_str()))
}
