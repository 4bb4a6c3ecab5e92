//! Ranks passages.

use super::index::INDEX;
use super::query::{Query, QueryTerm};
use career_data::passages::{Kind, Passage};
use career_data::search::index::{NORM_UNIT, Row, STEPS, TermId, quantized};
use std::collections::BTreeMap;
use std::ops::Range;

/// Least total score of an answer, for a question of this field and for any other.
const MIN_TOTAL_IN_FIELD: f32 = 0.15;
pub const MIN_TOTAL: f32 = 0.27;
/// Least share of the question in an answer.
const MIN_SHARE_IN_FIELD: f32 = 0.2;
pub const MIN_SHARE: f32 = 0.35;

/// Least score relative to the best.
const MIN_RELATIVE: f32 = 0.4;
/// Most passages in the results.
const MAX_HITS: usize = 20;

/// A ranked passage.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ranked {
    pub passage: usize,
    pub row: Row,
    pub score: Score,
}

/// The score of a passage and its parts, each from 0 to 1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Score {
    /// BM25F over its fields.
    pub text: f32,
    /// Share of the question that occurs in it, weighted by rarity.
    pub share: f32,
    /// Similarity of the question to its most similar own question.
    pub question: f32,
    /// Similarity of the question to its title or most similar other name.
    pub name: f32,
    /// Whether it applies to the region of the question.
    pub region: f32,
    /// Factor of its kind.
    pub kind: f32,
    pub total: f32,
}

/// Related words per exact word of the same weight.
const RELATED: u8 = 2;
/// Weight of the similarity to questions and names, against the text.
const QUESTION: f32 = 0.4;
/// Weight of the user's question in a similarity, against the stored one: a long
/// question may contain more.
const ASKED: f32 = 0.4;
/// Least similarity of an answer to a question about subjects of other references.
const LIKE_SUBJECT: f32 = 0.55;
/// Factors of passages of no country and of another country, if the question names one.
const GENERAL: f32 = 0.6;
const ELSEWHERE: f32 = 0.1;
/// Upper limit of that factor for passages that mention the country.
const MENTION: f32 = 0.9;
/// Factor of passages on only some of the named countries, of those without the named
/// places, and of topics of the whole country.
const SOME_COUNTRIES: f32 = 0.7;
const OTHER_PLACE: f32 = 0.85;
const WHOLE_COUNTRY: f32 = 0.9;
/// Share of the weight of a place that counts for such a topic.
const WHOLE_COUNTRY_SHARE: f32 = 0.25;
/// Factors of passages of countries shown by default, and of others, if the question
/// names none.
const SHOWN: f32 = 0.97;
const OTHER_COUNTRY: f32 = 0.85;

/// The passages that answer a question, best first. `shown` is the bit set of default
/// countries.
#[must_use]
pub fn rank(query: &Query, shown: u16) -> Vec<Ranked> {
    let weight = query.weight();
    if weight <= 0.0 {
        return countries(query);
    }
    let (min_total, min_share) = if query.is_of_this_field {
        (MIN_TOTAL_IN_FIELD, MIN_SHARE_IN_FIELD)
    } else {
        (MIN_TOTAL, MIN_SHARE)
    };
    let found = Matches::new(query);
    let subjects = other_subjects(query);
    let units = quantized(weight * NORM_UNIT);
    let mut ranked = Vec::new();
    let mut start = 0;
    for (passage, &[names, questions]) in INDEX.question_counts.iter().enumerate() {
        let share = found.share[passage];
        let middle = start + usize::from(names);
        let end = middle + usize::from(questions);
        let own = start..end;
        start = end;
        // Names and questions are fields too: without a share none is similar.
        if share < min_share * weight {
            continue;
        }
        let likest = |range: Range<usize>| {
            let likeness = range.map(|at| {
                let (asked, own) = (f32::from(units), f32::from(INDEX.norms[at]));
                f32::from(found.common[at]) / (ASKED * asked + (1.0 - ASKED) * own).max(1.0)
            });
            likeness.fold(0.0, f32::max).min(1.0)
        };
        let (name, question) = (likest(own.start..middle), likest(middle..end));
        let row = INDEX.rows[passage];
        let is_named = |of: &Vec<usize>| of.iter().any(|at| own.contains(at));
        let is_like = query.is_of_this_field || question.max(name) >= LIKE_SUBJECT;
        let is_subject =
            is_like && subjects.iter().all(is_named) && found.is_there(passage, row, query);
        if !(subjects.is_empty() || is_subject) {
            continue;
        }
        let mut score = Score {
            text: found.text[passage] / weight,
            share: (share + found.places_of(passage, row, query)) / weight,
            question,
            name,
            region: found.region(passage, row, query, shown),
            kind: kind(row, query, found.has_places(passage)),
            total: 0.0,
        };
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

/// The best passages, sorted; ties in passage order.
fn best_first(mut ranked: Vec<Ranked>) -> Vec<Ranked> {
    let order = |one: &Ranked, other: &Ranked| {
        let by_score = other.score.total.total_cmp(&one.score.total);
        by_score.then(one.passage.cmp(&other.passage))
    };
    let best = ranked.iter().map(|it| it.score.total).fold(0.0, f32::max);
    ranked.retain(|it| it.score.total >= MIN_RELATIVE * best);
    ranked.sort_by(order);
    ranked.truncate(MAX_HITS);
    ranked
}

/// Passages of countries, for a question that only names countries: the country, then
/// its topics.
fn countries(query: &Query) -> Vec<Ranked> {
    let rows = INDEX.rows.iter().copied().enumerate();
    let of_countries = rows.filter(|(_, row)| row.regions & query.regions != 0);
    let ranked = of_countries.filter_map(|(passage, row)| {
        let total = match Passage::of_row(row).kind {
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

/// Accumulated matches, by passage and by indexed question.
struct Matches {
    text: Vec<f32>,
    share: Vec<f32>,
    /// Weight of mentioned countries of the question.
    mentions: Vec<u8>,
    /// The mentioned countries of the question, as a bit set.
    mentioned: Vec<u16>,
    /// Number of places of the question that it mentions.
    places: Vec<u8>,
    /// Number of places of the question.
    place_count: usize,
    /// Weight of words in common, by indexed question, in units.
    common: Vec<u8>,
}

impl Matches {
    fn new(query: &Query) -> Self {
        let passages = INDEX.rows.len();
        let mut found = Matches {
            text: vec![0.0; passages],
            share: vec![0.0; passages],
            mentions: vec![0; passages],
            mentioned: vec![0; passages],
            places: vec![0; passages],
            place_count: query.terms.iter().filter(|term| term.is_place).count(),
            common: vec![0; INDEX.norms.len()],
        };
        for term in &query.terms {
            found.add(term);
        }
        found
    }

    /// Whether a passage mentions every place of the question.
    fn has_places(&self, passage: usize) -> bool {
        usize::from(self.places[passage]) == self.place_count
    }

    /// The weight that the places of the question have for a topic of their country that
    /// does not mention them: it applies to them.
    fn places_of(&self, passage: usize, row: Row, query: &Query) -> f32 {
        let applies = is_topic(row) && row.regions & query.places != 0;
        if !applies || self.has_places(passage) {
            return 0.0;
        }
        let places = query.terms.iter().filter(|term| term.is_place);
        places.map(|term| term.weight).sum::<f32>() * WHOLE_COUNTRY_SHARE
    }

    /// Whether a passage applies to every place of the question.
    fn is_there(&self, passage: usize, row: Row, query: &Query) -> bool {
        let is_of_country =
            query.regions == 0 || row.regions & query.regions != 0 || self.mentions[passage] > 0;
        is_of_country && self.has_places(passage)
    }

    /// Whether the passage applies to the countries and places of the question.
    fn region(&self, passage: usize, row: Row, query: &Query, shown: u16) -> f32 {
        let mention = f32::from(self.mentions[passage]) / f32::from(STEPS);
        let of_country = region(row, query, shown, mention);
        let named = (row.regions | self.mentioned[passage]) & query.regions;
        let is_of_some = query.regions.count_ones() > 1 && named != query.regions;
        let of_all = if is_of_some { SOME_COUNTRIES } else { 1.0 };
        let of_places = match self.has_places(passage) {
            true => 1.0,
            false if is_topic(row) => WHOLE_COUNTRY,
            false => OTHER_PLACE,
        };
        of_country * of_all * of_places
    }

    /// Adds a term.
    fn add(&mut self, term: &QueryTerm) {
        let Some(id) = term.id else {
            return;
        };
        if term.is_region {
            for (passage, weight) in INDEX.passages(id) {
                self.mentions[passage] = self.mentions[passage].max(weight);
                self.mentioned[passage] |= INDEX.term(id).traits.regions;
            }
            return;
        }
        let units = quantized(term.weight * NORM_UNIT);
        for question in INDEX.questions(id) {
            self.common[question] = self.common[question].saturating_add(units);
        }
        // Of exact and related matches the greater weight and share count, in steps.
        let mut best: BTreeMap<usize, [u8; 2]> = BTreeMap::new();
        let related = INDEX.related(id).iter().flat_map(|&id| INDEX.passages(id));
        let related = related.map(|(passage, weight)| (passage, [weight, STEPS]));
        let exact = INDEX.passages(id);
        let exact =
            exact.map(|(passage, weight)| (passage, [weight, STEPS].map(|it| it * RELATED)));
        for (passage, [weight, share]) in exact.chain(related) {
            let best = best.entry(passage).or_default();
            *best = [best[0].max(weight), best[1].max(share)];
        }
        let step = term.weight / f32::from(STEPS * RELATED);
        for (passage, [weight, share]) in best {
            self.places[passage] += u8::from(term.is_place);
            self.text[passage] += step * f32::from(weight);
            self.share[passage] += step * f32::from(share);
        }
    }
}

/// For each other subject of the question, the indexed questions and names that contain
/// it.
fn other_subjects(query: &Query) -> Vec<Vec<usize>> {
    let subjects = query.terms.iter().filter(|term| term.is_other_subject);
    let ids = subjects.filter_map(|term| term.id);
    ids.map(|id| INDEX.questions(id).collect()).collect()
}

/// Least share of the question's weight of a word that is reported as missing.
const IMPORTANT: f32 = 0.25;

/// The important words of a question that a passage does not have.
#[must_use]
pub fn missing_words(query: &Query, hit: &Ranked) -> Vec<String> {
    let least = IMPORTANT * query.weight();
    let important = query.terms.iter().filter(|term| term.weight >= least);
    let has = |id: TermId| {
        INDEX
            .passages(id)
            .any(|(passage, _)| passage == hit.passage)
    };
    let is_there = |id: TermId| has(id) || INDEX.related(id).iter().copied().any(has);
    let missing = important.filter(|term| !term.id.is_some_and(is_there));
    missing.map(|term| term.typed.clone()).collect()
}

fn region(row: Row, query: &Query, shown: u16, mention: f32) -> f32 {
    let is_command = Passage::of_row(row).kind == Kind::Command;
    let asked = query.relevant_regions();
    match (asked, row.regions) {
        (0, 0) => 1.0,
        (0, of) if query.hinted != 0 && of & query.hinted == 0 => OTHER_COUNTRY,
        (0, of) if of & shown != 0 => {
            if is_command && of.is_power_of_two() {
                1.0
            } else {
                SHOWN
            }
        }
        (0, _) => OTHER_COUNTRY,
        (asked, of) if asked & of != 0 => 1.0,
        (_, of) => {
            let base = if of == 0 { GENERAL } else { ELSEWHERE };
            base + (MENTION - base) * mention
        }
    }
}

fn is_topic(row: Row) -> bool {
    Passage::of_row(row).kind == Kind::Topic
}

/// Factor of glossary terms if the question does not ask for a meaning.
const TERM: f32 = 0.8;
/// Factor of other names of the occupation, which lead to a code.
const NAME: f32 = 0.85;
/// Factor of codes if the question asks for none: their titles are names of the occupation.
const CODE: f32 = 0.75;

/// Factor of gaps: at a tie, what is known comes first.
const GAP: f32 = 0.98;

/// Figures and tables rank below text, unless they are of the place of the question, and
/// gaps below what is known.
fn kind(row: Row, query: &Query, has_places: bool) -> f32 {
    let gap = if row.is_gap { GAP } else { 1.0 };
    gap * match Passage::of_row(row).kind {
        Kind::Industry | Kind::Series | Kind::Scale => 0.5,
        Kind::Figure if has_places && query.places != 0 => 1.0,
        Kind::Post | Kind::Figure => 0.6,
        Kind::Name => NAME,
        Kind::Code if !query.asks_for_code => CODE,
        Kind::Term if !query.asks_for_meaning => TERM,
        _ => 1.0,
    }
}

#[cfg(test)]
mod tests;
