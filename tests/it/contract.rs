//! The contract with scripts: what is written in JSON, CSV, TSV and Markdown
//! does not change unseen, and does not depend on where it is written.
//!
//! `CAREER_WRITE=1 cargo test --test contract` writes the documents and keys
//! under `tests/golden/` anew.

use crate::support::{ANSWERS, Run, answer, has_rows, program, run};
use career::render::format::Format;
use career::view::SCHEMA_VERSION;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fs};

const MEND: &str = "CAREER_WRITE=1 cargo test --test contract";

fn golden(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden")
        .join(name)
}

fn is_to_write() -> bool {
    env::var_os("CAREER_WRITE").is_some()
}

/// What a line answers in JSON.
fn document(line: &str) -> Value {
    let text = answer(&format!("{line} --json"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("career {line}: {error}"))
}

fn schema(command: &str) -> Value {
    let text = answer(&format!("schema {command}"));
    serde_json::from_str(&text).expect("a schema is JSON")
}

/// A line that fails, in JSON, with what it must be.
const FAILURE: &str = "salary --region nigera";

/// The documents that are kept: one a command, and a failure.
fn documents() -> Vec<(String, String)> {
    let documents = ANSWERS.map(|(name, lines)| {
        let text = answer(&format!("{} --json", lines[0]));
        (format!("{name}.json"), text)
    });
    let mut arguments: Vec<&str> = FAILURE.split(' ').collect();
    arguments.push("--json");
    let failure = run(&mut program(&arguments)).stderr;
    let mut documents = documents.to_vec();
    documents.push(("error.json".to_owned(), failure));
    documents
}

#[test]
fn documents_are_as_they_were() {
    for (name, text) in documents() {
        let path = golden(&name);
        if is_to_write() {
            fs::write(&path, &text).expect("the document can be written");
        }
        assert!(
            fs::read_to_string(&path).is_ok_and(|kept| kept == text),
            "tests/golden/{name} is not what is written today. If it is meant to be so, \
             add a line to CHANGELOG.md and write it anew: {MEND}"
        );
    }
}

#[test]
fn every_command_with_a_schema_has_its_document() {
    let names = |folder: &str| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        let files = fs::read_dir(folder).expect("the folder is there");
        let names = files.filter_map(|file| file.ok()?.file_name().into_string().ok());
        let is_json = |name: &String| Path::new(name).extension().is_some_and(|end| end == "json");
        let names = names.filter(is_json);
        names.collect::<BTreeSet<String>>()
    };
    let documents: BTreeSet<String> = documents().into_iter().map(|(name, _)| name).collect();
    assert_eq!(names("src/schema"), documents);
    assert_eq!(names("tests/golden"), documents);
}

/// The keys of this version of the JSON, each with what it holds, by the name
/// of its schema: `salary .data.figures[].value: number | null`.
fn keys() -> BTreeSet<String> {
    let mut lines = BTreeSet::new();
    let names = ANSWERS.iter().map(|(name, _)| *name).chain(["error"]);
    for name in names {
        let schema: Value = serde_json::from_str(&kept_schema(name)).expect("a schema is JSON");
        add_keys(&schema, &schema, name, ".", &mut lines);
    }
    lines
}

/// The file that the program carries.
fn kept_schema(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/schema");
    fs::read_to_string(folder.join(name).with_extension("json")).expect("the schema is kept")
}

fn add_keys(root: &Value, part: &Value, name: &str, path: &str, lines: &mut BTreeSet<String>) {
    let choices = choices(root, part);
    let mut types: Vec<String> = choices.iter().flat_map(|choice| types(choice)).collect();
    types.sort_unstable();
    types.dedup();
    lines.insert(format!("{name} {path}: {}", types.join(" | ")));
    for choice in choices {
        let properties = choice["properties"].as_object().into_iter().flatten();
        for (key, part) in properties {
            add_keys(
                root,
                part,
                name,
                &format!("{}.{key}", path.trim_end_matches('.')),
                lines,
            );
        }
        for keyword in ["items", "additionalProperties"] {
            if choice[keyword].is_object() {
                add_keys(root, &choice[keyword], name, &format!("{path}[]"), lines);
            }
        }
    }
}

/// What a part of a schema may be, references followed.
fn choices<'a>(root: &'a Value, part: &'a Value) -> Vec<&'a Value> {
    if let Some(path) = part["$ref"].as_str() {
        let part = root.pointer(path.trim_start_matches('#'));
        return choices(root, part.expect("a reference leads somewhere"));
    }
    let Some(parts) = part["anyOf"].as_array() else {
        return vec![part];
    };
    parts.iter().flat_map(|part| choices(root, part)).collect()
}

/// The types of a part of a schema; of a closed list the values, quoted.
fn types(part: &Value) -> Vec<String> {
    let values = match (&part["enum"], &part["const"]) {
        (Value::Array(values), _) => values.iter().map(Value::to_string).collect(),
        (_, Value::Null) => Vec::new(),
        (_, value) => vec![value.to_string()],
    };
    match &part["type"] {
        _ if !values.is_empty() => values,
        Value::String(one) => vec![one.clone()],
        Value::Array(several) => several
            .iter()
            .filter_map(|one| Some(one.as_str()?.to_owned()))
            .collect(),
        other => panic!("a part of a schema has no type: {other}"),
    }
}

/// The file holds every key that this version of the JSON has promised. It may
/// grow; what is in it stays for as long as the version does.
#[test]
fn keys_stay_for_as_long_as_the_schema_version() {
    let name = format!("keys-{SCHEMA_VERSION}.txt");
    let path = golden(&name);
    let kept = fs::read_to_string(&path).unwrap_or_default();
    let kept: BTreeSet<String> = kept.lines().map(String::from).collect();
    let keys = keys();
    let gone: Vec<&String> = kept.difference(&keys).collect();
    assert!(
        gone.is_empty(),
        "these keys of tests/golden/{name} are gone, renamed or of another type: {gone:#?}\n\
         That raises SCHEMA_VERSION in src/envelope.rs. (Before the version's first release \
         the file may be removed and written anew.)"
    );
    if is_to_write() {
        let lines: Vec<&str> = keys.iter().map(String::as_str).collect();
        fs::write(&path, lines.join("\n") + "\n").expect("the keys can be written");
    } else {
        let new: Vec<&String> = keys.difference(&kept).collect();
        assert!(
            new.is_empty(),
            "these keys are new: {new:#?}\n\
             Add a line to CHANGELOG.md and write tests/golden/{name} anew: {MEND}"
        );
    }
}

/// Whoever changes what is written must open the change log: the first comment
/// in it is a digest of the documents, keys and columns.
#[test]
fn the_change_log_knows_the_documents() {
    let documents = documents().into_iter().map(|(_, text)| text);
    // FNV-1a, which needs no crate.
    let mut digest: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in documents
        .chain(keys())
        .chain(HEADERS.map(header))
        .flat_map(String::into_bytes)
    {
        digest = (digest ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("CHANGELOG.md");
    let log = fs::read_to_string(path).expect("there is a change log");
    let comment = log.lines().find(|line| line.starts_with("<!--"));
    let expected = format!("<!-- tests/golden {digest:016x} -->");
    assert!(
        comment == Some(&expected),
        "what is written has changed: say how under 'Unreleased' in CHANGELOG.md, \
         and put this comment there: {expected}"
    );
}

#[test]
fn every_answer_is_as_its_schema_says() {
    for (name, lines) in ANSWERS {
        let schema = schema(name);
        assert!(jsonschema::meta::is_valid(&schema), "{name}");
        let validator = jsonschema::draft202012::new(&schema).expect("the schema can be used");
        for line in lines {
            let document = document(line);
            let errors: Vec<String> = validator
                .iter_errors(&document)
                .map(|error| format!("{}: {error}", error.instance_path()))
                .collect();
            assert!(errors.is_empty(), "career {line}: {errors:#?}");
            assert_eq!(document["command"], name);
            assert_eq!(document["schema_version"], SCHEMA_VERSION);
        }
    }
}

/// A schema that takes anything would take every answer too.
#[test]
fn a_schema_takes_nothing_else() {
    let schema = schema("salary");
    let validator = jsonschema::draft202012::new(&schema).expect("the schema can be used");
    let breaks: [fn(&mut Value); 5] = [
        |document| document["command"] = "show".into(),
        |document| document["schema_version"] = (SCHEMA_VERSION + 1).into(),
        |document| document["data"]["figures"][0]["value"] = "61810".into(),
        |document| document["data"]["figures"][0]["basis"] = "hearsay".into(),
        |document| {
            let figure = document["data"]["figures"][0].as_object_mut();
            figure.expect("a figure is an object").remove("status");
        },
    ];
    for (number, change) in breaks.into_iter().enumerate() {
        let mut document = document("salary --region us-ca");
        assert!(validator.is_valid(&document));
        change(&mut document);
        assert!(!validator.is_valid(&document), "change {number}");
    }
    // What is added is no break.
    let mut document = document("salary --region us-ca");
    document["data"]["figures"][0]["more"] = 1.into();
    assert!(validator.is_valid(&document));
}

#[test]
fn a_schema_is_found_by_its_command() {
    let misspelt = run(&mut program(&["schema", "salray"]));
    assert_eq!((misspelt.status, &*misspelt.stdout), (Some(2), ""));
    assert!(
        misspelt.stderr.contains("did you mean 'salary'?"),
        "{}",
        misspelt.stderr
    );

    for (name, _) in ANSWERS {
        assert_eq!(answer(&format!("schema {name}")), kept_schema(name));
    }
    assert_eq!(answer("schema"), kept_schema("error"));

    // A schema is JSON or that of rows; another format is refused where it is asked
    // for.
    assert_eq!(answer("schema salary --json"), answer("schema salary"));
    let rows = answer("schema salary --format csv");
    let rows: Value = serde_json::from_str(&rows).expect("a table schema is JSON");
    assert_eq!(rows["fields"][0]["name"], "id");
    let html = run(&mut program(&["schema", "salary", "--format", "html"]));
    assert_eq!((html.status, &*html.stdout), (Some(2), ""));
    let default = run(program(&["schema", "salary"]).env("CAREER_FORMAT", "csv"));
    assert_eq!(default.stdout, answer("schema salary"));
}

/// Lines that fail, with the exit status and the code of the failure.
const FAILURES: [(&str, i32, &str); 11] = [
    ("salary --region nigera", 2, "unknown_region"),
    ("salary --region us --year 1950", 1, "no_figures"),
    ("salary --regoin us", 2, "unknown_argument"),
    ("salary --per fortnight", 2, "invalid_value"),
    ("salary --trend --states", 2, "conflict"),
    ("salray", 2, "unknown_command"),
    ("show dutys", 2, "unknown_section"),
    ("compare-regions ng", 2, "too_few_regions"),
    ("sources brif", 2, "unknown_source"),
    ("schema salray", 2, "unknown_command"),
    ("completions", 2, "missing_argument"),
];

#[test]
fn a_failure_is_a_json_object_where_json_is_asked_for() {
    let schema = schema("");
    let validator = jsonschema::draft202012::new(&schema).expect("the schema can be used");
    for (line, status, code) in FAILURES {
        for (flags, environment) in [
            ("--json", ""),
            ("--format=json", ""),
            ("-f json", ""),
            ("", "json"),
        ] {
            let arguments: Vec<&str> = line.split(' ').chain(flags.split_whitespace()).collect();
            let failed = run(program(&arguments).env("CAREER_FORMAT", environment));
            let ended = (failed.status, &*failed.stdout);
            assert_eq!(ended, (Some(status), ""), "{arguments:?}");
            assert_eq!(failed.stderr.lines().count(), 1, "{}", failed.stderr);
            let document: Value = serde_json::from_str(&failed.stderr)
                .unwrap_or_else(|error| panic!("{arguments:?}: {error}: {}", failed.stderr));
            assert!(validator.is_valid(&document), "{document}");
            assert_eq!(document["error"]["code"], code, "{arguments:?}");
        }
        // A person gets a line, and the same status.
        let arguments: Vec<&str> = line.split(' ').collect();
        let failed = run(&mut program(&arguments));
        assert_eq!(failed.status, Some(status), "{line}");
        assert!(failed.stderr.starts_with("career: "), "{}", failed.stderr);
    }
}

#[test]
fn a_failure_says_what_may_have_been_meant() {
    let arguments: Vec<&str> = FAILURE.split(' ').collect();
    let failed = run(program(&arguments).arg("--json")).stderr;
    let failed: Value = serde_json::from_str(&failed).expect("the failure is JSON");
    assert_eq!(failed["error"]["candidates"], json!(["ng"]));
    assert_eq!(failed["error"]["message"], "no region 'nigera'");
}

/// Lines without rows of one kind, which no CSV can hold.
const WITHOUT_ROWS: [&str; 3] = ["", "show --brief", "show codes"];

fn cells(text: &str, delimiter: u8) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new();
    reader
        .has_headers(false)
        .delimiter(delimiter)
        .quoting(delimiter != b'\t');
    let records = reader.from_reader(text.as_bytes()).into_records();
    let cells = records.map(|record| {
        // A row of another length is refused by the reader.
        let record = record.expect("every row has as many cells");
        record.iter().map(String::from).collect()
    });
    cells.collect()
}

#[test]
fn csv_and_tsv_hold_the_same_rows() {
    for (_, lines) in ANSWERS {
        for line in lines.iter().filter(|line| has_rows(line)) {
            let csv = answer(&format!("{line} --format csv"));
            let tsv = answer(&format!("{line} --format tsv"));
            let rows = cells(&csv, b',');
            assert_eq!(rows, cells(&tsv, b'\t'), "career {line}");
            assert!(rows.len() > 1, "career {line}");
            // RFC 4180 ends every line in CR LF; cells of ours have no line breaks.
            assert_eq!(csv.matches("\r\n").count(), rows.len(), "career {line}");
            assert_eq!(csv.matches('\n').count(), rows.len(), "career {line}");
            assert!(!tsv.contains('\r'), "career {line}");
            for name in &rows[0] {
                let is_key =
                    |letter: char| letter.is_ascii_lowercase() || "_0123456789".contains(letter);
                assert!(name.chars().all(is_key), "{name}");
            }
        }
    }
}

#[test]
fn rows_hold_the_numbers_that_json_holds() {
    let line = "salary --region us,ng,gb --per month";
    let document = document(line);
    let figures = document["data"]["figures"].as_array().expect("figures");
    let rows = cells(&answer(&format!("{line} --format csv")), b',');
    let column = |name: &str| {
        rows[0]
            .iter()
            .position(|column| column == name)
            .expect("a column")
    };
    let spelled = |value: &Value| match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        value => value.to_string(),
    };
    assert_eq!(rows.len() - 1, figures.len());
    for (row, figure) in rows[1..].iter().zip(figures) {
        for key in ["id", "region", "currency", "status", "source"] {
            assert_eq!(row[column(key)], spelled(&figure[key]));
        }
        // Numbers have a point in every row.
        let number = |key: &str| row[column(key)].parse::<f64>().ok();
        assert_eq!(number("value"), figure["value"].as_f64());
        for key in ["value", "low", "high"] {
            assert!(row[column(key)].is_empty() || row[column(key)].contains('.'));
        }
        let code = &figure["occupation"]["code"];
        assert!(row[column("occupation_code")].ends_with(&spelled(code)));
        let from = &figure["derivation"]["from_value"];
        assert_eq!(number("derivation_from_value"), from.as_f64());
    }
}

/// A question for every kind of row.
const HEADERS: [&str; 10] = [
    "salary",
    "salary --region us --at 48000",
    "show",
    "compare-regions ng us",
    "misconceptions",
    "search privacy",
    "get salary.us.median",
    "get --list",
    "explain",
    "sources",
];

fn header(line: &str) -> String {
    let text = answer(&format!("{line} --format csv"));
    text.lines().next().unwrap_or_default().to_owned()
}

#[test]
fn the_header_is_the_same_whatever_is_asked_for() {
    for lines in [
        &[
            "salary",
            "salary --region ke",
            "salary --region us --per hour --statistic median",
            "salary --region us --in ngn --rate NGN=1550",
            "salary --region us --trend",
            "salary --region us --states",
        ][..],
        &["show", "show duties", "show skills", "skills"],
        &["compare-regions ng us", "compare-regions au nz --topic pay"],
        &["search privacy", "search median"],
        &["get salary.us.median", "get ng.regulator"],
        &["explain", "explain median"],
        &["sources", "sources brief"],
    ] {
        for line in lines {
            assert_eq!(header(line), header(lines[0]), "career {line}");
        }
    }
}

/// Scripts go by the names of columns or by their places: both stay, and what
/// is new comes last.
#[test]
fn columns_stay_for_as_long_as_the_schema_version() {
    let name = format!("columns-{SCHEMA_VERSION}.txt");
    let path = golden(&name);
    let headers = HEADERS.map(|line| (line, header(line)));
    for (_, lines) in ANSWERS.iter().filter(|(_, lines)| has_rows(lines[0])) {
        let is_kept = headers.iter().any(|(_, kept)| *kept == header(lines[0]));
        assert!(is_kept, "HEADERS has no line like 'career {}'", lines[0]);
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    for (line, kept) in kept.lines().filter_map(|line| line.split_once(": ")) {
        let now = headers.iter().find(|(header, _)| *header == line);
        let rest = now.and_then(|(_, header)| header.strip_prefix(kept));
        assert!(
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(',')),
            "the columns of 'career {line}' in tests/golden/{name} are no longer the first: \
             that raises SCHEMA_VERSION in src/envelope.rs"
        );
    }
    let lines = headers.map(|(line, header)| format!("{line}: {header}\n"));
    if is_to_write() {
        fs::write(&path, lines.concat()).expect("the columns can be written");
    }
    assert!(
        is_to_write() || kept == lines.concat(),
        "tests/golden/{name} lacks columns. Add a line to CHANGELOG.md and write it anew: {MEND}"
    );
}

#[test]
fn what_is_not_rows_is_refused() {
    for line in WITHOUT_ROWS {
        for format in ["csv", "tsv"] {
            let mut arguments: Vec<&str> = line.split_whitespace().collect();
            arguments.extend(["--format", format]);
            let Run {
                status,
                stdout,
                stderr,
            } = run(&mut program(&arguments));
            assert_eq!((status, &*stdout), (Some(2), ""), "{arguments:?}");
            assert!(
                stderr.contains(&format!("no rows to write as {format}")),
                "{stderr}"
            );
            assert_eq!(stderr.lines().count(), 1, "{stderr}");
        }
    }
}

#[test]
fn the_environment_has_a_format_and_a_flag_wins() {
    let with =
        |format: &str, arguments: &[&str]| run(program(arguments).env("CAREER_FORMAT", format));
    assert_eq!(
        with("csv", &["skills"]).stdout,
        answer("skills --format csv")
    );
    assert_eq!(
        with("CSV", &["skills"]).stdout,
        answer("skills --format csv")
    );
    assert_eq!(
        with("csv", &["skills", "--json"]).stdout,
        answer("skills --json")
    );
    assert_eq!(
        with("json", &["--plain", "skills"]).stdout,
        answer("skills --plain")
    );
    assert_eq!(with("", &["skills"]).stdout, answer("skills"));
    let unknown = with("nonsense", &["skills"]);
    assert_eq!((unknown.status, &*unknown.stdout), (Some(2), ""));
    assert!(
        unknown.stderr.contains(&Format::names(|_| true).join(", ")),
        "{}",
        unknown.stderr
    );
}

/// Nothing that a machine reads holds colour, boxes or tags, even where they
/// would be shown.
#[test]
fn machines_get_nothing_that_is_for_people() {
    let is_plain = |letter: char| matches!(letter, '\r' | '\n' | '\t' | ' '..='~');
    for line in ANSWERS.iter().flat_map(|(_, lines)| *lines) {
        for format in ["json", "csv", "tsv", "markdown"] {
            let mut arguments: Vec<&str> = line.split_whitespace().collect();
            arguments.extend(["--format", format]);
            let mut career = program(&arguments);
            let written = run(career.envs([("CLICOLOR_FORCE", "1"), ("LC_ALL", "C.UTF-8")]));
            assert!(
                written.stdout.chars().all(is_plain) && !written.stdout.contains("<p>"),
                "career {line} --format {format}"
            );
        }
    }
}

/// The same question, asked in two places that could hardly be less alike.
#[test]
fn where_and_when_it_runs_makes_no_difference() {
    let home = env::temp_dir();
    let mut lines: Vec<String> = Vec::new();
    for (_, questions) in ANSWERS {
        for line in questions {
            let formats = Format::names(|_| true).into_iter();
            lines.extend(formats.map(|format| format!("{line} --format {format}")));
        }
    }
    let others = [
        FAILURE,
        "get salary.us.median",
        "get salary.us.median --with-source",
        "schema salary",
        "man",
        "man career-salary",
        "completions bash",
        "completions nushell",
        "--help",
        "--version",
        "help salary",
    ];
    lines.extend(others.map(String::from));
    for line in lines {
        let arguments: Vec<&str> = line.split_whitespace().collect();
        let here = run(program(&arguments)
            .env("TZ", "Africa/Lagos")
            .env("LC_ALL", "C")
            .env("LANG", "C")
            .env("HOME", "/nonexistent")
            .current_dir("/"));
        let there = run(program(&arguments)
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

/// What stands in the same place has the same keys in the same order, in every
/// answer of a command.
#[test]
fn no_key_appears_only_sometimes() {
    fn collect(path: &str, value: &Value, keys: &mut BTreeMap<String, Vec<String>>) {
        match value {
            Value::Array(values) => values
                .iter()
                .for_each(|value| collect(&format!("{path}[]"), value, keys)),
            Value::Object(fields) => {
                let names: Vec<String> = fields.keys().cloned().collect();
                if path != "$.sources" {
                    let known = keys.entry(path.to_owned()).or_insert_with(|| names.clone());
                    assert_eq!(*known, names, "at {path}");
                }
                for (name, value) in fields {
                    let name = if path == "$.sources" { "[]" } else { name };
                    collect(&format!("{path}.{name}"), value, keys);
                }
            }
            _ => {}
        }
    }
    for (_, lines) in ANSWERS {
        // A list of what can be asked for is another question than asking for it.
        let (lists, values): (Vec<&str>, Vec<&str>) =
            lines.iter().partition(|line| line.ends_with("--list"));
        for lines in [lists, values] {
            let mut keys = BTreeMap::new();
            for line in lines {
                collect("$", &document(line), &mut keys);
            }
        }
    }
}
