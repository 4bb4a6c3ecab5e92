//! The parts of the search shared by the build script and the program: tokenization and
//! the index.
//!
//! The build script generates the index as Rust source. Ranking is documented in
//! `src/search.rs`.

pub mod analysis;
#[cfg(feature = "read")]
pub mod build;
pub mod fold;
pub mod index;
pub mod stem;
#[cfg(feature = "read")]
pub mod vocabulary;
