//! Ids of figures as paths.
//!
//! JSON gives every figure an id, such as `us.29-2072.2025-05.median`. It names
//! the same figure for ever, so whoever has noted it down can ask for it.

use super::tree::Node;
use super::{Value, of_grade, walk};
use crate::dataset;

/// The path of the figure with an id, and its place in the tree.
pub fn resolve(id: &str) -> Option<(String, Node)> {
    let id = id.to_ascii_lowercase();
    let path = path(&id)?;
    let node = walk(&path)?;
    // The date in an id may be more exact than the year in a path.
    let figure = node.value.as_ref().and_then(Value::as_figure)?;
    (figure.id.to_string() == id).then_some((path, node))
}

/// The path that the figure with this id has if there is one.
fn path(id: &str) -> Option<String> {
    let segments: Vec<&str> = id.split('.').collect();
    match segments[..] {
        [scale, grade, step] => {
            let scale = dataset::scale(scale)?;
            let mut rows = dataset::scale_rows(scale.id).iter();
            let grade = rows.find(|row| row.grade.as_str() == grade)?.grade;
            Some(format!("{}.{step}", of_grade(scale, grade)))
        }
        [region, series, round, key] if is_round(round) => {
            Some(format!("outlook.{region}.{series}.{round}.{key}"))
        }
        [region, series, survey, key] => {
            let year = survey.get(..4)?;
            let key = key.replace("hourly-", "hour.");
            Some(format!("salary.{region}.{series}.{year}.{key}"))
        }
        [region, _, _, industry, key] => Some(format!("demand.{region}.{industry}.{key}")),
        _ => None,
    }
}

/// Whether a date is that of a round of projections: `2024-2034`.
fn is_round(date: &str) -> bool {
    date.split('-').map(str::len).eq([4, 4])
}
