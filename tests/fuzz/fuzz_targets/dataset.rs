//! The dataset with something in it changed: the build tells what is wrong, by
//! file and line, and never panics.

#![no_main]

#[path = "../../../data/build/check.rs"]
mod check;
#[path = "../../../data/build/read.rs"]
mod read;

/// Where the build's own code looks for the types.
mod model {
    pub use career::model::*;
}

use libfuzzer_sys::fuzz_target;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use tempfile::TempDir;

/// How many entries of a kind, and rows, are kept of a file.
const ENTRIES: usize = 3;
const ROWS: usize = 8;

/// A short copy of the dataset, with the text of every file. What was left out
/// is missed by the checks, which is as good as another reason to complain.
struct Data {
    folder: TempDir,
    files: Vec<(PathBuf, Vec<u8>)>,
}

static DATA: LazyLock<Data> = LazyLock::new(|| {
    let original = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let folder = tempfile::tempdir().expect("a folder for the copy");
    let mut files = Vec::new();
    for below in ["", "figures", "regions"] {
        fs::create_dir_all(folder.path().join(below)).expect("a folder");
        for entry in fs::read_dir(original.join(below)).expect("the dataset") {
            let path = entry.expect("an entry").path();
            let kind = path.extension().unwrap_or_default();
            if kind == "toml" || kind == "csv" {
                let name = Path::new(below).join(path.file_name().unwrap_or_default());
                let text = fs::read_to_string(&path).expect("a file of the dataset");
                let text = beginning(&text, kind == "csv").into_bytes();
                fs::write(folder.path().join(&name), &text).expect("a copy");
                files.push((name, text));
            }
        }
    }
    files.sort();
    Data { folder, files }
});

/// The first entries of each kind of a TOML file, the first rows of a CSV file:
/// the whole dataset takes a hundred times as long to read.
fn beginning(text: &str, is_rows: bool) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    if is_rows {
        lines.truncate(ROWS);
    } else {
        let (mut counts, mut is_kept) = (BTreeMap::new(), true);
        lines.retain(|line| {
            if line.starts_with("[[") {
                let is_part = line.contains('.');
                if !is_part {
                    // Each entry has parts of its own.
                    counts.retain(|kind: &&str, _| !kind.contains('.'));
                }
                let count = counts.entry(*line).or_insert(0);
                *count += 1;
                is_kept = *count <= ENTRIES && (is_kept || !is_part);
            } else if line.starts_with('[') {
                is_kept = true;
            }
            is_kept
        });
    }
    lines.join("\n") + "\n"
}

fuzz_target!(|input: &[u8]| {
    let mut changed: BTreeMap<&Path, Vec<u8>> = BTreeMap::new();
    let mut rest = input;
    // A change is a file, a way, a place of two bytes, and as many bytes as are
    // said to come.
    while let [file, way, high, low, count, bytes @ ..] = rest {
        let (new, after) = bytes.split_at(bytes.len().min((*count).into()));
        rest = after;
        let (name, text) = &DATA.files[usize::from(*file) % DATA.files.len()];
        let text = changed.entry(name).or_insert_with(|| text.clone());
        let place = usize::from(*high) << 8 | usize::from(*low);
        *text = change(text, *way, place, new);
    }
    for (name, text) in &changed {
        fs::write(DATA.folder.path().join(name), text).expect("a copy can be written to");
    }
    if let Err(problems) = read::dataset(DATA.folder.path()) {
        assert!(!problems.is_empty());
        for problem in &problems {
            assert_is_of_a_file(problem);
        }
    }
    for (name, text) in &DATA.files {
        if changed.contains_key(&**name) {
            fs::write(DATA.folder.path().join(name), text).expect("a copy can be written to");
        }
    }
});

/// A text with a change at a place, which is taken for what there are as many of.
fn change(text: &[u8], way: u8, place: usize, new: &[u8]) -> Vec<u8> {
    let mut lines: Vec<&[u8]> = text.split(|&byte| byte == b'\n').collect();
    let line = place % lines.len();
    match way % 7 {
        0 => return new.to_vec(),
        1 => lines[line] = new,
        2 => lines.insert(line, new),
        3 => lines.insert(line, lines[(place / 7) % lines.len()]),
        4 => drop(lines.remove(line)),
        5 => return with_value(text, place, new),
        _ => {
            let start = place % (text.len() + 1);
            let end = (start + new.len()).min(text.len());
            return [&text[..start], new, &text[end..]].concat();
        }
    }
    lines.join(&b'\n')
}

/// A text with another value in the place of one between quotes or commas.
fn with_value(text: &[u8], place: usize, new: &[u8]) -> Vec<u8> {
    let mut values: Vec<&[u8]> = text
        .split_inclusive(|byte| b"\",\n[]".contains(byte))
        .collect();
    let count = values.len().max(1);
    let Some(value) = values.get_mut(place % count) else {
        return new.to_vec();
    };
    let end = &value[value.len() - 1..];
    let new = [new, end].concat();
    *value = &new;
    values.concat()
}

/// Asserts that a problem is told in one line about a file and a line of it.
fn assert_is_of_a_file(problem: &read::Problem) {
    let told = problem.to_string();
    assert!(!told.chars().any(char::is_control), "{told:?}");
    assert!(!problem.file.is_empty(), "{told}");
    let Some(line) = problem.line else {
        return;
    };
    let text = fs::read(DATA.folder.path().join(&problem.file)).expect("the file is there");
    let lines = text.split(|&byte| byte == b'\n').count();
    assert!((1..=lines).contains(&line), "{told}: of {lines} lines");
}
