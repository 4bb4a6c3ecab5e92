//! Splits texts and questions into words folded for comparison: lower case, plain
//! punctuation, codes kept whole.

/// A folded word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Lower case, without surrounding punctuation.
    pub text: String,
    /// Whether it was all in capitals: `US` is a country, `us` may not be.
    pub is_upper: bool,
}

/// Maximum length; longer words are dropped.
const MAX_LENGTH: usize = 40;

/// Splits a text into words.
///
/// Hyphens and slashes separate, but a code stays whole: `29-2071`, `ICD-10-CM`,
/// `us-oh` is two words, the grade `C+` is `c plus`. Apostrophes vanish, with the `s` of a possessive.
#[must_use]
pub fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let pieces = text.split_inclusive(|c: char| !is_inside(c));
    for piece in pieces {
        let sign = grade_sign(piece);
        let piece = piece.trim_matches(|c: char| !c.is_alphanumeric());
        if is_code(piece) {
            words.extend(word(piece));
        } else {
            words.extend(piece.split(is_separator).filter_map(word));
        }
        words.extend(sign.and_then(word));
    }
    words
}

/// The sign of a school grade: `plus` for `C+`, `minus` for `C-`.
fn grade_sign(piece: &str) -> Option<&'static str> {
    let sign = piece.trim_end_matches([' ', ',', '.', '?', '!', ')']);
    match sign.as_bytes() {
        [letter, b'+'] if letter.is_ascii_alphabetic() => Some("plus"),
        [letter, b'-'] if letter.is_ascii_alphabetic() => Some("minus"),
        _ => None,
    }
}

/// The parts of a code: `icd`, `10` and `cm` of `icd-10-cm`; none of a plain word.
pub fn code_parts(word: &str) -> impl Iterator<Item = &str> {
    let is_code = word.contains(is_separator);
    let parts = is_code.then(|| word.split(is_separator));
    parts.into_iter().flatten().filter(|part| !part.is_empty())
}

/// Whether a character may occur inside a word or a code.
fn is_inside(c: char) -> bool {
    c.is_alphanumeric() || is_apostrophe(c) || is_separator(c) || matches!(c, ',' | '*')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2018}' | '\u{2019}' | '\u{b4}' | '`')
}

/// Hyphens of every kind, and the dot of `29-2071.00`.
fn is_separator(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '.' | ',')
}

/// Whether a piece with inner punctuation is one code or number: each mark has a digit
/// on some side.
fn is_code(piece: &str) -> bool {
    let has_digit = |part: &str| part.contains(|c: char| c.is_ascii_digit());
    let parts: Vec<&str> = piece.split(is_separator).collect();
    parts.len() > 1
        && parts.iter().all(|part| !part.is_empty())
        && parts
            .windows(2)
            .all(|pair| pair.iter().any(|part| has_digit(part)))
        && !piece.contains(is_apostrophe)
}

fn word(piece: &str) -> Option<Word> {
    let letters = piece.trim_matches(|c: char| !c.is_alphanumeric());
    // A possessive: `patient's`.
    let owner = letters.strip_suffix(['s', 'S']);
    let owner = owner.and_then(|owner| owner.strip_suffix(is_apostrophe));
    let mut text = String::new();
    for c in owner.unwrap_or(letters).chars() {
        match c {
            // `70,000` is one number, `O*NET` one name.
            ',' | '*' => {}
            '.' => text.push('.'),
            c if is_apostrophe(c) => {}
            c if is_separator(c) => text.push('-'),
            c if c.is_ascii() => text.push(c.to_ascii_lowercase()),
            c => text.extend(c.to_lowercase().map(plain)),
        }
    }
    if text.is_empty() || text.len() > MAX_LENGTH {
        return None;
    }
    let is_upper = letters.len() > 1 && !letters.contains(char::is_lowercase);
    Some(Word { text, is_upper })
}

/// Replaces accented letters by ASCII, as in the reference.
fn plain(c: char) -> char {
    match c {
        '\u{e0}'..='\u{e5}' => 'a',
        '\u{e8}'..='\u{eb}' | '\u{1eb9}' => 'e',
        '\u{ec}'..='\u{ef}' => 'i',
        '\u{f2}'..='\u{f6}' | '\u{1ecd}' => 'o',
        '\u{f9}'..='\u{fc}' => 'u',
        '\u{1e63}' => 's',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.text).collect()
    }

    #[test]
    fn folds_punctuation_and_case() {
        assert_eq!(folded("Patient\u{2019}s privacy?"), ["patient", "privacy"]);
        assert_eq!(
            folded("medical-records/RHIA"),
            ["medical", "records", "rhia"]
        );
        assert_eq!(folded("O\u{2019}level, don't"), ["olevel", "dont"]);
        assert_eq!(
            folded("\u{201c}NGN 70,000\u{201d} $1,500.50"),
            ["ngn", "70000", "1500.50"]
        );
        assert_eq!(folded("..., -- !"), [""; 0]);
        assert_eq!(folded("a C+ in KCSE"), ["a", "c", "plus", "in", "kcse"]);
        assert_eq!(folded("from D-, or C"), ["from", "d", "minus", "or", "c"]);
        assert_eq!(folded("Zaria, Kaduna"), ["zaria", "kaduna"]);
    }

    #[test]
    fn codes_stay_whole() {
        assert_eq!(
            folded("29-2071.00 ICD\u{2011}10\u{2011}CM us-oh"),
            ["29-2071.00", "icd-10-cm", "us", "oh"]
        );
        let parts: Vec<&str> = code_parts("icd-10-cm").collect();
        assert_eq!(parts, ["icd", "10", "cm"]);
        assert_eq!(code_parts("records").count(), 0);
    }

    #[test]
    fn keeps_whether_a_word_is_upper_case() {
        let upper: Vec<bool> = words("in the US, Ohio")
            .iter()
            .map(|word| word.is_upper)
            .collect();
        assert_eq!(upper, [false, false, true, false]);
    }
}
