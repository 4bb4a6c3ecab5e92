//! Finding a region by what people call it.

use crate::data::{self, DATASET};
use crate::exit::{Failure, quoted};
use crate::model::{Region, Subdivision, Text};
use crate::nearest::nearest;
use std::borrow::Cow;

/// A country or a part of one.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// ISO 3166-1 or 3166-2.
    pub id: Text,
    pub name: Text,
    /// The country that it is, or is a part of.
    pub country: &'static Region,
}

impl Place {
    /// Whether it is a country of its own.
    #[must_use]
    pub fn is_country(&self) -> bool {
        self.id == self.country.id
    }
}

impl From<&'static Region> for Place {
    fn from(country: &'static Region) -> Self {
        Place {
            id: country.id,
            name: country.name,
            country,
        }
    }
}

/// The regions that are shown where none is named.
pub const DEFAULT: [&str; 2] = ["ng", "us"];

/// Every region: the countries first, then their parts, each in the order of ids.
pub fn all() -> impl Iterator<Item = Place> {
    let countries = DATASET.regions.iter().map(Place::from);
    countries.chain(DATASET.subdivisions.iter().filter_map(part))
}

fn part(part: &'static Subdivision) -> Option<Place> {
    Some(Place {
        id: part.id,
        name: part.name,
        country: crate::figures::country(part.id)?,
    })
}

/// The region with an id, in any case.
#[must_use]
pub fn with_id(id: &str) -> Option<Place> {
    let id = id.to_ascii_uppercase();
    if let Some(country) = data::region(&id) {
        return Some(country.into());
    }
    data::subdivision(&id).and_then(part)
}

/// The regions with these codes, names or other names, each once.
///
/// # Errors
///
/// The first that is not known, with the one most like it.
pub fn find_all(words: &[String]) -> Result<Vec<Place>, Failure> {
    let mut places: Vec<Place> = Vec::new();
    for word in words {
        let place = find(word)?;
        if !places.iter().any(|known| known.id == place.id) {
            places.push(place);
        }
    }
    Ok(places)
}

/// The region with this code, name or other name, in any case.
///
/// # Errors
///
/// Where there is none, the one most like it.
pub fn find(word: &str) -> Result<Place, Failure> {
    let wanted = word.trim().to_lowercase().replace('_', "-");
    let is_wanted = |name: &str| name.eq_ignore_ascii_case(&wanted);
    let known = |place: &Place| {
        is_wanted(&place.name)
            || (place.is_country() && place.country.aliases.iter().any(|alias| is_wanted(alias)))
    };
    // Names are compared with all that there are, ids need not be.
    with_id(&wanted)
        .or_else(|| all().find(known))
        .ok_or_else(|| unknown(word))
}

/// The name of the region with an id; the id where there is none.
#[must_use]
pub fn name(id: Text) -> Text {
    with_id(&id).map_or(id, |place| place.name)
}

/// The country that a region is a part of; none where it is a country itself.
#[must_use]
pub fn whole(id: Text) -> Option<&'static Region> {
    crate::figures::country(id).filter(|country| country.id != id)
}

/// What is known of a country, as it may be told of a region: of a part of the
/// country it says that it is known of the whole.
#[must_use]
pub fn told_of(id: Text, text: Text) -> Cow<'static, str> {
    match whole(id) {
        Some(country) => format!("{} as a whole: {}", country.name.0, text.0).into(),
        None => text.0.into(),
    }
}

/// The countries that are shown where no region is named.
#[must_use]
pub fn default_places() -> Vec<Place> {
    DEFAULT.iter().filter_map(|id| find(id).ok()).collect()
}

/// The regions that are shown by default. One that is named comes before them,
/// and is not shown twice.
///
/// # Errors
///
/// A named region that is not known.
pub fn default_after(named: Option<&str>) -> Result<Vec<Place>, Failure> {
    let words = named.into_iter().chain(DEFAULT).map(String::from);
    find_all(&words.collect::<Vec<String>>())
}

/// The first of the places in each country.
pub fn one_a_country(places: &[Place]) -> impl Iterator<Item = &Place> {
    let is_first = |(index, place): &(usize, &Place)| {
        let mut before = places[..*index].iter();
        before.all(|other| other.country.id != place.country.id)
    };
    let first = places.iter().enumerate().filter(is_first);
    first.map(|(_, place)| place)
}

/// The countries that places are or are parts of, each once.
pub fn countries(places: &[Place]) -> impl Iterator<Item = &'static Region> {
    one_a_country(places).map(|place| place.country)
}

fn unknown(word: &str) -> Failure {
    let names = all().flat_map(|place| {
        let aliases = if place.is_country() {
            place.country.aliases.0
        } else {
            &[]
        };
        let aliases = aliases.iter().map(|alias| alias.0);
        [place.id.0, place.name.0]
            .into_iter()
            .chain(aliases)
            .map(move |name| (name, place))
    });
    let names: Vec<(&str, Place)> = names.collect();
    let meant = nearest(word, names.iter().map(|(name, _)| *name));
    let meant = names.iter().find(|(name, _)| Some(*name) == meant);
    let ids: Vec<String> = DATASET
        .regions
        .iter()
        .map(|region| region.id.to_lowercase())
        .collect();
    Failure::usage("unknown_region", format!("no region {}", quoted(word)))
        .candidates(meant.map(|(_, place)| place.id.to_lowercase()))
        .hint(format!(
            "Regions: {}, and parts such as us-ca",
            ids.join(", ")
        ))
}
