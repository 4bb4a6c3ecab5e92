//! The sections of the profile: what is in each, in which order, and the card that
//! opens it.

use crate::support::answer;
use crate::support::{data, document, field, list, text};
use serde_json::Value;

/// The one section that `show` answers with.
fn section(id: &str) -> Value {
    let mut data = data(&format!("show {id}"));
    assert_eq!(field(&data["sections"], "id"), [id]);
    data["sections"][0].take()
}

/// The ids of a section's items of one group, in order.
fn ids<'a>(section: &'a Value, group: Option<&str>) -> Vec<&'a str> {
    let items = list(&section["items"]).iter();
    let of_group = items.filter(|item| item["group"].as_str() == group);
    of_group.map(|item| text(&item["id"])).collect()
}

#[test]
fn show_without_a_section_has_all_of_them_in_order() {
    let sections = data("show");
    let release = include_str!("../../data/release.toml");
    let release: toml::Table = release.parse().expect("the file is TOML");
    assert_eq!(
        field(&sections["sections"], "id"),
        release["sections"]
            .as_array()
            .expect("a list")
            .iter()
            .filter_map(toml::Value::as_str)
            .collect::<Vec<_>>()
    );
}

#[test]
fn sections_come_in_the_order_asked_for_and_once() {
    let document = document("show skills DUTIES skills");
    assert_eq!(
        field(&document["data"]["sections"], "id"),
        ["skills", "duties"]
    );
    assert_eq!(
        document["query"]["sections"],
        serde_json::json!(["skills", "duties"])
    );
}

#[test]
fn there_are_seven_duties_in_order() {
    assert_eq!(
        ids(&section("duties"), Some("duty")),
        [
            "review",
            "confidentiality",
            "coding",
            "data-entry",
            "collaboration",
            "regulation",
            "training"
        ]
    );
}

#[test]
fn there_are_five_roles_to_advance_to_and_three_ways() {
    let section = section("advancement");
    assert_eq!(
        ids(&section, Some("role")),
        [
            "senior-technician",
            "health-information-manager",
            "health-it-consultant",
            "health-it-trainer",
            "coding-specialist"
        ]
    );
    assert_eq!(
        ids(&section, Some("way")),
        [
            "more-experience",
            "specialised-certification",
            "higher-degree"
        ]
    );
}

#[test]
fn every_challenge_has_its_answer() {
    let section = section("challenges");
    assert_eq!(
        ids(&section, None)[..4],
        ["technology", "accuracy", "privacy", "workload"]
    );
    for challenge in list(&section["items"]) {
        assert!(!text(&challenge["answer"]).is_empty(), "{challenge}");
    }
}

#[test]
fn there_are_seven_ways_to_get_experience() {
    assert_eq!(
        ids(&section("experience"), None),
        [
            "internships",
            "volunteering",
            "professional-organisations",
            "continuing-education",
            "job-shadowing",
            "online-networking",
            "linkedin"
        ]
    );
}

#[test]
fn there_are_seven_skills_each_with_its_sign() {
    let sections = data("skills");
    let section = &sections["sections"][0];
    assert_eq!(
        ids(section, None),
        [
            "attention-to-detail",
            "organisation",
            "technical",
            "analytical",
            "interpersonal",
            "ethics-confidentiality",
            "continuous-learning"
        ]
    );
    for skill in list(&section["items"]) {
        assert!(!text(&skill["sign"]).is_empty(), "{skill}");
    }
}

#[test]
fn there_are_seven_sectors() {
    assert_eq!(
        ids(&section("demand"), None),
        [
            "hospitals",
            "physician-offices",
            "insurance",
            "government",
            "nursing-homes",
            "health-it",
            "billing-coding"
        ]
    );
}

#[test]
fn the_misconceptions_of_the_brief_come_first_and_all_have_evidence() {
    let data = data("misconceptions");
    assert_eq!(
        field(&data["misconceptions"], "id")[..3],
        ["only-hospitals", "boring", "replaced"]
    );
    assert_eq!(
        field(&data["realities"], "id"),
        ["skills-both", "high-demand", "room-to-advance"]
    );
    for misconception in list(&data["misconceptions"]) {
        assert!(!text(&misconception["claim"]).is_empty());
        assert!(!text(&misconception["finding"]).is_empty());
        assert!(
            !list(&misconception["evidence"]).is_empty(),
            "{misconception}"
        );
    }
}

#[test]
fn the_card_has_entry_and_pay_of_both_regions_and_the_outlook() {
    let card = data("");
    assert_eq!(card["isco_08"], "3252");
    assert_eq!(field(&card["regions"], "id"), ["NG", "US"]);
    let pay = |region: usize| field(&card["regions"][region]["pay"], "id");
    assert_eq!(pay(0), ["ng-conhess-2024.6.1", "ng-conhess-2024.6.15"]);
    assert_eq!(
        pay(1),
        [
            "us.29-2072.2025-05.p10",
            "us.29-2072.2025-05.median",
            "us.29-2072.2025-05.p90"
        ]
    );
    assert_eq!(card["outlook"][0]["value"], 7.1);
    assert_eq!(card["outlook"][1]["value"], 14200);
    for next in list(&card["next"]) {
        let line = text(next)
            .strip_prefix("career ")
            .expect("a command to type");
        answer(line);
    }
}
