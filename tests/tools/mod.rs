//! Other people's programs, and what to do where they are not installed.

use std::env;
use std::io::{Write, stderr};
use std::process::{Command, Stdio};

/// Whether a program is there: whether a line that tries it out ends well. Where
/// it is not, a test has nothing to say; where `CI` is set that is a failure.
pub fn has(tool: &str, line: &str) -> bool {
    let mut command = Command::new("sh");
    command
        .args(["-c", line])
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let is_there = command.status().is_ok_and(|status| status.success());
    if !is_there {
        assert!(env::var_os("CI").is_none(), "{tool} is not installed");
        // Unlike what is printed, this is shown although the test passes.
        let _ = writeln!(stderr(), "skipped: {tool} is not installed");
    }
    is_there
}
