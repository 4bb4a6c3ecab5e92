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
            "successor 'isco-09' is no code",
        )]);
}

#[test]
fn a_neighbour_in_a_series_that_is_not_there() {
    Data::copy()
        .replace(
            "occupation.toml",
            "code = \"11-9111\"",
            "code = \"11-9112\"",
        )
        .fails_with(&[(
            "occupation.toml",
            "code = \"11-9112\"",
            "'11-9112' is no series of figures/series.toml",
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
