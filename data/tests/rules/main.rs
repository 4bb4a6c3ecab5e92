//! Every rule of the dataset, each with a broken file that trips it.
//!
//! A test copies the dataset, breaks one thing in it, and asks for the lines
//! that the build would print. Numbers of lines are looked up, not written
//! down, so that the dataset can grow.

mod codes_and_series;
mod dates;
mod figures;
mod reading;
mod regions;
mod sections;
mod sources;
mod tables;
mod text_and_ids;

use career_data::{FOLDER, read};
use std::path::Path;
use std::{fs, io};
use tempfile::TempDir;

/// What is expected to be wrong: the file, how the line begins that is to be
/// named (nothing where none is), and the reason.
type Expected<'a> = (&'a str, &'a str, &'a str);

/// A copy of the dataset to break.
struct Data(TempDir);

impl Data {
    fn copy() -> Self {
        let copy = tempfile::tempdir().expect("a folder for the copy");
        copy_files(Path::new(FOLDER), copy.path()).expect("a copy of the dataset");
        Data(copy)
    }

    /// Changes what stands first in a file; text that is not there fails the test.
    fn replace(self, file: &str, from: &str, to: &str) -> Self {
        let text = self.text(file);
        assert!(text.contains(from), "{file} no longer has {from:?}");
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
        fs::remove_file(self.0.path().join(file)).expect("the file is there to be removed");
        self
    }

    fn text(&self, file: &str) -> String {
        fs::read_to_string(self.0.path().join(file)).unwrap_or_default()
    }

    /// Asserts that the build would print these lines and no others.
    fn fails_with(self, expected: &[Expected]) {
        let problems = read::dataset(self.0.path()).expect_err("the data is broken");
        let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
        let expected: Vec<String> = expected.iter().map(|one| self.line(one)).collect();
        assert_eq!(problems, expected);
    }

    /// Asserts that nothing is wrong with it.
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

/// Copies the files of the dataset: those of a folder and of its folders.
fn copy_files(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if ["src", "tests", "examples"]
            .map(Into::into)
            .contains(&entry.file_name())
        {
            continue;
        } else if entry.file_type()?.is_dir() {
            copy_files(&from, &to)?;
        } else {
            fs::copy(from, to)?;
        }
    }
    Ok(())
}

#[test]
fn the_dataset_keeps_every_rule() {
    Data::copy().passes();
}
