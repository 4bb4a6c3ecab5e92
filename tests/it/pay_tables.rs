//! Pay as text. `tests/cmd/salary.md` has the screens.

use crate::support::{answer, assert_has};

#[test]
fn digest_has_sources_and_next_commands() {
    for line in [
        "salary",
        "salary ng",
        "salary us-oh",
        "salary us --trend",
        "salary us --states",
    ] {
        assert_has(&answer(line), &["\n[1", "\nNext: "]);
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
        let is_inverse = line.contains(" ca ");
        let factor = if is_inverse { rate.recip() } else { rate };
        let error = (published * factor - shown).abs();
        let most = if is_exact { 0.51 } else { shown * 5e-4 };
        assert!(error <= most, "career {line}: {note}");
        let is_whole = shown.fract().abs() < f64::EPSILON;
        assert!(is_whole || shown < 200.0, "career {line}: {note}");
    }
}

#[test]
fn shows_only_the_requested_columns() {
    let medians = answer("salary us --statistic median -q");
    assert!(medians.contains(" Median") && !medians.contains("P10"));
    assert!(answer("salary us --full -q").contains("P25"));
}

#[test]
fn digest_shows_both_ends_of_the_ranking() {
    let text = answer("salary us --states");
    assert_has(&text, &["\nDistrict of Columbia     1  "]);
    assert_has(&text, &["\nPuerto Rico             53  "]);
    assert!(!text.contains("\nOhio "), "{text}");
    assert!(answer("salary us --states --full").contains("\nOhio "));
}

#[test]
fn full_shows_everything() {
    let text = answer("salary ng us --full --width 0");
    let warning = "Warning: A scale says what a post is paid, a survey what people earned.";
    assert_has(&text, &["Nigeria: pay scale", "Nigeria: other figures"]);
    assert_has(&text, &["United States: survey wages", "P75", warning]);
}
