//! The digest of pay: the representative figures of each region, their basis and next
//! commands. The full document has everything else.

use super::{Layout, RegionPay, Salary, notes, states, tables, years};
use crate::dataset::{self, DATASET};
use crate::display::{self, Word};
use crate::document::{Cited, Column, Document, Table};
use crate::figure::Figure;
use crate::model::{Confidence, Measure, Period, Scale, Scope, Series, Text};
use crate::pay::select;
use std::collections::BTreeSet;

/// The warning if there are both scales and surveys.
pub const NOT_COMPARABLE: &str = "A scale says what a post is paid, a survey what people earned.";

/// The title, with the region if there is only one.
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
            Layout::Regions => self::region(view, region, figures, &mut document),
            Layout::Trend => {
                let headline = region.region.country.headline;
                let series = headline.and_then(|headline| headline.series);
                years::digest(figures, series, &mut document);
            }
            Layout::States => states::ranking(region, figures, true, &mut document),
            Layout::Rank => view.ranks_of(region, figures, &mut document),
        }
    }
    if view.has_scales_and_surveys() {
        document.warning(NOT_COMPARABLE);
    }
    next(view, &mut document);
    document
}

fn next(view: &Salary, document: &mut Document) {
    let ids: Vec<String> = view.regions.iter().map(|it| it.id.to_lowercase()).collect();
    let command = format!("career salary {}", ids.join(" "));
    let first = ids.first().map_or("", String::as_str);
    // Suggest the other period.
    let per = match view.per {
        Some(Period::Hour) => "--per year",
        _ => "--per hour",
    };
    let per = per.to_owned();
    match view.layout {
        Layout::Regions => {
            document.more(more(view));
            if ids.len() > 1 {
                let alone = ids.iter().take(2);
                document.next(alone.map(|id| format!("career salary {id}")));
                document.next(["--trend".to_owned(), per]);
            } else {
                document.next([format!("{command} --trend"), per]);
                if view.regions.iter().any(RegionPay::has_parts) {
                    document.next(["--states"]);
                }
            }
        }
        Layout::Trend => {
            document.more("Every year of every series");
            let dates = view.figures.iter().filter_map(|figure| figure.as_of);
            let oldest = dates.min().and_then(|date| date.as_str().get(..4));
            document.next(oldest.map(|year| format!("{command} --year {year}")));
            document.next([per]);
        }
        Layout::States => {
            let part = view
                .figures
                .first()
                .map(|figure| figure.region.to_lowercase());
            let part = part.unwrap_or_else(|| first.to_owned());
            document.next([format!("career salary {part}"), per]);
        }
        Layout::Rank => {
            let per = match view.question.as_ref().map(|question| question.period) {
                Some(Period::Year) => "--per month",
                _ => "--per year",
            };
            document.next([command, per.to_owned()]);
        }
    }
}

/// What `--full` adds.
fn more(view: &Salary) -> String {
    let mut more = Vec::new();
    let is_shown = |figure: &&Figure| {
        let country = dataset::country_of(figure.region);
        country.is_some_and(|country| select::is_representative(figure, country))
    };
    let steps = || view.figures.iter().filter(|figure| figure.scale.is_some());
    let all = grades(steps());
    if all.len() > grades(steps().filter(is_shown)).len() {
        let rungs = steps().filter_map(|figure| dataset::scale(&figure.scale?));
        let rungs: BTreeSet<&str> = rungs.map(|scale| scale.rung.as_str()).collect();
        let rung = match rungs.first() {
            Some(rung) if rungs.len() == 1 => rung,
            _ => "grade",
        };
        more.push(format!("all {} {rung}s", all.len()));
    }
    more.push("other figures, notes".to_owned());
    display::capitalized(&more.join(", "))
}

/// The grades that steps of scales are of, each once.
fn grades<'a>(steps: impl Iterator<Item = &'a Figure>) -> Vec<(Option<Text>, Option<Text>)> {
    let mut grades: Vec<_> = steps.map(|step| (step.scale, step.grade)).collect();
    grades.dedup();
    grades
}

fn region(view: &Salary, region: &RegionPay, figures: &[Figure], document: &mut Document) {
    let is_alone = view.regions.len() == 1;
    let is_of_year = view.year.is_some();
    let has_survey = figures.iter().any(|figure| figure.series.is_some());
    if !is_alone {
        document.heading(2, region.name);
    }
    if is_of_year {
        document.paragraph(region.text.clone());
    } else if !has_survey {
        // A survey's median replaces the summary.
        let summary = region.summary.trim_end_matches('.');
        let sources = region.sources.iter().copied().take(1);
        document.paragraph(Cited::new(format!("{summary}."), sources));
    }
    surveys(view, region, figures, document);
    let mut sentences = scales(region, figures, document);
    let is_representative =
        |figure: &Figure| select::is_representative(figure, region.region.country);
    // Filters may leave only figures that are not.
    let all = is_of_year || !figures.iter().any(is_representative);
    let singles = tables::others(figures).into_iter();
    let singles = singles.filter(|figure| all || is_representative(figure));
    let (minimum, stated): (Vec<&Figure>, Vec<&Figure>) =
        singles.partition(|figure| figure.measure == Measure::MinimumWage);
    singles_table(region, &stated, document);
    if is_alone && has_survey && !is_of_year {
        sentences.extend(ended_series(region).filter_map(|series| {
            let text = format!("{}: {}", series.code.as_str(), series.note?.as_str());
            Some(Cited::from(text))
        }));
    }
    // Beside others, a survey is enough.
    if is_alone || !has_survey || is_of_year {
        sentences.extend(minimum.into_iter().map(minimum_wage));
    }
    document.sentences(sentences);
    if is_of_year {
        notes::add_codes(figures, document);
    }
    // Only conversions by working hours need a note.
    let by_hours = region.customary.0.iter().filter(|figure| {
        let derivation = figure.derivation;
        derivation.is_some_and(|derivation| derivation.hours_per_year.is_some())
    });
    let is_on_screen = |figure: &&Figure| {
        is_of_year || view.statistics.contains(&figure.statistic) || is_representative(figure)
    };
    let converted = figures.iter().chain(by_hours).filter(is_on_screen);
    notes::add_conversion(&converted.collect::<Vec<_>>(), document);
}

fn minimum_wage(figure: &Figure) -> Cited {
    let text = format!(
        "{}: {}, {}, {}.",
        display::capitalized(figure.measure.word()),
        figure.whole().amount(),
        figure.in_force_on(),
        figure.kind()
    );
    Cited::new(text, [figure.source])
}

/// A table per survey, with a row per occupation code.
fn surveys(view: &Salary, region: &RegionPay, figures: &[Figure], document: &mut Document) {
    let statistics = match &view.statistics[..] {
        [] => &tables::MAIN_STATISTICS,
        statistics => statistics,
    };
    for survey in tables::surveys(figures) {
        let customary = region.customary.of_figures(&survey);
        for figures in [customary, survey] {
            let table = tables::survey_table(&figures, statistics, tables::series_label);
            document.table(table);
        }
    }
}

/// A table per scale, with a row per grade with posts, in the customary period and as
/// published.
///
/// Returns the caveats.
fn scales(region: &RegionPay, figures: &[Figure], document: &mut Document) -> Vec<Cited> {
    let mut caveats = Vec::new();
    let steps = figures.iter().filter(|figure| {
        figure.scale.is_some() && select::is_representative(figure, region.region.country)
    });
    let steps: Vec<&Figure> = steps.collect();
    for steps in steps.chunk_by(|one, other| one.scale == other.scale) {
        let Some(scale) = steps[0].scale.and_then(|id| dataset::scale(&id)) else {
            continue;
        };
        let published = steps[0];
        let customary = |figures: &[&Figure]| region.customary.of_figures(figures);
        let both = customary(steps).first().map(|figure| figure.period);
        let rung = display::capitalized(&scale.rung);
        let mut columns = vec![Column::words(match has_names(published) {
            true => rung,
            false => format!("{rung} and post"),
        })];
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
            let mut cells = vec![Cited::from(posts(scale, grade[0]))];
            let by_custom = customary(grade);
            if by_custom.is_empty() {
                cells.push(Cited::from(range(grade)).answer());
            } else {
                cells.push(Cited::from(range(&by_custom)).answer());
                cells.push(range(grade).into());
            }
            bars.push(tables::bar_of_steps(grade));
            table = table.row(cells);
        }
        document.table(table.bars(bars));
        caveats.push(Cited::from(caveat(region, scale)));
    }
    caveats
}

/// `6 Technician`.
fn posts(scale: &'static Scale, figure: &Figure) -> String {
    let grade = figure.grade.unwrap_or_default();
    let posts = tables::posts(scale, grade, |role| role.short);
    if has_names(figure) && !posts.is_empty() {
        return posts;
    }
    format!("{} {posts}", grade.as_str()).trim_end().to_owned()
}

/// Whether the grades of a scale are posts, with names in place of numbers.
fn has_names(step: &Figure) -> bool {
    let grade = step.grade.unwrap_or_default();
    !grade.contains(|letter: char| letter.is_ascii_digit())
}

/// The caveat of a scale: the second sentence of its text, and whether the grades of
/// posts rest on weak sources.
fn caveat(region: &RegionPay, scale: &Scale) -> String {
    // The first sentence describes the scale.
    let mut sentences = scale.text.as_str().split_inclusive(". ");
    let mut caveat = sentences.nth(1).unwrap_or_default().trim_end().to_owned();
    let is_weak = |confidence| matches!(confidence, Confidence::Aggregator | Confidence::Press);
    let mut roles = region.roles.iter().filter(|role| role.scale == scale.id);
    if roles.any(|role| is_weak(role.confidence)) {
        caveat += &format!(
            " The {} of each post rests on weak sources.",
            scale.rung.as_str()
        );
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

/// Single figures in the customary period, with the published amount.
fn singles_table(region: &RegionPay, figures: &[&Figure], document: &mut Document) {
    let rows = figures.iter().map(|figure| {
        let amount = match region.customary.of_figures(&[figure]).first() {
            Some(customary) => {
                format!("{} ({})", customary.amount(), figure.whole().amount())
            }
            None => figure.whole().amount(),
        };
        vec![
            Cited::from(figure.label.to_string()),
            Cited::from(amount).answer(),
            Cited::new(
                format!("{}, {}", figure.date(), figure.kind()),
                [figure.source],
            ),
        ]
    });
    let columns = ["Figure", "Pay", "Date and kind"].map(Column::words);
    document.table(Table::new(columns).rows(rows));
}

/// Ended series of the occupation.
fn ended_series(region: &RegionPay) -> impl Iterator<Item = &'static Series> {
    let region = region.id;
    let series = DATASET.series.iter();
    series.filter(move |series| {
        series.region == region && series.scope == Scope::Own && series.to.is_some()
    })
}
