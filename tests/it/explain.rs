//! `explain`: glossary terms, alone and side by side.

use crate::support::{answer, assert_is_error, career, data, document, field, list, run, text};

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
            let line = format!("explain {}", name.to_uppercase());
            assert_eq!(
                field(&data(&line)["terms"], "id"),
                [text(&term["id"])],
                "{name}"
            );
        }
    }
}

#[test]
fn a_term_comes_with_its_meaning_sources_and_related_terms() {
    let page = answer("explain rhit");
    assert!(
        page.starts_with("RHIT, Registered Health Information Technician\n"),
        "{page}"
    );
    assert!(page.contains("\nSee ") && page.contains("\n[1"), "{page}");
}

#[test]
fn compares_certificates_side_by_side() {
    let document = document("explain RHIT cpc");
    assert_eq!(
        document["query"]["terms"],
        serde_json::json!(["rhit", "cpc"])
    );
    assert_eq!(field(&document["data"]["terms"], "term"), ["RHIT", "CPC"]);
    let credentials = &document["data"]["credentials"];
    assert_eq!(field(credentials, "short"), ["RHIT", "CPC"]);
    let page = answer("explain RHIT CPC");
    for row in ["\nRequires ", "\nExam ", "\nFee ", "\nPass rate "] {
        assert!(page.contains(row), "{row}: {page}");
    }
}

#[test]
fn plain_lists_every_meaning() {
    let plain = answer("explain --plain");
    for term in list(&data("explain")["terms"]) {
        assert!(plain.contains(text(&term["text"])), "{term}");
    }
}

#[test]
fn an_unknown_term_exits_1_with_a_suggestion() {
    let run = |line: &str| run(&mut career(line));
    let unknown = run("explain conhes");
    assert_is_error(&unknown, 1, "explain conhes");
    assert_eq!(
        unknown.stderr,
        "career: no glossary entry 'conhes'; did you mean 'CONHESS'? \
         'career explain' lists the terms\n"
    );
    let unknown = run("explain qqq");
    assert!(!unknown.stderr.contains("did you mean"), "{unknown:?}");
    assert_is_error(&run("explain RHIT qqq"), 1, "explain RHIT qqq");
}
