//! How a run can end, and what is said when it does not end well.

use serde::Serialize;

/// ExitStatus status. The help lists the same, and the manual after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum ExitStatus {
    /// The question was answered.
    Success = 0,
    /// A fair question that the reference has no answer to, or an answer that
    /// could not be written.
    NotFound = 1,
    /// The question was not understood.
    Usage = 2,
}

/// A run that ends without an answer.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Error {
    #[serde(skip)]
    pub status: ExitStatus,
    /// A word for scripts, such as `unknown_region`.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// What would be right.
    pub hint: Option<String>,
    /// What may have been meant, nearest first.
    pub candidates: Vec<String>,
}

impl Error {
    /// A question that was not understood.
    #[must_use]
    pub fn usage(code: &'static str, message: String) -> Self {
        Error {
            status: ExitStatus::Usage,
            code,
            message,
            hint: None,
            candidates: Vec::new(),
        }
    }

    /// A fair question without an answer.
    #[must_use]
    pub fn not_found(code: &'static str, message: String) -> Self {
        Error {
            status: ExitStatus::NotFound,
            ..Error::usage(code, message)
        }
    }

    /// Says what would be right.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Says what may have been meant.
    #[must_use]
    pub fn candidates(mut self, candidates: impl IntoIterator<Item = String>) -> Self {
        self.candidates.extend(candidates);
        self
    }

    /// The failure in one line for a person.
    #[must_use]
    pub fn line(&self) -> String {
        let mut line = format!("career: {}", self.message);
        if let Some(nearest) = self.candidates.first() {
            line += "; did you mean '";
            line += nearest;
            line += "'?";
        }
        if let Some(hint) = &self.hint {
            line += if self.candidates.is_empty() {
                ". "
            } else {
                " "
            };
            line += hint;
        }
        line
    }

    /// The failure as a JSON object for a script.
    #[must_use]
    pub fn json(&self) -> String {
        serde_json::to_string(&Envelope { error: self }).unwrap_or_else(|_| self.line())
    }
}

/// The JSON document of a failure.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct Envelope<'a> {
    error: &'a Error,
}

/// A word that a person typed, fit to be shown again: no control characters,
/// and no longer than a line.
#[must_use]
pub fn quoted(word: &str) -> String {
    let mut shown: String = word.chars().take(40).flat_map(char::escape_debug).collect();
    if word.chars().nth(40).is_some() {
        shown += "...";
    }
    format!("'{shown}'")
}
