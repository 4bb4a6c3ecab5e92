//! What a reader finds beside the figures of pay: columns, ranks, years and how old
//! they are.

use crate::support::answer;

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
