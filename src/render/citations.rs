//! Numbering and formatting of citations.

use crate::dataset;
use crate::display::{self, joined};
use crate::document::{Document, SourceList};
use crate::model::{Source, Text};

/// The listed sources of a document, in order of their numbers.
pub struct Citations {
    pub sources: Vec<&'static Source>,
}

impl Citations {
    /// Numbers the sources of a document; empty if it lists none.
    pub fn of(document: &Document) -> Self {
        let sources = match document.source_list {
            SourceList::Omitted => Vec::new(),
            SourceList::Short | SourceList::Full => document.citations(),
        };
        Citations {
            sources: sources.into_iter().filter_map(dataset::source).collect(),
        }
    }

    /// The numbers of sources, from 1, ascending.
    pub fn numbers(&self, ids: &[Text]) -> Vec<usize> {
        let number = |id: &Text| self.sources.iter().position(|source| source.id == *id);
        let numbers = ids.iter().filter_map(number).map(|index| index + 1);
        let mut numbers: Vec<usize> = numbers.collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }

    /// The same as text: ` [1, 4]`; empty if none is listed.
    pub fn marks(&self, ids: &[Text]) -> String {
        let numbers = self.numbers(ids);
        match numbers.is_empty() {
            true => String::new(),
            false => format!(" [{}]", joined(numbers, ", ")),
        }
    }
}

/// Publisher and year, if known.
#[must_use]
pub fn short_citation(source: &Source) -> String {
    // Parentheses disambiguate publishers; titles do so too.
    let publisher = source.publisher.split(" (").next().unwrap_or_default();
    match source.published.and_then(|date| date.as_str().get(..4)) {
        Some(year) => format!("{publisher}, {year}"),
        None => publisher.to_owned(),
    }
}

/// Publisher, title, date and requested attribution. The address is shown by `career
/// sources`.
#[must_use]
pub fn full_citation(source: &Source) -> String {
    let mut line = format!("{}. {}", source.publisher, source.title);
    if let Some(published) = source.published {
        line += &format!(", {}", display::date(Some(published)));
    }
    if !line.ends_with(['.', '?', '!']) {
        line.push('.');
    }
    // Public domain needs no attribution.
    let credit = source
        .attribution
        .filter(|_| source.licence.as_str() != "Public domain");
    if let Some(credit) = credit {
        line += &format!(" {credit}");
    }
    line
}

/// The attributions that the licences of cited sources require.
pub fn credits(document: &Document) -> String {
    let cited = document.citations().into_iter();
    let sources = cited.filter_map(dataset::source);
    let required = sources.filter(|source| source.licence.starts_with("CC BY"));
    let credits = required.filter_map(|source| Some(source.attribution?.as_str()));
    let mut credits: Vec<&str> = credits.collect();
    credits.dedup();
    credits.join(" ")
}
