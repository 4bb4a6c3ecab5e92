//! Missing, malformed or mistyped files.

use crate::Data;
use std::fs;

/// The system's message for a missing file.
fn missing() -> String {
    let error = fs::read("no such file").expect_err("there is no such file");
    error.to_string()
}

const UNKNOWN_FIELD: &str = "unknown field `grup`, expected one of `id`, `title`, `ordered`";

fn with_unknown_field() -> Data {
    let groups = "[[groups]]\nid = \"duty\"";
    Data::copy().replace("overview.toml", groups, "[[groups]]\ngrup = \"duty\"")
}

#[test]
fn an_unknown_field() {
    with_unknown_field().fails("overview.toml", "grup = \"duty\"", UNKNOWN_FIELD);
}

#[test]
fn control_characters_are_escaped() {
    Data::copy()
        .replace(
            "overview.toml",
            "id = \"duty\"",
            r#""\u001b[31m\u009b" = "duty""#,
        )
        .fails(
            "overview.toml",
            r#""\u001b"#,
            &UNKNOWN_FIELD.replace("grup", r"\u{1b}[31m\u{9b}"),
        );
}

#[test]
fn a_missing_field() {
    Data::copy()
        .replace("regions/zz.toml", "text = \"Eight hours", "# \"Eight hours")
        .fails("regions/zz.toml", "[hours]", "missing field `text`");
}

#[test]
fn a_value_outside_its_closed_list() {
    let reason = "unknown variant `hearsay`, expected one of `official`, `official-copy`, `press`, \
        `aggregator`, `brief`";
    Data::copy()
        .replace("regions/zz.toml", "\"press\"", "\"hearsay\"")
        .fails("regions/zz.toml", "confidence = \"hearsay\"", reason);
}

#[test]
fn a_file_that_does_not_parse() {
    let reason = "invalid basic string, expected `\"`";
    Data::copy()
        .replace("trade.toml", "id = \"trade\"", "id = \"trade")
        .fails("trade.toml", "id = \"trade", reason);
}

#[test]
fn a_cell_that_is_not_a_number() {
    Data::copy()
        .replace(
            "figures/zz-wages.csv",
            "ZZ,baker,2025,1000,",
            "ZZ,baker,2025,many,",
        )
        .fails(
            "figures/zz-wages.csv",
            "ZZ,baker,2025,many,",
            "invalid float literal",
        );
}

#[test]
fn a_number_that_is_not_finite() {
    for number in ["nan", "inf"] {
        let row = format!("ZZ,baker,2025,{number},");
        Data::copy()
            .replace("figures/zz-wages.csv", "ZZ,baker,2025,1000,", &row)
            .fails("figures/zz-wages.csv", &row, "not a finite number");
    }
}

#[test]
fn a_row_with_too_few_cells() {
    let row = "zz-public,1,1,20000,";
    Data::copy()
        .replace("figures/zz-scale.csv", "zz-public,1,1,20000,official,", row)
        .fails(
            "figures/zz-scale.csv",
            row,
            "the row has 5 cells, and the header 6",
        );
}

#[test]
fn a_missing_file() {
    Data::copy()
        .remove("trade.toml")
        .fails("trade.toml", "", &missing());
}

#[test]
fn reads_every_file_despite_errors() {
    with_unknown_field()
        .remove("trade.toml")
        .replace("regions/zz.toml", "currency = \"XTS\"", "currency = 1")
        .fails_with(&[
            ("overview.toml", "grup = \"duty\"", UNKNOWN_FIELD),
            ("trade.toml", "", &missing()),
            (
                "regions/zz.toml",
                "currency = 1",
                "invalid type: integer `1`, expected a string",
            ),
        ]);
}

#[test]
fn checks_every_rule_despite_problems() {
    Data::copy()
        .replace("release.toml", "2026-01-31", "soon")
        .replace("overview.toml", "answer = \"Go to bed", "# \"Go to bed")
        .replace(
            "figures/zz-scale.csv",
            "zz-public,1,2,21000,",
            "zz-public,1,2,19000,",
        )
        .fails_with(&[
            (
                "release.toml",
                "version = \"soon\"",
                "'soon' is not an ISO 8601 date",
            ),
            ("overview.toml", "id = \"bake\"", "'bake' has no answer"),
            (
                "figures/zz-scale.csv",
                "zz-public,1,2,",
                "step and amount of 'zz-public,1,2,' must increase",
            ),
        ]);
}
