//! Rows of separated values, one observation a row, for spreadsheets and scripts.

use crate::cli::Format;
use crate::envelope::View;
use crate::exit::Failure;

/// Writes the rows of an answer.
///
/// # Errors
///
/// An answer that has no rows.
pub fn separated<Data: View>(_: &Data, _: Format) -> Result<String, Failure> {
    Err(Failure::usage("no_rows", "not there yet".to_owned()))
}
