//! Tables of sections.

use super::SectionView;
use crate::dataset;
use crate::display::{self, Word};
use crate::document::{Cited, Column, Document, Table, entries};
use crate::figure::Figure;
use crate::model::{Alternative, GraduateRow, Measure, Number, Statistic, Text};
use crate::region;
use std::collections::BTreeSet;

/// The cell of a measure and statistic.
fn cell<'a>(
    figures: impl IntoIterator<Item = &'a Figure>,
    measure: Measure,
    statistic: Statistic,
) -> Cited {
    let matches = |figure: &&Figure| figure.measure == measure && figure.statistic == statistic;
    let figure = figures.into_iter().find(matches);
    figure.map(Figure::cell).unwrap_or_default().into()
}

/// Projection rounds, newest first.
pub fn projections(figures: &[Figure], document: &mut Document) {
    let rounds =
        figures.chunk_by(|one, other| one.as_of == other.as_of && one.label == other.label);
    let rows = rounds.map(|round| {
        let code = round[0].occupation.map_or("", |it| it.code.as_str());
        vec![
            code.into(),
            display::date(round[0].as_of).into(),
            cell(round, Measure::Employment, Statistic::Count),
            cell(round, Measure::EmploymentChange, Statistic::Percent),
            cell(round, Measure::Openings, Statistic::Count),
            Cited::new(round[0].confidence.word(), [round[0].source]),
        ]
    });
    let table = Table::new([
        Column::words("Code"),
        Column::words("Years"),
        Column::figures("Jobs").unit("jobs"),
        Column::figures("Change %").unit("percent"),
        Column::figures("Openings").unit("openings a year"),
        Column::words("Confidence"),
    ]);
    document.table(table.context("projection").rows(rows).caption(
        "Jobs in the first year, change over the round in percent, openings a year. Rounds of different codes are not one series.",
    ));
}

/// Industries.
pub fn industries(figures: &[Figure], document: &mut Document) {
    let Some(first) = figures.first() else {
        return;
    };
    let industries = figures.chunk_by(|one, other| one.label == other.label);
    let rows = industries.map(|industry| {
        vec![
            industry[0].label.to_string().into(),
            cell(industry, Measure::Employment, Statistic::Count),
            cell(industry, Measure::EmploymentShare, Statistic::Percent),
            cell(industry, Measure::Wage, Statistic::Median),
        ]
    });
    let code = first.occupation.map_or("", |it| it.code.as_str());
    let context = format!("{}, {}", first.date(), first.kind());
    let region = region::name(first.region).as_str();
    let table = Table::new([
        Column::words("Industry"),
        Column::figures("Jobs").unit("jobs"),
        Column::figures("Share %").unit("percent of all jobs"),
        Column::figures("Median").unit("USD a year"),
    ]);
    document.table(
        table
            .caption(format!(
                "{region}, {code}, {context}. Median wage in USD a year. Wider industries include the narrower ones."
            ))
            .context(context)
            .citing([first.source])
            .rows(rows),
    );
}

/// Other jobs and courses: comparison, then each in full.
pub fn alternatives(section: &SectionView, document: &mut Document) {
    document.table(comparison(section, |alternative| {
        alternative.short.unwrap_or(alternative.title)
    }));
    for alternative in section.alternatives {
        document.entry(entries::alternative(alternative));
    }
}

/// Pay of other jobs.
pub fn pay_of_alternatives(section: &SectionView, document: &mut Document) {
    document.table(comparison(section, |alternative| alternative.title));
}

/// Other jobs: training, median wage, growth and openings.
pub fn comparison(section: &SectionView, title: impl Fn(&Alternative) -> Text) -> Table {
    let rows = section.alternatives.iter().map(|alternative| {
        let is_own = |it: &&Figure| it.series.is_some() && it.series == alternative.series;
        let figures = || section.figures.iter().filter(is_own);
        let number = |measure, statistic| match cell(figures(), measure, statistic) {
            cell if cell.words.is_empty() => "not found".into(),
            cell => cell,
        };
        vec![
            title(alternative).into(),
            alternative.training_short.into(),
            number(Measure::Wage, Statistic::Median),
            number(Measure::EmploymentChange, Statistic::Percent),
            number(Measure::Openings, Statistic::Count),
        ]
    });
    let dates = |measure| {
        let mut figures = section.figures.iter();
        let figure = figures.find(|figure| figure.measure == measure);
        figure.map_or("undated".into(), |figure| display::date(figure.as_of))
    };
    let first = section.figures.first();
    let region = first.map_or("", |figure| region::name(figure.region).as_str());
    let (wages, rounds) = (dates(Measure::Wage), dates(Measure::EmploymentChange));
    Table::new([
        Column::words("Job"),
        Column::words("Training"),
        Column::figures("Median").unit(format!("USD a year, {wages}")),
        Column::figures("Growth %").unit(format!("percent, {rounds}")),
        Column::figures("Openings").unit(format!("a year, {rounds}")),
    ])
    .caption(format!(
        "{region}: median wage in USD a year, {wages}, survey; growth of jobs and openings a year, {rounds}, projection."
    ))
    .citing(section.figures.iter().map(|figure| figure.source).collect::<BTreeSet<Text>>())
    .rows(rows)
}

/// Graduates per year.
pub fn graduates(rows: &[GraduateRow], document: &mut Document) {
    let Some(first) = rows.first() else {
        return;
    };
    let number =
        |number: Option<Number>| number.map_or("not found".to_owned(), display::count).into();
    let cells = rows.iter().map(|row| {
        vec![
            region::name(row.region).into(),
            format!("{} ({})", row.program.as_str(), row.cip.as_str()).into(),
            row.award.into(),
            number(row.institutions),
            number(row.graduates),
            row.year.into(),
        ]
    });
    let table = Table::new([
        Column::words("Region"),
        Column::words("Program (CIP)"),
        Column::words("Award"),
        Column::figures("Schools").unit("schools"),
        Column::figures("Graduates").unit("graduates"),
        Column::words("Year"),
    ]);
    document.heading(3, "Graduates");
    document.table(table.citing([first.source]).rows(cells));
}

/// Adds what each series covers and why it is not comparable.
pub fn notes_on_series(figures: &[Figure], document: &mut Document) {
    let series: BTreeSet<Text> = figures.iter().filter_map(|figure| figure.series).collect();
    for series in series.into_iter().filter_map(dataset::series) {
        let note = series
            .note
            .map_or(".".to_owned(), |note| format!(": {}", note.as_str()));
        let (code, title) = (series.code.as_str(), series.title.as_str());
        document.note(format!("{code} counts {title}{note}"));
    }
}
