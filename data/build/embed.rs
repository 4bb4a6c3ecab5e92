//! Writes the dataset as the tables that `src/data/embedded.rs` reads.
//!
//! A table holds the number of its rows and then the rows, a text by which of
//! all texts it is, a list by where it begins in the table of its rows. Numbers
//! are little-endian. The texts themselves are literals of Rust.

use crate::layout::layout;
use career_data::model::{self, List, Number, Text};
use std::collections::{BTreeMap, HashMap};
use std::{fs, io, path::Path};

/// Writes the dataset into a folder: the texts, and a file for every table.
pub fn write(dataset: &model::Dataset, folder: &Path) -> io::Result<()> {
    let mut tables = Tables::default();
    for name in TABLES {
        tables.tables.insert(name, Table::default());
    }
    let row = tables.row(dataset);
    fs::write(folder.join("PAGES"), format!("{:?}", tables.pages))?;
    fs::write(folder.join("DATASET"), row)?;
    tables.tables.insert("ALL_TEXTS", tables.texts);
    for (name, table) in &tables.tables {
        let count = size(table.rows).to_le_bytes();
        fs::write(folder.join(name), [&count[..], &table.bytes].concat())?;
    }
    Ok(())
}

/// Length from which a page is full.
const PAGE: usize = 4096;

/// All that was written so far.
#[derive(Default)]
struct Tables {
    /// All texts one after the other, each once and on one page.
    pages: Vec<String>,
    /// Which of them each is.
    known: HashMap<&'static str, usize>,
    /// Where they stand: page, start, length.
    texts: Table,
    tables: BTreeMap<&'static str, Table>,
}

#[derive(Default)]
struct Table {
    rows: usize,
    bytes: Vec<u8>,
}

impl Tables {
    /// A value in bytes, what its lists hold being written to their tables.
    fn row(&mut self, value: &impl Embed) -> Vec<u8> {
        let mut row = Row {
            bytes: Vec::new(),
            tables: self,
        };
        value.write(&mut row);
        row.bytes
    }
}

/// A row that is being written.
struct Row<'a> {
    bytes: Vec<u8>,
    tables: &'a mut Tables,
}

impl Row<'_> {
    fn size(&mut self, number: usize) {
        self.bytes.extend(size(number).to_le_bytes());
    }
}

fn size(number: usize) -> u32 {
    u32::try_from(number).expect("a dataset is not of four gigabytes")
}

trait Embed {
    fn write(&self, to: &mut Row);
}

/// What can stand in a list.
trait InTable: Embed {
    const TABLE: &str;
}

impl Embed for Text {
    fn write(&self, to: &mut Row) {
        let Tables {
            pages,
            known,
            texts,
            ..
        } = &mut *to.tables;
        let next = known.len();
        let index = *known.entry(self.as_str()).or_insert_with(|| {
            if pages.last().is_none_or(|page| page.len() > PAGE) {
                pages.push(String::new());
            }
            let number = pages.len() - 1;
            let page = &mut pages[number];
            for place in [number, page.len(), self.as_str().len()] {
                texts.bytes.extend(size(place).to_le_bytes());
            }
            texts.rows += 1;
            page.push_str(self.as_str());
            next
        });
        to.size(index);
    }
}

impl InTable for model::Holding {
    const TABLE: &str = "HOLDINGS";
}

impl InTable for model::Award {
    const TABLE: &str = "AWARDS";
}

impl InTable for Text {
    const TABLE: &str = "TEXTS";
}

impl Embed for Number {
    fn write(&self, to: &mut Row) {
        to.bytes.extend(self.0.to_le_bytes());
    }
}

impl Embed for u8 {
    fn write(&self, to: &mut Row) {
        to.bytes.push(*self);
    }
}

impl Embed for u16 {
    fn write(&self, to: &mut Row) {
        to.bytes.extend(self.to_le_bytes());
    }
}

impl<T: Embed> Embed for Option<T> {
    fn write(&self, to: &mut Row) {
        to.bytes.push(u8::from(self.is_some()));
        if let Some(value) = self {
            value.write(to);
        }
    }
}

impl<T: InTable> Embed for List<T> {
    fn write(&self, to: &mut Row) {
        let rows: Vec<u8> = self.iter().flat_map(|row| to.tables.row(row)).collect();
        let table = to.tables.tables.entry(T::TABLE).or_default();
        let start = table.rows;
        table.rows += self.len();
        table.bytes.extend(rows);
        to.size(start);
        to.size(self.len());
    }
}

macro_rules! writers {
    (records $($record:ident as $read:ident $(in $table:ident)? {
        $($field:ident: $kind:ident $(($of:ident))?),* $(,)?
    })*) => {$(
        impl Embed for model::$record {
            fn write(&self, to: &mut Row) {
                $(self.$field.write(to);)*
            }
        }

        $(impl InTable for model::$record {
            const TABLE: &str = stringify!($table);
        })?
    )*

        /// All of them, as the program reads those without rows as well.
        const TABLES: &[&str] = &[Text::TABLE, "HOLDINGS", "AWARDS", $($(stringify!($table),)?)*];
    };

    (enums $($list:ident as $read:ident { $($value:ident),* $(,)? })*) => {$(
        impl Embed for model::$list {
            fn write(&self, to: &mut Row) {
                const VALUES: &[model::$list] = &[$(model::$list::$value),*];
                let index = VALUES.iter().position(|value| value == self);
                let index = index.and_then(|index| u8::try_from(index).ok());
                to.bytes.push(index.expect("the layout has every value of the list"));
            }
        }
    )*};
}

layout!(writers);
