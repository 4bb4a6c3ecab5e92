//! `show --brief`: the handout, one sheet of paper for somebody who takes it home.
//!
//! Its JSON is named `brief`, as that of no command is named `card`: one name for
//! each shape of data, so that one schema describes what a name stands for.

mod document;
mod schools;
mod share;

use crate::args;
use crate::dataset::{self, DATASET};
use crate::document::{Depth, Document};
use crate::error::Error;
use crate::figure::conversion::Conversion;
use crate::figure::{self, Figure};
use crate::model::{
    Country, GraduateRow, Item, Misconception, Period, Scale, School, Scope, Status, Text, Topic,
    Verdict,
};
use crate::pay::headline;
use crate::region::{self, Region};
use crate::render::format::{Format, Options};
use crate::render::render;
use crate::view::{Citations, View};
use serde::Serialize;

/// The question as it was understood.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Query {
    /// Id of the region; null: the default ones.
    region: Option<Text>,
    /// City or state in which schools are named, as the data spells it; null: none
    /// in particular.
    place: Option<Text>,
    /// Whether the handout is to be pasted into a message.
    share: bool,
}

/// The handout.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Brief {
    /// Title of the occupation.
    title: Text,
    /// What it is, in a sentence.
    summary: Text,
    /// Code of the occupation in ISCO-08.
    isco_08: Option<Text>,
    /// What the work is: the first statement of the overview; empty where there is
    /// none.
    work: Vec<&'static Item>,
    /// The main duties, by name.
    duties: Vec<Name>,
    /// The section on skills, by name.
    skills: Vec<Name>,
    /// The region that was named, else the default ones.
    regions: Vec<RegionBrief>,
    /// The steps from school to the first post that hold everywhere, in order.
    steps: Vec<&'static Item>,
    /// The three that the counselling brief names.
    misconceptions: Vec<MisconceptionBrief>,
    /// Whether it is to be pasted into a message.
    #[serde(skip)]
    is_message: bool,
}

/// What a region asks for and what it pays. Of a part of a country, everything but
/// pay and schools is that of the country.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RegionBrief {
    /// ISO 3166-1 or 3166-2.
    id: Text,
    /// Name of the region.
    name: Text,
    /// Id of the country that it is, or is a part of.
    country: Text,
    /// Name of the country.
    country_name: Text,
    /// What the occupation is called there.
    occupation: Text,
    /// How to get in.
    entry: Topic,
    /// School subjects or schooling asked for.
    subjects: Topic,
    /// How long training takes.
    duration: Topic,
    /// What training costs.
    cost: Topic,
    /// Where it is taught, and how to check a school.
    where_to_study: Topic,
    /// City or state that the schools are in; null: anywhere in the region.
    schools_in: Option<Text>,
    /// At most three schools: those in the city or state; else one a state, those
    /// first whose accreditation has the newest date. By state.
    schools: Vec<&'static School>,
    /// How many people completed a program in the newest year; empty where that is
    /// not known.
    graduates: Vec<&'static GraduateRow>,
    /// What you need to practise.
    licence: Topic,
    /// The period that pay is given for: the one that people there speak of.
    pay_period: Period,
    /// Whether there are figures of pay, and if not, why.
    pay_status: Status,
    /// What can be said of pay, and why not more.
    pay_topic: Topic,
    /// The figures that stand for its pay.
    pay: Vec<Figure>,
    /// What each code of the newest survey earned, from the 10th percentile to the
    /// 90th, or what each grade that such posts are on is paid, from the first
    /// step to the top. Empty where neither is known.
    ranges: Vec<Figure>,
    /// Outlook.
    outlook: Topic,
    /// The newest projection: change in percent and openings a year. Empty where
    /// there is none.
    projection: Vec<Figure>,
    /// The steps from school to the first post, in order; empty where none are
    /// known of this country in particular.
    steps: Vec<&'static Item>,
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
    /// What is true instead.
    finding: Text,
    /// Ids of the sources of the evidence, for and against.
    sources: Vec<Text>,
}

/// How many misconceptions there is room for. The counselling brief's own stand
/// first in the dataset.
const MISCONCEPTIONS: usize = 3;

/// Answers `show --brief`. A handout to be pasted into a message is text already:
/// it must not be wrapped.
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
        work: items("overview", None).take(1).collect(),
        duties: items("duties", Some("duty")).map(Name::from).collect(),
        skills: items("skills", None).map(Name::from).collect(),
        regions: regions
            .iter()
            .map(|region| RegionBrief::new(region, place))
            .collect(),
        steps: items("admission", Some("step")).collect(),
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

/// The statements of a section, or those of one of its groups.
fn items(section: &str, group: Option<&str>) -> impl Iterator<Item = &'static Item> {
    let sections = DATASET.sections.iter();
    let items = sections
        .filter(move |known| known.id.as_str() == section)
        .flat_map(|section| section.items);
    items.filter(move |item| group.is_none_or(|group| is_in_group(item, group)))
}

fn is_in_group(item: &Item, group: &str) -> bool {
    item.group.is_some_and(|own| own.as_str() == group)
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
        let mut sources: Vec<Text> = Vec::new();
        for evidence in misconception.evidence {
            if !sources.contains(&evidence.source) {
                sources.push(evidence.source);
            }
        }
        MisconceptionBrief {
            id: misconception.id,
            claim: misconception.claim,
            verdict: misconception.verdict,
            finding: misconception.finding,
            sources,
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
            pay_status: match (pay.is_empty(), country.pay.status) {
                (false, _) => Status::Present,
                (true, Status::Present) => Status::NotFound,
                (true, status) => status,
            },
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

    /// The topics of which the handout says something.
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

/// The steps that hold in a country only.
fn steps(country: &'static Country) -> Vec<&'static Item> {
    let items = country.items.into_iter();
    let is_of_admission = |item: &Item| item.section.is_some_and(|it| it.as_str() == "admission");
    items
        .filter(|item| is_of_admission(item) && is_in_group(item, "step"))
        .collect()
}

/// The ends and the middles of the ranges of pay in a region.
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

/// The scale whose figures stand for a country's pay.
fn scale(region: &Region) -> Option<&'static Scale> {
    dataset::scale(&region.country.headline?.scale?)
}

/// The first and the top step of every grade that a post was seen on.
fn of_grades(scale: &'static Scale, wanted: &Conversion) -> Vec<Figure> {
    let steps: Vec<Figure> = figure::of_scale(scale).collect();
    let grades = steps.chunk_by(|one, other| one.grade == other.grade);
    // A grade has a level where posts of the occupation are on it.
    let has_posts = |grade: &&[Figure]| grade[0].level.is_some();
    let ends = grades.filter(has_posts).flat_map(|grade| match grade {
        [first, .., last] => vec![first.clone(), last.clone()],
        only => only.to_vec(),
    });
    ends.map(|figure| figure.converted(wanted)).collect()
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
