//! How the tests of the contract with scripts run the program.

use std::process::Command;

/// How a run ended and what it wrote.
#[derive(Debug, PartialEq, Eq)]
pub struct Run {
    /// None where a signal ended it.
    pub status: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

/// The program with arguments, in an environment that says nothing.
pub fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_career"));
    command.args(arguments).env_clear();
    command
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

/// What is written for the words of a line that has an answer.
pub fn answer(line: &str) -> String {
    let arguments: Vec<&str> = line.split_whitespace().collect();
    let run = run(&mut program(&arguments));
    assert_eq!((run.status, &*run.stderr), (Some(0), ""), "career {line}");
    run.stdout
}

/// Whether an answer is rows of one kind; the card and the brief are not.
pub fn has_rows(line: &str) -> bool {
    !line.is_empty() && !line.contains("--brief")
}

/// Every command that answers from the data, by the name its JSON has, with
/// arguments that bring out what it can hold.
pub const ANSWERS: [(&str, &[&str]); 11] = [
    ("card", &[""]),
    (
        "brief",
        &[
            "show --brief --for ng",
            "show --brief",
            "show --brief --for us-ca",
        ],
    ),
    ("show", &["show duties", "show"]),
    (
        "salary",
        &[
            "salary --region us-ca --per month",
            "salary",
            "salary --region gb,in,nz,ca",
            "salary --region us --year 2019",
            "salary --region us --trend",
            "salary --region us --states",
            "salary --region us --at 48000",
            "salary --region us --in ngn --rate NGN=1550",
            "salary --region ng,us --in ppp --per month",
        ],
    ),
    ("skills", &["skills"]),
    (
        "compare-regions",
        &[
            "compare-regions ng us --topic pay,entry",
            "compare-regions au ca gb gh ie in ke ng nz us za --per month",
            "compare-regions us-ca us-tx ng --in usd",
        ],
    ),
    ("misconceptions", &["misconceptions"]),
    (
        "search",
        &["search 29-2071", "search privacy", "search clinical coder"],
    ),
    (
        "get",
        &["get salary.us.median", "get ng.regulator", "get --list"],
    ),
    ("explain", &["explain CONHESS", "explain"]),
    ("sources", &["sources bls-oews-2025-05", "sources"]),
];
