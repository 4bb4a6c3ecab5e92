//! No command: the occupation on one screen and next commands.

use crate::dataset::{self, DATASET};
use crate::document::{Cited, Depth, Detail, Document, SourceList};
use crate::figure::Figure;
use crate::figure::conversion::Conversion;
use crate::model::{Text, Topic};
use crate::pay::headline;
use crate::region::{self, Region};
use crate::view::{Citations, View};
use serde::Serialize;

/// The card.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Card {
    /// Title of the occupation.
    title: Text,
    /// One-sentence summary.
    summary: Text,
    /// Code of the occupation in ISCO-08.
    isco_08: Option<Text>,
    /// The default regions.
    regions: Vec<RegionCard>,
    /// The newest projection: change in percent and annual openings.
    outlook: Vec<Figure>,
    /// Next commands.
    next: Vec<String>,
}

/// A region on the card.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RegionCard {
    /// ISO 3166-1.
    id: Text,
    /// Name of the region.
    name: Text,
    /// How to get in.
    entry: Topic,
    /// What you need to practise.
    licence: Topic,
    /// Headline pay in the customary period.
    pay: Vec<Figure>,
}

/// The view of the card.
#[must_use]
pub fn view() -> Card {
    let occupation = &DATASET.occupation;
    let regions = region::default_regions();
    Card {
        title: occupation.title,
        summary: occupation.summary,
        isco_08: dataset::isco_08(),
        outlook: regions
            .iter()
            .map(|region| headline::projection(region.country))
            .find(|figures| !figures.is_empty())
            .unwrap_or_default(),
        regions: regions.iter().map(of_region).collect(),
        next: next(&regions),
    }
}

/// Next commands; must fit one line.
fn next(regions: &[Region]) -> Vec<String> {
    let salary = regions.first();
    let salary = salary.map(|region| format!("career salary {}", region.id.to_lowercase()));
    let mut next = vec!["career search 'is it hard'".to_owned()];
    next.extend(salary);
    next.extend(["career show", "career -h"].map(str::to_owned));
    next
}

fn of_region(region: &Region) -> RegionCard {
    let country = region.country;
    RegionCard {
        id: region.id,
        name: region.name,
        entry: country.entry,
        licence: country.licence,
        pay: headline::customary(region, &Conversion::default()),
    }
}

impl RegionCard {
    fn facts(&self) -> [Detail; 3] {
        let id = self.id.as_str();
        let fact = |label: &str, topic: &Topic| {
            Detail::new(format!("{id} {label}"), topic.summary)
                .citing(topic.sources.iter().copied())
        };
        let pay = Cited::from(headline::in_words(&self.pay));
        let source = self.pay.first().map(|figure| figure.source);
        [
            fact("entry", &self.entry),
            fact("licence", &self.licence),
            Detail::new(format!("{id} pay"), pay.answer()).citing(source),
        ]
    }
}

impl View for Card {
    fn document(&self, _depth: Depth) -> Document {
        let mut document = Document::titled(self.title);
        // No space on one screen.
        document.source_list = SourceList::Omitted;
        let mut facts = vec![Detail::new("What", self.summary)];
        facts.extend(self.regions.iter().flat_map(RegionCard::facts));
        if let Some(outlook) = headline::projection_in_words(&self.outlook) {
            let sources = self.outlook.first().map(|figure| figure.source);
            facts.push(Detail::new("Outlook", outlook).citing(sources));
        }
        document.facts(facts);
        document.next(self.next.iter().cloned());
        document
    }

    fn cite(&self, sources: &mut Citations) {
        for region in &self.regions {
            for topic in [&region.entry, &region.licence] {
                sources.add(topic.sources.iter().copied());
            }
        }
        sources.figures(self.figures());
    }

    fn figures(&self) -> Vec<&Figure> {
        let pay = self.regions.iter().flat_map(|region| &region.pay);
        pay.chain(&self.outlook).collect()
    }
}
