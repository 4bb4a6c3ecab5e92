//! Asks the library and writes what it answers: the only file that sees the
//! streams of the process.

use career::error::{Error, ExitStatus};
use career::{Answer, pager};
use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let in_json = career::cli::wants_json(&arguments);
    let exit = match career::answer(&arguments).and_then(|answer| written(&answer)) {
        Ok(()) => ExitStatus::Success,
        Err(failure) => {
            let line = if in_json {
                failure.json()
            } else {
                failure.line()
            };
            // Where even standard error is closed, the exit status is left to tell.
            let _ = writeln!(io::stderr(), "{line}");
            failure.status
        }
    };
    ExitCode::from(exit as u8)
}

/// Shows the answer in a pager, or writes the whole of it. A reader that has seen enough and closes the pipe,
/// as `head` does, is no failure.
fn written(answer: &Answer) -> Result<(), Error> {
    if answer.paged && pager::show(&answer.text).is_ok_and(|shown| shown) {
        return Ok(());
    }
    let mut stdout = io::stdout().lock();
    let result = stdout
        .write_all(answer.text.as_bytes())
        .and_then(|()| stdout.flush());
    match result {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Error::not_found(
            "not_written",
            format!("the answer could not be written: {error}"),
        )),
        _ => Ok(()),
    }
}
