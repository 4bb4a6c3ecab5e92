//! A mutated dataset: the build reports problems by file and line and never panics.

#![no_main]

use career_data::problem::Problem;
use career_data::read;
use libfuzzer_sys::fuzz_target;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use tempfile::TempDir;

/// A copy of the fixture, with the content of every file.
struct Data {
    folder: TempDir,
    files: Vec<(PathBuf, Vec<u8>)>,
}

static DATA: LazyLock<Data> = LazyLock::new(|| {
    let original = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/tests/fixture");
    let folder = tempfile::tempdir().expect("a folder for the copy");
    let mut files = Vec::new();
    for below in ["", "figures", "regions", "schools", "sources"] {
        fs::create_dir_all(folder.path().join(below)).expect("a folder");
        for entry in fs::read_dir(original.join(below)).expect("the dataset") {
            let path = entry.expect("an entry").path();
            if path.is_file() {
                let name = Path::new(below).join(path.file_name().unwrap_or_default());
                let text = fs::read(&path).expect("a file of the dataset");
                fs::write(folder.path().join(&name), &text).expect("a copy");
                files.push((name, text));
            }
        }
    }
    files.sort();
    Data { folder, files }
});

fuzz_target!(|input: &[u8]| {
    let mut changed: BTreeMap<&Path, Vec<u8>> = BTreeMap::new();
    let mut rest = input;
    // A mutation: file, kind, position (two bytes), length, replacement.
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

/// Mutates a text at a position, taken modulo its length.
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

/// Replaces a value between quotes or commas.
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

/// Asserts that a problem is one line about an existing line of a file.
fn assert_is_of_a_file(problem: &Problem) {
    let text = problem.to_string();
    assert!(!text.chars().any(char::is_control), "{text:?}");
    assert!(!problem.file.is_empty(), "{text}");
    let Some(line) = problem.line else {
        return;
    };
    let bytes = fs::read(DATA.folder.path().join(&problem.file)).expect("the file is there");
    let lines = bytes.split(|&byte| byte == b'\n').count();
    assert!((1..=lines).contains(&line), "{text}: of {lines} lines");
}
