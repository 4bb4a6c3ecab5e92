//! What the build script and the program share of the search: how texts are cut
//! into words, and how the index is laid out.
//!
//! The build script makes the index from the passages of the dataset, the program
//! reads it as it stands. How it ranks is told in `src/search.rs`.

pub mod analysis;
#[cfg(feature = "read")]
pub mod build;
#[cfg(feature = "read")]
mod encode;
pub mod fold;
pub mod index;
pub mod stem;
#[cfg(feature = "read")]
pub mod vocabulary;
