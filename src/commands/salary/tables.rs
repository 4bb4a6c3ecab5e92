//! Figures of pay on paper: surveys, scales and single figures in tables of
//! their own, so that no column holds both what people earned and what a post
//! is paid.

use crate::dataset;
use crate::display::{self, Word, capitalized};
use crate::document::{Bar, Cited, Column, Detail, Document, Table, Words};
use crate::figure::{self, Figure, Occupation};
use crate::model::{Measure, Number, Statistic, Text};
use crate::pay::ranges;
use crate::pay::rank::{Neighbor, PercentileRank, Position};
use crate::region;

/// Adds figures of pay.
pub fn figures(figures: &[Figure], document: &mut Document) {
    for region in figures.chunk_by(|one, other| one.region == other.region) {
        let surveys: Vec<&Figure> = region
            .iter()
            .filter(|figure| figure.series.is_some())
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
        let is_single = |figure: &&Figure| figure.series.is_none() && figure.scale.is_none();
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
        format!("{}: what people earned", region::name(wage.region).as_str()),
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
                .map_or(Text::new(""), |occupation| occupation.code);
            let mut cells: Vec<Cited> = vec![format!("{} {}", code.as_str(), row[0].label).into()];
            cells.extend(columns.iter().map(|(statistic, _)| {
                let mut figures = row.iter();
                let figure = figures.find(|figure| figure.statistic == *statistic);
                Cited::from(figure.map(|figure| figure.cell()).unwrap_or_default())
            }));
            cells
        });
    let mut titles = vec![Column::words("Occupation")];
    titles.extend(columns.iter().map(|(_, title)| Column::figures(*title)));
    document.table(Table {
        caption: format!(
            "{}, {}, {}.",
            wage.money_and_period(),
            wage.date(),
            wage.kind()
        )
        .into(),
        sources: vec![wage.source],
        columns: titles,
        rows: rows.collect(),
        ..Table::default()
    });
    document.ranges(ranges::of_survey(figures));
    derivations(figures, document);
    notes_on_codes(figures.iter().copied(), document);
}

/// Notes what must be known of the codes that figures are counted under.
pub fn notes_on_codes<'a>(figures: impl IntoIterator<Item = &'a Figure>, document: &mut Document) {
    said_once_by_code(figures, document, |code, figure| {
        Some(format!("{}: {}", code.code.as_str(), figure.note?.as_str()))
    });
}

/// Notes what the codes that figures are counted under stand for.
pub fn counted_under<'a>(figures: impl IntoIterator<Item = &'a Figure>, document: &mut Document) {
    said_once_by_code(figures, document, |code, figure| {
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

/// Notes what is to be said of each code, once.
fn said_once_by_code<'a>(
    figures: impl IntoIterator<Item = &'a Figure>,
    document: &mut Document,
    say: impl Fn(&Occupation, &Figure) -> Option<String>,
) {
    let mut seen: Vec<Text> = Vec::new();
    for figure in figures {
        let Some(code) = figure.occupation.filter(|code| !seen.contains(&code.code)) else {
            continue;
        };
        seen.push(code.code);
        if let Some(text) = say(&code, figure) {
            document.note(text);
        }
    }
}

/// Says how figures were converted, once for all of a table, and why some were
/// not.
fn derivations(figures: &[&Figure], document: &mut Document) {
    let pay = || figures.iter().filter(|figure| figure.is_pay());
    if let Some(figure) = pay().find(|figure| figure.derivation.is_some()) {
        let derivation = figure.derivation.map(|derivation| derivation.in_words());
        let some = if pay().any(|figure| figure.derivation.is_none()) {
            "some of it "
        } else {
            ""
        };
        document.note(format!(
            "Converted, {some}{}, as in {}.",
            derivation.unwrap_or_default(),
            figure.amount()
        ));
    }
    let mut reasons: Vec<&String> = pay()
        .filter_map(|figure| figure.not_converted.as_ref())
        .collect();
    reasons.dedup();
    for reason in reasons {
        document.note(format!("Not converted: {reason}."));
    }
}

fn scale(figures: &[&Figure], document: &mut Document) {
    let Some(first) = figures.first() else {
        return;
    };
    let Some(scale) = first.scale.and_then(|id| dataset::scale(&id)) else {
        return;
    };
    document.heading(
        3,
        format!(
            "{}: what posts are paid",
            region::name(first.region).as_str()
        ),
    );
    let rows = figures
        .chunk_by(|one, other| one.grade == other.grade)
        .map(|grade| {
            let name = grade[0].grade.unwrap_or_default();
            let posts: Vec<&str> = figure::roles(scale, name)
                .map(|role| role.title.as_str())
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
    let until = scale.to.map_or(String::new(), |_| {
        format!(" to {}", display::date(scale.to))
    });
    document.table(Table {
        caption: format!(
            "{}, {}, from {}{until}, {}.",
            scale.name.as_str(),
            first.money_and_period(),
            display::date(Some(scale.from)),
            first.kind()
        )
        .into(),
        sources: vec![first.source],
        columns: vec![
            Column::words(capitalized(&scale.rung)),
            Column::figures("First step"),
            Column::figures("Top step"),
            Column::figures("Steps"),
            Column::words("Rows posts seen on it"),
        ],
        rows: rows.collect(),
        ..Table::default()
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
        format!("{}: single figures", region::name(first.region).as_str()),
    );
    let rows = figures.iter().map(|figure| {
        vec![
            figure.label.to_string().into(),
            figure.amount().into(),
            figure.date().into(),
            figure.kind().into(),
            Table::source(figure.source),
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
        ..Table::default()
    });
    said_once(figures, document, |figure| {
        let derivation = figure.derivation?;
        Some(format!("converted {}.", derivation.in_words()))
    });
    said_once(figures, document, |figure| {
        let reason = figure.not_converted.as_ref()?;
        Some(format!("not converted: {reason}."))
    });
    said_once(figures, document, |figure| {
        Some(figure.note?.as_str().to_owned())
    });
    counted_under(figures.iter().copied(), document);
}

/// Notes what is to be said of figures: of several in a row that it is said of,
/// once.
fn said_once(
    figures: &[&Figure],
    document: &mut Document,
    say: impl Fn(&Figure) -> Option<String>,
) {
    for alike in figures.chunk_by(|one, other| say(one) == say(other)) {
        let Some(text) = say(alike[0]) else {
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

/// The years of each series, a table a series, with a bar for the median.
pub fn trend(figures: &[Figure], document: &mut Document) {
    let medians = figures
        .iter()
        .filter(|figure| figure.statistic == Statistic::Median);
    let most = medians
        .filter_map(|figure| figure.value)
        .fold(0.0, |most: f64, one| most.max(one.0));
    let is_one = |one: &Figure, other: &Figure| {
        (one.series, one.scale.is_some()) == (other.series, other.scale.is_some())
    };
    for series in figures.chunk_by(is_one) {
        let Some(known) = series[0].series.and_then(dataset::series) else {
            scales_by_year(series, document);
            continue;
        };
        let Some(wage) = series.iter().find(|figure| figure.is_pay()) else {
            continue;
        };
        document.heading(
            3,
            format!("{} {}", known.code.as_str(), known.title.as_str()),
        );
        let rows = series
            .chunk_by(|one, other| one.as_of == other.as_of)
            .map(|survey| {
                vec![
                    survey[0].date().into(),
                    cell(survey, Statistic::P10),
                    cell(survey, Statistic::Median),
                    cell(survey, Statistic::P90),
                    cell(survey, Statistic::Count),
                    Table::source(survey[0].source),
                ]
            });
        document.table(Table {
            caption: format!("{}, {}.", wage.money_and_period(), wage.basis.word()).into(),
            sources: Vec::new(),
            columns: vec![
                Column::words("Survey"),
                Column::figures("P10"),
                Column::figures("Median"),
                Column::figures("P90"),
                Column::figures("Jobs"),
                Column::sources(),
            ],
            rows: rows.collect(),
            bars: bars(
                series
                    .chunk_by(|one, other| one.as_of == other.as_of)
                    .map(median),
            ),
            axis: Some((Number(0.0), Number(most))),
            ..Table::default()
        });
        if let Some(note) = known.note {
            document.note(format!("Break in the series: {}", note.as_str()));
        }
        derivations(&series.iter().collect::<Vec<_>>(), document);
    }
}

/// The ends of a grade on one scale after another.
fn scales_by_year(figures: &[Figure], document: &mut Document) {
    let top = |figures: &[Figure]| figures.last().and_then(|last| last.value);
    let Some(first) = figures.first() else {
        return;
    };
    let grade = first.label.to_string();
    document.heading(
        3,
        grade.split(", step").next().unwrap_or_default().to_owned(),
    );
    let rows = figures
        .chunk_by(|one, other| one.scale == other.scale)
        .map(|steps| {
            vec![
                Cited::from(format!("from {}", steps[0].date())),
                steps[0].cell().into(),
                steps.last().map(Figure::cell).unwrap_or_default().into(),
                Table::source(steps[0].source),
            ]
        });
    document.table(Table {
        caption: format!("{}, {}.", first.money_and_period(), first.basis.word()).into(),
        sources: Vec::new(),
        columns: vec![
            Column::words("In force"),
            Column::figures("First step"),
            Column::figures("Top step"),
            Column::sources(),
        ],
        rows: rows.collect(),
        bars: bars(
            figures
                .chunk_by(|one, other| one.scale == other.scale)
                .map(top),
        ),
        ..Table::default()
    });
}

/// The figure of a statistic, as a cell.
fn cell(figures: &[Figure], statistic: Statistic) -> Cited {
    let figure = figures.iter().find(|figure| figure.statistic == statistic);
    figure.map(Figure::cell).unwrap_or_default().into()
}

/// The number of the first median.
fn median(figures: &[Figure]) -> Option<Number> {
    let mut figures = figures.iter();
    figures
        .find(|figure| figure.statistic == Statistic::Median)?
        .value
}

/// Bars for numbers, from 0 to the most.
fn bars(numbers: impl Iterator<Item = Option<Number>>) -> Vec<Option<Bar>> {
    numbers.map(|number| number.map(Bar::Length)).collect()
}

/// The parts of a country by median, the best paid first.
pub fn ranking(figures: &[Figure], document: &mut Document) {
    let Some(wage) = figures.iter().find(|figure| figure.is_pay()) else {
        return;
    };
    let parts = figures.chunk_by(|one, other| one.region == other.region);
    let bars = bars(parts.clone().map(median));
    let rows = parts.enumerate().map(|(index, part)| {
        vec![
            region::name(part[0].region).into(),
            (index + 1).to_string().into(),
            cell(part, Statistic::Median),
            cell(part, Statistic::P10),
            cell(part, Statistic::P90),
            cell(part, Statistic::Count),
        ]
    });
    let code = wage
        .occupation
        .map_or(Text::new(""), |occupation| occupation.code);
    document.table(Table {
        caption: format!(
            "{} {}, {}, {}, {}.",
            code.as_str(),
            wage.label,
            wage.money_and_period(),
            wage.date(),
            wage.kind()
        )
        .into(),
        sources: vec![wage.source],
        columns: vec![
            Column::words("Part"),
            Column::figures("Rank"),
            Column::figures("Median"),
            Column::figures("P10"),
            Column::figures("P90"),
            Column::figures("Jobs"),
        ],
        rows: rows.collect(),
        bars,
        ..Table::default()
    });
    derivations(&figures.iter().collect::<Vec<_>>(), document);
    notes_on_codes(figures, document);
}

/// Where an amount stands, a line for each survey and each grade that has it.
pub fn ranks<'a>(all: impl Iterator<Item = &'a PercentileRank>, document: &mut Document) {
    let facts = all.map(|rank| {
        let scale = rank.scale.and_then(|id| dataset::scale(&id));
        let name = match (rank.series.and_then(dataset::series), scale) {
            (Some(series), _) => format!("{} {}", series.code.as_str(), series.title.as_str()),
            (None, Some(scale)) => match rank.grade {
                Some(grade) => format!("{} {}", scale.rung.as_str(), grade.as_str()),
                None => scale.name.as_str().to_owned(),
            },
            (None, None) => String::new(),
        };
        Detail::new(name, in_words(rank))
    });
    document.facts(facts.collect());
    document.note("A percentage is interpolated between two published percentiles: an estimate.");
}

fn in_words(rank: &PercentileRank) -> String {
    let currency = rank.currency;
    let amount = format!(
        "{} {} {}",
        currency.map_or_else(|| "int$".to_owned(), |currency| currency.to_string()),
        display::money(rank.amount),
        rank.period.word()
    );
    let neighbor = |neighbor: &Option<Neighbor>| {
        neighbor.as_ref().map_or(String::new(), |neighbor| {
            format!("{} ({})", neighbor.name, display::money(neighbor.value))
        })
    };
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
