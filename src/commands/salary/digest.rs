//! One screen about pay: what stands for each region, what it rests on, and what
//! to ask next. Everything else is in the full document.

use super::{Layout, RegionPay, Salary, notes, states, tables, years};
use crate::dataset::{self, DATASET};
use crate::display::{self, Word};
use crate::document::{Bar, Cited, Column, Detail, Document, Next, Table};
use crate::figure::Figure;
use crate::model::{Confidence, Measure, Period, Scale, Scope, Series, Statistic};
use crate::pay::select;

/// What a survey is shown by.
const STATISTICS: [Statistic; 4] = [
    Statistic::P10,
    Statistic::Median,
    Statistic::P90,
    Statistic::Count,
];

/// What is said where scales and surveys stand together.
pub const NOT_COMPARABLE: &str = "A scale says what a post is paid, a survey what people earned: do not rank one against the other.";

/// The title of an answer about regions: it names them while they are few.
pub fn title(regions: &[RegionPay]) -> String {
    let occupation = DATASET.occupation.title.as_str();
    match regions {
        [region] => format!("{}: pay of {occupation}", region.name.as_str()),
        _ => format!("Pay of {occupation}"),
    }
}

/// The digest of an answer.
pub fn document(view: &Salary) -> Document {
    let mut document = Document::titled(title(&view.regions));
    for region in &view.regions {
        let figures = view.figures_of(region);
        match view.layout {
            Layout::Regions => self::region(view, region, &figures, &mut document),
            Layout::Trend => {
                let headline = region.region.country.headline;
                let series = headline.and_then(|headline| headline.series);
                years::digest(&figures, series, &mut document);
            }
            Layout::States => states::ranking(&figures, true, &mut document),
            Layout::Rank => view.ranks_of(region, &figures, &mut document),
        }
    }
    if view.has_scales_and_surveys() {
        document.warning(NOT_COMPARABLE);
    }
    next(view, &mut document);
    document
}

fn next(view: &Salary, document: &mut Document) {
    let regions: Vec<String> = view.regions.iter().map(|it| it.id.to_lowercase()).collect();
    let asked = format!("career salary {}", regions.join(" "));
    let first = regions.first().cloned().unwrap_or_default();
    match view.layout {
        Layout::Regions => {
            document.more("All figures, notes and sources");
            let alone = regions.iter().map(|id| format!("career salary {id}"));
            let alone: Vec<String> = match regions.len() {
                1 => Vec::new(),
                _ => alone.take(2).collect(),
            };
            document.next(alone);
            let us = if first.starts_with("us") {
                "us --states"
            } else {
                "us-oh"
            };
            document.next([
                format!("career salary {first} --trend"),
                format!("career salary {us}"),
                "--per hour".to_owned(),
            ]);
        }
        Layout::Trend => {
            document.more("Every year of every series");
            document.next([format!("{asked} --year 2020"), "--per hour".to_owned()]);
        }
        Layout::States => {
            document.more("All of them");
            document.next([format!("career salary {first}-oh"), "--per hour".to_owned()]);
        }
        Layout::Rank => {
            document.next([
                Next::from(asked),
                Next::from("--per hour"),
                Next::from("--in usd"),
            ]);
        }
    }
}

fn region(view: &Salary, region: &RegionPay, figures: &[Figure], document: &mut Document) {
    let is_alone = view.regions.len() == 1;
    let has_survey = figures.iter().any(|figure| figure.series.is_some());
    if !is_alone {
        document.heading(2, region.name);
    }
    // A survey's median says itself what stands in the summary.
    if view.year.is_some() {
        document.paragraph(region.text.clone());
    } else if !has_survey {
        document.paragraph(Cited::new(
            format!("{}.", region.summary.as_str().trim_end_matches('.')),
            region.sources.iter().copied().take(1),
        ));
    }
    surveys(view, figures, document);
    scales(region, figures, document);
    singles(view, region, figures, document);
    notes::on_conversion(&figures.iter().collect::<Vec<_>>(), document);
}

/// A table for each survey: a row for each code that it counts people under.
fn surveys(view: &Salary, figures: &[Figure], document: &mut Document) {
    let asked = match &view.statistics[..] {
        [] => &STATISTICS,
        asked => asked,
    };
    for survey in tables::surveys(figures) {
        document.table(tables::survey_table(&survey, asked, code_name));
    }
}

/// `Records specialists 29-2072`.
pub fn code_name(figure: &Figure) -> String {
    let series = figure.series.and_then(dataset::series);
    series.map_or_else(String::new, |series| {
        let name = series.short.unwrap_or(series.title);
        format!("{} {}", name.as_str(), series.code.as_str())
    })
}

/// A table for each scale: a row for each grade that posts were seen on, in the
/// period that people speak of and as published.
fn scales(region: &RegionPay, figures: &[Figure], document: &mut Document) {
    let steps = figures.iter().filter(|figure| {
        figure.scale.is_some() && select::is_representative(figure, region.region.country)
    });
    let steps: Vec<&Figure> = steps.collect();
    for steps in steps.chunk_by(|one, other| one.scale == other.scale) {
        let Some(scale) = steps[0].scale.and_then(|id| dataset::scale(&id)) else {
            continue;
        };
        let published = steps[0];
        let customary = |figures: &[&Figure]| region.customary(figures);
        let both = customary(&steps).first().map(|figure| figure.period);
        let mut columns = vec![Column::words("Post")];
        columns.extend(both.map(period_column));
        columns.push(period_column(published.period));
        let name = scale.short.unwrap_or(scale.name);
        let from = display::date(Some(scale.from));
        let mut table = Table::new(columns)
            .caption(format!(
                "{} ({}), {}, {}, from {from}",
                display::capitalized(published.basis.word()),
                published.confidence.word(),
                name.as_str(),
                published.money(),
            ))
            .citing([published.source])
            .unit(published.money().to_owned())
            .context(format!("{}, from {from}", name.as_str()));
        let mut bars = Vec::new();
        for grade in steps.chunk_by(|one, other| one.grade == other.grade) {
            let mut cells = vec![Cited::from(posts(region, scale, grade[0]))];
            let by_custom = customary(grade);
            if by_custom.is_empty() {
                cells.push(Cited::from(range(grade)).answer());
            } else {
                cells.push(Cited::from(range(&by_custom)).answer());
                cells.push(range(grade).into());
            }
            bars.push(bar(grade));
            table = table.row(cells);
        }
        document.table(table.bars(bars));
        document.paragraph(caveat(region, scale));
    }
}

/// `Technician, grade 6`.
fn posts(region: &RegionPay, scale: &Scale, figure: &Figure) -> String {
    let grade = figure.grade.unwrap_or_default();
    let rung = format!("{} {}", scale.rung.as_str(), grade.as_str());
    let posts = region.roles_on(scale, grade);
    let posts: Vec<&str> = posts
        .map(|role| role.short.unwrap_or(role.title).as_str())
        .collect();
    if posts.is_empty() {
        return display::capitalized(&rung);
    }
    format!("{}, {rung}", posts.join("; "))
}

/// What must be known of a scale to use its amounts: what it says of them, and
/// how sure it is which posts stand where.
fn caveat(region: &RegionPay, scale: &Scale) -> String {
    // The first sentence says what the scale is.
    let mut sentences = scale.text.as_str().split_inclusive(". ");
    let mut caveat = sentences.nth(1).unwrap_or_default().trim_end().to_owned();
    let is_weak = |confidence| matches!(confidence, Confidence::Aggregator | Confidence::Press);
    let mut roles = region.roles.iter().filter(|role| role.scale == scale.id);
    if roles.any(|role| is_weak(role.confidence)) {
        caveat += " Which post stands on which ";
        caveat += scale.rung.as_str();
        caveat += " rests on weak sources.";
    }
    caveat.trim_start().to_owned()
}

fn period_column(period: Option<Period>) -> Column {
    let period = period.map_or("", Word::word);
    Column::figures(period).unit(period)
}

/// The ends of a grade: `119,959 to 160,918`.
fn range(grade: &[&Figure]) -> String {
    match grade {
        [first, .., last] => format!("{} to {}", first.cell(), last.cell()),
        [only] => only.cell(),
        [] => String::new(),
    }
}

fn bar(grade: &[&Figure]) -> Option<Bar> {
    let (low, high) = (grade.first()?.value?, grade.last()?.value?);
    Some(Bar::Range {
        low,
        middle: None,
        high,
    })
}

/// Figures that stand alone: those that the region's pay is known by, and the
/// minimum wage.
fn singles(view: &Salary, region: &RegionPay, figures: &[Figure], document: &mut Document) {
    let shown = tables::others(figures).into_iter().filter(|figure| {
        view.year.is_some() || select::is_representative(figure, region.region.country)
    });
    let fact = |figure: &Figure| {
        let customary = region.customary(&[figure]);
        let amount = match customary.first() {
            Some(other) => format!("{} ({})", other.amount(), figure.amount()),
            None => figure.amount(),
        };
        let date = display::date(figure.as_of);
        let since = if figure.in_force { "since " } else { "" };
        let kind = figure.kind();
        let label = match figure.measure {
            Measure::MinimumWage => display::capitalized(figure.measure.word()).into(),
            _ => figure.label.to_string(),
        };
        Detail::new(label, format!("{amount}, {since}{date}, {kind}")).citing([figure.source])
    };
    document.facts(shown.map(fact).collect());
    if view.year.is_none() && figures.iter().any(|figure| figure.series.is_some()) {
        for series in ended_series(region) {
            let note = series.note.map_or("", |note| note.as_str());
            document.paragraph(format!("{}: {note}", series.code.as_str()));
        }
    }
}

/// Series of the occupation alone that are no longer surveyed.
fn ended_series(region: &RegionPay) -> impl Iterator<Item = &'static Series> {
    let region = region.id;
    let series = DATASET.series.iter();
    series.filter(move |series| {
        series.region == region && series.scope == Scope::Own && series.to.is_some()
    })
}
