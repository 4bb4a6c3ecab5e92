//! Which schools a handout names: there is room for three.

use crate::dataset::DATASET;
use crate::error::{Error, quoted};
use crate::model::{Country, GraduateRow, School, Text};
use crate::region::{self, Region};
use crate::suggest::nearest;
use std::cmp::Reverse;

/// How many schools there is room for.
const SCHOOLS: usize = 3;

/// A city or state of one of some regions, as the data spells it. A state may be
/// one without schools.
///
/// # Errors
///
/// A place that none of them has.
pub fn find_place(word: &str, regions: &[Region]) -> Result<Text, Error> {
    let word = word.trim();
    // "Lagos State" is in the data as "Lagos".
    let lower = word.to_lowercase();
    let word = &word[..lower.strip_suffix(" state").map_or(word.len(), str::len)];
    let names = regions.iter().flat_map(|region| places(region.country));
    let names: Vec<Text> = names.collect();
    let is_wanted = |name: &Text| name.eq_ignore_ascii_case(word);
    if let Some(name) = names.iter().copied().find(is_wanted) {
        return Ok(name);
    }
    let message = format!("no school is listed in {}", quoted(word));
    let error = Error::not_found("unknown_place", message);
    let elsewhere = DATASET.regions.iter();
    let elsewhere = elsewhere.filter(|country| places(country).any(|name| is_wanted(&name)));
    if let Some(country) = elsewhere.into_iter().next() {
        let id = country.id.to_lowercase();
        let name = region::with_article(country.name);
        return Err(error.hint(format!("That is in {name}: add --for {id}")));
    }
    let meant = nearest(word, names.iter().map(|name| name.as_str()));
    let id = regions
        .first()
        .map_or("", |region| region.country.id.as_str());
    Err(error
        .suggestions(meant.map(str::to_owned))
        .hint(format!("'career schools {}' lists all", id.to_lowercase())))
}

/// The cities and states of a country that are known by name.
fn places(country: &'static Country) -> impl Iterator<Item = Text> {
    let schools = country.schools.into_iter();
    let of_schools = schools.flat_map(|school| [school.state, school.place]);
    let parts = region::all().filter(|part| !part.is_country() && part.country.id == country.id);
    of_schools
        .filter(|place| is_known(*place))
        .chain(parts.map(|part| part.name))
}

/// Whether a place of a school is a name: some are known to be missing.
pub fn is_known(place: Text) -> bool {
    !place.starts_with("Not found")
}

/// At most three schools, by state, and the place that they are in: the one that
/// was asked for, if this country has it, or the region where it is a part of a
/// country.
pub fn choose(region: &Region, place: Option<Text>) -> (Option<Text>, Vec<&'static School>) {
    let country = region.country;
    let place = place.filter(|place| places(country).any(|name| name == *place));
    let place = place.or_else(|| (!region.is_country()).then_some(region.name));
    let mut schools: Vec<&'static School> = country.schools.into_iter().collect();
    if let Some(place) = place {
        let states: Vec<Text> = schools
            .iter()
            .filter(|school| school.place == place)
            .map(|school| school.state)
            .collect();
        schools.retain(|school| school.state == place || states.contains(&school.state));
        schools.sort_by_key(|school| (school.place != place, rank(school)));
    } else {
        schools.sort_by_key(|school| rank(school));
        let mut states: Vec<Text> = Vec::new();
        schools.retain(|school| {
            let is_new = !states.contains(&school.state);
            states.push(school.state);
            is_new || !is_known(school.state)
        });
    }
    schools.truncate(SCHOOLS);
    schools.sort_by_key(|school| (school.state, school.place));
    (place, schools)
}

/// Schools with known awards and an accreditation of a known date come first, the
/// newest date before the others.
fn rank(school: &School) -> impl Ord + use<> {
    let is_complete = !school.awards.is_empty() && school.accredited_as_of.is_some();
    Reverse((
        is_complete,
        school.accredited_as_of,
        !school.awards.is_empty(),
    ))
}

/// How many people completed a program in the newest year that is known.
pub fn graduates(region: &Region) -> Vec<&'static GraduateRow> {
    let rows = DATASET.graduates.iter();
    let rows: Vec<&GraduateRow> = rows.filter(|row| row.region == region.id).collect();
    let newest = rows.iter().map(|row| row.year).max();
    rows.into_iter()
        .filter(|row| Some(row.year) == newest)
        .collect()
}
