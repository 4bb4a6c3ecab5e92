//! Every rule of the dataset, each with a file that violates it.
//!
//! A test copies the fixture, breaks one thing, and compares the reported problems.

mod dates;
mod figures;
mod reading;
mod regions;
mod search;
mod sources;
mod statements;
mod tables;

use career_data::{FOLDER, read};
use std::path::Path;
use std::{fs, io};
use tempfile::TempDir;

/// An expected problem: file, start of the line (empty for none), reason.
type Expected<'a> = (&'a str, &'a str, &'a str);

/// A copy of the fixture.
struct Data(TempDir);

impl Data {
    fn copy() -> Self {
        let copy = tempfile::tempdir().expect("a folder for the copy");
        let fixture = Path::new(FOLDER).join("tests/fixture");
        copy_files(&fixture, copy.path()).expect("a copy of the dataset");
        Data(copy)
    }

    /// Replaces the first occurrence of a text, which must exist.
    fn replace(self, file: &str, from: &str, to: &str) -> Self {
        let text = self.text(file);
        assert!(text.contains(from), "{file} has no {from:?}");
        self.write(file, &text.replacen(from, to, 1))
    }

    fn write(self, file: &str, text: &str) -> Self {
        fs::write(self.0.path().join(file), text).expect("the copy can be written to");
        self
    }

    fn append(self, file: &str, text: &str) -> Self {
        let whole = self.text(file) + text;
        self.write(file, &whole)
    }

    fn remove(self, file: &str) -> Self {
        fs::remove_file(self.0.path().join(file)).expect("the file can be removed");
        self
    }

    fn text(&self, file: &str) -> String {
        fs::read_to_string(self.0.path().join(file)).unwrap_or_default()
    }

    /// Asserts exactly this problem.
    fn fails(self, file: &str, at: &str, reason: &str) {
        self.fails_with(&[(file, at, reason)]);
    }

    /// Asserts exactly these problems.
    fn fails_with(self, expected: &[Expected]) {
        let problems = read::dataset(self.0.path()).expect_err("the data is broken");
        let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
        let expected: Vec<String> = expected.iter().map(|one| self.line(one)).collect();
        assert_eq!(problems, expected);
    }

    fn passes(self) {
        assert_eq!(read::dataset(self.0.path()).err(), None);
    }

    fn line(&self, (file, at, reason): &Expected) -> String {
        if at.is_empty() {
            return format!("data/{file}: {reason}");
        }
        let text = self.text(file);
        let line = text.lines().position(|line| line.starts_with(at));
        let line = line.unwrap_or_else(|| panic!("{file} has no line {at:?}")) + 1;
        format!("data/{file}:{line}: {reason}")
    }
}

fn copy_files(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_files(&entry.path(), &to)?;
        } else {
            fs::copy(entry.path(), to)?;
        }
    }
    Ok(())
}

#[test]
fn the_dataset_keeps_every_rule() {
    assert_eq!(read::problems(Path::new(FOLDER)), []);
}

#[test]
fn the_fixture_keeps_every_rule() {
    Data::copy().passes();
}

#[test]
fn only_the_regions_folder_is_required() {
    let data = Data::copy();
    for folder in ["schools", "sources"] {
        fs::remove_dir_all(data.0.path().join(folder)).expect("the folder can be removed");
    }
    data.remove("figures/money.csv").passes();
}
