//! Pay by year, one table per series: figures of different series are not comparable.

use super::tables::{MAIN_STATISTICS, at, cells, column};
use super::{notes, tables};
use crate::dataset;
use crate::display::{self, capitalized};
use crate::document::{Bar, Cited, Column, Detail, Document, Table};
use crate::figure::Figure;
use crate::model::{Number, Statistic, Text};

/// The years of a series, or all versions of a scale, in one currency.
struct Line<'a> {
    figures: Vec<&'a Figure>,
    /// Years that could not be converted as the others were.
    left_out: Vec<&'a Figure>,
}

impl<'a> Line<'a> {
    fn new(figures: &[&'a Figure]) -> Self {
        let years = figures.chunk_by(|one, other| one.as_of == other.as_of);
        let (converted, others): (Vec<_>, Vec<_>) =
            years.partition(|year| year.iter().all(|figure| figure.not_converted.is_none()));
        let (figures, left_out) = match converted.is_empty() {
            true => (others, Vec::new()),
            false => (converted, others),
        };
        Line {
            figures: figures.concat(),
            left_out: left_out.concat(),
        }
    }

    /// Adds how its figures were converted, and which could not be.
    fn notes(&self, document: &mut Document) {
        notes::add_conversion(&self.figures, document);
        let rates = self.figures.iter().filter_map(|it| it.derivation?.exchange);
        let mut years: Vec<Option<u16>> = rates.map(|exchange| exchange.year).collect();
        years.dedup();
        if years.len() > 1 {
            document.note("Each year is converted at its own rate, so the trend includes changes of the rate.");
        }
        if let (Some(first), Some(last)) = (self.left_out.first(), self.left_out.last()) {
            let dates = match first.as_of == last.as_of {
                true => first.date(),
                false => format!("{} to {}", first.date(), last.date()),
            };
            let reason = first.not_converted.as_deref().unwrap_or_default();
            document.warning(format!("Left out, not converted: {dates} ({reason})."));
        }
    }
}

/// The figures by series, and of all versions of a scale.
fn lines(figures: &[Figure]) -> Vec<Line<'_>> {
    let of_tables = figures
        .iter()
        .filter(|figure| figure.series.is_some() || figure.scale.is_some());
    let of_tables: Vec<&Figure> = of_tables.collect();
    of_tables
        .chunk_by(|one, other| {
            (one.series, one.scale.is_some()) == (other.series, other.scale.is_some())
        })
        .map(Line::new)
        .collect()
}

/// Adds every year of every series.
pub fn full(figures: &[Figure], document: &mut Document) {
    let lines = lines(figures);
    let shown = lines.iter().flat_map(|line| &line.figures);
    let medians = shown.filter(|figure| figure.statistic == Statistic::Median);
    let most = medians
        .filter_map(|figure| figure.value)
        .fold(0.0, |most: f64, one| most.max(one.0));
    for line in &lines {
        let Some(series) = line.figures[0].series.and_then(dataset::series) else {
            of_scales(&line.figures, document);
            line.notes(document);
            continue;
        };
        let title = format!("{} {}", series.code.as_str(), series.title.as_str());
        document.heading(3, title);
        let mut table = of_series(&line.figures);
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
        line.notes(document);
    }
    tables::singles(&tables::others(figures), document);
}

/// Adds the years of the headline series or scale, and a line per other series; without
/// either, the single figures.
pub fn digest(figures: &[Figure], headline: Option<Text>, document: &mut Document) {
    let (shown, mut others): (Vec<_>, Vec<_>) = lines(figures).into_iter().partition(|line| {
        let first = line.figures[0];
        first.scale.is_some() || first.series == headline
    });
    if shown.is_empty() && others.is_empty() {
        document.paragraph("No series or scale of several years was found, only these figures:");
        tables::figures(figures, document);
        return;
    }
    for line in &shown {
        match line.figures[0].series {
            Some(_) => {
                let table = of_series(&line.figures);
                let name = tables::series_label(line.figures[0]);
                let caption = format!("{name}: {}", table.caption);
                document.table(table.caption(caption));
            }
            None => of_scales(&line.figures, document),
        }
        line.notes(document);
    }
    // The newest first.
    others.reverse();
    let facts: Vec<Detail> = others.iter().filter_map(in_a_line).collect();
    if !facts.is_empty() {
        document.paragraph("Other series cover different occupations and are not comparable:");
        document.facts(facts);
    }
}

/// The first and last median of a series.
fn in_a_line(line: &Line) -> Option<Detail> {
    let figures = line.figures.iter();
    let medians =
        figures.filter(|figure| figure.statistic == Statistic::Median && figure.value.is_some());
    let medians: Vec<&&Figure> = medians.collect();
    let (first, last) = (medians.first()?, medians.last()?);
    let mut text = format!(
        "median {} {} ({})",
        first.money(),
        first.cell(),
        display::date(first.as_of)
    );
    if first.as_of != last.as_of {
        text += &format!(" to {} ({})", last.cell(), display::date(last.as_of));
    }
    if !line.left_out.is_empty() {
        text += "; other years not converted";
    }
    let mut sources = vec![first.source, last.source];
    sources.dedup();
    Some(Detail::new(tables::series_label(first), text).citing(sources))
}

/// A table of a series with a row per survey and a bar for the median.
fn of_series(line: &[&Figure]) -> Table {
    let Some(wage) = line.iter().find(|figure| figure.is_pay()) else {
        return Table::default();
    };
    let surveys = || line.chunk_by(|one, other| one.as_of == other.as_of);
    let rows = surveys().map(|survey| {
        let mut row = vec![Cited::from(display::date(survey[0].as_of))];
        row.extend(cells(survey, &MAIN_STATISTICS));
        row.push(Table::source(survey[0].source));
        row
    });
    let bars = surveys().map(|survey| {
        let median = at(survey, Statistic::Median)?.value?;
        Some(Bar::Length(median))
    });
    let mut columns = vec![Column::words("Survey")];
    columns.extend(MAIN_STATISTICS.map(column));
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
