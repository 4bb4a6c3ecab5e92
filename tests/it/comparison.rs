//! Comparisons: topics, converted pay, national facts.

use crate::support::{answer, assert_has};
use crate::support::{data, field, figures, list, text};

#[test]
fn compares_regions_by_topic_in_the_given_order() {
    let data = data("compare-regions us nigeria");
    assert_eq!(field(&data["regions"], "id"), ["US", "NG"]);
    let topics = "entry duration licence regulator association pay minimum_wage outlook laws";
    assert_eq!(field(&data["topics"], "id").join(" "), topics);
    for topic in list(&data["topics"]) {
        assert_eq!(field(&topic["cells"], "region"), ["US", "NG"]);
        for cell in list(&topic["cells"]) {
            // Gaps have a reason.
            assert!(!text(&cell["summary"]).is_empty(), "{cell}");
            let has_reason = cell["text"].is_string() || topic["id"] == "laws";
            assert!(cell["status"] == "present" || has_reason, "{cell}");
        }
    }
}

#[test]
fn a_comparison_converts_pay() {
    let data = data("compare-regions ng us --per month");
    let pay = &data["topics"][5]["cells"];
    assert_eq!(pay[0]["figures"][0]["value"], 119_958.83);
    assert_eq!(pay[1]["figures"][1]["value"], 4261.67);
    for figure in figures(pay) {
        assert_eq!(figure["period"], "month");
        assert_eq!(figure["derivation"]["from_period"], "year");
    }
}

#[test]
fn a_comparison_says_how_each_pay_was_converted() {
    let text = answer("compare-regions gh ng us --in eur --topic pay --plain");
    let rates = [
        "at 1,478.9652 NGN and 0.9",
        " EUR for 1 USD, average of 2024",
    ];
    assert_has(&text, &rates);
    for published in ["NGN 1,439,506 to 1,931,017", "GHS 12,713.37", "USD 51,140"] {
        assert_has(&text, &[&format!("(converted from {published} a year")]);
    }
    let text = answer("compare-regions ng us --topic pay --plain");
    let pay = "from 29 July 2024 (converted from NGN 1,439,506 to 1,931,017 a year)";
    assert_has(&text, &[pay]);
}

#[test]
fn compares_pay_with_the_minimum_wage() {
    let data = data("compare-regions ng us --topic pay");
    let cells = &data["topics"][0]["cells"];
    assert_eq!(cells[0]["multiple"]["low"], 1.71);
    assert_eq!(cells[0]["multiple"]["minimum_wage_as_of"], "2024-07-29");
    let text = answer("compare-regions ng us --topic pay --width 0");
    assert_has(&text, &["1.71 to 2.30"]);
}

#[test]
fn no_region_is_cut_on_a_page() {
    let all = "au ca gb gh ie in ke ng nz us za";
    let page = answer(&format!("compare-regions {all} --format html"));
    // At most six regions per table.
    let tables: Vec<&str> = page.split("<table").skip(1).collect();
    for table in &tables {
        let header = table.split("</tr>").next().unwrap_or_default();
        assert!(header.matches("<th").count() <= 7, "{header}");
    }
    assert_has(&page, &["Australia", "South Africa", "Nigeria"]);
}

#[test]
fn a_law_is_named_with_its_year_once() {
    let laws = answer("compare-regions ng us --topic regulation --plain");
    let names = ["HIPAA Privacy Rule (2003);", " National Health Act 2014;"];
    assert_has(&laws, &names);
}

#[test]
fn marks_national_facts_for_subdivisions() {
    let salary = answer("salary --region us-ca --plain");
    assert_has(&salary, &["The United States as a whole: "]);
    let comparison = answer("compare-regions us-ca ng --plain");
    for line in [
        "Minimum wage, California: USD 16.90 an hour, as of 1 January 2026\n",
        "Licence, California: None for the person; employers ask for certificates \
            (United States)",
        "Pay, California: USD 61,810 a year, ",
        "Minimum wage, Nigeria: NGN 70,000 a month, since 29 July 2024\n",
        "Minimum wage, California: The United States as a whole: The federal minimum wage",
    ] {
        assert_has(&comparison, &[line]);
    }
}
