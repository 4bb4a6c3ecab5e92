//! `get` and `explain`, as somebody at a prompt or a script meets them.

use serde_json::Value;
use std::process::{Command, Stdio};

/// How a run ended.
struct Ran {
    exit: Option<i32>,
    stdout: String,
    stderr: String,
}

fn career(arguments: &[&str]) -> Ran {
    run(arguments, &[])
}

fn run(arguments: &[&str], environment: &[(&str, &str)]) -> Ran {
    let output = Command::new(env!("CARGO_BIN_EXE_career"))
        .args(arguments)
        .env_clear()
        .envs(environment.iter().copied())
        .stdin(Stdio::null())
        .output()
        .expect("the program starts");
    Ran {
        exit: output.status.code(),
        stdout: String::from_utf8(output.stdout).expect("standard output is UTF-8"),
        stderr: String::from_utf8(output.stderr).expect("standard error is UTF-8"),
    }
}

/// What is answered, where all is well.
fn answer(arguments: &[&str]) -> String {
    let ran = career(arguments);
    assert_eq!(ran.exit, Some(0), "{arguments:?}: {}", ran.stderr);
    assert_eq!(ran.stderr, "", "{arguments:?}");
    ran.stdout
}

fn json(arguments: &[&str]) -> Value {
    let text = answer(&[arguments, &["--json"]].concat());
    assert!(text.ends_with("}\n"), "{arguments:?}");
    serde_json::from_str(&text).expect("one JSON document")
}

/// The one line that says what is wrong.
fn complaint(arguments: &[&str], exit: i32) -> String {
    let ran = career(arguments);
    assert_eq!(ran.exit, Some(exit), "{arguments:?}: {}", ran.stderr);
    assert_eq!(ran.stdout, "", "{arguments:?}");
    let line = ran.stderr.strip_suffix('\n').expect("a line");
    assert!(line.starts_with("career: "), "{line}");
    assert!(!line.contains('\n'), "{line}");
    line.to_owned()
}

/// The same as a script is told it.
fn json_complaint(arguments: &[&str], exit: i32) -> Value {
    let ran = career(&[arguments, &["--json"]].concat());
    assert_eq!(ran.exit, Some(exit), "{arguments:?}");
    assert_eq!(ran.stdout, "", "{arguments:?}");
    let mut error: Value = serde_json::from_str(&ran.stderr).expect("a JSON object");
    error["error"].take()
}

mod get {
    use super::*;

    #[test]
    fn a_path_gives_one_bare_value() {
        for (path, value) in [
            ("salary.us.median", "51140"),
            ("salary.us.hour.median", "24.59"),
            ("salary.us-ca.median", "61810"),
            ("salary.us.29-2071.median", "40350"),
            ("salary.us.29-2071.2018-05.median", "40350"),
            ("salary.us.29-2072.2021-05.employment", "180570"),
            ("salary.ca.hour.median", "30.51"),
            ("salary.ng.conhess.6.1", "1439506"),
            ("salary.ng.conhess.6.first", "1439506"),
            ("salary.ng.conhess-2024.6.top", "1931017"),
            ("salary.gb.afc-2024-25.4.1", "26530"),
            ("outlook.us.change-percent", "7.1"),
            ("outlook.us.29-2072.openings", "14200"),
            ("outlook.us.29-2072.2024-2034.openings", "14200"),
            ("outlook.us.29-2072.2024-2034.base", "194800"),
            ("demand.us.naics-622000.share", "28.5"),
            ("codes.isco-08", "3252"),
            ("codes.soc-2018-29-2072.title", "Medical Rows Specialists"),
            ("misconceptions.just-filing.verdict", "refuted"),
            ("ng.name", "Nigeria"),
            ("ng.currency", "NGN"),
            ("ng.hours-a-week", "40"),
            (
                "ng.regulator",
                "Health Rows Officers Registration Board (HRORBN)",
            ),
            ("ng.minimum-wage", "70000"),
            ("ng.brief-average.low", "100000"),
            (
                "ng.routes.pre-hnd",
                "A place on the Higher National Diploma",
            ),
            ("ng.laws.national-health-act", "National Health Act 2014"),
            ("us-ca.name", "California"),
            ("data.version", "2026-11-22"),
        ] {
            assert_eq!(answer(&["get", path]), format!("{value}\n"), "{path}");
        }
    }

    #[test]
    fn text_comes_whole_and_in_one_line() {
        for path in [
            "duties.confidentiality",
            "challenges.privacy.answer",
            "skills.technical.sign",
            "misconceptions.replaced",
            "misconceptions.replaced.claim",
            "ng.regulator.text",
            "us.credentials.rhit.text",
            "explain.median",
            "sources.brief.licence",
        ] {
            let text = answer(&["get", path]);
            assert_eq!(text.lines().count(), 1, "{path}");
            assert!(text.trim().len() > 10, "{path}: {text}");
        }
    }

    #[test]
    fn with_source_adds_four_fields() {
        let line = answer(&["get", "salary.us.median", "--with-source"]);
        assert_eq!(line, "51140\tUSD\tyear\t2025-05\tbls-oews-2025-05\n");
        let line = answer(&["get", "--with-source", "codes.isco-08"]);
        assert_eq!(
            line,
            "3252\t\t\t\tberoepsziekten-isco-3252,bls-isco-soc-2015\n"
        );
        let line = answer(&["get", "demand.us.naics-622000.share", "--with-source"]);
        assert_eq!(line, "28.5\tpercent\t\t2025-05\tbls-oews-2025-05\n");
        let line = answer(&["get", "ng.hours-a-week", "--with-source"]);
        assert_eq!(line, "40\thours\tweek\t\tnewtelegraph-hours-2022\n");
    }

    #[test]
    fn json_has_the_figure_and_its_source() {
        let answer = json(&["get", "salary.us.median"]);
        assert_eq!(answer["command"], "get");
        assert_eq!(answer["query"]["path"], "salary.us.median");
        let data = &answer["data"];
        assert_eq!(data["path"], "salary.us.median");
        assert_eq!(data["value"], 51140);
        assert_eq!(data["as_of"], "2025-05");
        assert_eq!(data["figure"]["id"], "us.29-2072.2025-05.median");
        assert_eq!(data["figure"]["currency"], "USD");
        assert_eq!(data["sources"], serde_json::json!(["bls-oews-2025-05"]));
        assert!(answer["sources"]["bls-oews-2025-05"]["title"].is_string());

        let answer = json(&["get", "ng.regulator"]);
        assert!(answer["data"]["value"].is_string());
        assert!(answer["data"]["figure"].is_null());
        assert_eq!(answer["data"]["as_of"], "2025-12");
    }

    #[test]
    fn the_environment_may_ask_for_json() {
        let ran = run(&["get", "salary.us.median"], &[("CAREER_FORMAT", "json")]);
        assert!(ran.stdout.starts_with("{\n"), "{}", ran.stdout);
        let ran = run(
            &["get", "salary.us.median", "--plain"],
            &[("CAREER_FORMAT", "json")],
        );
        assert_eq!(ran.stdout, "51140\n");
    }

    #[test]
    fn the_list_has_every_path_with_what_it_leads_to() {
        let answer = json(&["get", "--list"]);
        assert!(answer["query"]["path"].is_null());
        let paths = answer["data"]["paths"].as_array().expect("a list");
        let at = |path: &str| paths.iter().find(|listed| listed["path"] == path);
        for path in ["salary.us.median", "ng.regulator", "explain.ppp"] {
            assert!(at(path).is_some(), "{path}");
        }
        assert_eq!(
            at("salary.us.median").expect("listed")["title"],
            "Medical Rows Specialists, median wage, United States, a year, May 2025"
        );
        // What has no value is not in the list.
        assert!(at("salary.ng.median").is_none());
        assert!(at("us.regulator").is_none());

        let plain = answer_of_list("--plain");
        let lines = plain.lines().filter(|line| line.contains(", Leads to: "));
        assert_eq!(lines.count(), paths.len());
        assert!(answer_of_list("--quiet").contains("salary.us.median"));
    }

    fn answer_of_list(flag: &str) -> String {
        super::answer(&["get", "--list", flag])
    }

    #[test]
    fn a_wrong_path_is_told_the_near_ones() {
        let list = "'career get --list' lists the paths";
        assert_eq!(
            complaint(&["get", "salary.us.medain"], 2),
            format!("career: no path 'salary.us.medain'; did you mean 'salary.us.median'? {list}")
        );
        assert_eq!(
            complaint(&["get", "xx"], 2),
            format!("career: no path 'xx'. {list}")
        );
        for (path, meant) in [
            ("salry.us.median", "salary.us.median"),
            ("us.median", "salary.us.median"),
            ("us.salary.median", "salary.us.median"),
            ("ng.regulater", "ng.regulator"),
            ("code.isco-08", "codes.isco-08"),
            ("salary.ng.conhes.6.1", "salary.ng.conhess.6.1"),
        ] {
            let error = json_complaint(&["get", path], 2);
            assert_eq!(error["code"], "unknown_path");
            let candidates = error["candidates"].as_array().expect("a list");
            assert_eq!(candidates[0], meant, "{path}");
            assert!(candidates.len() <= 3);
        }
    }

    #[test]
    fn a_path_to_several_values_is_told_what_is_below_it() {
        let line = complaint(&["get", "salary.us"], 2);
        let start = "career: 'salary.us' is no single value. Below it: salary.us.p10, salary.us.p25, salary.us.median, ";
        assert!(line.starts_with(start), "{line}");
        let error = json_complaint(&["get", "ng.brief-average"], 2);
        assert_eq!(error["code"], "incomplete_path");
        assert_eq!(
            error["hint"],
            "Below it: ng.brief-average.low, ng.brief-average.high"
        );
    }

    #[test]
    fn what_is_missing_is_no_wrong_usage() {
        for (path, start) in [
            ("salary.ng.median", "has no value: not found. Federal scale"),
            ("salary.ie.median", "has no value: not found. "),
            (
                "salary.ca.median",
                "has no value: not published; did you mean 'salary.ca.hour.median'?",
            ),
            ("us.regulator", "has no value: not found. No source used"),
            ("in.minimum-wage", "has no value: not found. Minimum wages"),
            ("ke.hours-a-week", "has no value: not found. "),
        ] {
            let line = complaint(&["get", path], 1);
            let start = format!("career: '{path}' {start}");
            assert!(line.starts_with(&start), "{line}");
            assert_eq!(json_complaint(&["get", path], 1)["code"], "no_value");
        }
        // That there can be none is an answer.
        assert!(answer(&["get", "ca.licence"]).starts_with("None; "));
    }

    #[test]
    fn the_list_takes_neither_a_path_nor_sources() {
        complaint(&["get", "--list", "salary.us.median"], 2);
        complaint(&["get", "--list", "--with-source"], 2);
        complaint(&["get"], 2);
    }
}

mod explain {
    use super::*;

    #[test]
    fn a_term_is_known_by_each_of_its_names() {
        for words in [
            &["conhess"][..],
            &["CONHESS"],
            &["Consolidated", "Health", "salary", "structure"],
            &["  consolidated health  salary structure "],
        ] {
            let answer = json(&[&["explain"], words].concat());
            assert_eq!(answer["query"]["term"], "conhess", "{words:?}");
            assert_eq!(answer["data"]["terms"][0]["term"], "CONHESS");
        }
        assert_eq!(json(&["explain", "7cpc"])["query"]["term"], "7th-cpc");
    }

    #[test]
    fn a_term_is_shown_with_what_it_stands_for_and_what_to_read_next() {
        let text = answer(&["explain", "rhit"]);
        assert!(text.starts_with("RHIT, Registered Health Information Technician\n=="));
        assert!(text.contains("\nSee "), "{text}");
        assert!(text.contains(" [1, 2]\n"), "{text}");
        assert!(text.contains("Sources\n"), "{text}");
    }

    #[test]
    fn without_a_term_all_are_listed() {
        let answer = json(&["explain"]);
        assert!(answer["query"]["term"].is_null());
        let terms = answer["data"]["terms"].as_array().expect("a list");
        assert!(terms.len() > 150, "{}", terms.len());
        let plain = super::answer(&["explain", "--plain"]);
        for term in terms {
            let text = term["text"].as_str().expect("a text");
            assert!(plain.contains(text), "{text}");
        }
    }

    #[test]
    fn every_term_is_found_by_every_name() {
        let all = json(&["explain"]);
        for term in all["data"]["terms"].as_array().expect("a list") {
            let aliases = term["aliases"].as_array().expect("a list");
            let names = [&term["id"], &term["term"], &term["expansion"]];
            for name in names.into_iter().chain(aliases) {
                let Some(name) = name.as_str() else { continue };
                let words = career::args::Explain {
                    terms: name.split(' ').map(str::to_uppercase).collect(),
                };
                let found = career::commands::explain::view(&words).expect("a known name");
                let query = serde_json::to_value(found.0).expect("JSON");
                assert_eq!(query["term"], term["id"], "{name}");
            }
        }
    }

    #[test]
    fn an_unknown_word_is_a_fair_question() {
        assert_eq!(
            complaint(&["explain", "conhes"], 1),
            "career: nothing explains 'conhes'; did you mean 'CONHESS'? 'career explain' lists the terms"
        );
        assert_eq!(json_complaint(&["explain", "qqq"], 1)["code"], "no_term");
        complaint(&["explain", ""], 1);
    }
}

#[test]
fn odd_arguments_are_refused_in_one_clean_line() {
    let long = "salary.".repeat(10_000);
    let words = "records ".repeat(10_000);
    let odd = [
        "",
        ".",
        "..",
        "a.b.",
        "\u{1b}[31m",
        "a\nb",
        "\u{20a6}",
        "\u{e9}t\u{e9}",
        &long,
    ];
    for command in ["get", "explain", "search"] {
        for argument in odd {
            let ran = career(&[command, "--", argument]);
            assert!(matches!(ran.exit, Some(1 | 2)), "{command} {argument:.20}");
            assert_eq!(ran.stderr.lines().count(), 1, "{}", ran.stderr);
            assert!(ran.stderr.len() < 300, "{}", ran.stderr);
            let shown = ran.stderr.trim_end();
            assert!(!shown.chars().any(char::is_control), "{shown:?}");
        }
    }
    assert_eq!(career(&["search", &words]).exit, Some(0));
}
