//! Default answers fit a screen of 80 columns.

use crate::support::{answer, assert_has};

/// Most lines per answer at 80 columns.
const BUDGETS: [(&str, usize); 26] = [
    ("", 18),
    ("salary", 26),
    ("salary ng", 24),
    ("salary us", 24),
    ("salary us-oh", 24),
    ("salary gb", 24),
    ("salary gh", 24),
    ("salary ng --trend", 26),
    ("salary ng --at 150000", 24),
    ("compare-regions ng us --topic pay", 32),
    ("salary us --states", 24),
    ("salary us --trend", 26),
    ("salary us --at 48000", 24),
    ("schools ng", 72),
    ("schools ng --place lagos", 60),
    ("search how long does it take", 24),
    ("search will ai replace coders", 24),
    ("compare-regions ng us", 32),
    ("misconceptions", 26),
    ("misconceptions ai", 40),
    ("misconceptions 3", 40),
    ("show", 45),
    ("explain", 60),
    ("explain RHIT", 45),
    ("show duties --for us", 45),
    ("skills", 45),
];

#[test]
fn a_default_answer_fits_its_screen() {
    let sections = career::dataset::DATASET.sections.iter();
    let sections = sections.map(|section| (format!("show {}", section.id.as_str()), 45));
    let lines = BUDGETS.map(|(line, most)| (line.to_owned(), most));
    let mut over = Vec::new();
    for (line, most) in sections.chain(lines) {
        let count = answer(&format!("{line} --width 80")).lines().count();
        if count > most {
            over.push(format!("career {line}: {count} lines, at most {most}"));
        }
    }
    assert!(over.is_empty(), "{over:#?}");
}

#[test]
fn a_title_names_the_occupation_or_the_subject() {
    let occupation = "medical records and health information technicians";
    for (line, title) in [
        ("salary", occupation),
        ("compare-regions ng us", occupation),
        ("show education", occupation),
        ("misconceptions", "medical records"),
        ("explain RHIT", "registered health information technician"),
    ] {
        let text = answer(line).to_lowercase();
        let head: Vec<&str> = text.lines().take(2).collect();
        assert_has(&head.concat(), &[title]);
    }
}

#[test]
fn a_digest_names_the_flag_that_shows_the_rest() {
    for line in [
        "salary",
        "show",
        "show education",
        "compare ng us",
        "misconceptions",
    ] {
        let (digest, full) = (answer(line), answer(&format!("{line} --full")));
        assert_has(&digest, &["--full"]);
        assert!(full.lines().count() > digest.lines().count(), "{line}");
    }
}

/// `--full` is for people; machine formats are always complete.
#[test]
fn machine_formats_are_complete_without_full() {
    for line in ["salary ng us", "show education", "compare ng us", "explain"] {
        for format in ["json", "csv", "plain"] {
            let line = format!("{line} --format {format}");
            let full = answer(&format!("{line} --full"));
            assert_eq!(answer(&line), full, "career {line}");
        }
    }
}
