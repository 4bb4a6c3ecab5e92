//! `explain`.

use crate::cli;
use crate::document::Document;
use crate::envelope::{Citations, View};
use crate::exit::Failure;
use serde::Serialize;

/// The question as it was understood.
#[derive(Serialize)]
pub struct Query {}

/// The answer.
#[derive(Serialize)]
pub struct Explain {}

/// Answers the command.
///
/// # Errors
///
/// Always, as yet.
pub fn view(_: &cli::Explain) -> Result<(Query, Explain), Failure> {
    Err(Failure::unanswered("not_yet", "not there yet".to_owned()))
}

impl View for Explain {
    fn document(&self) -> Document {
        Document::default()
    }

    fn cite(&self, _: &mut Citations) {}
}
