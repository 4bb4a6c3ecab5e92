//! Statements and figures have sources, and every source is cited.

use crate::Data;

#[test]
fn cited_sources_are_known() {
    Data::copy()
        .replace(
            "overview.toml",
            "sources = [\"almanac\"]",
            "sources = [\"almanach\"]",
        )
        .fails(
            "overview.toml",
            "sources = [\"almanach\"]",
            "unknown source 'almanach'",
        );
    Data::copy()
        .replace(
            "figures/zz-scale.csv",
            "20000,official,almanac",
            "20000,official,hearsay",
        )
        .fails(
            "figures/zz-scale.csv",
            "zz-public,1,1,",
            "unknown source 'hearsay'",
        );
    Data::copy()
        .replace("release.toml", "fed = \"rates\"", "fed = \"fed\"")
        .fails("release.toml", "fed = \"fed\"", "unknown source 'fed'");
}

#[test]
fn a_statement_has_a_source_unless_it_is_a_gap() {
    Data::copy()
        .replace("overview.toml", "sources = [\"almanac\"]", "sources = []")
        .fails("overview.toml", "id = \"knead\"", "'knead' has no source");
    Data::copy()
        .replace("schools/zz.toml", "sources = [\"almanac\"]", "sources = []")
        .fails(
            "schools/zz.toml",
            "id = \"first-school\"",
            "'first-school' has no source",
        );
}

const UNCITED: &str = r#"
[[sources]]
id = "zzz"
publisher = "Nobody"
title = "Nothing"
retrieved = "2026-01-31"
licence = "Public domain"
"#;

#[test]
fn every_source_is_cited() {
    for file in ["sources.toml", "sources/more.toml"] {
        let data = Data::copy().append(file, UNCITED);
        data.fails(file, "id = \"zzz\"", "nothing cites 'zzz'");
    }
}

#[test]
fn sources_are_in_order_and_unique_over_all_files() {
    Data::copy()
        .replace(
            "overview.toml",
            "sources = [\"almanac\"]",
            "sources = [\"aaa\"]",
        )
        .append("sources.toml", &UNCITED.replace("zzz", "aaa"))
        .fails(
            "sources.toml",
            "id = \"aaa\"",
            "'aaa' must come before 'survey-2025'",
        );
    Data::copy()
        .append("sources/more.toml", &UNCITED.replace("zzz", "survey-2025"))
        .fails(
            "sources/more.toml",
            "id = \"survey-2025\"",
            "duplicate 'survey-2025'",
        );
}
