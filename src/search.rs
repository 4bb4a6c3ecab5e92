//! Ranks the passages of the dataset that answer a question.
//!
//! # How it ranks
//!
//! The build script indexes every passage that the data crate lists
//! ([`career_data::passages`]): statements, topics, routes, credentials and their details, laws,
//! posts, claims, terms, schools, figures, codes, names, and the commands of `data/answers.toml`.
//! A passage is a row of the index; its title and text are built when it is shown.
//!
//! Texts and questions are tokenized in the same way: folded to lower case and ASCII punctuation,
//! codes kept whole (`29-2071`, `ICD-10-CM`), then stemmed (plurals, verb endings, British and
//! American spelling). Phrases and words of one group of `data/synonyms.toml` are one term; stop
//! words (`stop`) are dropped; words that nearly every question has (`weak`) and places weigh a
//! quarter; names of countries weigh nothing and filter passages instead. A word that occurs nowhere
//! weighs 0.85 of the rarest, or half of that beside a word that only this reference is about
//! (`own_subjects`); a number that occurs nowhere weighs a tenth.
//!
//! Every passage gets a [`Score`], whose parts `career search --explain` prints:
//!
//! - `text`: BM25F over the fields, with k1 0.8 and b 0.5. Weights: title 2, with the name of its
//!   country and without `Not found:`; other names 1.5; the questions of the passage 1; what passages
//!   of its kind are about 1.5; path and text 1. Kept in sixteen steps.
//! - `share`: how much of the question occurs in the passage, by the rarity of the words. Related
//!   words (`related`) count half.
//! - `question`: how like the question one of the passage's own `questions` is, or one that every
//!   passage of its kind answers (`data/src/passages/questions.rs`): the weight that they share, by
//!   0.4 times the weight of the user's question and 0.6 times that of the stored one.
//! - `name`: the same for its title and its other names.
//! - `region`: if the question names a country, 1 for its passages, 0.6 for those of no country and
//!   0.1 for those of another, more if they mention it; if it names none, 1 for passages of no country and
//!   commands of one, 0.97 for those of a country shown by default and 0.85 for others, or for all but those of
//!   the countries at which its words hint (`hints`). A passage on only some of the countries that a question
//!   names has a factor of 0.7, and one without a named place a factor of 0.85, or of 0.9 if it is a topic of the
//!   country of that place, for which a quarter of the place's weight counts as found.
//! - `kind`: 0.5 for industries, series and scales, 0.6 for posts and single figures, 0.8 for terms of
//!   the glossary unless the question asks for a meaning, 0.85 for other names of the occupation,
//!   0.75 for its codes unless the question asks for one, 1 for the rest and for figures of a place that the
//!   question names. Gaps are answers like any other, with `status: not_found`, at 0.98.
//!
//! `total = region * kind * (0.6 * text * share + 0.4 * likeness)`, where `likeness` is the greater of
//! `question` and `name`.
//!
//! A passage below [`MIN_TOTAL`] or [`MIN_SHARE`] is no answer, and a question without answers is
//! not covered; a question with a word of `own_subjects` is of this field, and weaker passages answer
//! it (total 0.15, share 0.2). A word of `other_subjects` (nurse, pilot) must occur in a title or
//! question of the passage, and so must every named place; without a word of `own_subjects` the
//! passage must be like the question, too (0.55).
//!
//! Unknown words are corrected to the nearest known ones only if the question as written finds
//! little (a total below 0.4) or nothing; the answer says so.
//!
//! # How to make a question find its answer
//!
//! 1. `career search --explain 'the question'` shows the terms, the scores and the answers.
//! 2. Add the question to `questions` of the passage that answers it, in the words that people use. Only
//!    the most similar one counts, so write different questions, not one in many forms.
//! 3. Where people use another word for the same thing everywhere, add it to a group of
//!    `data/synonyms.toml`; where one thing leads to another, use `related`.
//! 4. `cargo test --test it questions` checks that other questions still find theirs.

mod index;
mod query;
mod rank;
mod spelling;

pub use index::INDEX;
pub use query::{Query, QueryTerm};
pub use rank::{MIN_SHARE, MIN_TOTAL, Ranked, Score, missing_words};
pub use spelling::Correction;

use crate::dataset::DATASET;
use career_data::search::fold::words;

/// Unknown words are corrected if the best score is lower.
const SURE: f32 = 0.4;

/// The results of a search.
#[derive(Debug)]
pub struct Results {
    pub query: Query,
    /// Spelling corrections.
    pub corrections: Vec<Correction>,
    /// Ranked passages, best first.
    pub hits: Vec<Ranked>,
}

/// Searches for a question.
#[must_use]
pub fn search(text: &str) -> Results {
    let shown = shown_by_default();
    let mut words = words(text);
    let query = Query::new(&words);
    let results = find(query, shown);
    if best(&results) >= SURE || results.query.unknown().next().is_none() {
        return results;
    }
    let corrections = spelling::correct(&results.query, &mut words);
    if corrections.is_empty() {
        return results;
    }
    let corrected = find(Query::new(&words), shown);
    if best(&corrected) > best(&results) {
        Results {
            corrections,
            ..corrected
        }
    } else {
        results
    }
}

/// The countries in a bit set.
pub fn countries(bits: u16) -> impl Iterator<Item = &'static crate::model::Country> {
    let all = DATASET.regions.iter().enumerate();
    let of_bits = all.filter(move |(index, _)| bits & 1 << index != 0);
    of_bits.map(|(_, country)| country)
}

fn best(results: &Results) -> f32 {
    results.hits.first().map_or(0.0, |hit| hit.score.total)
}

fn find(query: Query, shown: u16) -> Results {
    Results {
        hits: rank::rank(&query, shown),
        query,
        corrections: Vec::new(),
    }
}

fn shown_by_default() -> u16 {
    let all = DATASET.regions.iter().enumerate();
    let shown = all.filter(|(_, country)| DATASET.default_regions.contains(&country.id));
    shown.map(|(index, _)| 1_u16 << index).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn corrects_spelling_only_if_that_finds_more() {
        for (text, is_corrected) in [
            ("is codng stressful", true),
            // Finds enough as written.
            ("HIPAA privcy", false),
            // Finds nothing with 'pilot' either.
            ("pilott salary", false),
        ] {
            let corrections = search(text).corrections;
            assert_eq!(!corrections.is_empty(), is_corrected, "{text}");
        }
    }

    #[test]
    fn names_the_important_words_that_the_answer_lacks() {
        let missing = |text: &str| {
            let results = search(text);
            missing_words(&results.query, results.hits.first().expect(text))
        };
        assert_eq!(missing("HIPAA xyzzy"), ["xyzzy"]);
        // Other passages have it.
        assert_eq!(missing("HIPAA dosimetrists"), ["dosimetrists"]);
        assert!(missing("what is HIPAA").is_empty());
        // A number that occurs nowhere is not important.
        assert!(missing("HIPAA 98765").is_empty());
    }
}
