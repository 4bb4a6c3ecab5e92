//! Sources: whatever is said has one, and there is none that nothing cites.

use crate::Data;

#[test]
fn a_source_that_is_missing() {
    Data::copy()
        .replace(
            "duties.toml",
            "sources = [\"brief\"]",
            "sources = [\"breif\"]",
        )
        .fails_with(&[(
            "duties.toml",
            "sources = [\"breif\"]",
            "unknown source 'breif'",
        )]);
}

#[test]
fn a_source_that_a_table_cites_and_nobody_has() {
    Data::copy()
        .replace(
            "figures/in-scale.csv",
            "press,eighthpay-esic-rules-2021",
            "press,hearsay",
        )
        .fails_with(&[(
            "figures/in-scale.csv",
            "in-7cpc,2,1,19900,",
            "unknown source 'hearsay'",
        )]);
}

#[test]
fn a_statement_without_a_source() {
    Data::copy()
        .replace("duties.toml", "sources = [\"brief\"]", "sources = []")
        .fails_with(&[("duties.toml", "id = \"review\"", "'review' has no source")]);
}

const UNCITED: &str = r#"
[[sources]]
id = "zzz"
publisher = "Nobody"
title = "Nothing"
retrieved = "2026-11-22"
licence = "Public domain"
"#;

#[test]
fn a_source_that_nothing_cites() {
    Data::copy().append("sources.toml", UNCITED).fails_with(&[(
        "sources.toml",
        "id = \"zzz\"",
        "nothing cites 'zzz'",
    )]);
}

#[test]
fn sources_out_of_order() {
    Data::copy()
        .replace(
            "duties.toml",
            "sources = [\"brief\"]",
            "sources = [\"aaa\"]",
        )
        .append("sources.toml", &UNCITED.replace("zzz", "aaa"))
        .fails_with(&[(
            "sources.toml",
            "id = \"aaa\"",
            "'aaa' must come before 'zaro-afc-2024'",
        )]);
}

#[test]
fn a_source_that_is_there_twice() {
    Data::copy()
        .append("sources.toml", &UNCITED.replace("zzz", "zaro-afc-2024"))
        .fails_with(&[(
            "sources.toml",
            "id = \"zaro-afc-2024\"",
            "duplicate 'zaro-afc-2024'",
        )]);
}

#[test]
fn hours_without_their_source() {
    Data::copy()
        .replace(
            "regions/ie.toml",
            "source = \"tcd-working-hours-2022\"\n",
            "",
        )
        .fails_with(&[
            (
                "regions/ie.toml",
                "[hours]",
                "hours need both a number and a source",
            ),
            (
                "sources.toml",
                "id = \"tcd-working-hours-2022\"",
                "nothing cites 'tcd-working-hours-2022'",
            ),
        ]);
}
