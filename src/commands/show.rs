//! `show`: the whole reference, or the sections that are named.

pub mod document;

use crate::args;
use crate::commands::{misconceptions, salary};
use crate::dataset::{self, DATASET};
use crate::document::{Depth, Document};
use crate::error::{Error, quoted};
use crate::figure::conversion::Conversion;
use crate::figure::{self, Figure};
use crate::model::{
    Code, Country, Credential, Item, Law, Misconception, Name, Route, Section, Statistic, Text,
    Topic,
};
use crate::pay::headline;
use crate::region::{self, Region};
use crate::rows::{Column, Rows, cell};
use crate::suggest::nearest;
use crate::view::{Citations, View};
use serde::Serialize;
use std::cmp::Reverse;

/// The question as it was understood.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Query {
    /// Ids of the sections shown.
    sections: Vec<Text>,
    /// Id of the region that comes first; null: none was named.
    region: Option<Text>,
}

/// Sections of the reference.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Show {
    /// Title of the occupation.
    title: Text,
    /// In the order asked for.
    sections: Vec<SectionView>,
}

/// One section. Every section has every key; a list that it has nothing for is
/// empty.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SectionView {
    /// Does not change from release to release.
    id: Text,
    /// The heading.
    title: Text,
    /// What the section holds, in a sentence.
    summary: Text,
    /// The statements.
    items: &'static [Item],
    /// Pay, forecasts or who employs, by section.
    figures: Vec<Figure>,
    /// What people believe, and what is known about it.
    misconceptions: &'static [Misconception],
    /// How the default regions let people in; one that was named comes first.
    regions: Vec<RegionView>,
    /// Codes of the occupation in the classifications of the world.
    codes: &'static [Code],
    /// Other names of the occupation.
    names: &'static [Name],
}

/// How one region lets people into the occupation.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RegionView {
    /// ISO 3166-1.
    id: Text,
    /// Name of the region.
    name: Text,
    regulator: Topic,
    licence: Topic,
    association: Topic,
    /// Ways in.
    routes: &'static [Route],
    /// Certificates that a person can hold.
    credentials: &'static [Credential],
    /// Laws that the work must keep.
    laws: &'static [Law],
}

/// The sections that are named, or all.
///
/// # Errors
///
/// The first name that is no section's; a region that is not known.
pub fn view(arguments: &args::Show) -> Result<(Query, Show), Error> {
    let mut sections: Vec<&'static Section> = Vec::new();
    for name in &arguments.sections {
        let section = find(name)?;
        if !sections.iter().any(|known| known.id == section.id) {
            sections.push(section);
        }
    }
    if sections.is_empty() {
        sections = DATASET.sections.iter().collect();
    }
    let places = region::default_after(arguments.region.as_deref())?;
    let query = Query {
        sections: sections.iter().map(|section| section.id).collect(),
        region: places
            .first()
            .filter(|_| arguments.region.is_some())
            .map(|place| place.id),
    };
    let of_section = |section| SectionView::new(section, &places);
    let view = Show {
        title: DATASET.occupation.title,
        sections: sections.into_iter().map(of_section).collect(),
    };
    Ok((query, view))
}

fn find(name: &str) -> Result<&'static Section, Error> {
    let is_named = |section: &&Section| section.id.eq_ignore_ascii_case(name);
    DATASET.sections.iter().find(is_named).ok_or_else(|| {
        let ids: Vec<&str> = DATASET
            .sections
            .iter()
            .map(|section| section.id.as_str())
            .collect();
        Error::usage("unknown_section", format!("no section {}", quoted(name)))
            .candidates(nearest(name, ids.iter().copied()).map(String::from))
            .hint(format!("Sections: {}", ids.join(", ")))
    })
}

impl SectionView {
    fn new(section: &'static Section, places: &[Region]) -> Self {
        let mut view = SectionView {
            id: section.id,
            title: section.title,
            summary: section.summary,
            items: section.items.as_slice(),
            figures: Vec::new(),
            misconceptions: &[],
            regions: Vec::new(),
            codes: &[],
            names: &[],
        };
        match section.id.as_str() {
            "salary" => view.figures = salary::newest(places),
            "outlook" => view.figures = projections(),
            "demand" => {
                view.figures = DATASET
                    .industries
                    .iter()
                    .flat_map(figure::of_industry)
                    .collect();
            }
            "advancement" => view.figures = neighbours(),
            "misconceptions" => view.misconceptions = DATASET.misconceptions.as_slice(),
            "education" | "regulation" => {
                view.regions = region::countries(places).map(RegionView::from).collect();
            }
            "codes" => {
                view.codes = DATASET.occupation.codes.as_slice();
                view.names = DATASET.occupation.names.as_slice();
            }
            _ => {}
        }
        view
    }
}

/// Every round for the occupation's own codes and for the hybrids they were once
/// counted in, the newest first.
fn projections() -> Vec<Figure> {
    let mut rows: Vec<_> = DATASET
        .projections
        .iter()
        .filter(|row| dataset::series(row.series).is_some_and(dataset::is_own))
        .collect();
    rows.sort_by_key(|row| (Reverse(row.round), row.series));
    rows.into_iter().flat_map(figure::of_projection).collect()
}

/// The newest median of every neighbour that has a code.
fn neighbours() -> Vec<Figure> {
    let codes = DATASET
        .occupation
        .neighbours
        .iter()
        .filter_map(|neighbour| neighbour.code);
    let newest = codes.filter_map(|code| headline::newest(dataset::series(code)?.region, code));
    newest
        .flat_map(|row| figure::of_wages(row, &Conversion::default()))
        .filter(|figure| figure.statistic == Statistic::Median)
        .collect()
}

impl From<&'static Country> for RegionView {
    fn from(region: &'static Country) -> Self {
        RegionView {
            id: region.id,
            name: region.name,
            regulator: region.regulator,
            licence: region.licence,
            association: region.association,
            routes: region.routes.as_slice(),
            credentials: region.credentials.as_slice(),
            laws: region.laws.as_slice(),
        }
    }
}

impl View for Show {
    fn document(&self, _depth: Depth) -> Document {
        let mut document = Document::titled(self.title);
        for section in &self.sections {
            document::section(section, &mut document);
        }
        document
    }

    /// The statements of the sections; none where the sections have only
    /// figures, codes or regions, which would be rows of other kinds.
    fn records(&self) -> Option<Rows> {
        let statements = self.sections.iter().flat_map(|section| {
            let items = section.items.iter();
            items.map(|item| (section.id, item))
        });
        let records = Rows::new::<Statement>(&COLUMNS, statements);
        (!records.rows.is_empty()).then_some(records)
    }

    fn cite(&self, sources: &mut Citations) {
        for section in &self.sections {
            let items = section.items.iter().flat_map(|item| item.sources);
            let codes = section.codes.iter().flat_map(|code| code.sources);
            let names = section.names.iter().flat_map(|name| name.sources);
            sources.add(items.chain(codes).chain(names).copied());
            sources.figures(&section.figures);
            for region in &section.regions {
                region.cite(sources);
            }
            misconceptions::cite(section.misconceptions, sources);
        }
    }

    fn figures(&self) -> Vec<&Figure> {
        self.sections
            .iter()
            .flat_map(|section| &section.figures)
            .collect()
    }
}

/// A statement, and the section that it stands in.
type Statement = (Text, &'static Item);

const COLUMNS: [Column<Statement>; 10] = [
    ("section", |(section, _)| cell(section)),
    ("id", |(_, item)| cell(item.id)),
    ("group", |(_, item)| cell(item.group)),
    ("title", |(_, item)| cell(item.title)),
    ("text", |(_, item)| cell(item.text)),
    ("answer", |(_, item)| cell(item.answer)),
    ("sign", |(_, item)| cell(item.sign)),
    ("occupation", |(_, item)| cell(item.occupation)),
    ("regions", |(_, item)| cell(item.regions)),
    ("sources", |(_, item)| cell(item.sources)),
];

impl RegionView {
    fn cite(&self, sources: &mut Citations) {
        for topic in [&self.regulator, &self.licence, &self.association] {
            sources.add(topic.sources.iter().copied());
        }
        let routes = self.routes.iter().flat_map(|route| route.sources);
        let credentials = self
            .credentials
            .iter()
            .flat_map(|credential| credential.sources);
        let laws = self.laws.iter().flat_map(|law| law.sources);
        sources.add(routes.chain(credentials).chain(laws).copied());
    }
}

#[cfg(test)]
mod tests {
    use super::COLUMNS;
    use crate::dataset::DATASET;
    use crate::rows::{keys, names};

    #[test]
    fn every_field_of_a_statement_has_its_column() {
        let mut items = DATASET.sections.iter().flat_map(|section| section.items);
        let item = items.next().expect("a section has statements");
        let mut expected = keys(item);
        expected.insert("section".to_owned());
        assert_eq!(names(&COLUMNS), expected);
    }
}
