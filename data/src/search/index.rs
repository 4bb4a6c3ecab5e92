//! The search index: tables that the build script fills and the program embeds.
//!
//! A key is a word or a phrase in stems, and leads to a term or is a stop word. A term
//! has a weight, traits, and lists of the passages and of the questions that contain it.

use std::fmt::{self, Debug};
use std::ops::Deref;

/// Number of steps of a term's weight in a passage.
pub const STEPS: u8 = 16;
/// Units of an inverse document frequency of 1.
pub const IDF_UNIT: f32 = 32.0;
/// Units of a question weight of 1.
pub const NORM_UNIT: f32 = 4.0;

/// Rounds to a number of units.
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "kept between the ends of a byte"
)]
pub fn quantized(units: f32) -> u8 {
    units.round().clamp(0.0, 255.0) as u8
}

/// The index. Its `Debug` output is Rust source.
#[derive(Debug)]
pub struct Index {
    /// Inverse document frequency of an unknown word, in units.
    pub rarest: u8,
    /// The texts of all keys, concatenated.
    pub texts: &'static str,
    /// In alphabetical order.
    pub keys: Table<Key>,
    /// Words of the English of some countries.
    pub hints: Table<Hint>,
    /// By [`TermId`].
    pub terms: Table<Term>,
    pub related: Table<TermId>,
    /// Passages that contain a term, with its weight there, from 1 to [`STEPS`].
    pub postings: Table<(u16, u8)>,
    /// Questions and names that contain a term.
    pub question_postings: Table<u16>,
    /// By passage.
    pub rows: Table<Row>,
    /// How many names and how many questions each passage has. They follow each other in
    /// the order of the passages, the names first.
    pub question_counts: Table<[u8; 2]>,
    /// The total weight of the terms of each name and question, in units.
    pub norms: Table<u8>,
}

/// An embedded table.
pub struct Table<T: 'static>(pub &'static [T]);

impl<T> Deref for Table<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.0
    }
}

/// Tables live as long as the process.
impl<T> From<Vec<T>> for Table<T> {
    fn from(rows: Vec<T>) -> Self {
        Table(rows.leak())
    }
}

impl<T: Debug> Debug for Table<T> {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        write!(to, "Table(&{:?})", self.0)
    }
}

/// A part of a table. Indices instead of references spare the loader relocations.
#[derive(Clone, Copy, Debug)]
pub struct Span {
    pub start: u32,
    pub length: u16,
}

impl Span {
    fn range(self) -> std::ops::Range<usize> {
        let start = self.start as usize;
        start..start + usize::from(self.length)
    }
}

/// A word or a phrase.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// In the texts: the stems, then a tab and the word to display, if different.
    pub text: Span,
    /// None for a stop word.
    pub term: Option<TermId>,
}

/// A word of the English of some countries: `wetin`, `gotta`.
#[derive(Clone, Copy, Debug)]
pub struct Hint {
    /// In the texts.
    pub text: Span,
    /// The countries, as a bit set in dataset order.
    pub regions: u16,
}

/// Number of a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TermId(pub u16);

/// Words that mean the same.
#[derive(Clone, Copy, Debug)]
pub struct Term {
    /// Inverse document frequency, in units.
    pub idf: u8,
    pub traits: Traits,
    pub related: Span,
    pub passages: Span,
    pub questions: Span,
}

/// Traits of a term.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Traits {
    /// A word with little weight.
    pub is_weak: bool,
    /// The references that are about it.
    pub subject: Option<Subject>,
    /// The name of a region, not of a place in it.
    pub is_region: bool,
    /// The countries it refers to, as a bit set in dataset order.
    pub regions: u16,
}

/// Whose subject a word is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Of this reference.
    Own,
    /// Of other references.
    Other,
}

impl Traits {
    /// Whether it is a place in a region that is not a region itself.
    #[must_use]
    pub fn is_place(self) -> bool {
        self.regions != 0 && !self.is_region
    }

    /// Weight factor relative to other terms of the same rarity.
    #[must_use]
    pub fn weight(self) -> f32 {
        match self.is_weak || self.is_place() {
            _ if self.is_region => 0.0,
            true => 0.25,
            false => 1.0,
        }
    }
}

impl Term {
    /// The weight of a term that occurs.
    #[must_use]
    pub fn weight(&self) -> f32 {
        f32::from(self.idf) / IDF_UNIT * self.traits.weight()
    }
}

/// Location and region of a passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Number of its kind.
    pub kind: u8,
    /// Number of its list: a section, a country.
    pub owner: u8,
    /// Its index in the list.
    pub index: u16,
    /// Its part.
    pub part: u8,
    /// Whether it is a gap.
    pub is_gap: bool,
    /// Countries it applies to, as a bit set; empty: everywhere.
    pub regions: u16,
}

/// Value of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// A stop word.
    Stop,
    Term(TermId),
}

impl Index {
    /// The weight of an unknown word.
    #[must_use]
    pub fn rarest(&self) -> f32 {
        f32::from(self.rarest) / IDF_UNIT
    }

    /// Value of a key.
    #[must_use]
    pub fn look_up(&self, stems: &str) -> Option<Found> {
        let order = |key: &Key| self.stems(key).cmp(stems);
        let key = self.keys.binary_search_by(order).ok()?;
        Some(self.keys[key].term.map_or(Found::Stop, Found::Term))
    }

    /// The keys with an initial letter.
    #[must_use]
    pub fn keys_with(&self, initial: u8) -> &[Key] {
        let is_before = |key: &Key, end: u8| self.texts.as_bytes()[key.text.range().start] < end;
        let start = self.keys.partition_point(|key| is_before(key, initial));
        let end = self.keys.partition_point(|key| is_before(key, initial + 1));
        &self.keys[start..end]
    }

    /// The countries that a word hints at, as a bit set.
    #[must_use]
    pub fn hinted(&self, word: &str) -> u16 {
        let mut hints = self.hints.iter();
        let hint = hints.find(|hint| &self.texts[hint.text.range()] == word);
        hint.map_or(0, |hint| hint.regions)
    }

    fn stems(&self, key: &Key) -> &'static str {
        let text = &self.texts[key.text.range()];
        text.split_once('\t').map_or(text, |(stems, _)| stems)
    }

    /// A displayable word for a key.
    #[must_use]
    pub fn display(&self, key: &Key) -> &'static str {
        let text = &self.texts[key.text.range()];
        text.split_once('\t').map_or(text, |(_, display)| display)
    }

    /// A term.
    #[must_use]
    pub fn term(&self, term: TermId) -> &Term {
        &self.terms[usize::from(term.0)]
    }

    /// Related terms.
    #[must_use]
    pub fn related(&self, term: TermId) -> &[TermId] {
        &self.related[self.term(term).related.range()]
    }

    /// The passages with a term and its weight there, from 1 to [`STEPS`].
    pub fn passages(&self, term: TermId) -> impl Iterator<Item = (usize, u8)> {
        let passages = self.postings[self.term(term).passages.range()].iter();
        passages.map(|&(passage, weight)| (passage.into(), weight))
    }

    /// The questions and names with a term.
    pub fn questions(&self, term: TermId) -> impl Iterator<Item = usize> {
        let questions = self.question_postings[self.term(term).questions.range()].iter();
        questions.map(|&question| question.into())
    }
}
