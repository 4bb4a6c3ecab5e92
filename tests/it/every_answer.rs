//! What holds for the answer to every question: its envelope, its sources, its
//! figures and its keys.

use crate::support::{answer, has_rows, questions};
use crate::support::{document, figures, text, visit};
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn the_envelope_has_the_same_keys_in_the_same_order() {
    for line in questions() {
        let json = answer(&format!("{line} --json"));
        assert!(json.ends_with("}\n") && !json.ends_with("\n\n"), "{line}");
        let keys: Vec<&str> = json
            .lines()
            .filter_map(|line| line.strip_prefix("  \"")?.split('"').next())
            .collect();
        let expected = [
            "schema_version",
            "tool_version",
            "data_version",
            "command",
            "query",
            "oldest_figure",
            "newest_figure",
            "data",
            "sources",
        ];
        assert_eq!(keys, expected, "career {line}");
        let document = document(line);
        assert_eq!(document["schema_version"], 1);
        assert_eq!(document["tool_version"], env!("CARGO_PKG_VERSION"));
        assert_eq!(
            document["data_version"],
            career::dataset::DATASET.version.as_str()
        );
        let command = match line.split(' ').next() {
            Some("") => "card",
            _ if line.contains("--brief") => "brief",
            command => command.unwrap_or_default(),
        };
        assert_eq!(document["command"], command);
    }
}

#[test]
fn an_answer_is_the_same_each_time() {
    for format in ["json", "plain", "table"] {
        for line in questions() {
            let line = format!("{line} --format {format}");
            assert_eq!(answer(&line), answer(&line), "career {line}");
        }
    }
}

#[test]
fn what_an_answer_cites_is_among_its_sources_and_nothing_else() {
    for line in questions().filter(|line| !line.starts_with("sources")) {
        let document = document(line);
        let mut cited = BTreeSet::new();
        visit(&document["data"], "", &mut |_, object| {
            for name in ["source", "hours_source"] {
                cited.extend(object[name].as_str());
            }
            for name in ["sources", "entry_sources"] {
                let ids = object[name].as_array().into_iter().flatten();
                cited.extend(ids.map(text));
            }
        });
        let sources = document["sources"].as_object().expect("sources by id");
        let known: BTreeSet<&str> = sources.keys().map(String::as_str).collect();
        assert_eq!(known, cited, "career {line}");
        for (id, source) in sources {
            assert_eq!(source["id"], id.as_str());
        }
    }
}

#[test]
fn every_figure_says_what_it_is() {
    for line in questions() {
        let document = document(line);
        for figure in figures(&document) {
            let is_money = figure["unit"] == "currency";
            assert_eq!(figure["currency"].is_string(), is_money, "{figure}");
            let is_pay = is_money && figure["measure"] != "fee";
            assert!(!is_pay || figure["period"].is_string(), "{figure}");
            let source = text(&figure["source"]);
            assert!(document["sources"][source].is_object(), "{figure}");
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

#[test]
fn an_id_names_one_figure() {
    for line in questions() {
        let document = document(line);
        let mut seen = BTreeMap::new();
        for figure in figures(&document) {
            let known = *seen.entry(text(&figure["id"])).or_insert(figure);
            assert_eq!(known, figure, "career {line}");
        }
    }
}

#[test]
fn no_key_is_there_only_sometimes() {
    let mut shapes: BTreeMap<String, (BTreeSet<String>, String)> = BTreeMap::new();
    // The list of paths is another answer than the value of one.
    for line in questions().filter(|line| *line != "get --list") {
        let document = document(line);
        let command = text(&document["command"]).to_owned();
        visit(&document, "", &mut |path, object| {
            if path == "sources" {
                return;
            }
            // A figure or a source is the same wherever it stands.
            let path = match path.rsplit_once("figures[]") {
                Some((_, rest)) => format!("figures[]{rest}"),
                None if path == "sources.{}" => path.to_owned(),
                None => format!("{command}: {path}"),
            };
            let fields = object.as_object().expect("an object");
            let keys: BTreeSet<String> = fields.keys().cloned().collect();
            for key in &keys {
                let is_snake = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
                assert!(key.chars().all(is_snake), "{path}.{key}");
            }
            let (known, first) = shapes
                .entry(path.clone())
                .or_insert_with(|| (keys.clone(), line.to_owned()));
            assert_eq!(
                *known, keys,
                "{path} of 'career {first}' and 'career {line}'"
            );
        });
    }
}

#[test]
fn no_machine_format_has_markup() {
    for line in questions() {
        let formats: &[&str] = match has_rows(line) {
            true => &["json", "plain", "csv"],
            false => &["json", "plain"],
        };
        for format in formats {
            let text = answer(&format!("{line} --format {format}"));
            assert!(!text.contains(['\u{1b}', '<', '>', '\t']), "career {line}");
        }
    }
}
