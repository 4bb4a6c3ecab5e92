//! `sources`: where every figure comes from, its licence and its date.

use crate::args;
use crate::dataset::DATASET;
use crate::display;
use crate::document::{self, Depth, Detail, Document, Table};
use crate::error::{Error, quoted};
use crate::model::{Source, Text};
use crate::rows::{Column, Rows, cell};
use crate::suggest::nearest;
use crate::view::{Citations, View};
use serde::Serialize;

/// The question as it was understood.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Query {
    /// Id of the one source asked for; null: all.
    id: Option<Text>,
}

/// Sources, in the order of their ids.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Sources {
    /// In the order of their ids.
    sources: Vec<&'static Source>,
}

/// All sources, or the one that is named.
///
/// # Errors
///
/// A name that is no source's.
pub fn view(arguments: &args::Sources) -> Result<(Query, Sources), Error> {
    let Some(id) = &arguments.id else {
        let sources = DATASET.sources.iter().collect();
        return Ok((Query { id: None }, Sources { sources }));
    };
    let wanted = id.to_lowercase();
    let known = DATASET
        .sources
        .iter()
        .find(|source| source.id.as_str() == wanted);
    let source = known.ok_or_else(|| {
        let ids = DATASET.sources.iter().map(|source| source.id.as_str());
        Error::usage("unknown_source", format!("no source {}", quoted(id)))
            .candidates(nearest(&wanted, ids).map(String::from))
            .hint("'career sources' lists them")
    })?;
    let query = Query {
        id: Some(source.id),
    };
    Ok((
        query,
        Sources {
            sources: vec![source],
        },
    ))
}

impl View for Sources {
    fn document(&self, _depth: Depth) -> Document {
        if let [source] = self.sources[..] {
            return in_full(source);
        }
        let mut document = Document::titled("Sources");
        let row = |source: &&'static Source| {
            vec![
                source.id.into(),
                source.publisher.into(),
                source.title.into(),
                display::date(source.published).into(),
                source.licence.into(),
            ]
        };
        document.table(Table {
            caption: format!(
                "{} publications, read by {}. 'career sources ID' shows one in full.",
                self.sources.len(),
                display::date(Some(DATASET.version))
            )
            .into(),
            sources: Vec::new(),
            columns: ["Id", "Publisher", "Title", "Published", "Licence"]
                .map(document::Column::words)
                .into(),
            rows: self.sources.iter().map(row).collect(),
            ..Table::default()
        });
        document
    }

    fn records(&self) -> Option<Rows> {
        Some(Rows::new(&COLUMNS, self.sources.iter().copied()))
    }

    /// The answer is the sources: they need no list of sources beside it.
    fn cite(&self, _: &mut Citations) {}
}

const COLUMNS: [Column<Source>; 10] = [
    ("id", |source| cell(source.id)),
    ("publisher", |source| cell(source.publisher)),
    ("title", |source| cell(source.title)),
    ("address", |source| cell(source.address)),
    ("published", |source| cell(source.published)),
    ("retrieved", |source| cell(source.retrieved)),
    ("licence", |source| cell(source.licence)),
    ("attribution", |source| cell(source.attribution)),
    ("read_in", |source| cell(source.read_in)),
    ("note", |source| cell(source.note)),
];

fn in_full(source: &'static Source) -> Document {
    let mut document = Document::titled(source.title);
    let fact = |label: &'static str, text: Option<Text>| Some(Detail::new(label, text?));
    let facts = [
        fact("id", Some(source.id)),
        fact("publisher", Some(source.publisher)),
        fact("address", source.address),
        Some(Detail::new("published", display::date(source.published))),
        Some(Detail::new(
            "retrieved",
            display::date(Some(source.retrieved)),
        )),
        fact("read in", source.read_in),
        fact("licence", Some(source.licence)),
        fact("credit", source.attribution),
        fact("note", source.note),
    ];
    document.facts(facts.into_iter().flatten().collect());
    document
}

#[cfg(test)]
mod tests {
    use super::COLUMNS;
    use crate::dataset::DATASET;
    use crate::rows::{keys, names};

    #[test]
    fn every_field_of_a_source_has_its_column() {
        assert_eq!(names(&COLUMNS), keys(DATASET.sources[0]));
    }
}
