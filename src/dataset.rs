//! The dataset, as the build script embedded it, and how to look things up in it.
//!
//! `build.rs` makes it from the files under `data/`; [`crate::model`] has its types.

use crate::model::{
    Code, Country, Dataset, IndustryRow, ProjectionRow, RateRow, Scale, ScaleRow, Scope, Series,
    Source, Subdivision, Text, WageRow,
};
use std::sync::LazyLock;

/// The dataset that is built into the program. The first access tells its texts
/// and lists where their tables are; nothing is parsed or copied.
pub static DATASET: LazyLock<Dataset> = LazyLock::new(embedded::dataset);

/// What the build script wrote.
#[allow(clippy::all, clippy::pedantic, reason = "nobody reads it")]
mod embedded {
    use career_data::{model::*, store::*};

    include!(concat!(env!("OUT_DIR"), "/dataset.rs"));
}

/// A text of the dataset that is the same as another.
#[must_use]
pub fn text(text: &str) -> Option<Text> {
    LazyLock::force(&DATASET);
    Text::find(text)
}

/// The rows with a key. The build has put them in the order of their keys, so
/// finding them takes hardly longer among many than among few.
fn rows<T, K: Ord>(all: &'static [T], key: &K, key_of: impl Fn(&T) -> K) -> &'static [T] {
    let start = all.partition_point(|row| key_of(row) < *key);
    let rest = &all[start..];
    &rest[..rest.partition_point(|row| key_of(row) == *key)]
}

/// The record with an id, of records in the order of their ids.
fn record<T>(all: &'static [T], id: &str, id_of: impl Fn(&T) -> Text) -> Option<&'static T> {
    let index = all
        .binary_search_by(|record| id_of(record).as_str().cmp(id))
        .ok()?;
    Some(&all[index])
}

/// The publication with an id. The build has checked that every id that the
/// dataset cites has one.
#[must_use]
pub fn source(id: Text) -> Option<&'static Source> {
    record(DATASET.sources.as_slice(), &id, |source| source.id)
}

/// The country with an id of ISO 3166-1, in upper case.
#[must_use]
pub fn region(id: &str) -> Option<&'static Country> {
    record(DATASET.regions.as_slice(), id, |region| region.id)
}

/// The country that a region is or is a part of.
#[must_use]
pub fn country_of(region: Text) -> Option<&'static Country> {
    self::region(region.split('-').next()?)
}

/// The part of a country with an id of ISO 3166-2, in upper case.
#[must_use]
pub fn subdivision(id: &str) -> Option<&'static Subdivision> {
    record(DATASET.subdivisions.as_slice(), id, |part| part.id)
}

/// The survey series of a code.
#[must_use]
pub fn series(id: Text) -> Option<&'static Series> {
    record(DATASET.series.as_slice(), &id, |series| series.id)
}

/// The wages of a region, by series and then by survey.
#[must_use]
pub fn wages(region: Text) -> &'static [WageRow] {
    rows(DATASET.wages.as_slice(), &region, |row| row.region)
}

/// The wages of a series in a region, the newest last.
#[must_use]
pub fn wages_of(region: Text, series: Text) -> &'static [WageRow] {
    rows(DATASET.wages.as_slice(), &(region, series), |row| {
        (row.region, row.series)
    })
}

/// The projections for a series, the newest round last.
#[must_use]
pub fn projections(series: Text) -> &'static [ProjectionRow] {
    rows(DATASET.projections.as_slice(), &series, |row| row.series)
}

/// The industries that employ who is counted in a series, the largest first.
#[must_use]
pub fn industries(series: Text) -> &'static [IndustryRow] {
    rows(DATASET.industries.as_slice(), &series, |row| row.series)
}

/// The pay scale with an id.
#[must_use]
pub fn scale(id: &str) -> Option<&'static Scale> {
    record(DATASET.scales.as_slice(), id, |scale| scale.id)
}

/// The pay scales of a country.
#[must_use]
pub fn scales(region: Text) -> &'static [Scale] {
    // Their ids begin with that of the country, so they are in its order as well.
    rows(DATASET.scales.as_slice(), &region, |scale| scale.region)
}

/// The amounts of a scale, by grade and then by step.
#[must_use]
pub fn scale_rows(scale: Text) -> &'static [ScaleRow] {
    rows(DATASET.scale_rows.as_slice(), &scale, |row| row.scale)
}

/// The amounts of one grade of a scale, by step.
pub fn steps(scale: Text, grade: Text) -> impl Iterator<Item = &'static ScaleRow> {
    scale_rows(scale)
        .iter()
        .filter(move |row| row.grade == grade)
}

/// The rates of a currency in a year.
#[must_use]
pub fn rate(currency: Text, year: u16) -> Option<&'static RateRow> {
    let key = (currency, year);
    rows(DATASET.rates.as_slice(), &key, |row| {
        (row.currency, row.year)
    })
    .first()
}

/// Whether a series counts this occupation, be it with others.
#[must_use]
pub fn is_own(series: &Series) -> bool {
    matches!(series.scope, Scope::Own | Scope::Hybrid)
}

/// The occupation's code in the international classification.
#[must_use]
pub fn isco_08() -> Option<Text> {
    let mut codes = DATASET.occupation.codes.iter();
    let code = codes.find(|code| code.system.as_str() == "ISCO-08")?;
    Some(code.code)
}

/// The code with an id, as `data/occupation.toml` has it.
#[must_use]
pub fn code(id: Text) -> Option<&'static Code> {
    DATASET.occupation.codes.iter().find(|code| code.id == id)
}
