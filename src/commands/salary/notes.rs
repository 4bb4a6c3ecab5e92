//! Notes on figures, without repetition.

use crate::dataset;
use crate::document::{Cited, Document};
use crate::figure::{Figure, Occupation};
use crate::model::{Statistic, Text};

/// Adds the caveats of occupation codes.
pub fn add_codes<'a>(figures: impl IntoIterator<Item = &'a Figure>, document: &mut Document) {
    once_by_code(figures, document, |code, figure| {
        Some(format!("{}: {}", code.code.as_str(), figure.note?.as_str()))
    });
}

/// The same with the titles of the codes.
pub fn add_named_codes<'a>(figures: impl IntoIterator<Item = &'a Figure>, document: &mut Document) {
    once_by_code(figures, document, |code, figure| {
        let series = figure.series.and_then(dataset::series);
        let short = series.and_then(|series| series.short);
        let short = short.map_or(String::new(), |short| format!(" ({})", short.as_str()));
        let note = figure
            .note
            .map_or(String::new(), |note| format!(" {}", note.as_str()));
        let (code, title) = (code.code.as_str(), code.title.as_str());
        Some(format!("{code}: {title}{short}.{note}"))
    });
}

/// Adds what each occupation code counts.
pub fn counted_under<'a>(figures: impl IntoIterator<Item = &'a Figure>, document: &mut Document) {
    once_by_code(figures, document, |code, figure| {
        let series = figure.series.and_then(dataset::series);
        let note = series.and_then(|series| series.note);
        let note = note.map_or(".".to_owned(), |note| format!(": {}", note.as_str()));
        Some(format!(
            "{} counts {}{note}",
            code.code.as_str(),
            code.title.as_str()
        ))
    });
}

/// Adds a note per occupation code.
fn once_by_code<'a>(
    figures: impl IntoIterator<Item = &'a Figure>,
    document: &mut Document,
    note: impl Fn(&Occupation, &Figure) -> Option<String>,
) {
    let mut seen: Vec<Text> = Vec::new();
    for figure in figures {
        let Some(code) = figure.occupation.filter(|code| !seen.contains(&code.code)) else {
            continue;
        };
        seen.push(code.code);
        if let Some(text) = note(&code, figure) {
            document.note(text);
        }
    }
}

/// Adds an example of the conversion that can be recalculated, and why figures were not
/// converted.
pub fn add_conversion(figures: &[&Figure], document: &mut Document) {
    let pay = || figures.iter().filter(|figure| figure.is_pay());
    let converted = || pay().filter_map(|figure| Some((figure, figure.derivation?)));
    // Every table of a survey shows the median.
    let example = converted()
        .find(|(figure, _)| figure.statistic == Statistic::Median)
        .or_else(|| converted().find(|(figure, _)| figure.value.is_some()))
        .or_else(|| converted().find(|(figure, _)| figure.low.is_some()));
    if let Some((figure, derivation)) = example {
        let means = match derivation.means() {
            means if means.is_empty() => means,
            means => format!(", at {means}"),
        };
        let (amount, published) = (figure.amount(), derivation.published());
        let text = format!("Converted: {amount} is {published}{means}.");
        let exchange = derivation.exchange;
        let sources = exchange.map(|exchange| [exchange.source, exchange.second_source]);
        let sources = sources.into_iter().flatten().flatten();
        document.note(Cited::new(
            text,
            derivation.hours_source.into_iter().chain(sources),
        ));
    }
    let reasons = pay().filter_map(|figure| figure.not_converted.as_ref());
    let mut reasons: Vec<&String> = reasons.collect();
    reasons.dedup();
    for reason in reasons {
        document.warning(format!("Not converted: {reason}."));
    }
}

/// Adds a note per figure; equal notes of consecutive figures are merged.
pub fn once(
    figures: &[&Figure],
    document: &mut Document,
    note: impl Fn(&Figure) -> Option<String>,
) {
    for alike in figures.chunk_by(|one, other| note(one) == note(other)) {
        let Some(text) = note(alike[0]) else {
            continue;
        };
        let others = match alike.len() {
            1 => String::new(),
            2 => " and the one after it".to_owned(),
            all => format!(" and the {} after it", all - 1),
        };
        document.note(format!("{}{others}: {text}", alike[0].label));
    }
}
