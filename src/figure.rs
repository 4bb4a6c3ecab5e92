//! Figures that explain themselves.
//!
//! The dataset keeps its tables as tables. Here a cell of one becomes a
//! [`Figure`], which says on its own what was measured, where, when, by whom,
//! and what kind of number it is. [`crate::figure::conversion`] gives it for another period
//! or in other money.

mod columns;
pub mod conversion;
mod id;
mod rows;

pub use columns::records;
pub use id::{Id, Label, key};
pub use rows::{
    STATISTICS, of_industry, of_projection, of_scale, of_stated, of_step, of_wages, roles,
};

use crate::dataset::{self, DATASET};
use crate::display::{self, Word};
use crate::figure::conversion::{Conversion, Derivation, ExchangeKind, Money};
use crate::model::{
    Basis, Code, Confidence, Level, Measure, Number, Period, Series, Statistic, Status, Text,
};
use serde::Serialize;

/// One number about pay, jobs or growth, with all that is needed to use it rightly.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Figure {
    /// Does not change from release to release.
    #[cfg_attr(test, schemars(with = "String"))]
    pub id: Id,
    /// ISO 3166-1 or 3166-2.
    pub region: Text,
    /// What it is, in a few words.
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
    pub currency: Option<Text>,
    /// What the money is paid for, for pay.
    pub period: Option<Period>,
    /// ISO 8601, as precise as known; null: undated.
    pub as_of: Option<Text>,
    pub basis: Basis,
    pub confidence: Confidence,
    /// Id of the source.
    pub source: Text,
    /// What must be known to use it rightly.
    pub note: Option<Text>,
    pub status: Status,
    /// Whether it is more than three years older than the data release.
    pub is_old: bool,
    /// How it was worked out, where it is not as published.
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

    /// The money it is in: a code of ISO 4217, or `int$`.
    #[must_use]
    pub fn money(&self) -> &'static str {
        match self.unit {
            Unit::InternationalDollars => "int$",
            _ => self.currency.map_or("", |currency| currency.as_str()),
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

    fn bare(&self, value: Number) -> String {
        match self.unit {
            Unit::Currency | Unit::InternationalDollars => display::money(value),
            // The sign is what a change is about.
            _ if self.measure == Measure::EmploymentChange && value.0 > 0.0 => {
                format!("+{}", display::count(value))
            }
            Unit::Jobs | Unit::Percent => display::count(value),
        }
    }

    /// What kind of figure it is, in words: `survey (official)`.
    #[must_use]
    pub fn kind(&self) -> String {
        let derived = match self.derivation {
            Some(_) => ", converted",
            None => "",
        };
        format!(
            "{}{derived} ({})",
            self.basis.word(),
            self.confidence.word()
        )
    }

    /// Date in words, marked where it is old.
    #[must_use]
    pub fn date(&self) -> String {
        let old = if self.is_old { " (old)" } else { "" };
        format!("{}{old}", display::date(self.as_of))
    }

    /// Whether it is pay, which can be converted.
    #[must_use]
    pub fn is_pay(&self) -> bool {
        matches!(
            self.measure,
            Measure::Wage | Measure::Allowance | Measure::MinimumWage
        )
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
        let (per, by_period, hours_a_year) = match conversion::per(&country.hours, published, per) {
            Some((factor, hours)) => (per, factor, hours),
            None => (published, 1.0, None),
        };
        let exchange = match (&wanted.target, self.currency) {
            (Some(target), Some(currency)) => target.exchange(currency, self.as_of, self.in_force),
            _ => Ok(None),
        };
        let exchange = exchange.unwrap_or_else(|reason| {
            self.not_converted = Some(reason);
            None
        });
        if per == published && exchange.is_none() {
            return self;
        }
        self.derivation = Some(Derivation {
            from_value: self.value,
            from_low: self.low,
            from_high: self.high,
            from_currency: self.currency,
            from_period: published,
            hours_a_year,
            hours_source: hours_a_year.and(country.hours.source),
            exchange,
        });
        let factor = by_period / exchange.map_or(1.0, |exchange| exchange.rate.0);
        for number in [&mut self.value, &mut self.low, &mut self.high] {
            *number = number.map(|number| conversion::times(number, factor));
        }
        self.period = Some(per);
        match (exchange, wanted.target.as_ref().map(|target| target.money)) {
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

impl Derivation {
    /// What was published: `NGN 1,439,506 a year`.
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

    /// By what it was converted: the hours, the rate, the rate's year.
    #[must_use]
    pub fn means(&self) -> String {
        let mut means = Vec::new();
        if let Some(hours) = self.hours_a_year {
            means.push(format!("{} hours a year", display::count(hours)));
        }
        if let Some(exchange) = self.exchange {
            let own = match exchange.kind {
                ExchangeKind::OwnRate => ", a rate of your own",
                _ => "",
            };
            let from = self.currency();
            means.push(match exchange.to {
                None => format!(
                    "{} {from} to the international dollar (purchasing power)",
                    display::rate(exchange.rate)
                ),
                Some(to) if exchange.rate.0 < 1.0 => {
                    let rate = display::rate(Number(1.0 / exchange.rate.0));
                    format!("{rate} {} for 1 {from}{own}", to.as_str())
                }
                Some(to) => format!(
                    "{} {from} for 1 {}{own}",
                    display::rate(exchange.rate),
                    to.as_str()
                ),
            });
            if let Some(year) = exchange.year {
                means.push(format!("average of {year}"));
            }
            if exchange.is_of_other_year {
                means.push("for want of one of the figure's year".to_owned());
            }
        }
        means.join(", ")
    }

    /// How it was converted: `from NGN 1,439,506 a year, at 1,478.97 NGN to one, …`.
    #[must_use]
    pub fn in_words(&self) -> String {
        match self.means() {
            means if means.is_empty() => format!("from {}", self.published()),
            means => format!("from {}, at {means}", self.published()),
        }
    }

    fn currency(&self) -> &'static str {
        self.from_currency.map_or("", |currency| currency.as_str())
    }
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
