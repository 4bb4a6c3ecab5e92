//! Figures that explain themselves.
//!
//! The dataset keeps its tables as tables. Here a cell of one becomes a
//! [`Figure`], which says on its own what was measured, where, when, by whom,
//! and what kind of number it is. [`conversion`] gives it for another period or
//! in another currency; [`id`] says what it is called.

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
    STATISTICS, of_industry, of_projection, of_scale, of_stated, of_step, of_wages, roles,
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
    /// The occupation it is counted under; null where it is for none in particular.
    pub occupation: Option<Occupation>,
    /// Id of the survey series; figures of different series are no one line.
    pub series: Option<Text>,
    /// Id of the pay scale, for an amount of one.
    pub scale: Option<Text>,
    /// Grade of the scale.
    pub grade: Option<Text>,
    /// Step of the grade, counted from 1.
    pub step: Option<u8>,
    /// How far along in the work, where that is known.
    pub level: Option<Level>,
    pub measure: Measure,
    pub statistic: Statistic,
    /// The number; null for a range and where the status says that there is none.
    pub value: Option<Number>,
    /// The lower end of a range.
    pub low: Option<Number>,
    /// The upper end of a range.
    pub high: Option<Number>,
    pub unit: Unit,
    /// ISO 4217, for amounts of money.
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub currency: Option<Currency>,
    /// What the money is paid for, for pay.
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
    /// How it was calculated, if it is not as published.
    pub derivation: Option<Derivation>,
    /// Whether it holds from its date until today, as a law in force does.
    #[serde(skip)]
    pub in_force: bool,
    /// Why it is not in the money that was asked for, where it is not.
    pub not_converted: Option<String>,
}

/// A code that people are counted under.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Occupation {
    /// Name of the classification.
    pub system: Text,
    /// The code itself.
    pub code: Text,
    /// What the classification calls it.
    pub title: Text,
}

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Money, in the figure's currency.
    Currency,
    /// What a US dollar buys in the United States.
    InternationalDollars,
    /// Jobs or vacancies.
    Jobs,
    /// Hundredths.
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
    /// Whether it is pay, which can be converted.
    #[must_use]
    pub fn is_pay(&self) -> bool {
        is_pay(self.measure)
    }

    /// Sets when the figure was so, and with it whether that is long ago.
    fn dated(&mut self, as_of: Option<Text>) {
        self.as_of = as_of;
        // A law holds until there is another.
        self.is_old = self.basis != Basis::Statutory && as_of.is_some_and(is_old);
    }

    /// The figure for another period or in other money, as far as it is pay and
    /// what that takes is known; where it is not, as published.
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
    // The end of an interval is what it speaks of.
    let until = as_of.as_str().rsplit('/').next().unwrap_or_default();
    let (Some(then), Some(now)) = (year(until), year(&DATASET.version)) else {
        return false;
    };
    let rest = |date: &'static str| date.get(4..).unwrap_or_default();
    then + 3 < now
        || (then + 3 == now && until.len() > 4 && rest(until) < rest(DATASET.version.as_str()))
}
