//! `salary`: pay, with the date, kind and source of every figure.

mod digest;
pub mod notes;
pub mod ranges;
mod ranks;
mod region_pay;
pub mod rows;
mod states;
pub mod tables;
mod years;

use crate::args;
use crate::commands::distinct;
use crate::dataset::{self, DATASET};
use crate::display::{self, Word};
use crate::document::{Cited, Depth, Document};
use crate::error::Error;
use crate::figure::conversion::{Conversion, not_converted};
use crate::figure::exchange::Money;
use crate::figure::typed_rate::TypedRate;
use crate::figure::{Figure, key};
use crate::model::{Level, Number, Period, Series, Statistic, Status, Text};
use crate::pay::customary::CustomaryPay;
use crate::pay::rank::{self, PercentileRank, Question};
use crate::pay::select;
use crate::region::{self, Region};
use crate::rows::{Rows, figures};
use crate::view::{Citations, View};
use region_pay::RegionPay;
pub use region_pay::status_of_pay;
use serde::Serialize;
use std::collections::BTreeSet;

/// The query as interpreted.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Query {
    /// Ids of the regions.
    regions: Vec<Text>,
    /// Target period; null: as published.
    per: Option<Period>,
    /// Target currency, ISO 4217 or `ppp`; null: as published.
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    currency: Option<Money>,
    /// Exchange rates given by the user.
    rates: Vec<TypedRate>,
    /// Year of the figures; null: the newest.
    year: Option<u16>,
    /// The statistics shown; empty: all.
    statistics: Vec<&'static str>,
    /// The level shown; null: all.
    level: Option<Level>,
    /// Whether every year is shown.
    trend: bool,
    /// Whether subdivisions are ranked.
    states: bool,
    /// The amount to rank, in the currency and period of the query.
    at: Option<Number>,
    /// The defaulted keys: `currency` and `period`.
    at_assumes: Vec<&'static str>,
}

/// Pay in one region or more.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Salary {
    /// In the given order.
    regions: Vec<RegionPay>,
    /// The survey series of the figures. Figures of different series are not
    /// comparable.
    series: Vec<&'static Series>,
    /// By region: surveys, then scales, then single figures. Subdivisions by median,
    /// highest first.
    figures: Vec<Figure>,
    /// Ranks of the amount; empty without `--at`.
    ranks: Vec<PercentileRank>,
    /// What people are shown.
    #[serde(skip)]
    layout: Layout,
    /// The requested year.
    #[serde(skip)]
    year: Option<u16>,
    /// The requested period.
    #[serde(skip)]
    per: Option<Period>,
    /// The requested statistics.
    #[serde(skip)]
    statistics: Vec<Statistic>,
    /// The amount to rank.
    #[serde(skip)]
    question: Option<Question>,
}

/// What people are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Layout {
    /// Every figure of the regions.
    Regions,
    /// The years of each series.
    Trend,
    /// Ranked subdivisions.
    States,
    /// The rank of an amount.
    Rank,
}

/// Pay in the named regions, or in the default ones.
///
/// # Errors
///
/// An unknown region or currency; no matching figures.
pub fn view(arguments: &args::Salary) -> Result<(Query, Salary), Error> {
    let mut wanted = Conversion::read(arguments.money.conversion(arguments.per))?;
    let regions = regions(arguments)?;
    let amount = arguments.at.as_deref();
    let question = amount.map(|amount| rank::question(amount, &regions, &wanted));
    let question = question.transpose()?;
    let mut view = Salary {
        regions: Vec::new(),
        series: Vec::new(),
        figures: Vec::new(),
        ranks: Vec::new(),
        layout: match arguments {
            args::Salary { at: Some(_), .. } => Layout::Rank,
            args::Salary { states: true, .. } => Layout::States,
            args::Salary { trend: true, .. } => Layout::Trend,
            _ => Layout::Regions,
        },
        year: arguments.year,
        per: wanted.per,
        statistics: arguments.statistic.clone(),
        question,
    };
    for region in &regions {
        view.add(region, &wanted, arguments)?;
    }
    if let Some(question) = &view.question {
        wanted = question.conversion.clone();
    }
    if view.figures.is_empty() {
        if let Some(error) = no_figures(arguments, &regions) {
            return Err(error);
        }
    } else if let Some(target) = &wanted.target {
        target.check_rates_are_used(&view.figures)?;
        if !view.figures.iter().any(is_in_target_currency) {
            let mut figures = view.figures.iter();
            let reason = figures.find_map(|figure| figure.not_converted.as_deref());
            return Err(not_converted(reason.unwrap_or_default()));
        }
    }
    let ids = view.figures.iter().filter_map(|figure| figure.series);
    let ids: BTreeSet<Text> = ids.collect();
    view.series = ids.into_iter().filter_map(dataset::series).collect();
    let statistics = arguments.statistic.iter();
    let query = Query {
        regions: regions.iter().map(|region| region.id).collect(),
        per: wanted.per,
        currency: wanted.money(),
        rates: wanted.rates(),
        year: arguments.year,
        statistics: statistics.map(|&statistic| key(statistic)).collect(),
        level: arguments.level,
        trend: arguments.trend,
        states: arguments.states,
        at: view.question.as_ref().map(|question| question.amount),
        at_assumes: view.question.as_ref().map_or(Vec::new(), Question::assumed),
    };
    Ok((query, view))
}

/// The requested regions.
fn regions(arguments: &args::Salary) -> Result<Vec<Region>, Error> {
    let named = arguments.regions();
    if !named.is_empty() {
        return region::find_all(&named);
    }
    if arguments.at.is_some() {
        let message = "'--at' needs a region";
        return Err(Error::usage("missing_argument", message.to_owned())
            .hint("Name one, as in 'career salary us --at 48000'"));
    }
    let mut regions = region::default_regions();
    if arguments.states {
        let is_divided = |region: &Region| {
            let mut parts = DATASET.subdivisions.iter().map(|part| part.id);
            parts.any(|id| region::parent_country(id).is_some_and(|it| it.id == region.id))
        };
        regions.retain(is_divided);
    }
    Ok(regions)
}

fn matches_filters(figure: &Figure, arguments: &args::Salary) -> bool {
    let by_statistic =
        arguments.statistic.is_empty() || arguments.statistic.contains(&figure.statistic);
    let by_level = arguments
        .level
        .is_none_or(|level| figure.level == Some(level));
    by_statistic && by_level
}

/// Whether pay was converted, or was already in the target currency.
fn is_in_target_currency(figure: &Figure) -> bool {
    figure
        .derivation
        .is_some_and(|derivation| derivation.exchange.is_some())
        || (figure.is_pay() && figure.not_converted.is_none())
}

/// The error if the filters match no figure; none without filters.
fn no_figures(arguments: &args::Salary, regions: &[Region]) -> Option<Error> {
    let names = regions.iter().map(|it| region::with_article(it.name));
    let names = names.collect::<Vec<_>>().join(" or ");
    if arguments.states {
        let message = format!("no figures for subdivisions of {names}");
        let failure = Error::not_found("no_figures", message);
        let parts = DATASET.subdivisions.iter();
        let countries = parts.filter_map(|part| region::parent_country(part.id));
        let known = distinct(countries.map(|country| region::with_article(country.name)));
        let known = known.join(", ");
        return Some(failure.hint(format!(
            "Available for {known}, as in 'career salary us --states'"
        )));
    }
    if let Some(year) = arguments.year {
        let message = format!("no pay figures of {year} for {names}");
        let failure = Error::not_found("no_figures", message);
        let known = display::years(&select::years(regions));
        return Some(match known.is_empty() {
            true => failure.hint("There are no figures of any year"),
            false => failure.hint(format!("Years with figures: {known}")),
        });
    }
    let filters = match (arguments.statistic.is_empty(), arguments.level) {
        (true, None) => return None,
        (true, Some(_)) => "--level",
        (false, None) => "--statistic",
        (false, Some(_)) => "--statistic and --level",
    };
    let message = format!("no pay figures of that kind for {names}");
    let hint = format!("'career salary' without {filters} shows all figures");
    Some(Error::not_found("no_figures", message).hint(hint))
}

/// Current figures of regions, for `show salary`.
#[must_use]
pub fn newest(regions: &[Region]) -> Vec<Figure> {
    let wanted = Conversion::default();
    regions
        .iter()
        .flat_map(|region| select::of_year(region, None, &wanted))
        .collect()
}

impl Salary {
    /// Adds the pay of a region.
    fn add(
        &mut self,
        region: &Region,
        wanted: &Conversion,
        arguments: &args::Salary,
    ) -> Result<(), Error> {
        let mut figures = match (&self.question, self.layout) {
            (Some(question), _) => {
                let (ranks, figures) = rank::of(region, question)?;
                self.ranks.extend(ranks);
                figures
            }
            (None, Layout::States) => select::parts(region, wanted),
            (None, Layout::Trend) => select::every_year(region, wanted),
            (None, _) => select::of_year(region, self.year, wanted),
        };
        figures.retain(|figure| matches_filters(figure, arguments));
        let mut pay = RegionPay::new(region, self.year, &figures);
        if self.layout == Layout::Regions {
            pay.customary = CustomaryPay::of_year(region, self.year, wanted);
            let figures = &mut pay.customary.0;
            figures.retain(|figure| matches_filters(figure, arguments));
        }
        self.regions.push(pay);
        self.figures.extend(figures);
        Ok(())
    }

    /// The figures of a region or, if ranked, of its subdivisions.
    fn figures_of(&self, region: &RegionPay) -> &[Figure] {
        let is_shown = |figure: &Figure| match self.layout {
            Layout::States => figure.region.starts_with(region.id.as_str()),
            _ => figure.region == region.id,
        };
        let mut by_region = self
            .figures
            .chunk_by(|one, other| is_shown(one) == is_shown(other));
        let figures = by_region.find(|figures| is_shown(&figures[0]));
        figures.unwrap_or_default()
    }

    /// Whether there are both scales and surveys.
    fn has_scales_and_surveys(&self) -> bool {
        let mut figures = self.figures.iter();
        figures.any(|figure| figure.scale.is_some()) && !self.series.is_empty()
    }

    /// Adds the ranks of the amount in a region, and how it was interpreted.
    fn ranks_of(&self, region: &RegionPay, figures: &[Figure], document: &mut Document) {
        let ranks = self.ranks.iter().filter(|rank| rank.region == region.id);
        ranks::lines(ranks, figures, self.question.as_ref(), document);
        let ranks = self.ranks.iter();
        let neighbors = ranks.flat_map(|rank| [&rank.below, &rank.above]);
        let neighbors: Vec<_> = neighbors.flatten().map(|neighbor| neighbor.id).collect();
        let is_used = |figure: &&Figure| neighbors.contains(&figure.id);
        let used: Vec<&Figure> = figures.iter().filter(is_used).collect();
        notes::add_conversion(&used, document);
    }
}

impl View for Salary {
    fn document(&self, depth: Depth) -> Document {
        if depth == Depth::Digest {
            return digest::document(self);
        }
        let mut document = Document::titled(digest::title(&self.regions));
        for region in &self.regions {
            document.heading(2, region.name);
            document.paragraph(region.summary.clone());
            document.cited_paragraph(region.text.clone(), &region.sources);
            for role in region.roles {
                let note = role.note.map_or("", Text::as_str);
                let (title, short) = (role.title.as_str(), role.short.as_str());
                let text = format!("{title} ({short}): {note}");
                document.note(Cited::new(text, [role.source]));
            }
            let figures = self.figures_of(region);
            if region.status != Status::Present {
                document.paragraph(format!("Pay: {}.", region.status.word()));
            }
            match self.layout {
                Layout::Regions => tables::figures(figures, &mut document),
                Layout::Trend => years::full(figures, &mut document),
                Layout::States => states::ranking(region, figures, false, &mut document),
                Layout::Rank => {
                    self.ranks_of(region, figures, &mut document);
                    notes::add_named_codes(figures, &mut document);
                }
            }
        }
        if self.has_scales_and_surveys() {
            document.warning(digest::NOT_COMPARABLE);
        }
        document
    }

    /// The figures or, with `--at`, the ranks.
    fn records(&self) -> Option<Rows> {
        Some(match self.layout {
            Layout::Rank => Rows::new(&rows::COLUMNS, &self.ranks),
            _ => figures::records(&self.figures),
        })
    }

    fn cite(&self, sources: &mut Citations) {
        for region in &self.regions {
            sources.add(region.sources.iter().copied());
            sources.add(region.roles.iter().map(|role| role.source));
            sources.add(region.customary.hours_sources());
        }
        sources.add(self.series.iter().map(|series| series.source));
        sources.figures(&self.figures);
    }

    fn figures(&self) -> Vec<&Figure> {
        self.figures.iter().collect()
    }
}
