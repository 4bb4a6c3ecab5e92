//! `show`: the reference, or some of its sections.

mod digest;
mod full;
mod tables;

use crate::args;
use crate::commands::{distinct, salary};
use crate::dataset::{self, DATASET};
use crate::document::{Depth, Document};
use crate::error::{Error, quoted};
use crate::figure::conversion::Conversion;
use crate::figure::{self, Figure};
use crate::model::{
    Alternative, Code, Country, Credential, GraduateRow, Group, Holding, Item, Law, List,
    Misconception, Name, Route, School, Section, Statistic, Text, Topic,
};
use crate::pay::headline;
use crate::region::{self, Region};
use crate::rows::{Column, Rows, cell};
use crate::suggest::nearest;
use crate::view::{Citations, View};
use serde::Serialize;
use std::cmp::Reverse;

/// The query as interpreted.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Query {
    /// Ids of the sections shown.
    sections: Vec<Text>,
    /// Id of the named region; null: all.
    region: Option<Text>,
}

/// Sections of the reference.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Show {
    /// Title of the occupation.
    title: Text,
    /// In the given order.
    sections: Vec<SectionView>,
    /// Whether no section was named.
    #[serde(skip)]
    is_whole: bool,
    /// The named region.
    #[serde(skip)]
    region: Option<Region>,
}

/// A section. Every section has every key; lists may be empty.
#[derive(Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SectionView {
    /// Stable across releases.
    id: Text,
    /// The heading.
    title: Text,
    /// One-sentence summary.
    summary: Text,
    /// Titles of the groups of statements.
    groups: List<Group>,
    /// The general statements, and those for regions that they name.
    items: Vec<&'static Item>,
    /// Additions for single countries.
    regions: Vec<RegionView>,
    /// Pay, projections or industries, by section.
    figures: Vec<Figure>,
    /// Misconceptions with their evidence.
    misconceptions: List<Misconception>,
    /// Codes of the occupation.
    codes: List<Code>,
    /// Other names of the occupation.
    names: List<Name>,
    /// Other jobs and courses.
    alternatives: List<Alternative>,
    /// Graduates per year.
    graduates: List<GraduateRow>,
    #[serde(skip)]
    holds: List<Holding>,
}

/// A country's additions to a section.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RegionView {
    /// ISO 3166-1.
    id: Text,
    /// Name of the country.
    name: Text,
    /// Topics, by section.
    topics: Vec<TopicView>,
    /// Statements that apply only there.
    items: Vec<&'static Item>,
    /// Routes into the occupation.
    routes: List<Route>,
    /// Certificates and licences.
    credentials: List<Credential>,
    /// Laws that apply to the work.
    laws: List<Law>,
    /// Schools.
    schools: List<School>,
}

/// A topic.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct TopicView {
    /// `regulator`, `licence`, `entry` and so on.
    id: &'static str,
    #[serde(skip)]
    title: &'static str,
    #[serde(flatten)]
    topic: &'static Topic,
}

/// Shows the named sections, or all.
///
/// # Errors
///
/// An unknown section or region.
pub fn view(arguments: &args::Show) -> Result<(Query, Show), Error> {
    let named = arguments.sections.iter().map(|name| find(name));
    let named = named.collect::<Result<Vec<&Section>, Error>>()?;
    let is_whole = named.is_empty();
    let sections = match is_whole {
        true => DATASET.sections.iter().collect(),
        false => distinct(named),
    };
    let region = arguments.region.as_deref().map(region::find).transpose()?;
    let query = Query {
        sections: sections.iter().map(|section| section.id).collect(),
        region: region.map(|region| region.id),
    };
    let view = Show {
        title: DATASET.occupation.title,
        sections: sections
            .into_iter()
            .map(|section| SectionView::new(section, region))
            .collect(),
        is_whole,
        region,
    };
    Ok((query, view))
}

fn find(name: &str) -> Result<&'static Section, Error> {
    let is_named = |section: &&Section| {
        section.id.eq_ignore_ascii_case(name) || section.title.eq_ignore_ascii_case(name)
    };
    DATASET.sections.iter().find(is_named).ok_or_else(|| {
        let message = format!("unknown section {}", quoted(name));
        let error = Error::usage("unknown_section", message);
        if let Ok(region) = region::find(name) {
            let id = region.id.to_lowercase();
            return error.hint(format!("That is a region: use '--for {id}'"));
        }
        let ids = DATASET.sections.iter().map(|section| section.id.as_str());
        let ids: Vec<&str> = ids.collect();
        error
            .suggestions(nearest(name, ids.iter().copied()).map(String::from))
            .hint(format!("Sections: {}", ids.join(", ")))
    })
}

impl SectionView {
    fn new(section: &'static Section, region: Option<Region>) -> Self {
        let applies = |item: &&Item| {
            let country = region.map(|region| region.country.id);
            item.regions.is_empty()
                || country.is_none_or(|id| item.regions.iter().any(|of| of.starts_with(&*id)))
        };
        let countries = DATASET.regions.iter();
        let countries =
            countries.filter(|country| region.is_none_or(|it| it.country.id == country.id));
        let mut view = SectionView {
            id: section.id,
            title: section.title,
            summary: section.summary,
            groups: section.groups,
            items: section.items.iter().filter(applies).collect(),
            regions: countries
                .map(|country| RegionView::new(section, country))
                .filter(|view| !view.is_empty())
                .collect(),
            holds: section.holds,
            ..SectionView::default()
        };
        for holding in section.holds {
            view.add_list(*holding, region);
        }
        view
    }

    /// Adds a list of the dataset.
    fn add_list(&mut self, holding: Holding, region: Option<Region>) {
        let is_shown = |id: Text| region.is_none_or(|it| it.country.id == id);
        match holding {
            Holding::Pay => {
                let regions = region.map_or_else(region::default_regions, |region| vec![region]);
                self.figures = salary::newest(&regions);
            }
            Holding::Projections => self.figures = projections(is_shown),
            Holding::Industries => {
                let rows = DATASET.industries.iter();
                let rows = rows.filter(|row| {
                    dataset::series(row.series).is_some_and(|series| is_shown(series.region))
                });
                self.figures = rows.flat_map(figure::from_industry).collect();
            }
            Holding::NeighbourPay | Holding::Alternatives => {
                self.alternatives = DATASET.alternatives;
                self.figures = alternatives();
            }
            Holding::Misconceptions => self.misconceptions = DATASET.misconceptions,
            Holding::Codes => {
                self.codes = DATASET.occupation.codes;
                self.names = DATASET.occupation.names;
            }
            Holding::Graduates => self.graduates = DATASET.graduates,
            Holding::Entry
            | Holding::Laws
            | Holding::Schools
            | Holding::Exams
            | Holding::Overview
            | Holding::Duties
            | Holding::Skills => {}
        }
    }
}

/// Every round for the occupation's own and hybrid codes, newest first.
fn projections(is_shown: impl Fn(Text) -> bool) -> Vec<Figure> {
    let rows = DATASET.projections.iter().filter(|row| {
        let series = dataset::series(row.series);
        series.is_some_and(|series| dataset::is_own(series) && is_shown(series.region))
    });
    let mut rows: Vec<_> = rows.collect();
    rows.sort_by_key(|row| (Reverse(row.round), row.series));
    rows.into_iter().flat_map(figure::from_projection).collect()
}

/// The newest median, growth and openings of every alternative with a series.
fn alternatives() -> Vec<Figure> {
    let series = DATASET.alternatives.iter();
    let series = series.filter_map(|alternative| dataset::series(alternative.series?));
    let figures = series.flat_map(|series| {
        let wages = headline::newest(series.region, series.id)
            .into_iter()
            .flat_map(|row| figure::from_wages(row, &Conversion::default()))
            .filter(|figure| figure.statistic == Statistic::Median);
        let projected = headline::newest_round(series.id)
            .into_iter()
            .flat_map(figure::from_projection);
        wages.chain(projected).collect::<Vec<Figure>>()
    });
    figures.collect()
}

impl RegionView {
    fn new(section: &'static Section, country: &'static Country) -> Self {
        let holds = |holding| section.holds.contains(&holding);
        let topics = topic_ids(section.holds);
        let items = country.items.iter();
        RegionView {
            id: country.id,
            name: country.name,
            topics: region::topics(country)
                .into_iter()
                .filter(|(id, ..)| topics.contains(id))
                .map(|(id, title, topic)| TopicView { id, title, topic })
                .collect(),
            items: items
                .filter(|item| item.section == Some(section.id))
                .collect(),
            routes: list_if(holds(Holding::Entry), country.routes),
            credentials: list_if(
                holds(Holding::Entry) || holds(Holding::Exams),
                country.credentials,
            ),
            laws: list_if(holds(Holding::Laws), country.laws),
            schools: list_if(holds(Holding::Schools), country.schools),
        }
    }

    fn is_empty(&self) -> bool {
        self.topics.is_empty()
            && self.items.is_empty()
            && self.routes.is_empty()
            && self.credentials.is_empty()
            && self.laws.is_empty()
            && self.schools.is_empty()
    }

    fn sources(&self) -> impl Iterator<Item = Text> {
        let topics = self.topics.iter().flat_map(|view| view.topic.sources);
        let items = self.items.iter().flat_map(|item| item.sources);
        let routes = self.routes.iter().flat_map(|route| route.sources);
        let credentials = self.credentials.iter().flat_map(|it| it.sources);
        let laws = self.laws.iter().flat_map(|law| law.sources);
        let schools = self.schools.iter().flat_map(|school| school.sources);
        let details = self.credentials.iter().flat_map(|it| it.details);
        topics
            .chain(items)
            .chain(routes)
            .chain(credentials)
            .chain(laws)
            .chain(schools)
            .copied()
            .chain(details.filter_map(|detail| detail.source))
    }
}

fn list_if<T>(is_shown: bool, list: List<T>) -> List<T> {
    match is_shown {
        true => list,
        false => List::default(),
    }
}

/// The topics that belong to the lists of a section.
fn topic_ids(holds: List<Holding>) -> Vec<&'static str> {
    let ids = holds.into_iter().flat_map(|holding| match holding {
        Holding::Entry => &[
            "entry",
            "subjects",
            "duration",
            "cost",
            "where-to-study",
            "regulator",
            "licence",
            "association",
        ][..],
        Holding::Laws => &["regulator", "licence", "association"],
        Holding::Pay => &["pay", "minimum-wage"],
        Holding::Projections => &["outlook"],
        Holding::Schools => &["where-to-study"],
        _ => &[],
    });
    ids.copied().collect()
}

impl View for Show {
    fn document(&self, depth: Depth) -> Document {
        match depth {
            Depth::Full => full::document(self),
            Depth::Digest => digest::document(self),
        }
    }

    /// The statements of the sections; none if there are only figures, codes or topics,
    /// which would be rows of other kinds.
    fn records(&self) -> Option<Rows> {
        let statements = self.sections.iter().flat_map(|section| {
            let own = section.items.iter().map(|item| (section.id, None, *item));
            let of_regions = section.regions.iter().flat_map(|region| {
                let items = region.items.iter();
                items.map(|item| (section.id, Some(region.id), *item))
            });
            own.chain(of_regions)
        });
        let records = Rows::new::<Statement>(&COLUMNS, statements);
        (!records.rows.is_empty()).then_some(records)
    }

    fn cite(&self, sources: &mut Citations) {
        for section in &self.sections {
            let items = section.items.iter().flat_map(|item| item.sources);
            let codes = section.codes.iter().flat_map(|code| code.sources);
            let names = section.names.iter().flat_map(|name| name.sources);
            let others = section.alternatives.iter().flat_map(|it| it.sources);
            sources.add(items.chain(codes).chain(names).chain(others).copied());
            sources.add(section.graduates.iter().map(|row| row.source));
            sources.figures(&section.figures);
            for region in &section.regions {
                sources.add(region.sources());
            }
            let evidence = section.misconceptions.iter().flat_map(|it| it.evidence);
            sources.add(evidence.map(|evidence| evidence.source));
        }
    }

    fn figures(&self) -> Vec<&Figure> {
        self.sections
            .iter()
            .flat_map(|section| &section.figures)
            .collect()
    }
}

/// A statement with its section and region.
type Statement = (Text, Option<Text>, &'static Item);

/// The columns of the rows.
pub(super) const COLUMNS: [Column<Statement>; 14] = [
    Column::text("section", |(section, ..)| cell(section)),
    Column::text("region", |(_, region, _)| cell(region)),
    Column::text("id", |(.., item)| cell(item.id)),
    Column::text("group", |(.., item)| cell(item.group)),
    Column::text("title", |(.., item)| cell(item.title)),
    Column::text("text", |(.., item)| cell(item.text)),
    Column::text("status", |(.., item)| cell(item.status)),
    Column::text("answer", |(.., item)| cell(item.answer)),
    Column::text("sign", |(.., item)| cell(item.sign)),
    Column::text("occupation", |(.., item)| cell(item.occupation)),
    Column::text("regions", |(.., item)| cell(item.regions)),
    Column::date("as_of", |(.., item)| cell(item.as_of)),
    Column::text("confidence", |(.., item)| cell(item.confidence)),
    Column::text("sources", |(.., item)| cell(item.sources)),
];

#[cfg(test)]
mod tests {
    use super::COLUMNS;
    use crate::dataset::DATASET;
    use crate::rows::{keys, names};

    #[test]
    fn every_statement_field_has_a_column() {
        let mut items = DATASET.sections.iter().flat_map(|section| section.items);
        let item = items.next().expect("a section has statements");
        let mut expected = keys(item);
        expected.insert("section".to_owned());
        expected.insert("region".to_owned());
        assert_eq!(names(&COLUMNS), expected);
    }
}
