//! Which passages answer a question, and how well.

use super::query::{Query, QueryTerm};
use career_data::passages::Kind;
use career_data::search::index::{Index, NORM_UNIT, Row, STEPS};
use std::ops::Range;

/// A passage scores at least this much where it answers, in a question of this field
/// and in one that may be of another.
const MIN_TOTAL_IN_FIELD: f32 = 0.15;
const MIN_TOTAL: f32 = 0.27;
/// At least this much of the question occurs in a passage that answers it.
const MIN_SHARE_IN_FIELD: f32 = 0.2;
const MIN_SHARE: f32 = 0.35;

/// Passages of an answer at most.
const MAX_HITS: usize = 20;

/// A passage that answers.
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

/// How many related words count as much as the word itself.
const RELATED: u8 = 2;
/// What the likeness to a question or a name counts, beside the text.
const QUESTION: f32 = 0.4;
/// What the asked question counts in a likeness, beside the stored one: of a long
/// question a part may be said already, of the stored one all is to be asked.
const ASKED: f32 = 0.4;
/// A likeness from which on a name is what was asked for.
const SAME: f32 = 0.98;
/// Factors of passages of no country in particular, and of another one, where a
/// country is asked about.
const GENERAL: f32 = 0.6;
const ELSEWHERE: f32 = 0.1;
/// What a passage that is not of the country counts at most for mentioning it.
const MENTION: f32 = 0.9;
/// Factor of passages of a country that is shown by default, where none is asked about.
const SHOWN: f32 = 0.97;
/// Factor of passages of a country that is not shown by default, where none is
/// asked about.
const OTHER_COUNTRY: f32 = 0.85;

/// The passages that answer a question, the best first. `shown` are the
/// countries that are shown where none is named.
#[must_use]
pub fn rank(index: &Index, query: &Query, shown: u16) -> Vec<Ranked> {
    let weight = query.weight();
    if weight <= 0.0 {
        return countries(index, query);
    }
    let (min_total, min_share) = if query.is_of_this_field {
        (MIN_TOTAL_IN_FIELD, MIN_SHARE_IN_FIELD)
    } else {
        (MIN_TOTAL, MIN_SHARE)
    };
    let found = Found::new(index, query);
    let subjects = other_subjects(index, query);
    let units = units(weight);
    let mut ranked = Vec::new();
    let mut start = 0;
    for (passage, &share) in found.share.iter().enumerate() {
        let (names, questions) = index.question_counts(passage);
        let (middle, end) = (start + names, start + names + questions);
        let own = start..end;
        start = end;
        // Its names and questions are among its fields: without a share none is alike.
        if share < min_share * weight {
            continue;
        }
        let likest = |range: Range<usize>| {
            let asked = range.filter(|&at| found.common[at] > 0);
            let likeness = asked.map(|at| {
                let (asked, own) = (f32::from(units), f32::from(index.norm(at)));
                f32::from(found.common[at]) / (ASKED * asked + (1.0 - ASKED) * own).max(1.0)
            });
            likeness.fold(0.0, f32::max).min(1.0)
        };
        let (name, question) = (likest(own.start..middle), likest(middle..end));
        let row = index.row(passage);
        let is_named = |of: &Vec<usize>| of.iter().any(|at| own.contains(at));
        let is_subject = subjects.iter().all(is_named) && found.is_there(passage, row, query);
        if !(subjects.is_empty() || is_subject) {
            continue;
        }
        let mut score = Score {
            text: found.text[passage] / weight,
            share: share / weight,
            question,
            name,
            region: region(
                row.regions,
                query,
                shown,
                f32::from(found.mentions[passage]) / f32::from(STEPS),
            ),
            kind: kind(row, query),
            total: 0.0,
        };
        let name = if name > SAME { 1.0 } else { name };
        score.total = score.region
            * score.kind
            * ((1.0 - QUESTION) * score.text * score.share + QUESTION * question.max(name));
        if score.total >= min_total {
            ranked.push(Ranked {
                passage,
                row,
                score,
            });
        }
    }
    best_first(ranked)
}

/// The best, in their order. Of equals the order of the passages stays.
fn best_first(mut ranked: Vec<Ranked>) -> Vec<Ranked> {
    let order = |one: &Ranked, other: &Ranked| {
        let by_score = other.score.total.total_cmp(&one.score.total);
        by_score.then(one.passage.cmp(&other.passage))
    };
    if ranked.len() > MAX_HITS {
        ranked.select_nth_unstable_by(MAX_HITS, order);
        ranked.truncate(MAX_HITS);
    }
    ranked.sort_unstable_by(order);
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
    best_first(ranked.collect())
}

/// A weight in the units of the index.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "kept between the ends of a byte"
)]
fn units(weight: f32) -> u8 {
    (weight * NORM_UNIT).round().clamp(0.0, 255.0) as u8
}

/// What was found of a question, by passage and by question.
struct Found {
    text: Vec<f32>,
    share: Vec<f32>,
    /// How much a passage mentions a country that is asked about.
    mentions: Vec<u8>,
    /// How many of the places that are asked about a passage mentions.
    places: Vec<u8>,
    /// The weight of the words that a question of the index has in common, in units.
    common: Vec<u8>,
}

impl Found {
    fn new(index: &Index, query: &Query) -> Self {
        let passages = index.passages();
        let mut found = Found {
            text: vec![0.0; passages],
            share: vec![0.0; passages],
            mentions: vec![0; passages],
            places: vec![0; passages],
            common: vec![0; index.questions()],
        };
        let mut best = vec![[0; 2]; passages];
        for term in &query.terms {
            found.add(index, term, &mut best);
        }
        found
    }

    /// Whether a passage holds for every place that is asked about.
    fn is_there(&self, passage: usize, row: Row, query: &Query) -> bool {
        let places = query.terms.iter().filter(|term| term.is_place).count();
        let is_of_country =
            query.regions == 0 || row.regions & query.regions != 0 || self.mentions[passage] > 0;
        is_of_country && usize::from(self.places[passage]) == places
    }

    /// Adds a term. A related word counts where the word itself is not found: of
    /// both `best` keeps the greater weight and share, in steps.
    fn add(&mut self, index: &Index, term: &QueryTerm, best: &mut [[u8; 2]]) {
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
        let mut put = |passage: usize, weight: u8, share: u8| {
            let best: &mut [u8; 2] = &mut best[passage];
            if best[1] == 0 {
                touched.push(passage);
            }
            *best = [best[0].max(weight), best[1].max(share)];
        };
        let (units, common) = (units(term.weight), &mut self.common);
        known.postings(
            |passage, weight| put(passage, weight * RELATED, STEPS * RELATED),
            |question| common[question] = common[question].saturating_add(units),
        );
        for related in known.related() {
            let related = index.term(related);
            related.postings(|passage, weight| put(passage, weight, STEPS), |_| {});
        }
        let step = term.weight / f32::from(STEPS * RELATED);
        for passage in touched {
            self.places[passage] += u8::from(term.is_place);
            let [weight, share] = std::mem::take(&mut best[passage]);
            self.text[passage] += step * f32::from(weight);
            self.share[passage] += step * f32::from(share);
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
        (0, of) if of & shown != 0 => SHOWN,
        (0, _) => OTHER_COUNTRY,
        (asked, of) if asked & of != 0 => 1.0,
        (_, of) => {
            let base = if of == 0 { GENERAL } else { ELSEWHERE };
            base + (MENTION - base) * mention
        }
    }
}

/// What a term of the glossary counts where nobody asked what it means.
const TERM: f32 = 0.8;

/// What another name of the occupation counts: it leads to a code.
const NAME: f32 = 0.85;

/// Figures and tables come after what is said in words.
fn kind(row: Row, query: &Query) -> f32 {
    match Kind::ALL[usize::from(row.kind)] {
        Kind::Industry | Kind::Series | Kind::Scale => 0.5,
        Kind::Post | Kind::Figure => 0.6,
        Kind::Name => NAME,
        Kind::Term if !query.asks_for_meaning => TERM,
        _ => 1.0,
    }
}
