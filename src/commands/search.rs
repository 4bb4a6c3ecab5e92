//! `search`: where the reference speaks of something.
//!
//! Titles and codes are resolved on the way: a retired code says what took its
//! place, a name that could not be confirmed which one could.

mod entries;

use crate::args;
use crate::document::{Depth, Document, Entry as Paragraph};
use crate::error::{Error, quoted};
use crate::rows::{Column, Rows, cell};
use crate::suggest::nearest;
use crate::view::{Citations, View};
use entries::Entry;
pub use entries::Kind;
use memchr::memchr2_iter;
use serde::Serialize;
use std::collections::BTreeSet;

/// The question as it was understood.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Query {
    /// The words that must all occur, in lower case.
    words: Vec<String>,
}

/// Where the words occur, what answers them best first.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Search {
    /// The words, for the title of what is read.
    #[serde(skip)]
    words: String,
    /// What answers best first.
    hits: Vec<Hit>,
}

/// One place where all the words occur.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Hit {
    /// For `career get`, or the id of a section for `career show`.
    path: String,
    kind: Kind,
    /// Title.
    title: String,
    /// All of it for a code or a name; else some words around the first that
    /// was found.
    text: String,
    /// Paths of the codes that took the place of one that is retired.
    successors: Vec<String>,
}

/// How well an entry answers. The lower the better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// Its code, its name or its title is what was asked for.
    Exact,
    /// Its title has all the words.
    Title,
    /// Its title has some of the words and its text the others.
    PartOfTitle,
    Text,
}

/// Every place where all the words occur.
///
/// # Errors
///
/// Nothing to look for; words that occur nowhere together.
pub fn view(arguments: &args::Search) -> Result<(Query, Search), Error> {
    let asked = arguments.text.join(" ");
    let words = words(&asked);
    if words.is_empty() {
        let message = format!("{} has no word to look for", quoted(&asked));
        return Err(Error::usage("no_words", message)
            .hint("Letters and digits are found, as in 'career search privacy'"));
    }
    let entries = entries::all();
    let mut found: Vec<(Rank, &Entry)> = entries
        .iter()
        .filter_map(|entry| Some((rank(entry, &words)?, entry)))
        .collect();
    if found.is_empty() {
        return Err(nothing(&asked, &words, &entries));
    }
    // Among equals the order of the dataset stays: names and codes come first.
    found.sort_by_key(|(rank, _)| *rank);
    let hits = found.into_iter().map(|(_, entry)| hit(entry, &words));
    let view = Search {
        words: words.join(" "),
        hits: hits.collect(),
    };
    Ok((Query { words }, view))
}

/// The words of a text, each once, in lower case and without the signs around it.
fn words(text: &str) -> Vec<String> {
    let words = text.split_whitespace();
    let words = words.map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let mut seen = BTreeSet::new();
    let words = words.map(str::to_lowercase);
    words
        .filter(|word| !word.is_empty() && seen.insert(word.clone()))
        .collect()
}

/// Words up to which it is looked into which of them is at fault.
const FEW: usize = 10;

fn rank(entry: &Entry, words: &[String]) -> Option<Rank> {
    let all_in = |texts: &[&str]| {
        let mut words = words.iter();
        words.all(|word| texts.iter().any(|text| position(text, word).is_some()))
    };
    let any_in = |text: &str| words.iter().any(|word| position(text, word).is_some());
    let names = entry.names();
    if !all_in(&[&names[..], &entry.texts()].concat()) {
        return None;
    }
    let is_named = names.iter().any(|name| self::words(name) == words);
    Some(match entry.kind {
        // Where something is from comes after what is said of it.
        Kind::Source => Rank::Text,
        _ if is_named => Rank::Exact,
        _ if all_in(&[&entry.title]) => Rank::Title,
        _ if any_in(&entry.title) => Rank::PartOfTitle,
        _ => Rank::Text,
    })
}

/// Letters up to which a word must be there as it is: `AI` is not meant to find
/// `aid`. Longer ones may be the beginning of a word.
const SHORT: usize = 3;

/// Where a word of a text begins with `word`, which is in lower case.
fn position(text: &str, word: &str) -> Option<usize> {
    let (text, word) = (text.as_bytes(), word.as_bytes());
    let is_outside = |index: usize| text.get(index).is_none_or(|c| !c.is_ascii_alphanumeric());
    let first = word.first()?;
    let starts = &text[..(text.len() + 1).saturating_sub(word.len())];
    let mut starts = memchr2_iter(*first, first.to_ascii_uppercase(), starts);
    starts.find(|&start| {
        let end = start + word.len();
        let begins = start == 0 || is_outside(start - 1);
        let is_plural = text.get(end) == Some(&b's') && is_outside(end + 1);
        let ends = word.len() > SHORT || is_outside(end) || is_plural;
        begins && ends && text[start..end].eq_ignore_ascii_case(word)
    })
}

fn hit(entry: &Entry, words: &[String]) -> Hit {
    let text = match entry.kind {
        Kind::Code | Kind::Name => entry.texts().join(" "),
        _ => excerpt(&entry.texts(), words),
    };
    Hit {
        path: entry.path.clone().into_owned(),
        kind: entry.kind,
        title: entry.title.clone().into_owned(),
        text,
        successors: entry.successors.clone(),
    }
}

/// Longest excerpt, in characters.
const EXCERPT: usize = 100;
const CUT: &str = "...";

/// Whole words around the first word that is found, or from the start where the
/// words are in the title only.
fn excerpt(texts: &[&str], words: &[String]) -> String {
    let first = |text: &&str| {
        let positions = words.iter().filter_map(|word| position(text, word));
        positions.min()
    };
    let found = texts.iter().find_map(|text| Some((*text, first(text)?)));
    let (text, at) = found.unwrap_or((texts.first().copied().unwrap_or_default(), 0));
    if text.len() <= EXCERPT {
        return text.to_owned();
    }
    let here = text[..at].matches(' ').count();
    let text: Vec<&str> = text.split(' ').collect();
    let room = EXCERPT - 2 * CUT.len();
    let (mut from, mut to, mut length) = (here, here + 1, text[here].len());
    // A third of the room is for what leads up to the word.
    while from > 0 && length + text[from - 1].len() < room / 3 {
        from -= 1;
        length += text[from].len() + 1;
    }
    while to < text.len() && length + text[to].len() < room {
        length += text[to].len() + 1;
        to += 1;
    }
    let before = if from == 0 { "" } else { CUT };
    let after = if to == text.len() { "" } else { CUT };
    format!("{before}{}{after}", text[from..to].join(" "))
}

/// Says that nothing was found, and which words would be.
fn nothing(asked: &str, words: &[String], entries: &[Entry]) -> Error {
    let occurs = |word: &String| {
        let mut entries = entries.iter();
        entries.any(|entry| rank(entry, std::slice::from_ref(word)).is_some())
    };
    let message = format!("nothing speaks of {}", quoted(asked));
    let failure = Error::not_found("no_hit", message);
    if words.len() > FEW {
        return failure.hint("Fewer words find more");
    }
    if words.iter().all(occurs) {
        return failure.hint("Each of the words occurs, but not together; fewer find more");
    }
    let texts = entries.iter().flat_map(|entry| {
        let names = entry.names().into_iter();
        names.chain(entry.texts()).flat_map(self::words)
    });
    let known: BTreeSet<String> = texts.collect();
    let meant = words.iter().map(|word| {
        if occurs(word) {
            return Some(word.as_str());
        }
        nearest(word, known.iter().map(String::as_str))
    });
    let meant: Option<Vec<&str>> = meant.collect();
    failure.suggestions(meant.map(|words| words.join(" ")))
}

impl View for Search {
    fn document(&self, _depth: Depth) -> Document {
        let places = match self.hits.len() {
            1 => "1 place".to_owned(),
            places => format!("{places} places"),
        };
        let mut document = Document::titled(format!("{places} for '{}'", self.words));
        for hit in &self.hits {
            document.entry(Paragraph {
                title: format!("{} ({})", hit.title, hit.path).into(),
                text: hit.text.clone().into(),
                ..Paragraph::default()
            });
        }
        document.note("What stands in brackets is for 'career get'; a single word is a section for 'career show'.");
        document
    }

    fn records(&self) -> Option<Rows> {
        let columns: [Column<Hit>; 5] = [
            Column::text("path", |hit| cell(&hit.path)),
            Column::text("kind", |hit| cell(hit.kind)),
            Column::text("title", |hit| cell(&hit.title)),
            Column::text("text", |hit| cell(&hit.text)),
            Column::text("successors", |hit| cell(&hit.successors)),
        ];
        Some(Rows::new(&columns, &self.hits))
    }

    /// An excerpt leads to what is cited, and is not cited itself.
    fn cite(&self, _: &mut Citations) {}
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::DATASET;
    use crate::path;

    fn search(text: &str) -> Vec<Hit> {
        let text = vec![text.to_owned()];
        let answer = view(&args::Search {
            text,
            explain: false,
        });
        answer.expect("something to find").1.hits
    }

    #[test]
    fn every_entry_has_a_path_and_a_text() {
        for entry in entries::all() {
            let mut sections = DATASET.sections.iter();
            let is_section = sections.any(|section| section.id.as_str() == entry.path);
            let is_there = is_section || path::resolve(&entry.path).is_ok();
            assert!(is_there, "{} ({})", entry.path, entry.title);
            assert!(!entry.texts().concat().is_empty(), "{}", entry.path);
            for successor in &entry.successors {
                assert!(path::resolve(successor).is_ok(), "{successor}");
            }
        }
    }

    #[test]
    fn every_title_is_found_by_itself() {
        for entry in entries::all() {
            let rank = rank(&entry, &words(&entry.title));
            let best = match entry.kind {
                Kind::Source => Rank::Text,
                _ => Rank::Exact,
            };
            assert_eq!(rank, Some(best), "{}", entry.title);
        }
    }

    #[test]
    fn a_word_is_found_from_its_beginning_and_a_short_one_whole() {
        assert_eq!(position("Electronic records", "record"), Some(11));
        assert_eq!(position("demographic", "graph"), None);
        assert_eq!(position("29-2071.00", "29-2071"), Some(0));
        assert_eq!(position("they aid AI", "ai"), Some(9));
        assert_eq!(position("two EHRs", "ehr"), Some(4));
        assert_eq!(position("ways and means", "way"), Some(0));
        assert_eq!(position("wayward", "way"), None);
        assert_eq!(position("wayward", "wayw"), Some(0));
        assert_eq!(position("a", "longer"), None);
    }

    #[test]
    fn an_excerpt_holds_the_word_in_a_hundred_characters_of_whole_words() {
        for entry in entries::all() {
            for text in entry.texts() {
                for word in self::words(text) {
                    let Some(at) = position(text, &word) else {
                        continue;
                    };
                    let shown = excerpt(&[text], std::slice::from_ref(&word));
                    // Nothing that is longer by itself can be made to fit.
                    let rest = &text[at..];
                    let whole = rest.split(' ').next().map_or(0, str::len);
                    assert!(shown.len() <= EXCERPT.max(whole + 60), "{shown}");
                    assert!(position(&shown, &word).is_some(), "{word}: {shown}");
                    let inside = shown.trim_start_matches(CUT).trim_end_matches(CUT);
                    let edges = format!(" {text} ");
                    assert!(edges.contains(&format!(" {inside} ")), "{shown}");
                }
            }
        }
    }

    #[test]
    fn better_answers_come_first() {
        for text in ["privacy", "records", "29-2072", "clinical coder", "median"] {
            let entries = entries::all();
            let words = words(text);
            let rank_of = |hit: &Hit| {
                let is_it = |entry: &&Entry| entry.path == hit.path && entry.title == hit.title;
                let entry = entries.iter().find(is_it).expect("a hit is an entry");
                rank(entry, &words)
            };
            let ranks: Vec<Option<Rank>> = search(text).iter().map(rank_of).collect();
            assert!(ranks.is_sorted(), "{text}: {ranks:?}");
        }
    }
}
