//! Words with the sources behind them.

use super::Words;
use crate::model::Text;

/// Words, the ids of the sources that they rest on, and how they look.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cited {
    pub words: Words,
    pub sources: Vec<Text>,
    pub tone: Tone,
}

/// How words look where a format has more than one look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    #[default]
    Normal,
    /// What was asked for: bold.
    Answer,
    /// What is made of a claim: the accent colour.
    Verdict,
    /// Notes and sources: dim.
    Soft,
}

impl Cited {
    /// Words with their sources.
    pub fn new(words: impl Into<Words>, sources: impl IntoIterator<Item = Text>) -> Self {
        Cited::from(words.into()).citing(sources)
    }

    /// Adds sources.
    #[must_use]
    pub fn citing(mut self, sources: impl IntoIterator<Item = Text>) -> Self {
        self.sources.extend(sources);
        self
    }

    /// Marks the words as what was asked for.
    #[must_use]
    pub fn answer(self) -> Self {
        self.in_tone(Tone::Answer)
    }

    /// Marks the words as a verdict.
    #[must_use]
    pub fn verdict(self) -> Self {
        self.in_tone(Tone::Verdict)
    }

    /// Marks the words as less important than those around them.
    #[must_use]
    pub fn soft(self) -> Self {
        self.in_tone(Tone::Soft)
    }

    fn in_tone(mut self, tone: Tone) -> Self {
        self.tone = tone;
        self
    }

    /// Whether there is nothing to read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.sources.is_empty()
    }
}

impl From<Words> for Cited {
    fn from(words: Words) -> Self {
        Cited {
            words,
            ..Cited::default()
        }
    }
}

impl From<&'static str> for Cited {
    fn from(words: &'static str) -> Self {
        Words::Borrowed(words).into()
    }
}

impl From<String> for Cited {
    fn from(words: String) -> Self {
        Words::Owned(words).into()
    }
}

/// Lets the dataset's text stand in a document as it is.
impl From<Text> for Cited {
    fn from(text: Text) -> Self {
        Words::from(text).into()
    }
}
