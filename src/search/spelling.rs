//! Corrects unknown words to the nearest indexed ones.

use super::index::INDEX;
use super::query::Query;
use career_data::search::fold::Word;
use std::cmp::Reverse;

/// A spelling correction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    pub typed: String,
    pub read_as: String,
}

/// Shortest word that is corrected.
const SHORTEST: usize = 5;
/// Longest word that is corrected; comparison takes quadratic time.
const LONGEST: usize = 30;
/// Shortest prefix that matches a whole word.
const BEGINNING: usize = 5;

/// Replaces unknown words by the nearest known ones.
pub fn correct(query: &Query, words: &mut [Word]) -> Vec<Correction> {
    let unknown = query.unknown().filter(|word| can_be_corrected(word));
    let mut corrections = Vec::new();
    for typed in unknown {
        let Some(read_as) = nearest(typed) else {
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
fn nearest(word: &str) -> Option<String> {
    // The first letter is rarely wrong, and a wrong guess is worse than none.
    let keys = INDEX.keys_with(word.as_bytes()[0]);
    let known = keys.iter().filter_map(|key| {
        let known = INDEX.display(key);
        let is_like = may_be_near(word, known);
        let is_word = || known.bytes().all(|byte| byte.is_ascii_lowercase());
        (is_like && is_word()).then_some((key, known))
    });
    let near = known.filter_map(|(key, known)| {
        let changes = changes(word, known);
        let uses = match key.term {
            Some(id) => INDEX.passages(id).count(),
            None => usize::MAX,
        };
        (changes <= most_changes(word)).then_some((changes, Reverse(uses), known))
    });
    near.min().map(|(_, _, known)| known.to_owned())
}

/// Whether two words are about as long or one begins the other: comparison is slow.
fn may_be_near(word: &str, known: &str) -> bool {
    word.len().abs_diff(known.len()) <= most_changes(word) || known.starts_with(word)
}

/// Most edits of a correction.
fn most_changes(word: &str) -> usize {
    match word.len() {
        ..6 => 1,
        6..9 => 2,
        _ => 3,
    }
}

/// The number of edits from one word to another.
fn changes(word: &str, known: &str) -> usize {
    match word.len() >= BEGINNING && known.starts_with(word) {
        true => 1,
        false => strsim::osa_distance(word, known),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use career_data::search::fold::words;

    #[test]
    fn corrects_only_the_unknown_words() {
        let mut words = words("recrods officer c0der salery");
        let query = Query::new(&words);
        let corrections = correct(&query, &mut words);
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
            assert_eq!(most_changes(word), most, "{word}");
        }
    }

    #[test]
    fn the_beginning_of_a_word_is_one_change() {
        assert_eq!(changes("certi", "certificate"), 1);
        assert_eq!(changes("cert", "certificate"), 7);
        assert_eq!(changes("recrods", "records"), 1);
    }
}
