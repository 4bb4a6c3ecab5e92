//! Runs of the program that fail, and say so.

use crate::failures::{assert_is_json_failure, assert_is_line};
use crate::program::Run;

/// Asserts that a run failed with one line that a terminal can show safely.
pub fn assert_is_told(run: &Run, status: i32, question: &str) {
    assert_eq!(
        (run.status, &*run.stdout),
        (Some(status), ""),
        "{question}: {}",
        run.stderr
    );
    let line = run.stderr.strip_suffix('\n').expect("a line");
    if line.starts_with('{') {
        assert_is_json_failure(line);
    } else {
        assert_is_line(line);
    }
}
