//! Maps words to keys of the index: longest phrases first, then single words by stem.

use super::fold::{Word, code_parts};
use super::stem::stem;

/// Maximum number of words in a phrase.
const MAX_PHRASE: usize = 4;
/// Prefix of keys that match only in capitals.
pub const CAPITALS: char = '^';
/// Maximum number of letters in such an abbreviation.
pub const MAX_CAPITALS: usize = 4;

/// One or more words of a text with one key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece<T> {
    /// Index of the first word, and the number of words.
    pub start: usize,
    pub length: usize,
    /// The stems.
    pub key: String,
    /// The value of the key.
    pub found: Option<T>,
}

/// Splits words into pieces; `look_up` resolves keys.
pub fn pieces<T>(words: &[Word], look_up: impl Fn(&str) -> Option<T>) -> Vec<Piece<T>> {
    let stems: Vec<String> = words.iter().map(|word| stem(&word.text)).collect();
    // In a text all in capitals they say nothing, unless it is one word.
    let capitals_matter = words.len() == 1 || words.iter().any(|word| !word.is_upper);
    let mut pieces = Vec::new();
    let mut start = 0;
    while start < words.len() {
        let piece = in_capitals(words, start, capitals_matter, &look_up)
            .or_else(|| phrase(&stems, start, &look_up))
            .unwrap_or_else(|| Piece {
                start,
                length: 1,
                key: stems[start].clone(),
                found: None,
            });
        start += piece.length;
        match piece.found {
            None => pieces.extend(parts(piece, &look_up)),
            Some(_) => pieces.push(piece),
        }
    }
    pieces
}

/// `US` or `WHO`, or in any case if it is the only word.
fn in_capitals<T>(
    words: &[Word],
    start: usize,
    capitals_matter: bool,
    look_up: impl Fn(&str) -> Option<T>,
) -> Option<Piece<T>> {
    let word = &words[start];
    let is_in_capitals = capitals_matter && (word.is_upper || words.len() == 1);
    if !is_in_capitals || word.text.len() > MAX_CAPITALS {
        return None;
    }
    let key = format!("{CAPITALS}{}", word.text);
    let found = Some(look_up(&key)?);
    Some(Piece {
        start,
        length: 1,
        key,
        found,
    })
}

fn phrase<T>(
    stems: &[String],
    start: usize,
    look_up: impl Fn(&str) -> Option<T>,
) -> Option<Piece<T>> {
    let longest = MAX_PHRASE.min(stems.len() - start);
    (1..=longest).rev().find_map(|length| {
        let key = stems[start..start + length].join(" ");
        let found = Some(look_up(&key)?);
        Some(Piece {
            start,
            length,
            key,
            found,
        })
    })
}

/// Falls back to the known parts of an unknown code.
fn parts<T>(piece: Piece<T>, look_up: impl Fn(&str) -> Option<T>) -> Vec<Piece<T>> {
    let part = |text: &str| {
        let key = stem(text);
        let found = look_up(&key);
        Piece {
            key,
            found,
            ..piece
        }
    };
    let parts: Vec<Piece<T>> = code_parts(&piece.key).map(part).collect();
    let known = parts.iter().any(|part| part.found.is_some());
    if known { parts } else { vec![piece] }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::fold::words;

    fn keys(text: &str, known: &[&str]) -> Vec<String> {
        let look_up = |key: &str| known.contains(&key).then_some(());
        let pieces = pieces(&words(text), look_up);
        pieces.into_iter().map(|piece| piece.key).collect()
    }

    #[test]
    fn the_longest_phrase_wins() {
        let known = ["work from hom", "work", "hom"];
        assert_eq!(
            keys("working from home works", &known),
            ["work from hom", "work"]
        );
        assert_eq!(keys("unknown thing", &known), ["unknown", "thing"]);
    }

    #[test]
    fn a_region_code_is_in_capitals_or_alone() {
        let known = ["^in", "in"];
        assert_eq!(keys("in", &known), ["^in"]);
        assert_eq!(keys("pay in IN", &known), ["pay", "in", "^in"]);
        assert_eq!(keys("PAY IN", &known), ["pay", "in"]);
    }

    #[test]
    fn looks_up_unknown_codes_in_parts() {
        assert_eq!(keys("icd-10-pcs", &["icd"]), ["icd", "10", "pcs"]);
        assert_eq!(keys("29-9999", &["icd"]), ["29-9999"]);
    }
}
