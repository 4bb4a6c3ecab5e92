//! `explain`: glossary terms, alone and side by side.

use crate::support::{answer, assert_has, data, document, error, field, list, text};
use serde_json::json;

#[test]
fn finds_terms_by_every_name_in_any_case() {
    let all = data("explain");
    let all = list(&all["terms"]);
    assert!(all.len() > 150, "{}", all.len());
    for term in all {
        let aliases = list(&term["aliases"]).iter();
        let names = [&term["id"], &term["term"], &term["expansion"]];
        for name in names.into_iter().chain(aliases) {
            let Some(name) = name.as_str() else { continue };
            let data = data(&format!("explain {}", name.to_uppercase()));
            assert_eq!(field(&data["terms"], "id"), [text(&term["id"])], "{name}");
        }
    }
}

#[test]
fn a_term_comes_with_its_meaning_sources_and_related_terms() {
    let page = answer("explain rhit");
    let title = "RHIT, Registered Health Information Technician\n";
    assert_has(&page, &[title, "\nSee ", "\n[1"]);
}

#[test]
fn compares_certificates_side_by_side() {
    let document = document("explain RHIT cpc");
    assert_eq!(document["query"]["terms"], json!(["rhit", "cpc"]));
    assert_eq!(field(&document["data"]["terms"], "term"), ["RHIT", "CPC"]);
    let credentials = &document["data"]["credentials"];
    assert_eq!(field(credentials, "short"), ["RHIT", "CPC"]);
    let page = answer("explain RHIT CPC");
    assert_has(&page, &["\nRequires ", "\nExam ", "\nFee ", "\nPass rate "]);
}

#[test]
fn plain_lists_every_meaning() {
    let plain = answer("explain --plain");
    for term in list(&data("explain")["terms"]) {
        assert!(plain.contains(text(&term["text"])), "{term}");
    }
}

#[test]
fn one_unknown_term_of_several_is_an_error() {
    error("explain RHIT qqq", 1);
}
