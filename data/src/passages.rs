//! Passages: the searchable texts of the dataset.
//!
//! A [`Passage`] is a location in the dataset. The build script lists and indexes all
//! of them; the index stores their locations, and the program formats title, path and
//! text of those it shows.

#[cfg(feature = "read")]
mod list;
#[cfg(feature = "read")]
mod questions;
mod text;
mod title;

#[cfg(feature = "read")]
pub use list::{documents, region_names};

use crate::model::{Country, Dataset, List, School, Text, Topic};
use crate::search::index;
use crate::store::Row;

/// Kind of passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Name,
    Code,
    Section,
    /// A statement of a section.
    Item,
    /// A statement of a region.
    RegionItem,
    Misconception,
    Term,
    Country,
    Topic,
    /// A route into the occupation.
    Route,
    Credential,
    /// One aspect of a credential.
    CredentialDetail,
    Law,
    /// A post and its grade on a pay scale.
    Post,
    Figure,
    /// Pay in a part of a country.
    Subdivision,
    /// Wages under one code over the years.
    Series,
    Scale,
    /// Another job or course.
    Alternative,
    Industry,
    School,
    /// The schools of a state.
    Place,
    /// A command that answers.
    Command,
}

impl Kind {
    /// Every kind, by number in the index.
    pub const ALL: [Kind; 23] = [
        Kind::Name,
        Kind::Code,
        Kind::Section,
        Kind::Item,
        Kind::RegionItem,
        Kind::Misconception,
        Kind::Term,
        Kind::Country,
        Kind::Topic,
        Kind::Route,
        Kind::Credential,
        Kind::CredentialDetail,
        Kind::Law,
        Kind::Post,
        Kind::Figure,
        Kind::Subdivision,
        Kind::Series,
        Kind::Scale,
        Kind::Alternative,
        Kind::Industry,
        Kind::School,
        Kind::Place,
        Kind::Command,
    ];
}

/// A location in the dataset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Passage {
    pub kind: Kind,
    /// Index of its section or country; 0 for neither.
    pub owner: usize,
    /// Index in the list of its kind.
    pub index: usize,
    /// Index in a nested list.
    pub part: usize,
}

/// The topics of a country, by index.
pub const TOPICS: [TopicKind; 11] = [
    TopicKind::new("entry", "Entry", |country| &country.entry),
    TopicKind::new("subjects", "Subjects", |country| &country.subjects),
    TopicKind::new("duration", "Time to train", |country| &country.duration),
    TopicKind::new("cost", "Cost", |country| &country.cost),
    TopicKind::new("where-to-study", "Where to study", |country| {
        &country.where_to_study
    }),
    TopicKind::new("regulator", "Regulator", |country| &country.regulator),
    TopicKind::new("licence", "Licence", |country| &country.licence),
    TopicKind::new("association", "Association", |country| &country.association),
    TopicKind::new("pay", "Pay", |country| &country.pay),
    TopicKind::new("minimum-wage", "Minimum wage", |country| {
        &country.minimum_wage
    }),
    TopicKind::new("outlook", "Outlook", |country| &country.outlook),
];

/// A topic of every country.
#[derive(Clone, Copy, Debug)]
pub struct TopicKind {
    /// Path segment.
    pub id: &'static str,
    /// Title.
    pub title: &'static str,
    pub of: fn(&'static Country) -> &'static Topic,
}

impl TopicKind {
    const fn new(
        id: &'static str,
        title: &'static str,
        of: fn(&'static Country) -> &'static Topic,
    ) -> Self {
        TopicKind { id, title, of }
    }
}

impl Passage {
    /// The passage of a row of the index.
    #[must_use]
    pub fn of_row(row: index::Row) -> Self {
        Passage {
            kind: Kind::ALL[usize::from(row.kind)],
            owner: row.owner.into(),
            index: row.index.into(),
            part: row.part.into(),
        }
    }
    /// The country of a passage of a country.
    fn country(self, data: &Dataset) -> &'static Country {
        &data.regions.as_slice()[self.owner]
    }

    /// The topic of a topic passage.
    #[must_use]
    pub fn topic(self, data: &Dataset) -> (&'static TopicKind, &'static Topic) {
        let kind = &TOPICS[self.index];
        (kind, (kind.of)(self.country(data)))
    }

    /// The schools of a state, which are adjacent.
    #[must_use]
    pub fn schools(self, data: &Dataset) -> &'static [School] {
        let schools = &self.country(data).schools.as_slice()[self.index..];
        let others = schools
            .iter()
            .position(|school| school.state != schools[0].state);
        &schools[..others.unwrap_or(schools.len())]
    }
}

/// An item of a list.
fn at<T: Row>(list: List<T>, index: usize) -> &'static T {
    &list.as_slice()[index]
}

/// Joins the non-empty texts.
fn joined<'a>(texts: impl IntoIterator<Item = Option<&'a str>>) -> String {
    let texts = texts.into_iter().flatten().filter(|text| !text.is_empty());
    texts.collect::<Vec<_>>().join(" ")
}

/// An optional text as a string.
fn some(text: Option<Text>) -> Option<&'static str> {
    text.map(Text::as_str)
}
