//! Other people's programs that read what this one writes.

use std::io::Write;
use std::process::{Command, Stdio};
use std::thread;

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
