//! Every abbreviation in the dataset is in the glossary.

use career::dataset::DATASET;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Abbreviations without an entry, by reason.
const EXCEPTIONS: [(&str, &str); 9] = [
    ("codes of countries, ISO 3166", "NG UK US"),
    ("codes of currencies, ISO 4217", "CAD GBP NGN USD"),
    ("numbers of steps", "II III IV"),
    (
        "names of companies and their products",
        "AMN CodeManager CoxHealth eClinicalWorks IBM LinkedIn MEDITECH MultiChoice OpenAI \
            ProHealth TalentMed TrustHCS VUE",
    ),
    (
        "names of schools, hospitals and programmes",
        "ABUTH CHA CMC COOL DeVry HISP McMaster MEASURE OAUTHC POGIL UC UMTH UNTH",
    ),
    ("words of everyday language", "PIN"),
    (
        "names of journals, newspapers and broadcasters",
        "JAMA NEJM PLOS ThisDay TVC",
    ),
    (
        "reference numbers of courses and standards",
        "HLT50321 MHS35 ST0535",
    ),
    ("parts of CC BY, which is explained", "BY SA"),
];

/// Fields with ids, codes and proper names.
const NOT_PROSE: &str = "aliases code currency id publisher questions region regions see source \
    sources subdivision url";

/// Such fields of schools.
const NAMES_OF_SCHOOLS: [&str; 4] = ["name", "place", "short", "state"];

/// All prose of the dataset.
fn texts() -> Vec<String> {
    let parts = [
        serde_json::to_value(DATASET.occupation),
        serde_json::to_value(DATASET.sections),
        serde_json::to_value(DATASET.misconceptions),
        serde_json::to_value(DATASET.alternatives),
        serde_json::to_value(DATASET.regions),
        serde_json::to_value(DATASET.series),
        serde_json::to_value(DATASET.scales),
        serde_json::to_value(DATASET.industries),
        serde_json::to_value(DATASET.terms),
    ];
    let mut texts = Vec::new();
    for part in parts {
        collect(&part.expect("the dataset is JSON"), "", &mut texts);
    }
    texts
}

fn collect(value: &Value, of: &str, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => texts.push(text.clone()),
        Value::Array(values) => values.iter().for_each(|value| collect(value, of, texts)),
        Value::Object(fields) => {
            for (key, value) in fields {
                let is_name = of == "schools" && NAMES_OF_SCHOOLS.contains(&key.as_str());
                if !is_name && !NOT_PROSE.split(' ').any(|it| it == key) {
                    collect(value, key, texts);
                }
            }
        }
        _ => {}
    }
}

/// All names of terms, in lower case.
fn explained() -> BTreeSet<String> {
    let names = DATASET.terms.iter().flat_map(|term| {
        let names = [Some(term.id), Some(term.term), term.expansion];
        names
            .into_iter()
            .flatten()
            .chain(term.aliases.iter().copied())
    });
    names.map(|name| name.to_lowercase()).collect()
}

/// Tokens, including `-` and `*`, which occur in abbreviations.
fn tokens(text: &str) -> impl Iterator<Item = &str> {
    let is_inside = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '*');
    let tokens = text.split(move |c| !is_inside(c));
    tokens.map(|token| token.trim_matches(['-', '*']))
}

fn is_abbreviation(word: &str) -> bool {
    word.chars().filter(char::is_ascii_uppercase).count() > 1
}

/// The unknown abbreviations of a text, whole or in parts.
fn unknown<'a>(text: &'a str, known: &BTreeSet<String>) -> Vec<&'a str> {
    let is_known = |word: &str| {
        let word = word.to_lowercase();
        let one = word.strip_suffix('s').unwrap_or(&word);
        known.contains(&word) || known.contains(one)
    };
    let tokens = tokens(text).filter(|token| is_abbreviation(token) && !is_known(token));
    let parts = tokens.flat_map(|token| token.split('-'));
    parts
        .filter(|part| is_abbreviation(part) && !is_known(part))
        .collect()
}

#[test]
fn every_abbreviation_is_explained() {
    let mut known = explained();
    let excepted = EXCEPTIONS.iter().flat_map(|(_, words)| words.split(' '));
    known.extend(excepted.map(str::to_lowercase));
    let mut missing: BTreeMap<&str, &str> = BTreeMap::new();
    let texts = texts();
    for text in &texts {
        for word in unknown(text, &known) {
            missing.entry(word).or_insert(text);
        }
    }
    assert!(missing.is_empty(), "not in the glossary: {missing:#?}");
}

#[test]
fn every_exception_is_needed() {
    let known = explained();
    let texts = texts();
    let mut used: BTreeSet<&str> = BTreeSet::new();
    for text in &texts {
        used.extend(unknown(text.as_str(), &known));
    }
    for (reason, words) in EXCEPTIONS {
        for word in words.split_whitespace() {
            assert!(used.contains(word), "'{word}' ({reason}) is not needed");
        }
    }
}

#[test]
fn abbreviations_are_recognised_whole_and_in_parts() {
    let known: BTreeSet<String> = ["ehr", "icd-10-cm", "o*net"].map(String::from).into();
    assert!(unknown("An EHR, two EHRs, ICD-10-CM and O*NET.", &known).is_empty());
    assert!(unknown("A word, The End, 2024-25, x-ray", &known).is_empty());
    let found = unknown("(RHIT), EHR-based XYZ/BSc", &known);
    assert_eq!(found, ["RHIT", "XYZ", "BSc"]);
}
