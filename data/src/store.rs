//! Storage of texts and lists: embedded tables, or a growing store while files are
//! read.
//!
//! Texts and lists are positions, so a dataset has no pointers that the loader of a
//! position-independent program would have to relocate. A process uses either the
//! tables or the store.

#[allow(clippy::wildcard_imports, reason = "a macro names every row")]
use crate::model::*;
use std::cmp::Ordering;
use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock, RwLock};

/// The embedded texts.
static EMBEDDED: OnceLock<EmbeddedTexts> = OnceLock::new();

/// Unique and sorted.
struct EmbeddedTexts {
    all: &'static str,
    /// Start offsets, then the end of the last text.
    offsets: &'static [u32],
}

/// The texts read so far.
static READ: LazyLock<RwLock<ReadTexts>> = LazyLock::new(|| {
    RwLock::new(ReadTexts {
        all: vec![""],
        positions: HashMap::from([("", 0)]),
    })
});

/// Unique. The first is empty, as in sorted order.
struct ReadTexts {
    all: Vec<&'static str>,
    positions: HashMap<&'static str, u32>,
}

/// Installs embedded texts. Call it before [`embed`].
///
/// # Panics
///
/// If the process has a dataset.
pub fn embed_texts(all: &'static str, offsets: &'static [u32]) {
    let texts = EmbeddedTexts { all, offsets };
    assert!(EMBEDDED.set(texts).is_ok(), "a process has one dataset");
}

/// Installs the rows of an embedded table.
///
/// # Panics
///
/// If the process has a dataset.
pub fn embed<T: Row>(rows: &'static [T]) {
    let is_first = T::table().embedded.set(rows).is_ok();
    assert!(is_first, "a process has one dataset");
}

/// The text at a position. Not inlined, for the size of the program.
#[inline(never)]
pub(crate) fn text(position: u32) -> &'static str {
    let position = position as usize;
    match EMBEDDED.get() {
        Some(EmbeddedTexts { all, offsets }) => {
            &all[offsets[position] as usize..offsets[position + 1] as usize]
        }
        None => READ.read().unwrap().all[position],
    }
}

/// The position of an embedded text.
pub(crate) fn find(wanted: &str) -> Option<u32> {
    let (mut start, mut end) = (0, size(EMBEDDED.get()?.offsets.len() - 1));
    while start < end {
        let middle = u32::midpoint(start, end);
        match text(middle).cmp(wanted) {
            Ordering::Less => start = middle + 1,
            Ordering::Equal => return Some(middle),
            Ordering::Greater => end = middle,
        }
    }
    None
}

/// Interns a text.
pub(crate) fn intern(text: String) -> u32 {
    assert!(EMBEDDED.get().is_none(), "'{text}' is not of the dataset");
    let mut read = READ.write().unwrap();
    if let Some(position) = read.positions.get(&*text) {
        return *position;
    }
    let (text, next) = (text.leak(), size(read.all.len()));
    read.all.push(text);
    read.positions.insert(text, next);
    next
}

/// The questions of every passage read so far.
static QUESTIONS: RwLock<Vec<&'static [String]>> = RwLock::new(Vec::new());

/// The questions at a position.
pub(crate) fn questions(position: u32) -> &'static [String] {
    QUESTIONS.read().unwrap()[position as usize]
}

/// Stores the questions of a passage and returns their position.
pub(crate) fn add_questions(questions: Vec<String>) -> u32 {
    let mut read = QUESTIONS.write().unwrap();
    read.push(questions.leak());
    size(read.len() - 1)
}

/// The positions of the texts once embedded.
static RANKS: OnceLock<Vec<u32>> = OnceLock::new();

/// Sorts the texts. From now on [`rank`] returns their positions in that order, and no
/// text can be interned.
#[cfg(feature = "read")]
pub(crate) fn rank_texts() -> Vec<&'static str> {
    let texts = &READ.read().unwrap().all;
    let mut order: Vec<usize> = (0..texts.len()).collect();
    order.sort_by_key(|position| texts[*position]);
    let mut ranks = vec![0; texts.len()];
    for (rank, position) in order.iter().enumerate() {
        ranks[*position] = size(rank);
    }
    RANKS.set(ranks).expect("a dataset is written once");
    order.iter().map(|position| texts[*position]).collect()
}

/// The position of a text once embedded, if the texts are sorted.
pub(crate) fn rank(position: u32) -> Option<u32> {
    RANKS.get().map(|ranks| ranks[position as usize])
}

/// An item type of [`List`].
pub trait Row: Sized + 'static {
    /// The rows of all lists.
    fn table() -> &'static Table<Self>;
}

/// The rows of all lists of a type, concatenated.
pub struct Table<T: 'static> {
    embedded: OnceLock<&'static [T]>,
    /// The lists read so far, by position of their first row.
    read: RwLock<Vec<(u32, &'static [T])>>,
}

impl<T> Table<T> {
    const fn new() -> Self {
        Table {
            embedded: OnceLock::new(),
            read: RwLock::new(Vec::new()),
        }
    }

    /// The rows of a list.
    #[inline(never)]
    pub(crate) fn rows(&self, start: u32, length: u32) -> &'static [T] {
        match self.embedded.get() {
            _ if length == 0 => &[],
            Some(rows) => &rows[start as usize..][..length as usize],
            None => {
                let read = self.read.read().unwrap();
                let index = read.partition_point(|(first, _)| *first <= start);
                read[index - 1].1
            }
        }
    }

    /// The lists read.
    #[cfg(feature = "read")]
    pub(crate) fn lists(&self) -> Vec<&'static [T]> {
        let read = self.read.read().unwrap();
        read.iter().map(|(_, rows)| *rows).collect()
    }

    /// Appends a list and returns its position.
    pub(crate) fn append(&self, rows: Vec<T>) -> u32 {
        let mut read = self.read.write().unwrap();
        let start = read
            .last()
            .map_or(0, |(first, rows)| first + size(rows.len()));
        if !rows.is_empty() {
            read.push((start, rows.leak()));
        }
        start
    }
}

/// Converts a position or length.
pub(crate) fn size(number: usize) -> u32 {
    u32::try_from(number).expect("a dataset is smaller than four gigabytes")
}

/// Calls a macro with all row types.
macro_rules! rows {
    ($call:ident) => {
        $call! {
            Text, Section, Holding, Group, Item, Misconception, Evidence, Alternative, Answer, Country,
            Route, Credential, CredentialDetail, Law, Role, StatedFigure, School, Award,
            Subdivision, Series, WageRow, ProjectionRow, IndustryRow, Scale, ScaleRow, RateRow,
            GraduateRow, Code, Name, Term, Source
        }
    };
}
#[cfg(feature = "read")]
pub(crate) use rows;

macro_rules! tables {
    ($($row:ident),*) => {$(
        impl Row for $row {
            fn table() -> &'static Table<Self> {
                static TABLE: Table<$row> = Table::new();
                &TABLE
            }
        }
    )*};
}
rows!(tables);
