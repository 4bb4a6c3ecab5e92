//! One passage that answers, written when it is shown.

use super::{command, facts};
use crate::dataset::DATASET;
use crate::display::{self, Word};
use crate::document::{Cited, Depth, Document, Words};
use crate::model::{Confidence, Country, Number, Status, Text};
use crate::search::{self, Ranked, Score};
use career_data::passages::{Kind, Passage};
use serde::{Serialize, Serializer};
use std::fmt;

/// A passage that answers. Its texts are made when it is written.
#[derive(Clone, Copy, Debug)]
pub struct Hit {
    passage: Passage,
    ranked: Ranked,
}

/// A hit as it is written.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Record {
    /// For `career get`, the id of a section, or the command that answers.
    pub path: Words,
    /// What kind of passage it is.
    pub kind: Kind,
    /// What it is called.
    pub title: Words,
    /// All that it says, the answer first.
    pub text: Words,
    /// The countries that it holds for, ISO 3166; empty: everywhere.
    pub regions: Vec<Text>,
    /// `not_found` where it says what was looked for and not found.
    pub status: Status,
    /// When it was so, ISO 8601; null: undated.
    pub as_of: Option<Text>,
    /// How close to its origin it was read; null where that is said nowhere.
    pub confidence: Option<Confidence>,
    /// Paths of the codes that took the place of one that is retired.
    pub successors: Vec<String>,
    /// The command that shows more.
    pub command: Words,
    /// How well it answers, from 0 to 1.
    pub score: Number,
    /// What the score is made of.
    pub parts: Parts,
    /// Ids of the sources.
    pub sources: Vec<Text>,
}

/// The parts of a score, each from 0 to 1.
#[derive(Clone, Copy, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Parts {
    /// How much its fields are about the words.
    text: Number,
    /// How much of the question occurs in it.
    share: Number,
    /// How like the question one of its own is.
    question: Number,
    /// How like the question its name is.
    name: Number,
    /// Whether it holds for the country that is asked about.
    region: Number,
    /// What passages of its kind count.
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

#[cfg(test)]
impl schemars::JsonSchema for Hit {
    fn inline_schema() -> bool {
        Record::inline_schema()
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Hit".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Record::json_schema(generator)
    }
}

impl Hit {
    pub fn new(ranked: Ranked) -> Self {
        let passage = Passage::of_row(ranked.row);
        Hit { passage, ranked }
    }

    pub fn title(&self) -> Words {
        self.passage.title(&DATASET)
    }

    pub fn path(&self) -> Words {
        facts::path(self.passage)
    }

    pub fn sources(&self) -> Vec<Text> {
        facts::sources(self.passage)
    }

    /// The countries that it holds for; none: everywhere.
    pub fn countries(&self) -> Vec<&'static Country> {
        search::countries(self.ranked.row.regions).collect()
    }

    /// All of it; at `Depth::Digest` a command is not run, because its own blocks
    /// are shown.
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
            sources: self.sources(),
        }
    }

    /// The answer on a screen.
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
            sentences.push(Cited::from(format!("As of {date}.")).soft());
        }
        document.sentences(sentences);
    }

    pub fn score_in_words(&self) -> String {
        let Number(total) = rounded(self.ranked.score.total);
        format!("{total} ({})", Parts::from(self.ranked.score))
    }
}

impl Record {
    /// When it was so, and how close to its origin it was read.
    pub fn date(&self) -> Option<String> {
        let date = self.as_of.map(|date| display::date(Some(date)));
        let confidence = self.confidence.map(Word::word);
        match (date, confidence) {
            (None, None) => None,
            (Some(date), None) => Some(date.into_owned()),
            (None, Some(confidence)) => Some(format!("no known date, {confidence}")),
            (Some(date), Some(confidence)) => Some(format!("{date}, {confidence}")),
        }
    }
}

/// Sources of the answer that a screen names.
const CITED: usize = 3;
/// Characters of an answer on a screen: some ten lines.
const LONGEST: usize = 760;

/// As many sentences as fit a screen, and whether there are more.
fn cut(text: &Words) -> (Words, bool) {
    if text.len() <= LONGEST {
        return (text.clone(), false);
    }
    let end = text[..LONGEST].rfind(". ").map_or(LONGEST, |end| end + 1);
    (text[..end].to_owned().into(), true)
}
