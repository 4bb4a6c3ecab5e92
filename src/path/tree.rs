//! A lazily built tree of paths.
//!
//! A node lists its children on demand: all of them, or only the one looked up. A
//! lookup builds one branch, and the list cannot differ from what can be looked up.

use super::value::Value;
use crate::display::Words;
use crate::model::Country;
use crate::region::{self, Region};
use std::fmt;

/// Lists the children of a node.
type List = Box<dyn Fn(&mut Children)>;

/// A node with a value, children, or both.
pub struct Node {
    pub value: Option<Value>,
    list: Option<List>,
}

impl fmt::Debug for Node {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        to.debug_struct("Node")
            .field("value", &self.value)
            .finish_non_exhaustive()
    }
}

impl Node {
    /// A value without children.
    pub fn leaf(value: Value) -> Self {
        Node {
            value: Some(value),
            list: None,
        }
    }

    /// Children without a value.
    pub fn folder(list: impl Fn(&mut Children) + 'static) -> Self {
        Node {
            value: None,
            list: Some(Box::new(list)),
        }
    }

    /// A value with children.
    pub fn both(value: Value, list: impl Fn(&mut Children) + 'static) -> Self {
        Node {
            value: Some(value),
            list: Some(Box::new(list)),
        }
    }

    /// The child with a segment, ignoring case.
    pub fn child(&self, segment: &str) -> Option<Node> {
        self.listed(Some(segment)).pop().map(|(_, node)| node)
    }

    /// Every child with its segment, which may contain capitals.
    pub fn children(&self) -> Vec<(Words, Node)> {
        self.listed(None)
    }

    fn listed(&self, wanted: Option<&str>) -> Vec<(Words, Node)> {
        let mut children = Children {
            wanted,
            found: Vec::new(),
        };
        if let Some(list) = &self.list {
            list(&mut children);
        }
        children.found
    }
}

/// Collects the children of a node: all of them, or only the wanted one.
pub struct Children<'a> {
    wanted: Option<&'a str>,
    found: Vec<(Words, Node)>,
}

impl Children<'_> {
    /// Adds a child, built only if wanted.
    pub fn add(&mut self, segment: impl Into<Words>, node: impl FnOnce() -> Node) {
        let segment = segment.into();
        if self.wants(&segment) {
            self.found.push((segment, node()));
        }
    }

    /// Adds a child with a value.
    pub fn leaf(&mut self, segment: impl Into<Words>, value: impl FnOnce() -> Value) {
        self.add(segment, || Node::leaf(value()));
    }

    /// Adds a child with children.
    pub fn folder(&mut self, segment: impl Into<Words>, list: impl Fn(&mut Children) + 'static) {
        self.add(segment, || Node::folder(list));
    }

    /// Adds an unlisted alias of a child.
    pub fn alias(&mut self, segment: impl Into<Words>, list: impl Fn(&mut Children) + 'static) {
        if self.wanted.is_some() {
            self.folder(segment, list);
        }
    }

    /// Whether a child with this segment is wanted.
    fn wants(&self, segment: &str) -> bool {
        self.wanted
            .is_none_or(|wanted| wanted.eq_ignore_ascii_case(segment))
    }

    /// The regions to add: the wanted one, or all.
    pub fn regions(&self) -> Vec<Region> {
        match self.wanted {
            Some(segment) => region::with_id(segment).into_iter().collect(),
            None => region::all().collect(),
        }
    }

    /// The countries among them.
    pub fn countries(&self) -> impl Iterator<Item = &'static Country> + use<> {
        let regions = self.regions().into_iter();
        regions
            .filter(Region::is_country)
            .map(|region| region.country)
    }
}
