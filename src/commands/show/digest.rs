//! Digests of sections: statements in short, and next commands.

mod statements;

use super::{RegionView, SectionView, Show, tables};
use crate::commands::{distinct, misconceptions};
use crate::dataset::{self, DATASET};
use crate::document::{Cited, Column, Detail, Document, Next, Table, entries};
use crate::figure::conversion::Conversion;
use crate::figure::{self, Figure};
use crate::model::{
    Code, Holding, Item, Measure, Route, Standing, Statistic, Status, Text, Topic, is_step,
};
use crate::pay::headline;
use crate::region::{self, Region};
use statements::{IN_A_LINE, Place, by_group, in_a_line};

/// Most statements shown with their first sentence; the others are shown by title.
#[derive(Clone, Copy)]
struct WithText {
    everywhere: usize,
    /// Per country.
    by_country: usize,
}

/// Longest first; the first that fits the screen is used.
const WITH_TEXT: [WithText; 9] = [
    with_text(9, 9),
    with_text(9, 3),
    with_text(7, 3),
    with_text(7, 2),
    with_text(5, 2),
    with_text(4, 1),
    with_text(3, 1),
    with_text(2, 1),
    with_text(2, 0),
];

/// Used if none of them fits.
const SHORTEST: WithText = with_text(1, 0);

const fn with_text(everywhere: usize, by_country: usize) -> WithText {
    WithText {
        everywhere,
        by_country,
    }
}

/// Most laws named per country if several are shown, and most other names of the
/// occupation.
const LAWS: usize = 3;
const NAMES: usize = 14;

/// Most lines of a section, and their width.
const LINES: usize = 45;
const WIDTH: usize = 80;

/// Most rows of a table with two-line rows.
const ROWS: usize = 11;

/// The named sections, or the list of sections.
pub fn document(show: &Show) -> Document {
    let occupation = show.title.to_lowercase();
    let place = show.region.map_or(String::new(), |region| {
        let country = region.country.name.as_str();
        match region.is_country() {
            true => format!(", {country}"),
            false => format!(", {} ({country})", region.name.as_str()),
        }
    });
    if show.is_whole {
        return contents(show, &format!("{}{place}", show.title.as_str()));
    }
    let title = match &show.sections[..] {
        [section] => format!("{}: {occupation}{place}", section.title.as_str()),
        _ => format!("{}{place}", show.title.as_str()),
    };
    let fits = |document: &Document| document.lines(WIDTH) <= LINES * show.sections.len();
    let digest = |most| sections(show, &title, most);
    let mut digests = WITH_TEXT.into_iter().map(digest);
    let mut document = digests.find(fits).unwrap_or_else(|| digest(SHORTEST));
    document.more("Every statement with its sources");
    document.next(next_region(show));
    for holding in show.sections.iter().flat_map(|section| section.holds) {
        document.next(next(*holding, show));
    }
    document
}

/// The first section for one country, and for which others there is more.
fn next_region(show: &Show) -> Option<Next> {
    let section = show.sections.iter().find(|it| !it.regions.is_empty())?;
    if show.region.is_some() {
        return None;
    }
    let id = |region: &RegionView| region.id.to_lowercase();
    let shown: Vec<String> = section.shown(show).map(id).collect();
    let mut others: Vec<String> = section.regions.iter().map(id).collect();
    others.retain(|id| !shown.contains(id));
    let first = shown.first().or(others.first())?.clone();
    let command = format!("career show {} --for {first}", section.id.as_str());
    others.retain(|id| *id != first);
    Some(match others.is_empty() {
        true => command.into(),
        false => Next::about(command, format!("or {}", others.join(", "))),
    })
}

/// Next commands for a list.
fn next(holding: Holding, show: &Show) -> Vec<String> {
    let places = places(show);
    let ids = places.iter().map(|place| place.id.to_lowercase());
    match holding {
        Holding::Pay => ids.map(|id| format!("career salary {id}")).collect(),
        Holding::Misconceptions => vec!["career misconceptions 3".to_owned()],
        Holding::Entry | Holding::Exams => {
            let credentials = places.iter().flat_map(|place| place.country.credentials);
            let names = credentials.filter_map(|credential| credential.short);
            let names: Vec<&str> = names.map(Text::as_str).take(2).collect();
            let place = show.region.filter(|_| holding == Holding::Entry);
            let steps = place.zip(section_with_steps()).map(|(place, section)| {
                format!(
                    "career show {} --for {}",
                    section.as_str(),
                    place.id.to_lowercase()
                )
            });
            let explain =
                (!names.is_empty()).then(|| format!("career explain {}", names.join(" ")));
            steps.into_iter().chain(explain).collect()
        }
        Holding::Schools => ids
            .take(1)
            .filter(|_| places.iter().any(|it| !it.country.schools.is_empty()))
            .map(|id| format!("career schools {id}"))
            .collect(),
        Holding::Laws => {
            let ids: Vec<String> = ids.collect();
            match ids.len() {
                1 => Vec::new(),
                _ => vec![format!(
                    "career compare {} --topic regulation",
                    ids.join(" ")
                )],
            }
        }
        _ => Vec::new(),
    }
}

/// The section whose statements are steps.
fn section_with_steps() -> Option<Text> {
    let mut sections = DATASET.sections.iter();
    let section = sections.find(|section| section.groups.iter().any(|group| group.ordered))?;
    Some(section.id)
}

/// The named country, or the default ones.
fn places(show: &Show) -> Vec<Region> {
    show.region
        .map_or_else(region::default_regions, |region| vec![region])
}

/// The list of sections.
fn contents(show: &Show, title: &str) -> Document {
    let mut document = Document::titled(title.to_owned());
    document.paragraph(Cited::from(DATASET.occupation.summary).answer());
    let rows = show
        .sections
        .iter()
        .map(|section| vec![Cited::from(section.id), Cited::from(section.summary)]);
    document.table(Table::new([Column::words(""), Column::words("")]).rows(rows));
    document.more("The whole reference");
    if let Some(section) = show.sections.get(1) {
        let command = format!("career show {}", section.id.as_str());
        document.next([Next::about(command, "one section")]);
    }
    if let Some(place) = region::default_regions().first() {
        let command = format!("career show --brief --for {}", place.id.to_lowercase());
        document.next([Next::about(command, "a handout on one page")]);
    }
    document
}

fn sections(show: &Show, title: &str, most: WithText) -> Document {
    let mut document = Document::titled(title.to_owned());
    for section in &show.sections {
        if show.sections.len() > 1 {
            document.heading(2, section.title);
        }
        self::section(show, section, most, &mut document);
    }
    document
}

fn section(show: &Show, section: &SectionView, most: WithText, document: &mut Document) {
    let holds = |holding| section.holds.contains(&holding);
    if holds(Holding::Misconceptions) {
        let claims: Vec<_> = section.misconceptions.into_iter().collect();
        document.table(misconceptions::table(&claims));
    }
    if holds(Holding::Alternatives) {
        let mut table = tables::comparison(section, |it| it.short.unwrap_or(it.title));
        table.rows.truncate(ROWS);
        document.table(table);
    }
    if holds(Holding::Codes) {
        codes(show, section, document);
    }
    let has_items = |region: &RegionView| !region.items.is_empty();
    let has_regional_items = show.region.is_some() && section.regions.iter().any(has_items);
    // The steps of a country take the place of those that hold everywhere.
    let is_step = |item: &Item| is_step(&section.groups, item);
    let mut shown = section.shown(show);
    let has_steps = shown.any(|region| region.items.iter().any(|item| is_step(item)));
    let items = section.items.iter().copied();
    let items = items.filter(|item| !(has_steps && is_step(item)));
    let items: Vec<_> = items.collect();
    // Sections with these lists show only titles.
    let lists = [Holding::Entry, Holding::Alternatives, Holding::Codes];
    if has_regional_items {
        // The named country answers first.
        regions(show, section, most, document);
        if !items.is_empty() {
            document.heading(3, "Everywhere");
            by_group(section, &items, document);
        }
    } else if lists.into_iter().any(holds) {
        by_group(section, &items, document);
        regions(show, section, most, document);
    } else {
        statements::add(
            section,
            &items,
            most.everywhere,
            Place::Everywhere,
            document,
        );
        regions(show, section, most, document);
    }
    if holds(Holding::Industries) && !has_regional_items {
        document.heading(3, "By industry");
        tables::industries(&largest(&section.figures), document);
    }
}

/// The countries in the digest, and their newest projections.
fn regions(show: &Show, section: &SectionView, most: WithText, document: &mut Document) {
    for region in section.shown(show) {
        self::region(show, section, region, most, document);
    }
    if section.holds.contains(&Holding::Projections) {
        newest_projections(section, document);
    }
}

impl SectionView {
    /// The countries in a digest: the named one, or the default ones.
    fn shown(&self, show: &Show) -> impl Iterator<Item = &RegionView> {
        let places = places(show);
        let regions = self.regions.iter();
        regions.filter(move |region| places.iter().any(|it| it.country.id == region.id))
    }
}

fn region(
    show: &Show,
    section: &SectionView,
    region: &RegionView,
    most: WithText,
    document: &mut Document,
) {
    if show.region.is_none() {
        document.heading(3, region.name);
    }
    if !region.routes.is_empty() {
        routes(&region.routes, show.region.is_some(), document);
    }
    let mut facts: Vec<Detail> = Vec::new();
    if section.holds.contains(&Holding::Pay)
        && let Some(part) = show.region.filter(|it| !it.is_country())
    {
        let figures = headline::customary(&part, &Conversion::default());
        let source = figures.first().map(|figure| figure.source);
        facts.push(Detail::new(part.name, headline::in_words(&figures)).citing(source));
    }
    for view in &region.topics {
        // Skip topics covered by the table of routes or by another section.
        let covered = match show.region {
            Some(_) => &["entry", "duration"][..],
            None => &[
                "entry",
                "duration",
                "where-to-study",
                "regulator",
                "association",
            ],
        };
        let is_covered = !region.routes.is_empty() && covered.contains(&view.id);
        if !is_covered && view.topic.status != Status::NotApplicable {
            facts.push(summary(view.title, view.topic));
        }
    }
    let certificates = region.credentials.iter().filter_map(|it| it.short);
    let certificates: Vec<&str> = certificates.map(Text::as_str).collect();
    if !certificates.is_empty() {
        facts.push(Detail::new("Certificates", certificates.join(", ")));
    }
    let laws = region.laws.iter().map(|law| law.name.as_str());
    let named = if show.region.is_some() {
        IN_A_LINE
    } else {
        LAWS
    };
    if let Some(laws) = in_a_line(&laws.collect::<Vec<_>>(), named) {
        facts.push(Detail::new("Laws", laws));
    }
    if !region.schools.is_empty() {
        let states = region
            .schools
            .chunk_by(|one, other| one.state == other.state);
        let text = format!("{} in {} states", region.schools.len(), states.count());
        facts.push(Detail::new("Schools", text));
    }
    document.facts(facts);
    let place = match show.region {
        Some(_) => Place::Everywhere,
        None if !region.routes.is_empty() => return,
        None => Place::Country,
    };
    statements::add(section, &region.items, most.by_country, place, document);
}

fn summary(title: &'static str, topic: &'static Topic) -> Detail {
    let sources = topic.sources.iter().copied().take(1);
    Detail::new(title, Cited::new(topic.summary, sources))
}

/// A table of routes: length and requirements, in full or shortened.
fn routes(routes: &[Route], whole: bool, document: &mut Document) {
    let rows = routes.iter().map(|route| {
        let requires = match whole {
            true => route.requires.as_str(),
            false => route.requires_short.unwrap_or(route.requires).as_str(),
        };
        vec![
            route.short.into(),
            route.years.into(),
            Cited::new(requires, route.sources.iter().copied().take(1)),
        ]
    });
    let columns = ["Route", "Years", "Requires"].map(Column::words);
    document.table(Table::new(columns).rows(rows));
}

/// The newest complete projection of each current code.
fn newest_projections(section: &SectionView, document: &mut Document) {
    let ids = distinct(section.figures.iter().filter_map(|figure| figure.series));
    let series = ids.into_iter().filter_map(dataset::series);
    let current = series.filter(|series| series.to.is_none());
    let facts = current.filter_map(|series| {
        let mut round = figure::from_projection(headline::newest_round(series.id)?);
        round.retain(|it| it.statistic == Statistic::Percent || it.measure == Measure::Openings);
        let words = headline::projection_in_words(&round)?;
        Some(Detail::new(series.id, words).citing([round[0].source]))
    });
    document.facts(facts.collect());
}

/// The industries with the most jobs.
fn largest(figures: &[Figure]) -> Vec<Figure> {
    const SHOWN: usize = 8;
    let mut industries: Vec<&[Figure]> = figures
        .chunk_by(|one, other| one.label == other.label)
        .collect();
    let jobs = |industry: &[Figure]| {
        let count = industry.iter().find(|it| it.measure == Measure::Employment);
        count.and_then(|it| it.value).map_or(0.0, |value| value.0)
    };
    industries.sort_by(|one, other| jobs(other).total_cmp(&jobs(one)));
    industries
        .into_iter()
        .take(SHOWN)
        .flatten()
        .cloned()
        .collect()
}

/// International codes and those of the shown countries.
fn codes(show: &Show, section: &SectionView, document: &mut Document) {
    let shown = places(show);
    let is_shown = |code: &&Code| {
        let country = code.region.and_then(dataset::country_of);
        country.is_none_or(|country| shown.iter().any(|it| it.country.id == country.id))
    };
    let rows = section.codes.iter().filter(is_shown).take(ROWS);
    let rows = rows.map(|code| {
        let title = Cited::from(code.title);
        vec![
            format!("{} {}", code.system.as_str(), code.code.as_str()).into(),
            title.citing(code.sources.iter().copied().take(1)),
            entries::years_of_code(code).unwrap_or_default().into(),
        ]
    });
    let columns = ["Code", "Title", "Used"].map(Column::words);
    document.table(Table::new(columns).rows(rows));
    let names = section.names.iter();
    let current = names.filter(|name| name.standing == Standing::Current);
    let names: Vec<&str> = current.map(|name| name.name.as_str()).collect();
    if let Some(names) = in_a_line(&names, NAMES) {
        document.facts(vec![Detail::new("Other names", names)]);
    }
}
