//! How the tests run the program: with arguments, and in an environment that says
//! nothing.

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

/// The program with the words of a line as its arguments.
pub fn career(line: &str) -> Command {
    let words: Vec<&str> = line.split_whitespace().collect();
    program(&words)
}

/// What is written for the words of a line that has an answer.
pub fn answer(line: &str) -> String {
    let run = run(&mut career(line));
    assert_eq!((run.status, &*run.stderr), (Some(0), ""), "career {line}");
    run.stdout
}
