//! Codes of the occupation, and the series of figures that were counted by them.

use crate::Data;

#[test]
fn a_successor_that_is_no_code() {
    Data::copy()
        .replace(
            "occupation.toml",
            "successors = [\"isco-08\"]",
            "successors = [\"isco-09\"]",
        )
        .fails_with(&[(
            "occupation.toml",
            "successors = [\"isco-09\"]",
            "unknown successor 'isco-09'",
        )]);
}

const ALTERNATIVE: &str = r#"
[[alternatives]]
id = "baker"
title = "Baker"
text = "You bake bread."
series = "11-9112"
sources = ["brief"]
"#;

#[test]
fn an_alternative_in_an_unknown_series() {
    Data::copy()
        .append("advancement.toml", ALTERNATIVE)
        .fails_with(&[(
            "advancement.toml",
            "series = \"11-9112\"",
            "unknown series '11-9112'",
        )]);
}

const EMPTY_SERIES: &str = r#"
[[series]]
id = "99-9999"
code = "99-9999"
system = "SOC 2018"
title = "Nobody"
region = "US"
from = "2021-05"
scope = "neighbour"
source = "brief"
"#;

#[test]
fn a_series_without_wages() {
    Data::copy()
        .append("figures/series.toml", EMPTY_SERIES)
        .fails_with(&[(
            "figures/series.toml",
            "id = \"99-9999\"",
            "'99-9999' has no wages",
        )]);
}
