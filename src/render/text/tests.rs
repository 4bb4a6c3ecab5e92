//! Documents as they look at a width.

use super::text;
use crate::dataset;
use crate::document::{Bar, Cited, Column, Detail, Document, Next, Table};
use crate::model::Number;
use crate::render::terminal::{Lines, Terminal};

fn at(width: usize, document: &Document) -> String {
    let terminal = Terminal {
        width: Some(width),
        prose: Some(width),
        color: false,
        lines: Lines::None,
    };
    text(document, &terminal)
}

fn pay() -> Document {
    let source = |id| dataset::text(id);
    let mut document = Document::titled("Pay: medical records technicians");
    let scale = "Nigeria: what posts are paid, NGN, from 29 July 2024 (scale)";
    document.heading(2, Cited::new(scale, source("aapc-exam-faq")));
    let bar = |low, high| {
        Some(Bar::Range {
            low: Number(low),
            middle: None,
            high: Number(high),
        })
    };
    document.table(
        Table::new([
            Column::words(""),
            Column::figures("a month"),
            Column::figures("a year"),
        ])
        .row([
            "Technician, grade 6".into(),
            Cited::from("119,959 to 160,918").answer(),
            "1,439,506 to 1,931,017".into(),
        ])
        .row([
            "Officer II, grade 7".into(),
            Cited::from("155,990 to 211,125").answer(),
            "1,871,883 to 2,533,504".into(),
        ])
        .bars([bar(119_959.0, 160_918.0), bar(155_990.0, 211_125.0)]),
    );
    document.sentences([
        "Before tax and allowances.".into(),
        Cited::new("Minimum wage: 70,000.", source("aapc-cic")),
    ]);
    document.warning("A scale says what a post is paid, a survey what people earned.");
    document.dates = "Data of today.".to_owned();
    document.more("All 15 grades, notes");
    document.next(["career salary ng | us | us-oh", "--per hour", "--states"]);
    document
}

fn claims() -> Document {
    let mut document = Document::titled("What people say");
    let claim = |number: &'static str, claim: &'static str, verdict: &'static str| {
        vec![
            number.into(),
            claim.into(),
            Cited::from(verdict).verdict(),
            "4 : 1".into(),
        ]
    };
    document.table(
        Table::new([
            Column::figures(""),
            Column::words(""),
            Column::words("verdict"),
            Column::figures("against : for"),
        ])
        .row(claim("1", "Only hospitals employ them.", "FALSE"))
        .row(claim("10", "A short course is enough.", "MOSTLY FALSE")),
    );
    document.facts(vec![
        Detail::new("For", "One thing"),
        Detail::new("For", "Another, which is so long that it wraps"),
        Detail::new("Against", "A third"),
    ]);
    document.numbered_list(["Pass the examination", "Register"]);
    document.dates = "Data of today.".to_owned();
    document.next([
        Next::about("career misconceptions 3", "one of them"),
        Next::about("career misconceptions ai", "those that speak of it"),
    ]);
    document
}

#[test]
fn digest_lays_out_columns() {
    let expected = "\
Pay: medical records technicians

Nigeria: what posts are paid, NGN, from 29 July 2024 (scale) [1]
                                  a month                  a year
  Technician, grade 6  119,959 to 160,918  1,439,506 to 1,931,017  |----|
  Officer II, grade 7  155,990 to 211,125  1,871,883 to 2,533,504       |------|
  Before tax and allowances. Minimum wage: 70,000. [2]

Warning: A scale says what a post is paid, a survey what people earned.

[1, 2] AAPC
Data of today. All 15 grades, notes: --full
Next: career salary ng | us | us-oh    --per hour    --states
";
    assert_eq!(at(80, &pay()), expected);
}

#[test]
fn narrow_digest_stacks_cells() {
    let expected = "\
What people say

1 Only hospitals employ them.
  verdict: FALSE  against : for: 4 : 1
10 A short course is enough.
  verdict: MOSTLY FALSE
  against : for: 4 : 1

For      One thing
         Another, which is so long that
         it wraps
Against  A third

1. Pass the examination
2. Register

Data of today.
Next: career misconceptions 3
        one of them
      career misconceptions ai
        those that speak of it
";
    assert_eq!(at(40, &claims()), expected);
}

#[test]
fn no_line_exceeds_the_width() {
    for width in 36..=120 {
        for document in [pay(), claims()] {
            let text = at(width, &document);
            for line in text.lines() {
                assert!(line.len() <= width, "{width}: {line}");
                assert_eq!(line, line.trim_end());
            }
        }
    }
}
