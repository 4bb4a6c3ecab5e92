//! `show --brief`: the occupation on one page of A4, for somebody who takes it home.
//!
//! Its JSON is named `brief`, as that of no command is named `card`: one name for
//! each shape of data, so that one schema describes what a name stands for.

use crate::args;
use crate::commands::salary::ranges;
use crate::dataset::{self, DATASET};
use crate::display::{self, Word, capitalized};
use crate::document::{Depth, Detail, Document, Ranges};
use crate::error::Error;
use crate::figure::conversion::Conversion;
use crate::figure::{self, Figure};
use crate::model::{Item, Misconception, Scale, Scope, Status, Text, Topic, Verdict};
use crate::pay::headline;
use crate::region::{self, Region};
use crate::view::{Citations, View};
use serde::Serialize;

/// The question as it was understood.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Query {
    /// Id of the region that comes first; null: none was named.
    region: Option<Text>,
}

/// The summary.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Brief {
    /// Title of the occupation.
    title: Text,
    /// What it is, in a sentence.
    summary: Text,
    /// Code of the occupation in ISCO-08.
    isco_08: Option<Text>,
    /// The region that was named, then the default ones of other countries.
    regions: Vec<RegionBrief>,
    /// The section on skills, by name.
    skills: Vec<Name>,
    /// The section on who employs them, by name.
    employers: Vec<Name>,
    /// The section on getting experience, by name.
    first_steps: Vec<Name>,
    /// The three that the counselling brief names.
    misconceptions: Vec<MisconceptionBrief>,
    /// Whether somebody asked for the first of the regions.
    #[serde(skip)]
    has_named: bool,
}

/// What a region asks for and what it pays.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RegionBrief {
    /// ISO 3166-1 or 3166-2.
    id: Text,
    /// Name of the region.
    name: Text,
    /// How to get in; for a part of a country, that of the country, and so for
    /// the licence and the outlook.
    entry: Topic,
    /// What you need to practise.
    licence: Topic,
    /// Whether there are figures of pay, and if not, why.
    pay_status: Status,
    /// The figures that stand for its pay.
    pay: Vec<Figure>,
    /// What each code of the newest survey earned, from the 10th percentile to the
    /// 90th, or what each grade that such posts stand on is paid, from the first
    /// step to the top. Empty where neither is known.
    ranges: Vec<Figure>,
    /// Outlook.
    outlook: Topic,
    /// The newest projection: change in percent and openings a year. Empty where
    /// there is none.
    projection: Vec<Figure>,
}

/// A statement of a section by its name only.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Name {
    /// Unique in its section.
    id: Text,
    /// The statement in a few words.
    title: Text,
}

/// What people believe, and what is made of it.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct MisconceptionBrief {
    /// Stable across releases.
    id: Text,
    /// The claim, as people say it.
    claim: Text,
    verdict: Verdict,
}

/// How many misconceptions there is room for. The counselling brief's own stand
/// first in the dataset.
const MISCONCEPTIONS: usize = 3;

/// The summary, with the region that is named first.
///
/// # Errors
///
/// A region that is not known.
pub fn view(arguments: &args::Show) -> Result<(Query, Brief), Error> {
    let named = arguments.region.as_deref();
    let places = region::default_after(named)?;
    let query = Query {
        region: places
            .first()
            .filter(|_| named.is_some())
            .map(|place| place.id),
    };
    let view = Brief {
        title: DATASET.occupation.title,
        summary: DATASET.occupation.summary,
        isco_08: dataset::isco_08(),
        // A part of a country speaks for the country.
        regions: region::dedup_by_country(&places)
            .map(RegionBrief::from)
            .collect(),
        skills: names("skills"),
        employers: names("demand"),
        first_steps: names("experience"),
        misconceptions: DATASET
            .misconceptions
            .iter()
            .take(MISCONCEPTIONS)
            .map(MisconceptionBrief::from)
            .collect(),
        has_named: named.is_some(),
    };
    Ok((query, view))
}

/// The statements of a section by name.
fn names(section: &str) -> Vec<Name> {
    let sections = DATASET.sections.iter();
    let items = sections
        .filter(|known| known.id.as_str() == section)
        .flat_map(|section| section.items);
    items.map(Name::from).collect()
}

impl From<&'static Item> for Name {
    fn from(item: &'static Item) -> Self {
        Name {
            id: item.id,
            title: item.title,
        }
    }
}

impl From<&'static Misconception> for MisconceptionBrief {
    fn from(misconception: &'static Misconception) -> Self {
        MisconceptionBrief {
            id: misconception.id,
            claim: misconception.claim,
            verdict: misconception.verdict,
        }
    }
}

impl From<&Region> for RegionBrief {
    fn from(place: &Region) -> Self {
        let country = place.country;
        let pay = headline::figures(place, &Conversion::default());
        RegionBrief {
            id: place.id,
            name: place.name,
            entry: country.entry,
            licence: country.licence,
            pay_status: match (pay.is_empty(), country.pay.status) {
                (false, _) => Status::Present,
                (true, Status::Present) => Status::NotFound,
                (true, status) => status,
            },
            pay,
            ranges: of_ranges(place),
            outlook: country.outlook,
            projection: headline::projection(country),
        }
    }
}

/// The ends and the middles of the ranges of pay in a region.
fn of_ranges(place: &Region) -> Vec<Figure> {
    if place.is_country()
        && let Some(scale) = scale(place)
    {
        return of_grades(scale);
    }
    let is_own =
        |series: Text| dataset::series(series).is_some_and(|series| series.scope == Scope::Own);
    let rows = dataset::wages(place.id).iter();
    let rows: Vec<_> = rows.filter(|row| is_own(row.series)).collect();
    let newest = rows.iter().map(|row| row.survey).max();
    let newest = rows.into_iter().filter(|row| Some(row.survey) == newest);
    newest
        .flat_map(|row| headline::of_survey(row, &Conversion::default()))
        .collect()
}

/// The scale whose figures stand for a country's pay.
fn scale(place: &Region) -> Option<&'static Scale> {
    dataset::scale(&place.country.headline?.scale?)
}

/// The first and the top step of every grade that a post was seen on.
fn of_grades(scale: &'static Scale) -> Vec<Figure> {
    let steps = figure::of_scale(scale, &Conversion::default());
    let grades = steps.chunk_by(|one, other| one.grade == other.grade);
    let has_posts = |grade: &&[Figure]| {
        grade[0]
            .grade
            .is_some_and(|id| figure::roles(scale, id).next().is_some())
    };
    let ends = grades.filter(has_posts).flat_map(|grade| match grade {
        [first, .., last] => vec![first.clone(), last.clone()],
        only => only.to_vec(),
    });
    ends.collect()
}

impl View for Brief {
    fn document(&self, _depth: Depth) -> Document {
        let mut document = Document::titled(self.title);
        document.paragraph(self.first_words());
        match &self.regions[..] {
            // The region that somebody asked for comes in full; of the others there
            // is what it can be measured against.
            [named, others @ ..] if self.has_named => {
                named.in_full(&mut document);
                document.ranges(named.chart());
                if !others.is_empty() {
                    document.heading(2, "Elsewhere");
                    document.facts(others.iter().map(RegionBrief::short_citation).collect());
                }
            }
            regions => {
                for region in regions {
                    region.in_full(&mut document);
                    // There is no room for the scales of all of them.
                    if region.scale().is_none() {
                        document.ranges(region.chart());
                    }
                }
            }
        }
        document.heading(2, "In general");
        document.facts(vec![
            Detail::new("Skills", listed(&self.skills)),
            Detail::new("Where to work", listed(&self.employers)),
            Detail::new("First steps", listed(&self.first_steps)),
            Detail::new("People say", self.beliefs()),
        ]);
        document
    }

    fn cite(&self, sources: &mut Citations) {
        for region in &self.regions {
            for topic in [&region.entry, &region.licence, &region.outlook] {
                sources.add(topic.sources.iter().copied());
            }
            let figures = region
                .pay
                .iter()
                .chain(&region.ranges)
                .chain(&region.projection);
            sources.add(figures.map(|figure| figure.source));
        }
    }
}

impl Brief {
    /// What the occupation is, its code, and of when the data is.
    fn first_words(&self) -> String {
        let code = self
            .isco_08
            .map_or(String::new(), |code| format!(" ISCO-08 {}.", code.as_str()));
        let date = display::date(Some(DATASET.version));
        format!("{}{code} Data of {date}.", self.summary.as_str())
    }

    /// Each claim with its verdict.
    fn beliefs(&self) -> String {
        let belief = |belief: &MisconceptionBrief| {
            let verdict = capitalized(belief.verdict.word());
            format!("\"{}\" {verdict}.", belief.claim.as_str())
        };
        let beliefs: Vec<String> = self.misconceptions.iter().map(belief).collect();
        beliefs.join(" ")
    }
}

impl RegionBrief {
    fn in_full(&self, document: &mut Document) {
        let of_topic = |label, topic: &Topic| {
            Detail::new(label, topic.summary).citing(topic.sources.iter().copied())
        };
        let outlook = match headline::projection_in_words(&self.projection) {
            Some(words) => Detail::new("Outlook", words).citing(first_source(&self.projection)),
            None => of_topic("Outlook", &self.outlook),
        };
        let (pay, source) = self.pay_in_words();
        document.heading(2, self.name);
        document.facts(vec![
            of_topic("Way in", &self.entry),
            of_topic("Licence", &self.licence),
            outlook,
            Detail::new("Pay", pay).citing(source),
        ]);
    }

    /// Way in and pay, under the name of the region.
    fn short_citation(&self) -> Detail {
        let (pay, source) = self.pay_in_words();
        Detail::new(self.name, format!("{}. {pay}", self.entry.summary.as_str()))
            .citing(self.entry.sources.iter().copied())
            .citing(source)
    }

    /// The headline of pay, or that there is none, with its source.
    fn pay_in_words(&self) -> (String, Option<Text>) {
        if self.pay.is_empty() {
            return (capitalized(self.pay_status.word()), None);
        }
        (headline::in_words(&self.pay), first_source(&self.pay))
    }

    /// The scale that the ranges are of, if they are of one.
    fn scale(&self) -> Option<&'static Scale> {
        dataset::scale(&self.ranges.first()?.scale?)
    }

    fn chart(&self) -> Ranges {
        let figures: Vec<&Figure> = self.ranges.iter().collect();
        match self.scale() {
            Some(scale) => ranges::of_scale(scale, &figures),
            None => ranges::of_survey(&figures),
        }
    }
}

fn first_source(figures: &[Figure]) -> Option<Text> {
    figures.first().map(|figure| figure.source)
}

fn listed(names: &[Name]) -> String {
    let titles: Vec<&str> = names.iter().map(|name| name.title.as_str()).collect();
    titles.join("; ")
}
