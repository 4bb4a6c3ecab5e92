//! `salary`: pay, with the date, the kind and the source of every figure.

pub mod tables;

use crate::args;
use crate::dataset;
use crate::display::Word;
use crate::document::{Depth, Document};
use crate::error::Error;
use crate::figure::conversion::Conversion;
use crate::figure::{self, Figure, key};
use crate::model::{Level, Measure, Number, Period, Series, Status, Text};
use crate::pay::{rank, rank::PercentileRank, select};
use crate::region::{self, Region};
use crate::rows::Rows;
use crate::view::{Citations, View};
use serde::Serialize;
use std::collections::BTreeSet;

/// The question as it was understood.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Query {
    /// Ids of the regions.
    regions: Vec<Text>,
    /// Period that pay was converted to; null: as published.
    per: Option<Period>,
    /// Money that pay was converted to, ISO 4217 or `ppp`; null: as published.
    currency: Option<Text>,
    /// Year of the figures; null: the newest.
    year: Option<u16>,
    /// The statistics shown; empty: all.
    statistics: Vec<&'static str>,
    /// The level shown; null: all.
    level: Option<Level>,
    /// Whether every year is shown.
    trend: bool,
    /// Whether the parts of the country are shown.
    states: bool,
    /// The pay that was to be placed.
    at: Option<Number>,
}

/// Pay in one region or more.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Salary {
    /// In the order asked for.
    regions: Vec<RegionPay>,
    /// The survey series that the figures belong to. Figures of different series
    /// are no one line.
    series: Vec<&'static Series>,
    /// By region; surveys, then scales, then figures that stand alone. The parts
    /// of a country by median, the best paid first.
    figures: Vec<Figure>,
    /// Where the pay that was given stands; empty where none was.
    ranks: Vec<PercentileRank>,
    /// How it is to be laid out for a reader.
    #[serde(skip)]
    layout: Layout,
}

/// What a reader is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Layout {
    /// Every figure of the regions.
    Regions,
    /// The years of each series.
    Trend,
    /// The parts of a country, ranked.
    States,
    /// Where a pay stands.
    Rank,
}

/// What can be said of pay in a region, and why not more.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RegionPay {
    /// ISO 3166.
    id: Text,
    /// Name of the region.
    name: Text,
    /// ISO 4217.
    currency: Text,
    status: Status,
    /// Plain sentences; where the status is not `present`, the reason.
    text: Text,
    /// Ids of sources.
    sources: &'static [Text],
}

/// The pay in the regions that are named, or in the default ones.
///
/// # Errors
///
/// An unknown region or currency; a question that no figure answers.
pub fn view(arguments: &args::Salary) -> Result<(Query, Salary), Error> {
    let wanted = Conversion::read(arguments.per, &arguments.money)?;
    let places = places(arguments)?;
    let layout = match arguments {
        args::Salary { at: Some(_), .. } => Layout::Rank,
        args::Salary { states: true, .. } => Layout::States,
        args::Salary { trend: true, .. } => Layout::Trend,
        _ => Layout::Regions,
    };
    let mut view = Salary {
        regions: Vec::new(),
        series: Vec::new(),
        figures: Vec::new(),
        ranks: Vec::new(),
        layout,
    };
    for place in &places {
        let mut figures = match layout {
            Layout::Rank => {
                let (ranks, figures) = rank::of(place, arguments)?;
                view.ranks.extend(ranks);
                figures
            }
            Layout::States => select::parts(place, &wanted),
            Layout::Trend => select::every_year(place, &wanted),
            Layout::Regions => select::of_year(place, arguments.year, &wanted),
        };
        figures.retain(|figure| is_asked_for(figure, arguments));
        view.regions.push(RegionPay::new(place, &figures));
        view.figures.extend(figures);
    }
    if view.figures.is_empty() {
        if let Some(failure) = nothing(arguments, &places) {
            return Err(failure);
        }
    } else if wanted.target.is_some() && !view.figures.iter().any(is_in_other_money) {
        return Err(not_converted(&view.figures));
    }
    let ids: BTreeSet<Text> = view
        .figures
        .iter()
        .filter_map(|figure| figure.series)
        .collect();
    view.series = ids.into_iter().filter_map(dataset::series).collect();
    let query = Query {
        regions: places.iter().map(|place| place.id).collect(),
        per: wanted.per,
        currency: wanted.money(),
        year: arguments.year,
        statistics: arguments
            .statistic
            .iter()
            .map(|&statistic| key(statistic))
            .collect(),
        level: arguments.level,
        trend: arguments.trend,
        states: arguments.states,
        at: arguments
            .at
            .as_ref()
            .and_then(|at| at.parse().ok())
            .map(Number),
    };
    Ok((query, view))
}

/// The regions that are asked for.
fn places(arguments: &args::Salary) -> Result<Vec<Region>, Error> {
    let named = arguments.regions();
    if !named.is_empty() {
        return region::find_all(&named);
    }
    if arguments.at.is_some() {
        let message = "--at needs a region, which says what currency the amount is in";
        return Err(Error::usage("missing_argument", message.to_owned()));
    }
    let default = if arguments.states {
        &region::DEFAULT[1..]
    } else {
        &region::DEFAULT[..]
    };
    default.iter().map(|id| region::find(id)).collect()
}

fn is_asked_for(figure: &Figure, arguments: &args::Salary) -> bool {
    let by_statistic =
        arguments.statistic.is_empty() || arguments.statistic.contains(&figure.statistic);
    let by_level = arguments
        .level
        .is_none_or(|level| figure.level == Some(level));
    by_statistic && by_level
}

fn is_wage(figure: &Figure) -> bool {
    figure.measure == Measure::Wage
}

/// Whether a figure is in money that is not what it was published in.
fn is_in_other_money(figure: &Figure) -> bool {
    figure.derivation.is_some_and(|derivation| derivation.exchange.is_some())
        // What is in the money already needs no conversion.
        || (figure.is_pay() && figure.not_converted.is_none())
}

fn not_converted(figures: &[Figure]) -> Error {
    let mut reasons = figures
        .iter()
        .filter_map(|figure| figure.not_converted.clone());
    let reason = reasons.next().unwrap_or_default();
    Error::not_found("not_converted", format!("not converted: {reason}"))
        .hint("--rate gives a rate of your own, as in --rate NGN=1550")
}

/// Why there is no figure, where the question asked for some in particular.
fn nothing(arguments: &args::Salary, places: &[Region]) -> Option<Error> {
    let names: Vec<&str> = places.iter().map(|place| place.name.as_str()).collect();
    let names = names.join(" or ");
    if arguments.states {
        let message = format!("no figures for parts of {names}");
        let failure = Error::not_found("no_figures", message);
        return Some(failure.hint("There are some for the United States"));
    }
    if let Some(year) = arguments.year {
        let message = format!("no pay figures of {year} for {names}");
        let failure = Error::not_found("no_figures", message);
        let known = select::years(places);
        return Some(match known.is_empty() {
            true => failure.hint("There are none of any year"),
            false => failure.hint(format!("Years with figures: {}", known.join(", "))),
        });
    }
    if !arguments.statistic.is_empty() || arguments.level.is_some() {
        let message = format!("no pay figures of that kind for {names}");
        let hint = "'career salary' without --statistic and --level shows those there are";
        return Some(Error::not_found("no_figures", message).hint(hint));
    }
    None
}

/// The newest figures of regions, as `show salary` gives them.
#[must_use]
pub fn newest(places: &[Region]) -> Vec<Figure> {
    let wanted = Conversion::default();
    places
        .iter()
        .flat_map(|place| select::of_year(place, None, &wanted))
        .collect()
}

impl RegionPay {
    fn new(place: &Region, figures: &[Figure]) -> Self {
        let pay = &place.country.pay;
        RegionPay {
            id: place.id,
            name: place.name,
            currency: place.country.currency,
            // A minimum wage is not what the occupation pays.
            status: match (figures.iter().any(is_wage), pay.status) {
                (true, _) => Status::Present,
                (false, Status::Present) => Status::NotFound,
                (false, status) => status,
            },
            text: pay.text,
            sources: pay.sources.as_slice(),
        }
    }
}

impl Salary {
    /// The figures of a region or, where its parts are shown, of those.
    fn figures_of(&self, region: &RegionPay) -> Vec<Figure> {
        let is_of = |figure: &&Figure| match self.layout {
            Layout::States => figure.region.starts_with(region.id.as_str()),
            _ => figure.region == region.id,
        };
        self.figures.iter().filter(is_of).cloned().collect()
    }
}

impl View for Salary {
    fn document(&self, _depth: Depth) -> Document {
        let mut document = Document::titled("Pay");
        for region in &self.regions {
            document.heading(2, region.name);
            let text = region::qualify_with_country(region.id, region.text);
            document.cited_paragraph(text, region.sources);
            let figures = self.figures_of(region);
            if region.status != Status::Present {
                document.paragraph(format!("Pay: {}.", region.status.word()));
            }
            match self.layout {
                Layout::Regions => tables::figures(&figures, &mut document),
                Layout::Trend => tables::trend(&figures, &mut document),
                Layout::States => tables::ranking(&figures, &mut document),
                Layout::Rank => {
                    let standing = self.ranks.iter().filter(|one| one.is_of(region.id));
                    tables::standing(standing, &mut document);
                    tables::notes_on_codes(&figures, &mut document);
                }
            }
        }
        let mut regions = self.regions.iter();
        let scales = regions.any(|region| !dataset::scales(region.id).is_empty());
        if scales && !self.series.is_empty() {
            document.note("A scale says what a post is paid, a survey what people earned: do not rank one against the other.");
        }
        document
    }

    /// The figures or, where a pay was to be placed, where it stands.
    fn records(&self) -> Option<Rows> {
        Some(match self.layout {
            Layout::Rank => rank::records(&self.ranks),
            _ => figure::records(&self.figures),
        })
    }

    fn cite(&self, sources: &mut Citations) {
        sources.add(
            self.regions
                .iter()
                .flat_map(|region| region.sources)
                .copied(),
        );
        sources.add(self.series.iter().map(|series| series.source));
        sources.figures(&self.figures);
    }

    fn figures(&self) -> Vec<&Figure> {
        self.figures.iter().collect()
    }
}
