//! What the work pays: which figures are answered for which question, how they are
//! converted, and what is refused.

use crate::support::{answer, career, run};
use crate::support::{data, document, field, list, text};
use serde_json::Value;

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

#[test]
fn the_median_of_the_united_states_explains_itself() {
    let document = document("salary --region us");
    let median = figure(&document["data"], "us.29-2072.2025-05.median");
    let expected = serde_json::json!({
        "id": "us.29-2072.2025-05.median",
        "region": "US",
        "label": "Medical Rows Specialists",
        "occupation": {
            "system": "SOC 2018",
            "code": "29-2072",
            "title": "Medical Rows Specialists"
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
            // Country, series, survey, statistic.
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
