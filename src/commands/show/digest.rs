//! Digests of sections: statements in short, and next commands.

use super::{RegionView, SectionView, Show, tables};
use crate::commands::misconceptions;
use crate::dataset::{self, DATASET};
use crate::display::opening;
use crate::document::{Cited, Column, Detail, Document, Next, Table, entries};
use crate::figure::Figure;
use crate::model::{Code, Holding, Item, Measure, Route, Standing, Statistic, Status, Text, Topic};
use crate::pay::headline;
use crate::region;
use std::collections::BTreeSet;

/// Number of statements shown with their first sentence; others are shown by title.
/// Fewer in sections with tables.
const WITH_TEXT: usize = 7;
const WITH_TEXT_BESIDE_TABLES: usize = 2;

/// Most rows of a table with two-line rows.
const ROWS: usize = 11;

/// Most titles or names on one line.
const IN_A_LINE: usize = 8;

/// The named sections, or the list of sections.
pub fn document(show: &Show) -> Document {
    let occupation = show.title.to_lowercase();
    let place = show.region.map_or(String::new(), |region| {
        format!(", {}", region.country.name.as_str())
    });
    if show.is_whole {
        return contents(show, &format!("{}{place}", show.title.as_str()));
    }
    let mut document = match &show.sections[..] {
        [section] => Document::titled(format!("{}: {occupation}{place}", section.title.as_str())),
        _ => Document::titled(format!("{}{place}", show.title.as_str())),
    };
    for section in &show.sections {
        if show.sections.len() > 1 {
            document.heading(2, section.title);
        }
        self::section(show, section, &mut document);
    }
    document.more("Every statement with its sources");
    let first = show
        .sections
        .first()
        .map_or("", |section| section.id.as_str());
    if show.region.is_none()
        && show
            .sections
            .iter()
            .any(|section| !section.regions.is_empty())
    {
        let places = region::default_regions();
        let id = places.first().map(|place| place.id.to_lowercase());
        document.next(id.map(|id| format!("career show {first} --for {id}")));
    }
    for holding in show.sections.iter().flat_map(|section| section.holds) {
        document.next(next(*holding));
    }
    document
}

/// Next commands for a list.
fn next(holding: Holding) -> Vec<String> {
    let places = region::default_regions();
    let ids = places.iter().map(|place| place.id.to_lowercase());
    match holding {
        Holding::Pay => ids.map(|id| format!("career salary {id}")).collect(),
        Holding::Misconceptions => vec!["career misconceptions 3".to_owned()],
        Holding::Entry | Holding::Exams => {
            let credentials = places.iter().flat_map(|place| place.country.credentials);
            let names = credentials.filter_map(|credential| credential.short);
            let names: Vec<&str> = names.map(Text::as_str).take(2).collect();
            match names.is_empty() {
                true => Vec::new(),
                false => vec![format!("career explain {}", names.join(" "))],
            }
        }
        Holding::Schools => ids
            .take(1)
            .map(|id| format!("career schools {id}"))
            .collect(),
        Holding::Laws => {
            let ids: Vec<String> = ids.collect();
            vec![format!(
                "career compare {} --topic regulation",
                ids.join(" ")
            )]
        }
        _ => Vec::new(),
    }
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

fn section(show: &Show, section: &SectionView, document: &mut Document) {
    let holds = |holding| section.holds.contains(&holding);
    if holds(Holding::Misconceptions) {
        let claims: Vec<_> = section.misconceptions.iter().collect();
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
    let has_regional_items = show.region.is_some() && section.regions.iter().any(has_statements);
    let has_tables = section.holds.iter().any(|holding| *holding != Holding::Pay);
    // Sections with these lists show only titles.
    let lists = [
        Holding::Entry,
        Holding::Alternatives,
        Holding::Projections,
        Holding::Codes,
    ];
    if has_regional_items || lists.into_iter().any(holds) {
        by_group(section, document);
    } else if has_tables || !section.regions.is_empty() {
        items(section, &section.items, WITH_TEXT_BESIDE_TABLES, document);
    } else {
        items(section, &section.items, WITH_TEXT, document);
    }
    for region in section.shown(show) {
        self::region(show, section, region, document);
    }
    if holds(Holding::Projections) {
        newest_projections(section, document);
    }
    if holds(Holding::Industries) && !has_regional_items {
        let first: Vec<Figure> = largest(&section.figures);
        tables::industries(&first, document);
    }
    let shown: Vec<Text> = section.shown(show).map(|region| region.id).collect();
    let others = section.regions.iter().map(|region| region.id);
    let others = others.filter(|id| !shown.contains(id));
    let others: Vec<String> = others.map(|id| id.to_lowercase()).collect();
    if !others.is_empty() {
        document.note(format!(
            "Other countries with --for: {}.",
            others.join(", ")
        ));
    }
}

fn has_statements(region: &RegionView) -> bool {
    !region.items.is_empty()
}

impl SectionView {
    /// The countries in a digest: the named one, or the default ones.
    fn shown(&self, show: &Show) -> impl Iterator<Item = &RegionView> {
        let is_named = show.region.is_some();
        let defaults = region::default_regions();
        let regions = self.regions.iter();
        regions.filter(move |region| is_named || defaults.iter().any(|it| it.id == region.id))
    }

    /// The heading of a group of statements.
    pub(super) fn title_of_group(&self, id: Text) -> Option<Text> {
        let mut groups = self.groups.iter();
        groups.find(|group| group.id == id).map(|group| group.title)
    }
}

/// Statements: steps as a numbered list, others with their first sentence while there
/// is space, then by title.
fn items(section: &SectionView, items: &[&'static Item], most: usize, document: &mut Document) {
    let is_present = |item: &&&Item| item.status == Status::Present;
    let (present, gaps): (Vec<&Item>, Vec<&Item>) = items.iter().partition(is_present);
    let mut left = most;
    for group in present.chunk_by(|one, other| one.group == other.group) {
        let title = group[0].group.and_then(|id| section.title_of_group(id));
        if let Some(title) = title {
            document.heading(3, title);
        }
        if group[0].group.is_some_and(|id| id.as_str() == STEP) {
            let cited =
                |item: &&'static Item| Cited::new(item.title, item.sources.iter().copied().take(1));
            document.numbered_list(group.iter().map(cited));
            continue;
        }
        let shown = group.len().min(left);
        left -= shown;
        document.facts(group[..shown].iter().map(|item| in_short(item)).collect());
        titles("More", &group[shown..], document);
    }
    titles("Not found", &gaps, document);
}

/// The group of consecutive steps.
const STEP: &str = "step";

/// Titles of statements, one line per group.
fn by_group(section: &SectionView, document: &mut Document) {
    let groups = section
        .items
        .chunk_by(|one, other| one.group == other.group);
    // With routes, show only larger groups.
    let least = match section.holds.contains(&Holding::Entry) {
        true => IN_A_LINE / 2,
        false => 0,
    };
    let facts = groups
        .filter(|group| group.len() > least)
        .filter_map(|group| {
            let title = group[0].group.and_then(|id| section.title_of_group(id));
            let names = group.iter().map(|item| item.title.as_str());
            let line = in_a_line(&names.collect::<Vec<_>>())?;
            Some(Detail::new(title.map_or("Everywhere", Text::as_str), line))
        });
    document.facts(facts.collect());
}

/// A statement with its first sentence.
fn in_short(item: &'static Item) -> Detail {
    let text = Cited::new(opening(item.text, 0), item.sources.iter().copied().take(1));
    Detail::new(item.title, text)
}

/// Titles of statements on one line.
fn titles(label: &'static str, items: &[&'static Item], document: &mut Document) {
    let titles = items.iter().map(|item| {
        let title = item.title.as_str();
        title.strip_prefix("Not found: ").unwrap_or(title)
    });
    if let Some(line) = in_a_line(&titles.collect::<Vec<_>>()) {
        document.facts(vec![Detail::new(label, line)]);
    }
}

/// The first names, and the number of others.
fn in_a_line(names: &[&str]) -> Option<String> {
    if names.is_empty() {
        return None;
    }
    let shown = names.len().min(IN_A_LINE);
    let line = names[..shown].join("; ");
    Some(match names.len() - shown {
        0 => line,
        more => format!("{line}; and {more} more"),
    })
}

fn region(show: &Show, section: &SectionView, region: &RegionView, document: &mut Document) {
    if show.region.is_none() {
        document.heading(3, region.name);
    }
    if !region.routes.is_empty() {
        routes(region.routes, show.region.is_some(), document);
    }
    let mut facts: Vec<Detail> = Vec::new();
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
    if !region.credentials.is_empty() {
        let names = region.credentials.iter().filter_map(|it| it.short);
        let names: Vec<&str> = names.map(Text::as_str).collect();
        if !names.is_empty() {
            facts.push(Detail::new("Certificates", names.join(", ")));
        }
    }
    let laws = region.laws.iter().map(|law| law.name.as_str());
    if let Some(laws) = in_a_line(&laws.collect::<Vec<_>>()) {
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
    if show.region.is_some() {
        let most = if region.routes.is_empty() {
            WITH_TEXT
        } else {
            WITH_TEXT_BESIDE_TABLES
        };
        items(section, &region.items, most, document);
    } else if region.routes.is_empty() {
        let present = region
            .items
            .iter()
            .filter(|item| item.status == Status::Present);
        titles("More", &present.copied().collect::<Vec<_>>(), document);
    }
}

fn summary(title: &'static str, topic: &'static Topic) -> Detail {
    let sources = topic.sources.iter().copied().take(1);
    Detail::new(title, Cited::new(topic.summary, sources))
}

/// A table of routes: length and requirements, in full or shortened.
fn routes(routes: &'static [Route], whole: bool, document: &mut Document) {
    let rows = routes.iter().map(|route| {
        let requires = match whole {
            true => route.requires.as_str(),
            false => first_words(route.requires),
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

/// Shortens a long text at the first punctuation mark.
fn first_words(text: Text) -> &'static str {
    const LINE: usize = 56;
    let text = text.as_str();
    let end = text
        .find([':', ';', '(', ','])
        .filter(|_| text.len() > LINE);
    text[..end.unwrap_or(text.len())].trim_end()
}

/// The newest complete projection of each current code.
fn newest_projections(section: &SectionView, document: &mut Document) {
    let mut codes: Vec<Text> = Vec::new();
    let mut facts = Vec::new();
    for figure in &section.figures {
        let Some(series) = figure.series.filter(|id| !codes.contains(id)) else {
            continue;
        };
        codes.push(series);
        if dataset::series(series).is_none_or(|series| series.to.is_some()) {
            continue;
        }
        let round: Vec<Figure> = headline::newest_round(series)
            .into_iter()
            .flat_map(crate::figure::from_projection)
            .filter(|it| it.statistic == Statistic::Percent || it.measure == Measure::Openings)
            .collect();
        if let (Some(words), Some(first)) = (headline::projection_in_words(&round), round.first()) {
            facts.push(Detail::new(series, Cited::new(words, [first.source])));
        }
    }
    document.facts(facts);
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
    let shown = show
        .region
        .map_or_else(region::default_regions, |region| vec![region]);
    let is_shown = |code: &&Code| {
        let country = code.region.and_then(dataset::country_of);
        country.is_none_or(|country| shown.iter().any(|it| it.country.id == country.id))
    };
    let rows = section.codes.iter().filter(is_shown).take(ROWS);
    let rows = rows.map(|code| {
        vec![
            format!("{} {}", code.system.as_str(), code.code.as_str()).into(),
            code.title.into(),
            entries::years_of_code(code).unwrap_or_default().into(),
        ]
    });
    let sources = section.codes.iter().filter(is_shown);
    let sources = sources.flat_map(|code| code.sources).copied();
    let sources: BTreeSet<Text> = sources.collect();
    let columns = ["Code", "Title", "Used"].map(Column::words);
    document.table(
        Table::new(columns)
            .citing(sources.into_iter().take(3))
            .rows(rows),
    );
    let names = section.names.iter();
    let current = names.filter(|name| name.standing == Standing::Current);
    let names: Vec<&str> = current.map(|name| name.name.as_str()).collect();
    document.facts(vec![Detail::new("Other names", names.join(", "))]);
}
