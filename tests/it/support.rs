//! Shared by the tests: running the program, command lines, properties of errors, JSON
//! helpers.

use crate::properties::{assert_is_error_line, assert_is_json_error};
use serde_json::Value;
use std::ffi::OsString;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

/// Exit status and output of a run.
#[derive(Debug, PartialEq, Eq)]
pub struct Run {
    /// None if a signal ended it.
    pub status: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

/// The program with arguments, in an empty environment.
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

/// The program with the arguments in a line.
pub fn career(line: &str) -> Command {
    let words: Vec<&str> = line.split_whitespace().collect();
    program(&words)
}

/// The output for a line; asserts success.
pub fn answer(line: &str) -> String {
    if ignores_environment(line) {
        let arguments = std::iter::once("career").chain(line.split_whitespace());
        let arguments: Vec<OsString> = arguments.map(OsString::from).collect();
        let answer = career::answer(&arguments);
        return answer
            .unwrap_or_else(|error| panic!("career {line}: {}", error.line()))
            .text;
    }
    let run = run(&mut career(line));
    assert_eq!((run.status, &*run.stderr), (Some(0), ""), "career {line}");
    run.stdout
}

/// Whether a line has a format that does not depend on the environment. The library
/// answers it without a process.
fn ignores_environment(line: &str) -> bool {
    let mut words = line.split_whitespace();
    words.any(|word| word == "--json" || word == "--plain") || {
        let format = line.split_once("--format ").map(|(_, format)| format);
        format.is_some_and(|format| !format.starts_with("table"))
    }
}

/// Asserts that a run failed with one printable line.
pub fn assert_is_error(run: &Run, status: i32, question: &str) {
    let ended = (run.status, &*run.stdout);
    assert_eq!(ended, (Some(status), ""), "{question}: {}", run.stderr);
    let line = run.stderr.strip_suffix('\n').expect("a line");
    if line.starts_with('{') {
        assert_is_json_error(line);
    } else {
        assert_is_error_line(line);
    }
}

/// The error of a line.
pub fn error(line: &str, status: i32) -> String {
    let run = run(&mut career(line));
    assert_is_error(&run, status, line);
    run.stderr.trim_end().to_owned()
}

/// Asserts that a text contains every part.
#[track_caller]
pub fn assert_has(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "no '{part}' in:\n{text}");
    }
}

/// All files below a directory.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        match path.is_dir() && !path.is_symlink() {
            true => found.extend(files(&path)),
            false => found.push(path),
        }
    }
    found
}

/// script(1), which runs a line on a terminal.
pub fn script(line: &str) -> Command {
    let mut script = Command::new("script");
    script.args(["-qec", line, "/dev/null"]).env_clear();
    // Needed by `script` itself.
    script.env("PATH", std::env::var_os("PATH").unwrap_or_default());
    script.env("SHELL", "/bin/sh");
    script
}

/// Whether a line has CSV output; the card and the brief have none.
pub fn has_rows(line: &str) -> bool {
    !line.is_empty() && !line.contains("--brief")
}

/// Lines of every command that answers from the data, by its name in JSON; together
/// they produce every field.
pub const ANSWERS: [(&str, &[&str]); 12] = [
    ("card", &[""]),
    (
        "brief",
        &[
            "show --brief --for ng",
            "show --brief",
            "show --brief --for us-ca",
        ],
    ),
    ("show", &["show duties", "show", "show education --for ng"]),
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
    (
        "schools",
        &["schools ng --place lagos", "schools us", "schools"],
    ),
    (
        "misconceptions",
        &["misconceptions ai", "misconceptions", "misconceptions 3"],
    ),
    (
        "search",
        &["search 29-2071", "search privacy", "search clinical coder"],
    ),
    (
        "get",
        &[
            "get salary.us.median",
            "get ng.regulator us.name",
            "get --list",
        ],
    ),
    (
        "explain",
        &["explain CONHESS", "explain", "explain RHIT CPC"],
    ),
    ("sources", &["sources bls-oews-2025-05", "sources"]),
];

/// More lines, for options that add no field.
const MORE: &[&str] = &[
    "show codes education regulation",
    "salary --region us --per hour",
    "salary --region us --statistic median",
    "salary --region ng,us --trend --statistic median,p90",
    "compare-regions ng us",
    "compare-regions ng us gb --in ppp --topic pay",
    "explain median",
];

/// Every line above; the empty one is the card.
pub fn questions() -> impl Iterator<Item = &'static str> {
    let contract = ANSWERS.iter().flat_map(|(_, lines)| *lines);
    contract.chain(MORE).copied()
}

/// Lines with text output.
const TEXT: [&str; 14] = [
    "--help",
    "-h",
    "--version",
    "help salary",
    "get --list",
    "schema salary",
    "completions bash",
    "completions zsh",
    "completions fish",
    "completions nushell",
    "completions elvish",
    "completions powershell",
    "man",
    "man medical-records-technician",
];

/// One line per command, enough where all share the code.
pub fn samples() -> impl Iterator<Item = String> {
    let lines = ANSWERS.into_iter().map(|(_, lines)| lines[0].to_owned());
    let long = ["show --full --format html", "sources --format csv"];
    lines.chain(long.into_iter().chain(TEXT).map(String::from))
}

/// The output of a program for an input.
pub fn pipe_through(tool: &str, arguments: &[&str], text: &str) -> String {
    String::from_utf8(pipe_bytes(tool, arguments, text)).expect("it writes UTF-8")
}

/// The same for binary output.
pub fn pipe_bytes(tool: &str, arguments: &[&str], text: &str) -> Vec<u8> {
    let mut command = Command::new(tool);
    command
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped());
    let mut child = command.spawn().expect("the program can be started");
    let mut stdin = child.stdin.take().expect("it reads from us");
    let text = text.to_owned();
    // Write in a thread: it may write before it has read all.
    let feeder = thread::spawn(move || stdin.write_all(text.as_bytes()));
    let output = child.wait_with_output().expect("it ends");
    let status = output.status;
    assert!(status.success(), "{tool} {arguments:?}: {status}");
    let _ = feeder.join();
    output.stdout
}

/// The JSON document of a line.
pub fn document(line: &str) -> Value {
    let text = answer(&format!("{line} --json"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("career {line}: {error}"))
}

/// The `data` of the JSON of a line.
pub fn data(line: &str) -> Value {
    document(line)["data"].take()
}

pub fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

pub fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

/// The values of one field in a list of objects.
pub fn field<'a>(objects: &'a Value, name: &str) -> Vec<&'a str> {
    let values = list(objects).iter().map(|object| text(&object[name]));
    values.collect()
}

/// Calls a function with every object of a document and its path:
/// `data.figures[].occupation`.
pub fn visit<'a>(value: &'a Value, path: &str, each: &mut impl FnMut(&str, &'a Value)) {
    match value {
        Value::Object(fields) => {
            each(path, value);
            for (name, value) in fields {
                let path = if path.is_empty() {
                    name.clone()
                } else {
                    format!("{path}.{name}")
                };
                visit(value, &path, each);
            }
        }
        Value::Array(values) => {
            let path = format!("{path}[]");
            for value in values {
                visit(value, &path, each);
            }
        }
        _ => {}
    }
}

/// Every figure in a document.
pub fn figures(document: &Value) -> Vec<&Value> {
    let mut figures = Vec::new();
    visit(document, "", &mut |_, object| {
        if object.get("statistic").is_some() {
            figures.push(object);
        }
    });
    figures
}
