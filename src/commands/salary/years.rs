//! Pay by year, one table per series: figures of different series are not comparable.

use super::tables::{at, cells, column};
use super::{notes, tables};
use crate::dataset;
use crate::display::{self, capitalized};
use crate::document::{Bar, Cited, Column, Detail, Document, Table};
use crate::figure::Figure;
use crate::model::{Number, Statistic, Text};

const STATISTICS: [Statistic; 4] = [
    Statistic::P10,
    Statistic::Median,
    Statistic::P90,
    Statistic::Count,
];

/// The figures by series, and of all versions of a scale.
fn lines(figures: &[Figure]) -> Vec<Vec<&Figure>> {
    let of_tables = figures
        .iter()
        .filter(|figure| figure.series.is_some() || figure.scale.is_some());
    let of_tables: Vec<&Figure> = of_tables.collect();
    of_tables
        .chunk_by(|one, other| {
            (one.series, one.scale.is_some()) == (other.series, other.scale.is_some())
        })
        .map(<[&Figure]>::to_vec)
        .collect()
}

/// Adds every year of every series.
pub fn full(figures: &[Figure], document: &mut Document) {
    let medians = figures
        .iter()
        .filter(|figure| figure.statistic == Statistic::Median);
    let most = medians
        .filter_map(|figure| figure.value)
        .fold(0.0, |most: f64, one| most.max(one.0));
    for line in lines(figures) {
        let Some(series) = line[0].series.and_then(dataset::series) else {
            of_scales(&line, document);
            continue;
        };
        let title = format!("{} {}", series.code.as_str(), series.title.as_str());
        document.heading(3, title);
        let mut table = of_series(&line);
        table.axis = Some((Number(0.0), Number(most)));
        document.table(table);
        if let Some(note) = series.note {
            let name = series.short.unwrap_or(series.title);
            document.note(format!(
                "Break in the series {}: {}",
                name.as_str(),
                note.as_str()
            ));
        }
        notes::add_conversion(&line, document);
    }
    let others: Vec<Figure> = tables::others(figures).into_iter().cloned().collect();
    tables::figures(&others, document);
}

/// Adds the years of the headline series or scale, and a line per other series.
pub fn digest(figures: &[Figure], headline: Option<Text>, document: &mut Document) {
    let (shown, mut others): (Vec<_>, Vec<_>) = lines(figures)
        .into_iter()
        .partition(|line| line[0].scale.is_some() || line[0].series == headline);
    for line in &shown {
        match line[0].series {
            Some(_) => {
                let table = of_series(line);
                let name = tables::series_label(line[0]);
                let caption = format!("{name}: {}", table.caption);
                document.table(table.caption(caption));
            }
            None => of_scales(line, document),
        }
        notes::add_conversion(line, document);
    }
    // The newest first.
    others.reverse();
    let facts: Vec<Detail> = others.iter().filter_map(|line| in_a_line(line)).collect();
    if !facts.is_empty() {
        document.paragraph("Other series cover different occupations and are not comparable:");
        document.facts(facts);
    }
}

/// The first and last median of a series.
fn in_a_line(line: &[&Figure]) -> Option<Detail> {
    let medians = line
        .iter()
        .filter(|figure| figure.statistic == Statistic::Median && figure.value.is_some());
    let medians: Vec<&&Figure> = medians.collect();
    let (first, last) = (medians.first()?, medians.last()?);
    let text = format!(
        "median {} {} ({}) to {} ({})",
        first.money(),
        first.cell(),
        display::date(first.as_of),
        last.cell(),
        display::date(last.as_of)
    );
    Some(Detail::new(tables::series_label(first), text).citing([last.source]))
}

/// A table of a series with a row per survey and a bar for the median.
fn of_series(line: &[&Figure]) -> Table {
    let Some(wage) = line.iter().find(|figure| figure.is_pay()) else {
        return Table::default();
    };
    let surveys = || line.chunk_by(|one, other| one.as_of == other.as_of);
    let rows = surveys().map(|survey| {
        let mut row = vec![Cited::from(display::date(survey[0].as_of))];
        row.extend(cells(survey, &STATISTICS));
        row.push(Table::source(survey[0].source));
        row
    });
    let bars = surveys().map(|survey| {
        let median = at(survey, Statistic::Median)?.value?;
        Some(Bar::Length(median))
    });
    let mut columns = vec![Column::words("Survey")];
    columns.extend(STATISTICS.map(column));
    columns.push(Column::sources());
    Table::new(columns)
        .caption(format!("{}, {}", wage.money_and_period(), wage.kind()))
        .unit(wage.money_and_period())
        .context(wage.basis_in_words())
        .rows(rows)
        .bars(bars)
}

/// A table of a grade with a row per version of its scale.
fn of_scales(line: &[&Figure], document: &mut Document) {
    let Some(first) = line.first() else {
        return;
    };
    let grade = first.label.to_string();
    let grade = grade.split(", step").next().unwrap_or_default();
    let versions = || line.chunk_by(|one, other| one.scale == other.scale);
    let rows = versions().map(|steps| {
        vec![
            Cited::from(format!("from {}", steps[0].date())),
            steps[0].cell().into(),
            steps
                .last()
                .map_or_else(String::new, |top| top.cell())
                .into(),
            Table::source(steps[0].source),
        ]
    });
    let bars = versions().map(|steps| steps.last()?.value.map(Bar::Length));
    let columns = [
        Column::words("In force"),
        Column::figures("First step"),
        Column::figures("Top step"),
        Column::sources(),
    ];
    let table = Table::new(columns)
        .caption(format!(
            "{}, {}, {}",
            capitalized(grade),
            first.money_and_period(),
            first.kind()
        ))
        .unit(first.money_and_period())
        .context(first.basis_in_words())
        .rows(rows)
        .bars(bars);
    document.table(table);
}
