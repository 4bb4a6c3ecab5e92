//! Other people's programs, and what to do where they are not installed.

use std::env;
use std::io::{Write, stderr};
use std::process::{Command, Stdio};
use std::thread;

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

/// What a program writes when it is given a text to read.
pub fn fed(tool: &str, arguments: &[&str], text: &str) -> String {
    let mut command = Command::new(tool);
    command
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped());
    let mut child = command.spawn().expect("the program can be started");
    let mut stdin = child.stdin.take().expect("it reads from us");
    let text = text.to_owned();
    // Fed beside, for it may write before it has read all.
    let feeder = thread::spawn(move || stdin.write_all(text.as_bytes()));
    let output = child.wait_with_output().expect("it ends");
    assert!(
        output.status.success(),
        "{tool} {arguments:?}: {}",
        output.status
    );
    let _ = feeder.join();
    String::from_utf8(output.stdout).expect("it writes UTF-8")
}
