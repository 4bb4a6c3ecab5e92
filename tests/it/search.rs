//! `search` from the command line.

use crate::support::{Run, assert_has, field, list, program, run};
use serde_json::Value;

fn search(arguments: &[&str]) -> Run {
    run(&mut program(&[&["search"], arguments].concat()))
}

/// The output of a search with an answer.
fn answer(arguments: &[&str]) -> String {
    let run = search(arguments);
    assert_eq!(run.status, Some(0), "{arguments:?}: {}", run.stderr);
    run.stdout
}

/// The error of a search without an answer.
fn refusal(text: &str, status: i32) -> String {
    let run = search(&[text]);
    assert_eq!(run.status, Some(status), "{text}: {}", run.stdout);
    run.stderr
}

/// The error code of a search without an answer.
fn code(text: &str) -> String {
    let error: Value = serde_json::from_str(&search(&[text, "--json"]).stderr).expect("JSON");
    error["error"]["code"].as_str().expect("a code").to_owned()
}

fn data(text: &str) -> Value {
    let mut answer: Value = serde_json::from_str(&answer(&[text, "--json"])).expect("JSON");
    answer["data"].take()
}

fn hits(text: &str) -> Vec<Value> {
    list(&data(text)["hits"]).to_vec()
}

/// Path, title and text of a hit, one per line.
fn shown(hit: &Value) -> String {
    let keys = ["path", "title", "text"].map(|key| hit[key].as_str().unwrap_or_default());
    keys.join("\n")
}

/// Whether an alternative of a pattern, separated by `|`, occurs in a text.
fn accepts(pattern: &str, text: &str) -> bool {
    let text = text.to_lowercase();
    let mut choices = pattern.split('|').map(str::to_lowercase);
    choices.any(|words| text.contains(&words))
}

/// Least percentage of the questions in `questions.csv` answered by the first hit, and
/// by the first three. They were written before the index.
const FIRST: usize = 85;
const AMONG_THREE: usize = 90;

#[test]
fn questions_are_answered() {
    let mut rows = csv::Reader::from_reader(include_str!("questions.csv").as_bytes());
    let (mut total, mut first, mut among_three) = (0, 0, 0);
    let mut failed = Vec::new();
    for row in rows.deserialize::<(String, String, String)>() {
        let (question, status, pattern) = row.expect("a question");
        if status == "missing" {
            let line = refusal(&question, 1);
            assert!(line.contains("not covered"), "{question}: {line}");
            continue;
        }
        total += 1;
        let hits = hits(&question);
        let rank = hits.iter().position(|hit| accepts(&pattern, &shown(hit)));
        first += usize::from(rank == Some(0));
        among_three += usize::from(rank.is_some_and(|rank| rank < 3));
        if rank != Some(0) {
            failed.push(format!("{question}: {}", hits[0]["path"]));
        }
    }
    let [first, among_three] = [first, among_three].map(|count| 100 * count / total);
    let is_good = first >= FIRST && among_three >= AMONG_THREE;
    assert!(is_good, "{first}%, {among_three}%: {failed:#?}");
}

/// Most off-topic questions that may be answered, in percent: no threshold rejects all
/// of them.
const TAKEN_FOR_OURS: usize = 10;

#[test]
fn questions_of_other_fields_are_not_covered() {
    let questions: Vec<&str> = include_str!("other_fields.txt").lines().collect();
    let is_answered = |question: &&&str| search(&[question]).status == Some(0);
    let answered: Vec<&&str> = questions.iter().filter(is_answered).collect();
    let percent = 100 * answered.len() / questions.len();
    assert!(percent <= TAKEN_FOR_OURS, "{percent}%: {answered:#?}");
    for question in ["capital of France", "nurse salary in Kano"] {
        let line = refusal(question, 1);
        assert!(line.starts_with("career: not covered: "), "{line}");
        assert_eq!(code(question), "no_hit");
    }
}

#[test]
fn other_subjects_are_answered_for_the_named_country() {
    // Of the country, or about it.
    let paths = ["alternatives.him-or-pharmacy-nigeria", "explain.pcn"];
    let hits = data("pharmacy technician in nigeria")["hits"].take();
    assert_eq!(field(&hits, "path"), paths);
    for place in ["india", "lagos"] {
        refusal(&format!("pharmacy technician in {place}"), 1);
    }
}

#[test]
fn a_retired_code_leads_to_its_successors() {
    let hits = hits("29-2071");
    let first = &hits[0];
    assert_eq!(first["path"], "codes.soc-2010");
    assert_eq!(first["kind"], "code");
    let start = "Retired after May 2018. In its place: 29-2072 Medical Records Specialists \
         (SOC 2018, wages since May 2021) and 29-9021 Health Information Technologists and \
         Medical Registrars (SOC 2018, wages since May 2021). \
         Wages May 2009 to May 2018: salary.us.29-2071.median.";
    assert!(shown(first).contains(start), "{first}");
    let successors = ["codes.soc-2018-29-2072", "codes.soc-2018-29-9021"];
    assert_eq!(first["successors"], serde_json::json!(successors));
}

#[test]
fn codes_and_names_come_first() {
    for (text, path) in [
        ("3252", "codes.isco-08"),
        ("29-2072", "codes.soc-2018-29-2072"),
        ("ESCO 3252.1", "codes.esco-3252-1"),
        ("HIPAA", "explain.hipaa"),
        ("ghana", "gh.name"),
        ("challenges", "challenges"),
        ("hnd", "explain.hnd"),
        // Not what its synonym `price` means.
        ("tuition", "ng.cost.text"),
        ("fees", "ng.cost.text"),
    ] {
        assert_eq!(hits(text)[0]["path"], path, "{text}");
    }
}

#[test]
fn ignores_punctuation_and_inflection() {
    let first = |text: &str| hits(text)[0]["path"].clone();
    assert_eq!(first("patient\u{2019}s privacy"), first("patients privacy"));
    assert_eq!(first("RHIA/RHIT"), first("rhia rhit"));
    assert_eq!(first("renewing licences"), first("renew license"));
}

#[test]
fn prefers_the_named_region() {
    for (text, region) in [
        ("is a licence needed in nigeria", "NG"),
        ("is a licence needed in the US", "US"),
        ("kenyan licence", "KE"),
        ("us", "US"),
        ("in", "IN"),
        ("IN licence", "IN"),
    ] {
        let hits = hits(text);
        assert_eq!(hits[0]["regions"], serde_json::json!([region]), "{text}");
    }
}

#[test]
fn prefers_passages_on_every_named_country_and_place() {
    for (text, path) in [
        ("migrate canada nigerian", "ca.work-abroad"),
        (
            "uk clinical coder nigerian",
            "gb.not-found-foreign-certificates",
        ),
        ("per hour in california", "career salary us-ca --per hour"),
        // The pronoun is no country.
        ("they did not index us what will happen", "ng.indexing"),
    ] {
        assert_eq!(hits(text)[0]["path"], path, "{text}");
    }
}

#[test]
fn names_the_region_of_an_answer() {
    let page = answer(&["do i need to renew my licence"]);
    assert!(page.contains("This applies to Nigeria"), "{page}");
    let page = answer(&["do i need to renew my licence in nigeria"]);
    assert!(!page.contains("This applies to"), "{page}");
}

#[test]
fn commands_answer() {
    for (text, command) in [
        ("which state pays the most", "career salary us --states"),
        ("which schools in nigeria", "career schools ng"),
        ("schools in lagos", "career schools ng --place lagos"),
        ("salary in ohio", "career salary us-oh"),
        (
            "compare nigeria and america",
            "career compare-regions ng us",
        ),
        (
            "something to print for my students",
            "career show --brief --for ng",
        ),
    ] {
        let first = &hits(text)[0];
        assert_eq!(first["command"], command, "{text}");
        assert!(first["text"].as_str().is_some_and(|text| text.len() > 60));
    }
}

#[test]
fn corrects_spelling_and_reports_it() {
    let assumed = data("healt infomation managment salery")["assumed"].to_string();
    assert_has(&assumed, &["health", "information", "salary"]);
    let page = answer(&["recrods officer salery"]);
    assert_has(&page, &["'salery' read as 'salary'"]);
    assert!(refusal("qwrtzpsdf", 1).contains("not covered"));
}

#[test]
fn the_answer_fits_a_screen() {
    let rows = include_str!("questions.csv").lines().skip(1);
    for question in rows.filter(|row| !row.contains(",missing,")) {
        let question = question.split(',').next().unwrap_or_default();
        let page = answer(&[question, "--width", "80"]);
        assert!(page.lines().count() <= 25, "{page}");
    }
}

#[test]
fn the_score_can_be_explained() {
    let parts = ["text ", "share ", "question ", "name ", "region ", "kind "];
    assert_has(&answer(&["privacy", "--explain"]), &parts);
}

#[test]
fn an_empty_query_is_a_usage_error() {
    assert_eq!(search(&[]).status, Some(2));
    refusal("", 2);
    assert_eq!(code("*"), "no_words");
}
