//! `compare-regions`: regions side by side, a row a topic.

mod multiple;

use crate::args;
use crate::dataset::DATASET;
use crate::display::{self, Word};
use crate::document::{self, Cited, Depth, Detail, Document, Table, Words};
use crate::error::Error;
use crate::figure::conversion::Conversion;
use crate::figure::exchange::{Money, TypedRate};
use crate::figure::{self, Figure};
use crate::model::{Country, FigureRole, Law, Number, Period, Status, Text, Topic};
use crate::pay::headline;
use crate::region::{self, Region};
use crate::rows::{Column, Rows, cell};
use crate::view::{Citations, View, dates};
use serde::Serialize;

/// The question as it was understood.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Query {
    /// Ids of the regions.
    regions: Vec<Text>,
    /// Ids of the topics shown.
    topics: Vec<&'static str>,
    /// Period that pay was converted to; null: as published.
    per: Option<Period>,
    /// Money that pay was converted to, ISO 4217 or `ppp`; null: as published.
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    currency: Option<Money>,
    /// Exchange rates that were typed.
    rates: Vec<TypedRate>,
}

/// Regions side by side.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Comparison {
    /// In the order asked for.
    regions: Vec<RegionName>,
    /// In a fixed order.
    topics: Vec<TopicRow>,
    /// What forbids to set the figures against each other as they stand.
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
    /// Pay as a multiple of the minimum wage of its time: the lowest and the
    /// highest figure; null where either is not known.
    multiple: Option<Multiple>,
    /// Ids of sources.
    sources: Vec<Text>,
}

/// How often the minimum wage goes into pay.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Multiple {
    /// Of the lowest figure of pay.
    low: Number,
    /// Of the highest.
    high: Number,
    /// Date of the minimum wage, ISO 8601.
    minimum_wage_as_of: Option<Text>,
}

/// Why figures may not be set against each other as they stand.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Warning {
    code: WarningCode,
    /// The same in a sentence.
    text: String,
}

/// The reasons there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum WarningCode {
    /// A scale beside a survey beside a legal floor.
    NotComparable,
    /// Figures more than two years apart.
    DatesApart,
    /// A rate of another year than the figure's.
    RateOfOtherYear,
    /// Pay that stayed in its own money.
    NotConverted,
}

/// The regions that are named, side by side.
///
/// # Errors
///
/// An unknown region or currency, fewer than two regions, or money that no pay
/// can be converted to.
pub fn view(arguments: &args::CompareRegions) -> Result<(Query, Comparison), Error> {
    let wanted = Conversion::read(arguments.money.conversion(arguments.per))?;
    let places = region::find_all(&arguments.regions)?;
    if places.len() < 2 {
        let message =
            "a comparison needs two regions or more, as in 'career compare-regions ng us'";
        let ids = DATASET
            .regions
            .iter()
            .map(|region| region.id.to_lowercase());
        let ids: Vec<String> = ids.collect();
        return Err(Error::usage("too_few_regions", message.to_owned())
            .hint(format!("Regions: {}", ids.join(", "))));
    }
    let mut topics = topics(&places, &wanted);
    topics.retain(|topic| is_asked_for(topic.id, &arguments.topic));
    let warnings = warnings(&topics);
    let pay: Vec<&Figure> = pay_of(&topics).collect();
    if !pay.is_empty() && wanted.target.is_some() && pay.iter().all(|f| f.not_converted.is_some()) {
        let reasons: Vec<&str> = pay
            .iter()
            .filter_map(|f| f.not_converted.as_deref())
            .collect();
        let message = format!("not converted: {}", reasons.first().unwrap_or(&""));
        return Err(Error::not_found("not_converted", message)
            .hint("--rate gives a rate of your own, as in --rate NGN=1550"));
    }
    let query = Query {
        regions: places.iter().map(|place| place.id).collect(),
        topics: topics.iter().map(|topic| topic.id).collect(),
        per: wanted.per,
        currency: wanted.money(),
        rates: wanted.rates(),
    };
    let names = places.iter().map(|place| RegionName {
        id: place.id,
        name: place.name,
    });
    let view = Comparison {
        regions: names.collect(),
        topics,
        warnings,
    };
    Ok((query, view))
}

fn is_asked_for(id: &str, topics: &[args::Topic]) -> bool {
    let group = match id {
        "entry" => args::Topic::Entry,
        "pay" | "minimum_wage" => args::Topic::Pay,
        "outlook" => args::Topic::Outlook,
        _ => args::Topic::Regulation,
    };
    topics.is_empty() || topics.contains(&group)
}

fn topics(places: &[Region], wanted: &Conversion) -> Vec<TopicRow> {
    let row = |id, title, cell: &dyn Fn(&Region) -> Cell| TopicRow {
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
        row("pay", "Pay", &|place| pay(place, wanted)),
        row("minimum_wage", "Minimum wage", &|place| {
            minimum_wage(place, wanted)
        }),
        row("outlook", "Outlook", &|place| {
            topic(place, |region| &region.outlook)
        }),
        row("laws", "Laws", &laws),
    ]
}

fn topic(place: &Region, choose: impl Fn(&'static Country) -> &'static Topic) -> Cell {
    let topic = choose(place.country);
    Cell {
        region: place.id,
        status: topic.status,
        summary: topic.summary.as_str().to_owned(),
        text: topic.text,
        as_of: topic.as_of,
        figures: Vec::new(),
        multiple: None,
        sources: topic.sources.to_vec(),
    }
}

fn pay(place: &Region, wanted: &Conversion) -> Cell {
    let figures = headline::figures(place, wanted);
    let multiple = multiple::of(place, &headline::figures(place, &Conversion::default()));
    let mut summary = headline::in_words(&figures);
    if let Some(multiple) = multiple {
        summary += &format!("; {}", multiple.in_words());
    }
    let mut cell = topic(place, |region| &region.pay).with(figures, summary);
    cell.multiple = multiple;
    cell
}

fn minimum_wage(place: &Region, wanted: &Conversion) -> Cell {
    let mut stated = place.country.figures.iter();
    let stated = stated.find(|figure| figure.role == Some(FigureRole::MinimumWage));
    let figure = stated.map(|stated| figure::of_stated(place.country, stated, wanted));
    let figures: Vec<Figure> = figure.into_iter().collect();
    let in_words = |figure: &Figure| {
        let since = display::date(figure.as_of);
        format!(
            "{}, since {since}{}",
            figure.amount(),
            headline::conversion_note(figure)
        )
    };
    let summary = figures.first().map(in_words).unwrap_or_default();
    topic(place, |region| &region.minimum_wage).with(figures, summary)
}

fn laws(place: &Region) -> Cell {
    let laws = place.country.laws;
    let name = |law: &Law| match law.date.get(..4) {
        Some(year) if !law.name.contains(year) => format!("{} ({year})", law.name.as_str()),
        _ => law.name.as_str().to_owned(),
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
        text: Text::new(""),
        as_of: None,
        figures: Vec::new(),
        multiple: None,
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

impl Cell {
    /// The summary; where it is the country's and the region only a part of it,
    /// with the country's name.
    fn in_words(&self) -> Words {
        let mut figures = self.figures.iter();
        match region::parent_country(self.region) {
            Some(country) if !figures.any(|figure| figure.region == self.region) => {
                format!("{} ({})", self.summary, country.name.as_str()).into()
            }
            _ => self.summary.clone().into(),
        }
    }

    /// Notes what the figures are and what must be known of them. A scale says
    /// so in the cell.
    fn say_of_figures(&self, region: Text, document: &mut Document) {
        let mut said: Vec<String> = Vec::new();
        for figure in self.figures.iter().filter(|figure| figure.scale.is_none()) {
            let note = figure
                .note
                .map_or(String::new(), |note| format!(": {}", note.as_str()));
            let text = format!("{}, {}{note}", region.as_str(), figure.label);
            if !said.contains(&text) {
                document.note(text.clone());
                said.push(text);
            }
        }
    }
}

/// The figures of pay of every region.
fn pay_of(topics: &[TopicRow]) -> impl Iterator<Item = &Figure> {
    let pay = topics.iter().filter(|topic| topic.id == "pay");
    pay.flat_map(|topic| &topic.cells)
        .flat_map(|cell| &cell.figures)
}

/// How far apart figures may be before it is said, in years.
const YEARS_APART: u16 = 2;

fn warnings(topics: &[TopicRow]) -> Vec<Warning> {
    let pay: Vec<&Figure> = pay_of(topics).collect();
    let mut warnings = Vec::new();
    let mut warn = |code, text: String| warnings.push(Warning { code, text });
    if pay.windows(2).any(|pair| pair[0].basis != pair[1].basis) {
        warn(
            WarningCode::NotComparable,
            "This pay is not comparable as it stands: a scale says what a post is paid, a survey what people earned, a law the least that may be paid.".to_owned(),
        );
    }
    let year = |date: Option<Text>| date?.get(..4)?.parse::<u16>().ok();
    let (oldest, newest) = dates(&pay);
    if let (Some(first), Some(last)) = (year(oldest), year(newest))
        && last - first > YEARS_APART
    {
        let text = format!(
            "The figures of pay are of {first} to {last}, more than {YEARS_APART} years apart."
        );
        warn(WarningCode::DatesApart, text);
    }
    let exchanges = pay.iter().filter_map(|figure| figure.derivation?.exchange);
    let mut years: Vec<u16> = exchanges
        .filter(|exchange| exchange.rate_year_differs)
        .filter_map(|e| e.year)
        .collect();
    years.dedup();
    for year in years {
        let text =
            format!("Some pay is converted by a rate of {year} for want of one of its own year.");
        warn(WarningCode::RateOfOtherYear, text);
    }
    let mut reasons: Vec<&str> = pay
        .iter()
        .filter_map(|f| f.not_converted.as_deref())
        .collect();
    reasons.dedup();
    for reason in reasons {
        warn(
            WarningCode::NotConverted,
            format!("Some pay is not converted: {reason}."),
        );
    }
    warnings
}

impl View for Comparison {
    fn document(&self, _depth: Depth) -> Document {
        let mut document = Document::titled("Regions side by side");
        let mut columns = vec![document::Column::words("Topic")];
        let names = self.regions.iter();
        columns.extend(names.map(|region| document::Column::words(region.name)));
        let rows = self.topics.iter().map(|topic| {
            let mut row = vec![Cited::from(topic.title)];
            row.extend(topic.cells.iter().map(|cell| Cited::from(cell.in_words())));
            row
        });
        document.table(Table {
            caption: Words::default(),
            sources: Vec::new(),
            columns,
            rows: rows.collect(),
            ..Table::default()
        });
        for warning in &self.warnings {
            document.warning(warning.text.clone());
        }
        for topic in &self.topics {
            let facts = topic
                .cells
                .iter()
                .zip(&self.regions)
                .filter_map(|(cell, region)| {
                    let text = region::qualify_with_country(cell.region, cell.text);
                    let fact = Detail::new(region.name, text);
                    (!cell.text.is_empty()).then(|| fact.citing(cell.sources.iter().copied()))
                });
            let facts: Vec<Detail> = facts.collect();
            if !facts.is_empty() {
                document.heading(2, topic.title);
                document.facts(facts);
            }
            for (cell, region) in topic.cells.iter().zip(&self.regions) {
                cell.say_of_figures(region.name, &mut document);
            }
        }
        document
    }

    /// A topic for a region a row. The figures of it would be rows of another
    /// kind, which `salary` has.
    fn records(&self) -> Option<Rows> {
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
        Some(Rows::new(&columns, cells))
    }

    fn cite(&self, sources: &mut Citations) {
        for cell in self.topics.iter().flat_map(|topic| &topic.cells) {
            sources.add(cell.sources.iter().copied());
            sources.figures(&cell.figures);
        }
    }

    fn figures(&self) -> Vec<&Figure> {
        let cells = self.topics.iter().flat_map(|topic| &topic.cells);
        cells.flat_map(|cell| &cell.figures).collect()
    }
}
