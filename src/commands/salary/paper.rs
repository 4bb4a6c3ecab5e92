//! Figures of pay on paper: surveys, scales and single figures in tables of
//! their own, so that no column holds both what people earned and what a post
//! is paid.

use super::ranges;
use crate::data::DATASET;
use crate::document::{Column, Document, Table, Words};
use crate::figures::{self, Figure};
use crate::model::{Measure, Statistic, Text};
use crate::regions;
use crate::words::{self, Word, capitalized};

/// Adds figures of pay.
pub fn figures(figures: &[Figure], document: &mut Document) {
    for region in figures.chunk_by(|one, other| one.region == other.region) {
        let surveys: Vec<&Figure> = region
            .iter()
            .filter(|figure| figure.is_of_survey())
            .collect();
        let is_one =
            |one: &&Figure, other: &&Figure| one.as_of == other.as_of && one.source == other.source;
        for survey in surveys.chunk_by(is_one) {
            self::survey(survey, document);
        }
        let scales: Vec<&Figure> = region
            .iter()
            .filter(|figure| figure.scale.is_some())
            .collect();
        for scale in scales.chunk_by(|one, other| one.scale == other.scale) {
            self::scale(scale, document);
        }
        let is_single = |figure: &&Figure| !figure.is_of_survey() && figure.scale.is_none();
        let singles: Vec<&Figure> = region.iter().filter(is_single).collect();
        self::singles(&singles, document);
    }
}

fn survey(figures: &[&Figure], document: &mut Document) {
    let Some(wage) = figures
        .iter()
        .find(|figure| figure.measure == Measure::Wage)
    else {
        return;
    };
    document.heading(
        3,
        format!("{}: what people earned", regions::name(wage.region).0),
    );
    let columns = [
        (Statistic::P10, "P10"),
        (Statistic::P25, "P25"),
        (Statistic::Median, "Median"),
        (Statistic::P75, "P75"),
        (Statistic::P90, "P90"),
        (Statistic::Mean, "Mean"),
        (Statistic::Count, "Jobs"),
    ];
    let rows = figures
        .chunk_by(|one, other| one.label == other.label)
        .map(|row| {
            let code = row[0]
                .occupation
                .map_or(Text(""), |occupation| occupation.code);
            let mut cells: Vec<Words> = vec![format!("{} {}", code.0, row[0].label).into()];
            cells.extend(columns.iter().map(|(statistic, _)| {
                let mut figures = row.iter();
                let figure = figures.find(|figure| figure.statistic == *statistic);
                Words::from(figure.map(|figure| figure.cell()).unwrap_or_default())
            }));
            cells
        });
    let mut titles = vec![Column::words("Occupation")];
    titles.extend(columns.iter().map(|(_, title)| Column::figures(*title)));
    document.table(Table {
        caption: format!(
            "{} {}, {}, {}.",
            wage.currency.unwrap_or_default().0,
            wage.period.map_or("", Word::word),
            wage.date(),
            wage.kind()
        )
        .into(),
        sources: vec![wage.source],
        columns: titles,
        rows: rows.collect(),
    });
    document.ranges(ranges::of_survey(figures));
    derivations(figures, document);
    let mut notes: Vec<Text> = figures.iter().filter_map(|figure| figure.note).collect();
    notes.dedup();
    for note in notes {
        document.note(note);
    }
}

/// Says how figures were converted, once for all of a table.
fn derivations(figures: &[&Figure], document: &mut Document) {
    let Some(derivation) = figures.iter().find_map(|figure| figure.derivation) else {
        return;
    };
    let is_published = |figure: &&Figure| figure.period.is_some() && figure.derivation.is_none();
    let mut text = format!(
        "{} from what was published {}",
        if figures.iter().any(is_published) {
            "Some are converted"
        } else {
            "Converted"
        },
        derivation.from_period.word()
    );
    if let Some(hours) = derivation.hours_a_year {
        text += &format!(", at {} hours a year", words::count(hours));
    }
    document.note(text + ".");
}

fn scale(figures: &[&Figure], document: &mut Document) {
    let Some(first) = figures.first() else {
        return;
    };
    let Some(scale) = DATASET
        .scales
        .iter()
        .find(|scale| Some(scale.id) == first.scale)
    else {
        return;
    };
    document.heading(
        3,
        format!("{}: what posts are paid", regions::name(first.region).0),
    );
    let rows = figures
        .chunk_by(|one, other| one.grade == other.grade)
        .map(|grade| {
            let name = grade[0].grade.unwrap_or_default();
            let posts: Vec<&str> = figures::roles(scale, name)
                .map(|role| role.title.0)
                .collect();
            let top = grade.last().filter(|top| top.step != grade[0].step);
            vec![
                name.into(),
                grade[0].cell().into(),
                top.map_or("none".into(), |top| top.cell().into()),
                grade.len().to_string().into(),
                if posts.is_empty() {
                    "none seen".into()
                } else {
                    posts.join("; ").into()
                },
            ]
        });
    let until = scale
        .to
        .map_or(String::new(), |_| format!(" to {}", words::date(scale.to)));
    document.table(Table {
        caption: format!(
            "{}, {} {}, from {}{until}, {}.",
            scale.name.0,
            scale.currency.0,
            first.period.map_or("", Word::word),
            words::date(Some(scale.from)),
            first.kind()
        )
        .into(),
        sources: vec![first.source],
        columns: vec![
            Column::words(capitalized(&scale.rung)),
            Column::figures("First step"),
            Column::figures("Top step"),
            Column::figures("Steps"),
            Column::words("Records posts seen on it"),
        ],
        rows: rows.collect(),
    });
    derivations(figures, document);
    document.note(scale.text);
}

fn singles(figures: &[&Figure], document: &mut Document) {
    let Some(first) = figures.first() else {
        return;
    };
    document.heading(
        3,
        format!("{}: single figures", regions::name(first.region).0),
    );
    let rows = figures.iter().map(|figure| {
        vec![
            figure.label.clone(),
            figure.amount().into(),
            figure.date().into(),
            figure.kind().into(),
            figure.source.into(),
        ]
    });
    document.table(Table {
        caption: Words::default(),
        sources: Vec::new(),
        columns: vec![
            Column::words("What"),
            Column::words("Amount"),
            Column::words("Date"),
            Column::words("Kind"),
            Column::sources(),
        ],
        rows: rows.collect(),
    });
    for figure in figures {
        if let Some(note) = figure.note {
            document.note(format!("{}: {}", figure.label, note.0));
        }
    }
}
