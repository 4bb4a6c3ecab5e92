//! `salary`: pay, with the date, the kind and the source of every figure.

pub mod paper;
pub mod ranges;

use crate::cli;
use crate::data::{self, DATASET};
use crate::document::Document;
use crate::envelope::{Citations, View};
use crate::exit::Failure;
use crate::figures::{self, Figure};
use crate::model::{Measure, Period, Scale, Scope, Series, StatedFigure, Status, Text, WageRow};
use crate::regions::{self, Place};
use serde::Serialize;
use std::collections::BTreeSet;

/// The question as it was understood.
#[derive(Serialize)]
pub struct Query {
    /// Ids of the regions.
    regions: Vec<Text>,
    /// Period that pay was converted to; null: as published.
    per: Option<Period>,
    /// Year of the figures; null: the newest.
    year: Option<u16>,
}

/// Pay in one region or more.
#[derive(Serialize)]
pub struct Salary {
    regions: Vec<RegionPay>,
    /// The survey series that the figures belong to. Figures of different series
    /// are no one line.
    series: Vec<&'static Series>,
    /// By region; surveys, then scales, then figures that stand alone.
    figures: Vec<Figure>,
}

/// What can be said of pay in a region, and why not more.
#[derive(Serialize)]
pub struct RegionPay {
    id: Text,
    name: Text,
    /// ISO 4217.
    currency: Text,
    status: Status,
    text: Text,
    sources: &'static [Text],
}

/// The pay in the regions that are named, or in the default ones.
///
/// # Errors
///
/// An unknown region; a year for which none of the regions has a figure.
pub fn view(arguments: &cli::Salary) -> Result<(Query, Salary), Failure> {
    let places = if arguments.regions.is_empty() {
        regions::find_all(&regions::DEFAULT.map(String::from))?
    } else {
        regions::find_all(&arguments.regions)?
    };
    let per = arguments.per.map(Period::from);
    let mut view = Salary {
        regions: Vec::new(),
        series: Vec::new(),
        figures: Vec::new(),
    };
    for place in &places {
        let figures = of_place(place, per, arguments.year);
        let pay = &place.country.pay;
        view.regions.push(RegionPay {
            id: place.id,
            name: place.name,
            currency: place.country.currency,
            status: match (figures.is_empty(), pay.status) {
                (false, _) => Status::Present,
                (true, Status::Present) => Status::NotFound,
                (true, status) => status,
            },
            text: pay.text,
            sources: pay.sources.0,
        });
        view.figures.extend(figures);
    }
    if let (Some(year), true) = (arguments.year, view.figures.is_empty()) {
        return Err(no_figures(year, &places));
    }
    let codes = view
        .figures
        .iter()
        .filter_map(|figure| Some(figure.occupation?.code));
    let codes: BTreeSet<Text> = codes.collect();
    view.series = codes.into_iter().filter_map(data::series).collect();
    let query = Query {
        regions: places.iter().map(|place| place.id).collect(),
        per,
        year: arguments.year,
    };
    Ok((query, view))
}

/// The newest figures of regions, as `show salary` gives them.
#[must_use]
pub fn newest(places: &[Place]) -> Vec<Figure> {
    let places = places.iter();
    places
        .flat_map(|place| of_place(place, None, None))
        .collect()
}

/// The figures of pay in one region.
fn of_place(place: &Place, per: Option<Period>, year: Option<u16>) -> Vec<Figure> {
    let surveys = survey_rows(place.id, year).into_iter();
    let mut figures: Vec<Figure> = surveys
        .flat_map(|row| figures::of_wages(row, per))
        .collect();
    if place.is_country() {
        let scales = DATASET
            .scales
            .iter()
            .filter(|scale| is_wanted_scale(scale, place.id, year));
        figures.extend(scales.flat_map(|scale| figures::of_scale(scale, per)));
        let stated = place
            .country
            .figures
            .iter()
            .filter(|stated| is_wanted(stated, year));
        figures.extend(stated.map(|stated| figures::of_stated(place.country, stated, per)));
    }
    figures
}

/// The surveys of a year, or the newest one of every series that still runs.
fn survey_rows(region: Text, year: Option<u16>) -> Vec<&'static WageRow> {
    let is_wanted = |row: &&WageRow| {
        let Some(series) = data::series(row.series) else {
            return false;
        };
        row.region == region
            && match year {
                Some(year) => is_own(series) && is_of(row.survey, year),
                None => series.scope == Scope::Own && series.to.is_none(),
            }
    };
    let mut rows: Vec<&WageRow> = DATASET.wages.iter().filter(is_wanted).collect();
    if year.is_none() {
        // The rows of a series stand together, the newest last.
        rows.reverse();
        rows.dedup_by_key(|row| row.series);
        rows.reverse();
    }
    rows
}

/// Whether a series counts this occupation, be it with others.
fn is_own(series: &Series) -> bool {
    matches!(series.scope, Scope::Own | Scope::Hybrid)
}

/// Whether a scale was in force in a year, or is the newest one that is known.
fn is_wanted_scale(scale: &Scale, region: Text, year: Option<u16>) -> bool {
    let scales = DATASET.scales.iter().filter(|other| other.region == region);
    let newest = scales.map(|other| other.from).max();
    scale.region == region
        && match year.map(|year| year.to_string()) {
            None => Some(scale.from) == newest,
            Some(year) => {
                scale.from.get(..4) <= Some(&year)
                    && scale.to.is_none_or(|to| to.get(..4) >= Some(&year))
            }
        }
}

/// Whether a figure that stands alone is pay of the year asked for.
fn is_wanted(stated: &StatedFigure, year: Option<u16>) -> bool {
    match (stated.measure, year) {
        (Measure::Wage | Measure::Allowance, None) => true,
        // The one in force; those of parts of the country and of years gone by
        // have ids of their own.
        (Measure::MinimumWage, None) => stated.id.0 == "minimum-wage",
        (Measure::Wage | Measure::Allowance | Measure::MinimumWage, Some(year)) => {
            stated.as_of.is_some_and(|date| is_of(date, year))
        }
        _ => false,
    }
}

fn is_of(date: Text, year: u16) -> bool {
    date.get(..4) == Some(&year.to_string())
}

fn no_figures(year: u16, places: &[Place]) -> Failure {
    let known = (1990..=2100).filter(|&year| {
        let mut places = places.iter();
        places.any(|place| !of_place(place, None, Some(year)).is_empty())
    });
    let known: Vec<String> = known.map(|year| year.to_string()).collect();
    let names: Vec<&str> = places.iter().map(|place| place.name.0).collect();
    let message = format!("no pay figures of {year} for {}", names.join(" or "));
    let failure = Failure::unanswered("no_figures", message);
    if known.is_empty() {
        return failure.hint("There are none of any year");
    }
    failure.hint(format!("Years with figures: {}", known.join(", ")))
}

impl View for Salary {
    fn document(&self) -> Document {
        let mut document = Document::titled("Pay");
        for region in &self.regions {
            document.heading(2, region.name);
            document.cited_paragraph(region.text, region.sources);
            let figures = self
                .figures
                .iter()
                .filter(|figure| figure.region == region.id);
            let figures: Vec<Figure> = figures.cloned().collect();
            if figures.is_empty() {
                document.paragraph(format!("Pay: {}.", crate::words::Word::word(region.status)));
            }
            paper::figures(&figures, &mut document);
        }
        document
    }

    fn cite(&self, sources: &mut Citations) {
        sources.add(
            self.regions
                .iter()
                .flat_map(|region| region.sources)
                .copied(),
        );
        sources.add(self.series.iter().map(|series| series.source));
        sources.add(self.figures.iter().map(|figure| figure.source));
        sources.add(
            self.figures
                .iter()
                .filter_map(|figure| figure.derivation?.hours_source),
        );
    }
}
