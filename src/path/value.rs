//! What stands at the end of a path.

use crate::display::{self, Word, Words};
use crate::figure::{Figure, Unit};
use crate::model::{Number, Statistic, Status, Text};
use crate::region;
use serde::Serialize;

/// A value with what is needed to use it rightly.
#[derive(Debug)]
pub struct Value {
    /// What it says something of; empty where it is a figure, which knows.
    of: Words,
    /// What it says of that; empty where that goes without saying.
    what: Words,
    content: Content,
    as_of: Option<Text>,
    sources: Vec<Text>,
}

#[derive(Debug)]
enum Content {
    Words(Words),
    /// Hours a week.
    Hours(Number),
    /// A figure, and which of its numbers is meant.
    Figure(Box<Figure>, Option<Number>),
    /// Nothing: why, and where it is known, what can be said instead.
    Missing(Status, Option<Text>),
}

/// A value on its own.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Scalar {
    Number(Number),
    Words(Words),
}

impl Value {
    /// Words that the dataset states.
    pub(super) fn words(
        of: impl Into<Words>,
        what: impl Into<Words>,
        words: impl Into<Words>,
    ) -> Self {
        Value::new(of, what, Content::Words(words.into()))
    }

    /// Hours a week.
    pub(super) fn hours(of: impl Into<Words>, hours: Number) -> Self {
        Value::new(of, "full-time hours a week", Content::Hours(hours))
    }

    /// A figure; what it counts is said in words.
    pub(super) fn figure(what: impl Into<Words>, figure: Figure) -> Self {
        let number = figure.value;
        Value::new("", what, Content::Figure(Box::new(figure), number))
    }

    /// One end of a range.
    pub(super) fn end(what: &'static str, figure: Figure, number: Option<Number>) -> Self {
        Value::new("", what, Content::Figure(Box::new(figure), number))
    }

    /// Something that the reference lacks.
    pub(super) fn missing(status: Status, instead: Option<Text>) -> Self {
        Value::new("", "", Content::Missing(status, instead))
    }

    fn new(of: impl Into<Words>, what: impl Into<Words>, content: Content) -> Self {
        Value {
            of: of.into(),
            what: what.into(),
            content,
            as_of: None,
            sources: Vec::new(),
        }
    }

    /// Says since when or at which time it was so.
    pub(super) fn dated(mut self, as_of: Option<Text>) -> Self {
        self.as_of = as_of;
        self
    }

    /// Names the sources.
    pub(super) fn citing(mut self, sources: &[Text]) -> Self {
        self.sources = sources.to_vec();
        self
    }

    /// The value on its own; none where there is none.
    #[must_use]
    pub fn bare(&self) -> Option<Scalar> {
        match &self.content {
            Content::Words(words) => Some(Scalar::Words(words.clone())),
            Content::Hours(number) => Some(Scalar::Number(*number)),
            Content::Figure(_, number) => number.map(Scalar::Number),
            Content::Missing(..) => None,
        }
    }

    /// Why there is no value, and what can be said instead.
    pub(super) fn missing_reason(&self) -> (Status, Option<Text>) {
        match &self.content {
            Content::Missing(status, instead) => (*status, *instead),
            Content::Figure(figure, None) => (figure.status, None),
            _ => (Status::Present, None),
        }
    }

    /// What the value is, in a line.
    #[must_use]
    pub fn title(&self) -> String {
        match &self.content {
            Content::Figure(figure, _) => title(figure, &self.what),
            _ if self.what.is_empty() => self.of.to_string(),
            _ => format!("{}: {}", self.of, self.what),
        }
    }

    /// The figure that it is a number of.
    #[must_use]
    pub fn as_figure(&self) -> Option<&Figure> {
        match &self.content {
            Content::Figure(figure, _) => Some(figure),
            _ => None,
        }
    }

    /// ISO 4217 for money, else what is counted; empty for words.
    #[must_use]
    pub fn unit(&self) -> Words {
        match &self.content {
            Content::Figure(figure, _) => match figure.unit {
                Unit::Currency | Unit::InternationalDollars => figure.money().to_owned().into(),
                Unit::Jobs => "jobs".into(),
                Unit::Percent => "percent".into(),
            },
            Content::Hours(_) => "hours".into(),
            _ => Words::default(),
        }
    }

    /// The period that it is for, as JSON spells it; empty where it is for none.
    #[must_use]
    pub fn period(&self) -> String {
        match &self.content {
            Content::Figure(figure, _) => figure.period.map_or(String::new(), key),
            Content::Hours(_) => "week".to_owned(),
            _ => String::new(),
        }
    }

    /// ISO 8601; none: undated, or true as long as the dataset.
    #[must_use]
    pub fn as_of(&self) -> Option<Text> {
        match &self.content {
            Content::Figure(figure, _) => figure.as_of,
            _ => self.as_of,
        }
    }

    /// Ids of the sources.
    #[must_use]
    pub fn sources(&self) -> Vec<Text> {
        match &self.content {
            Content::Figure(figure, _) => vec![figure.source],
            _ => self.sources.clone(),
        }
    }
}

/// A figure in a line, without its number.
fn title(figure: &Figure, what: &str) -> String {
    // What stands alone or on a scale has a label that says where it is from.
    let in_a_table = figure.series.is_some();
    let region = in_a_table.then(|| region::name(figure.region).as_str());
    let period = figure.currency.and(figure.period).map(Word::word);
    let date = display::date(figure.as_of);
    let label = figure.label.to_string();
    let parts = [Some(&*label), Some(what), region, period, Some(&date)];
    let parts = parts.into_iter().flatten().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(", ")
}

/// What a wage is, in words: `median wage`.
pub(super) fn wage(statistic: Statistic) -> String {
    format!("{} wage", statistic.word())
}

/// A value of a closed list as JSON spells it.
pub(super) fn key(value: impl Serialize) -> String {
    let json = serde_json::to_value(value).unwrap_or_default();
    json.as_str().unwrap_or_default().to_owned()
}
