//! `misconceptions`: what people believe, what is true, and how we know.

use crate::commands::show::document as section_document;
use crate::dataset::DATASET;
use crate::display::{self, Word};
use crate::document::{Depth, Detail, Document, Entry};
use crate::model::{Evidence, Holding, Item, Misconception, Section};
use crate::rows::{Column, Rows, cell};
use crate::view::{Citations, View};
use serde::Serialize;

/// Every misconception, the counselling brief's first, and what is true.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Misconceptions {
    /// What people believe: the counselling brief's first.
    misconceptions: &'static [Misconception],
    /// What is true.
    realities: &'static [Item],
}

/// The view of the command.
#[must_use]
pub fn view() -> Misconceptions {
    Misconceptions {
        misconceptions: DATASET.misconceptions.as_slice(),
        realities: section().map_or(&[], |section| section.items.as_slice()),
    }
}

fn section() -> Option<&'static Section> {
    DATASET
        .sections
        .iter()
        .find(|section| section.holds.contains(&Holding::Misconceptions))
}

/// A misconception as an entry: the claim, then what is known of it.
#[must_use]
pub fn entry(misconception: &'static Misconception) -> Entry {
    let mut details = vec![Detail::new("verdict", misconception.verdict.word())];
    if !misconception.regions.is_empty() {
        let regions: Vec<&str> = misconception
            .regions
            .iter()
            .map(|region| region.as_str())
            .collect();
        details.push(Detail::new("holds in", regions.join(", ")));
    }
    details.extend(misconception.evidence.iter().map(|evidence| {
        let region = evidence
            .region
            .map_or(String::new(), |region| format!("{}, ", region.as_str()));
        let text = format!(
            "{} ({region}{}, {})",
            evidence.text.as_str(),
            display::date(evidence.as_of),
            evidence.confidence.word()
        );
        Detail::new(evidence.stance.word(), text).citing([evidence.source])
    }));
    Entry {
        number: None,
        title: format!("\"{}\"", misconception.claim.as_str()).into(),
        text: misconception.finding.into(),
        details,
        sources: Vec::new(),
        ..Entry::default()
    }
}

/// Adds the sources of misconceptions.
pub fn cite(misconceptions: &'static [Misconception], sources: &mut Citations) {
    let evidence = misconceptions
        .iter()
        .flat_map(|misconception| misconception.evidence);
    sources.add(evidence.map(|evidence| evidence.source));
}

impl View for Misconceptions {
    fn document(&self, _depth: Depth) -> Document {
        let mut document = Document::titled("Misconceptions");
        document.note("'For' and 'against' are for and against what people say.");
        for misconception in self.misconceptions {
            document.entry(entry(misconception));
        }
        document.heading(2, "What is true");
        for reality in self.realities {
            document.entry(section_document::entry(reality));
        }
        document
    }

    /// Each piece of evidence with the claim that it is about. What is true
    /// beside them is in the rows of `show misconceptions`.
    fn records(&self) -> Option<Rows> {
        let pieces = self.misconceptions.iter().flat_map(|misconception| {
            let evidence = misconception.evidence.into_iter();
            evidence.map(move |evidence| (misconception, evidence))
        });
        Some(Rows::new::<Piece>(&COLUMNS, pieces))
    }

    fn cite(&self, sources: &mut Citations) {
        cite(self.misconceptions, sources);
        sources.add(self.realities.iter().flat_map(|item| item.sources).copied());
    }
}

/// A piece of evidence, and what it is evidence for or against.
type Piece = (&'static Misconception, &'static Evidence);

const COLUMNS: [Column<Piece>; 11] = [
    ("id", |(it, _)| cell(it.id)),
    ("claim", |(it, _)| cell(it.claim)),
    ("verdict", |(it, _)| cell(it.verdict)),
    ("finding", |(it, _)| cell(it.finding)),
    ("regions", |(it, _)| cell(it.regions)),
    ("stance", |(_, evidence)| cell(evidence.stance)),
    ("text", |(_, evidence)| cell(evidence.text)),
    ("region", |(_, evidence)| cell(evidence.region)),
    ("as_of", |(_, evidence)| cell(evidence.as_of)),
    ("confidence", |(_, evidence)| cell(evidence.confidence)),
    ("source", |(_, evidence)| cell(evidence.source)),
];

#[cfg(test)]
mod tests {
    use super::COLUMNS;
    use crate::dataset::DATASET;
    use crate::rows::{keys, names};

    #[test]
    fn every_field_of_a_misconception_has_its_column() {
        let misconception = DATASET.misconceptions[0];
        let mut expected = keys(misconception);
        // The list of the evidence is what the rows are.
        assert!(expected.remove("evidence"));
        expected.extend(keys(misconception.evidence[0]));
        assert_eq!(names(&COLUMNS), expected);
    }
}
