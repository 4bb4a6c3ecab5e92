//! Values at paths.

use crate::display::{self, Word, Words, joined};
use crate::figure::{Figure, Unit};
use crate::model::{Number, Statistic, Status, Text};
use crate::region;
use serde::Serialize;

/// A value with its metadata.
#[derive(Debug)]
pub struct Value {
    /// Subject; empty for figures, which have their own.
    of: Words,
    /// Property of the subject; may be empty.
    what: Words,
    content: Content,
    as_of: Option<Text>,
    sources: Vec<Text>,
}

#[derive(Debug)]
enum Content {
    Words(Words),
    /// Hours per week.
    Hours(Number),
    /// A figure and the one of its numbers that is the value.
    Figure(Box<Figure>, Option<Number>),
    /// A gap: its status and the text to show instead, if any.
    Missing(Status, Option<Text>),
}

/// A bare value.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Scalar {
    Number(Number),
    Words(Words),
}

impl Value {
    /// A text of the dataset.
    pub(super) fn words(
        of: impl Into<Words>,
        what: impl Into<Words>,
        words: impl Into<Words>,
    ) -> Self {
        Value::new(of, what, Content::Words(words.into()))
    }

    /// Hours per week.
    pub(super) fn hours(of: impl Into<Words>, hours: Number) -> Self {
        Value::new(of, "full-time hours a week", Content::Hours(hours))
    }

    /// A figure with a description.
    pub(super) fn figure(what: impl Into<Words>, figure: Figure) -> Self {
        let number = figure.value;
        Value::new("", what, Content::Figure(Box::new(figure), number))
    }

    /// One end of a range.
    pub(super) fn end(what: &'static str, figure: Figure, number: Option<Number>) -> Self {
        Value::new("", what, Content::Figure(Box::new(figure), number))
    }

    /// A gap.
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

    /// Sets the date.
    pub(super) fn dated(mut self, as_of: Option<Text>) -> Self {
        self.as_of = as_of;
        self
    }

    /// Sets the sources.
    pub(super) fn citing(mut self, sources: &[Text]) -> Self {
        self.sources = sources.to_vec();
        self
    }

    /// The bare value; none for a gap.
    #[must_use]
    pub fn bare(&self) -> Option<Scalar> {
        match &self.content {
            Content::Words(words) => Some(Scalar::Words(words.clone())),
            Content::Hours(number) => Some(Scalar::Number(*number)),
            Content::Figure(_, number) => number.map(Scalar::Number),
            Content::Missing(..) => None,
        }
    }

    /// The status of a gap and the text to show instead, if any.
    pub(super) fn missing_reason(&self) -> (Status, Option<Text>) {
        match &self.content {
            Content::Missing(status, instead) => (*status, *instead),
            Content::Figure(figure, None) => (figure.status, None),
            _ => (Status::Present, None),
        }
    }

    /// The title, on one line.
    #[must_use]
    pub fn title(&self) -> String {
        match &self.content {
            Content::Figure(figure, _) => title(figure, &self.what),
            _ if self.what.is_empty() => self.of.to_string(),
            _ => format!("{}: {}", self.of, self.what),
        }
    }

    /// The figure that the number belongs to.
    #[must_use]
    pub fn as_figure(&self) -> Option<&Figure> {
        match &self.content {
            Content::Figure(figure, _) => Some(figure),
            _ => None,
        }
    }

    /// ISO 4217 for money, else the unit; empty for text.
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

    /// The period, as in JSON; may be empty.
    #[must_use]
    pub fn period(&self) -> String {
        match &self.content {
            Content::Figure(figure, _) => figure.period.map_or(String::new(), key),
            Content::Hours(_) => "week".to_owned(),
            _ => String::new(),
        }
    }

    /// ISO 8601; none for undated values.
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

/// The title of a figure.
fn title(figure: &Figure, what: &str) -> String {
    // Labels of scale steps and single figures name the region.
    let in_a_table = figure.series.is_some();
    let region = in_a_table.then(|| region::name(figure.region).as_str());
    let period = figure.currency.and(figure.period).map(Word::word);
    let date = display::date(figure.as_of);
    let label = figure.label.to_string();
    let parts = [Some(&*label), Some(what), region, period, Some(&date)];
    let parts = parts.into_iter().flatten().filter(|part| !part.is_empty());
    joined(parts, ", ")
}

/// Description of a wage: `median wage`.
pub(super) fn wage(statistic: Statistic) -> String {
    format!("{} wage", statistic.word())
}

/// A value of a closed list, as in JSON.
pub(super) fn key(value: impl Serialize) -> String {
    let json = serde_json::to_value(value).unwrap_or_default();
    json.as_str().unwrap_or_default().to_owned()
}
