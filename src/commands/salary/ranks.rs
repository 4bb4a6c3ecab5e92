//! The rank of an amount in words.

use super::tables;
use crate::dataset;
use crate::display::{self, Word, capitalized};
use crate::document::{Cited, Detail, Document};
use crate::figure::Figure;
use crate::pay::rank::{Neighbor, PercentileRank, Position, Question};

/// Adds a line per survey and per grade that includes the amount.
pub fn lines<'a>(
    ranks: impl Iterator<Item = &'a PercentileRank>,
    figures: &[Figure],
    question: Option<&Question>,
    document: &mut Document,
) {
    let mut is_estimate = false;
    let facts = ranks.map(|rank| {
        is_estimate |= rank.percentile_estimate.is_some();
        let mut compared = figures
            .iter()
            .filter(|figure| (figure.series, figure.scale) == (rank.series, rank.scale));
        let first = compared.next();
        let source = first.map(|figure| figure.source);
        let text = Cited::from(in_words(rank)).answer();
        Detail::new(name(rank, first), text.citing(source))
    });
    let facts: Vec<Detail> = facts.collect();
    document.facts(facts);
    let assumption = question.and_then(assumption);
    document.sentences(assumption.map(Cited::from));
    if is_estimate {
        document
            .note("The percentage is an estimate, interpolated between two published percentiles.");
    }
}

/// The label of a rank: occupation code, or grade with its posts.
fn name(rank: &PercentileRank, figure: Option<&Figure>) -> String {
    let date = figure.map_or_else(String::new, |figure| match figure.scale {
        Some(_) => format!(", from {}", figure.date()),
        None => format!(", {}", figure.date()),
    });
    let Some(scale) = rank.scale.and_then(|id| dataset::scale(&id)) else {
        let code = figure.map_or_else(String::new, tables::series_label);
        return format!("{code}{date}");
    };
    let name = scale.short.unwrap_or(scale.name).as_str();
    match rank.grade {
        Some(grade) => {
            let rung = capitalized(&scale.rung);
            let posts = tables::posts(scale, grade, |role| role.short);
            let separator = if posts.is_empty() { "" } else { ": " };
            format!("{rung} {}{separator}{posts}", grade.as_str())
        }
        None => format!("{name}{date}"),
    }
}

/// The amount in words: `NGN 150,000 a month`.
fn amount(rank: &PercentileRank) -> String {
    let currency = rank.currency;
    format!(
        "{} {} {}",
        currency.map_or_else(|| "int$".to_owned(), |currency| currency.to_string()),
        display::money(rank.amount),
        rank.period.word()
    )
}

fn in_words(rank: &PercentileRank) -> String {
    let neighbor = |neighbor: &Option<Neighbor>| {
        neighbor.as_ref().map_or(String::new(), |neighbor| {
            let name = match neighbor.name.strip_prefix('p') {
                Some(percent) => format!("P{percent}"),
                None if neighbor.name == "median" => "the median".to_owned(),
                None => neighbor.name.clone(),
            };
            format!("{name} ({})", display::money(neighbor.shown))
        })
    };
    let amount = amount(rank);
    let (below, above) = (neighbor(&rank.below), neighbor(&rank.above));
    match (rank.position, rank.percentile_estimate) {
        (Position::BelowAll, _) => format!("{amount} is below the lowest published, {above}"),
        (Position::AboveAll, _) => format!("{amount} is above the highest published, {below}"),
        (Position::Equal, _) => format!("{amount} equals {below}"),
        (Position::Between, Some(percent)) => format!(
            "{amount} is between {below} and {above}: about {} percent earn less (estimate)",
            display::count(percent)
        ),
        (Position::Between, None) => format!("{amount} is between {below} and {above}"),
    }
}

/// The defaults used, if any.
fn assumption(question: &Question) -> Option<String> {
    let period = question.period.word();
    let currency = question.currency.map(|currency| currency.to_string());
    let currency = currency.unwrap_or_default();
    match (question.assumes_currency, question.assumes_period) {
        (true, true) => Some(format!(
            "Assumed: {currency} {period}, as usual there. Change with '--in' and '--per'."
        )),
        (true, false) => Some(format!(
            "Assumed: {currency}, the currency there. Change with '--in'."
        )),
        (false, true) => Some(format!(
            "Assumed: pay {period}, as usual there. Change with '--per'."
        )),
        (false, false) => None,
    }
}
