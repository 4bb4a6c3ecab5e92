//! The values of the dataset by their paths: `salary.us.median`, `ng.regulator`.
//!
//! The paths form a tree, and the tree alone knows them: a path is looked up by
//! walking down, the list is made by visiting everything. So the two cannot
//! differ, and a script that asks for one value pays for one branch.

mod pay;
mod regions;
mod sections;
mod statement;
mod tree;
mod unknown;
mod value;

pub use value::{Scalar, Value};

use crate::document::Words;
use crate::error::Error;
use crate::figure::id;
use crate::model::{Scale, Text};
use tree::Node;

/// A path that leads to a value.
#[derive(Debug)]
pub struct Found {
    /// As the list spells it.
    pub path: String,
    /// The value on its own.
    pub bare: Scalar,
    pub value: Value,
}

/// The value that a path leads to. Upper and lower case are the same. The id of a
/// figure is its path.
///
/// # Errors
///
/// A path that leads nowhere, or to several values, is wrong usage. A path to
/// something that the reference lacks is a question without an answer.
pub fn resolve(path: &str) -> Result<Found, Error> {
    let Some(node) = walk(path) else {
        return Err(unknown::unknown(&root(), path));
    };
    let path = path.to_ascii_lowercase();
    let Some(value) = node.value else {
        return Err(unknown::several(&path, &node));
    };
    match value.bare() {
        Some(bare) => Ok(Found { path, bare, value }),
        None => Err(unknown::missing(&path, &value)),
    }
}

/// Whether a path leads to a value.
#[must_use]
pub fn has_value(path: &str) -> bool {
    let value = walk(path).and_then(|node| node.value);
    value.is_some_and(|value| value.bare().is_some())
}

/// Every path that leads to a value, in the order of the tree.
#[must_use]
pub fn all() -> Vec<Found> {
    let mut found = Vec::new();
    visit(root(), "", &mut found);
    found
}

/// The paths one segment below what is typed up to its last dot, each with its
/// title. One that leads on ends with a dot.
#[must_use]
pub fn below(typed: &str) -> Vec<(String, Words)> {
    let parent = typed.rsplit_once('.').map_or("", |(parent, _)| parent);
    let node = match parent {
        "" => Some(root()),
        parent => walk(parent),
    };
    let dot = if parent.is_empty() { "" } else { "." };
    let mut found = Vec::new();
    for (segment, child) in node.iter().flat_map(Node::children) {
        let path = format!("{parent}{dot}{}", segment.to_ascii_lowercase());
        let has_children = !child.children().is_empty();
        if let Some(value) = child.value.filter(|value| value.bare().is_some()) {
            found.push((path.clone(), value.title().into()));
        }
        if has_children {
            found.push((path + ".", Words::default()));
        }
    }
    found
}

/// The path of a grade by one version of its scale; the steps stand below it.
#[must_use]
pub fn of_grade(scale: &Scale, grade: Text) -> String {
    let region = scale.region.to_lowercase();
    format!("salary.{region}.{}.{}", id::version(scale), grade.as_str())
}

/// Where every path begins.
fn root() -> Node {
    Node::folder(sections::root)
}

/// The place in the tree that a path leads to.
fn walk(path: &str) -> Option<Node> {
    path.split('.')
        .try_fold(root(), |node, segment| node.child(segment))
}

fn visit(node: Node, path: &str, found: &mut Vec<Found>) {
    let children = node.children();
    if let Some(value) = node.value
        && let Some(bare) = value.bare()
    {
        let path = path.to_owned();
        found.push(Found { path, bare, value });
    }
    for (segment, child) in children {
        let dot = if path.is_empty() { "" } else { "." };
        let path = format!("{path}{dot}{}", segment.to_ascii_lowercase());
        visit(child, &path, found);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::DATASET;
    use crate::display::Word;
    use crate::error::ExitStatus;
    use crate::figure::conversion::Conversion;
    use crate::figure::{self, Figure};
    use crate::model::Period;
    use std::collections::BTreeSet;

    #[test]
    fn every_path_of_the_list_leads_to_its_value() {
        for listed in all() {
            let found = resolve(&listed.path).expect("a listed path");
            assert_eq!(found.path, listed.path);
            assert_eq!(found.bare, listed.bare, "{}", listed.path);
            let title = found.value.title();
            assert!(!title.is_empty(), "{} has no title", listed.path);
        }
    }

    #[test]
    fn paths_are_unique_and_plain() {
        let mut seen = BTreeSet::new();
        for Found { path, .. } in all() {
            let is_plain =
                |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.".contains(c);
            assert!(path.chars().all(is_plain), "{path}");
            assert!(seen.insert(path.clone()), "{path} is there twice");
        }
    }

    #[test]
    fn upper_case_is_the_same() {
        let found = resolve("Salary.US-CA.Median").expect("a path in capitals");
        assert_eq!(found.path, "salary.us-ca.median");
    }

    /// Every figure that the program can show as it was published.
    fn published() -> Vec<Figure> {
        let published = Conversion::default();
        let by_the_hour = Conversion {
            per: Some(Period::Hour),
            target: None,
        };
        let mut figures: Vec<Figure> = Vec::new();
        for row in DATASET.wages {
            figures.extend(figure::of_wages(row, &published));
            let hourly = figure::of_wages(row, &by_the_hour).into_iter();
            figures.extend(hourly.filter(|figure| figure.derivation.is_none()));
        }
        figures.extend(DATASET.projections.iter().flat_map(figure::of_projection));
        figures.extend(DATASET.industries.iter().flat_map(figure::of_industry));
        let scales = DATASET.scales.iter();
        figures.extend(scales.flat_map(figure::of_scale));
        for region in DATASET.regions {
            let stated = region.figures.iter();
            figures.extend(stated.map(|stated| figure::of_stated(region, stated)));
        }
        figures
    }

    #[test]
    fn the_id_of_a_figure_is_understood() {
        for figure in published() {
            match (resolve(&figure.id.to_string()), figure.value) {
                (Ok(found), Some(value)) => {
                    assert_eq!(found.bare, Scalar::Number(value), "{}", figure.id);
                    let id = found.value.as_figure().map(|found| &found.id);
                    assert_eq!(id, Some(&figure.id));
                }
                (Err(failure), None) if figure.low.is_some() => {
                    assert_eq!(failure.code, "incomplete_path", "{}", figure.id);
                }
                (Err(failure), None) => {
                    assert_eq!(failure.status, ExitStatus::NotFound, "{}", figure.id);
                    assert!(failure.message.ends_with(figure.status.word()));
                }
                (result, value) => panic!("{}: {value:?}, but {result:?}", figure.id),
            }
        }
    }

    #[test]
    fn a_name_leads_somewhere() {
        for name in DATASET.occupation.names {
            assert!(
                resolve(&name.leads_to).is_ok(),
                "{}",
                name.leads_to.as_str()
            );
        }
    }
}
