//! A hit, formatted on demand.

use super::{command, facts};
use crate::dataset::DATASET;
use crate::display::{self, Word};
use crate::document::{Cited, Depth, Document, Words};
use crate::model::{Confidence, Country, Number, Status, Text};
use crate::search::{self, Ranked, Score};
use career_data::passages::{Kind, Passage};
use serde::{Serialize, Serializer};
use std::fmt;

/// A ranked passage; its texts are formatted on demand.
#[derive(Clone, Copy, Debug)]
pub struct Hit {
    passage: Passage,
    ranked: Ranked,
}

/// A hit as serialized.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Hit"))]
pub struct Record {
    /// Path for `career get`, id of a section, or the command that answers.
    pub path: Words,
    /// Kind of passage.
    pub kind: Kind,
    /// Title.
    pub title: Words,
    /// Text, the answer first.
    pub text: Words,
    /// Countries that it applies to, ISO 3166; empty: everywhere.
    pub regions: Vec<Text>,
    /// `not_found` for a gap.
    pub status: Status,
    /// Date, ISO 8601; null: undated.
    pub as_of: Option<Text>,
    /// How close to its origin it was read; null if not stated.
    pub confidence: Option<Confidence>,
    /// Paths of the successors of a retired code.
    pub successors: Vec<String>,
    /// The command that shows more.
    pub command: String,
    /// Score from 0 to 1.
    pub score: Number,
    /// Parts of the score.
    pub parts: Parts,
    /// Ids of the sources.
    pub sources: Vec<Text>,
}

/// The parts of a score, each from 0 to 1.
#[derive(Clone, Copy, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Parts {
    /// BM25F over its fields.
    text: Number,
    /// Share of the question that occurs in it.
    share: Number,
    /// Similarity to one of its own questions.
    question: Number,
    /// Similarity to its names.
    name: Number,
    /// Whether it applies to the country of the question.
    region: Number,
    /// Factor of its kind.
    kind: Number,
}

impl From<Score> for Parts {
    fn from(score: Score) -> Self {
        Parts {
            text: rounded(score.text),
            share: rounded(score.share),
            question: rounded(score.question),
            name: rounded(score.name),
            region: rounded(score.region),
            kind: rounded(score.kind),
        }
    }
}

impl fmt::Display for Parts {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        let Parts {
            text: Number(text),
            share: Number(share),
            question: Number(question),
            name: Number(name),
            region: Number(region),
            kind: Number(kind),
        } = self;
        write!(
            to,
            "text {text}, share {share}, question {question}, name {name}, region {region}, kind {kind}"
        )
    }
}

fn rounded(part: f32) -> Number {
    Number((f64::from(part) * 1000.0).round() / 1000.0)
}

impl Serialize for Hit {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.record(Depth::Full).serialize(to)
    }
}

impl Hit {
    pub fn new(ranked: Ranked) -> Self {
        let passage = Passage::of_row(ranked.row);
        Hit { passage, ranked }
    }

    /// Its total score.
    pub fn total(&self) -> f32 {
        self.ranked.score.total
    }

    pub fn title(&self) -> Words {
        self.passage.title(&DATASET)
    }

    pub fn path(&self) -> Words {
        facts::path(self.passage)
    }

    pub fn sources(&self) -> Vec<Text> {
        facts::facts(self.passage).sources
    }

    /// The countries that it applies to; empty: everywhere.
    pub fn countries(&self) -> Vec<&'static Country> {
        search::countries(self.ranked.row.regions).collect()
    }

    /// All fields; at `Depth::Digest` without the output of a command, whose blocks are
    /// shown instead.
    pub fn record(&self, depth: Depth) -> Record {
        let score = self.ranked.score;
        let facts = facts::facts(self.passage);
        let text = match (self.passage.kind, depth) {
            (Kind::Command, Depth::Full) => command::text(self.passage),
            _ => facts::text(self.passage),
        };
        Record {
            path: self.path(),
            kind: self.passage.kind,
            title: self.title(),
            text,
            regions: self.countries().iter().map(|country| country.id).collect(),
            status: if self.ranked.row.is_gap {
                Status::NotFound
            } else {
                Status::Present
            },
            as_of: facts.as_of,
            confidence: facts.confidence,
            successors: facts::successors(self.passage),
            command: facts::command(self.passage),
            score: rounded(score.total),
            parts: score.into(),
            sources: facts.sources,
        }
    }

    /// The digest of the answer.
    pub fn digest(&self, record: &Record, document: &mut Document) {
        if self.passage.kind == Kind::Command && command::digest(self.passage, document) {
            return;
        }
        let (text, is_cut) = cut(&record.text);
        let mut text = Cited::new(text, record.sources.iter().copied()).answer();
        text.sources.truncate(CITED);
        let mut sentences = vec![text];
        if is_cut {
            sentences.push(format!("The rest: {}.", record.command).into());
        }
        if let Some(date) = record.date() {
            let date = match record.as_of {
                Some(_) => format!("As of {date}."),
                None => format!("{}.", display::capitalized(&date)),
            };
            sentences.push(Cited::from(date).soft());
        }
        document.sentences(sentences);
    }

    pub fn score_in_words(&self) -> String {
        let Number(total) = rounded(self.ranked.score.total);
        format!("{total} ({})", Parts::from(self.ranked.score))
    }
}

impl Record {
    /// Date and confidence.
    pub fn date(&self) -> Option<String> {
        let date = self.as_of.map(|date| display::date(Some(date)));
        let confidence = self.confidence.map(Word::word);
        match (date, confidence) {
            (None, None) => None,
            (Some(date), None) => Some(date.into_owned()),
            (None, Some(confidence)) => Some(format!("undated, {confidence}")),
            (Some(date), Some(confidence)) => Some(format!("{date}, {confidence}")),
        }
    }
}

/// Most sources in a digest.
const CITED: usize = 3;
/// Longest answer in a digest, in bytes.
const LONGEST: usize = 760;

/// Truncates text at a sentence. Returns whether there is more.
fn cut(text: &Words) -> (Words, bool) {
    if text.len() <= LONGEST {
        return (text.clone(), false);
    }
    let end = text[..LONGEST].rfind(". ").map_or(LONGEST, |end| end + 1);
    (text[..end].to_owned().into(), true)
}
