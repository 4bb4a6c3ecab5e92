//! Suggestions for a word that is not known: what it may be a misspelling of.

/// How similar two words must be, from 0 to 1, for one to be suggested for the
/// other.
const MIN_SIMILARITY: f64 = 0.75;

/// Longer than any known word: comparing takes time in the square of the length.
const LONGEST: usize = 100;

/// The candidate most similar to a word, if any is similar at all.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    similar(word, candidates).into_iter().next()
}

/// The candidates that are similar to a word, best match first. A word of one
/// letter is similar to nothing.
pub fn similar<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    if !(2..=LONGEST).contains(&word.len()) {
        return Vec::new();
    }
    let word = word.to_lowercase();
    let mut found: Vec<(f64, &str)> = candidates
        .into_iter()
        .map(|candidate| (similarity(&word, &candidate.to_lowercase()), candidate))
        .filter(|(similarity, _)| *similarity >= MIN_SIMILARITY)
        .collect();
    found.sort_by(|one, other| other.0.total_cmp(&one.0));
    found.into_iter().map(|(_, candidate)| candidate).collect()
}

/// How similar two words are, from 0 to 1; 0 where more than a third of the letters
/// differ, unless one begins with the other. Short words differ by one letter, and
/// two-letter codes are similar to nothing: every other one would be.
fn similarity(word: &str, candidate: &str) -> f64 {
    let (shorter, longer) = (
        word.len().min(candidate.len()),
        word.len().max(candidate.len()),
    );
    let distance = strsim::osa_distance(word, candidate);
    if shorter <= 3 {
        let is_near = distance <= 1 && longer > 3;
        return if is_near { MIN_SIMILARITY } else { 0.0 };
    }
    if distance > (longer / 3).max(1) && !candidate.starts_with(word) {
        return 0.0;
    }
    strsim::jaro_winkler(word, candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn suggests_the_best_match() {
        let words = ["salary", "skills", "show", "search", "sources"];
        assert_eq!(nearest("salray", words), Some("salary"));
        assert_eq!(nearest("sorces", words), Some("sources"));
    }

    #[test]
    fn suggests_nothing_for_dissimilar_words() {
        assert_eq!(nearest("xyzzy", ["salary", "x"]), None);
        assert_eq!(nearest("ma", ["me", "us-me", "gu"]), None);
        assert_eq!(nearest("money", ["maine"]), None);
        assert_eq!(nearest(&"a".repeat(101), ["a"]), None);
    }
}
