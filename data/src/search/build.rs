//! Builds the index from the passages of the dataset; used by the build script only.

use super::analysis::{self, Piece};
use super::fold::words;
use super::index::{
    self, Hint, IDF_UNIT, Index, NORM_UNIT, Row, STEPS, Span, Term, TermId, Traits, quantized,
};
use super::vocabulary::{Key, Vocabulary};
use std::cmp::Reverse;
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
    passages: BTreeMap<u16, [u16; FIELDS]>,
    questions: BTreeSet<u16>,
    /// Its spellings with frequencies.
    written: HashMap<String, usize>,
}

/// Builds the index.
///
/// # Panics
///
/// If there are more terms than fit.
#[must_use]
pub fn index(documents: &[Document], vocabulary: &Vocabulary) -> Index {
    let mut collected = Collected::new(vocabulary);
    for (number, document) in (0..).zip(documents) {
        collected.add_fields(number, document);
        collected.add_questions(document);
    }
    let averages = collected.average_lengths();
    let numbers: HashMap<&str, TermId> = (0..)
        .map(TermId)
        .zip(collected.terms.keys())
        .map(|(number, term)| (&**term, number))
        .collect();
    let (mut terms, mut related) = (Vec::new(), Vec::new());
    let (mut passages, mut questions) = (Vec::new(), Vec::new());
    for (term, postings) in &collected.terms {
        let others = vocabulary.related.get(term).into_iter().flatten();
        let others = others.filter_map(|other| numbers.get(&**other).copied());
        terms.push(Term {
            idf: collected.idf(postings),
            traits: collected.traits(term),
            related: append(&mut related, others),
            passages: append(&mut passages, collected.weights(postings, &averages)),
            questions: append(&mut questions, postings.questions.iter().copied()),
        });
    }
    let (mut texts, keys) = keys(&collected.terms, vocabulary, &numbers);
    let hints = vocabulary.hints.iter().map(|(word, regions)| {
        let start = texts.len();
        texts.push_str(word);
        Hint {
            text: span(start, texts.len()),
            regions: *regions,
        }
    });
    let hints: Vec<Hint> = hints.collect();
    let rarest = (1.0 + ratio(documents.len(), 1)).ln();
    Index {
        rarest: quantized(rarest * IDF_UNIT),
        texts: texts.leak(),
        keys: keys.into(),
        hints: hints.into(),
        terms: terms.into(),
        related: related.into(),
        postings: passages.into(),
        question_postings: questions.into(),
        rows: documents
            .iter()
            .map(|document| document.row)
            .collect::<Vec<_>>()
            .into(),
        norms: collected.norms().into(),
        question_counts: collected.counts.into(),
    }
}

/// Appends rows to a table.
fn append<T>(table: &mut Vec<T>, rows: impl IntoIterator<Item = T>) -> Span {
    let start = table.len();
    table.extend(rows);
    span(start, table.len())
}

fn span(start: usize, end: usize) -> Span {
    Span {
        start: u32::try_from(start).expect("a table of less than four gigabytes"),
        length: u16::try_from(end - start).expect("fewer than 65,536 rows"),
    }
}

/// The occurrences of all terms.
struct Collected<'a> {
    vocabulary: &'a Vocabulary,
    terms: BTreeMap<String, Postings>,
    /// By passage: number of terms in each field.
    lengths: Vec<[usize; FIELDS]>,
    /// The terms of every name and question, in passage order.
    questions: Vec<BTreeSet<String>>,
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

    fn add_fields(&mut self, number: u16, document: &Document) {
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
            let mut known: BTreeSet<BTreeSet<String>> = BTreeSet::new();
            for text in texts {
                let found = of_text(text, self.vocabulary, false);
                let found: BTreeSet<String> = found.into_iter().map(|(term, _)| term).collect();
                let is_new = !found.is_empty() && known.insert(found.clone());
                if !is_new || *count == u8::MAX {
                    continue;
                }
                let number = u16::try_from(self.questions.len());
                let number = number.expect("fewer than 65,536 questions");
                for term in &found {
                    let postings = self.terms.entry(term.clone()).or_default();
                    postings.questions.insert(number);
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

    fn traits(&self, term: &str) -> Traits {
        let traits = self.vocabulary.traits.get(term);
        traits.copied().unwrap_or_default()
    }

    fn average_lengths(&self) -> [f32; FIELDS] {
        std::array::from_fn(|field| {
            let lengths = self.lengths.iter().map(|lengths| lengths[field]);
            let lengths: Vec<usize> = lengths.filter(|length| *length > 0).collect();
            ratio(lengths.iter().sum::<usize>().max(1), lengths.len().max(1))
        })
    }

    /// The weight of a term in each passage, from 1 to [`STEPS`] (BM25F).
    fn weights(&self, postings: &Postings, averages: &[f32; FIELDS]) -> Vec<(u16, u8)> {
        let is_common = ratio(postings.passages.len(), self.lengths.len()) > TOO_COMMON;
        let passages = postings.passages.iter().filter(|(_, counts)| {
            let in_text_only = counts[..TEXT].iter().all(|count| *count == 0);
            !(is_common && in_text_only)
        });
        let weighted = passages.map(|(&number, counts)| {
            let of_field = |field: usize| {
                let length = ratio(self.lengths[usize::from(number)][field], 1) / averages[field];
                let count = f32::from(counts[field]);
                WEIGHTS[field] * count / (1.0 - LENGTH + LENGTH * length)
            };
            let sum: f32 = (0..FIELDS).map(of_field).sum();
            let weight = quantized(sum / (SATURATION + sum) * f32::from(STEPS));
            (number, weight.clamp(1, STEPS))
        });
        weighted.collect()
    }

    /// The weight of each name and question.
    fn norms(&self) -> Vec<u8> {
        let weight = |term: &String| {
            let idf = f32::from(self.idf(&self.terms[term])) / IDF_UNIT;
            idf * self.traits(term).weight()
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

/// The texts of the keys, and the keys.
fn keys(
    terms: &BTreeMap<String, Postings>,
    vocabulary: &Vocabulary,
    numbers: &HashMap<&str, TermId>,
) -> (String, Vec<index::Key>) {
    let own = |term: &String| Key::Term(term.clone());
    let mut all: BTreeMap<&String, Key> = terms.keys().map(|term| (term, own(term))).collect();
    all.extend(vocabulary.keys.iter().map(|(key, is)| (key, is.clone())));
    let (mut texts, mut keys) = (String::new(), Vec::new());
    for (key, is) in all {
        let start = texts.len();
        texts += key;
        if is == own(key)
            && let Some(word) = spelling(key, &terms[key])
            && word != key
        {
            texts += &format!("\t{word}");
        }
        keys.push(index::Key {
            text: span(start, texts.len()),
            term: match is {
                Key::Term(term) => Some(numbers[&*term]),
                Key::Stop => None,
            },
        });
    }
    (texts, keys)
}

/// The most frequent spelling of a term.
fn spelling<'a>(term: &str, postings: &'a Postings) -> Option<&'a String> {
    let written = postings.written.iter();
    // In a synonym group, the word nearest to the stem is shown.
    let words = written.filter(|(word, _)| super::vocabulary::key(word) == *term);
    let most = words.max_by_key(|(word, count)| (*count, Reverse(*word)));
    most.map(|(word, _)| word)
}

#[expect(clippy::cast_precision_loss, reason = "counts of words are small")]
fn ratio(one: usize, other: usize) -> f32 {
    one as f32 / other as f32
}
