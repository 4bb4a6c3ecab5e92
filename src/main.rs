//! Calls the library and writes its answer: the only file that touches the standard
//! streams.

use career::error::{Error, ExitStatus};
use career::{Answer, cli, pager};
use std::ffi::OsString;
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;
use std::time::Duration;
use std::{env, thread};

/// How long to wait for the reader of a non-blocking pipe before trying again.
const PAUSE: Duration = Duration::from_millis(2);

fn main() -> ExitCode {
    let arguments: Vec<OsString> = env::args_os().collect();
    let result = career::answer(&arguments).and_then(|answer| write(&answer));
    let status = match result {
        Ok(()) => ExitStatus::Success,
        Err(error) => {
            let line = match cli::wants_json(&arguments) {
                true => error.json(),
                false => error.line(),
            };
            // If standard error is closed too, only the exit status remains.
            let _ = writeln!(io::stderr(), "{line}");
            error.status
        }
    };
    ExitCode::from(status as u8)
}

/// Shows an answer in a pager or writes it. A closed pipe (`head`) is not an error.
fn write(answer: &Answer) -> Result<(), Error> {
    if answer.paged && pager::show(&answer.text).is_ok_and(|shown| shown) {
        return Ok(());
    }
    match write_all(answer.text.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            let message = format!("the answer could not be written: {error}");
            Err(Error::not_found("not_written", message))
        }
        _ => Ok(()),
    }
}

/// Writes all bytes to standard output. Retries on a full non-blocking pipe, so that no
/// answer is truncated.
fn write_all(mut bytes: &[u8]) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    loop {
        let result = match bytes {
            [] => stdout.flush().map(|()| 0),
            bytes => stdout.write(bytes),
        };
        match result {
            Ok(0) if bytes.is_empty() => return Ok(()),
            Ok(0) => return Err(ErrorKind::WriteZero.into()),
            Ok(count) => bytes = &bytes[count..],
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) if error.kind() == ErrorKind::WouldBlock => thread::sleep(PAUSE),
            Err(error) => return Err(error),
        }
    }
}
