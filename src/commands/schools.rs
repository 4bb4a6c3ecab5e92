//! `schools`: schools with their accreditation.

use crate::args;
use crate::dataset::{self, DATASET};
use crate::display::{Word, opening};
use crate::document::{Cited, Column, Depth, Detail, Document, Next, Table, entries};
use crate::error::{Error, quoted};
use crate::install::for_shell;
use crate::model::{Award, Country, Holding, Item, School, Status, Text};
use crate::region::place::{country_with_place, find_place, is_known, places};
use crate::region::{self, Region, with_article};
use crate::rows::{Column as RowColumn, Rows, cell};
use crate::suggest::nearest;
use crate::view::{Citations, View};
use serde::Serialize;

/// The query as interpreted.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Query {
    /// Id of the country.
    region: Text,
    /// City or state, as the data spells it; null: all.
    place: Option<Text>,
    /// Award; null: all.
    award: Option<Award>,
}

/// Schools that teach the occupation.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Schools {
    /// By state, then place.
    schools: Vec<RegionSchool>,
    /// What to know before applying: unapproved schools, how to check one.
    warnings: Vec<&'static Item>,
    /// Name of the country, for the title.
    #[serde(skip)]
    country_name: Text,
}

/// A school with its country.
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
        Some(word) => region::find(word).map_err(|error| match elsewhere(word) {
            Some(hint) => Error {
                suggestions: Vec::new(),
                ..error
            }
            .hint(hint),
            None => error,
        })?,
        None => default_region()?,
    };
    let country = region.country;
    let award = arguments.award.as_deref().map(find_award).transpose()?;
    if country.schools.is_empty() {
        return Err(no_schools(country));
    }
    let place = match &arguments.place {
        Some(word) => {
            let found = find_place(word, country);
            Some(found.ok_or_else(|| unknown_place(word, country))?)
        }
        None => (!region.is_country()).then_some(region.name),
    };
    let is_wanted = |school: &&School| {
        place.is_none_or(|place| school.place == place || school.state == place)
            && award.is_none_or(|award| school.awards.contains(&award))
    };
    let schools = country.schools.into_iter().filter(is_wanted);
    let schools = schools.map(|school| RegionSchool {
        region: country.id,
        school,
    });
    let schools: Vec<RegionSchool> = schools.collect();
    if schools.is_empty() {
        return Err(no_match(arguments));
    }
    let query = Query {
        region: country.id,
        place,
        award,
    };
    let view = Schools {
        warnings: warnings(country),
        country_name: country.name,
        schools,
    };
    Ok((query, view))
}

/// The first of the default regions that has schools.
fn default_region() -> Result<Region, Error> {
    let mut regions = region::default_regions().into_iter();
    regions
        .find(|region| !region.country.schools.is_empty())
        .ok_or_else(|| Error::not_found("no_schools", "no schools in the data".to_owned()))
}

/// Statements of the country in the section on schools.
fn warnings(country: &'static Country) -> Vec<&'static Item> {
    let section = dataset::section_with(Holding::Schools).map(|section| section.id);
    let items = country.items.into_iter();
    items
        .filter(|item| section.is_some() && item.section == section)
        .collect()
}

/// The command for a place in any country.
fn elsewhere(word: &str) -> Option<String> {
    let country = country_with_place(word)?;
    let (id, name) = (country.id.to_lowercase(), with_article(country.name));
    let place = for_shell(word.trim().as_ref());
    let command = format!("career schools {id} --place {place}");
    Some(format!("That is in {name}: '{command}'"))
}

fn unknown_place(word: &str, country: &'static Country) -> Error {
    let error = Error::not_found("no_schools", format!("no school in {}", quoted(word)));
    if let Some(hint) = elsewhere(word) {
        return error.hint(hint);
    }
    let states = country.schools.iter().map(|school| school.state);
    let states = states.filter(|state| is_known(*state));
    let mut states: Vec<&str> = states.map(Text::as_str).collect();
    states.dedup();
    let names: Vec<Text> = places(country).collect();
    let similar = nearest(word.trim(), names.iter().map(|name| name.as_str()));
    error
        .suggestions(similar.map(str::to_lowercase))
        .hint(format!("States with schools: {}", states.join(", ")))
}

/// The values of `--award`.
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
    let is_wanted =
        |award: &Award| award.word().eq_ignore_ascii_case(&wanted) || key(*award) == wanted;
    AWARDS.into_iter().find(is_wanted).ok_or_else(|| {
        let names = AWARDS.map(key);
        let message = format!("invalid value {} for '--award'", quoted(word));
        Error::usage("invalid_value", message)
            .suggestions(nearest(&wanted, names.iter().map(String::as_str)).map(String::from))
            .hint(format!("Values: {}", names.join(", ")))
    })
}

/// An award, as in JSON.
fn key(award: Award) -> String {
    cell(award)
}

fn no_schools(country: &Country) -> Error {
    let name = with_article(country.name);
    let error = Error::not_found("no_schools", format!("no list of schools for {name}"));
    let section = dataset::section_with(Holding::Schools);
    match section.filter(|_| country.where_to_study.status == Status::Present) {
        Some(section) => error.hint(format!(
            "See 'career show {} --for {}'",
            section.id.as_str(),
            country.id.to_lowercase()
        )),
        None => error,
    }
}

fn no_match(arguments: &args::Schools) -> Error {
    let mut message = "no school".to_owned();
    if let Some(place) = &arguments.place {
        message += &format!(" in {}", quoted(place));
    }
    if let Some(award) = &arguments.award {
        message += &format!(" with the award {}", quoted(award));
    }
    Error::not_found("no_schools", message).hint("'career schools' lists all of them")
}

impl View for Schools {
    fn document(&self, depth: Depth) -> Document {
        let mut document = Document::titled(format!(
            "Schools: {}, {}",
            DATASET.occupation.title.to_lowercase(),
            self.country_name.as_str()
        ));
        if depth == Depth::Full {
            for item in &self.warnings {
                document.entry(entries::item(item));
            }
        }
        if depth == Depth::Full || self.schools.len() <= IN_FULL {
            for it in &self.schools {
                document.entry(entries::school(it.school));
            }
        } else {
            self.table(&mut document);
        }
        if depth == Depth::Full {
            return document;
        }
        if let Some(warning) = self.warnings.first() {
            document.note(Cited::new(
                opening(warning.text, 0),
                warning.sources.iter().copied(),
            ));
        }
        document.more("Each school with what its page says");
        document.next(self.next());
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

impl Schools {
    /// Adds a row per school, and the names of those of which little is known.
    fn table(&self, document: &mut Document) {
        let columns = ["Place", "School", "Awards", "Accred."].map(Column::words);
        let schools = self.schools.iter().map(|it| it.school);
        let (bare, mut known): (Vec<_>, Vec<_>) = schools.partition(|it| is_bare(it));
        known.sort_by_key(|school: &&School| !is_known(school.state));
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

    /// Next commands: a city or state, and the other countries with schools.
    fn next(&self) -> Vec<Next> {
        let Some(first) = self.schools.first() else {
            return Vec::new();
        };
        let id = first.region.to_lowercase();
        let mut next: Vec<Next> = Vec::new();
        if self.schools.len() > IN_FULL {
            let place = commonest_state(&self.schools).to_lowercase();
            next.push(Next::about(
                format!("career schools {id} --place {}", for_shell(place.as_ref())),
                "a city or state",
            ));
        } else {
            next.push(format!("career schools {id}").into());
        }
        let others = DATASET.regions.iter();
        let others = others.filter(|it| !it.schools.is_empty() && it.id != first.region);
        let mut others = others.map(|it| it.id.to_lowercase());
        if let Some(other) = others.next() {
            let rest: Vec<String> = others.collect();
            next.push(Next::about(
                format!("career schools {other}"),
                format!("or {}", rest.join(", ")),
            ));
        }
        next
    }
}

/// The state with the most schools; the first one of a tie.
fn commonest_state(schools: &[RegionSchool]) -> &str {
    let states = schools.chunk_by(|one, other| one.school.state == other.school.state);
    let most = states.rev().max_by_key(|schools| schools.len());
    most.map_or("", |schools| schools[0].school.state.as_str())
}

/// Up to this many schools are shown in full.
const IN_FULL: usize = 4;

/// Whether neither awards nor an accreditation date are known.
fn is_bare(school: &School) -> bool {
    school.awards.is_empty() && school.accredited_as_of.is_none()
}

/// A school as a table row.
fn row(school: &'static School) -> Vec<Cited> {
    let awards = match entries::awards_of_school(school) {
        awards if awards.is_empty() => "not named".to_owned(),
        awards => awards,
    };
    let year = school
        .accredited_as_of
        .and_then(|date| date.as_str().get(..4));
    let accredited = year.unwrap_or(match is_known(school.accreditation) {
        true => "no date",
        false => "unknown",
    });
    vec![
        entries::place_of_school(school).into(),
        short_name(school).into(),
        awards.into(),
        accredited.into(),
    ]
}

/// The abbreviation, else the name without its state.
fn short_name(school: &'static School) -> &'static str {
    let name = school.name.as_str();
    let rest = name.strip_prefix(school.state.as_str());
    let rest = rest.and_then(|rest| rest.strip_prefix(" State "));
    school.short.map_or(rest.unwrap_or(name), Text::as_str)
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
