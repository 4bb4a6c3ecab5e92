//! Which passages answer a question, and how well.

use super::query::{Query, QueryTerm};
use career_data::passages::Kind;
use career_data::search::index::{Index, Row};

/// A passage that may answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ranked {
    pub passage: usize,
    pub row: Row,
    pub score: Score,
}

/// How well a passage answers, by its parts, each from 0 to 1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Score {
    /// How much its fields are about the words of the question (BM25F).
    pub text: f32,
    /// How much of the question occurs in it, by the rarity of the words.
    pub share: f32,
    /// How like the question one of its own questions is.
    pub question: f32,
    /// How like the question its title or one of its other names is.
    pub name: f32,
    /// Whether it holds where the question asks about.
    pub region: f32,
    /// What passages of its kind count.
    pub kind: f32,
    pub total: f32,
}

/// What a related word counts beside the word itself.
const RELATED: f32 = 0.5;
/// What the likeness to a question or a name counts, beside the text.
const QUESTION: f32 = 0.4;
/// A likeness from which on a name is what was asked for.
const SAME: f32 = 0.98;
/// Factors of passages of no country in particular, and of another one, where a
/// country is asked about.
const GENERAL: f32 = 0.6;
const ELSEWHERE: f32 = 0.1;
/// What a passage that is not of the country counts at most for mentioning it.
const MENTION: f32 = 0.9;
/// Factor of passages of a country that is not shown by default, where none is
/// asked about.
const OTHER_COUNTRY: f32 = 0.9;

/// The passages that have words of the question, the best first. `shown` are the
/// countries that are shown where none is named.
#[must_use]
pub fn rank(index: &Index, query: &Query, shown: u16) -> Vec<Ranked> {
    let weight = query.weight();
    if weight <= 0.0 {
        return countries(index, query);
    }
    let found = Found::new(index, query);
    let subjects = other_subjects(index, query);
    let mut ranked = Vec::new();
    let mut start = 0;
    for passage in 0..index.passages() {
        let (names, questions) = index.question_counts(passage);
        let (middle, end) = (start + names, start + names + questions);
        let likest = |range: std::ops::Range<usize>| {
            let asked = range.filter(|&at| found.common[at] > 0.0);
            let likeness = asked.map(|at| 2.0 * found.common[at] / (weight + index.norm(at)));
            likeness.fold(0.0, f32::max).min(1.0)
        };
        let (name, question) = (likest(start..middle), likest(middle..end));
        let own = start..end;
        start = end;
        if found.share[passage] == 0.0 && name == 0.0 && question == 0.0 {
            continue;
        }
        let row = index.row(passage);
        let is_named = |of: &Vec<usize>| of.iter().any(|at| own.contains(at));
        let is_subject = subjects.iter().all(is_named) && found.is_there(passage, row, query);
        if !(subjects.is_empty() || is_subject) {
            continue;
        }
        let mut score = Score {
            text: found.text[passage] / weight,
            share: found.share[passage] / weight,
            question,
            name,
            region: region(row.regions, query, shown, found.mentions[passage]),
            kind: kind(row),
            total: 0.0,
        };
        let name = if name > SAME { 1.0 } else { name };
        score.total = score.region
            * score.kind
            * ((1.0 - QUESTION) * score.text * score.share + QUESTION * question.max(name));
        ranked.push(Ranked {
            passage,
            row,
            score,
        });
    }
    ranked.sort_by(|one, other| other.score.total.total_cmp(&one.score.total));
    ranked
}

/// What is said of countries, where nothing else is asked: each itself, then its
/// topics.
fn countries(index: &Index, query: &Query) -> Vec<Ranked> {
    let rows = (0..index.passages()).map(|passage| (passage, index.row(passage)));
    let of_countries = rows.filter(|(_, row)| row.regions & query.regions != 0);
    let ranked = of_countries.filter_map(|(passage, row)| {
        let total = match Kind::ALL[usize::from(row.kind)] {
            Kind::Country => 1.0,
            Kind::Topic => 0.5,
            _ => return None,
        };
        let score = Score {
            share: 1.0,
            name: total,
            region: 1.0,
            kind: 1.0,
            total,
            ..Score::default()
        };
        Some(Ranked {
            passage,
            row,
            score,
        })
    });
    let mut ranked: Vec<Ranked> = ranked.collect();
    ranked.sort_by(|one, other| other.score.total.total_cmp(&one.score.total));
    ranked
}

/// What was found of a question, by passage and by question.
struct Found {
    text: Vec<f32>,
    share: Vec<f32>,
    /// How much a passage mentions a country that is asked about.
    mentions: Vec<f32>,
    /// How many of the places that are asked about a passage mentions.
    places: Vec<u8>,
    /// The weight of the words that a question of the index has in common.
    common: Vec<f32>,
}

impl Found {
    fn new(index: &Index, query: &Query) -> Self {
        let passages = || vec![0.0_f32; index.passages()];
        let mut found = Found {
            text: passages(),
            share: passages(),
            mentions: passages(),
            places: vec![0; index.passages()],
            common: vec![0.0; index.questions()],
        };
        let mut best = vec![(0.0, 0.0); index.passages()];
        for term in &query.terms {
            found.add(index, term, &mut best);
        }
        found
    }

    /// Whether a passage holds for every place that is asked about.
    fn is_there(&self, passage: usize, row: Row, query: &Query) -> bool {
        let places = query.terms.iter().filter(|term| term.is_place).count();
        let is_of_country =
            query.regions == 0 || row.regions & query.regions != 0 || self.mentions[passage] > 0.0;
        is_of_country && usize::from(self.places[passage]) == places
    }

    /// Adds a term. A related word counts where the word itself is not found, so
    /// the best of them is kept for each passage.
    fn add(&mut self, index: &Index, term: &QueryTerm, best: &mut [(f32, f32)]) {
        let Some(id) = term.id else {
            return;
        };
        let known = index.term(id);
        if term.is_region {
            let mentions = &mut self.mentions;
            known.postings(|passage, weight| mentions[passage] = weight, |_| {});
            return;
        }
        let mut touched = Vec::with_capacity(known.passage_count());
        let mut put = |passage: usize, weight: f32, share: f32| {
            let best: &mut (f32, f32) = &mut best[passage];
            if best.1 == 0.0 {
                touched.push(passage);
            }
            *best = (best.0.max(weight), best.1.max(share));
        };
        let common = &mut self.common;
        known.postings(
            |passage, weight| put(passage, weight, 1.0),
            |question| common[question] += term.weight,
        );
        for related in known.related() {
            let related = index.term(related);
            related.postings(
                |passage, weight| put(passage, weight * RELATED, RELATED),
                |_| {},
            );
        }
        for passage in touched {
            self.places[passage] += u8::from(term.is_place);
            let (weight, share) = std::mem::take(&mut best[passage]);
            self.text[passage] += term.weight * weight;
            self.share[passage] += term.weight * share;
        }
    }
}

/// Of every subject of other references that is asked about, the questions and
/// names that it occurs in.
fn other_subjects(index: &Index, query: &Query) -> Vec<Vec<usize>> {
    let subjects = query.terms.iter().filter(|term| term.is_other_subject);
    let questions = subjects.filter_map(|term| {
        let mut questions = Vec::new();
        let term = index.term(term.id?);
        term.postings(|_, _| {}, |question| questions.push(question));
        Some(questions)
    });
    questions.collect()
}

/// Least share of the weight of a question of a word that is named when it is missing.
const IMPORTANT: f32 = 0.25;

/// The important words of a question that a passage does not have.
pub fn missing_words(index: &Index, query: &Query, hit: &Ranked) -> Vec<String> {
    let least = IMPORTANT * query.weight();
    let important = query.terms.iter().filter(|term| term.weight >= least);
    let missing = important.filter(|term| {
        let Some(id) = term.id else {
            return true;
        };
        let known = index.term(id);
        let mut is_there = false;
        for id in known.related().chain([id]) {
            index
                .term(id)
                .postings(|passage, _| is_there |= passage == hit.passage, |_| {});
        }
        !is_there
    });
    missing.map(|term| term.typed.clone()).collect()
}

fn region(of: u16, query: &Query, shown: u16, mention: f32) -> f32 {
    let asked = query.asked_regions();
    match (asked, of) {
        (0, 0) => 1.0,
        (0, of) if of & shown != 0 => 1.0,
        (0, _) => OTHER_COUNTRY,
        (asked, of) if asked & of != 0 => 1.0,
        (_, of) => {
            let base = if of == 0 { GENERAL } else { ELSEWHERE };
            base + (MENTION - base) * mention
        }
    }
}

/// Figures and tables come after what is said in words, and what was not found
/// after what was.
fn kind(row: Row) -> f32 {
    let kind = match Kind::ALL[usize::from(row.kind)] {
        Kind::Industry | Kind::Series | Kind::Scale => 0.5,
        Kind::Post | Kind::Figure => 0.6,
        Kind::Term => 0.95,
        _ => 1.0,
    };
    if row.is_gap { 0.9 * kind } else { kind }
}
