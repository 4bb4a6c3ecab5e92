//! `compare-regions`: regions side by side, a row a topic.

use crate::cli;
use crate::data::DATASET;
use crate::document::{self, Detail, Document, Table, Words};
use crate::envelope::{Citations, View};
use crate::exit::Failure;
use crate::figures::{self, Figure};
use crate::headline;
use crate::model::{Basis, Period, Region, Status, Text, Topic};
use crate::records::{Column, Records, cell};
use crate::regions::{self, Place};
use crate::words::{self, Word};
use serde::Serialize;

/// The question as it was understood.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Query {
    /// Ids of the regions.
    regions: Vec<Text>,
    /// Period that pay was converted to; null: as published.
    per: Option<Period>,
}

/// Regions side by side.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Comparison {
    /// In the order asked for.
    regions: Vec<RegionName>,
    /// In a fixed order.
    topics: Vec<TopicRow>,
}

/// A region that is compared.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RegionName {
    /// ISO 3166.
    id: Text,
    /// Name of the region.
    name: Text,
}

/// One topic for every region.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct TopicRow {
    /// Does not change from release to release.
    id: &'static str,
    /// The topic in a word or two.
    title: &'static str,
    /// One for each region, in the order of the regions.
    cells: Vec<Cell>,
}

/// One topic for one region.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Cell {
    /// Id of the region.
    region: Text,
    status: Status,
    /// A few words.
    summary: String,
    /// Sentences; where the status is not `present`, the reason.
    text: Text,
    /// ISO 8601; null: undated.
    as_of: Option<Text>,
    /// The figures behind the words, for pay.
    figures: Vec<Figure>,
    /// Ids of sources.
    sources: Vec<Text>,
}

/// The regions that are named, side by side.
///
/// # Errors
///
/// An unknown region, or fewer than two.
pub fn view(arguments: &cli::CompareRegions) -> Result<(Query, Comparison), Failure> {
    let places = regions::find_all(&arguments.regions)?;
    if places.len() < 2 {
        let message =
            "a comparison needs two regions or more, as in 'career compare-regions ng us'";
        let ids = DATASET
            .regions
            .iter()
            .map(|region| region.id.to_lowercase());
        let ids: Vec<String> = ids.collect();
        return Err(Failure::usage("too_few_regions", message.to_owned())
            .hint(format!("Regions: {}", ids.join(", "))));
    }
    let per = arguments.per.map(Period::from);
    let query = Query {
        regions: places.iter().map(|place| place.id).collect(),
        per,
    };
    let names = places.iter().map(|place| RegionName {
        id: place.id,
        name: place.name,
    });
    let view = Comparison {
        regions: names.collect(),
        topics: topics(&places, per),
    };
    Ok((query, view))
}

fn topics(places: &[Place], per: Option<Period>) -> Vec<TopicRow> {
    let row = |id, title, cell: &dyn Fn(&Place) -> Cell| TopicRow {
        id,
        title,
        cells: places.iter().map(cell).collect(),
    };
    vec![
        row("entry", "Way in", &|place| {
            topic(place, |region| &region.entry)
        }),
        row("licence", "Licence", &|place| {
            topic(place, |region| &region.licence)
        }),
        row("regulator", "Regulator", &|place| {
            topic(place, |region| &region.regulator)
        }),
        row("association", "Association", &|place| {
            topic(place, |region| &region.association)
        }),
        row("pay", "Pay", &|place| pay(place, per)),
        row("outlook", "Outlook", &|place| {
            topic(place, |region| &region.outlook)
        }),
        row("minimum_wage", "Minimum wage", &|place| {
            minimum_wage(place, per)
        }),
        row("laws", "Laws", &laws),
    ]
}

fn topic(place: &Place, choose: impl Fn(&'static Region) -> &'static Topic) -> Cell {
    let topic = choose(place.country);
    Cell {
        region: place.id,
        status: topic.status,
        summary: topic.summary.0.to_owned(),
        text: topic.text,
        as_of: topic.as_of,
        figures: Vec::new(),
        sources: topic.sources.to_vec(),
    }
}

fn pay(place: &Place, per: Option<Period>) -> Cell {
    let figures = headline::figures(place, per);
    let summary = headline::in_words(&figures);
    topic(place, |region| &region.pay).with(figures, summary)
}

fn minimum_wage(place: &Place, per: Option<Period>) -> Cell {
    let mut stated = place.country.figures.iter();
    let stated = stated.find(|figure| figure.id.0 == "minimum-wage");
    let figure = stated.map(|stated| figures::of_stated(place.country, stated, per));
    let figures: Vec<Figure> = figure.into_iter().collect();
    let in_words =
        |figure: &Figure| format!("{}, since {}", figure.amount(), words::date(figure.as_of));
    let summary = figures.first().map(in_words).unwrap_or_default();
    topic(place, |region| &region.minimum_wage).with(figures, summary)
}

fn laws(place: &Place) -> Cell {
    let laws = place.country.laws;
    let name = |law: &crate::model::Law| {
        format!("{} ({})", law.name.0, law.date.get(..4).unwrap_or_default())
    };
    let names: Vec<String> = laws.iter().map(name).collect();
    let status = if laws.is_empty() {
        Status::NotFound
    } else {
        Status::Present
    };
    Cell {
        region: place.id,
        status,
        summary: if laws.is_empty() {
            status.word().to_owned()
        } else {
            names.join("; ")
        },
        text: Text(""),
        as_of: None,
        figures: Vec::new(),
        sources: laws.iter().flat_map(|law| law.sources).copied().collect(),
    }
}

impl Cell {
    /// The cell with figures, where there are any, in place of its words.
    fn with(mut self, figures: Vec<Figure>, summary: String) -> Self {
        if let Some(first) = figures.first() {
            self.summary = summary;
            self.status = Status::Present;
            self.as_of = first.as_of;
            self.sources
                .extend(figures.iter().map(|figure| figure.source));
            self.sources.sort_unstable();
            self.sources.dedup();
        }
        self.figures = figures;
        self
    }
}

impl View for Comparison {
    fn document(&self) -> Document {
        let mut document = Document::titled("Regions side by side");
        let mut columns = vec![document::Column::words("Topic")];
        let names = self.regions.iter();
        columns.extend(names.map(|region| document::Column::words(region.name)));
        let rows = self.topics.iter().map(|topic| {
            let mut row = vec![Words::from(topic.title)];
            row.extend(
                topic
                    .cells
                    .iter()
                    .map(|cell| Words::from(cell.summary.clone())),
            );
            row
        });
        document.table(Table {
            caption: Words::default(),
            sources: Vec::new(),
            columns,
            rows: rows.collect(),
        });
        if self.bases().windows(2).any(|pair| pair[0] != pair[1]) {
            document.note("The pay of these regions is not comparable as it stands: a scale says what a post is paid, a survey what people earned, a law the least that may be paid.");
        }
        for topic in &self.topics {
            let facts = topic
                .cells
                .iter()
                .zip(&self.regions)
                .filter_map(|(cell, region)| {
                    let fact = Detail::new(region.name, cell.text);
                    (!cell.text.is_empty()).then(|| fact.citing(cell.sources.iter().copied()))
                });
            let facts: Vec<Detail> = facts.collect();
            if !facts.is_empty() {
                document.heading(2, topic.title);
                document.facts(facts);
            }
        }
        document
    }

    /// A topic for a region a row. The figures of it would be rows of another
    /// kind, which `salary` has.
    fn records(&self) -> Option<Records> {
        let columns: [Column<(&'static str, &Cell)>; 7] = [
            ("topic", |(topic, _)| cell(topic)),
            ("region", |(_, it)| cell(it.region)),
            ("status", |(_, it)| cell(it.status)),
            ("summary", |(_, it)| cell(&it.summary)),
            ("text", |(_, it)| cell(it.text)),
            ("as_of", |(_, it)| cell(it.as_of)),
            ("sources", |(_, it)| cell(&it.sources)),
        ];
        let cells = self.topics.iter().flat_map(|topic| {
            let cells = topic.cells.iter();
            cells.map(|cell| (topic.id, cell))
        });
        Some(Records::new(&columns, cells))
    }

    fn cite(&self, sources: &mut Citations) {
        for cell in self.topics.iter().flat_map(|topic| &topic.cells) {
            sources.add(cell.sources.iter().copied());
            sources.add(
                cell.figures
                    .iter()
                    .filter_map(|figure| figure.derivation?.hours_source),
            );
        }
    }
}

impl Comparison {
    /// What kind of figure each region's pay is.
    fn bases(&self) -> Vec<Basis> {
        let cells = self
            .topics
            .iter()
            .filter(|topic| topic.id == "pay")
            .flat_map(|topic| &topic.cells);
        cells
            .filter_map(|cell| Some(cell.figures.first()?.basis))
            .collect()
    }
}
