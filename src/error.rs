//! Exit statuses and errors.

use serde::Serialize;

/// Exit status, as documented in the help and the manual.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum ExitStatus {
    /// Success.
    Success = 0,
    /// No answer, or the output could not be written.
    NotFound = 1,
    /// Usage error.
    Usage = 2,
}

/// An error for people and scripts.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Error {
    #[serde(skip)]
    pub status: ExitStatus,
    /// Machine-readable code, such as `unknown_region`.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// What to do about it; null if there is no advice.
    pub hint: Option<String>,
    /// Suggestions, best match first.
    #[serde(rename = "candidates")]
    pub suggestions: Vec<String>,
}

impl Error {
    /// A usage error.
    #[must_use]
    pub fn usage(code: &'static str, message: String) -> Self {
        Error {
            status: ExitStatus::Usage,
            code,
            message,
            hint: None,
            suggestions: Vec::new(),
        }
    }

    /// No answer, or the output could not be written.
    #[must_use]
    pub fn not_found(code: &'static str, message: String) -> Self {
        Error {
            status: ExitStatus::NotFound,
            ..Error::usage(code, message)
        }
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Adds suggestions, best match first.
    #[must_use]
    pub fn suggestions(mut self, suggestions: impl IntoIterator<Item = String>) -> Self {
        self.suggestions.extend(suggestions);
        self
    }

    /// The error on one line.
    #[must_use]
    pub fn line(&self) -> String {
        let mut line = format!("career: {}", self.message);
        if let Some(suggestion) = self.suggestions.first() {
            line += &format!("; did you mean '{suggestion}'?");
        }
        if let Some(hint) = &self.hint {
            line += if line.ends_with('?') { " " } else { ". " };
            line += hint;
        }
        line
    }

    /// The error as a JSON object.
    #[must_use]
    pub fn json(&self) -> String {
        serde_json::to_string(&Envelope { error: self }).unwrap_or_else(|_| self.line())
    }
}

/// The JSON document of an error.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct Envelope<'a> {
    error: &'a Error,
}

/// Longest word shown in an error, in characters.
const SHOWN: usize = 40;

/// Quotes user input for a message: escapes control characters, truncates long words.
#[must_use]
pub fn quoted(word: &str) -> String {
    let mut shown = String::new();
    for letter in word.chars().take(SHOWN) {
        match letter {
            '\'' | '"' => shown.push(letter),
            _ => shown.extend(letter.escape_debug()),
        }
    }
    if word.chars().nth(SHOWN).is_some() {
        shown += "...";
    }
    format!("'{shown}'")
}

#[cfg(test)]
mod tests {
    use super::{Error, quoted};

    #[test]
    fn formats_message_suggestion_and_hint() {
        let error = || Error::usage("unknown", "no such thing".to_owned());
        assert_eq!(error().line(), "career: no such thing");
        assert_eq!(error().hint("See").line(), "career: no such thing. See");
        let error = error().suggestions(["one".to_owned(), "two".to_owned()]);
        assert_eq!(error.line(), "career: no such thing; did you mean 'one'?");
        let line = "career: no such thing; did you mean 'one'? See";
        assert_eq!(error.hint("See").line(), line);
    }

    #[test]
    fn escapes_control_characters_and_cuts_long_words() {
        assert_eq!(quoted("a\u{1b}[31m"), "'a\\u{1b}[31m'");
        assert_eq!(quoted("what's"), "'what's'");
        assert_eq!(quoted(&"x".repeat(41)), format!("'{}...'", "x".repeat(40)));
    }
}
