//! How the tests run the program, and what they ask of it. A new command is a
//! line in one of the lists here.

use std::process::{Command, Stdio};

/// Questions that are answered from the data, in every format. The first has no
/// words: it is the card.
pub const DATA: &[&str] = &[
    "",
    "show",
    "show duties",
    "show codes education regulation",
    "salary",
    "salary --region us --per hour",
    "salary --region us-ca,ng --per month",
    "salary --region us --year 2019",
    "salary --region gb,in,nz,ca",
    "salary --region us,ng --trend",
    "salary --states --per hour",
    "salary --region us --at 48000",
    "salary --in usd",
    "skills",
    "compare-regions ng us",
    "compare-regions ng us gb --in ppp --topic pay",
    "compare-regions au ca gb gh ie in ke ng nz us za --per month",
    "misconceptions",
    "sources",
    "sources bls-oews-2025-05",
];

/// Questions that are answered with the same text in every format.
pub const TEXT: &[&str] = &[
    "--help",
    "-h",
    "--version",
    "help salary",
    "get salary.us.median",
];

/// What the program looks at besides its arguments. A test starts without any.
const ENVIRONMENT: [&str; 10] = [
    "CAREER_FORMAT",
    "CLICOLOR",
    "CLICOLOR_FORCE",
    "COLUMNS",
    "LANG",
    "LC_ALL",
    "LC_CTYPE",
    "NO_COLOR",
    "RUST_BACKTRACE",
    "TERM",
];

/// The program with the words of a line as its arguments, in an environment
/// that says nothing.
pub fn career(line: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_career"));
    command.args(line.split_whitespace()).stdin(Stdio::null());
    for name in ENVIRONMENT {
        command.env_remove(name);
    }
    command
}

/// How a run ended and what it wrote.
#[derive(Debug, PartialEq, Eq)]
pub struct Run {
    /// None where a signal ended it.
    pub status: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

/// Runs a command to its end.
pub fn run(command: &mut Command) -> Run {
    let output = command.output().expect("the program can be started");
    let text = |bytes| String::from_utf8(bytes).expect("the program writes UTF-8");
    Run {
        status: output.status.code(),
        stdout: text(output.stdout),
        stderr: text(output.stderr),
    }
}

/// What is written to standard output for a question that has an answer.
pub fn answer(line: &str) -> String {
    let run = run(&mut career(line));
    assert_eq!((run.status, &*run.stderr), (Some(0), ""), "career {line}");
    run.stdout
}
