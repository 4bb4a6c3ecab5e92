//! Properties of the JSON of every command, and of every machine format.

use crate::support::{ANSWERS, answer, career, field, has_rows, questions, run, samples};
use crate::support::{document, figures, text, visit};
use career::view::SCHEMA_VERSION;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::env;

#[test]
fn the_envelope_has_the_same_keys_in_the_same_order() {
    for line in questions() {
        let json = answer(&format!("{line} --json"));
        assert!(json.ends_with("}\n") && !json.ends_with("\n\n"), "{line}");
        let keys: Vec<&str> = json
            .lines()
            .filter_map(|line| line.strip_prefix("  \"")?.split('"').next())
            .collect();
        let expected = "schema_version tool_version data_version command query oldest_figure \
            newest_figure data sources";
        assert_eq!(keys.join(" "), expected, "career {line}");
        let document = document(line);
        assert_eq!(document["schema_version"], SCHEMA_VERSION);
        assert_eq!(document["tool_version"], env!("CARGO_PKG_VERSION"));
        let release = career::dataset::DATASET.version.as_str();
        assert_eq!(document["data_version"], release);
    }
}

#[test]
fn lists_exactly_the_cited_sources() {
    // Lists of sources and paths cite none.
    let lines = questions().filter(|line| !line.starts_with("sources") && *line != "get --list");
    for line in lines {
        let document = document(line);
        let mut cited = BTreeSet::new();
        visit(&document["data"], "", &mut |_, object| {
            for (key, value) in object.as_object().into_iter().flatten() {
                if key.ends_with("source") {
                    cited.extend(value.as_str());
                } else if key.ends_with("sources") {
                    let ids = value.as_array().into_iter().flatten();
                    cited.extend(ids.filter_map(Value::as_str));
                }
            }
        });
        // In the order of their ids, each once.
        let cited = Vec::from_iter(cited);
        assert_eq!(field(&document["sources"], "id"), cited, "career {line}");
    }
}

#[test]
fn every_figure_has_its_unit_period_kind_and_source() {
    for line in questions() {
        let document = document(line);
        for figure in figures(&document) {
            let is_money = figure["unit"] == "currency";
            assert_eq!(figure["currency"].is_string(), is_money, "{figure}");
            let has_period = ["wage", "minimum_wage", "pay_scale"];
            let is_pay = is_money && has_period.iter().any(|it| figure["measure"] == *it);
            assert!(!is_pay || figure["period"].is_string(), "{figure}");
            let sources = field(&document["sources"], "id");
            assert!(sources.contains(&text(&figure["source"])), "{figure}");
            assert!(!text(&figure["label"]).is_empty(), "{figure}");
            for number in ["value", "low", "high"] {
                let number = &figure[number];
                assert!(number.is_null() || number.is_number(), "{figure}");
            }
            let has_value = figure["value"].is_number();
            let has_range = figure["low"].is_number() && figure["high"].is_number();
            let is_present = figure["status"] == "present";
            assert_eq!(has_value || has_range, is_present, "{figure}");
            let region = text(&figure["region"]);
            assert_eq!(region, region.to_uppercase());
        }
    }
}

/// The published values of a figure.
fn published(figure: &Value) -> [&Value; 7] {
    let derivation = &figure["derivation"];
    let before = |from: &str, key: &str| derivation.get(from).unwrap_or(&figure[key]);
    [
        &figure["label"],
        &figure["as_of"],
        before("from_value", "value"),
        before("from_low", "low"),
        before("from_high", "high"),
        before("from_currency", "currency"),
        before("from_period", "period"),
    ]
}

#[test]
fn figure_ids_are_unique() {
    for line in questions() {
        let document = document(line);
        let mut seen = BTreeMap::new();
        for figure in figures(&document) {
            let published = published(figure);
            let first = seen.entry(text(&figure["id"])).or_insert(published);
            assert_eq!(*first, published, "career {line}");
        }
    }
}

/// Reserved words in Python, JavaScript, Java, C# or Go.
const RESERVED: [&str; 24] = [
    "and", "as", "assert", "break", "case", "class", "continue", "def", "default", "del", "else",
    "from", "func", "global", "if", "import", "in", "is", "lambda", "not", "package", "range",
    "return", "with",
];

/// Objects at the same path have the same keys in the same order in every answer of a
/// command; figures and sources in all commands.
#[test]
fn keys_are_always_present() {
    let mut shapes: BTreeMap<String, (Vec<String>, &str)> = BTreeMap::new();
    for line in questions() {
        let document = document(line);
        let command = text(&document["command"]).to_owned();
        visit(&document, "", &mut |path, object| {
            let path = match path.rsplit_once("figures[]") {
                Some((_, rest)) => format!("figures[]{rest}"),
                None if path == "sources[]" => path.to_owned(),
                None => format!("{command}: {path}"),
            };
            let keys = object.as_object().expect("an object").keys().cloned();
            let keys: Vec<String> = keys.collect();
            for key in &keys {
                let is_snake = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
                assert!(key.chars().all(is_snake), "{path}.{key}");
                assert!(!RESERVED.contains(&key.as_str()), "{path}.{key}");
            }
            let shape = shapes.entry(path.clone());
            let (known, first) = shape.or_insert_with(|| (keys.clone(), line));
            assert_eq!(*known, keys, "{path} of '{first}' and '{line}'");
        });
    }
}

#[test]
fn dates_and_regions_are_iso_codes() {
    let is_date = |date: &str| {
        let digits: Vec<&str> = date.split('-').collect();
        let lengths: Vec<usize> = digits.iter().map(|part| part.len()).collect();
        let is_number = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
        matches!(lengths[..], [4] | [4, 2] | [4, 2, 2]) && digits.iter().all(is_number)
    };
    for line in questions() {
        visit(&document(line), "", &mut |path, object| {
            for key in ["as_of", "retrieved", "published"] {
                let date = object[key].as_str().unwrap_or("2026");
                assert!(date.split('/').all(is_date), "{path}.{key}: {date}");
            }
            if let Some(region) = object["region"].as_str() {
                let is_code = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-';
                assert!(region.len() < 7 && region.chars().all(is_code), "{region}");
            }
        });
    }
}

/// No colour, boxes, tags or thousands separators, even with forced colour and a UTF-8
/// locale.
#[test]
fn machine_formats_are_plain_ascii() {
    let is_plain = |c: char| matches!(c, '\r' | '\n' | ' '..='~');
    for (_, lines) in ANSWERS {
        for format in ["json", "csv", "tsv", "plain", "markdown"] {
            if ["csv", "tsv"].contains(&format) && !has_rows(lines[0]) {
                continue;
            }
            let line = format!("{} --format {format}", lines[0]);
            let mut career = career(&line);
            let written = run(career.envs([("CLICOLOR_FORCE", "1"), ("LC_ALL", "C.UTF-8")]));
            assert_eq!((written.status, &*written.stderr), (Some(0), ""), "{line}");
            let mut letters = written.stdout.chars();
            let is_allowed = |c| is_plain(c) || (c == '\t' && format == "tsv");
            assert!(letters.all(is_allowed), "{line}");
            // A tag starts with `<` and a letter or slash.
            let is_tag =
                |rest: &&str| rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
            let tag = written.stdout.split('<').skip(1).find(is_tag);
            assert!(format == "markdown" || tag.is_none(), "{line}: {tag:?}");
        }
    }
}

/// Compares runs in two very different environments.
#[test]
fn answers_ignore_the_environment() {
    let home = env::temp_dir();
    let mut lines: Vec<String> = Vec::new();
    for (_, questions) in ANSWERS {
        for format in ["table", "json", "html"] {
            lines.push(format!("{} --format {format}", questions[0]));
        }
    }
    lines.extend(samples());
    lines.push("salary nigera".to_owned());
    for line in lines {
        let here = run(career(&line)
            .env("TZ", "Africa/Lagos")
            .env("LC_ALL", "C")
            .env("LANG", "C")
            .env("HOME", "/nonexistent")
            .current_dir("/"));
        let there = run(career(&line)
            .env("TZ", "Pacific/Kiritimati")
            .env("LC_ALL", "tr_TR.UTF-8")
            .env("LANG", "de_DE.UTF-8")
            .env("HOME", &home)
            .env("USER", "someone")
            .env("XDG_CONFIG_HOME", &home)
            .current_dir(env!("CARGO_MANIFEST_DIR")));
        assert!(here == there, "career {line}");
    }
}

#[test]
fn no_text_is_empty() {
    for line in questions() {
        visit(&document(line)["data"], "", &mut |path, object| {
            for (key, value) in object.as_object().into_iter().flatten() {
                assert_ne!(value.as_str(), Some(""), "career {line}: {path}.{key}");
            }
        });
    }
}
