//! Sections on one screen: what a section says in a line each, and where the
//! rest is.

use super::{RegionView, SectionView, Show, tables};
use crate::commands::misconceptions;
use crate::dataset::DATASET;
use crate::display::{Word, capitalized, date};
use crate::document::{Cited, Column, Detail, Document, Next, Table, entries};
use crate::figure::Figure;
use crate::model::{Holding, Item, Measure, Route, Statistic, Status, Text, Topic};
use crate::pay::headline;
use crate::region;

/// How many statements of a section have their first sentence; of the rest there
/// are the titles.
const WITH_TEXT: usize = 12;

/// How many statements a region adds with their first sentence where no region
/// was named.
const WITH_TEXT_BY_REGION: usize = 4;

/// The sections that were named, or what each section holds.
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
        document.next([format!("career show {first} --for ng")]);
    }
    for holding in show.sections.iter().flat_map(|section| section.holds) {
        document.next(next(*holding).iter().copied());
    }
    document
}

/// Commands that say more about a list.
fn next(holding: Holding) -> &'static [&'static str] {
    match holding {
        Holding::Pay => &["career salary ng", "career salary us"],
        Holding::Misconceptions => &["career misconceptions 3"],
        Holding::Entry | Holding::Exams => &["career explain RHIT CPC"],
        Holding::Schools => &["career schools ng"],
        Holding::Laws => &["career compare ng us --topic regulation"],
        _ => &[],
    }
}

/// The sections in a line or two each.
fn contents(show: &Show, title: &str) -> Document {
    let mut document = Document::titled(title.to_owned());
    document.paragraph(Cited::from(DATASET.occupation.summary).answer());
    let rows = show
        .sections
        .iter()
        .map(|section| vec![Cited::from(section.id), Cited::from(section.summary)]);
    document.table(Table::new([Column::words(""), Column::words("")]).rows(rows));
    document.more("The whole reference");
    document.next([
        Next::about("career show education", "one section"),
        Next::about("career show --brief --for ng", "a handout on one page"),
        Next::about("career search 'how long does it take'", "a question"),
    ]);
    document
}

fn section(show: &Show, section: &SectionView, document: &mut Document) {
    let holds = |holding| section.holds.contains(&holding);
    if holds(Holding::Misconceptions) {
        let claims: Vec<_> = section.misconceptions.iter().collect();
        document.table(misconceptions::table(&claims));
    }
    if holds(Holding::Alternatives) {
        let table = tables::comparison(section, |it| it.short.unwrap_or(it.title));
        document.table(table);
        titles(&section.items, document);
    } else if holds(Holding::Entry) {
        study(section, document);
    } else {
        items(section, &section.items, WITH_TEXT, document);
    }
    for region in section.shown(show) {
        self::region(show, section, region, document);
    }
    if holds(Holding::Projections) {
        newest_projections(section, document);
    }
    if holds(Holding::Industries) {
        let first: Vec<Figure> = largest(&section.figures);
        tables::industries(&first, document);
    }
    if holds(Holding::Codes) {
        codes(section, document);
    }
    let others = section.regions.len() - section.shown(show).count();
    if others > 0 {
        let names = section
            .regions
            .iter()
            .filter(|region| !section.shown(show).any(|shown| shown.id == region.id));
        let ids: Vec<String> = names.map(|region| region.id.to_lowercase()).collect();
        document.note(format!("Other countries with --for: {}.", ids.join(", ")));
    }
}

impl SectionView {
    /// The countries that a digest shows: the one that was named, or the default
    /// ones.
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

/// Statements with their first sentence, the rest by title.
fn items(section: &SectionView, items: &[&'static Item], most: usize, document: &mut Document) {
    let (gaps, present): (Vec<&Item>, Vec<&Item>) = items
        .iter()
        .partition(|item| item.status != Status::Present);
    for group in present.chunk_by(|one, other| one.group == other.group) {
        if let Some(title) = group[0].group.and_then(|id| section.title_of_group(id)) {
            document.heading(3, title);
        }
        let shown = group.len().min(most);
        document.facts(group[..shown].iter().map(|item| in_short(item)).collect());
        titles(&group[shown..], document);
    }
    titles(&gaps, document);
}

/// A statement: its title and its first sentence.
fn in_short(item: &'static Item) -> Detail {
    let text = Cited::new(
        first_sentence(item.text),
        item.sources.iter().copied().take(1),
    );
    Detail::new(item.title, text)
}

fn first_sentence(text: Text) -> &'static str {
    let end = text.find(". ").map_or(text.len(), |dot| dot + 1);
    &text.as_str()[..end]
}

/// Statements by their titles, in one paragraph.
fn titles(items: &[&'static Item], document: &mut Document) {
    if items.is_empty() {
        return;
    }
    let titles: Vec<&str> = items.iter().map(|item| item.title.as_str()).collect();
    document.facts(vec![Detail::new("Also", titles.join("; "))]);
}

fn region(show: &Show, section: &SectionView, region: &RegionView, document: &mut Document) {
    if show.region.is_none() {
        document.heading(3, region.name);
    }
    if !region.routes.is_empty() {
        routes(region.routes, document);
    }
    let mut facts: Vec<Detail> = Vec::new();
    for view in &region.topics {
        // The table of routes has said it.
        let is_said = !region.routes.is_empty() && matches!(view.id, "entry" | "duration");
        if !is_said && view.topic.status != Status::NotApplicable {
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
    facts.extend(region.laws.iter().map(|law| {
        let text = format!("{} ({})", law.name.as_str(), date(Some(law.date)));
        Detail::new("Law", Cited::new(text, law.sources.iter().copied().take(1)))
    }));
    if !region.schools.is_empty() {
        let states = region
            .schools
            .chunk_by(|one, other| one.state == other.state);
        let text = format!("{} in {} states", region.schools.len(), states.count());
        facts.push(Detail::new("Schools", text));
    }
    document.facts(facts);
    let most = if show.region.is_some() {
        WITH_TEXT
    } else {
        WITH_TEXT_BY_REGION
    };
    // With ways in shown, the statements are for those who ask for the region.
    if region.routes.is_empty() || show.region.is_some() {
        items(section, &region.items, most, document);
    } else {
        titles(&region.items, document);
    }
}

fn summary(title: &'static str, topic: &'static Topic) -> Detail {
    let sources = topic.sources.iter().copied().take(1);
    Detail::new(title, Cited::new(topic.summary, sources))
}

/// Ways in: how long each takes and what it asks for.
fn routes(routes: &'static [Route], document: &mut Document) {
    let rows = routes.iter().map(|route| {
        vec![
            route.short.unwrap_or(route.title).into(),
            route.years.unwrap_or(route.length).into(),
            Cited::new(route.requires, route.sources.iter().copied().take(1)),
        ]
    });
    let columns = ["Way in", "Years", "Requires"].map(Column::words);
    document.table(Table::new(columns).rows(rows));
}

/// What is studied, in one line; the other statements by title.
fn study(section: &SectionView, document: &mut Document) {
    for group in section
        .items
        .chunk_by(|one, other| one.group == other.group)
    {
        let title = group[0].group.and_then(|id| section.title_of_group(id));
        let Some(title) = title else { continue };
        let names: Vec<&str> = group.iter().map(|item| item.title.as_str()).collect();
        document.facts(vec![Detail::new(title, names.join(", ").to_lowercase())]);
    }
}

/// The newest projection that was read in full, for each code.
fn newest_projections(section: &SectionView, document: &mut Document) {
    let mut codes: Vec<Text> = Vec::new();
    let mut facts = Vec::new();
    for figure in &section.figures {
        let Some(series) = figure.series.filter(|id| !codes.contains(id)) else {
            continue;
        };
        codes.push(series);
        let round: Vec<Figure> = headline::newest_round(series)
            .into_iter()
            .flat_map(crate::figure::of_projection)
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

fn codes(section: &SectionView, document: &mut Document) {
    let rows = section.codes.iter().map(|code| {
        vec![
            format!("{} {}", code.system.as_str(), code.code.as_str()).into(),
            Cited::new(code.title, code.sources.iter().copied().take(1)),
            entries::years_of_code(code).unwrap_or_default().into(),
        ]
    });
    document.table(Table::new(["Code", "Title", "Used"].map(Column::words)).rows(rows));
    let names = section
        .names
        .iter()
        .map(|name| format!("{} ({})", name.name.as_str(), name.standing.word()));
    let names: Vec<String> = names.collect();
    document.facts(vec![Detail::new("Names", capitalized(&names.join("; ")))]);
}
