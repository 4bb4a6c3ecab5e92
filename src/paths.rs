//! The values of the dataset by their paths: `salary.us.median`, `ng.regulator`.
//!
//! The paths form a tree, and the tree alone knows them: a path is looked up by
//! walking down, the list is made by visiting everything. So the two cannot
//! differ, and a script that asks for one value pays for one branch.

mod figure_ids;
mod lost;
mod pay;
mod regions;
mod tree;
mod value;

pub use value::{Bare, Value};

use crate::exit::Failure;
use tree::Node;

/// A path that leads to a value.
#[derive(Debug)]
pub struct Found {
    /// As the list spells it.
    pub path: String,
    /// The value on its own.
    pub bare: Bare,
    pub value: Value,
}

/// The value that a path leads to. Upper and lower case are the same; the id of
/// a figure, as JSON gives it, is understood as well.
///
/// # Errors
///
/// A path that leads nowhere, or to several values, is wrong usage. A path to
/// something that the reference lacks is a question without an answer.
pub fn resolve(path: &str) -> Result<Found, Failure> {
    let mut found = walk(path).map(|node| (path.to_ascii_lowercase(), node));
    if found.is_none() {
        found = figure_ids::resolve(path);
    }
    let Some((path, node)) = found else {
        return Err(lost::unknown(path));
    };
    let Some(value) = node.value else {
        return Err(lost::several(&path, &node));
    };
    match value.bare() {
        Some(bare) => Ok(Found { path, bare, value }),
        None => Err(lost::missing(&path, &value)),
    }
}

/// Every path that leads to a value, in the order of the tree.
#[must_use]
pub fn all() -> Vec<Found> {
    let mut found = Vec::new();
    visit(Node::root(), "", &mut found);
    found
}

/// The place in the tree that a path leads to.
fn walk(path: &str) -> Option<Node> {
    path.split('.')
        .try_fold(Node::root(), |node, segment| node.child(segment))
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
