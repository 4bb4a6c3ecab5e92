//! Every abbreviation that the reference uses is explained by it.

use career::dataset::DATASET;
use career::model::{Country, Text};
use std::collections::{BTreeMap, BTreeSet};

/// Capitals that need no entry, each group with the reason.
const EXCEPTIONS: &[(&str, &[&str])] = &[
    ("codes of countries, ISO 3166", &["NG", "UK", "US"]),
    (
        "codes of currencies, ISO 4217",
        &["CAD", "GBP", "NGN", "USD"],
    ),
    ("numbers of steps", &["II", "III", "IV"]),
    (
        "names of companies",
        &[
            "AMN",
            "CoxHealth",
            "IBM",
            "LinkedIn",
            "MultiChoice",
            "TrustHCS",
        ],
    ),
    (
        "names of journals, newspapers and broadcasters",
        &["JAMA", "NEJM", "PLOS", "ThisDay", "TVC"],
    ),
    (
        "reference numbers of courses and standards",
        &["HLT50321", "ST0535"],
    ),
    ("parts of CC BY, which is explained", &["BY", "SA"]),
];

/// What the dataset says in its own words. Titles and publishers of sources are
/// not ours to explain.
fn texts() -> Vec<Text> {
    let occupation = &DATASET.occupation;
    let mut texts = vec![
        occupation.title,
        occupation.title_singular,
        occupation.summary,
    ];
    for code in occupation.codes {
        texts.extend([code.system, code.title]);
        texts.extend(code.note);
    }
    for name in occupation.names {
        texts.extend([name.name, name.text]);
    }
    for alternative in DATASET.alternatives {
        texts.extend([alternative.title, alternative.text]);
    }
    for section in DATASET.sections {
        texts.extend([section.title, section.summary]);
        for item in section.items {
            texts.extend([item.title, item.text]);
            texts.extend(item.answer.into_iter().chain(item.sign));
        }
    }
    for misconception in DATASET.misconceptions {
        texts.extend([misconception.claim, misconception.finding]);
        texts.extend(misconception.evidence.iter().map(|evidence| evidence.text));
    }
    for region in DATASET.regions {
        of_region(region, &mut texts);
    }
    for series in DATASET.series {
        texts.extend([series.system, series.title]);
        texts.extend(series.note);
    }
    for scale in DATASET.scales {
        texts.extend([scale.name, scale.rung, scale.text]);
    }
    texts.extend(DATASET.industries.iter().map(|row| row.industry));
    for term in DATASET.terms {
        texts.extend([term.term, term.text]);
        texts.extend(term.expansion);
    }
    texts
}

fn of_region(region: &Country, texts: &mut Vec<Text>) {
    texts.extend([region.name, region.occupation, region.hours.text]);
    let topics = [
        &region.regulator,
        &region.licence,
        &region.association,
        &region.entry,
        &region.pay,
        &region.outlook,
        &region.minimum_wage,
    ];
    texts.extend(topics.iter().flat_map(|topic| [topic.summary, topic.text]));
    for route in region.routes {
        texts.extend([route.title, route.length, route.requires, route.award]);
        texts.extend(route.note);
    }
    for credential in region.credentials {
        texts.extend([credential.name, credential.issuer, credential.text]);
        texts.extend(credential.short);
    }
    for law in region.laws {
        texts.extend([law.name, law.text]);
    }
    for role in region.roles {
        texts.push(role.title);
        texts.extend(role.note);
    }
    for figure in region.figures {
        texts.push(figure.label);
        texts.extend(figure.note);
    }
}

/// Everything that `career explain` answers to, in lower case.
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

/// Runs of letters, digits and the signs that stand inside abbreviations.
fn tokens(text: &str) -> impl Iterator<Item = &str> {
    let is_inside = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '*');
    let tokens = text.split(move |c| !is_inside(c));
    tokens.map(|token| token.trim_matches(['-', '*']))
}

fn is_abbreviation(word: &str) -> bool {
    word.chars().filter(char::is_ascii_uppercase).count() > 1
}

/// The abbreviations of a text that are not known, whole or part by part.
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
fn every_abbreviation_is_explained_or_excepted() {
    let mut known = explained();
    let excepted = EXCEPTIONS.iter().flat_map(|(_, words)| *words);
    known.extend(excepted.map(|word| word.to_lowercase()));
    let mut missing: BTreeMap<&str, &str> = BTreeMap::new();
    for text in texts() {
        for word in unknown(text.as_str(), &known) {
            missing.entry(word).or_insert(text.as_str());
        }
    }
    let lines: Vec<String> = missing
        .iter()
        .map(|(word, text)| format!("{word}: {text}"))
        .collect();
    assert!(
        lines.is_empty(),
        "not in data/glossary.toml:\n{}",
        lines.join("\n")
    );
}

#[test]
fn no_exception_is_needless() {
    let known = explained();
    let texts = texts();
    let mut used: BTreeSet<&str> = BTreeSet::new();
    for text in &texts {
        used.extend(unknown(text.as_str(), &known));
    }
    for (reason, words) in EXCEPTIONS {
        for word in *words {
            assert!(
                used.contains(word),
                "'{word}' ({reason}) is not used or is explained"
            );
        }
    }
}

#[test]
fn abbreviations_are_found_where_they_stand() {
    let known: BTreeSet<String> = ["ehr", "icd-10-cm", "o*net"].map(String::from).into();
    assert!(unknown("An EHR, two EHRs, ICD-10-CM and O*NET.", &known).is_empty());
    assert!(unknown("A word, The End, 2024-25, x-ray", &known).is_empty());
    assert_eq!(
        unknown("(RHIT), EHR-based XYZ/BSc", &known),
        ["RHIT", "XYZ", "BSc"]
    );
}
