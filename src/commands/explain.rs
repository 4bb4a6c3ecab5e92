//! `explain`: glossary terms, and certificates side by side.

use crate::args;
use crate::commands::distinct;
use crate::dataset::DATASET;
use crate::display::{Word, capitalized};
use crate::document::{Cited, Column, Depth, Detail, Document, Table, entries};
use crate::error::{Error, quoted};
use crate::model::{Aspect, Credential, Term, Text};
use crate::rows::{Column as RowColumn, Rows, cell};
use crate::suggest::nearest;
use crate::view::{Citations, View};
use serde::Serialize;
use std::collections::BTreeSet;

/// The query as interpreted.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Query {
    /// Ids of the terms; empty: all.
    terms: Vec<Text>,
}

/// Terms, and the credentials that they name.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Explain {
    /// In the given order, else by id.
    terms: Vec<&'static Term>,
    /// The credentials that the terms name; empty if all terms are listed.
    credentials: Vec<&'static Credential>,
}

/// The terms that are named, or all of them.
///
/// # Errors
///
/// An unknown term.
pub fn view(arguments: &args::Explain) -> Result<(Query, Explain), Error> {
    if arguments.terms.is_empty() {
        let view = Explain {
            terms: DATASET.terms.iter().collect(),
            credentials: Vec::new(),
        };
        return Ok((Query { terms: Vec::new() }, view));
    }
    // A term may have several words.
    let terms = if let Ok(term) = find(&arguments.terms.join(" ")) {
        vec![term]
    } else {
        let terms = arguments.terms.iter().map(|name| find(name));
        distinct(terms.collect::<Result<Vec<_>, Error>>()?)
    };
    let query = Query {
        terms: terms.iter().map(|term| term.id).collect(),
    };
    let credentials = terms.iter().filter_map(|term| credential(term)).collect();
    Ok((query, Explain { terms, credentials }))
}

fn find(name: &str) -> Result<&'static Term, Error> {
    let wanted = normalized(name);
    let is_wanted = |term: &&'static Term| names(term).any(|name| normalized(name) == wanted);
    let mut terms = DATASET.terms.iter();
    terms.find(is_wanted).ok_or_else(|| unknown(name))
}

/// All names of a term.
fn names(term: &'static Term) -> impl Iterator<Item = &'static str> {
    let own = [Some(term.term), term.expansion, Some(term.id)];
    let names = own.into_iter().flatten();
    names.chain(term.aliases.iter().copied()).map(Text::as_str)
}

/// Normalizes case and white space.
fn normalized(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    words.join(" ").to_lowercase()
}

fn unknown(name: &str) -> Error {
    let known = DATASET.terms.iter().flat_map(names);
    Error::not_found("no_term", format!("no glossary entry {}", quoted(name)))
        .suggestions(nearest(name, known).map(String::from))
        .hint("'career explain' lists the terms")
}

/// The credential that a term abbreviates.
fn credential(term: &Term) -> Option<&'static Credential> {
    let mut credentials = DATASET
        .regions
        .iter()
        .flat_map(|country| country.credentials);
    credentials.find(|credential| credential.short.is_some_and(|short| short == term.term))
}

impl View for Explain {
    fn document(&self, depth: Depth) -> Document {
        match &self.terms[..] {
            [term] => self.single(term, depth),
            terms if terms.len() == DATASET.terms.len() => glossary(terms, depth),
            terms => self.several(terms, depth),
        }
    }

    fn records(&self) -> Option<Rows> {
        Some(Rows::new(&COLUMNS, self.terms.iter().copied()))
    }

    fn cite(&self, sources: &mut Citations) {
        sources.add(self.terms.iter().flat_map(|term| term.sources).copied());
        for credential in &self.credentials {
            sources.add(credential.sources.iter().copied());
            sources.add(credential.details.iter().filter_map(|detail| detail.source));
        }
    }
}

/// The columns of the rows.
pub(super) const COLUMNS: [RowColumn<Term>; 7] = [
    RowColumn::text("id", |term| cell(term.id)),
    RowColumn::text("term", |term| cell(term.term)),
    RowColumn::text("expansion", |term| cell(term.expansion)),
    RowColumn::text("aliases", |term| cell(term.aliases)),
    RowColumn::text("text", |term| cell(term.text)),
    RowColumn::text("see", |term| cell(term.see)),
    RowColumn::text("sources", |term| cell(term.sources)),
];

/// The whole glossary: names only, or every meaning.
fn glossary(terms: &[&'static Term], depth: Depth) -> Document {
    let mut document = Document::titled("Glossary");
    if depth == Depth::Full {
        for term in terms {
            document.entry(entries::term(term));
        }
        return document;
    }
    let names: Vec<&str> = terms.iter().map(|term| term.term.as_str()).collect();
    document.paragraph(names.join(", "));
    document.more("Every meaning");
    document.next(["career explain RHIT", "career explain RHIT CCS"]);
    document
}

impl Explain {
    /// A single term, with its credential.
    fn single(&self, term: &'static Term, depth: Depth) -> Document {
        let mut document = Document::titled(entries::name_of_term(term));
        document.cited_paragraph(term.text, &term.sources);
        for credential in &self.credentials {
            let aspects = credential.details.iter().map(|detail| {
                let label = capitalized(detail.aspect.word());
                Detail::new(label, entries::aspect(detail)).citing(detail.source)
            });
            document.facts(aspects.collect());
            if depth == Depth::Full {
                document.entry(entries::credential(credential));
            }
        }
        let mut facts = Vec::new();
        if !term.aliases.is_empty() {
            facts.push(Detail::new(
                "Also called",
                joined(term.aliases.iter().copied()),
            ));
        }
        if !term.see.is_empty() {
            let others = DATASET.terms.iter();
            let see = others.filter(|other| term.see.contains(&other.id));
            facts.push(Detail::new("See", joined(see.map(|other| other.term))));
        }
        document.facts(facts);
        document
    }

    /// Several terms, with their credentials side by side.
    fn several(&self, terms: &[&'static Term], depth: Depth) -> Document {
        let names: Vec<&str> = terms.iter().map(|term| term.term.as_str()).collect();
        let mut document = Document::titled(names.join(", "));
        for term in terms {
            document.entry(entries::term(term));
        }
        if self.credentials.len() > 1 {
            document.table(self.aspects());
        }
        if depth == Depth::Full {
            for credential in &self.credentials {
                document.entry(entries::credential(credential));
            }
        }
        document
    }

    fn aspects(&self) -> Table {
        let details = self.credentials.iter().flat_map(|it| it.details);
        let aspects: BTreeSet<Aspect> = details.map(|detail| detail.aspect).collect();
        let mut columns = vec![Column::words("")];
        columns.extend(
            self.credentials
                .iter()
                .map(|credential| Column::words(credential.short.unwrap_or(credential.name))),
        );
        let rows = aspects.into_iter().map(|aspect| {
            let mut row = vec![capitalized(aspect.word()).into()];
            row.extend(self.credentials.iter().map(|credential| {
                let details = credential.details.iter();
                let newest = details
                    .filter(|detail| detail.aspect == aspect)
                    .max_by_key(|detail| detail.as_of);
                newest.map_or("not found".into(), |detail| {
                    Cited::new(entries::aspect(detail), detail.source)
                })
            }));
            row
        });
        Table::new(columns).rows(rows)
    }
}

fn joined(texts: impl Iterator<Item = Text>) -> String {
    let texts: Vec<&str> = texts.map(Text::as_str).collect();
    texts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::COLUMNS;
    use crate::dataset::DATASET;
    use crate::rows::{keys, names};

    #[test]
    fn every_term_field_has_a_column() {
        assert_eq!(names(&COLUMNS), keys(DATASET.terms[0]));
    }
}
