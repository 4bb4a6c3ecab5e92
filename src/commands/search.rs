//! `search`.

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
pub struct Search {}

/// Answers the command.
///
/// # Errors
///
/// Always, as yet.
pub fn view(_: &cli::Search) -> Result<(Query, Search), Failure> {
    Err(Failure::unanswered("not_yet", "not there yet".to_owned()))
}

impl View for Search {
    fn document(&self) -> Document {
        Document::default()
    }

    fn cite(&self, _: &mut Citations) {}
}
