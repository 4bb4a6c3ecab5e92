//! Pay ranges: P10 to P90 of a survey, or the first to the top step of a grade.

use super::tables;
use crate::display;
use crate::document::{Range, Ranges, Words};
use crate::figure::Figure;
use crate::model::{Measure, Scale, Statistic};

/// Survey wages, a range per occupation code with published ends.
#[must_use]
pub fn of_survey(figures: &[&Figure]) -> Ranges {
    let Some(wage) = figures
        .iter()
        .find(|figure| figure.measure == Measure::Wage)
    else {
        return Ranges::default();
    };
    let rows = figures.chunk_by(|one, other| one.label == other.label);
    let row = |code: &[&Figure]| {
        let at = |statistic| tables::at(code, statistic)?.value;
        let occupation = code[0].occupation?;
        Some(Range {
            label: format!("{} {}", occupation.code.as_str(), code[0].label).into(),
            low: at(Statistic::P10)?,
            middle: at(Statistic::Median),
            high: at(Statistic::P90)?,
        })
    };
    Ranges {
        caption: format!(
            "P10 to P90: {}, {}, {}.",
            wage.money_and_period(),
            wage.date(),
            wage.kind()
        )
        .into(),
        sources: vec![wage.source],
        titles: ["occupation", "P10", "median", "P90"].map(Words::from),
        rows: rows.filter_map(row).collect(),
    }
}

/// Pay of posts, a range per grade of a scale.
#[must_use]
pub fn of_scale(scale: &'static Scale, figures: &[&Figure]) -> Ranges {
    let Some(first) = figures.first() else {
        return Ranges::default();
    };
    let grades = figures.chunk_by(|one, other| one.grade == other.grade);
    let row = |steps: &[&Figure]| {
        let grade = steps[0].grade?;
        let posts = tables::posts(scale, grade, |role| role.title);
        let separator = if posts.is_empty() { "" } else { ": " };
        Some(Range {
            label: format!("{}{separator}{posts}", grade.as_str()).into(),
            low: steps[0].value?,
            middle: None,
            high: steps.last()?.value?,
        })
    };
    Ranges {
        caption: format!(
            "{}, {}, from {}, {}.",
            scale.name.as_str(),
            first.money_and_period(),
            display::date(Some(scale.from)),
            first.kind()
        )
        .into(),
        sources: vec![first.source],
        titles: [
            format!("{} and posts seen on it", scale.rung.as_str()).into(),
            "first step".into(),
            Words::default(),
            "top step".into(),
        ],
        rows: grades.filter_map(row).collect(),
    }
}
