//! A parsed question: weighted terms and regions.

use super::index::INDEX;
use crate::dataset::DATASET;
use crate::display::joined;
use career_data::search::analysis;
use career_data::search::fold::Word;
use career_data::search::index::{Found, Subject, TermId};

/// A parsed question.
#[derive(Clone, Debug, Default)]
pub struct Query {
    pub terms: Vec<QueryTerm>,
    /// Named countries, as a bit set.
    pub regions: u16,
    /// Countries of named places, as a bit set.
    pub places: u16,
    /// Countries that it is likely about by its English, as a bit set.
    pub hinted: u16,
    /// Whether it has a word of this field only.
    pub is_of_this_field: bool,
    /// Whether it asks for the meaning of a word.
    pub asks_for_meaning: bool,
    /// Whether it asks for a code of the occupation.
    pub asks_for_code: bool,
}

/// A word or a phrase of a question.
#[derive(Clone, Debug)]
pub struct QueryTerm {
    /// As typed, folded.
    pub typed: String,
    /// None if no passage contains it.
    pub id: Option<TermId>,
    pub weight: f32,
    /// A subject of other references.
    pub is_other_subject: bool,
    /// The name of a country, which weighs nothing.
    pub is_region: bool,
    /// A place in a country.
    pub is_place: bool,
}

/// Weight of unknown words relative to the rarest known one: high in questions possibly
/// of another field, low in questions of this one.
pub(super) const UNKNOWN: f32 = 0.85;
const UNKNOWN_IN_FIELD: f32 = 0.5;
/// Weight factor of unknown numbers.
const UNKNOWN_NUMBER: f32 = 0.1;

impl Query {
    /// Parses the words of a question.
    #[must_use]
    pub fn new(words: &[Word]) -> Self {
        let pieces = analysis::pieces(words, |key| INDEX.look_up(key));
        let is_own = |found| match found {
            Some(Found::Term(id)) => INDEX.term(id).traits.subject == Some(Subject::Own),
            _ => false,
        };
        let mut query = Query {
            is_of_this_field: pieces.iter().any(|piece| is_own(piece.found)),
            asks_for_meaning: asks_for_meaning(words),
            asks_for_code: asks_for_code(words),
            hinted: words
                .iter()
                .fold(0, |bits, word| bits | INDEX.hinted(&word.text)),
            ..Query::default()
        };
        if asks_for_duties(words) {
            query.add_implied("do", "duty");
        }
        for piece in &pieces {
            if is_pronoun(words, piece.start, piece.length) {
                continue;
            }
            let words = words[piece.start..piece.start + piece.length].iter();
            let typed = joined(words.map(|word| &word.text), " ");
            match piece.found {
                Some(Found::Stop) => {}
                Some(Found::Term(id)) => query.add(typed, id),
                None => query.add_unknown(typed),
            }
        }
        if (query.regions | query.places).count_ones() > 1 && names_a_move(words) {
            query.add_implied("to", "abroad");
        }
        query
    }

    /// Adds a term that the sense of the question stands for.
    fn add_implied(&mut self, typed: &str, key: &str) {
        if let Some(Found::Term(id)) = INDEX.look_up(key) {
            self.add(typed.to_owned(), id);
        }
    }

    fn add(&mut self, typed: String, id: TermId) {
        if self.terms.iter().any(|term| term.id == Some(id)) {
            return;
        }
        let term = INDEX.term(id);
        let traits = term.traits;
        if traits.is_region {
            self.regions |= traits.regions;
        } else {
            self.places |= traits.regions;
        }
        self.terms.push(QueryTerm {
            typed,
            id: Some(id),
            weight: term.weight(),
            is_other_subject: traits.subject == Some(Subject::Other),
            is_region: traits.is_region,
            is_place: traits.is_place(),
        });
    }

    fn add_unknown(&mut self, typed: String) {
        let is_number = typed.starts_with(|c: char| c.is_ascii_digit());
        let factor = match (is_number, self.is_of_this_field) {
            (true, _) => UNKNOWN_NUMBER,
            (false, true) => UNKNOWN_IN_FIELD,
            (false, false) => UNKNOWN,
        };
        self.terms.push(QueryTerm {
            typed,
            id: None,
            weight: factor * INDEX.rarest(),
            is_other_subject: false,
            is_region: false,
            is_place: false,
        });
    }

    /// The countries of the question: named ones, else those of named places.
    #[must_use]
    pub fn relevant_regions(&self) -> u16 {
        if self.regions == 0 {
            self.places
        } else {
            self.regions
        }
    }

    /// The total weight.
    #[must_use]
    pub fn weight(&self) -> f32 {
        self.terms.iter().map(|term| term.weight).sum()
    }

    /// The unknown words.
    pub fn unknown(&self) -> impl Iterator<Item = &str> {
        let unknown = self.terms.iter().filter(|term| term.id.is_none());
        unknown.map(|term| &*term.typed)
    }
}

/// Whether a word is the pronoun `us`, as in `will they pay us for that`, and not the
/// country, as in `pay in the us for that`.
fn is_pronoun(words: &[Word], start: usize, length: usize) -> bool {
    let is_us = length == 1 && words[start].text == "us" && !words[start].is_upper;
    let text = |at: usize| words.get(at).map_or("", |word| &*word.text);
    let before = start.checked_sub(1).map_or("", text);
    is_us
        && (VERBS.contains(&before)
            || PRONOUN_BEFORE.contains(&text(start + 1))
                && !before.is_empty()
                && !COUNTRY_AFTER.contains(&before))
}

/// Verbs before the pronoun, words after it, and words before the country.
const VERBS: [&str; 18] = [
    "teach", "index", "give", "tell", "help", "let", "allow", "train", "treat", "post", "send",
    "accept", "employ", "hire", "show", "affect", "ask", "charge",
];
const PRONOUN_BEFORE: [&str; 14] = [
    "with", "for", "to", "as", "how", "what", "about", "after", "before", "on", "by", "at", "if",
    "when",
];
const COUNTRY_AFTER: [&str; 9] = ["the", "in", "of", "from", "to", "vs", "or", "and", "for"];

/// Whether a question asks for the meaning of a word: `what does CPC stand for`, `what
/// is an ND`, but not `what is the fee of the licence`.
fn asks_for_meaning(words: &[Word]) -> bool {
    let of_what = words.windows(3).any(|three| {
        let [what, is, next] = [0, 1, 2].map(|at| &*three[at].text);
        matches!(what, "what" | "wat" | "whats")
            && matches!(is, "is" | "are")
            && !matches!(next, "the" | "my" | "your")
    });
    let by_word = words.iter().any(|word| {
        matches!(
            &*word.text,
            "mean" | "meaning" | "means" | "stand" | "stands" | "define" | "definition"
        )
    });
    is_term(words) || of_what || by_word
}

/// Whether a question asks what people of an occupation do: `what does a coder do`, but
/// not `what do I need to do`.
fn asks_for_duties(words: &[Word]) -> bool {
    let text: Vec<&str> = words.iter().map(|word| &*word.text).collect();
    let ["what" | "wat", "do" | "does", ref rest @ ..] = text[..] else {
        return false;
    };
    let is_verb = |two: &[&str]| two[1] == "do" && !BEFORE_OTHER_DO.contains(&two[0]);
    !matches!(rest.first(), Some(&("i" | "we"))) && rest.windows(2).any(is_verb)
}

/// Words before a `do` that does not ask for duties.
const BEFORE_OTHER_DO: [&str; 6] = ["to", "i", "we", "can", "must", "should"];

/// Whether a question about two countries is about going from one to the other: `nigeria to
/// canada`, but not `nigeria compared to canada`.
fn names_a_move(words: &[Word]) -> bool {
    let has = |one: &str| words.iter().any(|word| word.text == one);
    (has("to") || has("from")) && !words.iter().any(|word| word.text.starts_with("compar"))
}

/// Whether a question asks for a code of the occupation: `29-2072`, `isco code`, `the
/// occupation code`, but not `medical code`.
fn asks_for_code(words: &[Word]) -> bool {
    let is_occupation_code = |two: &[Word]| {
        matches!(&*two[0].text, "occupation" | "occupational" | "job") && two[1].text == "code"
    };
    let is_code = |word: &Word| {
        word.text.contains(|c: char| c.is_ascii_digit()) || CODE_SYSTEMS.contains(&&*word.text)
    };
    words.windows(2).any(is_occupation_code) || words.iter().any(is_code)
}

/// Classifications of occupations and courses.
const CODE_SYSTEMS: [&str; 10] = [
    "isco", "soc", "esco", "noc", "anzsco", "osca", "cip", "onet", "census", "oews",
];

/// Whether the question is a term of the glossary, as in `hnd`, and not only a word with
/// the same meaning as one.
fn is_term(words: &[Word]) -> bool {
    let mut terms = DATASET.terms.iter();
    matches!(words, [word] if terms.any(|term| term.term.eq_ignore_ascii_case(&word.text)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use career_data::search::fold::words;

    fn query(text: &str) -> Query {
        Query::new(&words(text))
    }

    #[test]
    fn places_countries_and_other_subjects_are_told_apart() {
        let query = query("nurse records in lagos ghana");
        let typed = |is_one: fn(&QueryTerm) -> bool| {
            let terms = query.terms.iter().filter(|term| is_one(term));
            terms.map(|term| &*term.typed).collect::<Vec<_>>()
        };
        assert_eq!(typed(|term| term.is_other_subject), ["nurse"]);
        assert_eq!(typed(|term| term.is_place), ["lagos"]);
        assert_eq!(typed(|term| term.is_region), ["ghana"]);
        let countries = |bits: u16| {
            let countries = crate::search::countries(bits);
            countries.map(|it| it.id.as_str()).collect::<Vec<_>>()
        };
        assert_eq!(countries(query.places), ["NG"]);
        assert_eq!(countries(query.regions), ["GH"]);
        let both = self::query("kenya and ghana").regions;
        assert_eq!(countries(both), ["GH", "KE"]);
    }

    #[test]
    fn unknown_words_weigh_nearly_as_much_as_the_rarest() {
        let rarest = INDEX.rarest();
        for (text, factor) in [
            ("capital of xyzzy", UNKNOWN),
            ("RHIT xyzzy", UNKNOWN_IN_FIELD),
            ("capital of 98765", UNKNOWN_NUMBER),
        ] {
            let query = query(text);
            let unknown = query.terms.iter().find(|term| term.id.is_none());
            assert_eq!(unknown.expect(text).weight, factor * rarest, "{text}");
        }
    }

    #[test]
    fn us_may_be_a_pronoun() {
        let is_pronoun = |text: &str| {
            let words = words(text);
            let at = words.iter().position(|word| word.text == "us");
            is_pronoun(&words, at.expect("a word"), 1)
        };
        for text in [
            "they will index us with the board",
            "can they teach us how to code",
            "can they teach us coding",
            "will they pay us for that",
        ] {
            assert!(is_pronoun(text), "{text}");
        }
        for text in [
            "us",
            "pay in the us for coders",
            "us for coders",
            "salary us",
            "index US with",
        ] {
            assert!(!is_pronoun(text), "{text}");
        }
    }

    #[test]
    fn duties_and_codes_are_asked_for() {
        for text in [
            "what does a medical records technician do",
            "what do ROI clerks do all day",
        ] {
            assert!(asks_for_duties(&words(text)), "{text}");
        }
        for text in [
            "what do I do if I fail",
            "what do coders need to do to keep the certificate",
            "do coders work at night",
        ] {
            assert!(!asks_for_duties(&words(text)), "{text}");
        }
        for text in ["29-2072", "ISCO code", "O*NET", "occupation code"] {
            assert!(asks_for_code(&words(text)), "{text}");
        }
        for text in ["medical code", "health information technician"] {
            assert!(!asks_for_code(&words(text)), "{text}");
        }
    }

    #[test]
    fn two_countries_may_be_a_move() {
        let is_abroad = |text: &str| query(text).terms.iter().any(|term| term.typed == "to");
        for text in ["nigeria to canada", "kenya from lagos"] {
            assert!(is_abroad(text), "{text}");
        }
        for text in [
            "nigeria compared to canada",
            "nigeria and canada",
            "move to canada",
        ] {
            assert!(!is_abroad(text), "{text}");
        }
    }

    #[test]
    fn a_meaning_is_asked_for() {
        for text in [
            "what is CPC",
            "what does CPC stand for",
            "meaning of hnd",
            "hnd",
        ] {
            assert!(asks_for_meaning(&words(text)), "{text}");
        }
        for text in [
            "what is the fee of the licence",
            "when is registration",
            "direct entry",
            "licence fee",
        ] {
            assert!(!asks_for_meaning(&words(text)), "{text}");
        }
    }
}
