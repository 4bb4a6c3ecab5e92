//! The types of the dataset, with the field names of its files.
//!
//! The build script reads the files into these types, checks them and generates Rust
//! source, which the program includes. A [`Text`] or a [`List`] is a position in
//! a table of the [`store`](crate::store), so nothing is parsed, copied or relocated at
//! startup.
//!
//! [`Dataset`] contains everything. From there:
//!
//! - [`Occupation`], [`Section`] and [`Misconception`] describe the work;
//! - [`Country`] describes a country by [`Topic`];
//! - [`WageRow`], [`ProjectionRow`], [`IndustryRow`], [`ScaleRow`] and [`RateRow`]
//!   are rows of tables, grouped by [`Series`] and [`Scale`];
//! - [`StatedFigure`] is a figure outside those tables;
//! - [`Term`] is an entry of the glossary, [`Source`] a publication.
//!
//! All figures share the closed lists [`Measure`], [`Statistic`], [`Period`], [`Basis`]
//! and [`Confidence`]. Missing values have a [`Status`] that says why.

mod alternative;
mod answer;
mod field;
mod figure;
mod glossary;
mod misconception;
mod occupation;
mod questions;
mod region;
mod school;
mod section;
mod source;
mod tables;

pub use alternative::*;
pub use answer::*;
pub use field::*;
pub use figure::*;
pub use glossary::*;
pub use misconception::*;
pub use occupation::*;
pub use questions::*;
pub use region::*;
pub use school::*;
pub use section::*;
pub use source::*;
pub use tables::*;

use serde::{Deserialize, Serialize};

/// The dataset. One value is embedded in the program.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Dataset {
    /// Release date of the data, ISO 8601.
    pub version: Text,
    /// Ids of the countries shown by default.
    pub default_regions: List<Text>,
    pub occupation: Occupation,
    /// Sections, in the order of `career show`.
    pub sections: List<Section>,
    pub misconceptions: List<Misconception>,
    /// Other jobs and courses, in file order.
    pub alternatives: List<Alternative>,
    /// Commands that answer questions, in file order.
    #[serde(default)]
    pub answers: List<Answer>,
    /// Countries, sorted by id.
    pub regions: List<Country>,
    /// Subdivisions with figures of their own, sorted by id.
    pub subdivisions: List<Subdivision>,
    /// Survey series, sorted by id. Only the rows of one series are comparable.
    pub series: List<Series>,
    /// National and regional survey wages: by region, code, then date.
    pub wages: List<WageRow>,
    /// Employment projections: by series, then round.
    pub projections: List<ProjectionRow>,
    /// Employment by industry: by series, largest first.
    pub industries: List<IndustryRow>,
    /// Pay scales, sorted by id, which starts with the region.
    pub scales: List<Scale>,
    /// The amounts of every pay scale: by scale, grade, then step.
    pub scale_rows: List<ScaleRow>,
    /// Exchange rates and purchasing power parities: by currency, then year.
    pub rates: List<RateRow>,
    pub rate_sources: RateSources,
    /// Graduates: by region, program, award, then year.
    pub graduates: List<GraduateRow>,
    pub terms: List<Term>,
    /// Cited publications, sorted by id.
    pub sources: List<Source>,
}
