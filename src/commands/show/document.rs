//! The sections of the reference on paper.

use super::{RegionView, SectionView};
use crate::commands::{misconceptions, salary};
use crate::dataset::DATASET;
use crate::display::{self, Word, capitalized};
use crate::document::{Cited, Column, Detail, Document, Entry, Table, Words};
use crate::figure::Figure;
use crate::model::{Code, Confidence, Holding, Item, Measure, Name, Statistic, Text, Topic};

/// Adds a section: its statements, then its figures and lists.
pub fn section(section: &SectionView, document: &mut Document) {
    document.heading(2, section.title);
    document.paragraph(section.summary);
    items(section.items, document);
    for holding in section.holds {
        match holding {
            Holding::Pay => salary::tables::figures(&section.figures, document),
            Holding::Projections => projections(&section.figures, document),
            Holding::Industries => industries(&section.figures, document),
            Holding::NeighbourPay => neighbours(&section.figures, document),
            _ => {}
        }
    }
    for misconception in section.misconceptions {
        document.entry(misconceptions::entry(misconception));
    }
    for region in &section.regions {
        if section.holds.contains(&Holding::Entry) {
            education(region, document);
        }
        if section.holds.contains(&Holding::Laws) {
            regulation(region, document);
        }
    }
    for code in section.codes {
        document.entry(self::code(code));
    }
    names(section.names, document);
}

/// Statements; where there are several groups of them, each under its heading.
fn items(items: &'static [Item], document: &mut Document) {
    for (index, group) in items
        .chunk_by(|one, other| one.group == other.group)
        .enumerate()
    {
        let name = group[0].group;
        if let (Some(name), true) = (name, index > 0) {
            document.heading(3, capitalized(&name.replace('-', " ")));
        }
        for (index, item) in group.iter().enumerate() {
            document.entry(Entry {
                number: name.map(|_| index + 1),
                ..entry(item)
            });
        }
    }
}

/// A statement as an entry.
#[must_use]
pub fn entry(item: &'static Item) -> Entry {
    let detail = |label: &'static str, text: Option<Text>| Some(Detail::new(label, text?));
    let details = [
        detail("answer", item.answer),
        detail("sign of it", item.sign),
        detail("US code", item.occupation),
    ];
    Entry {
        number: None,
        title: item.title.into(),
        text: item.text.into(),
        details: details.into_iter().flatten().collect(),
        sources: item.sources.to_vec(),
        ..Entry::default()
    }
}

/// The number of a measure among figures, as a cell.
fn cell(figures: &[Figure], measure: Measure, statistic: Statistic) -> Cited {
    let is_it = |figure: &&Figure| figure.measure == measure && figure.statistic == statistic;
    figures
        .iter()
        .find(is_it)
        .map(Figure::cell)
        .unwrap_or_default()
        .into()
}

fn projections(figures: &[Figure], document: &mut Document) {
    document.heading(3, "Projections by round");
    let rounds =
        figures.chunk_by(|one, other| one.as_of == other.as_of && one.label == other.label);
    let rows = rounds.map(|round| {
        let code = round[0]
            .occupation
            .map_or(Text::new(""), |occupation| occupation.code);
        vec![
            format!("{}, {}", code.as_str(), display::date(round[0].as_of)).into(),
            cell(round, Measure::Employment, Statistic::Count),
            cell(round, Measure::EmploymentChange, Statistic::Percent),
            cell(round, Measure::Openings, Statistic::Count),
            round[0].confidence.word().into(),
            Table::source(round[0].source),
        ]
    });
    document.table(Table {
        caption: "United States. Jobs in the first year, change over the round in percent, openings a year. Rounds of different codes are no one line.".into(),
        sources: Vec::new(),
        columns: vec![
            Column::words("Code, round"),
            Column::figures("Jobs"),
            Column::figures("Change %"),
            Column::figures("Openings"),
            Column::words("Read as"),
            Column::sources(),
        ],
        rows: rows.collect(),
        ..Table::default()
    });
    salary::tables::counted_under(figures, document);
}

fn industries(figures: &[Figure], document: &mut Document) {
    let Some(first) = figures.first() else {
        return;
    };
    document.heading(3, "Who employs them in the United States");
    let rows = figures
        .chunk_by(|one, other| one.label == other.label)
        .map(|industry| {
            vec![
                industry[0].label.to_string().into(),
                cell(industry, Measure::Employment, Statistic::Count),
                cell(industry, Measure::EmploymentShare, Statistic::Percent),
                cell(industry, Measure::Wage, Statistic::Median),
            ]
        });
    document.table(Table {
        caption: format!(
            "29-2072, {}, {}. Jobs, share of all jobs in percent, median wage in USD a year. Wider industries hold the narrower ones.",
            first.date(),
            first.kind()
        )
        .into(),
        sources: vec![first.source],
        columns: vec![
            Column::words("Industry"),
            Column::figures("Jobs"),
            Column::figures("Share"),
            Column::figures("Median"),
        ],
        rows: rows.collect(),
        ..Table::default()
    });
}

fn neighbours(figures: &[Figure], document: &mut Document) {
    let Some(first) = figures.first() else {
        return;
    };
    document.heading(3, "Neighbouring occupations in the United States");
    let rows = DATASET.alternatives.iter().map(|neighbour| {
        let mut figures = figures.iter();
        let median = figures.find(|figure| figure.occupation.map(|o| o.code) == neighbour.series);
        vec![
            neighbour.title.into(),
            neighbour.series.map_or("none".into(), Cited::from),
            median.map_or("not found".into(), |median| median.cell().into()),
            neighbour.text.into(),
        ]
    });
    document.table(Table {
        caption: format!(
            "Median wage in USD a year, {}, {}.",
            first.date(),
            first.kind()
        )
        .into(),
        sources: vec![first.source],
        columns: vec![
            Column::words("Occupation"),
            Column::words("SOC"),
            Column::figures("Median"),
            Column::words("What it is to this one"),
        ],
        rows: rows.collect(),
        ..Table::default()
    });
    let noted = figures.iter().filter(|figure| figure.note.is_some());
    salary::tables::counted_under(noted, document);
}

fn code(code: &'static Code) -> Entry {
    let mut details = Vec::new();
    let used = match (code.from, code.to) {
        (None, None) => None,
        (Some(_), None) => Some(format!("since {}", display::date(code.from))),
        (None, Some(_)) => Some(format!("until {}", display::date(code.to))),
        (Some(_), Some(_)) => Some(format!(
            "{} to {}",
            display::date(code.from),
            display::date(code.to)
        )),
    };
    details.extend(used.map(|used| Detail::new("used", used)));
    if !code.successors.is_empty() {
        let successors: Vec<&str> = code.successors.iter().map(|code| code.as_str()).collect();
        details.push(Detail::new("followed by", successors.join(", ")));
    }
    details.extend(code.note.map(|note| Detail::new("note", note)));
    Entry {
        number: None,
        title: format!("{} {}", code.system.as_str(), code.code.as_str()).into(),
        text: code.title.into(),
        details,
        sources: code.sources.to_vec(),
        ..Entry::default()
    }
}

fn names(names: &'static [Name], document: &mut Document) {
    if names.is_empty() {
        return;
    }
    document.heading(3, "Other names");
    for name in names {
        document.entry(Entry {
            number: None,
            title: format!("{} ({})", name.name.as_str(), name.standing.word()).into(),
            text: name.text.into(),
            details: vec![Detail::new("see", name.leads_to)],
            sources: name.sources.to_vec(),
            ..Entry::default()
        });
    }
}

/// When something was so, and how near to its origin it was read.
fn dated(as_of: Option<Text>, confidence: Confidence) -> Detail {
    Detail::new(
        "as of",
        format!("{}, {}", display::date(as_of), confidence.word()),
    )
}

fn topic(title: &'static str, topic: &Topic) -> Entry {
    Entry {
        number: None,
        title: title.into(),
        text: topic.summary.into(),
        details: vec![
            Detail::new("more", topic.text),
            dated(topic.as_of, topic.confidence),
        ],
        sources: topic.sources.to_vec(),
        ..Entry::default()
    }
}

fn regulation(region: &RegionView, document: &mut Document) {
    document.heading(3, region.name);
    document.entry(topic("Regulator", &region.regulator));
    document.entry(topic("Licence", &region.licence));
    document.entry(topic("Association", &region.association));
    for law in region.laws {
        document.entry(Entry {
            number: None,
            title: law.name.into(),
            text: law.text.into(),
            details: vec![dated(Some(law.date), law.confidence)],
            sources: law.sources.to_vec(),
            ..Entry::default()
        });
    }
}

fn education(region: &RegionView, document: &mut Document) {
    document.heading(3, format!("{}: ways in", region.name.as_str()));
    for route in region.routes {
        let mut details = vec![
            Detail::new("length", route.length),
            Detail::new("asks for", route.requires),
            Detail::new("award", route.award),
        ];
        details.extend(route.note.map(|note| Detail::new("note", note)));
        details.push(dated(route.as_of, route.confidence));
        document.entry(Entry {
            number: None,
            title: route.title.into(),
            text: Words::default(),
            details,
            sources: route.sources.to_vec(),
            ..Entry::default()
        });
    }
    document.heading(3, format!("{}: credentials", region.name.as_str()));
    for credential in region.credentials {
        let short = credential
            .short
            .map_or(String::new(), |short| format!(" ({})", short.as_str()));
        document.entry(Entry {
            number: None,
            title: format!("{}{short}", credential.name.as_str()).into(),
            text: credential.text.into(),
            details: vec![
                Detail::new("issued by", credential.issuer),
                dated(credential.as_of, credential.confidence),
            ],
            sources: credential.sources.to_vec(),
            ..Entry::default()
        });
    }
}
