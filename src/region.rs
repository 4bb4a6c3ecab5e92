//! Finds regions by id, name or alias.

pub mod place;

use crate::dataset::{self, DATASET};
use crate::display::{self, joined};
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
    /// The country itself, or the one it is part of.
    pub country: &'static Country,
}

impl Region {
    /// Whether it is a country.
    #[must_use]
    pub fn is_country(&self) -> bool {
        self.id == self.country.id
    }

    /// Its id, if it is a subdivision.
    #[must_use]
    pub fn part(&self) -> Option<Text> {
        (!self.is_country()).then_some(self.id)
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

/// Every region: countries, then subdivisions, each sorted by id.
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

/// The region with an id, ignoring case.
#[must_use]
pub fn with_id(id: &str) -> Option<Region> {
    let id = id.to_ascii_uppercase();
    if let Some(country) = dataset::region(&id) {
        return Some(country.into());
    }
    dataset::subdivision(&id).and_then(part)
}

/// Most words of a region's name.
const MOST_WORDS: usize = 4;

/// Finds regions by code, name or alias; drops duplicates. An empty word, as after the
/// comma of `us, ng`, is skipped.
///
/// # Errors
///
/// The first unknown region, with the most similar one.
pub fn find_all(words: &[String]) -> Result<Vec<Region>, Error> {
    let mut regions: Vec<Region> = Vec::new();
    let has_words = words.iter().any(|word| !word.is_empty());
    for (index, word) in words.iter().enumerate() {
        if has_words && word.is_empty() {
            continue;
        }
        let region = find(word).map_err(|error| unquoted(&words[index..]).unwrap_or(error))?;
        if !regions.iter().any(|known| known.id == region.id) {
            regions.push(region);
        }
    }
    Ok(regions)
}

/// Finds a region by code, name or alias, ignoring case.
///
/// # Errors
///
/// An unknown region, with the most similar one.
pub fn find(word: &str) -> Result<Region, Error> {
    let wanted = word.trim().to_lowercase().replace('_', "-");
    let is_wanted = |name: &str| name.eq_ignore_ascii_case(&wanted);
    let known = |region: &Region| {
        is_wanted(&region.name)
            || (region.is_country() && region.country.aliases.iter().any(|alias| is_wanted(alias)))
    };
    // Look up the id first; comparing names scans all regions.
    with_id(&wanted)
        .or_else(|| all().find(known))
        .ok_or_else(|| unknown(word))
}

/// The name of a region; its id if unknown.
#[must_use]
pub fn name(id: Text) -> Text {
    with_id(&id).map_or(id, |region| region.name)
}

/// A name within a sentence: `the United States`.
#[must_use]
pub fn with_article(name: Text) -> Cow<'static, str> {
    let name = name.as_str();
    match name.starts_with("United") || name.starts_with("District") {
        true => format!("the {name}").into(),
        false => name.into(),
    }
}

/// The country of a subdivision; none for a country.
#[must_use]
pub fn parent_country(id: Text) -> Option<&'static Country> {
    dataset::country_of(id).filter(|country| country.id != id)
}

/// Text about a country; for a subdivision, marked as applying to the whole country.
#[must_use]
pub fn qualify_with_country(id: Text, text: Text) -> Cow<'static, str> {
    match parent_country(id) {
        Some(country) => {
            let name = display::capitalized(&with_article(country.name));
            format!("{name} as a whole: {text}").into()
        }
        None => text.as_str().into(),
    }
}

/// The countries shown by default.
#[must_use]
pub fn default_regions() -> Vec<Region> {
    let ids = DATASET.default_regions.iter();
    let countries = ids.filter_map(|id| dataset::region(id));
    countries.map(Region::from).collect()
}

/// The topics of a country, each with its path segment and title.
#[must_use]
pub fn topics(country: &'static Country) -> [(&'static str, &'static str, &'static Topic); 11] {
    TOPICS.map(|topic| (topic.id, topic.title, (topic.of)(country)))
}

fn unknown(word: &str) -> Error {
    let mut parts = word.split(',');
    if word.contains(',') && parts.all(|part| find(part).is_ok()) {
        let message = format!("expected one region, found {}", quoted(word));
        return Error::usage("too_many_regions", message);
    }
    let error = Error::usage("unknown_region", format!("unknown region {}", quoted(word)));
    if let Some(country) = place::country_with_place(word) {
        return error
            .suggestions([country.id.to_lowercase()])
            .hint(format!("It is in {}", with_article(country.name)));
    }
    let ids = DATASET.regions.iter();
    let ids = joined(ids.map(|country| country.id.to_lowercase()), ", ");
    error
        .suggestions(suggestion(word).map(|region| region.id.to_lowercase()))
        .hint(format!("Regions: {ids}, and subdivisions such as us-ca"))
}

/// The error for the words of a name that was not quoted, such as `new york`.
fn unquoted(words: &[String]) -> Option<Error> {
    let longest = words.len().min(MOST_WORDS);
    let mut names = (2..=longest).map(|count| words[..count].join(" "));
    let (name, region) = names.find_map(|name| find(&name).ok().map(|region| (name, region)))?;
    let message = format!("unknown region {}", quoted(&words[0]));
    let error = Error::usage("unknown_region", message)
        .suggestions([region.id.to_lowercase()])
        .hint(format!("Quote a name of several words: {}", quoted(&name)));
    Some(error)
}

/// The region that a word likely means: a subdivision with that code (`ma`), else the
/// region with the most similar name.
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
        for word in ["ng", "NG", "NIGERIA", "Naija", "uk", "us_ca", "california"] {
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
