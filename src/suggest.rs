//! Suggestions for misspelled words.

/// Least similarity of a suggestion, from 0 to 1.
const MIN_SIMILARITY: f64 = 0.75;

/// Longer than any known word; comparison takes quadratic time.
const LONGEST: usize = 100;

/// The most similar candidate, if any is similar enough.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    similar(word, candidates).into_iter().next()
}

/// The similar candidates, best match first. A single letter matches nothing.
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

/// Jaro-Winkler similarity from 0 to 1; 0 if more than a third of the letters differ,
/// unless `candidate` starts with `word`. Words of up to three letters match longer
/// ones at distance 1; two-letter codes match nothing.
fn similarity(word: &str, candidate: &str) -> f64 {
    let (shorter, longer) = (
        word.len().min(candidate.len()),
        word.len().max(candidate.len()),
    );
    let most = if shorter <= 3 { 1 } else { (longer / 3).max(1) };
    // The lengths alone rule out most candidates.
    let is_near = longer - shorter <= most && strsim::osa_distance(word, candidate) <= most;
    if shorter <= 3 {
        return if is_near && longer > 3 {
            MIN_SIMILARITY
        } else {
            0.0
        };
    }
    match is_near || candidate.starts_with(word) {
        true => strsim::jaro_winkler(word, candidate),
        false => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn suggests_the_best_match() {
        let words = ["salary", "skills", "show", "search", "sources"];
        assert_eq!(nearest("salray", words), Some("salary"));
        assert_eq!(nearest("sorces", words), Some("sources"));
        assert_eq!(nearest("rhi", ["rhb", "rhit"]), Some("rhit"));
    }

    #[test]
    fn suggests_nothing_for_dissimilar_words() {
        assert_eq!(nearest("xyzzy", ["salary", "x"]), None);
        assert_eq!(nearest("ma", ["me", "us-me", "gu"]), None);
        assert_eq!(nearest("rhi", ["rhb", "ri"]), None);
        assert_eq!(nearest("money", ["maine"]), None);
        assert_eq!(nearest(&"a".repeat(101), ["a"]), None);
    }
}
