//! The occupation on a page: the summary of one sheet, and pages of HTML as a
//! browser and a checker of HTML see them.

use crate::support::{answer, career, run};
use career::region;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The summary for nobody in particular, and for every region there is.
fn briefs() -> impl Iterator<Item = String> {
    let named = region::all().map(|place| format!("show --brief --for {}", place.id.as_str()));
    std::iter::once("show --brief".to_owned()).chain(named)
}

/// A command of every kind of page.
const PAGES: [&str; 9] = [
    "",
    "show",
    "show --brief",
    "show --brief --for gb",
    "salary",
    "compare-regions ng us gb",
    "misconceptions",
    "skills",
    "sources",
];

fn page(arguments: &str) -> String {
    answer(&format!("{arguments} --format html"))
}

/// A file of this test's own, named after what is on it.
fn file(name: &str, content: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, content).expect("the folder for tests can be written to");
    path
}

fn file_of(arguments: &str) -> PathBuf {
    let name: String = arguments
        .split([' ', '-'])
        .filter(|word| !word.is_empty())
        .collect();
    file(&format!("page-{name}.html"), &page(arguments))
}

#[test]
fn a_summary_fits_a_sheet_of_a4() {
    for command in briefs() {
        let text = answer(&command);
        let lines = text.lines().count();
        assert!(lines <= 60, "'career {command}' has {lines} lines");
        for line in text.lines() {
            assert!(line.len() <= 80, "'career {command}': {line}");
            assert!(line.is_ascii(), "'career {command}': {line}");
        }
    }
}

#[test]
fn a_summary_says_what_somebody_takes_home() {
    let text = answer("show --brief");
    for part in [
        "====\nThey keep patients' records",
        "ISCO-08 3252",
        "Nigeria\n-------\nWay in   5 O level credits",
        "Licence  Registration, Board examination, yearly licence [",
        "Pay      NGN 1,439,506 to 1,931,017 a year, CONHESS grade 6, pay scale, from 29",
        "Pay      USD 51,140 a year, median (P10 37,000, P90 81,150), May 2025, survey",
        "+7.1 percent; 14,200 openings a year; projection",
        "Skills         Attention to detail;",
        "Where to work  Hospitals and medical centres;",
        "First steps    Internships;",
        "\"Only hospitals employ medical records staff.\" False.",
        "Sources: [1] ",
    ] {
        assert!(text.contains(part), "no '{part}' in:\n{text}");
    }
}

#[test]
fn the_region_that_is_named_comes_first() {
    let text = answer("show --brief --for ghana");
    let at = |part: &str| {
        text.find(part)
            .unwrap_or_else(|| panic!("no '{part}' in:\n{text}"))
    };
    let parts = [
        "Ghana\n-----\n",
        "Way in   Certificate in Health Information",
        "Licence  1-year internship",
        "Pay      GHS",
        "Elsewhere\n",
        "Nigeria        5 O level credits",
        "United States  High school",
    ];
    let places: Vec<usize> = parts.into_iter().map(at).collect();
    assert!(places.is_sorted(), "{text}");
}

#[test]
fn a_part_of_a_country_speaks_for_the_country() {
    let text = answer("show --brief --for us-ca");
    assert!(
        text.contains("California\n----------\nWay in   High school"),
        "{text}"
    );
    assert!(!text.contains("United States  High school"), "{text}");
}

#[test]
fn show_puts_the_region_that_is_named_first() {
    let json: Value =
        serde_json::from_str(&answer("show education salary --for gh --json")).expect("JSON");
    assert_eq!(json["query"]["region"], "GH");
    let sections = &json["data"]["sections"];
    let regions = sections[0]["regions"].as_array().expect("a list");
    let ids: Vec<&Value> = regions.iter().map(|region| &region["id"]).collect();
    assert_eq!(ids, ["GH", "NG", "US"]);
    assert_eq!(sections[1]["figures"][0]["region"], "GH");
}

#[test]
fn a_region_that_is_not_known_is_wrong_usage() {
    for command in ["show --brief --for atlantis", "show --for atlantis"] {
        let run = run(&mut career(command));
        assert_eq!((run.status, &*run.stdout), (Some(2), ""), "{command}");
    }
}

#[test]
fn the_json_of_a_summary_has_its_own_name_and_resolves_its_sources() {
    for command in briefs() {
        let json: Value =
            serde_json::from_str(&answer(&format!("{command} --json"))).expect("JSON");
        assert_eq!(json["command"], "brief");
        let named = command.rsplit_once("--for ").map(|(_, id)| id);
        assert_eq!(json["query"]["region"].as_str(), named, "{command}");
        if named.is_some() {
            assert_eq!(json["data"]["regions"][0]["id"].as_str(), named);
        }
        let sources = json["sources"].as_object().expect("an object");
        let mut cited = BTreeSet::new();
        collect_sources(&json["data"], &mut cited);
        assert_eq!(cited, sources.keys().cloned().collect(), "{command}");
    }
}

/// Every id under a key `source` or `sources`.
fn collect_sources(value: &Value, ids: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                match (key.as_str(), value) {
                    ("source", Value::String(id)) => drop(ids.insert(id.clone())),
                    ("sources", Value::Array(list)) => {
                        ids.extend(list.iter().filter_map(Value::as_str).map(String::from));
                    }
                    _ => collect_sources(value, ids),
                }
            }
        }
        Value::Array(list) => list.iter().for_each(|value| collect_sources(value, ids)),
        _ => {}
    }
}

#[test]
fn every_footnote_of_a_summary_is_cited_and_every_citation_has_one() {
    for command in briefs() {
        let text = answer(&command);
        let (body, notes) = text.split_once("\nSources: ").expect("a list of sources");
        let numbers = |text: &str| -> BTreeSet<u32> {
            let brackets = text.split('[').skip(1);
            let inside = brackets.filter_map(|rest| rest.split_once(']'));
            let numbers = inside.flat_map(|(inside, _)| inside.split(','));
            numbers
                .filter_map(|number| number.trim().parse().ok())
                .collect()
        };
        assert_eq!(numbers(body), numbers(notes), "{command}");
    }
}

#[test]
fn ranges_are_drawn_on_one_axis_beside_their_numbers() {
    let text = answer("salary --region us --quiet");
    let axis = "P10  Median      P90  37,000   117,420\n";
    assert!(text.contains(axis), "{text}");
    assert!(
        text.contains("37,000  51,140   81,150  |--|----|\n"),
        "{text}"
    );
    assert!(
        text.contains("39,830  68,020  117,420   |----|--------|\n"),
        "{text}"
    );
}

#[test]
fn a_scale_is_drawn_for_the_grades_that_posts_were_seen_on() {
    let text = answer("show --brief --for ng");
    for part in [
        "Grade and posts seen on it",
        "7: Health Record Officer II          1,871,883  2,533,504       |--------|\n",
    ] {
        assert!(text.contains(part), "no '{part}' in:\n{text}");
    }
    assert!(
        !text.contains("\n 9"),
        "no post was seen on grade 9:\n{text}"
    );
}

#[test]
fn a_narrow_screen_gets_the_numbers_of_ranges_without_bars() {
    for width in [40, 49] {
        let text = answer(&format!("salary --region us --quiet --width {width}"));
        assert!(!text.contains("|--"), "{width}: {text}");
        let (_, ranges) = text.split_once("P10 to P90").expect("ranges are there");
        assert!(
            ranges.contains("37,000  51,140   81,150\n"),
            "{width}: {ranges}"
        );
    }
    for width in [60, 100, 200] {
        let text = answer(&format!("salary --region us --quiet --width {width}"));
        assert!(text.contains("|--"), "{width}: {text}");
    }
}

#[test]
fn plain_lines_say_what_each_end_of_a_range_is() {
    let text = answer("salary --region us --plain");
    let line = "29-2072 Medical Rows Specialists: P10 37,000, median 51,140, P90 81,150\n";
    assert!(text.contains(line), "{text}");
}

#[test]
fn pages_need_nothing_from_elsewhere() {
    for command in PAGES {
        let page = page(command).to_lowercase();
        for part in [
            "<script",
            "<link",
            "<img",
            " src=",
            "@import",
            "url(",
            "javascript:",
        ] {
            assert!(
                !page.contains(part),
                "{part} in the page of 'career {command}'"
            );
        }
    }
}

#[test]
fn pages_link_to_footnotes_and_back() {
    for command in PAGES {
        let page = page(command);
        let values = |name: &str| -> BTreeSet<String> {
            let attribute = format!(" {name}=\"");
            let parts = page.split(&attribute).skip(1);
            let values = parts.filter_map(|rest| rest.split('"').next());
            values.map(String::from).collect()
        };
        let ids = values("id");
        for link in values("href") {
            match link.strip_prefix('#') {
                Some(id) => assert!(ids.contains(id), "{link} in 'career {command}'"),
                None => assert!(link.starts_with("http"), "{link} in 'career {command}'"),
            }
        }
    }
    let brief = page("show --brief");
    assert!(brief.contains("href=\"#source-1\">[1]</a>"), "{brief}");
    assert!(
        brief.contains("<a class=\"back\" href=\"#cited-1\""),
        "{brief}"
    );
    assert!(
        brief.contains("href=\"https://download.bls.gov/pub/time.series/oe/"),
        "{brief}"
    );
}

#[test]
fn a_page_draws_ranges_and_says_what_it_draws() {
    let page = page("show --brief");
    let cell = "<td class=\"figure\" data-title=\"Median\">51,140</td>";
    assert!(page.contains(cell), "{page}");
    let title = "<title>P10 37,000, median 51,140, P90 81,150</title><path";
    assert!(page.contains(title), "{page}");
}

/// Text stands out from its background as WCAG 2 asks at level AA: 4.5 to 1.
#[test]
fn pages_have_contrast_in_light_and_dark() {
    let page = page("show --brief");
    let (light, dark) = page
        .split_once("prefers-color-scheme: dark")
        .expect("the page has a dark look");
    for scheme in [light, dark] {
        let color = |name: &str| -> [f64; 3] {
            let value = scheme.split(&format!("--{name}: #")).nth(1);
            let value = value.expect("the colour is set");
            [0, 2, 4].map(|at| {
                let channel = u8::from_str_radix(&value[at..at + 2], 16);
                f64::from(channel.expect("two digits a channel")) / 255.0
            })
        };
        let paper = luminance(color("paper"));
        for name in ["ink", "soft", "link"] {
            let text = luminance(color(name));
            let contrast = (text.max(paper) + 0.05) / (text.min(paper) + 0.05);
            assert!(contrast >= 4.5, "{name} has a contrast of {contrast:.1}");
        }
    }
}

/// Relative luminance as WCAG 2 defines it.
fn luminance(color: [f64; 3]) -> f64 {
    let [red, green, blue] = color.map(|channel| {
        if channel <= 0.04045 {
            channel / 12.92
        } else {
            ((channel + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// The checker of the W3C, which npm has as `vnu-jar`.
#[test]
#[ignore = "needs vnu"]
fn pages_are_valid_html() {
    let output = Command::new("vnu")
        .arg("--Werror")
        .args(PAGES.map(file_of))
        .output()
        .expect("a program that was found can be run");
    let report = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && report.is_empty(), "{report}");
}

/// A browser without a window, and with a profile of its own.
fn browser(profile: &str) -> Command {
    let mut browser = Command::new("chromium");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("browser-{profile}"));
    browser
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-sync",
            "--disable-background-networking",
            "--disable-component-update",
            "--no-first-run",
        ])
        .arg(format!("--user-data-dir={}", folder.display()));
    browser
}

#[test]
#[ignore = "needs chromium and pdfinfo"]
fn a_browser_prints_a_summary_on_two_sheets_of_a4() {
    for (name, command) in [
        ("nobody", "show --brief"),
        ("ng", "show --brief --for ng"),
        ("us", "show --brief --for us"),
        ("gb", "show --brief --for gb"),
        ("nz", "show --brief --for nz"),
    ] {
        let pdf = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("brief-{name}.pdf"));
        let output = browser("print")
            .arg("--no-pdf-header-footer")
            .arg(format!("--print-to-pdf={}", pdf.display()))
            .arg(file_of(command))
            .output()
            .expect("a program that was found can be run");
        assert!(output.status.success(), "{output:?}");
        let output = Command::new("pdfinfo").arg(&pdf).output();
        let output = output.expect("a program that was found can be run");
        let about = String::from_utf8_lossy(&output.stdout);
        let value = |key: &str| {
            let mut lines = about.lines();
            let value = lines.find_map(|line| line.strip_prefix(key));
            value.unwrap_or_default().trim()
        };
        let pages: u32 = value("Pages:").parse().expect("pages are counted");
        assert!(
            (1..=2).contains(&pages),
            "'career {command}' takes {pages} pages"
        );
        assert!(value("Page size:").ends_with("(A4)"), "{about}");
    }
}

#[test]
#[ignore = "needs chromium"]
fn a_browser_shows_pages_on_a_phone_in_light_and_dark() {
    for (number, command) in PAGES.iter().enumerate() {
        // In a frame as wide as a phone, which tells how wide the page became and
        // what its background is.
        let text = serde_json::to_string(&page(command)).expect("text can be JSON");
        let text = text.replace("</", "<\\/");
        let frame = format!(
            "<!DOCTYPE html><title>Phone</title><p></p>\
             <iframe width=\"360\" height=\"800\"></iframe><script>\
             const frame = document.querySelector('iframe');\
             frame.onload = () => {{\
               const page = frame.contentDocument;\
               const style = frame.contentWindow.getComputedStyle(page.body);\
               document.querySelector('p').textContent =\
                 (page.documentElement.scrollWidth <= 360) + ' ' + style.backgroundColor;\
             }};\
             frame.srcdoc = {text};\
             </script>"
        );
        let frame = file(&format!("phone-{number}.html"), &frame);
        for (scheme, background) in [("1", "rgb(255, 255, 255)"), ("0", "rgb(22, 22, 22)")] {
            let output = browser("phone")
                .arg(format!("--blink-settings=preferredColorScheme={scheme}"))
                .arg("--dump-dom")
                .arg(&frame)
                .output()
                .expect("a program that was found can be run");
            let seen = String::from_utf8_lossy(&output.stdout);
            let wanted = format!("<p>true {background}</p>");
            let told = seen.split("<iframe").next().unwrap_or_default();
            assert!(told.contains(&wanted), "'career {command}': {told}");
        }
    }
}
