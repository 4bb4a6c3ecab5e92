//! The dataset as constants, read by the compiler from the tables that the
//! build script wrote.
//!
//! Everything here runs while the program is built, and leaves one constant:
//! its records, lists and texts stand in the program ready to be used. Written
//! out as Rust the dataset would be the same constant, but expressions take the
//! compiler far more memory than bytes: see "Growth" in CONTRIBUTING.md.

#![allow(
    long_running_const_eval,
    reason = "it ends with the tables, however long they are"
)]

use super::layout::layout;
use crate::model::{
    Alternative, Answer, Aspect, Award, Basis, Code, Confidence, Country, Credential, CredentialDetail,
    Dataset, Evidence, FigureRole, GraduateRow, Group, Headline, Holding, Hours, IndustryRow, Item,
    Law, Level, List, Measure, Misconception, Name, Number, Occupation, Ownership, Period,
    ProjectionRow, RateRow, RateSources, Role, Route, Scale, ScaleRow, School, SchoolKind, Scope,
    Section, Series, Source, Stance, Standing, StatedFigure, Statistic, Status, Subdivision, Term,
    Text, Topic, Verdict, WageRow,
};

/// What the build script wrote under a name.
macro_rules! written {
    ($include:ident, $name:expr) => {
        $include!(concat!(env!("OUT_DIR"), "/", $name))
    };
}

/// The dataset that is built into the program. Nothing of it is parsed or
/// copied when the program starts.
pub static DATASET: Dataset = dataset(&mut Reader(written!(include_bytes, "DATASET")));

/// The texts one after the other, each once, on pages. For every pointer to a
/// text the compiler goes through the page that it is on, so pages are short.
static PAGES: &[&str] = &written!(include, "PAGES");

/// What is left of a table.
///
/// After the end come zeros: every table without rows is there. Every call
/// costs the compiler time, so here are few, and patterns instead.
struct Reader(&'static [u8]);

const fn byte(from: &mut Reader) -> u8 {
    let [byte, rest @ ..] = from.0 else {
        return 0;
    };
    from.0 = rest;
    *byte
}

const fn short(from: &mut Reader) -> u16 {
    let [low, high, rest @ ..] = from.0 else {
        return 0;
    };
    from.0 = rest;
    *low as u16 | (*high as u16) << 8
}

const fn count(from: &mut Reader) -> usize {
    let [a, b, c, d, rest @ ..] = from.0 else {
        return 0;
    };
    from.0 = rest;
    *a as usize | (*b as usize) << 8 | (*c as usize) << 16 | (*d as usize) << 24
}

const fn number(from: &mut Reader) -> Number {
    let (low, high) = (count(from) as u64, count(from) as u64);
    Number(f64::from_bits(low | high << 32))
}

const fn text(from: &mut Reader) -> Text {
    ALL_TEXTS[count(from)]
}

const fn text_on_page(from: &mut Reader) -> Text {
    let (page, start, length) = (count(from), count(from), count(from));
    Text::new(PAGES[page].split_at(start).1.split_at(length).0)
}

/// The rows of a table, as a constant.
///
/// They are put together in groups, as many as a group has rows: the compiler
/// keeps the pointers of a constant in order, and to put one more into a long
/// one costs it more than into a short one. What is left of the last group is
/// cut off.
macro_rules! table {
    ($table:ident of $record:ident by $read:ident) => {
        static $table: &[$record] = {
            const TABLE: &[u8] = written!(include_bytes, stringify!($table));
            const ROWS: usize = count(&mut Reader(TABLE));
            const GROUP: usize = ROWS.isqrt() + 1;
            const GROUPS: usize = ROWS.div_ceil(GROUP);
            static ALL: [[$record; GROUP]; GROUPS] = {
                let mut from = Reader(TABLE);
                let _ = count(&mut from);
                let mut row = $read(&mut from);
                let mut groups = [[row; GROUP]; GROUPS];
                let mut group = 0;
                while group < GROUPS {
                    let mut rows = [row; GROUP];
                    let mut index = 0;
                    while index < GROUP {
                        rows[index] = row;
                        row = $read(&mut from);
                        index += 1;
                    }
                    groups[group] = rows;
                    group += 1;
                }
                groups
            };
            ALL.as_flattened().split_at(ROWS).0
        };
    };
}

/// What reads each record and each value of a closed list, and the tables of
/// those that stand in lists.
macro_rules! readers {
    (records $($record:ident as $read:ident $(in $table:ident)? {
        $($field:ident: $kind:ident $(($of:ident))?),* $(,)?
    })*) => {$(
        const fn $read(from: &mut Reader) -> $record {
            $record { $($field: readers!(@from, $kind $($of)?)),* }
        }

        $(table!($table of $record by $read);)?
    )*};

    (enums $($list:ident as $read:ident { $($value:ident),* $(,)? })*) => {$(
        const fn $read(from: &mut Reader) -> $list {
            const VALUES: &[$list] = &[$($list::$value),*];
            VALUES[byte(from) as usize]
        }
    )*};

    (@$from:ident, some $read:ident) => {
        if byte($from) == 0 { None } else { Some($read($from)) }
    };
    (@$from:ident, list $table:ident) => {{
        let (start, length) = (count($from), count($from));
        List::new($table.split_at(start).1.split_at(length).0)
    }};
    (@$from:ident, $read:ident) => {
        $read($from)
    };
}

layout!(readers);
table!(TEXTS of Text by text);
table!(HOLDINGS of Holding by holding);
table!(AWARDS of Award by award);
table!(ALL_TEXTS of Text by text_on_page);
