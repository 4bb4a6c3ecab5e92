//! `show --brief`: the one-page handout.
//!
//! Its JSON is named `brief`, and that of no command `card`, so that each name has one
//! schema.

mod document;
mod schools;
mod share;

use crate::args;
use crate::commands::salary::status_of_pay;
use crate::dataset::{self, DATASET};
use crate::document::{Depth, Document};
use crate::error::Error;
use crate::figure::conversion::Conversion;
use crate::figure::{self, Figure};
use crate::model::{
    Country, GraduateRow, Holding, Item, Misconception, Period, Scale, School, Scope, Status, Text,
    Topic, Verdict, is_step,
};
use crate::pay::{headline, select};
use crate::region::{self, Region};
use crate::render::format::{Format, Options};
use crate::render::render;
use crate::view::{Citations, View};
use serde::Serialize;

/// The query as interpreted.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Query {
    /// Id of the region; null: the default regions.
    region: Option<Text>,
    /// City or state of the schools, as the data spells it; null: none in particular.
    place: Option<Text>,
    /// Whether it is a message.
    share: bool,
}

/// The handout.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Brief {
    /// Title of the occupation.
    title: Text,
    /// One-sentence summary.
    summary: Text,
    /// Code of the occupation in ISCO-08.
    isco_08: Option<Text>,
    /// The first statement of the overview; may be empty.
    work: Vec<&'static Item>,
    /// The main duties.
    duties: Vec<Name>,
    /// The skills.
    skills: Vec<Name>,
    /// The named region, else the default ones.
    regions: Vec<RegionBrief>,
    /// The general steps from school to the first post, in order.
    steps: Vec<&'static Item>,
    /// The misconceptions of the counselling brief.
    misconceptions: Vec<MisconceptionBrief>,
    /// Whether it is a message.
    #[serde(skip)]
    is_message: bool,
}

/// Training, work and pay in a region. For a subdivision everything but pay and schools
/// is that of the country.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RegionBrief {
    /// ISO 3166-1 or 3166-2.
    id: Text,
    /// Name of the region.
    name: Text,
    /// Id of the country.
    country: Text,
    /// Name of the country.
    country_name: Text,
    /// Name of the occupation.
    occupation: Text,
    /// How to get in.
    entry: Topic,
    /// Required school subjects or schooling.
    subjects: Topic,
    /// How long training takes.
    duration: Topic,
    /// What training costs.
    cost: Topic,
    /// Where it is taught, and how to check a school.
    where_to_study: Topic,
    /// City or state of the schools; null: anywhere in the region.
    schools_in: Option<Text>,
    /// At most three schools: those in the city or state; else one per state, newest
    /// accreditation first. Sorted by state.
    schools: Vec<&'static School>,
    /// Graduates of the newest year; empty if unknown.
    graduates: Vec<&'static GraduateRow>,
    /// What you need to practise.
    licence: Topic,
    /// Customary pay period.
    pay_period: Period,
    /// Whether there are pay figures, and if not, why.
    pay_status: Status,
    /// The topic of pay.
    pay_topic: Topic,
    /// Headline pay.
    pay: Vec<Figure>,
    /// Pay ranges: P10, median and P90 of each code of the newest survey, or the first
    /// and top step of each grade with posts. May be empty.
    ranges: Vec<Figure>,
    /// Outlook.
    outlook: Topic,
    /// The newest projection: change in percent and annual openings. May be empty.
    projection: Vec<Figure>,
    /// The national steps from school to the first post, in order; may be empty.
    steps: Vec<&'static Item>,
}

/// A statement without its text.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Name {
    /// Unique in its section.
    id: Text,
    /// The statement in a few words.
    title: Text,
}

/// A misconception without its evidence.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct MisconceptionBrief {
    /// Stable across releases.
    id: Text,
    /// The claim, as people say it.
    claim: Text,
    verdict: Verdict,
    /// What is true instead.
    finding: Text,
    /// Ids of the sources of the evidence, for and against.
    sources: Vec<Text>,
}

/// Number of misconceptions. Those of the counselling brief come first in the dataset.
const MISCONCEPTIONS: usize = 3;

/// Answers `show --brief`. A message is text already: it must not be wrapped.
///
/// # Errors
///
/// An unknown region or place; a format of rows.
pub fn answer(arguments: &args::Show, options: &Options) -> Result<String, Error> {
    let (query, view) = view(arguments)?;
    match options.format {
        Format::Table | Format::Plain if arguments.share => Ok(view.message(options.quiet)),
        _ => render("brief", &query, &view, options),
    }
}

/// The handout of a region, or of the default ones.
///
/// # Errors
///
/// An unknown region or place.
pub fn view(arguments: &args::Show) -> Result<(Query, Brief), Error> {
    let named = arguments.region.as_deref().map(region::find).transpose()?;
    let regions = named.map_or_else(region::default_regions, |region| vec![region]);
    let place = arguments.place.as_deref();
    let place = place.map(|word| schools::find_place(word, &regions));
    let place = place.transpose()?;
    let query = Query {
        region: named.map(|region| region.id),
        place,
        share: arguments.share,
    };
    let view = Brief {
        title: DATASET.occupation.title,
        summary: DATASET.occupation.summary,
        isco_08: dataset::isco_08(),
        work: items(Holding::Overview).take(1).collect(),
        duties: main_duties().map(Name::from).collect(),
        skills: items(Holding::Skills).map(Name::from).collect(),
        regions: regions
            .iter()
            .map(|region| RegionBrief::new(region, place))
            .collect(),
        steps: general_steps().collect(),
        misconceptions: DATASET
            .misconceptions
            .iter()
            .take(MISCONCEPTIONS)
            .map(MisconceptionBrief::from)
            .collect(),
        is_message: arguments.share,
    };
    Ok((query, view))
}

/// The statements of the section on a subject.
fn items(subject: Holding) -> impl Iterator<Item = &'static Item> {
    let section = dataset::section_with(subject).into_iter();
    section.flat_map(|section| section.items)
}

fn main_duties() -> impl Iterator<Item = &'static Item> {
    let section = dataset::section_with(Holding::Duties);
    let group = section.and_then(|section| section.groups.first());
    items(Holding::Duties).filter(move |item| item.group == group.map(|group| group.id))
}

/// The steps that hold everywhere.
fn general_steps() -> impl Iterator<Item = &'static Item> {
    let sections = DATASET.sections.into_iter();
    sections.flat_map(|section| {
        let items = section.items.into_iter();
        items.filter(|item| is_step(&section.groups, item))
    })
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
            finding: misconception.finding,
            sources: misconception.sources(),
        }
    }
}

impl RegionBrief {
    fn new(region: &Region, place: Option<Text>) -> Self {
        let country = region.country;
        let customary = Conversion::default().per(country.pay_period);
        let pay = headline::figures(region, &customary);
        let (schools_in, schools) = schools::choose(region, place);
        RegionBrief {
            id: region.id,
            name: region.name,
            country: country.id,
            country_name: country.name,
            occupation: country.occupation,
            entry: country.entry,
            subjects: country.subjects,
            duration: country.duration,
            cost: country.cost,
            where_to_study: country.where_to_study,
            schools_in,
            schools,
            graduates: schools::graduates(region),
            licence: country.licence,
            pay_period: country.pay_period,
            pay_status: status_of_pay(!pay.is_empty(), country),
            pay_topic: country.pay,
            pay,
            ranges: ranges(region, &customary),
            outlook: country.outlook,
            projection: headline::projection(country),
            steps: steps(country),
        }
    }

    /// Whether it is a country of its own.
    fn is_country(&self) -> bool {
        self.id == self.country
    }

    /// The topics in the handout.
    fn topics(&self) -> [&Topic; 8] {
        [
            &self.entry,
            &self.subjects,
            &self.duration,
            &self.cost,
            &self.where_to_study,
            &self.licence,
            &self.pay_topic,
            &self.outlook,
        ]
    }

    fn figures(&self) -> impl Iterator<Item = &Figure> {
        let pay = self.pay.iter().chain(&self.ranges);
        pay.chain(&self.projection)
    }
}

/// The steps of a country.
fn steps(country: &'static Country) -> Vec<&'static Item> {
    let items = country.items.into_iter();
    let section = |item: &Item| item.section.and_then(dataset::section);
    items
        .filter(|item| section(item).is_some_and(|section| is_step(&section.groups, item)))
        .collect()
}

/// The figures of pay ranges in a region.
fn ranges(region: &Region, wanted: &Conversion) -> Vec<Figure> {
    if region.is_country()
        && let Some(scale) = scale(region)
    {
        return of_grades(scale, wanted);
    }
    let is_own =
        |series: Text| dataset::series(series).is_some_and(|series| series.scope == Scope::Own);
    let rows = dataset::wages(region.id).iter();
    let rows: Vec<_> = rows.filter(|row| is_own(row.series)).collect();
    let newest = rows.iter().map(|row| row.survey).max();
    let newest = rows.into_iter().filter(|row| Some(row.survey) == newest);
    newest
        .flat_map(|row| headline::of_survey(row, wanted))
        .collect()
}

/// The headline scale of a country.
fn scale(region: &Region) -> Option<&'static Scale> {
    dataset::scale(&region.country.headline?.scale?)
}

/// The first and top step of every grade with posts.
fn of_grades(scale: &'static Scale, wanted: &Conversion) -> Vec<Figure> {
    let steps = figure::from_scale(scale).filter(select::is_end_with_posts);
    steps.map(|figure| figure.converted(wanted)).collect()
}

impl View for Brief {
    fn document(&self, depth: Depth) -> Document {
        if self.is_message {
            return self.message_document();
        }
        self.handout(depth)
    }

    fn cite(&self, sources: &mut Citations) {
        let items = self.work.iter().chain(&self.steps);
        sources.add(items.flat_map(|item| item.sources).copied());
        let misconceptions = self.misconceptions.iter();
        sources.add(misconceptions.flat_map(|it| &it.sources).copied());
        for region in &self.regions {
            for topic in region.topics() {
                sources.add(topic.sources.iter().copied());
            }
            sources.add(region.schools.iter().flat_map(|it| it.sources).copied());
            sources.add(region.graduates.iter().map(|row| row.source));
            sources.add(region.steps.iter().flat_map(|it| it.sources).copied());
            sources.figures(region.figures());
        }
    }

    fn figures(&self) -> Vec<&Figure> {
        self.regions.iter().flat_map(RegionBrief::figures).collect()
    }
}
