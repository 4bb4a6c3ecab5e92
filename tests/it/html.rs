//! HTML pages in browsers and validators.

use crate::print::chromium;
use crate::support::{answer, assert_has};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// One command per kind of page.
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

/// A temporary file.
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
fn draws_bars_if_the_width_allows() {
    for width in [80, 100, 200] {
        let text = answer(&format!("salary us --width {width}"));
        assert!(text.contains("|--"), "{width}: {text}");
    }
    let text = answer("salary us --width 40");
    assert!(!text.contains("|--") && text.contains("51,140"), "{text}");
}

#[test]
fn pages_are_self_contained() {
    for command in PAGES {
        let page = page(command).to_lowercase();
        for part in "<script,<link,<img, src=,@import,url(,javascript:".split(',') {
            assert!(!page.contains(part), "{part} in 'career {command}'");
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
    let full = page("salary us --full");
    let source = "href=\"https://download.bls.gov/pub/time.series/oe/";
    let back = "<a class=\"back\" href=\"#cited-1\"";
    assert_has(&full, &["href=\"#source-1\">[1]</a>", back, source]);
}

#[test]
fn a_page_draws_what_a_terminal_draws() {
    for (command, figure) in [
        ("salary us", "51,140"),
        ("salary us --trend", "51,140"),
        ("salary us --states", "72,040"),
    ] {
        let parts = ["<svg viewBox", "aria-hidden=\"true\"", figure];
        assert_has(&page(command), &parts);
    }
}

#[test]
fn pages_have_landmarks_and_a_title_of_their_own() {
    for command in PAGES {
        let page = page(command);
        for landmark in ["<header>", "<main>", "<footer>"] {
            assert_eq!(page.matches(landmark).count(), 1, "{landmark}: {command}");
        }
        assert_eq!(page.matches("<h1").count(), 1, "'career {command}'");
        let (_, title) = page.split_once("<title>").expect("a title");
        let title = title.split('<').next().unwrap_or_default().to_lowercase();
        assert!(title.contains("records") && title.ends_with(" - career"));
    }
    for command in ["show --full", "misconceptions --full"] {
        let page = page(command);
        let has_contents = page.contains("<nav class=\"contents\"");
        assert_eq!(has_contents, page.matches("<h2").count() > 6, "{command}");
    }
}

/// Text contrast meets WCAG 2 level AA: 4.5 to 1.
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
        for name in ["ink", "soft", "link", "accent"] {
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

/// The W3C validator, `vnu-jar` on npm.
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

#[test]
#[ignore = "needs chromium"]
fn a_browser_shows_pages_on_a_phone_in_light_and_dark() {
    for (number, command) in PAGES.iter().enumerate() {
        // In an iframe as wide as a phone, report overflow and background.
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
            let output = chromium("phone")
                .arg(format!("--blink-settings=preferredColorScheme={scheme}"))
                .arg("--dump-dom")
                .arg(&frame)
                .output()
                .expect("a program that was found can be run");
            let seen = String::from_utf8_lossy(&output.stdout);
            let wanted = format!("<p>true {background}</p>");
            let report = seen.split("<iframe").next().unwrap_or_default();
            assert!(report.contains(&wanted), "'career {command}': {report}");
        }
    }
}
