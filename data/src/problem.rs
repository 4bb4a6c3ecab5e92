//! Problems in the files of the dataset.

use std::fmt;

/// A problem, formatted on one line.
#[derive(Debug, PartialEq, Eq)]
pub struct Problem {
    /// Path relative to the dataset, separated by `/`.
    pub file: String,
    /// Line number from 1; none if it concerns no line.
    pub line: Option<usize>,
    pub reason: String,
}

/// Escapes control characters, so that it stays on one line.
impl fmt::Display for Problem {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        let line = self.line.map_or(String::new(), |line| format!(":{line}"));
        for letter in format!("data/{}{line}: {}", self.file, self.reason).chars() {
            match letter.is_control() {
                true => write!(to, "{}", letter.escape_default())?,
                false => write!(to, "{letter}")?,
            }
        }
        Ok(())
    }
}

/// A file: its path relative to the dataset, and its content.
pub type FileText = (String, String);
