//! No command: the occupation on one screen, then what to ask next.

use crate::dataset::{self, DATASET};
use crate::document::{Depth, Detail, Document, SourceList};
use crate::figure::Figure;
use crate::figure::conversion::Conversion;
use crate::model::Text;
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
    /// What it is, in a sentence.
    summary: Text,
    /// Code of the occupation in ISCO-08.
    isco_08: Option<Text>,
    /// The regions that are shown where none is named.
    regions: Vec<RegionCard>,
    /// Change in percent and openings a year, of the newest projection.
    outlook: Vec<Figure>,
    /// Commands to ask next.
    next: [&'static str; 4],
}

/// A region on the card.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RegionCard {
    /// ISO 3166-1.
    id: Text,
    /// Name of the region.
    name: Text,
    /// How to get in, in a few words.
    entry: Text,
    /// Ids of sources.
    entry_sources: &'static [Text],
    /// The figures that stand for its pay.
    pay: Vec<Figure>,
}

/// The view of the card.
#[must_use]
pub fn view() -> Card {
    let occupation = &DATASET.occupation;
    let places = region::default_regions();
    Card {
        title: occupation.title,
        summary: occupation.summary,
        isco_08: dataset::isco_08(),
        regions: places.iter().map(of_region).collect(),
        outlook: dataset::region("US")
            .map(headline::projection)
            .unwrap_or_default(),
        next: [
            "career show duties",
            "career salary --region ng",
            "career compare-regions ng us",
            "career --help",
        ],
    }
}

fn of_region(place: &Region) -> RegionCard {
    RegionCard {
        id: place.id,
        name: place.name,
        entry: place.country.entry.summary,
        entry_sources: place.country.entry.sources.as_slice(),
        pay: headline::figures(place, &Conversion::default()),
    }
}

impl View for Card {
    fn document(&self, _depth: Depth) -> Document {
        let mut document = Document::titled(self.title);
        // One screen has no room for them.
        document.source_list = SourceList::Omitted;
        let mut facts = vec![Detail::new("What", self.summary)];
        for region in &self.regions {
            let entry = Detail::new(format!("Entry, {}", region.id.as_str()), region.entry);
            facts.push(entry.citing(region.entry_sources.iter().copied()));
            let pay = Detail::new(
                format!("Pay, {}", region.id.as_str()),
                headline::in_words(&region.pay),
            );
            facts.push(pay.citing(region.pay.first().map(|figure| figure.source)));
        }
        if let Some(outlook) = headline::projection_in_words(&self.outlook) {
            let sources = self.outlook.first().map(|figure| figure.source);
            facts.push(Detail::new("Outlook", outlook).citing(sources));
        }
        document.facts(facts);
        document.next(self.next);
        document
    }

    fn cite(&self, sources: &mut Citations) {
        sources.add(
            self.regions
                .iter()
                .flat_map(|region| region.entry_sources)
                .copied(),
        );
        sources.figures(self.figures());
    }

    fn figures(&self) -> Vec<&Figure> {
        let pay = self.regions.iter().flat_map(|region| &region.pay);
        pay.chain(&self.outlook).collect()
    }
}
