//! Figures that explain themselves.
//!
//! The dataset keeps its tables as tables. Here a cell of one becomes a
//! [`Figure`], which says on its own what was measured, where, when, by whom,
//! and what kind of number it is.

mod columns;

pub use columns::records;

use crate::data::{self, DATASET};
use crate::model::{
    Basis, Code, Confidence, IndustryRow, Level, Measure, Number, Period, ProjectionRow, Region,
    Role, Scale, ScaleRow, Series, StatedFigure, Statistic, Status, Text, WageRow,
};
use crate::money::{self, Derivation};
use crate::words::{self, Word};
use serde::Serialize;
use std::borrow::Cow;

/// One number about pay, jobs or growth, with all that is needed to use it rightly.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Figure {
    /// Path of the figure. Does not change from release to release.
    pub id: String,
    /// ISO 3166-1 or 3166-2.
    pub region: Text,
    /// What it is, in a few words.
    pub label: Cow<'static, str>,
    /// The occupation it is counted under; null where it is for none in particular.
    pub occupation: Option<Occupation>,
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
    /// Jobs or vacancies.
    Jobs,
    /// Hundredths.
    Percent,
}

impl From<&Series> for Occupation {
    fn from(series: &Series) -> Self {
        Occupation {
            system: series.system,
            code: series.id,
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
    /// A figure of a survey or a projection, as yet without its number.
    fn of_series(series: &'static Series, id: String, region: Text) -> Self {
        Figure {
            id,
            region,
            label: series.title.into(),
            occupation: Some(series.into()),
            scale: None,
            grade: None,
            step: None,
            level: None,
            measure: Measure::Wage,
            statistic: Statistic::Median,
            value: None,
            low: None,
            high: None,
            unit: Unit::Currency,
            currency: None,
            period: None,
            as_of: None,
            basis: Basis::Survey,
            confidence: Confidence::Official,
            source: series.source,
            note: None,
            status: Status::Present,
            is_old: false,
            derivation: None,
        }
    }

    /// The number in words, with all that a reader needs beside it: `USD 51,140 a year`.
    #[must_use]
    pub fn amount(&self) -> String {
        let mut text = match (self.status, self.value, self.low, self.high) {
            (Status::Present, Some(value), ..) => self.bare(value),
            (Status::Present, None, Some(low), Some(high)) => {
                format!("{} to {}", self.bare(low), self.bare(high))
            }
            (status, ..) => return status.word().to_owned(),
        };
        if let Some(currency) = self.currency {
            text.insert(0, ' ');
            text.insert_str(0, currency.0);
        }
        match (self.measure, self.unit, self.period) {
            (Measure::Openings, _, Some(period)) => text + " openings " + period.word(),
            (_, Unit::Jobs, Some(period)) => text + " jobs " + period.word(),
            (_, _, Some(period)) => text + " " + period.word(),
            (Measure::Openings, ..) => text + " openings",
            (_, Unit::Jobs, _) => text + " jobs",
            (_, Unit::Percent, _) => text + " percent",
            _ => text,
        }
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
            Unit::Currency => words::money(value),
            // The sign is what a change is about.
            _ if self.measure == Measure::EmploymentChange && value.0 > 0.0 => {
                format!("+{}", words::count(value))
            }
            Unit::Jobs | Unit::Percent => words::count(value),
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
        format!("{}{old}", words::date(self.as_of))
    }

    /// Whether it comes from a table of wages, not from a region's own file.
    #[must_use]
    pub fn is_of_survey(&self) -> bool {
        self.occupation
            .is_some_and(|occupation| data::series(occupation.code).is_some())
            && self.id.split('.').count() > 2
    }

    /// Sets when the figure was so, and with it whether that is long ago.
    fn as_of(&mut self, as_of: Option<Text>) {
        self.as_of = as_of;
        // A law holds until there is another.
        self.is_old = self.basis != Basis::Statutory && as_of.is_some_and(is_old);
    }

    /// The figure for another period, where it is pay and hours are known;
    /// itself where it is for that period already.
    #[must_use]
    pub fn per(mut self, period: Period) -> Self {
        let Some(country) = country(self.region) else {
            return self;
        };
        let derivation = match (self.measure, self.period) {
            (Measure::Wage | Measure::Allowance | Measure::MinimumWage, Some(from)) => {
                money::per(&country.hours, from, period)
            }
            _ => None,
        };
        if let (Some((factor, derivation)), Some(published)) = (derivation, self.period) {
            let converted =
                |number: Option<Number>| number.map(|number| money::times(number, factor));
            self.derivation = Some(Derivation {
                from_value: self.value,
                from_low: self.low,
                from_high: self.high,
                from_period: published,
                ..derivation
            });
            self.value = converted(self.value);
            self.low = converted(self.low);
            self.high = converted(self.high);
            self.period = Some(period);
        }
        self
    }
}

/// Whether a date is more than three years before the data release.
fn is_old(as_of: Text) -> bool {
    let year = |date: &str| date.get(..4)?.parse::<u16>().ok();
    // The end of an interval is what it speaks of.
    let until = as_of.0.rsplit('/').next().unwrap_or_default();
    let (Some(then), Some(now)) = (year(until), year(&DATASET.version)) else {
        return false;
    };
    let rest = |date: &'static str| date.get(4..).unwrap_or_default();
    then + 3 < now || (then + 3 == now && rest(until) < rest(DATASET.version.0) && until.len() > 4)
}

/// The country that a region is or is a part of.
#[must_use]
pub fn country(region: Text) -> Option<&'static Region> {
    data::region(region.split('-').next()?)
}

const STATISTICS: [Statistic; 6] = [
    Statistic::P10,
    Statistic::P25,
    Statistic::Median,
    Statistic::P75,
    Statistic::P90,
    Statistic::Mean,
];

/// The key of a statistic in ids and paths.
#[must_use]
pub fn key(statistic: Statistic) -> &'static str {
    match statistic {
        Statistic::P10 => "p10",
        Statistic::P25 => "p25",
        Statistic::Median => "median",
        Statistic::P75 => "p75",
        Statistic::P90 => "p90",
        Statistic::Mean => "mean",
        Statistic::Minimum => "minimum",
        Statistic::Maximum => "maximum",
        Statistic::Range => "range",
        Statistic::Amount => "amount",
        Statistic::Count => "count",
        Statistic::Percent => "percent",
    }
}

/// The wages that one survey found, by percentile and then the mean, and the
/// number of jobs it counted.
///
/// Yearly wages as published, unless another period is asked for: hourly wages
/// are as published where they are, and everything else is worked out.
#[must_use]
pub fn of_wages(row: &'static WageRow, per: Option<Period>) -> Vec<Figure> {
    let Some(series) = data::series(row.series) else {
        return Vec::new();
    };
    let yearly = [row.p10, row.p25, row.median, row.p75, row.p90, row.mean];
    let hourly = [
        row.hourly_p10,
        row.hourly_p25,
        row.hourly_median,
        row.hourly_p75,
        row.hourly_p90,
        row.hourly_mean,
    ];
    // A country's survey may give wages by the hour only.
    let by_the_hour = yearly.iter().all(Option::is_none);
    let figure = |statistic: Statistic, value: Option<Number>, period: Period| {
        let prefix = if period == Period::Hour {
            "hourly-"
        } else {
            ""
        };
        let id = wage_id(row, prefix, key(statistic));
        let mut figure = Figure {
            statistic,
            value,
            currency: country(row.region).map(|country| country.currency),
            period: Some(period),
            confidence: row.confidence,
            source: row.source,
            status: gap(row, value),
            note: series.note,
            ..Figure::of_series(series, id, row.region)
        };
        figure.as_of(Some(row.survey));
        figure
    };
    let wages = STATISTICS.into_iter().zip(yearly).zip(hourly);
    let mut figures: Vec<Figure> = wages
        .map(|((statistic, year), hour)| match per {
            _ if by_the_hour => figure(statistic, hour, Period::Hour),
            Some(Period::Hour) if hour.is_some() => figure(statistic, hour, Period::Hour),
            _ => figure(statistic, year, Period::Year),
        })
        .map(|figure| match per {
            Some(per) => figure.per(per),
            None => figure,
        })
        .collect();
    figures.push(of_employment(row, series));
    figures
}

fn wage_id(row: &WageRow, prefix: &str, key: &str) -> String {
    let region = row.region.to_lowercase();
    format!("{region}.{}.{}.{prefix}{key}", row.series.0, row.survey.0)
}

fn of_employment(row: &'static WageRow, series: &'static Series) -> Figure {
    let mut figure = Figure {
        measure: Measure::Employment,
        statistic: Statistic::Count,
        value: row.employment,
        unit: Unit::Jobs,
        confidence: row.confidence,
        source: row.source,
        status: gap(row, row.employment),
        note: series.note,
        ..Figure::of_series(series, wage_id(row, "", "employment"), row.region)
    };
    figure.as_of(Some(row.survey));
    figure
}

/// Why a row lacks a number. The publisher's table has all of them or says that
/// it gives one not out; a row from elsewhere has what was seen there.
fn gap(row: &WageRow, value: Option<Number>) -> Status {
    match value {
        Some(_) => Status::Present,
        None if row.p10.is_some() && row.confidence != Confidence::Press => Status::NotPublished,
        None => Status::NotFound,
    }
}

/// The figures of one round of projections: jobs at either end, the change in
/// percent, and openings a year.
#[must_use]
pub fn of_projection(row: &'static ProjectionRow) -> Vec<Figure> {
    let Some(series) = data::series(row.series) else {
        return Vec::new();
    };
    let thousand = |number: Option<Number>| number.map(|number| money::times(number, 1000.0));
    let figure = |key: &str, measure, statistic, value: Option<Number>, unit| {
        let region = series.region.to_lowercase();
        let round = row.round.replace('/', "-");
        let mut figure = Figure {
            measure,
            statistic,
            value,
            unit,
            period: (measure == Measure::Openings).then_some(Period::Year),
            basis: Basis::Projection,
            confidence: row.confidence,
            source: row.source,
            status: match value {
                Some(_) => Status::Present,
                None => Status::NotFound,
            },
            note: series.note,
            ..Figure::of_series(
                series,
                format!("{region}.{}.{round}.{key}", row.series.0),
                series.region,
            )
        };
        figure.as_of(Some(row.round));
        figure
    };
    let count = Statistic::Count;
    vec![
        figure(
            "base",
            Measure::Employment,
            count,
            thousand(row.base_thousands),
            Unit::Jobs,
        ),
        figure(
            "projected",
            Measure::ProjectedEmployment,
            count,
            thousand(row.projected_thousands),
            Unit::Jobs,
        ),
        figure(
            "change",
            Measure::EmploymentChange,
            count,
            thousand(row.change_thousands),
            Unit::Jobs,
        ),
        figure(
            "change-percent",
            Measure::EmploymentChange,
            Statistic::Percent,
            row.change_percent,
            Unit::Percent,
        ),
        figure(
            "openings",
            Measure::Openings,
            count,
            thousand(row.openings_thousands),
            Unit::Jobs,
        ),
    ]
}

/// What one industry employs and pays.
#[must_use]
pub fn of_industry(row: &'static IndustryRow) -> Vec<Figure> {
    let Some(series) = data::series(row.series) else {
        return Vec::new();
    };
    let figure = |key: &str, measure, statistic, value: Option<Number>, unit: Unit| {
        let money = unit == Unit::Currency;
        let id = format!(
            "us.{}.{}.naics-{}.{key}",
            row.series.0, row.survey.0, row.naics.0
        );
        let mut figure = Figure {
            label: row.industry.into(),
            measure,
            statistic,
            value,
            unit,
            currency: money.then_some(Text("USD")),
            period: money.then_some(Period::Year),
            basis: if measure == Measure::EmploymentShare {
                Basis::Derived
            } else {
                Basis::Survey
            },
            confidence: row.confidence,
            source: row.source,
            status: match value {
                Some(_) => Status::Present,
                None => Status::NotPublished,
            },
            ..Figure::of_series(series, id, series.region)
        };
        figure.as_of(Some(row.survey));
        figure
    };
    let wage =
        |key: &str, statistic, value| figure(key, Measure::Wage, statistic, value, Unit::Currency);
    vec![
        figure(
            "employment",
            Measure::Employment,
            Statistic::Count,
            row.employment,
            Unit::Jobs,
        ),
        figure(
            "share",
            Measure::EmploymentShare,
            Statistic::Percent,
            row.share_percent,
            Unit::Percent,
        ),
        wage("p10", Statistic::P10, row.p10),
        wage("median", Statistic::Median, row.median),
        wage("p90", Statistic::P90, row.p90),
        wage("mean", Statistic::Mean, row.mean),
    ]
}

/// The amounts of a scale, in the order of grades and steps.
#[must_use]
pub fn of_scale(scale: &'static Scale, per: Option<Period>) -> Vec<Figure> {
    let rows = DATASET
        .scale_rows
        .iter()
        .filter(|row| row.scale == scale.id);
    rows.map(|row| of_scale_row(scale, row, per)).collect()
}

fn of_scale_row(scale: &'static Scale, row: &'static ScaleRow, per: Option<Period>) -> Figure {
    let role = roles(scale, row.grade).next();
    let mut figure = Figure {
        id: format!("{}.{}.{}", scale.id.0, row.grade.0, row.step),
        region: scale.region,
        label: format!(
            "{} {} {}, step {}",
            scale.name.0, scale.rung.0, row.grade.0, row.step
        )
        .into(),
        occupation: None,
        scale: Some(scale.id),
        grade: Some(row.grade),
        step: Some(row.step),
        level: role.map(|role| role.level),
        measure: Measure::Wage,
        statistic: Statistic::Amount,
        value: Some(row.amount),
        low: None,
        high: None,
        unit: Unit::Currency,
        currency: Some(scale.currency),
        period: Some(scale.period),
        as_of: None,
        basis: Basis::PayScale,
        confidence: row.confidence,
        source: row.source,
        note: None,
        status: Status::Present,
        is_old: false,
        derivation: None,
    };
    // A scale speaks of every day that it is in force, up to the release.
    figure.as_of(Some(scale.from));
    figure.is_old = scale.to.is_some_and(is_old);
    match per {
        Some(per) => figure.per(per),
        None => figure,
    }
}

/// The posts of the occupation on a grade of a scale.
pub fn roles(scale: &'static Scale, grade: Text) -> impl Iterator<Item = &'static Role> {
    let region = data::region(scale.region.0).into_iter();
    region
        .flat_map(|region| region.roles)
        .filter(move |role| role.scale == scale.id && role.grade == grade)
}

/// A figure that stands alone in a region's file.
#[must_use]
pub fn of_stated(
    region: &'static Region,
    stated: &'static StatedFigure,
    per: Option<Period>,
) -> Figure {
    let unit = match (stated.currency, stated.statistic) {
        (Some(_), _) => Unit::Currency,
        (None, Statistic::Percent) => Unit::Percent,
        _ => Unit::Jobs,
    };
    let mut figure = Figure {
        id: format!("{}.{}", region.id.to_lowercase(), stated.id.0),
        region: region.id,
        label: stated.label.into(),
        occupation: stated.occupation.and_then(data::code).map(Occupation::from),
        scale: None,
        grade: None,
        step: None,
        level: stated.level,
        measure: stated.measure,
        statistic: stated.statistic,
        value: stated.value,
        low: stated.low,
        high: stated.high,
        unit,
        currency: stated.currency,
        period: stated.period,
        as_of: None,
        basis: stated.basis,
        confidence: stated.confidence,
        source: stated.source,
        note: stated.note,
        status: Status::Present,
        is_old: false,
        derivation: None,
    };
    figure.as_of(stated.as_of);
    match per {
        Some(per) => figure.per(per),
        None => figure,
    }
}
