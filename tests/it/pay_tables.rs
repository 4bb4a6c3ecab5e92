//! Pay as text. `tests/cmd/salary.md` has the screens.

use crate::support::answer;

#[test]
fn digest_has_title_sources_and_next_commands() {
    for line in [
        "salary",
        "salary ng",
        "salary us-oh",
        "salary us --trend",
        "salary us --states",
    ] {
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

fn numbers(text: &str) -> Vec<f64> {
    let words = text.split(|c: char| !(c.is_ascii_digit() || ",.".contains(c)));
    let words = words.map(|word| word.trim_matches(['.', ',']).replace(',', ""));
    words.filter_map(|word| word.parse().ok()).collect()
}

#[test]
fn conversions_can_be_recalculated() {
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
fn shows_only_the_requested_columns() {
    let medians = answer("salary us --statistic median -q");
    assert!(
        medians.contains(" Median") && !medians.contains("P10"),
        "{medians}"
    );
    assert!(answer("salary us --full -q").contains("P25"));
}

#[test]
fn digest_shows_both_ends_of_the_ranking() {
    let text = answer("salary us --states");
    assert!(text.contains("\nDistrict of Columbia     1  "), "{text}");
    assert!(text.contains("\nPuerto Rico             53  "), "{text}");
    assert!(!text.contains("\nOhio "), "{text}");
    assert!(answer("salary us --states --full").contains("\nOhio "));
}

#[test]
fn full_shows_everything() {
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
