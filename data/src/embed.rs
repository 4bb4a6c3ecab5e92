//! Generates Rust source for a dataset, to be included in a program.

#[allow(clippy::wildcard_imports, reason = "a macro names every row")]
use crate::model::*;
use crate::store::{Row, rank_texts, rows, size};
use std::fmt::{Debug, Write};
use std::{fs, io, path::Path};

/// Writes the dataset to a directory: `dataset.rs`, a function that installs the tables
/// and returns the dataset, and `texts`, which it includes.
///
/// # Errors
///
/// A file that cannot be written.
pub fn write(dataset: &Dataset, folder: &Path) -> io::Result<()> {
    let texts = rank_texts();
    let mut offsets = vec![0];
    offsets.extend(texts.iter().scan(0, |end, text| {
        *end += text.len();
        Some(size(*end))
    }));
    let mut source = String::from("pub fn dataset() -> Dataset {\n");
    write_static(&mut source, "u32", &offsets);
    source.push_str("embed_texts(include_str!(\"texts\"), &ROWS);\n");

    macro_rules! write_tables {
        ($($row:ident),*) => {$( write_table::<$row>(&mut source, stringify!($row)); )*};
    }
    rows!(write_tables);
    writeln!(source, "{dataset:?}\n}}").expect("a string has room");
    fs::write(folder.join("texts"), texts.concat())?;
    fs::write(folder.join("dataset.rs"), source)
}

/// Writes a table with [`Debug`], whose output is Rust source: [`Text`], [`List`] and
/// the closed lists implement it accordingly.
fn write_table<T: Row + Debug>(source: &mut String, row: &str) {
    let rows: Vec<&T> = T::table().lists().into_iter().flatten().collect();
    source.push_str("{\n");
    write_static(source, row, &rows);
    source.push_str("embed(&ROWS);\n}\n");
}

fn write_static<T: Debug>(source: &mut String, row: &str, rows: &[T]) {
    let length = rows.len();
    writeln!(source, "static ROWS: [{row}; {length}] = {rows:?};").expect("a string has room");
}
