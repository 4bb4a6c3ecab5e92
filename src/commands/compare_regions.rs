//! `compare-regions`: regions side by side, one row per topic.

mod cells;
mod digest;
mod warnings;

use crate::args;
use crate::commands::distinct;
use crate::dataset::DATASET;
use crate::display;
use crate::document::{self, Cited, Depth, Detail, Document, Table};
use crate::error::Error;
use crate::figure::Figure;
use crate::figure::conversion::{Conversion, not_converted};
use crate::figure::exchange::Money;
use crate::figure::typed_rate::TypedRate;
use crate::model::{Period, Status, Text};
#[cfg(test)]
use crate::pay::customary::Converted;
use crate::pay::customary::CustomaryPay;
use crate::pay::multiple::Multiple;
use crate::region::{self, Region};
use crate::rows::{Column, Rows, cell};
use crate::view::{Citations, View};
use serde::Serialize;
use warnings::Warning;

/// The query as interpreted.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Query {
    /// Ids of the regions.
    regions: Vec<Text>,
    /// Ids of the topics shown.
    topics: Vec<&'static str>,
    /// Period that pay was converted to; null: as published.
    per: Option<Period>,
    /// Target currency, ISO 4217 or `ppp`; null: as published.
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    currency: Option<Money>,
    /// Exchange rates given by the user.
    rates: Vec<TypedRate>,
}

/// Regions side by side.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Comparison {
    /// In the given order.
    regions: Vec<RegionName>,
    /// In a fixed order.
    topics: Vec<TopicRow>,
    /// They are not suggested again.
    #[serde(skip)]
    asked: Asked,
    /// Why figures are not directly comparable.
    warnings: Vec<Warning>,
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

/// Which options were given.
#[derive(Clone, Copy, Debug)]
struct Asked {
    topic: bool,
    money: bool,
    period: bool,
}

/// One topic for every region.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct TopicRow {
    /// Stable across releases.
    id: &'static str,
    /// Title.
    title: &'static str,
    /// One per region, in the order of the regions.
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
    /// Sentences; if the status is not `present`, the reason. Null if the summary is
    /// complete.
    text: Option<Text>,
    /// ISO 8601; null: undated.
    as_of: Option<Text>,
    /// Pay figures.
    figures: Vec<Figure>,
    /// The same in the customary period; empty if published in it.
    #[cfg_attr(test, schemars(with = "Vec<Converted>"))]
    customary: CustomaryPay,
    /// Pay as a multiple of the minimum wage at the time; null if unknown.
    multiple: Option<Multiple>,
    /// Ids of sources.
    sources: Vec<Text>,
}

/// Compares the named regions.
///
/// # Errors
///
/// An unknown region or currency, fewer than two regions, or a currency that no
/// pay can be converted to.
pub fn view(arguments: &args::CompareRegions) -> Result<(Query, Comparison), Error> {
    let wanted = Conversion::read(arguments.money.conversion(arguments.per))?;
    let regions = region::find_all(&arguments.regions)?;
    if regions.len() < 2 {
        return Err(too_few_regions(&regions));
    }
    let mut topics = cells::topics(&regions, &wanted);
    topics.retain(|topic| is_selected(topic.id, &arguments.topic));
    let view = Comparison {
        regions: regions.iter().map(RegionName::from).collect(),
        warnings: warnings::of(&topics),
        topics,
        asked: Asked {
            topic: !arguments.topic.is_empty(),
            money: wanted.target.is_some(),
            period: arguments.per.is_some(),
        },
    };
    if let Some(target) = &wanted.target {
        target.check_rates_are_used(view.figures())?;
    }
    let pay = || pay_cells(&view.topics).flat_map(|cell| &cell.figures);
    if wanted.target.is_some()
        && pay().all(|figure| figure.not_converted.is_some())
        && let Some(reason) = pay().find_map(|figure| figure.not_converted.as_deref())
    {
        return Err(not_converted(reason));
    }
    let query = Query {
        regions: regions.iter().map(|region| region.id).collect(),
        topics: view.topics.iter().map(|topic| topic.id).collect(),
        per: wanted.per,
        currency: wanted.money(),
        rates: wanted.rates(),
    };
    Ok((query, view))
}

fn too_few_regions(named: &[Region]) -> Error {
    let regions = DATASET.regions.iter();
    let ids: Vec<String> = regions.map(|region| region.id.to_lowercase()).collect();
    let known = region::default_regions();
    let examples = named.iter().chain(&known);
    let mut examples = distinct(examples.map(|region| region.id.to_lowercase()));
    examples.truncate(2);
    let message = "a comparison needs two or more regions".to_owned();
    Error::usage("too_few_regions", message).hint(format!(
        "Name them, as in 'career compare {}'. Regions: {}",
        examples.join(" "),
        ids.join(", ")
    ))
}

fn is_selected(id: &str, topics: &[args::Topic]) -> bool {
    let group = match id {
        "entry" | "duration" => args::Topic::Entry,
        "pay" | "minimum_wage" => args::Topic::Pay,
        "outlook" => args::Topic::Outlook,
        _ => args::Topic::Regulation,
    };
    topics.is_empty() || topics.contains(&group)
}

impl From<&Region> for RegionName {
    fn from(region: &Region) -> Self {
        RegionName {
            id: region.id,
            name: region.name,
        }
    }
}

/// Most regions per table, so that tables fit a printed page.
const SIDE_BY_SIDE: usize = 6;

/// The cells on pay.
fn pay_cells(topics: &[TopicRow]) -> impl Iterator<Item = &Cell> {
    let pay = topics.iter().filter(|topic| topic.id == "pay");
    pay.flat_map(|topic| &topic.cells)
}

impl Comparison {
    /// Adds tables of at most [`SIDE_BY_SIDE`] regions.
    fn tables(
        &self,
        document: &mut Document,
        rows: impl Fn(&TopicRow, &[Cell]) -> Vec<Vec<Cited>>,
    ) {
        for (chunk, regions) in self.regions.chunks(SIDE_BY_SIDE).enumerate() {
            let mut columns = vec![document::Column::words("")];
            columns.extend(
                regions
                    .iter()
                    .map(|region| document::Column::words(region.name)),
            );
            let topics = self.topics.iter();
            let rows = topics.flat_map(|topic| {
                let mut cells = topic.cells.chunks(SIDE_BY_SIDE);
                rows(topic, cells.nth(chunk).unwrap_or_default())
            });
            document.table(Table::new(columns).rows(rows));
        }
    }

    /// The text of each topic by region.
    fn details(&self, document: &mut Document) {
        for topic in &self.topics {
            let cells = || topic.cells.iter().zip(&self.regions);
            let facts = cells().filter_map(|(cell, region)| {
                let text = region::qualify_with_country(cell.region, cell.text?);
                let detail = Detail::new(region.name, Cited::from(text));
                Some(detail.citing(cell.sources.iter().copied()))
            });
            let facts: Vec<Detail> = facts.collect();
            if !facts.is_empty() {
                document.heading(2, topic.title);
                document.facts(facts);
            }
            for (cell, region) in cells() {
                cell.notes(region.name, document);
            }
        }
    }
}

/// The columns of the rows.
pub(super) fn columns<'a>() -> [Column<(&'static str, &'a Cell)>; 7] {
    [
        Column::text("topic", |(topic, _)| cell(topic)),
        Column::text("region", |(_, it)| cell(it.region)),
        Column::text("status", |(_, it)| cell(it.status)),
        Column::text("summary", |(_, it)| cell(&it.summary)),
        Column::text("text", |(_, it)| cell(it.text)),
        Column::date("as_of", |(_, it)| cell(it.as_of)),
        Column::text("sources", |(_, it)| cell(&it.sources)),
    ]
}

impl View for Comparison {
    fn document(&self, depth: Depth) -> Document {
        if depth == Depth::Digest {
            return digest::document(self);
        }
        let mut document = Document::titled(digest::title(&self.regions));
        self.tables(&mut document, |topic, cells| {
            let mut row = vec![Cited::from(topic.title)];
            row.extend(cells.iter().map(Cell::in_words));
            vec![row]
        });
        for warning in &self.warnings {
            document.warning(warning.text.clone());
        }
        self.details(&mut document);
        document
    }

    /// One row per topic and region. Figures would be rows of another kind; see
    /// `salary`.
    fn records(&self) -> Option<Rows> {
        let cells = self.topics.iter().flat_map(|topic| {
            let cells = topic.cells.iter();
            cells.map(|cell| (topic.id, cell))
        });
        Some(Rows::new(&columns(), cells))
    }

    fn cite(&self, sources: &mut Citations) {
        for cell in self.topics.iter().flat_map(|topic| &topic.cells) {
            sources.add(cell.sources.iter().copied());
            sources.figures(&cell.figures);
            sources.add(cell.customary.hours_sources());
        }
    }

    fn figures(&self) -> Vec<&Figure> {
        let cells = self.topics.iter().flat_map(|topic| &topic.cells);
        cells.flat_map(|cell| &cell.figures).collect()
    }
}

impl Cell {
    /// The summary, qualified.
    fn in_words(&self) -> Cited {
        self.qualified(self.summary.clone())
    }

    /// Text; for a subdivision, marked with the country's name if it is national.
    fn qualified(&self, words: String) -> Cited {
        let mut figures = self.figures.iter();
        match region::parent_country(self.region) {
            Some(country) if !figures.any(|figure| figure.region == self.region) => {
                format!("{words} ({})", country.name.as_str()).into()
            }
            _ => words.into(),
        }
    }

    /// Adds the caveats of figures. Scales state theirs in the cell.
    fn notes(&self, region: Text, document: &mut Document) {
        let figures = self.figures.iter().filter(|figure| figure.scale.is_none());
        let notes = figures.map(|figure| {
            let note = figure
                .note
                .map_or(String::new(), |note| format!(": {}", note.as_str()));
            format!("{}, {}{note}", region.as_str(), figure.label)
        });
        for note in distinct(notes) {
            document.note(note);
        }
    }
}
