//! The page on machine-readable output: JSON, rows and compatibility.

use crate::args::{NAME, REFERENCE};
use crate::commands::man::commands::reference;
use crate::document::{Cited, Detail, Document};

/// The description in NAME.
pub const ABOUT: &str = "JSON, CSV and TSV of career, and what stays compatible";

/// The page.
pub fn document() -> Document {
    let mut document = Document::default();
    document.heading(2, "Description");
    document.paragraph(
        "Every command that answers from the data takes --json, --format csv and --format tsv. This page describes what the answers have in common. 'career schema COMMAND' prints the JSON Schema (draft 2020-12) of one, with a description of each key. 'career schema card' is the schema of 'career --json', 'career schema brief' that of 'career show --brief --json'.",
    );
    document.paragraph(
        "The machine formats are always complete: --full changes nothing in them. They contain no colours, no thousands separators and no truncated text, and the output is deterministic.",
    );
    document.heading(2, "JSON fields");
    document.paragraph(
        "The answer is one JSON document in UTF-8 with a newline at its end. At its top level:",
    );
    facts(&mut document, &ENVELOPE);
    document.paragraph(
        "A missing value is null, with a status that says why. Every key is always present. Numbers are numbers, dates ISO 8601, regions ISO 3166, currencies ISO 4217. A figure carries statistic, unit, currency, period, date, basis, confidence and source; a converted one also what it was converted from and the rate.",
    );
    document.heading(3, "Errors");
    document.paragraph(
        "With --json an error is a JSON object as well, in one line on standard error, and the exit status is the same as without. 'career schema' prints its schema.",
    );
    facts(&mut document, &ERROR);
    document.heading(3, "Rows");
    document.paragraph(
        "CSV follows RFC 4180, with lines that end in CR LF. TSV has no quotes, and no tab or line break in a cell. There is one observation per row, with numbers as published, and the header is the same whatever the filter, even without rows. A cell is empty where JSON has null, but low and high of a single value repeat it; grades, steps and codes are named ('grade 6'), so that no reader takes them for numbers; a list in a cell is joined by semicolons; the parts of an object have columns of their own, such as occupation_code. 'career schema COMMAND --format csv' prints the type of every column.",
    );
    facts(&mut document, &ROWS);
    document.paragraph("The card and the brief have no CSV or TSV output (exit status 2).");
    document.heading(3, "Compatibility");
    facts(&mut document, &COMPATIBILITY);
    document.paragraph(
        "A script that validates against its schema notices at once: schema_version is a constant in it.",
    );
    document.heading(2, "Exit status");
    document.paragraph(format!(
        "The same as in {NAME}(1): 0 success, 1 no answer, 2 usage error."
    ));
    document.heading(2, "Examples");
    for (about, line) in EXAMPLES {
        document.paragraph(about);
        document.paragraph(Cited::from(line).answer());
    }
    document.next([format!("{NAME}(1)"), "career-schema(1)".to_owned()]);
    document.next(["career-get(1)".to_owned(), reference(REFERENCE)]);
    document
}

fn facts(document: &mut Document, facts: &[(&'static str, &'static str)]) {
    let facts = facts.iter().map(|&(label, text)| Detail::new(label, text));
    document.facts(facts.collect());
}

const ENVELOPE: [(&str, &str); 9] = [
    ("schema_version", "Version of the keys, a number."),
    ("tool_version", "Version of the program."),
    ("data_version", "Release date of the data."),
    ("command", "The command that answered."),
    (
        "query",
        "The query as interpreted: regions by id, defaults and rates filled in.",
    ),
    (
        "oldest_figure",
        "Date of the oldest figure in the answer; null without figures.",
    ),
    ("newest_figure", "Date of the newest."),
    ("data", "The answer. It differs from command to command."),
    (
        "sources",
        "The publications that the answer cites, ordered by id.",
    ),
];

const ERROR: [(&str, &str); 4] = [
    (
        "error.code",
        "Machine-readable code, such as unknown_region.",
    ),
    ("error.message", "What is wrong, for people."),
    (
        "error.hint",
        "What to do about it; null if there is no advice.",
    ),
    ("error.candidates", "Suggestions, best match first."),
];

const ROWS: [(&str, &str); 9] = [
    (
        "salary",
        "A figure; with --at, the percentile of the amount.",
    ),
    ("show, skills", "A statement of a section."),
    ("compare-regions", "A topic in a region."),
    ("schools", "A school."),
    (
        "misconceptions",
        "A piece of evidence, with its claim and finding.",
    ),
    ("search", "A hit."),
    ("get", "A value; with --list, a path."),
    ("explain", "A term."),
    ("sources", "A publication."),
];

const COMPATIBILITY: [(&str, &str); 4] = [
    (
        "May be added at any time",
        "A command, option, format, key or error code; a column, after the others; new figures and texts, with a new data_version.",
    ),
    (
        "Raises schema_version",
        "A key that is renamed, removed or of another type; a column that is renamed, removed or moved; a value that joins or leaves a closed list.",
    ),
    (
        "Does not change",
        "Ids of figures, sections, statements, sources and regions; error codes; exit statuses.",
    ),
    (
        "Not covered",
        "The formats table, plain, markdown and html, which are for people.",
    ),
];

const EXAMPLES: [(&str, &str); 6] = [
    (
        "The state that pays medical records specialists best:",
        "career salary us --states --statistic median --json | jq -r '.data.figures[0] | \"\\(.region) \\(.value)\"'",
    ),
    (
        "Each step of a grade of Nigeria's pay scale, per month:",
        "career salary ng --per month --json | jq -r '.data.figures[] | select(.scale == \"ng-conhess-2024\" and .grade == \"6\") | [.step, .value] | @tsv'",
    ),
    (
        "Every claim with its verdict:",
        "career misconceptions --format tsv | cut -f 2,5 | uniq",
    ),
    (
        "The skills as a checklist:",
        "career skills --json | jq -r '.data.sections[].items[] | \"- [ ] **\\(.title)**: \\(.text)\"'",
    ),
    (
        "The median of each year of one series, for a plot with Miller:",
        "career salary us --trend --statistic median --format csv | mlr --icsv --otsv filter '$series == \"29-2071\"' then cut -o -f as_of,value",
    ),
    (
        "Fail a build if the data is older than a date:",
        "career --json | jq -e '.data_version >= \"2026-06-01\"'",
    ),
];
