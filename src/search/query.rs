//! A parsed question: weighted terms and regions.

use career_data::search::analysis;
use career_data::search::fold::Word;
use career_data::search::index::{Found, Index, TermId, traits, weight_of};

/// A parsed question.
#[derive(Clone, Debug, Default)]
pub struct Query {
    pub terms: Vec<QueryTerm>,
    /// Named countries, as a bit set.
    pub regions: u16,
    /// Countries of named places, as a bit set.
    pub places: u16,
}

/// A word or a phrase of a question.
#[derive(Clone, Debug)]
pub struct QueryTerm {
    /// As typed, folded.
    pub typed: String,
    /// None if no passage contains it.
    pub id: Option<TermId>,
    pub weight: f32,
    /// A subject of other references.
    pub is_other_subject: bool,
    /// The name of a country, which weighs nothing.
    pub is_region: bool,
    /// A place in a country.
    pub is_place: bool,
}

/// Weight factor of unknown numbers.
const UNKNOWN_NUMBER: f32 = 0.1;

impl Query {
    /// Parses the words of a question.
    #[must_use]
    pub fn new(index: &Index, words: &[Word]) -> Self {
        let pieces = analysis::pieces(words, |key| index.look_up(key));
        let mut query = Query::default();
        for piece in &pieces {
            let words = words[piece.start..piece.start + piece.length].iter();
            let typed = words.map(|word| &*word.text).collect::<Vec<_>>().join(" ");
            match piece.found {
                Some(Found::Stop) => {}
                Some(Found::Term(id)) => query.add(index, typed, id),
                None => query.add_unknown(index, typed),
            }
        }
        query
    }

    fn add(&mut self, index: &Index, typed: String, id: TermId) {
        if self.terms.iter().any(|term| term.id == Some(id)) {
            return;
        }
        let term = index.term(id);
        let is_region = term.traits & traits::REGION != 0;
        if is_region {
            self.regions |= term.regions;
        } else {
            self.places |= term.regions;
        }
        self.terms.push(QueryTerm {
            typed,
            id: Some(id),
            weight: term.idf * weight_of(term.traits),
            is_other_subject: term.traits & traits::OTHER_SUBJECT != 0,
            is_region,
            is_place: term.traits & traits::PLACE != 0,
        });
    }

    fn add_unknown(&mut self, index: &Index, typed: String) {
        let is_number = typed.starts_with(|c: char| c.is_ascii_digit());
        let factor = if is_number { UNKNOWN_NUMBER } else { 1.0 };
        self.terms.push(QueryTerm {
            typed,
            id: None,
            weight: factor * index.rarest(),
            is_other_subject: false,
            is_region: false,
            is_place: false,
        });
    }

    /// The countries that it is about: named ones, else those of named places.
    #[must_use]
    pub fn asked_regions(&self) -> u16 {
        if self.regions == 0 {
            self.places
        } else {
            self.regions
        }
    }

    /// The total weight.
    #[must_use]
    pub fn weight(&self) -> f32 {
        self.terms.iter().map(|term| term.weight).sum()
    }

    /// The unknown words.
    pub fn unknown(&self) -> impl Iterator<Item = &str> {
        let unknown = self.terms.iter().filter(|term| term.id.is_none());
        unknown.map(|term| &*term.typed)
    }
}
