//! Finding a region by what people call it.

use crate::dataset::{self, DATASET};
use crate::display;
use crate::error::{Error, quoted};
use crate::model::{Country, Subdivision, Text, Topic};
use crate::suggest::nearest;
use career_data::passages::TOPICS;
use std::borrow::Cow;

/// A country or a part of one.
#[derive(Clone, Copy, Debug)]
pub struct Region {
    /// ISO 3166-1 or 3166-2.
    pub id: Text,
    pub name: Text,
    /// The country that it is, or is a part of.
    pub country: &'static Country,
}

impl Region {
    /// Whether it is a country of its own.
    #[must_use]
    pub fn is_country(&self) -> bool {
        self.id == self.country.id
    }
}

impl From<&'static Country> for Region {
    fn from(country: &'static Country) -> Self {
        Region {
            id: country.id,
            name: country.name,
            country,
        }
    }
}

/// Every region: the countries first, then their parts, each in the order of ids.
pub fn all() -> impl Iterator<Item = Region> {
    let countries = DATASET.regions.iter().map(Region::from);
    countries.chain(DATASET.subdivisions.iter().filter_map(part))
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "a row of the embedded table"
)]
fn part(part: &'static Subdivision) -> Option<Region> {
    Some(Region {
        id: part.id,
        name: part.name,
        country: dataset::country_of(part.id)?,
    })
}

/// The region with an id, in any case.
#[must_use]
pub fn with_id(id: &str) -> Option<Region> {
    let id = id.to_ascii_uppercase();
    if let Some(country) = dataset::region(&id) {
        return Some(country.into());
    }
    dataset::subdivision(&id).and_then(part)
}

/// The regions with these codes, names or other names, each once.
///
/// # Errors
///
/// The first that is not known, with the one most like it.
pub fn find_all(words: &[String]) -> Result<Vec<Region>, Error> {
    let mut places: Vec<Region> = Vec::new();
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
pub fn find(word: &str) -> Result<Region, Error> {
    let wanted = word.trim().to_lowercase().replace('_', "-");
    let is_wanted = |name: &str| name.eq_ignore_ascii_case(&wanted);
    let known = |place: &Region| {
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

/// A name as it stands within a sentence: `the United States`.
#[must_use]
pub fn with_article(name: Text) -> Cow<'static, str> {
    let name = name.as_str();
    match name.starts_with("United") || name.starts_with("District") {
        true => format!("the {name}").into(),
        false => name.into(),
    }
}

/// The country that a region is a part of; none where it is a country itself.
#[must_use]
pub fn parent_country(id: Text) -> Option<&'static Country> {
    dataset::country_of(id).filter(|country| country.id != id)
}

/// What is known of a country, as it may be told of a region: of a part of the
/// country it says that it is known of the whole.
#[must_use]
pub fn qualify_with_country(id: Text, text: Text) -> Cow<'static, str> {
    match parent_country(id) {
        Some(country) => {
            let name = display::capitalized(&with_article(country.name));
            format!("{name} as a whole: {}", text.as_str()).into()
        }
        None => text.as_str().into(),
    }
}

/// The countries that are shown where no region is named.
#[must_use]
pub fn default_regions() -> Vec<Region> {
    let ids = DATASET.default_regions.iter();
    let countries = ids.filter_map(|id| dataset::region(id));
    countries.map(Region::from).collect()
}

/// The regions that are shown by default. One that is named comes before them,
/// and is not shown twice.
///
/// # Errors
///
/// A named region that is not known.
pub fn default_after(named: Option<&str>) -> Result<Vec<Region>, Error> {
    let default = DATASET.default_regions.into_iter().map(|id| id.as_str());
    let words = named.into_iter().chain(default).map(String::from);
    find_all(&words.collect::<Vec<String>>())
}

/// What is known of a country, topic by topic: the id that paths have, what it
/// is called, and the topic.
#[must_use]
pub fn topics(country: &'static Country) -> [(&'static str, &'static str, &'static Topic); 11] {
    TOPICS.map(|topic| (topic.id, topic.title, (topic.of)(country)))
}

/// The first of the places in each country.
pub fn dedup_by_country(places: &[Region]) -> impl Iterator<Item = &Region> {
    let is_first = |(index, place): &(usize, &Region)| {
        let mut before = places[..*index].iter();
        before.all(|other| other.country.id != place.country.id)
    };
    let first = places.iter().enumerate().filter(is_first);
    first.map(|(_, place)| place)
}

/// The countries that places are or are parts of, each once.
pub fn countries(places: &[Region]) -> impl Iterator<Item = &'static Country> {
    dedup_by_country(places).map(|place| place.country)
}

fn unknown(word: &str) -> Error {
    let ids: Vec<String> = DATASET
        .regions
        .iter()
        .map(|country| country.id.to_lowercase())
        .collect();
    Error::usage("unknown_region", format!("unknown region {}", quoted(word)))
        .suggestions(suggestion(word).map(|region| region.id.to_lowercase()))
        .hint(format!(
            "Regions: {}, and parts such as us-ca",
            ids.join(", ")
        ))
}

/// The region that a word likely means: a part of a country by the letters that
/// stand for it there (`ma`), else the region whose name is most similar.
fn suggestion(word: &str) -> Option<Region> {
    let code = word.trim().to_ascii_uppercase();
    let has_code = |region: &Region| {
        let part = region.id.as_str().split_once('-');
        part.is_some_and(|(_, part)| part == code)
    };
    if let Some(part) = all().find(has_code) {
        return Some(part);
    }
    let names = all().flat_map(|region| {
        let aliases = region.country.aliases.iter();
        let aliases = aliases.filter(move |_| region.is_country());
        let aliases = aliases.map(|alias| alias.as_str());
        let own = [region.id.as_str(), region.name.as_str()].into_iter();
        own.chain(aliases).map(move |name| (name, region))
    });
    let names: Vec<(&str, Region)> = names.collect();
    let meant = nearest(word, names.iter().map(|(name, _)| *name))?;
    let mut names = names.into_iter();
    names
        .find(|(name, _)| *name == meant)
        .map(|(_, region)| region)
}

#[cfg(test)]
mod tests {
    use super::{find, suggestion};

    #[test]
    fn finds_a_region_by_id_name_and_alias() {
        for word in ["ng", "NG", "nigeria", "Naija", "us_ca", "california"] {
            assert!(find(word).is_ok(), "{word}");
        }
    }

    #[test]
    fn suggests_the_part_with_that_code() {
        let id = |word| suggestion(word).map(|region| region.id.as_str());
        assert_eq!(id("ma"), Some("US-MA"));
        assert_eq!(id("hi"), Some("US-HI"));
        assert_eq!(id("nigera"), Some("NG"));
        assert_eq!(id("ontario"), None);
    }
}
