//! Questions that are not answered: one line says what is wrong and what else
//! there is.

use crate::support::{answer, career, run};
use serde_json::Value;

/// What goes to standard error, where the exit status is as given.
fn failure(line: &str, status: i32) -> String {
    let run = run(&mut career(line));
    assert_eq!(
        (run.status, &*run.stdout),
        (Some(status), ""),
        "career {line}"
    );
    run.stderr
}

/// A wrong command line, how the message begins, and what else is in it.
const FAILURES: &[(&str, &str, &str)] = &[
    (
        "salray",
        "career: unrecognized command 'salray'; did you mean 'salary'?",
        "See 'career --help'",
    ),
    (
        "show dutys",
        "career: unknown section 'dutys'; did you mean 'duties'?",
        "Sections: overview, ",
    ),
    (
        "salary -r nigera",
        "career: unknown region 'nigera'; did you mean 'ng'?",
        "Regions: au, ",
    ),
    (
        "compare-regions ng nowhere",
        "career: unknown region 'nowhere'",
        "Regions: au, ",
    ),
    (
        "compare-regions ng",
        "career: a comparison needs two or more regions",
        "Regions: au, ",
    ),
    (
        "sources bls-oews",
        "career: no source 'bls-oews'; did you mean 'bls-oews-",
        "'career sources' lists them",
    ),
    (
        "salary --regoin us",
        "career: unexpected argument '--regoin'; did you mean '--region'?",
        "See 'career salary --help'",
    ),
    (
        "--region us",
        "career: unexpected argument '--region'.",
        "See 'career --help'",
    ),
    (
        "--format nonsense",
        "career: invalid value 'nonsense' for '--format'.",
        "Possible values: table, plain, json",
    ),
    (
        "salary --per decade",
        "career: invalid value 'decade' for '--per'.",
        "Possible values: hour, week, month, year",
    ),
    (
        "--width -1",
        "career: invalid value '-1' for '--width'.",
        "whole number",
    ),
    (
        "salary -r us --at -5",
        "career: invalid value '-5' for '--at': pay is more than 0",
        "",
    ),
    (
        "get",
        "career: required argument 'PATH' is missing.",
        "See 'career get --help'",
    ),
    (
        "show duties --brief",
        "career: 'SECTION' cannot be used with '--brief'",
        "",
    ),
    (
        "salary --year 70000",
        "career: invalid value '70000' for '--year'.",
        "",
    ),
    (
        "salary --year 1.5",
        "career: invalid value '1.5' for '--year'.",
        "whole number",
    ),
    (
        "help salary x",
        "career: unrecognized command 'x'.",
        "Commands: show, ",
    ),
    (
        "salary --year soon",
        "career: invalid value 'soon' for '--year'.",
        "It must be a",
    ),
    (
        "salary --region",
        "career: a value is required for '--region'.",
        "See 'career salary --help'",
    ),
    ("--json=1", "career: '--json' takes no value", ""),
    (
        "--json --plain",
        "career: '--json' cannot be used with '--plain'",
        "",
    ),
    (
        "skills teamwork",
        "career: unexpected argument 'teamwork'.",
        "See 'career skills --help'",
    ),
    // Options of other commands are no suggestions.
    ("salary -n 5", "career: unexpected argument '-n'. See", ""),
    (
        "salary --limit 5",
        "career: unexpected argument '--limit'. See",
        "",
    ),
    (
        "salary --sort",
        "career: unexpected argument '--sort'. See",
        "",
    ),
    (
        "salary --country ng",
        "career: unexpected argument '--country'. See",
        "",
    ),
    ("show --pdf", "career: unexpected argument '--pdf'. See", ""),
    (
        "comp ng us",
        "career: unrecognized command 'comp'; did you mean 'compare'?",
        "",
    ),
    // What is no command, with the line to type instead.
    (
        "ng",
        "career: unrecognized command 'ng'.",
        "Try 'career show --for ng' or 'career salary ng'",
    ),
    (
        "nigeria",
        "career: unrecognized command",
        "'career salary ng'",
    ),
    (
        "nigera",
        "career: unrecognized command",
        "'career salary ng'",
    ),
    (
        "us-oh ng",
        "career: unrecognized command",
        "Try 'career compare us-oh ng'",
    ),
    (
        "duties",
        "career: unrecognized command",
        "Try 'career show duties'",
    ),
    (
        "RHIT",
        "career: unrecognized command",
        "Try 'career explain RHIT'",
    ),
    (
        "us.name",
        "career: unrecognized command",
        "Try 'career get us.name'",
    ),
    (
        "will ai replace coders",
        "career: unrecognized command 'will'. Ask: career search 'will ai replace coders'",
        "",
    ),
    (
        "what's the pay",
        "career: unrecognized command",
        "Ask: career search \"what's the pay\"",
    ),
    (
        "xyzzy",
        "career: unrecognized command 'xyzzy'. Commands: ",
        "schools",
    ),
    (
        "sal",
        "career: unrecognized command 'sal'; did you mean 'salary'?",
        "",
    ),
];

#[test]
fn a_failure_is_one_line_that_says_what_and_what_else() {
    for (line, start, rest) in FAILURES {
        let text = failure(line, 2);
        assert!(text.starts_with(start), "career {line}: {text}");
        assert!(text.contains(rest), "career {line}: {text}");
        assert_eq!(
            text.find('\n'),
            Some(text.len() - 1),
            "career {line}: {text}"
        );
    }
}

#[test]
fn a_failure_is_json_where_json_is_asked_for() {
    for line in [
        "salary -r nigera --json",
        "salary -r nigera --format json",
        "salary -r nigera --format=json",
        "salary -r nigera -fjson",
        "salary -r nigera -f json",
        "--json salary -r nigera",
        "-qfjson salary -r nigera",
        "-qf json salary -r nigera",
        "-f plain salary -r nigera --json",
    ] {
        let text = failure(line, 2);
        let error: Value = serde_json::from_str(&text).expect(line);
        let expected = serde_json::json!({ "error": {
            "code": "unknown_region",
            "message": "unknown region 'nigera'",
            "hint": error["error"]["hint"],
            "candidates": ["ng"],
        }});
        assert_eq!(error, expected, "career {line}");
    }
    let unanswered = failure("salary --year 1999 --json", 1);
    assert!(
        unanswered.starts_with(r#"{"error":{"code":"no_figures","#),
        "{unanswered}"
    );
}

#[test]
fn a_failure_is_a_line_where_something_else_is_asked_for() {
    for line in [
        "salary -r nigera",
        "salary -r nigera --plain",
        "--json salary -r nigera --plain",
        "-f json salary -r nigera -f plain",
        "salary -r nigera -- --json",
    ] {
        let text = failure(line, 2);
        assert!(text.starts_with("career: "), "career {line}: {text}");
    }
}

#[test]
fn the_environment_chooses_a_format_that_no_flag_chooses() {
    let with = |line: &str, format: &str| run(career(line).env("CAREER_FORMAT", format));
    assert_eq!(with("skills", "json").stdout, answer("skills --json"));
    assert_eq!(with("skills", "").stdout, answer("skills"));
    assert_eq!(
        with("skills --plain", "json").stdout,
        answer("skills --plain")
    );
    let wrong = with("skills", "nonsense");
    assert_eq!(wrong.status, Some(2));
    assert!(
        wrong
            .stderr
            .starts_with("career: invalid CAREER_FORMAT 'nonsense'. Formats: table, ")
    );
    let failed = with("show dutys", "json");
    assert!(
        failed
            .stderr
            .starts_with(r#"{"error":{"code":"unknown_section","#),
        "{}",
        failed.stderr
    );
}
