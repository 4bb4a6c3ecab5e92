//! Properties of every command line.
//!
//! Used by `tests/it/arguments.rs` with mutated lines and by the fuzzer in
//! `tests/fuzz`.

use career::args::Command;
use career::cli::{self, Parsed};
use career::error::{Error, ExitStatus};
use career::render::format::{Format, Options};
use serde_json::Value;
use std::ffi::OsString;
use std::io::IsTerminal;

/// Whether an error code means not found; all others are usage errors.
fn is_not_found(code: &str) -> bool {
    let usage = ["no_rows", "no_words"];
    !usage.contains(&code)
        && ["no_", "not_", "exists"]
            .iter()
            .any(|it| code.starts_with(it))
}

/// More digits than any amount.
const MOST_DIGITS: usize = 40;

/// Runs a command line twice in this process and checks its properties. Skips lines
/// that write files or start a pager.
pub fn assert_hold(words: &[OsString]) {
    let arguments: Vec<OsString> = std::iter::once("career".into())
        .chain(words.iter().cloned())
        .collect();
    let parsed = cli::parse(&arguments);
    if let Ok(Parsed::Run(Some(command), _)) = &parsed
        && reaches_outside(command)
    {
        return;
    }
    let answer = career::answer(&arguments);
    let again = career::answer(&arguments);
    match (parsed, answer, again) {
        (Ok(parsed), Ok(text), Ok(again)) => {
            assert_eq!(text, again, "two answers");
            // The user's own words are repeated as typed, or in lower case.
            let typed = words.iter().map(|word| word.to_string_lossy().into_owned());
            let typed = typed.collect::<String>();
            let typed = format!("{typed}{}", typed.to_lowercase());
            let is_typed = |letter: char| !letter.is_ascii() && typed.contains(letter);
            assert_is_answer(&parsed, &text.text.replace(is_typed, "?"));
        }
        (parsed, Err(failure), Err(again)) => {
            assert_eq!(failure.json(), again.json(), "two failures");
            let is_usage = failure.status == ExitStatus::Usage;
            assert!(parsed.is_ok() || is_usage, "{failure:?}");
            assert_is_failure(&failure);
        }
        (parsed, answer, again) => panic!("{parsed:?}: {answer:?} and {again:?}"),
    }
}

/// Whether a command has side effects.
fn reaches_outside(command: &Command) -> bool {
    match command {
        Command::Completions(arguments) => arguments.install.install && !arguments.install.dry_run,
        Command::Man(arguments) if arguments.install.install => !arguments.install.dry_run,
        // On a terminal it starts man(1).
        Command::Man(_) => std::io::stdout().is_terminal(),
        _ => false,
    }
}

fn assert_is_answer(parsed: &Parsed, text: &str) {
    assert!(text.ends_with('\n'), "no line: {text:?}");
    match parsed {
        Parsed::Run(command, options) => {
            assert_is_in_format(command.as_ref(), options, text);
            if command.as_ref().is_some_and(has_numbers) {
                assert_numbers_are_plain(text);
            }
        }
        Parsed::Text(text) => assert_is_shown_safely(&without_colour(text)),
    }
}

/// Asserts that an answer is valid in its format.
fn assert_is_in_format(command: Option<&Command>, options: &Options, text: &str) {
    match (command, options.format) {
        (Some(Command::Completions(_) | Command::Man(_)), _) => assert_is_shown_safely(text),
        (Some(Command::Schema(_)), _) | (_, Format::Json) => {
            assert_is_shown_safely(text);
            let json: Value = serde_json::from_str(text).expect("an answer in JSON");
            assert!(json.is_object(), "{text}");
        }
        (Some(Command::Get(get)), _) if !get.list && options.flag_format().is_none() => {
            assert_is_shown_safely(&text.replace(['\t', '\r'], " "));
        }
        (_, Format::Csv) => assert_is_csv(text),
        (_, Format::Tsv) => assert_is_tsv(text),
        (_, Format::Table) => assert_is_shown_safely(&without_colour(text)),
        _ => assert_is_shown_safely(text),
    }
}

/// Asserts that the text is valid CSV (RFC 4180).
pub fn assert_is_csv(text: &str) {
    assert_is_shown_safely(&text.replace("\r\n", "\n"));
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(false)
        .from_reader(text.as_bytes());
    let records: Result<Vec<csv::StringRecord>, csv::Error> = reader.records().collect();
    assert!(!records.expect("records of one length").is_empty());
}

/// Asserts that every line has as many fields as the header.
pub fn assert_is_tsv(text: &str) {
    assert_is_shown_safely(&text.replace('\t', " "));
    let mut fields = text.lines().map(|line| line.split('\t').count());
    let header = fields.next();
    assert!(fields.all(|count| Some(count) == header), "{text}");
}

/// Asserts that a text has no control characters and, without a terminal, only ASCII.
fn assert_is_shown_safely(text: &str) {
    let unsafe_line = |line: &&str| line.chars().any(char::is_control);
    assert_eq!(text.split('\n').find(unsafe_line), None);
    if !std::io::stdout().is_terminal() {
        assert_eq!(text.lines().find(|line| !line.is_ascii()), None);
    }
}

/// Removes colour sequences: `ESC [ ... m`.
pub fn without_colour(text: &str) -> String {
    let mut parts = text.split("\u{1b}[");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (set, rest) = part.split_once('m').expect("the end of a sequence");
        let is_set = |c: char| c.is_ascii_digit() || c == ';';
        assert!(set.chars().all(is_set), "{set:?}");
        plain += rest;
    }
    plain
}

/// Whether arguments change the numbers of an answer.
fn has_numbers(command: &Command) -> bool {
    matches!(command, Command::Salary(_) | Command::CompareRegions(_))
}

/// Asserts that numbers are finite and plausible.
fn assert_numbers_are_plain(text: &str) {
    let is_number = |c: char| c.is_ascii_alphanumeric() || c == ',' || c == '.';
    for word in text.split(|c| !is_number(c)) {
        // Case-sensitive: INF occurs in the dataset.
        let is_none = ["inf", "NaN"].contains(&word);
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        assert!(!is_none && digits < MOST_DIGITS, "{word}: {text}");
    }
}

/// Asserts that an error has the exit status of its code and one line.
pub fn assert_is_failure(failure: &Error) {
    let expected = if is_not_found(failure.code) {
        ExitStatus::NotFound
    } else {
        ExitStatus::Usage
    };
    assert_eq!(failure.status, expected, "{failure:?}");
    assert_is_error_line(&failure.line());
    assert_is_json_error(&failure.json());
}

/// Limit of an error line, in bytes.
const LONGEST_LINE: usize = 2000;

/// Asserts that an error line is printable and short.
pub fn assert_is_error_line(line: &str) {
    assert!(line.starts_with("career: "), "{line:?}");
    assert!(!line.chars().any(char::is_control), "{line:?}");
    assert!(line.len() < LONGEST_LINE, "{}: {line}", line.len());
}

/// Asserts the same of a JSON error.
pub fn assert_is_json_error(line: &str) {
    assert!(!line.chars().any(char::is_control), "{line:?}");
    let json: Value = serde_json::from_str(line).expect("a failure in JSON");
    let text = |field: &str| json["error"][field].as_str();
    assert!(text("code").is_some_and(|code| !code.is_empty()), "{line}");
    let message = text("message").expect("a message");
    // Escapes in JSON may hide control characters.
    assert!(!message.chars().any(char::is_control), "{line}");
    assert!(message.len() < LONGEST_LINE, "{line}");
}
