//! Ranks an amount among the percentiles of a wage survey or the steps of a pay scale.

use super::select::{self, PERCENTILES};
use crate::dataset;
use crate::display::joined;
use crate::error::Error;
use crate::figure::amount::Amount;
use crate::figure::conversion::{Conversion, not_converted};
use crate::figure::currency::Currency;
use crate::figure::exchange::{Money, Target};
use crate::figure::{Figure, Id, key};
use crate::model::{Number, Period, Scale, ScaleRow, Text};
use crate::region::{Region, with_article};
use serde::Serialize;

/// An amount of pay with its currency, period and conversion.
#[derive(Clone, Debug)]
pub struct Question {
    pub amount: Number,
    /// None: international dollars.
    pub currency: Option<Currency>,
    pub period: Period,
    /// How figures are converted for the comparison.
    pub conversion: Conversion,
    /// Whether the currency defaulted to that of the region.
    pub assumes_currency: bool,
    /// Whether the period defaulted to the customary one.
    pub assumes_period: bool,
}

impl Question {
    /// The defaulted keys.
    #[must_use]
    pub fn assumed(&self) -> Vec<&'static str> {
        let currency = self.assumes_currency.then_some("currency");
        let period = self.assumes_period.then_some("period");
        currency.into_iter().chain(period).collect()
    }
}

/// The rank of an amount in a survey, on a grade, or, if no grade includes it, on a
/// whole scale.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PercentileRank {
    /// ISO 3166.
    pub region: Text,
    /// Id of the survey series; null for a scale.
    pub series: Option<Text>,
    /// Id of the scale; null for a survey.
    pub scale: Option<Text>,
    /// Grade of the scale; null for the scale as a whole.
    pub grade: Option<Text>,
    /// The amount.
    pub amount: Number,
    /// Its currency, ISO 4217; null for international dollars.
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub currency: Option<Currency>,
    /// Its period.
    pub period: Period,
    pub position: Position,
    /// Percentage of people who earn less, interpolated linearly between published
    /// percentiles. Null below the lowest and above the highest percentile, and for a
    /// scale.
    pub percentile_estimate: Option<Number>,
    /// The nearest figure below, or null.
    pub below: Option<Neighbor>,
    /// The nearest figure above, or null.
    pub above: Option<Neighbor>,
}

/// The nearest published figure on one side.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Neighbor {
    /// Id of the figure.
    #[cfg_attr(test, schemars(with = "String"))]
    pub id: Id,
    /// `p10` to `p90` and `median`, or `step 3` or `the top`, or `grade 6, step 3`.
    pub name: String,
    /// Its value in the currency and period of the amount.
    pub value: Number,
    /// The value as displayed.
    #[serde(skip)]
    pub shown: Number,
}

/// Position among published figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Position {
    /// Below the lowest.
    BelowAll,
    /// Between two figures.
    Between,
    /// Equal to a figure.
    Equal,
    /// Above the highest.
    AboveAll,
}

/// Parses an amount. Its currency is the one typed with it, else the target of the
/// conversion, else that of the regions; its period is the requested one, else the
/// customary one.
///
/// # Errors
///
/// An invalid or ambiguous amount.
pub fn question(
    word: &str,
    regions: &[Region],
    conversion: &Conversion,
) -> Result<Question, Error> {
    let own = |region: &Region| Currency::from(region.country.currency);
    let own = single(regions.iter().map(own));
    let typed = Amount::read("--at", word, own)?;
    let money = match (typed.currency, conversion.money()) {
        (Some(typed), None) => Money::Currency(typed),
        (Some(typed), Some(target)) if target == Money::Currency(typed) => target,
        (Some(typed), Some(target)) => {
            let message = format!(
                "the amount of '--at' is in {typed}, but '--in' asks for {}",
                target.in_words()
            );
            return Err(Error::usage("conflicting_currencies", message)
                .hint("Leave out '--in': pay is converted to the currency of the amount"));
        }
        (None, Some(target)) => target,
        (None, None) => Money::Currency(own.ok_or_else(|| several_currencies(word, regions))?),
    };
    let customary = |region: &Region| region.country.pay_period;
    let customary = single(regions.iter().map(customary));
    let period = conversion.per.or(customary).ok_or_else(|| {
        let message = "the amount of '--at' needs a period for these regions";
        Error::usage("missing_argument", message.to_owned())
            .hint("Add '--per month' or '--per year'")
    })?;
    let target = match (&conversion.target, money) {
        (Some(target), _) => Some(target.clone()),
        (None, Money::Currency(currency)) => Some(Target::of(currency)?),
        (None, Money::International) => None,
    };
    Ok(Question {
        amount: Number(typed.value),
        currency: match money {
            Money::Currency(currency) => Some(currency),
            Money::International => None,
        },
        period,
        conversion: Conversion {
            per: Some(period),
            target,
        },
        assumes_currency: typed.currency.is_none() && conversion.target.is_none(),
        assumes_period: conversion.per.is_none(),
    })
}

/// The common value of all items; none if they differ.
fn single<T: PartialEq>(mut all: impl Iterator<Item = T>) -> Option<T> {
    let first = all.next()?;
    all.all(|other| other == first).then_some(first)
}

fn several_currencies(word: &str, regions: &[Region]) -> Error {
    let used = |region: &Region| format!("{}: {}", region.name, region.country.currency);
    let used = joined(regions.iter().map(used), ", ");
    let message = format!("the amount of '--at' needs a currency for these regions ({used})");
    let code = regions.first().map(|region| region.country.currency);
    let code = code.unwrap_or_default();
    Error::usage("missing_argument", message).hint(format!("Write --at '{} {}'", code, word.trim()))
}

/// The ranks of an amount in a region, and the figures compared.
///
/// # Errors
///
/// A region without a survey or a scale, or whose pay cannot be converted.
pub fn of(
    region: &Region,
    question: &Question,
) -> Result<(Vec<PercentileRank>, Vec<Figure>), Error> {
    let mut figures = select::of_year(region, None, &question.conversion);
    figures.retain(|figure| figure.series.is_some() || figure.scale.is_some());
    let pay = figures.iter().filter(|figure| figure.is_pay());
    let comparable: Vec<&Figure> = pay
        .clone()
        .filter(|figure| figure.not_converted.is_none() && figure.period == Some(question.period))
        .collect();
    if comparable.is_empty() {
        let reason = pay.clone().find_map(|figure| figure.not_converted.as_ref());
        if let Some(reason) = reason {
            return Err(not_converted(reason));
        }
        let id = region.id.to_lowercase();
        let message = format!(
            "no wage survey or pay scale for {}",
            with_article(region.name)
        );
        return Err(Error::not_found("no_figures", message)
            .hint(format!("'career salary {id}' shows the available figures")));
    }
    let sources =
        comparable.chunk_by(|one, other| (one.series, one.scale) == (other.series, other.scale));
    let ranks = sources.flat_map(|source| in_source(source, question));
    Ok((ranks.collect(), figures))
}

/// The ranks in one survey or one scale.
fn in_source(figures: &[&Figure], question: &Question) -> Vec<PercentileRank> {
    let grades = figures.chunk_by(|one, other| one.grade == other.grade);
    let mut ranks: Vec<PercentileRank> = grades
        .filter_map(|grade| rank(grade, false, question))
        .collect();
    if figures.iter().any(|figure| figure.scale.is_some()) {
        // Only the grades that include the amount.
        ranks.retain(|one| matches!(one.position, Position::Between | Position::Equal));
        if ranks.is_empty() {
            ranks.extend(rank(figures, true, question));
        }
    }
    ranks
}

/// A published figure; for a survey, with its percentile.
type Point = (Neighbor, Option<f64>);

/// The rank among the percentiles of a survey, the steps of a grade, or all
/// steps of a scale.
fn rank(figures: &[&Figure], is_whole_scale: bool, question: &Question) -> Option<PercentileRank> {
    let first = figures.first()?;
    let amount = question.amount;
    let points = figures
        .iter()
        .filter_map(|figure| point(figure, is_whole_scale));
    let mut points: Vec<Point> = points.collect();
    points.sort_by(|(one, _), (other, _)| one.value.0.total_cmp(&other.value.0));
    let mut from_top = points.iter().rev();
    let below = from_top.find(|(known, _)| known.value <= amount);
    let above = points.iter().find(|(known, _)| known.value >= amount);
    let estimate = match (below, above) {
        (Some((low, Some(from))), Some((high, Some(to)))) => Some(interpolated(
            amount.0,
            (low.value.0, *from),
            (high.value.0, *to),
        )),
        _ => None,
    };
    let neighbor = |point: &Point| point.0.clone();
    Some(PercentileRank {
        region: first.region,
        series: first.series,
        scale: first.scale,
        grade: first.grade.filter(|_| !is_whole_scale),
        amount,
        currency: question.currency,
        period: question.period,
        position: match (below, above) {
            (None, _) => Position::BelowAll,
            (_, None) => Position::AboveAll,
            (Some((below, _)), Some((above, _))) if below.value == above.value => Position::Equal,
            _ => Position::Between,
        },
        percentile_estimate: estimate.map(|percent| Number((percent * 10.0).round() / 10.0)),
        below: below.map(neighbor),
        above: above.map(neighbor),
    })
}

fn point(figure: &Figure, is_whole_scale: bool) -> Option<Point> {
    let value = figure.value?;
    let neighbor = |name| Neighbor {
        id: figure.id,
        name,
        value,
        shown: figure.shown(value),
    };
    if let Id::Step(scale, row) = figure.id {
        let step = step_name(scale, row);
        let name = match figure.rung().filter(|_| is_whole_scale) {
            Some(rung) => format!("{rung}, {step}"),
            None => step,
        };
        return Some((neighbor(name), None));
    }
    let mut known = PERCENTILES.iter();
    let (_, percent) = known.find(|(statistic, _)| *statistic == figure.statistic)?;
    Some((neighbor(key(figure.statistic).to_owned()), Some(*percent)))
}

/// `step 3`; of a grade of which only two amounts are known, the bottom and the top.
fn step_name(scale: &Scale, row: &ScaleRow) -> String {
    match dataset::steps(scale.id, row.grade) {
        [bottom, _] if bottom.step == row.step => "the bottom".to_owned(),
        [_, _] => "the top".to_owned(),
        _ => format!("step {}", row.step),
    }
}

/// Linear interpolation between two (amount, percentage) points.
fn interpolated(amount: f64, low: (f64, f64), high: (f64, f64)) -> f64 {
    let span = high.0 - low.0;
    if span <= 0.0 {
        return low.1;
    }
    low.1 + (high.1 - low.1) * (amount - low.0) / span
}

#[cfg(test)]
mod tests {
    use super::{Neighbor, PercentileRank, Position, interpolated, of, question};
    use crate::figure::conversion::{Conversion, ConversionRequest};
    use crate::model::Period;
    use crate::region;

    fn conversion(per: Option<Period>, currency: Option<&str>) -> Conversion {
        let request = ConversionRequest {
            per,
            currency,
            rates: &["NGN=1550".to_owned()],
        };
        Conversion::read(request).expect("a known currency")
    }

    fn ranks(id: &str, amount: &str) -> Vec<PercentileRank> {
        let region = region::find(id).expect(id);
        let question = question(amount, &[region], &Conversion::default()).expect(amount);
        of(&region, &question).expect(id).0
    }

    fn neighbors(rank: &PercentileRank) -> (String, String) {
        let name =
            |neighbor: Option<&Neighbor>| neighbor.map_or_else(String::new, |it| it.name.clone());
        (name(rank.below.as_ref()), name(rank.above.as_ref()))
    }

    #[test]
    fn ranks_between_neighbors() {
        let us = ranks("us", "48,000");
        assert_eq!(neighbors(&us[0]), ("p25".to_owned(), "median".to_owned()));
        assert_eq!(
            us[0].percentile_estimate.map(|percent| percent.0),
            Some(39.7)
        );
        // The customary period is the month.
        let ng = ranks("ng", "150000");
        assert!(ng.iter().all(|rank| rank.period == Period::Month));
        let grade_6 = ng.iter().find(|rank| rank.grade.unwrap().as_str() == "6");
        assert_eq!(grade_6.unwrap().position, Position::Between);
        let india = ranks("in", "30000");
        assert_eq!(india[0].position, Position::Between);
    }

    #[test]
    fn ranks_on_the_whole_scale_outside_all_grades() {
        let low = &ranks("gb", "20000")[0];
        assert_eq!((low.position, low.grade), (Position::BelowAll, None));
        assert_eq!(low.above.as_ref().unwrap().name, "band 2, step 1");
        let high = &ranks("gb", "99999")[0];
        assert_eq!(high.position, Position::AboveAll);
        assert!(high.below.is_some() && high.above.is_none());
        assert_eq!(ranks("ng", "1")[0].position, Position::BelowAll);
    }

    #[test]
    fn resolves_the_currency_of_the_amount() {
        let us = region::find("us").unwrap();
        let currency = |amount: &str, target: Option<&str>| {
            let read = match target {
                Some(_) => conversion(None, target),
                None => Conversion::default(),
            };
            let question = question(amount, &[us], &read);
            question.map(|question| question.currency.unwrap().to_string())
        };
        assert_eq!(currency("48000", None).unwrap(), "USD");
        assert_eq!(currency("48000", Some("ngn")).unwrap(), "NGN");
        assert_eq!(currency("NGN 48000", None).unwrap(), "NGN");
        assert_eq!(currency("NGN 48000", Some("ngn")).unwrap(), "NGN");
        let error = currency("$48000", Some("ngn")).unwrap_err();
        assert_eq!(error.code, "conflicting_currencies");
    }

    #[test]
    fn lists_the_assumed_keys() {
        let us = region::find("us").unwrap();
        let published = Conversion::default();
        let naira = conversion(None, Some("ngn"));
        let yearly = published.per(Period::Year);
        for (amount, read, assumed) in [
            ("48000", &published, &["currency", "period"][..]),
            ("$48000", &published, &["period"]),
            ("48000", &naira, &["period"]),
            ("48000", &yearly, &["currency"]),
            ("$48000", &yearly, &[]),
        ] {
            let question = question(amount, &[us], read).expect(amount);
            assert_eq!(question.assumed(), assumed, "{amount} {read:?}");
        }
    }

    #[test]
    fn compares_only_converted_figures() {
        let us = region::find("us").unwrap();
        let question = question("GHS 48000", &[us], &Conversion::default()).unwrap();
        let error = of(&us, &question).unwrap_err();
        assert_eq!(error.code, "not_converted");
    }

    #[test]
    fn regions_with_different_defaults_need_currency_and_period() {
        let regions = ["ng", "us"].map(|id| region::find(id).unwrap());
        let error = question("500", &regions, &Conversion::default()).unwrap_err();
        assert_eq!(error.hint.as_deref(), Some("Write --at 'NGN 500'"));
        let error = question("$500", &regions, &Conversion::default()).unwrap_err();
        assert_eq!(
            error.hint.as_deref(),
            Some("Add '--per month' or '--per year'")
        );
        let per = Conversion::default().per(Period::Month);
        assert!(question("$500", &regions, &per).is_ok());
    }

    #[test]
    fn interpolation_is_bounded_and_monotonic() {
        let (low, high) = ((37_000.0, 10.0), (43_490.0, 25.0));
        let mut before = low.1;
        for amount in 37_000..=43_490 {
            let percent = interpolated(f64::from(amount), low, high);
            assert!((low.1..=high.1).contains(&percent), "{amount}: {percent}");
            assert!(percent >= before, "{amount}: {percent} after {before}");
            before = percent;
        }
    }

    #[test]
    fn equal_percentiles_interpolate_to_the_lower() {
        assert!((interpolated(5.0, (5.0, 10.0), (5.0, 25.0)) - 10.0).abs() < 1e-9);
    }
}
