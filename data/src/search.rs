//! The parts of the search shared by the build script and the program: tokenization and
//! the format of the index.
//!
//! The build script generates the index; the program reads it in place. Ranking is
//! documented in `src/search.rs`.

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
