//! Light English stemming: plurals, verb endings, and the endings that British
//! and American English spell differently.
//!
//! The dataset and questions are stemmed alike, so a stem need not be a word. Less
//! aggressive than Porter's: `coder` and `code` are joined in the synonyms, by
//! decision.

/// Shortest word that is stemmed.
const MIN_LENGTH: usize = 4;

/// The stem of a folded word; codes and short words are unchanged.
#[must_use]
pub fn stem(word: &str) -> String {
    let is_plain = word.bytes().all(|byte| byte.is_ascii_lowercase());
    let mut stem = word.to_owned();
    if !is_plain || stem.len() < MIN_LENGTH {
        return stem;
    }
    singular(&mut stem);
    spell_one_way(&mut stem);
    verb(&mut stem);
    for ending in ["ment", "ly"] {
        if let Some(rest) = stem.strip_suffix(ending)
            && rest.len() >= MIN_LENGTH
            && !rest.ends_with(['i', 'a'])
        {
            stem.truncate(rest.len());
        }
    }
    if stem.len() >= MIN_LENGTH && stem.ends_with('e') {
        stem.pop();
    }
    stem
}

fn singular(word: &mut String) {
    if word.ends_with("ies") && word.len() > MIN_LENGTH {
        replace_end(word, 3, "y");
    } else if ["sses", "xes", "ches", "shes", "zes"]
        .iter()
        .any(|end| word.ends_with(end))
    {
        replace_end(word, 2, "");
    } else if word.ends_with('s') && !["ss", "us", "is"].iter().any(|end| word.ends_with(end)) {
        word.pop();
    }
}

/// `licence` and `license`, `organise` and `organize`, `labour` and `labor`.
fn spell_one_way(word: &mut String) {
    let spellings = [
        ("isation", "ization"),
        ("ising", "izing"),
        ("ised", "ized"),
        ("ise", "ize"),
        ("ence", "ense"),
        ("enced", "ensed"),
        ("encing", "ensing"),
        ("ctice", "ctize"),
        ("cticed", "ctized"),
        ("cticing", "ctizing"),
        ("our", "or"),
        ("ogue", "og"),
    ];
    let spelled = spellings.iter().find(|(end, _)| word.ends_with(end));
    if let Some((end, other)) = spelled
        && word.len() > end.len() + 1
    {
        replace_end(word, end.len(), other);
    }
}

fn verb(word: &mut String) {
    for ending in ["ing", "ed"] {
        let Some(rest) = word.strip_suffix(ending) else {
            continue;
        };
        let has_vowel = rest.contains(['a', 'e', 'i', 'o', 'u', 'y']);
        if rest.len() < 3 || !has_vowel || rest.ends_with('e') {
            return;
        }
        let kept = rest.len();
        word.truncate(kept);
        // `planned`, but `billed` and `assessed`.
        let last = &word.as_bytes()[kept - 2..];
        if last[0] == last[1] && !matches!(last[0], b'l' | b's' | b'z' | b'e' | b'o') {
            word.pop();
        } else if ending == "ed" && word.ends_with('i') {
            replace_end(word, 1, "y");
        }
        return;
    }
}

/// Replaces the last `count` letters, which are ASCII.
fn replace_end(word: &mut String, count: usize, by: &str) {
    word.truncate(word.len() - count);
    word.push_str(by);
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn word_forms_share_a_stem() {
        let same = [
            "study studies studied",
            "code codes coded coding",
            "licence license licences licensed licensing",
            "organise organize organised organizing",
            "organisation organization",
            "require required requires requirement requirements",
            "month monthly months",
            "plan planned planning",
            "bill billed billing bills",
            "process processes processing",
            "labour labor",
            "practice practise practised practices practicing",
            "exam exams",
            "nurse nurses nursing",
            "degree degrees",
            "difference differences",
        ];
        for words in same {
            let mut stems: Vec<String> = words.split(' ').map(stem).collect();
            stems.dedup();
            assert_eq!(stems.len(), 1, "{words}: {stems:?}");
        }
    }

    #[test]
    fn different_words_have_different_stems() {
        for (one, other) in [
            ("us", "used"),
            ("coder", "code"),
            ("hour", "hor"),
            ("app", "apply"),
        ] {
            assert_ne!(stem(one), stem(other));
        }
        for kept in ["29-2071", "ng", "status", "basis", "gas", "ing", ""] {
            assert_eq!(stem(kept), kept);
        }
    }
}
