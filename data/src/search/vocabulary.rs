//! Synonyms, stop words and region names, from `data/synonyms.toml` and the regions.

use super::analysis::{CAPITALS, MAX_CAPITALS};
use super::fold::words;
use super::index::{Subject, Traits};
use super::stem::stem;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// `data/synonyms.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Synonyms {
    /// Stop words.
    pub stop: Vec<String>,
    /// Words of nearly every question: they weigh little.
    pub weak: Vec<String>,
    /// Synonyms, by group; the first represents the group.
    pub same: Vec<Vec<String>>,
    /// Words related to others, at less weight.
    #[serde(default)]
    pub related: Vec<Related>,
    /// Places that are not regions of the dataset, by region.
    #[serde(default)]
    pub places: Vec<Places>,
    /// Words of the English of a region: a question with one is likely about it.
    #[serde(default)]
    pub hints: Vec<Places>,
    /// Subjects of this reference: weaker passages answer a question that has one.
    #[serde(default)]
    pub own_subjects: Vec<String>,
    /// Subjects outside the reference: passages that only mention them are no answer.
    pub other_subjects: Vec<String>,
}

/// A search for `word` includes `words`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Related {
    pub word: String,
    pub words: Vec<String>,
}

/// Places in a region, or words of its English.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Places {
    /// ISO 3166-1.
    pub region: String,
    pub words: Vec<String>,
}

/// The meaning of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// A stop word.
    Stop,
    /// A term, possibly the key itself.
    Term(String),
}

/// A region.
#[derive(Clone, Debug)]
pub struct RegionNames {
    /// ISO 3166.
    pub id: String,
    /// Bit of its country.
    pub bit: u16,
    pub is_country: bool,
    pub names: Vec<String>,
}

/// The predefined keys.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    pub keys: BTreeMap<String, Key>,
    pub traits: BTreeMap<String, Traits>,
    /// Related terms.
    pub related: BTreeMap<String, Vec<String>>,
    /// Words of the English of some countries, with the bits of these.
    pub hints: BTreeMap<String, u16>,
    /// Words with two meanings, groups of fewer than two words, relations of a word to
    /// itself.
    pub problems: Vec<String>,
}

/// The key of a word or a phrase: the stems of its words.
#[must_use]
pub fn key(text: &str) -> String {
    let stems = words(text).into_iter().map(|word| stem(&word.text));
    stems.collect::<Vec<_>>().join(" ")
}

impl Vocabulary {
    /// Builds the vocabulary.
    #[must_use]
    pub fn new(
        synonyms: &Synonyms,
        regions: &[RegionNames],
        places: &[(u16, String)],
        abbreviations: &[String],
    ) -> Self {
        let mut vocabulary = Vocabulary::default();
        let stop: BTreeSet<String> = synonyms.stop.iter().map(|word| key(word)).collect();
        for region in regions {
            vocabulary.region(region, &stop);
        }
        for group in &synonyms.same {
            if group.len() < 2 {
                vocabulary.problem(&format!("a group needs two words: {group:?}"));
            }
            let Some(first) = group.first() else { continue };
            let term = key(first);
            for word in group {
                vocabulary.add(word, key(word), &Key::Term(term.clone()));
            }
        }
        for word in &synonyms.stop {
            vocabulary.add(word, key(word), &Key::Stop);
        }
        for places in &synonyms.places {
            vocabulary.places(places, regions);
        }
        for hints in &synonyms.hints {
            vocabulary.hints(hints, regions);
        }
        for abbreviation in abbreviations {
            vocabulary.abbreviation(abbreviation);
        }
        for (bit, place) in places {
            vocabulary.place(place, *bit);
        }
        for region in regions {
            vocabulary.code(region);
        }
        for word in &synonyms.weak {
            vocabulary.traits_of(word).is_weak = true;
        }
        for word in &synonyms.own_subjects {
            vocabulary.traits_of(word).subject = Some(Subject::Own);
        }
        for word in &synonyms.other_subjects {
            let subject = &mut vocabulary.traits_of(word).subject;
            if subject.replace(Subject::Other) == Some(Subject::Own) {
                vocabulary.problem(&format!("'{word}' is an own and another subject"));
            }
        }
        for related in &synonyms.related {
            let words = related.words.iter();
            let words: Vec<String> = words.map(|word| vocabulary.term(word)).collect();
            if words.contains(&vocabulary.term(&related.word)) {
                vocabulary.problem(&format!("'{}' is related to itself", related.word));
            }
            let term = vocabulary.define(&related.word);
            vocabulary.related.entry(term).or_default().extend(words);
        }
        vocabulary
    }

    fn problem(&mut self, reason: &str) {
        self.problems.push(format!("synonyms: {reason}"));
    }

    /// The meaning of a key, if predefined.
    #[must_use]
    pub fn look_up(&self, key: &str) -> Option<Key> {
        self.keys.get(key).cloned()
    }

    fn region(&mut self, region: &RegionNames, stop: &BTreeSet<String>) {
        let id = region.id.to_ascii_lowercase();
        let term = format!("@{id}");
        let traits = Traits {
            is_region: region.is_country,
            regions: region.bit,
            ..Traits::default()
        };
        self.traits.insert(term.clone(), traits);
        let code = code(&id);
        let marked = format!("{CAPITALS}{code}");
        if region.is_country {
            self.keys.insert(marked, Key::Term(term.clone()));
        } else if !AMBIGUOUS_CODES.contains(&code) {
            self.keys
                .entry(marked)
                .or_insert_with(|| Key::Term(term.clone()));
        }
        for name in region.names.iter().chain([&id]) {
            let key = key(name);
            // `in` is a preposition, `nd` a diploma, `can` not only Canada.
            let is_code = key.len() == 2 && AMBIGUOUS_CODES.contains(&&*key) || stop.contains(&key);
            let is_known = self.keys.get(&key) == Some(&Key::Term(term.clone()));
            if !is_code && !is_known {
                self.add(name, key, &Key::Term(term.clone()));
            }
        }
    }

    /// Defines the code of a part of a country in small letters, `tx`, unless it is a word.
    fn code(&mut self, region: &RegionNames) {
        let id = region.id.to_ascii_lowercase();
        let code = code(&id);
        if !region.is_country && !AMBIGUOUS_CODES.contains(&code) {
            let key = self.keys.entry(code.to_owned());
            key.or_insert_with(|| Key::Term(format!("@{id}")));
        }
    }

    /// The bit of a region.
    fn bit(&mut self, id: &str, regions: &[RegionNames]) -> u16 {
        let region = regions.iter().find(|region| region.id == id);
        if region.is_none() {
            self.problem(&format!("unknown region '{id}'"));
        }
        region.map_or(0, |region| region.bit)
    }

    fn hints(&mut self, hints: &Places, regions: &[RegionNames]) {
        let bit = self.bit(&hints.region, regions);
        for hint in &hints.words {
            match &words(hint)[..] {
                [word] => *self.hints.entry(word.text.clone()).or_default() |= bit,
                _ => self.problem(&format!("hint '{hint}' is not one word")),
            }
        }
    }

    fn places(&mut self, places: &Places, regions: &[RegionNames]) {
        let bit = self.bit(&places.region, regions);
        for word in &places.words {
            self.traits_of(word).regions |= bit;
        }
    }

    /// Defines an abbreviation that is also a stop word or the code of a state: `WHO`
    /// is not who.
    fn abbreviation(&mut self, name: &str) {
        let is_short =
            name.len() <= MAX_CAPITALS && name.bytes().all(|byte| byte.is_ascii_uppercase());
        let marked = format!("{CAPITALS}{}", name.to_ascii_lowercase());
        let is_country = matches!(self.look_up(&marked), Some(Key::Term(term)) if term.len() == 3);
        let is_word =
            self.look_up(&key(name)) == Some(Key::Stop) || self.keys.contains_key(&marked);
        if is_short && is_word && !is_country {
            self.keys.insert(marked.clone(), Key::Term(marked));
        }
    }

    /// Defines the place of a school, unless the word is defined already.
    fn place(&mut self, place: &str, bit: u16) {
        let key = key(place);
        let is_phrase = (1..=4).contains(&key.split(' ').count());
        let is_new = match self.look_up(&key) {
            None => true,
            Some(Key::Term(term)) => {
                let traits = self.traits.get(&key);
                term == key && traits.is_none_or(|traits| traits.regions != 0)
            }
            Some(Key::Stop) => false,
        };
        if is_phrase && is_new && !key.is_empty() {
            self.keys.insert(key.clone(), Key::Term(key.clone()));
            self.traits.entry(key).or_default().regions |= bit;
        }
    }

    /// The term of a word.
    fn term(&self, word: &str) -> String {
        let key = key(word);
        match self.keys.get(&key) {
            Some(Key::Term(term)) => term.clone(),
            _ => key,
        }
    }

    fn traits_of(&mut self, word: &str) -> &mut Traits {
        let term = self.define(word);
        self.traits.entry(term).or_default()
    }

    /// The term of a word, which may be new.
    fn define(&mut self, word: &str) -> String {
        let term = self.term(word);
        if self.keys.get(&term) == Some(&Key::Stop) {
            self.problem(&format!("'{word}' is a stop word"));
        }
        self.keys
            .entry(term.clone())
            .or_insert_with(|| Key::Term(term.clone()));
        term
    }

    fn add(&mut self, word: &str, key: String, is: &Key) {
        if key.is_empty() || key.split(' ').count() > 4 {
            self.problem(&format!("'{word}' is no phrase of one to four words"));
            return;
        }
        match self.keys.insert(key, is.clone()) {
            Some(known) if known == *is => {
                self.problem(&format!("'{word}' is there twice"));
            }
            Some(known) => self.problem(&format!("'{word}' is {known:?} and {is:?}")),
            None => {}
        }
    }
}

/// The code of a region without that of its country: `tx` of `us-tx`.
fn code(id: &str) -> &str {
    id.rsplit('-').next().unwrap_or(id)
}

/// Codes of states and countries that are also words, diplomas or titles.
const AMBIGUOUS_CODES: [&str; 15] = [
    "in", "nd", "md", "ms", "ma", "pa", "or", "me", "hi", "ok", "it", "id", "la", "al", "de",
];
