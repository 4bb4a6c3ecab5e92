//! Corrects unknown words to the nearest indexed ones.

use super::query::Query;
use career_data::search::fold::Word;
use career_data::search::index::{Found, Index};
use std::cmp::Reverse;

/// A spelling correction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    pub typed: String,
    pub read_as: String,
}

/// Shortest word that is corrected.
const SHORTEST: usize = 5;
/// Longest word that is corrected; must fit the bits of a `u32`.
const LONGEST: usize = 30;
/// Shortest prefix that matches a whole word.
const BEGINNING: usize = 5;

/// Replaces unknown words by the nearest known ones.
pub fn correct(index: &Index, query: &Query, words: &mut [Word]) -> Vec<Correction> {
    let unknown = query.unknown().filter(|word| can_be_corrected(word));
    let mut corrections = Vec::new();
    for typed in unknown {
        let Some(read_as) = nearest(index, typed) else {
            continue;
        };
        for word in words.iter_mut().filter(|word| word.text == typed) {
            word.text.clone_from(&read_as);
        }
        corrections.push(Correction {
            typed: typed.to_owned(),
            read_as,
        });
    }
    corrections
}

fn can_be_corrected(word: &str) -> bool {
    (SHORTEST..=LONGEST).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// The nearest known word: fewest edits, then most passages.
fn nearest(index: &Index, word: &str) -> Option<String> {
    let pattern = Pattern::new(word);
    let mut best: Option<(usize, Reverse<usize>, String)> = None;
    // The first letter is rarely wrong, and a wrong guess is worse than none.
    for key in index.keys_with(*word.as_bytes().first()?) {
        if !key.text.bytes().all(|byte| byte.is_ascii_lowercase()) {
            continue;
        }
        let most = best
            .as_ref()
            .map_or(pattern.most_changes(), |(changes, ..)| *changes);
        let known = index.display(&key);
        let Some(changes) = pattern.changes(&known, most) else {
            continue;
        };
        let uses = match key.found {
            Found::Term(id) => index.term(id).passage_count(),
            Found::Stop => usize::MAX,
        };
        let candidate = (changes, Reverse(uses), known);
        best = best.into_iter().chain([candidate]).min();
    }
    best.map(|(_, _, word)| word)
}

/// A word prepared for comparison.
struct Pattern {
    word: String,
    /// Positions of every letter, as bit sets.
    places: [u32; 26],
}

impl Pattern {
    fn new(word: &str) -> Self {
        let mut places = [0; 26];
        for (place, byte) in word.bytes().enumerate() {
            places[usize::from(byte - b'a')] |= 1 << place;
        }
        Pattern {
            word: word.to_owned(),
            places,
        }
    }

    /// Most edits of a correction.
    fn most_changes(&self) -> usize {
        match self.word.len() {
            ..6 => 1,
            6..9 => 2,
            _ => 3,
        }
    }

    /// Edit distance to a word; none if more than `most`.
    fn changes(&self, word: &str, most: usize) -> Option<usize> {
        let is_beginning = self.word.len() >= BEGINNING && word.starts_with(&self.word);
        let changes = if is_beginning { 1 } else { self.distance(word) };
        Some(changes).filter(|changes| *changes <= most)
    }

    /// Optimal string alignment distance, bit-parallel (Hyyro 2003).
    fn distance(&self, word: &str) -> usize {
        let last = 1_u32 << (self.word.len() - 1);
        let (mut more, mut less) = (u32::MAX, 0_u32);
        let (mut before, mut places_before) = (0_u32, 0_u32);
        let mut distance = self.word.len();
        for byte in word.bytes() {
            let places = self.places[usize::from(byte - b'a')];
            let swapped = ((!before & places) << 1) & places_before;
            let same = (((places & more).wrapping_add(more)) ^ more) | places | less | swapped;
            let up = less | !(same | more);
            let down = same & more;
            distance += usize::from(up & last != 0);
            distance -= usize::from(down & last != 0);
            let up = up << 1 | 1;
            more = (down << 1) | !(same | up);
            less = up & same;
            (before, places_before) = (same, places);
        }
        distance
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use career_data::search::fold::words;
    use proptest::prelude::*;

    #[test]
    fn corrects_only_the_unknown_words() {
        let index = crate::search::index();
        let mut words = words("recrods officer c0der salery");
        let query = Query::new(&index, &words);
        let corrections = correct(&index, &query, &mut words);
        let typed: Vec<&str> = corrections.iter().map(|it| &*it.typed).collect();
        assert_eq!(typed, ["recrods", "salery"]);
        let read: Vec<&str> = words.iter().map(|word| &*word.text).collect();
        assert_eq!(read, ["records", "officer", "c0der", "salary"]);
    }

    #[test]
    fn corrects_words_of_letters() {
        for word in ["lette", "abcdefghijklmnopqrstuvwxyzabcd"] {
            assert!(can_be_corrected(word), "{word}");
        }
        for word in [
            "lett",
            "abcdefghijklmnopqrstuvwxyzabcde",
            "c0der",
            "caf\u{e9}s",
        ] {
            assert!(!can_be_corrected(word), "{word}");
        }
    }

    #[test]
    fn long_words_may_differ_more() {
        for (word, most) in [
            ("codes", 1),
            ("record", 2),
            ("hospital", 2),
            ("abcdefghi", 3),
        ] {
            assert_eq!(Pattern::new(word).most_changes(), most, "{word}");
        }
        let changes = |word: &str, most| Pattern::new("abcdefghi").changes(word, most);
        assert_eq!(changes("abcdefxyz", 3), Some(3));
        assert_eq!(changes("abcdefxyz", 2), None);
    }

    #[test]
    fn the_beginning_of_a_word_is_one_change() {
        let changes = |word: &str| Pattern::new(word).changes("certificate", 1);
        assert_eq!(changes("certi"), Some(1));
        assert_eq!(changes("cert"), None);
    }

    #[test]
    fn counts_edits() {
        for (one, other, changes) in [
            ("health", "health", 0),
            ("healt", "health", 1),
            ("infomation", "information", 1),
            ("managment", "management", 1),
            ("lisence", "license", 2),
            ("recrods", "records", 1),
            ("salery", "salary", 1),
        ] {
            assert_eq!(Pattern::new(one).distance(other), changes, "{one}, {other}");
        }
    }

    proptest! {
        #[test]
        fn distance_equals_strsim(one in "[a-d]{1,12}", other in "[a-d]{1,12}") {
            let expected = strsim::osa_distance(&one, &other);
            prop_assert_eq!(Pattern::new(&one).distance(&other), expected);
        }
    }
}
