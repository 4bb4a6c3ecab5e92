//! Text with citations.

use super::Words;
use crate::model::Text;

/// Text with the ids of its sources and its tone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cited {
    pub words: Words,
    pub sources: Vec<Text>,
    pub tone: Tone,
}

/// Emphasis of text, where a format supports it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    #[default]
    Normal,
    /// The answer: bold.
    Answer,
    /// A verdict: accent colour.
    Verdict,
    /// Notes and sources: dim.
    Soft,
}

impl Cited {
    /// Text with sources.
    pub fn new(words: impl Into<Words>, sources: impl IntoIterator<Item = Text>) -> Self {
        Cited::from(words.into()).citing(sources)
    }

    /// Adds sources.
    #[must_use]
    pub fn citing(mut self, sources: impl IntoIterator<Item = Text>) -> Self {
        self.sources.extend(sources);
        self
    }

    /// Marks the text as the answer.
    #[must_use]
    pub fn answer(self) -> Self {
        self.in_tone(Tone::Answer)
    }

    /// Marks the text as a verdict.
    #[must_use]
    pub fn verdict(self) -> Self {
        self.in_tone(Tone::Verdict)
    }

    /// Marks the text as secondary.
    #[must_use]
    pub fn soft(self) -> Self {
        self.in_tone(Tone::Soft)
    }

    fn in_tone(mut self, tone: Tone) -> Self {
        self.tone = tone;
        self
    }

    /// Whether there is neither text nor a source.
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

impl From<Text> for Cited {
    fn from(text: Text) -> Self {
        Words::from(text).into()
    }
}
