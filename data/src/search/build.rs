//! Builds the index from the passages of the dataset; used by the build script only.

use super::analysis::{self, Piece};
use super::encode::{
    put, put_postings, put_traits, put_varint, quantized, ratio, row, traits_byte,
};
use super::fold::words;
use super::index::{ALIAS, BLOCK, HEADER, IDF_UNIT, NORM_UNIT, Row, STOP, weight_of};
use super::vocabulary::{Key, Traits, Vocabulary};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The indexed texts of a passage.
#[derive(Clone, Debug)]
pub struct Document {
    pub row: Row,
    /// Its title, then its other names.
    pub names: Vec<String>,
    /// The questions it answers.
    pub questions: Vec<String>,
    pub path: String,
    /// Words on the subject of its kind, which may be absent from its text.
    pub about: String,
    pub text: Vec<String>,
}

/// Field weights: title, other names, questions, subject, path, text.
const WEIGHTS: [f32; FIELDS] = [2.0, 1.5, 1.0, 1.5, 1.0, 1.0];
const FIELDS: usize = 6;
const TEXT: usize = 5;
/// BM25 `k1`: term frequency saturation.
const SATURATION: f32 = 0.8;
/// BM25 `b`: length normalization.
const LENGTH: f32 = 0.5;
/// Share of the passages above which a word counts only outside the text.
const TOO_COMMON: f32 = 0.2;

/// The occurrences of a term.
#[derive(Default)]
struct Postings {
    /// By passage: frequency in each field.
    passages: BTreeMap<usize, [u16; FIELDS]>,
    questions: BTreeSet<usize>,
    /// Its spellings with frequencies.
    written: HashMap<String, usize>,
}

/// Builds the bytes of the index.
///
/// # Panics
///
/// If there are more terms than fit.
#[must_use]
pub fn index(documents: &[Document], vocabulary: &Vocabulary) -> Vec<u8> {
    let mut collected = Collected::new(vocabulary);
    for (number, document) in documents.iter().enumerate() {
        collected.add_fields(number, document);
        collected.add_questions(document);
    }
    let numbers: HashMap<&str, u16> = collected
        .terms
        .keys()
        .enumerate()
        .map(|(number, term)| {
            let number = u16::try_from(number).expect("fewer than 65,536 terms");
            (&**term, number)
        })
        .collect();
    let (term_offsets, term_data) = collected.term_parts(&numbers);
    let (key_blocks, keys, suffixes) = keys(&collected.terms, vocabulary, &numbers);
    let rows: Vec<u8> = documents
        .iter()
        .flat_map(|document| row(document.row))
        .collect();
    let counts: Vec<u8> = collected.counts.concat();
    let norms = collected.norms();

    let mut bytes = Vec::new();
    let blocks = key_blocks.len() / 5;
    let rarest = (1.0 + ratio(documents.len(), 1)).ln();
    let rarest = usize::from(quantized(rarest * IDF_UNIT));
    for number in [rarest, blocks, documents.len(), norms.len()] {
        put(&mut bytes, number, 4);
    }
    let parts = [
        key_blocks,
        term_offsets,
        term_data,
        rows,
        counts,
        norms,
        suffixes,
        keys,
    ];
    let mut start = HEADER;
    for part in &parts {
        put(&mut bytes, start, 4);
        start += part.len();
    }
    bytes.extend(parts.concat());
    bytes
}

/// The occurrences of all terms.
struct Collected<'a> {
    vocabulary: &'a Vocabulary,
    terms: BTreeMap<String, Postings>,
    /// By passage: number of terms in each field.
    lengths: Vec<[usize; FIELDS]>,
    /// The terms of every name and question, in passage order.
    questions: Vec<Vec<String>>,
    /// By passage: numbers of names and questions.
    counts: Vec<[u8; 2]>,
}

impl<'a> Collected<'a> {
    fn new(vocabulary: &'a Vocabulary) -> Self {
        let of_keys = vocabulary.keys.values().filter_map(|key| match key {
            Key::Term(term) => Some(term),
            Key::Stop => None,
        });
        let terms = of_keys.chain(vocabulary.traits.keys());
        Collected {
            vocabulary,
            terms: terms
                .map(|term| (term.clone(), Postings::default()))
                .collect(),
            lengths: Vec::new(),
            questions: Vec::new(),
            counts: Vec::new(),
        }
    }

    fn add_fields(&mut self, number: usize, document: &Document) {
        let mut lengths = [0; FIELDS];
        for (field, texts) in fields(document).into_iter().enumerate() {
            for text in texts {
                let found = of_text(text, self.vocabulary, field == TEXT);
                lengths[field] += found.len();
                for (term, written) in found {
                    let postings = self.terms.entry(term).or_default();
                    postings.passages.entry(number).or_default()[field] += 1;
                    *postings.written.entry(written).or_default() += 1;
                }
            }
        }
        self.lengths.push(lengths);
    }

    fn add_questions(&mut self, document: &Document) {
        let mut counts = [0_u8; 2];
        let lists = [&document.names, &document.questions];
        for (texts, count) in lists.into_iter().zip(&mut counts) {
            let mut known: BTreeSet<Vec<String>> = BTreeSet::new();
            for text in texts {
                let found = of_text(text, self.vocabulary, false);
                let found: BTreeSet<String> = found.into_iter().map(|(term, _)| term).collect();
                let found: Vec<String> = found.into_iter().collect();
                let is_new = !found.is_empty() && known.insert(found.clone());
                if !is_new || *count == u8::MAX {
                    continue;
                }
                for term in &found {
                    let postings = self.terms.entry(term.clone()).or_default();
                    postings.questions.insert(self.questions.len());
                }
                self.questions.push(found);
                *count += 1;
            }
        }
        self.counts.push(counts);
    }

    /// The inverse document frequency of a term.
    fn idf(&self, postings: &Postings) -> u8 {
        let (all, with) = (self.lengths.len(), postings.passages.len());
        let idf = (1.0 + (ratio(all - with, 1) + 0.5) / (ratio(with, 1) + 0.5)).ln();
        quantized(idf * IDF_UNIT)
    }

    /// Offsets of the data of each term, and the data.
    fn term_parts(&self, numbers: &HashMap<&str, u16>) -> (Vec<u8>, Vec<u8>) {
        let averages = self.average_lengths();
        let (mut offsets, mut data) = (Vec::new(), Vec::new());
        for (term, postings) in &self.terms {
            put(&mut offsets, data.len(), 3);
            data.push(self.idf(postings));
            put_traits(&mut data, &self.traits(term), numbers);
            put_postings(
                &mut data,
                &self.weights(postings, &averages),
                &postings.questions,
            );
        }
        (offsets, data)
    }

    fn traits(&self, term: &str) -> Traits {
        self.vocabulary
            .traits
            .get(term)
            .cloned()
            .unwrap_or_default()
    }

    fn average_lengths(&self) -> [f32; FIELDS] {
        std::array::from_fn(|field| {
            let lengths = self.lengths.iter().map(|lengths| lengths[field]);
            let lengths: Vec<usize> = lengths.filter(|length| *length > 0).collect();
            ratio(lengths.iter().sum::<usize>().max(1), lengths.len().max(1))
        })
    }

    /// The weight of a term in each passage, from 0 to 1 (BM25F).
    fn weights(&self, postings: &Postings, averages: &[f32; FIELDS]) -> Vec<(usize, f32)> {
        let is_common = ratio(postings.passages.len(), self.lengths.len()) > TOO_COMMON;
        let passages = postings.passages.iter().filter(|(_, counts)| {
            let in_text_only = counts[..TEXT].iter().all(|count| *count == 0);
            !(is_common && in_text_only)
        });
        let weighted = passages.map(|(&number, counts)| {
            let of_field = |field: usize| {
                let length = ratio(self.lengths[number][field], 1) / averages[field];
                let count = f32::from(counts[field]);
                WEIGHTS[field] * count / (1.0 - LENGTH + LENGTH * length)
            };
            let sum: f32 = (0..FIELDS).map(of_field).sum();
            (number, sum / (SATURATION + sum))
        });
        weighted.collect()
    }

    /// The weight of each name and question.
    fn norms(&self) -> Vec<u8> {
        let weight = |term: &String| {
            let idf = f32::from(self.idf(&self.terms[term])) / IDF_UNIT;
            idf * weight_of(traits_byte(&self.traits(term)))
        };
        let norms = self.questions.iter().map(|terms| {
            let weight: f32 = terms.iter().map(weight).sum();
            quantized(weight * NORM_UNIT).max(1)
        });
        norms.collect()
    }
}

fn fields(document: &Document) -> [&[String]; FIELDS] {
    let (title, names) = document.names.split_at(document.names.len().min(1));
    [
        title,
        names,
        &document.questions,
        std::slice::from_ref(&document.about),
        std::slice::from_ref(&document.path),
        &document.text,
    ]
}

/// The terms of a text with their spellings.
fn of_text(text: &str, vocabulary: &Vocabulary, is_running_text: bool) -> Vec<(String, String)> {
    let words = words(text);
    let pieces = analysis::pieces(&words, |key| vocabulary.look_up(key));
    let mut terms = Vec::new();
    for Piece {
        start,
        length,
        key,
        found,
    } in pieces
    {
        let written = || {
            let words = words[start..start + length].iter();
            words.map(|word| &*word.text).collect::<Vec<_>>().join(" ")
        };
        match found {
            Some(Key::Stop) => {}
            Some(Key::Term(term)) => terms.push((term, written())),
            None if is_running_text && is_amount(&key) => {}
            None => {
                for part in super::fold::code_parts(&key) {
                    terms.push((super::stem::stem(part), part.to_owned()));
                }
                terms.push((key, written()));
            }
        }
    }
    terms
}

/// Whether a word is an amount, which is not indexed.
fn is_amount(word: &str) -> bool {
    let is_number = word
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.');
    is_number && (word.len() > 4 || word.contains('.'))
}

/// The blocks, the keys and the suffixes.
fn keys(
    terms: &BTreeMap<String, Postings>,
    vocabulary: &Vocabulary,
    numbers: &HashMap<&str, u16>,
) -> (Vec<u8>, Vec<u8>, Vec<u8>) {
    let mut all: BTreeMap<&str, Key> = BTreeMap::new();
    for term in terms.keys() {
        all.insert(term, Key::Term(term.clone()));
    }
    for (key, is) in &vocabulary.keys {
        all.insert(key, is.clone());
    }
    let displays: BTreeMap<&str, (usize, String)> = terms
        .iter()
        .filter_map(|(term, postings)| Some((&**term, ending(term, postings)?)))
        .collect();
    let mut by_use: BTreeMap<&(usize, String), usize> = BTreeMap::new();
    for ending in displays.values() {
        *by_use.entry(ending).or_default() += 1;
    }
    let mut endings: Vec<&(usize, String)> = by_use.keys().copied().collect();
    endings.sort_by_key(|ending| std::cmp::Reverse(by_use[ending]));
    endings.truncate(usize::from(ALIAS) - 1);
    let mut suffixes = Vec::new();
    for (cut, suffix) in &endings {
        suffixes.push(u8::try_from(*cut).unwrap_or_default());
        suffixes.push(u8::try_from(suffix.len()).expect("a short ending"));
        suffixes.extend(suffix.bytes());
    }

    let (mut blocks, mut bytes) = (Vec::new(), Vec::new());
    let mut before = "";
    let mut own = 0_u16;
    for (number, (key, is)) in all.iter().enumerate() {
        if number % BLOCK == 0 {
            put(&mut blocks, bytes.len(), 3);
            blocks.extend(own.to_le_bytes());
            before = "";
        }
        let shared = shared_prefix(key, before).min(15);
        let rest = &key[shared..];
        let short = u8::try_from(rest.len().min(15)).expect("at most four bits");
        bytes.push(short << 4 | u8::try_from(shared).expect("at most four bits"));
        if rest.len() >= 15 {
            put_varint(&mut bytes, rest.len() - 15);
        }
        let display = match is {
            Key::Stop => STOP,
            Key::Term(term) if term == key => {
                let ending = displays.get(key);
                let code =
                    ending.and_then(|ending| endings.iter().position(|other| *other == ending));
                code.map_or(0, |code| u8::try_from(code + 1).unwrap_or_default())
            }
            Key::Term(_) => ALIAS,
        };
        bytes.push(display);
        bytes.extend(rest.bytes());
        match is {
            Key::Term(term) if display == ALIAS => bytes.extend(numbers[&**term].to_le_bytes()),
            Key::Term(_) => own += 1,
            Key::Stop => {}
        }
        before = key;
    }
    (blocks, bytes, suffixes)
}

/// Number of bytes that two words begin with alike.
fn shared_prefix(one: &str, other: &str) -> usize {
    let pairs = one.bytes().zip(other.bytes());
    pairs.take_while(|(a, b)| a == b).count()
}

/// How to make the most frequent spelling from a stem: number of letters to cut, and
/// the suffix.
fn ending(term: &str, postings: &Postings) -> Option<(usize, String)> {
    let written = postings.written.iter();
    // In a synonym group, the word nearest to the stem is shown.
    let mut words = written.filter(|(word, _)| super::vocabulary::key(word) == *term);
    let first = words.next()?;
    let (word, _) = words.fold(first, |best, other| {
        if (other.1, best.0) > (best.1, other.0) {
            other
        } else {
            best
        }
    });
    let shared = shared_prefix(term, word);
    let ending = (term.len() - shared, word[shared..].to_owned());
    (ending != (0, String::new())).then_some(ending)
}
