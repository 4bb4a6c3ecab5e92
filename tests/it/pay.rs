//! Pay: selected figures, ids, conversion. Errors are in `tests/cmd/money.md`.

use crate::support::{answer, assert_has, career, run};
use crate::support::{data, document, field, figures, list, text};
use serde_json::{Value, json};

/// The figure with an id.
fn figure<'a>(data: &'a Value, id: &str) -> &'a Value {
    let mut figures = list(&data["figures"]).iter();
    figures
        .find(|figure| figure["id"] == id)
        .unwrap_or_else(|| panic!("no figure {id}"))
}

#[test]
fn the_us_median_has_every_field() {
    let document = document("salary us");
    let id = "salary.us.29-2072.2025-05.median";
    let median = figure(&document["data"], id);
    let expected = json!({
        "id": id,
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
        "source": "bls-oews-2025-05",
        "note": median["note"],
        "status": "present",
        "is_old": false,
        "derivation": null
    });
    // Additional fields are allowed.
    for (name, value) in expected.as_object().expect("an object") {
        assert_eq!(&median[name], value, "{name}");
    }
    let mut sources = list(&document["sources"]).iter();
    let source = sources.find(|source| source["id"] == "bls-oews-2025-05");
    assert_eq!(
        source.expect("the source")["publisher"],
        "U.S. Bureau of Labor Statistics"
    );
}

#[test]
fn lists_every_step_of_the_nigerian_scale() {
    let data = data("salary ng");
    let figures = list(&data["figures"]).iter();
    let steps: Vec<&Value> = figures
        .filter(|figure| figure["scale"] == "ng-conhess-2024")
        .collect();
    assert_eq!(steps.len(), 195);
    let first = figure(&data, "salary.ng.conhess-2024.6.1");
    assert_eq!(first["value"], 1_439_506);
    assert_eq!(first["currency"], "NGN");
    assert_eq!(first["period"], "year");
    assert_eq!(first["as_of"], "2024-07-29");
    assert_eq!(first["basis"], "pay_scale");
    assert_eq!((&first["grade"], &first["step"]), (&"6".into(), &1.into()));
    assert_eq!(first["level"], "entry");
}

#[test]
fn shows_the_newest_figures_by_default() {
    let medians = |line: &str| {
        let data = data(line);
        let figures = list(&data["figures"]).iter();
        let medians = figures.filter(|figure| figure["statistic"] == "median");
        medians
            .map(|it| text(&it["id"]).to_owned())
            .collect::<Vec<_>>()
    };
    let today = [
        "salary.us.29-2072.2025-05.median",
        "salary.us.29-9021.2025-05.median",
    ];
    assert_eq!(medians("salary us"), today);
    assert_eq!(medians("salary us --full"), today);
    for line in ["salary us --year 2019", "salary us --trend"] {
        assert!(medians(line).contains(&"us.brief-median".to_owned()));
    }
}

#[test]
fn shows_the_brief_beside_the_official_figure() {
    let data = data("salary us --year 2019");
    let official = figure(&data, "salary.us.29-2098.2019-05.p10");
    let brief = figure(&data, "us.brief-p10");
    assert_eq!([&official["value"], &brief["value"]], [27820, 28240]);
    assert_eq!(brief["confidence"], "brief");
    assert_eq!(official["occupation"]["code"], "29-2098");
    assert!(text(&brief["note"]).contains("27,820"), "{brief}");
}

#[test]
fn codes_with_different_coverage_are_separate_series() {
    for year in 2009..=2025 {
        let data = data(&format!("salary us --year {year}"));
        let expected: &[&str] = match year {
            ..=2018 => &["29-2071"],
            2019 | 2020 => &["29-2098", "29-9098"],
            2021.. => &["29-2072", "29-9021"],
        };
        assert_eq!(field(&data["series"], "id"), expected, "{year}");
        for figure in list(&data["figures"]) {
            let code = &figure["occupation"]["code"];
            assert!(code.is_null() || expected.contains(&text(code)), "{figure}");
        }
    }
}

#[test]
fn converted_value_equals_published_value_times_rate() {
    for line in [
        "salary ng us --per hour",
        "salary us --in ngn --rate NGN=1550",
        "salary us gb --in ngn --per month",
        "salary ng us --in ppp",
        "salary ng --in eur --rate NGN=1550",
        "compare-regions gh ng us --in eur",
        "salary us --at 48000 --in ngn",
    ] {
        let document = document(line);
        let mut converted = 0;
        for figure in figures(&document["data"]) {
            let derivation = &figure["derivation"];
            let number = |value: &Value| value.as_f64();
            let (Some(rate), Some(value), Some(from)) = (
                number(&derivation["rate"]),
                number(&figure["value"]),
                number(&derivation["from_value"]),
            ) else {
                continue;
            };
            converted += 1;
            assert!((from * rate - value).abs() < 0.0051, "{line}: {figure}");
            let exchange = &derivation["exchange"];
            if let Some(of_currency) = number(&exchange["rate"]) {
                let units = |name: &str| number(&exchange[name]).unwrap_or(1.0);
                let quoted = units("to_per_dollar") / units("from_per_dollar");
                let error = (of_currency / quoted - 1.0).abs();
                assert!(error < 1e-12, "{line}: {figure}");
            }
        }
        assert!(converted > 0, "{line}");
    }
}

#[test]
fn keeps_user_rates_exact() {
    let document = document("salary us --in ngn --rate NGN=1,550");
    let rates = json!([{ "currency": "NGN", "per_usd": 1550 }]);
    assert_eq!(document["query"]["rates"], rates);
    let median = figure(&document["data"], "salary.us.29-2072.2025-05.median");
    let exchange = &median["derivation"]["exchange"];
    assert_eq!(exchange["kind"], "own_rate");
    assert_eq!(exchange["rate"], 1550);
    assert_eq!(exchange["to"], "NGN");
    assert_eq!(median["value"], 79_267_000);
    assert!(exchange["year"].is_null() && exchange["source"].is_null());

    let data = data("salary ng --in usd --rate ngn=1550");
    let step = figure(&data, "salary.ng.conhess-2024.6.1");
    // 1,439,506 / 1,550.
    assert_eq!(step["value"], 928.71);
    assert_eq!(step["derivation"]["exchange"]["from_per_dollar"], 1550);
}

#[test]
fn shows_the_hours_used_in_a_conversion() {
    let data = data("salary ng us --per hour");
    let published = figure(&data, "salary.us.29-2072.2025-05.hour.p10");
    assert_eq!(published["value"], 17.79);
    assert!(published["derivation"].is_null());
    let converted = figure(&data, "salary.ng.conhess-2024.6.1");
    assert_eq!(converted["value"], 692.07);
    assert_eq!(converted["period"], "hour");
    let derivation = &converted["derivation"];
    assert_eq!(derivation["from_value"], 1_439_506);
    assert_eq!(derivation["from_period"], "year");
    assert_eq!(derivation["hours_per_year"], 2080);
    assert_eq!(derivation["hours_source"], "newtelegraph-hours-2022");
}

#[test]
fn keeps_pay_that_cannot_be_converted() {
    // Daily pay; the number of working days is unknown.
    let data = data("salary gh --per year");
    let floor = figure(&data, "gh.minimum-wage");
    assert_eq!(floor["period"], "day");
    assert!(floor["derivation"].is_null());
}

#[test]
fn cites_both_sources_of_a_rate_once() {
    let sources = |region: &str, id: &str, currency: &str| {
        let data = data(&format!("salary {region} --in {currency}"));
        let exchange = &figure(&data, id)["derivation"]["exchange"];
        let source = |name: &str| exchange[name].as_str().map(str::to_owned);
        (source("source"), source("second_source"))
    };
    let (fed, bank) = ("money-fed".to_owned(), "money-world-bank".to_owned());
    let step = "salary.ng.conhess-2024.6.1";
    assert_eq!(sources("ng", step, "eur"), (Some(bank.clone()), Some(fed)));
    assert_eq!(sources("ng", step, "gbp"), (Some(bank.clone()), None));
    let median = "salary.us.29-9021.2025-05.median";
    assert_eq!(sources("us", median, "ngn"), (Some(bank), None));
}

#[test]
fn converts_laws_in_force_at_the_newest_rate() {
    let data = data("salary us --in eur");
    let floor = figure(&data, "us.minimum-wage");
    assert_eq!(floor["as_of"], "2009-07-24");
    assert_eq!(floor["derivation"]["exchange"]["year"], 2025);
    assert_eq!(floor["derivation"]["exchange"]["rate_year_differs"], false);
}

/// Options of commands about pay.
const OPTIONS: &str = "--per hour,--per week,--per month,--per year,--in ngn,--in usd,--in ppp,\
    --rate NGN=1550,--rate USD=2,--rate XYZ=3,--rate EUR=0.9,--year 2019,--year 1999,\
    --statistic median,--level entry,--trend,--states,--at 48000,--topic pay";

#[test]
fn every_pay_option_takes_effect_or_is_rejected() {
    for base in [
        "salary",
        "salary ng",
        "salary us",
        "salary us-oh",
        "salary us --in ngn",
        "salary us --at 48000",
        "salary us --at 48000 --in ngn",
        "salary ng --at 150000",
        "salary us --trend",
        "salary us --states",
        "salary us --year 2019",
        "compare-regions ng us",
        "compare-regions ng us --in usd",
        "compare-regions ng us --topic entry",
    ] {
        let before = answer(&format!("{base} --json"));
        for option in OPTIONS.split(',') {
            let (name, _) = option.split_once(' ').unwrap_or((option, ""));
            if base.contains(name) {
                continue;
            }
            let after = run(&mut career(&format!("{base} {option} --json")));
            let has_effect = after.status != Some(0) || after.stdout != before;
            assert!(has_effect, "career {base} {option}");
        }
    }
}

#[test]
fn ranks_an_amount_in_its_currency_and_period() {
    for (line, expected) in [
        ("us --at 48000", "48000 USD year between"),
        ("us --at 48,000", "48000 USD year between"),
        ("us --at 48_000", "48000 USD year between"),
        ("us --at 48k", "48000 USD year between"),
        ("us --at $48000", "48000 USD year between"),
        ("us --at 48000 --in ngn", "48000 NGN year below_all"),
        ("us --at 24.59 --per hour", "24.59 USD hour equal"),
        ("ng --at 150000", "150000 NGN month between"),
        ("ng --at NGN150000", "150000 NGN month between"),
        ("ng --at 1800000 --per year", "1800000 NGN year between"),
        ("ng --at 1", "1 NGN month below_all"),
        ("in --at 30000", "30000 INR month between"),
        ("gb --at 20000", "20000 GBP year below_all"),
        ("gb --at 999999", "999999 GBP year above_all"),
    ] {
        let document = document(&format!("salary {line}"));
        let (query, rank) = (&document["query"], &document["data"]["ranks"][0]);
        let [currency, period, position] =
            ["currency", "period", "position"].map(|key| text(&rank[key]));
        let placed = format!("{} {currency} {period} {position}", rank["amount"]);
        assert_eq!(placed, expected, "{line}");
        assert_eq!([&query["currency"], &query["per"]], [currency, period]);
    }
}

#[test]
fn text_matches_the_requested_year() {
    let document = document("salary --year 2020");
    let regions = list(&document["data"]["regions"]);
    let gap = "Not found: figures of pay in Nigeria in 2020; ";
    assert_has(text(&regions[0]["text"]), &[gap]);
    assert_eq!(regions[0]["status"], "not_found");
    assert_eq!(text(&regions[1]["text"]), "Pay figures of 2020.");
}

#[test]
fn a_minimum_wage_is_not_occupational_pay() {
    let data = data("salary ie");
    assert_eq!(data["regions"][0]["status"], "not_found");
    assert_eq!(field(&data["figures"], "measure"), ["minimum_wage"]);
    assert!(answer("salary ie -q").contains("\nNot found: "));
}

#[test]
fn accepts_regions_as_operands_options_and_lists() {
    for line in [
        "us ng",
        "us,ng",
        "--region us --region ng",
        "-r us,ng",
        "us -r ng",
        "--region=us,ng,us",
    ] {
        let data = data(&format!("salary {line}"));
        assert_eq!(field(&data["regions"], "id"), ["US", "NG"], "{line}");
    }
}
