//! The form of errors: text or JSON. Messages are in `tests/cmd/errors.md` and
//! `money.md`.

use crate::support::{Run, answer, career, error, run};
use serde_json::{Value, json};

#[test]
fn errors_are_json_with_a_json_flag() {
    for line in [
        "salary -r nigera --json",
        "-f plain salary -r nigera --json",
    ] {
        let error: Value = serde_json::from_str(&error(line, 2)).expect(line);
        let expected = json!({ "error": {
            "code": "unknown_region",
            "message": "unknown region 'nigera'",
            "hint": error["error"]["hint"],
            "candidates": ["ng"],
        }});
        assert_eq!(error, expected, "career {line}");
    }
}

#[test]
fn errors_are_text_in_other_formats() {
    for line in [
        "salary -r nigera",
        "--json salary -r nigera --plain",
        "-f json salary -r nigera -f plain",
        "salary -r nigera -- --json",
    ] {
        let error = error(line, 2);
        assert!(error.starts_with("career: "), "career {line}: {error}");
    }
}

#[test]
fn career_format_sets_the_default_format() {
    let with = |line: &str, format: &str| run(career(line).env("CAREER_FORMAT", format));
    for format in ["json", "JSON", "csv"] {
        let expected = answer(&format!("skills --format {}", format.to_lowercase()));
        assert_eq!(with("skills", format).stdout, expected);
    }
    assert_eq!(with("skills", "").stdout, answer("skills"));
    let plain = answer("skills --plain");
    assert_eq!(with("skills --plain", "json").stdout, plain);
    let Run { status, stderr, .. } = with("skills", "nonsense");
    assert_eq!(status, Some(2));
    let expected = "career: invalid CAREER_FORMAT 'nonsense'. Formats: table, ";
    assert!(stderr.starts_with(expected), "{stderr}");
    let expected = r#"{"error":{"code":"unknown_section","#;
    assert!(with("show dutys", "json").stderr.starts_with(expected));
}
