//! Cities and states by name.

use super::parent_country;
use crate::dataset::DATASET;
use crate::model::{Country, Text};

/// A city or state of a country, as the data spells it.
pub fn find_place(word: &str, country: &'static Country) -> Option<Text> {
    let word = word.trim();
    // "Lagos State" is in the data as "Lagos".
    let lower = word.to_lowercase();
    let word = &word[..lower.strip_suffix(" state").map_or(word.len(), str::len)];
    places(country).find(|name| name.eq_ignore_ascii_case(word))
}

/// The cities and states of a country, those of schools first.
pub fn places(country: &'static Country) -> impl Iterator<Item = Text> {
    let schools = country.schools.into_iter();
    let of_schools = schools.flat_map(|school| [school.state, school.place]);
    let parts = DATASET.subdivisions.iter();
    let parts = parts.filter(|part| parent_country(part.id).is_some_and(|of| of.id == country.id));
    of_schools
        .filter(|place| is_known(*place))
        .chain(parts.map(|part| part.name))
}

/// The country with a city or state of that name.
#[must_use]
pub fn country_with_place(word: &str) -> Option<&'static Country> {
    let mut countries = DATASET.regions.iter();
    countries.find(|country| find_place(word, country).is_some())
}

/// Whether the place or the accreditation of a school was found.
#[must_use]
pub fn is_known(text: Text) -> bool {
    !text.starts_with("Not found")
}
