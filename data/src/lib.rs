//! The dataset of the `career` reference: its types, how its files are read, and
//! the rules they keep. The files are documented in `data/README.md`.
//!
//! The build script reads and checks the files with [`read::dataset`] and embeds them
//! in the program, which uses only the types of [`model`].

pub mod model;
pub mod passages;
pub mod search;
pub mod store;

#[cfg(feature = "read")]
pub mod check;
#[cfg(feature = "read")]
pub mod embed;
#[cfg(feature = "read")]
pub mod problem;
#[cfg(feature = "read")]
pub mod read;

/// The directory of the dataset: that of this crate.
pub const FOLDER: &str = env!("CARGO_MANIFEST_DIR");
