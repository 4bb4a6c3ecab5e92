//! What each command answers, told by its JSON: the facts a script would look
//! for, and the promises that hold for every answer.

mod program;
mod questions;

use program::{answer, has_rows, program, run};
use questions::questions;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// The program with the words of a line as its arguments.
fn career(line: &str) -> Command {
    let words: Vec<&str> = line.split_whitespace().collect();
    program(&words)
}

/// The JSON document that answers a question.
fn document(line: &str) -> Value {
    let text = answer(&format!("{line} --json"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("career {line}: {error}"))
}

/// What stands under `data` in the JSON that answers a question.
fn data(line: &str) -> Value {
    document(line)["data"].take()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

/// The values of one field in a list of objects.
fn field<'a>(objects: &'a Value, name: &str) -> Vec<&'a str> {
    list(objects)
        .iter()
        .map(|object| text(&object[name]))
        .collect()
}

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

/// Asserts that nothing is answered, and how what is said instead begins.
fn refused(line: &str, status: i32, start: &str) {
    let run = run(&mut career(line));
    assert_eq!((run.status, &*run.stdout), (Some(status), ""), "{line}");
    assert!(run.stderr.starts_with(start), "{line}: {}", run.stderr);
}

/// The figure with an id.
fn figure<'a>(data: &'a Value, id: &str) -> &'a Value {
    let mut figures = list(&data["figures"]).iter();
    figures
        .find(|figure| figure["id"] == id)
        .unwrap_or_else(|| panic!("no figure {id}"))
}

/// Calls a function with every object of a document, with the names that lead
/// to it: `data.figures[].occupation`.
fn visit<'a>(value: &'a Value, path: &str, each: &mut impl FnMut(&str, &'a Value)) {
    match value {
        Value::Object(fields) => {
            each(path, value);
            for (name, value) in fields {
                // The sources are the one thing with values for names.
                let name = if path == "sources" { "{}" } else { name };
                let path = if path.is_empty() {
                    name.to_owned()
                } else {
                    format!("{path}.{name}")
                };
                visit(value, &path, each);
            }
        }
        Value::Array(values) => {
            let path = format!("{path}[]");
            for value in values {
                visit(value, &path, each);
            }
        }
        _ => {}
    }
}

/// Every figure of a document, wherever it stands.
fn figures(document: &Value) -> Vec<&Value> {
    let mut figures = Vec::new();
    visit(document, "", &mut |_, object| {
        if object.get("statistic").is_some() {
            figures.push(object);
        }
    });
    figures
}

// Sections.

#[test]
fn show_without_a_section_has_all_of_them_in_order() {
    let sections = data("show");
    let release = include_str!("../data/release.toml");
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

// Pay.

#[test]
fn the_median_of_the_united_states_explains_itself() {
    let document = document("salary --region us");
    let median = figure(&document["data"], "us.29-2072.2025-05.median");
    let expected = serde_json::json!({
        "id": "us.29-2072.2025-05.median",
        "region": "US",
        "label": "Medical Records Specialists",
        "occupation": {
            "system": "SOC 2018",
            "code": "29-2072",
            "title": "Medical Records Specialists"
        },
        "scale": null,
        "grade": null,
        "step": null,
        "level": null,
        "measure": "wage",
        "statistic": "median",
        "value": 51140,
        "low": null,
        "high": null,
        "unit": "currency",
        "currency": "USD",
        "period": "year",
        "as_of": "2025-05",
        "basis": "survey",
        "confidence": "official-copy",
        "source": "bls-oews-2025-05",
        "note": median["note"],
        "status": "present",
        "is_old": false,
        "derivation": null
    });
    // A field more would break no script; one that is gone or another would.
    for (name, value) in expected.as_object().expect("an object") {
        assert_eq!(&median[name], value, "{name}");
    }
    let source = &document["sources"]["bls-oews-2025-05"];
    assert_eq!(source["publisher"], "U.S. Bureau of Labor Statistics");
}

#[test]
fn the_scale_of_nigeria_is_there_step_by_step() {
    let data = data("salary --region ng");
    let figures = list(&data["figures"]).iter();
    let steps: Vec<&Value> = figures
        .filter(|figure| figure["scale"] == "ng-conhess-2024")
        .collect();
    assert_eq!(steps.len(), 195);
    let first = figure(&data, "ng-conhess-2024.6.1");
    assert_eq!(first["value"], 1_439_506);
    assert_eq!(first["currency"], "NGN");
    assert_eq!(first["period"], "year");
    assert_eq!(first["as_of"], "2024-07-29");
    assert_eq!(first["basis"], "pay_scale");
    assert_eq!((&first["grade"], &first["step"]), (&"6".into(), &1.into()));
    assert_eq!(first["level"], "entry");
}

#[test]
fn the_brief_stands_beside_the_official_figure_it_differs_from() {
    let data = data("salary --region us --year 2019");
    let official = figure(&data, "us.29-2098.2019-05.p10");
    let brief = figure(&data, "us.brief-p10");
    assert_eq!(
        (&official["value"], &brief["value"]),
        (&27820.into(), &28240.into())
    );
    assert_eq!(official["confidence"], "official-copy");
    assert_eq!(brief["confidence"], "brief");
    assert_eq!(official["occupation"]["code"], "29-2098");
    assert!(text(&brief["note"]).contains("27,820"), "{brief}");
}

#[test]
fn codes_that_count_different_people_are_never_one_series() {
    for year in 2009..=2025 {
        let data = data(&format!("salary --region us --year {year}"));
        let expected: &[&str] = match year {
            ..=2018 => &["29-2071"],
            2019 | 2020 => &["29-2098", "29-9098"],
            2021.. => &["29-2072", "29-9021"],
        };
        assert_eq!(field(&data["series"], "id"), expected, "{year}");
        for figure in list(&data["figures"]) {
            let id: Vec<&str> = text(&figure["id"]).split('.').collect();
            let code = &figure["occupation"]["code"];
            // Region, series, survey, statistic.
            if let [_, series, survey, _] = id[..] {
                assert_eq!(code, series);
                assert_eq!(figure["as_of"], survey);
            } else {
                assert!(code.is_null() || expected.contains(&text(code)), "{figure}");
            }
        }
    }
}

#[test]
fn pay_for_another_period_shows_its_working() {
    let data = data("salary --region ng,us --per hour");
    let published = figure(&data, "us.29-2072.2025-05.hourly-p10");
    assert_eq!(published["value"], 17.79);
    assert!(published["derivation"].is_null());

    let converted = figure(&data, "ng-conhess-2024.6.1");
    assert_eq!(
        (&converted["value"], &converted["period"]),
        (&692.07.into(), &"hour".into())
    );
    let derivation = &converted["derivation"];
    assert_eq!(derivation["from_value"], 1_439_506);
    assert_eq!(derivation["from_period"], "year");
    assert_eq!(derivation["hours_a_year"], 2080);
    assert_eq!(derivation["hours_source"], "newtelegraph-hours-2022");

    let range = figure(&data, "ng.brief-average");
    assert_eq!(
        (&range["low"], &range["high"]),
        (&576.92.into(), &865.38.into())
    );
    assert_eq!(range["derivation"]["from_low"], 100_000);
}

#[test]
fn pay_that_cannot_be_converted_stays_as_it_is() {
    // By the day, and nobody says how many days a year has.
    let data = data("salary --region gh --per year");
    let floor = figure(&data, "gh.minimum-wage");
    assert_eq!(floor["period"], "day");
    assert!(floor["derivation"].is_null());
}

#[test]
fn an_answer_says_what_its_pay_was_converted_to() {
    for command in ["salary --region ng", "compare-regions ng us"] {
        let converted_to = |option: &str| {
            let mut document = document(&format!("{command} {option}"));
            document["query"]["currency"].take()
        };
        assert_eq!(converted_to("--in eur"), "EUR", "{command}");
        assert_eq!(converted_to("--in PPP"), "ppp", "{command}");
        assert!(converted_to("").is_null(), "{command}");
    }
}

#[test]
fn both_sources_of_a_rate_are_cited_and_one_that_is_both_once() {
    let sources = |region: &str, id: &str, currency: &str| {
        let data = data(&format!("salary --region {region} --in {currency}"));
        let exchange = &figure(&data, id)["derivation"]["exchange"];
        let source = |name: &str| exchange[name].as_str().map(str::to_owned);
        (source("source"), source("second_source"))
    };
    let (fed, bank) = ("money-fed".to_owned(), "money-world-bank".to_owned());
    assert_eq!(
        sources("ng", "ng-conhess-2024.6.1", "eur"),
        (Some(bank.clone()), Some(fed))
    );
    assert_eq!(
        sources("ng", "ng-conhess-2024.6.1", "gbp"),
        (Some(bank.clone()), None)
    );
    assert_eq!(
        sources("us", "us.29-9021.2025-05.median", "ngn"),
        (Some(bank), None)
    );
}

#[test]
fn a_rate_of_one_s_own_is_taken_before_a_known_one() {
    let data = data("salary --region ng --in usd --rate ngn=1550 --rate EUR=2");
    let step = figure(&data, "ng-conhess-2024.6.1");
    // 1,439,506 NGN.
    assert_eq!(step["value"], 928.71);
    let exchange = &step["derivation"]["exchange"];
    assert_eq!(
        (&exchange["kind"], &exchange["rate"]),
        (&"own_rate".into(), &1550.into())
    );
    assert!(exchange["year"].is_null() && exchange["source"].is_null());
}

#[test]
fn what_is_still_in_force_is_converted_at_the_newest_rate() {
    let data = data("salary --region us --in eur");
    let floor = figure(&data, "us.minimum-wage");
    assert_eq!(floor["as_of"], "2009-07-24");
    assert_eq!(floor["derivation"]["exchange"]["year"], 2025);
}

#[test]
fn what_cannot_be_converted_is_refused_and_a_part_of_it_marked() {
    let reason = "career: not converted: no rate of USD to EUR is known for 2011. \
        --rate gives a rate of your own, as in --rate NGN=1550\n";
    refused("salary --region us --year 2011 --in eur", 1, reason);
    let reason = reason.replace("2011", "2025").replace("EUR", "GHS");
    refused("compare-regions us us-ca --in ghs", 1, &reason);
    let unknown = "career: no currency 'eurr'; did you mean 'EUR'? Currencies: AUD, CAD, ";
    refused("salary --in eurr", 2, unknown);
    // The pay can be, the minimum wage cannot.
    let data = data("compare-regions gh ng --in eur");
    let floor = &data["topics"][5]["cells"][0]["figures"][0];
    assert_eq!(
        floor["not_converted"],
        "no rate of GHS to EUR is known for 2026"
    );
}

#[test]
fn pay_that_is_not_there_is_said_not_to_be() {
    refused(
        "salary --region gh --states",
        1,
        "career: no figures for parts of Ghana. There are some for the United States\n",
    );
    refused(
        "salary --region ng --statistic p25",
        1,
        "career: no pay figures of that kind for Nigeria. 'career salary' without --statistic ",
    );
    refused(
        "salary --region ke --at 5",
        1,
        "career: no survey or scale of Kenya to hold pay against\n",
    );
    refused(
        "salary --at 500",
        2,
        "career: --at needs --region, to know whose money the amount is in\n",
    );
}

#[test]
fn a_year_without_figures_is_a_fair_question_without_an_answer() {
    for year in ["1999", "2008", "2050"] {
        let run = run(&mut career(&format!("salary --year {year}")));
        assert_eq!((run.status, &*run.stdout), (Some(1), ""), "{year}");
        let start = format!(
            "career: no pay figures of {year} for Nigeria or United States. Years with figures: 2009, "
        );
        assert!(run.stderr.starts_with(&start), "{}", run.stderr);
        assert!(
            run.stderr.trim_end().ends_with(" 2025, 2026"),
            "{}",
            run.stderr
        );
    }
}

#[test]
fn a_region_is_found_by_code_and_by_name_in_any_case() {
    for (word, id) in [
        ("us", "US"),
        ("Usa", "US"),
        ("naija", "NG"),
        ("NIGERIA", "NG"),
        ("uk", "GB"),
        ("us_ca", "US-CA"),
        ("california", "US-CA"),
    ] {
        let data = data(&format!("salary --region {word}"));
        assert_eq!(field(&data["regions"], "id"), [id], "{word}");
    }
}

#[test]
fn a_minimum_wage_is_not_taken_for_the_pay_of_the_occupation() {
    let data = data("salary --region ie");
    assert_eq!(data["regions"][0]["status"], "not_found");
    assert_eq!(field(&data["figures"], "measure"), ["minimum_wage"]);
    assert!(answer("salary --region ie -q").contains("\nPay: not found.\n"));
}

#[test]
fn regions_are_repeated_or_separated_by_commas() {
    for line in [
        "--region us --region ng",
        "-r us,ng",
        "-rus -r ng",
        "--region=us,ng,us",
    ] {
        let data = data(&format!("salary {line}"));
        assert_eq!(field(&data["regions"], "id"), ["US", "NG"], "{line}");
    }
}

#[test]
fn what_has_one_format_takes_no_other() {
    refused(
        "man --plain",
        2,
        "career: a manual page has one format only\n",
    );
    refused(
        "completions bash --plain",
        2,
        "career: a script of completions has one format only\n",
    );
}

// Pay on paper.

#[test]
fn only_what_is_asked_for_has_a_column() {
    let medians = answer("salary --region us --statistic median -q");
    assert!(
        medians.contains(" Median") && !medians.contains("P25"),
        "{medians}"
    );
    assert!(answer("salary --region us -q").contains("P25"));
}

#[test]
fn where_a_wage_stands_is_said_with_its_money() {
    let text = answer("salary --region us --at 48000 --plain");
    let expected = "USD 48,000 a year is between p25 (43,490) and median (51,140): \
        about 39.7 percent earn less (estimate)";
    assert!(text.contains(expected), "{text}");
}

#[test]
fn a_wage_beyond_all_that_is_published_is_said_to_be() {
    for (line, expected) in [
        ("us --at 5", "is below the lowest published, p10 (37,000)\n"),
        (
            "us --at 5000000",
            "is above the highest published, p90 (81,150)\n",
        ),
        (
            "us --at 51140",
            "USD 51,140 a year is just median (51,140)\n",
        ),
        (
            "ng --at 1500000",
            "is between step 2 (1,474,614) and step 3 (1,509,722)\n",
        ),
        (
            "ng --at 1",
            "\nNo grade of the scale has this pay: it is below, between or above them all.\n",
        ),
    ] {
        let text = answer(&format!("salary --region {line} --plain"));
        assert!(text.contains(expected), "{line}: {text}");
    }
}

#[test]
fn a_grade_of_a_scale_has_its_own_table_of_years() {
    let text = answer("salary --region ng --trend --width 0 -q");
    let row = "from 29 July 2024   1,439,506  1,931,017  #";
    assert!(text.contains("\nCONHESS grade 6\n"), "{text}");
    assert!(text.contains(row), "{text}");
}

#[test]
fn a_reader_is_told_how_old_figures_are() {
    let note = |line: &str| {
        let text = answer(&format!("{line} --plain"));
        let note = text
            .lines()
            .find(|line| line.contains("the data was released"));
        note.map(str::to_owned)
    };
    let released = "the data was released on 22 November 2026.";
    let old = "(old) marks what is more than three years older.";
    // A projection is of years to come.
    let card = format!("note: Figures shown date from 29 July 2024 to May 2025; {released}");
    assert_eq!(note(""), Some(card));
    assert_eq!(note("show outlook"), None);
    let one = format!("note: The figures shown are of May 2025; {released}");
    assert_eq!(note("salary --region us --at 48000"), Some(one));
    let all = format!("note: The figures shown are of May 2019; {released} {old}");
    assert_eq!(note("salary --region us --year 2019"), Some(all));
}

// Regions side by side.

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

// Sources.

#[test]
fn a_source_is_told_in_full() {
    let all = data("sources");
    let all = list(&all["sources"]);
    let ids: Vec<&str> = all.iter().map(|source| text(&source["id"])).collect();
    assert!(ids.is_sorted(), "{ids:?}");
    for source in all {
        for name in ["publisher", "title", "retrieved", "licence"] {
            assert!(!text(&source[name]).is_empty(), "{source}");
        }
    }
    let one = document("sources BLS-oews-2025-05");
    assert_eq!(one["query"]["id"], "bls-oews-2025-05");
    assert_eq!(field(&one["data"]["sources"], "id"), ["bls-oews-2025-05"]);
}

// One value.

#[test]
fn a_value_says_in_its_envelope_how_old_it_is() {
    let document = document("get salary.us.median");
    assert_eq!(document["data"]["value"], 51140);
    for end in ["oldest_figure", "newest_figure"] {
        assert_eq!(document[end], document["data"]["figure"]["as_of"]);
    }
}

// Every answer.

#[test]
fn the_envelope_has_the_same_keys_in_the_same_order() {
    for line in questions() {
        let json = answer(&format!("{line} --json"));
        assert!(json.ends_with("}\n") && !json.ends_with("\n\n"), "{line}");
        let keys: Vec<&str> = json
            .lines()
            .filter_map(|line| line.strip_prefix("  \"")?.split('"').next())
            .collect();
        let expected = [
            "schema_version",
            "tool_version",
            "data_version",
            "command",
            "query",
            "oldest_figure",
            "newest_figure",
            "data",
            "sources",
        ];
        assert_eq!(keys, expected, "career {line}");
        let document = document(line);
        assert_eq!(document["schema_version"], 1);
        assert_eq!(document["tool_version"], env!("CARGO_PKG_VERSION"));
        assert_eq!(document["data_version"], career::data::DATASET.version.0);
        let command = match line.split(' ').next() {
            Some("") => "card",
            _ if line.contains("--brief") => "brief",
            command => command.unwrap_or_default(),
        };
        assert_eq!(document["command"], command);
    }
}

#[test]
fn an_answer_is_the_same_each_time() {
    for format in ["json", "plain", "table"] {
        for line in questions() {
            let line = format!("{line} --format {format}");
            assert_eq!(answer(&line), answer(&line), "career {line}");
        }
    }
}

#[test]
fn what_an_answer_cites_is_among_its_sources_and_nothing_else() {
    for line in questions().filter(|line| !line.starts_with("sources")) {
        let document = document(line);
        let mut cited = BTreeSet::new();
        visit(&document["data"], "", &mut |_, object| {
            for name in ["source", "hours_source"] {
                cited.extend(object[name].as_str());
            }
            for name in ["sources", "entry_sources"] {
                let ids = object[name].as_array().into_iter().flatten();
                cited.extend(ids.map(text));
            }
        });
        let sources = document["sources"].as_object().expect("sources by id");
        let known: BTreeSet<&str> = sources.keys().map(String::as_str).collect();
        assert_eq!(known, cited, "career {line}");
        for (id, source) in sources {
            assert_eq!(source["id"], id.as_str());
        }
    }
}

#[test]
fn every_figure_says_what_it_is() {
    for line in questions() {
        let document = document(line);
        for figure in figures(&document) {
            let is_money = figure["unit"] == "currency";
            assert_eq!(figure["currency"].is_string(), is_money, "{figure}");
            let is_pay = is_money && figure["measure"] != "fee";
            assert!(!is_pay || figure["period"].is_string(), "{figure}");
            let source = text(&figure["source"]);
            assert!(document["sources"][source].is_object(), "{figure}");
            assert!(!text(&figure["label"]).is_empty(), "{figure}");
            for number in ["value", "low", "high"] {
                let number = &figure[number];
                assert!(number.is_null() || number.is_number(), "{figure}");
            }
            let has_value = figure["value"].is_number();
            let has_range = figure["low"].is_number() && figure["high"].is_number();
            let is_present = figure["status"] == "present";
            assert_eq!(has_value || has_range, is_present, "{figure}");
            let region = text(&figure["region"]);
            assert_eq!(region, region.to_uppercase());
        }
    }
}

#[test]
fn an_id_names_one_figure() {
    for line in questions() {
        let document = document(line);
        let mut seen = BTreeMap::new();
        for figure in figures(&document) {
            let known = *seen.entry(text(&figure["id"])).or_insert(figure);
            assert_eq!(known, figure, "career {line}");
        }
    }
}

#[test]
fn no_key_is_there_only_sometimes() {
    let mut shapes: BTreeMap<String, (BTreeSet<String>, String)> = BTreeMap::new();
    // The list of paths is another answer than the value of one.
    for line in questions().filter(|line| *line != "get --list") {
        let document = document(line);
        let command = text(&document["command"]).to_owned();
        visit(&document, "", &mut |path, object| {
            if path == "sources" {
                return;
            }
            // A figure or a source is the same wherever it stands.
            let path = match path.rsplit_once("figures[]") {
                Some((_, rest)) => format!("figures[]{rest}"),
                None if path == "sources.{}" => path.to_owned(),
                None => format!("{command}: {path}"),
            };
            let fields = object.as_object().expect("an object");
            let keys: BTreeSet<String> = fields.keys().cloned().collect();
            for key in &keys {
                let is_snake = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
                assert!(key.chars().all(is_snake), "{path}.{key}");
            }
            let (known, first) = shapes
                .entry(path.clone())
                .or_insert_with(|| (keys.clone(), line.to_owned()));
            assert_eq!(
                *known, keys,
                "{path} of 'career {first}' and 'career {line}'"
            );
        });
    }
}

#[test]
fn no_machine_format_has_markup() {
    for line in questions() {
        let formats: &[&str] = match has_rows(line) {
            true => &["json", "plain", "csv"],
            false => &["json", "plain"],
        };
        for format in formats {
            let text = answer(&format!("{line} --format {format}"));
            assert!(!text.contains(['\u{1b}', '<', '>', '\t']), "career {line}");
        }
    }
}

// Failures.

/// What goes to standard error, where the exit status is as given.
fn failure(line: &str, status: i32) -> String {
    let run = run(&mut career(line));
    assert_eq!(
        (run.status, &*run.stdout),
        (Some(status), ""),
        "career {line}"
    );
    run.stderr
}

/// A wrong command line, how the message begins, and what else is in it.
const FAILURES: &[(&str, &str, &str)] = &[
    (
        "salray",
        "career: no command 'salray'; did you mean 'salary'?",
        "Commands: show, ",
    ),
    (
        "show dutys",
        "career: no section 'dutys'; did you mean 'duties'?",
        "Sections: overview, ",
    ),
    (
        "salary -r nigera",
        "career: no region 'nigera'; did you mean 'ng'?",
        "Regions: au, ",
    ),
    (
        "compare-regions ng nowhere",
        "career: no region 'nowhere'",
        "Regions: au, ",
    ),
    (
        "compare-regions ng",
        "career: a comparison needs two regions or more",
        "Regions: au, ",
    ),
    (
        "sources bls-oews",
        "career: no source 'bls-oews'; did you mean 'bls-oews-",
        "'career sources' lists them",
    ),
    (
        "salary --regoin us",
        "career: unexpected argument '--regoin'; did you mean '--region'?",
        "See 'career --help'",
    ),
    (
        "--region us",
        "career: unexpected argument '--region'.",
        "It is an option of: salary",
    ),
    (
        "--format nonsense",
        "career: 'nonsense' is no value for '--format'.",
        "Values: table, plain, json",
    ),
    (
        "salary --per decade",
        "career: 'decade' is no value for '--per'.",
        "Values: hour, week, month, year",
    ),
    (
        "--width -1",
        "career: '-1' is no value for '--width'.",
        "not below 0",
    ),
    (
        "salary -r us --at -5",
        "career: '-5' is no amount of pay.",
        "It must be more than 0",
    ),
    ("get", "career: 'PATH' is missing.", "See 'career --help'"),
    (
        "show duties --brief",
        "career: 'SECTION' cannot be used with '--brief'",
        "",
    ),
    (
        "salary --year 70000",
        "career: '70000' is no value for '--year'.",
        "too large",
    ),
    (
        "salary --year 1.5",
        "career: '1.5' is no value for '--year'.",
        "whole number",
    ),
    (
        "help salary x",
        "career: no command 'x'.",
        "Commands: show, ",
    ),
    (
        "salary --year soon",
        "career: 'soon' is no value for '--year'.",
        "It must be a",
    ),
    (
        "salary --region",
        "career: '--region' needs a value.",
        "See 'career --help'",
    ),
    ("--json=1", "career: '--json' takes no value", ""),
    (
        "--json --plain",
        "career: '--json' cannot be used with '--plain'",
        "",
    ),
    (
        "skills teamwork",
        "career: unexpected argument 'teamwork'.",
        "See 'career --help'",
    ),
    (
        "sal",
        "career: no command 'sal'; did you mean 'salary'?",
        "",
    ),
];

#[test]
fn a_failure_is_one_line_that_says_what_and_what_else() {
    for (line, start, rest) in FAILURES {
        let text = failure(line, 2);
        assert!(text.starts_with(start), "career {line}: {text}");
        assert!(text.contains(rest), "career {line}: {text}");
        assert_eq!(
            text.find('\n'),
            Some(text.len() - 1),
            "career {line}: {text}"
        );
    }
}

#[test]
fn a_failure_is_json_where_json_is_asked_for() {
    for line in [
        "salary -r nigera --json",
        "salary -r nigera --format json",
        "salary -r nigera --format=json",
        "salary -r nigera -fjson",
        "salary -r nigera -f json",
        "--json salary -r nigera",
        "-qfjson salary -r nigera",
        "-qf json salary -r nigera",
        "-f plain salary -r nigera --json",
    ] {
        let text = failure(line, 2);
        let error: Value = serde_json::from_str(&text).expect(line);
        let expected = serde_json::json!({ "error": {
            "code": "unknown_region",
            "message": "no region 'nigera'",
            "hint": error["error"]["hint"],
            "candidates": ["ng"],
        }});
        assert_eq!(error, expected, "career {line}");
    }
    let unanswered = failure("salary --year 1999 --json", 1);
    assert!(
        unanswered.starts_with(r#"{"error":{"code":"no_figures","#),
        "{unanswered}"
    );
}

#[test]
fn a_failure_is_a_line_where_something_else_is_asked_for() {
    for line in [
        "salary -r nigera",
        "salary -r nigera --plain",
        "--json salary -r nigera --plain",
        "-f json salary -r nigera -f plain",
        "salary -r nigera -- --json",
    ] {
        let text = failure(line, 2);
        assert!(text.starts_with("career: "), "career {line}: {text}");
    }
}

#[test]
fn the_environment_chooses_a_format_that_no_flag_chooses() {
    let with = |line: &str, format: &str| run(career(line).env("CAREER_FORMAT", format));
    assert_eq!(with("skills", "json").stdout, answer("skills --json"));
    assert_eq!(with("skills", "").stdout, answer("skills"));
    assert_eq!(
        with("skills --plain", "json").stdout,
        answer("skills --plain")
    );
    let wrong = with("skills", "nonsense");
    assert_eq!(wrong.status, Some(2));
    assert!(
        wrong.stderr.starts_with(
            "career: CAREER_FORMAT is 'nonsense', which is no format. Formats: table, "
        )
    );
    let failed = with("show dutys", "json");
    assert!(
        failed
            .stderr
            .starts_with(r#"{"error":{"code":"unknown_section","#),
        "{}",
        failed.stderr
    );
}

// The command line.

#[test]
fn options_stand_before_the_command_and_after_it() {
    for line in [
        "show skills --json --quiet",
        "--json show skills -q",
        "-q --format json show skills",
        "show --json -q skills",
        "show -qfjson -- skills",
        "--plain show skills -q --json",
    ] {
        assert_eq!(answer(line), answer("show skills --json"), "career {line}");
    }
}

#[test]
fn the_last_of_an_option_given_twice_counts() {
    for (line, same) in [
        ("show skills -q -q", "show skills -q"),
        (
            "show skills --width 40 --width 60",
            "show skills --width 60",
        ),
        ("show skills -f json -f plain", "show skills -f plain"),
        ("salary --per hour --per month", "salary --per month"),
        ("show skills --json --json", "show skills --json"),
    ] {
        assert_eq!(answer(line), answer(same), "career {line}");
    }
}

#[test]
fn help_is_the_same_however_it_is_asked_for() {
    assert_eq!(answer("help"), answer("--help"));
    for command in [
        "show",
        "salary",
        "skills",
        "compare-regions",
        "misconceptions",
        "sources",
        "search",
        "get",
        "explain",
        "schema",
        "completions",
        "man",
    ] {
        let help = answer(&format!("help {command}"));
        assert_eq!(help, answer(&format!("{command} --help")));
        assert!(help.contains("\nExamples:\n  career "), "{help}");
        assert!(
            help.contains(&format!("\nUsage: career {command}")),
            "{help}"
        );
        let short = answer(&format!("{command} -h"));
        assert_eq!(help.lines().next(), short.lines().next());
        assert!(
            answer("--help").contains(&format!("\n  {command} ")),
            "{command}"
        );
    }
}

#[test]
fn the_version_ends_its_first_line() {
    let expected = format!("career {}", env!("CARGO_PKG_VERSION"));
    for line in ["--version", "-V"] {
        assert_eq!(answer(line).lines().next(), Some(&*expected));
    }
}

#[test]
fn quiet_leaves_out_notes_and_sources_only() {
    let whole = answer("salary --region us");
    let quiet = answer("salary --region us --quiet");
    assert!(whole.contains("\nNote: ") && whole.contains("\nSources\n"));
    assert!(!quiet.contains("\nNote: ") && !quiet.contains("\nSources\n"));
    assert!(quiet.contains(" 51,140 "));
    assert_eq!(answer("salary --json"), answer("salary --json --quiet"));
}

#[test]
fn quiet_keeps_a_warning_that_the_rest_would_mislead_without() {
    let quiet = answer("compare-regions ng us --topic pay --quiet");
    assert!(quiet.contains("\nWarning: This pay is not comparable as it stands"));
    assert!(!quiet.contains("\nNote: "));
}

#[test]
fn regions_to_compare_may_be_joined_by_commas() {
    let apart = answer("compare-regions ng us gb --json");
    assert_eq!(answer("compare-regions ng,us gb --json"), apart);
    assert_eq!(answer("compare-regions ng,us,gb --json"), apart);
}
