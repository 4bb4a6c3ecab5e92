//! What can be wrong with the files of the dataset, in one line each.

use std::fmt;

/// Something wrong with the data, told in one line.
#[derive(Debug, PartialEq, Eq)]
pub struct Problem {
    /// Path below the folder of the dataset, with `/` between its parts.
    pub file: String,
    /// Counted from 1; none where it is about no line in particular.
    pub line: Option<usize>,
    pub reason: String,
}

/// In one line, whatever the files hold.
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

/// A file that was read: its path below the folder, and what it says.
pub type FileText = (String, String);
