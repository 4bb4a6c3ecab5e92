//! Regions side by side: the topics, how pay was converted, and what holds only for
//! a whole country.

use crate::support::answer;
use crate::support::{data, field, figures, list, text};

#[test]
fn regions_are_compared_topic_by_topic_in_the_order_asked_for() {
    let data = data("compare-regions us nigeria");
    assert_eq!(field(&data["regions"], "id"), ["US", "NG"]);
    assert_eq!(
        field(&data["topics"], "id"),
        [
            "entry",
            "licence",
            "regulator",
            "association",
            "pay",
            "minimum_wage",
            "outlook",
            "laws"
        ]
    );
    for topic in list(&data["topics"]) {
        assert_eq!(field(&topic["cells"], "region"), ["US", "NG"]);
        for cell in list(&topic["cells"]) {
            // Never blank: what is missing is said, and why.
            assert!(!text(&cell["summary"]).is_empty(), "{cell}");
            let has_reason = !text(&cell["text"]).is_empty() || topic["id"] == "laws";
            assert!(cell["status"] == "present" || has_reason, "{cell}");
        }
    }
}

#[test]
fn a_comparison_converts_pay() {
    let data = data("compare-regions ng us --per month");
    let pay = &data["topics"][4]["cells"];
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
    for expected in [
        "EUR 1,991.17 a year, Biostatistics assistant, basic pay, 2020, pay scale \
            (from GHS 12,713.37 a year, at 6.3849 GHS for 1 EUR, average of 2020); EUR 3,907.92 a year, ",
        "EUR 899.54 to 1,206.69 a year, CONHESS grade 6, pay scale, from 29 July 2024 \
            (from NGN 1,439,506 to 1,931,017 a year, at 1,600.27 NGN for 1 EUR, average of 2024); ",
        "May 2025, survey (from USD 51,140 a year, at 1.1306 USD for 1 EUR, average of 2025); ",
    ] {
        assert!(text.contains(expected), "{text}");
    }
    let text = answer("compare-regions ng us --per month --topic pay --plain");
    let expected = "from 29 July 2024 (from NGN 1,439,506 to 1,931,017 a year); ";
    assert!(text.contains(expected), "{text}");
}

#[test]
fn a_law_is_named_with_its_year_once() {
    let laws = answer("compare-regions ng us --topic regulation --plain");
    for law in ["HIPAA Privacy Rule (2003);", " National Health Act 2014;"] {
        assert!(laws.contains(law), "{law}: {laws}");
    }
}

#[test]
fn what_is_said_of_the_country_is_not_passed_off_as_said_of_its_part() {
    let salary = answer("salary --region us-ca --plain");
    let whole = "United States as a whole: The Bureau of Labor Statistics";
    assert!(salary.contains(whole), "{salary}");
    let comparison = answer("compare-regions us-ca ng --plain");
    for line in [
        "Minimum wage, California: USD 7.25 an hour, since 24 July 2009 (United States)",
        "Licence, California: No licence was found; certificates are asked for by some \
            (United States)",
        "Pay, California: USD 61,810 a year, ",
        "Minimum wage, Nigeria: NGN 70,000 a month, since 29 July 2024\n",
        "California: United States as a whole: The federal floor is 7.25 USD an hour",
    ] {
        assert!(comparison.contains(line), "{line}: {comparison}");
    }
}
