//! `schema`.

use crate::cli;
use crate::exit::Failure;

/// Answers the command.
///
/// # Errors
///
/// Always, as yet.
pub fn answer(_: &cli::Schema) -> Result<String, Failure> {
    Err(Failure::unanswered("not_yet", "not there yet".to_owned()))
}
