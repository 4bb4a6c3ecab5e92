//! Lists passages for the index.

use super::title::GAP_TITLE;
use super::{Kind, Passage, TOPICS, at, some};
use crate::model::{Dataset, List, Status, Text};
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
        let country = at(data.regions, owner);
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
        all.push(passage);
        if passage.kind == Kind::Credential {
            let details = at(passage.country(data).credentials, passage.index).details;
            let details = (0..details.len()).map(|part| Passage {
                kind: Kind::CredentialDetail,
                part,
                ..passage
            });
            all.extend(details);
        }
        if passage.kind == Kind::School && is_first_of_state(passage, data) {
            all.push(Passage {
                kind: Kind::Place,
                ..passage
            });
        }
    }
    all.into_iter()
        .map(|passage| passage.document(data))
        .collect()
}

/// The default countries, then the others.
fn in_order(data: &Dataset) -> Vec<usize> {
    let mut all: Vec<usize> = (0..data.regions.len()).collect();
    let is_default = |index: usize| {
        let id = at(data.regions, index).id;
        data.default_regions
            .iter()
            .any(|other| other.eq_ignore_ascii_case(&id))
    };
    all.sort_by_key(|&index| !is_default(index));
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
            id: country.id.as_str().to_owned(),
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
        let bit = bit(data, part.id.as_str().split('-').next().unwrap_or_default());
        let names = vec![part.name.to_lowercase()];
        regions.push(RegionNames {
            id: part.id.as_str().to_owned(),
            bit,
            is_country: false,
            names,
        });
    }
    (regions, places)
}

/// The bit of a country.
fn bit(data: &Dataset, id: &str) -> u16 {
    let index = data
        .regions
        .iter()
        .position(|country| country.id.as_str() == id);
    index.map_or(0, |index| 1 << index)
}

/// Whether a school is the first of its state, if the state is known.
fn is_first_of_state(passage: Passage, data: &Dataset) -> bool {
    let schools = passage.country(data).schools.as_slice();
    let state = schools[passage.index].state;
    let before = passage
        .index
        .checked_sub(1)
        .map(|index| schools[index].state);
    before != Some(state) && !state.starts_with(NOT_FOUND)
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
        names.extend(self.other_names(data).into_iter().map(str::to_owned));
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
        let kind = Kind::ALL.iter().position(|kind| *kind == self.kind);
        let byte = |number: usize| u8::try_from(number).expect("fewer than 256");
        Row {
            kind: byte(kind.expect("every kind has a number")),
            owner: byte(self.owner),
            index: u16::try_from(self.index).expect("fewer than 65,536"),
            part: byte(self.part),
            is_gap: self.status(data) == Status::NotFound,
            regions: self.regions(data),
        }
    }

    /// Whether it is a finding or a gap.
    #[must_use]
    pub fn status(self, data: &Dataset) -> Status {
        match self.kind {
            Kind::Item => at(at(data.sections, self.owner).items, self.index).status,
            Kind::RegionItem => at(self.country(data).items, self.index).status,
            Kind::Topic => self.topic(data).1.status,
            Kind::CredentialDetail => {
                let credential = at(self.country(data).credentials, self.index);
                at(credential.details, self.part).status
            }
            Kind::Alternative => at(data.alternatives, self.index).status,
            _ => Status::Present,
        }
    }

    /// The countries that it applies to, as a bit set.
    pub(super) fn regions(self, data: &Dataset) -> u16 {
        let of_all = |regions: List<Text>| regions.iter().fold(0, |bits, id| bits | bit(data, id));
        let of = |region: Text| bit(data, region.as_str().split('-').next().unwrap_or_default());
        match self.kind {
            Kind::Name | Kind::Section | Kind::Term | Kind::Misconception | Kind::Alternative => 0,
            Kind::Code => at(data.occupation.codes, self.index).region.map_or(0, of),
            Kind::Item => of_all(at(at(data.sections, self.owner).items, self.index).regions),
            Kind::Subdivision => of(at(data.subdivisions, self.index).id),
            Kind::Series => of(at(data.series, self.index).region),
            Kind::Scale => of(at(data.scales, self.index).region),
            Kind::Industry => {
                let id = at(data.industries, self.index).series;
                let series = data.series.iter().find(|series| series.id == id);
                series.map_or(0, |series| of(series.region))
            }
            Kind::Command => of_all(at(data.answers, self.index).regions),
            _ => 1 << self.owner,
        }
    }

    fn other_names(self, data: &Dataset) -> Vec<&'static str> {
        let all = |texts: List<Text>| texts.iter().map(|text| text.as_str()).collect();
        match self.kind {
            Kind::Code => {
                let code = at(data.occupation.codes, self.index);
                vec![code.code.as_str(), code.title.as_str()]
            }
            Kind::Term => {
                let term = at(data.terms, self.index);
                let mut names: Vec<&str> = all(term.aliases);
                names.extend(
                    [Some(term.term.as_str()), some(term.expansion)]
                        .into_iter()
                        .flatten(),
                );
                names
            }
            Kind::Country => all(self.country(data).aliases),
            Kind::Misconception => {
                let misconception = at(data.misconceptions, self.index);
                let mut names: Vec<&str> = all(misconception.aliases);
                names.extend(some(misconception.short));
                names
            }
            Kind::Credential => some(at(self.country(data).credentials, self.index).short)
                .into_iter()
                .collect(),
            Kind::Route => vec![at(self.country(data).routes, self.index).short.as_str()],
            Kind::Post => vec![at(self.country(data).roles, self.index).short.as_str()],
            Kind::Series => {
                let series = at(data.series, self.index);
                vec![series.title.as_str(), series.code.as_str()]
            }
            Kind::Scale => some(at(data.scales, self.index).short)
                .into_iter()
                .collect(),
            Kind::Alternative => {
                let alternative = at(data.alternatives, self.index);
                let mut names: Vec<&str> = all(alternative.aliases);
                names.extend(
                    [some(alternative.short), some(alternative.series)]
                        .into_iter()
                        .flatten(),
                );
                names
            }
            Kind::Industry => vec![at(data.industries, self.index).naics.as_str()],
            Kind::School => {
                let school = at(self.country(data).schools, self.index);
                [Some(school.name.as_str()), some(school.short)]
                    .into_iter()
                    .flatten()
                    .collect()
            }
            _ => Vec::new(),
        }
    }

    /// Searchable text that is not shown.
    fn more(self, data: &Dataset) -> String {
        match self.kind {
            Kind::Code => at(data.occupation.codes, self.index)
                .title
                .as_str()
                .to_owned(),
            Kind::Post => {
                let role = at(self.country(data).roles, self.index);
                let scale = data.scales.iter().find(|scale| scale.id == role.scale);
                scale.map_or(String::new(), |scale| {
                    let (name, rung) = (scale.name.as_str(), scale.rung.as_str());
                    format!("{name} {rung} {}", role.grade.as_str())
                })
            }
            _ => String::new(),
        }
    }
}
