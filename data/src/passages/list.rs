//! Lists passages for the index.

use super::title::GAP_TITLE;
use super::{Kind, Passage, Record, TOPICS};
use crate::model::{Country, Dataset, List, Status, Text};
use crate::search::build::Document;
use crate::search::index::Row;
use crate::search::vocabulary::RegionNames;

/// Every passage of the dataset, in the order of ties.
#[must_use]
pub fn documents(data: &Dataset) -> Vec<Document> {
    let mut passages = Vec::new();
    let mut add = |kind, owner, count: usize| {
        passages.extend((0..count).map(|index| Passage {
            kind,
            owner,
            index,
            part: 0,
        }));
    };
    add(Kind::Command, 0, data.answers.len());
    add(Kind::Name, 0, data.occupation.names.len());
    add(Kind::Code, 0, data.occupation.codes.len());
    add(Kind::Section, 0, data.sections.len());
    for (owner, section) in data.sections.iter().enumerate() {
        add(Kind::Item, owner, section.items.len());
    }
    add(Kind::Misconception, 0, data.misconceptions.len());
    add(Kind::Term, 0, data.terms.len());
    for owner in in_order(data) {
        let country = &data.regions[owner];
        add(Kind::Country, owner, 1);
        add(Kind::Topic, owner, TOPICS.len());
        add(Kind::RegionItem, owner, country.items.len());
        add(Kind::Route, owner, country.routes.len());
        add(Kind::Credential, owner, country.credentials.len());
        add(Kind::Law, owner, country.laws.len());
        add(Kind::Post, owner, country.roles.len());
        add(Kind::Figure, owner, country.figures.len());
        add(Kind::School, owner, country.schools.len());
    }
    add(Kind::Subdivision, 0, data.subdivisions.len());
    add(Kind::Series, 0, data.series.len());
    add(Kind::Scale, 0, data.scales.len());
    add(Kind::Alternative, 0, data.alternatives.len());
    add(Kind::Industry, 0, data.industries.len());

    let mut all = Vec::new();
    for passage in passages {
        all.push(passage.document(data));
        let more = |kind, part| Passage {
            kind,
            part,
            ..passage
        };
        match passage.record(data) {
            Record::Credential(_, credential) => {
                let details = (0..credential.details.len())
                    .map(|part| more(Kind::CredentialDetail, part).document(data));
                all.extend(details);
            }
            Record::School(country, _) if is_first_of_state(country, passage.index) => {
                all.push(more(Kind::Place, 0).document(data));
            }
            _ => {}
        }
    }
    all
}

/// The default countries, then the others.
fn in_order(data: &Dataset) -> Vec<usize> {
    let mut all: Vec<usize> = (0..data.regions.len()).collect();
    all.sort_by_key(|&index| !data.default_regions.contains(&data.regions[index].id));
    all
}

/// The regions with their names, and the places of schools.
#[must_use]
pub fn region_names(data: &Dataset) -> (Vec<RegionNames>, Vec<(u16, String)>) {
    let mut regions = Vec::new();
    let mut places = Vec::new();
    for (index, country) in data.regions.iter().enumerate() {
        let mut names = vec![country.name.to_lowercase()];
        names.extend(country.aliases.iter().map(|alias| alias.to_lowercase()));
        regions.push(RegionNames {
            id: country.id.to_string(),
            bit: 1 << index,
            is_country: true,
            names,
        });
        for school in country.schools {
            let school = [school.state, school.place].into_iter();
            let known = school.filter(|place| !place.starts_with(NOT_FOUND));
            let parts = known.flat_map(|place| place.as_str().split(", "));
            places.extend(parts.map(|place| (1 << index, place.to_owned())));
        }
    }
    for part in data.subdivisions {
        regions.push(RegionNames {
            id: part.id.to_string(),
            bit: bit(data, part.id),
            is_country: false,
            names: vec![part.name.to_lowercase()],
        });
    }
    (regions, places)
}

/// The bit of the country of a region.
fn bit(data: &Dataset, region: Text) -> u16 {
    let id = region.split('-').next().unwrap_or_default();
    let index = data.regions.iter().position(|country| &*country.id == id);
    index.map_or(0, |index| 1 << index)
}

/// Whether a school is the first of its state, if the state is known.
fn is_first_of_state(country: &Country, index: usize) -> bool {
    let state = |index: usize| country.schools[index].state;
    let before = index.checked_sub(1).map(state);
    before != Some(state(index)) && !state(index).starts_with(NOT_FOUND)
}

/// Words in the ids of gaps, which say nothing of their subject.
const OF_GAPS: [&str; 3] = ["gap", "not", "found"];

/// Prefix of names that were not found.
const NOT_FOUND: &str = "Not found";

impl Passage {
    fn document(self, data: &Dataset) -> Document {
        let title = self.title(data);
        // That it is a gap is not what it is about.
        let mut names = vec![
            title
                .replacen(GAP_TITLE, "", 1)
                .replacen(", not found: ", ": ", 1),
        ];
        names.extend(self.other_names(data));
        let path = self.path(data);
        let path = path
            .split(['.', '-'])
            .filter(|word| !OF_GAPS.contains(word));
        Document {
            row: self.row(data),
            names,
            questions: self.questions(data),
            path: path.collect::<Vec<_>>().join(" "),
            about: self.about(data),
            text: vec![self.text(data).into_owned(), self.more(data)],
        }
    }

    fn row(self, data: &Dataset) -> Row {
        let byte = |number: usize| u8::try_from(number).expect("fewer than 256");
        Row {
            kind: self.kind as u8,
            owner: byte(self.owner),
            index: u16::try_from(self.index).expect("fewer than 65,536"),
            part: byte(self.part),
            is_gap: self.is_gap(data),
            regions: self.regions(data),
        }
    }

    /// Whether it says that something was not found.
    fn is_gap(self, data: &Dataset) -> bool {
        let status = match self.record(data) {
            Record::Item(_, item) | Record::RegionItem(_, item) => item.status,
            Record::Topic(country, topic) => (topic.of)(country).status,
            Record::CredentialDetail(_, _, detail) => detail.status,
            Record::Alternative(alternative) => alternative.status,
            _ => Status::Present,
        };
        status == Status::NotFound
    }

    /// The countries that it applies to, as a bit set.
    pub(super) fn regions(self, data: &Dataset) -> u16 {
        let of = |region: Text| bit(data, region);
        let of_all = |regions: List<Text>| regions.iter().fold(0, |bits, id| bits | of(*id));
        match self.record(data) {
            Record::Name(_)
            | Record::Section(_)
            | Record::Term(_)
            | Record::Misconception(_)
            | Record::Alternative(_) => 0,
            Record::Code(code) => code.region.map_or(0, of),
            Record::Item(_, item) => of_all(item.regions),
            Record::Subdivision(part) => of(part.id),
            Record::Series(series) => of(series.region),
            Record::Scale(scale) => of(scale.region),
            Record::Industry(row) => {
                let series = data.series.iter().find(|series| series.id == row.series);
                series.map_or(0, |series| of(series.region))
            }
            Record::Command(answer) => of_all(answer.regions),
            _ => 1 << self.owner,
        }
    }

    fn other_names(self, data: &Dataset) -> Vec<String> {
        let record = self.record(data);
        let aliases = match record {
            Record::Term(term) => term.aliases,
            Record::Country(country) => country.aliases,
            Record::Misconception(misconception) => misconception.aliases,
            Record::Alternative(alternative) => alternative.aliases,
            _ => List::default(),
        };
        let others = match record {
            Record::Code(code) => [Some(code.code), Some(code.title)],
            Record::Term(term) => [Some(term.term), term.expansion],
            Record::Misconception(misconception) => [misconception.short, None],
            Record::Credential(_, credential) => [credential.short, None],
            Record::Route(_, route) => [Some(route.short), None],
            Record::Post(_, role) => [Some(role.short), None],
            Record::Series(series) => [Some(series.title), Some(series.code)],
            Record::Scale(scale) => [scale.short, None],
            Record::Alternative(alternative) => [alternative.short, alternative.series],
            Record::Industry(row) => [Some(row.naics), None],
            Record::School(_, school) => [Some(school.name), school.short],
            _ => [None; 2],
        };
        let names = aliases.iter().chain(others.iter().flatten());
        names.map(ToString::to_string).collect()
    }

    /// Searchable text that is not shown.
    fn more(self, data: &Dataset) -> String {
        match self.record(data) {
            Record::Code(code) => code.title.to_string(),
            Record::Post(_, role) => {
                let scale = data.scales.iter().find(|scale| scale.id == role.scale);
                scale.map_or(String::new(), |scale| {
                    format!("{} {} {}", scale.name, scale.rung, role.grade)
                })
            }
            _ => String::new(),
        }
    }
}
