//! Where texts and lists are kept: in tables that are built into the program, or,
//! while files are read, in a store that grows.
//!
//! A text or a list is a position in there, so a dataset holds no pointers: the
//! loader of a position-independent program would have to set each of them.
//! A process has either the tables or the store.

#[allow(clippy::wildcard_imports, reason = "a macro names every row")]
use crate::model::*;
use std::cmp::Ordering;
use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock, RwLock};

/// The texts that are built in.
static EMBEDDED: OnceLock<EmbeddedTexts> = OnceLock::new();

/// Each once, in alphabetical order.
struct EmbeddedTexts {
    all: &'static str,
    /// Where each begins, and where the last ends.
    offsets: &'static [u32],
}

/// The texts that were read so far.
static READ: LazyLock<RwLock<ReadTexts>> = LazyLock::new(|| {
    RwLock::new(ReadTexts {
        all: vec![""],
        positions: HashMap::from([("", 0)]),
    })
});

/// Each once. The first is empty, as it is in alphabetical order.
struct ReadTexts {
    all: Vec<&'static str>,
    positions: HashMap<&'static str, u32>,
}

/// Uses texts that are built into the program. Goes before [`embed`].
///
/// # Panics
///
/// In a process that has a dataset.
pub fn embed_texts(all: &'static str, offsets: &'static [u32]) {
    let texts = EmbeddedTexts { all, offsets };
    assert!(EMBEDDED.set(texts).is_ok(), "a process has one dataset");
}

/// Uses the rows of a table that is built into the program.
///
/// # Panics
///
/// In a process that has a dataset.
pub fn embed<T: Row>(rows: &'static [T]) {
    let is_first = T::table().embedded.set(rows).is_ok();
    assert!(is_first, "a process has one dataset");
}

/// Whether the positions of texts are in alphabetical order.
#[inline]
pub(crate) fn is_sorted() -> bool {
    EMBEDDED.get().is_some()
}

/// The text at a position. Code for it at each of its many uses would be large.
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

/// The position of a text, if it is built in.
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

/// The position of a text that is read.
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

/// The positions that the texts get when they are built in.
static RANKS: OnceLock<Vec<u32>> = OnceLock::new();

/// The texts that were read, in alphabetical order. From now on [`rank`] has the
/// position there of each; the order is settled, so nothing can be read anymore.
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

/// The position that a text gets when it is built in, once that is settled.
pub(crate) fn rank(position: u32) -> Option<u32> {
    RANKS.get().map(|ranks| ranks[position as usize])
}

/// What can be in a [`List`].
pub trait Row: Sized + 'static {
    /// The rows of all lists.
    fn table() -> &'static Table<Self>;
}

/// The rows of all lists of a type, one list after the other.
pub struct Table<T: 'static> {
    embedded: OnceLock<&'static [T]>,
    /// The lists that were read so far, with the position of the first row of each.
    read: RwLock<Vec<(u32, &'static [T])>>,
}

impl<T> Table<T> {
    const fn new() -> Self {
        Table {
            embedded: OnceLock::new(),
            read: RwLock::new(Vec::new()),
        }
    }

    /// The rows of the list that begins at a position.
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

    /// The lists that were read.
    #[cfg(feature = "read")]
    pub(crate) fn lists(&self) -> Vec<&'static [T]> {
        let read = self.read.read().unwrap();
        read.iter().map(|(_, rows)| *rows).collect()
    }

    /// The position of a list that is read.
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

/// A position or a length, of which a text or a list takes little room.
pub(crate) fn size(number: usize) -> u32 {
    u32::try_from(number).expect("a dataset is smaller than four gigabytes")
}

/// Calls a macro with the types of rows.
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
