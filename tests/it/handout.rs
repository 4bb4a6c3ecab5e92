//! The handout: one printed page, or a message. `print.rs` tests the page in browsers.

use crate::support::{answer, assert_has, document, field, list};
use career::region;

/// The default handout and that of every region.
fn handouts() -> impl Iterator<Item = String> {
    let named = region::all().map(|region| format!("show --brief --for {}", region.id.as_str()));
    std::iter::once("show --brief".to_owned()).chain(named)
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
            // Identifiers of the code have no place in a text.
            assert!(!line.contains('_'), "'career {command}': {line}");
        }
    }
}

#[test]
fn handout_has_every_topic() {
    for command in handouts() {
        let text = answer(&command);
        assert_has(&text, &["They keep patients' records"]);
        let training = [
            "  Subjects  ",
            "  Length    ",
            "  Cost      ",
            "  Schools   ",
        ];
        assert_has(&text, &training);
        assert_has(&text, &["  Licence  ", "  Pay      ", "  Outlook  "]);
        let claim = "\"Only hospitals employ medical records staff.\" FALSE.";
        assert_has(&text, &["\nWhat people say\n", claim, "\nNext steps\n"]);
        assert_has(&text, &["[1] ", "\nData of "]);
    }
}

#[test]
fn a_subdivision_has_its_own_pay_and_national_topics() {
    let text = answer("show --brief --for us-ca");
    let words: Vec<&str> = text.split_whitespace().collect();
    let note = "Pay and schools: California. The rest: United States.";
    assert_has(&words.join(" "), &[note]);
    let title = "Technicians: California\n";
    let pay = "\nWork and pay: California (medical records specialist)\n";
    assert_has(&text, &[title, "\nTraining: United States\n", pay]);
    let pay = &document("show --brief --for us-ca")["data"]["regions"][0]["pay"][0];
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
    assert_eq!(document(line)["data"]["regions"][0]["schools_in"], "Ohio");
    let in_texas = document("show --brief --for us --place texas");
    assert_eq!(in_texas["query"]["place"], "Texas");
    let schools = &in_texas["data"]["regions"][0]["schools"];
    let mut states = field(schools, "state").into_iter();
    assert!(states.all(|state| state == "Texas"));
    for command in handouts() {
        for region in list(&document(&command)["data"]["regions"]) {
            assert!(list(&region["schools"]).len() <= 3, "{command}");
        }
    }
}

#[test]
fn messages_are_short_and_self_contained() {
    for command in handouts() {
        let text = answer(&format!("{command} --share"));
        let most = 1_050 - 100 * usize::from(command.contains("--for"));
        assert!(text.len() <= most, "{}: {text}", text.len());
        assert!(!text.contains(['[', ']']), "{text}");
        let is_whole = |line: &str| line.starts_with(|first: char| first.is_ascii_uppercase());
        assert!(text.lines().all(is_whole), "{text}");
        let narrow = answer(&format!("{command} --share --width 40"));
        assert_eq!(narrow, text, "a message is never wrapped");
        let topics = [
            "\nTraining: ",
            "\nCost: ",
            "\nLicence: ",
            "\nPay: ",
            "Data of ",
        ];
        assert_has(&text, &topics);
    }
}

#[test]
fn messages_support_formats() {
    let line = "show --brief --for ng";
    let share = document(&format!("{line} --share"));
    assert_eq!(share["query"]["share"], true);
    assert_eq!(share["data"], document(line)["data"]);
    let page = answer(&format!("{line} --share --format html"));
    assert!(!page.contains("source-1"), "{page}");
}

#[test]
fn quiet_messages_omit_sources() {
    let text = answer("show --brief --for ng --share --quiet");
    assert!(!text.contains("Sources:"), "{text}");
}
