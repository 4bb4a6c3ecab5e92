//! No command: the occupation on one screen, then what to ask next.

use crate::data::{self, DATASET};
use crate::document::{Detail, Document};
use crate::envelope::{Citations, View};
use crate::figures::Figure;
use crate::headline;
use crate::model::Text;
use crate::regions::{self, Place};
use serde::Serialize;

/// The card.
#[derive(Serialize)]
pub struct Card {
    title: Text,
    summary: Text,
    /// Code of the occupation in ISCO-08.
    isco_08: Option<Text>,
    regions: Vec<RegionCard>,
    /// Change in percent and openings a year, of the newest projection.
    outlook: Vec<Figure>,
    /// Commands to ask next.
    next: [&'static str; 4],
}

/// A region on the card.
#[derive(Serialize)]
pub struct RegionCard {
    id: Text,
    name: Text,
    /// How to get in, in a few words.
    entry: Text,
    entry_sources: &'static [Text],
    pay: Vec<Figure>,
}

/// The view of the card.
#[must_use]
pub fn view() -> Card {
    let occupation = &DATASET.occupation;
    let places = regions::DEFAULT
        .iter()
        .filter_map(|id| regions::find(id).ok());
    Card {
        title: occupation.title,
        summary: occupation.summary,
        isco_08: data::code(Text("isco-08")).map(|code| code.code),
        regions: places.map(|place| of_region(&place)).collect(),
        outlook: data::region("US")
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

fn of_region(place: &Place) -> RegionCard {
    RegionCard {
        id: place.id,
        name: place.name,
        entry: place.country.entry.summary,
        entry_sources: place.country.entry.sources.0,
        pay: headline::figures(place, None),
    }
}

impl View for Card {
    fn document(&self) -> Document {
        let mut document = Document::titled(self.title);
        let mut facts = vec![Detail::new("What", self.summary)];
        for region in &self.regions {
            let entry = Detail::new(format!("Entry, {}", region.id.0), region.entry);
            facts.push(entry.citing(region.entry_sources.iter().copied()));
            let pay = Detail::new(
                format!("Pay, {}", region.id.0),
                headline::in_words(&region.pay),
            );
            facts.push(pay.citing(region.pay.first().map(|figure| figure.source)));
        }
        if let Some(outlook) = headline::projection_in_words(&self.outlook) {
            let sources = self.outlook.first().map(|figure| figure.source);
            facts.push(Detail::new("Outlook", outlook).citing(sources));
        }
        facts.push(Detail::new("Ask next", self.next.join("; ")));
        document.facts(facts);
        document
    }

    fn cite(&self, sources: &mut Citations) {
        sources.add(
            self.regions
                .iter()
                .flat_map(|region| region.entry_sources)
                .copied(),
        );
        let pay = self.regions.iter().flat_map(|region| &region.pay);
        sources.add(pay.chain(&self.outlook).map(|figure| figure.source));
    }

    /// One screen has no room for them.
    fn lists_sources(&self) -> bool {
        false
    }
}
