//! `explain`: what a word of the reference means.

use crate::args;
use crate::dataset::DATASET;
use crate::document::{Depth, Detail, Document, Entry, Words};
use crate::error::{Error, quoted};
use crate::model::{Term, Text};
use crate::rows::{Column, Rows, cell};
use crate::suggest::nearest;
use crate::view::{Citations, View};
use serde::Serialize;

/// The question as it was understood.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Query {
    /// Id of the term asked for; null: all.
    term: Option<Text>,
}

/// Terms, in the order of their ids.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Explain {
    /// In the order of their ids.
    terms: Vec<&'static Term>,
}

/// The term that is named, or all of them.
///
/// # Errors
///
/// A word that is no term's: a fair question without an answer.
pub fn view(arguments: &args::Explain) -> Result<(Query, Explain), Error> {
    if arguments.terms.is_empty() {
        let terms = DATASET.terms.iter().collect();
        return Ok((Query { term: None }, Explain { terms }));
    }
    let asked = arguments.terms.join(" ");
    let wanted = normal(&asked);
    let term = DATASET
        .terms
        .iter()
        .find(|term| names(term).any(|name| normal(name) == wanted))
        .ok_or_else(|| unknown(&asked))?;
    let query = Query {
        term: Some(term.id),
    };
    Ok((query, Explain { terms: vec![term] }))
}

/// Everything that a term may be asked for by.
fn names(term: &'static Term) -> impl Iterator<Item = &'static str> {
    let names = [Some(term.id), Some(term.term), term.expansion];
    let names = names
        .into_iter()
        .flatten()
        .chain(term.aliases.as_slice().to_vec());
    names.map(|name| name.as_str())
}

/// A name as it is compared: in lower case, with one space between words.
fn normal(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    words.join(" ").to_lowercase()
}

fn unknown(asked: &str) -> Error {
    let known = DATASET.terms.iter().flat_map(names);
    Error::not_found("no_term", format!("nothing explains {}", quoted(asked)))
        .candidates(nearest(asked, known).map(String::from))
        .hint("'career explain' lists the terms")
}

impl View for Explain {
    fn document(&self, _depth: Depth) -> Document {
        if let [term] = self.terms[..] {
            return alone(term);
        }
        let mut document = Document::titled("What the words mean");
        for term in &self.terms {
            document.entry(Entry {
                title: title(term),
                text: term.text.into(),
                details: Vec::new(),
                sources: term.sources.to_vec(),
                number: None,
            });
        }
        document
    }

    fn records(&self) -> Option<Rows> {
        Some(Rows::new(&COLUMNS, self.terms.iter().copied()))
    }

    fn cite(&self, sources: &mut Citations) {
        sources.add(self.terms.iter().flat_map(|term| term.sources).copied());
    }
}

const COLUMNS: [Column<Term>; 7] = [
    ("id", |term| cell(term.id)),
    ("term", |term| cell(term.term)),
    ("expansion", |term| cell(term.expansion)),
    ("aliases", |term| cell(term.aliases)),
    ("text", |term| cell(term.text)),
    ("see", |term| cell(term.see)),
    ("sources", |term| cell(term.sources)),
];

fn alone(term: &'static Term) -> Document {
    let mut document = Document::titled(title(term));
    document.cited_paragraph(term.text, &term.sources);
    let mut facts = Vec::new();
    if !term.aliases.is_empty() {
        facts.push(Detail::new("Also", joined(term.aliases.iter().copied())));
    }
    if !term.see.is_empty() {
        let see = DATASET.terms.iter();
        let see = see.filter(|other| term.see.contains(&other.id));
        facts.push(Detail::new("See", joined(see.map(|other| other.term))));
    }
    document.facts(facts);
    document
}

/// A term with what it stands for: `RHIT, Registered Health Information Technician`.
fn title(term: &'static Term) -> Words {
    match term.expansion {
        Some(expansion) => format!("{}, {}", term.term.as_str(), expansion.as_str()).into(),
        None => term.term.into(),
    }
}

fn joined(texts: impl Iterator<Item = Text>) -> String {
    let texts: Vec<&str> = texts.map(|text| text.as_str()).collect();
    texts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::COLUMNS;
    use crate::dataset::DATASET;
    use crate::rows::{keys, names};

    #[test]
    fn every_field_of_a_term_has_its_column() {
        assert_eq!(names(&COLUMNS), keys(DATASET.terms[0]));
    }
}
