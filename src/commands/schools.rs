//! `schools`: where the occupation is taught, with what is known of accreditation.

use crate::args;
use crate::dataset::DATASET;
use crate::display::Word;
use crate::document::{Cited, Column, Depth, Detail, Document, Next, Table, entries};
use crate::error::{Error, quoted};
use crate::model::{Award, Item, School, Status, Text};
use crate::region::{self, Region, with_article};
use crate::rows::{Column as RowColumn, Rows, cell};
use crate::suggest::nearest;
use crate::view::{Citations, View};
use serde::Serialize;

/// The question as it was understood.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Query {
    /// Id of the region; null: every region with schools.
    region: Option<Text>,
    /// City or state that was asked for, as the data spells it; null: all.
    place: Option<String>,
    /// Award that was asked for; null: all.
    award: Option<Award>,
}

/// Schools that teach the occupation.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Schools {
    /// By state, then place.
    schools: Vec<RegionSchool>,
    /// What must be known before one applies: unapproved schools, how to check one.
    warnings: Vec<&'static Item>,
    /// Name of the region, for the title.
    #[serde(skip)]
    region: Option<Text>,
}

/// A school and the region that it is in.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RegionSchool {
    /// ISO 3166-1.
    region: Text,
    #[serde(flatten)]
    school: &'static School,
}

/// The schools of a region, narrowed by place and award.
///
/// # Errors
///
/// An unknown region, place or award; a region without schools in the data.
pub fn view(arguments: &args::Schools) -> Result<(Query, Schools), Error> {
    let region = match &arguments.region {
        Some(word) => Some(region::find(word)?),
        None => region::default_regions()
            .into_iter()
            .find(|region| !region.country.schools.is_empty()),
    };
    let award = arguments.award.as_deref().map(find_award).transpose()?;
    let all = all(region.as_ref());
    if all.is_empty() {
        return Err(no_schools(region.as_ref()));
    }
    let place = match &arguments.place {
        Some(word) => Some(find_place(word, &all)?),
        None => region
            .filter(|region| !region.is_country())
            .map(|region| region.name.as_str().to_owned()),
    };
    let mut schools = all;
    schools.retain(|it| {
        let by_place = place.as_ref().is_none_or(|place| is_in(it.school, place));
        let by_award = award.is_none_or(|award| it.school.awards.contains(&award));
        by_place && by_award
    });
    if schools.is_empty() {
        return Err(none_left(arguments));
    }
    let query = Query {
        region: region.map(|region| region.country.id),
        place,
        award,
    };
    let view = Schools {
        warnings: region.map(|region| warnings(&region)).unwrap_or_default(),
        region: region.map(|region| region.country.name),
        schools,
    };
    Ok((query, view))
}

fn all(region: Option<&Region>) -> Vec<RegionSchool> {
    let countries = DATASET.regions.iter();
    let countries = countries.filter(|country| region.is_none_or(|it| it.country.id == country.id));
    let schools = countries.flat_map(|country| {
        let schools = country.schools.into_iter();
        schools.map(|school| RegionSchool {
            region: country.id,
            school,
        })
    });
    schools.collect()
}

/// Statements of the region in the section of schools.
fn warnings(region: &Region) -> Vec<&'static Item> {
    let items = region.country.items.into_iter();
    items
        .filter(|item| {
            item.section
                .is_some_and(|section| section.as_str() == "schools")
        })
        .collect()
}

/// Whether a school is in a city or state.
fn is_in(school: &School, place: &str) -> bool {
    school.place.eq_ignore_ascii_case(place) || school.state.eq_ignore_ascii_case(place)
}

/// A city or state as the data spells it.
fn find_place(word: &str, schools: &[RegionSchool]) -> Result<String, Error> {
    let names = schools.iter().flat_map(|it| {
        let (state, place) = (it.school.state, it.school.place);
        [state.as_str(), place.as_str()]
    });
    let mut names: Vec<&str> = names.collect();
    names.sort_unstable();
    names.dedup();
    let wanted = word.trim();
    let found = names.iter().find(|name| name.eq_ignore_ascii_case(wanted));
    if let Some(name) = found {
        return Ok((*name).to_owned());
    }
    let error = Error::not_found("no_schools", format!("no school in {}", quoted(word)));
    let mut elsewhere = all(None).into_iter();
    if let Some(it) = elsewhere.find(|it| is_in(it.school, wanted)) {
        let id = it.region.to_lowercase();
        let name = with_article(region::name(it.region));
        let command = format!("career schools {id} --place {}", word_for_shell(wanted));
        return Err(error.hint(format!("That is in {name}: '{command}'")));
    }
    let mut states: Vec<&str> = schools.iter().map(|it| it.school.state.as_str()).collect();
    states.retain(|state| !state.starts_with("Not found"));
    states.dedup();
    Err(error
        .suggestions(nearest(wanted, names.iter().copied()).map(str::to_lowercase))
        .hint(format!("States with schools: {}", states.join(", "))))
}

/// The awards that can be asked for.
pub const AWARDS: [Award; 8] = [
    Award::Certificate,
    Award::Diploma,
    Award::Nd,
    Award::PreHnd,
    Award::Hnd,
    Award::Associate,
    Award::Degree,
    Award::Postgraduate,
];

fn find_award(word: &str) -> Result<Award, Error> {
    let wanted = word.trim().to_lowercase().replace([' ', '-'], "_");
    let known = AWARDS.into_iter();
    let mut found =
        known.filter(|award| award.word().eq_ignore_ascii_case(&wanted) || key(*award) == wanted);
    found.next().ok_or_else(|| {
        let names = AWARDS.map(key);
        let message = format!("invalid value {} for '--award'", quoted(word));
        Error::usage("invalid_value", message)
            .suggestions(nearest(&wanted, names.iter().map(String::as_str)).map(String::from))
            .hint(format!("Values: {}", names.join(", ")))
    })
}

/// An award as JSON spells it.
fn key(award: Award) -> String {
    cell(award)
}

fn no_schools(region: Option<&Region>) -> Error {
    let Some(region) = region else {
        return Error::not_found("no_schools", "no schools in the data".to_owned());
    };
    let topic = &region.country.where_to_study;
    let name = with_article(region.country.name);
    let error = Error::not_found("no_schools", format!("no list of schools for {name}"));
    if topic.status != Status::Present {
        return error;
    }
    let id = region.country.id.to_lowercase();
    error.hint(format!("See 'career show schools --for {id}'"))
}

fn none_left(arguments: &args::Schools) -> Error {
    let place = arguments
        .place
        .as_deref()
        .map(|place| format!(" in {}", quoted(place)));
    let award = arguments
        .award
        .as_deref()
        .map(|award| format!(" with the award {}", quoted(award)));
    let message = format!(
        "no school{}{}",
        place.unwrap_or_default(),
        award.unwrap_or_default()
    );
    Error::not_found("no_schools", message).hint("'career schools' lists all of them")
}

impl View for Schools {
    fn document(&self, depth: Depth) -> Document {
        let region = self.region.map_or("", Text::as_str);
        let mut document = Document::titled(format!(
            "Schools: {}, {region}",
            DATASET.occupation.title.to_lowercase()
        ));
        if depth == Depth::Full {
            for item in &self.warnings {
                document.entry(entries::item(item));
            }
            for it in &self.schools {
                document.entry(entries::school(it.school));
            }
            return document;
        }
        if self.schools.len() <= IN_FULL {
            for it in &self.schools {
                document.entry(entries::school(it.school));
            }
        } else {
            let columns = ["Place", "School", "Awards", "Accred."].map(Column::words);
            let schools = self.schools.iter().map(|it| it.school);
            let (bare, known): (Vec<_>, Vec<_>) = schools.partition(|it| is_bare(it));
            document.table(Table::new(columns).rows(known.into_iter().map(row)));
            let bare = bare.iter().map(|school| {
                let place = entries::place_of_school(school);
                format!("{} ({place})", short_name(school))
            });
            let bare: Vec<String> = bare.collect();
            if !bare.is_empty() {
                document.facts(vec![Detail::new(
                    "Named without award or date",
                    bare.join("; "),
                )]);
            }
            document.warning("'Accred.' is the year of the newest page that calls a school accredited; it may have run out. Check the course with its regulator.");
        }
        if let Some(warning) = self.warnings.first() {
            document.note(Cited::new(
                first_sentence(warning.text),
                warning.sources.iter().copied(),
            ));
        }
        document.more("Each school with what its page says");
        if let Some(first) = self.schools.first() {
            let id = first.region.to_lowercase();
            if self.schools.len() > IN_FULL {
                let place = commonest_state(&self.schools).to_lowercase();
                document.next([Next::about(
                    format!("career schools {id} --place {}", word_for_shell(&place)),
                    "a city or state",
                )]);
            } else {
                document.next([format!("career schools {id}")]);
            }
            let others = DATASET.regions.iter();
            let others = others.filter(|it| !it.schools.is_empty() && it.id != first.region);
            let mut others = others.map(|it| it.id.to_lowercase());
            if let Some(next) = others.next() {
                let rest: Vec<String> = others.collect();
                document.next([Next::about(
                    format!("career schools {next}"),
                    format!("or {}", rest.join(", ")),
                )]);
            }
        }
        document
    }

    fn records(&self) -> Option<Rows> {
        Some(Rows::new(&COLUMNS, &self.schools))
    }

    fn cite(&self, sources: &mut Citations) {
        let schools = self.schools.iter().flat_map(|it| it.school.sources);
        let warnings = self.warnings.iter().flat_map(|item| item.sources);
        sources.add(schools.chain(warnings).copied());
    }
}

/// A word as a shell takes it.
fn word_for_shell(word: &str) -> String {
    match word.contains(' ') {
        true => format!("'{word}'"),
        false => word.to_owned(),
    }
}

/// The state with the most schools, the first of several.
fn commonest_state(schools: &[RegionSchool]) -> &str {
    let states = schools.chunk_by(|one, other| one.school.state == other.school.state);
    let most = states.rev().max_by_key(|schools| schools.len());
    most.map_or("", |schools| schools[0].school.state.as_str())
}

/// So few schools are shown in full.
const IN_FULL: usize = 4;

/// Whether nothing is known of a school's awards and accreditation.
fn is_bare(school: &School) -> bool {
    school.awards.is_empty() && school.accredited_as_of.is_none()
}

/// A school in a line.
fn row(school: &'static School) -> Vec<Cited> {
    let awards = match entries::awards_of_school(school) {
        awards if awards.is_empty() => "not named".to_owned(),
        awards => awards,
    };
    let accredited = school.accredited_as_of;
    let accredited = accredited.and_then(|date| date.as_str().get(..4));
    vec![
        entries::place_of_school(school).into(),
        short_name(school).into(),
        awards.into(),
        accredited.unwrap_or("no date").into(),
    ]
}

/// The abbreviation that people use, else the name without the state that the
/// place has named.
fn short_name(school: &'static School) -> &'static str {
    let name = school.name.as_str();
    let rest = name.strip_prefix(school.state.as_str());
    let rest = rest.and_then(|rest| rest.strip_prefix(" State "));
    school.short.map_or(rest.unwrap_or(name), Text::as_str)
}

fn first_sentence(text: Text) -> String {
    let end = text.find(". ").map_or(text.len(), |dot| dot + 1);
    text.as_str()[..end].to_owned()
}

/// The columns of the rows.
pub(super) const COLUMNS: [RowColumn<RegionSchool>; 15] = [
    RowColumn::text("region", |it| cell(it.region)),
    RowColumn::text("id", |it| cell(it.school.id)),
    RowColumn::text("name", |it| cell(it.school.name)),
    RowColumn::text("short", |it| cell(it.school.short)),
    RowColumn::text("place", |it| cell(it.school.place)),
    RowColumn::text("state", |it| cell(it.school.state)),
    RowColumn::text("kind", |it| cell(it.school.kind)),
    RowColumn::text("ownership", |it| cell(it.school.ownership)),
    RowColumn::text("awards", |it| cell(it.school.awards)),
    RowColumn::text("accreditation", |it| cell(it.school.accreditation)),
    RowColumn::date("accredited_as_of", |it| cell(it.school.accredited_as_of)),
    RowColumn::text("text", |it| cell(it.school.text)),
    RowColumn::date("as_of", |it| cell(it.school.as_of)),
    RowColumn::text("confidence", |it| cell(it.school.confidence)),
    RowColumn::text("sources", |it| cell(it.school.sources)),
];
