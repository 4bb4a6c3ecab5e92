//! Selects up to three schools for the handout.

use crate::dataset::DATASET;
use crate::error::{Error, quoted};
use crate::model::{GraduateRow, School, Text};
use crate::region::place::{self, is_known};
use crate::region::{Region, with_article};
use crate::suggest::nearest;
use std::cmp::Reverse;

/// Number of schools.
const SCHOOLS: usize = 3;

/// A city or state in one of the regions, as the data spells it. A state may have no
/// schools.
///
/// # Errors
///
/// A place in none of the regions.
pub fn find_place(word: &str, regions: &[Region]) -> Result<Text, Error> {
    let countries = || regions.iter().map(|region| region.country);
    if let Some(name) = countries().find_map(|country| place::find_place(word, country)) {
        return Ok(name);
    }
    let message = format!("no school is listed in {}", quoted(word.trim()));
    let error = Error::not_found("unknown_place", message);
    if let Some(country) = place::country_with_place(word) {
        let (id, name) = (country.id.to_lowercase(), with_article(country.name));
        return Err(error.hint(format!("That is in {name}: add --for {id}")));
    }
    let names: Vec<Text> = countries().flat_map(place::places).collect();
    let similar = nearest(word.trim(), names.iter().map(|name| name.as_str()));
    let id = countries().next().map_or("", |country| country.id.as_str());
    Err(error
        .suggestions(similar.map(str::to_owned))
        .hint(format!("'career schools {}' lists all", id.to_lowercase())))
}

/// At most three schools, by state, and their place: the requested one, if it is in
/// this country, else the subdivision, if any.
pub fn choose(region: &Region, place: Option<Text>) -> (Option<Text>, Vec<&'static School>) {
    let country = region.country;
    let place = place.filter(|place| place::places(country).any(|name| name == *place));
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

/// Prefers schools with known awards and a dated accreditation, newest first.
fn rank(school: &School) -> impl Ord + use<> {
    let is_complete = !school.awards.is_empty() && school.accredited_as_of.is_some();
    Reverse((
        is_complete,
        school.accredited_as_of,
        !school.awards.is_empty(),
    ))
}

/// Graduates of the newest year.
pub fn graduates(region: &Region) -> Vec<&'static GraduateRow> {
    let rows = DATASET.graduates.iter();
    let rows: Vec<&GraduateRow> = rows.filter(|row| row.region == region.id).collect();
    let newest = rows.iter().map(|row| row.year).max();
    rows.into_iter()
        .filter(|row| Some(row.year) == newest)
        .collect()
}
