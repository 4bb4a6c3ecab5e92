//! The types of the dataset, with the names of the files.
//!
//! The build script reads the files into these types, checks them and writes them
//! out as Rust, which the program includes. So everything here is plain data: a
//! [`Text`] or a [`List`] is a position in a table of the [`store`](crate::store),
//! and nothing needs to be parsed, copied or relocated when the program starts.
//!
//! [`Dataset`] holds everything. From there:
//!
//! - [`Occupation`], [`Section`] and [`Misconception`] hold what is said of the work;
//! - [`Country`] holds what is known of one country, a [`Topic`] at a time;
//! - [`WageRow`], [`ProjectionRow`], [`IndustryRow`], [`ScaleRow`] and [`RateRow`]
//!   are the rows of tables, [`Series`] and [`Scale`] what they are rows of;
//! - [`StatedFigure`] is a figure that no table holds;
//! - [`Term`] explains a word, [`Source`] is where something comes from.
//!
//! Every figure, of a table or not, is told apart by the same closed lists:
//! [`Measure`], [`Statistic`], [`Period`], [`Basis`] and [`Confidence`]. What is
//! not there has a [`Status`] that says why.

mod alternative;
mod answer;
mod field;
mod figure;
mod glossary;
mod misconception;
mod occupation;
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
pub use region::*;
pub use school::*;
pub use section::*;
pub use source::*;
pub use tables::*;

use serde::{Deserialize, Serialize};

/// Everything the program knows. One value of it is built into the program.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Dataset {
    /// Release date of the data, ISO 8601.
    pub version: Text,
    /// Ids of the countries that are shown where none is named.
    pub default_regions: List<Text>,
    pub occupation: Occupation,
    /// The text sections, in the order `career show` gives them.
    pub sections: List<Section>,
    pub misconceptions: List<Misconception>,
    /// Other jobs and courses, in the order of their file.
    pub alternatives: List<Alternative>,
    /// Commands that answer questions, in the order of their file.
    #[serde(default)]
    pub answers: List<Answer>,
    /// Countries, ordered by id.
    pub regions: List<Country>,
    /// Parts of countries that have figures of their own, ordered by id.
    pub subdivisions: List<Subdivision>,
    /// The survey series, each of which may be read as one line over the years,
    /// ordered by id.
    pub series: List<Series>,
    /// National and regional survey wages: by region, code, then date.
    pub wages: List<WageRow>,
    /// Employment projections: by code, then round.
    pub projections: List<ProjectionRow>,
    /// Who employs the occupation: by code, the largest first.
    pub industries: List<IndustryRow>,
    /// Ordered by id, which begins with the region.
    pub scales: List<Scale>,
    /// The amounts of every pay scale: by scale, grade, then step.
    pub scale_rows: List<ScaleRow>,
    /// Exchange rates and purchasing power parities: by currency, then year.
    pub rates: List<RateRow>,
    pub rate_sources: RateSources,
    /// People who completed a program: by region, program, award, then year.
    pub graduates: List<GraduateRow>,
    pub terms: List<Term>,
    /// Every publication cited, ordered by id.
    pub sources: List<Source>,
}
