//! The pager for long answers on a terminal.

use crate::support::{career, run, script};
use std::io::Write;
use std::process::Stdio;

/// Exit status and output on a terminal of 24 lines and 80 columns.
fn on_terminal(line: &str, environment: &[(&str, &str)]) -> (Option<i32>, String) {
    let binary = env!("CARGO_BIN_EXE_career");
    let mut script = script(&format!("stty -echo rows 24 cols 80; {binary} {line}"));
    script
        .env("TERM", "xterm")
        .envs(environment.iter().copied());
    script.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut script = script.spawn().expect("script can be started");
    let mut keys = script.stdin.take().expect("it reads from us");
    // Quits an interactive pager.
    let _ = keys.write_all(b"q");
    let output = script.wait_with_output().expect("it ends");
    drop(keys);
    let text = String::from_utf8_lossy(&output.stdout).replace('\r', "");
    // The key may be echoed.
    let text = text.strip_prefix('q').unwrap_or(&text);
    (output.status.code(), text.to_owned())
}

/// A pager that prints the number of lines.
const COUNTING: (&str, &str) = ("CAREER_PAGER", "wc -l");

#[test]
#[ignore = "needs script"]
fn a_long_answer_goes_through_the_pager() {
    let (status, text) = on_terminal("sources --full", &[COUNTING]);
    assert_eq!(status, Some(0));
    let lines = text.trim().parse::<usize>();
    assert!(lines.is_ok_and(|lines| lines > 24), "{text}");
}

#[test]
#[ignore = "needs script"]
fn short_answers_and_no_pager_skip_the_pager() {
    let short = on_terminal("get salary.us.median", &[COUNTING]);
    assert_eq!(short, (Some(0), "51140\n".to_owned()));
    let by_cat = [("CAREER_PAGER", "cat"), ("PAGER", "wc -l")];
    for (line, environment) in [
        ("sources --full --no-pager", &[COUNTING][..]),
        ("sources --full", &by_cat),
        ("sources --full", &[("TERM", "dumb"), COUNTING]),
    ] {
        let (status, text) = on_terminal(line, environment);
        assert_eq!(status, Some(0), "{line}");
        assert!(text.lines().count() > 24, "{text}");
    }
}

#[test]
#[ignore = "needs script"]
fn tolerates_a_pager_that_fails_or_exits_early() {
    let missing = [("CAREER_PAGER", "/nonexistent/pager --option")];
    let (status, text) = on_terminal("sources --full", &missing);
    assert_eq!(status, Some(0));
    assert!(text.lines().count() > 24, "{text}");
    for early in ["true", "head -n 1"] {
        let (status, text) = on_terminal("get --list", &[("PAGER", early)]);
        assert_eq!(status, Some(0), "{early}: {text}");
        assert!(text.lines().count() <= 1, "{early}: {text}");
    }
}

#[test]
#[ignore = "needs script"]
fn the_answer_is_written_if_the_pager_fails_before_reading_it() {
    // One fits a pipe, the other does not.
    for line in ["misconceptions 3", "get --list"] {
        let (status, text) = on_terminal(line, &[("CAREER_PAGER", "false")]);
        assert_eq!(status, Some(0), "{line}");
        assert!(text.lines().count() > 24, "{line}: {text}");
    }
    // Not if it was read.
    let folder = tempfile::tempdir().expect("a folder");
    let pager = folder.path().join("pager.sh");
    std::fs::write(&pager, "head -n 1; exit 1").expect("a script can be written");
    let pager = format!("sh {}", pager.display());
    let (status, text) = on_terminal("get --list", &[("CAREER_PAGER", &pager)]);
    assert_eq!((status, text.lines().count()), (Some(0), 1), "{text}");
}

#[test]
#[ignore = "needs script and less"]
fn colour_passes_through_less() {
    for environment in [&[][..], &[("PAGER", "less")]] {
        let (status, text) = on_terminal("misconceptions --full", environment);
        assert_eq!(status, Some(0));
        assert!(text.contains("\u{1b}[1m") && !text.contains("ESC["));
    }
}

#[test]
fn piped_output_skips_the_pager() {
    let mut command = career("get --list");
    let piped = run(command.envs([("PAGER", "/nonexistent"), ("CAREER_PAGER", "false")]));
    assert!(piped.status == Some(0) && piped.stdout.len() > 100_000);
}
