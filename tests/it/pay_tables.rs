//! What a reader finds about pay: one screen by default, everything on request,
//! and amounts that can be recalculated.

use crate::support::answer;

/// The most lines that a question may take at 80 columns.
const BUDGETS: [(&str, usize); 13] = [
    ("salary", 26),
    ("salary ng", 24),
    ("salary us", 24),
    ("salary us-oh", 24),
    ("salary gb", 24),
    ("salary gh", 24),
    ("salary us --states", 24),
    ("salary us --trend", 26),
    ("salary ng --trend", 26),
    ("salary us --at 48000", 18),
    ("salary ng --at 150000", 18),
    ("compare-regions ng us", 32),
    ("compare-regions ng us --topic pay", 32),
];

#[test]
fn a_digest_fits_one_screen() {
    for (line, most) in BUDGETS {
        let text = answer(&format!("{line} --width 80"));
        let lines = text.lines().count();
        assert!(lines <= most, "career {line}: {lines} lines\n{text}");
        let widest = text.lines().map(str::len).max();
        assert!(widest <= Some(80), "career {line}: {widest:?}");
    }
}

#[test]
fn a_digest_names_the_occupation_its_sources_and_what_to_ask_next() {
    for (line, _) in BUDGETS {
        let text = answer(line);
        let occupation = career::dataset::DATASET.occupation.title.as_str();
        let title = text
            .lines()
            .take(2)
            .map(str::trim)
            .collect::<Vec<_>>()
            .join(" ");
        assert!(title.contains(occupation), "career {line}: {title}");
        assert!(text.contains("\n[1"), "career {line}: {text}");
        assert!(text.contains("\nNext: "), "career {line}: {text}");
    }
    assert!(answer("salary ng").starts_with("Nigeria: pay of "));
}

#[test]
fn pay_is_by_the_month_where_people_speak_of_the_month() {
    let text = answer("salary ng");
    let row = "6 Technician (ND)     119,959 to 160,918  1,439,506 to 1,931,017";
    assert!(text.contains(row), "{text}");
    let text = answer("compare-regions ng us");
    assert!(text.contains("NGN 119,959 to 160,918 a month"), "{text}");
    assert!(text.contains("(1,439,506 to 1,931,017 a year)"), "{text}");
}

/// The numbers of a text, without the commas between thousands.
fn numbers(text: &str) -> Vec<f64> {
    let words = text.split(|c: char| !(c.is_ascii_digit() || ",.".contains(c)));
    let words = words.map(|word| word.trim_matches(['.', ',']).replace(',', ""));
    words.filter_map(|word| word.parse().ok()).collect()
}

#[test]
fn a_conversion_can_be_repeated_with_a_pocket_calculator() {
    for (line, is_exact) in [
        ("salary us --in ngn --rate NGN=1550", true),
        ("salary us-ca --in ngn", true),
        ("salary us --in kes", true),
        ("salary ca --in usd", false),
        ("salary us --in eur", false),
    ] {
        let text = answer(&format!("{line} --width 0"));
        let note = text.lines().find_map(|line| line.split_once("Converted: "));
        let (_, note) = note.unwrap_or_else(|| panic!("career {line}: {text}"));
        let [shown, published, rate, ..] = numbers(note)[..] else {
            panic!("career {line}: {note}");
        };
        let product = if line.contains(" ca ") {
            published / rate
        } else {
            published * rate
        };
        let error = (product - shown).abs();
        let most = if is_exact { 0.51 } else { shown * 5e-4 };
        assert!(error <= most, "career {line}: {note}");
        let is_whole = shown.fract().abs() < f64::EPSILON;
        assert!(is_whole || shown < 200.0, "career {line}: {note}");
    }
}

#[test]
fn only_what_is_asked_for_has_a_column() {
    let medians = answer("salary us --statistic median -q");
    assert!(
        medians.contains(" Median") && !medians.contains("P10"),
        "{medians}"
    );
    assert!(answer("salary us --full -q").contains("P25"));
}

#[test]
fn where_an_amount_stands_is_said_with_its_currency_and_period() {
    for (line, expected) in [
        (
            "us --at 48000",
            "USD 48,000 a year is between P25 (43,490) and the median (51,140): \
             about 39.7 percent earn less (estimate)",
        ),
        (
            "us --at 5",
            "USD 5 a year is below the lowest published, P10 (37,000)",
        ),
        (
            "us --at 5000000",
            "USD 5,000,000 a year is above the highest published, P90 (81,150)",
        ),
        (
            "us --at 51140",
            "USD 51,140 a year equals the median (51,140)",
        ),
        (
            "ng --at 150000",
            "NGN 150,000 a month is between step 11 (149,215) and step 12 (152,141)",
        ),
        (
            "ng --at 1",
            "NGN 1 a month is below the lowest published, grade 1, step 1 (77,500)",
        ),
    ] {
        let text = answer(&format!("salary {line} --plain"));
        assert!(text.contains(expected), "{line}: {text}");
    }
    let text = answer("salary ng --at 150000 --width 0");
    let read = "Read as NGN a month, as pay is quoted there: '--in' and '--per' change that.";
    assert!(text.contains(read), "{text}");
}

#[test]
fn the_ends_of_a_ranking_are_shown_with_their_rank() {
    let text = answer("salary us --states");
    assert!(text.contains("\nDistrict of Columbia     1  "), "{text}");
    assert!(text.contains("\nPuerto Rico             53  "), "{text}");
    assert!(!text.contains("\nOhio "), "{text}");
    assert!(answer("salary us --states --full").contains("\nOhio "));
}

#[test]
fn every_series_has_a_line_of_its_own() {
    let text = answer("salary us --trend --width 0");
    for expected in [
        "\nMay 2025",
        "Records technicians (old) 29-2071",
        "median USD 31,290 (May 2009) to 40,350 (May 2018)",
    ] {
        assert!(text.contains(expected), "{expected}: {text}");
    }
    let full = answer("salary us --trend --full --width 0");
    assert!(full.contains("\nMay 2012"), "{full}");
    let text = answer("salary ng --trend --width 0 -q");
    assert!(
        text.contains("\nCONHESS grade 6, NGN a year, pay scale "),
        "{text}"
    );
    assert!(
        text.contains("from 29 July 2024   1,439,506  1,931,017"),
        "{text}"
    );
}

#[test]
fn everything_is_there_in_full() {
    let text = answer("salary ng us --full --width 0");
    for expected in [
        "Nigeria: pay scale",
        "Nigeria: other figures",
        "United States: survey wages",
        "P75",
        "Warning: A scale says what a post is paid, a survey what people earned.",
    ] {
        assert!(text.contains(expected), "{expected}");
    }
}
