//! What holds for everything that is said of a failure.

use serde_json::Value;

/// More letters than any line about what is wrong has.
const LONGEST_LINE: usize = 2000;

/// Asserts that a line about what is wrong is one line, can be shown safely and
/// can be read.
pub fn assert_is_line(line: &str) {
    assert!(line.starts_with("career: "), "{line:?}");
    assert!(!line.chars().any(char::is_control), "{line:?}");
    assert!(line.len() < LONGEST_LINE, "{}: {line}", line.len());
}

/// Asserts the same of what a script is told.
pub fn assert_is_json_failure(line: &str) {
    assert!(!line.chars().any(char::is_control), "{line:?}");
    let json: Value = serde_json::from_str(line).expect("a failure in JSON");
    let text = |field: &str| json["error"][field].as_str();
    assert!(text("code").is_some_and(|code| !code.is_empty()), "{line}");
    let message = text("message").expect("a message");
    // JSON may hide in escapes what a script would print.
    assert!(!message.chars().any(char::is_control), "{line}");
    assert!(message.len() < LONGEST_LINE, "{line}");
}
