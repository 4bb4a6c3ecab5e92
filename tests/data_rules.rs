//! Every rule of the dataset, each with a broken file that trips it.
//!
//! A test copies the dataset, breaks one thing in it, and asks for the lines
//! that the build would print. Numbers of lines are looked up, not written
//! down, so that the dataset can grow.

#[path = "../data/build/check.rs"]
mod check;
#[path = "../data/build/read.rs"]
mod read;

/// Where the build's own code looks for the types.
mod model {
    pub use career::model::*;
}

use std::path::Path;
use std::process::Command;
use std::{fs, io};
use tempfile::TempDir;

/// What is expected to be wrong: the file, how the line begins that is to be
/// named (nothing where none is), and the reason.
type Expected<'a> = (&'a str, &'a str, &'a str);

/// A copy of the dataset to break.
struct Data(TempDir);

impl Data {
    fn copy() -> Self {
        let copy = tempfile::tempdir().expect("a folder for the copy");
        let original = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
        copy_files(&original, copy.path()).expect("a copy of the dataset");
        Data(copy)
    }

    /// Changes what stands first in a file; text that is not there fails the test.
    fn replace(self, file: &str, from: &str, to: &str) -> Self {
        let text = self.text(file);
        assert!(text.contains(from), "{file} no longer has {from:?}");
        self.write(file, &text.replacen(from, to, 1))
    }

    fn write(self, file: &str, text: &str) -> Self {
        fs::write(self.0.path().join(file), text).expect("the copy can be written to");
        self
    }

    fn append(self, file: &str, text: &str) -> Self {
        let whole = self.text(file) + text;
        self.write(file, &whole)
    }

    fn remove(self, file: &str) -> Self {
        fs::remove_file(self.0.path().join(file)).expect("the file is there to be removed");
        self
    }

    fn text(&self, file: &str) -> String {
        fs::read_to_string(self.0.path().join(file)).unwrap_or_default()
    }

    /// Asserts that the build would print these lines and no others.
    fn fails_with(self, expected: &[Expected]) {
        let problems = read::dataset(self.0.path()).expect_err("the data is broken");
        let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
        let expected: Vec<String> = expected.iter().map(|one| self.line(one)).collect();
        assert_eq!(problems, expected);
    }

    /// Asserts that nothing is wrong with it.
    fn passes(self) {
        assert_eq!(read::dataset(self.0.path()).err(), None);
    }

    fn line(&self, (file, at, reason): &Expected) -> String {
        if at.is_empty() {
            return format!("data/{file}: {reason}");
        }
        let text = self.text(file);
        let line = text.lines().position(|line| line.starts_with(at));
        let line = line.unwrap_or_else(|| panic!("{file} has no line {at:?}")) + 1;
        format!("data/{file}:{line}: {reason}")
    }
}

/// What the system says of a file that is not there.
fn not_there() -> String {
    let error = fs::read("no such file").expect_err("there is no such file");
    error.to_string()
}

/// Copies the files that the build reads: those of a folder and of its folders.
fn copy_files(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_files(&entry.path(), &to)?;
        } else {
            fs::copy(entry.path(), to)?;
        }
    }
    Ok(())
}

#[test]
fn the_dataset_itself_keeps_every_rule() {
    let data = Data::copy();
    let dataset = read::dataset(data.0.path());
    assert_eq!(dataset.as_ref(), Ok(&career::data::DATASET));
}

#[test]
#[expect(
    clippy::print_stderr,
    reason = "whoever runs the tests is to see what was left out"
)]
fn a_dataset_grown_for_measuring_keeps_every_rule() {
    let folder = tempfile::tempdir().expect("a folder for the dataset");
    let data = folder.path().join("data");
    let mut grow = Command::new("python3");
    grow.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/grow"));
    match grow.arg("--data").arg(&data).arg("3").status() {
        Ok(status) => assert!(status.success(), "{status}"),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let is_wanted = std::env::var_os("CI").is_some();
            assert!(!is_wanted, "python3 is not installed, and CI is to ask it");
            eprintln!("skipped: python3 is not installed");
            return;
        }
        Err(error) => panic!("{error}"),
    }
    let grown = read::dataset(&data).expect("no rule is broken");
    let once = &career::data::DATASET;
    assert_eq!(grown.regions.len(), 3 * once.regions.len());
    assert_eq!(grown.subdivisions.len(), 3 * once.subdivisions.len());
    assert_eq!(grown.wages.len(), 3 * once.wages.len());
    assert_eq!(grown.scale_rows.len(), 3 * once.scale_rows.len());
    assert_eq!(grown.rates.len(), 3 * once.rates.len());
}

// Reading.

const NO_SUCH_FIELD: &str = "unknown field `grup`, expected one of `id`, `group`, `title`, \
    `text`, `answer`, `sign`, `occupation`, `regions`, `sources`";

#[test]
fn a_field_that_nobody_knows() {
    Data::copy()
        .replace("duties.toml", "group = \"duty\"", "grup = \"duty\"")
        .fails_with(&[("duties.toml", "grup = \"duty\"", NO_SUCH_FIELD)]);
}

#[test]
fn what_no_terminal_can_show_is_told_by_its_number() {
    let reason = NO_SUCH_FIELD.replace("grup", r"\u{1b}[31m\u{9b}");
    Data::copy()
        .replace(
            "duties.toml",
            "group = \"duty\"",
            r#""\u001b[31m\u009b" = "duty""#,
        )
        .fails_with(&[("duties.toml", r#""\u001b"#, &reason)]);
}

#[test]
fn a_field_that_is_missing() {
    Data::copy()
        .replace(
            "regions/ie.toml",
            "text = \"Since 1 July",
            "# \"Since 1 July",
        )
        .fails_with(&[("regions/ie.toml", "[hours]", "missing field `text`")]);
}

#[test]
fn a_value_that_is_not_in_its_closed_list() {
    Data::copy()
        .replace("regions/ie.toml", "\"press\"", "\"hearsay\"")
        .fails_with(&[(
            "regions/ie.toml",
            "confidence = \"hearsay\"",
            "unknown variant `hearsay`, expected one of `official`, `official-copy`, `press`, \
            `aggregator`, `brief`",
        )]);
}

#[test]
fn a_file_that_does_not_parse() {
    Data::copy()
        .replace(
            "challenges.toml",
            "id = \"challenges\"",
            "id = \"challenges",
        )
        .fails_with(&[(
            "challenges.toml",
            "id = \"challenges",
            "invalid basic string, expected `\"`",
        )]);
}

#[test]
fn a_row_with_a_cell_that_is_no_number() {
    Data::copy()
        .replace(
            "figures/us-wages.csv",
            "US,29-2072,2025-05,194720,",
            "US,29-2072,2025-05,many,",
        )
        .fails_with(&[(
            "figures/us-wages.csv",
            "US,29-2072,2025-05,many,",
            "invalid float literal",
        )]);
}

#[test]
fn a_row_with_too_few_cells() {
    Data::copy()
        .replace(
            "figures/nz-scale.csv",
            "coder,1,76000,official,",
            "coder,1,76000,",
        )
        .fails_with(&[(
            "figures/nz-scale.csv",
            "nz-psa-2023-24,coder,1,76000,",
            "the row has 5 cells, and the header 6",
        )]);
}

#[test]
fn a_file_that_is_missing() {
    Data::copy()
        .remove("skills.toml")
        .fails_with(&[("skills.toml", "", &not_there())]);
}

#[test]
fn every_file_is_read_even_after_a_wrong_one() {
    Data::copy()
        .replace("duties.toml", "group = \"duty\"", "grup = \"duty\"")
        .remove("skills.toml")
        .replace("regions/za.toml", "currency = \"ZAR\"", "currency = 1")
        .fails_with(&[
            ("duties.toml", "grup = \"duty\"", NO_SUCH_FIELD),
            ("skills.toml", "", &not_there()),
            (
                "regions/za.toml",
                "currency = 1",
                "invalid type: integer `1`, expected a string",
            ),
        ]);
}

#[test]
fn every_rule_is_checked_even_after_a_broken_one() {
    let version = format!("version = \"{}\"", career::data::DATASET.version.0);
    Data::copy()
        .replace("release.toml", &version, "version = \"soon\"")
        .replace("skills.toml", "sign = \"You notice", "# \"You notice")
        .replace(
            "figures/in-scale.csv",
            "in-7cpc,2,2,63200",
            "in-7cpc,2,2,63",
        )
        .fails_with(&[
            (
                "release.toml",
                "version = \"soon\"",
                "'soon' is no date of ISO 8601",
            ),
            (
                "skills.toml",
                "id = \"attention-to-detail\"",
                "'attention-to-detail' has no sign",
            ),
            (
                "figures/in-scale.csv",
                "in-7cpc,2,2,63,",
                "'in-7cpc,2,2,' is not one step and some money above the row before",
            ),
        ]);
}

// Text and ids.

#[test]
fn text_that_is_not_ascii() {
    Data::copy()
        .replace(
            "duties.toml",
            "organise records\"",
            "organise r\u{e9}cords\"",
        )
        .fails_with(&[(
            "duties.toml",
            "title = \"Review and organise r\u{e9}cords\"",
            "'\u{e9}' is not plain ASCII text",
        )]);
}

#[test]
fn a_tab() {
    Data::copy()
        .replace("duties.toml", "id = \"coding\"", "id =\t\"coding\"")
        .fails_with(&[(
            "duties.toml",
            "id =\t\"coding\"",
            "'\\t' is not plain ASCII text",
        )]);
}

#[test]
fn an_id_with_capitals() {
    Data::copy()
        .replace("duties.toml", "id = \"coding\"", "id = \"Coding\"")
        .fails_with(&[(
            "duties.toml",
            "id = \"Coding\"",
            "id 'Coding' is not lower case words joined by '-'",
        )]);
}

#[test]
fn an_id_that_is_there_twice() {
    Data::copy()
        .replace("duties.toml", "id = \"coding\"", "id = \"training\"")
        .fails_with(&[(
            "duties.toml",
            "id = \"training\"",
            "'training' is there twice",
        )]);
}

#[test]
fn a_section_whose_file_is_named_for_another() {
    Data::copy()
        .replace("duties.toml", "id = \"duties\"", "id = \"tasks\"")
        .fails_with(&[(
            "tasks.toml",
            "",
            "no such file, though one has the id 'tasks'",
        )]);
}

#[test]
fn a_region_that_was_copied_and_not_renamed_inside() {
    let data = Data::copy();
    let text = data.text("regions/ie.toml");
    data.write("regions/fr.toml", &text).fails_with(&[(
        "regions/ie.toml",
        "id = \"IE\"",
        "'IE' is there twice",
    )]);
}

#[test]
fn a_region_whose_file_is_named_for_another() {
    Data::copy()
        .replace("regions/ie.toml", "id = \"IE\"", "id = \"FR\"")
        .fails_with(&[
            (
                "regions/fr.toml",
                "",
                "no such file, though one has the id 'FR'",
            ),
            (
                "figures/money.csv",
                "IE,EUR,2018,",
                "region 'IE' has no file",
            ),
        ]);
}

#[test]
fn a_region_in_lower_case() {
    Data::copy()
        .append("figures/us-subdivisions.csv", "us-zz,Nowhere\n")
        .fails_with(&[(
            "figures/us-subdivisions.csv",
            "us-zz,",
            "region 'us-zz' is not in upper case",
        )]);
}

#[test]
fn a_part_of_a_country_that_is_there_twice() {
    Data::copy()
        .append("figures/us-subdivisions.csv", "US-AK,Alaska\n")
        .fails_with(&[(
            "figures/us-subdivisions.csv",
            "US-AK,",
            "'US-AK' is there twice",
        )]);
}

#[test]
fn a_series_that_is_there_twice() {
    let data = Data::copy();
    let text = data.text("figures/series.toml");
    let (_, last) = text.rsplit_once("[[series]]").expect("there are series");
    let id = last.trim_start().lines().next().unwrap_or_default();
    let reason = format!("'{}' is there twice", id["id = ".len()..].trim_matches('"'));
    data.append("figures/series.toml", &format!("\n[[series]]{last}"))
        .fails_with(&[("figures/series.toml", id, &reason)]);
}

#[test]
fn a_scale_whose_id_is_of_another_region() {
    Data::copy()
        .replace("figures/scales.toml", "region = \"IN\"", "region = \"NZ\"")
        .fails_with(&[(
            "figures/scales.toml",
            "id = \"in-7cpc\"",
            "'in-7cpc' does not begin with its region",
        )]);
}

// Sources.

#[test]
fn a_source_that_is_missing() {
    Data::copy()
        .replace(
            "duties.toml",
            "sources = [\"brief\"]",
            "sources = [\"breif\"]",
        )
        .fails_with(&[(
            "duties.toml",
            "sources = [\"breif\"]",
            "cites 'breif', which sources.toml does not have",
        )]);
}

#[test]
fn a_source_that_a_table_cites_and_nobody_has() {
    Data::copy()
        .replace(
            "figures/in-scale.csv",
            "press,eighthpay-esic-rules-2021",
            "press,hearsay",
        )
        .fails_with(&[(
            "figures/in-scale.csv",
            "in-7cpc,2,1,19900,",
            "cites 'hearsay', which sources.toml does not have",
        )]);
}

#[test]
fn a_statement_without_a_source() {
    Data::copy()
        .replace("duties.toml", "sources = [\"brief\"]", "sources = []")
        .fails_with(&[("duties.toml", "id = \"review\"", "'review' has no source")]);
}

const UNCITED: &str = r#"
[[sources]]
id = "zzz"
publisher = "Nobody"
title = "Nothing"
retrieved = "2026-11-22"
licence = "Public domain"
"#;

#[test]
fn a_source_that_nothing_cites() {
    Data::copy().append("sources.toml", UNCITED).fails_with(&[(
        "sources.toml",
        "id = \"zzz\"",
        "nothing cites 'zzz'",
    )]);
}

#[test]
fn sources_out_of_order() {
    Data::copy()
        .replace(
            "duties.toml",
            "sources = [\"brief\"]",
            "sources = [\"aaa\"]",
        )
        .append("sources.toml", &UNCITED.replace("zzz", "aaa"))
        .fails_with(&[(
            "sources.toml",
            "id = \"aaa\"",
            "'aaa' must stand before 'zaro-afc-2024'",
        )]);
}

#[test]
fn a_source_that_is_there_twice() {
    Data::copy()
        .append("sources.toml", &UNCITED.replace("zzz", "zaro-afc-2024"))
        .fails_with(&[(
            "sources.toml",
            "id = \"zaro-afc-2024\"",
            "'zaro-afc-2024' is there twice",
        )]);
}

#[test]
fn hours_without_their_source() {
    Data::copy()
        .replace(
            "regions/ie.toml",
            "source = \"tcd-working-hours-2022\"\n",
            "",
        )
        .fails_with(&[
            (
                "regions/ie.toml",
                "[hours]",
                "hours need both a number and a source",
            ),
            (
                "sources.toml",
                "id = \"tcd-working-hours-2022\"",
                "nothing cites 'tcd-working-hours-2022'",
            ),
        ]);
}

// Dates.

#[test]
fn dates_that_are_none() {
    for date in [
        "2021-6-4",
        "2021-13",
        "2021-02-29",
        "June 2021",
        "20210604",
        "2021-06-04T00:00",
        "2024/2021",
        "",
    ] {
        let line = format!("as_of = \"{date}\"");
        let reason = format!("'{date}' is no date of ISO 8601");
        Data::copy()
            .replace("regions/ie.toml", "as_of = \"2021-06-04\"", &line)
            .fails_with(&[("regions/ie.toml", &line, &reason)]);
    }
}

#[test]
fn a_date_of_a_row_that_is_none() {
    Data::copy()
        .replace(
            "figures/us-industries.csv",
            "29-2072,2025-05,",
            "29-2072,May 2025,",
        )
        .fails_with(&[(
            "figures/us-industries.csv",
            "621000,Ambulatory Health Care Services,29-2072,May 2025,",
            "'May 2025' is no date of ISO 8601",
        )]);
}

#[test]
fn dates_of_iso_8601() {
    let dates = [
        "2024",
        "2024-02",
        "2024-02-29",
        "2000-02-29",
        "2023-12-31",
        "2024-04-30",
        "2024/2034",
        "2023-04-01/2024-03-31",
        "2024/2024-06",
    ];
    for date in dates {
        assert!(check::is_date(date), "{date}");
    }
    let others = [
        "",
        "24",
        "02024",
        "2024-",
        "2024-00",
        "2024-13",
        "2024-2",
        "2024-02-00",
        "2024-02-30",
        "2024-13-01",
        "024-02-01",
        "2023-02-29",
        "1900-02-29",
        "2100-02-29",
        "2024-04-31",
        "2024-02-29-01",
        "+2024",
        "-2024",
        "2024-02-1",
        " 2024",
        "2034/2024",
        "2024/2024",
        "2024/",
        "/2024",
        "2024/2030/2034",
        "today",
    ];
    for other in others {
        assert!(!check::is_date(other), "{other}");
    }
}

// Regions.

#[test]
fn a_gap_without_a_reason() {
    Data::copy()
        .replace(
            "regions/ie.toml",
            "text = \"A licence or a register for coders was looked for; no source read for this \
            reference speaks of one.\"",
            "text = \"\"",
        )
        .fails_with(&[(
            "regions/ie.toml",
            "[licence]",
            "licence is missing without a reason",
        )]);
}

#[test]
fn a_topic_without_a_source() {
    Data::copy()
        .replace(
            "regions/ie.toml",
            "status = \"not_found\"",
            "status = \"present\"",
        )
        .fails_with(&[("regions/ie.toml", "[regulator]", "regulator has no source")]);
}

#[test]
fn a_summary_that_is_too_long() {
    let with = |length| {
        let summary = format!("summary = \"{}\"", "a".repeat(length));
        Data::copy().replace("regions/ie.toml", "summary = \"Not found\"", &summary)
    };
    for length in [0, 61] {
        with(length).fails_with(&[(
            "regions/ie.toml",
            "[regulator]",
            "summary of regulator is not of 1 to 60 characters",
        )]);
    }
    with(60).passes();
}

#[test]
fn pay_that_is_there_without_a_headline() {
    Data::copy()
        .replace("regions/us.toml", "[headline]\nseries = \"29-2072\"\n", "")
        .fails_with(&[(
            "regions/us.toml",
            "[pay]",
            "no headline for pay, and no reason for the gap",
        )]);
}

#[test]
fn a_headline_that_names_nothing() {
    for (file, from, to) in [
        (
            "regions/us.toml",
            "series = \"29-2072\"",
            "series = \"29-2073\"",
        ),
        ("regions/ng.toml", "grade = \"6\"", "grade = \"66\""),
        (
            "regions/gb.toml",
            "scale = \"gb-afc-2025-26\"",
            "scale = \"gb-afc-1948\"",
        ),
        (
            "regions/ke.toml",
            "figures = [\"job-group-h-2024\"]",
            "figures = [\"job-group-z\"]",
        ),
    ] {
        Data::copy().replace(file, from, to).fails_with(&[(
            file,
            "[headline]",
            "the headline names figures that are not there",
        )]);
    }
}

#[test]
fn a_post_on_a_grade_that_is_not_there() {
    Data::copy()
        .replace("regions/ng.toml", "grade = \"7\"", "grade = \"77\"")
        .fails_with(&[(
            "regions/ng.toml",
            "title = \"Health Record Officer II\"",
            "scale 'ng-conhess-2024' has no '77'",
        )]);
}

#[test]
fn a_statement_on_a_region_that_is_not_there() {
    Data::copy()
        .replace(
            "misconceptions.toml",
            "regions = [\"US\"]",
            "regions = [\"UX\"]",
        )
        .fails_with(&[(
            "misconceptions.toml",
            "regions = [\"UX\"]",
            "region 'UX' has no file",
        )]);
}

#[test]
fn a_wage_in_a_region_that_is_not_there() {
    Data::copy()
        .replace("figures/us-subdivisions.csv", "US-AK,Alaska\n", "")
        .fails_with(&[(
            "figures/us-states-wages.csv",
            "US-AK,29-2072,2025-05,",
            "region 'US-AK' has no file",
        )]);
}

// Figures.

#[test]
fn an_amount_without_a_currency() {
    Data::copy()
        .replace(
            "regions/ie.toml",
            "value = 13.50\ncurrency = \"EUR\"\n",
            "value = 13.50\n",
        )
        .fails_with(&[(
            "regions/ie.toml",
            "id = \"minimum-wage\"",
            "'minimum-wage' needs a currency if it is money, and only then",
        )]);
}

#[test]
fn a_count_with_a_currency() {
    Data::copy()
        .replace(
            "regions/ie.toml",
            "value = 227\n",
            "value = 227\ncurrency = \"EUR\"\n",
        )
        .fails_with(&[(
            "regions/ie.toml",
            "id = \"coders-2010\"",
            "'coders-2010' needs a currency if it is money, and only then",
        )]);
}

#[test]
fn a_currency_that_is_none() {
    for code in ["Euro", "eur", "EU"] {
        let currency = format!("currency = \"{code}\"");
        let reason = format!("'{code}' is no currency code of ISO 4217");
        Data::copy()
            .replace("regions/ie.toml", "currency = \"EUR\"", &currency)
            .fails_with(&[("regions/ie.toml", &currency, &reason)]);
    }
}

#[test]
fn pay_without_a_period() {
    Data::copy()
        .replace("regions/ie.toml", "period = \"hour\"\n", "")
        .fails_with(&[(
            "regions/ie.toml",
            "id = \"minimum-wage\"",
            "'minimum-wage' is pay and needs a period",
        )]);
}

#[test]
fn a_range_without_its_ends() {
    let reason = "'brief-average' needs a value, or for a range low and high in order";
    let expected = [("regions/ng.toml", "id = \"brief-average\"", reason)];
    Data::copy()
        .replace("regions/ng.toml", "high = 150000\n", "")
        .fails_with(&expected);
    Data::copy()
        .replace("regions/ng.toml", "high = 150000\n", "high = 15000\n")
        .fails_with(&expected);
    Data::copy()
        .replace(
            "regions/ng.toml",
            "high = 150000\n",
            "high = 150000\nvalue = 125000\n",
        )
        .fails_with(&expected);
    Data::copy()
        .replace(
            "regions/ng.toml",
            "low = 100000\nhigh = 150000\n",
            "value = 125000\n",
        )
        .fails_with(&expected);
}

#[test]
fn a_figure_without_its_value() {
    Data::copy()
        .replace("regions/ie.toml", "value = 13.50\n", "")
        .fails_with(&[(
            "regions/ie.toml",
            "id = \"minimum-wage\"",
            "'minimum-wage' needs a value, or for a range low and high in order",
        )]);
}

#[test]
fn a_figure_of_an_occupation_that_is_not_there() {
    Data::copy()
        .replace(
            "regions/ie.toml",
            "value = 227\n",
            "value = 227\noccupation = \"isco-99\"\n",
        )
        .fails_with(&[(
            "regions/ie.toml",
            "id = \"coders-2010\"",
            "'isco-99' is no code of occupation.toml",
        )]);
}

// Codes and series.

#[test]
fn a_successor_that_is_no_code() {
    Data::copy()
        .replace(
            "occupation.toml",
            "successors = [\"isco-08\"]",
            "successors = [\"isco-09\"]",
        )
        .fails_with(&[(
            "occupation.toml",
            "successors = [\"isco-09\"]",
            "successor 'isco-09' is no code",
        )]);
}

#[test]
fn a_neighbour_in_a_series_that_is_not_there() {
    Data::copy()
        .replace(
            "occupation.toml",
            "code = \"11-9111\"",
            "code = \"11-9112\"",
        )
        .fails_with(&[(
            "occupation.toml",
            "code = \"11-9112\"",
            "'11-9112' is no series of figures/series.toml",
        )]);
}

const EMPTY_SERIES: &str = r#"
[[series]]
id = "99-9999"
code = "99-9999"
system = "SOC 2018"
title = "Nobody"
region = "US"
from = "2021-05"
scope = "neighbour"
source = "brief"
"#;

#[test]
fn a_series_without_wages() {
    Data::copy()
        .append("figures/series.toml", EMPTY_SERIES)
        .fails_with(&[(
            "figures/series.toml",
            "id = \"99-9999\"",
            "'99-9999' has no wages",
        )]);
}

// Tables.

const WAGES_2025: &str = "US,29-2072,2025-05,194720,56790,37000,43490,51140,64820,81150,\
    27.3,17.79,20.91,24.59,31.17,39.01,official-copy,bls-oews-2025-05";

#[test]
fn percentiles_that_fall() {
    for (from, to) in [(",64820,", ",51139,"), (",31.17,", ",24.58,")] {
        let row = WAGES_2025.replace(from, to);
        Data::copy()
            .replace("figures/us-wages.csv", WAGES_2025, &row)
            .fails_with(&[(
                "figures/us-wages.csv",
                &row,
                "percentiles of 'US,29-2072,2025-05,' fall",
            )]);
    }
    // As many earn just the median as just the next.
    let row = WAGES_2025.replace(",64820,", ",51140,");
    Data::copy()
        .replace("figures/us-wages.csv", WAGES_2025, &row)
        .passes();
}

#[test]
fn percentiles_of_an_industry_that_fall() {
    Data::copy()
        .replace(
            "figures/us-industries.csv",
            "62270,39610,59460,91960",
            "62270,59461,59460,91960",
        )
        .fails_with(&[(
            "figures/us-industries.csv",
            "622100,General Medical and Surgical Hospitals,",
            "percentiles of '622100,' fall",
        )]);
}

#[test]
fn rows_that_are_there_twice() {
    for file in ["us-wages", "us-projections", "us-industries", "money"] {
        let file = &format!("figures/{file}.csv");
        let data = Data::copy();
        let text = data.text(file);
        let last = text.lines().last().unwrap_or_default().to_owned();
        let cells: Vec<&str> = last.split(',').collect();
        let key = match file.as_str() {
            "figures/us-wages.csv" => format!("{},", cells[..3].join(",")),
            "figures/us-projections.csv" => format!("{},", cells[..2].join(",")),
            "figures/us-industries.csv" => format!("{},", cells[0]),
            _ => cells[..3].join(","),
        };
        data.append(file, &format!("{last}\n")).fails_with(&[(
            file,
            &last,
            &format!("row '{key}' is there twice"),
        )]);
    }
}

#[test]
fn a_survey_outside_its_series() {
    let row = WAGES_2025.replace("2025-05,", "2020-05,");
    Data::copy()
        .append("figures/us-wages.csv", &format!("{row}\n"))
        .fails_with(&[(
            "figures/us-wages.csv",
            &row,
            "survey 2020-05 is outside its series",
        )]);
}

#[test]
fn a_wage_in_a_series_that_is_not_there() {
    let row = WAGES_2025.replace("29-2072", "29-2073");
    Data::copy()
        .append("figures/us-wages.csv", &format!("{row}\n"))
        .fails_with(&[(
            "figures/us-wages.csv",
            &row,
            "'29-2073' is no series of figures/series.toml",
        )]);
}

#[test]
fn an_industry_of_a_sector_that_is_not_there() {
    Data::copy()
        .replace(
            "figures/us-industries.csv",
            "2025-05,physician-offices,",
            "2025-05,surgeries,",
        )
        .fails_with(&[(
            "figures/us-industries.csv",
            "621000,Ambulatory Health Care Services,29-2072,2025-05,surgeries,",
            "'621000' names a sector that is not in demand.toml",
        )]);
}

#[test]
fn an_amount_on_a_scale_that_is_not_there() {
    Data::copy()
        .append("figures/in-scale.csv", "in-8cpc,1,1,25000,press,brief\n")
        .fails_with(&[(
            "figures/in-scale.csv",
            "in-8cpc,1,1,",
            "'in-8cpc' is no scale of figures/scales.toml",
        )]);
}

#[test]
fn steps_of_a_scale_out_of_order() {
    for (row, reason) in [
        (
            "in-7cpc,4,4,90000,press,eighthpay-esic-rules-2021",
            "'in-7cpc,4,4,'",
        ),
        (
            "in-7cpc,4,3,81100,press,eighthpay-esic-rules-2021",
            "'in-7cpc,4,3,'",
        ),
        (
            "in-7cpc,5,2,90000,press,eighthpay-esic-rules-2021",
            "'in-7cpc,5,2,'",
        ),
    ] {
        Data::copy()
            .append("figures/in-scale.csv", &format!("{row}\n"))
            .fails_with(&[(
                "figures/in-scale.csv",
                row,
                &format!("{reason} is not one step and some money above the row before"),
            )]);
    }
}

// Sections.

#[test]
fn a_challenge_without_an_answer() {
    let data = Data::copy();
    let text = data.text("challenges.toml");
    let answer = text.lines().find(|line| line.starts_with("answer = "));
    let answer = answer.expect("a challenge has an answer").to_owned();
    data.replace("challenges.toml", &answer, "").fails_with(&[(
        "challenges.toml",
        "id = \"technology\"",
        "'technology' has no answer",
    )]);
}

#[test]
fn a_skill_without_a_sign() {
    Data::copy()
        .replace("skills.toml", "sign = \"You notice", "# \"You notice")
        .fails_with(&[(
            "skills.toml",
            "id = \"attention-to-detail\"",
            "'attention-to-detail' has no sign",
        )]);
}

#[test]
fn a_misconception_without_evidence() {
    let claim = r#"
[[misconceptions]]
id = "flat-earth"
claim = "The earth is flat."
verdict = "false"
finding = "It is round."
evidence = []

[[items]]"#;
    Data::copy()
        .replace("misconceptions.toml", "\n[[items]]", claim)
        .fails_with(&[(
            "misconceptions.toml",
            "id = \"flat-earth\"",
            "'flat-earth' has no evidence",
        )]);
}

#[test]
fn a_word_that_leads_to_one_that_is_not_there() {
    Data::copy()
        .replace(
            "glossary.toml",
            "see = [\"for\", \"context\"]",
            "see = [\"fro\", \"context\"]",
        )
        .fails_with(&[(
            "glossary.toml",
            "see = [\"fro\", \"context\"]",
            "'fro' is no term",
        )]);
}
