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

use crate::model::{
    Alternative, Answer, Code, Country, Credential, CredentialDetail, Dataset, IndustryRow, Item,
    Law, List, Misconception, Name, Role, Route, Scale, School, Section, Series, StatedFigure,
    Subdivision, Term, Topic,
};
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

/// What is at a location, with its section or country.
#[derive(Clone, Copy, Debug)]
pub enum Record {
    Name(&'static Name),
    Code(&'static Code),
    Section(&'static Section),
    Item(&'static Section, &'static Item),
    RegionItem(&'static Country, &'static Item),
    Misconception(&'static Misconception),
    Term(&'static Term),
    Country(&'static Country),
    Topic(&'static Country, &'static TopicKind),
    Route(&'static Country, &'static Route),
    Credential(&'static Country, &'static Credential),
    CredentialDetail(
        &'static Country,
        &'static Credential,
        &'static CredentialDetail,
    ),
    Law(&'static Country, &'static Law),
    Post(&'static Country, &'static Role),
    Figure(&'static Country, &'static StatedFigure),
    Subdivision(&'static Subdivision),
    Series(&'static Series),
    Scale(&'static Scale),
    Alternative(&'static Alternative),
    Industry(&'static IndustryRow),
    School(&'static Country, &'static School),
    /// The schools of a state, the first of which is at the location.
    Place(&'static Country, &'static [School]),
    Command(&'static Answer),
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

    /// What is at the location.
    #[must_use]
    pub fn record(self, data: &Dataset) -> Record {
        let index = self.index;
        let country = || at(data.regions, self.owner);
        match self.kind {
            Kind::Name => Record::Name(at(data.occupation.names, index)),
            Kind::Code => Record::Code(at(data.occupation.codes, index)),
            Kind::Section => Record::Section(at(data.sections, index)),
            Kind::Item => {
                let section = at(data.sections, self.owner);
                Record::Item(section, at(section.items, index))
            }
            Kind::RegionItem => Record::RegionItem(country(), at(country().items, index)),
            Kind::Misconception => Record::Misconception(at(data.misconceptions, index)),
            Kind::Term => Record::Term(at(data.terms, index)),
            Kind::Country => Record::Country(country()),
            Kind::Topic => Record::Topic(country(), &TOPICS[index]),
            Kind::Route => Record::Route(country(), at(country().routes, index)),
            Kind::Credential => Record::Credential(country(), at(country().credentials, index)),
            Kind::CredentialDetail => {
                let credential = at(country().credentials, index);
                let detail = at(credential.details, self.part);
                Record::CredentialDetail(country(), credential, detail)
            }
            Kind::Law => Record::Law(country(), at(country().laws, index)),
            Kind::Post => Record::Post(country(), at(country().roles, index)),
            Kind::Figure => Record::Figure(country(), at(country().figures, index)),
            Kind::Subdivision => Record::Subdivision(at(data.subdivisions, index)),
            Kind::Series => Record::Series(at(data.series, index)),
            Kind::Scale => Record::Scale(at(data.scales, index)),
            Kind::Alternative => Record::Alternative(at(data.alternatives, index)),
            Kind::Industry => Record::Industry(at(data.industries, index)),
            Kind::School => Record::School(country(), at(country().schools, index)),
            Kind::Place => Record::Place(country(), self.schools(data)),
            Kind::Command => Record::Command(at(data.answers, index)),
        }
    }

    /// The topic of a topic passage.
    #[must_use]
    pub fn topic(self, data: &Dataset) -> (&'static TopicKind, &'static Topic) {
        let kind = &TOPICS[self.index];
        (kind, (kind.of)(at(data.regions, self.owner)))
    }

    /// The schools of a state, which are adjacent.
    #[must_use]
    pub fn schools(self, data: &Dataset) -> &'static [School] {
        let schools = &at(data.regions, self.owner).schools.as_slice()[self.index..];
        let mut by_state = schools.chunk_by(|one, next| one.state == next.state);
        by_state.next().unwrap_or_default()
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
