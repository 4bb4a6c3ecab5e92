//! Which passages answer a question, and how well.

use super::query::Query;
use career_data::search::index::Index;

/// A passage that may answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ranked {
    pub passage: usize,
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
    pub total: f32,
}

/// What a related word counts beside the word itself.
const RELATED: f32 = 0.5;
/// What a likeness to a name counts beside one to a question.
const NAME: f32 = 0.8;
/// What the likeness to a question counts, beside the text.
const QUESTION: f32 = 0.5;
/// A likeness from which on a question is taken to be the same.
const SAME: f32 = 0.999;
/// Factor of passages of another country than the one asked about.
const ELSEWHERE: f32 = 0.3;
/// Factor of passages of no country in particular where one is asked about.
const GENERAL: f32 = 0.8;
/// Factor of passages of another country than the words point to.
const HINTED_ELSEWHERE: f32 = 0.6;

/// The passages that have words of the question, the best first.
#[must_use]
pub fn rank(index: &Index, query: &Query) -> Vec<Ranked> {
    let weight = query.weight();
    if weight <= 0.0 {
        return Vec::new();
    }
    let mut text = vec![0.0_f32; index.passages()];
    let mut share = vec![0.0_f32; index.passages()];
    let mut common = vec![0.0_f32; index.questions()];
    let mut best = vec![(0.0_f32, 0.0_f32); index.passages()];
    let mut touched: Vec<usize> = Vec::new();
    for term in &query.terms {
        let Some(id) = term.id.filter(|_| term.weight > 0.0) else {
            continue;
        };
        let known = index.term(id);
        touched.clear();
        let mut put = |passage: usize, weight: f32, found: f32| {
            let best = &mut best[passage];
            if best.1 == 0.0 {
                touched.push(passage);
            }
            *best = (best.0.max(weight), best.1.max(found));
        };
        known.postings(
            |passage, weight| put(passage, weight, 1.0),
            |question| common[question] += term.weight,
        );
        for related in known.related() {
            index.term(related).postings(
                |passage, weight| put(passage, weight * RELATED, RELATED),
                |_| {},
            );
        }
        for &passage in &touched {
            let (weight, found) = std::mem::take(&mut best[passage]);
            text[passage] += term.weight * weight;
            share[passage] += term.weight * found;
        }
    }
    let others = other_subjects(index, query);
    let mut ranked = Vec::new();
    let mut question = 0;
    for passage in 0..index.passages() {
        let (names, questions) = index.question_counts(passage);
        let range = question..question + names + questions;
        let likest = |range: std::ops::Range<usize>| {
            let asked = range.filter(|&at| common[at] > 0.0);
            let likeness = asked.map(|at| 2.0 * common[at] / (weight + index.norm(at)));
            likeness.fold(0.0, f32::max).min(1.0)
        };
        let name = likest(question..question + names);
        let likeness = likest(question + names..range.end);
        question = range.end;
        if share[passage] == 0.0 && name == 0.0 && likeness == 0.0 {
            continue;
        }
        if !others.iter().all(|of| of.iter().any(|at| range.contains(at))) {
            continue;
        }
        let share = share[passage] / weight;
        let mut score = Score {
            text: text[passage] / weight,
            share,
            question: likeness,
            name,
            region: region(index.row(passage).regions, query),
            total: 0.0,
        };
        score.total = score.region
            * ((1.0 - QUESTION) * score.text * score.share.sqrt() + QUESTION * score.question.max(score.name * NAME));
        ranked.push(Ranked { passage, score });
    }
    ranked.sort_by(|one, other| other.score.total.total_cmp(&one.score.total));
    ranked
}

/// Of every subject of other references that is asked about, the questions and
/// names that it occurs in.
fn other_subjects(index: &Index, query: &Query) -> Vec<Vec<usize>> {
    let subjects = query.terms.iter().filter(|term| term.is_other_subject);
    let questions = subjects.filter_map(|term| {
        let mut questions = Vec::new();
        index.term(term.id?).postings(|_, _| {}, |question| questions.push(question));
        Some(questions)
    });
    questions.collect()
}

fn region(of: u16, query: &Query) -> f32 {
    let asked = if query.regions != 0 { query.regions } else { query.places };
    if asked != 0 {
        return match of {
            0 => GENERAL,
            of if of & asked != 0 => 1.0,
            _ => ELSEWHERE,
        };
    }
    if query.hints == 0 || of & query.hints != 0 {
        1.0
    } else if of == 0 {
        GENERAL
    } else {
        HINTED_ELSEWHERE
    }
}
