//! The handout: one printed page, or a message. `print.rs` tests the page in browsers.

use crate::support::{answer, assert_is_error, career, run};
use career::region;
use serde_json::Value;

/// The default handout and that of every region.
fn handouts() -> impl Iterator<Item = String> {
    let named = region::all().map(|region| format!("show --brief --for {}", region.id.as_str()));
    std::iter::once("show --brief".to_owned()).chain(named)
}

fn json(line: &str) -> Value {
    serde_json::from_str(&answer(&format!("{line} --json"))).expect("JSON")
}

fn assert_has(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "no '{part}' in:\n{text}");
    }
}

#[test]
fn a_handout_fits_a_sheet() {
    for command in handouts() {
        let text = answer(&command);
        let lines = text.lines().count();
        assert!(lines <= 60, "'career {command}' has {lines} lines:\n{text}");
        for line in text.lines() {
            assert!(line.len() <= 80, "'career {command}': {line}");
            assert!(line.is_ascii(), "'career {command}': {line}");
        }
    }
}

#[test]
fn handout_has_every_topic() {
    for command in handouts() {
        assert_has(
            &answer(&command),
            &[
                "They keep patients' records",
                "  Subjects  ",
                "  Length    ",
                "  Cost      ",
                "  Schools   ",
                "  Licence  ",
                "  Pay      ",
                "  Outlook  ",
                "\nWhat people say\n",
                "\"Only hospitals employ medical records staff.\" FALSE.",
                "\nNext steps\n",
                "[1] ",
                "\nData of ",
            ],
        );
    }
}

#[test]
fn pay_uses_the_customary_period() {
    let ng = answer("show --brief --for ng");
    assert_has(
        &ng,
        &[
            "NGN 119,959 to 160,918 a month, CONHESS grade 6, pay scale, from",
            "(converted from NGN 1,439,506 to 1,931,017 a year)",
        ],
    );
    let us = answer("show --brief --for us");
    assert_has(
        &us,
        &["USD 51,140 a year, median (P10 37,000, P90 81,150), May 2025, survey"],
    );
}

#[test]
fn a_subdivision_has_its_own_pay_and_national_topics() {
    let text = answer("show --brief --for us-ca");
    let words: Vec<&str> = text.split_whitespace().collect();
    assert_has(
        &words.join(" "),
        &["Pay and schools: California. The rest: United States."],
    );
    assert_has(
        &text,
        &[
            "Technicians: California\n",
            "\nTraining: United States\n",
            "\nWork and pay: California (medical records specialist)\n",
        ],
    );
    let pay = &json("show --brief --for us-ca")["data"]["regions"][0]["pay"][0];
    assert_eq!(pay["region"], "US-CA");
}

#[test]
fn gaps_are_stated() {
    let text = answer("show --brief --for ie");
    assert_has(&text, &["  Subjects  Not found", "  Pay      Not found"]);
}

#[test]
fn schools_are_in_the_requested_place() {
    let line = "show --brief --for us-oh";
    assert_eq!(json(line)["data"]["regions"][0]["schools_in"], "Ohio");
    let in_texas = json("show --brief --for us --place texas");
    assert_eq!(in_texas["query"]["place"], "Texas");
    let schools = &in_texas["data"]["regions"][0]["schools"];
    for school in schools.as_array().expect("a list") {
        assert_eq!(school["state"], "Texas");
    }
    for command in handouts() {
        for region in json(&command)["data"]["regions"]
            .as_array()
            .expect("a list")
        {
            let schools = region["schools"].as_array().expect("a list");
            assert!(schools.len() <= 3, "{command}");
        }
    }
}

#[test]
fn messages_are_short_and_self_contained() {
    for command in handouts() {
        let text = answer(&format!("{command} --share"));
        let most = if command.contains("--for") {
            950
        } else {
            1_050
        };
        assert!(text.len() <= most, "{}: {text}", text.len());
        assert!(!text.contains(['[', ']']), "{text}");
        let paragraphs: Vec<&str> = text.lines().collect();
        let is_whole =
            |paragraph: &&str| paragraph.starts_with(|first: char| first.is_ascii_uppercase());
        assert!(paragraphs.iter().all(is_whole), "{text}");
        let narrow = answer(&format!("{command} --share --width 40"));
        assert_eq!(narrow, text, "a message is never wrapped");
        assert_has(
            &text,
            &[
                "\nTraining: ",
                "\nCost: ",
                "\nLicence: ",
                "\nPay: ",
                "Data of ",
            ],
        );
    }
}

#[test]
fn a_message_names_the_schools_of_a_place() {
    let text = answer("show --brief --for ng --place lagos --share");
    assert_has(&text, &["\nSchools in Lagos: LUTH, Lagos ("]);
    let text = answer("show --brief --for us-oh --share");
    assert_has(&text, &["\nSchools in Ohio: 13 institutions awarded"]);
}

#[test]
fn messages_support_formats() {
    let line = "show --brief --for ng";
    let share = json(&format!("{line} --share"));
    assert_eq!(share["query"]["share"], true);
    assert_eq!(share["data"], json(line)["data"]);
    let page = answer(&format!("{line} --share --format html"));
    assert!(!page.contains("source-1"), "{page}");
    for format in ["csv", "tsv"] {
        for line in [line, "show --brief --share"] {
            let run = run(&mut career(&format!("{line} --format {format}")));
            assert_is_error(&run, 2, line);
        }
    }
}

#[test]
fn quiet_messages_omit_sources() {
    let text = answer("show --brief --for ng --share --quiet");
    assert!(!text.contains("Sources:"), "{text}");
}
