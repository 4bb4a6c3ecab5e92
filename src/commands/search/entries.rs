//! What can be found: every text of the dataset with its title and its path.

use crate::dataset::{self, DATASET};
use crate::display::{self, Word};
use crate::document::Words;
use crate::figure;
use crate::figure::conversion::Conversion;
use crate::model::{Code, Country, Name, Scale, Series, Standing, Text};
use crate::path;
use serde::Serialize;

/// One thing that can be found.
#[derive(Debug)]
pub struct Entry {
    pub path: Words,
    pub kind: Kind,
    pub title: Words,
    /// What else it is called.
    other_names: Vec<Text>,
    texts: Vec<Words>,
    /// Paths of the codes that took its place.
    pub successors: Vec<String>,
}

/// What kind of thing was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Name,
    Code,
    Term,
    Section,
    Item,
    Misconception,
    Country,
    Topic,
    Route,
    Credential,
    Law,
    /// A post and its grade on a pay scale.
    Post,
    Figure,
    /// Wages under one code over the years.
    Series,
    Scale,
    /// An occupation next door.
    Neighbour,
    Industry,
    Source,
}

impl Entry {
    fn new(kind: Kind, path: impl Into<Words>, title: impl Into<Words>) -> Self {
        Entry {
            path: path.into(),
            kind,
            title: title.into(),
            other_names: Vec::new(),
            texts: Vec::new(),
            successors: Vec::new(),
        }
    }

    fn called(mut self, names: impl IntoIterator<Item = Text>) -> Self {
        self.other_names.extend(names);
        self
    }

    fn with<T: Into<Words>>(mut self, texts: impl IntoIterator<Item = T>) -> Self {
        self.texts.extend(texts.into_iter().map(T::into));
        self
    }

    /// Its title and what else it is called.
    pub fn names(&self) -> Vec<&str> {
        let others = self.other_names.iter().map(|name| name.as_str());
        std::iter::once(&*self.title).chain(others).collect()
    }

    /// What it says, the most telling first.
    pub fn texts(&self) -> Vec<&str> {
        self.texts.iter().map(|text| &**text).collect()
    }
}

/// Everything, in the order in which equals are shown.
pub fn all() -> Vec<Entry> {
    let occupation = &DATASET.occupation;
    let mut entries: Vec<Entry> = Vec::new();
    entries.extend(occupation.names.iter().map(name));
    entries.extend(occupation.codes.iter().map(code));
    entries.extend(sections());
    entries.extend(misconceptions());
    entries.extend(terms());
    for region in DATASET.regions {
        self::region(region, &mut entries);
    }
    entries.extend(parts());
    // The occupation's own before those of its neighbours, the oldest first.
    let mut in_time: Vec<&Series> = DATASET.series.iter().collect();
    in_time.sort_by_key(|series| (!dataset::is_own(series), series.from));
    entries.extend(in_time.into_iter().map(series));
    entries.extend(DATASET.scales.iter().map(scale));
    entries.extend(neighbours());
    entries.extend(industries());
    entries.extend(sources());
    entries
}

fn name(name: &'static Name) -> Entry {
    let standing = (name.standing != Standing::Current)
        .then(|| Words::from(display::capitalized(name.standing.word()) + "."));
    Entry::new(Kind::Name, name.leads_to, name.name)
        .with(standing)
        .with([name.text])
}

fn code(code: &'static Code) -> Entry {
    let title = format!(
        "{} {}, {}",
        code.system.as_str(),
        code.code.as_str(),
        code.title.as_str()
    );
    let successors = code.successors.iter().filter_map(|id| dataset::code(*id));
    let successors: Vec<&Code> = successors.collect();
    let mut entry = Entry::new(Kind::Code, format!("codes.{}", code.id.as_str()), title)
        .called([code.code, code.title])
        .with([standing(code, &successors)])
        .with(code.note);
    let paths = successors
        .iter()
        .map(|code| format!("codes.{}", code.id.as_str()));
    entry.successors.extend(paths);
    entry
}

/// Whether a code is in use, what took its place, and where wages stand under it.
fn standing(code: &Code, successors: &[&Code]) -> String {
    let mut text = match (code.from, code.to) {
        (_, Some(to)) => format!("Retired after {}.", display::date(Some(to))),
        (Some(from), None) => format!("In use since {}.", display::date(Some(from))),
        (None, None) => "In use.".to_owned(),
    };
    let successors: Vec<String> = successors.iter().map(|code| successor(code)).collect();
    if !successors.is_empty() {
        text = format!("{text} In its place: {}.", successors.join(" and "));
    }
    let Some(series) = series_of(code) else {
        return text;
    };
    let median = median(series);
    let headline = if is_headline(series) {
        let shorter = median.replace(&format!("{}.", series.id.as_str()), "");
        format!(", the same as {shorter}")
    } else {
        String::new()
    };
    format!("{text} Wages {}: {median}{headline}.", years(series))
}

fn successor(code: &Code) -> String {
    let wages =
        series_of(code).map_or(String::new(), |series| format!(", wages {}", years(series)));
    let (number, title, system) = (
        code.code.as_str(),
        code.title.as_str(),
        code.system.as_str(),
    );
    format!("{number} {title} ({system}{wages})")
}

/// The wages counted under a code, if there are any. The codes of one system may
/// be the numbers of another, so the system counts as well.
fn series_of(code: &Code) -> Option<&'static Series> {
    let series = DATASET.series.iter();
    let mut under = series.filter(|series| series.id.as_str().ends_with(code.code.as_str()));
    under.find(|series| series.system.starts_with(code.system.as_str()))
}

/// The path of the newest median: of the year, or where that is not published,
/// of the hour.
fn median(series: &Series) -> String {
    let wages = format!(
        "salary.{}.{}",
        series.region.to_lowercase(),
        series.id.as_str()
    );
    let yearly = format!("{wages}.median");
    if path::has_value(&yearly) {
        yearly
    } else {
        format!("{wages}.hour.median")
    }
}

fn is_headline(series: &Series) -> bool {
    let headline = dataset::region(&series.region).and_then(|region| region.headline?.series);
    headline == Some(series.id)
}

fn years(series: &Series) -> String {
    let from = display::date(Some(series.from));
    match series.to {
        Some(to) => format!("{from} to {}", display::date(Some(to))),
        None => format!("since {from}"),
    }
}

fn sections() -> impl Iterator<Item = Entry> {
    DATASET.sections.iter().flat_map(|section| {
        let itself = Entry::new(Kind::Section, section.id, section.title).with([section.summary]);
        let items = section.items.iter().map(|item| {
            let path = format!("{}.{}", section.id.as_str(), item.id.as_str());
            Entry::new(Kind::Item, path, item.title)
                .with([item.text])
                .with(item.answer)
                .with(item.sign)
        });
        std::iter::once(itself).chain(items)
    })
}

fn misconceptions() -> impl Iterator<Item = Entry> {
    DATASET.misconceptions.iter().map(|misconception| {
        let path = format!("misconceptions.{}", misconception.id.as_str());
        Entry::new(Kind::Misconception, path, misconception.claim)
            .with([misconception.finding])
            .with(misconception.evidence.iter().map(|evidence| evidence.text))
    })
}

fn terms() -> impl Iterator<Item = Entry> {
    DATASET.terms.iter().map(|term| {
        Entry::new(
            Kind::Term,
            format!("explain.{}", term.id.as_str()),
            term.term,
        )
        .called(term.expansion)
        .called(term.aliases.iter().copied())
        .with([term.text])
    })
}

fn region(region: &'static Country, entries: &mut Vec<Entry>) {
    let id = region.id.to_lowercase();
    let name = region.name.as_str();
    entries.push(
        Entry::new(Kind::Country, format!("{id}.name"), region.name)
            .called([region.id])
            .called(region.aliases.iter().copied())
            .with([region.occupation, region.hours.text]),
    );
    let topics = [
        ("regulator", "regulator", &region.regulator),
        ("licence", "licence", &region.licence),
        ("association", "association", &region.association),
        ("entry", "way in", &region.entry),
        ("pay", "pay", &region.pay),
        ("outlook", "outlook", &region.outlook),
        ("minimum-wage", "minimum wage", &region.minimum_wage),
    ];
    entries.extend(topics.map(|(segment, what, topic)| {
        let path = format!("{id}.{segment}.text");
        Entry::new(Kind::Topic, path, format!("{name}: {what}")).with([topic.summary, topic.text])
    }));
    entries.extend(region.routes.iter().map(|route| {
        let path = format!("{id}.routes.{}", route.id.as_str());
        let (length, requires, award) = (
            route.length.as_str(),
            route.requires.as_str(),
            route.award.as_str(),
        );
        let text = format!("Takes: {length}. Asks for: {requires}. Gives: {award}.");
        Entry::new(Kind::Route, path, route.title)
            .with([text])
            .with(route.note)
    }));
    entries.extend(region.credentials.iter().map(|credential| {
        let path = format!("{id}.credentials.{}", credential.id.as_str());
        Entry::new(Kind::Credential, path, credential.name)
            .called(credential.short)
            .with([credential.text, credential.issuer])
    }));
    entries.extend(region.laws.iter().map(|law| {
        let path = format!("{id}.laws.{}", law.id.as_str());
        Entry::new(Kind::Law, path, law.name).with([law.text])
    }));
    entries.extend(region.roles.iter().filter_map(|role| {
        let scale = dataset::scale(&role.scale)?;
        let grade = format!(
            "{} {} {}",
            scale.name.as_str(),
            scale.rung.as_str(),
            role.grade.as_str()
        );
        let path = path::of_grade(scale, role.grade);
        let post = Entry::new(Kind::Post, format!("{path}.first"), role.title);
        Some(post.with([grade]).with(role.note))
    }));
    entries.extend(region.figures.iter().map(|stated| {
        let low = if stated.low.is_some() { ".low" } else { "" };
        let path = format!("{id}.{}{low}", stated.id.as_str());
        let figure = figure::of_stated(region, stated, &Conversion::default());
        let date = display::date(figure.as_of);
        let text = format!("{}, {date}, {}", figure.amount(), figure.kind());
        Entry::new(Kind::Figure, path, stated.label)
            .with([text])
            .with(stated.note)
    }));
}

/// Parts of countries: what is known of them is pay.
fn parts() -> impl Iterator<Item = Entry> {
    DATASET.subdivisions.iter().map(|part| {
        let path = format!("salary.{}.median", part.id.to_lowercase());
        let country = dataset::country_of(part.id).map(|country| country.name);
        Entry::new(Kind::Country, path, part.name)
            .called([part.id])
            .with(country)
    })
}

fn series(series: &'static Series) -> Entry {
    let title = format!(
        "Wages of {} ({})",
        series.title.as_str(),
        series.id.as_str()
    );
    Entry::new(Kind::Series, median(series), title)
        .called([series.id, series.title])
        .with([display::capitalized(&years(series))])
        .with(series.note)
}

fn scale(scale: &'static Scale) -> Entry {
    let lowest = dataset::scale_rows(scale.id).first();
    let grade = lowest.map_or(Text::new(""), |row| row.grade);
    let from = display::date(Some(scale.from));
    Entry::new(
        Kind::Scale,
        format!("{}.first", path::of_grade(scale, grade)),
        format!("{}, from {from}", scale.name.as_str()),
    )
    .called([scale.name])
    .with([scale.text])
}

fn neighbours() -> impl Iterator<Item = Entry> {
    DATASET.alternatives.iter().map(|neighbour| {
        let series = neighbour.series.and_then(dataset::series);
        let path = series.map(|series| {
            let region = series.region.to_lowercase();
            Words::from(format!("salary.{region}.{}.median", series.id.as_str()))
        });
        let path = path.unwrap_or("advancement".into());
        Entry::new(Kind::Neighbour, path, neighbour.title)
            .called(neighbour.series)
            .with([neighbour.text])
    })
}

fn industries() -> impl Iterator<Item = Entry> {
    DATASET.industries.iter().filter_map(|row| {
        let region = dataset::series(row.series)?.region.to_lowercase();
        let path = format!("demand.{region}.naics-{}.median", row.naics.as_str());
        let entry = Entry::new(Kind::Industry, path, row.industry).called([row.naics]);
        Some(entry.with([format!(
            "Industry {} of NAICS, an employer",
            row.naics.as_str()
        )]))
    })
}

fn sources() -> impl Iterator<Item = Entry> {
    DATASET.sources.iter().map(|source| {
        let path = format!("sources.{}", source.id.as_str());
        Entry::new(Kind::Source, path, source.title)
            .with([source.publisher])
            .with(source.note)
    })
}
