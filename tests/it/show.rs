//! Sections, the card, and sources.

use crate::support::{answer, assert_has, data, document, field, list, text};
use career::dataset::DATASET;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The section of `show`.
fn section(id: &str) -> Value {
    let mut data = data(&format!("show {id}"));
    assert_eq!(field(&data["sections"], "id"), [id]);
    data["sections"][0].take()
}

#[test]
fn show_has_every_section_in_the_order_of_the_dataset() {
    let ids: Vec<&str> = DATASET.sections.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(field(&data("show")["sections"], "id"), ids);
    let contents = answer("show");
    for id in ids {
        assert_has(&contents, &[&format!("\n{id} ")]);
    }
}

#[test]
fn shows_sections_once_in_the_given_order() {
    let document = document("show skills DUTIES skills");
    let ids = field(&document["data"]["sections"], "id");
    assert_eq!(ids, ["skills", "duties"]);
    assert_eq!(document["query"]["sections"], json!(ids));
}

/// Items of the counselling brief by section and group, in order.
const OF_THE_BRIEF: [(&str, &str, &str); 7] = [
    (
        "duties",
        "duty",
        "review confidentiality coding data-entry collaboration regulation training",
    ),
    (
        "advancement",
        "role",
        "senior-technician health-information-manager health-it-consultant health-it-trainer \
            coding-specialist",
    ),
    (
        "advancement",
        "way",
        "more-experience specialised-certification higher-degree",
    ),
    ("challenges", "", "technology accuracy privacy workload"),
    (
        "experience",
        "",
        "internships volunteering professional-organisations continuing-education job-shadowing \
            online-networking linkedin",
    ),
    (
        "skills",
        "",
        "attention-to-detail organisation technical analytical interpersonal \
            ethics-confidentiality continuous-learning",
    ),
    (
        "demand",
        "",
        "hospitals physician-offices insurance government nursing-homes health-it billing-coding",
    ),
];

#[test]
fn sections_contain_the_items_of_the_brief_in_order() {
    for (id, group, expected) in OF_THE_BRIEF {
        let expected: Vec<&str> = expected.split_whitespace().collect();
        let section = section(id);
        let items = list(&section["items"]).iter();
        let items = items.filter(|item| group.is_empty() || item["group"] == group);
        let ids = items.map(|item| text(&item["id"]));
        let kept: Vec<&str> = ids.filter(|id| expected.contains(id)).collect();
        assert_eq!(kept, expected, "{id}");
    }
    let data = data("misconceptions");
    let claims = field(&data["misconceptions"], "id");
    assert_eq!(claims[..3], ["only-hospitals", "boring", "replaced"]);
    let realities = ["skills-both", "high-demand", "room-to-advance"];
    assert_eq!(field(&data["realities"], "id"), realities);
}

#[test]
fn challenges_have_answers_and_skills_have_signs() {
    for (id, key) in [("challenges", "answer"), ("skills", "sign")] {
        for item in list(&section(id)["items"]) {
            assert!(!text(&item[key]).is_empty(), "{item}");
        }
    }
}

#[test]
fn every_misconception_has_a_finding_and_evidence() {
    let data = data("misconceptions");
    for misconception in list(&data["misconceptions"]) {
        for key in ["claim", "finding", "verdict"] {
            assert!(!text(&misconception[key]).is_empty(), "{misconception}");
        }
        let evidence = list(&misconception["evidence"]);
        assert!(!evidence.is_empty(), "{misconception}");
        for one in evidence {
            assert!(one["source"].is_string(), "{one}");
        }
    }
}

#[test]
fn for_filters_statements_by_region() {
    for id in DATASET.sections.iter().map(|section| section.id.as_str()) {
        let all = section(id);
        let of_nigeria = data(&format!("show {id} --for ng"))["sections"][0].take();
        assert_eq!(of_nigeria["id"], all["id"]);
        let mut everywhere = list(&all["items"]).iter();
        let general = everywhere.find(|item| list(&item["regions"]).is_empty());
        if let Some(item) = general {
            assert!(field(&of_nigeria["items"], "id").contains(&text(&item["id"])));
        }
        for item in list(&of_nigeria["items"]) {
            let regions: BTreeSet<&str> = list(&item["regions"]).iter().map(text).collect();
            assert!(regions.is_empty() || regions.contains("NG"), "{item}");
        }
    }
    assert_ne!(answer("show education --for ng"), answer("show education"));
    assert_eq!(document("show education --for ng")["query"]["region"], "NG");
}

#[test]
fn card_has_two_regions_and_valid_commands() {
    let card = data("");
    assert_eq!(card["isco_08"], "3252");
    assert_eq!(field(&card["regions"], "id"), ["NG", "US"]);
    for region in list(&card["regions"]) {
        assert!(!text(&region["entry"]["summary"]).is_empty());
        assert!(!list(&region["pay"]).is_empty(), "{region}");
    }
    assert!(!list(&card["outlook"]).is_empty());
    for next in list(&card["next"]) {
        let line = text(next)
            .strip_prefix("career ")
            .expect("a command to type");
        answer(&line.replace("'a question'", "how long does it take"));
    }
}

#[test]
fn a_source_has_its_publisher_title_date_and_licence() {
    let all = data("sources");
    let ids = field(&all["sources"], "id");
    assert!(ids.is_sorted(), "{ids:?}");
    for source in list(&all["sources"]) {
        for key in ["publisher", "title", "retrieved", "licence"] {
            assert!(!text(&source[key]).is_empty(), "{source}");
        }
    }
    let one = document("sources BLS-oews-2025-05");
    assert_eq!(one["query"]["id"], "bls-oews-2025-05");
    assert_eq!(field(&one["data"]["sources"], "id"), ["bls-oews-2025-05"]);
}

#[test]
fn the_list_of_sources_tells_those_of_a_publisher_apart() {
    let list = answer("sources");
    assert_has(
        &list,
        &[
            "\n  - aapc-cic: AAPC. Certified Inpatient Coder (CIC)\n",
            "\n  - ahima-cca-2021: American Health Information... ",
        ],
    );
    let longest = list.lines().map(str::len).max();
    assert!(longest <= Some(80), "{longest:?}");
}

#[test]
fn full_and_plain_sources_have_address_credit_note_and_copy() {
    let plain = answer("sources --plain");
    let full = answer("sources --full --width 0");
    for source in list(&data("sources")["sources"]) {
        for key in ["title", "address", "attribution", "note", "read_in"] {
            if let Some(value) = source[key].as_str() {
                assert_has(&plain, &[value]);
                assert_has(&full, &[value]);
            }
        }
    }
}
