//! Tables of pay, separate for surveys, scales and single figures, so that no column
//! mixes earnings with pay of posts.

use super::notes;
use crate::dataset;
use crate::display::{self, capitalized};
use crate::document::{Bar, Cited, Column, Document, Table};
use crate::figure::{self, Figure};
use crate::model::{Number, Role, Scale, Statistic, Text};
use crate::region;

/// Adds figures of pay.
pub fn figures(figures: &[Figure], document: &mut Document) {
    for region in figures.chunk_by(|one, other| one.region == other.region) {
        for survey in surveys(region) {
            self::survey(&survey, document);
        }
        let scales: Vec<&Figure> = region
            .iter()
            .filter(|figure| figure.scale.is_some())
            .collect();
        for scale in scales.chunk_by(|one, other| one.scale == other.scale) {
            self::scale(scale, document);
        }
        singles(&others(region), document);
    }
}

/// The figures of each survey.
pub fn surveys(figures: &[Figure]) -> Vec<Vec<&Figure>> {
    let figures = figures.iter().filter(|figure| figure.series.is_some());
    let figures: Vec<&Figure> = figures.collect();
    figures
        .chunk_by(|one, other| one.as_of == other.as_of && one.source == other.source)
        .map(<[&Figure]>::to_vec)
        .collect()
}

/// Single figures, of no survey or scale.
#[must_use]
pub fn others(figures: &[Figure]) -> Vec<&Figure> {
    let is_alone = |figure: &&Figure| figure.series.is_none() && figure.scale.is_none();
    figures.iter().filter(is_alone).collect()
}

/// The statistics of a survey in a digest.
pub const MAIN_STATISTICS: [Statistic; 4] = [
    Statistic::P10,
    Statistic::Median,
    Statistic::P90,
    Statistic::Count,
];

/// The statistics of a survey with column titles.
const STATISTICS: [(Statistic, &str); 7] = [
    (Statistic::P10, "P10"),
    (Statistic::P25, "P25"),
    (Statistic::Median, "Median"),
    (Statistic::P75, "P75"),
    (Statistic::P90, "P90"),
    (Statistic::Mean, "Mean"),
    (Statistic::Count, "Jobs"),
];

/// The column of a statistic.
#[must_use]
pub fn column(statistic: Statistic) -> Column {
    let mut known = STATISTICS.iter();
    let title = known.find(|(known, _)| *known == statistic);
    let column = Column::figures(title.map_or("", |(_, title)| *title));
    match statistic {
        Statistic::Count => column.unit("jobs"),
        _ => column,
    }
}

/// The figure of a statistic.
#[must_use]
pub fn at<'a>(figures: &[&'a Figure], statistic: Statistic) -> Option<&'a Figure> {
    let mut figures = figures.iter();
    figures
        .find(|figure| figure.statistic == statistic)
        .copied()
}

/// Statistics as cells; the median is marked as the answer.
#[must_use]
pub fn cells(figures: &[&Figure], statistics: &[Statistic]) -> Vec<Cited> {
    let cell = |&statistic| {
        let figure = at(figures, statistic);
        let cell = Cited::from(figure.map_or_else(String::new, Figure::cell));
        match statistic {
            Statistic::Median => cell.answer(),
            _ => cell,
        }
    };
    statistics.iter().map(cell).collect()
}

/// The range from P10 to P90.
fn bar(figures: &[&Figure]) -> Option<Bar> {
    let value = |statistic| -> Option<Number> { at(figures, statistic)?.value };
    Some(Bar::Range {
        low: value(Statistic::P10)?,
        middle: value(Statistic::Median),
        high: value(Statistic::P90)?,
    })
}

/// Name and code of the series of a figure: `Records specialists 29-2072`.
#[must_use]
pub fn series_label(figure: &Figure) -> String {
    let series = figure.series.and_then(dataset::series);
    series.map_or_else(String::new, |series| {
        let name = series.short.unwrap_or(series.title);
        format!("{} {}", name.as_str(), series.code.as_str())
    })
}

/// A table of a survey with a row per occupation code.
pub fn survey_table(
    figures: &[&Figure],
    statistics: &[Statistic],
    name: fn(&Figure) -> String,
) -> Table {
    let Some(wage) = figures.iter().find(|figure| figure.is_pay()) else {
        return Table::default();
    };
    let codes = || figures.chunk_by(|one, other| one.series == other.series);
    let rows = codes().map(|code| {
        let mut row = vec![Cited::from(name(code[0]))];
        row.extend(cells(code, statistics));
        row
    });
    let mut columns = vec![Column::words("Occupation")];
    columns.extend(statistics.iter().map(|&statistic| column(statistic)));
    Table::new(columns)
        .caption(format!(
            "{}, {}, {}",
            capitalized(&wage.kind()),
            wage.date(),
            wage.money_and_period()
        ))
        .citing([wage.source])
        .unit(wage.money_and_period())
        .context(format!("{}, {}", wage.date(), wage.basis_in_words()))
        .rows(rows)
        .bars(codes().map(bar))
}

fn survey(figures: &[&Figure], document: &mut Document) {
    let Some(first) = figures.first() else {
        return;
    };
    let name = region::name(first.region);
    document.heading(3, format!("{}: survey wages", name.as_str()));
    let statistics = STATISTICS.map(|(statistic, _)| statistic);
    document.table(survey_table(figures, &statistics, |figure| {
        let code = figure.occupation.map(|occupation| occupation.code);
        format!("{} {}", code.unwrap_or_default().as_str(), figure.label)
    }));
    notes::add_conversion(figures, document);
    notes::add_named_codes(figures.iter().copied(), document);
}

fn scale(figures: &[&Figure], document: &mut Document) {
    let Some(first) = figures.first() else {
        return;
    };
    let Some(scale) = first.scale.and_then(|id| dataset::scale(&id)) else {
        return;
    };
    let name = region::name(first.region);
    document.heading(3, format!("{}: pay scale", name.as_str()));
    let grades = || figures.chunk_by(|one, other| one.grade == other.grade);
    let rows = grades().map(|grade| {
        let name = grade[0].grade.unwrap_or_default();
        let posts = posts(scale, name, |role| role.title);
        let top = grade.last().filter(|top| top.step != grade[0].step);
        vec![
            format!("{} {}", scale.rung.as_str(), name.as_str()).into(),
            grade[0].cell().into(),
            top.map_or("none".into(), |top| top.cell().into()),
            grade.len().to_string().into(),
            if posts.is_empty() {
                "none found".into()
            } else {
                posts.into()
            },
        ]
    });
    let from = display::date(Some(scale.from));
    let until = scale.to.map_or(String::new(), |_| {
        format!(" to {}", display::date(scale.to))
    });
    let columns = [
        Column::words(capitalized(&scale.rung)),
        Column::figures("First step"),
        Column::figures("Top step"),
        Column::figures("Steps").unit(""),
        Column::words("Posts"),
    ];
    let table = Table::new(columns)
        .caption(format!(
            "{}, {}, from {from}{until}, {}.",
            scale.name.as_str(),
            first.money_and_period(),
            first.kind()
        ))
        .citing([first.source])
        .unit(first.money_and_period())
        .context(format!("{}, from {from}{until}", scale.name.as_str()))
        .rows(rows)
        .bars(grades().map(bar_of_steps));
    document.table(table);
    notes::add_conversion(figures, document);
    document.note(scale.text);
}

/// The posts on a grade of a scale.
#[must_use]
pub fn posts(scale: &'static Scale, grade: Text, name: fn(&Role) -> Text) -> String {
    let names = figure::roles(scale, grade).map(|role| name(role).as_str());
    names.collect::<Vec<&str>>().join("; ")
}

/// The range from the first to the top step of a grade.
#[must_use]
pub fn bar_of_steps(steps: &[&Figure]) -> Option<Bar> {
    Some(Bar::Range {
        low: steps.first()?.value?,
        middle: None,
        high: steps.last()?.value?,
    })
}

/// Adds single figures.
pub fn singles(figures: &[&Figure], document: &mut Document) {
    let Some(first) = figures.first() else {
        return;
    };
    let name = region::name(first.region);
    document.heading(3, format!("{}: other figures", name.as_str()));
    let rows = figures.iter().map(|figure| {
        vec![
            figure.label.to_string().into(),
            figure.amount().into(),
            figure.date().into(),
            figure.kind().into(),
            Table::source(figure.source),
        ]
    });
    document.table(
        Table::new([
            Column::words("Figure"),
            Column::words("Amount"),
            Column::words("Date"),
            Column::words("Kind"),
            Column::sources(),
        ])
        .rows(rows),
    );
    notes::once(figures, document, |figure| {
        let derivation = figure.derivation?;
        Some(format!("{}.", derivation.in_words()))
    });
    notes::once(figures, document, |figure| {
        let reason = figure.not_converted.as_ref()?;
        Some(format!("not converted: {reason}."))
    });
    notes::once(figures, document, |figure| {
        Some(figure.note?.as_str().to_owned())
    });
    notes::counted_under(figures.iter().copied(), document);
}
