//! `explain`: what a word of the reference means.

use crate::cli;
use crate::data::DATASET;
use crate::document::{Detail, Document, Entry, Words};
use crate::envelope::{Citations, View};
use crate::exit::{Failure, quoted};
use crate::model::{Term, Text};
use crate::nearest::nearest;
use crate::records::{Column, Records, cell};
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
pub fn view(arguments: &cli::Explain) -> Result<(Query, Explain), Failure> {
    if arguments.term.is_empty() {
        let terms = DATASET.terms.iter().collect();
        return Ok((Query { term: None }, Explain { terms }));
    }
    let asked = arguments.term.join(" ");
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
    let names = names.into_iter().flatten().chain(term.aliases.0.to_vec());
    names.map(|name| name.0)
}

/// A name as it is compared: in lower case, with one space between words.
fn normal(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    words.join(" ").to_lowercase()
}

fn unknown(asked: &str) -> Failure {
    let known = DATASET.terms.iter().flat_map(names);
    Failure::unanswered("no_term", format!("nothing explains {}", quoted(asked)))
        .candidates(nearest(asked, known).map(String::from))
        .hint("'career explain' lists the terms")
}

impl View for Explain {
    fn document(&self) -> Document {
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

    fn records(&self) -> Option<Records> {
        Some(Records::new(&COLUMNS, self.terms.iter().copied()))
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
        Some(expansion) => format!("{}, {}", term.term.0, expansion.0).into(),
        None => term.term.into(),
    }
}

fn joined(texts: impl Iterator<Item = Text>) -> String {
    let texts: Vec<&str> = texts.map(|text| text.0).collect();
    texts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::COLUMNS;
    use crate::data::DATASET;
    use crate::records::{keys, names};

    #[test]
    fn every_field_of_a_term_has_its_column() {
        assert_eq!(names(&COLUMNS), keys(DATASET.terms[0]));
    }
}
