//! Reasons why figures are not directly comparable.

use super::{TopicRow, pay_cells};
use crate::figure::Figure;
use crate::model::{Basis, Text};
use crate::view::dates;
use serde::Serialize;

/// Reasons why figures are not directly comparable.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Warning {
    code: WarningCode,
    /// The warning as a sentence.
    pub text: String,
}

/// Kind of warning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum WarningCode {
    /// Figures of different kinds: scale, survey, legal minimum.
    NotComparable,
    /// Figures more than two years apart.
    DatesApart,
    /// An exchange rate of another year than the figure.
    RateOfOtherYear,
    /// Pay that could not be converted.
    NotConverted,
}

/// Difference in years from which there is a warning.
const YEARS_APART: u16 = 2;

/// The warnings about the pay among topics.
pub fn of(topics: &[TopicRow]) -> Vec<Warning> {
    let pay: Vec<&Figure> = pay_cells(topics).flat_map(|cell| &cell.figures).collect();
    let mut warnings = Vec::new();
    let mut warn = |code, text: String| warnings.push(Warning { code, text });
    let kinds = kinds(&pay);
    if kinds.len() > 1 {
        let text = format!("Not directly comparable: {}.", kinds.join(", "));
        warn(WarningCode::NotComparable, text);
    }
    let year = |date: Option<Text>| date?.get(..4)?.parse::<u16>().ok();
    let (oldest, newest) = dates(&pay);
    if let (Some(first), Some(last)) = (year(oldest), year(newest))
        && last - first > YEARS_APART
    {
        let text = format!(
            "Pay figures date from {first} to {last}, more than {YEARS_APART} years apart."
        );
        warn(WarningCode::DatesApart, text);
    }
    let exchanges = pay.iter().filter_map(|figure| figure.derivation?.exchange);
    let of_others = exchanges.filter(|exchange| exchange.rate_year_differs);
    let mut years: Vec<u16> = of_others.filter_map(|exchange| exchange.year).collect();
    years.dedup();
    for year in years {
        let text =
            format!("Some pay is converted at a rate of {year}: none is known for its own year.");
        warn(WarningCode::RateOfOtherYear, text);
    }
    let reasons = pay
        .iter()
        .filter_map(|figure| figure.not_converted.as_deref());
    let mut reasons: Vec<&str> = reasons.collect();
    reasons.dedup();
    for reason in reasons {
        warn(
            WarningCode::NotConverted,
            format!("Some pay is not converted: {reason}."),
        );
    }
    warnings
}

/// The meaning of each kind of figure present.
fn kinds(pay: &[&Figure]) -> Vec<&'static str> {
    let known = [
        (Basis::PayScale, "a scale says what a post is paid"),
        (Basis::Survey, "a survey what people earned"),
        (Basis::Statutory, "a law the least that may be paid"),
        (Basis::Estimate, "an estimate is an opinion"),
    ];
    let is_there = |basis| pay.iter().any(|figure| figure.basis == basis);
    let kinds = known.into_iter().filter(|(basis, _)| is_there(*basis));
    kinds.map(|(_, kind)| kind).collect()
}
