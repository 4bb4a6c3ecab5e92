//! The numbers of sources, and how a source is cited.

use crate::dataset;
use crate::display;
use crate::document::{Document, SourceList};
use crate::model::{Source, Text};

/// The sources that a document lists, in the order of their numbers.
pub struct Citations {
    pub sources: Vec<&'static Source>,
}

impl Citations {
    /// Numbers the sources of a document; none where it lists none.
    pub fn of(document: &Document) -> Self {
        let sources = match document.source_list {
            SourceList::Omitted => Vec::new(),
            SourceList::Short | SourceList::Full => document.citations(),
        };
        Citations {
            sources: sources.into_iter().filter_map(dataset::source).collect(),
        }
    }

    /// The numbers of sources, counted from 1, in ascending order.
    pub fn numbers(&self, ids: &[Text]) -> Vec<usize> {
        let number = |id: &Text| self.sources.iter().position(|source| source.id == *id);
        let numbers = ids.iter().filter_map(number).map(|index| index + 1);
        let mut numbers: Vec<usize> = numbers.collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }
}

/// A source in a few words: who published it and, where that is known, in which
/// year.
#[must_use]
pub fn short_citation(source: &Source) -> String {
    // What stands in brackets tells publishers of one name apart; titles do so too.
    let publisher = source.publisher.split(" (").next().unwrap_or_default();
    match source.published.and_then(|date| date.as_str().get(..4)) {
        Some(year) => format!("{publisher}, {year}"),
        None => publisher.to_owned(),
    }
}

/// A source in a line: who published it, what and when, and the credit that it
/// asks for. Its address is for `career sources`.
#[must_use]
pub fn full_citation(source: &Source) -> String {
    let mut line = format!("{}. {}", source.publisher.as_str(), source.title.as_str());
    if let Some(published) = source.published {
        line += &format!(", {}", display::date(Some(published)));
    }
    if !line.ends_with(['.', '?', '!']) {
        line.push('.');
    }
    // Public domain needs no credit beside the publisher's name.
    let credit = source
        .attribution
        .filter(|_| source.licence.as_str() != "Public domain");
    if let Some(credit) = credit {
        line += &format!(" {}", credit.as_str());
    }
    line
}

/// The credit that a source asks for, where its licence makes it a condition.
pub fn credit(source: &Source) -> Option<Text> {
    source
        .attribution
        .filter(|_| source.licence.starts_with("CC BY"))
}
