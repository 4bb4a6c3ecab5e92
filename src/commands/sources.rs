//! `sources`: publications with date and licence.

use crate::args;
use crate::dataset::DATASET;
use crate::display;
use crate::document::{Depth, Document, Entry, entries};
use crate::error::{Error, quoted};
use crate::model::{Confidence, Source, Text};
use crate::region;
use crate::render::short_citation;
use crate::rows::{Column as RowColumn, Rows, cell};
use crate::suggest::nearest;
use crate::view::{Citations, View};
use serde::Serialize;
use std::collections::BTreeMap;

/// The query as interpreted.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Query {
    /// Id of the source; null: all.
    id: Option<Text>,
}

/// Sources, sorted by id.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Sources {
    /// Sorted by id.
    sources: Vec<&'static Source>,
}

/// Most ids named in an error that start with the word that was typed.
const BEGUN_SHOWN: usize = 6;

/// All sources, or the one that is named.
///
/// # Errors
///
/// An unknown source.
pub fn view(arguments: &args::Sources) -> Result<(Query, Sources), Error> {
    let Some(id) = &arguments.id else {
        let sources = DATASET.sources.iter().collect();
        return Ok((Query { id: None }, Sources { sources }));
    };
    let wanted = id.to_lowercase();
    let mut sources = DATASET.sources.iter();
    let source = sources
        .find(|source| source.id.as_str() == wanted)
        .ok_or_else(|| unknown(id, &wanted))?;
    let query = Query {
        id: Some(source.id),
    };
    let sources = vec![source];
    Ok((query, Sources { sources }))
}

fn unknown(id: &str, wanted: &str) -> Error {
    let ids = || DATASET.sources.iter().map(|source| source.id.as_str());
    let error = Error::usage("unknown_source", format!("no source {}", quoted(id)));
    let begun = ids().filter(|id| !wanted.is_empty() && id.starts_with(wanted));
    let begun: Vec<&str> = begun.collect();
    match begun[..] {
        [] => error
            .suggestions(nearest(wanted, ids()).map(String::from))
            .hint("'career sources' lists them"),
        [only] => error.suggestions([only.to_owned()]),
        [..] => {
            let more = match begun.len().saturating_sub(BEGUN_SHOWN) {
                0 => String::new(),
                more => format!(" and {more} more"),
            };
            let shown = begun[..begun.len().min(BEGUN_SHOWN)].join(", ");
            error.hint(format!("Those that begin so: {shown}{more}"))
        }
    }
}

impl View for Sources {
    fn document(&self, depth: Depth) -> Document {
        if let [source] = self.sources[..] {
            let mut document = Document::titled(source.title);
            document.facts(entries::source(source));
            return document;
        }
        let mut document = Document::titled(format!("Sources: {}", self.sources.len()));
        let best = best_confidence();
        for (kind, title) in KINDS {
            let mut sources = self.sources.clone();
            sources.retain(|source| best.get(&source.id).copied() == kind);
            if !sources.is_empty() {
                document.heading(2, format!("{title} ({})", sources.len()));
            }
            match depth {
                Depth::Digest => document.list(sources.iter().map(|source| in_short(source))),
                Depth::Full => sources
                    .iter()
                    .for_each(|source| document.entry(in_full(source))),
            }
        }
        document.more("Addresses, dates and licences");
        let first = self.sources.first();
        document.next(first.map(|source| format!("career sources {}", source.id.as_str())));
        document
    }

    fn records(&self) -> Option<Rows> {
        Some(Rows::new(&COLUMNS, self.sources.iter().copied()))
    }

    /// The answer lists the sources itself.
    fn cite(&self, _: &mut Citations) {}
}

/// Groups of sources by the best confidence of their facts.
const KINDS: [(Option<Confidence>, &str); 6] = [
    (
        Some(Confidence::Official),
        "Publishers' own pages and files",
    ),
    (
        Some(Confidence::OfficialCopy),
        "Publishers' data read in a copy",
    ),
    (Some(Confidence::Press), "Press and other bodies' pages"),
    (Some(Confidence::Aggregator), "Unofficial websites"),
    (Some(Confidence::Brief), "The counselling brief"),
    (None, "Cited for terms and names only"),
];

/// The best confidence of any fact that cites each source.
fn best_confidence() -> BTreeMap<Text, Confidence> {
    let mut best: BTreeMap<Text, Confidence> = BTreeMap::new();
    let mut add = |sources: &[Text], confidence: Confidence| {
        for source in sources {
            let known = best.entry(*source).or_insert(confidence);
            // Their order is from best to worst.
            *known = confidence.min(*known);
        }
    };
    for country in DATASET.regions {
        for (.., topic) in region::topics(country) {
            add(&topic.sources, topic.confidence);
        }
        for route in country.routes {
            add(&route.sources, route.confidence);
        }
        for credential in country.credentials {
            add(&credential.sources, credential.confidence);
            for detail in credential.details {
                if let (Some(source), Some(confidence)) = (detail.source, detail.confidence) {
                    add(&[source], confidence);
                }
            }
        }
        for law in country.laws {
            add(&law.sources, law.confidence);
        }
        for school in country.schools {
            add(&school.sources, school.confidence);
        }
        for role in country.roles {
            add(&[role.source], role.confidence);
        }
        for figure in country.figures {
            add(&[figure.source], figure.confidence);
        }
    }
    let of_sections = DATASET.sections.iter().flat_map(|section| section.items);
    let of_countries = DATASET.regions.iter().flat_map(|country| country.items);
    for item in of_sections.chain(of_countries) {
        if let Some(confidence) = item.confidence {
            add(&item.sources, confidence);
        }
    }
    for evidence in DATASET.misconceptions.iter().flat_map(|it| it.evidence) {
        add(&[evidence.source], evidence.confidence);
    }
    for row in DATASET.wages {
        add(&[row.source], row.confidence);
    }
    for row in DATASET.projections {
        add(&[row.source], row.confidence);
    }
    for row in DATASET.industries {
        add(&[row.source], row.confidence);
    }
    for row in DATASET.scale_rows {
        add(&[row.source], row.confidence);
    }
    for row in DATASET.graduates {
        add(&[row.source], row.confidence);
    }
    best
}

/// Width of a line of the list, after its bullet, and of the publisher in it.
const LINE: usize = 76;
const PUBLISHER: usize = 32;

/// A source on one line: id, publisher, title.
fn in_short(source: &Source) -> String {
    let publisher = display::shortened(&short_citation(source), PUBLISHER);
    let dot = if publisher.ends_with('.') { "" } else { "." };
    let line = format!(
        "{}: {publisher}{dot} {}",
        source.id.as_str(),
        source.title.as_str()
    );
    display::shortened(&line, LINE)
}

/// Everything known about a source.
fn in_full(source: &'static Source) -> Entry {
    let details = entries::source(source).into_iter();
    Entry {
        title: source.id.into(),
        text: source.title.into(),
        // Its id is the title.
        details: details.skip(1).collect(),
        ..Entry::default()
    }
}

/// The columns of the rows.
pub(super) const COLUMNS: [RowColumn<Source>; 10] = [
    RowColumn::text("id", |source| cell(source.id)),
    RowColumn::text("publisher", |source| cell(source.publisher)),
    RowColumn::text("title", |source| cell(source.title)),
    RowColumn::text("address", |source| cell(source.address)),
    RowColumn::date("published", |source| cell(source.published)),
    RowColumn::date("retrieved", |source| cell(source.retrieved)),
    RowColumn::text("licence", |source| cell(source.licence)),
    RowColumn::text("attribution", |source| cell(source.attribution)),
    RowColumn::text("read_in", |source| cell(source.read_in)),
    RowColumn::text("note", |source| cell(source.note)),
];

#[cfg(test)]
mod tests {
    use super::COLUMNS;
    use crate::dataset::DATASET;
    use crate::rows::{keys, names};

    #[test]
    fn every_source_field_has_a_column() {
        assert_eq!(names(&COLUMNS), keys(DATASET.sources[0]));
    }
}
