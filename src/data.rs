//! The dataset, as the build script baked it, and how to look things up in it.
//!
//! `data/build/main.rs` makes it from the files under `data/`, of which
//! `data/README.md` tells; [`crate::model`] has its types.

use crate::model::{Code, Dataset, Region, Series, Source, Text};

/// The dataset that is built into the program. Nothing of it is parsed or
/// copied when the program starts.
#[expect(
    clippy::unreadable_literal,
    reason = "the numbers are written by a program for a program"
)]
pub static DATASET: Dataset = include!(concat!(env!("OUT_DIR"), "/dataset.rs"));

/// The publication with an id. The build has checked that every id that the
/// dataset cites has one.
#[must_use]
pub fn source(id: Text) -> Option<&'static Source> {
    let sources = DATASET.sources.0;
    let index = sources.binary_search_by_key(&id, |source| source.id).ok()?;
    Some(&sources[index])
}

/// The country with an id of ISO 3166-1.
#[must_use]
pub fn region(id: &str) -> Option<&'static Region> {
    DATASET.regions.iter().find(|region| region.id.0 == id)
}

/// The survey series of a code.
#[must_use]
pub fn series(id: Text) -> Option<&'static Series> {
    DATASET.series.iter().find(|series| series.id == id)
}

/// The code with an id, as `data/occupation.toml` has it.
#[must_use]
pub fn code(id: Text) -> Option<&'static Code> {
    DATASET.occupation.codes.iter().find(|code| code.id == id)
}
