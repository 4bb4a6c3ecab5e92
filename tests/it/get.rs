//! `get`: single values for scripts. Errors are in `tests/cmd/get.md`.

use crate::support::{answer, career, data, document, error, field, list, run, text};
use serde_json::{Value, json};

#[test]
fn a_path_prints_one_bare_value() {
    for (path, value) in [
        ("salary.us.median", "51140"),
        ("SALARY.US.MEDIAN", "51140"),
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
        ("outlook.us.29-2072.2024-2034.openings", "14200"),
        ("outlook.us.29-2072.2024-2034.base", "194800"),
        ("codes.isco-08", "3252"),
        ("misconceptions.just-filing.verdict", "refuted"),
        ("ng.name", "Nigeria"),
        ("ng.currency", "NGN"),
        ("ng.hours-a-week", "40"),
        ("ng.minimum-wage", "70000"),
        ("ng.brief-average.low", "100000"),
        ("ng.laws.national-health-act", "National Health Act 2014"),
        ("us-ca.name", "California"),
        ("data.version", career::dataset::DATASET.version.as_str()),
    ] {
        assert_eq!(answer(&format!("get {path}")).trim_end(), value, "{path}");
    }
}

#[test]
fn several_paths_print_one_value_per_line() {
    let lines = answer("get ng.name salary.us.median us-ca.name");
    assert_eq!(lines, "Nigeria\n51140\nCalifornia\n");
    let values = data("get ng.name salary.us.median");
    assert_eq!(list(&values["values"]).len(), 2);
    // Nothing is printed if one of them is invalid.
    error("get ng.name ng.nmae", 2);
    error("get --list salary.us.median", 2);
    error("get --list --with-source", 2);
}

#[test]
fn every_listed_path_prints_one_line() {
    let listed = data("get --list");
    let listed = list(&listed["values"]);
    assert!(listed.len() > 3000, "{}", listed.len());
    // A sample covers every kind of path in less time.
    for entry in listed.iter().step_by(7) {
        let path = text(&entry["path"]);
        let found = career::path::resolve(path).unwrap_or_else(|error| panic!("{}", error.line()));
        let value = serde_json::to_value(found.bare).expect("a value is JSON");
        assert_eq!(value, entry["value"], "{path}");
        let line = value.as_str().unwrap_or("1");
        assert!(!line.trim().is_empty() && !line.contains('\n'), "{path}");
        assert!(!text(&entry["title"]).is_empty(), "{path}");
    }
    let lines = answer("get --list");
    assert_eq!(lines, answer("get --list --plain"));
    for (line, entry) in lines.lines().zip(listed) {
        let fields = [text(&entry["path"]), text(&entry["title"])];
        assert_eq!(line, fields.join(": "));
    }
    assert_eq!(lines.lines().count(), listed.len());
    let at = |path: &str| listed.iter().any(|entry| entry["path"] == path);
    assert!(at("salary.us.median") && at("ng.regulator") && at("explain.ppp"));
    // Gaps are not listed.
    assert!(!at("salary.ng.median") && !at("us.regulator"));
}

#[test]
fn with_source_adds_unit_period_date_and_sources() {
    for (path, fields) in [
        (
            "salary.us.median",
            "51140 USD year 2025-05 bls-oews-2025-05",
        ),
        (
            "demand.us.naics-622000.share",
            "28.5 percent  2025-05 bls-oews-2025-05",
        ),
        ("ng.hours-a-week", "40 hours week  newtelegraph-hours-2022"),
    ] {
        let line = fields.replace(' ', "\t") + "\n";
        assert_eq!(answer(&format!("get {path} --with-source")), line);
        assert_eq!(answer(&format!("get --with-source {path}")), line);
    }
    let code = answer("get --with-source codes.isco-08");
    assert!(code.starts_with("3252\t\t\t\t") && code.contains(','));
}

#[test]
fn json_has_the_figure_its_date_and_its_source() {
    let document = document("get salary.us.median");
    let query = json!({ "paths": ["salary.us.median"], "list": false });
    assert_eq!(document["query"], query);
    let value = &document["data"]["values"][0];
    assert_eq!(value["value"], 51140);
    assert_eq!(value["unit"], "USD");
    assert_eq!(value["figure"]["statistic"], "median");
    assert_eq!(value["sources"], json!(["bls-oews-2025-05"]));
    assert_eq!(field(&document["sources"], "id"), ["bls-oews-2025-05"]);
    for end in ["oldest_figure", "newest_figure"] {
        assert_eq!(document[end], value["as_of"]);
    }
    let value = data("get ng.regulator")["values"][0].take();
    assert!(value["value"].is_string() && value["figure"].is_null());
}

#[test]
fn the_environment_does_not_change_a_bare_value() {
    for format in ["json", "csv", "html"] {
        let run = run(career("get salary.us.median").env("CAREER_FORMAT", format));
        assert_eq!(run.stdout, "51140\n");
    }
}

#[test]
fn suggests_a_correction_by_segment() {
    for (path, meant) in [
        ("salry.us.median", "salary.us.median"),
        ("us.median", "salary.us.median"),
        ("us.salary.median", "salary.us.median"),
        ("ng.regulater", "ng.regulator"),
        ("code.isco-08", "codes.isco-08"),
        ("salary.ng.conhes.6.1", "salary.ng.conhess.6.1"),
    ] {
        let error: Value =
            serde_json::from_str(&error(&format!("get {path} --json"), 2)).expect("JSON");
        let error = &error["error"];
        assert_eq!(error["code"], "unknown_path");
        assert_eq!(error["candidates"][0], meant, "{path}");
        assert!(list(&error["candidates"]).len() <= 3);
    }
}
