//! What a region says, or why it does not, and the figures and places it names.

use crate::Data;

#[test]
fn a_gap_without_a_reason() {
    Data::copy()
        .replace(
            "regions/ie.toml",
            "text = \"A licence or a register for coders was looked for; no source read for this \
            reference speaks of one.\"",
            "text = \"\"",
        )
        .fails_with(&[(
            "regions/ie.toml",
            "[licence]",
            "licence is missing without a reason",
        )]);
}

#[test]
fn a_topic_without_a_source() {
    Data::copy()
        .replace(
            "regions/ie.toml",
            "status = \"not_found\"",
            "status = \"present\"",
        )
        .fails_with(&[("regions/ie.toml", "[regulator]", "regulator has no source")]);
}

#[test]
fn a_summary_that_is_too_long() {
    let with = |length| {
        let summary = format!("summary = \"{}\"", "a".repeat(length));
        Data::copy().replace("regions/ie.toml", "summary = \"Not found\"", &summary)
    };
    for length in [0, 61] {
        with(length).fails_with(&[(
            "regions/ie.toml",
            "[regulator]",
            "summary of regulator is not 1 to 60 characters long",
        )]);
    }
    with(60).passes();
}

#[test]
fn pay_that_is_there_without_a_headline() {
    Data::copy()
        .replace("regions/us.toml", "[headline]\nseries = \"29-2072\"\n", "")
        .fails_with(&[(
            "regions/us.toml",
            "[pay]",
            "no headline for pay, and no reason for the gap",
        )]);
}

#[test]
fn a_headline_that_names_nothing() {
    for (file, from, to) in [
        (
            "regions/us.toml",
            "series = \"29-2072\"",
            "series = \"29-2073\"",
        ),
        ("regions/ng.toml", "grade = \"6\"", "grade = \"66\""),
        (
            "regions/gb.toml",
            "scale = \"gb-afc-2025-26\"",
            "scale = \"gb-afc-1948\"",
        ),
        (
            "regions/ke.toml",
            "figures = [\"job-group-h-2024\"]",
            "figures = [\"job-group-z\"]",
        ),
    ] {
        Data::copy().replace(file, from, to).fails_with(&[(
            file,
            "[headline]",
            "the headline names unknown figures",
        )]);
    }
}

#[test]
fn a_post_on_a_grade_that_is_not_there() {
    Data::copy()
        .replace("regions/ng.toml", "grade = \"7\"", "grade = \"77\"")
        .fails_with(&[(
            "regions/ng.toml",
            "title = \"Health Record Officer II\"",
            "scale 'ng-conhess-2024' has no grade '77'",
        )]);
}

#[test]
fn a_statement_on_a_region_that_is_not_there() {
    Data::copy()
        .replace(
            "misconceptions.toml",
            "regions = [\"US\"]",
            "regions = [\"UX\"]",
        )
        .fails_with(&[(
            "misconceptions.toml",
            "regions = [\"UX\"]",
            "region 'UX' has no file",
        )]);
}

#[test]
fn a_wage_in_a_region_that_is_not_there() {
    Data::copy()
        .replace("figures/us-subdivisions.csv", "US-AK,Alaska\n", "")
        .fails_with(&[(
            "figures/us-states-wages.csv",
            "US-AK,29-2072,2025-05,",
            "region 'US-AK' has no file",
        )]);
}
