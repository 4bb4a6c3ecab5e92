//! A comparison on one screen.

use super::{Cell, Comparison, RegionName, TopicRow, display, pay_cells};
use crate::commands::salary::notes;
use crate::dataset::{self, DATASET};
use crate::display::Word;
use crate::document::{Cited, Document};
use crate::figure::Figure;
use crate::model::Statistic;

/// More names than this are not put into a title.
const NAMED: usize = 3;

/// The title of a comparison.
pub fn title(regions: &[RegionName]) -> String {
    let occupation = DATASET.occupation.title.as_str();
    if regions.len() > NAMED {
        return format!("{} regions: {occupation}", regions.len());
    }
    let names: Vec<&str> = regions.iter().map(|region| region.name.as_str()).collect();
    format!("{}: {occupation}", names.join(", "))
}

/// The digest of a comparison.
pub fn document(view: &Comparison) -> Document {
    let mut document = Document::titled(title(&view.regions));
    view.tables(&mut document, rows);
    for warning in &view.warnings {
        document.warning(warning.text.clone());
    }
    for cell in pay_cells(&view.topics) {
        let exchanged = cell.figures.iter().filter(|figure| {
            let derivation = figure.derivation;
            derivation.is_some_and(|derivation| derivation.exchange.is_some())
        });
        notes::add_conversion(&exchanged.collect::<Vec<_>>(), &mut document);
    }
    document.more("The text behind each line, with its sources");
    // Limit the example to what fits one line.
    let shown = if view.regions.len() > 4 { 2 } else { 4 };
    let ids = view.regions.iter().map(|it| it.id.to_lowercase());
    let ids: Vec<String> = ids.take(shown).collect();
    let command = format!("career compare {}", ids.join(" "));
    let asked = view.asked;
    document.next([match asked.topic {
        true => command,
        false => format!("{command} --topic pay"),
    }]);
    document.next((!asked.money).then_some("--in ppp"));
    document.next((!asked.period).then_some("--per month"));
    document
}

/// The rows of a topic: three for pay, else one.
fn rows(topic: &TopicRow, cells: &[Cell]) -> Vec<Vec<Cited>> {
    let row = |title: &'static str, words: &dyn Fn(&Cell) -> Cited| {
        let mut row = vec![Cited::from(title)];
        row.extend(cells.iter().map(words));
        row
    };
    match topic.id {
        "pay" => {
            let mut rows = vec![
                row(topic.title, &|cell| {
                    let pay = cell.qualified(pay(cell)).answer();
                    pay.citing(cell.figures.first().map(|figure| figure.source))
                }),
                row("  kind", &|cell| kind(cell).into()),
            ];
            if cells.iter().any(|cell| cell.multiple.is_some()) {
                rows.push(row("  x min. wage", &|cell| match cell.multiple {
                    Some(multiple) => multiple.in_words().into(),
                    None => "unknown".into(),
                }));
            }
            rows
        }
        "minimum_wage" => vec![row(topic.title, &|cell| match cell.figures.first() {
            Some(figure) => {
                let pay = cell.qualified(figure.whole().amount());
                pay.citing([figure.source])
            }
            None => cell.in_words(),
        })],
        "laws" => vec![row(topic.title, &|cell| cell.qualified(laws(cell)))],
        // The summary contains figures.
        "outlook" => vec![row(topic.title, &|cell| {
            let source = cell.sources.first().copied();
            cell.in_words().citing(source)
        })],
        _ => vec![row(topic.title, &Cell::in_words)],
    }
}

/// The number of laws and their years.
fn laws(cell: &Cell) -> String {
    let country = dataset::country_of(cell.region);
    let laws = country.map_or(&[][..], |country| country.laws.as_slice());
    let years = || laws.iter().filter_map(|law| law.date.as_str().get(..4));
    match (laws.len(), years().min(), years().max()) {
        (0, ..) => cell.summary.clone(),
        (1, Some(year), _) => format!("1, of {year}"),
        (count, Some(first), Some(last)) => format!("{count}, of {first} to {last}"),
        (count, ..) => count.to_string(),
    }
}

/// Pay in short, with the published period beside the customary one.
fn pay(cell: &Cell) -> String {
    let figures =
        |figures: &[Figure]| -> Vec<Figure> { figures.iter().map(Figure::whole).collect() };
    let published = figures(&cell.figures);
    let customary = figures(&cell.customary.0);
    let shown = match customary.is_empty() {
        true => &published,
        false => &customary,
    };
    let Some(first) = shown.first() else {
        return cell.summary.clone();
    };
    let at = |statistic| shown.iter().find(|figure| figure.statistic == statistic);
    if let (Some(low), Some(median), Some(high)) = (
        at(Statistic::P10),
        at(Statistic::Median),
        at(Statistic::P90),
    ) {
        let (low, high) = (low.cell(), high.cell());
        return format!("{}, median (P10 {low}, P90 {high})", median.amount());
    }
    let has_same_grade = |figure: &Figure| figure.scale.is_some() && figure.grade == first.grade;
    if let ([first, last], true) = (&shown[..], shown.iter().all(has_same_grade)) {
        let beside = match (&published[..], customary.is_empty()) {
            ([low, high], false) => {
                let period = low.period.map_or("", Word::word);
                format!(" ({} to {} {period})", low.cell(), high.cell())
            }
            _ => String::new(),
        };
        let period = first.period.map_or("", Word::word);
        return format!(
            "{} {} to {} {period}{beside}, {}",
            first.money(),
            first.cell(),
            last.cell(),
            first.rung().unwrap_or_default()
        );
    }
    let lines = shown.iter().enumerate().map(|(index, figure)| {
        let beside = published.get(index).filter(|_| !customary.is_empty());
        let beside = beside.map_or_else(String::new, |it| format!(" ({})", it.amount()));
        format!("{}{beside}, {}", figure.amount(), figure.label)
    });
    lines.collect::<Vec<String>>().join("; ")
}

/// Basis and date of pay.
fn kind(cell: &Cell) -> String {
    let Some(first) = cell.figures.first() else {
        return "no figure".to_owned();
    };
    let from = if first.scale.is_some() { "from " } else { "" };
    let date = display::date(first.as_of);
    format!("{}, {from}{date}", first.basis_in_words())
}
