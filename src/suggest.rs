//! What a mistyped word may have meant.

/// How alike two words must be, from 0 to 1, for one to be offered for the other.
const MIN_SIMILARITY: f64 = 0.7;

/// The candidate most like a word, if any is like it at all.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // One letter is like every word that has it. Comparing costs time in the
    // square of the length, and nothing that is known is this long.
    if !(2..=100).contains(&word.len()) {
        return None;
    }
    let word = word.to_lowercase();
    candidates
        .into_iter()
        .map(|candidate| {
            (
                strsim::jaro_winkler(&word, &candidate.to_lowercase()),
                candidate,
            )
        })
        .filter(|(alike, _)| *alike >= MIN_SIMILARITY)
        .max_by(|one, other| one.0.total_cmp(&other.0))
        .map(|(_, candidate)| candidate)
}
