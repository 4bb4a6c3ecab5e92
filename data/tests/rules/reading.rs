//! Files that are missing, do not parse, or have not the fields that they should.

use crate::Data;
use std::fs;

/// What the system says of a file that is not there.
fn not_there() -> String {
    let error = fs::read("no such file").expect_err("there is no such file");
    error.to_string()
}

const NO_SUCH_FIELD: &str = "unknown field `grup`, expected one of `id`, `section`, `group`, \
    `title`, `text`, `status`, `answer`, `sign`, `occupation`, `regions`, `as_of`, `confidence`, \
    `sources`, `questions`";

#[test]
fn a_field_that_nobody_knows() {
    Data::copy()
        .replace("duties.toml", "group = \"duty\"", "grup = \"duty\"")
        .fails_with(&[("duties.toml", "grup = \"duty\"", NO_SUCH_FIELD)]);
}

#[test]
fn what_no_terminal_can_show_is_told_by_its_number() {
    let reason = NO_SUCH_FIELD.replace("grup", r"\u{1b}[31m\u{9b}");
    Data::copy()
        .replace(
            "duties.toml",
            "group = \"duty\"",
            r#""\u001b[31m\u009b" = "duty""#,
        )
        .fails_with(&[("duties.toml", r#""\u001b"#, &reason)]);
}

#[test]
fn a_field_that_is_missing() {
    Data::copy()
        .replace(
            "regions/ie.toml",
            "text = \"Since 1 July",
            "# \"Since 1 July",
        )
        .fails_with(&[("regions/ie.toml", "[hours]", "missing field `text`")]);
}

#[test]
fn a_value_that_is_not_in_its_closed_list() {
    Data::copy()
        .replace("regions/ie.toml", "\"press\"", "\"hearsay\"")
        .fails_with(&[(
            "regions/ie.toml",
            "confidence = \"hearsay\"",
            "unknown variant `hearsay`, expected one of `official`, `official-copy`, `press`, \
            `aggregator`, `brief`",
        )]);
}

#[test]
fn a_file_that_does_not_parse() {
    Data::copy()
        .replace(
            "challenges.toml",
            "id = \"challenges\"",
            "id = \"challenges",
        )
        .fails_with(&[(
            "challenges.toml",
            "id = \"challenges",
            "invalid basic string, expected `\"`",
        )]);
}

#[test]
fn a_row_with_a_cell_that_is_no_number() {
    Data::copy()
        .replace(
            "figures/us-wages.csv",
            "US,29-2072,2025-05,194720,",
            "US,29-2072,2025-05,many,",
        )
        .fails_with(&[(
            "figures/us-wages.csv",
            "US,29-2072,2025-05,many,",
            "invalid float literal",
        )]);
}

#[test]
fn a_row_with_too_few_cells() {
    Data::copy()
        .replace(
            "figures/nz-scale.csv",
            "coder,1,76000,official,",
            "coder,1,76000,",
        )
        .fails_with(&[(
            "figures/nz-scale.csv",
            "nz-psa-2023-24,coder,1,76000,",
            "the row has 5 cells, and the header 6",
        )]);
}

#[test]
fn a_file_that_is_missing() {
    Data::copy()
        .remove("skills.toml")
        .fails_with(&[("skills.toml", "", &not_there())]);
}

#[test]
fn every_file_is_read_even_after_a_wrong_one() {
    Data::copy()
        .replace("duties.toml", "group = \"duty\"", "grup = \"duty\"")
        .remove("skills.toml")
        .replace("regions/za.toml", "currency = \"ZAR\"", "currency = 1")
        .fails_with(&[
            ("duties.toml", "grup = \"duty\"", NO_SUCH_FIELD),
            ("skills.toml", "", &not_there()),
            (
                "regions/za.toml",
                "currency = 1",
                "invalid type: integer `1`, expected a string",
            ),
        ]);
}

#[test]
fn every_rule_is_checked_even_after_a_broken_one() {
    let data = Data::copy();
    let text = data.text("release.toml");
    let version = text.lines().find(|line| line.starts_with("version = "));
    let version = version.expect("a release has a version").to_owned();
    data.replace("release.toml", &version, "version = \"soon\"")
        .replace("skills.toml", "sign = \"You notice", "# \"You notice")
        .replace(
            "figures/in-scale.csv",
            "in-7cpc,2,2,63200",
            "in-7cpc,2,2,63",
        )
        .fails_with(&[
            (
                "release.toml",
                "version = \"soon\"",
                "'soon' is not an ISO 8601 date",
            ),
            (
                "skills.toml",
                "id = \"attention-to-detail\"",
                "'attention-to-detail' has no sign",
            ),
            (
                "figures/in-scale.csv",
                "in-7cpc,2,2,63,",
                "step and amount of 'in-7cpc,2,2,' must increase",
            ),
        ]);
}
