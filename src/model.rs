//! The types of the dataset, defined by the data crate.

pub use career_data::model::*;
