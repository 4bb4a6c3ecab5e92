//! `search`: passages that answer a question.
//!
//! [`crate::search`] ranks the passages; this module formats them: the first in full,
//! others by title.

mod command;
mod facts;
mod hit;

use crate::args;
use crate::dataset::DATASET;
use crate::display::shortened;
use crate::document::{Cited, Depth, Detail, Document, Entry};
use crate::error::{Error, quoted};
use crate::model::{Country, Status, Text};
use crate::region;
use crate::rows::{Column, Rows, cell};
use crate::search::{self, Correction, Results};
use crate::view::{Citations, View};
use hit::{Hit, Record};
use serde::Serialize;

/// The query as interpreted.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Query {
    /// As typed.
    text: String,
    /// Search terms.
    words: Vec<String>,
    /// Countries of the question, ISO 3166; empty: none in particular.
    regions: Vec<Text>,
    /// Words that occur nowhere.
    unknown: Vec<String>,
    /// Spelling corrections.
    assumed: Vec<Assumed>,
}

/// A spelling correction.
#[derive(Clone, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Assumed {
    /// As typed, in lower case.
    typed: String,
    /// The corrected word.
    read_as: String,
}

impl From<Correction> for Assumed {
    fn from(correction: Correction) -> Self {
        Assumed {
            typed: correction.typed,
            read_as: correction.read_as,
        }
    }
}

/// Ranked passages.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Search {
    /// Best first.
    #[cfg_attr(test, schemars(with = "Vec<Record>"))]
    hits: Vec<Hit>,
    /// Spelling corrections.
    assumed: Vec<Assumed>,
    /// Important words that the first hit lacks.
    missing: Vec<String>,
    /// Whether scores are explained.
    #[serde(skip)]
    explain: bool,
    /// Whether the question names a country.
    #[serde(skip)]
    asks_about_country: bool,
}

/// Searches for a question.
///
/// # Errors
///
/// A question without words, or that no passage answers.
pub fn view(arguments: &args::Search) -> Result<(Query, Search), Error> {
    let text = arguments.text.join(" ");
    if !text.contains(char::is_alphanumeric) {
        let message = format!("{} has no words to search for", quoted(&text));
        return Err(Error::usage("no_words", message)
            .hint("Use letters or digits, as in 'career search privacy'"));
    }
    let results = search::search(&text);
    let Some(first) = results.hits.first() else {
        return Err(not_covered(&text, &results));
    };
    let missing = search::missing_words(&results.query, first);
    let words = results.query.terms.iter();
    let assumed: Vec<Assumed> = results.corrections.into_iter().map(Assumed::from).collect();
    let regions = results.query.relevant_regions();
    let query = Query {
        text,
        words: words.map(|term| term.typed.clone()).collect(),
        regions: search::countries(regions)
            .map(|country| country.id)
            .collect(),
        unknown: results.query.unknown().map(str::to_owned).collect(),
        assumed: assumed.clone(),
    };
    let view = Search {
        hits: results.hits.into_iter().map(Hit::new).collect(),
        assumed,
        missing,
        explain: arguments.explain,
        asks_about_country: regions != 0,
    };
    Ok((query, view))
}

/// Most unknown words in an error.
const NAMED: usize = 3;

/// The error if no passage answers, with unknown words.
fn not_covered(text: &str, results: &Results) -> Error {
    let unknown: Vec<String> = results.query.unknown().take(NAMED).map(quoted).collect();
    let about = format!(
        "The reference is about one occupation, {}",
        DATASET.occupation.title.to_lowercase()
    );
    let hint = match unknown.len() {
        0 => about,
        1 => format!("{} occurs nowhere. {about}", unknown[0]),
        _ => format!("{} occur nowhere. {about}", unknown.join(", ")),
    };
    Error::not_found("no_hit", format!("not covered: {}", quoted(text))).hint(hint)
}

/// Number of other hits in a digest: fewer after a long answer.
const OTHERS: std::ops::RangeInclusive<usize> = 2..=5;
/// Lines of a digest.
const LINES: usize = 24;
/// Least score, relative to the first hit, of its counterpart on another country.
const COUNTERPART: f32 = 0.7;
/// Width of a line.
const WIDTH: usize = 78;
/// Width of the line of another hit.
const LINE: usize = 74;

/// The columns of its rows.
pub(super) const COLUMNS: [Column<Record>; 11] = [
    Column::text("path", |hit| cell(&hit.path)),
    Column::text("kind", |hit| cell(hit.kind)),
    Column::text("title", |hit| cell(&hit.title)),
    Column::text("text", |hit| cell(&hit.text)),
    Column::text("regions", |hit| cell(&hit.regions)),
    Column::text("status", |hit| cell(hit.status)),
    Column::date("as_of", |hit| cell(hit.as_of)),
    Column::number("score", |hit| cell(hit.score)),
    Column::text("command", |hit| cell(&hit.command)),
    Column::text("successors", |hit| cell(&hit.successors)),
    Column::text("sources", |hit| cell(&hit.sources)),
];

impl View for Search {
    fn document(&self, depth: Depth) -> Document {
        let (first, others) = self.hits.split_first().expect("an answer has a hit");
        let record = first.record(depth);
        let mut document = Document::titled(record.title.clone());
        self.assumptions(&mut document);
        match depth {
            Depth::Digest => first.digest(&record, &mut document),
            Depth::Full => {
                for hit in &self.hits {
                    document.entry(self.entry(&hit.record(depth)));
                }
            }
        }
        self.caveats(first, &record, &mut document);
        if depth == Depth::Digest {
            if self.explain {
                document.facts(vec![Detail::new("Score", first.score_in_words())]);
            }
            let room = others_shown(&document);
            let others: Vec<Cited> = others.iter().take(room).map(|hit| self.line(hit)).collect();
            if !others.is_empty() {
                document.heading(2, "Other answers");
                document.list(others);
            }
            if self.hits.len() > 1 {
                document.more(format!("{} answers in full", self.hits.len()));
            }
            document.next([record.command.clone()]);
        }
        document
    }

    fn records(&self) -> Option<Rows> {
        let records: Vec<Record> = self
            .hits
            .iter()
            .map(|hit| hit.record(Depth::Full))
            .collect();
        Some(Rows::new(&COLUMNS, &records))
    }

    fn cite(&self, sources: &mut Citations) {
        for hit in &self.hits {
            sources.add(hit.sources());
        }
    }
}

impl Search {
    fn assumptions(&self, document: &mut Document) {
        if self.assumed.is_empty() {
            return;
        }
        let read = self.assumed.iter().map(|assumed| {
            format!(
                "{} read as {}",
                quoted(&assumed.typed),
                quoted(&assumed.read_as)
            )
        });
        document.warning(format!("{}.", read.collect::<Vec<_>>().join(", ")));
    }

    /// Caveats of the first answer: missing words, and the country that it applies to.
    fn caveats(&self, first: &Hit, record: &Record, document: &mut Document) {
        if !self.missing.is_empty() {
            let words: Vec<String> = self.missing.iter().map(|word| quoted(word)).collect();
            document.warning(format!("No mention of {}.", words.join(", ")));
        }
        let (&[country], false) = (&*first.countries(), self.asks_about_country) else {
            return;
        };
        let place = region::with_article(country.name);
        let shown = region::default_regions();
        let is_shown = |other: &&&Country| shown.iter().any(|region| region.id == other.id);
        let elsewhere = self.hits.iter().find_map(|hit| {
            let countries = hit.countries();
            if countries.contains(&country) || hit.total() < COUNTERPART * first.total() {
                return None;
            }
            let other = countries.iter().find(is_shown)?;
            let path = hit.path();
            let command = match path.starts_with("career ") {
                true => path.to_string(),
                false => format!("career get {path}"),
            };
            Some((region::with_article(other.name), command))
        });
        document.note(match elsewhere {
            Some((other, command)) if record.status == Status::Present => {
                format!("This applies to {place}; for {other} see '{command}' or add the country to the question.")
            }
            _ => format!("This applies to {place}."),
        });
    }

    /// A hit on one line.
    fn line(&self, hit: &Hit) -> Cited {
        let path = hit.path();
        let title = shortened(&hit.title(), LINE.saturating_sub(path.len() + 3));
        let mut line = format!("{title} ({path})");
        if self.explain {
            line += &format!(": {}", hit.score_in_words());
        }
        line.into()
    }

    fn entry(&self, record: &Record) -> Entry {
        let date = record.date().map(|date| Detail::new("as of", date));
        let mut details: Vec<Detail> = date.into_iter().collect();
        details.push(Detail::new("path", record.path.to_string()));
        details.push(Detail::new("more", record.command.clone()));
        if self.explain {
            details.push(Detail::new("score", record.parts.to_string()));
        }
        Entry {
            title: record.title.clone(),
            text: record.text.clone(),
            details,
            sources: record.sources.clone(),
            ..Entry::default()
        }
    }
}

/// Number of other hits that fit below an answer and their heading.
fn others_shown(document: &Document) -> usize {
    let room = LINES.saturating_sub(document.lines(WIDTH) + 2);
    room.clamp(*OTHERS.start(), *OTHERS.end())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::path;
    use career_data::passages::{Kind, Passage};

    #[test]
    fn every_passage_has_a_path_and_a_text() {
        for &row in &*search::INDEX.rows {
            let passage = Passage::of_row(row);
            let path = facts::path(passage);
            let title = passage.title(&DATASET);
            let is_there = match passage.kind {
                Kind::Section => DATASET.sections.iter().any(|it| it.id.as_str() == path),
                Kind::Command | Kind::Place => true,
                _ => path::resolve(&path).is_ok() || row.is_gap,
            };
            assert!(is_there, "{path} ({title})");
            let text = match passage.kind {
                Kind::Command => command::text(passage),
                _ => facts::text(passage),
            };
            assert!(!text.is_empty(), "{path}");
            assert!(facts::command(passage).starts_with("career "), "{path}");
        }
    }
}
