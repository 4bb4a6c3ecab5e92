//! Values of the dataset by path: `salary.us.median`, `ng.regulator`.
//!
//! The paths form a tree. A lookup walks one branch, the list visits all of it, so the
//! two cannot differ.

mod pay;
mod regions;
mod sections;
mod statement;
mod tree;
mod unknown;
mod value;

pub use value::{Scalar, Value};

use crate::display::Words;
use crate::error::Error;
use crate::figure::id;
use crate::model::{Scale, Text};
use tree::Node;

/// A path with its value.
#[derive(Debug)]
pub struct Found {
    /// The canonical path, in lower case.
    pub path: String,
    /// The bare value.
    pub bare: Scalar,
    pub value: Value,
}

/// Looks up a path, ignoring case. The id of a figure is its path.
///
/// # Errors
///
/// An unknown path or one to several values is a usage error, a gap is not found.
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

/// Whether a path has a value.
#[must_use]
pub fn has_value(path: &str) -> bool {
    let value = walk(path).and_then(|node| node.value);
    value.is_some_and(|value| value.bare().is_some())
}

/// Every path with a value, in tree order.
#[must_use]
pub fn all() -> Vec<Found> {
    let mut found = Vec::new();
    visit(root(), "", &mut found);
    found
}

/// The children of the typed prefix (up to its last dot), each with its title. Those
/// with children of their own end with a dot.
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

/// The path of a grade in a version of its scale.
#[must_use]
pub fn of_grade(scale: &Scale, grade: Text) -> String {
    let region = scale.region.to_lowercase();
    format!("salary.{region}.{}.{}", id::version(scale), grade)
}

/// The root of the tree.
fn root() -> Node {
    Node::folder(sections::root)
}

/// The node at a path.
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
    fn every_listed_path_resolves() {
        for listed in all() {
            let found = resolve(&listed.path).expect("a listed path");
            assert_eq!(found.path, listed.path);
            assert_eq!(found.bare, listed.bare, "{}", listed.path);
            let title = found.value.title();
            assert!(!title.is_empty(), "{} has no title", listed.path);
        }
    }

    #[test]
    fn paths_are_unique_and_lowercase() {
        let mut seen = BTreeSet::new();
        for Found { path, .. } in all() {
            let is_plain =
                |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.".contains(c);
            assert!(path.chars().all(is_plain), "{path}");
            assert!(seen.insert(path.clone()), "{path} is there twice");
        }
    }

    #[test]
    fn paths_are_case_insensitive() {
        let found = resolve("Salary.US-CA.Median").expect("a path in capitals");
        assert_eq!(found.path, "salary.us-ca.median");
    }

    /// Every figure as published.
    fn published() -> Vec<Figure> {
        let published = Conversion::default();
        let by_the_hour = Conversion {
            per: Some(Period::Hour),
            target: None,
        };
        let mut figures: Vec<Figure> = Vec::new();
        for row in DATASET.wages {
            figures.extend(figure::from_wages(row, &published));
            let hourly = figure::from_wages(row, &by_the_hour).into_iter();
            figures.extend(hourly.filter(|figure| figure.derivation.is_none()));
        }
        figures.extend(DATASET.projections.iter().flat_map(figure::from_projection));
        figures.extend(DATASET.industries.iter().flat_map(figure::from_industry));
        let scales = DATASET.scales.iter();
        figures.extend(scales.flat_map(figure::from_scale));
        for region in DATASET.regions {
            let stated = region.figures.iter();
            figures.extend(stated.map(|stated| figure::from_stated(region, stated)));
        }
        figures
    }

    #[test]
    fn figure_ids_resolve() {
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
    fn paths_of_names_resolve() {
        for name in DATASET.occupation.names {
            let path = name.leads_to.as_str();
            assert!(resolve(path).is_ok(), "{path}");
        }
    }
}
